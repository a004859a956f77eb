"""Rapporter: which version, who reads it, and what has been sealed, each told by its guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, Ref, TextValue
from hedersstod.domain.case import Revision
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.background import Background
from hedersstod.ui.pages.reports_page import ReportsPage
from hedersstod.ui.style import Style
from tests.casework.desk import FIRST_HOUR, Place, sealed, signed
from tests.casework.test_reports import screen
from tests.helpers.hand import ChosenFile
from tests.helpers.one_page import OnePage

Open = Callable[[CaseFile], OnePage]


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def style(qapp) -> Iterator[Style]:
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


@pytest.fixture
def chooser() -> ChosenFile:
    return ChosenFile()


@pytest.fixture
def show(place: Place, style: Style, chooser: ChosenFile) -> Iterator[Open]:
    shown: list[OnePage] = []
    background = Background()

    def put_up(case_file: CaseFile) -> OnePage:
        near = place.office.local.lines("reports")
        page = ReportsPage(place.office.desk, case_file, background, chooser, near)
        shown.append(OnePage(page))
        return shown[-1]

    yield put_up
    background.wait()
    for each in shown:
        each.put_away()
    background.deleteLater()


def wanted(page: OnePage) -> list[tuple[Revision, str]]:
    """What the page asks for from now on."""
    asked: list[tuple[Revision, str]] = []
    reports = page.page
    assert isinstance(reports, ReportsPage)
    reports.report_wanted.connect(lambda revision, reader: asked.append((revision, reader)))
    return asked


def readers(page: OnePage) -> list[str]:
    buttons = page.find("reader_buttons").findChildren(QAbstractButton)
    return [button.objectName().removeprefix("option_") for button in buttons]


def both(place: Place) -> tuple[CaseFile, Revision, Revision]:
    """A case with a signed-off first hour and, later, a signed-off screening."""
    case_file, first_hour = signed(place)
    screen(case_file)
    place.wait(days=2)
    screening = case_file.sign_off(SCREENING, ())
    place.wait(minutes=1)
    return case_file, first_hour, screening


def test_with_nothing_signed_off_the_page_teaches_and_leads_to_the_first_hour(
    place: Place, show: Open
) -> None:
    page = show(place.office.add_case("Björk"))
    led = []
    page.page.guide_wanted.connect(lambda: led.append(True))
    assert "Här finns inget fastställt ännu" in page.words()
    assert page.focused() == "empty_state_button"
    page.click("empty_state_button")
    assert led == [True]


def test_one_guide_alone_is_no_question_of_which(place: Place, show: Open) -> None:
    case_file, revision = signed(place)
    page = show(case_file)
    assert not page.is_there("version_buttons")
    assert "Första timmen, version 1" in page.words()
    assert readers(page) == ["supervisor", "record", "guardian"]
    asked = wanted(page)
    page.choose("reader_buttons", "guardian")
    page.click("prepare_button")
    assert asked == [(revision, "guardian")]


def test_the_newest_version_is_chosen_beforehand_and_no_reader_is(place: Place, show: Open) -> None:
    case_file, _first_hour, screening = both(place)
    page = show(case_file)
    assert page.chosen("version_buttons") == {SCREENING}
    assert page.chosen("reader_buttons") == set()
    assert not page.find("prepare_button").isEnabled()
    assert "Riskscreening, version 1" in page.words()
    asked = wanted(page)
    page.choose("reader_buttons", "supervisor")
    page.click("prepare_button")
    assert asked == [(screening, "supervisor")]


def test_the_newest_of_several_versions_of_a_guide_is_the_one_reported(
    place: Place, show: Open
) -> None:
    case_file, _first_hour, _screening = both(place)
    case_file.begin_anew(SCREENING)
    screen(case_file)
    place.wait(days=1)
    second = case_file.sign_off(SCREENING, ())
    page = show(case_file)
    asked = wanted(page)
    assert "Riskscreening, version 2" in page.words()
    page.choose("reader_buttons", "record")
    page.click("prepare_button")
    assert asked == [(second, "record")]


def test_only_those_who_may_read_about_the_guide_can_be_chosen(place: Place, show: Open) -> None:
    case_file, first_hour, _screening = both(place)
    page = show(case_file)
    assert readers(page) == ["supervisor", "record"]
    page.choose("version_buttons", FIRST_HOUR)
    assert readers(page) == ["supervisor", "record", "guardian"]
    page.choose("reader_buttons", "guardian")
    page.choose("version_buttons", SCREENING)
    assert readers(page) == ["supervisor", "record"]
    assert page.chosen("reader_buttons") == set(), "a reader who may not is not kept"
    assert not page.find("prepare_button").isEnabled()
    page.choose("reader_buttons", "record")
    page.choose("version_buttons", FIRST_HOUR)
    assert page.chosen("reader_buttons") == {"record"}, "one who may is"
    asked = wanted(page)
    page.click("prepare_button")
    assert asked == [(first_hour, "record")]


def test_one_of_the_versions_is_always_chosen(place: Place, show: Open) -> None:
    case_file, _first_hour, _screening = both(place)
    page = show(case_file)
    page.choose("version_buttons", SCREENING)
    assert page.chosen("version_buttons") == {SCREENING}


def test_versions_and_readers_are_chosen_by_keyboard_and_the_place_is_kept(
    place: Place, show: Open
) -> None:
    case_file, _first_hour, _screening = both(place)
    page = show(case_file)
    assert page.focused() == f"option_{SCREENING}"
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert page.chosen("version_buttons") == {FIRST_HOUR}
    assert page.focused() == f"option_{FIRST_HOUR}"
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert page.chosen("reader_buttons") == {"supervisor"}


def test_a_sealed_report_says_of_which_guide_and_version_it_is(place: Place, show: Open) -> None:
    case_file, first_hour, screening = both(place)
    sealed(place, case_file, first_hour)
    document, _made = sealed(place, case_file, screening)
    page = show(case_file)
    words = page.words().splitlines()
    assert "Första timmen, version 1" in words
    assert "Riskscreening, version 1" in words
    assert page.is_there(f"save_{document.id}")


def test_a_sealed_screening_is_saved_as_a_file(
    place: Place, show: Open, chooser: ChosenFile, tmp_path: Path
) -> None:
    case_file, _first_hour, screening = both(place)
    document, made = sealed(place, case_file, screening)
    page = show(case_file)
    chooser.path = tmp_path / "ut.pdf"
    page.click(f"save_{document.id}")
    for _ in range(200):
        page.rest(20)
        if page.is_there("done_banner"):
            break
    assert (tmp_path / "ut.pdf").read_bytes() == made.pdf
    assert "Rapporten är sparad som fil" in page.words()


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 150), ("light", 200)])
def test_the_page_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    place: Place, show: Open, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    case_file, _first_hour, screening = both(place)
    sealed(place, case_file, screening)
    page = show(case_file)
    page.choose("reader_buttons", "supervisor")
    page.rest(20)
    assert page.faults() == []


def test_where_reports_are_kept_here_is_told_or_that_it_is_missing(
    place: Place, show: Open
) -> None:
    case_file, _revision = signed(place, "Björk")
    page = show(case_file)
    assert "Arkiv och gallring" in page.words()
    assert "saknas" in page.words()
    asked: list[str] = []
    assert isinstance(page.page, ReportsPage)
    page.page.page_wanted.connect(asked.append)
    page.click("fill_local_button")
    assert asked == ["municipality"]


def test_a_version_that_is_old_says_so_before_a_report_is_made(place: Place, show: Open) -> None:
    case_file, _revision = signed(place, "Björk")
    assert not show(case_file).is_there("stale_version")
    place.wait(days=60)
    assert "Den var aktuell till och med" in show(case_file).words()
    case_file.answer(FIRST_HOUR, Ref(QuestionId("own_view")), Answer(TextValue("Vill flytta")))
    case_file.save()
    assert "Svaren har ändrats sedan dess" in show(case_file).words()
