"""Recovery parts on their way to paper: shown once, printed by choice, proved from the paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import segno
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hedersstod.domain.errors import NotPrinted
from hedersstod.domain.vault_care import Care
from hedersstod.ui.background import Background
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.part_print import part_sheet
from hedersstod.ui.pages.part_words import PARTS, holder
from hedersstod.ui.pages.parts_page import PartsPage
from hedersstod.ui.printing import PaintPage, PrinterChoice
from hedersstod.ui.widgets.part_field import PartField
from hedersstod.ui.widgets.part_view import PartView, paint_qr
from tests.casework.desk import PASSPHRASE, Place
from tests.helpers.cases import NOON
from tests.helpers.one_page import OnePage
from tests.helpers.secret_typing import (
    clipboard_text,
    files_with,
    held_by,
    is_held,
    type_at,
    type_in,
    work,
)

NEAR = PrinterChoice("Kontoret", is_default=False, is_remote=False)
FAR = PrinterChoice("Korridoren", is_default=True, is_remote=True)
LOOKS = [("light", 100, (1158, 705)), ("dark", 100, (700, 520)), ("light", 200, (950, 600))]

Show = Callable[[Page], OnePage]


class Paper:
    """A printer in memory: keeps on which printer how many sheets came, painted for real."""

    def __init__(self, *printers: PrinterChoice, broken: bool = False) -> None:
        self._printers = printers
        self._broken = broken
        self.sheets: list[tuple[str, QImage]] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        return self._printers

    def print_pages(self, name: str, pages: list[PaintPage]) -> None:
        if self._broken:
            raise NotPrinted
        for paint in pages:
            sheet = QImage(1240, 1754, QImage.Format.Format_RGB32)
            painter = QPainter(sheet)
            paint(painter, QRectF(sheet.rect()))
            painter.end()
            self.sheets.append((name, sheet))


@pytest.fixture
def background(qapp) -> Background:
    return Background()


@pytest.fixture
def begun(place: Place, show: Show, background: Background) -> Callable[..., OnePage]:
    """The page with parts made and the first of them in sight."""

    def begin(paper: Paper | None = None) -> OnePage:
        page = show(PartsPage(place.office.keys, background, paper or Paper(NEAR)))
        type_in(page, "present_passphrase_field", PASSPHRASE)
        page.press(Qt.Key.Key_Return)
        work(page, background)
        return page

    return begin


def view(page: OnePage) -> PartView:
    found = page.find("part_view")
    assert isinstance(found, PartView)
    return found


def read_off(page: OnePage) -> list[str]:
    """The three parts as she would copy them by hand, with the page gone past the last."""
    read = []
    for _ in PARTS:
        groups = [line.split(": ")[1] for line in view(page).accessibleName().split(". ")]
        read.append(" ".join(group.replace(" ", "") for group in groups))
        page.click("next_part_button")
    return read


def type_back(page: OnePage, part: str) -> None:
    type_in(page, "proved_part", part)
    page.click("prove_part_button")


def wrong_in_group(part: str, number: int) -> str:
    groups = part.split()
    last = groups[number - 1][-1]
    groups[number - 1] = groups[number - 1][:-1] + ("7" if last != "7" else "8")
    return " ".join(groups)


def cares(place: Place) -> set[Care]:
    return {notice.care for notice in place.office.care.notices()}


# -- making ------------------------------------------------------------------------------------


def test_nothing_is_made_without_the_passphrase(place: Place, show: Show, background) -> None:
    page = show(PartsPage(place.office.keys, background, Paper(NEAR)))
    assert page.focused() == "passphrase_line"
    page.press(Qt.Key.Key_Return)
    assert "Skriv lösenfrasen" in page.words()
    type_in(page, "present_passphrase_field", "granris vid sjön")
    page.press(Qt.Key.Key_Return)
    work(page, background)
    assert "Lösenfrasen stämmer inte" in page.words()
    assert page.focused() == "passphrase_line"
    assert place.office.keys.parts() is None
    assert not page.is_there("part_view")


def test_one_part_at_a_time_is_shown_with_its_number_its_holder_and_its_mark(begun, place) -> None:
    page = begun()
    state = place.office.keys.parts()
    assert state is not None
    seen = set()
    for number in PARTS:
        words = page.words()
        assert f"Återställningsdel {number} av 3" in words
        assert f"Till: {holder(number)} · märke {state.mark}" in words
        assert page.focused() == "part_view", "read aloud before anything else"
        seen.add(view(page).accessibleName())
        if number < 3:
            page.click("next_part_button")
    assert len(seen) == 3
    page.click("previous_part_button")
    assert "Återställningsdel 2 av 3" in page.words()
    assert view(page).accessibleName() in seen


def test_a_part_is_read_aloud_letter_by_letter_and_arrows_take_a_group_at_a_time(begun) -> None:
    page = begun()
    spoken = view(page).accessibleName().split(". ")
    assert len(spoken) == 8
    assert spoken[2].startswith("Grupp 3: ")
    assert all(len(group.split(": ")[1].split(" ")) == 5 for group in spoken)
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert view(page).marked() == 6
    page.press(Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert view(page).marked() == 1
    page.press(Qt.Key.Key_Left)
    assert view(page).marked() == 1, "the edge is the end"


# -- proving -----------------------------------------------------------------------------------


def test_what_is_not_proved_stays_a_gap_until_all_three_are(begun, place: Place, show) -> None:
    assert Care.NO_PARTS in cares(place)
    page = begun()
    done: list[bool] = []
    page.page.done.connect(lambda: done.append(True))
    parts = read_off(page)
    page.click("prove_later_button")
    assert done == [True]
    assert Care.PARTS_NOT_PROVED in cares(place)
    later = show(PartsPage(place.office.keys, Background(), Paper(), prove=True))
    for number, part in enumerate(parts[::-1], 1):
        type_back(later, part.lower())
        assert (Care.PARTS_NOT_PROVED in cares(place)) == (number < 3)
    assert "Alla tre delar är prövade" in later.words()
    assert later.focused() == "parts_done_button"
    state = place.office.keys.parts()
    assert state is not None
    assert state.complete


@pytest.mark.parametrize("number", [1, 3, 8])
def test_a_wrong_group_is_told_by_its_number_and_takes_the_keyboard(begun, place, number) -> None:
    page = begun()
    parts = read_off(page)
    type_back(page, wrong_in_group(parts[1], number))
    assert f"Grupp {number} stämmer inte" in page.error_at("proved_part")
    assert page.focused() == f"group_{number}"
    state = place.office.keys.parts()
    assert state is not None
    assert state.proved == ()
    type_at(page.find(f"group_{number}"), parts[1].split()[number - 1])
    assert page.error_at("proved_part") == ""
    page.click("prove_part_button")
    assert "Del 2 stämmer." in page.words()
    assert page.focused() == "group_1", "ready for the next"


def test_a_wrong_group_is_told_while_she_types_and_she_may_go_on(begun) -> None:
    page = begun()
    wrong = wrong_in_group(read_off(page)[0], 2).split()
    type_in(page, "proved_part", " ".join(wrong[:2]))
    assert "Grupp 2 stämmer inte" in page.error_at("proved_part")
    assert page.focused() == "group_3"
    QTest.keyClick(page.find("group_3"), Qt.Key.Key_Backspace)
    QTest.keyClick(page.find("group_2"), Qt.Key.Key_Backspace)
    assert page.error_at("proved_part") == "", "being mended"


def test_a_part_that_is_not_whole_says_where(begun) -> None:
    page = begun()
    part = read_off(page)[0]
    type_in(page, "proved_part", " ".join(part.split()[:5]))
    page.press(Qt.Key.Key_Return)
    assert page.focused() == "group_6"
    page.click("prove_part_button")
    assert "Grupp 6 har inte fem tecken" in page.error_at("proved_part")


@pytest.mark.parametrize(
    "change",
    [str.lower, lambda t: t.replace(" ", ""), lambda t: f" {t}-\n"],
    ids=["small", "together", "with more around it"],
)
def test_how_it_is_written_does_no_harm(begun, change: Callable[[str], str]) -> None:
    page = begun()
    part = read_off(page)[2]
    QApplication.clipboard().setText(change(part))
    page.find("proved_part").setFocus()
    QTest.keyClick(page.find("group_1"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    page.click("prove_part_button")
    assert "Del 3 stämmer." in page.words()


def test_the_same_paper_twice_is_told(begun) -> None:
    page = begun()
    part = read_off(page)[0]
    type_back(page, part)
    type_back(page, part)
    assert "Den delen är redan prövad" in page.words()


def test_the_papers_of_before_are_told_from_the_new(begun, place: Place) -> None:
    page = begun()
    old = read_off(page)
    for part in old:
        type_back(page, part)
    page = begun()
    new = read_off(page)
    state = place.office.keys.parts()
    assert state is not None
    assert state.older_opens
    type_back(page, old[0])
    assert "samma märke" in page.error_at("proved_part")
    for part in new:
        page.find("proved_part").setFocus()
        type_back(page, part)
    state = place.office.keys.parts()
    assert state is not None
    assert (state.complete, state.older_opens) == (True, False)
    assert f"ett annat märke än {state.mark}" in page.words()


# -- gone --------------------------------------------------------------------------------------


def test_a_part_in_sight_is_found_by_the_search_that_later_finds_none(begun) -> None:
    page = begun()
    groups = [line.split(": ")[1] for line in view(page).accessibleName().split(". ")]
    part = " ".join(group.replace(" ", "") for group in groups)
    assert is_held(part, held_by(page.window))
    page.page.leave()
    page.rest()
    assert not is_held(part, held_by(page.window))
    assert "Delarna visas inte längre" in page.words()
    page.click("prove_after_all_button")
    assert page.focused() == "group_1"


def test_after_leaving_no_part_stands_in_a_widget_a_file_or_the_clipboard(begun, home) -> None:
    page = begun()
    page.click("print_part_button")
    parts = read_off(page)
    type_back(page, parts[0])
    type_in(page, "proved_part", parts[1])
    assert is_held(parts[1], held_by(page.window)), "half done when she goes"
    page.page.leave()
    page.rest()
    for part in parts:
        assert not is_held(part, held_by(page.window))
        assert not is_held(part, clipboard_text())
        assert files_with(part, home.parent) == []
        assert is_held(part, part), "the search would find it"


def test_a_part_can_neither_be_copied_nor_cut(begun) -> None:
    page = begun()
    QApplication.clipboard().clear()
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(view(page), key, control)
    part = read_off(page)[0]
    type_in(page, "proved_part", part)
    field = page.find("proved_part")
    assert isinstance(field, PartField)
    for line in field.lines:
        line.setFocus()
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
            QTest.keyClick(line, key, control)
        assert not line.dragEnabled()
    assert clipboard_text() == ""
    assert field.text() == part


def test_nothing_of_it_follows_to_the_place_she_comes_back_to(begun) -> None:
    page = begun()
    part = read_off(page)[0]
    type_in(page, "proved_part", part)
    place = page.page.place()
    assert place is not None
    assert place.page == "keys"
    assert place.drafts == ()


# -- printing ----------------------------------------------------------------------------------


def test_each_part_is_printed_alone_on_the_printer_she_chose(begun) -> None:
    paper = Paper(FAR, NEAR)
    page = begun(paper)
    printed: list[bool] = []
    page.page.printed.connect(lambda: printed.append(True))
    assert page.chosen("printer_choice") == {"1"}, "never one in the network by itself"
    page.click("print_part_button")
    assert "Hämta papperet genast" in page.words()
    page.click("next_part_button")
    assert "Hämta papperet genast" not in page.words()
    page.click("print_part_button")
    assert [name for name, _ in paper.sheets] == ["Kontoret", "Kontoret"]
    assert paper.sheets[0][1] != paper.sheets[1][1]
    assert len(printed) == 2


def test_a_printer_in_the_network_is_warned_about_before_anything_is_sent(begun) -> None:
    paper = Paper(FAR)
    page = begun(paper)
    assert page.chosen("printer_choice") == set()
    page.click("print_part_button")
    assert paper.sheets == []
    page.choose("printer_choice", "0")
    assert "texten kan ligga kvar i den" in page.words()
    assert "Skriv ut del 1 ändå" in page.words()
    page.click("print_part_button")
    assert len(paper.sheets) == 1


def test_what_a_queue_keeps_is_said_and_a_failure_is_told(begun) -> None:
    page = begun(Paper(NEAR, broken=True))
    assert "utskriftskö" in page.words()
    page.click("print_part_button")
    assert "Det gick inte att skriva ut" in page.words()


def test_without_a_printer_it_is_written_by_hand(begun) -> None:
    page = begun(Paper())
    assert not page.is_there("print_part_button")
    assert "skriv av den för hand" in page.words()


def test_the_sheet_says_what_it_is_in_neutral_words(qapp) -> None:
    part = "80N0F ZTAVW TP5K5 MEXKM 64P65 D1K8E NN8KK W7E8E"
    drawing, buffer = QSvgGenerator(), QBuffer()
    drawing.setOutputDevice(buffer)
    drawing.setViewBox(QRectF(0, 0, 700, 1000))
    painter = QPainter(drawing)
    part_sheet(part, 2, "4F2", NOON.date())(painter, QRectF(0, 0, 700, 1000))
    painter.end()
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", bytes(buffer.data()).decode())
    words = " ".join(text.strip() for text in texts)
    for told in (
        "Återställningsdel 2 av 3",
        "Två delar tillsammans öppnar arbetsboken.",
        "Märke 4F2 · gjord 23 november 2026 · hör till: chefen",
        "Aldrig två tillsammans, aldrig vid datorn.",
        "Fotografera den aldrig.",
    ):
        assert told in words
    single = "".join(text.strip() for text in texts if len(text.strip()) == 1)
    assert single == "".join(f"{n}{group}" for n, group in enumerate(part.split(), 1))
    for telling in ("valv", "heder", "våld", "risk", "social", "ärende", "skydd"):
        assert telling not in words.casefold(), "it may be found by anybody"


@pytest.mark.parametrize("side", [190, 333, 1021])
def test_the_square_holds_exactly_the_part(qapp, side: int) -> None:
    part = "80N0F ZTAVW TP5K5 MEXKM 64P65 D1K8E NN8KK W7E8E"
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    paint_qr(painter, QRectF(image.rect()), part)
    painter.end()
    matrix = segno.make_qr(part, error="m").matrix
    step = side / (len(matrix) + 8)
    seen = [
        [image.pixelColor(int((x + 4.5) * step), int((y + 4.5) * step)).lightness() < 128
         for x in range(len(matrix))]
        for y in range(len(matrix))
    ]  # fmt: skip
    assert seen == [[bool(dark) for dark in row] for row in matrix]


# -- for everybody -----------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "scale", "size"), LOOKS)
def test_every_step_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    place: Place, show, style, background, theme: str, scale: int, size: tuple[int, int]
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    page = show(PartsPage(place.office.keys, background, Paper(FAR, NEAR)))
    page.window.resize(*size)
    page.rest(30)
    assert page.faults() == []
    page.page.first_focus()
    type_in(page, "present_passphrase_field", PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    work(page, background)
    page.choose("printer_choice", "0")
    page.click("qr_unfold")
    page.rest(30)
    assert page.faults() == []
    parts = read_off(page)
    type_back(page, wrong_in_group(parts[0], 4))
    page.rest(30)
    assert page.faults() == []
    for part in parts:
        widget: QWidget = page.find("proved_part")
        widget.setFocus()
        page.page._proving.forget()
        type_back(page, part)
    page.rest(30)
    assert page.faults() == []
