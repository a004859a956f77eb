"""Vem får veta vad: hidden until shown, not allowed until allowed, and what is told is guarded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case import FactKind
from hedersstod.domain.case_texts import Circle, Note
from hedersstod.domain.disclosure import Piece, examine
from hedersstod.ui.pages.facts_page import FactsPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import NeedToKnow
from tests.casework.desk import Place, answer_all
from tests.helpers.one_page import ROOM, OnePage

CIRCLES = (
    Circle("supervisor", "Arbetsledare", "Den som granskar."),
    Circle("guardian", "Vårdnadshavare", "Får aldrig veta.", never=True),
    Circle("police", "Polis", "Den som skyddar."),
    Circle("safe_person", "Den säkra som vet", "Den som vet sanningen."),
)
NOTES = (Note("small", "facts", "Småsaker", "Kören kan räcka.", "Bilaga 21.", ("R-05",)),)
NARROW = (480, 705)
Show = Callable[..., OnePage]


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


@pytest.fixture
def style(qapp) -> Iterator[Style]:
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


@pytest.fixture
def show(style: Style, case_file: CaseFile) -> Iterator[Show]:
    shown: list[OnePage] = []

    def put_up(size: tuple[int, int] = ROOM, unfolded: bool = True) -> OnePage:
        page = OnePage(FactsPage(case_file, CIRCLES, NOTES), size)
        shown.append(page)
        if unfolded and case_file.protected_facts():
            page.click("show_facts_button")
        return page

    yield put_up
    for each in shown:
        each.put_away()


def matrix(page: OnePage) -> NeedToKnow:
    found = page.find("need_to_know")
    assert isinstance(found, NeedToKnow)
    return found


def found_for(case_file: CaseFile, circle: str, text: str) -> int:
    """How many findings the guard has in a text for readers of that circle."""
    return len(examine([Piece("x", text)], case_file.guarded_facts(), (), circle))


# -- entering ----------------------------------------------------------------------------------


def test_only_the_words_are_asked_for_until_she_has_begun(show: Show) -> None:
    page = show()
    assert page.focused() == "fact_field"
    assert not page.is_there("fact_kind")
    page.write("fact_field", "S")
    assert page.is_there("fact_kind")
    assert page.is_there("fact_known_to")


def test_nobody_may_know_unless_it_is_said_and_guardians_never(show: Show, case_file) -> None:
    page = show()
    page.write("fact_field", "Strandgatan")
    assert page.chosen("fact_known_to") == set()
    assert "Vårdnadshavare" in page.words(), "told as one that may never know"
    with pytest.raises(AssertionError):
        page.choose("fact_known_to", "guardian")
    page.choose("fact_kind", "place")
    page.click("protect_button")
    page.write("fact_field", "Kören")
    page.choose("fact_known_to", "police")
    page.click("protect_button")
    first, second = case_file.protected_facts()
    assert (first.text, first.kind, first.known_to) == ("Strandgatan", FactKind.PLACE, frozenset())
    assert (second.kind, second.known_to) == (FactKind.OTHER, {"police"})
    assert page.focused() == "fact_field"
    assert not page.is_there("fact_kind"), "ready for the next"


@pytest.mark.parametrize("typed", ["", "…"])
def test_what_cannot_be_looked_for_is_told_at_the_field(show: Show, case_file, typed: str) -> None:
    page = show()
    if typed:
        page.write("fact_field", typed)
    page.click("protect_button")
    assert page.error_at("fact_field")
    assert case_file.protected_facts() == ()


# -- hidden ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [ROOM, NARROW])
def test_neither_texts_nor_who_may_know_them_are_seen_until_they_are_asked_for(
    show: Show, case_file, size: tuple[int, int]
) -> None:
    case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset({"police"}))
    page = show(size, unfolded=False)
    assert "1 · Skola" in page.words()
    for hidden in ("Granlidsskolan", "Polis", "får"):
        assert hidden not in page.words().split("\n")
    page.click("show_facts_button")
    assert "Granlidsskolan" in page.words()
    assert page.focused() == "show_facts_button"
    page.press(Qt.Key.Key_Return)
    assert "Granlidsskolan" not in page.words()


def test_what_is_guarded_besides_is_counted_and_not_told(show: Show, case_file) -> None:
    assert "vaktas" not in show().words()
    answer_all(case_file)
    contact = replace(case_file.people.safe_contact(), code_word="Blåbärspaj")
    case_file.people.change_safe_contact(contact)
    case_file.protect(FactKind.OTHER, "Kören", frozenset())
    words = show().words()
    assert "Dessutom vaktas 1 plats" in words
    assert "Kodordet för säker kontakt vaktas också" in words
    assert "Storsund" not in words
    assert "Blåbärspaj" not in words


# -- the matrix --------------------------------------------------------------------------------


def test_the_grid_says_in_words_what_each_circle_may_know(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset({"police"}))
    page = show()
    grid = matrix(page)
    assert grid.is_grid()
    told = [grid.cell(fact.id, circle.id).accessibleName() for circle in CIRCLES]
    assert told == [
        "Granlidsskolan · Arbetsledare: får inte veta",
        "Granlidsskolan · Vårdnadshavare: får aldrig veta",
        "Granlidsskolan · Polis: får veta",
        "Granlidsskolan · Den säkra som vet: får inte veta",
    ]


def test_arrows_move_and_space_changes_in_the_grid(show: Show, case_file) -> None:
    first = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset())
    second = case_file.protect(FactKind.PLACE, "Storsund", frozenset())
    page = show()
    grid = matrix(page)
    grid.cell(first.id, "supervisor").setFocus(Qt.FocusReason.TabFocusReason)
    page.press(Qt.Key.Key_Space)
    assert case_file.protected_facts()[0].known_to == {"supervisor"}
    assert grid.cell(first.id, "supervisor").hasFocus(), "the keyboard stays where she works"
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Space)  # guardians
    assert case_file.protected_facts()[0].known_to == {"supervisor"}
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert case_file.protected_facts()[1].known_to == {"police"}
    assert grid.cell(second.id, "police").accessibleName() == "Storsund · Polis: får veta"
    page.press(Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert case_file.protected_facts()[1].known_to == frozenset()
    assert grid.cell(first.id, "safe_person").hasFocus(), "the edge is the end"


def test_the_mouse_never_lets_guardians_know(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset())
    page = show()
    page.click(f"know_{fact.id}_guardian")
    assert case_file.protected_facts()[0].known_to == frozenset()
    page.click(f"know_{fact.id}_police")
    assert case_file.protected_facts()[0].known_to == {"police"}


def test_a_circle_that_may_never_know_loses_what_it_once_was_given(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset({"guardian", "gone"}))
    page = show()
    assert "får aldrig veta" in matrix(page).cell(fact.id, "guardian").accessibleName()
    page.click(f"know_{fact.id}_police")
    assert case_file.protected_facts()[0].known_to == {"police", "gone"}


def test_what_the_matrix_says_is_what_the_guard_looks_for(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset())
    text = "Hon går på Granlidsskolan."
    page = show()
    assert found_for(case_file, "supervisor", text) == 1
    page.click(f"know_{fact.id}_supervisor")
    assert found_for(case_file, "supervisor", text) == 0
    assert found_for(case_file, "guardian", text) == 1
    page.click(f"know_{fact.id}_supervisor")
    assert found_for(case_file, "supervisor", text) == 1


def test_where_there_is_no_room_each_fact_has_chips_that_do_the_same(
    show: Show, case_file, style: Style
) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset({"police"}))
    page = show(NARROW)
    assert not matrix(page).is_grid()
    assert page.chosen(f"know_{fact.id}") == {"police"}
    assert "Får aldrig veta: Vårdnadshavare" in page.words()
    page.choose(f"know_{fact.id}", "supervisor")
    page.choose(f"know_{fact.id}", "police")
    assert case_file.protected_facts()[0].known_to == {"supervisor"}
    page.window.resize(*ROOM)
    page.rest(20)
    assert matrix(page).is_grid(), "and the grid knows it when there is room again"
    assert matrix(page).cell(fact.id, "supervisor").isChecked()
    assert not matrix(page).cell(fact.id, "police").isChecked()
    style.set_scale(200)
    page.window.resize(860, 705)
    page.rest(20)
    assert not matrix(page).is_grid()
    assert page.chosen(f"know_{fact.id}") == {"supervisor"}


def test_a_change_that_cannot_be_written_is_told_and_not_shown_as_made(
    show: Show, case_file
) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset())
    page = show()
    database = case_file._vault._database
    database.rows("PRAGMA query_only = ON")
    page.click(f"know_{fact.id}_police")
    database.rows("PRAGMA query_only = OFF")
    assert len(page.failures) == 1
    assert not matrix(page).cell(fact.id, "police").isChecked()
    assert case_file.protected_facts()[0].known_to == frozenset()


# -- changing and taking out -------------------------------------------------------------------


@pytest.mark.parametrize("size", [ROOM, NARROW])
def test_a_fact_is_changed_below_itself_and_the_old_words_are_guarded_until_then(
    show: Show, case_file, size: tuple[int, int]
) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset({"police"}))
    page = show(size)
    page.click(f"change_{fact.id}")
    assert page.focused() == "changed_fact_field"
    page.write("changed_fact_field", "Björkskolan")
    assert case_file.protected_facts() == (fact,)
    page.choose("changed_fact_kind", "name")
    page.click("save_fact_button")
    assert case_file.protected_facts() == (replace(fact, text="Björkskolan", kind=FactKind.NAME),)
    assert page.focused() == f"change_{fact.id}"
    page.click(f"change_{fact.id}")
    page.write("changed_fact_field", "…")
    page.click("save_fact_button")
    assert page.error_at("changed_fact_field")
    page.click("cancel_fact_button")
    assert case_file.protected_facts()[0].text == "Björkskolan"
    assert page.focused() == f"change_{fact.id}"


def test_a_half_changed_fact_survives_a_window_that_grows_narrow(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset())
    page = show()
    page.click(f"change_{fact.id}")
    page.write("changed_fact_field", "Halv")
    page.window.resize(*NARROW)
    page.rest(20)
    assert page.text_of("changed_fact_field") == "Halv"


def test_who_may_know_can_be_changed_while_the_words_are_too(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset())
    page = show()
    page.click(f"change_{fact.id}")
    page.click(f"know_{fact.id}_police")
    page.write("changed_fact_field", "Björkskolan")
    page.click("save_fact_button")
    kept = case_file.protected_facts()[0]
    assert (kept.text, kept.known_to) == ("Björkskolan", {"police"})


def test_to_stop_protecting_can_be_undone_with_the_circles_it_had(show: Show, case_file) -> None:
    fact = case_file.protect(FactKind.SCHOOL, "Granlidsskolan", frozenset({"police"}))
    page = show()
    page.click(f"change_{fact.id}")
    page.click("unprotect_button")
    assert case_file.protected_facts() == ()
    assert "Granlidsskolan" not in page.words()
    assert page.focused() == "banner_button"
    page.press(Qt.Key.Key_Return)
    assert case_file.protected_facts() == (fact,)


# -- for everybody -----------------------------------------------------------------------------


def test_half_a_fact_is_there_after_a_lock_with_the_rest_of_the_form(show: Show) -> None:
    page = show()
    page.write("fact_field", "Halv")
    bookmark = page.page.place()
    assert bookmark is not None
    again = show()
    again.page.return_to(bookmark)
    again.rest()
    assert again.text_of("fact_field") == "Halv"
    assert again.is_there("fact_kind")


def test_the_guidance_stands_on_the_page_with_what_it_covers(show: Show) -> None:
    page = show()
    covered = [w.property("coverage_ids") for w in page.window.findChildren(object)
               if w.property("coverage_ids")]  # fmt: skip
    assert covered == [["R-05"]]
    assert "Bilaga 21." in page.words()


@pytest.mark.parametrize(
    ("theme", "scale", "size"),
    [("light", 100, ROOM), ("dark", 100, NARROW), ("light", 200, (950, 600))],
)
def test_the_page_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    show: Show, case_file, style: Style, theme: str, scale: int, size: tuple[int, int]
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    for number in range(10):
        case_file.protect(FactKind.OTHER, f"Kören vid den gamla bruksdammen {number}", frozenset())
    page = show(size)
    page.write("fact_field", "Halv")
    page.click(f"change_{case_file.protected_facts()[1].id}")
    page.rest(20)
    assert page.faults() == []
