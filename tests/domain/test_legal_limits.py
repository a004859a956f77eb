"""The last day of a time in the law: weeks, months and years, at the ends of months."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.legal_limits import Unit, day_after, months_after

days = st.dates(date(1990, 1, 1), date(2150, 12, 31))
months = st.integers(0, 120)


@pytest.mark.parametrize(
    ("start", "unit", "length", "last"),
    [
        ("2026-11-27", Unit.DAYS, 14, "2026-12-11"),
        ("2024-02-28", Unit.DAYS, 14, "2024-03-13"),  # a leap day lies between
        ("2026-12-28", Unit.WEEKS, 1, "2027-01-04"),
        ("2026-03-25", Unit.WEEKS, 1, "2026-04-01"),  # clocks go forward
        ("2026-08-31", Unit.MONTHS, 4, "2026-12-31"),
        ("2026-10-31", Unit.MONTHS, 4, "2027-02-28"),
        ("2027-10-31", Unit.MONTHS, 4, "2028-02-29"),
        ("2026-11-30", Unit.MONTHS, 3, "2027-02-28"),
        ("2026-08-31", Unit.MONTHS, 6, "2027-02-28"),
        ("2028-02-29", Unit.YEARS, 1, "2029-02-28"),
        ("2028-02-29", Unit.YEARS, 4, "2032-02-29"),
        ("2026-12-01", Unit.MONTHS, 1, "2027-01-01"),
        ("2026-11-27", Unit.AT_ONCE, 0, "2026-11-27"),
    ],
)
def test_the_last_day_is_the_one_the_law_means(
    start: str, unit: Unit, length: int, last: str
) -> None:
    assert day_after(date.fromisoformat(start), unit, length).isoformat() == last


@given(days, st.integers(1, 60))
def test_weeks_end_on_the_same_weekday(day: date, weeks: int) -> None:
    last = day_after(day, Unit.WEEKS, weeks)
    assert last.weekday() == day.weekday()
    assert (last - day).days == 7 * weeks


@given(days, months)
def test_months_end_on_the_same_day_of_the_month_or_on_its_last(day: date, count: int) -> None:
    last = months_after(day, count)
    assert (last.year * 12 + last.month) - (day.year * 12 + day.month) == count
    ends = calendar.monthrange(last.year, last.month)[1]
    assert last.day == day.day or (last.day == ends < day.day)


@given(days, months)
def test_the_last_day_is_never_earlier_than_the_law_s(day: date, count: int) -> None:
    """The day before lies fewer whole months on: nothing is taken from the time."""
    last = months_after(day, count)
    if count:
        assert months_after(day, count - 1) < last
    assert last + timedelta(days=1) > months_after(day, count)
    assert (last + timedelta(days=1)).day == 1 or last.day == day.day


@given(days, st.integers(0, 10))
def test_a_year_is_twelve_months(day: date, years: int) -> None:
    assert day_after(day, Unit.YEARS, years) == day_after(day, Unit.MONTHS, 12 * years)


@given(days, days, months)
def test_a_later_start_never_gives_an_earlier_last_day(a: date, b: date, count: int) -> None:
    first, second = sorted((a, b))
    assert months_after(first, count) <= months_after(second, count)
