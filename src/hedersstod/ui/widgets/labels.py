"""Texts: headings, body, secondary text, pills, key hints. Always plain text, never clipped."""

from __future__ import annotations

import math
from datetime import datetime, time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import (
    BrokenText,
    break_text,
    longest_word_width,
    natural_width,
    paint_box,
)

TONES = ("plain", "primary", "attention", "acute", "training")
_WIDEST_WORD = 160


class WrappedLabel(QLabel):
    """A label that breaks its lines with the line height of the tokens and asks for that height.

    Drawn here rather than by QLabel, which knows neither line height nor words wider than itself.
    """

    def __init__(
        self, text: str = "", role: str = "body", colour: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._token = colour
        self._weight: int | None = None
        self._heights: dict[tuple[str, int, int], int] = {}
        self._broken: tuple[tuple[str, int, str], BrokenText] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        follow_style(self._restyle)

    def set_token(self, token: str) -> None:
        """Write in another colour of the tokens."""
        self._token = token
        self.update()

    def set_weight(self, weight: int | None) -> None:
        """Write in another weight, 400, 600 or 700, or that of the role."""
        self._weight = weight
        self._restyle()

    def set_role(self, role: str) -> None:
        """Write in another type role."""
        self._role = role
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask for the same few widths again and again.
        key = (self.text(), width, self.maximumWidth())
        if key not in self._heights:
            margins = self.contentsMargins()
            inner = min(width, self.maximumWidth()) - margins.left() - margins.right()
            text = math.ceil(self._break(inner).size.height())
            self._heights[key] = text + margins.top() + margins.bottom()
        return self._heights[key]

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        sides = margins.left() + margins.right()
        if not self.text():
            return self.minimumSizeHint()
        widest = current_style().measure("text-column")
        width = min(natural_width(self.text(), self._font()) + sides, widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        sides = margins.left() + margins.right()
        widest = current_style().px(_WIDEST_WORD)
        word = min(longest_word_width(self.text(), self._font()), widest) if self.text() else 0
        width = word + sides
        line = math.ceil(current_style().line_px(self._role))
        return QSize(width, line + margins.top() + margins.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = self.contentsRect()
        broken = self._break(inner.width())
        top = float(inner.top())
        if not self.alignment() & Qt.AlignmentFlag.AlignTop:
            top += max(0, math.floor((inner.height() - broken.size.height()) / 2))
        token = self._token if self.isEnabled() else "disabled-ink"
        left = float(inner.left())
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            left += (inner.width() - self._text_width(inner.width())) // 2
        broken.paint(painter, QPointF(left, top), current_style().colour(token))

    def _break(self, width: int) -> BrokenText:
        font = self._font()
        width = self._text_width(width)
        key = (self.text(), width, font.key())
        if self._broken is None or self._broken[0] != key:
            horizontal = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            line_px = current_style().line_px(self._role)
            broken = break_text(self.text(), font, width, line_px, horizontal)
            self._broken = (key, broken)
        return self._broken[1]

    def _text_width(self, width: int) -> int:
        # Never wider than can be read. Also what a layout needs that gives a label its preferred
        # width after asking for the height at the whole width.
        return min(width, current_style().measure("text-column"))

    def _font(self) -> QFont:
        # Not the widget's own: a widget that is moved to another parent falls back to the font
        # it had when the style sheet first saw it.
        return current_style().font(self._role, self._weight)

    def _restyle(self) -> None:
        self.setFont(self._font())
        self._broken = None
        self._heights.clear()
        self.updateGeometry()
        self.update()


class Heading(WrappedLabel):
    """A heading of level 1 (the page) to 3 (a card)."""

    def __init__(self, text: str = "", level: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(text, f"heading-{level}", "ink", parent)


class Body(WrappedLabel):
    """Running text; `strong` for the words that carry a row."""

    def __init__(self, text: str = "", strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, "strong" if strong else "body", "ink", parent)


class Secondary(WrappedLabel):
    """Text of second rank: explanations, times, sources."""

    def __init__(self, text: str = "", strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, "secondary-strong" if strong else "secondary", "ink-2", parent)


class Pill(WrappedLabel):
    """A short word on a rounded ground: a phase, a due date, a number."""

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        self._tone = tone
        super().__init__(text, "secondary-strong", "ink-2", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Change the tone: plain, primary, attention, acute or training."""
        if tone not in TONES:
            raise ValueError("unknown tone")
        self._tone = tone
        self.set_token("ink-2" if tone == "plain" else tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        fill = None if self._tone == "plain" else style.colour(f"{self._tone}-soft")
        line = style.colour("line-strong") if self._tone == "plain" else None
        rect = QRectF(self.rect())
        paint_box(painter, rect, style.px(11), fill, line)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        px = current_style().px
        self.setContentsMargins(px(10), px(1), px(10), px(1))
        super()._restyle()


class KeyHint(WrappedLabel):
    """The name of a key, as on the key."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "small", "ink-2", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), style.px(4), None, style.colour("line-strong"))
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        px = current_style().px
        self.setContentsMargins(px(5), 0, px(5), 0)
        super()._restyle()


class SavedLabel(WrappedLabel):
    """Tells when the last word was safely on disk.

    As wide as its longest ordinary words: between saving and saved nothing beside it moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "secondary", "ink-2", parent)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self.text():
            return hint
        ordinary = (self.tr("Sparar …"), self.tr("Sparat {time}").format(time="00.00"))
        widest = max(natural_width(text, self._font()) for text in ordinary)
        return QSize(max(hint.width(), widest), hint.height())

    def show_saved(self, when: datetime | time) -> None:
        """Say that everything is on disk since then."""
        self._say(self.tr("Sparat {time}").format(time=f"{when:%H.%M}"), "secondary", "ink-2")

    def show_saving(self) -> None:
        """Say that something is on its way to disk."""
        self._say(self.tr("Sparar …"), "secondary", "ink-2")

    def show_not_saved(self, reason: str) -> None:
        """Say that the last words are not on disk, and why."""
        text = self.tr("Inte sparat: {reason}").format(reason=reason)
        self._say(text, "secondary-strong", "attention")

    def clear(self) -> None:
        """Say nothing."""
        self._say("", "secondary", "ink-2")

    def _say(self, text: str, role: str, token: str) -> None:
        self.setText(text)
        self.set_role(role)
        self.set_token(token)
