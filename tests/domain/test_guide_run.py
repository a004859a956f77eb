"""A run of a guide: what is shown, answered, missing and raised, in whatever order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    ChoicesValue,
    ChoiceValue,
    LinksValue,
    ListValue,
    NowAndBeforeValue,
    PlaceValue,
    Ref,
    TextValue,
)
from hedersstod.domain.guide import (
    FACTORS,
    AssessmentLine,
    CountAtLeast,
    Flag,
    Guide,
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
    guides,
    guides_with_answers,
    question,
    values,
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


@given(guides_with_answers(), guides(), st.data())
def test_whatever_was_kept_fits_after_migration_and_nothing_is_lost(
    kept: tuple[Guide, dict[Ref, Answer]], other: Guide, data: st.DataObject
) -> None:
    _, answers = kept
    ids = sorted({ref.question for ref in answers} - {each.id for each in other.questions()})
    renamed = {old: data.draw(st.sampled_from(other.questions())).id for old in ids[:2]}
    guide = replace(other, renamed=tuple(renamed.items()))
    moved = migrated(guide, answers)
    GuideRun(guide, moved.answers)  # does not raise
    for ref, answer in answers.items():
        new = Ref(renamed.get(ref.question, ref.question), ref.item)
        now = _repointed(answer, renamed) if _points_at_factors(guide, new) else answer
        assert moved.leftover.get(ref) == answer or moved.answers.get(new) == now


def _points_at_factors(guide: Guide, ref: Ref) -> bool:
    asked = {each.id: each for q in guide.questions() for each in (q, *q.items)}
    return ref.question in asked and asked[ref.question].links_to == FACTORS


def _repointed(answer: Answer, renamed: dict[QuestionId, QuestionId]) -> Answer:
    if not isinstance(answer.value, LinksValue):
        return answer
    newer = dict.fromkeys(str(renamed.get(_id(each), each)) for each in answer.value.targets)
    return replace(answer, value=LinksValue(tuple(newer)))


# -- for any guide and answers -----------------------------------------------------------------


@given(guides_with_answers())
def test_what_is_dormant_is_never_live_and_nothing_is_in_between(
    made: tuple[Guide, dict[Ref, Answer]],
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    assert not run.live().keys() & run.dormant().keys()
    assert {**run.live(), **run.dormant()} == answers
    assert all(run.visible(ref.question, ref.item) for ref in run.live())
    assert not any(run.visible(ref.question, ref.item) for ref in run.dormant())


@given(guides_with_answers())
def test_what_is_dormant_has_no_say(made: tuple[Guide, dict[Ref, Answer]]) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    # What is on the path may point at the items of a list that is not; of those, only that they
    # are there.
    asleep = {
        ref: Answer(ListValue(answer.value.items))
        for ref, answer in run.dormant().items()
        if isinstance(answer.value, ListValue) and answer.value.items
    }
    awake = GuideRun(guide, {**run.live(), **asleep})
    assert _everything(awake) == _everything(run)


@given(guides_with_answers(), st.randoms(use_true_random=False))
def test_the_order_of_answering_does_not_matter(
    made: tuple[Guide, dict[Ref, Answer]], chance: st.randoms
) -> None:
    guide, answers = made
    whole = GuideRun(guide, answers)
    run = GuideRun(guide)
    refs = list(answers)
    chance.shuffle(refs)
    # Items before their fields, and what is pointed at before what points.
    for ref in sorted(refs, key=lambda each: (_points(answers[each]), each.item is not None)):
        value = answers[ref].value
        if isinstance(value, ListValue):
            for item in value.items:
                run.add_item(ref.question, item)
        run.answer(ref, answers[ref])
    assert run.answers == answers
    assert _everything(run) == _everything(whole)


def _points(answer: Answer) -> bool:
    return isinstance(answer.value, LinksValue)


@given(guides_with_answers(), st.data())
def test_answering_and_answering_back_restores_everything(
    made: tuple[Guide, dict[Ref, Answer]], data: st.DataObject
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    before = _everything(run)
    asked = data.draw(st.sampled_from(guide.questions()))
    ref = Ref(asked.id)
    if asked.kind is Kind.LIST:
        item = ItemId("new")
        changed = run.add_item(asked.id, item)
        assert run.remove_item(asked.id, item) == changed
        was = answers.get(ref, BLANK)
        back = None if was.value == ListValue() else was.value
        assert run.get(ref) == replace(was, value=back)
        run.answer(ref, was)
    else:
        new = Answer(
            data.draw(values(asked, guide, run.answers)),
            note=data.draw(st.sampled_from(["", "ny"])),
        )
        was = run.get(ref)
        assert run.answer(ref, new) == run.answer(ref, was)
    assert run.answers == answers
    assert _everything(run) == before


@given(guides_with_answers(), st.data())
def test_every_step_that_changes_is_told_of(
    made: tuple[Guide, dict[Ref, Answer]], data: st.DataObject
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    asked = data.draw(
        st.sampled_from([q for q in guide.questions() if q.kind is not Kind.LIST] or [None])
    )
    if asked is None:
        return
    before = {step.question.id: step.state for step in run.steps()}
    told = run.answer(Ref(asked.id), Answer(data.draw(values(asked, guide, run.answers))))
    after = {step.question.id: step.state for step in run.steps()}
    assert {id_ for id_ in before.keys() | after.keys() if before.get(id_) != after.get(id_)} <= (
        told
    )


@given(guides_with_answers(), st.data())
def test_removing_an_item_leaves_nothing_dangling(
    made: tuple[Guide, dict[Ref, Answer]], data: st.DataObject
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    filled = [
        (q.id, item) for q in guide.questions() if q.kind is Kind.LIST for item in run.items(q.id)
    ]
    if not filled:
        return
    list_question, item = data.draw(st.sampled_from(filled))
    run.remove_item(list_question, item)
    fields = {field.id for field in guide.question(list_question).items}
    assert not [ref for ref in run.answers if ref.item == item and ref.question in fields]
    GuideRun(guide, run.answers)  # still fits


@given(guides_with_answers(monotone=True), st.data())
def test_no_flag_is_turned_to_no_and_no_sentence_made_true_by_leaving_blank(
    made: tuple[Guide, dict[Ref, Answer]], data: st.DataObject
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    raised = {each.flag.id: each.truth for each in run.flags()}
    true = {said for said in run.assessment() if said.startswith("sant")}
    asked = data.draw(st.sampled_from(guide.questions()))
    if asked.kind is Kind.LIST:
        for item in run.items(asked.id):
            run.remove_item(asked.id, item)
    run.answer(Ref(asked.id), BLANK)
    left = {each.flag.id: each.truth for each in run.flags()}
    assert raised.keys() <= left.keys()
    assert all(left[id_] in (truth, Truth.NOT_KNOWN) for id_, truth in raised.items())
    assert {said for said in run.assessment() if said.startswith("sant")} <= true


@given(guides_with_answers())
def test_steps_stand_in_guide_order_and_stay_the_same_when_asked_again(
    made: tuple[Guide, dict[Ref, Answer]],
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    order = [asked.id for asked in guide.questions()]
    shown = [step.question.id for step in run.steps()]
    assert shown == [id_ for id_ in order if id_ in shown]
    assert run.steps() == run.steps() == GuideRun(guide, run.answers).steps()
    progress, steps = run.progress(), run.steps()
    counted = progress.answered + progress.not_known + progress.left
    assert counted == sum(step.state is not StepState.READ for step in steps)
    assert set(run.missing()) <= {s.question.id for s in steps if s.state is StepState.BLANK}


@given(guides(monotone=True))
def test_an_untouched_run_knows_nothing(guide: Guide) -> None:
    run = GuideRun(guide)
    assert [raised.truth for raised in run.flags()] == [Truth.NOT_KNOWN] * len(guide.flags)
    assert all(said.startswith("okänt") for said in run.assessment())


def _everything(run: GuideRun) -> tuple[object, ...]:
    return (run.steps(), run.flags(), run.assessment(), run.missing(), run.progress(), run.live())
