"""Where paper comes out: a seam, so that nothing else prints; what a spooler keeps is told here.

Printers that write a file are left out: they would leave a readable copy on the disk.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from hedersstod.domain.errors import NotPrinted

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PaintPage = Callable[[QPainter, QRectF], None]
"""Paints one page within the rectangle, in the printer's dots; fonts in points come out right."""

DOCUMENT_NAME = "Arbetsbok"  # what stands in the queue, readable to everybody at the printer
MARGIN_MM = 18.0

# Parts of the names of printers that are none: they end in a file, a notebook or a telephone line.
_WRITE_FILES = ("pdf", "xps", "onenote", "fax", "document writer", "image writer", "to file",
                "till fil", "evernote", "snagit")  # fmt: skip


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """A printer to choose; `is_remote` when the computer knows that it is reached by network.

    It does not always know: a printer with an address of its own can look like a local one.
    """

    name: str
    is_default: bool
    is_remote: bool


class Printer(Protocol):
    """Knows the printers of this computer and prints on one."""

    def printers(self) -> tuple[PrinterChoice, ...]:
        """The printers that put ink on paper, the usual one first."""

    def print_pages(self, name: str, pages: Sequence[PaintPage]) -> None:
        """Print the pages on A4, upright; NotPrinted when the printer did not take them all."""


_QUEUE: Final = Path("/run/cups/cups.sock")
_ADDRESS: Final = "127.0.0.1"  # no name, so that none is looked up


class SystemPrinter:
    """The printers of the operating system."""

    def printers(self) -> tuple[PrinterChoice, ...]:
        _ask_this_computer_only()
        from PySide6.QtPrintSupport import QPrinterInfo  # not needed until somebody prints

        found = [
            PrinterChoice(
                info.printerName(),
                info.isDefault(),
                info.isRemote() or info.printerName().startswith("\\\\"),
            )
            for info in QPrinterInfo.availablePrinters()
            if not writes_a_file(info.printerName(), info.makeAndModel())
        ]
        return in_order(found)

    def print_pages(self, name: str, pages: Sequence[PaintPage]) -> None:
        _ask_this_computer_only()
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(name)
        if info.isNull() or writes_a_file(info.printerName(), info.makeAndModel()):
            raise NotPrinted
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        if printer.outputFormat() != QPrinter.OutputFormat.NativeFormat:
            # Qt falls back on writing a PDF when the printer is not there any more.
            raise NotPrinted
        printer.setDocName(DOCUMENT_NAME)
        printer.setCreator(DOCUMENT_NAME)
        print_on(printer, pages)


def _ask_this_computer_only() -> None:
    """Bind the print system to the queue here, whatever its settings say of a server elsewhere.

    It is asked by Qt, past the refusal of network that Python code meets.
    """
    os.environ["CUPS_SERVER"] = str(_QUEUE) if _QUEUE.exists() else _ADDRESS


def in_order(printers: Sequence[PrinterChoice]) -> tuple[PrinterChoice, ...]:
    """The usual printer first, then by name."""
    return tuple(sorted(printers, key=lambda each: (not each.is_default, each.name.casefold())))


def writes_a_file(name: str, model: str = "") -> bool:
    """Is it a printer in name only, whose pages end up in a file?"""
    said = f"{name} {model}".casefold()
    return any(part in said for part in _WRITE_FILES)


def print_on(printer: QPrinter, pages: Sequence[PaintPage]) -> None:
    """Print on a printer that has been chosen; whatever goes wrong, the rest is called back."""
    upright = QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), upright, margins, QPageLayout.Unit.Millimeter
    )
    printer.setPageLayout(layout)
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise NotPrinted
    finished = False
    try:
        room = printer.pageLayout().paintRectPixels(printer.resolution())
        sheet = QRectF(0, 0, room.width(), room.height())
        for number, paint in enumerate(pages):
            if number and not printer.newPage():
                raise NotPrinted
            painter.save()
            try:
                paint(painter, sheet)
            finally:
                painter.restore()
        finished = True
    finally:
        if not finished:
            printer.abort()
        ended = painter.end()
    if not ended or printer.printerState() in (
        printer.PrinterState.Aborted,
        printer.PrinterState.Error,
    ):
        raise NotPrinted


def spooler_in_words() -> str:
    """What a page that prints says before it does."""
    return QCoreApplication.translate(
        "Printing",
        "Det som skrivs ut ligger en stund läsbart i datorns utskriftskö, och kan ligga kvar i "
        "skrivarens minne: välj en skrivare som står hos dig, och hämta papperet genast.",
    )


def remote_in_words() -> str:
    """What is said of a printer that is reached by network."""
    return QCoreApplication.translate(
        "Printing",
        "Skrivaren nås över nätverket. Sidorna passerar då andra datorer, där de kan sparas utan "
        "att du ser det.",
    )


def no_printers_in_words() -> str:
    """What is said when there is nothing to print on."""
    return QCoreApplication.translate(
        "Printing",
        "Datorn har ingen skrivare som ger papper. Skrivare som gör en fil visas inte, eftersom "
        "filen skulle ligga läsbar på disken.",
    )
