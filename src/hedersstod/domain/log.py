"""*Händelser*: what happened, who was asked for advice, and what was disclosed to whom.

Kinds, sources and grounds are content (resources/case); here they are ids. An entry is a draft
until it is kept; from then on each change is a new version, and none is ever removed: what is
wrong is struck with a reason.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.dates import read_day
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


# -- what an entry says ------------------------------------------------------------------------


def stands(entry: LogEntry) -> bool:
    """Was the entry kept, and not struck?"""
    return entry.head.kept_at is not None and entry.head.struck_because is None


def own_texts(entry: LogEntry) -> tuple[str, ...]:
    """What was written of the matter itself."""
    match entry:
        case Event():
            return (entry.what,)
        case Consultation():
            return (
                entry.with_whom,
                entry.question,
                entry.advice,
                entry.decision,
                entry.script,
            )
        case Disclosure():
            return (entry.to_whom, entry.what, entry.reason)


def texts_of_entry(entry: LogEntry) -> tuple[str, ...]:
    """Every text of an entry, for the search and the guard."""
    return (*own_texts(entry), entry.head.day.words, entry.head.struck_because or "")


def says_something(entry: LogEntry) -> bool:
    """Has anything been written of the matter itself? A day alone says nothing."""
    return any(text.strip() for text in own_texts(entry))


def beginning(text: str, most: int = 110) -> str:
    """The first words of a text on one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line.rfind(" ", 0, most)
    return line[: cut if cut > most // 2 else most - 1].rstrip(" ,;:–-") + " …"


# -- when it was -------------------------------------------------------------------------------

_YEAR: Final = timedelta(days=365)


def read_happened(text: str, today: date) -> DateValue | None:
    """The day of something that happened or will; None when nothing stands there.

    A day without a year is the nearest one, before or after `today`. Otherwise as `read_day`.
    """
    coming, before = read_day(text, today), read_day(text, today - _YEAR)
    if coming is None or coming.day is None or before is None or before.day is None:
        return coming if coming is None or coming.day is not None else before
    nearer = min((before, coming), key=lambda each: _distance(each, today))
    return nearer if nearer.precision is coming.precision else coming


def _distance(value: DateValue, today: date) -> int:
    return abs(((value.day or today) - today).days)


def last_day(value: DateValue) -> date | None:
    """The latest day it can have been; None when only words tell."""
    if value.day is None or value.precision is not Precision.MONTH:
        return value.day
    return value.day.replace(day=calendar.monthrange(value.day.year, value.day.month)[1])


def is_coming(entry: LogEntry, today: date) -> bool:
    """Does it lie ahead?"""
    return entry.head.day.day is not None and entry.head.day.day > today


# -- what it asks for --------------------------------------------------------------------------


def asks_for_screening(
    entries: Iterable[LogEntry],
    texts: CaseTexts,
    last_screening_signed_at: datetime | None,
    today: date | None = None,
) -> tuple[Event, ...]:
    """The standing events that ask for a new screening, in the order given.

    Those kept, or that occurred, after the last signed screening; all of them when none was ever
    signed. With `today`, a day still ahead has not occurred: it asks by having been kept, and
    again once it has come.
    """
    return tuple(
        entry
        for entry in entries
        if isinstance(entry, Event)
        and stands(entry)
        and (kind := texts.event_kind(entry.kind)) is not None
        and kind.why_screening
        and _is_news(entry, last_screening_signed_at, today)
    )


def _is_news(event: Event, since: datetime | None, today: date | None) -> bool:
    kept_at = event.head.kept_at
    if since is None or (kept_at is not None and kept_at > since):
        return True
    day = last_day(event.head.day)
    if day is None or day <= since.date():
        return False
    return today is None or (event.head.day.day or day) <= today
