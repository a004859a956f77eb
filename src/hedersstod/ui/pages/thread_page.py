"""Röda tråden as a list: what was seen, what could happen, what is done, when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.red_thread import leave_gap, take_up_gap, thread_of
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.plan import LEFT_OPEN
from hedersstod.domain.red_thread import Layer, Node, RedThread, ThreadGap, ThreadPlace
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.style import current_style
from hedersstod.ui.thread_words import gap_words
from hedersstod.ui.widgets import (
    Body,
    Card,
    EmptyState,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    ScrollPage,
    Secondary,
    Unfold,
)


class ThreadPage(Page):
    """Every gap first, then each scenario with what it builds on and what meets it."""

    place_wanted = Signal(object)  # ThreadPlace

    def __init__(self, case_file: CaseFile, today: Callable[[], date]) -> None:
        super().__init__()
        self.page_name, self.case_id = "thread", case_file.case.id
        self._case_file = case_file
        self._today = today
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addStretch(1)
        self._show()

    def first_focus(self) -> None:
        for name in ("gap_place_0", "empty_state_button"):
            if focus_child(self, name):
                return
        found = self.findChildren(LinkButton)
        if found:
            found[0].setFocus()

    # -- building --------------------------------------------------------------------------

    def _show(self) -> None:
        thread = thread_of(self._case_file, self._today())
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(18))
        for part in self._parts(thread):
            box.addWidget(part)
        put_in_place(self._column, self._inside, fresh)
        self._inside = fresh

    def _parts(self, thread: RedThread) -> Iterable[QWidget]:
        gaps = thread.open_gaps()
        if not thread.nodes:
            yield self._nothing_yet()
            return
        yield Secondary(
            self.tr(
                "Från det du har sett, till det som kan hända, det ni gör och när ni ser på det "
                "igen. Ett glapp är något som inget eller ingen tar hand om än."
            )
        )
        yield self._gaps(gaps)
        left = [gap for gap in thread.gaps if gap.left_because]
        if left:
            yield self._left(left)
        yield from self._threads(thread)

    def _nothing_yet(self) -> QWidget:
        empty = EmptyState(
            "info",
            self.tr("Här syns vad som hänger ihop"),
            self.tr(
                "När riskscreeningen är påbörjad visas det du har sett, scenarierna och det som "
                "möter dem, och det som inget möter."
            ),
            self.tr("Öppna Riskscreening"),
        )
        first = self._case_file.guide(SCREENING).questions()[0].id
        empty.action.connect(lambda: self.place_wanted.emit(ThreadPlace(SCREENING, first)))
        return empty

    # -- gaps ------------------------------------------------------------------------------

    def _gaps(self, gaps: tuple[ThreadGap, ...]) -> QWidget:
        card = Card(accent="attention" if gaps else "")
        card.setObjectName("gaps_card")
        head = FlowBox(14, 4)
        head.add(Heading(self.tr("Glapp att ta ställning till"), 2))
        card.layout_.addWidget(head)
        if gaps:
            head.add(Pill(str(len(gaps)), "attention"))
        else:
            card.layout_.addWidget(
                Body(self.tr("Inga öppna glapp syns. Det betyder inte att planen räcker."))
            )
        for number, gap in enumerate(gaps):
            if number:
                card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._gap(number, gap))
        return card

    def _gap(self, number: int, gap: ThreadGap) -> QWidget:
        row, box = _rows()
        words = gap_words(gap)
        box.addWidget(Body(words))
        self._mark(box, gap.withheld_because)
        acts = FlowBox(18, 4)
        go = LinkButton(self.tr("Gå dit"))
        go.setObjectName(f"gap_place_{number}")
        go.clicked.connect(lambda: self.place_wanted.emit(gap.place))
        leave = LinkButton(self.tr("Lämna med skäl"))
        leave.setObjectName(f"gap_leave_{number}")
        leave.clicked.connect(lambda: self._leave(gap))
        for button in (go, leave):
            button.setAccessibleName(f"{button.text()}: {words}")
            acts.add(button)
        box.addWidget(acts)
        return row

    def _left(self, left: list[ThreadGap]) -> QWidget:
        inside, box = _rows()
        for number, gap in enumerate(left):
            words = gap_words(gap)
            box.addWidget(Body(words))
            box.addWidget(Secondary(self.tr("Skäl: {reason}").format(reason=gap.left_because)))
            again = LinkButton(self.tr("Ta upp igen"))
            again.setObjectName(f"gap_again_{number}")
            again.setAccessibleName(f"{again.text()}: {words}")
            again.clicked.connect(lambda _c=False, g=gap: self._take_up(g))
            acts = FlowBox(18, 4)
            acts.add(again)
            box.addWidget(acts)
        fold = Unfold(self.tr("Lämnade glapp: {count}").format(count=len(left)), inside)
        fold.setObjectName("left_gaps")
        return fold

    def _leave(self, gap: ThreadGap) -> None:
        """The gap gets a row of its own in the plan; the reason is written there."""
        leave_gap(self._case_file, gap, gap_words(gap), gap.left_because)
        if self._is_saved():
            self.place_wanted.emit(ThreadPlace(SAFETY_PLAN, LEFT_OPEN, gap.item))

    def _take_up(self, gap: ThreadGap) -> None:
        take_up_gap(self._case_file, gap.item)
        self._is_saved()
        self._show()
        self.first_focus()

    def _is_saved(self) -> bool:
        try:
            self._case_file.save()
        except HedersstodError as error:
            self.failed.emit(error)
            return False
        return True

    # -- the threads -----------------------------------------------------------------------

    def _threads(self, thread: RedThread) -> Iterable[QWidget]:
        nodes = {node.key: node for node in thread.nodes}
        before: dict[str, list[Node]] = {key: [] for key in nodes}
        after: dict[str, list[Node]] = {key: [] for key in nodes}
        for source, target in thread.links:
            before[target].append(nodes[source])
            after[source].append(nodes[target])
        for node in thread.nodes:
            if node.layer is Layer.SCENARIOS:
                yield self._scenario(node, before[node.key], after)
        scenarios = {n.key for n in thread.nodes if n.layer is Layer.SCENARIOS}
        led = {source for source, target in thread.links if target in scenarios}
        loose = [n for n in thread.nodes if n.layer is Layer.FACTORS and n.key not in led]
        met = {target for source, target in thread.links if source in scenarios}
        met |= {target for source, target in thread.links if nodes[source].layer is Layer.FACTORS}
        beside = [n for n in thread.nodes if n.layer is Layer.MEASURES and n.key not in met]
        if loose:
            yield self._loose(self.tr("Riskfaktorer utanför scenarierna"), loose, after)
        if beside:
            yield self._loose(self.tr("Åtgärder som bygger på annat"), beside, after)

    def _scenario(self, node: Node, factors: list[Node], after: dict[str, list[Node]]) -> QWidget:
        card = Card("acute" if node.acute else "plain")
        card.setObjectName(f"thread_{node.key}")
        head = FlowBox(12, 4)
        head.add(self._link(node))
        if node.state:
            tone = "acute" if node.acute else "attention" if node.plan_as_acute else "plain"
            head.add(Pill(node.state, tone))
        card.layout_.addWidget(head)
        self._mark(card.layout_, node.withheld_because)
        card.layout_.addWidget(Secondary(self.tr("Bygger på")))
        self._add(card.layout_, factors, after)
        card.layout_.addWidget(Secondary(self.tr("Möts av")))
        self._add(card.layout_, after[node.key], after)
        return card

    def _loose(self, title: str, nodes: list[Node], after: dict[str, list[Node]]) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(title, 2))
        for node in nodes:
            self._add(card.layout_, [node], after)
            if node.layer is Layer.FACTORS:
                card.layout_.addWidget(Secondary(self.tr("Möts av")))
                self._add(card.layout_, after[node.key], after)
        return card

    def _add(self, box: QVBoxLayout, nodes: list[Node], after: dict[str, list[Node]]) -> None:
        if not nodes:
            box.addWidget(Body(self.tr("Inget än.")))
        for node in nodes:
            row = FlowBox(12, 2)
            row.add(self._link(node))
            days = [each.text for each in after[node.key] if each.layer is Layer.REVIEWS]
            said = ", ".join(filter(None, (node.state.lower(), *days)))
            if said:
                row.add(Secondary(said))
            box.addWidget(row)
            self._mark(box, node.withheld_because)

    def _link(self, node: Node) -> LinkButton:
        link = LinkButton(node.text)
        link.setObjectName(f"node_{node.key}")
        link.setAccessibleName(f"{node.text}. {node.state}".strip())
        link.clicked.connect(lambda: self.place_wanted.emit(node.place))
        return link

    def _mark(self, box: QVBoxLayout, withheld_because: str | None) -> None:
        if withheld_because is not None:
            box.addWidget(Secondary(self.tr("Får inte nå vårdnadshavare.")))


def _rows() -> tuple[QWidget, QVBoxLayout]:
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(current_style().px(4))
    return row, box
