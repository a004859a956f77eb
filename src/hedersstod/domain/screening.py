"""The typed reading of *Riskscreening*: factors, scenarios, measures, and where a thread is open.

Read from signed steps, which a run gives (wording.signed_steps) as well as a version, so that
screen and report say the same. Nothing here weighs or sums: a level is the caseworker's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from hedersstod.domain.case import SignedStep
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.truth import Truth

SCREENING: Final = GuideId("screening")
SCENARIOS: Final = QuestionId("scenarios")
MEASURES: Final = QuestionId("measures")
NATURE: Final = QuestionId("nature")
AGAINST: Final = QuestionId("speaks_against")
MISSED: Final = QuestionId("missed")
NEXT_LOOK: Final = QuestionId("next_look")
OTHER_ASSESSMENT: Final = QuestionId("other_assessment")
OWN_VIEW: Final = QuestionId("own_view")
CONSULTED: Final = QuestionId("consulted")

EMERGED: Final = OptionId("emerged")
SUSPECTED: Final = OptionId("suspected")
STANDING: Final = (EMERGED, SUSPECTED)
CANNOT_YET: Final = OptionId("cannot_yet")
LOW: Final = OptionId("low")
ACUTE: Final = {OptionId("yes"): Truth.YES, OptionId("no"): Truth.NO}
"""What is chosen of whether it is acute; any other choice is that nobody knows."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor as it stands; `state` None means that nothing has been chosen."""

    id: QuestionId
    label: str
    section: str
    state: OptionId | None = field(repr=False)
    said: str = field(repr=False)
    protective: bool
    step: SignedStep = field(repr=False)

    @property
    def stands(self) -> bool:
        """Has it emerged, or is it suspected?"""
        return self.state in STANDING

    @property
    def ground_is_told(self) -> bool:
        """Is it told from where it is known, and how surely?"""
        told = {label for label, _ in self.step.details}
        return {"Källa", "Säkerhet"} <= told


@dataclass(frozen=True, slots=True)
class Scenario:
    """What could happen, to whom and by whom, and how it is judged; fields by their ids."""

    item: ItemId
    number: int
    what: str = field(repr=False)
    fields: Mapping[QuestionId, SignedStep] = field(repr=False)

    @property
    def level(self) -> OptionId | None:
        """Low, medium, high, or "kan inte bedömas än"; None until something is chosen."""
        return next(iter(self.chosen("level")), None)

    @property
    def level_words(self) -> str:
        """The level as it is read aloud; empty until something is chosen."""
        return self.said("level")

    @property
    def acute(self) -> Truth:
        """Was it judged acute? Not known also while nothing has been chosen."""
        return ACUTE.get(next(iter(self.chosen("acute")), OptionId("")), Truth.NOT_KNOWN)

    @property
    def plan_as_acute(self) -> bool:
        """Acute, or the answer was that nobody knows: then one plans as if it were."""
        return bool(self.chosen("acute")) and self.acute is not Truth.NO

    @property
    def acute_words(self) -> str:
        """What is to be said beside the level; empty when it was judged not acute.

        Blank is never no: a level without an answer here says so.
        """
        if self.chosen("acute"):
            return {Truth.YES: "akut", Truth.NOT_KNOWN: "akut: vet inte"}.get(self.acute, "")
        asked = QuestionId("acute") in self.fields
        return "akut: inte besvarat" if asked and self.level is not None else ""

    def judged_words(self, without_level: str = "") -> str:
        """The level and whether it is acute, in words; `without_level` where none is chosen."""
        return ", ".join(filter(None, (self.level_words or without_level, self.acute_words)))

    @property
    def calls_for_measure(self) -> bool:
        """Is it judged, and neither low nor surely not acute, so that something must meet it?"""
        return self.plan_as_acute or self.level not in (LOW, None)

    @property
    def builds_on(self) -> tuple[str, ...]:
        """The ids of the factors that it builds on."""
        return self._links("builds_on")

    def said(self, field_id: str) -> str:
        """The value of a field in words; empty where nothing was said."""
        step = self.fields.get(QuestionId(field_id))
        return ", ".join(step.said) if step is not None else ""

    def note(self, field_id: str) -> str:
        """What was written beside a field."""
        step = self.fields.get(QuestionId(field_id))
        return step.note if step is not None else ""

    def chosen(self, field_id: str) -> tuple[OptionId, ...]:
        """What was chosen in a field."""
        step = self.fields.get(QuestionId(field_id))
        return step.options if step is not None else ()

    def _links(self, field_id: str) -> tuple[str, ...]:
        step = self.fields.get(QuestionId(field_id))
        return step.links if step is not None else ()


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that cannot wait; `scenarios` are the ids of those it meets."""

    item: ItemId
    number: int
    what: str = field(repr=False)
    who: str = field(repr=False)
    when: str = field(repr=False)
    scenarios: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """The whole reading."""

    factors: tuple[Factor, ...]
    scenarios: tuple[Scenario, ...]
    measures: tuple[Measure, ...]
    steps: Mapping[QuestionId, SignedStep] = field(repr=False)

    def carrying(self) -> frozenset[str]:
        """The ids of the factors that some scenario builds on: they carry the judgement."""
        return frozenset(each for scenario in self.scenarios for each in scenario.builds_on)


class GapKind(StrEnum):
    """In what way a thread is open."""

    FACTOR_IN_NO_SCENARIO = "factor_in_no_scenario"
    GROUND_NOT_TOLD = "ground_not_told"
    BUILDS_ON_NOTHING = "builds_on_nothing"
    BUILDS_ON_FALLEN = "builds_on_fallen"
    NO_MEASURE = "no_measure"
    MEASURE_FOR_NOTHING = "measure_for_nothing"
    NOT_LOOKED_AT = "not_looked_at"


@dataclass(frozen=True, slots=True)
class Gap:
    """One open thread: what it concerns, and the question where it is closed."""

    kind: GapKind
    what: str = field(repr=False)
    question: QuestionId
    item: ItemId | None = None


def read_screening(steps: Iterable[SignedStep]) -> Screening:
    """The reading of the steps of a run or a version."""
    by_id = {step.question: step for step in steps}
    scenarios, measures = by_id.get(SCENARIOS), by_id.get(MEASURES)
    return Screening(
        factors=tuple(_factor(step) for step in by_id.values() if step.kind is Kind.FACTOR),
        scenarios=tuple(_scenarios(scenarios)) if scenarios is not None else (),
        measures=tuple(_measures(measures)) if measures is not None else (),
        steps=by_id,
    )


def gaps(screening: Screening) -> tuple[Gap, ...]:
    """Where the thread factor → scenario → measure is open; told, never a reason to refuse."""
    return tuple(_gaps(screening))


def _gaps(screening: Screening) -> Iterator[Gap]:
    carrying = screening.carrying()
    # What is not asked any more does not stand either.
    sound = {f.id for f in screening.factors if f.stands or f.protective}
    for factor in screening.factors:
        if factor.stands and not factor.protective and factor.id not in carrying:
            yield Gap(GapKind.FACTOR_IN_NO_SCENARIO, factor.label, SCENARIOS)
        if factor.stands and factor.id in carrying and not factor.ground_is_told:
            yield Gap(GapKind.GROUND_NOT_TOLD, factor.label, factor.id)
    met = {each for measure in screening.measures for each in measure.scenarios}
    for scenario in screening.scenarios:
        what = scenario.what or f"Scenario {scenario.number}"
        if not scenario.builds_on:
            yield Gap(GapKind.BUILDS_ON_NOTHING, what, SCENARIOS, scenario.item)
        elif not sound.issuperset(scenario.builds_on):
            yield Gap(GapKind.BUILDS_ON_FALLEN, what, SCENARIOS, scenario.item)
        if scenario.item not in met and scenario.calls_for_measure:
            yield Gap(GapKind.NO_MEASURE, what, MEASURES)
    for measure in screening.measures:
        if not measure.scenarios:
            what = measure.what or f"Åtgärd {measure.number}"
            yield Gap(GapKind.MEASURE_FOR_NOTHING, what, MEASURES, measure.item)
    for step in screening.steps.values():
        if step.carried:
            yield Gap(GapKind.NOT_LOOKED_AT, step.label, step.question)


def _factor(step: SignedStep) -> Factor:
    return Factor(
        id=step.question,
        label=step.label,
        section=step.section,
        state=next(iter(step.options), None),
        said=", ".join(step.said),
        protective=step.protective,
        step=step,
    )


def _scenarios(step: SignedStep) -> Iterator[Scenario]:
    for number, (item, fields) in enumerate(zip(step.item_ids, step.items, strict=True), 1):
        by_id = {each.question: each for each in fields}
        yield Scenario(item, number, _text(by_id, "what"), by_id)


def _measures(step: SignedStep) -> Iterator[Measure]:
    for number, (item, fields) in enumerate(zip(step.item_ids, step.items, strict=True), 1):
        by_id = {each.question: each for each in fields}
        met = by_id.get(QuestionId("measure_for"))
        yield Measure(
            item,
            number,
            _text(by_id, "measure_what"),
            _text(by_id, "measure_who"),
            _text(by_id, "measure_when"),
            met.links if met is not None else (),
        )


def _text(fields: Mapping[QuestionId, SignedStep], field_id: str) -> str:
    step = fields.get(QuestionId(field_id))
    return ", ".join(step.said) if step is not None else ""
