"""The top of a page: title, phase, a word about when, and the numbers for an emergency."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.labels import Heading, Pill, WrappedLabel
from hedersstod.ui.widgets.painting import paint_box

_GAP_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")


class AcuteBox(WrappedLabel):
    """The numbers to ring at once, framed; the only red thing that is always in sight."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "strong", "acute", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("acute_box")
        self.set_weight(700)
        self.set_acute(text)

    def set_acute(self, text: str) -> None:
        """Show the numbers; a number is never broken over two lines."""
        self.setText(_GAP_IN_NUMBER.sub("\u00a0", text))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        radius = style.measure("radius-field")
        paint_box(painter, QRectF(self.rect()), radius, None, style.colour("acute"))
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        px = current_style().px
        self.setContentsMargins(px(12), px(4), px(12), px(4))
        super()._restyle()


class PageHeader(QFrame):
    """Title, pill and subtitle at the left, the acute box at the right; breaks when cramped."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title_label = Heading(title, 2)
        self.title_label.setObjectName("page_title")
        self.pill = Pill("")
        self.subtitle_label = WrappedLabel("", "body", "ink-2")
        self.acute_box = AcuteBox()
        self._flow = FlowBox(14, 6, push_last=True)
        for widget in (self.title_label, self.pill, self.subtitle_label, self.acute_box):
            self._flow.add(widget)
            if widget is not self.title_label:
                widget.hide()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._flow)
        follow_style(self._restyle)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title_label.setText(title)

    def set_pill(self, text: str, tone: str = "plain") -> None:
        """Show a word in a pill beside the title; an empty string takes it away."""
        self.pill.setText(text)
        self.pill.set_tone(tone)
        self.pill.setVisible(bool(text))

    def set_subtitle(self, text: str) -> None:
        """Show a word beside the title; an empty string takes it away."""
        self.subtitle_label.setText(text)
        self.subtitle_label.setVisible(bool(text))

    def set_acute(self, text: str) -> None:
        """Show the emergency numbers; an empty string takes the box away."""
        self.acute_box.set_acute(text)
        self.acute_box.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, style.colour("line"))

    def _restyle(self) -> None:
        px = current_style().px
        side, high = (16, 8) if current_style().large else (28, 15)
        self._layout.setContentsMargins(px(side), px(high), px(side), px(high))
