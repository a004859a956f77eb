"""The top of a page: title, phase, a word about when, and the numbers for an emergency.

In conversation mode one line about it stands there instead, with what the rail has at hand else.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import IconTextButton
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.labels import Body, Heading, Pill, WrappedLabel
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

    hide_wanted = Signal()
    lock_wanted = Signal()
    conversation_left = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._in_conversation = False
        self.title_label = Heading(title, 2)
        self.title_label.setObjectName("page_title")
        self.pill = Pill("")
        self.subtitle_label = WrappedLabel("", "body", "ink-2")
        self.line_label = Body("", strong=True)
        self.line_label.setObjectName("conversation_line")
        self.acute_box = AcuteBox()
        self._flow = FlowBox(14, 6, push_last=True)
        usual = (self.title_label, self.pill, self.subtitle_label)
        for widget in (*usual, self.line_label, *self._make_buttons(), self.acute_box):
            self._flow.add(widget)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._flow)
        self._show_parts()
        follow_style(self._restyle)

    def _make_buttons(self) -> tuple[IconTextButton, ...]:
        """Out of the conversation, and what the rail has at hand else, with their keys."""
        self._buttons: list[IconTextButton] = []
        for icon, name, text, wanted in (
            ("x", "end_conversation", self.tr("Avsluta (Ctrl+F8)"), self.conversation_left),
            ("eye-off", "header_hide", self.tr("Göm (F9)"), self.hide_wanted),
            ("lock", "header_lock", self.tr("Lås (Ctrl+L)"), self.lock_wanted),
        ):
            button = IconTextButton(icon, text)
            button.setObjectName(name)
            # As in the rail: a click leaves the keyboard in the field.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wanted)
            self._buttons.append(button)
        self._buttons[0].setAccessibleName(self.tr("Avsluta samtalsläge (Ctrl+F8)"))
        return tuple(self._buttons)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title_label.setText(title)

    def set_pill(self, text: str, tone: str = "plain") -> None:
        """Show a word in a pill beside the title; an empty string takes it away."""
        self.pill.setText(text)
        self.pill.set_tone(tone)
        self._show_parts()

    def set_subtitle(self, text: str) -> None:
        """Show a word beside the title; an empty string takes it away."""
        self.subtitle_label.setText(text)
        self._show_parts()

    def set_acute(self, text: str) -> None:
        """Show the emergency numbers; an empty string takes the box away."""
        self.acute_box.set_acute(text)
        self._show_parts()

    def show_conversation(self, line: str) -> None:
        """Show this line and its buttons in the place of what tells of the case."""
        began = not self._in_conversation
        self._in_conversation = True
        if line != self.line_label.text():
            self.line_label.setText(line)
        if began:
            self._show_parts()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def end_conversation(self) -> None:
        """Show the title again."""
        self._in_conversation = False
        self.line_label.setText("")
        self._show_parts()

    def _show_parts(self) -> None:
        usual = not self._in_conversation
        self.title_label.setVisible(usual)
        for label in (self.pill, self.subtitle_label):
            label.setVisible(usual and bool(label.text()))
        for widget in (self.line_label, *self._buttons):
            widget.setVisible(self._in_conversation)
        self.acute_box.setVisible(bool(self.acute_box.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, style.colour("line"))

    def _restyle(self) -> None:
        px = current_style().px
        side, high = (16, 8) if current_style().large else (28, 15)
        self._layout.setContentsMargins(px(side), px(high), px(side), px(high))
