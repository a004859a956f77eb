"""*Händelser* of one case: written as drafts, kept as versions, struck with a reason, searched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from hedersstod.domain.answers import DateValue
from hedersstod.domain.errors import EntrySaysNothing
from hedersstod.domain.identifiers import CaseId, LogId
from hedersstod.domain.log import (
    Consultation,
    Disclosure,
    Event,
    LogEntry,
    LogHead,
    texts_of_entry,
)
from hedersstod.vault import Vault

Entry = TypeVar("Entry", Event, Consultation, Disclosure)


class CaseLog:
    """The only writer of the log; what is typed into a draft is written by `save`."""

    def __init__(
        self,
        case: CaseId,
        vault: Vault,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._case = case
        self._vault = vault
        self._now = now
        self._new_id = new_id
        self._known: dict[LogId, LogEntry] | None = None
        self._unsaved: dict[LogId, LogEntry] = {}

    # -- reading ---------------------------------------------------------------------------

    def entries(self) -> tuple[LogEntry, ...]:
        """The newest kept version of each entry, latest day first; drafts and struck ones too."""
        return tuple(sorted(self._entries().values(), key=_order, reverse=True))

    def drafts(self) -> tuple[LogEntry, ...]:
        """What was begun and not yet kept."""
        return tuple(e for e in self.entries() if e.head.kept_at is None)

    def standing(self) -> tuple[LogEntry, ...]:
        """What was kept and not struck, latest day first."""
        return tuple(e for e in self.entries() if stands(e))

    def get(self, entry_id: LogId) -> LogEntry | None:
        """One entry by id, or None."""
        return self._entries().get(entry_id)

    def versions(self, entry_id: LogId) -> tuple[LogEntry, ...]:
        """Every version of one entry, oldest first."""
        return self._vault.register.log_versions(entry_id)

    # -- writing ---------------------------------------------------------------------------

    def begin_event(self, kind: str) -> Event:
        """A new draft of an event of today; nothing is written until something is typed."""
        return Event(self._head(), kind)

    def begin_consultation(self) -> Consultation:
        """A new draft of a consultation of today."""
        return Consultation(self._head())

    def begin_disclosure(self) -> Disclosure:
        """A new draft of a disclosure of today."""
        return Disclosure(self._head())

    def write(self, entry: LogEntry) -> None:
        """Take what now stands in a draft; `save` writes it.

        For an entry that was kept, hand over what `reopened` gave.
        """
        if entry.head.kept_at is not None:
            raise ValueError("a kept version is never written over")
        if self._entries().get(entry.head.id) != entry:
            self._entries()[entry.head.id] = entry
            self._unsaved[entry.head.id] = entry

    def reopened(self, entry: Entry) -> Entry:
        """The next version of a kept entry, as a draft; a draft is handed back as it is."""
        if entry.head.kept_at is None:
            return entry
        head = replace(entry.head, version=entry.head.version + 1, kept_at=None)
        return replace(entry, head=head)

    def keep(self, entry: Entry) -> Entry:
        """Keep a draft as a version, for ever; it is on disk when this returns.

        Raises EntrySaysNothing when nothing has been written.
        """
        if not any(text.strip() for text in texts_of_entry(entry)):
            raise EntrySaysNothing
        now = self._now()
        kept = replace(entry, head=replace(entry.head, kept_at=now))
        self._vault.register.save_log_entry(kept, now=now)
        self._entries()[kept.head.id] = kept
        self._unsaved.pop(kept.head.id, None)
        return kept

    def strike(self, entry: Entry, reason: str) -> Entry:
        """Strike an entry with a reason; it stays readable. ValueError without a reason."""
        if not reason.strip():
            raise ValueError("an entry is struck only with a reason")
        draft = self.reopened(entry)
        return self.keep(replace(draft, head=replace(draft.head, struck_because=reason.strip())))

    def discard_draft(self, entry: LogEntry) -> None:
        """Let go of a draft; an earlier kept version stands again."""
        if entry.head.kept_at is not None:
            raise ValueError("what was kept is never removed")
        self._unsaved.pop(entry.head.id, None)
        self._vault.register.remove_log_draft(entry)
        self._entries().pop(entry.head.id, None)
        earlier = self.versions(entry.head.id)
        if earlier:
            self._entries()[entry.head.id] = earlier[-1]

    # -- saving ----------------------------------------------------------------------------

    @property
    def has_unsaved(self) -> bool:
        """Is there anything typed that is not yet on disk?"""
        return bool(self._unsaved)

    def save(self, now: datetime) -> bool:
        """Write what is not yet on disk; did anything need it? Raises the vault's errors."""
        written = bool(self._unsaved)
        for entry_id in list(self._unsaved):
            self._vault.register.save_log_entry(self._unsaved[entry_id], now=now)
            del self._unsaved[entry_id]
        return written

    def _head(self) -> LogHead:
        now = self._now()
        return LogHead(LogId(self._new_id()), self._case, DateValue(now.date()), now)

    def _entries(self) -> dict[LogId, LogEntry]:
        if self._known is None:
            kept = self._vault.register.log_entries(self._case)
            self._known = {entry.head.id: entry for entry in kept}
        return self._known


def stands(entry: LogEntry) -> bool:
    """Was the entry kept, and not struck?"""
    return entry.head.kept_at is not None and entry.head.struck_because is None


def _order(entry: LogEntry) -> tuple[date, datetime]:
    return (entry.head.day.day or entry.head.written_at.date(), entry.head.written_at)
