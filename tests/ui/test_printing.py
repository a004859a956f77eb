"""Printing: what is offered, what is painted, and that half a print is no print."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from hedersstod.domain.errors import NotPrinted
from hedersstod.ui import printing
from hedersstod.ui.printing import (
    DOCUMENT_NAME,
    MARGIN_MM,
    PaintPage,
    Printer,
    PrinterChoice,
    SystemPrinter,
    in_order,
    print_on,
    writes_a_file,
)

DOTS = 150  # an inch


class PaperInMemory:
    """A printer whose paper is pictures: the same measures as a real one."""

    def __init__(self, *printers: PrinterChoice) -> None:
        self.choices = printers or (PrinterChoice("Kontoret", True, False),)
        self.sheets: list[QImage] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        return in_order(self.choices)

    def print_pages(self, name: str, pages: Sequence[PaintPage]) -> None:
        if name not in {choice.name for choice in self.choices} or not pages:
            raise NotPrinted
        side = MARGIN_MM / 25.4 * DOTS
        for paint in pages:
            paper = QImage(
                round(210 / 25.4 * DOTS), round(297 / 25.4 * DOTS), QImage.Format.Format_RGB32
            )
            paper.setDotsPerMeterX(round(DOTS / 0.0254))
            paper.setDotsPerMeterY(round(DOTS / 0.0254))
            paper.fill(Qt.GlobalColor.white)
            painter = QPainter(paper)
            painter.translate(side, side)
            paint(painter, QRectF(0, 0, paper.width() - 2 * side, paper.height() - 2 * side))
            painter.end()
            self.sheets.append(paper)


def a_page(text: str) -> PaintPage:
    def paint(painter: QPainter, room: QRectF) -> None:
        painter.setFont(QFont("Atkinson Hyperlegible Next", 30))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignTop), text)
        painter.drawRect(room)

    return paint


def paper_in_file(place: Path) -> QPrinter:
    """Qt's own printer engine, onto a file of this test: the program never offers it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    return printer


# -- what is offered ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("Microsoft Print to PDF", "Microsoft Print To PDF"),
        ("Microsoft XPS Document Writer", ""),
        ("OneNote (Desktop)", "Send to Microsoft OneNote 16 Driver"),
        ("Fax", "Microsoft Shared Fax Driver"),
        ("PDF", "Generic CUPS-PDF Printer"),
        ("Kontoret", "Generic CUPS-PDF Printer (w/ options)"),
        ("Skriv till fil", ""),
        ("CutePDF Writer", ""),
    ],
)
def test_a_printer_that_makes_a_file_is_none(name: str, model: str) -> None:
    assert writes_a_file(name, model)


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("HP LaserJet M402", "HP LaserJet Pro M402 PCL 6"),
        ("Socialkontoret plan 2", "Canon iR-ADV C5535 UFR II"),
        (r"\\print01\FollowMe", "KONICA MINOLTA C360 Series PS"),
        ("Brother HL-L2350DW", ""),
    ],
)
def test_an_ordinary_printer_is_offered(name: str, model: str) -> None:
    assert not writes_a_file(name, model)


@given(
    st.lists(
        st.builds(
            PrinterChoice,
            name=st.sampled_from(["Kontoret", "anna", "HP", "Åsa"]),
            is_default=st.booleans(),
            is_remote=st.booleans(),
        )
    )
)
def test_the_usual_printer_comes_first_and_none_is_lost(choices: list[PrinterChoice]) -> None:
    ordered = in_order(choices)
    assert sorted(ordered, key=repr) == sorted(choices, key=repr)
    defaults = [choice.is_default for choice in ordered]
    assert defaults == sorted(defaults, reverse=True)


def test_the_printers_of_this_computer_are_told_without_failing(qapp) -> None:
    names = [choice.name for choice in SystemPrinter().printers()]
    every = [info.printerName() for info in QPrinterInfo.availablePrinters()]
    assert set(names) == {name for name in every if not writes_a_file(name)}


# -- what is printed ---------------------------------------------------------------------------


def test_both_printers_keep_the_contract(qapp) -> None:
    kinds: list[Printer] = [SystemPrinter(), PaperInMemory()]
    for printer in kinds:
        with pytest.raises(NotPrinted):
            printer.print_pages("en skrivare som inte finns", [a_page("x")])
        assert isinstance(printer.printers(), tuple)


def test_a_printer_that_is_gone_leaves_no_file_behind(qapp, tmp_path, monkeypatch) -> None:
    # Qt would quietly write a PDF in the folder she happens to stand in.
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(NotPrinted):
        SystemPrinter().print_pages("borta", [a_page("Kvaddinge")])
    with pytest.raises(NotPrinted):
        SystemPrinter().print_pages("", [a_page("Kvaddinge")])
    assert sorted(tmp_path.rglob("*")) == before


def test_each_page_is_painted_once_in_order_on_upright_a4(qapp, tmp_path) -> None:
    painted: list[tuple[str, float, float, int]] = []

    def page(name: str) -> PaintPage:
        def paint(painter: QPainter, room: QRectF) -> None:
            painted.append((name, room.width(), room.height(), painter.device().logicalDpiX()))
            assert room.topLeft().isNull()
            painter.translate(500, 500)  # the next page is not moved by it
            a_page(name)(painter, room)

        return paint

    place = tmp_path / "papper.pdf"
    printer = paper_in_file(place)
    print_on(printer, [page("ett"), page("två"), page("tre")])
    assert [name for name, *_ in painted] == ["ett", "två", "tre"]
    for _, width, height, dots in painted:
        assert width / dots * 25.4 == pytest.approx(210 - 2 * MARGIN_MM, abs=1)
        assert height / dots * 25.4 == pytest.approx(297 - 2 * MARGIN_MM, abs=1)
        assert dots >= 300
    assert place.read_bytes().count(b"/Type /Page\n") == 3


def test_nothing_is_no_print(qapp, tmp_path) -> None:
    with pytest.raises(NotPrinted):
        print_on(paper_in_file(tmp_path / "inget.pdf"), [])
    assert not (tmp_path / "inget.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_begin_is_told(qapp, tmp_path) -> None:
    with pytest.raises(NotPrinted):
        print_on(paper_in_file(tmp_path / "finns inte" / "papper.pdf"), [a_page("x")])


def test_a_page_that_fails_calls_the_print_back(qapp, tmp_path) -> None:
    class Broken(RuntimeError):
        pass

    def fail(painter: QPainter, room: QRectF) -> None:
        raise Broken

    called_back: list[bool] = []

    class Watched(QPrinter):
        def abort(self) -> bool:
            called_back.append(self.paintingActive())
            return super().abort()

    printer = Watched(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "halv.pdf"))
    with pytest.raises(Broken):
        print_on(printer, [a_page("ett"), fail])
    assert called_back == [True], "called back while it could still be"
    assert not printer.paintingActive()


def test_the_name_in_the_queue_says_nothing() -> None:
    assert DOCUMENT_NAME == "Arbetsbok"


def test_the_paper_in_memory_holds_what_was_painted(qapp) -> None:
    printer = PaperInMemory(PrinterChoice("Kontoret", False, False))
    printer.print_pages("Kontoret", [a_page("Del 1 av 3"), a_page("")])
    first, second = printer.sheets
    assert first.size() == second.size()
    assert first != second
    outside = first.pixelColor(5, 5)
    assert outside == Qt.GlobalColor.white, "nothing is painted in the margin"


def test_what_a_spooler_does_is_said_in_one_sentence(qapp) -> None:
    said = printing.spooler_in_words()
    assert said.count(".") == 1
    assert "utskriftskö" in said
    assert "nätverk" in printing.remote_in_words()
    assert "fil" in printing.no_printers_in_words()


def test_only_the_print_queue_of_this_computer_is_asked(monkeypatch, qapp) -> None:
    monkeypatch.setenv("CUPS_SERVER", "print.kommunen.example")
    SystemPrinter().printers()
    assert os.environ["CUPS_SERVER"] in ("127.0.0.1", "/run/cups/cups.sock")
