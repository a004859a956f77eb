"""Vår kommun on screen: groups that fold, holes, what does not exist, the day it was read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hedersstod.casework.local_support import NOT_HERE, LocalEntry, answered
from hedersstod.domain.case import Bookmark
from hedersstod.ui.pages.local_card import LocalCard, shown_in
from hedersstod.ui.pages.local_lines import LocalLines
from hedersstod.ui.pages.municipality_page import MunicipalityPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import TextField, Unfold
from hedersstod.ui.widgets.buttons import PaintedButton
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage

Show = Callable[[Page], OnePage]


@pytest.fixture
def shown(place: Place, show: Show) -> OnePage:
    return show(MunicipalityPage(place.office.local, lambda: place.time.date()))


def card(shown: OnePage, question: str) -> LocalCard:
    assert isinstance(shown.page, MunicipalityPage)
    found = shown.page.card(question)
    assert found is not None
    shown.rest()
    return found


def field(within: QWidget, name: str) -> TextField:
    found = within.findChild(TextField, name)
    assert isinstance(found, TextField)
    return found


def write(shown: OnePage, within: QWidget, name: str, text: str) -> None:
    target = field(within, name)
    target.set_text(text)
    target.text_changed.emit(text)
    shown.page.leave()
    shown.rest()


def press(shown: OnePage, within: QWidget, name: str) -> None:
    button = within.findChild(PaintedButton, name)
    assert isinstance(button, PaintedButton)
    assert button.isVisible()
    button.click()
    shown.page.leave()
    shown.rest()


def entry(place: Place, question: str) -> LocalEntry:
    return next(e for e in place.reopen().local.entries() if e.question.id == question)


def state(within: QWidget) -> str:
    label = within.findChild(QLabel, "local_state")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_only_the_night_is_unfolded_and_the_rest_says_what_it_lacks(shown: OnePage) -> None:
    visible = [f for f in shown.page.findChildren(TextField, "local_text") if f.isVisible()]
    assert len(visible) == 5
    assert "Saknas: Närmaste poliskontakt" not in shown.words()
    assert "Närmaste poliskontakt" in shown.words(), "a closed group names its holes"
    assert shown.is_there("group_children")


def test_next_hole_leads_through_all_of_them_and_begins_again(shown: OnePage, place: Place) -> None:
    holes = [e.question.id for e in place.office.local.entries()]
    button = shown.find("next_hole_button")
    assert isinstance(button, PaintedButton)
    for question in (*holes, holes[0]):
        button.click()
        shown.rest()
        assert field(card(shown, question), "local_text").hasFocus(), question


def test_that_there_is_none_here_is_written_with_what_it_means(
    shown: OnePage, place: Place
) -> None:
    barnahus = card(shown, "barnahus")
    assert state(barnahus) == "saknas"
    press(shown, barnahus, "local_turn")
    assert field(barnahus, "local_text").hasFocus()
    assert "Då samordnar ni själva" in shown.words()
    write(shown, barnahus, "local_text", "Åklagaren, genom 114 14")
    write(shown, barnahus, "local_read_on", "idag")
    assert state(barnahus) == "finns inte här"
    kept = entry(place, "barnahus")
    assert kept.fact is not None
    assert kept.fact.text == f"{NOT_HERE} Åklagaren, genom 114 14"
    assert kept.fact.read_on == place.time.date()


def test_turning_back_keeps_the_words(shown: OnePage, place: Place) -> None:
    barnahus = card(shown, "barnahus")
    write(shown, barnahus, "local_text", "I residensstaden")
    press(shown, barnahus, "local_turn")
    press(shown, barnahus, "local_turn")
    kept = entry(place, "barnahus")
    assert not kept.not_here
    assert kept.answer == "I residensstaden"


def test_somebody_always_decides_so_there_is_no_such_choice(shown: OnePage) -> None:
    turn = card(shown, "decides_out_of_hours").findChild(PaintedButton, "local_turn")
    assert turn is not None
    assert not turn.isVisible()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2027-02-01", "har inte varit än"),
        ("i morgon", "har inte varit än"),
        ("31 november", "Skriv ett datum"),
    ],
)
def test_a_day_that_cannot_be_is_told_at_the_field_and_not_kept(
    shown: OnePage, place: Place, written: str, told: str
) -> None:
    jour = card(shown, "social_on_call")
    write(shown, jour, "local_text", "0640-161 00")
    write(shown, jour, "local_read_on", written)
    assert told in shown.words()
    day = field(jour, "local_read_on")
    assert told in day.accessibleDescription()
    assert not shown.page.keeps(day), "the bookmark carries what the record does not"
    kept = entry(place, "social_on_call")
    assert kept.fact is not None
    assert kept.fact.read_on is None
    assert state(jour) == "datum saknas"


def test_an_old_answer_asks_to_be_read_again_and_one_press_says_that_it_was(
    place: Place, show: Show
) -> None:
    local = place.office.local
    local.change(answered("social_on_call", "0640-161 00", "växeln", place.time.date(),
                          not_here=False))  # fmt: skip
    local.save()
    place.wait(days=400)
    shown = show(MunicipalityPage(local, lambda: place.time.date()))
    jour = card(shown, "social_on_call")
    assert state(jour) == "läst för mer än ett år sedan"
    assert "1 behöver läsas om" in shown.words()
    press(shown, jour, "local_read_today")
    assert state(jour) == ""
    assert "behöver läsas om" not in shown.words()
    kept = entry(place, "social_on_call")
    assert kept.fact is not None
    assert kept.fact.read_on == place.time.date()


def test_every_card_says_where_it_is_shown_and_who_could_know(shown: OnePage, place: Place) -> None:
    manager = card(shown, "manager_consultation")
    for unfold in manager.findChildren(Unfold):
        unfold.set_open(True)
    shown.rest()
    words = shown.words()
    assert "Visas i: Första timmen · " in words
    assert "Konsultation" in words
    assert "Vem kan veta: Din chef" in words
    titles = place.office.local.guide_titles()
    for each in place.office.local.entries():
        named = shown_in(each.question, titles)
        assert ("Den lokala rutinen" in named) == each.question.on_paper
        assert ("Första timmen" in named) == (each.question.role in ("decides", "call"))


def test_after_a_lock_she_is_back_in_the_folded_group_where_she_wrote(
    place: Place, show: Show
) -> None:
    first = show(MunicipalityPage(place.office.local, lambda: place.time.date()))
    school = card(first, "school_contact")
    write(first, school, "local_text", "Rektor")
    source = field(school, "local_source")
    source.setFocus()
    bookmark = first.page.place()
    assert isinstance(bookmark, Bookmark)
    again = show(MunicipalityPage(place.reopen().local, lambda: place.time.date()))
    again.page.return_to(bookmark)
    again.rest()
    assert field(card(again, "school_contact"), "local_source").hasFocus()


def test_the_page_can_be_read_large_and_dark(place: Place, style: Style, show: Show) -> None:
    style.set_theme("dark")
    style.set_scale(200)
    shown = show(MunicipalityPage(place.office.local, lambda: place.time.date()))
    for each in place.office.local.entries():
        card(shown, each.question.id)
    for unfold in shown.page.findChildren(Unfold):
        unfold.set_open(True)
    shown.window.resize(950, 600)
    shown.rest(30)
    assert shown.faults() == []


def test_what_is_taken_from_here_shows_its_holes_and_the_way_to_fill_them(
    place: Place, show: Show
) -> None:
    local = place.office.local
    local.change(answered("lawyer", "0640-161 05", "växeln", place.time.date(), not_here=False))
    page = Page()
    lines = LocalLines("Hos er", local.lines("consultation"))
    QVBoxLayout(page).addWidget(lines)
    shown = show(page)
    words = shown.words().split("\n")
    assert "0640-161 05" in words
    assert words.count("saknas") == len(local.lines("consultation")) - 1
    asked: list[str] = []
    lines.page_wanted.connect(asked.append)
    press(shown, lines, "fill_local_button")
    press(shown, lines, "more_to_ring_button")
    assert asked == ["municipality", "directory"]


def test_the_routine_is_asked_for(shown: OnePage) -> None:
    asked: list[bool] = []
    assert isinstance(shown.page, MunicipalityPage)
    shown.page.routine_wanted.connect(lambda: asked.append(True))
    press(shown, shown.page, "routine_button")
    assert asked == [True]
