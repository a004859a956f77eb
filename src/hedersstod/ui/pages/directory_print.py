"""The neutral paper for the person: asked first whether it is safe, then only what was chosen.

Nothing of it is kept: not what was chosen, not that it was printed.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.directory import Directory
from hedersstod.domain.case import Bookmark
from hedersstod.domain.directory import Line, in_order
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.printing import (
    PaintPage,
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
    EmptyState,
    FieldBlock,
    FlowBox,
    Heading,
    IconTextButton,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SegmentedButtons,
)
from hedersstod.ui.widgets.printer_buttons import PrinterButtons

FAMILY = "Atkinson Hyperlegible Next"
MOST_LINES = 8  # more than that is no paper that can be folded away
_POINTS = 13.0


class DirectoryPrintPage(Page):
    """Asks, chooses, shows what will stand there, prints; `done` leads back to the directory."""

    page_name = "directory"  # after a lock she comes back there: nothing of this is kept

    done = Signal()

    def __init__(self, directory: Directory, printer: Printer) -> None:
        super().__init__()
        self._printer = printer
        self._printers = printer.printers()
        self._before: tuple[str, ...] = ()
        self._lines = {
            line.entry.id: line for line in in_order(directory.lines()) if _may_stand(line)
        }
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        back = IconTextButton("arrow-left", self.tr("Stödkatalog"))
        back.setObjectName("back_to_directory_button")
        back.setAccessibleName(self.tr("Tillbaka till Stödkatalog"))
        back.clicked.connect(self.done)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(self.tr("Papper till den utsatta"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Ett litet papper utan rubrik, med bara de rader du väljer. Det säger inte "
                    "vad det gäller, varifrån det kommer eller vems det är."
                )
            )
        )
        column.addWidget(self._asking())
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(12)
        for part in (self._choosing(), self._showing(), self._printing()):
            rest.addWidget(part)
        column.addWidget(self._rest)
        column.addStretch(1)
        self._answer()
        self._choose()

    def first_focus(self) -> None:
        self._safe.setFocus()

    def place(self) -> Bookmark | None:
        return Bookmark(self.page_name)

    def leave(self) -> None:
        """Forget what was chosen."""
        self._safe.set_value(None)
        self._chosen.set_value(())
        self._choose()
        self._answer()

    # -- building --------------------------------------------------------------------------

    def _asking(self) -> Card:
        card = Card()
        self._safe = SegmentedButtons(
            [
                ("yes", self.tr("Ja, vi har talat om det")),
                ("no", self.tr("Nej")),
                ("unknown", self.tr("Vet inte")),
            ]
        )
        self._safe.setObjectName("safe_to_have")
        self._safe.chosen.connect(self._answer)
        card.layout_.addWidget(
            FieldBlock(self.tr("Är det säkert för den utsatta att ha papperet?"), self._safe)
        )
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Fråga enskilt: vem går igenom väskan, fickorna, rummet? Vad händer om någon "
                    "hittar det? Berätta också att samtal och sökningar kan synas i telefonen."
                )
            )
        )
        self._instead = Banner("attention")
        self._instead.setObjectName("no_paper_banner")
        card.layout_.addWidget(self._instead)
        return card

    def _choosing(self) -> Card:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Välj rader"), 2))
        self._chosen = SegmentedButtons(
            [(e.id, e.name, _reached(e)) for e in (each.entry for each in self._lines.values())],
            multiple=True,
        )
        self._chosen.setObjectName("lines_on_paper")
        self._chosen.set_group_name(self.tr("Rader på papperet"))
        self._chosen.chosen.connect(self._choose)
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Bara rader med nummer. Högst {most}: ett litet papper är lättare att gömma."
                ).format(most=MOST_LINES)
            )
        )
        card.layout_.addWidget(self._chosen)
        self._too_many = Secondary(self.tr("Papperet är fullt. Ta bort en rad först."), strong=True)
        self._too_many.setObjectName("too_many_lines")
        self._too_many.set_token("attention")
        card.layout_.addWidget(self._too_many)
        self._names = SegmentedButtons(
            [("number", self.tr("Bara nummer och tider")), ("name", self.tr("Också namn"))]
        )
        self._names.setObjectName("names_on_paper")
        self._names.set_value("number")
        self._names.chosen.connect(self._choose)
        card.layout_.addWidget(
            FieldBlock(
                self.tr("Vad ska stå på raderna?"),
                self._names,
                self.tr("Ett namn kan röja vad det gäller. Gå då igenom numren muntligt."),
            )
        )
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

    def _printing(self) -> QWidget:
        if not self._printers:
            nothing = EmptyState(
                "phone",
                self.tr("Ingen skrivare"),
                no_printers_in_words() + " " + self.tr("Skriv av raderna för hand."),
            )
            nothing.setObjectName("no_printers")
            return nothing
        card = Card()
        self._where = PrinterButtons(self._printers)
        self._where.chosen.connect(self._warn)
        card.layout_.addWidget(FieldBlock(self.tr("Skrivare"), self._where))
        card.layout_.addWidget(Secondary(spooler_in_words()))
        self.banner = Banner("attention")
        self.banner.setObjectName("print_banner")
        card.layout_.addWidget(self.banner)
        row = FlowBox(10, 8)
        self.print_button = PrimaryButton(self.tr("Skriv ut"))
        self.print_button.setObjectName("print_lines_now_button")
        self.print_button.clicked.connect(self._print)
        row.add(self.print_button)
        card.layout_.addWidget(row)
        self._told = Secondary("")
        self._told.setObjectName("printed_words")
        card.layout_.addWidget(self._told)
        return card

    # -- choosing --------------------------------------------------------------------------

    def _answer(self, _value: object = None) -> None:
        """Without a yes there is no paper; what can be done instead is said."""
        answer = self._safe.value()
        self._rest.setVisible(answer == "yes")
        if answer in (None, "yes"):
            self._instead.hide_message()
            return
        self._instead.show_message(
            self.tr("Skriv då inte ut"),
            self.tr(
                "Låt den utsatta ringa härifrån, eller lära sig ett nummer utantill. Ett nummer "
                "kan också finnas hos någon som är trygg, till exempel i skolan."
            ),
        )

    def _choose(self, _value: object = None) -> None:
        ids = self._ids()
        self._too_many.setVisible(len(ids) > MOST_LINES)
        if len(ids) > MOST_LINES:
            ids = self._before
            self._chosen.set_value(ids)
        self._before = ids
        rows = self._rows()
        self._preview.setVisible(bool(rows))
        self._words.setText("\n".join(rows))
        unsure = sum(self._lines[each].entry.check_locally for each in ids)
        if unsure:
            self._unsure.show_message(
                self.tr("{unsure} av raderna ska kontrolleras lokalt").format(unsure=unsure),
                self.tr("Ring numret innan du lämnar papperet, och ändra i Stödkatalog."),
            )
        else:
            self._unsure.hide_message()
        self._warn()

    def _ids(self) -> tuple[str, ...]:
        value = self._chosen.value()
        return value if isinstance(value, tuple) else ()

    def _rows(self) -> list[str]:
        """What stands on the paper, one line a row."""
        named = self._names.value() == "name"
        chosen = [self._lines[each].entry for each in self._ids()]
        return [
            f"{entry.name} · {_reached(entry)}" if named else _reached(entry) for entry in chosen
        ]

    # -- printing --------------------------------------------------------------------------

    def _at(self) -> PrinterChoice | None:
        return self._where.printer() if self._printers else None

    def _warn(self, _value: object = None) -> None:
        if not self._printers:
            return
        self.banner.hide_message()
        self._told.hide()
        at = self._at()
        if at is not None and at.is_remote:
            self.banner.show_message(self.tr("Skrivaren står i nätverket"), remote_in_words())
        self.print_button.setEnabled(at is not None and bool(self._ids()))

    def _print(self) -> None:
        at = self._at()
        if at is None or self._safe.value() != "yes":
            return
        try:
            self._printer.print_pages(at.name, [paper(self._rows())])
        except HedersstodError as error:
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            return
        self._told.setText(
            self.tr("Skickat till skrivaren. Hämta papperet genast, och klipp till det.")
        )
        self._told.show()


def _may_stand(line: Line) -> bool:
    return line.entry.for_the_person and bool(line.entry.number)


def _reached(entry: DirectoryEntry) -> str:
    return " · ".join(part for part in (entry.number, entry.hours) if part)


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
