"""A recovery part to be read off the screen: eight groups of five, and the same as a QR square."""

from __future__ import annotations

import math
import re

import segno
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import paint_box, paint_focus_ring

_WIDEST = "W"
_COLUMNS = (4, 2, 1)
_ALONG = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_QUIET = 4  # modules of white around a QR square; less and readers miss it


def groups_of(part: str) -> tuple[str, ...]:
    """The groups of a part as it is written."""
    return tuple(re.split(r"[\s-]+", part.strip())) if part.strip() else ()


def paint_qr(painter: QPainter, rect: QRectF, text: str) -> None:
    """Paint a text as a QR square, black on white whatever the look; sharp at any size."""
    matrix = segno.make_qr(text, error="m").matrix
    count = len(matrix) + 2 * _QUIET
    side = min(rect.width(), rect.height()) / count
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(rect.topLeft(), rect.topLeft() + QPointF(side, side) * count), "white")
    for down, row in enumerate(matrix, _QUIET):
        for across, dark in enumerate(row, _QUIET):
            if dark:
                # Edges on whole dots, so that neighbours neither part nor overlap.
                left, top = rect.left() + across * side, rect.top() + down * side
                x, y = math.floor(left), math.floor(top)
                w, h = math.floor(left + side) - x, math.floor(top + side) - y
                painter.fillRect(x, y, w, h, QColor("black"))
    painter.restore()


class PartView(QWidget):
    """Shows a part in large characters of equal width; arrows mark one group at a time.

    Nothing of it can be selected, dragged or copied; `forget` leaves nothing behind.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._marked = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_style(self._restyle)

    def show_part(self, part: str) -> None:
        """Show a part."""
        self._groups = groups_of(part)
        self._marked = -1
        spoken = ". ".join(self._spoken(place) for place in range(len(self._groups)))
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self.tr("Piltangenterna tar en grupp i taget."))
        self.updateGeometry()
        self.update()

    def forget(self) -> None:
        """Let go of the part."""
        self.show_part("")
        self.setAccessibleName("")

    def marked(self) -> int:
        """The group that is marked, counted from one; 0 when none is."""
        return self._marked + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = math.ceil(max(len(self._groups), 1) / self._columns(width))
        return math.ceil(rows * self._group().height() + (rows - 1) * self._gap())

    def sizeHint(self) -> QSize:
        width = math.ceil(4 * self._group().width() + 3 * self._gap())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(math.ceil(self._group().width()), math.ceil(self._group().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._columns(self.width())
        steps = {**_ALONG, Qt.Key.Key_Down: columns, Qt.Key.Key_Up: -columns}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._groups:
            super().keyPressEvent(event)
            return
        wanted = 0 if self._marked < 0 else self._marked + step
        if 0 <= wanted < len(self._groups):
            self._marked = wanted
            spoken = self._spoken(wanted)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = style.measure("radius-field")
        for place, group in enumerate(self._groups):
            box = self._box(place)
            marked = place == self._marked
            fill, line = ("primary-soft", "primary") if marked else ("sunken", "line")
            paint_box(painter, box, radius, style.colour(fill), style.colour(line))
            self._paint_group(painter, box, place, group)
            if self.hasFocus() and place == max(self._marked, 0):
                paint_focus_ring(painter, box, radius)

    def _paint_group(self, painter: QPainter, box: QRectF, place: int, group: str) -> None:
        style = current_style()
        painter.setFont(style.font("small"))
        painter.setPen(style.colour("ink-2"))
        top = box.top() + style.px(5)
        line = QFontMetricsF(style.font("small")).height()
        painter.drawText(
            QRectF(box.left(), top, box.width(), line), Qt.AlignmentFlag.AlignCenter, str(place + 1)
        )
        painter.setFont(self._font())
        painter.setPen(style.colour("ink"))
        cell = self._cell()
        left = box.left() + (box.width() - len(group) * cell) / 2
        high = QFontMetricsF(self._font()).height()
        for character in group:
            room = QRectF(left, top + line, cell, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, character)
            left += cell

    def _spoken(self, place: int) -> str:
        words = self.tr("Grupp {number}: {characters}")
        return words.format(number=place + 1, characters=" ".join(self._groups[place]))

    def _box(self, place: int) -> QRectF:
        row, column = divmod(place, self._columns(self.width()))
        size, gap = self._group(), self._gap()
        left, top = column * (size.width() + gap), row * (size.height() + gap)
        return QRectF(left, top, size.width(), size.height())

    def _columns(self, width: int) -> int:
        each, gap = self._group().width(), self._gap()
        return next((n for n in _COLUMNS if n * each + (n - 1) * gap <= width), 1)

    def _group(self) -> QRectF:
        px = current_style().px
        high = QFontMetricsF(self._font()).height()
        number = QFontMetricsF(current_style().font("small")).height()
        return QRectF(0, 0, 5 * self._cell() + px(18), high + number + px(12))

    def _cell(self) -> float:
        """Room for one character: the same for all, since the font's own widths differ."""
        return QFontMetricsF(self._font()).horizontalAdvance(_WIDEST) + current_style().px(2)

    def _gap(self) -> int:
        return current_style().px(10)

    def _font(self) -> QFont:
        return current_style().font("heading-1", 600)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class QrView(QWidget):
    """A part as a square for a reader on a cable; black on white in every look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        follow_style(self._restyle)

    def show_part(self, part: str) -> None:
        """Show a part."""
        self._text = part
        self.update()

    def forget(self) -> None:
        """Let go of the part."""
        self.show_part("")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text:
            painter = QPainter(self)
            paint_qr(painter, QRectF(self.rect()), self._text)

    def _restyle(self) -> None:
        side = current_style().px(190)
        self.setFixedSize(side, side)
