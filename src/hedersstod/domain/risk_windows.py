"""*Riskfönster*: the coming times when the threat can change, as far as the case knows them.

They tell when, what and about whom by letter; never a name, and never how likely anything is.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.case_texts import CaseTexts, Season
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.log import Event, LogEntry, stands
from hedersstod.domain.people import Person, month_at_age

WEEKS: Final = 6
AGES: Final = (15, 18)
"""The birthdays that are told."""


class WindowKind(StrEnum):
    """What makes it a window."""

    SEASON = "season"
    BIRTHDAY = "birthday"
    EVENT = "event"
    ENDS = "ends"


@dataclass(frozen=True, slots=True)
class Window:
    """A day, or a span of days, when the threat can change.

    `what` is the season or the kind of event in the words of the content; a birthday has an `age`
    instead. `who` is the letter of the person, empty for the client and where nobody is meant.
    A season belongs to no case; its `note` says what to think of. `about` says that the days are
    not exact.
    """

    kind: WindowKind
    begins: date
    ends: date
    what: str = ""
    who: str = ""
    age: int = 0
    case: CaseId | None = None
    about: bool = False
    note: str = ""

    @property
    def is_day(self) -> bool:
        """Is it a single day?"""
        return self.begins == self.ends

    def meets(self, first: date, last: date) -> bool:
        """Is any day of it among those, both ends counted?"""
        return self.begins <= last and first <= self.ends


def horizon(today: date, weeks: int = WEEKS) -> date:
    """The last day that is looked at."""
    return today + timedelta(weeks=weeks)


def coming(windows: Iterable[Window], today: date, weeks: int = WEEKS) -> tuple[Window, ...]:
    """Those of the coming weeks, in order; one that has begun and is not over is among them."""
    return between(windows, today, horizon(today, weeks))


def between(windows: Iterable[Window], first: date, last: date) -> tuple[Window, ...]:
    """Those with any day from the first to the last, in order of their days."""
    met = (window for window in windows if window.meets(first, last))
    return tuple(sorted(met, key=lambda w: (w.begins, w.ends, w.kind, w.what, w.who)))


def seasons_around(day: date, seasons: Iterable[Season]) -> Iterator[Window]:
    """The seasons of the year of a day and of those beside it; one over New Year is one span."""
    for season in seasons:
        over_new_year = season.ends < season.begins
        for year in range(day.year - 1, day.year + 2):
            begins = _day_of(year, season.begins)
            ends = _day_of(year + over_new_year, season.ends)
            yield Window(WindowKind.SEASON, begins, ends, season.text, about=True, note=season.note)


def windows_of_case(
    case: CaseId, people: Iterable[Person], entries: Iterable[LogEntry], texts: CaseTexts
) -> Iterator[Window]:
    """Every birthday and dated event of a case, whenever it is; drafts are not yet known."""
    for person in people:
        if person.born is not None:
            yield from _birthdays(case, person, person.born)
    for entry in entries:
        if isinstance(entry, Event) and stands(entry):
            yield from _of_event(case, entry, texts)


def span_of(value: DateValue) -> tuple[date, date] | None:
    """The days a date can mean, a month all of it; None when no day can be named."""
    if value.day is None:
        return None
    if value.precision is Precision.MONTH:
        return _month_of(value.day)
    return value.day, value.day


def _birthdays(case: CaseId, person: Person, born: date) -> Iterator[Window]:
    who = "" if person.is_client else person.letter
    for age in AGES:
        begins, ends = _month_of(month_at_age(born, age))
        yield Window(WindowKind.BIRTHDAY, begins, ends, who=who, age=age, case=case, about=True)


def _of_event(case: CaseId, event: Event, texts: CaseTexts) -> Iterator[Window]:
    kind = texts.event_kind(event.kind)
    what = kind.text if kind is not None else ""
    if event.ends is not None:
        yield Window(WindowKind.ENDS, event.ends, event.ends, what, case=case)
    days = span_of(event.head.day)
    if kind is not None and kind.risk_window and days is not None:
        about = event.head.day.precision is not Precision.EXACT
        yield Window(WindowKind.EVENT, *days, what, case=case, about=about)


def _month_of(day: date) -> tuple[date, date]:
    last = calendar.monthrange(day.year, day.month)[1]
    return day.replace(day=1), day.replace(day=last)


def _day_of(year: int, month_and_day: tuple[int, int]) -> date:
    """That day of a year; the 29th of February is the last of the month when there is none."""
    month, day = month_and_day
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
