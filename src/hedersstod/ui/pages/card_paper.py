"""The card for the person: laid out once, drawn alike on the screen and on paper.

Nothing stands on it but its lines; on paper thin marks outside its corners show where to cut.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from hedersstod.ui.printing import PaintPage
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import (
    BrokenText,
    break_text,
    longest_word_width,
    paint_box,
    paint_focus_ring,
)

FAMILY: Final = "Atkinson Hyperlegible Next"
CARD_MM: Final = QSizeF(85.0, 55.0)
SMALLEST_POINTS: Final = 9  # smaller letters cannot be read in a hurry, in bad light

_PER_MM: Final = 20  # units of the layout; fine enough for letters to stand as on paper
_POINTS: Final = (13, 12, 11, 10, SMALLEST_POINTS)
_MARGIN_MM: Final = 5.0
_APART: Final = 0.3  # between lines, as a part of their height
_MARK_MM, _MARK_GAP_MM, _MARK_PEN_MM = 4.0, 1.0, 0.15
_MARK_COLOUR: Final = QColor("#8a8a8a")
_WIDTH_PX: Final = 440  # of the card on the screen, at ordinary text size

_WITHIN_NUMBER: Final = re.compile(r"(?<=\d) (?=\d)")
_WITHIN_SPAN: Final = re.compile(r"(?<=\d)–(?=\d)")


class CardPaper:
    """The lines of one card in the largest letters that let them all in."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = tuple(lines)
        for points in _POINTS:
            self.points = points
            self._rows, self.left_out = self._laid_out(points)
            if not self.left_out:
                break

    @property
    def words(self) -> str:
        """What stands on the card, to be read aloud."""
        return "\n".join(line for at, line in enumerate(self._lines) if at not in self.left_out)

    def paint(self, painter: QPainter, frame: QRectF) -> None:
        """Draw the lines within a frame of the card's shape, and nothing outside it."""
        scale = frame.width() / (CARD_MM.width() * _PER_MM)
        painter.save()
        painter.setClipRect(frame)
        painter.translate(frame.topLeft())
        painter.scale(scale, scale)
        for top_left, text in self._rows:
            text.paint(painter, top_left, QColor("black"))
        painter.restore()

    def page(self) -> PaintPage:
        """One page with the card in its true size, and marks to cut along."""

        def paint(painter: QPainter, room: QRectF) -> None:
            painter.fillRect(room, Qt.GlobalColor.white)
            mm = painter.device().logicalDpiX() / 25.4
            aside = (_MARK_MM + _MARK_GAP_MM) * mm
            frame = QRectF(room.topLeft() + QPointF(aside, aside), CARD_MM * mm)
            self.paint(painter, frame)
            painter.setPen(QPen(_MARK_COLOUR, _MARK_PEN_MM * mm))
            painter.drawLines(_marks(frame, mm))

        return paint

    def _laid_out(self, points: int) -> tuple[list[tuple[QPointF, BrokenText]], frozenset[int]]:
        """The lines in letters of that size, and which of them the card has no room for."""
        font = QFont(FAMILY)
        font.setPixelSize(math.ceil(points * 25.4 / 72 * _PER_MM))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        edge = _MARGIN_MM * _PER_MM
        width = CARD_MM.width() * _PER_MM - 2 * edge
        bottom = CARD_MM.height() * _PER_MM - edge
        rows: list[tuple[QPointF, BrokenText]] = []
        left_out: set[int] = set()
        top = edge
        for at, line in enumerate(self._lines):
            whole = _kept_together(line)
            broken = break_text(whole, font, width, 0)
            high = broken.size.height()
            if top + high > bottom or longest_word_width(_unbroken(whole), font) > width:
                left_out.add(at)
                continue
            rows.append((QPointF(edge, top), broken))
            top += high + font.pixelSize() * _APART
        return rows, frozenset(left_out)


def _kept_together(line: str) -> str:
    """Numbers and spans of time are not broken at the end of a row."""
    return _WITHIN_SPAN.sub("\u2060–\u2060", _WITHIN_NUMBER.sub("\u00a0", line))


def _unbroken(line: str) -> str:
    """The line as its words must stand on a row; for the width of the longest."""
    return line.replace("\u00a0", "0").replace("\u2060–\u2060", "0")


def _marks(frame: QRectF, mm: float) -> list[QLineF]:
    """Two short lines at each corner, in line with the edges and outside them."""
    gap, long = _MARK_GAP_MM * mm, (_MARK_GAP_MM + _MARK_MM) * mm
    lines = []
    for x, outwards in ((frame.left(), -1), (frame.right(), 1)):
        for y, down in ((frame.top(), -1), (frame.bottom(), 1)):
            lines.append(QLineF(x + outwards * gap, y, x + outwards * long, y))
            lines.append(QLineF(x, y + down * gap, x, y + down * long))
    return lines


class CardView(QLabel):
    """The card as it will look, in its true proportions; read aloud as its words, a stop for Tab.

    A label, because a screen reader then finds static text; its words cannot be selected, so they
    reach no clipboard.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card_view")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._card = CardPaper(())
        follow_style(self._restyle)

    def show_card(self, card: CardPaper) -> None:
        """Show another card in place of the one shown."""
        self._card = card
        self.setText(card.words)
        self.update()

    def sizeHint(self) -> QSize:
        width = current_style().px(_WIDTH_PX)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # not that of its words, which are heard; drawn they always fit

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(width * CARD_MM.height() / CARD_MM.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        edge = current_style().colour("line-strong")
        paint_box(painter, whole, 0, QColor("white"), edge)
        self._card.paint(painter, whole)
        if self.hasFocus():
            # Dark on the white of the paper, whatever the look.
            paint_focus_ring(painter, whole, 0, gap=QColor("black"))

    def _restyle(self) -> None:
        self.setMaximumSize(self.sizeHint())
        self.updateGeometry()
        self.update()
