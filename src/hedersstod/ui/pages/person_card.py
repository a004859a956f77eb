"""*Kort till den utsatta*: asked first whether it is safe, then a small neutral card, guarded.

What is chosen and typed lives on the page alone: it reaches no record, no draft and no bookmark.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.local_support import LocalSupport
from hedersstod.casework.paper_guard import PaperGuard, Remark
from hedersstod.casework.reports import ReportDesk
from hedersstod.domain.case import Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.ui.pages.card_paper import SMALLEST_POINTS, CardPaper, CardView
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.paper_parts import LineChoice, SafeToHave
from hedersstod.ui.pages.paper_printing import PaperPrinting
from hedersstod.ui.pages.paper_words import at_chosen, at_own, rows_in_words
from hedersstod.ui.pages.way_back import add_back_to
from hedersstod.ui.printing import Printer
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    Heading,
    ScrollPage,
    Secondary,
    TextField,
)

MOST_LINES = 6  # more than that is no card that can be read at a glance
_MOST_CHARACTERS = 700
_PAUSE = 300  # milliseconds after the last key until the guard looks


class PersonCardPage(Page):
    """Asks, chooses, shows the card as it will look, prints; `done` leads back to the reports."""

    page_name = "reports"  # after a lock she comes back there: nothing of this is kept

    done = Signal()

    def __init__(
        self, case_file: CaseFile, local: LocalSupport, desk: ReportDesk, printer: Printer
    ) -> None:
        super().__init__()
        self.case_id = case_file.case.id
        self._case_file = case_file
        self._desk = desk
        self._guard = PaperGuard.of_case(case_file, local)
        self._card = CardPaper(())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._tell_remarks)
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        words, spoken = self.tr("Rapporter"), self.tr("Tillbaka till Rapporter")
        add_back_to(column, words, spoken, "back_to_reports_button", self.done)
        column.addWidget(Heading(self.tr("Kort till den utsatta"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Ett kort i samma storlek som ett bankkort. Bara de rader du väljer står "
                    "där: ingen rubrik, inget datum, inget namn, inget om varifrån det kommer."
                )
            )
        )
        self._unkept = Secondary(
            self.tr(
                "Inget av det du väljer eller skriver här sparas. När du lämnar sidan, eller "
                "låser, är det borta. I åtkomstloggen står bara att en sida skrevs ut."
            )
        )
        self._unkept.setObjectName("nothing_kept")
        column.addWidget(self._unkept)
        self._safe = SafeToHave(self.tr("Är det säkert för den utsatta att ha kortet?"))
        column.addWidget(self._safe)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(12)
        self._printing = PaperPrinting(
            printer, self.tr("Skriv av kortet för hand."), "print_card_button"
        )
        for part in (self._writing(local), self._showing(), self._printing):
            rest.addWidget(part)
        column.addWidget(self._rest)
        column.addStretch(1)
        self._safe.answered.connect(self._answer)
        self._lines.changed.connect(self._change)
        self._own.text_changed.connect(self._change)
        self._own.too_long.connect(self._say_full)
        self._printing.print_wanted.connect(self._print)
        self._answer()
        self._change()

    def first_focus(self) -> None:
        self._safe.setFocus()

    def place(self) -> Bookmark | None:
        """The reports: neither a field of this page nor what stands in it is kept."""
        return Bookmark(self.page_name, self.case_id)

    def leave(self) -> None:
        """Forget what was chosen and typed."""
        self._own.set_text("")
        self._lines.forget()
        self._safe.forget()
        self._soon.stop()

    # -- building --------------------------------------------------------------------------

    def _writing(self, local: LocalSupport) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Vad ska stå på kortet?"), 2))
        self._lines = LineChoice(
            local.support.lines(),
            MOST_LINES,
            self.tr("Rader ur Stödkatalog som har ett nummer. Högst {most} rader i allt.").format(
                most=MOST_LINES
            ),
        )
        card.layout_.addWidget(self._lines)
        self._own = TextField(lines=3, max_chars=_MOST_CHARACTERS)
        self._own.setObjectName("own_lines")
        self._own_block = FieldBlock(
            self.tr("Egna rader"),
            self._own,
            self.tr(
                "Till exempel en tid, ett ord som bara ni två förstår eller någon att vända sig "
                "till, så som den utsatta själv vill ha det skrivet. Enter ger en ny rad på "
                "kortet. Skriv ingen ort, ingen adress och inget om ärendet."
            ),
        )
        card.layout_.addWidget(self._own_block)
        return card

    def _showing(self) -> QWidget:
        self._preview = Card()
        self._preview.setObjectName("card_preview")
        self._preview.layout_.addWidget(Heading(self.tr("Så ser kortet ut"), 2))
        self._view = CardView()
        self._preview.layout_.addWidget(self._view, 0, Qt.AlignmentFlag.AlignLeft)
        self._size = Secondary("")
        self._size.setObjectName("card_size")
        self._preview.layout_.addWidget(self._size)
        self._unsure = Banner("attention")
        self._unsure.setObjectName("unsure_banner")
        self._preview.layout_.addWidget(self._unsure)
        return self._preview

    # -- choosing and writing --------------------------------------------------------------

    def _answer(self) -> None:
        """Without a yes there is no card."""
        self._rest.setVisible(self._safe.said_yes)

    def _own_rows(self) -> list[tuple[int, str]]:
        """Her own lines with the row each stands on in the field; empty ones are passed over."""
        rows = enumerate(self._own.text().split("\n"), 1)
        return [(row, " ".join(text.split())) for row, text in rows if text.strip()]

    def _change(self, _value: object = None) -> None:
        chosen, own = self._lines.rows(), self._own_rows()
        lines = [*chosen, *(text for _row, text in own)]
        self._card = CardPaper(lines)
        self._view.show_card(self._card)
        self._preview.setVisible(bool(lines))
        size = self.tr("85 × 55 mm, bokstäver på {points} punkter. Skär ut längs märkena.")
        self._size.setText(self._no_room() or size.format(points=self._card.points))
        unsure = self._lines.unsure()
        if unsure:
            self._unsure.show_message(
                self.tr("{unsure} av raderna ska kontrolleras lokalt").format(unsure=unsure),
                self.tr("Ring numret innan du lämnar kortet, och ändra i Stödkatalog."),
            )
        else:
            self._unsure.hide_message()
        self._printing.start_again(bool(lines))
        self._own_block.set_error(self._no_room())
        self._soon.start()

    def _no_room(self) -> str:
        """Which lines the card has no room for, said at the field; empty when it has."""
        chosen, own = self._lines.rows(), self._own_rows()
        if len(chosen) + len(own) > MOST_LINES:
            return self.tr("Kortet har plats för högst {most} rader. Ta bort någon.").format(
                most=MOST_LINES
            )
        if not self._card.left_out:
            return ""
        rows = [own[at - len(chosen)][0] for at in sorted(self._card.left_out) if at >= len(chosen)]
        return (rows_in_words(rows) if rows else "") + self.tr(
            "Det får inte plats med bokstäver som går att läsa, minst {points} punkter. Korta "
            "eller ta bort något."
        ).format(points=SMALLEST_POINTS)

    def _say_full(self) -> None:
        self._own_block.set_error(self.tr("Mer får inte plats på kortet."))

    # -- the guard and printing ------------------------------------------------------------

    def _remarks(self) -> tuple[Remark, ...]:
        return self._guard.remarks(self._lines.rows(), [text for _row, text in self._own_rows()])

    def _tell_remarks(self) -> None:
        """What stops the card or is in doubt, said at its field as soon as she pauses."""
        remarks, count = self._remarks(), len(self._lines.rows())
        self._lines.tell(at_chosen(remarks, count))
        told = at_own(remarks, count, [row for row, _text in self._own_rows()])
        self._own_block.set_error("\n".join(filter(None, (self._no_room(), told))))

    def _print(self) -> None:
        if not self._safe.said_yes:
            return
        self._tell_remarks()
        no_room = self._no_room()
        if no_room:
            self._printing.refuse(self.tr("Allt får inte plats"), no_room)
            return
        printed = self._printing.send(
            self._card.page(),
            self._remarks(),
            self.tr("Skickat till skrivaren. Hämta kortet genast, och lämna det enskilt."),
        )
        if printed:
            try:
                self._desk.record_printed(self._case_file)
            except HedersstodError as error:
                self.failed.emit(error)
