"""Every rule proposes with its ground, tells why, and is silent without; a blank is not a no."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hedersstod.content import load_content
from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    FactorValue,
    ListValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.conditions import unknown_options
from hedersstod.domain.guide import (
    All,
    Any,
    AnyOf,
    Condition,
    CountAtLeast,
    Guide,
    Is,
    Kind,
    Not,
)
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.measures import (
    MEASURES,
    SAFETY_PLAN,
    Ground,
    MeasureRule,
    is_taken_up,
    propose,
)
from hedersstod.resources import resource_path

CONTENT = load_content(resource_path(), "sv")
GROUNDS = [(rule, ground) for rule in CONTENT.measures for ground in rule.grounds]
SAID = "Bråk vid bussen"


def names(each: tuple[MeasureRule, Ground]) -> str:
    rule, ground = each
    return f"{rule.id}-{ground.guide}-{ground.because}"


def value_of(guide: Guide, question: QuestionId, option: OptionId) -> Value:
    kind = guide.question(question).kind
    if kind is Kind.CHOICES:
        return ChoicesValue((option,))
    return FactorValue(option) if kind is Kind.FACTOR else ChoiceValue(option)


def made_true(
    guide: Guide, condition: Condition, item: ItemId | None = None
) -> Iterator[tuple[Ref, Answer]]:
    """The fewest answers that make it true."""
    match condition:
        case Is(question, option):
            yield Ref(question, item), Answer(value_of(guide, question, option))
        case AnyOf(question, options):
            yield Ref(question, item), Answer(value_of(guide, question, options[0]))
        case All(conditions):
            for each in conditions:
                yield from made_true(guide, each, item)
        case Any(conditions):
            yield from made_true(guide, conditions[0], item)
        case CountAtLeast(question, _count, where):
            first = ItemId("i1")
            yield Ref(question), Answer(ListValue((first,)))
            title = guide.question(question).item_title
            if title is not None:
                yield Ref(title, first), Answer(TextValue(SAID))
            if where is not None:
                yield from made_true(guide, where, first)
        case Not():
            raise AssertionError("no rule is written with not")


def named(condition: Condition) -> Iterator[tuple[QuestionId, set[OptionId]]]:
    match condition:
        case Is(question, option):
            yield question, {option}
        case AnyOf(question, options):
            yield question, set(options)
        case All(conditions) | Any(conditions):
            for each in conditions:
                yield from named(each)


def runs_with(guide_id: GuideId, answers: dict[Ref, Answer]) -> dict[GuideId, GuideRun]:
    """Runs where all that is asked is on the path, whatever the answers before."""
    runs = {id_: GuideRun(guide) for id_, guide in CONTENT.guides.items()}
    run = GuideRun(CONTENT.guides[guide_id], answers)
    runs[guide_id] = run
    return runs


def found(rule: MeasureRule, runs: dict[GuideId, GuideRun]) -> object:
    return next((each for each in propose([rule], runs)), None)


@pytest.mark.parametrize("each", GROUNDS, ids=names)
def test_a_measure_is_proposed_with_its_ground_and_tells_why(
    each: tuple[MeasureRule, Ground],
) -> None:
    rule, ground = each
    guide = CONTENT.guides[ground.guide]
    answers = dict(made_true(guide, ground.when))
    for ref in list(answers):
        # What is asked only after another answer needs that one as well.
        shown_when = guide.question(ref.question).shown_when
        if shown_when is not None and ref.item is None:
            answers = {**dict(made_true(guide, shown_when)), **answers}
    proposal = found(rule, runs_with(ground.guide, answers))
    assert proposal is not None
    assert proposal.holds
    assert proposal.reasons
    assert all("{" not in reason for reason in proposal.reasons)
    said = guide.question(ground.because).label
    expected = SAID if "{scenario}" in ground.why else said if "{label}" in ground.why else ""
    assert any(expected in reason for reason in proposal.reasons)


@pytest.mark.parametrize("each", GROUNDS, ids=names)
def test_it_is_not_proposed_by_another_answer_to_the_same_questions(
    each: tuple[MeasureRule, Ground],
) -> None:
    rule, ground = each
    guide = CONTENT.guides[ground.guide]
    answers: dict[Ref, Answer] = {}
    for question, options in named(ground.when):
        unknown = unknown_options(guide, question)
        others = [
            option.id
            for option in guide.question(question).options
            if option.id not in options | unknown
        ]
        if others:
            answers[Ref(question)] = Answer(value_of(guide, question, others[0]))
    alone = MeasureRule(rule.id, rule.area, rule.text, rule.source, rule.caution, (ground,))
    proposal = found(alone, runs_with(ground.guide, answers))
    assert proposal is None or not proposal.holds


def test_nothing_is_proposed_when_nothing_is_answered_and_nothing_is_said_to_be_unneeded() -> None:
    runs = {id_: GuideRun(guide) for id_, guide in CONTENT.guides.items()}
    proposals = propose(CONTENT.measures, runs)
    assert not any(each.holds for each in proposals)
    assert len(proposals) == len(CONTENT.measures), "a blank is not a no"


def test_a_reason_inherits_the_mark_that_it_must_not_reach_a_guardian() -> None:
    rule, ground = next(e for e in GROUNDS if e[1].because == "f_threats")
    answer = Answer(FactorValue(OptionId("emerged")), withheld_because="Fadern läser journalen")
    runs = runs_with(ground.guide, {Ref(QuestionId("f_threats")): answer})
    proposal = next(e for e in propose([rule], runs))
    assert proposal.withheld_because == "Fadern läser journalen"
    assert "Fadern" not in repr(proposal)


def test_what_is_taken_up_is_known_by_its_rule() -> None:
    rule = CONTENT.measures[0]
    plan = GuideRun(CONTENT.guides[SAFETY_PLAN])
    assert not is_taken_up(rule, plan)
    plan.add_item(MEASURES, rule.item)
    assert is_taken_up(rule, plan)


def test_every_factor_of_the_screening_has_a_measure() -> None:
    screening = CONTENT.guides[GuideId("screening")]
    met = {ground.because for _, ground in GROUNDS}
    met |= {q for _, ground in GROUNDS for q, _ in named(ground.when)}
    assert [f.id for f in screening.factors() if f.id not in met] == []
