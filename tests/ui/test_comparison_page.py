"""Sida vid sida: what moved and why, what is confirmed in place, and what is still to be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import FactorValue
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.comparison_page import ComparisonPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.style import Style
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage
from tests.helpers.screened import EMERGED, add_scenario, put, screened

Show = Callable[[Page], OnePage]


@pytest.fixture
def begun(place: Place) -> CaseFile:
    """A new screening, begun from the last and not yet looked at."""
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    return case_file


def side_by_side(show: Show, case_file: CaseFile) -> OnePage:
    return show(ComparisonPage(case_file, SCREENING))


def factors(on: OnePage) -> list[str]:
    """The factors that are listed now, by id."""
    names = [b.objectName() for b in on.window.findChildren(QAbstractButton) if b.isVisible()]
    return [n.removeprefix("open_").rstrip("_") for n in names if n.startswith("open_f_")]


def to_confirm(on: OnePage) -> list[str]:
    names = [b.objectName() for b in on.window.findChildren(QAbstractButton) if b.isVisible()]
    return [n.removeprefix("still_") for n in names if n.startswith("still_")]


def test_everything_is_listed_with_what_stood_before(begun: CaseFile, show: Show) -> None:
    on = side_by_side(show, begun)
    asked = [q.id for q in begun.guide(SCREENING).factors()]
    assert factors(on) == asked
    assert to_confirm(on) == asked, "nothing has been looked at"
    assert "Version 1, fastställd 23 november 2026" in on.words()
    assert "Förs utomlands i jul" in on.words()
    assert "ska bedömas på nytt" in on.words()
    assert on.focused().startswith("option_")


def test_confirming_by_keyboard_goes_from_one_to_the_next_and_is_saved(
    place: Place, begun: CaseFile, show: Show
) -> None:
    on = side_by_side(show, begun)
    asked = to_confirm(on)
    on.find(f"still_{asked[0]}").setFocus()
    on.press(Qt.Key.Key_Return)
    assert on.focused() == f"still_{asked[1]}"
    on.press(Qt.Key.Key_Return)
    assert to_confirm(on) == asked[2:]
    on.rest(600)
    again = place.reopen().open_case(begun.case.id)
    assert not {QuestionId(each) for each in asked[:2]} & again.run(SCREENING).carried
    assert QuestionId(asked[2]) in again.run(SCREENING).carried


def test_after_the_last_the_keyboard_is_at_the_way_on(begun: CaseFile, show: Show) -> None:
    on = side_by_side(show, begun)
    while left := to_confirm(on):
        on.click(f"still_{left[0]}")
    assert on.focused() == "summary_button"
    on.choose("movement_filter", "open")
    assert "Allt som togs över har setts över" in on.words() or "ska bedömas" in on.words()
    assert factors(on) == []


def test_what_moved_is_told_with_why_and_can_be_shown_alone(begun: CaseFile, show: Show) -> None:
    put(
        begun,
        "f_threats",
        replace(EMERGED, state=OptionId("suspected"), moved="Ingen har hört det igen"),
    )
    on = side_by_side(show, begun)
    on.choose("movement_filter", "moved")
    assert factors(on) == ["f_threats"]
    for words in ("Framkommit", "→", "Misstänks", "ändrat", "Ingen har hört det igen"):
        assert words in on.words()
    on.choose("movement_filter", "open")
    assert "f_threats" not in factors(on)
    assert len(factors(on)) == len(begun.guide(SCREENING).factors()) - 1


def test_blank_is_told_as_not_answered_and_a_new_scenario_as_new(
    begun: CaseFile, show: Show
) -> None:
    put(begun, "f_threats", None)
    add_scenario(begun, "Blir inlåst", "medium")
    on = side_by_side(show, begun)
    on.choose("movement_filter", "moved")
    assert "inte besvarat" in on.words()
    assert "Blir inlåst" in on.words()
    assert "nytt" in on.words()


def test_nothing_moved_is_said(begun: CaseFile, show: Show) -> None:
    on = side_by_side(show, begun)
    while left := to_confirm(on):
        on.click(f"still_{left[0]}")
    on.choose("movement_filter", "moved")
    assert factors(on) == []


def test_a_row_opens_its_question(begun: CaseFile, show: Show) -> None:
    on = side_by_side(show, begun)
    page = on.page
    assert isinstance(page, ComparisonPage)
    opened: list[str] = []
    page.question_wanted.connect(opened.append)
    on.click("open_f_suicide_")
    row = next(
        w
        for w in on.window.findChildren(QWidget)
        if w.objectName().startswith("open_scenarios_") and w.isVisible()
    )
    on.click_on(row)
    assert opened == ["f_suicide", "scenarios"]


def test_before_the_first_version_it_shows_all_answers_with_the_keyboard_in_reach(
    place: Place, show: Show
) -> None:
    case_file = place.office.add_case("Björk")
    put(case_file, "f_threats", FactorValue(OptionId("dont_know")))
    on = side_by_side(show, case_file)
    assert "Det finns ingen tidigare version" in on.words()
    assert not on.is_there("movement_filter")
    assert "→" not in on.words()
    assert on.focused() == "summary_button"


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_used_by_keyboard_and_nothing_is_cut_off(
    begun: CaseFile, show: Show, style: Style, scale: int, theme: str
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    put(begun, "f_threats", replace(EMERGED, state=OptionId("suspected"), moved="Ord " * 40))
    on = side_by_side(show, begun)
    assert on.faults() == []
    on.window.resize(720, 705)
    on.rest(20)
    assert on.faults() == []


def test_changing_the_text_size_keeps_the_list(begun: CaseFile, show: Show, style: Style) -> None:
    on = side_by_side(show, begun)
    before = factors(on)
    style.set_scale(200)
    on.rest(20)
    assert factors(on) == before
