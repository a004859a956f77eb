"""Buttons, drawn from tokens: one primary on a page, secondary, links, icon with word."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hedersstod.ui.icons import paint_icon
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import (
    BrokenText,
    break_text,
    longest_word_width,
    natural_width,
    paint_box,
    paint_focus_ring,
)


@dataclass(frozen=True)
class Tones:
    """The colours of a button in one state, as tokens; None leaves the ground as it is."""

    ink: str
    fill: str | None = None
    line: str | None = None


@dataclass(frozen=True)
class Shape:
    """The measures of a button in px at 100 %."""

    side: float
    height: float
    role: str = "strong"
    icon: float = 18
    gap: float = 8


class PaintedButton(QPushButton):
    """A button that draws itself, breaks long texts and shows its focus."""

    shape = Shape(side=16, height=40)
    usual = Tones("ink", "surface", "line-strong")
    hovered = Tones("ink", "hover", "ink-2")
    disabled = Tones("disabled-ink", None, "line")
    underline_hovered = False
    solid = False

    def __init__(
        self,
        text: str = "",
        icon: str | None = None,
        trailing_icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._trailing = trailing_icon
        self._text_heights: dict[tuple[str, bool, bool, int], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.setText(text)
        follow_style(self._restyle)

    def set_icon(self, icon: str | None, trailing: bool = False) -> None:
        """Show another icon before, or after, the word."""
        if trailing:
            self._trailing = icon
        else:
            self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        widest = current_style().measure("text-column")
        width = min(natural_width(self._label(), self._font()) + self._around(), widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = min(longest_word_width(self._label(), self._font()), current_style().px(160))
        return QSize(word + self._around(), current_style().px(self.shape.height))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        style = current_style()
        widest = style.measure("text-column")
        # Layouts ask for the same few widths again and again.
        key = (self.text(), bool(self._icon), bool(self._trailing), min(width, widest))
        if key not in self._text_heights:
            self._text_heights[key] = math.ceil(self._break(min(width, widest)).size.height())
        text = self._text_heights[key]
        lines = text + max(style.px(self.shape.height) - self._line(), style.px(4))
        return max(style.px(self.shape.height), lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        tones = self._tones()
        rect = self._box()
        radius = style.measure("radius-field")
        fill = style.colour(tones.fill) if tones.fill else None
        line = style.colour(tones.line) if tones.line else None
        focused = self.hasFocus()
        box = rect
        if focused and self.solid:
            inset = 2 * style.ring
            box = rect.adjusted(inset, inset, -inset, -inset)
            paint_box(painter, box, radius - inset / 2, fill, line)
        else:
            paint_box(painter, rect, radius, fill, line)
        if focused:
            paint_focus_ring(painter, rect, radius)
        self._paint_content(painter, tones)

    def hitButton(self, pos: QPoint) -> bool:
        return self._box().contains(QPointF(pos))

    def _box(self) -> QRectF:
        # A layout may give more height than wanted; the button stays in the middle of it.
        height = min(self.height(), self.heightForWidth(self.width()))
        return QRectF(0, (self.height() - height) // 2, self.width(), height)

    def _paint_content(self, painter: QPainter, tones: Tones) -> None:
        style = current_style()
        ink = style.colour(tones.ink)
        icon, gap = style.px(self.shape.icon), style.px(self.shape.gap)
        broken = self._break(self.width())
        text = broken.size
        content = text.width()
        content += (icon + gap if self._icon else 0) + (icon + gap if self._trailing else 0)
        left = self._content_left(content)
        middle = self.height() / 2
        if self._icon:
            paint_icon(painter, self._icon, ink, QRectF(left, middle - icon / 2, icon, icon))
            left += icon + gap
        broken.paint(painter, QPointF(left, round(middle - text.height() / 2)), ink)
        if self._trailing:
            left += text.width() + gap
            paint_icon(painter, self._trailing, ink, QRectF(left, middle - icon / 2, icon, icon))

    def _content_left(self, content: float) -> float:
        return round((self.width() - content) / 2)

    def _tones(self) -> Tones:
        if not self.isEnabled():
            return self.disabled
        return self.hovered if self.underMouse() or self.isDown() else self.usual

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def _around(self) -> int:
        px = current_style().px
        icons = sum(1 for icon in (self._icon, self._trailing) if icon)
        return 2 * px(self.shape.side) + icons * (px(self.shape.icon) + px(self.shape.gap))

    def _line(self) -> int:
        return math.ceil(current_style().line_px(self.shape.role))

    def _break(self, width: int) -> BrokenText:
        font = self._font()
        font.setUnderline(self.underline_hovered and self.isEnabled() and self.underMouse())
        return break_text(self._label(), font, width - self._around(), self._line())

    def _font(self) -> QFont:
        # As in labels: the widget's own font is lost when it is moved.
        return current_style().font(self.shape.role)

    def _restyle(self) -> None:
        self._text_heights.clear()
        self.setFont(self._font())
        self.updateGeometry()
        self.update()


class PrimaryButton(PaintedButton):
    """The one thing to do next on a page."""

    usual = Tones("primary-on", "primary")
    hovered = Tones("primary-on", "primary-hover")
    disabled = Tones("disabled-ink", "disabled-fill")
    solid = True

    def __init__(
        self, text: str = "", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, parent=parent)


class SecondaryButton(PaintedButton):
    """Any other act; `compact` inside cards."""

    def __init__(
        self,
        text: str = "",
        icon: str | None = None,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        if compact:
            self.shape = Shape(side=13, height=32)
        super().__init__(text, icon, parent=parent)


class LinkButton(PaintedButton):
    """An act written as a link; underlined under the pointer."""

    shape = Shape(side=3, height=30, gap=5)
    usual = Tones("primary")
    hovered = Tones("primary-hover")
    disabled = Tones("disabled-ink")
    underline_hovered = True

    def __init__(
        self, text: str = "", trailing_icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, None, trailing_icon, parent)

    def _content_left(self, content: float) -> float:
        return current_style().px(self.shape.side)


class IconTextButton(PaintedButton):
    """A quiet act: an icon and always a word."""

    shape = Shape(side=8, height=34)
    usual = Tones("ink-2")
    hovered = Tones("ink", "hover")
    disabled = Tones("disabled-ink")

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent=parent)
