"""The unlock page: neutral, nothing tells what the program is for until it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hedersstod.domain.errors import KeyringLost, WrongPassphrase
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
    """Asks for the passphrase; `chosen` carries it.

    `recover_wanted` leads to opening with recovery parts, `restore_wanted` to setting back a copy,
    `check_file` to the checker.
    """

    chosen = Signal(str)
    recover_wanted = Signal()
    restore_wanted = Signal()
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
        self.banner.action.connect(self.recover_wanted)
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
        links = QVBoxLayout()
        links.setSpacing(0)
        for name, words, wanted in (
            ("recover_button", self.tr("Jag kommer inte åt lösenfrasen"), self.recover_wanted),
            ("restore_button", self.tr("Återställ från en säkerhetskopia"), self.restore_wanted),
            ("check_file_button", self.tr("Kontrollera en fil"), self.check_file),
        ):
            link = LinkButton(words)
            link.setObjectName(name)
            link.clicked.connect(wanted)
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(links)
        column.addStretch(2)

    def first_focus(self) -> None:
        self._passphrase.setFocus()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong and let her try again."""
        self._set_busy(False)
        message = message_for(error)
        self._passphrase.clear()
        if isinstance(error, KeyringLost):
            # Trying again would lead nowhere: only the parts do.
            self.banner.show_message(
                message.title, message.text, self.tr("Öppna med två återställningsdelar")
            )
            self.banner.action_button.setFocus()
            return
        way_out = (
            self.tr("Jag kommer inte åt lösenfrasen") if isinstance(error, WrongPassphrase) else ""
        )
        self.banner.show_message(message.title, message.text, way_out)
        self._passphrase.setFocus()

    def leave(self) -> None:
        """Let go of what is typed."""
        self._passphrase.clear()

    def _confirm(self) -> None:
        if not self._passphrase.text() or not self.unlock_button.isEnabled():
            return
        self.banner.hide_message()
        self._set_busy(True)
        self.chosen.emit(self._passphrase.text())

    def _set_busy(self, busy: bool) -> None:
        self.unlock_button.setEnabled(not busy)
        self._busy.setText(self.tr("Låser upp …") if busy else "")
