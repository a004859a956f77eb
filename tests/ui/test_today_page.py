"""Idag and Sedan sist: told without a name, by keyboard, at any size, and nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import ChoiceValue, DateValue
from hedersstod.domain.case import Bookmark
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.catch_up_page import CatchUpPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.today_page import MOST_ROWS, TodayPage
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import Body, Pill, WrappedLabel
from hedersstod.ui.widgets.buttons import PaintedButton
from hedersstod.ui.widgets.window_line import Mark, Shape, WindowLine
from tests.casework.desk import FIRST_HOUR, Place, signed
from tests.helpers.screened import add_scenario, put_in, screen

FIRST = date(2026, 11, 23)


@pytest.fixture
def place(home: Path, qapp) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()
    current_style().set_scale(100)


@pytest.fixture
def show(qtbot):
    """Puts a page on the screen, as wide and high as asked for."""

    def shown(page: Page, width: int = 1150, height: int = 768) -> Page:
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        settle()
        return page

    return shown


def settle() -> None:
    for _ in range(3):
        QTest.qWait(1)


def texts(page: QWidget) -> str:
    """Every word that can be seen, with those that are read aloud in their place."""
    labels = [w.text() for w in page.findChildren(WrappedLabel) if w.isVisibleTo(page)]
    buttons = [
        f"{w.text()} {w.accessibleName()}"
        for w in page.findChildren(QPushButton)
        if w.isVisibleTo(page)
    ]
    lines = [w.accessibleDescription() for w in page.findChildren(WindowLine)]
    return "\n".join((*labels, *buttons, *lines))


def rows(page: QWidget) -> list[Body]:
    """The things to do that are shown."""
    bodies = (w for w in page.findChildren(Body) if w.isVisibleTo(page))
    return [w for w in bodies if w.text().endswith("är inte påbörjad")]


def button(page: QWidget, name: str) -> QPushButton:
    return next(w for w in page.findChildren(QPushButton, name) if w.isVisibleTo(page))


def press(page: QWidget, name: str) -> None:
    found = button(page, name)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Return)
    settle()


def cut_off(page: Page) -> list[str]:
    """What has less room than its words need, or reaches outside the page."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page) or not isinstance(
            widget, WrappedLabel | PaintedButton | WindowLine
        ):
            continue
        if isinstance(widget, WrappedLabel) and not widget.text():
            continue
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        if right > page.width() or widget.height() < widget.heightForWidth(widget.width()):
            found.append(f"{type(widget).__name__} {widget.objectName()} {right}")
    return found


def keep_event(case_file: CaseFile, kind: str, day: date, ends: date | None = None) -> None:
    draft = replace(case_file.log.begin_event(kind), what="Brodern ringde", ends=ends)
    case_file.log.keep(replace(draft, head=replace(draft.head, day=DateValue(day))))


def busy(place: Place) -> CaseFile:
    """A case with much to tell: a signed first hour, birthdays, a trial, an order."""
    case_file, _revision = signed(place, "Björk")
    client = case_file.people.client()
    case_file.people.change(replace(client, born=date(2008, 12, 1)))
    sister = case_file.people.add("lillasyster", "syster")
    case_file.people.change(replace(sister, born=date(2011, 12, 1)))
    today = place.time.date()
    keep_event(case_file, "trial", today + timedelta(days=9))
    keep_event(case_file, "decision", today, ends=today + timedelta(days=12))
    case_file.save()
    return case_file


# -- what is due -------------------------------------------------------------------------------


def test_no_alias_and_no_person_is_told_until_details_are_asked_for(
    place: Place, show, qtbot
) -> None:
    busy(place)
    page = show(TodayPage(place.office, None))
    folded = texts(page)
    assert "Säker kontakt är inte överenskommen" in folded
    assert "18-årsdag" in folded
    for told in ("Björk", "den utsatta fyller", "lillasyster", "Brodern"):
        assert told not in folded
    page.first_focus()
    QTest.keyClick(button(page, "first_due"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Björk" in texts(page), timeout=3000)  # it is pressed visibly first
    unfolded = texts(page)
    assert "Säker kontakt är inte överenskommen · Björk" in unfolded
    assert "den utsatta fyller 18 år · Björk" in unfolded
    assert "A fyller 15 år · Björk" in unfolded
    assert "lillasyster" not in unfolded
    assert "Brodern" not in unfolded
    assert button(page, "details_button").hasFocus(), "the keyboard stays where it was"
    press(page, "details_button")
    assert texts(page) == folded


def test_each_thing_to_do_leads_to_where_it_is_done(place: Place, show) -> None:
    case_file = busy(place)
    page = show(TodayPage(place.office, None))
    guides: list[tuple[str, str]] = []
    pages: list[tuple[str, str]] = []
    page.case_wanted.connect(lambda case, guide: guides.append((case, guide)))
    page.case_page_wanted.connect(lambda case, key: pages.append((case, key)))
    press(page, "first_due")
    press(page, "due_order_ends")
    press(page, "due_not_begun")
    assert pages == [(case_file.case.id, "safe_contact"), (case_file.case.id, "events")]
    assert guides == [(case_file.case.id, "screening")]


def test_more_than_a_handful_is_shown_on_request_and_the_keyboard_stays(place: Place, show) -> None:
    for number in range(MOST_ROWS + 2):
        place.office.add_case(f"Fall {number}")
    page = show(TodayPage(place.office, None))
    assert len(rows(page)) == MOST_ROWS
    press(page, "more_dues_button")
    assert len(rows(page)) == MOST_ROWS + 2
    assert button(page, "more_dues_button").hasFocus()


def test_without_a_case_the_page_says_how_to_begin(place: Place, show) -> None:
    page = show(TodayPage(place.office, None))
    wanted: list[bool] = []
    page.cases_wanted.connect(lambda: wanted.append(True))
    page.first_focus()
    assert button(page, "begin_button").hasFocus()
    press(page, "begin_button")
    assert wanted == [True]
    assert "Riskfönster" not in texts(page)


def test_where_she_was_is_told_with_the_question_and_the_day(place: Place, show) -> None:
    case_file = place.office.add_case("Björk")
    steps = case_file.run(FIRST_HOUR).steps()
    at = Bookmark("guide", case_file.case.id, FIRST_HOUR, steps[3].question.id)
    place.wait(days=4)
    place.reopen()
    place.wait(minutes=1)
    page = show(TodayPage(place.reopen(), at))
    assert f"Björk · Första timmen, fråga 4 av {len(steps)}" in texts(page)
    assert "Där du slutade i dag" in texts(page)
    back: list[Bookmark] = []
    page.continue_wanted.connect(back.append)
    page.first_focus()
    assert button(page, "continue_button").hasFocus()
    press(page, "continue_button")
    assert back == [at]
    place.wait(days=3)
    said = texts(show(TodayPage(place.reopen(), replace(at, question=QuestionId("gone")))))
    assert "Där du slutade i fredags" in said
    assert "Björk · Första timmen\n" in said


def test_a_place_in_a_case_that_is_gone_is_not_offered(place: Place, show) -> None:
    place.office.add_case("Björk")
    page = show(TodayPage(place.office, Bookmark("overview", "gone")))
    assert "Där du slutade" not in texts(page)


# -- unsure, and away --------------------------------------------------------------------------


def test_a_call_is_prepared_in_the_only_case_else_she_chooses_one(place: Place, show) -> None:
    case_id = place.office.add_case("Björk").case.id
    calls: list[str] = []
    chooses: list[bool] = []
    for _ in range(2):
        page = show(TodayPage(place.office, None))
        page.consultation_wanted.connect(calls.append)
        page.cases_wanted.connect(lambda: chooses.append(True))
        press(page, "consultation_button")
        if len(place.office.cases()) == 1:
            place.office.add_case("Tall")
    assert (calls, chooses) == ([case_id], [True])


def test_after_two_weeks_away_each_case_can_be_read_up_on(place: Place, show) -> None:
    case_id = place.office.add_case("Björk").case.id
    assert "Sedan sist" not in texts(show(TodayPage(place.office, None)))
    place.office.close()
    place.wait(days=16)
    page = show(TodayPage(place.reopen(), None))
    assert "Du har varit borta i 16 dagar" in texts(page)
    wanted: list[str] = []
    page.catch_up_wanted.connect(wanted.append)
    press(page, f"read_{case_id}")
    assert wanted == [case_id]


def test_reading_up_tells_what_stands_and_leads_into_the_case(place: Place, show) -> None:
    case_file = busy(place)
    contact = replace(
        case_file.people.safe_contact(), channels="Via kuratorn", code_word="Blåklocka"
    )
    case_file.people.change_safe_contact(contact)
    case_file.save()
    place.office.close()
    place.wait(days=16)
    office = place.reopen()
    page = show(CatchUpPage(office.catch_up(case_file.case.id), office.content))
    said = texts(page)
    for words in (
        "för 16 dagar sedan",
        "Första timmen skulle ses över",
        "Förhör, rättegång eller dom",
        "löpte ut",
        "Via kuratorn",
        "kontrollera att det ännu gäller",
        "Omedelbar fara",
    ):
        assert words in said
    assert "Blåklocka" not in said, "the code word is shown where contact is made, nowhere else"
    heard: list[object] = []
    page.case_wanted.connect(heard.append)
    page.guide_wanted.connect(lambda case, guide: heard.append((case, guide)))
    page.case_page_wanted.connect(lambda case, key: heard.append((case, key)))
    page.first_focus()
    assert button(page, "open_case_button").hasFocus()
    for name in ("open_case_button", "due_review", "safe_contact_button", "events_button"):
        press(page, name)
    case = case_file.case.id
    assert heard == [case, (case, "first_hour"), (case, "safe_contact"), (case, "events")]
    place_kept = page.place()
    assert place_kept is not None
    assert (place_kept.page, place_kept.case) == ("catch_up", case)


def test_reading_up_tells_that_nobody_knows_whether_it_is_acute(place: Place, show) -> None:
    case_file = place.office.add_case("Björk")
    screen(place, case_file)
    scenario = add_scenario(case_file, "Förs bort", "low")
    put_in(case_file, scenario, "acute", ChoiceValue(OptionId("dont_know")))
    place.wait(minutes=5)
    case_file.sign_off(SCREENING, ())
    page = show(CatchUpPage(place.office.catch_up(case_file.case.id), place.office.content))
    tones = {pill.text(): pill._tone for pill in page.findChildren(Pill)}
    assert tones["risk: låg"] == "plain"
    assert tones["akut: vet inte"] == "attention"


def test_an_order_that_has_run_out_is_told_as_late(place: Place, show) -> None:
    case_file = place.office.add_case("Björk")
    ends = place.time.date() + timedelta(days=2)
    case_file.log.keep(replace(case_file.log.begin_event("decision"), what="Beslut", ends=ends))
    place.wait(days=5)
    said = texts(show(TodayPage(place.office, None)))
    assert ": har löpt ut" in said
    assert "sen 3 dagar" in said


def test_reading_up_on_an_empty_case_teaches_instead(place: Place, show) -> None:
    case_id = place.office.add_case("Björk").case.id
    page = show(CatchUpPage(place.office.catch_up(case_id), place.office.content))
    said = texts(page)
    assert "Ingen bedömning är fastställd" in said
    assert "Inget är överenskommet" in said
    assert "Det säger inget om vad som har hänt" in said


# -- risk windows ------------------------------------------------------------------------------


def test_the_line_can_be_read_as_an_equal_list(place: Place, show) -> None:
    busy(place)
    page = show(TodayPage(place.office, None))
    line = page.findChild(WindowLine)
    assert line is not None
    told = line.accessibleDescription().split("; ")
    assert len(told) == len(place.office.windows()) >= 5
    press(page, "windows_list_button")
    assert page.findChild(WindowLine) is None
    assert button(page, "windows_list_button").hasFocus()
    for each in told:
        days, words = each.split(": ", 1)
        assert days in texts(page)
        assert words in texts(page)
    press(page, "windows_list_button")
    assert page.findChild(WindowLine) is not None


def test_when_nothing_is_known_of_the_weeks_ahead_the_card_says_where_to_write_it(
    place: Place, show
) -> None:
    texts_without = replace(place.content.case_texts, seasons=())
    office = place.reopen(replace(place.content, case_texts=texts_without))
    office.add_case("Björk")
    page = show(TodayPage(office, None))
    assert "Inget som programmet känner till infaller då" in texts(page)
    assert not page.findChildren(QPushButton, "windows_list_button")


marks = st.builds(
    lambda begins, long, words, shape: Mark(
        FIRST + timedelta(days=begins),
        FIRST + timedelta(days=begins + (long if shape is Shape.BOX else 0)),
        words,
        shape,
    ),
    st.integers(-20, 45),
    st.integers(0, 60),
    st.sampled_from(
        ["Rättegång", "Jullov, ungefär", "den utsatta fyller 18 år · Björk", "Beslut: löper ut"]
    ),
    st.sampled_from(list(Shape)),
)


@pytest.mark.parametrize("scale", [100, 200])
@given(st.lists(marks, max_size=15), st.integers(130, 1100))
@settings(max_examples=25)
def test_no_two_marks_or_labels_meet_and_all_stay_on_the_line(
    qapp, scale: int, drawn: list[Mark], width: int
) -> None:
    current_style().set_scale(scale)
    try:
        line = WindowLine(FIRST, 6, drawn)
        placed = line.placed(width)
        high = line.heightForWidth(width)
    finally:
        current_style().set_scale(100)
    assert sorted(map(repr, drawn)) == sorted(repr(one.mark) for one in placed)
    for one in placed:
        assert one.label.left() >= 0
        assert one.label.right() <= width + 1
        assert one.label.top() >= 0
        assert one.label.bottom() <= high
    for one, other in combinations(placed, 2):
        assert not one.label.intersects(other.label)
        if one.lane == other.lane:
            assert one.reach[1] < other.reach[0] or other.reach[1] < one.reach[0]


# -- any size ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("scale", "width"), [(100, 1158), (100, 512), (200, 950), (200, 304)])
def test_nothing_is_cut_off_at_any_size(place: Place, show, scale: int, width: int) -> None:
    case_file = busy(place)
    at = Bookmark("guide", case_file.case.id, FIRST_HOUR, QuestionId("violence"))
    place.wait(days=16)
    place.office.close()
    place.wait(days=16)
    office = place.reopen()
    current_style().set_scale(scale)
    page = show(TodayPage(office, at), width)
    press(page, "details_button")
    assert cut_off(page) == []
    press(page, "windows_list_button")
    assert cut_off(page) == []
    reading = show(CatchUpPage(office.catch_up(case_file.case.id), office.content), width)
    assert cut_off(reading) == []
