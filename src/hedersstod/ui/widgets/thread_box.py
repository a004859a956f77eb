"""One box of the thread's picture: her words, and in words what its look says."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.painting import (
    BrokenText,
    break_text,
    paint_box,
    paint_focus_ring,
    rounded_path,
)

BoxTone = Literal["plain", "acute", "attention", "folded"]
_PADDING: Final = 10
_RADIUS: Final = 8
_BAR: Final = 4


@dataclass(frozen=True, slots=True)
class PictureBox:
    """What one box says; `gaps` tell in words what is missing there.

    `spoken` is what a screen reader says of it besides its words.
    """

    key: str
    text: str = field(repr=False)
    tags: tuple[str, ...] = field(default=(), repr=False)
    tone: BoxTone = "plain"
    gaps: tuple[str, ...] = field(default=(), repr=False)
    spoken: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PictureColumn:
    """Boxes under one title."""

    title: str
    boxes: tuple[PictureBox, ...]


class ThreadBoxButton(QAbstractButton):
    """The box as a button that grows with its words and never clips them."""

    def __init__(self, box: PictureBox, parent: QWidget, marked: bool = False) -> None:
        super().__init__(parent)
        self.box = box
        self.column = 0
        self._marked = marked
        self._broken: tuple[tuple[int, float], list[BrokenText]] | None = None
        self.setObjectName(f"box_{box.key}")
        self.setAccessibleName(". ".join((box.text.rstrip("."), *box.tags, *box.gaps)))
        self.setAccessibleDescription(box.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return math.ceil(sum(part.size.height() for part in lines)) + 2 * current_style().px(
            _PADDING
        )

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return  # a key held down must not choose and then leave
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _lines(self, width: int) -> list[BrokenText]:
        style = current_style()
        asked = (width, style.scale)
        if self._broken is None or self._broken[0] != asked:
            room = width - 2 * style.px(_PADDING) - style.px(_BAR)
            parts = [break_text(self.box.text, style.font("body"), room, style.line_px("body"))]
            parts += [
                break_text(tag, style.font("secondary"), room, style.line_px("secondary"))
                for tag in (*self.box.tags, *self.box.gaps)
            ]
            self._broken = (asked, parts)
        return self._broken[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = style.px(_RADIUS)
        tone = self.box.tone
        fill = {"acute": "acute-soft", "folded": "sunken"}.get(tone, "surface")
        if self.underMouse():
            fill = "hover" if tone != "acute" else fill
        line = "primary" if self._marked else "acute" if tone == "acute" else "line-strong"
        thick = style.px(2) if self._marked else style.px(1)
        if self.box.gaps and not self._marked:
            paint_box(painter, rect, radius, style.colour(fill))
            self._paint_open(painter, rect, radius)
        else:
            paint_box(
                painter, rect, radius, style.colour(fill), style.colour(line), line_width=thick
            )
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
        self._paint_words(painter)

    def _paint_open(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        """A broken outline: something is missing here, told in words as well."""
        style = current_style()
        pen = QPen(style.colour("attention"), style.px(1.6))
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = style.px(1)
        painter.drawPath(rounded_path(rect.adjusted(inset, inset, -inset, -inset), radius))

    def _paint_words(self, painter: QPainter) -> None:
        style = current_style()
        left = float(style.px(_PADDING) + style.px(_BAR) // 2)
        top = float(style.px(_PADDING))
        tone = self.box.tone
        gaps_from = 1 + len(self.box.tags)
        for number, part in enumerate(self._lines(self.width())):
            aside = tone if tone in ("acute", "attention") else "ink-2"
            colour = "ink" if not number else aside if number < gaps_from else "attention"
            part.paint(painter, QPointF(left, top), style.colour(colour))
            top += part.size.height()
