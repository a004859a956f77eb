"""The card for the person: asked first, guarded, true to size, and nothing of it kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case import Bookmark, FactKind
from hedersstod.domain.errors import NotPrinted
from hedersstod.domain.people import SafeContact
from hedersstod.ui.pages.card_paper import CardPaper
from hedersstod.ui.pages.person_card import MOST_LINES, PersonCardPage
from hedersstod.ui.printing import PaintPage, PrinterChoice
from hedersstod.ui.style import Style
from tests.casework.desk import Place
from tests.helpers.day import make_vault, open_case, unlock
from tests.helpers.one_page import OnePage
from tests.helpers.traces import files_holding
from tests.helpers.windows import Windows
from tests.ui.conftest import Show

NEAR, FAR = PrinterChoice("Kontoret", True, False), PrinterChoice("Plan 2", False, True)
PAUSE = 400
DPI = 200
MM = DPI / 25.4


class Paper:
    """A printer that keeps what it is given."""

    def __init__(self, *choices: PrinterChoice, broken: bool = False) -> None:
        self.choices = choices
        self.broken = broken
        self.pages: list[PaintPage] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        return self.choices

    def print_pages(self, name: str, pages) -> None:
        if self.broken:
            raise NotPrinted
        self.pages.extend(pages)


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


def opened(place: Place, case_file: CaseFile, show: Show, paper: Paper | None = None) -> OnePage:
    printer = paper or Paper(NEAR)
    return show(PersonCardPage(case_file, place.office.local, place.office.desk, printer))


def begun(place: Place, case_file: CaseFile, show: Show, paper: Paper, *own: str) -> OnePage:
    """A page that is said to be safe, with one line of the directory and some of her own."""
    page = opened(place, case_file, show, paper)
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    write(page, *own)
    return page


def write(page: OnePage, *lines: str) -> None:
    """Type these lines instead of her own that stand there."""
    page.write("own_lines", "")
    field = page.find("own_lines")
    for number, line in enumerate(lines):
        if number:
            page.press(Qt.Key.Key_Return)
        for character in line:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(field, event)
    page.rest()
    assert page.text_of("own_lines") == "\n".join(lines)


def on_card(page: OnePage) -> list[str]:
    return page.find("card_view").text().split("\n")


def printed(paint: PaintPage) -> QImage:
    """The page as a printer of known resolution gets it: A4 within its margins."""
    image = QImage(round(174 * MM), round(261 * MM), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    paint(painter, QRectF(image.rect()))
    painter.end()
    return image


def has_ink(image: QImage, left: float, top: float, width: float, height: float) -> bool:
    """Is anything but white paper within a room given in millimetres?"""
    room = image.copy(QRectF(left * MM, top * MM, width * MM, height * MM).toRect())
    blank = QImage(room.size(), room.format())
    blank.fill(Qt.GlobalColor.white)
    return room != blank


def test_no_card_until_it_is_said_to_be_safe(place: Place, case_file: CaseFile, show: Show) -> None:
    page = opened(place, case_file, show)
    assert page.focused() == "option_yes"
    assert "Inget av det du väljer eller skriver här sparas" in page.words()
    for answer in ("no", "unknown"):
        page.choose("safe_to_have", answer)
        assert not page.is_there("lines_on_paper")
        assert not page.is_there("own_lines")
        assert not page.is_there("print_card_button")
        assert "lära sig ett nummer utantill" in page.words()
    page.choose("safe_to_have", "yes")
    assert page.is_there("own_lines")
    assert not page.find("print_card_button").isEnabled(), "no line, no card"


def test_the_card_shows_the_chosen_lines_and_her_own_and_nothing_else(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, "Torsdag 15.30,  som förut", "", "Fråga efter Lena")
    assert on_card(page) == ["116 111", "Torsdag 15.30, som förut", "Fråga efter Lena"]
    page.choose("names_on_paper", "name")
    assert on_card(page)[0] == "Bris · 116 111"
    view = page.find("card_view")
    assert view.width() / view.height() == pytest.approx(85 / 55, rel=0.01)
    page.click("print_card_button")
    assert len(paper.pages) == 1
    assert "Skickat till skrivaren" in page.words()


def test_the_paper_holds_one_card_in_its_true_size_and_marks_to_cut_by(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, "Torsdag 15.30")
    page.click("print_card_button")
    image = printed(paper.pages[0])
    assert has_ink(image, 10, 10, 75, 18), "two lines at the top of the card"
    assert not has_ink(image, 5.3, 30, 84.4, 29.7), "and nothing below them"
    assert not has_ink(image, 5.3, 5.3, 84.4, 4.5), "nor to its edge"
    assert all(has_ink(image, x, y, 5.2, 5.2) for x in (0, 90) for y in (0, 60))
    assert not has_ink(image, 11, 0, 73, 5), "the marks are at the corners alone"
    assert not has_ink(image, 11, 60.3, 73, 6)
    assert not has_ink(image, 0, 11, 5, 43)
    assert not has_ink(image, 90.3, 11, 6, 43)
    assert not has_ink(image, 0, 66, 174, 194), "nothing else on the sheet"
    assert not has_ink(image, 96, 0, 77, 260)


def test_the_printed_card_is_the_one_that_was_shown(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, "Torsdag 15.30")
    page.click("print_card_button")
    before = printed(paper.pages[0])
    assert printed(CardPaper(on_card(page)).page()) == before
    assert printed(CardPaper(["116 111", "Fredag 15.30"]).page()) != before


@pytest.mark.parametrize(
    "own", [["kl 9 vid Strömsvik"], ["Ström", "svik"], ["STRÖMSVIKS hamn"], ["S t r ö m s v i k"]]
)
def test_a_protected_place_stops_the_card_and_is_not_said_again(
    place: Place, case_file: CaseFile, show: Show, own: list[str]
) -> None:
    case_file.protect(FactKind.PLACE, "Strömsvik", frozenset())
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, *own)
    page.rest(PAUSE)
    said = page.error_at("own_lines")
    assert said.startswith("Rad 1")
    page.click("print_card_button")
    page.click("print_card_button")
    assert paper.pages == []
    assert "Det skrivs inte ut så här" in page.words()
    told = page.find("print_banner").accessibleName()
    assert "skyddat i ärendet" in told
    assert not any(part in text.casefold() for part in ("ström", "svik") for text in (told, said))
    write(page, "kl 9 vid lekplatsen")
    assert "Det skrivs inte ut så här" not in page.words()
    page.click("print_card_button")
    assert len(paper.pages) == 1


def test_an_edited_line_of_the_directory_is_guarded_too(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    case_file.protect(FactKind.PHONE, "116 111", frozenset())
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper)
    page.click("print_card_button")
    assert paper.pages == []
    assert "skyddat i ärendet" in page.find("print_banner").accessibleName()
    assert "skyddat i ärendet" in page.error_at("names_on_paper")
    assert page.error_at("own_lines") == ""


@pytest.mark.parametrize(
    ("own", "why"),
    [
        ("Björk", "ärendets alias"),
        ("850709-9805", "personnummer"),
        ("Blåbärspaj", "kodordet"),
    ],
)
def test_alias_code_word_and_identity_number_stop_the_card(
    place: Place, case_file: CaseFile, show: Show, own: str, why: str
) -> None:
    case_file.people.change_safe_contact(SafeContact(case_file.case.id, code_word="Blåbärspaj"))
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, own)
    page.click("print_card_button")
    page.click("print_card_button")
    assert paper.pages == []
    assert why in page.find("print_banner").accessibleName()
    assert why in page.error_at("own_lines")
    assert own not in page.error_at("own_lines")


@pytest.mark.parametrize(
    ("own", "why"),
    [
        ("ring 070-174 06 05", "varken finns i Stödkatalog eller Vår kommun"),
        ("Socialtjänsten", "berättar vad det gäller"),
    ],
)
def test_a_doubt_asks_for_a_second_press(
    place: Place, case_file: CaseFile, show: Show, own: str, why: str
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, own)
    page.click("print_card_button")
    assert paper.pages == []
    assert why in page.words()
    assert page.find("print_card_button").text() == "Skriv ut ändå"
    write(page, f"{own} 15.30")
    assert page.find("print_card_button").text() == "Skriv ut", "another card is another question"
    page.click("print_card_button")
    assert paper.pages == []
    page.click("print_card_button")
    assert len(paper.pages) == 1
    assert page.find("print_card_button").text() == "Skriv ut"


def test_letters_shrink_only_as_far_as_they_can_be_read(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, "Torsdag 15.30")
    assert "13 punkter" in page.find("card_size").text()
    long = "ord som tar plats " * 11
    write(page, long, long, long)
    assert page.error_at("own_lines").startswith("Rad 3: ")
    assert "minst 9 punkter" in page.error_at("own_lines")
    page.rest(PAUSE)
    assert "minst 9 punkter" in page.error_at("own_lines"), "still there after the guard has looked"
    assert on_card(page) == ["116 111", long.strip(), long.strip()]
    page.click("print_card_button")
    assert paper.pages == []
    assert "Allt får inte plats" in page.words()
    write(page, long, long)
    assert page.error_at("own_lines") == ""
    assert "13 punkter" not in page.find("card_size").text()
    page.click("print_card_button")
    assert len(paper.pages) == 1


def test_more_than_can_ever_stand_there_is_not_taken_in(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    page = begun(place, case_file, show, Paper(NEAR))
    page.find("own_lines").set_text("x " * 350)
    page.find("own_lines").setFocus()
    page.press(Qt.Key.Key_X)
    assert page.text_of("own_lines") == "x " * 350
    assert "Mer får inte plats" in page.error_at("own_lines")


def test_a_word_longer_than_the_card_is_not_broken(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, "x" * 60)
    assert page.error_at("own_lines").startswith("Rad 1: ")
    page.click("print_card_button")
    assert paper.pages == []


def test_more_lines_than_the_card_holds_are_told_at_the_field(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, *"abcdef")
    assert f"högst {MOST_LINES} rader" in page.error_at("own_lines")
    page.click("print_card_button")
    assert paper.pages == []
    write(page, *"abcde")
    assert page.error_at("own_lines") == ""
    page.click("print_card_button")
    assert len(paper.pages) == 1


def test_nothing_of_it_is_kept_but_that_a_page_was_printed(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    before = len(place.vault.journal())
    paper = Paper(NEAR)
    page = begun(place, case_file, show, paper, "Blåsippa 15.30")
    page.click("print_card_button")
    bookmark = page.page.place()
    assert bookmark == Bookmark("reports", case_file.case.id)
    place.office.keep_bookmark(bookmark)
    page.page.leave()
    page.rest()
    assert not page.is_there("own_lines")
    page.choose("safe_to_have", "yes")
    assert page.text_of("own_lines") == ""
    assert page.chosen("lines_on_paper") == set()
    page.find("own_lines").undo()
    assert page.text_of("own_lines") == ""
    place.office.save_all()
    (note,) = place.vault.journal()[before:]
    assert (note.event, note.object_id, dict(note.counts)) == (
        "pages_printed",
        case_file.case.id,
        {"pages": 1},
    )
    database = place.vault._database
    tables = [
        name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    assert tables
    for table in tables:
        for row in database.rows(f"SELECT * FROM {table}"):  # noqa: S608 - its own tables
            assert all("blåsippa" not in str(cell).casefold() for cell in row), table


def test_what_was_not_printed_is_said_and_not_noted(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    before = len(place.vault.journal())
    page = begun(place, case_file, show, Paper(NEAR, broken=True))
    page.click("print_card_button")
    assert page.find("print_banner").isVisible()
    assert not page.is_there("printed_words")
    assert len(place.vault.journal()) == before


def test_a_printer_in_the_network_is_never_chosen_for_her(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    page = begun(place, case_file, show, Paper(FAR))
    assert not page.find("print_card_button").isEnabled()
    page.choose("printer_choice", "0")
    assert "Skrivaren står i nätverket" in page.words()
    assert page.find("print_card_button").isEnabled()


def test_without_a_printer_it_can_be_written_by_hand(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    page = begun(place, case_file, show, Paper())
    assert "Skriv av kortet för hand" in page.words()
    assert on_card(page) == ["116 111"]


def test_the_whole_way_by_keyboard(place: Place, case_file: CaseFile, show: Show) -> None:
    paper = Paper(NEAR)
    page = opened(place, case_file, show, paper)
    page.press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert page.focused() == "option_emergency_112"
    page.press(Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert page.focused() == "own_lines"
    page.press(Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_B, Qt.Key.Key_Tab)
    assert page.focused() == "card_view"
    assert on_card(page) == ["112 · Dygnet runt", "a", "b"]
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert page.focused() == "print_card_button"
    page.press(Qt.Key.Key_Space)
    assert len(paper.pages) == 1
    assert page.focused() == "print_card_button"


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 200)])
def test_everything_has_a_name_room_and_a_place_in_the_tab_order(
    place: Place, case_file: CaseFile, show: Show, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    page = begun(place, case_file, show, Paper(NEAR, FAR), "Socialtjänsten")
    page.click("print_card_button")
    page.rest(PAUSE)
    assert page.faults() == []
    assert page.find("card_view").width() > 300


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


def test_in_the_window_it_is_reached_before_any_report_and_a_lock_forgets_it(
    windows: Windows, home: Path
) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand)
    hand.click("rail_case_reports")
    hand.click("card_button")
    hand.choose("safe_to_have", "yes")
    hand.choose("lines_on_paper", "bris")
    hand.write("own_lines", "Blåsippa 15.30")
    hand.find("card_view")
    assert "Blåsippa" not in hand.window.windowTitle()
    hand.lock()
    assert len(windows.ended) == 1
    assert files_holding("Blåsippa", [home]) == []
    again = windows.start(home)
    unlock(again)
    again.find("card_button")
    assert not again.is_there("own_lines")
    assert "Blåsippa" not in again.words()
    again.click("card_button")
    assert not again.is_there("own_lines")
    again.choose("safe_to_have", "yes")
    assert again.text_of("own_lines") == ""
    again.click("back_to_reports_button")
    again.find("card_button")
