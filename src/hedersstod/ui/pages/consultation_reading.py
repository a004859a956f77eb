"""The script alone, in large letters, for the time of the call."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.pages.page import put_in_place
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import FlowBox, ScrollPage, SecondaryButton, WrappedLabel


class ReadingView(QWidget):
    """Shows nothing but the script; `closed` leads back, `advice_wanted` to where it is noted."""

    closed = Signal()
    advice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading_view")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = ScrollPage()
        self._scroll.setAccessibleName(self.tr("Underlag att läsa upp"))
        outer.addWidget(self._scroll, 1)
        self._foot = FlowBox(10, 8)
        self.close_button = SecondaryButton(self.tr("Tillbaka till sidan"))
        self.close_button.setObjectName("close_reading_button")
        self.close_button.clicked.connect(self.closed)
        self._note_button = SecondaryButton(self.tr("Anteckna rådet"))
        self._note_button.setObjectName("note_advice_button")
        self._note_button.clicked.connect(self.advice_wanted)
        self._foot.add(self.close_button)
        self._foot.add(self._note_button)
        outer.addWidget(self._foot)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self._content = QWidget()
        self._scroll.column.addWidget(self._content)
        follow_style(self._restyle)

    def show_text(self, text: str) -> None:
        """Show a script from its beginning; an empty line parts paragraphs."""
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(22))
        for paragraph in filter(str.strip, text.split("\n\n")):
            label = WrappedLabel(paragraph.strip(), "heading-2")
            label.set_weight(400)
            box.addWidget(label)
        box.addStretch(1)
        put_in_place(self._scroll.column, self._content, fresh)
        self._content = fresh
        self._scroll.scroll_to_top()

    def take_keyboard(self) -> None:
        """Let the keys scroll; where all of it is in sight, let them lead back."""
        scrolls = self._scroll.focusPolicy() is not Qt.FocusPolicy.NoFocus
        (self._scroll if scrolls else self.close_button).setFocus()

    def _restyle(self) -> None:
        px = current_style().px
        side = 16 if current_style().large else 28
        self._foot.setContentsMargins(px(side), px(12), px(side), px(12))
