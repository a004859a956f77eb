"""A picture of columns of boxes and lines that run to the right between them.

It knows nothing of what it shows. Each box is a button of its own: arrow keys walk along the
lines, and one box at a time is a stop for Tab.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from hedersstod.domain.thread_layout import Layout, is_passing, lay_out
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.labels import WrappedLabel
from hedersstod.ui.widgets.thread_box import PictureColumn, ThreadBoxButton

_GAP: Final = 10  # px between two boxes of a column
_BETWEEN: Final = 44  # px between two columns
_LEAST: Final = 132  # px of a column, under which words would be broken
_PORTS: Final = 9  # px between two lines at the same side of a box, at most
_UNDER_TITLES: Final = 10


class ThreadView(QScrollArea):
    """Shows a picture as high as it must be; scrolls sideways where there is not room.

    `chosen` carries the key of a box that was pressed.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("thread_view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._canvas = _Canvas()
        self._canvas.chosen.connect(self.chosen)
        self._canvas.reached.connect(self._bring_in_sight)
        self.setWidget(self._canvas)
        self.horizontalScrollBar().rangeChanged.connect(lambda _least, _most: self._fit())
        follow_style(self._restyle)

    def show_picture(
        self,
        columns: Sequence[PictureColumn],
        links: Sequence[tuple[str, str]],
        marked: str = "",
    ) -> None:
        """Show these columns from left to right; the `marked` box and its lines stand out."""
        self._canvas.show_picture(columns, links, marked)
        self._fit()

    def boxes(self) -> list[ThreadBoxButton]:
        """Every box, column by column from above."""
        return self._canvas.in_order()

    def box(self, key: str) -> ThreadBoxButton | None:
        """The box of that key."""
        return self._canvas.buttons.get(key)

    def focus_box(self, key: str = "") -> bool:
        """Give the keyboard to that box, or to the first; False when there is none."""
        button = self.box(key) or next(iter(self.boxes()), None)
        if button is not None:
            button.setFocus()
        return button is not None

    def layout_now(self) -> Layout:
        """Where everything stands, in px from under the titles."""
        return self._canvas.placed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _bring_in_sight(self, box: QWidget) -> None:
        """Sideways; up and down the page itself follows the focus."""
        middle, margin = box.geometry().center().x(), current_style().px(_GAP)
        self.ensureVisible(middle, 0, box.width() // 2 + margin, 0)

    def _restyle(self) -> None:
        self._canvas.measure_again()
        self._fit()

    def _fit(self) -> None:
        width = max(self.viewport().width(), self._canvas.least_width())
        self._canvas.place(width)
        bar = self.horizontalScrollBar()
        needed = bar.sizeHint().height() if width > self.viewport().width() else 0
        self.setFixedHeight(self._canvas.height() + needed)


class _Canvas(QWidget):
    """The boxes where the layout puts them, and the lines under them."""

    chosen = Signal(str)
    reached = Signal(QWidget)  # the box that has got the keyboard

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("thread_canvas")
        self.buttons: dict[str, ThreadBoxButton] = {}
        self._columns: Sequence[PictureColumn] = ()
        self._links: Sequence[tuple[str, str]] = ()
        self._titles: list[WrappedLabel] = []
        self._marked = ""
        self._top = 0
        self._column_width = 0
        self._placed_for: tuple[object, ...] = ()
        self.placed = lay_out((), (), 0.0)

    def show_picture(
        self, columns: Sequence[PictureColumn], links: Sequence[tuple[str, str]], marked: str
    ) -> None:
        for old in (*self.buttons.values(), *self._titles):
            old.hide()
            old.deleteLater()
        self._columns, self._links, self._marked = columns, links, marked
        self._titles = [WrappedLabel(column.title, "strong", parent=self) for column in columns]
        self.buttons = {}
        for number, column in enumerate(columns):
            for box in column.boxes:
                button = ThreadBoxButton(box, self, marked=box.key == marked)
                button.clicked.connect(lambda _c=False, key=box.key: self.chosen.emit(key))
                button.installEventFilter(self)
                self.buttons[box.key] = button
                button.column = number
        for widget in (*self._titles, *self.buttons.values()):
            widget.show()
        self._placed_for = ()

    def least_width(self) -> int:
        px = current_style().px
        count = max(1, len(self._columns))
        return count * px(_LEAST) + (count - 1) * px(_BETWEEN)

    def measure_again(self) -> None:
        self._placed_for = ()

    def place(self, width: int) -> None:
        """Give every box its place for that width."""
        style = current_style()
        asked = (width, style.scale)
        if asked == self._placed_for:
            return
        self._placed_for = asked
        between, count = style.px(_BETWEEN), max(1, len(self._columns))
        self._column_width = column = (width - (count - 1) * between) // count
        self._top = max((t.heightForWidth(column) for t in self._titles), default=0)
        self._top += style.px(_UNDER_TITLES)
        sizes = [
            [(box.key, float(self.buttons[box.key].heightForWidth(column))) for box in each.boxes]
            for each in self._columns
        ]
        self.placed = lay_out(sizes, self._links, float(style.px(_GAP)))
        for number, title in enumerate(self._titles):
            title.setGeometry(self._left(number), 0, column, title.heightForWidth(column))
        for key, button in self.buttons.items():
            top = self._top + round(self.placed.tops[key])
            height = round(self.placed.heights[key])
            button.setGeometry(self._left(button.column), top, column, height)
        self.resize(width, self._top + round(self.placed.height) + style.px(4))
        self._let_tab_stop_once()
        self.update()

    def in_order(self) -> list[ThreadBoxButton]:
        keys = [key for layer in self.placed.layers for key in layer if not is_passing(key)]
        return [self.buttons[key] for key in keys if key in self.buttons]

    # -- the keyboard ----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, ThreadBoxButton):
            if event.type() == QEvent.Type.FocusIn:
                self._stop_at(watched)
                self.reached.emit(watched)
            if event.type() == QEvent.Type.KeyPress and self._walk(watched, event.key()):  # type: ignore[attr-defined]
                return True
        return super().eventFilter(watched, event)

    def _let_tab_stop_once(self) -> None:
        boxes = self.in_order()
        for before, after in pairwise(boxes):
            QWidget.setTabOrder(before, after)
        self._stop_at(self.buttons.get(self._marked) or next(iter(boxes), None))

    def _stop_at(self, box: ThreadBoxButton | None) -> None:
        for each in self.buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if each is box else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)

    def _walk(self, box: ThreadBoxButton, key: int) -> bool:
        """Up and down in the column; to the sides along a line, or to what stands nearest."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        same = [each for each in self.in_order() if each.column == box.column]
        if key in steps:
            at = same.index(box) + steps[Qt.Key(key)]
            target = same[at] if 0 <= at < len(same) else None
        elif key in sides:
            target = self._beside(box, sides[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            target = same[0 if key == Qt.Key.Key_Home else -1]
        else:
            return False
        if target is not None:
            target.setFocus()
        return True

    def _beside(self, box: ThreadBoxButton, side: int) -> ThreadBoxButton | None:
        key = box.box.key
        along = {b if a == key else a for a, b in self._links if key in (a, b)}
        found = [each for each in self.buttons.values() if (each.column - box.column) * side > 0]
        linked = [each for each in found if each.box.key in along]
        middle = box.geometry().center().y()

        def far(each: ThreadBoxButton) -> tuple[int, int]:
            return abs(each.column - box.column), abs(each.geometry().center().y() - middle)

        return min(linked or found, key=far, default=None)

    # -- lines -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = current_style()
        on_it = self._on_marked_lines()
        for way, stands_out in sorted(
            ((way, segment in on_it) for segment, way in self.lines().items()), key=lambda x: x[1]
        ):
            colour = style.colour("primary" if stands_out else "line-strong")
            painter.setPen(QPen(colour, style.px(2) if stands_out else style.px(1.4)))
            painter.drawPath(way)

    def lines(self) -> dict[tuple[str, str], QPainterPath]:
        """The pieces of line as they are drawn, from box to box or to where a line passes."""
        ends = self._ports()
        column = {key: at for at, layer in enumerate(self.placed.layers) for key in layer}
        ways: dict[tuple[str, str], QPainterPath] = {}
        for left, right in self.placed.segments:
            start = QPointF(self._left(column[left]) + self._column_width, ends[left, right, 1])
            end = QPointF(self._left(column[right]), ends[left, right, 0])
            way = QPainterPath(start)
            half = (end.x() - start.x()) / 2
            way.cubicTo(start.x() + half, start.y(), end.x() - half, end.y(), end.x(), end.y())
            if is_passing(right):
                way.lineTo(end.x() + self._column_width, end.y())
            ways[left, right] = way
        return ways

    def _ports(self) -> dict[tuple[str, str, int], float]:
        """At what height each piece leaves (1) and arrives (0): spread over the side of a box."""
        middle = {key: self._top + self.placed.middle(key) for key in self.placed.tops}
        at: dict[tuple[str, int], list[tuple[str, str]]] = defaultdict(list)
        for left, right in self.placed.segments:
            at[left, 1].append((left, right))
            at[right, 0].append((left, right))
        ends: dict[tuple[str, str, int], float] = {}
        for (key, side), pieces in at.items():
            if is_passing(key):
                pieces_step = 0.0
            else:
                room = self.placed.heights[key] * 0.7
                pieces_step = min(current_style().px(_PORTS), room / max(1, len(pieces) - 1))
            pieces.sort(key=lambda piece, s=side: middle[piece[s]])  # type: ignore[misc]
            first = middle[key] - pieces_step * (len(pieces) - 1) / 2
            for number, (left, right) in enumerate(pieces):
                ends[left, right, side] = first + number * pieces_step
        return ends

    def _on_marked_lines(self) -> set[tuple[str, str]]:
        """The pieces of the lines that begin or end at the marked box."""
        if not self._marked:
            return set()
        before: dict[str, list[str]] = defaultdict(list)
        after: dict[str, list[str]] = defaultdict(list)
        for left, right in self.placed.segments:
            before[right].append(left)
            after[left].append(right)
        found: set[tuple[str, str]] = set()
        for near, forwards in ((after, True), (before, False)):
            ahead = [self._marked]
            while ahead:
                key = ahead.pop()
                for other in near[key]:
                    found.add((key, other) if forwards else (other, key))
                    if is_passing(other):
                        ahead.append(other)
        return found

    def _left(self, column: int) -> int:
        return column * (self._column_width + current_style().px(_BETWEEN))

    def box_places(self) -> dict[str, QRect]:
        """Where each box stands."""
        return {key: button.geometry() for key, button in self.buttons.items()}
