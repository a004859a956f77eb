"""Times of the law among what is due: duties until they are ended, orders around their end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hedersstod.domain.agenda import CaseAtHand, Due, Matter, Urgency, dues_of
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.legal_limits import LegalLimit, Unit
from hedersstod.domain.log import Event
from tests.domain.test_running_limits import BASE, CASE, ORDER, TODAY, event

TEXTS = CaseTexts("sv", (), (), (), (), (), (), ())
WEEK = replace(BASE, unit=Unit.WEEKS, length=1)


def due(limit: LegalLimit, *entries: Event, today: date = TODAY) -> list[Due]:
    found = dues_of(CaseAtHand(CASE, entries=entries), (), TEXTS, today, (limit,))
    return [each for each in found if each.matter is Matter.LEGAL_LIMIT]


@pytest.mark.parametrize(
    ("ago", "urgency"),
    [(0, Urgency.SOON), (6, Urgency.SOON), (7, Urgency.TODAY), (8, Urgency.OVERDUE)],
)
def test_a_duty_is_due_on_its_last_day_and_stays_when_it_has_passed(
    ago: int, urgency: Urgency
) -> None:
    (found,) = due(WEEK, event("begun", TODAY - timedelta(days=ago)))
    assert (found.urgency, found.limit, found.days) == (urgency, "enquiry", 7 - ago)


def test_a_duty_passed_long_ago_is_still_told() -> None:
    (found,) = due(WEEK, event("begun", date(2024, 2, 29)))
    assert found.day == date(2024, 3, 7)


def test_what_lies_further_ahead_than_six_weeks_waits() -> None:
    assert due(BASE, event("begun")) == []
    assert len(due(BASE, event("begun"), today=date(2027, 3, 1))) == 1


def test_one_whose_start_has_no_day_is_told_without_a_day() -> None:
    (found,) = due(WEEK, event("begun", None))
    assert (found.urgency, found.day) == (Urgency.UNDATED, None)


@pytest.mark.parametrize(("days", "told"), [(-15, 0), (-14, 1), (14, 1), (15, 0)])
def test_an_order_is_told_around_the_longest_the_law_gives(days: int, told: int) -> None:
    started = event("begun", date(2025, 11, 27))
    assert len(due(ORDER, started, today=TODAY - timedelta(days=days))) == told


def test_an_order_with_its_own_last_day_is_told_once_as_an_order() -> None:
    own = event("begun", date(2026, 1, 1), ends=TODAY)
    found = dues_of(CaseAtHand(CASE, entries=(own,)), (), TEXTS, TODAY, (ORDER,))
    assert [each.matter for each in found] == [Matter.ORDER_ENDS]


def test_one_that_holds_only_if_somebody_asks_is_not_among_what_is_due() -> None:
    assert due(replace(WEEK, quiet=True), event("begun")) == []


def test_only_an_acute_one_says_that_it_is() -> None:
    (plain,) = due(WEEK, event("begun"))
    (acute,) = due(replace(WEEK, acute=True), event("begun"))
    assert (plain.acute, acute.acute) == (False, True)


def test_without_limits_nothing_is_due_and_hints_never_are() -> None:
    assert due(replace(WEEK, starts=("never",), suggested_by=("begun",)), event("begun")) == []
