"""The message of a page: what happened, what is safe, what to do now."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import LinkButton
from hedersstod.ui.widgets.frames import Card, IconMark
from hedersstod.ui.widgets.labels import Body

BannerTone = Literal["attention", "acute", "info"]
_GROUNDS: dict[BannerTone, str] = {
    "attention": "attention",
    "acute": "acute",
    "info": "primary",
}


class Banner(Card):
    """A message that stays until it is answered or hidden; read aloud when it comes."""

    action = Signal()

    def __init__(self, tone: BannerTone = "info", parent: QWidget | None = None) -> None:
        self._token = _GROUNDS[tone]
        self._speaks = False
        super().__init__(self._token, accent=self._token, parent=parent)
        self._icon = IconMark("info" if tone == "info" else "triangle-alert", self._token)
        self.title_label = Body("", strong=True)
        self.title_label.set_token(self._token)
        self.text_label = Body("")
        self.action_button = LinkButton("")
        self.action_button.setObjectName("banner_button")
        self.action_button.clicked.connect(self.action)
        self._row = QHBoxLayout()
        self._words = QVBoxLayout()
        self._words.addWidget(self.title_label)
        self._words.addWidget(self.text_label)
        self._words.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self.layout_.addLayout(self._row)
        self.hide()
        follow_style(self._respace)

    def set_banner_tone(self, tone: BannerTone) -> None:
        """Speak in another tone."""
        self._token = _GROUNDS[tone]
        self._icon.set_icon("info" if tone == "info" else "triangle-alert", self._token)
        self.title_label.set_token(self._token)
        self.set_tone(self._token)
        self.set_accent(self._token)

    def show_message(self, title: str, text: str = "", action_text: str = "") -> None:
        """Show a message, with an act if there is one to offer."""
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.text_label.setVisible(bool(text))
        self.action_button.setText(action_text)
        self.action_button.setVisible(bool(action_text))
        spoken = f"{title} {text}".strip()
        self.setAccessibleName(spoken)
        self._speaks = True
        if self.parentWidget() is not None:
            self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def hide_message(self) -> None:
        """Take the message away."""
        self._speaks = False
        self.hide()
        self.setAccessibleName("")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and self.parentWidget() is not None:
            # A message given before the banner had its place.
            self.setVisible(self._speaks)
        return super().event(event)

    def _respace(self) -> None:
        px = current_style().px
        self._row.setSpacing(px(12))
        self._words.setSpacing(px(2))
        self._icon.setContentsMargins(0, px(2), 0, 0)
