"""What is due: in which order, from what, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.agenda import (
    SCREENING,
    CaseAtHand,
    Due,
    Matter,
    Urgency,
    dues_of,
    in_order,
    urgency_of,
)
from hedersstod.domain.answers import DateValue
from hedersstod.domain.case import Revision, RunRecord, SignedStep
from hedersstod.domain.case_texts import CaseTexts, EventKind
from hedersstod.domain.first_hour import FIRST_HOUR
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import CaseId, ItemId, LogId, OptionId, QuestionId, RevisionId
from hedersstod.domain.log import Event, LogHead
from tests.helpers.cases import NOON, a_case, a_revision, a_run

TODAY = NOON.date()
CASE = a_case(alias="Björk")
GUIDES = (FIRST_HOUR, SCREENING)
TEXTS = CaseTexts(
    "sv",
    (),
    (
        EventKind("threat", "Hot", "x", why_screening="Hotbilden kan ha ändrats."),
        EventKind("decision", "Beslut", "x", has_end=True),
        EventKind("note", "Anteckning", "x"),
    ),
    (),
    (),
    (),
    (),
    (),
)
FAR = TODAY + timedelta(days=40)


def signed_first_hour(until: date = FAR) -> Revision:
    return replace(a_revision(), signed_at=NOON, valid_until=until)


def signed_screening(*untils: str, at: datetime = NOON, level: str = "cannot_yet") -> Revision:
    """A screening with one scenario for each day said."""
    items = tuple(
        (
            _field("level", Kind.CHOICE, ("Kan inte bedömas än",), (OptionId(level),)),
            _field("until_day", Kind.DATE, (said,) if said else ()),
        )
        for said in untils
    )
    scenarios = replace(
        _field("scenarios", Kind.LIST, ()),
        items=items,
        item_ids=tuple(ItemId(str(n)) for n in range(len(items))),
    )
    return replace(
        a_revision("v2", steps=(scenarios,)), guide=SCREENING, signed_at=at, valid_until=FAR
    )


def _field(
    id: str,  # noqa: A002
    kind: Kind,
    said: tuple[str, ...],
    options: tuple[OptionId, ...] = (),
) -> SignedStep:
    return SignedStep("s", QuestionId(id), kind, "Fråga", "Etikett", said=said, options=options)


def entry(kind: str, *, kept: datetime | None = NOON, ends: date | None = None) -> Event:
    head = LogHead(LogId(f"e-{kind}"), CASE.id, DateValue(TODAY), NOON, kept_at=kept)
    return Event(head, kind, "Brodern ringde", ends=ends)


def due(today: date = TODAY, **parts: object) -> list[Due]:
    at_hand = replace(CaseAtHand(CASE, contact_agreed=True), **parts)
    return list(dues_of(at_hand, GUIDES, TEXTS, today))


def matters(today: date = TODAY, **parts: object) -> list[Matter]:
    return [each.matter for each in due(today, **parts)]


# -- guides ------------------------------------------------------------------------------------


def test_a_fresh_case_asks_for_the_first_hour_and_nothing_else() -> None:
    assert [(d.matter, d.guide) for d in due(contact_agreed=False)] == [
        (Matter.NOT_BEGUN, FIRST_HOUR)
    ]


def test_the_screening_is_asked_for_once_the_first_hour_is_signed_off() -> None:
    found = due(revisions=(signed_first_hour(),))
    assert [(d.matter, d.guide) for d in found] == [
        (Matter.REVIEW, FIRST_HOUR), (Matter.NOT_BEGUN, SCREENING),
    ]  # fmt: skip


def test_a_screening_begun_before_the_first_hour_is_signed_is_unfinished_work() -> None:
    begun = a_run(guide=SCREENING)
    assert (Matter.UNFINISHED, SCREENING) in [(d.matter, d.guide) for d in due(runs=(begun,))]


def test_a_review_further_ahead_than_six_weeks_is_not_shown() -> None:
    for days, seen in ((42, True), (43, False)):
        until = TODAY + timedelta(days=days)
        assert (Matter.REVIEW in matters(revisions=(signed_first_hour(until),))) is seen


@pytest.mark.parametrize(("days", "told"), [(-1, True), (0, True), (1, False)])
def test_a_draft_typed_in_since_does_not_hide_a_review_whose_day_has_come(
    days: int, *, told: bool
) -> None:
    signed = signed_first_hour(TODAY + timedelta(days=days))
    typed = replace(a_run(), changed_at=NOON + timedelta(minutes=1))
    found = matters(revisions=(signed,), runs=(typed,))
    assert Matter.UNFINISHED in found
    assert (Matter.REVIEW in found) is told


# -- something has happened --------------------------------------------------------------------


def asked(event: Event, *runs: RunRecord, signed: datetime = NOON - timedelta(days=1)) -> bool:
    revisions = (signed_first_hour(), signed_screening(at=signed))
    return Matter.NEW_SCREENING in matters(revisions=revisions, entries=(event,), runs=runs)


def test_a_threat_kept_after_the_last_screening_asks_for_a_new_one() -> None:
    assert asked(entry("threat"))
    assert not asked(entry("threat", kept=None)), "a draft is not yet said"
    assert not asked(entry("note"))
    assert not asked(entry("threat"), signed=NOON + timedelta(hours=1))


def test_a_new_screening_begun_from_the_last_is_the_answer_to_it() -> None:
    begun = replace(a_run(guide=SCREENING), based_on=RevisionId("v2"))
    assert not asked(entry("threat"), begun)
    assert asked(entry("threat"), replace(begun, based_on=None)), "the old run is no new screening"


def test_what_is_kept_after_a_new_screening_was_begun_asks_again() -> None:
    earlier = NOON - timedelta(hours=1)
    begun = replace(
        a_run(guide=SCREENING), based_on=RevisionId("v2"), started_at=earlier, changed_at=earlier
    )
    assert asked(entry("threat"), begun)
    assert not asked(entry("threat", kept=earlier - timedelta(hours=1)), begun)


def test_before_any_screening_nothing_asks_for_a_new_one() -> None:
    found = matters(revisions=(signed_first_hour(),), entries=(entry("threat"),))
    assert Matter.NEW_SCREENING not in found


# -- not possible to judge yet -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("3 december 2026", date(2026, 12, 3)),
        ("23 november 2026", TODAY),
        ("20 november 2026", date(2026, 11, 20)),
        ("ungefär 3 december 2026 (efter mötet)", date(2026, 12, 3)),
        ("december 2026", date(2026, 12, 31)),
        ("när skolan har svarat", None),
        ("", None),
    ],
)
def test_a_scenario_that_could_not_be_judged_is_due_on_its_day(said: str, day: date | None) -> None:
    (found,) = [
        each
        for each in due(revisions=(signed_first_hour(), signed_screening(said)))
        if each.matter is Matter.UNTIL_THEN
    ]
    assert (found.day, found.guide) == (day, SCREENING)
    assert found.urgency is (Urgency.UNDATED if day is None else urgency_of(day, TODAY))


def test_scenarios_of_the_same_day_are_one_line_and_judged_ones_none() -> None:
    twice = signed_screening("3 december 2026", "3 december 2026", "4 december 2026")
    found = [d for d in due(revisions=(twice,)) if d.matter is Matter.UNTIL_THEN]
    assert [(d.count, d.day) for d in found] == [(2, date(2026, 12, 3)), (1, date(2026, 12, 4))]
    assert Matter.UNTIL_THEN not in matters(revisions=(signed_screening("x", level="high"),))


def test_only_the_newest_screening_counts() -> None:
    older = signed_screening("3 december 2026")
    newer = replace(signed_screening("x", level="low"), number=2)
    assert Matter.UNTIL_THEN not in matters(revisions=(newer, older))


# -- the rest of a case ------------------------------------------------------------------------


def test_entries_begun_and_not_kept_are_told_together() -> None:
    drafts = (entry("note", kept=None), entry("threat", kept=None), entry("decision"))
    (found,) = [d for d in due(entries=drafts) if d.matter is Matter.DRAFT]
    assert (found.count, found.urgency) == (2, Urgency.UNDATED)


@pytest.mark.parametrize(
    ("days", "told"), [(-15, False), (-14, True), (0, True), (14, True), (15, False)]
)
def test_an_order_is_told_from_two_weeks_before_its_last_day_until_two_weeks_after(
    days: int, told: bool
) -> None:
    ends = TODAY + timedelta(days=days)
    found = due(entries=(entry("decision", ends=ends),))
    assert [d.event_kind for d in found if d.matter is Matter.ORDER_ENDS] == ["decision"] * told


def test_an_order_that_ran_out_yesterday_is_overdue() -> None:
    found = due(entries=(entry("decision", ends=TODAY - timedelta(days=1)),))
    late = [(d.urgency, d.days) for d in found if d.matter is Matter.ORDER_ENDS]
    assert late == [(Urgency.OVERDUE, -1)]


def test_without_safe_contact_a_case_with_a_signed_first_hour_says_so() -> None:
    signed = (signed_first_hour(),)
    assert Matter.SAFE_CONTACT in matters(revisions=signed, contact_agreed=False)
    assert Matter.SAFE_CONTACT not in matters(revisions=signed, contact_agreed=True)


def test_nothing_of_what_was_written_stands_in_what_is_due() -> None:
    texts = repr(due(revisions=(signed_first_hour(),), entries=(entry("decision", ends=TODAY),)))
    assert "Brodern" not in texts
    assert "lördag" not in repr(CaseAtHand(CASE, revisions=(signed_first_hour(),)))


# -- order -------------------------------------------------------------------------------------

matters_and_days = st.tuples(
    st.sampled_from(list(Matter)), st.none() | st.integers(-400, 400), st.text(max_size=3)
)


@given(st.lists(matters_and_days))
def test_late_comes_before_today_then_what_presses_then_soon_then_later(
    drawn: list[tuple[Matter, int | None, str]],
) -> None:
    dues = [
        Due(matter, CaseId("c"), alias, None, Urgency.UNDATED)
        if days is None
        else Due(
            matter,
            CaseId("c"),
            alias,
            None,
            urgency_of(TODAY + timedelta(days=days), TODAY),
            TODAY + timedelta(days=days),
            days,
        )
        for matter, days, alias in drawn
    ]
    ordered = in_order(dues)
    assert sorted(map(repr, ordered)) == sorted(map(repr, dues))
    ranks = [_rank(due.days) for due in ordered]
    assert ranks == sorted(ranks)
    days = [due.days for due in ordered if due.days is not None]
    assert days == sorted(days)


def _rank(days: int | None) -> int:
    if days is None:
        return 2
    return 0 if days < 0 else 1 if days == 0 else 3 if days <= 7 else 4
