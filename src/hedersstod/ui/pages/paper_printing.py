"""Printing a paper for the person: what is said before, and a second press where in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.paper_guard import Remark
from hedersstod.domain.errors import HedersstodError
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.paper_words import remarks_in_words
from hedersstod.ui.printing import (
    PaintPage,
    Printer,
    no_printers_in_words,
    remote_in_words,
    spooler_in_words,
)
from hedersstod.ui.widgets import (
    Banner,
    Card,
    EmptyState,
    FieldBlock,
    FlowBox,
    PrimaryButton,
    Secondary,
)
from hedersstod.ui.widgets.printer_buttons import PrinterButtons


class PaperPrinting(QWidget):
    """Printers, the one button, and what is said before it prints; a doubt asks for a second press.

    With no printer it says so, and that it can be written by hand.
    """

    print_wanted = Signal()

    def __init__(self, printer: Printer, by_hand: str, button_name: str) -> None:
        super().__init__()
        self._printer = printer
        self._printers = printer.printers()
        self._asked: tuple[Remark, ...] = ()
        self._ready = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        if not self._printers:
            words = no_printers_in_words() + " " + by_hand
            nothing = EmptyState("phone", self.tr("Ingen skrivare"), words)
            nothing.setObjectName("no_printers")
            box.addWidget(nothing)
            return
        card = Card()
        box.addWidget(card)
        self._where = PrinterButtons(self._printers)
        self._where.chosen.connect(self._refresh)
        card.layout_.addWidget(FieldBlock(self.tr("Skrivare"), self._where))
        card.layout_.addWidget(Secondary(spooler_in_words()))
        self._remote = Banner("attention")
        self._remote.setObjectName("remote_banner")
        card.layout_.addWidget(self._remote)
        self.banner = Banner("attention")
        self.banner.setObjectName("print_banner")
        card.layout_.addWidget(self.banner)
        row = FlowBox(10, 8)
        self._button = PrimaryButton(self.tr("Skriv ut"))
        self._button.setObjectName(button_name)
        self._button.clicked.connect(self.print_wanted)
        row.add(self._button)
        card.layout_.addWidget(row)
        self._told = Secondary("")
        self._told.setObjectName("printed_words")
        card.layout_.addWidget(self._told)

    def start_again(self, ready: bool) -> None:
        """Something on the paper is another now: what was said of it is taken back."""
        self._ready = ready
        self._refresh()

    def refuse(self, title: str, text: str) -> None:
        """Say why it is not printed."""
        self.banner.show_message(title, text)

    def send(self, page: PaintPage, remarks: Sequence[Remark], afterwards: str) -> bool:
        """Print the page unless something stops it or waits for a second press; was it printed?"""
        at = self._where.printer() if self._printers else None
        if at is None:
            return False
        stops = [remark for remark in remarks if remark.stops]
        if stops:
            self.refuse(self.tr("Det skrivs inte ut så här"), remarks_in_words(stops))
            return False
        if remarks and self._asked != tuple(remarks):
            self._ask(remarks)
            return False
        try:
            self._printer.print_pages(at.name, [page])
        except HedersstodError as error:
            message = message_for(error)
            self.refuse(message.title, message.text)
            return False
        self._refresh()
        self._told.setText(afterwards)
        self._told.show()
        return True

    def _ask(self, remarks: Sequence[Remark]) -> None:
        self._asked = tuple(remarks)
        self.banner.show_message(
            self.tr("Läs det som den som hittar papperet"), remarks_in_words(remarks)
        )
        self._button.setText(self.tr("Skriv ut ändå"))

    def _refresh(self, _value: object = None) -> None:
        self._asked = ()
        if not self._printers:
            return
        self.banner.hide_message()
        self._told.hide()
        self._button.setText(self.tr("Skriv ut"))
        at = self._where.printer()
        if at is not None and at.is_remote:
            self._remote.show_message(self.tr("Skrivaren står i nätverket"), remote_in_words())
        else:
            self._remote.hide_message()
        self._button.setEnabled(at is not None and self._ready)
