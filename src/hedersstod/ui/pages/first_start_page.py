"""The first start: what the program is, and the passphrase that everything hangs on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hedersstod.domain.errors import HedersstodError, PassphraseTooShort
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    Heading,
    LinkButton,
    PassphraseField,
    PrimaryButton,
    ScrollPage,
    Secondary,
)

LEAST_LENGTH = 12


class FirstStartPage(Page):
    """Asks for a passphrase twice; `chosen` carries it, `check_file` goes to the checker."""

    chosen = Signal(str)
    check_file = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        self.banner = Banner("attention")
        column.addWidget(Heading(self.tr("Välkommen"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Programmet leder dig genom samtal och bedömningar, sparar allt krypterat på "
                    "den här datorn och skickar aldrig något. Börja med att välja en lösenfras."
                )
            )
        )
        column.addWidget(self.banner)
        column.addWidget(self._form())
        self._check = LinkButton(self.tr("Jag ska bara kontrollera en rapport"))
        self._check.setObjectName("check_file_button")
        self._check.clicked.connect(self.check_file)
        row = QHBoxLayout()
        row.addWidget(self._check)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _form(self) -> Card:
        card = Card()
        box = card.layout_
        box.addWidget(Heading(self.tr("Välj en lösenfras"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "Fyra eller fem ord som du minns men ingen kan gissa. Minst 12 tecken. "
                    "Ingen kan återställa den åt dig: skriv ner den och lägg den inlåst, inte vid "
                    "datorn."
                )
            )
        )
        self._first = PassphraseField()
        self._first.setObjectName("passphrase_field")
        self._second = PassphraseField()
        self._second.setObjectName("passphrase_again_field")
        self._first_block = FieldBlock(self.tr("Lösenfras"), self._first)
        self._second_block = FieldBlock(self.tr("Lösenfrasen en gång till"), self._second)
        box.addWidget(self._first_block)
        box.addWidget(self._second_block)
        row = QHBoxLayout()
        self.create_button = PrimaryButton(self.tr("Skapa och öppna"))
        self.create_button.setObjectName("create_button")
        self.create_button.clicked.connect(self._confirm)
        self._second.confirmed.connect(self._confirm)
        self._first.confirmed.connect(self._second.setFocus)
        self._busy = Secondary("")
        row.addWidget(self.create_button)
        row.addWidget(self._busy, 1)
        box.addLayout(row)
        return card

    def first_focus(self) -> None:
        self._first.setFocus()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong; what was typed stays in the fields."""
        self.set_busy(False)
        message = message_for(error)
        self.banner.show_message(message.title, message.text)

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being made."""
        self.create_button.setEnabled(not busy)
        self._busy.setText(self.tr("Skapar nyckeln. Det tar någon sekund.") if busy else "")

    def _confirm(self) -> None:
        self._first_block.set_error("")
        self._second_block.set_error("")
        if len(self._first.text()) < LEAST_LENGTH:
            self._refuse_first(PassphraseTooShort())
            return
        if self._first.text() != self._second.text():
            self._second_block.set_error(
                self.tr("De två skiljer sig åt. Skriv samma lösenfras igen.")
            )
            self._second.setFocus()
            return
        self.banner.hide_message()
        self.set_busy(True)
        self.chosen.emit(self._first.text())

    def _refuse_first(self, error: HedersstodError) -> None:
        message = message_for(error)
        self._first_block.set_error(f"{message.title}. {message.text}")
        self._first.setFocus()
