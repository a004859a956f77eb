"""A day is read as a caseworker writes it, and what is not a day stays her words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import Answer, DateValue, Precision, Ref
from hedersstod.domain.dates import (
    MONTHS,
    WEEKDAYS,
    is_impossible_day,
    read_day,
    read_day_before,
    written,
)
from hedersstod.domain.first_hour import NEXT_LOOK, valid_until

TODAY = date(2026, 11, 23)  # a Monday

days = st.dates(date(1901, 1, 1), date(2190, 12, 31))


def exact(year: int, month: int, day: int) -> DateValue:
    return DateValue(date(year, month, day), Precision.EXACT, "")


def month(year: int, number: int) -> DateValue:
    return DateValue(date(year, number, 1), Precision.MONTH, "")


def words(text: str) -> DateValue:
    return DateValue(None, Precision.ABOUT, text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-12-11", exact(2026, 12, 11)),
        ("2026-1-2", exact(2026, 1, 2)),
        ("11/12", exact(2026, 12, 11)),
        ("11.12", exact(2026, 12, 11)),
        ("11/12 2027", exact(2027, 12, 11)),
        ("11/12/27", exact(2027, 12, 11)),
        ("11.12.27", exact(2027, 12, 11)),
        ("11/12 27", exact(2027, 12, 11)),
        ("11 december", exact(2026, 12, 11)),
        ("den 11 dec.", exact(2026, 12, 11)),
        ("den 11:e december 2026", exact(2026, 12, 11)),
        ("11 dec 26", exact(2026, 12, 11)),
        ("11 dec 06", exact(2006, 12, 11)),
        (" 11  DECEMBER ", exact(2026, 12, 11)),
        ("22 november", exact(2027, 11, 22)),  # the next one to come
        ("23 november", exact(2026, 11, 23)),
        ("november", month(2026, 11)),
        ("oktober", month(2027, 10)),
        ("mars 2027", month(2027, 3)),
        ("idag", exact(2026, 11, 23)),
        ("I dag", exact(2026, 11, 23)),
        ("imorgon", exact(2026, 11, 24)),
        ("i morgon", exact(2026, 11, 24)),
        ("i övermorgon", exact(2026, 11, 25)),
        ("iövermorgon", exact(2026, 11, 25)),
        ("tisdag", exact(2026, 11, 24)),
        ("fredag", exact(2026, 11, 27)),
        ("på fredag", exact(2026, 11, 27)),
        ("måndag", exact(2026, 11, 30)),  # never today
    ],
)
def test_a_day_is_read_as_it_is_said(text: str, meant: DateValue) -> None:
    assert read_day(text, TODAY) == meant


@pytest.mark.parametrize(
    "text",
    [
        "när skolan slutar",
        "nästa fredag",  # this week's or the next: people differ
        "31 november",
        "30/2",
        "11/13",
        "26-12-11",
        "261211",
        "december 26",
        "11 dec 126",
        "vecka 50",
        "december 0000",
        "mars 9999",
        "2500-01-01",
        "0/0",
        "senast på fredag",
    ],
)
def test_what_is_no_day_or_could_be_two_is_kept_as_words(text: str) -> None:
    assert read_day(text, TODAY) == words(text)


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_nothing_written_is_no_answer(text: str) -> None:
    assert read_day(text, TODAY) is None


@given(st.text(max_size=30), days)
def test_whatever_is_written_is_read_without_an_error_and_no_word_is_lost(
    text: str, today: date
) -> None:
    value = read_day(text, today)
    if value is None:
        assert not text.split()
    elif value.day is None:
        assert value.words == " ".join(text.split())


@given(days, days)
def test_a_day_comes_back_as_itself_however_it_is_written(day: date, today: date) -> None:
    value = exact(day.year, day.month, day.day)
    for text in (
        written(value),
        f"{day.day}/{day.month} {day.year}",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"den {day.day}:e {MONTHS[day.month - 1][:3]}. {day.year}",
    ):
        assert read_day(text, today) == value


@given(days, st.sampled_from(MONTHS), st.integers(1, 28))
def test_without_a_year_it_is_the_next_to_come(today: date, name: str, day: int) -> None:
    for text in (f"{day} {name}", f"{day}/{MONTHS.index(name) + 1}"):
        value = read_day(text, today)
        assert value is not None
        assert value.day is not None
        assert today <= value.day <= today + timedelta(days=366)


@given(days, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_within_the_week_to_come(today: date, name: str) -> None:
    value = read_day(name, today)
    assert value is not None
    assert value.day is not None
    assert WEEKDAYS[value.day.weekday()] == name
    assert timedelta(0) < value.day - today <= timedelta(days=7)


# -- until when an assessment holds ------------------------------------------------------------


def until(text: str, signed_on: date = TODAY) -> date:
    value = read_day(text, signed_on)
    return valid_until({Ref(NEXT_LOOK): Answer(value)}, signed_on)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("november", date(2026, 11, 30)),
        ("februari 2028", date(2028, 2, 29)),
        ("idag", TODAY),
        ("fredag", date(2026, 11, 27)),
        ("2026-11-01", TODAY),  # over before it was signed: then it is due at once
        ("oktober 2026", TODAY),
        ("när hon har fyllt år", date(2026, 11, 24)),
        ("", date(2026, 11, 24)),
    ],
)
def test_an_assessment_holds_to_the_end_of_what_was_said(text: str, last: date) -> None:
    assert until(text) == last


@given(st.one_of(days.map(date.isoformat), st.sampled_from(MONTHS), st.text(max_size=12)), days)
def test_an_assessment_is_never_overdue_when_it_is_signed(text: str, signed_on: date) -> None:
    assert until(text, signed_on) >= signed_on


def test_an_english_month_is_read_too_and_written_back_in_swedish() -> None:
    assert read_day("March 2010", date(2026, 11, 27)) == read_day("mars 2010", date(2026, 11, 27))
    assert read_day("3 May", date(2026, 11, 27)) == read_day("3 maj", date(2026, 11, 27))


# -- a day that has been


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20 november", date(2026, 11, 20)),
        ("24 december", date(2025, 12, 24)),
        ("22/11", date(2026, 11, 22)),
        ("24/11", date(2025, 11, 24)),
        ("idag", date(2026, 11, 23)),
        ("igår", date(2026, 11, 22)),
        ("i fredags", date(2026, 11, 20)),
        ("fredag", date(2026, 11, 20)),
        ("måndag", date(2026, 11, 23)),
        ("december", date(2025, 12, 1)),
        ("i morgon", date(2026, 11, 24)),
        ("2027-01-01", date(2027, 1, 1)),
        ("1 januari 2027", date(2027, 1, 1)),
        ("29 februari", None),
        ("häromdagen", None),
    ],
)
def test_a_day_without_a_year_is_the_last_one_and_a_written_year_stands(
    text: str, day: date | None
) -> None:
    read = read_day_before(text, date(2026, 11, 23))
    assert read is not None
    assert read.day == day


@given(days, st.integers(0, 364))
def test_any_day_of_the_year_that_passed_is_found_without_its_year(today: date, back: int) -> None:
    day = today - timedelta(days=back)
    read = read_day_before(f"{day.day}/{day.month}", today)
    assert read is not None
    assert read.day == day


def test_an_empty_field_is_no_day() -> None:
    assert read_day_before("  ", date(2026, 11, 23)) is None


# -- a day that cannot be


@pytest.mark.parametrize("text", ["31 november", "31/11", "2026-02-30", "26-12-11", "den 30 feb"])
def test_a_day_that_does_not_exist_is_told(text: str) -> None:
    assert is_impossible_day(text, TODAY)


@pytest.mark.parametrize(
    "text", ["", "3 november", "2026-11-03", "i somras", "sommaren 2024", "30 kusiner kom"]
)
def test_a_day_and_plain_words_are_left_in_peace(text: str) -> None:
    assert not is_impossible_day(text, TODAY)
