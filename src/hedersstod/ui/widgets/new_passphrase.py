"""A new passphrase typed twice, with a line of words about what it withstands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.errors import HedersstodError, PassphraseTooShort
from hedersstod.ui.messages import message_for
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.field_block import FieldBlock
from hedersstod.ui.widgets.passphrase_field import PassphraseField
from hedersstod.ui.widgets.strength_line import StrengthLine

if TYPE_CHECKING:
    from hedersstod.casework.strength import Strength

LEAST_LENGTH = 12

Judge = Callable[[str], "Strength"]


class NewPassphrase(QWidget):
    """Two fields that must agree; `confirmed` on Enter in the second."""

    confirmed = Signal()

    def __init__(self, judge: Judge, label: str, again: str, name: str = "new_passphrase") -> None:
        super().__init__()
        self._first = PassphraseField()
        self._first.setObjectName(f"{name}_field")
        self._second = PassphraseField()
        self._second.setObjectName(f"{name}_again_field")
        for field in (self._first, self._second):
            field.show_button.setObjectName(f"show_{field.objectName()}")
        self._strength = StrengthLine(judge)
        self._strength.setObjectName(f"{name}_strength")
        self._first_block = FieldBlock(label, self._first)
        self._second_block = FieldBlock(again, self._second)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._first_block, self._strength, self._second_block):
            self._layout.addWidget(widget)
        self._first.text_changed.connect(self._strength.show_for)
        self._first.text_changed.connect(self._calm)
        self._second.text_changed.connect(self._calm)
        self._first.confirmed.connect(self._second.setFocus)
        self._second.confirmed.connect(self.confirmed)
        self.setFocusProxy(self._first)
        follow_style(self._restyle)

    def accepted(self) -> str:
        """The passphrase when it is long enough and the two agree; else says why not."""
        if len(self._first.text()) < LEAST_LENGTH:
            self.refuse(PassphraseTooShort())
            return ""
        if self._first.text() != self._second.text():
            self._second_block.set_error(
                self.tr("De två skiljer sig åt. Skriv samma lösenfras igen.")
            )
            self._second.setFocus()
            return ""
        return self._first.text()

    def refuse(self, error: HedersstodError) -> None:
        """Say at the field what was wrong with the passphrase."""
        message = message_for(error)
        self._first_block.set_error(f"{message.title}. {message.text}")
        self._first.setFocus()

    def forget(self) -> None:
        """Empty both fields."""
        self._first.clear()
        self._second.clear()
        self._strength.show_for("")
        self._calm()

    def _calm(self, _text: str = "") -> None:
        for block in (self._first_block, self._second_block):
            if block.error():
                block.set_error("")

    def _restyle(self) -> None:
        self._layout.setSpacing(current_style().px(8))
