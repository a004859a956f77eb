"""The local routine on paper: one page, holes and all, black on white, and never in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from hedersstod.casework.local_support import answered
from hedersstod.domain.errors import NotPrinted
from hedersstod.ui.pages.local_routine import LocalRoutinePage, Routine
from hedersstod.ui.pages.page import Page
from hedersstod.ui.printing import PaintPage, PrinterChoice
from hedersstod.ui.style import Style
from hedersstod.ui.widgets.report_preview import Sheet
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage

NEAR = PrinterChoice("Kontoret", is_default=False, is_remote=False)
FAR = PrinterChoice("Korridoren", is_default=True, is_remote=True)

Show = Callable[[Page], OnePage]

pytestmark = pytest.mark.usefixtures("qapp")  # its fonts are measured


class Paper:
    """A printer in memory: keeps on which printer how many sheets came, painted for real."""

    def __init__(self, *printers: PrinterChoice, broken: bool = False) -> None:
        self._printers = printers
        self._broken = broken
        self.sheets: list[tuple[str, QImage]] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        return self._printers

    def print_pages(self, name: str, pages: Sequence[PaintPage]) -> None:
        if self._broken:
            raise NotPrinted
        self.sheets += [(name, drawn(page)) for page in pages]


def drawn(page: PaintPage) -> QImage:
    sheet = QImage(1740, 2610, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    page(painter, QRectF(sheet.rect()))
    painter.end()
    return sheet


def overflows(sheet: QImage) -> bool:
    """Does anything dark stand between the last block and the foot?"""
    return any(
        sheet.pixelColor(x, y).lightness() < 120
        for y in range(2610 - 90, 2610 - 62, 2)
        for x in range(0, 1740, 2)
    )


def write(place: Place, question: str, text: str, *, not_here: bool = False) -> None:
    local = place.office.local
    local.change(answered(question, text, "växeln", place.time.date(), not_here=not_here))
    local.save()


def routine(place: Place) -> Routine:
    return Routine(place.office.local.groups(), place.time.date())


def words(place: Place) -> str:
    made = routine(place)
    return "\n".join(made.words(number) for number in range(made.count))


def test_the_paper_says_what_is_written_what_is_not_here_and_what_nobody_knows(
    place: Place,
) -> None:
    write(place, "social_on_call", "0640-161 00")
    write(place, "barnahus", "", not_here=True)
    text = words(place)
    assert text.startswith("Lokal rutin")
    assert "Fara just nu: 112. Ring inte hem" in text
    assert "0640-161 00" in text
    assert place.time.date().isoformat() in text
    assert "Finns inte här. Då samordnar ni själva med polis och åklagare." in text
    assert text.count("Saknas.") == place.office.local.holes()


def test_what_is_old_says_so_and_the_shelters_stay_in_the_program(place: Place) -> None:
    write(place, "shelters", "Boendet vid Storsund")
    write(place, "lawyer", "Kommunjuristen")
    read = place.time.date()
    place.wait(days=400)
    text = words(place)
    assert f"{read.isoformat()}, läs om" in text
    assert "Storsund" not in text
    assert "skrivs inte på papper" in text


def test_signs_that_mean_something_to_the_layout_are_words_on_paper(place: Place) -> None:
    write(place, "lawyer", "<b>Jurist & co</b>")
    assert "<b>Jurist & co</b>" in words(place)


def test_a_short_answer_to_everything_fits_on_one_page(place: Place) -> None:
    for entry in place.office.local.entries():
        write(place, entry.question.id, "Enhetschefen eller ersättaren, 000-00 00 12")
    assert routine(place).count == 1


def test_long_answers_take_more_pages_and_nothing_is_lost_between_them(place: Place) -> None:
    entries = place.office.local.entries()
    for number, entry in enumerate(entries):
        write(place, entry.question.id, f"Svar {number}. " + "Enhetschefen eller ersättaren. " * 9)
    made = routine(place)
    assert made.count > 1
    found = words(place)
    assert all(f"Svar {n}." in found for n, e in enumerate(entries) if e.question.on_paper)
    for page in made.pages():
        assert not overflows(drawn(page))


def test_a_single_answer_as_long_as_can_be_is_not_cut(place: Place) -> None:
    write(place, "lawyer", "ord " * 499)
    for page in routine(place).pages():
        assert not overflows(drawn(page))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ink_is_black_whatever_the_look_of_the_screen(
    place: Place, style: Style, theme: str
) -> None:
    style.set_theme(theme)
    (page,) = routine(place).pages()
    sheet = drawn(page)
    heading = [sheet.pixelColor(x, y).lightness() for y in range(80) for x in range(900)]
    assert min(heading) < 40
    assert max(heading) == 255


# -- the page -----------------------------------------------------------------------------------


def test_what_is_shown_is_what_is_printed_and_nothing_is_written_to_disk(
    place: Place, show: Show, tmp_path: Path
) -> None:
    write(place, "social_on_call", "0640-161 00")
    paper = Paper(NEAR, FAR)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    shown = show(LocalRoutinePage(place.office.local, paper))
    (sheet,) = shown.page.findChildren(Sheet)
    assert "0640-161 00" in sheet.text()
    shown.click("print_routine_button")
    assert [name for name, _ in paper.sheets] == ["Kontoret"]
    assert "skickad till skrivaren" in shown.words()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_printer_in_the_network_is_never_chosen_for_her(place: Place, show: Show) -> None:
    paper = Paper(FAR)
    shown = show(LocalRoutinePage(place.office.local, paper))
    assert not shown.find("print_routine_button").isEnabled()
    shown.choose("printer_choice", "0")
    assert "passerar då andra datorer" in shown.words()
    shown.click("print_routine_button")
    assert len(paper.sheets) == 1


def test_without_a_printer_the_routine_can_still_be_read(place: Place, show: Show) -> None:
    shown = show(LocalRoutinePage(place.office.local, Paper()))
    assert "ingen skrivare" in shown.words()
    assert shown.page.findChildren(Sheet)
    assert shown.focused() == "back_to_municipality_button"


def test_paper_that_did_not_come_is_told(place: Place, show: Show) -> None:
    shown = show(LocalRoutinePage(place.office.local, Paper(NEAR, broken=True)))
    shown.click("print_routine_button")
    assert shown.is_there("print_banner")
    assert "skickad" not in shown.words()


def test_holes_and_old_answers_are_told_before_it_is_printed(place: Place, show: Show) -> None:
    write(place, "lawyer", "Kommunjuristen")
    place.wait(days=400)
    shown = show(LocalRoutinePage(place.office.local, Paper(NEAR)))
    assert f"{place.office.local.holes()} uppgifter saknas" in shown.words()
    assert "1 behöver läsas om" in shown.words()


def test_the_way_back_leads_to_our_municipality(place: Place, show: Show) -> None:
    shown = show(LocalRoutinePage(place.office.local, Paper(NEAR)))
    asked: list[bool] = []
    assert isinstance(shown.page, LocalRoutinePage)
    shown.page.municipality_wanted.connect(lambda: asked.append(True))
    shown.click("back_to_municipality_button")
    assert asked == [True]


@pytest.mark.parametrize(
    ("theme", "scale", "size"), [("dark", 100, (1158, 705)), ("light", 200, (950, 600))]
)
def test_the_page_can_be_read_large_and_dark(
    place: Place, style: Style, show: Show, theme: str, scale: int, size: tuple[int, int]
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    shown = show(LocalRoutinePage(place.office.local, Paper(NEAR, FAR)))
    shown.window.resize(*size)
    shown.rest(30)
    assert shown.faults() == []


def test_a_week_later_the_paper_says_the_new_day(place: Place) -> None:
    later = place.time.date() + timedelta(days=7)
    made = Routine(place.office.local.groups(), later)
    early, late = drawn(routine(place).pages()[0]), drawn(made.pages()[0])
    assert early != late
