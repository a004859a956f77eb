"""The entries of the rail: where you are, what each part of a case has come to."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hedersstod.ui.icons import paint_icon
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import (
    BrokenText,
    break_text,
    natural_width,
    paint_box,
    paint_focus_ring,
    rounded_path,
)

RingState = Literal["empty", "half", "full", "look_again"]
_RING = 10
_LEAST_TEXT = 60


def paint_ring(painter: QPainter, state: str, box: QRectF, thickness: float) -> None:
    """Paint the ring of a state into a square: the shape tells, the colour underlines."""
    colour = current_style().colour
    token = {"empty": "line-strong", "look_again": "attention"}.get(state, "primary")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = thickness / 2
    ring = box.adjusted(half, half, -half, -half)
    painter.setPen(QPen(colour(token), thickness))
    painter.setBrush(colour(token) if state == "full" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(token))
    if state == "half":
        # Filled on the left.
        painter.drawPie(ring, 90 * 16, 180 * 16)
    elif state == "look_again":
        middle = box.width() * 0.17
        painter.drawEllipse(box.center(), middle, middle)


def state_words(state: str) -> str:
    """Return what a state means, in words."""
    translate = QCoreApplication.translate
    return {
        "empty": translate("StateRing", "Inte påbörjat"),
        "half": translate("StateRing", "Pågår"),
        "full": translate("StateRing", "Fastställt och aktuellt"),
        "look_again": translate("StateRing", "Se över igen"),
    }[state]


class StateRing(QWidget):
    """The ring that tells how far something has come; its description says it in words."""

    def __init__(self, state: RingState = "empty", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: RingState = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)
        follow_style(self._restyle)

    def state(self) -> RingState:
        """Return the state shown."""
        return self._state

    def set_state(self, state: RingState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleDescription(state_words(state))
        self.setToolTip(state_words(state))
        self.update()

    def sizeHint(self) -> QSize:
        side = current_style().px(_RING)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ring(QPainter(self), self._state, QRectF(self.rect()), current_style().px(1.8))

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class RailItem(QPushButton):
    """A place to go to. With an icon it stands for itself, without one it belongs to a case.

    A badge of digits is a count, any other the name of a key. A long text goes on in further
    lines, so that the badge always stays in sight. A click does not check the entry: whoever
    brings the user there does.
    """

    def __init__(
        self,
        icon_name: str | None,
        text: str,
        badge: str = "",
        state: str | None = None,
        caption: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._badge = badge
        self._state = state
        self._caption = caption
        self._heights: dict[tuple[str, str, int], int] = {}
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setText(text)
        self.setToolTip(text if caption else "")  # where it is cut short
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()
        follow_style(self._restyle)

    def set_badge(self, badge: str) -> None:
        """Show another number, or none."""
        self._badge = badge
        self._name()
        self.updateGeometry()
        self.update()

    def set_state(self, state: str | None) -> None:
        """Show another state of the part."""
        self._state = state
        self._name()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Stay as it is: being there is told by `setChecked`, not by a click."""

    def sizeHint(self) -> QSize:
        width = self._around() + natural_width(self._label(), self._font(bold=True))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        # The rail is as wide as it is; the text has to make do with what the badge leaves.
        width = self._around() + current_style().px(_LEAST_TEXT)
        return QSize(width, self._least_height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask for the same few widths again and again.
        key = (self.text(), self._badge, width)
        if key not in self._heights:
            # As if bold, so that an entry does not change its height when she goes there.
            text = self._broken(width, bold=True)
            one_line = self._broken(10_000, bold=True).size.height()
            self._heights[key] = math.ceil(text.size.height() - one_line)
        return self._least_height() + self._heights[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        px, colour = style.px, style.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self._paint_ground(painter)
        here = self.isChecked()
        ink = colour(
            "primary" if here else "ink" if self.underMouse() or self._caption else "ink-2"
        )
        if not self.isEnabled() and not self._caption:
            ink = colour("disabled-ink")
        middle = self.height() / 2
        if self._icon:
            side = px(18)
            box = QRectF(px(10), round(middle - side / 2), side, side)
            paint_icon(painter, self._icon, ink, box)
        elif self._state:
            side = px(_RING)
            box = QRectF(px(20), round(middle - side / 2), side, side)
            paint_ring(painter, self._state, box, px(1.8))
        text = self._broken(self.width(), here)
        place = QPointF(self._text_left(), round(middle - text.size.height() / 2))
        text.paint(painter, place, ink)
        self._paint_right(painter, rect)

    def _paint_ground(self, painter: QPainter) -> QRectF:
        style = current_style()
        rect = QRectF(self.rect())
        radius = style.measure("radius-field")
        if not self._icon:
            path_left = style.px(7)
            painter.fillRect(QRectF(path_left, 0, 2, self.height()), style.colour("line"))
            rect.setLeft(path_left + 2)
        if self.isChecked():
            painter.fillPath(rounded_path(rect, radius), style.colour("primary-soft"))
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(rounded_path(rect, radius), style.colour("hover"))
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
        return rect

    def _paint_right(self, painter: QPainter, rect: QRectF) -> None:
        if not self._badge:
            return
        style = current_style()
        px, colour = style.px, style.colour
        count = self._badge.isdigit()
        text = break_text(self._badge, self._badge_font(), 10_000, style.line_px("small"))
        width, height = self._badge_width(), px(19)
        left = rect.right() - px(10) - width
        box = QRectF(left, round((self.height() - height) / 2), width, height)
        if count:
            paint_box(painter, box, height / 2, colour("attention-soft"))
        else:
            paint_box(painter, box, px(4), None, colour("line-strong"))
        place = box.center() - QPointF(text.size.width(), text.size.height()) / 2
        ink = colour("attention" if count else "ink-2")
        text.paint(painter, QPointF(place.x(), round(place.y())), ink)

    def _badge_font(self) -> QFont:
        style = current_style()
        return style.font("secondary", 700) if self._badge.isdigit() else style.font("small")

    def _badge_width(self) -> int:
        around = 14 if self._badge.isdigit() else 10
        return natural_width(self._badge, self._badge_font()) + current_style().px(around)

    def _broken(self, width: int, bold: bool) -> BrokenText:
        """The text in the lines that an entry of this width has room for."""
        role = "body" if self._icon else "secondary"
        room = width - self._around()
        if self._caption:  # an alias of forty letters must not push the rest out of sight
            shown = QFontMetricsF(self._font(bold)).elidedText(
                self._label(), Qt.TextElideMode.ElideRight, room
            )
            return break_text(shown, self._font(bold), 10_000, current_style().line_px(role))
        return break_text(self._label(), self._font(bold), room, current_style().line_px(role))

    def _around(self) -> int:
        """What the icon, the badge and the air beside the text take of the width."""
        px = current_style().px
        badge = self._badge_width() + px(8) if self._badge else 0
        return self._text_left() + badge + px(10)

    def _least_height(self) -> int:
        return current_style().px(37 if self._icon else 31)

    def _text_left(self) -> int:
        px = current_style().px
        if self._icon:
            return px(38)
        return px(20) if self._caption else px(38)

    def _font(self, bold: bool) -> QFont:
        role = "body" if self._icon or self._caption else "secondary"
        usual = 600 if self._icon else 400
        return current_style().font(role, 700 if bold or self._caption else usual)

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def _name(self) -> None:
        said = [self._badge] if self._badge else []
        if self._state:
            said.append(state_words(self._state))
        self.setAccessibleDescription(", ".join(said))

    def _restyle(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()
