"""The first page of a screening's report: the judgement, what to take a position on, what moved,
and the red thread. What does not fit there is told in full on the pages after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from hedersstod.domain.case import SignedFlag, SignedStep
from hedersstod.domain.guide import Kind, Weight
from hedersstod.domain.identifiers import FlagId, QuestionId
from hedersstod.domain.screening import (
    AGAINST,
    CANNOT_YET,
    MEASURES,
    NATURE,
    NEXT_LOOK,
    SCENARIOS,
    Gap,
    GapKind,
    Scenario,
)
from hedersstod.domain.text import swedish_date
from hedersstod.domain.truth import Truth
from hedersstod.report.compose_thread import acute_first, draw_thread
from hedersstod.report.composer import cut
from hedersstod.report.report import (
    Block,
    Heading,
    Judged,
    Labelled,
    Panel,
    PanelLine,
    Paragraph,
    Row,
    Side,
    Table,
)
from hedersstod.report.screening_parts import NAME, SHORT_NAME, ScreeningParts, lower_first

_PANEL_SCENARIOS: Final = 8  # all that are or may be acute stand there, however many
_PANEL_NAME: Final = 72
_PANEL_UNTIL: Final = 3
_PANEL_UNTIL_TEXT: Final = 80
_PANEL_AGAINST: Final = 180
_PANEL_UNKNOWN: Final = 4
_PANEL_POSITIONS: Final = 7
_LEAST_AFTER_ACUTE: Final = 2
# Raised when a scenario has no measure; the panel then says which ones on the same line.
_UNMET_FLAG: Final = FlagId("scenario_without_measure")
# In the order in which they matter to the one who reviews.
_GAPS: Final = (
    GapKind.NO_MEASURE,
    GapKind.BUILDS_ON_FALLEN,
    GapKind.BUILDS_ON_NOTHING,
    GapKind.FACTOR_IN_NO_SCENARIO,
    GapKind.MEASURE_FOR_NOTHING,
    GapKind.GROUND_NOT_TOLD,
    GapKind.NOT_LOOKED_AT,
)


class ScreeningFirstPage(ScreeningParts):
    """The panels and the thread; the order of all is said by who composes the whole."""

    # -- the panels ------------------------------------------------------------------------

    def _panels(self) -> Iterator[Block]:
        judgement = self._judgement_panel() if self._shows("judgement") else None
        positions = self._positions_panel() if self._shows_drawn_together("positions") else None
        if judgement is not None and positions is not None:
            yield Side(judgement, positions)
        else:
            yield from filter(None, (judgement, positions))

    def _judgement_panel(self) -> Panel:
        lines: list[PanelLine] = []
        if self._shows("scenarios") and self._step(SCENARIOS) is not None:
            lines += self._scenario_lines()
        nature = self._step(NATURE)
        if nature is not None:
            said = ", ".join(nature.said) or self._say("unanswered")
            lines.append(Labelled(nature.label, self._marked(nature, said)))
        against = self._step(AGAINST)
        if against is not None:
            said = cut(", ".join(against.said), _PANEL_AGAINST) or self._say("against_missing")
            lines.append(Labelled(self._say("against"), self._marked(against, said)))
        unknown = list(self._unknown_labels())
        if self._shows("unknown") and unknown:
            labels = self._listed(unknown, _PANEL_UNKNOWN)
            lines.append(Labelled(self._say("not_known"), labels))
        look = self._step(NEXT_LOOK)
        if look is not None:
            until = self._next_look() or self._say("until_day_missing")
            lines.append(Labelled(self._say("next_look"), self._marked(look, until)))
        return Panel(self._say("scenario_panel"), tuple(lines), strong=True)

    def _scenario_lines(self) -> Iterator[PanelLine]:
        scenarios = sorted(self._screening.scenarios, key=acute_first)
        if not scenarios:
            yield self._say("scenarios_none")
            return
        acute = sum(scenario.plan_as_acute for scenario in scenarios)
        shown = scenarios[: max(acute, _PANEL_SCENARIOS)]
        for scenario in shown:
            name = self._name(scenario, _PANEL_NAME)
            yield Judged(name, self._judged(scenario), scenario.acute is Truth.YES)
        if len(shown) < len(scenarios):
            yield self._say("scenarios_more", count=len(scenarios) - len(shown))
        waiting = [s for s in shown if s.level == CANNOT_YET]
        for scenario in waiting[:_PANEL_UNTIL]:
            until = self._field_said(scenario, "until_then", "until_then_missing")
            day = self._field_said(scenario, "until_day", "until_day_missing")
            words = {"what": self._short(scenario), "until": until.removesuffix("."), "day": day}
            yield self._say("until_line", **words)
        if len(waiting) > _PANEL_UNTIL:
            yield self._say("until_more", count=len(waiting) - _PANEL_UNTIL)

    def _judged(self, scenario: Scenario) -> str:
        """The level in words, and acute where it is or may be; what is not judged says so."""
        if scenario.acute_words and not scenario.level_words:
            return self._say("acute_no_level", acute=scenario.acute_words)
        return lower_first(scenario.judged_words(self._say("not_judged")))

    def _field_said(self, scenario: Scenario, field_id: str, missing: str) -> str:
        field = scenario.fields.get(QuestionId(field_id))
        said = cut(", ".join(field.said), _PANEL_UNTIL_TEXT) if field is not None else ""
        if field is None or not said:
            return self._say(missing)
        return self._marked(field, said)

    def _unknown_labels(self) -> Iterator[str]:
        """What is not known, that which carries the judgement first."""
        carrying = self._screening.carrying()
        steps = [step for step in self._steps if step.not_known or step.unknown]
        for step in sorted(
            steps, key=lambda s: (s.question not in carrying, s.kind is not Kind.FACTOR)
        ):
            aside = cut(step.unknown, SHORT_NAME)
            label = self._say("with_aside", text=step.label, aside=aside) if aside else step.label
            yield self._marked(step, label)
        for scenario in self._screening.scenarios:
            for field in scenario.fields.values():
                if field.not_known or field.unknown:
                    number = scenario.number
                    yield self._say(
                        "item_label", label=self._say("scenario_word"), number=number,
                        field=field.label,
                    )  # fmt: skip

    def _positions_panel(self) -> Panel:
        flags = self._ordered_flags()
        acute = [self._flag_line(flag) for flag in flags if flag.weight is Weight.ACUTE]
        others = list(self._gap_lines(any(flag.id == _UNMET_FLAG for flag in flags)))
        others += [self._position(flag) for flag in flags if flag.weight is not Weight.ACUTE]
        missing = [line.label for line in self._revision.local if line.missing]
        last = []
        if missing and self._shows("local"):
            last = [self._say("position_local_missing", labels=self._listed(missing, 1))]
        room = max(_LEAST_AFTER_ACUTE, _PANEL_POSITIONS - len(acute) - len(last))
        lines = [*acute, *others[:room], *last]
        if not lines:
            return Panel(self._say("positions_panel"), (self._say("positions_none"),))
        more = self._counted("positions_more", max(0, len(others) - room))
        return Panel(self._say("positions_panel"), tuple(lines), numbered=True, foot=" ".join(more))

    def _flag_line(self, flag: SignedFlag) -> str:
        position = self._position(flag)
        unmet = self._gap_names(GapKind.NO_MEASURE) if flag.id == _UNMET_FLAG else []
        return self._labelled(position, self._listed(unmet, 2)) if unmet else position

    def _gap_lines(self, unmet_is_told: bool) -> Iterator[str]:
        for kind in _GAPS:
            names = self._gap_names(kind)
            if names and not (unmet_is_told and kind is GapKind.NO_MEASURE):
                yield self._say(f"gap_{kind}", labels=self._listed(names, 2))

    def _gap_names(self, kind: GapKind) -> list[str]:
        return [self._gap_name(gap, SHORT_NAME) for gap in self._gaps if gap.kind is kind]

    def _gap_name(self, gap: Gap, most: int) -> str:
        reason = self._gap_reason(gap)
        name = cut(gap.what, most)
        return name if reason is None else f"{name} {self._say('withheld_short', reason=reason)}"

    def _gap_reason(self, gap: Gap) -> str | None:
        """Why what the gap names must not reach guardians, or None."""
        for scenario in self._screening.scenarios:
            named = scenario.item == gap.item or (gap.item is None and scenario.what == gap.what)
            if named and gap.question in (SCENARIOS, MEASURES):
                return _reason_of(scenario.fields, "what")
        for measure in self._screening.measures:
            if measure.item == gap.item:
                return _reason_of(self._measure_fields(measure), "measure_what")
        for step in self._steps:
            if step.question == gap.question or step.label == gap.what:
                return step.withheld_because
        return None

    def _next_look(self) -> str:
        """The day of judging it all again; empty for who may not see it, or when none is set."""
        look = self._step(NEXT_LOOK)
        set_there = look is not None and look.said
        return swedish_date(self._revision.valid_until) if set_there else ""

    # -- the red thread --------------------------------------------------------------------

    def _thread(self) -> Iterator[Block]:
        if not (self._shows_drawn_together("thread") and self._shows("scenarios")):
            return
        yield Heading(self._say("thread_heading"))
        drawn = draw_thread(self._screening, self._next_look(), self._texts)
        if drawn is None:
            yield Paragraph(self._say("thread_nothing"))
            return
        yield drawn.figure
        words = [
            *self._counted("thread_factors_left", drawn.factors_left),
            *self._counted("thread_scenarios_left", drawn.scenarios_left),
            *self._counted("thread_measures_left", drawn.measures_left),
        ]
        if words:
            yield Paragraph(" ".join(words), "quiet")

    def _open_threads(self) -> Iterator[Block]:
        """Every gap by itself, with what closes it."""
        if not (self._shows_drawn_together("positions") and self._gaps):
            return
        yield Heading(self._say("gaps_heading"))
        head = (self._say("gaps_column"), self._say("positions_next_column"))
        rows = []
        for kind in _GAPS:
            names = "; ".join(self._gap_name(gap, NAME) for gap in self._gaps if gap.kind is kind)
            if names:
                what = self._say(f"gap_{kind}", labels=names)
                rows.append(Row((what, self._say(f"gap_{kind}_next"))))
        yield Table(head, tuple(rows), (0.56, 0.44))


def _reason_of(fields: Mapping[QuestionId, SignedStep], field_id: str) -> str | None:
    field = fields.get(QuestionId(field_id))
    return field.withheld_because if field is not None else None
