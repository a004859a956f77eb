"""Röda tråden as a list: each scenario with what it builds on and what meets it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.red_thread import Layer, Node, RedThread
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import Body, Card, FlowBox, Heading, LinkButton, Pill, Secondary


class ThreadList(QWidget):
    """Everything that the picture shows, to be read from above; all of it leads on."""

    place_wanted = Signal(object)  # ThreadPlace

    def __init__(self, thread: RedThread) -> None:
        super().__init__()
        self.setObjectName("thread_list")
        self._named: dict[str, int] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(18))
        for part in self._threads(thread):
            box.addWidget(part)

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
        card = Card(accent="acute" if node.acute else "")
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
        for factor in factors:  # what meets the factor itself, beside the scenario
            if met := [n for n in after[factor.key] if n.layer is Layer.MEASURES]:
                words = self.tr("{factor} möts av").replace("{factor}", factor.text)
                card.layout_.addWidget(Secondary(words))
                self._add(card.layout_, met, after)
        card.layout_.addWidget(Secondary(self.tr("Möts av")))
        self._add(card.layout_, after[node.key], after)
        return card

    def _loose(self, title: str, nodes: list[Node], after: dict[str, list[Node]]) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(title, 2))
        for node in nodes:
            self._add(card.layout_, [node], after)
            if node.layer is Layer.FACTORS:
                met = after[node.key]
                words = self.tr("Möts av") if met else self.tr("Möts av inget än.")
                card.layout_.addWidget(Secondary(words))
                if met:
                    self._add(card.layout_, met, after)
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
        times = self._named[node.key] = self._named.get(node.key, 0) + 1
        # A measure can stand under two scenarios: the second link has a name of its own.
        link.setObjectName(f"node_{node.key}" if times == 1 else f"node_{node.key}_{times}")
        link.setAccessibleName(f"{node.text}. {node.state}".strip())
        link.clicked.connect(lambda: self.place_wanted.emit(node.place))
        return link

    def _mark(self, box: QVBoxLayout, withheld_because: str | None) -> None:
        if withheld_because is not None:
            box.addWidget(Secondary(self.tr("Får inte nå vårdnadshavare.")))
