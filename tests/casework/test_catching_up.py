"""Sedan sist: who has been away, which cases to read up on, and what leads back into one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.catching_up import LONG, Passing, absence_before
from hedersstod.domain.agenda import SCREENING, Matter
from hedersstod.domain.answers import Answer, ChoiceValue, DateValue, Ref
from hedersstod.domain.case import Bookmark, Revision, SignedStep
from hedersstod.domain.errors import VaultClosed
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId, RevisionId
from hedersstod.domain.risk_windows import WindowKind
from tests.casework.desk import FIRST_HOUR, Place, answer_all, signed
from tests.helpers.cases import NOON, a_revision

# -- who has been away -------------------------------------------------------------------------


def away(place: Place, days: int) -> None:
    """Lock, stay away, and open again."""
    place.office.close()
    place.wait(days=days)
    place.reopen()


def test_two_weeks_away_is_an_absence_and_a_day_less_is_not(place: Place) -> None:
    place.office.add_case("Björk")
    away(place, LONG - 1)
    assert place.office.absence() is None
    away(place, LONG)
    absence = place.office.absence()
    assert absence is not None
    assert (absence.days, absence.last_here) == (LONG, place.time - timedelta(days=LONG))


def test_the_first_time_nobody_has_been_away(place: Place) -> None:
    place.office.add_case("Björk")
    assert place.office.absence() is None
    assert place.office.last_here() is None


def test_a_lock_soon_after_coming_back_does_not_take_the_offer_away(place: Place) -> None:
    case_id = place.office.add_case("Björk").case.id
    away(place, 20)
    place.wait(minutes=2)
    absence = place.reopen().absence()
    assert absence is not None
    assert (absence.days, absence.cases) == (20, (case_id,))


def test_a_case_that_was_read_is_offered_for_the_rest_of_that_day_only(place: Place) -> None:
    first = place.office.add_case("Björk").case.id
    second = place.office.add_case("Tall").case.id
    away(place, 20)
    place.office.catch_up(first)
    absence = place.office.absence()
    assert absence is not None
    assert absence.cases == (first, second), "she may want to read it again"
    place.wait(hours=1)
    absence = place.reopen().absence()
    assert absence is not None
    assert absence.cases == (second,)
    place.office.open_case(second)
    place.wait(hours=1)
    assert place.reopen().absence() is None


def test_a_case_opened_after_coming_back_has_nothing_to_read_up_on(place: Place) -> None:
    old = place.office.add_case("Björk").case.id
    away(place, 20)
    place.office.add_case("Tall")
    absence = place.office.absence()
    assert absence is not None
    assert absence.cases == (old,)


def test_without_cases_there_is_nothing_to_read_up_on(place: Place) -> None:
    away(place, 40)
    assert place.office.absence() is None


moments = st.lists(st.integers(0, 120), min_size=1, max_size=8, unique=True)


@given(moments)
def test_an_absence_is_the_newest_gap_of_two_weeks_that_ended_within_two_weeks(
    days: list[int],
) -> None:
    times = [NOON + timedelta(days=day) for day in sorted(days)]
    now = times[-1]
    found = absence_before(times[1:], times, now)
    gaps = [
        (before, after)
        for before, after in pairwise(times)
        if (after - before).days >= LONG and (now - after).days < LONG
    ]
    assert (found is None) == (not gaps)
    if found is not None:
        assert (found.last_here, found.returned_at) == gaps[-1]
        assert found.days >= LONG


def test_days_are_counted_by_the_clock_she_sees() -> None:
    here = timezone(timedelta(hours=1))
    # By the clock of Greenwich it was still the day before, and fourteen days.
    left = datetime(2026, 11, 1, 23, 30, tzinfo=UTC)
    back = datetime(2026, 11, 15, 23, 0, tzinfo=here)
    assert absence_before([back], [left, back], back) is None
    later = back + timedelta(days=1)
    assert absence_before([later], [left, later], later) is not None


# -- what leads back ---------------------------------------------------------------------------


def keep_event(case_file: CaseFile, kind: str, day: date, ends: date | None = None) -> None:
    draft = replace(case_file.log.begin_event(kind), what="Det som hände", ends=ends)
    case_file.log.keep(replace(draft, head=replace(draft.head, day=DateValue(day))))


def screening_of(case_file: CaseFile, place: Place, *, until: str) -> Revision:
    """A signed screening with one scenario that could not be judged and one that could."""

    def part(name: str, said: str, option: str = "") -> SignedStep:
        options = (OptionId(option),) if option else ()
        return SignedStep("s", QuestionId(name), Kind.TEXT, "f", "e", (said,), options)

    items = (
        (
            part("what", "Förs utomlands"),
            part("level", "Kan inte bedömas än", "cannot_yet"),
            part("acute", "Ja", "yes"),
            part("until_then", "resan blir av"),
            part("until_day", until),
        ),
        (
            part("what", "Hotas av brodern"),
            part("level", "Medel", "medium"),
            part("acute", "Vet inte", "dont_know"),
        ),
    )
    scenarios = SignedStep(
        "s", QuestionId("scenarios"), Kind.LIST, "f", "Scenarier",
        items=items, item_ids=(ItemId("i1"), ItemId("i2")),
    )  # fmt: skip
    blank = SignedStep("s", QuestionId("f_abroad"), Kind.FACTOR, "f", "Resa", not_known=True)
    asked = replace(blank, question=QuestionId("own_view"), label="Egen syn", unknown="Kuratorn")
    revision = replace(
        a_revision("v9", case_file.case.id, steps=(scenarios, blank, asked)),
        id=RevisionId("v9"),
        guide=SCREENING,
        guide_title="Riskscreening",
        signed_at=place.time,
        valid_until=place.time.date() + timedelta(days=30),
    )
    place.vault.add_revision(revision, now=place.time)
    return revision


def test_the_last_screening_is_told_scenario_by_scenario_with_what_is_not_known(
    place: Place,
) -> None:
    case_file, _first = signed(place)
    revision = screening_of(case_file, place, until="3 december 2026")
    found = place.office.catch_up(case_file.case.id)
    assert found.judged_in == revision
    told = [(each.what, each.level, each.acute_words) for each in found.scenarios]
    assert told == [
        ("Förs utomlands", "Kan inte bedömas än", "akut"),
        ("Hotas av brodern", "Medel", "akut: vet inte"),
    ]
    assert found.scenarios[0].until_then == "resan blir av"
    assert [(each.label, each.who_knows) for each in found.not_known] == [
        ("Resa", ""), ("Egen syn", "Kuratorn"),
    ]  # fmt: skip
    assert found.assessment == ()


def test_before_any_screening_the_first_hour_is_told(place: Place) -> None:
    case_file, revision = signed(place)
    found = place.office.catch_up(case_file.case.id)
    assert (found.judged_in, found.assessment) == (revision, revision.assessment)
    assert found.acute, "what was raised as acute"
    assert found.scenarios == ()


def test_what_came_and_went_while_she_was_away_is_told_in_order(place: Place) -> None:
    case_file, _first = signed(place)
    today = place.time.date()
    screening_of(case_file, place, until="3 december 2026")
    client = case_file.people.client()
    case_file.people.change(replace(client, born=date(2008, 12, 1)))
    keep_event(case_file, "trial", today + timedelta(days=9))
    keep_event(case_file, "decision", today, ends=today + timedelta(days=12))
    keep_event(case_file, "trial", today + timedelta(days=200))
    case_file.save()
    away(place, 45)
    found = place.office.catch_up(case_file.case.id)
    assert found.last_here == NOON
    told = [(each.kind, each.window.kind if each.window else None) for each in found.passed]
    assert told == [
        (Passing.REVIEW, None),  # the first hour: 26 November
        (Passing.WINDOW, WindowKind.BIRTHDAY),  # the whole of December
        (Passing.WINDOW, WindowKind.EVENT),  # 2 December
        (Passing.UNTIL_THEN, None),  # 3 December
        (Passing.WINDOW, WindowKind.ENDS),  # 5 December
        (Passing.WINDOW, WindowKind.SEASON),  # the Christmas holidays
        (Passing.REVIEW, None),  # the screening: 23 December
    ]  # fmt: skip
    days = [each.day for each in found.passed]
    assert days == sorted(days)


def test_only_what_the_last_judgement_does_not_take_in_is_told_as_new(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    keep_event(case_file, "note", place.time.date())
    place.wait(minutes=5)
    answer_all(case_file)
    case_file.sign_off(FIRST_HOUR, ())
    place.wait(minutes=5)
    keep_event(case_file, "threat", place.time.date())
    case_file.log.write(replace(case_file.log.begin_event("note"), what="Halvskrivet"))
    case_file.save()
    happened = place.office.catch_up(case_file.case.id).happened
    assert [getattr(entry, "kind", "") for entry in happened] == ["threat"]


def test_where_she_was_is_told_only_in_the_case_where_it_was(place: Place) -> None:
    first = place.office.add_case("Björk")
    second = place.office.add_case("Tall")
    step = first.run(FIRST_HOUR).steps()[2]
    at = Bookmark("guide", first.case.id, FIRST_HOUR, step.question.id)
    place.office.keep_bookmark(at)
    here, elsewhere = (place.office.catch_up(each.case.id) for each in (first, second))
    assert (here.bookmark, here.step) == (at, (3, step.of))
    assert (elsewhere.bookmark, elsewhere.step) == (None, None)


def test_it_holds_what_is_due_in_that_case_only_and_whom_to_call(place: Place) -> None:
    case_file, _revision = signed(place)
    place.office.add_case("Tall")
    found = place.office.catch_up(case_file.case.id)
    assert {due.alias for due in found.dues} == {"Björk"}
    assert Matter.SAFE_CONTACT in {due.matter for due in found.dues}
    assert found.contact is not None
    assert not found.contact.is_agreed
    assert found.lines == place.office.local.lines()


def test_reading_up_on_a_case_is_looking_at_it(place: Place) -> None:
    case_id = place.office.add_case("Björk").case.id
    away(place, 20)
    place.office.catch_up(case_id)
    assert [e.event for e in place.vault.journal()][-1] == "case_viewed"
    place.office.close()
    with pytest.raises(VaultClosed):
        place.office.catch_up(case_id)


def test_what_was_written_stands_in_no_repr(place: Place) -> None:
    case_file, _revision = signed(place, note="Hemligheten")
    keep_event(case_file, "threat", place.time.date())
    contact = replace(case_file.people.safe_contact(), channels="Via kuratorn")
    case_file.people.change_safe_contact(contact)
    screening_of(case_file, place, until="snart")
    found = repr(place.office.catch_up(case_file.case.id))
    for words in ("Hemligheten", "Det som hände", "Via kuratorn", "Förs utomlands", "Kuratorn"):
        assert words not in found


def test_an_unanswered_choice_is_not_read_as_no(place: Place) -> None:
    # "vet inte" is among what is not known, as it was signed.
    case_file = place.office.add_case("Björk")
    answer_all(case_file)
    run = case_file.run(FIRST_HOUR)
    unsure = next(
        (step.question, option.id)
        for step in run.steps()
        for option in step.question.options
        if option.unknown and step.question.kind is Kind.CHOICE
    )
    question, option = unsure
    case_file.answer(FIRST_HOUR, Ref(question.id), Answer(ChoiceValue(option)))
    case_file.sign_off(FIRST_HOUR, ())
    found = place.office.catch_up(case_file.case.id).not_known
    assert question.label in [each.label for each in found]
