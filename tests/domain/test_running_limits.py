"""What starts, ends and repeats a time of the law: never for a sibling, never unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.identifiers import LogId, PersonId
from hedersstod.domain.legal_limits import (
    Bound,
    LegalLimit,
    LimitsAtHand,
    Unit,
    closing_of,
    closing_of_suggestion,
    day_after,
    months_after,
)
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry, LogHead
from hedersstod.domain.running_limits import limits_at_hand
from tests.helpers.cases import a_case

TODAY = date(2026, 11, 27)
CASE = a_case()
BASE = LegalLimit(
    "enquiry", "utredning", ("begun",), Unit.MONTHS, 4, Bound.BOARD,
    "SoL (2025:400) 20 kap. 3 §", "läst", "så", "gör", "vem", ends=("done",),
)  # fmt: skip
REPEATED = replace(BASE, id="considered", length=6, repeats=True)
ORDER = replace(BASE, id="ban", unit=Unit.YEARS, length=1, lasts=True)


def event(
    kind: str,
    day: date | None = TODAY,
    id: str = "",  # noqa: A002
    people: tuple[str, ...] = (),
    **parts: object,
) -> Event:
    at = datetime.combine(day or TODAY, datetime.min.time(), UTC)
    value = DateValue(day) if day is not None else DateValue(None, Precision.ABOUT, "i höst")
    head = LogHead(LogId(id or f"{kind}-{day}"), CASE.id, value, at, kept_at=at)
    made = Event(head, kind, "Brodern ringde", people=tuple(map(PersonId, people)))
    return replace(made, **parts)


def closed(closing: LogId, day: date) -> Event:
    return event("note", day, closing)


def read(limit: LegalLimit, *entries: LogEntry, today: date = TODAY) -> LimitsAtHand:
    return limits_at_hand((limit,), entries, today)


def days_of(at_hand: LimitsAtHand) -> list[date | None]:
    return [each.day for each in at_hand.running]


# -- starting ----------------------------------------------------------------------------------


def test_an_event_starts_a_limit_and_others_do_not() -> None:
    assert days_of(read(BASE, event("begun", date(2026, 8, 31)))) == [date(2026, 12, 31)]
    assert days_of(read(BASE, event("note"))) == []


def test_drafts_and_struck_events_start_and_end_nothing() -> None:
    start, end = event("begun", date(2026, 11, 1)), event("done")
    draft = replace(start, head=replace(start.head, kept_at=None))
    struck = replace(end, head=replace(end.head, struck_because="Fel barn"))
    assert read(BASE, draft) == LimitsAtHand()
    assert len(read(BASE, start, struck).running) == 1


def test_what_lies_ahead_starts_nothing_until_its_day_has_come() -> None:
    planned = event("begun", TODAY + timedelta(days=1))
    assert days_of(read(BASE, planned)) == []
    assert len(read(BASE, planned, today=TODAY + timedelta(days=1)).running) == 1


def test_a_start_without_a_day_is_told_and_not_guessed() -> None:
    (running,) = read(BASE, event("begun", None)).running
    assert running.day is None


def test_a_start_known_by_month_is_counted_from_its_first_day() -> None:
    start = event("begun")
    month = DateValue(date(2026, 11, 1), Precision.MONTH)
    (running,) = read(BASE, replace(start, head=replace(start.head, day=month))).running
    assert (running.day, running.about) == (date(2027, 3, 1), True)


def test_the_nearest_day_comes_first_and_what_has_no_day_last() -> None:
    entries = (event("begun", None), event("begun"), event("begun", date(2026, 9, 1)))
    assert days_of(read(BASE, *entries)) == [date(2027, 1, 1), date(2027, 3, 27), None]


def test_an_acute_one_comes_first_and_one_that_somebody_must_ask_for_last() -> None:
    acute = replace(BASE, id="acute", acute=True)
    quiet = replace(BASE, id="quiet", quiet=True, unit=Unit.DAYS)
    found = limits_at_hand((quiet, BASE, acute), (event("begun"),), TODAY).running
    assert [each.limit.id for each in found] == ["acute", "enquiry", "quiet"]


# -- ending ------------------------------------------------------------------------------------


def test_an_event_that_follows_ends_it_and_one_before_does_not() -> None:
    start = event("begun", date(2026, 11, 1))
    after = read(BASE, start, event("done", date(2026, 11, 1)))
    assert [(e.by.head.id, e.reasoned) for e in after.ended] == [("done-2026-11-01", False)]
    assert after.running == ()
    assert len(read(BASE, start, event("done", date(2026, 10, 31))).running) == 1


def test_a_disclosure_ends_by_its_ground_and_a_consultation_never() -> None:
    limit = replace(BASE, ends=("answer",))
    told = Disclosure(event("x").head, ground="answer")
    assert read(limit, event("begun"), told).running == ()
    asked = Consultation(event("x").head, "NCH")
    assert len(read(replace(BASE, ends=("",)), event("begun"), asked).running) == 1


def test_an_end_for_one_sibling_does_not_end_it_for_the_other() -> None:
    one, other = event("begun", id="a", people=("A",)), event("begun", id="b", people=("B",))
    at_hand = read(BASE, one, other, event("done", people=("A",)))
    assert [e.start.head.id for e in at_hand.ended] == ["a"]
    assert [(r.start.head.id, r.perhaps) for r in at_hand.running] == [("b", None)]


@pytest.mark.parametrize(
    ("first", "second", "end"),
    [((), (), ()), (("A",), ("B",), ()), ((), (), ("A",)), (("A", "B"), ("B",), ("A",))],
)
def test_an_end_that_does_not_say_for_whom_ends_none_of_several_but_is_told(
    first: tuple[str, ...], second: tuple[str, ...], end: tuple[str, ...]
) -> None:
    starts = (event("begun", id="a", people=first), event("begun", id="b", people=second))
    at_hand = read(BASE, *starts, event("done", people=end))
    assert at_hand.ended == ()
    assert at_hand.running[0].perhaps is not None


def test_an_end_for_both_ends_both() -> None:
    starts = (event("begun", id="a", people=("A",)), event("begun", id="b", people=("B",)))
    assert read(BASE, *starts, event("done", people=("A", "B"))).running == ()


def test_what_was_ended_before_leaves_no_doubt_about_the_next() -> None:
    def at(kind: str, month: int) -> Event:
        return event(kind, date(2026, month, 1))

    at_hand = read(BASE, at("begun", 1), at("done", 2), at("begun", 3), at("done", 4))
    assert len(at_hand.ended) == 2
    assert at_hand.running == ()


def test_an_end_without_a_day_ends_nothing_but_is_told() -> None:
    (running,) = read(BASE, event("begun"), event("done", None)).running
    assert running.perhaps is not None


def test_a_reason_ends_it_for_as_long_as_it_stands() -> None:
    start = event("begun")
    (running,) = read(BASE, start).running
    reason = closed(closing_of(running, for_good=False), TODAY)
    ended = read(BASE, start, reason)
    assert [(e.by, e.reasoned) for e in ended.ended] == [(reason, True)]
    struck = replace(reason, head=replace(reason.head, struck_because="Fel"))
    assert len(read(BASE, start, struck).running) == 1


def test_a_reason_for_one_start_does_not_end_another() -> None:
    one, other = event("begun", id="a"), event("begun", id="b")
    running = read(BASE, one, other).running
    reason = closed(closing_of(running[0], for_good=True), TODAY)
    assert [r.start.head.id for r in read(BASE, one, other, reason).running] == ["b"]


# -- repeating ---------------------------------------------------------------------------------


def test_one_that_was_missed_stays_and_says_how_many_more_have_passed() -> None:
    (running,) = read(REPEATED, event("begun", date(2025, 1, 31))).running
    assert (running.day, running.missed) == (date(2025, 7, 31), 2)


def test_met_in_time_the_next_is_counted_from_then_and_met_late_from_its_own_day() -> None:
    start = event("begun", date(2026, 1, 31))
    (first,) = read(REPEATED, start).running
    assert first.day == date(2026, 7, 31)
    closing = closing_of(first, for_good=False)
    early = read(REPEATED, start, closed(closing, date(2026, 5, 31))).running
    assert [(r.day, r.number) for r in early] == [(date(2026, 11, 30), 2)]
    late = read(REPEATED, start, closed(closing, date(2026, 9, 15))).running
    assert [(r.day, r.number) for r in late] == [(date(2027, 1, 31), 2)]


def test_it_ends_for_good_when_that_is_what_was_written() -> None:
    start = event("begun", date(2026, 1, 31))
    (running,) = read(REPEATED, start).running
    assert closing_of(running, for_good=True) != closing_of(running, for_good=False)
    at_hand = read(REPEATED, start, closed(closing_of(running, for_good=True), TODAY))
    assert (at_hand.running, len(at_hand.ended)) == ((), 1)


@given(
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.lists(st.integers(-200, 200), max_size=8),
    st.sampled_from([3, 6]),
)
def test_no_time_is_skipped_and_none_is_told_later_than_the_law_s(
    begun: date, shifts: list[int], months: int
) -> None:
    """Each time is met some days before or after it; the next lies within a period of both."""
    limit = replace(REPEATED, length=months)
    entries: list[LogEntry] = [event("begun", begun)]
    far = date(2100, 1, 1)
    before = begun
    for number, shift in enumerate(shifts, 1):
        (running,) = read(limit, *entries, today=far).running
        assert running.number == number
        assert running.day is not None
        assert running.day <= day_after(before, Unit.MONTHS, months)
        met = max(running.day + timedelta(days=shift), begun)
        entries.append(closed(closing_of(running, for_good=False), met))
        before = met
    (running,) = read(limit, *entries, today=far).running
    assert running.number == len(shifts) + 1
    assert running.day is not None
    assert running.day <= day_after(before, Unit.MONTHS, months)


def test_met_on_a_shorter_month_s_last_day_the_next_is_counted_from_that_day() -> None:
    start = event("begun", date(2026, 8, 31))
    (first,) = read(REPEATED, start, today=date(2027, 3, 1)).running
    assert first.day == date(2027, 2, 28)
    met = closed(closing_of(first, for_good=False), date(2027, 2, 28))
    assert days_of(read(REPEATED, start, met, today=date(2027, 3, 1))) == [date(2027, 8, 28)]


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(1, 12))
def test_one_that_is_always_late_keeps_its_day_of_the_month(begun: date, times: int) -> None:
    """Each time is met a day late: the next is counted from the start all the same."""
    entries: list[LogEntry] = [event("begun", begun)]
    for number in range(1, times + 1):
        (running,) = read(REPEATED, *entries, today=date(2100, 1, 1)).running
        assert running.day == months_after(begun, 6 * number)
        late = running.day + timedelta(days=1)
        entries.append(closed(closing_of(running, for_good=False), late))


# -- orders ------------------------------------------------------------------------------------


def test_an_order_lasts_to_its_own_day_or_to_the_longest_the_law_gives() -> None:
    (longest,) = read(ORDER, event("begun", date(2026, 2, 1))).running
    assert (longest.day, longest.longest, longest.too_long) == (date(2027, 2, 1), True, False)
    own = event("begun", date(2026, 2, 1), ends=date(2026, 12, 1))
    (written,) = read(ORDER, own).running
    assert (written.day, written.longest, written.too_long) == (date(2026, 12, 1), False, False)
    (beyond,) = read(ORDER, replace(own, ends=date(2027, 2, 2))).running
    assert (beyond.day, beyond.too_long) == (date(2027, 2, 2), True)


def test_an_order_without_a_longest_time_waits_for_its_own_day() -> None:
    limit = replace(ORDER, unit=Unit.DECISION, length=0)
    (running,) = read(limit, event("begun")).running
    assert (running.day, running.longest) == (None, False)
    (dated,) = read(limit, event("begun", ends=TODAY)).running
    assert (dated.day, dated.too_long) == (TODAY, False)
    (undated,) = read(limit, event("begun", None, ends=TODAY)).running
    assert undated.day == TODAY


# -- what may be missing -----------------------------------------------------------------------

HINTED = replace(BASE, suggested_by=("decision",))


def test_only_an_event_that_hints_at_it_asks_for_the_one_that_starts_it() -> None:
    assert read(HINTED, event("note")).suggested == ()
    (found,) = read(HINTED, event("decision")).suggested
    assert (found.event.kind, found.limits) == ("decision", (HINTED,))


def test_it_stops_asking_once_one_was_written_or_none_is_said_to_run() -> None:
    hint = event("decision", date(2026, 11, 1))
    assert read(HINTED, hint, event("begun")).suggested == ()
    older = event("begun", date(2026, 10, 1))
    (found,) = read(HINTED, hint, older).suggested
    reason = closed(closing_of_suggestion(found), TODAY)
    assert read(HINTED, hint, older, reason).suggested == ()


def test_a_newer_hint_asks_again() -> None:
    hint = event("decision", date(2026, 11, 1))
    (found,) = read(HINTED, hint).suggested
    reason = closed(closing_of_suggestion(found), TODAY)
    newer = event("decision", date(2026, 11, 20))
    assert [s.event for s in read(HINTED, hint, reason, newer).suggested] == [newer]


def test_nothing_that_was_written_stands_in_what_is_told() -> None:
    at_hand = read(HINTED, event("begun"), event("decision"), event("done", None))
    assert "Brodern" not in repr(at_hand)
