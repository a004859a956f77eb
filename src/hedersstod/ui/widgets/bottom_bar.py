"""The foot of a guided page: back, saved at, how far, next. Stands outside what scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import PrimaryButton, SecondaryButton
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.labels import SavedLabel, Secondary


class BottomBar(QFrame):
    """Back and next with the saved time and the progress between them."""

    back_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.back = SecondaryButton(self.tr("Tillbaka"))
        self.back.setObjectName("back_button")
        self.next = PrimaryButton(self.tr("Nästa"))
        self.next.setObjectName("next_button")
        self.saved = SavedLabel()
        self.saved.setObjectName("saved_label")
        self.progress = Secondary("")
        self.progress.setObjectName("progress_label")
        self.progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = FlowBox(18, 2, centred=True)
        self._words.add(self.saved)
        self._words.add(self.progress)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.back)
        self._layout.addWidget(self._words, 1)
        self._layout.addWidget(self.next)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        follow_style(self._restyle)

    def set_progress(self, text: str) -> None:
        """Say how far the user has come, in words."""
        self.progress.setText(text)

    def set_next_text(self, text: str) -> None:
        """Name what comes next."""
        self.next.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, style.colour("line"))

    def _restyle(self) -> None:
        px = current_style().px
        side, high = (16, 6) if current_style().large else (40, 12)
        self._layout.setContentsMargins(px(side), px(high), px(side), px(high))
        self._layout.setSpacing(px(10 if current_style().large else 18))
