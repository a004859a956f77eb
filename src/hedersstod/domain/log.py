"""*Händelser*: what happened, who was asked for advice, and what was disclosed to whom.

Kinds, sources and grounds are content (resources/log); here they are ids. An entry is a draft
until it is kept; from then on each change is a new version, and none is ever removed: what is
wrong is struck with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from hedersstod.domain.answers import DateValue
from hedersstod.domain.identifiers import CaseId, LogId, PersonId


@dataclass(frozen=True, slots=True)
class LogHead:
    """What every entry has: when it was, when it was written, and whether it still stands.

    `version` counts from 1; `kept_at` is None while it is a draft; `struck_because` is None
    unless the entry was struck; `withheld_because` as in an answer.
    """

    id: LogId
    case: CaseId
    day: DateValue
    written_at: datetime
    version: int = 1
    kept_at: datetime | None = None
    struck_because: str | None = field(default=None, repr=False)
    withheld_because: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or will; `ends` is the last day of an order or a stay."""

    head: LogHead
    kind: str
    what: str = field(default="", repr=False)
    source: str = ""
    certainty: str = ""
    people: tuple[PersonId, ...] = ()
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Consultation:
    """Advice asked for without telling who it is about; `script` is what was read aloud."""

    head: LogHead
    with_whom: str = field(default="", repr=False)
    question: str = field(default="", repr=False)
    advice: str = field(default="", repr=False)
    decision: str = field(default="", repr=False)
    script: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Something that was told outside, with the ground in law for telling it."""

    head: LogHead
    to_whom: str = field(default="", repr=False)
    what: str = field(default="", repr=False)
    ground: str = ""
    reason: str = field(default="", repr=False)


LogEntry = Event | Consultation | Disclosure


def texts_of_entry(entry: LogEntry) -> tuple[str, ...]:
    """Every text of an entry, for the search and the guard."""
    match entry:
        case Event():
            texts: tuple[str, ...] = (entry.what,)
        case Consultation():
            texts = (entry.with_whom, entry.question, entry.advice, entry.decision, entry.script)
        case Disclosure():
            texts = (entry.to_whom, entry.what, entry.reason)
    return (*texts, entry.head.day.words, entry.head.struck_because or "")
