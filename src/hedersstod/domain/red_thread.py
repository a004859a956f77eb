"""The red thread across guides: factor, scenario, measure, follow-up; and where it is open.

A gap is told until something takes it on, or until the plan says why it is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.identifiers import GuideId, ItemId, QuestionId
from hedersstod.domain.measures import M_MEETS, M_STATE, SAFETY_PLAN
from hedersstod.domain.measures import MEASURES as PLAN_MEASURES
from hedersstod.domain.plan import FOLLOW_UP, PLANNED, UNDECIDED, Plan, PlanMeasure
from hedersstod.domain.screening import MEASURES, SCENARIOS, SCREENING, Factor, Scenario, Screening
from hedersstod.domain.text import swedish_date
from hedersstod.domain.truth import Truth

_GAP: Final = "gap_"


class Layer(StrEnum):
    """The columns of the thread, from left to right."""

    FACTORS = "factors"
    SCENARIOS = "scenarios"
    MEASURES = "measures"
    REVIEWS = "reviews"


class ThreadGapKind(StrEnum):
    """In what way the thread is open."""

    FACTOR_UNMET = "factor_unmet"  # it leads to no scenario and no measure
    SCENARIO_UNMET = "scenario_unmet"
    SCENARIO_ON_NOTHING = "scenario_on_nothing"
    MEASURE_MEETS_NOTHING = "measure_meets_nothing"
    MEASURE_ON_FALLEN = "measure_on_fallen"  # what it meets is not there any more
    MEASURE_UNDECIDED = "measure_undecided"
    NO_OWNER = "no_owner"
    NO_DAY = "no_day"
    DAY_PASSED = "day_passed"
    NO_FOLLOW_UP = "no_follow_up"


@dataclass(frozen=True, slots=True)
class ThreadPlace:
    """Where something on the thread is written and changed; `field` of the item, if one is it."""

    guide: GuideId
    question: QuestionId
    item: ItemId | None = None
    field: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the thread; `group` names what it stands under where many are folded.

    `plan_as_acute` also where nobody knows; `done` and `set_aside` are a measure's state.
    """

    key: str
    layer: Layer
    text: str = field(repr=False)
    place: ThreadPlace
    group: str = ""
    acute: bool = False
    plan_as_acute: bool = False
    state: str = field(default="", repr=False)  # in words, as it is read aloud
    withheld_because: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ThreadGap:
    """One open place; `node` None where it concerns the whole. `left_because` closes it."""

    kind: ThreadGapKind
    node: str | None
    what: str = field(repr=False)
    place: ThreadPlace
    left_because: str = field(default="", repr=False)
    withheld_because: str | None = field(default=None, repr=False)

    @property
    def item(self) -> ItemId:
        """The item of the plan's list in which its reason stands: the same always."""
        return ItemId(f"{_GAP}{self.kind}_{self.node or 'all'}")


@dataclass(frozen=True, slots=True)
class RedThread:
    """Everything on it, in the order it is read; links go from a node to one further right."""

    nodes: tuple[Node, ...]
    links: tuple[tuple[str, str], ...]
    gaps: tuple[ThreadGap, ...]

    def open_gaps(self) -> tuple[ThreadGap, ...]:
        """The gaps for which no reason is given."""
        return tuple(gap for gap in self.gaps if not gap.left_because)

    def thread_of(self, key: str) -> frozenset[str]:
        """The keys of everything before and after a node, and itself."""
        return frozenset({key} | self._reached(key, 0, 1) | self._reached(key, 1, 0))

    def _reached(self, start: str, tail: int, head: int) -> set[str]:
        found: set[str] = set()
        ahead = [start]
        while ahead:
            here = ahead.pop()
            fresh = {link[head] for link in self.links if link[tail] == here} - found
            found |= fresh
            ahead.extend(fresh)
        return found


def read_thread(screening: Screening, plan: Plan, today: date | None = None) -> RedThread:
    """The thread of a screening and a plan; without `today` no day is told as passed."""
    return _Thread(screening, plan, today).read()


class _Thread:
    def __init__(self, screening: Screening, plan: Plan, today: date | None) -> None:
        self._screening = screening
        self._plan = plan
        self._today = today
        self._measures = [each for each in plan.measures if not each.is_set_aside]
        self._carrying = screening.carrying()
        self._met = {target for each in self._measures for target in each.meets}
        self._met |= {item for each in screening.measures for item in each.scenarios}
        self._factors = [each for each in screening.factors if self._is_on_it(each)]

    def read(self) -> RedThread:
        nodes = tuple(self._nodes())
        keys = {node.key: node for node in nodes}
        links = dict.fromkeys(
            link for link in self._links() if keys.keys() >= set(link) and link[0] != link[1]
        )
        left = self._plan.left_open
        gaps = tuple(
            replace(gap, left_because=left.get(gap.item, "").strip()) for gap in self._gaps(keys)
        )
        return RedThread(nodes, tuple(links), gaps)

    def _is_on_it(self, factor: Factor) -> bool:
        used = factor.id in self._carrying or factor.id in self._met
        return used or (factor.stands and not factor.protective)

    # -- nodes -----------------------------------------------------------------------------

    def _nodes(self) -> Iterator[Node]:
        for factor in self._factors:
            yield Node(
                f"f:{factor.id}",
                Layer.FACTORS,
                factor.label,
                ThreadPlace(SCREENING, factor.id),
                group=factor.section,
                state=factor.said,
                withheld_because=factor.step.withheld_because,
            )
        for scenario in self._screening.scenarios:
            marks = (each.withheld_because for each in scenario.fields.values())
            yield Node(
                f"s:{scenario.item}",
                Layer.SCENARIOS,
                scenario.what or f"Scenario {scenario.number}",
                ThreadPlace(SCREENING, SCENARIOS, scenario.item),
                acute=scenario.acute is Truth.YES,
                plan_as_acute=scenario.plan_as_acute,
                state=scenario.judged_words(),
                withheld_because=self._mark(SCENARIOS)
                or next((mark for mark in marks if mark is not None), None),
            )
        for urgent in self._screening.measures:
            yield Node(
                f"u:{urgent.item}",
                Layer.MEASURES,
                urgent.what or f"Åtgärd {urgent.number}",
                ThreadPlace(SCREENING, MEASURES, urgent.item),
                state=", ".join(filter(None, (urgent.who, urgent.when))),
                withheld_because=self._mark(MEASURES),
            )
        for measure in self._measures:
            yield Node(
                f"m:{measure.item}",
                Layer.MEASURES,
                measure.what or f"Åtgärd {measure.number}",
                ThreadPlace(SAFETY_PLAN, PLAN_MEASURES, measure.item),
                group=measure.said("m_area"),
                state=measure.said("m_state"),
                withheld_because=measure.withheld_because,
            )
        yield from self._days()

    def _mark(self, question: QuestionId) -> str | None:
        step = self._screening.steps.get(question)
        return step.withheld_because if step is not None else None

    def _days(self) -> Iterator[Node]:
        days = {day for each in self._measures if (day := self._day(each)) is not None}
        for day in sorted(days):
            ours = [each.item for each in self._measures if each.day("m_by") == day]
            alone = day != self._plan.follow_up and bool(ours)
            question = PLAN_MEASURES if alone else FOLLOW_UP
            item = ours[0] if alone else None
            place = ThreadPlace(SAFETY_PLAN, question, item)
            yield Node(f"r:{day.isoformat()}", Layer.REVIEWS, swedish_date(day), place)

    def _day(self, measure: PlanMeasure) -> date | None:
        """When it is looked at: its own day while it is planned, else the plan's."""
        own = measure.day("m_by") if measure.state == PLANNED else None
        return own or self._plan.follow_up

    # -- links -----------------------------------------------------------------------------

    def _links(self) -> Iterator[tuple[str, str]]:
        for scenario in self._screening.scenarios:
            for factor in scenario.builds_on:
                yield f"f:{factor}", f"s:{scenario.item}"
        for urgent in self._screening.measures:
            for item in urgent.scenarios:
                yield f"s:{item}", f"u:{urgent.item}"
        scenarios = {str(scenario.item) for scenario in self._screening.scenarios}
        for measure in self._measures:
            for target in measure.meets:
                kind = "s" if target in scenarios else "f"
                yield f"{kind}:{target}", f"m:{measure.item}"
            day = self._day(measure)
            if day is not None:
                yield f"m:{measure.item}", f"r:{day.isoformat()}"

    # -- gaps ------------------------------------------------------------------------------

    def _gaps(self, nodes: dict[str, Node]) -> Iterator[ThreadGap]:
        kind = ThreadGapKind
        for factor in self._factors:
            on_it = factor.id in self._carrying or factor.id in self._met
            if factor.stands and not factor.protective and not on_it:
                yield _gap(kind.FACTOR_UNMET, nodes[f"f:{factor.id}"])
        for scenario in self._screening.scenarios:
            node = nodes[f"s:{scenario.item}"]
            if not scenario.builds_on:
                yield _gap(kind.SCENARIO_ON_NOTHING, node)
            if self._is_unmet(scenario):
                yield _gap(kind.SCENARIO_UNMET, node)
        for measure in self._measures:
            yield from self._gaps_of(measure, nodes)
        if self._measures and self._plan.follow_up is None:
            place = ThreadPlace(SAFETY_PLAN, FOLLOW_UP)
            yield ThreadGap(kind.NO_FOLLOW_UP, None, "", place)

    def _is_unmet(self, scenario: Scenario) -> bool:
        return scenario.calls_for_measure and scenario.item not in self._met

    def _gaps_of(self, measure: PlanMeasure, nodes: dict[str, Node]) -> Iterator[ThreadGap]:
        kind, node = ThreadGapKind, nodes[f"m:{measure.item}"]
        sound: set[str] = {factor.id for factor in self._screening.factors if factor.stands}
        sound |= {str(scenario.item) for scenario in self._screening.scenarios}
        if not measure.meets and not measure.builds_on.strip():
            yield _gap(kind.MEASURE_MEETS_NOTHING, node)
        elif not sound.issuperset(measure.meets):
            yield _gap(kind.MEASURE_ON_FALLEN, node)
        if measure.state in (None, UNDECIDED):
            yield _gap(kind.MEASURE_UNDECIDED, node)
        if measure.state == PLANNED:
            if not measure.said("m_who"):
                yield _gap(kind.NO_OWNER, node)
            day = measure.day("m_by")
            if day is None:
                yield _gap(kind.NO_DAY, node)
            elif self._today is not None and day < self._today:
                yield _gap(kind.DAY_PASSED, node)


_FIELDS: Final = {
    ThreadGapKind.SCENARIO_ON_NOTHING: QuestionId("builds_on"),
    ThreadGapKind.MEASURE_MEETS_NOTHING: M_MEETS,
    ThreadGapKind.MEASURE_ON_FALLEN: M_MEETS,
    ThreadGapKind.MEASURE_UNDECIDED: M_STATE,
    ThreadGapKind.NO_OWNER: QuestionId("m_who"),
    ThreadGapKind.NO_DAY: QuestionId("m_by"),
    ThreadGapKind.DAY_PASSED: QuestionId("m_by"),
}


def _gap(kind: ThreadGapKind, node: Node) -> ThreadGap:
    place = replace(node.place, field=_FIELDS.get(kind))
    return ThreadGap(kind, node.key, node.text, place, withheld_because=node.withheld_because)
