"""One cell of the matrix of protected facts and circles, and the width of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hedersstod.ui.icons import paint_icon
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import (
    break_text,
    longest_word_width,
    natural_width,
    paint_box,
    paint_focus_ring,
)

if TYPE_CHECKING:
    from hedersstod.domain.case_texts import Circle

_MOVES = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}


class KnowCell(QAbstractButton):
    """Whether one circle may know one fact: a filled box with the word, a dash, or *aldrig*."""

    moved = Signal(int, int)

    def __init__(self, fact: str, circle: Circle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact = fact
        self._circle = circle
        self.setCheckable(not circle.never)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(circle.explanation)
        self.setToolTip(circle.title)
        self.toggled.connect(self._say)
        self._say()
        follow_style(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(column_width(self._circle), current_style().px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self.moved.emit(*move)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        gap = style.px(3)
        side = (self.width() - _word_width()) / 2  # all boxes alike, whatever the column
        box = QRectF(self.rect()).adjusted(side, gap, -side, -gap)
        radius = style.measure("radius-field")
        ink = "ink-2"
        if self.isChecked():
            ink = "primary-on"
            fill = "primary-hover" if self.underMouse() else "primary"
            paint_box(painter, box, radius, style.colour(fill))
        elif not self._circle.never:
            ground = style.colour("hover") if self.underMouse() else None
            paint_box(painter, box, radius, ground, style.colour("line-strong"))
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), radius)
        self._paint_word(painter, box, ink)

    def _paint_word(self, painter: QPainter, box: QRectF, ink: str) -> None:
        style = current_style()
        font = style.font("small", 700 if self.isChecked() else 400)
        text = break_text(self._word(), font, 10_000, style.line_px("small"))
        side = style.px(14) if self._circle.never else 0
        room = side + (style.px(3) if side else 0)
        left = round(box.center().x() - (text.size.width() + room) / 2)
        if side:
            place = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, "lock", style.colour(ink), place)
        top = round(box.center().y() - text.size.height() / 2)
        text.paint(painter, QPointF(left + room, top), style.colour(ink))

    def _word(self) -> str:
        if self._circle.never:
            return self.tr("aldrig")
        return self.tr("får") if self.isChecked() else "–"

    def _say(self) -> None:
        if self._circle.never:
            words = self.tr("{fact} · {circle}: får aldrig veta")
        elif self.isChecked():
            words = self.tr("{fact} · {circle}: får veta")
        else:
            words = self.tr("{fact} · {circle}: får inte veta")
        self.setAccessibleName(words.format(fact=self._fact, circle=self._circle.title))
        self.update()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())


def column_width(circle: Circle) -> int:
    """The room one circle takes in the grid, in px: its title in few lines, or a cell."""
    style = current_style()
    font = style.font("secondary-strong")
    longest = longest_word_width(circle.title, font)
    # A title of several words in two or three lines, rather than a word on each.
    wide = round(0.6 * natural_width(circle.title, font)) if " " in circle.title else 0
    head = max(longest, wide)
    return max(min(head, style.px(160)), _word_width()) + style.px(8)


def _word_width() -> int:
    style = current_style()
    allowed = QCoreApplication.translate("KnowCell", "får")
    return natural_width(allowed, style.font("small", 700)) + style.px(20)
