"""The local routine on paper: what *Vår kommun* says, laid out on A4, shown and printed."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextDocument,
    QTransform,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.local_support import EMERGENCY_NUMBER, LocalEntry, LocalSupport
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.profiles import LocalGroup
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.way_back import add_back_to
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
    FieldBlock,
    FlowBox,
    Heading,
    PrimaryButton,
    ScrollPage,
    Secondary,
    mark_covers,
)
from hedersstod.ui.widgets.printer_buttons import PrinterButtons
from hedersstod.ui.widgets.report_preview import Sheet

FAMILY: Final = "Atkinson Hyperlegible Next"
_PER_MM: Final = 10  # units of the layout; fine enough for letters to stand as on paper
_PAGE: Final = QSizeF(174 * _PER_MM, 261 * _PER_MM)  # A4 within the margins of ui/printing.py
_FOOT: Final = 6 * _PER_MM
_ROOM: Final = _PAGE.height() - 1.5 * _FOOT
# Points, and millimetres above and below a row; smaller letters a tired eye at night cannot read.
_SIZES: Final = ((9.5, 0.7), (9.0, 0.5), (8.5, 0.35), (8.0, 0.2))
_SEVERAL: Final = (9.0, 0.6)
_PREVIEW_WIDTH: Final = 1320
_MARGIN: Final = 0.06

Groups = Sequence[tuple[LocalGroup, Sequence[LocalEntry]]]


class Routine:
    """The routine laid out: on one page if it can be read there, else on several."""

    def __init__(self, groups: Groups, printed: date) -> None:
        self._printed = printed
        tries = (_laid_out(groups, *size) for size in _SIZES)
        one = next((pages for pages in tries if len(pages) == 1), None)
        self._pages = one or _laid_out(groups, *_SEVERAL)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def words(self, number: int) -> str:
        """Everything that stands on a page, to be read aloud."""
        return "\n".join(block.toPlainText().strip() for block in self._pages[number])

    def pages(self) -> tuple[PaintPage, ...]:
        """One painter for each page."""
        return tuple(self._page(number) for number in range(self.count))

    def _page(self, number: int) -> PaintPage:
        def paint(painter: QPainter, rect: QRectF) -> None:
            painter.save()
            painter.fillRect(rect, Qt.GlobalColor.white)
            painter.setTransform(QTransform.fromTranslate(rect.left(), rect.top()), True)
            painter.scale(rect.width() / _PAGE.width(), rect.width() / _PAGE.width())
            self._paint_foot(painter, number)
            context = QAbstractTextDocumentLayout.PaintContext()
            # Black on white whatever the look of the screen.
            context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            for block in self._pages[number]:
                block.documentLayout().draw(painter, context)
                painter.setTransform(QTransform.fromTranslate(0, block.size().height()), True)
            painter.restore()

        return paint

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        words = QCoreApplication.translate(
            "LocalRoutine",
            "Utskriven {day} · sida {page} av {of} · till höger: när uppgiften lästes",
        ).format(day=self._printed.isoformat(), page=number + 1, of=self.count)
        painter.setFont(_font(7.5))
        painter.setPen(Qt.GlobalColor.black)
        foot = QRectF(0, _PAGE.height() - _FOOT, _PAGE.width(), _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)


def _laid_out(groups: Groups, points: float, apart: float) -> list[list[QTextDocument]]:
    """The blocks page by page; none is broken, and a heading stays with what follows it."""
    pages: list[list[QTextDocument]] = [[]]
    left = _ROOM
    for together in _blocks(groups, points, apart):
        height = sum(block.size().height() for block in together)
        if height > left and pages[-1]:
            pages.append([])
            left = _ROOM
        pages[-1].extend(together)
        left -= height
    return pages


def _blocks(groups: Groups, points: float, apart: float) -> Iterator[list[QTextDocument]]:
    """What must stay together: the head, each group's title with its first row, each other row."""
    translate = QCoreApplication.translate
    gap, pad = round((1 + 1.6 * apart) * _PER_MM), round(apart * _PER_MM)
    title = translate("LocalRoutine", "Lokal rutin: vem beslutar, och vem ringer vi")
    first = translate(
        "LocalRoutine",
        "Fara just nu: {number}. Ring inte hem och kontakta inte anhöriga förrän risken är bedömd.",
    ).format(number=EMERGENCY_NUMBER)
    yield [
        _block(_strong(title, 0), points * 1.8),
        _block(_strong(first, pad), points * 1.1),
    ]
    for group, entries in groups:
        together = [_block(_strong(group.title, gap), points * 1.2)]
        for entry in entries:
            together.append(_block(_row(entry, pad), points))
            yield together
            together = []


def _block(text: str, points: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(points))
    document.setDefaultStyleSheet(".quiet { color: #444444; }")
    document.setHtml(text)
    document.setTextWidth(_PAGE.width())
    return document


def _strong(text: str, above: int) -> str:
    # In a cell: the margin above what a document begins with is not kept.
    cell = f'<td style="padding-top:{above}px"><b>{html.escape(text)}</b></td>'
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cell}</tr></table>'


def _row(entry: LocalEntry, pad: int) -> str:
    cells = (entry.question.label, *words_of(entry))
    label, answer, read = (html.escape(words).replace("\n", "<br>") for words in cells)
    side = f"{pad}px {2 * _PER_MM}px {pad}px 0"
    return (
        '<table width="100%" cellspacing="0" cellpadding="0">'
        f'<tr><td width="27%" style="padding:{side}">{label}</td>'
        f'<td width="60%" style="padding:{side}">{answer}</td>'
        f'<td width="13%" style="padding:{pad}px 0"><span class="quiet">{read}</span></td></tr>'
        "</table>"
    )


def words_of(entry: LocalEntry) -> tuple[str, str]:
    """What the paper says of one question, and when that was read."""
    translate = QCoreApplication.translate
    if entry.missing or entry.fact is None:
        return translate("LocalRoutine", "Saknas. Ta reda på det innan det behövs."), ""
    if not entry.question.on_paper:
        return translate("LocalRoutine", "Står i programmet, skrivs inte på papper."), ""
    read = entry.fact.read_on
    if read is None:
        return entry.said.strip(), translate("LocalRoutine", "utan datum")
    words = translate("LocalRoutine", "{day}, läs om") if entry.stale else "{day}"
    return entry.said.strip(), words.format(day=read.isoformat())


def _font(points: float) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(_units(points))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _units(points: float) -> int:
    return round(points * 25.4 / 72 * _PER_MM)


class _Paper(Sheet):
    """A page of the preview, never taller than its width asks for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))


class LocalRoutinePage(Page):
    """Shows the routine as it will stand on paper, and prints it; nothing is written to disk."""

    page_name = "local_routine"
    municipality_wanted = Signal()

    def __init__(self, local: LocalSupport, printer: Printer) -> None:
        super().__init__()
        self._local = local
        self._printer = printer
        self._printers = printer.printers()
        self._routine = Routine(local.groups(), local.now().date())
        scroll = ScrollPage(wide=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        words, spoken = self.tr("Vår kommun"), self.tr("Tillbaka till Vår kommun")
        self._back = add_back_to(
            column, words, spoken, "back_to_municipality_button", self.municipality_wanted
        )
        column.addWidget(Heading(self.tr("Lokal rutin"), 1))
        column.addWidget(Body(self._about()))
        column.addWidget(self._print_card())
        for number, picture in enumerate(_pictures(self._routine), 1):
            which = self.tr("Sida {number} av {of}").format(number=number, of=self._routine.count)
            column.addWidget(_Paper(picture, f"{which}\n{self._routine.words(number - 1)}"))
        column.addStretch(1)
        mark_covers(self, "record", ("D-12", "W-23"))

    def first_focus(self) -> None:
        (self.print_button if self._printers else self._back).setFocus()

    # -- building --------------------------------------------------------------------------

    def _about(self) -> str:
        holes, again = self._local.holes(), self._local.to_look_at_again()
        words = [
            self.tr(
                "Så ser rutinen ut på papper. Den säger inget om någon person. Häng den inte där "
                "besökare läser, och byt ut den när något ändras."
            )
        ]
        if holes:
            words.append(self.tr("{holes} uppgifter saknas och står tomma.").format(holes=holes)
                         if holes > 1 else self.tr("1 uppgift saknas och står tom."))  # fmt: skip
        if again:
            words.append(
                self.tr("{again} behöver läsas om eller saknar datum.").format(again=again)
            )
        if self._routine.count > 1:
            words.append(self.tr("Det som är skrivet ryms inte på en sida: den blir {pages} sidor. "
                                 "Korta svaren om den ska få plats på en.")
                         .format(pages=self._routine.count))  # fmt: skip
        return " ".join(words)

    def _print_card(self) -> QWidget:
        card = Card()
        box = card.layout_
        if not self._printers:
            box.addWidget(Secondary(no_printers_in_words()))
            return card
        box.addWidget(Secondary(spooler_in_words()))
        self._choose = PrinterButtons(self._printers)
        self._choose.chosen.connect(self._warn)
        box.addWidget(FieldBlock(self.tr("Skrivare"), self._choose))
        self.banner = Banner("attention")
        self.banner.setObjectName("print_banner")
        box.addWidget(self.banner)
        row = FlowBox(10, 8)
        self.print_button = PrimaryButton(self.tr("Skriv ut"))
        self.print_button.setObjectName("print_routine_button")
        self.print_button.clicked.connect(self._print)
        row.add(self.print_button)
        box.addWidget(row)
        self._told = Secondary("")
        self._told.setObjectName("printed_words")
        self._told.hide()
        box.addWidget(self._told)
        self._warn()
        return card

    # -- printing --------------------------------------------------------------------------

    def _chosen(self) -> PrinterChoice | None:
        return self._choose.printer()

    def _warn(self, _value: object = None) -> None:
        """What can be known of the chosen printer is said before anything is sent to it."""
        self.banner.hide_message()
        self._told.hide()
        at = self._chosen()
        remote = at is not None and at.is_remote
        if remote:
            self.banner.show_message(self.tr("Skrivaren står i nätverket"), remote_in_words())
        self.print_button.setText(self.tr("Skriv ut ändå") if remote else self.tr("Skriv ut"))
        self.print_button.setEnabled(at is not None)

    def _print(self) -> None:
        at = self._chosen()
        if at is None:
            return
        try:
            self._printer.print_pages(at.name, self._routine.pages())
        except HedersstodError as error:
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            return
        self._told.setText(
            self.tr("Rutinen är skickad till skrivaren. Hämta papperet genast, och lämna den "
                    "gamla till strimlaren.")
        )  # fmt: skip
        self._told.show()


def _pictures(routine: Routine) -> Iterator[QPixmap]:
    """Each page as it will look, with the margins of the paper around it."""
    margin = round(_PREVIEW_WIDTH * _MARGIN)
    room = QRectF(0, 0, _PREVIEW_WIDTH, _PREVIEW_WIDTH * _PAGE.height() / _PAGE.width())
    room.moveTopLeft(QPointF(margin, margin))
    for paint in routine.pages():
        picture = QPixmap(round(room.width()) + 2 * margin, round(room.height()) + 2 * margin)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, room)
        painter.end()
        yield picture
