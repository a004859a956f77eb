"""The drawn line of coming weeks: days as rings, spans as soft boxes; no two labels meet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import BrokenText, break_text, paint_box

_WEEK = timedelta(days=7)
_WIDEST_LABEL = 240
_MARK = 22
_NARROWEST = 120


class Shape(StrEnum):
    """How a mark is drawn; its words say the same."""

    RING = "ring"  # a day
    DIAMOND = "diamond"  # the last day of something
    BOX = "box"  # a span of days


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the line, from its first day to its last."""

    begins: date
    ends: date
    label: str
    shape: Shape


@dataclass(frozen=True)
class Placed:
    """A mark with its place: the lane it lies in, counted from the line up, and its boxes."""

    mark: Mark
    lane: int
    left: float
    right: float
    label: QRectF
    text: BrokenText

    @property
    def reach(self) -> tuple[float, float]:
        """From where to where it takes the lane."""
        return min(self.left, self.label.left()), max(self.right, self.label.right())


class WindowLine(QWidget):
    """Six weeks from a day on; grows in height, lane by lane, as far as its marks need."""

    def __init__(
        self, first: date, weeks: int, marks: Sequence[Mark], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._weeks = first, weeks
        self._marks = sorted(marks, key=lambda mark: (mark.begins, mark.ends, mark.label))
        self._laid: tuple[int, list[Placed]] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Tidslinje"))
        self.setAccessibleDescription("; ".join(mark.label for mark in self._marks))
        follow_style(self._restyle)

    def placed(self, width: int) -> list[Placed]:
        """Where every mark and label lies at a width; no two reach into each other."""
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, self._lay_out(width))
        return self._laid[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._axis(width) + self._px(_MARK / 2 + 4) + self._line_px())

    def sizeHint(self) -> QSize:
        width = self._px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._px(_NARROWEST), self._px(_MARK) + self._line_px())

    # -- laying out ------------------------------------------------------------------------

    def _lay_out(self, width: int) -> list[Placed]:
        lanes: list[list[tuple[float, float]]] = []
        rough: list[Placed] = []
        # Days before spans, so that they lie on the line itself.
        for mark in sorted(self._marks, key=lambda each: each.shape is Shape.BOX):
            one = self._measured(mark, width)
            left, right = one.reach
            gap = self._px(12)
            lane = 0
            while lane < len(lanes) and any(
                left < end + gap and start < right + gap for start, end in lanes[lane]
            ):
                lane += 1
            if lane == len(lanes):
                lanes.append([])
            lanes[lane].append((left, right))
            rough.append(replace(one, lane=lane))
        middles = self._middles(rough)
        return [_raised(one, middles[one.lane] - self._px(_MARK / 2 + 2)) for one in rough]

    def _measured(self, mark: Mark, width: int) -> Placed:
        half = self._px(_MARK / 2)
        if mark.shape is Shape.BOX:
            left = self._at(mark.begins, width)
            right = max(self._at(mark.ends + timedelta(days=1), width), left + half)
        else:
            middle = self._at(mark.begins, width)
            left, right = middle - half, middle + half
        role = "secondary-strong" if mark.shape is not Shape.RING else "secondary"
        widest = min(width, self._px(_WIDEST_LABEL))
        font = current_style().font(role)
        whole = break_text(mark.label, font, widest, self._line_px())
        centred = Qt.AlignmentFlag.AlignHCenter
        text = break_text(mark.label, font, whole.size.width() + 1, self._line_px(), centred)
        size = text.size
        room = max(width - size.width(), 0)
        start = min(max((left + right - size.width()) / 2, 0), room)
        return Placed(mark, 0, left, right, QRectF(start, 0, size.width(), size.height()), text)

    def _middles(self, marks: Sequence[Placed]) -> list[float]:
        """How far down the middle of each lane lies; the topmost lane is the last."""
        lanes = max((one.lane for one in marks), default=0) + 1
        tall = [
            max((one.label.height() for one in marks if one.lane == lane), default=0)
            for lane in range(lanes)
        ]
        middles = [0.0] * lanes
        top = 0.0
        for lane in reversed(range(lanes)):
            middles[lane] = top + tall[lane] + self._px(2 + _MARK / 2)
            top = middles[lane] + self._px(_MARK / 2 + 8)
        return middles

    def _axis(self, width: int) -> float:
        return self._middles(self.placed(width))[0]

    def _at(self, day: date, width: int) -> float:
        """How far to the right a day lies; what is outside the weeks lies at their ends."""
        side = self._px(_MARK / 2)
        share = (day - self._first) / (self._weeks * _WEEK)
        return side + min(max(share, 0.0), 1.0) * (width - 2 * side)

    # -- drawing ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = self.placed(self.width())
        middles = self._middles(placed)
        side = self._px(_MARK / 2)
        for middle in middles[1:]:
            painter.setPen(QPen(style.colour("line"), 1))
            painter.drawLine(QPointF(side, middle), QPointF(self.width() - side, middle))
        self._paint_axis(painter, middles[0])
        for one in placed:
            self._paint_mark(painter, one, middles[one.lane])

    def _paint_axis(self, painter: QPainter, axis: float) -> None:
        style = current_style()
        side, tick = self._px(_MARK / 2), self._px(5)
        painter.setPen(QPen(style.colour("line-strong"), self._px(2)))
        painter.drawLine(QPointF(side, axis), QPointF(self.width() - side, axis))
        for number in range(self._weeks + 1):
            x = self._at(self._first + number * _WEEK, self.width())
            painter.drawLine(QPointF(x, axis - tick), QPointF(x, axis + tick))
        top = axis + self._px(_MARK / 2 + 4)
        for x, text in self._dates():
            text.paint(painter, QPointF(x, top), style.colour("ink-2"))

    def _dates(self) -> list[tuple[float, BrokenText]]:
        """The dates under the line: of every week if there is room, else of fewer."""
        font, width = current_style().font("secondary"), self.width()
        for step in (1, 2, 3, 6):
            found: list[tuple[float, BrokenText]] = []
            for number in range(0, self._weeks + 1, step):
                day = self._first + number * _WEEK
                text = break_text(_short(day), font, width, self._line_px())
                left = self._at(day, width) - text.size.width() / 2
                found.append((min(max(left, 0), width - text.size.width()), text))
            apart = (a[0] + a[1].size.width() + self._px(8) <= b[0] for a, b in pairwise(found))
            if all(apart):
                return found
        return found[:1]

    def _paint_mark(self, painter: QPainter, one: Placed, middle: float) -> None:
        style = current_style()
        token = "primary" if one.mark.shape is Shape.RING else "attention"
        ink = style.colour(token)
        if one.mark.shape is Shape.BOX:
            half = self._px(_MARK / 2)
            box = QRectF(one.left, middle - half, one.right - one.left, 2 * half)
            paint_box(painter, box, self._px(5), style.colour("attention-soft"), ink)
        else:
            painter.setPen(QPen(ink, self._px(2)))
            painter.setBrush(style.colour("surface"))
            painter.drawPath(_outline(one, middle, self._px(8)))
        label = ink if one.mark.shape is not Shape.RING else style.colour("ink")
        one.text.paint(painter, one.label.topLeft(), label)

    def _px(self, n: float) -> int:
        return current_style().px(n)

    def _line_px(self) -> int:
        return math.ceil(current_style().line_px("secondary"))

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()


def _raised(one: Placed, bottom: float) -> Placed:
    """With its label standing on that height."""
    label = QRectF(one.label)
    label.moveBottom(bottom)
    return replace(one, label=label)


def _outline(one: Placed, middle: float, radius: float) -> QPainterPath:
    x = (one.left + one.right) / 2
    path = QPainterPath()
    if one.mark.shape is Shape.RING:
        path.addEllipse(QPointF(x, middle), radius, radius)
        return path
    path.moveTo(x, middle - radius)
    for across, down in ((radius, 0), (0, radius), (-radius, 0)):
        path.lineTo(x + across, middle + down)
    path.closeSubpath()
    return path


def _short(day: date) -> str:
    """For example `23 nov`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM").rstrip(".")
