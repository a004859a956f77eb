"""The paper for the person: asked first, only what was chosen, nothing that tells what it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from hedersstod.domain.errors import NotPrinted
from hedersstod.ui.pages.directory_print import MOST_LINES, DirectoryPrintPage
from hedersstod.ui.printing import PrinterChoice
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import SegmentedButtons
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage
from tests.ui.conftest import Show

NEAR, FAR = PrinterChoice("Kontoret", True, False), PrinterChoice("Plan 2", False, True)


class Paper:
    """A printer that keeps what it is given."""

    def __init__(self, *choices: PrinterChoice, broken: bool = False) -> None:
        self.choices = choices
        self.broken = broken
        self.pages: list[object] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        return self.choices

    def print_pages(self, name: str, pages) -> None:
        if self.broken:
            raise NotPrinted
        assert name in {choice.name for choice in self.choices}
        self.pages.extend(pages)


def opened(place: Place, show: Show, paper: Paper) -> OnePage:
    return show(DirectoryPrintPage(place.office.local.support, paper))


def on_paper(page: OnePage) -> list[str]:
    return page.find("paper_words").text().split("\n")


def test_nothing_can_be_chosen_until_it_is_said_to_be_safe(place: Place, show: Show) -> None:
    page = opened(place, show, Paper(NEAR))
    assert page.focused() == "option_yes"
    assert not page.is_there("lines_on_paper")
    for answer in ("no", "unknown"):
        page.choose("safe_to_have", answer)
        assert not page.is_there("lines_on_paper")
        assert "Skriv då inte ut" in page.words()
    assert "samtal och sökningar kan synas i telefonen" in page.words()
    page.choose("safe_to_have", "yes")
    assert page.is_there("lines_on_paper")
    assert "Skriv då inte ut" not in page.words()


def test_only_the_chosen_lines_stand_there_and_no_names_unless_she_says_so(
    place: Place, show: Show
) -> None:
    paper = Paper(NEAR)
    page = opened(place, show, paper)
    page.choose("safe_to_have", "yes")
    assert not page.find("print_lines_now_button").isEnabled(), "no line, no paper"
    page.choose("lines_on_paper", "ratt_att_valja")
    page.choose("lines_on_paper", "emergency_112")
    assert on_paper(page) == ["112 · Dygnet runt", "020-57 70 70 · Alla dagar 7–21"]
    assert "1 av raderna ska kontrolleras lokalt" in page.words()
    page.choose("names_on_paper", "name")
    assert on_paper(page)[1].startswith("Rätt att välja · ")
    page.click("print_lines_now_button")
    assert len(paper.pages) == 1
    assert "Skickat till skrivaren" in page.words()


def test_the_sheet_holds_ink_only_where_the_lines_are(place: Place, show: Show) -> None:
    paper = Paper(NEAR)
    page = opened(place, show, paper)
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    page.click("print_lines_now_button")
    image = QImage(800, 1100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paper.pages[0](painter, QRectF(0, 0, 800, 1100))
    painter.end()
    inked = [
        (x, y) for x in range(800) for y in range(1100) if image.pixelColor(x, y).lightness() < 128
    ]
    assert inked
    assert max(y for _, y in inked) < 60, "one line at the top; no heading, no foot"
    assert max(x for x, _ in inked) < 400


def test_lines_without_a_number_or_only_for_her_are_not_offered(place: Place, show: Show) -> None:
    page = opened(place, show, Paper(NEAR))
    page.choose("safe_to_have", "yes")
    choice = page.find("lines_on_paper")
    assert isinstance(choice, SegmentedButtons)
    offered = {button.objectName().removeprefix("option_") for button in choice.buttons}
    assert {"bris", "tris", "emergency_112"} <= offered
    assert not {"nch_support_line", "foreign_ministry_consular", "terrafem"} & offered


def test_a_full_paper_keeps_what_was_chosen_first(place: Place, show: Show) -> None:
    page = opened(place, show, Paper(NEAR))
    page.choose("safe_to_have", "yes")
    choice = page.find("lines_on_paper")
    assert isinstance(choice, SegmentedButtons)
    ids = [button.objectName().removeprefix("option_") for button in choice.buttons]
    for each in ids[1 : MOST_LINES + 1]:
        page.choose("lines_on_paper", each)
    assert not page.is_there("too_many_lines")
    page.choose("lines_on_paper", ids[0])
    assert page.is_there("too_many_lines")
    assert page.chosen("lines_on_paper") == set(ids[1 : MOST_LINES + 1])


def test_a_printer_in_the_network_is_never_chosen_for_her(place: Place, show: Show) -> None:
    page = opened(place, show, Paper(FAR))
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    assert not page.find("print_lines_now_button").isEnabled()
    page.choose("printer_choice", "0")
    assert "Skrivaren står i nätverket" in page.words()
    assert page.find("print_lines_now_button").isEnabled()


def test_what_was_not_printed_is_said(place: Place, show: Show) -> None:
    page = opened(place, show, Paper(NEAR, broken=True))
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    page.click("print_lines_now_button")
    assert page.find("print_banner").isVisible()
    assert not page.is_there("printed_words")


def test_without_a_printer_it_can_be_written_by_hand(place: Place, show: Show) -> None:
    page = opened(place, show, Paper())
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    assert "Skriv av raderna för hand" in page.words()
    assert on_paper(page) == ["116 111"]


def test_nothing_of_it_is_kept(place: Place, show: Show) -> None:
    before = len(place.vault.journal())
    page = opened(place, show, Paper(NEAR))
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    page.click("print_lines_now_button")
    bookmark = page.page.place()
    assert bookmark is not None
    assert (bookmark.page, bookmark.drafts) == ("directory", ())
    page.page.leave()
    page.rest()
    assert not page.is_there("lines_on_paper")
    assert len(place.vault.journal()) == before


def test_a_name_that_tells_what_it_is_about_asks_for_a_second_press(
    place: Place, show: Show
) -> None:
    paper = Paper(NEAR)
    page = opened(place, show, paper)
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "kvinnofridslinjen")
    page.choose("names_on_paper", "name")
    assert "berättar vad det gäller" in page.error_at("names_on_paper")
    page.click("print_lines_now_button")
    assert paper.pages == []
    assert "Läs det som den som hittar papperet" in page.words()
    assert page.find("print_lines_now_button").text() == "Skriv ut ändå"
    page.choose("names_on_paper", "number")
    assert page.error_at("names_on_paper") == ""
    assert "Läs det som den som hittar papperet" not in page.words()
    page.click("print_lines_now_button")
    assert len(paper.pages) == 1
    page.choose("names_on_paper", "name")
    page.click("print_lines_now_button")
    page.click("print_lines_now_button")
    assert len(paper.pages) == 2


def test_an_identity_number_in_an_edited_line_stops_the_paper(place: Place, show: Show) -> None:
    support = place.office.local.support
    line = support.line("bris")
    assert line is not None
    support.save(replace(line.entry, hours="fråga efter 850709-9805"))
    paper = Paper(NEAR)
    page = opened(place, show, paper)
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    for _ in range(2):
        page.click("print_lines_now_button")
    assert paper.pages == []
    assert "personnummer" in page.find("print_banner").accessibleName()


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 200)])
def test_everything_has_a_name_room_and_a_place_in_the_tab_order(
    place: Place, show: Show, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    page = opened(place, show, Paper(NEAR, FAR))
    page.choose("safe_to_have", "yes")
    page.choose("lines_on_paper", "bris")
    assert page.faults() == []
