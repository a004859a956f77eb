"""Time limits of the law: which ones the events of a case have started, and to which day.

A limit is content (resources/law); what starts it is an event that was kept. A last day is never
moved for a weekend, and nothing ends unseen: by an event that says so, or by a reason written in
the log under an id that names what it ends.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Event, LogEntry


class Unit(StrEnum):
    """What its length is counted in; `decision` has no length: its last day stands in it."""

    AT_ONCE = "at_once"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    DECISION = "decision"


class Bound(StrEnum):
    """Whom the limit binds."""

    BOARD = "board"
    COURT = "court"
    PROSECUTOR = "prosecutor"
    TAX_AGENCY = "tax_agency"


@dataclass(frozen=True, slots=True)
class LegalLimit:
    """One time limit as the law has it.

    `starts` and `ends` are kinds of events (`ends` also grounds of disclosures); `suggested_by`
    are kinds after which one may have started without being written down. One that `repeats` runs
    anew each time it was met; one that `lasts` is the longest time of an order, not a duty.
    A `quiet` one holds only if somebody asks: it is told in the case and not among what is due.
    """

    id: str
    what: str
    starts: tuple[str, ...]
    unit: Unit
    length: int
    bound: Bound
    paragraph: str
    read: str
    counted: str
    action: str
    decides: str
    condition: str = ""
    ends: tuple[str, ...] = ()
    suggested_by: tuple[str, ...] = ()
    repeats: bool = False
    lasts: bool = False
    acute: bool = False
    quiet: bool = False
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Running:
    """A limit that an event has started and nothing has ended.

    `day` is its last day: None when the event has no day, or the decision names none. `number`
    counts the times of one that repeats, and `missed` those after this one that have passed too.
    `about` says that the start is a month, counted from its first day. `longest` says that the
    day is the longest the law allows, since the decision's own is not written; `too_long` that
    the written one lies beyond it. `perhaps` is an event that may have ended it for somebody else.
    """

    limit: LegalLimit
    start: Event
    day: date | None
    number: int = 1
    missed: int = 0
    about: bool = False
    longest: bool = False
    too_long: bool = False
    perhaps: LogEntry | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """A limit that ran and was ended: `by` an event, or by a reason written down."""

    limit: LegalLimit
    start: Event
    by: LogEntry
    reasoned: bool


@dataclass(frozen=True, slots=True)
class Suggested:
    """An event after which limits may run that no event has started."""

    event: Event
    limits: tuple[LegalLimit, ...]


@dataclass(frozen=True, slots=True)
class LimitsAtHand:
    """What runs, what has ended, and what may be missing.

    Acute ones come first and quiet ones last; within each the nearest day first, undated last.
    """

    running: tuple[Running, ...] = ()
    ended: tuple[Ended, ...] = ()
    suggested: tuple[Suggested, ...] = ()


# -- days --------------------------------------------------------------------------------------


def months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def day_after(start: date, unit: Unit, length: int) -> date:
    """The last day of a time that begins on a day; the day itself for what is to be done at once.

    Weeks end on the same weekday, months and years on the same day of the month.
    """
    match unit:
        case Unit.DAYS:
            return start + timedelta(days=length)
        case Unit.WEEKS:
            return start + timedelta(weeks=length)
        case Unit.MONTHS:
            return months_after(start, length)
        case Unit.YEARS:
            return months_after(start, 12 * length)
        case _:
            return start


# -- ending with a reason ----------------------------------------------------------------------

_PREFIX: Final = "limit"
_SUGGESTION: Final = "any"
FOR_GOOD: Final = 0


def closing_of(running: Running, *, for_good: bool) -> LogId:
    """The id of the entry that ends this time of a limit, or the limit for good."""
    number = running.number if running.limit.repeats and not for_good else FOR_GOOD
    return closing_id(running.limit.id, running.start.head.id, number)


def closing_of_suggestion(suggested: Suggested) -> LogId:
    """The id of the entry that says why none of the suggested limits runs."""
    return closing_id(_SUGGESTION, suggested.event.head.id, FOR_GOOD)


def closing_id(limit: str, start: LogId, number: int) -> LogId:
    """The id of the entry that ends one time of a limit from a start, or the limit for good."""
    return LogId(f"{_PREFIX}-{limit}-{start}-{number}")
