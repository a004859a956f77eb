"""The three parts on the screen, one at a time, on their way to paper: by printer or by hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.vault_keys import ThreeParts
from hedersstod.domain.errors import HedersstodError
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.part_print import part_sheet
from hedersstod.ui.pages.part_words import PARTS, holder, where_to_keep
from hedersstod.ui.printing import (
    Printer,
    PrinterChoice,
    no_printers_in_words,
    remote_in_words,
    spooler_in_words,
)
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    PrimaryButton,
    Secondary,
    SecondaryButton,
    Unfold,
)
from hedersstod.ui.widgets.part_view import PartView, QrView
from hedersstod.ui.widgets.printer_buttons import PrinterButtons


class PartShowing(QWidget):
    """Shows part after part; `on_paper` when she has gone past the last, `printed` per sheet.

    The parts live here and nowhere else; `forget` lets go of them.
    """

    on_paper = Signal()
    printed = Signal()

    def __init__(self, parts: ThreeParts, mark: str, made: date, printer: Printer) -> None:
        super().__init__()
        self._parts: tuple[str, ...] = parts
        self._mark = mark
        self._made = made
        self._printer = printer
        self._printers = printer.printers()
        self._number = 1
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self.title = Heading("", 1)
        self.title.setObjectName("part_title")
        box.addWidget(self.title)
        self._whose = Secondary("")
        box.addWidget(self._whose)
        box.addWidget(self._part_card())
        box.addWidget(self._paper_card())
        row = FlowBox(10, 8)
        self.next_button = PrimaryButton("")
        self.next_button.setObjectName("next_part_button")
        self.next_button.clicked.connect(self._next)
        self.back_button = SecondaryButton("")
        self.back_button.setObjectName("previous_part_button")
        self.back_button.clicked.connect(self._back)
        row.add(self.next_button)
        row.add(self.back_button)
        box.addWidget(row)
        self._show()

    def first_focus(self) -> None:
        """To the part itself, so that it is read aloud first."""
        self.view.setFocus()

    def forget(self) -> None:
        """Let go of the parts."""
        self._parts = ()
        self.view.forget()
        self.qr.forget()

    # -- building --------------------------------------------------------------------------

    def _part_card(self) -> Card:
        card = Card()
        self._keep = Body("")
        card.layout_.addWidget(self._keep)
        self.view = PartView()
        self.view.setObjectName("part_view")
        card.layout_.addWidget(self.view)
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Bokstäverna I, L, O och U används inte. Det som liknar dem är siffrorna 1 "
                    "och 0."
                )
            )
        )
        square = QWidget()
        box = QVBoxLayout(square)
        box.setContentsMargins(0, 0, 0, 0)
        self.qr = QrView()
        self.qr.setAccessibleName(self.tr("Samma del som QR-ruta"))
        box.addWidget(self.qr)
        box.addWidget(
            Secondary(
                self.tr(
                    "För en läsare som sitter med sladd i datorn. Fotografera den aldrig: bilder "
                    "i telefoner kopieras vidare."
                )
            )
        )
        unfold = Unfold(self.tr("Visa som QR-ruta"), square)
        unfold.title_button.setObjectName("qr_unfold")
        card.layout_.addWidget(unfold)
        return card

    def _paper_card(self) -> Card:
        card = Card()
        box = card.layout_
        box.addWidget(Heading(self.tr("Till papper"), 3))
        box.addWidget(
            Body(
                self.tr(
                    "Skriv ut den, eller skriv av den för hand med tydliga bokstäver: delens "
                    "nummer, märket och de åtta grupperna. Den finns bara här och nu. Lämnar du "
                    "sidan, eller låses programmet, går den inte att visa igen. Gör då nya delar."
                )
            )
        )
        self.banner = Banner("attention")
        self.banner.setObjectName("print_banner")
        self._told = Secondary("")
        self._told.setObjectName("printed_words")
        self._told.hide()
        if self._printers:
            box.addWidget(Secondary(spooler_in_words()))
            box.addWidget(self._choice())
            box.addWidget(self.banner)
            box.addWidget(self._print_row())
        else:
            box.addWidget(Secondary(no_printers_in_words()))
            box.addWidget(self.banner)
        box.addWidget(self._told)
        return card

    def _choice(self) -> FieldBlock:
        self._choose = PrinterButtons(self._printers)
        self._choose.chosen.connect(self._warn)
        return FieldBlock(self.tr("Skrivare"), self._choose)

    def _print_row(self) -> QWidget:
        row = FlowBox(10, 8)
        self.print_button = SecondaryButton("")
        self.print_button.setObjectName("print_part_button")
        self.print_button.clicked.connect(self._print)
        row.add(self.print_button)
        return row

    # -- showing ---------------------------------------------------------------------------

    def _show(self) -> None:
        number = self._number
        self.title.setText(self.tr("Återställningsdel {number} av 3").format(number=number))
        self._whose.setText(
            self.tr("Till: {holder} · märke {mark}").format(holder=holder(number), mark=self._mark)
        )
        self._keep.setText(where_to_keep(number))
        part = self._parts[number - 1]
        self.view.show_part(part)
        self.qr.show_part(part)
        self._told.hide()
        last = number == PARTS[-1]
        self.next_button.setText(
            self.tr("Alla tre finns på papper")
            if last
            else self.tr("Del {number} finns på papper").format(number=number)
        )
        self.back_button.setVisible(number > 1)
        self.back_button.setText(self.tr("Tillbaka till del {number}").format(number=number - 1))
        self._warn()

    def _next(self) -> None:
        if self._number == PARTS[-1]:
            self.forget()
            self.on_paper.emit()
            return
        self._number += 1
        self._show()
        self.first_focus()

    def _back(self) -> None:
        self._number -= 1
        self._show()
        self.first_focus()

    # -- printing --------------------------------------------------------------------------

    def _chosen(self) -> PrinterChoice | None:
        return self._choose.printer() if self._printers else None

    def _warn(self, _value: object = None) -> None:
        """What can be known of the chosen printer is said before anything is sent to it."""
        if not self._printers:
            return
        self.banner.hide_message()
        at = self._chosen()
        remote = at is not None and at.is_remote
        if remote:
            self.banner.show_message(
                self.tr("Skrivaren står i nätverket: texten kan ligga kvar i den"),
                remote_in_words()
                + " "
                + self.tr("Skriv hellre av delen för hand, eller anslut en skrivare med sladd."),
            )
        words = (
            self.tr("Skriv ut del {number} ändå") if remote else self.tr("Skriv ut del {number}")
        )
        self.print_button.setText(words.format(number=self._number))
        self.print_button.setEnabled(at is not None)

    def _print(self) -> None:
        at = self._chosen()
        if at is None or not self._parts:
            return
        part = self._parts[self._number - 1]
        sheet = part_sheet(part, self._number, self._mark, self._made)
        try:
            self._printer.print_pages(at.name, [sheet])
        except HedersstodError as error:
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            return
        self._told.setText(
            self.tr("Del {number} är skickad till skrivaren. Hämta papperet genast och läs att "
                    "det är tydligt.").format(number=self._number)
        )  # fmt: skip
        self._told.show()
        self.printed.emit()
