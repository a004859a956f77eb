"""What holds of any guide and any answers that fit it, in whatever order they were given."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    LinksValue,
    ListValue,
    Ref,
)
from hedersstod.domain.guide import FACTORS, Guide, Kind
from hedersstod.domain.guide_run import GuideRun, StepState, migrated
from hedersstod.domain.identifiers import ItemId, QuestionId
from hedersstod.domain.truth import Truth
from tests.domain.random_guides import guides, guides_with_answers, values

FEWER = settings(max_examples=60)


@FEWER
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
    newer = dict.fromkeys(str(renamed.get(QuestionId(each), each)) for each in answer.value.targets)
    return replace(answer, value=LinksValue(tuple(newer)))


@FEWER
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


@FEWER
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


@FEWER
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


@FEWER
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


@FEWER
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


@FEWER
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


@FEWER
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


@FEWER
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


@FEWER
@given(guides(monotone=True))
def test_an_untouched_run_knows_nothing(guide: Guide) -> None:
    run = GuideRun(guide)
    assert [raised.truth for raised in run.flags()] == [Truth.NOT_KNOWN] * len(guide.flags)
    assert all(said.startswith("okänt") for said in run.assessment())


def _everything(run: GuideRun) -> tuple[object, ...]:
    return (run.steps(), run.flags(), run.assessment(), run.missing(), run.progress(), run.live())
