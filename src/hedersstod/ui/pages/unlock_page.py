"""The unlock page: neutral, nothing tells what the program is for until it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import (
    Banner,
    Card,
    FieldBlock,
    Heading,
    LinkButton,
    PassphraseField,
    PrimaryButton,
    ScrollPage,
    Secondary,
)


class UnlockPage(Page):
    """Asks for the passphrase; `chosen` carries it, `check_file` goes to the checker."""

    chosen = Signal(str)
    check_file = Signal()

    def __init__(self, notice: str = "") -> None:
        super().__init__()
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addStretch(1)
        card = Card()
        box = card.layout_
        box.addWidget(Heading(self.tr("Låst"), 1))
        if notice:
            box.addWidget(Secondary(notice))
        self.banner = Banner("attention")
        box.addWidget(self.banner)
        self._passphrase = PassphraseField()
        self._passphrase.setObjectName("passphrase_field")
        self._passphrase.confirmed.connect(self._confirm)
        box.addWidget(FieldBlock(self.tr("Lösenfras"), self._passphrase))
        row = QHBoxLayout()
        self.unlock_button = PrimaryButton(self.tr("Lås upp"))
        self.unlock_button.setObjectName("unlock_button")
        self.unlock_button.clicked.connect(self._confirm)
        self._busy = Secondary("")
        row.addWidget(self.unlock_button)
        row.addWidget(self._busy, 1)
        box.addLayout(row)
        column.addWidget(card)
        check = LinkButton(self.tr("Kontrollera en fil"))
        check.setObjectName("check_file_button")
        check.clicked.connect(self.check_file)
        column.addWidget(check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)

    def first_focus(self) -> None:
        self._passphrase.setFocus()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong and let her try again."""
        self._set_busy(False)
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        self._passphrase.clear()
        self._passphrase.setFocus()

    def _confirm(self) -> None:
        if not self._passphrase.text() or not self.unlock_button.isEnabled():
            return
        self.banner.hide_message()
        self._set_busy(True)
        self.chosen.emit(self._passphrase.text())

    def _set_busy(self, busy: bool) -> None:
        self.unlock_button.setEnabled(not busy)
        self._busy.setText(self.tr("Låser upp …") if busy else "")
