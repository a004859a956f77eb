"""Röda tråden as a picture: all of it, or one thread at a time, with what is open in its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.red_thread import Layer, Node, RedThread, ThreadGap
from hedersstod.ui.style import current_style
from hedersstod.ui.thread_words import gap_tag, gap_words, layer_words
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Heading,
    LinkButton,
    Pill,
    Secondary,
)
from hedersstod.ui.widgets.thread_box import BoxTone, PictureBox, PictureColumn
from hedersstod.ui.widgets.thread_view import ThreadView

MOST_BOXES: Final = 12  # in one column, before they are folded by what they stand under
_SPOKEN: Final = 6  # names that a screen reader is given of one side


class ThreadPicture(QWidget):
    """Shows the thread; pressing a box shows its thread alone, pressing it again goes there."""

    place_wanted = Signal(object)  # ThreadPlace

    def __init__(self, thread: RedThread) -> None:
        super().__init__()
        self.setObjectName("thread_picture")
        self._thread = thread
        self._nodes = {node.key: node for node in thread.nodes}
        self._gaps: dict[str, list[ThreadGap]] = {}
        for gap in thread.open_gaps():
            self._gaps.setdefault(gap.node or "", []).append(gap)
        self._chosen = ""
        self._opened: set[str] = set()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(12))
        self._about = QWidget()
        self._about_box = QVBoxLayout(self._about)
        self._about_box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._about)
        self.view = ThreadView()
        self.view.chosen.connect(self._press)
        box.addWidget(self.view)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._chosen or self._opened):
            self.show_all()
            return
        super().keyPressEvent(event)

    def show_all(self) -> None:
        """Back from one thread, or from opened areas, to the whole."""
        back_to, self._chosen = self._chosen, ""
        self._opened.clear()
        self._show()
        folded = self._folded(list(self._thread.nodes))
        self.view.focus_box(folded.get(back_to, back_to))

    # -- pressing --------------------------------------------------------------------------

    def _press(self, key: str) -> None:
        node = self._nodes.get(key)
        if node is None:
            self._open(key)
        elif key == self._chosen:
            self.place_wanted.emit(node.place)
        else:
            self._chosen = key
            self._show()
            self.view.focus_box(key)

    def _open(self, group: str) -> None:
        inside = [key for key, into in self._folded(self._shown()).items() if into == group]
        self._opened.add(group)
        self._show()
        self.view.focus_box(inside[0] if inside else "")

    # -- showing ---------------------------------------------------------------------------

    def _shown(self) -> list[Node]:
        if not self._chosen:
            return list(self._thread.nodes)
        on_it = self._thread.thread_of(self._chosen)
        return [node for node in self._thread.nodes if node.key in on_it]

    def _folded(self, nodes: list[Node]) -> dict[str, str]:
        """The box that a node is folded into, where a column has too many."""
        into: dict[str, str] = {}
        for layer in Layer:
            column = [node for node in nodes if node.layer is layer]
            if len(column) <= MOST_BOXES:
                continue
            groups: dict[str, list[Node]] = {}
            for node in column:
                groups.setdefault(node.group, []).append(node)
            for name, inside in groups.items():
                key = f"g:{layer}:{name}"
                alone = len(inside) == 1 or not name or key in self._opened
                if not alone:
                    into |= {n.key: key for n in inside if n.key != self._chosen}
        return into

    def _show(self) -> None:
        nodes = self._shown()
        into = self._folded(nodes)
        columns = tuple(self._column(layer, nodes, into) for layer in Layer)
        keys = {node.key for node in nodes}
        links = dict.fromkeys(
            (into.get(a, a), into.get(b, b)) for a, b in self._thread.links if {a, b} <= keys
        )
        self.view.show_picture(columns, tuple(links), self._chosen)
        self._tell()

    def _column(self, layer: Layer, nodes: list[Node], into: dict[str, str]) -> PictureColumn:
        column = [node for node in nodes if node.layer is layer]
        boxes: dict[str, PictureBox] = {}
        for node in column:
            group = into.get(node.key)
            if group is None:
                boxes[node.key] = self._box(node)
            elif group not in boxes:
                inside = [each for each in column if into.get(each.key) == group]
                boxes[group] = self._group(group, node.group, inside)
        title = layer_words(layer)
        if not column:
            title = self.tr("{title}: inget än").format(title=title)
        return PictureColumn(title, tuple(boxes.values()))

    def _box(self, node: Node) -> PictureBox:
        gaps = self._gaps.get(node.key, [])
        tags = [node.state] if node.state else []
        if node.withheld_because is not None:
            tags.append(self.tr("Får inte nå vårdnadshavare"))
        tone: BoxTone = "acute" if node.acute else "attention" if node.plan_as_acute else "plain"
        spoken = " ".join(self._spoken(node))
        open_ = tuple(gap_tag(gap.kind) for gap in gaps)
        return PictureBox(node.key, node.text, tuple(tags), tone, open_, spoken)

    def _group(self, key: str, name: str, inside: list[Node]) -> PictureBox:
        tags = (self.tr("{count} hopfällda").format(count=len(inside)),)
        gaps = sum(len(self._gaps.get(node.key, [])) for node in inside)
        open_ = (self.tr("Öppna glapp: {count}").format(count=gaps),) if gaps else ()
        spoken = self.tr("Tryck för att visa dem.")
        return PictureBox(key, name, tags, "folded", open_, spoken)

    def _spoken(self, node: Node) -> Iterator[str]:
        before = [self._named(a) for a, b in self._thread.links if b == node.key]
        after = [self._named(b) for a, b in self._thread.links if a == node.key]
        if before:
            names = self._some(before)
            yield self.tr("Hänger ihop bakåt med: {names}.").replace("{names}", names)
        if after:
            names = self._some(after)
            yield self.tr("Leder vidare till: {names}.").replace("{names}", names)
        if node.key == self._chosen:
            yield self.tr("Tryck igen för att gå dit.")
        else:
            yield self.tr("Tryck för att se bara den tråden.")

    def _named(self, key: str) -> str:
        """Its words, never without the mark."""
        node = self._nodes[key]
        if node.withheld_because is None:
            return node.text
        return self.tr("{name} (får inte nå vårdnadshavare)").replace("{name}", node.text)

    def _some(self, names: list[str]) -> str:
        shown = ", ".join(names[:_SPOKEN])
        if len(names) <= _SPOKEN:
            return shown
        return (
            self.tr("{names} och {count} till")
            .format(names="{names}", count=len(names) - _SPOKEN)
            .replace("{names}", shown)
        )

    # -- what is chosen --------------------------------------------------------------------

    def _tell(self) -> None:
        """Above the picture: the chosen box in whole, or how the picture is read."""
        while (item := self._about_box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        node = self._nodes.get(self._chosen)
        if node is not None:
            self._about_box.addWidget(self._chosen_card(node))
            return
        self._about_box.addWidget(
            Secondary(
                self.tr(
                    "Tryck på en ruta för att se bara den tråden. Piltangenterna går mellan "
                    "rutorna. En streckad ruta har ett glapp."
                )
            )
        )
        if self._opened:
            self._about_box.addWidget(self._all_button(self.tr("Fäll ihop igen")))

    def _chosen_card(self, node: Node) -> Card:
        card = Card()
        card.setObjectName("chosen_card")
        head = FlowBox(12, 4)
        head.add(Heading(node.text, 2))
        if node.state:
            tone = "acute" if node.acute else "attention" if node.plan_as_acute else "plain"
            head.add(Pill(node.state, tone))
        card.layout_.addWidget(head)
        if node.withheld_because is not None:
            card.layout_.addWidget(Secondary(self.tr("Får inte nå vårdnadshavare.")))
        for gap in self._gaps.get(node.key, []):
            card.layout_.addWidget(Body(gap_words(gap)))
        acts = FlowBox(18, 4)
        go = LinkButton(self.tr("Gå dit"))
        go.setObjectName("chosen_place")
        go.setAccessibleName(f"{go.text()}: {node.text}")
        go.clicked.connect(lambda: self.place_wanted.emit(node.place))
        acts.add(go)
        acts.add(self._all_button(self.tr("Visa alla")))
        card.layout_.addWidget(acts)
        return card

    def _all_button(self, text: str) -> LinkButton:
        button = LinkButton(text)
        button.setObjectName("show_all")
        button.clicked.connect(self.show_all)
        return button
