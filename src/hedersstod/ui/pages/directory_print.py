"""The neutral paper for the person: asked first whether it is safe, then only what was chosen.

Nothing of it is kept: not what was chosen, not that it was printed.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.directory import Directory
from hedersstod.casework.paper_guard import PaperGuard
from hedersstod.domain.case import Bookmark
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.paper_parts import LineChoice, SafeToHave
from hedersstod.ui.pages.paper_printing import PaperPrinting
from hedersstod.ui.pages.paper_words import remarks_in_words
from hedersstod.ui.pages.way_back import add_back_to
from hedersstod.ui.printing import PaintPage, Printer
from hedersstod.ui.widgets import Banner, Body, Card, Heading, ScrollPage

FAMILY = "Atkinson Hyperlegible Next"
MOST_LINES = 8  # more than that is no paper that can be folded away
_POINTS = 13.0


class DirectoryPrintPage(Page):
    """Asks, chooses, shows what will stand there, prints; `done` leads back to the directory."""

    page_name = "directory"  # after a lock she comes back there: nothing of this is kept

    done = Signal()

    def __init__(self, directory: Directory, printer: Printer) -> None:
        super().__init__()
        self._guard = PaperGuard(directory.public_numbers())
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        words, spoken = self.tr("Stödkatalog"), self.tr("Tillbaka till Stödkatalog")
        add_back_to(column, words, spoken, "back_to_directory_button", self.done)
        column.addWidget(Heading(self.tr("Papper till den utsatta"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Ett litet papper utan rubrik, med bara de rader du väljer. Det säger inte "
                    "vad det gäller, varifrån det kommer eller vems det är."
                )
            )
        )
        self._safe = SafeToHave(self.tr("Är det säkert för den utsatta att ha papperet?"))
        column.addWidget(self._safe)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(12)
        self._printing = PaperPrinting(
            printer, self.tr("Skriv av raderna för hand."), "print_lines_now_button"
        )
        for part in (self._choosing(directory), self._showing(), self._printing):
            rest.addWidget(part)
        column.addWidget(self._rest)
        column.addStretch(1)
        self._safe.answered.connect(self._answer)
        self._lines.changed.connect(self._choose)
        self._printing.print_wanted.connect(self._print)
        self._answer()
        self._choose()

    def first_focus(self) -> None:
        self._safe.setFocus()

    def place(self) -> Bookmark | None:
        return Bookmark(self.page_name)

    def leave(self) -> None:
        """Forget what was chosen."""
        self._lines.forget()
        self._safe.forget()

    # -- building --------------------------------------------------------------------------

    def _choosing(self, directory: Directory) -> Card:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Välj rader"), 2))
        self._lines = LineChoice(
            directory.lines(),
            MOST_LINES,
            self.tr(
                "Bara rader med nummer. Högst {most}: ett litet papper är lättare att gömma."
            ).format(most=MOST_LINES),
        )
        card.layout_.addWidget(self._lines)
        return card

    def _showing(self) -> Card:
        self._preview = Card()
        self._preview.setObjectName("paper_preview")
        self._preview.layout_.addWidget(Heading(self.tr("Det här står på papperet"), 2))
        self._words = Body("")
        self._words.setObjectName("paper_words")
        self._preview.layout_.addWidget(self._words)
        self._unsure = Banner("attention")
        self._unsure.setObjectName("unsure_banner")
        self._preview.layout_.addWidget(self._unsure)
        return self._preview

    # -- choosing --------------------------------------------------------------------------

    def _answer(self) -> None:
        """Without a yes there is no paper."""
        self._rest.setVisible(self._safe.said_yes)

    def _choose(self) -> None:
        rows = self._lines.rows()
        self._preview.setVisible(bool(rows))
        self._words.setText("\n".join(rows))
        unsure = self._lines.unsure()
        if unsure:
            self._unsure.show_message(
                self.tr("{unsure} av raderna ska kontrolleras lokalt").format(unsure=unsure),
                self.tr("Ring numret innan du lämnar papperet, och ändra i Stödkatalog."),
            )
        else:
            self._unsure.hide_message()
        self._lines.tell(remarks_in_words(self._guard.remarks(rows)))
        self._printing.start_again(bool(rows))

    # -- printing --------------------------------------------------------------------------

    def _print(self) -> None:
        if not self._safe.said_yes:
            return
        rows = self._lines.rows()
        self._printing.send(
            paper(rows),
            self._guard.remarks(rows),
            self.tr("Skickat till skrivaren. Hämta papperet genast, och klipp till det."),
        )


def paper(rows: list[str]) -> PaintPage:
    """One page with the rows at its top, and nothing else on it."""

    def paint(painter: QPainter, room: QRectF) -> None:
        painter.fillRect(room, Qt.GlobalColor.white)
        painter.setPen(Qt.GlobalColor.black)
        font = QFont(FAMILY)
        font.setPointSizeF(_POINTS)
        painter.setFont(font)
        line = QFontMetricsF(font, painter.device()).lineSpacing()
        wrap = int(
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        )
        top = room.top()
        for row in rows:
            place = QRectF(room.left(), top, room.width() / 2, room.bottom() - top)
            taken = painter.boundingRect(place, wrap, row)
            painter.drawText(place, wrap, row)
            top += taken.height() + line * 0.5

    return paint
