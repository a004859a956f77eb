"""What stands in for the edges of the program in the walk: file dialog, printer, clock, damage."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from hedersstod.ui import locking
from hedersstod.ui.printing import PaintPage, PrinterChoice

STICK = "minne"
DATABASE = "arbetsbok.db"
SHEET = (1240, 1754)  # A4 at 150 dots to the inch
MARGIN = 106  # 18 mm, as on the real printers


class ChosenFile:
    """Stands in for the file dialog: the file of the demonstration."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        """Where the report goes: as suggested, beside what another case has put there."""
        self.path = self.path.with_name(suggestion)
        number = 2
        while self.path.exists():
            stem, dot, kind = suggestion.rpartition(".")
            self.path = self.path.with_name(f"{stem}_{number}{dot}{kind}")
            number += 1
        return self.path

    def file_to_read(self, parent: QWidget) -> Path | None:
        """The report to check."""
        return self.path

    def folder(self, parent: QWidget) -> Path | None:
        """The stick for copies."""
        stick = self.path.parent / STICK
        stick.mkdir(exist_ok=True)
        return stick


class Paper:
    """A printer in memory: one beside the desk, one in the network; keeps the sheets it got."""

    def __init__(self) -> None:
        self.sheets: list[QImage] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        """Both of them."""
        return (
            PrinterChoice("Skrivaren på rummet", is_default=True, is_remote=False),
            PrinterChoice("Korridoren", is_default=False, is_remote=True),
        )

    def print_pages(self, name: str, pages: Sequence[PaintPage]) -> None:
        """Paint the pages as they would come out."""
        for paint in pages:
            sheet = QImage(*SHEET, QImage.Format.Format_RGB32)
            sheet.fill("white")
            sheet.setDotsPerMeterX(round(150 / 0.0254))
            sheet.setDotsPerMeterY(round(150 / 0.0254))
            painter = QPainter(sheet)
            paint(painter, QRectF(sheet.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
            painter.end()
            self.sheets.append(sheet)


PAPER = Paper()
"""The printer of the demonstration; each of its processes has its own."""


@contextmanager
def clock_ahead(seconds: float) -> Iterator[None]:
    """Let the time that counts to the lock stand still that far ahead."""
    at = time.time() + seconds
    with mock.patch.object(locking, "time", SimpleNamespace(time=lambda: at)):
        yield


def damage(home: Path, page: int) -> None:
    """Turn one bit of the vault's file, as a failing disk does."""
    with (home / DATABASE).open("r+b") as file:
        file.seek(page * 4096 + 1000)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 0x10]))
