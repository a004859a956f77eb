"""The red thread goes across guides: what the plan meets, what nothing takes on, what is left."""

from __future__ import annotations

from datetime import date

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.red_thread import leave_gap, take_up_gap, thread_of
from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    Ref,
    TextValue,
)
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.measures import M_MEETS, M_STATE, M_WHAT, MEASURES, SAFETY_PLAN
from hedersstod.domain.plan import LEFT_OPEN, LO_WHY
from hedersstod.domain.red_thread import RedThread, ThreadGap, ThreadGapKind
from hedersstod.domain.screening import MEASURES as URGENT
from hedersstod.domain.screening import SCENARIOS, SCREENING

TODAY = date(2026, 11, 27)
THREATS, WATCHED = QuestionId("f_threats"), QuestionId("f_watched")
MARK = "Fadern läser journalen"


def say(case_file: CaseFile, guide: GuideId, question: str, value, item=None, mark=None) -> None:
    ref = Ref(QuestionId(question), item)
    case_file.answer(guide, ref, Answer(value, withheld_because=mark))


def emerged(case_file: CaseFile, factor: QuestionId, mark: str | None = None) -> None:
    say(case_file, SCREENING, factor, FactorValue(OptionId("emerged")), mark=mark)


def scenario(case_file: CaseFile, *factors: str, acute: str = "yes") -> ItemId:
    item = case_file.add_item(SCREENING, SCENARIOS)
    say(case_file, SCREENING, "what", TextValue("Förs utomlands"), item)
    say(case_file, SCREENING, "acute", ChoiceValue(OptionId(acute)), item)
    if factors:
        say(case_file, SCREENING, "builds_on", LinksValue(factors), item)
    return item


def measure(case_file: CaseFile, *meets: str, state: str = "planned") -> ItemId:
    item = case_file.add_item(SAFETY_PLAN, MEASURES)
    say(case_file, SAFETY_PLAN, M_WHAT, TextValue("Passet i säkert förvar"), item)
    say(case_file, SAFETY_PLAN, M_STATE, ChoiceValue(OptionId(state)), item)
    if meets:
        say(case_file, SAFETY_PLAN, M_MEETS, LinksValue(meets), item)
    return item


def kinds(thread: RedThread) -> set[ThreadGapKind]:
    return {gap.kind for gap in thread.open_gaps()}


def the_gap(thread: RedThread, kind: ThreadGapKind) -> ThreadGap:
    return next(gap for gap in thread.gaps if gap.kind is kind)


def test_a_blank_case_has_no_thread_and_nothing_is_called_whole(place) -> None:
    thread = thread_of(place.office.add_case("Björk"), TODAY)
    assert (thread.nodes, thread.links, thread.gaps) == ((), (), ())


def test_a_factor_that_nothing_takes_on_is_a_gap_until_a_measure_meets_it(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    assert kinds(thread_of(case_file, TODAY)) == {ThreadGapKind.FACTOR_UNMET}
    item = measure(case_file, THREATS)
    thread = thread_of(case_file, TODAY)
    assert ThreadGapKind.FACTOR_UNMET not in kinds(thread)
    assert (f"f:{THREATS}", f"m:{item}") in thread.links


def test_a_measure_that_is_set_aside_meets_nothing(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    item = measure(case_file, THREATS, state="not_relevant")
    thread = thread_of(case_file, TODAY)
    assert ThreadGapKind.FACTOR_UNMET in kinds(thread)
    assert f"m:{item}" not in {node.key for node in thread.nodes}


def test_an_acute_scenario_waits_for_a_measure_and_one_that_is_not_known_does_too(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    known = scenario(case_file, THREATS)
    not_known = scenario(case_file, THREATS, acute="dont_know")
    unmet = {g.node for g in thread_of(case_file, TODAY).open_gaps()}
    assert unmet == {f"s:{known}", f"s:{not_known}"}
    measure(case_file, known, not_known)
    assert ThreadGapKind.SCENARIO_UNMET not in kinds(thread_of(case_file, TODAY))


def test_what_the_screening_itself_does_at_once_meets_its_scenario(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    item = scenario(case_file, THREATS)
    urgent = case_file.add_item(SCREENING, URGENT)  # it points at the only scenario there is
    thread = thread_of(case_file, TODAY)
    assert ThreadGapKind.SCENARIO_UNMET not in kinds(thread)
    assert (f"s:{item}", f"u:{urgent}") in thread.links


def test_a_scenario_that_builds_on_nothing_is_told(place) -> None:
    case_file = place.office.add_case("Björk")
    scenario(case_file)
    assert ThreadGapKind.SCENARIO_ON_NOTHING in kinds(thread_of(case_file, TODAY))


def test_a_measure_needs_something_to_meet_somebody_and_a_day(place) -> None:
    case_file = place.office.add_case("Björk")
    item = measure(case_file)
    open_ = {
        ThreadGapKind.MEASURE_MEETS_NOTHING,
        ThreadGapKind.NO_OWNER,
        ThreadGapKind.NO_DAY,
        ThreadGapKind.NO_FOLLOW_UP,
    }
    assert kinds(thread_of(case_file, TODAY)) == open_
    say(case_file, SAFETY_PLAN, "m_builds_on", TextValue("Egna barn"), item)
    say(case_file, SAFETY_PLAN, "m_who", TextValue("Handläggaren"), item)
    say(case_file, SAFETY_PLAN, "m_by", DateValue(day=date(2026, 12, 1)), item)
    say(case_file, SAFETY_PLAN, "plan_follow_up", DateValue(day=date(2026, 12, 7)))
    thread = thread_of(case_file, TODAY)
    assert kinds(thread) == set()
    assert (f"m:{item}", "r:2026-12-01") in thread.links


def test_a_day_that_has_passed_is_told_on_the_day_after(place) -> None:
    case_file = place.office.add_case("Björk")
    item = measure(case_file)
    say(case_file, SAFETY_PLAN, "m_by", DateValue(day=TODAY), item)
    assert ThreadGapKind.DAY_PASSED not in kinds(thread_of(case_file, TODAY))
    assert ThreadGapKind.DAY_PASSED in kinds(thread_of(case_file, date(2026, 11, 28)))


def test_an_undecided_measure_and_one_without_a_state_are_told(place) -> None:
    case_file = place.office.add_case("Björk")
    measure(case_file, state="undecided")
    assert ThreadGapKind.MEASURE_UNDECIDED in kinds(thread_of(case_file, TODAY))


def test_a_measure_whose_factor_has_fallen_is_told(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    measure(case_file, THREATS)
    say(case_file, SCREENING, THREATS, FactorValue(OptionId("speaks_against")))
    assert ThreadGapKind.MEASURE_ON_FALLEN in kinds(thread_of(case_file, TODAY))


def test_a_gap_is_left_with_a_reason_that_is_on_disk_and_taken_up_again(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS, MARK)
    gap = the_gap(thread_of(case_file, TODAY), ThreadGapKind.FACTOR_UNMET)
    leave_gap(case_file, gap, "Hot möts av ingenting.", "Polisen har tagit över.")
    case_file.save()
    again = place.reopen().open_case(case_file.case.id)
    thread = thread_of(again, TODAY)
    assert thread.open_gaps() == ()
    assert the_gap(thread, gap.kind).left_because == "Polisen har tagit över."
    # What is said of something that must not reach guardians must not either.
    assert again.run(SAFETY_PLAN).get(Ref(LO_WHY, gap.item)).withheld_because == MARK
    take_up_gap(again, gap.item)
    assert again.run(SAFETY_PLAN).items(LEFT_OPEN) == ()
    assert kinds(thread_of(again, TODAY)) == {ThreadGapKind.FACTOR_UNMET}


def test_a_reason_of_blanks_closes_nothing(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    gap = the_gap(thread_of(case_file, TODAY), ThreadGapKind.FACTOR_UNMET)
    leave_gap(case_file, gap, "Hot möts av ingenting.", "   ")
    assert kinds(thread_of(case_file, TODAY)) == {ThreadGapKind.FACTOR_UNMET}


def test_what_a_measure_meets_is_told_by_name_and_inherits_the_mark(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS, MARK)
    measure(case_file, THREATS)
    listed = next(s for s in case_file.steps(SAFETY_PLAN) if s.question == MEASURES)
    meets = next(field for field in listed.items[0] if field.question == M_MEETS)
    label = case_file.guide(SCREENING).question(THREATS).label
    assert (meets.said, meets.links, meets.withheld_because) == ((label,), (THREATS,), MARK)


def test_a_proposal_that_is_taken_up_points_at_the_factor_it_came_from(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, WATCHED)
    proposals = place.office.proposals(case_file)
    found = next(each for each in proposals.open() if WATCHED in each.meets)
    item = proposals.take_up(found.rule.id)
    assert (f"f:{WATCHED}", f"m:{item}") in thread_of(case_file, TODAY).links


def test_the_thread_of_one_thing_is_all_before_and_after_it_and_nothing_beside(place) -> None:
    case_file = place.office.add_case("Björk")
    emerged(case_file, THREATS)
    emerged(case_file, WATCHED)
    first, other = scenario(case_file, THREATS), scenario(case_file, WATCHED)
    item = measure(case_file, first)
    thread = thread_of(case_file, TODAY)
    assert thread.thread_of(f"s:{first}") == {f"f:{THREATS}", f"s:{first}", f"m:{item}"}
    assert f"s:{other}" not in thread.thread_of(f"m:{item}")


def test_a_plan_with_measures_needs_a_day_to_look_at_it_again(place) -> None:
    case_file = place.office.add_case("Björk")
    assert ThreadGapKind.NO_FOLLOW_UP not in kinds(thread_of(case_file, TODAY))
    item = measure(case_file, state="done")
    gap = the_gap(thread_of(case_file, TODAY), ThreadGapKind.NO_FOLLOW_UP)
    assert (gap.place.guide, gap.place.question) == (SAFETY_PLAN, QuestionId("plan_follow_up"))
    say(case_file, SAFETY_PLAN, "plan_follow_up", DateValue(day=date(2026, 12, 4)))
    thread = thread_of(case_file, TODAY)
    assert ThreadGapKind.NO_FOLLOW_UP not in kinds(thread)
    assert (f"m:{item}", "r:2026-12-04") in thread.links
