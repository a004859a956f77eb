"""Ending a time limit of the law with a reason: an entry of the log under an id that names it."""

from __future__ import annotations

from dataclasses import replace

from hedersstod.casework.case_log import CaseLog
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Event

CLOSING_KIND = "note"


def write_closing(log: CaseLog, closing: LogId, text: str) -> Event:
    """Take what is typed of a reason as a draft of today; `save` writes it.

    An empty text lets the draft go, with what the vault raises.
    """
    draft = draft_of(log, closing) or _begun(log, closing)
    draft = replace(draft, what=text)
    if text.strip():
        log.write(draft)
    elif draft_of(log, closing) is not None:
        log.discard_draft(draft)
    return draft


def keep_closing(log: CaseLog, closing: LogId, text: str) -> Event:
    """Keep the reason; the limit is ended for as long as the entry is not struck.

    Raises EntrySaysNothing without a text.
    """
    draft = draft_of(log, closing) or _begun(log, closing)
    return log.keep(replace(draft, what=text))


def draft_of(log: CaseLog, closing: LogId) -> Event | None:
    """A reason that was begun and not kept."""
    drafts = (each for each in log.drafts() if each.head.id == closing)
    return next((each for each in drafts if isinstance(each, Event)), None)


def _begun(log: CaseLog, closing: LogId) -> Event:
    """A fresh draft under that id: the next version where an earlier one was struck."""
    event, before = log.begin_event(CLOSING_KIND), log.kept(closing)
    version = before.head.version + 1 if before is not None else 1
    return replace(event, head=replace(event.head, id=closing, version=version))
