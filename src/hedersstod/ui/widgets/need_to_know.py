"""The matrix of protected facts and circles: a grid where there is room, else chips per fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.buttons import LinkButton
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.frames import Hairline
from hedersstod.ui.widgets.know_cell import KnowCell, column_width
from hedersstod.ui.widgets.labels import Body, Secondary, WrappedLabel
from hedersstod.ui.widgets.option_chips import OptionChips

if TYPE_CHECKING:
    from hedersstod.domain.case_texts import Circle

_FACT_NEEDS = 150  # px at 100 % for the fact itself beside its cells
_ROWS_BETWEEN_HEADS = 8


@dataclass(frozen=True, slots=True)
class KnownFact:
    """One row: the fact in words, what kind it is in words, and the circles that may know it."""

    id: str
    text: str = field(repr=False)
    kind: str
    known_to: frozenset[str]


class _CircleHead(WrappedLabel):
    """The title of a column."""

    def __init__(self, circle: Circle) -> None:
        self._circle = circle
        super().__init__(circle.title, "secondary-strong", "ink-2")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.setToolTip(circle.explanation)

    def _restyle(self) -> None:
        self.setFixedWidth(column_width(self._circle))
        super()._restyle()


class NeedToKnow(QWidget):
    """All facts against all circles; `turned` tells what she changed, and nothing is kept here.

    In the grid Tab enters and leaves, arrows move, Space changes.
    """

    turned = Signal(str, str, bool)  # fact id, circle id, may know
    change_wanted = Signal(str)  # fact id

    def __init__(self, circles: Sequence[Circle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circles = tuple(circles)
        self._rows: dict[str, KnownFact] = {}
        self._cells: dict[tuple[str, str], KnowCell] = {}
        self._chips: dict[str, OptionChips] = {}
        self._below: dict[tuple[bool, str], QVBoxLayout] = {}
        self._editor: tuple[str, QWidget] | None = None
        self._grid: bool | None = None
        self._views: dict[bool, QWidget] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        current_style().changed.connect(self._arrange)

    def show_facts(self, facts: Sequence[KnownFact]) -> None:
        """Show these facts, in this order."""
        if self._editor is not None:
            self._editor[1].setParent(self)  # it outlives the rows
        for view in self._views.values():
            view.hide()
            view.setParent(None)
            view.deleteLater()
        self._rows = {fact.id: fact for fact in facts}
        self._views, self._cells, self._chips, self._below = {}, {}, {}, {}
        self._grid = None
        self._arrange()

    def set_known(self, fact_id: str, known_to: frozenset[str]) -> None:
        """Show who may know one fact now, without telling anyone."""
        row = self._rows[fact_id]
        self._rows[fact_id] = KnownFact(row.id, row.text, row.kind, known_to)
        for (fact, circle), cell in self._cells.items():
            if fact == fact_id:
                cell.setChecked(cell.isCheckable() and circle in known_to)
        if fact_id in self._chips:
            self._chips[fact_id].set_value(tuple(known_to))

    def set_editor(self, fact_id: str, editor: QWidget | None) -> None:
        """Show a widget below one fact, or take it away."""
        if self._editor is not None:
            old = self._editor[1]
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._editor = None if editor is None else (fact_id, editor)
        self._put_editor()

    def is_grid(self) -> bool:
        """Whether the facts stand as rows against the circles as columns now."""
        return bool(self._grid)

    def cell(self, fact_id: str, circle_id: str) -> KnowCell:
        """The cell of the grid; KeyError when there is none."""
        return self._cells[(fact_id, circle_id)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- building --------------------------------------------------------------------------

    def _arrange(self) -> None:
        needed = sum(column_width(circle) for circle in self._circles)
        fits = needed + current_style().px(_FACT_NEEDS) <= self.width()
        if fits is self._grid:
            return
        self._grid = fits
        if fits not in self._views:
            # Both are kept once built, so that what has the keyboard is never deleted under it.
            self._views[fits] = self._view(fits)
            self._box.addWidget(self._views[fits])
        for kind, view in self._views.items():
            view.setVisible(kind is fits)
        self._put_editor()

    def _view(self, grid: bool) -> QWidget:
        view = QWidget()
        box = QVBoxLayout(view)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(6))
        for number, fact in enumerate(self._rows.values()):
            if grid and number % _ROWS_BETWEEN_HEADS == 0:
                box.addWidget(self._head())
            box.addWidget(Hairline())
            box.addWidget(self._grid_row(fact) if grid else self._chip_row(fact))
            below = QVBoxLayout()
            box.addLayout(below)
            self._below[(grid, fact.id)] = below
        self._let_tab_reach()
        return view

    def _put_editor(self) -> None:
        if self._editor is None or self._grid is None:
            return
        below = self._below.get((self._grid, self._editor[0]))
        if below is not None:
            below.addWidget(self._editor[1])
            self._editor[1].show()

    def _head(self) -> QWidget:
        head, row = _line()
        row.addWidget(Secondary(self.tr("Uppgift"), strong=True), 1, Qt.AlignmentFlag.AlignBottom)
        for circle in self._circles:
            row.addWidget(_CircleHead(circle), 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _grid_row(self, fact: KnownFact) -> QWidget:
        widget, row = _line()
        row.addWidget(self._words(fact), 1)
        for circle in self._circles:
            cell = KnowCell(fact.text, circle)
            cell.setObjectName(f"know_{fact.id}_{circle.id}")
            cell.setChecked(not circle.never and circle.id in fact.known_to)
            at = (fact.id, circle.id)
            if not circle.never:
                cell.clicked.connect(lambda on, at=at: self.turned.emit(*at, on))
            cell.moved.connect(lambda down, across, at=at: self._move(at, down, across))
            self._cells[at] = cell
            row.addWidget(cell)
        return widget

    def _chip_row(self, fact: KnownFact) -> QWidget:
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._words(fact))
        askable = [(c.id, c.title) for c in self._circles if not c.never]
        if askable:
            box.addWidget(Secondary(self.tr("Får veta, om du markerar dem:")))
            chips = OptionChips(askable, multiple=True)
            chips.setObjectName(f"know_{fact.id}")
            chips.set_group_name(self.tr("Vem får veta: {fact}").format(fact=fact.text))
            chips.set_value(tuple(fact.known_to))
            chips.chosen.connect(lambda chosen, f=fact.id: self._choose(f, frozenset(chosen)))
            self._chips[fact.id] = chips
            box.addWidget(chips)
        never = ", ".join(c.title for c in self._circles if c.never)
        if never:
            box.addWidget(Secondary(self.tr("Får aldrig veta: {circles}").format(circles=never)))
        return widget

    def _words(self, fact: KnownFact) -> QWidget:
        words = QWidget()
        box = QVBoxLayout(words)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(0)
        box.addWidget(Body(fact.text, strong=True))
        second = FlowBox(10, 0)
        second.add(Secondary(fact.kind))
        change = LinkButton(self.tr("Ändra"))
        change.setObjectName(f"change_{fact.id}")
        change.setAccessibleName(self.tr("Ändra {fact}").format(fact=fact.text))
        change.clicked.connect(lambda: self.change_wanted.emit(fact.id))
        second.add(change)
        box.addWidget(second)
        return words

    # -- acting ----------------------------------------------------------------------------

    def _choose(self, fact_id: str, chosen: frozenset[str]) -> None:
        shown = {circle.id for circle in self._circles if not circle.never}
        for circle in sorted((chosen ^ self._rows[fact_id].known_to) & shown):
            self.turned.emit(fact_id, circle, circle in chosen)

    def _move(self, at: tuple[str, str], down: int, across: int) -> None:
        facts = list(self._rows)
        circles = [circle.id for circle in self._circles]
        row = min(max(facts.index(at[0]) + down, 0), len(facts) - 1)
        column = min(max(circles.index(at[1]) + across, 0), len(circles) - 1)
        target = self._cells[(facts[row], circles[column])]
        self._let_tab_reach(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_tab_reach(self, target: KnowCell | None = None) -> None:
        target = target or next(iter(self._cells.values()), None)
        for cell in self._cells.values():
            tab = Qt.FocusPolicy.StrongFocus if cell is target else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(tab)


def _line() -> tuple[QWidget, QHBoxLayout]:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    return widget, row
