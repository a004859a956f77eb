"""Grounds and lines: cards, hairlines, the box of an empty page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.icons import paint_icon
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import SecondaryButton
from hedersstod.ui.widgets.labels import Heading, Secondary
from hedersstod.ui.widgets.painting import paint_box, rounded_path


class Card(QFrame):
    """A rounded ground with room around its content in `layout_`.

    `tone` fills it softly instead of with the surface; `accent` is a token for a bar at the left.
    """

    def __init__(
        self, tone: str = "plain", accent: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._accent = accent
        self.layout_ = QVBoxLayout(self)
        follow_style(self._restyle)

    def set_tone(self, tone: str) -> None:
        """Fill with another tone."""
        self._tone = tone
        self.update()

    def set_accent(self, token: str) -> None:
        """Show a bar in this colour at the left; an empty string takes it away."""
        self._accent = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        plain = self._tone == "plain"
        radius = style.measure("radius-card" if plain else "radius-field")
        rect = QRectF(self.rect())
        accent = self._accent
        ground = (
            "surface" if self._tone == "plain" else self._tone if plain else f"{self._tone}-soft"
        )
        # The cards of the guard say by property what they hold.
        if self.property("role") == "finding":
            accent = "acute" if self.property("certain") else "attention"
        elif self.property("role") == "settled":
            ground = "sunken"
        fill = style.colour(ground)
        paint_box(painter, rect, radius, fill, style.colour("line") if plain else None)
        if accent:
            painter.setClipPath(rounded_path(rect, radius))
            painter.fillRect(0, 0, style.px(4), self.height(), style.colour(accent))

    def _restyle(self) -> None:
        px = current_style().px
        side, high = (20, 18) if self._tone == "plain" else (14, 12)
        self.layout_.setContentsMargins(px(side), px(high), px(side), px(high))
        self.layout_.setSpacing(px(8))
        self.update()


class Hairline(QFrame):
    """A thin line between things that follow each other."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else free, free if vertical else fixed)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        follow_style(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_style().colour("line"))


class IconMark(QWidget):
    """An icon that stands beside a text which says the same."""

    def __init__(
        self, icon: str, colour: str = "ink-2", size: float = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._token = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_style(self._restyle)

    def set_icon(self, icon: str, colour: str) -> None:
        """Show another icon in another colour of the tokens."""
        self._icon, self._token = icon, colour
        self.update()

    def sizeHint(self) -> QSize:
        side = current_style().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = current_style().colour(self._token)
        paint_icon(QPainter(self), self._icon, colour, QRectF(self.rect()))

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class EmptyState(QWidget):
    """What a page says when there is nothing on it yet, and the one thing to do about it."""

    action = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        action_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._layout = QVBoxLayout(self)
        self.title_label = Heading(title, 3)
        self.text_label = Secondary(text)
        self.action_button = SecondaryButton(action_text)
        self.action_button.setObjectName("empty_state_button")
        self.action_button.clicked.connect(self.action)
        for label in (self.title_label, self.text_label):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(IconMark(icon, "ink-2", 28), 0, centre)
        self._layout.addWidget(self.title_label)
        self._layout.addWidget(self.text_label, 0, centre)
        self._layout.addWidget(self.action_button, 0, centre)
        self.action_button.setVisible(bool(action_text))
        follow_style(self._restyle)

    def _restyle(self) -> None:
        px = current_style().px
        self.text_label.setMaximumWidth(px(480))
        self._layout.setContentsMargins(px(24), px(40), px(24), px(40))
        self._layout.setSpacing(px(8))
