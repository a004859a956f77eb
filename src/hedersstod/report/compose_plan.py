"""The report of a safety plan: decisions, gaps and thread first, then every measure by its area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.measures import MEASURES
from hedersstod.domain.plan import (
    DECISIONS,
    FOLLOW_UP,
    LEFT_OPEN,
    VALID_UNTIL,
    PlanItem,
    PlanMeasure,
    read_plan,
)
from hedersstod.domain.profiles import ReaderProfile, ReportTexts
from hedersstod.domain.red_thread import Layer, Node, ThreadGap, ThreadGapKind, read_thread
from hedersstod.domain.screening import read_screening
from hedersstod.report.composer import Composer, cut
from hedersstod.report.report import (
    Block,
    Heading,
    Labelled,
    Panel,
    Paragraph,
    Row,
    SealBox,
    Side,
    Table,
    Thread,
    ThreadBox,
    ThreadColumn,
)
from hedersstod.report.selection import has_content, visible_steps

MOST_BOXES: Final = 14  # in one column: more can be drawn but not read
_BOX_TEXT: Final = 64
_NAME: Final = 90
_PANEL_GAPS: Final = 6
_FIRST: Final = tuple(map(QuestionId, ("basis", "until_then", "can_live_with")))
_LISTS: Final = (MEASURES, DECISIONS, LEFT_OPEN)
_TOLD_OF_MEASURE: Final = ("m_what", "m_state", "m_who", "m_by")
_TOLD_OF_DECISION: Final = ("d_kind", "d_position", "d_who", "d_day")
_AGREED: Final = "m_agreed"


class PlanComposer(Composer):
    """`screening` are the steps of the screening that lay under the plan when it was signed."""

    def __init__(
        self,
        revision: Revision,
        profile: ReaderProfile,
        texts: ReportTexts,
        made_at: datetime,
        screening: tuple[SignedStep, ...],
        before: Revision | None = None,
    ) -> None:
        super().__init__(revision, profile, texts, made_at)
        self._before = before
        self._plan = read_plan(self._steps)
        self._has_screening = bool(screening)
        thread = read_thread(read_screening(screening), self._plan, made_at.date())
        fallen = ThreadGapKind.MEASURE_ON_FALLEN
        if not screening:  # what it points at is not known to have fallen
            thread = replace(thread, gaps=tuple(g for g in thread.gaps if g.kind is not fallen))
        self._thread = thread

    def _blocks(self, seal: SealBox) -> Iterator[Block]:
        yield Side(self._plan_panel(), self._gaps_panel())
        yield from self._decision_lines()
        yield from self._figure()
        yield replace(seal, ends_page=True)
        yield from self._gap_lines()
        yield from self._changes()
        yield from self._measures()
        yield from self._decisions()
        yield from self._answers()
        yield from self._all_positions()
        yield from self._not_known()
        yield from self._local()
        yield from self._about()

    # -- the first page --------------------------------------------------------------------

    def _plan_panel(self) -> Panel:
        until = self._said(VALID_UNTIL) or self._say("unanswered")
        lines = [Labelled(self._say("plan_until"), until)]
        for question in (*_FIRST, FOLLOW_UP):
            step = self._step(question)
            if step is not None:
                said = self._shortened(", ".join(step.said)) or self._say("unanswered")
                lines.append(Labelled(step.label, self._marked(step, said)))
        return Panel(self._say("plan_panel"), tuple(lines), strong=True)

    def _gaps_panel(self) -> Panel:
        gaps = self._thread.open_gaps()
        words = [self._gap(gap) for gap in gaps[:_PANEL_GAPS]]
        if len(gaps) > _PANEL_GAPS:
            words.append(self._say("and_more", count=len(gaps) - _PANEL_GAPS))
        title = self._say("plan_gaps_panel")
        return Panel(title, tuple(words) or (self._say("plan_gaps_none"),), numbered=bool(words))

    def _decision_lines(self) -> Iterator[Block]:
        if self._step(DECISIONS) is None:
            return
        yield Heading(self._say("plan_decisions_heading"))
        rows = tuple(
            Row(
                tuple(
                    self._field(item, name)
                    for name in ("d_kind", "d_position", "d_who", "d_day", "d_again")
                )
            )
            for item in self._plan.decisions
        )
        if not rows:
            yield Paragraph(self._say("plan_decisions_none"), "strong")
            return
        columns = ("plan_decision", "plan_position", "plan_decides", "plan_day", "plan_again")
        yield Table(tuple(map(self._say, columns)), rows, (0.32, 0.18, 0.18, 0.16, 0.16))

    def _figure(self) -> Iterator[Block]:
        if not self._shows_drawn_together("thread"):
            return
        yield Heading(self._say("thread_heading"))
        if not self._has_screening:
            yield Paragraph(self._say("plan_no_screening"), "strong")
        if not self._thread.nodes:
            yield Paragraph(self._say("thread_nothing"))
            return
        gaps: dict[str, list[ThreadGap]] = {}
        for gap in self._thread.open_gaps():
            gaps.setdefault(gap.node or "", []).append(gap)
        columns, left = [], 0
        for layer in Layer:
            nodes = [node for node in self._thread.nodes if node.layer is layer]
            # What is acute or open comes first, should there not be room for all.
            shown = sorted(nodes, key=lambda n: (not n.plan_as_acute, n.key not in gaps))
            kept = {node.key for node in shown[:MOST_BOXES]}
            left += len(nodes) - len(kept)
            boxes = tuple(self._box(n, gaps.get(n.key, [])) for n in nodes if n.key in kept)
            nothing = ThreadBox(f"no:{layer}", self._say(f"thread_no_{layer}"), gap=True)
            title = self._say("plan_measures" if layer is Layer.MEASURES else f"thread_{layer}")
            columns.append(ThreadColumn(title, boxes or (nothing,)))
        yield Thread(tuple(columns), self._thread.links)
        if left:
            yield Paragraph(self._say("plan_thread_left", count=left), "quiet")

    def _box(self, node: Node, gaps: Sequence[ThreadGap]) -> ThreadBox:
        tags = [node.state.lower()] if node.state else []
        tags += [self._say(f"plan_gap_{gap.kind}_short") for gap in gaps]
        if node.withheld_because is not None:
            tags.append(self._say("thread_withheld"))
        return ThreadBox(node.key, cut(node.text, _BOX_TEXT), tuple(tags), node.acute, bool(gaps))

    # -- gaps ------------------------------------------------------------------------------

    def _gap(self, gap: ThreadGap) -> str:
        what = cut(gap.what, _NAME).rstrip(".")
        words = self._say(f"plan_gap_{gap.kind}", what=what)
        if gap.withheld_because is None:
            return words
        return f"{words} {self._say('withheld_short', reason=gap.withheld_because)}"

    def _gap_lines(self) -> Iterator[Block]:
        if not self._thread.gaps:
            return
        yield Heading(self._say("plan_gaps_heading"))
        head = (self._say("plan_gap_column"), self._say("plan_gap_left_column"))
        rows = tuple(
            Row((self._gap(gap), gap.left_because or self._say("plan_gap_open")))
            for gap in sorted(self._thread.gaps, key=lambda gap: bool(gap.left_because))
        )
        yield Table(head, rows, (0.6, 0.4))

    # -- changes ---------------------------------------------------------------------------

    def _changes(self) -> Iterator[Block]:
        if not self._shows("changes"):
            return
        yield Heading(self._say("changes_heading"))
        if self._before is None:
            yield Paragraph(self._say("changes_first"))
            return
        was = read_plan(visible_steps(self._before, self._profile, self._texts["place_given"]))
        rows = tuple(
            row
            for old, new, names in (
                (was.measures, self._plan.measures, _TOLD_OF_MEASURE),
                (was.decisions, self._plan.decisions, _TOLD_OF_DECISION),
            )
            for row in self._change_rows(old, new, names)
        )
        if not rows:
            yield Paragraph(self._say("plan_changes_none"))
            return
        version = self._say("changes_version_column", number=self._before.number)
        head = (self._say("plan_changed"), version, self._say("plan_now"))
        yield Table(head, rows, (0.44, 0.28, 0.28))

    def _change_rows(
        self, old: Sequence[PlanItem], new: Sequence[PlanItem], names: tuple[str, ...]
    ) -> Iterator[Row]:
        was = {item.item: item for item in old}
        here = {item.item: item for item in new}
        for key in dict.fromkeys((*here, *was)):
            then = self._state(was[key], names) if key in was else self._say("change_absent")
            now = self._state(here[key], names) if key in here else self._say("plan_gone")
            if then != now:
                yield Row((self._field(here.get(key) or was[key], names[0]), then, now))

    def _state(self, item: PlanItem, names: tuple[str, ...]) -> str:
        fields = (item.fields.get(QuestionId(name)) for name in names[1:])
        said = [self._marked(step, ", ".join(step.said)) for step in fields if step and step.said]
        return ", ".join(said) or self._say("unanswered")

    # -- measures and decisions ------------------------------------------------------------

    def _measures(self) -> Iterator[Block]:
        if self._step(MEASURES) is None:
            return
        yield Heading(self._say("plan_measures"))
        if not self._plan.measures:
            yield Paragraph(self._say("plan_measures_none"), "strong")
        areas: dict[str, list[PlanMeasure]] = {}
        for measure in self._plan.measures:
            areas.setdefault(measure.said("m_area") or self._say("unanswered"), []).append(measure)
        columns = ("plan_measure", "plan_state", "plan_sign", "plan_meets")
        for area, measures in areas.items():
            yield Heading(area, 2)
            rows = tuple(map(self._measure_row, measures))
            yield Table(tuple(map(self._say, columns)), rows, (0.34, 0.22, 0.22, 0.22))

    def _measure_row(self, measure: PlanMeasure) -> Row:
        if measure.is_set_aside:
            names: tuple[str, ...] = ("m_state", "m_reason")
        else:
            names = ("m_state", "m_who", "m_by")
        cells = (
            ("m_what",),
            names,
            ("m_sign", _AGREED),
            ("m_meets", "m_builds_on"),
        )
        return Row(tuple(self._cell(measure, each) for each in cells))

    def _cell(self, item: PlanItem, names: tuple[str, ...]) -> str:
        """What was asked of these, each on its line; a blank one says so."""
        steps = [item.fields[n] for n in map(QuestionId, names) if n in item.fields]
        if len(steps) == 1:
            return self._words(steps[0])
        return "\n".join(self._labelled(step.label, self._words(step)) for step in steps)

    def _field(self, item: PlanItem, name: str) -> str:
        step = item.fields.get(QuestionId(name))
        return self._words(step) if step is not None else ""

    def _words(self, step: SignedStep) -> str:
        said = ", ".join(step.said) or self._say("unanswered")
        return self._marked(step, "\n".join(filter(None, (said, step.note))))

    def _decisions(self) -> Iterator[Block]:
        step = self._step(DECISIONS)
        if step is None or not self._plan.decisions:
            return
        yield Heading(self._say("plan_decisions_whole"))
        yield from self._findings(step)

    # -- the rest --------------------------------------------------------------------------

    def _answers(self) -> Iterator[Block]:
        if not self._shows("answers"):
            return
        section = ""
        for step in self._steps:
            if step.kind is Kind.STATEMENT or step.question in _LISTS or not has_content(step):
                continue
            if step.section != section:
                section = step.section
                yield Heading(section)
            yield from self._findings(step)

    def _unknown_rows(self) -> Iterator[tuple[str, str]]:
        """As in every report, but what is blank in many measures is told once, with their numbers.

        That no gap is left is not unknown.
        """
        for step in self._steps:
            if step.question == LEFT_OPEN:
                continue
            yield from self._unknown_row(step, step.label)
            same: dict[tuple[str, str], list[str]] = {}
            for number, item in enumerate(step.items, 1):
                for each in item:
                    inherited = each.withheld_because or step.withheld_because
                    field = replace(each, withheld_because=inherited)
                    for label, what in self._unknown_row(field, each.label):
                        same.setdefault((label, what), []).append(str(number))
            for (label, what), numbers in same.items():
                at = ", ".join(numbers)
                yield self._say("item_label", label=step.label, number=at, field=label), what

    def _said(self, question: QuestionId) -> str:
        step = self._step(question)
        return self._marked(step, ", ".join(step.said)) if step is not None and step.said else ""
