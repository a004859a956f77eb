"""Days on which nobody is at work: against days that are known, and the calendar as a whole."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.holidays import RestDay, rest_day

HOLIDAYS_OF_2026 = (
    "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01",
    "2026-05-14", "2026-05-24", "2026-06-06", "2026-06-20", "2026-10-31", "2026-12-25",
    "2026-12-26",
)  # fmt: skip
EASTERS = ("2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2038-04-25")


def test_the_holidays_of_a_year_are_those_in_the_almanac() -> None:
    days = (date(2026, 1, 1) + timedelta(days=n) for n in range(365))
    found = [day.isoformat() for day in days if rest_day(day) is RestDay.HOLIDAY]
    assert found == list(HOLIDAYS_OF_2026)


@pytest.mark.parametrize("easter", EASTERS)
def test_easter_is_found_in_early_and_late_years(easter: str) -> None:
    day = date.fromisoformat(easter)
    around = [rest_day(day + timedelta(days=n)) for n in (-2, 0, 1, 39, 49)]
    assert around == [RestDay.HOLIDAY] * 5
    assert rest_day(day - timedelta(days=1)) in (RestDay.SATURDAY, RestDay.HOLIDAY)
    assert rest_day(day - timedelta(days=3)) in (None, RestDay.HOLIDAY)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-06-19", RestDay.EVE), ("2026-12-24", RestDay.EVE), ("2026-12-31", RestDay.EVE),
        ("2026-11-28", RestDay.SATURDAY), ("2026-11-29", RestDay.SUNDAY), ("2026-11-30", None),
        ("2026-06-26", None), ("2027-06-26", RestDay.HOLIDAY), ("2027-11-06", RestDay.HOLIDAY),
    ],
)  # fmt: skip
def test_eves_and_weekends_are_told_apart(day: str, why: RestDay | None) -> None:
    assert rest_day(date.fromisoformat(day)) is why


@given(st.dates(date(1990, 1, 1), date(2150, 12, 31)))
def test_no_weekend_is_taken_for_a_working_day(day: date) -> None:
    assert day.weekday() < 5 or rest_day(day) is not None
