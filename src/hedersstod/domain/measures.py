"""Measures that are proposed from what was answered: rules as data, each telling its reason.

A rule proposes, it never decides: what is taken up is made individual as an item of the plan, and
what cannot be decided from the answers is told apart, since a blank is not a no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from hedersstod.domain.answers import BLANK, Answer, Answers, ListValue, Ref, TextValue
from hedersstod.domain.conditions import chosen_options, evaluate
from hedersstod.domain.guide import (
    All,
    Any,
    AnyOf,
    Condition,
    CountAtLeast,
    Covers,
    Guide,
    Is,
    Kind,
    Not,
    Question,
)
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.screening import SCENARIOS, SCREENING
from hedersstod.domain.truth import Truth

SAFETY_PLAN: Final = GuideId("safety_plan")
MEASURES: Final = QuestionId("measures")
M_WHAT: Final = QuestionId("m_what")
M_AREA: Final = QuestionId("m_area")
M_STATE: Final = QuestionId("m_state")
M_BUILDS_ON: Final = QuestionId("m_builds_on")
M_MEETS: Final = QuestionId("m_meets")
NOT_RELEVANT: Final = OptionId("not_relevant")

_RULE: Final = "rule_"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason to propose: `when` is read against the answers of `guide`.

    `because` is the question the reason builds on; `why` may hold {label}, {answer}, {scenario}.
    """

    guide: GuideId
    because: QuestionId
    when: Condition
    why: str


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """A measure that may be proposed; `area` is an option of the plan's question on areas."""

    id: str
    area: OptionId
    text: str
    source: str
    caution: str
    grounds: tuple[Ground, ...]
    covers: Covers = field(default_factory=Covers)

    @property
    def item(self) -> ItemId:
        """The item of the plan that it becomes: the same always, so that none is asked twice."""
        return ItemId(f"{_RULE}{self.id}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rule that holds, with its reasons; or, not `holds`, what would have to be known first.

    `withheld_because` is inherited from an answer that must not reach a guardian. `meets` are the
    ids of the factors and scenarios of the screening that it would meet.
    """

    rule: MeasureRule
    holds: bool
    reasons: tuple[str, ...] = field(repr=False)
    withheld_because: str | None = field(default=None, repr=False)
    meets: tuple[str, ...] = ()


def propose(rules: Iterable[MeasureRule], runs: Mapping[GuideId, GuideRun]) -> tuple[Proposal, ...]:
    """Every rule that holds or cannot be decided, in the order of the rules.

    A rule whose every ground is false is left out; one whose guide has no run is not decided.
    """
    return tuple(made for rule in rules if (made := _proposal(rule, runs)) is not None)


def is_taken_up(rule: MeasureRule, plan: GuideRun) -> bool:
    """Does it stand in the plan, also as not relevant?"""
    return rule.item in plan.items(MEASURES)


def _proposal(rule: MeasureRule, runs: Mapping[GuideId, GuideRun]) -> Proposal | None:
    reasons: list[str] = []
    unknown: list[str] = []
    withheld: str | None = None
    meets: dict[str, None] = {}
    for ground in rule.grounds:
        run = runs.get(ground.guide)
        if run is None:
            unknown.append("")
            continue
        live = run.live()
        truth = evaluate(ground.when, run.guide, live)
        if truth is Truth.YES:
            reasons.append(_reason(ground, run.guide, live))
            meets |= dict.fromkeys(_met(ground, run.guide, live))
            withheld = withheld or live.get(Ref(ground.because), BLANK).withheld_because
        elif truth is Truth.NOT_KNOWN:
            unknown.append(run.guide.question(ground.because).label)
    if reasons:
        return Proposal(rule, True, tuple(dict.fromkeys(reasons)), withheld, tuple(meets))
    if unknown:
        return Proposal(rule, False, tuple(dict.fromkeys(each for each in unknown if each)))
    return None


def _reason(ground: Ground, guide: Guide, live: Answers) -> str:
    question = guide.question(ground.because)
    words = {
        "label": question.label,
        "answer": _answer(question, live.get(Ref(ground.because), BLANK), ground.when),
        "scenario": "; ".join(_items(question, ground.when, guide, live)),
    }
    said = ground.why
    for name, word in words.items():  # not str.format: her own words may hold braces
        said = said.replace("{" + name + "}", word)
    return said


def _answer(question: Question, answer: Answer, when: Condition) -> str:
    """The answer in the middle of a sentence; of several only those that the condition names."""
    chosen = [option for option in chosen_options(answer.value) if option is not None]
    if question.kind is Kind.CHOICES:
        named = set(_named_options(when, question.id))
        chosen = [option for option in chosen if option in named] or chosen
    texts = {option.id: option.text for option in question.options}
    said = [texts[option] for option in chosen if option in texts]
    return ", ".join(text[:1].lower() + text[1:] for text in said)


def _met(ground: Ground, guide: Guide, live: Answers) -> Iterator[str]:
    """What of the screening the ground is about: a factor, or the scenarios that it counts."""
    question = guide.question(ground.because)
    if guide.id != SCREENING:
        return
    if question.kind is Kind.FACTOR:
        yield question.id
    elif question.id == SCENARIOS:
        yield from _counted(question, ground.when, guide, live)


def _items(question: Question, when: Condition, guide: Guide, live: Answers) -> Iterator[str]:
    """What the items are called that make the condition true."""
    if question.item_title is None:
        return
    for item in _counted(question, when, guide, live):
        title = live.get(Ref(question.item_title, item), BLANK).value
        if isinstance(title, TextValue) and title.text.strip():
            yield title.text.strip()


def _counted(question: Question, when: Condition, guide: Guide, live: Answers) -> Iterator[ItemId]:
    value = live.get(Ref(question.id), BLANK).value
    if not isinstance(value, ListValue):
        return
    counts = [
        part
        for part in _parts(when)
        if isinstance(part, CountAtLeast) and part.question == question.id
    ]
    for item in value.items:
        if any(
            count.where is None or evaluate(count.where, guide, live, item) is Truth.YES
            for count in counts
        ):
            yield item


def _named_options(condition: Condition, question: QuestionId) -> Iterator[OptionId]:
    for part in _parts(condition):
        if isinstance(part, Is) and part.question == question:
            yield part.option
        elif isinstance(part, AnyOf) and part.question == question:
            yield from part.options


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    if isinstance(condition, All | Any):
        for each in condition.conditions:
            yield from _parts(each)
    elif isinstance(condition, Not):
        yield from _parts(condition.condition)
