"""Shared drawing: text broken into lines that never clip, rounded boxes, the focus ring, marks."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from hedersstod.ui.style import current_style

ALL_CORNERS = (True, True, True, True)
_WORD_END = re.compile(r"[\s\-–/]+")


@dataclass(frozen=True)
class BrokenText:
    """A text broken into lines for a width; knows its size and paints itself."""

    layout: QTextLayout
    size: QSizeF

    def paint(self, painter: QPainter, top_left: QPointF, colour: QColor) -> None:
        """Paint the lines with their common top left corner there."""
        painter.setPen(colour)
        self.layout.draw(painter, top_left)


def break_text(
    text: str,
    font: QFont,
    width: float,
    line_px: float,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> BrokenText:
    """Break text at words, and inside a word only if it is wider than the whole width."""
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    line_height = math.ceil(max(line_px, QFontMetricsF(font).height()))
    top = 0.0
    widest = 0.0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0.0, top + (line_height - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        top += line_height
    layout.endLayout()
    return BrokenText(layout, QSizeF(widest, max(top, line_height)))


def natural_width(text: str, font: QFont) -> int:
    """Return the width in px of the longest line when nothing is broken."""
    metrics = QFontMetricsF(font)
    return math.ceil(max(metrics.horizontalAdvance(line) for line in text.split("\n"))) + 1


def longest_word_width(text: str, font: QFont) -> int:
    """Return the width in px under which some word would have to be broken."""
    metrics = QFontMetricsF(font)
    return math.ceil(max(metrics.horizontalAdvance(word) for word in _WORD_END.split(text))) + 1


def rounded_path(
    rect: QRectF, radius: float, corners: tuple[bool, bool, bool, bool] = ALL_CORNERS
) -> QPainterPath:
    """Return a box with the chosen corners round, clockwise from the top left."""
    radius = max(min(radius, rect.width() / 2, rect.height() / 2), 0.0)
    r = [radius if rounded else 0.0 for rounded in corners]
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    path = QPainterPath(QPointF(left + r[0], top))
    path.lineTo(right - r[1], top)
    if r[1]:
        path.arcTo(QRectF(right - 2 * r[1], top, 2 * r[1], 2 * r[1]), 90, -90)
    path.lineTo(right, bottom - r[2])
    if r[2]:
        path.arcTo(QRectF(right - 2 * r[2], bottom - 2 * r[2], 2 * r[2], 2 * r[2]), 0, -90)
    path.lineTo(left + r[3], bottom)
    if r[3]:
        path.arcTo(QRectF(left, bottom - 2 * r[3], 2 * r[3], 2 * r[3]), 270, -90)
    path.lineTo(left, top + r[0])
    if r[0]:
        path.arcTo(QRectF(left, top, 2 * r[0], 2 * r[0]), 180, -90)
    path.closeSubpath()
    return path


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    corners: tuple[bool, bool, bool, bool] = ALL_CORNERS,
    line_width: float = 1.0,
) -> None:
    """Paint a rounded box whose line lies wholly inside the rectangle."""
    inset = line_width / 2 if line is not None else 0.0
    path = rounded_path(rect.adjusted(inset, inset, -inset, -inset), radius - inset, corners)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, line_width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_focus_ring(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    gap: QColor | None = None,
    corners: tuple[bool, bool, bool, bool] = ALL_CORNERS,
) -> None:
    """Paint the focus ring just inside a rectangle; `gap` parts it from a dark fill within."""
    style = current_style()
    ring = float(style.ring)
    if gap is not None:
        paint_box(painter, rect, radius, None, gap, corners, line_width=2 * ring)
    paint_box(painter, rect, radius, None, style.colour("focus"), corners, line_width=ring)


def paint_check(painter: QPainter, rect: QRectF, colour: QColor, thickness: float) -> None:
    """Paint a check mark into a square."""
    path = QPainterPath(
        QPointF(rect.left() + 0.16 * rect.width(), rect.top() + 0.54 * rect.height())
    )
    path.lineTo(rect.left() + 0.40 * rect.width(), rect.top() + 0.77 * rect.height())
    path.lineTo(rect.left() + 0.85 * rect.width(), rect.top() + 0.26 * rect.height())
    pen = QPen(colour, thickness)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
