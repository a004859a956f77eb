"""The red thread of a screening as a figure: risk factors, scenarios, measures, next review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from hedersstod.domain.case import SignedStep
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.profiles import ReportTexts
from hedersstod.domain.screening import (
    MEASURES,
    NEXT_LOOK,
    SCENARIOS,
    Factor,
    Measure,
    Scenario,
    Screening,
)
from hedersstod.domain.truth import Truth
from hedersstod.report.composer import cut
from hedersstod.report.report import Thread, ThreadBox, ThreadColumn
from hedersstod.report.screening_parts import told_of
from hedersstod.report.selection import effective_reason, has_withheld

MOST_BOXES: Final = 14  # in one column: more can be drawn but not read
MOST_LOOSE: Final = 3  # risk factors in no scenario that still get a box each
_BOX_TEXT: Final = 64


@dataclass(frozen=True, slots=True)
class DrawnThread:
    """The figure, and how many of each kind were left out of it."""

    figure: Thread
    factors_left: int
    scenarios_left: int
    measures_left: int


def draw_thread(screening: Screening, next_look: str, texts: ReportTexts) -> DrawnThread | None:
    """The figure, or None while there is nothing to draw; `next_look` is the day in words."""
    return _Drawing(screening, texts).drawn(next_look)


class _Drawing:
    def __init__(self, screening: Screening, texts: ReportTexts) -> None:
        self._texts = texts
        self._screening = screening
        carrying = screening.carrying()
        standing = [f for f in screening.factors if f.id in carrying or _stands(f)]
        self._carrying = carrying
        self._factors = standing
        if len(standing) > MOST_BOXES:
            self._factors = [f for f in standing if f.id in carrying][:MOST_BOXES]
        loose = [f for f in self._factors if f.id not in carrying]
        # Many that lead nowhere stand in one box, so that the figure can be taken in at a glance.
        self._loose = loose if len(loose) > MOST_LOOSE else []
        self._factors = [f for f in self._factors if f not in self._loose]
        self._factors_left = len(standing) - len(self._factors) - len(self._loose)
        # The acute ones first, should there not be room for all.
        ordered = sorted(screening.scenarios, key=acute_first)[:MOST_BOXES]
        self._scenarios = sorted(ordered, key=lambda s: s.number)
        shown = {scenario.item for scenario in self._scenarios}
        met = sorted(screening.measures, key=lambda m: not shown & set(m.scenarios))[:MOST_BOXES]
        self._measures = sorted(met, key=lambda m: m.number)

    def drawn(self, next_look: str) -> DrawnThread | None:
        if not (self._factors or self._loose or self._scenarios or self._measures):
            return None
        reviews, links = self._reviews(next_look)
        columns = (
            ("factors", (*map(self._factor, self._factors), *self._loose_together())),
            ("scenarios", map(self._scenario, self._scenarios)),
            ("measures", map(self._measure, self._measures)),
            ("reviews", iter(reviews)),
        )
        figure = Thread(
            tuple(
                ThreadColumn(
                    self._texts[f"thread_{name}"],
                    tuple(boxes)
                    or (ThreadBox(f"no:{name}", self._texts[f"thread_no_{name}"], gap=True),),
                )
                for name, boxes in columns
            ),
            (*self._links(), *links),
        )
        return DrawnThread(
            figure,
            self._factors_left,
            len(self._screening.scenarios) - len(self._scenarios),
            len(self._screening.measures) - len(self._measures),
        )

    # -- boxes -----------------------------------------------------------------------------

    def _factor(self, factor: Factor) -> ThreadBox:
        loose = factor.id not in self._carrying
        tags = [self._texts["thread_factor_loose"]] if loose else []
        if not _stands(factor):  # a scenario builds on what does not stand, or on what protects
            tags.append(factor.said or self._texts["thread_unanswered"])
        if factor.protective:
            tags.append(self._texts["thread_protective"])
        tags += self._mark(factor.step)
        return self._box(f"f:{factor.id}", factor.label, tags, gap=loose)

    def _loose_together(self) -> Iterable[ThreadBox]:
        if not self._loose:
            return ()
        labels = ", ".join(factor.label for factor in self._loose[:MOST_LOOSE])
        left = len(self._loose) - MOST_LOOSE
        labels = f"{labels} {self._texts['and_more'].format(count=left)}"
        tags = [self._texts["thread_factors_loose"]]
        marks = dict.fromkeys(mark for factor in self._loose for mark in self._mark(factor.step))
        return (ThreadBox("f:loose", labels, (*tags, *marks), gap=True),)

    def _scenario(self, scenario: Scenario) -> ThreadBox:
        tags = [scenario.acute_words] if scenario.acute_words else []
        unmet = self._is_unmet(scenario)
        if unmet:
            tags.append(self._texts["thread_scenario_unmet"])
        tags += self._mark(self._screening.steps[SCENARIOS], told_of(scenario.fields.values()))
        what = scenario.what or self._texts["scenario"].format(number=scenario.number)
        return self._box(f"s:{scenario.item}", what, tags, scenario.acute is Truth.YES, unmet)

    def _measure(self, measure: Measure) -> ThreadBox:
        loose = not measure.scenarios
        tags = [self._texts["thread_measure_loose"]] if loose else []
        listed = self._screening.steps[MEASURES]
        fields = [f for f in listed.items[measure.number - 1] if f.question == "measure_what"]
        tags += self._mark(listed, fields)
        what = measure.what or self._texts["measure"].format(number=measure.number)
        return self._box(f"m:{measure.item}", what, tags, gap=loose)

    def _box(
        self, key: str, text: str, tags: Iterable[str], acute: bool = False, gap: bool = False
    ) -> ThreadBox:
        return ThreadBox(key, cut(text, _BOX_TEXT), tuple(tags), acute, gap)

    def _mark(self, listed: SignedStep, fields: Iterable[SignedStep] = ()) -> list[str]:
        """The mark of what must not reach guardians: never without it, however small the box."""
        withheld = listed.withheld_because is not None or any(map(has_withheld, fields))
        return [self._texts["thread_withheld"]] if withheld else []

    # -- lines -----------------------------------------------------------------------------

    def _links(self) -> Iterable[tuple[str, str]]:
        for scenario in self._scenarios:
            for factor in scenario.builds_on:
                yield f"f:{factor}", f"s:{scenario.item}"
        for measure in self._measures:
            for item in measure.scenarios:
                yield f"s:{item}", f"m:{measure.item}"

    def _reviews(self, next_look: str) -> tuple[tuple[ThreadBox, ...], list[tuple[str, str]]]:
        """The days of judging again: of a scenario that waits for one, and of the whole."""
        days: dict[str, None] = {}
        links = []
        met = {item for measure in self._measures for item in measure.scenarios}
        for scenario in self._scenarios:
            day = scenario.said("until_day")
            day = day or ("" if scenario.item in met or self._is_unmet(scenario) else next_look)
            if day:
                days[day] = None
                links.append((f"s:{scenario.item}", f"r:{day}"))
        if next_look:
            days[next_look] = None
            links += [(f"m:{measure.item}", f"r:{next_look}") for measure in self._measures]
        marked = self._marked_days(next_look)
        boxes = tuple(
            self._box(f"r:{day}", day, [self._texts["thread_withheld"]] if day in marked else [])
            for day in days
        )
        return boxes[:MOST_BOXES], links

    def _marked_days(self, next_look: str) -> set[str]:
        """The days that stand in an answer that is withheld."""
        steps = self._screening.steps
        listed, look = steps.get(SCENARIOS), steps.get(NEXT_LOOK)
        marked = {next_look} if look is not None and look.withheld_because is not None else set()
        for scenario in self._scenarios:
            day = scenario.fields.get(QuestionId("until_day"))
            if day is not None and listed is not None and effective_reason(day, listed) is not None:
                marked.add(", ".join(day.said))
        return marked

    def _is_unmet(self, scenario: Scenario) -> bool:
        """As `domain.screening.gaps` has it: it calls for a measure, and nothing meets it."""
        met = {item for measure in self._screening.measures for item in measure.scenarios}
        return scenario.calls_for_measure and scenario.item not in met


def acute_first(scenario: Scenario) -> int:
    """Sorts the acute scenarios first, then those of which nobody knows."""
    return 0 if scenario.acute is Truth.YES else 1 if scenario.plan_as_acute else 2


def _stands(factor: Factor) -> bool:
    return factor.stands and not factor.protective
