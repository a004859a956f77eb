"""Entries of the log: when they were, what they say, and when they ask for a new screening."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.case_texts import CaseTexts, EventKind
from hedersstod.domain.identifiers import CaseId, LogId
from hedersstod.domain.log import (
    Consultation,
    Disclosure,
    Event,
    LogHead,
    asks_for_screening,
    beginning,
    last_day,
    read_happened,
    says_something,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday
TODAY = NOON.date()

TEXTS = CaseTexts(
    "sv",
    (),
    (
        EventKind("note", "Anteckning", "Att minnas."),
        EventKind("threat", "Hot", "Vad som sades.", why_screening="Ett hot kan ändras fort."),
    ),
    (),
    (),
    (),
    (),
    (),
)


def event(kind: str = "threat", day: date | None = TODAY, kept: datetime | None = NOON) -> Event:
    head = LogHead(LogId("e1"), CaseId("c1"), DateValue(day), NOON, kept_at=kept)
    return Event(head, kind, "Brodern ringde.")


# -- the day -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3 november", date(2026, 11, 3)),
        ("3/11", date(2026, 11, 3)),
        ("20 december", date(2026, 12, 20)),
        ("1 juni", date(2026, 6, 1)),
        ("1 april", date(2027, 4, 1)),
        ("3 november 2024", date(2024, 11, 3)),
        ("2026-02-14", date(2026, 2, 14)),
        ("idag", TODAY),
        ("i morgon", date(2026, 11, 24)),
        ("i går", date(2026, 11, 22)),
        ("I förrgår", date(2026, 11, 21)),
        ("i fredags", date(2026, 11, 20)),
        ("i måndags", date(2026, 11, 16)),
        ("fredag", date(2026, 11, 27)),
    ],
)
def test_a_day_is_read_as_one_tells_of_what_has_happened(written: str, meant: date) -> None:
    assert read_happened(written, TODAY) == DateValue(meant)


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_day_without_a_year_is_never_far_off(day: date, today: date) -> None:
    value = read_happened(f"{day.day}/{day.month}", today)
    assert value is not None
    if value.day is not None:
        assert (value.day.day, value.day.month) == (day.day, day.month)
        assert abs((value.day - today).days) <= 183
    else:
        assert (day.day, day.month) == (29, 2)


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_day_with_a_year_is_that_day(day: date, today: date) -> None:
    assert read_happened(day.isoformat(), today) == DateValue(day)


def test_a_month_without_a_year_is_the_nearest_one() -> None:
    assert read_happened("oktober", TODAY) == DateValue(date(2026, 10, 1), Precision.MONTH)
    assert read_happened("januari", TODAY) == DateValue(date(2027, 1, 1), Precision.MONTH)


def test_own_words_are_kept_as_they_are_and_nothing_is_nothing() -> None:
    assert read_happened("i somras", TODAY) == DateValue(None, Precision.ABOUT, "i somras")
    assert read_happened("  ", TODAY) is None


def test_a_month_lasts_to_its_last_day() -> None:
    assert last_day(DateValue(date(2028, 2, 1), Precision.MONTH)) == date(2028, 2, 29)
    assert last_day(DateValue(TODAY)) == TODAY
    assert last_day(DateValue(None, Precision.ABOUT, "i våras")) is None


# -- what it says ------------------------------------------------------------------------------


def test_a_day_alone_says_nothing() -> None:
    head = replace(event().head, day=DateValue(None, Precision.ABOUT, "i våras"))
    assert not says_something(Event(head, "threat", "  "))
    assert not says_something(Disclosure(head, ground="consent"))
    assert says_something(Consultation(head, advice="Vänta."))


@given(st.text(max_size=300), st.integers(20, 120))
def test_the_beginning_is_one_line_of_the_text_and_never_longer_than_asked(
    text: str, most: int
) -> None:
    begun = beginning(text, most)
    whole = " ".join(text.split())
    assert "\n" not in begun
    assert len(begun) <= most + 2
    assert begun == whole or whole.startswith(begun.removesuffix(" …"))


def test_the_repr_of_an_entry_tells_nothing_of_it() -> None:
    entry = replace(event(), head=replace(event().head, withheld_because="brodern"))
    assert "rodern" not in repr(entry)


# -- asking for a new screening ----------------------------------------------------------------


def test_every_standing_event_asks_when_no_screening_was_ever_signed() -> None:
    old = event(day=date(2020, 1, 1))
    assert asks_for_screening([old, event("note")], TEXTS, None) == (old,)


def test_what_was_known_at_the_last_screening_does_not_ask_again() -> None:
    assert asks_for_screening([event()], TEXTS, NOON + timedelta(hours=1)) == ()


def test_what_was_kept_after_it_asks_also_if_it_happened_before() -> None:
    late = event(day=date(2026, 5, 1), kept=NOON + timedelta(days=2))
    assert asks_for_screening([late], TEXTS, NOON + timedelta(hours=1)) == (late,)


def test_a_day_ahead_asks_again_when_it_has_come() -> None:
    journey = event(day=date(2026, 12, 20))
    signed = NOON + timedelta(hours=1)
    assert asks_for_screening([journey], TEXTS, signed, date(2026, 12, 19)) == ()
    assert asks_for_screening([journey], TEXTS, signed, date(2026, 12, 20)) == (journey,)


def test_drafts_and_what_was_struck_ask_for_nothing() -> None:
    struck = replace(event(), head=replace(event().head, struck_because="Fel ärende."))
    assert asks_for_screening([event(kept=None), struck], TEXTS, None) == ()


def test_a_kind_that_is_gone_from_the_texts_asks_for_nothing() -> None:
    assert asks_for_screening([event("gone")], TEXTS, None) == ()
