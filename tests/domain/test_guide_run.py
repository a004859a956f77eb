"""A run of a guide: what is shown, answered, missing and raised, in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    ListValue,
    NowAndBeforeValue,
    PlaceValue,
    Precision,
    Ref,
    TextValue,
)
from hedersstod.domain.guide import (
    AssessmentLine,
    CountAtLeast,
    Flag,
    Is,
    Kind,
    Weight,
)
from hedersstod.domain.guide_run import (
    AnswerMisfit,
    GuideRun,
    Progress,
    RaisedFlag,
    StepState,
    migrated,
)
from hedersstod.domain.identifiers import FlagId, ItemId, OptionId, QuestionId
from hedersstod.domain.truth import Truth
from tests.domain.random_guides import (
    ITEMS,
    guide_of,
    question,
)

YES, NO = Answer(ChoiceValue(OptionId("yes"))), Answer(ChoiceValue(OptionId("no")))
DONT_KNOW = Answer(ChoiceValue(OptionId("dont_know")))
FIRST, SECOND = ItemId("i1"), ItemId("i2")


def _id(id_: str) -> QuestionId:
    return QuestionId(id_)


def _is(id_: str, option: str = "yes") -> Is:
    return Is(QuestionId(id_), OptionId(option))


def _flag(id_: str, when: Is | CountAtLeast) -> Flag:
    return Flag(FlagId(id_), when, Weight.ACUTE, "Flagga", "Ring", "Källa")


JOURNEY, PASSPORT, WHERE = Ref(_id("journey")), Ref(_id("passport")), Ref(_id("where"))
SIBLINGS = _id("siblings")
AGE, WATCHED = _id("age"), _id("watched")

GUIDE = guide_of(
    question("intro", Kind.STATEMENT),
    replace(question("journey", Kind.CHOICE), required=True),
    question("passport", Kind.CHOICE, when=_is("journey")),
    replace(question("where", Kind.PLACE, when=_is("passport", "no")), required=True),
    question(
        "siblings",
        Kind.LIST,
        (question("watched", Kind.CHOICE), question("age", Kind.TEXT, when=_is("watched"))),
    ),
    flags=(
        _flag("passport_gone", _is("passport", "no")),
        _flag("sibling", CountAtLeast(SIBLINGS, 1, Is(WATCHED, OptionId("yes")))),
    ),
    assessment=(
        AssessmentLine("l1", _is("journey"), "En resa planeras.", "Om en resa planeras är okänt."),
        AssessmentLine("l2", _is("passport"), "Passet finns här."),
    ),
)


def _shown(run: GuideRun) -> list[str]:
    return [step.question.id for step in run.steps()]


# -- the path ----------------------------------------------------------------------------------


def test_a_question_is_shown_only_when_its_condition_is_yes() -> None:
    run = GuideRun(GUIDE)
    assert _shown(run) == ["intro", "journey", "siblings"]
    run.answer(JOURNEY, DONT_KNOW)
    assert not run.visible(_id("passport"))
    run.answer(JOURNEY, YES)
    assert run.visible(_id("passport"))
    assert _shown(run) == ["intro", "journey", "passport", "siblings"]


def test_steps_are_counted_along_the_path() -> None:
    run = GuideRun(GUIDE, {JOURNEY: YES})
    assert [(step.number, step.of) for step in run.steps()] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert {step.section.title for step in run.steps()} == {"Avsnitt"}
    assert run.guide is GUIDE


def test_answering_tells_which_steps_may_have_changed() -> None:
    run = GuideRun(GUIDE)
    assert run.answer(JOURNEY, YES) == {"journey", "passport"}
    assert run.answer(JOURNEY, YES) == frozenset()
    assert run.answer(PASSPORT, NO) == {"passport", "where"}
    assert run.answer(JOURNEY, NO) == {"journey", "passport", "where"}
    assert run.answer(JOURNEY, replace(NO, note="säger hon")) == {"journey"}


def test_what_is_off_the_path_sleeps_and_wakes_again() -> None:
    run = GuideRun(GUIDE, {JOURNEY: YES, PASSPORT: NO, WHERE: Answer(PlaceValue("hos farbror"))})
    before = run.steps()
    run.answer(JOURNEY, NO)
    assert set(run.dormant()) == {PASSPORT, WHERE}
    assert set(run.live()) == {JOURNEY}
    assert run.get(PASSPORT) == NO
    # Blank, not no: nobody knows any more whether the passport is there.
    assert RaisedFlag(GUIDE.flags[0], Truth.NOT_KNOWN) in run.flags()
    run.answer(JOURNEY, YES)
    assert run.dormant() == {}
    assert run.steps() == before


def test_a_dormant_question_can_be_answered_without_counting() -> None:
    run = GuideRun(GUIDE)
    assert run.answer(PASSPORT, NO) == {"passport"}
    assert run.live() == {}
    assert run.state(PASSPORT) is StepState.BLANK


# -- states ------------------------------------------------------------------------------------

ALL_KINDS = guide_of(
    question("c", Kind.CHOICE),
    question("cs", Kind.CHOICES),
    question("nb", Kind.NOW_AND_BEFORE),
    question("t", Kind.TEXT),
    question("l", Kind.LIST, (question("lf", Kind.TEXT),)),
    question("st", Kind.STATEMENT),
)


@pytest.mark.parametrize(
    ("id_", "answer", "state"),
    [
        ("c", BLANK, StepState.BLANK),
        ("c", Answer(withheld_because="risk"), StepState.BLANK),
        ("c", YES, StepState.ANSWERED),
        ("c", DONT_KNOW, StepState.NOT_KNOWN),
        ("c", replace(DONT_KNOW, note="men hon tvekade"), StepState.NOT_KNOWN),
        ("c", Answer(unknown="fråga skolan"), StepState.NOT_KNOWN),
        ("c", Answer(note="något", unknown="fråga skolan"), StepState.ANSWERED),
        ("cs", Answer(ChoicesValue(("yes", "dont_know"))), StepState.ANSWERED),
        ("cs", Answer(ChoicesValue(("dont_know",))), StepState.NOT_KNOWN),
        ("nb", Answer(NowAndBeforeValue(now="dont_know")), StepState.NOT_KNOWN),
        ("nb", Answer(NowAndBeforeValue("dont_know", "no")), StepState.ANSWERED),
        ("t", Answer(TextValue("")), StepState.BLANK),
        ("t", Answer(TextValue("ord")), StepState.ANSWERED),
        ("l", Answer(ListValue(more="fler")), StepState.ANSWERED),
        ("l", Answer(ListValue(unknown="kanske fler")), StepState.NOT_KNOWN),
        ("st", BLANK, StepState.READ),
        ("st", Answer(note="sagt till henne"), StepState.READ),
    ],
)
def test_each_step_tells_how_it_stands(id_: str, answer: Answer, state: StepState) -> None:
    run = GuideRun(ALL_KINDS)
    run.answer(Ref(_id(id_)), answer)
    assert {step.question.id: step.state for step in run.steps()}[_id(id_)] is state


def test_required_questions_are_missing_until_answered_or_not_known() -> None:
    run = GuideRun(GUIDE)
    assert run.missing() == ("journey",)
    run.answer(JOURNEY, YES)
    assert run.missing() == ()  # where is required too, but not on the path
    run.answer(PASSPORT, NO)
    assert run.missing() == ("where",)
    run.answer(WHERE, Answer(unknown="mentor kan veta"))
    assert run.missing() == ()


@pytest.mark.parametrize(
    ("answer", "lacks"),
    [
        (BLANK, True),
        (Answer(unknown="fråga skolan"), True),
        (Answer(DateValue(words="snart"), note="sagt"), True),
        (Answer(DateValue(date(2026, 12, 1))), False),
        (Answer(DateValue(date(2026, 12, 1), Precision.MONTH)), False),
    ],
)
def test_where_a_day_must_be_named_nothing_else_will_do(answer: Answer, *, lacks: bool) -> None:
    made = replace(question("until", Kind.DATE), exact_day=True)
    required = guide_of(replace(made, required=True))
    assert bool(GuideRun(required, {Ref(_id("until")): answer}).missing()) is lacks
    assert GuideRun(guide_of(made), {Ref(_id("until")): answer}).missing() == ()


def test_a_list_is_missing_while_a_required_field_of_an_item_is() -> None:
    field = replace(question("day", Kind.DATE), exact_day=True, required=True)
    run = GuideRun(guide_of(question("steps", Kind.LIST, (field,))))
    assert run.missing() == ()
    run.add_item(_id("steps"), FIRST)
    assert run.missing() == ("steps",)
    run.answer(Ref(_id("day"), FIRST), Answer(DateValue(date(2026, 12, 1))))
    assert run.missing() == ()


def test_progress_leaves_statements_out() -> None:
    run = GuideRun(GUIDE, {JOURNEY: YES, PASSPORT: DONT_KNOW})
    assert run.progress() == Progress(answered=1, not_known=1, left=1)


# -- flags and sentences -----------------------------------------------------------------------


def test_a_flag_that_cannot_be_decided_is_raised_as_not_known() -> None:
    run = GuideRun(GUIDE, {JOURNEY: YES})
    passport_gone, sibling = GUIDE.flags
    undecided = RaisedFlag(sibling, Truth.NOT_KNOWN)
    assert run.flags() == (RaisedFlag(passport_gone, Truth.NOT_KNOWN), undecided)
    run.answer(PASSPORT, NO)
    assert run.flags() == (RaisedFlag(passport_gone, Truth.YES), undecided)
    run.answer(PASSPORT, YES)
    assert run.flags() == (undecided,)


def test_the_assessment_says_what_is_true_and_what_is_not_known() -> None:
    run = GuideRun(GUIDE)
    assert run.assessment() == ("Om en resa planeras är okänt.",)
    run.answer(JOURNEY, YES)
    run.answer(PASSPORT, YES)
    assert run.assessment() == ("En resa planeras.", "Passet finns här.")
    run.answer(JOURNEY, NO)
    assert run.assessment() == ()


# -- lists -------------------------------------------------------------------------------------


def test_items_come_in_order_and_have_fields_of_their_own() -> None:
    run = GuideRun(GUIDE)
    assert run.add_item(SIBLINGS, FIRST) == {"siblings", "watched"}
    run.add_item(SIBLINGS, SECOND)
    assert run.items(SIBLINGS) == (FIRST, SECOND)
    assert run.answer(Ref(WATCHED, SECOND), YES) == {"siblings", "watched", "age"}
    assert [field.id for field in run.fields(SIBLINGS, FIRST)] == ["watched"]
    assert [field.id for field in run.fields(SIBLINGS, SECOND)] == ["watched", "age"]
    assert run.visible(AGE, SECOND)
    assert not run.visible(AGE, FIRST)
    assert [raised.truth for raised in run.flags()] == [Truth.NOT_KNOWN, Truth.YES]


def test_a_field_not_shown_for_its_item_is_dormant() -> None:
    run = GuideRun(GUIDE)
    run.add_item(SIBLINGS, FIRST)
    run.answer(Ref(WATCHED, FIRST), YES)
    run.answer(Ref(AGE, FIRST), Answer(TextValue("12")))
    run.answer(Ref(WATCHED, FIRST), NO)
    assert set(run.dormant()) == {Ref(AGE, FIRST)}


def test_a_removed_item_takes_its_answers_along() -> None:
    run = GuideRun(GUIDE)
    for item in (FIRST, SECOND):
        run.add_item(SIBLINGS, item)
        run.answer(Ref(WATCHED, item), YES)
    assert run.remove_item(SIBLINGS, FIRST) == {"siblings", "watched", "age"}
    assert run.items(SIBLINGS) == (SECOND,)
    assert set(run.answers) == {Ref(SIBLINGS), Ref(WATCHED, SECOND)}


def test_a_list_emptied_again_is_untouched_and_not_a_no() -> None:
    run = GuideRun(GUIDE)
    run.add_item(SIBLINGS, FIRST)
    run.answer(Ref(WATCHED, FIRST), NO)
    assert [raised.flag.id for raised in run.flags()] == ["passport_gone"]
    run.remove_item(SIBLINGS, FIRST)
    assert run.answers == {}
    assert [raised.flag.id for raised in run.flags()] == ["passport_gone", "sibling"]


def test_an_emptied_list_keeps_its_last_two_questions() -> None:
    run = GuideRun(GUIDE)
    run.add_item(SIBLINGS, FIRST)
    run.answer(Ref(SIBLINGS), Answer(ListValue((FIRST,), more="en kusin"), note="sagt"))
    run.remove_item(SIBLINGS, FIRST)
    assert run.get(Ref(SIBLINGS)) == Answer(ListValue(more="en kusin"), note="sagt")


def test_items_may_change_order_but_not_go_missing_by_an_answer() -> None:
    run = GuideRun(GUIDE)
    run.add_item(SIBLINGS, FIRST)
    run.add_item(SIBLINGS, SECOND)
    run.answer(Ref(SIBLINGS), Answer(ListValue((SECOND, FIRST))))
    assert run.items(SIBLINGS) == (SECOND, FIRST)
    for value in (None, ListValue(), ListValue((FIRST,)), ListValue((FIRST, SECOND, ITEMS[2]))):
        with pytest.raises(AnswerMisfit) as refused:
            run.answer(Ref(SIBLINGS), Answer(value, note="kvar"))
        assert refused.value.reason == "items"
    assert run.items(SIBLINGS) == (SECOND, FIRST)


# -- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ref", "answer", "reason"),
    [
        (Ref(_id("nobody")), YES, "question"),
        (Ref(_id("journey"), FIRST), YES, "item"),
        (Ref(WATCHED), YES, "item"),
        (Ref(WATCHED, SECOND), YES, "item"),
        (JOURNEY, Answer(TextValue("ja")), "kind"),
        (Ref(_id("intro")), Answer(TextValue("läst")), "kind"),
        (JOURNEY, Answer(ChoiceValue(OptionId("perhaps"))), "option"),
        (Ref(SIBLINGS), Answer(ListValue((FIRST, FIRST))), "items"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(ref: Ref, answer: Answer, reason: str) -> None:
    run = GuideRun(GUIDE)
    run.add_item(SIBLINGS, FIRST)
    before = run.answers
    with pytest.raises(AnswerMisfit) as refused:
        run.answer(ref, answer)
    assert (refused.value.ref, refused.value.reason) == (ref, reason)
    assert run.answers == before


def test_what_was_kept_must_fit_too() -> None:
    with pytest.raises(AnswerMisfit):
        GuideRun(GUIDE, {Ref(WATCHED, FIRST): YES})


def test_a_refusal_tells_ids_and_never_what_was_said() -> None:
    with pytest.raises(AnswerMisfit) as refused:
        GuideRun(GUIDE, {JOURNEY: Answer(TextValue("HEMLIGT"), note="HEMLIGT")})
    assert "HEMLIGT" not in str(refused.value) + repr(refused.value)
    assert "journey" in str(refused.value)


def test_items_are_added_once_and_removed_once_and_only_in_lists() -> None:
    run = GuideRun(GUIDE)
    run.add_item(SIBLINGS, FIRST)
    with pytest.raises(AnswerMisfit):
        run.add_item(SIBLINGS, FIRST)
    with pytest.raises(AnswerMisfit):
        run.remove_item(SIBLINGS, SECOND)
    for act in (run.add_item, run.remove_item, run.fields):
        with pytest.raises(AnswerMisfit) as refused:
            act(_id("journey"), FIRST)
        assert refused.value.reason == "kind"
    with pytest.raises(AnswerMisfit):
        GuideRun(GUIDE).remove_item(SIBLINGS, FIRST)


def test_what_is_handed_out_is_a_copy() -> None:
    run = GuideRun(GUIDE, {JOURNEY: YES})
    for copy in (run.answers, run.live(), run.dormant()):
        copy.clear()  # type: ignore[attr-defined]
    assert run.answers == run.live() == {JOURNEY: YES}


# -- a guide that has changed ------------------------------------------------------------------


def test_answers_follow_a_renamed_question() -> None:
    guide = replace(GUIDE, renamed=((_id("trip"), _id("travel")), (_id("travel"), _id("journey"))))
    moved = migrated(guide, {Ref(_id("trip")): YES})
    assert moved.answers == {JOURNEY: YES}
    assert moved.leftover == {}


def test_answers_to_what_is_no_longer_asked_are_handed_back() -> None:
    guide = replace(GUIDE, removed=(_id("gone"),), renamed=((_id("older"), _id("gone")),))
    old = {Ref(_id("gone")): YES, Ref(_id("older")): NO, Ref(WATCHED): YES, JOURNEY: NO}
    moved = migrated(guide, old)
    assert moved.answers == {JOURNEY: NO}
    assert moved.leftover == {ref: answer for ref, answer in old.items() if ref != JOURNEY}


def test_an_old_answer_never_takes_the_place_of_a_new_one() -> None:
    guide = replace(GUIDE, renamed=((_id("trip"), _id("journey")),))
    moved = migrated(guide, {Ref(_id("trip")): YES, JOURNEY: NO})
    assert moved.answers == {JOURNEY: NO}
    assert moved.leftover == {Ref(_id("trip")): YES}


def test_a_value_that_no_longer_fits_leaves_note_and_mark_in_place() -> None:
    old = Answer(ChoiceValue(OptionId("perhaps")), note="sagt", withheld_because="risk")
    moved = migrated(GUIDE, {JOURNEY: old, PASSPORT: Answer(TextValue("x"))})
    assert moved.answers == {JOURNEY: Answer(note="sagt", withheld_because="risk")}
    assert moved.leftover == {JOURNEY: old, PASSPORT: Answer(TextValue("x"))}


def test_fields_of_a_list_that_no_longer_fits_are_handed_back() -> None:
    guide = replace(GUIDE, renamed=((_id("seen"), WATCHED),))
    bad_list = Answer(ListValue((FIRST, FIRST)))
    moved = migrated(guide, {Ref(SIBLINGS): bad_list, Ref(_id("seen"), FIRST): YES})
    assert moved.answers == {}
    assert moved.leftover == {Ref(SIBLINGS): bad_list, Ref(_id("seen"), FIRST): YES}
