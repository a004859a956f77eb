"""Riskfönster: the right days over leap days and New Year, and never a name."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.case_texts import CaseTexts, EventKind, Season
from hedersstod.domain.identifiers import CaseId, LogId, PersonId
from hedersstod.domain.log import Event, LogHead
from hedersstod.domain.people import Person, client_of
from hedersstod.domain.risk_windows import (
    Window,
    WindowKind,
    coming,
    horizon,
    seasons_around,
    span_of,
    windows_of_case,
)

CASE = CaseId("c1")
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXTS = CaseTexts(
    "sv",
    (),
    (
        EventKind("trial", "Rättegång", "x", risk_window=True),
        EventKind("decision", "Beslut", "x", has_end=True),
        EventKind("note", "Anteckning", "x"),
    ),
    (),
    (),
    (),
    (),
    (),
)
CHRISTMAS = Season("christmas", "Jullov", (12, 20), (1, 8), "Fråga om resor.")

days = st.dates(date(1950, 1, 1), date(2100, 12, 31))
month_days = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda d: (d.month, d.day))


def event(kind: str, day: DateValue, **parts: object) -> Event:
    head = LogHead(LogId("e1"), CASE, day, NOW, kept_at=NOW)
    return replace(Event(head, kind, "Systern berättar"), **parts)


def somebody(born: date | None, letter: str = "A") -> Person:
    return Person(PersonId("p1"), CASE, "lillasyster", letter, "syster", born=born)


def of_case(*, people: tuple[Person, ...] = (), entries: tuple[Event, ...] = ()) -> list[Window]:
    return list(windows_of_case(CASE, people, entries, TEXTS))


# -- seasons -----------------------------------------------------------------------------------


@given(days, month_days, month_days)
def test_every_day_of_a_season_is_found_on_that_day_and_no_other_day_is(
    day: date, begins: tuple[int, int], ends: tuple[int, int]
) -> None:
    season = Season("s", "Lov", begins, ends, "x")
    found = [w for w in seasons_around(day, (season,)) if w.meets(day, day)]
    # The 29th of February is the 28th in a year without it.
    here = (day.month, day.day)
    first, last = (_in(day.year, each) for each in (begins, ends))
    within = first <= here <= last if begins <= ends else here >= first or here <= last
    assert bool(found) == within


def _in(year: int, month_day: tuple[int, int]) -> tuple[int, int]:
    month, day = month_day
    return month, min(day, calendar.monthrange(year, month)[1])


@given(days)
def test_a_season_over_new_year_is_one_span_seen_from_both_sides(day: date) -> None:
    for window in seasons_around(day, (CHRISTMAS,)):
        assert window.ends.year == window.begins.year + 1
        assert (window.ends - window.begins).days == 19
        assert (window.about, window.case) == (True, None)


@pytest.mark.parametrize(
    ("today", "seen"),
    [
        (date(2026, 11, 7), False),  # the 19th of December is the last day looked at
        (date(2026, 11, 8), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 8), True),
        (date(2027, 1, 9), False),
    ],
)
def test_a_season_half_in_the_six_weeks_is_seen_whole(today: date, seen: bool) -> None:
    found = coming(seasons_around(today, (CHRISTMAS,)), today)
    spans = [(window.begins, window.ends) for window in found]
    assert spans == ([(date(2026, 12, 20), date(2027, 1, 8))] if seen else [])


@given(days, st.lists(st.tuples(days, st.integers(0, 200))))
def test_what_is_coming_is_exactly_what_meets_the_six_weeks_and_in_order(
    today: date, spans: list[tuple[date, int]]
) -> None:
    windows = [
        Window(WindowKind.EVENT, begins, begins + timedelta(days=long)) for begins, long in spans
    ]
    found = coming(windows, today)
    assert list(found) == sorted(found, key=lambda w: (w.begins, w.ends))
    for window in windows:
        met = window.ends >= today and (window.begins - today).days <= 42
        assert (window in found) == met


# -- birthdays ---------------------------------------------------------------------------------


@given(st.integers(1950, 2080), st.integers(1, 12))
def test_birthdays_are_whole_months_fifteen_and_eighteen_years_on(year: int, month: int) -> None:
    found = of_case(people=(somebody(date(year, month, 1)),))
    assert [(w.age, w.begins) for w in found] == [
        (15, date(year + 15, month, 1)), (18, date(year + 18, month, 1)),
    ]  # fmt: skip
    for window in found:
        assert window.ends + timedelta(days=1) == (window.ends + timedelta(days=1)).replace(day=1)
        assert (window.begins.year, window.begins.month) == (window.ends.year, window.ends.month)


def test_february_of_a_leap_year_has_its_twenty_ninth() -> None:
    fifteen = of_case(people=(somebody(date(2013, 2, 1)),))[0]
    assert fifteen.ends == date(2028, 2, 29)


def test_a_person_is_told_of_by_letter_and_the_client_by_none() -> None:
    client = replace(client_of(CASE), born=date(2008, 12, 1))
    found = of_case(people=(client, somebody(date(2011, 12, 1), "C"), somebody(None)))
    assert {window.who for window in found} == {"", "C"}
    assert "lillasyster" not in repr(found)


# -- events ------------------------------------------------------------------------------------


def test_a_dated_event_of_a_kind_that_can_change_the_threat_is_a_day_on_the_line() -> None:
    day = date(2026, 12, 7)
    (window,) = of_case(entries=(event("trial", DateValue(day)),))
    assert (window.kind, window.begins, window.is_day) == (WindowKind.EVENT, day, True)
    assert window.what == "Rättegång"
    assert "Systern" not in repr(window)


def test_an_order_is_told_by_its_last_day() -> None:
    ends = date(2026, 12, 18)
    (window,) = of_case(entries=(event("decision", DateValue(TODAY), ends=ends),))
    assert (window.kind, window.begins, window.ends) == (WindowKind.ENDS, ends, ends)


def test_a_month_is_a_span_and_words_alone_have_no_place() -> None:
    month = DateValue(date(2028, 2, 1), Precision.MONTH)
    (window,) = of_case(entries=(event("trial", month),))
    assert (window.begins, window.ends) == (date(2028, 2, 1), date(2028, 2, 29))
    assert of_case(entries=(event("trial", DateValue(None, Precision.ABOUT, "snart")),)) == []
    assert span_of(DateValue(None, Precision.ABOUT, "snart")) is None


@pytest.mark.parametrize(
    "parts", [{"kept_at": None}, {"struck_because": "Fel ärende"}], ids=["draft", "struck"]
)
def test_what_is_not_kept_or_no_longer_stands_is_not_told(parts: dict[str, object]) -> None:
    entry = event("trial", DateValue(date(2026, 12, 7)), ends=date(2026, 12, 9))
    entry = replace(entry, head=replace(entry.head, **parts))
    assert of_case(entries=(entry,)) == []


def test_other_kinds_and_kinds_no_longer_known_are_no_windows() -> None:
    day = DateValue(date(2026, 12, 7))
    assert of_case(entries=(event("note", day), event("gone", day))) == []
    # That something runs out is told whatever it was.
    (window,) = of_case(entries=(event("gone", day, ends=date(2026, 12, 9)),))
    assert (window.kind, window.what) == (WindowKind.ENDS, "")


def test_the_last_day_looked_at_is_six_weeks_on() -> None:
    assert horizon(TODAY) == date(2027, 1, 4)
