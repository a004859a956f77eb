"""Nothing points at what is not there: in runs, when something is taken away, in later guides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    ChoiceValue,
    FactorValue,
    LinksValue,
    ListValue,
    Ref,
    TextValue,
)
from hedersstod.domain.guide import FACTORS, Guide, Kind, Option
from hedersstod.domain.guide_run import AnswerMisfit, GuideRun, StepState, migrated
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from tests.domain.random_guides import (
    SCALE,
    SOMEBODY,
    answers_to,
    dangling,
    guide_of,
    guides,
    guides_with_answers,
    question,
    values,
)

FIRST, SECOND, ACT = ItemId("i1"), ItemId("i2"), ItemId("a1")
THREAT, PLANS, WHAT, ON, ACTS, FOR, MOST = (
    QuestionId(each) for each in ("threat", "plans", "what", "on", "acts", "for", "most")
)
GUIDE = guide_of(
    question("threat", Kind.FACTOR),
    question(
        "plans",
        Kind.LIST,
        (question("what", Kind.TEXT), replace(question("on", Kind.LINKS), links_to=FACTORS)),
    ),
    question("acts", Kind.LIST, (replace(question("for", Kind.LINKS), links_to="plans"),)),
    replace(question("most", Kind.LINKS), links_to="plans"),
    question("who", Kind.LINKS),
)


def _links(*targets: str) -> Answer:
    return Answer(LinksValue(targets))


def _filled() -> GuideRun:
    """Two plans, an act that meets both, and the graver of them pointed at."""
    run = GuideRun(GUIDE)
    for item in (FIRST, SECOND):
        run.add_item(PLANS, item)
        run.answer(Ref(WHAT, item), Answer(TextValue(f"plan {item}")))
    run.answer(Ref(ON, FIRST), _links(THREAT))
    run.add_item(ACTS, ACT)
    run.answer(Ref(FOR, ACT), _links(SECOND, FIRST))
    run.answer(Ref(MOST), _links(FIRST))
    return run


# -- in a run ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ref", "targets", "reason"),
    [
        (Ref(MOST), ("gone",), "items"),
        (Ref(MOST), (THREAT,), "items"),
        (Ref(MOST), (FIRST, FIRST), "items"),
        (Ref(FOR, ACT), (FIRST, "gone"), "items"),
        (Ref(ON, FIRST), (PLANS,), "items"),
        (Ref(THREAT), (FIRST,), "kind"),
    ],
)
def test_an_answer_may_not_point_at_what_is_not_there(
    ref: Ref, targets: tuple[str, ...], reason: str
) -> None:
    run = _filled()
    before = run.answers
    with pytest.raises(AnswerMisfit) as refused:
        run.answer(ref, _links(*targets))
    assert (refused.value.ref, refused.value.reason) == (ref, reason)
    assert run.answers == before


def test_people_are_known_elsewhere_so_anybody_may_be_pointed_at() -> None:
    run = _filled()
    assert run.answer(Ref(QuestionId("who")), _links(*SOMEBODY)) == {"who"}
    assert run.state(Ref(QuestionId("who"))) is StepState.ANSWERED


def test_what_was_kept_may_not_dangle_either() -> None:
    with pytest.raises(AnswerMisfit):
        GuideRun(GUIDE, {Ref(MOST): _links(FIRST)})


@pytest.mark.parametrize(
    "value",
    [
        FactorValue(OptionId("yes")),
        FactorValue(sources=(OptionId("client"), OptionId("rumour"))),
        FactorValue(certainty=OptionId("client")),
        FactorValue(change=OptionId("sure")),
    ],
)
def test_a_factor_is_answered_on_its_scale(value: FactorValue) -> None:
    with pytest.raises(AnswerMisfit) as refused:
        GuideRun(GUIDE).answer(Ref(THREAT), Answer(value))
    assert refused.value.reason == "option"


def test_taking_an_item_away_tells_of_what_pointed_at_it() -> None:
    run = _filled()
    assert run.remove_item(PLANS, FIRST) == {"plans", "what", "on", "acts", "for", "most"}
    assert run.get(Ref(FOR, ACT)) == _links(SECOND)
    assert run.get(Ref(MOST)) == BLANK
    assert run.state(Ref(MOST)) is StepState.BLANK


def test_what_only_pointed_keeps_its_note_and_its_mark() -> None:
    run = _filled()
    run.answer(Ref(MOST), replace(_links(FIRST), note="den första", withheld_because="hämnd"))
    run.remove_item(PLANS, FIRST)
    assert run.get(Ref(MOST)) == Answer(note="den första", withheld_because="hämnd")


@settings(max_examples=60)
@given(guides_with_answers(linked=True), st.data())
def test_whatever_is_answered_added_removed_and_put_back_nothing_dangles(
    made: tuple[Guide, dict[Ref, Answer]], data: st.DataObject
) -> None:
    guide, answers = made
    run = GuideRun(guide, answers)
    lists = [q for q in guide.questions() if q.kind is Kind.LIST]
    taken = None
    for act in range(data.draw(st.integers(1, 6))):
        owner = data.draw(st.sampled_from(lists))
        item = data.draw(st.sampled_from(run.items(owner.id) or [None]))
        match data.draw(st.sampled_from(["remove", "remove", "answer", "field", "add", "undo"])):
            case "add":
                run.add_item(owner.id, ItemId(f"n{act}"))
            case "undo" if taken is not None:
                run.put_back(taken)
                taken = None
            case "remove" if item is not None:
                taken = run.answers
                run.remove_item(owner.id, item)
            case "field" if item is not None:
                asked = data.draw(st.sampled_from(owner.items))
                value = data.draw(values(asked, guide, run.answers))
                run.answer(Ref(asked.id, item), Answer(value))
            case "answer":
                asked = data.draw(st.sampled_from(guide.questions()))
                if asked.kind is not Kind.LIST:
                    value = data.draw(values(asked, guide, run.answers))
                    run.answer(Ref(asked.id), Answer(value))
        assert dangling(guide, run.answers) == []
        assert not any(answer.is_blank for answer in run.answers.values())
    again = GuideRun(guide, run.answers)  # still fits
    assert (again.steps(), again.live()) == (run.steps(), run.live())


# -- put back ----------------------------------------------------------------------------------


def test_what_has_been_said_since_stays_when_an_item_is_put_back() -> None:
    run = _filled()
    before = run.answers
    run.remove_item(PLANS, FIRST)
    run.answer(Ref(WHAT, SECOND), Answer(TextValue("skrivet efteråt")))
    run.answer(Ref(FOR, ACT), replace(_links(SECOND), note="också efteråt"))
    run.add_item(PLANS, ItemId("i3"))
    run.answer(Ref(MOST), _links("i3"))
    run.put_back(before)
    assert run.items(PLANS) == (FIRST, SECOND, "i3")
    assert run.get(Ref(WHAT, FIRST)) == Answer(TextValue("plan i1"))
    assert run.get(Ref(WHAT, SECOND)) == Answer(TextValue("skrivet efteråt"))
    assert run.get(Ref(FOR, ACT)) == replace(_links(SECOND, FIRST), note="också efteråt")
    assert run.get(Ref(MOST)) == _links(FIRST, "i3")


def test_what_was_taken_back_on_purpose_since_is_not_put_back() -> None:
    run = _filled()
    run.answer(Ref(QuestionId("who")), _links(*SOMEBODY))
    run.answer(Ref(THREAT), Answer(FactorValue(OptionId("emerged"))))
    before = run.answers
    run.remove_item(ACTS, ACT)
    run.answer(Ref(QuestionId("who")), _links(SOMEBODY[0]))
    run.answer(Ref(MOST), BLANK)
    run.answer(Ref(THREAT), BLANK)
    run.put_back(before)
    assert run.items(ACTS) == (ACT,)
    assert run.get(Ref(QuestionId("who"))) == _links(SOMEBODY[0])
    assert not run.answers.keys() & {Ref(MOST), Ref(THREAT)}


def test_an_emptied_list_is_put_back_with_what_was_written_in_it_since() -> None:
    run = GuideRun(GUIDE)
    run.add_item(PLANS, FIRST)
    before = run.answers
    run.remove_item(PLANS, FIRST)
    run.answer(Ref(PLANS), Answer(note="fler än jag vet"))
    run.put_back(before)
    assert run.get(Ref(PLANS)) == Answer(ListValue((FIRST,)), note="fler än jag vet")


@settings(max_examples=60)
@given(guides_with_answers(linked=True), st.data())
def test_what_was_taken_away_is_put_back_exactly(
    made: tuple[Guide, dict[Ref, Answer]], data: st.DataObject
) -> None:
    guide, answers = made
    carried = data.draw(st.sets(st.sampled_from(guide.questions()).map(lambda q: q.id)))
    run = GuideRun(guide, answers, carried)
    filled = [
        (q.id, item) for q in guide.questions() if q.kind is Kind.LIST for item in run.items(q.id)
    ]
    if not filled:
        return
    before, steps, looked = run.answers, run.steps(), (run.carried, run.all_carried)
    states = {step.question.id: step.state for step in steps}
    told = run.remove_item(*data.draw(st.sampled_from(filled)))
    after = {step.question.id: step.state for step in run.steps()}
    moved = {id_ for id_ in states.keys() | after.keys() if states.get(id_) != after.get(id_)}
    assert moved <= told
    run.put_back(before)
    assert run.answers == before
    assert run.steps() == steps
    assert (run.carried, run.all_carried) == looked


# -- a guide that has changed ------------------------------------------------------------------


def test_links_follow_a_renamed_factor() -> None:
    older = replace(GUIDE, renamed=((QuestionId("danger"), THREAT),))
    kept = {Ref(PLANS): Answer(ListValue((FIRST,))), Ref(ON, FIRST): _links("danger", THREAT)}
    moved = migrated(older, kept)
    assert moved.answers == {**kept, Ref(ON, FIRST): _links(THREAT)}
    assert moved.leftover == {}


def test_what_pointed_at_a_removed_factor_is_handed_back_whole() -> None:
    kept = {
        Ref(PLANS): Answer(ListValue((FIRST,))),
        Ref(ON, FIRST): replace(_links("gone", THREAT), note="sagt"),
    }
    moved = migrated(replace(GUIDE, removed=(QuestionId("gone"),)), kept)
    assert moved.answers[Ref(ON, FIRST)] == replace(_links(THREAT), note="sagt")
    assert moved.leftover == {Ref(ON, FIRST): kept[Ref(ON, FIRST)]}


def test_what_pointed_into_a_list_that_no_longer_fits_is_handed_back() -> None:
    bad_list = Answer(ListValue((FIRST, FIRST)))
    moved = migrated(GUIDE, {Ref(PLANS): bad_list, Ref(MOST): _links(FIRST)})
    assert moved.answers == {}
    assert moved.leftover == {Ref(PLANS): bad_list, Ref(MOST): _links(FIRST)}


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        (FactorValue(OptionId("emerged"), (OptionId("client"),)), True),
        (FactorValue(OptionId("suspected")), False),
        (FactorValue(OptionId("emerged"), (OptionId("school"),)), False),
        (FactorValue(OptionId("emerged"), certainty=OptionId("sure")), True),
        (FactorValue(OptionId("emerged"), certainty=OptionId("unsure")), False),
        (FactorValue(change=OptionId("less")), False),
        (ChoiceValue(OptionId("emerged")), False),
    ],
)
def test_a_factor_whose_scale_has_changed_keeps_note_and_mark(
    value: FactorValue | ChoiceValue, *, fits: bool
) -> None:
    def first(options: tuple[Option, ...]) -> tuple[Option, ...]:
        return options[:1]

    scale = replace(
        SCALE,
        states=(SCALE.states[0], SCALE.states[-1]),
        sources=first(SCALE.sources),
        certainties=first(SCALE.certainties),
        changes=first(SCALE.changes),
    )
    changed = replace(question("threat", Kind.FACTOR), scale=scale, options=scale.states)
    kept = {Ref(THREAT): Answer(value, "han har sagt det", "vem vet", "hämnd")}
    moved = migrated(guide_of(changed), kept)
    if fits:
        assert (moved.answers, moved.leftover) == (kept, {})
    else:
        assert moved.answers == {Ref(THREAT): replace(kept[Ref(THREAT)], value=None)}
        assert moved.leftover == kept


@settings(max_examples=60)
@given(guides(linked=True), guides(linked=True), st.data())
def test_after_migration_nothing_dangles(old: Guide, new: Guide, data: st.DataObject) -> None:
    kept = data.draw(answers_to(old))
    moved = migrated(new, kept)
    assert dangling(new, moved.answers) == []
    GuideRun(new, moved.answers)  # does not raise
    marks = {ref for ref, answer in kept.items() if answer.withheld_because is not None}
    still = {ref for ref, a in moved.answers.items() if a.withheld_because is not None}
    assert marks <= still | moved.leftover.keys()
