"""What is wrong with a day is told; a month only when no day in it could be right."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.date_rules import DateFault, date_fault
from hedersstod.domain.guide import DateRule

TODAY = date(2026, 11, 27)

days = st.dates(date(1901, 1, 1), date(2190, 12, 31))
near = st.integers(-70, 70).map(lambda n: TODAY + timedelta(days=n))
rules = st.sampled_from([None, *DateRule])
one_of_both = st.one_of(days, near)


def exact(day: date) -> DateValue:
    return DateValue(day, Precision.EXACT)


def month(day: date) -> DateValue:
    return DateValue(day.replace(day=1), Precision.MONTH)


def days_in(day: date) -> list[DateValue]:
    length = calendar.monthrange(day.year, day.month)[1]
    return [exact(day.replace(day=each)) for each in range(1, length + 1)]


@given(one_of_both)
def test_a_day_ahead_is_today_or_later(day: date) -> None:
    told = date_fault(exact(day), DateRule.AHEAD, TODAY)
    assert told is (DateFault.IN_THE_PAST if day < TODAY else None)


@given(one_of_both)
def test_a_day_behind_is_today_or_earlier(day: date) -> None:
    told = date_fault(exact(day), DateRule.BEHIND, TODAY)
    assert told is (DateFault.IN_THE_FUTURE if day > TODAY else None)


@given(one_of_both, one_of_both)
def test_a_day_may_be_the_other_day_or_come_after_it(day: date, other: date) -> None:
    told = date_fault(exact(day), None, TODAY, exact(other))
    assert told is (DateFault.BEFORE_THE_OTHER if day < other else None)


@given(one_of_both, rules)
def test_a_month_is_told_of_only_when_each_of_its_days_would_be(
    day: date, rule: DateRule | None
) -> None:
    each = {date_fault(one, rule, TODAY) for one in days_in(day)}
    told = date_fault(month(day), rule, TODAY)
    assert told is (each.pop() if len(each) == 1 else None)


@given(near, near)
def test_a_month_comes_before_another_only_when_every_day_does(day: date, other: date) -> None:
    for value, those in ((month(day), days_in(day)), (exact(day), [exact(day)])):
        each = {
            date_fault(one, None, TODAY, against) for one in those for against in days_in(other)
        }
        told = date_fault(value, None, TODAY, month(other))
        assert told is (each.pop() if len(each) == 1 else None)


@given(near, rules, one_of_both)
def test_of_what_names_no_exact_day_nothing_is_said(
    day: date, rule: DateRule | None, other: date
) -> None:
    words = DateValue(None, Precision.ABOUT, "efter lovet")
    about = DateValue(date(1950, 1, 1), Precision.ABOUT, "för länge sedan")
    for value in (None, words, about):
        assert date_fault(value, rule, TODAY, exact(other)) is None
    for against in (None, words):
        assert date_fault(exact(day), None, TODAY, against) is None


def test_a_day_that_has_been_is_told_as_such_before_it_is_held_against_another() -> None:
    told = date_fault(exact(date(2026, 1, 1)), DateRule.AHEAD, TODAY, exact(date(2026, 2, 1)))
    assert told is DateFault.IN_THE_PAST
