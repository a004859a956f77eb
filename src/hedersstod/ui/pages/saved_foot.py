"""The foot of a page that saves as she writes: says when the last word was on disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import Banner, SavedLabel, Secondary


class SavedFoot(QFrame):
    """Saves soon after `soon`; a failure is told here and in the page's banner."""

    def __init__(
        self,
        save: Callable[[], datetime | None],
        banner: Banner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._banner = banner
        self._failing = False
        self._saver = AutoSave(save, self)
        self._saved = SavedLabel()
        self._saved.setObjectName("saved_label")
        self._at_first = Secondary(self.tr("Det du skriver sparas av sig självt."))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._at_first, 1)
        self._row.addWidget(self._saved, 1)
        self._saved.hide()
        self._saver.saving.connect(self._say_saving)
        self._saver.saved.connect(self._say_saved)
        self._saver.failed.connect(self._say_failed)
        follow_style(self._restyle)

    def soon(self) -> None:
        """Something was typed."""
        self._saver.soon()

    def now(self) -> None:
        """Write at once what is not yet on disk."""
        self._saver.now()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, style.colour("line"))

    def _say_saving(self) -> None:
        self._at_first.hide()
        self._saved.show()
        self._saved.show_saving()

    def _say_saved(self, at: datetime) -> None:
        self._say_saving()
        self._saved.show_saved(at)
        if self._failing:
            self._failing = False
            self._banner.hide_message()

    def _say_failed(self, error: BaseException) -> None:
        message = message_for(error)
        self._failing = True
        self._say_saving()
        self._saved.show_not_saved(message.title)
        self._banner.show_message(message.title, message.text)

    def _restyle(self) -> None:
        px = current_style().px
        side, high = (16, 4) if current_style().large else (40, 8)
        self._row.setContentsMargins(px(side), px(high), px(side), px(high))
