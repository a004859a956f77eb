"""Samtalsläge: the question and the answer, and nothing else of the case, while others can see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import ChoiceValue, FactorValue, LinksValue, Ref, TextValue
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import GuideId, OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui import locking
from hedersstod.ui.conversation import CONVERSATION_MINUTES
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.style import Style, current_style
from hedersstod.ui.widgets import TextField
from tests.casework.desk import FIRST_HOUR, Place, answer
from tests.helpers.day import make_vault, open_case, open_guide, unlock
from tests.helpers.hand import Hand
from tests.helpers.one_page import OnePage
from tests.helpers.screened import EMERGED, add_scenario, put, screen, screened
from tests.helpers.windows import Windows

Show = Callable[[Page], OnePage]
Converse = Callable[..., OnePage]
CANARY = "Kvarnbäcksvägen"


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


@pytest.fixture
def at(place: Place, show: Show) -> Converse:
    """Shows the page of one question as she sees it alone."""

    def shown(case_file: CaseFile, question: str, guide: GuideId = SCREENING) -> OnePage:
        on = show(GuidePage(case_file, guide, lambda: place.now().date()))
        go(on, question)
        return on

    return shown


def page_of(on: OnePage) -> GuidePage:
    assert isinstance(on.page, GuidePage)
    return on.page


def go(on: OnePage, question: str) -> None:
    page_of(on).go_to(QuestionId(question))
    on.rest()


def press(on: OnePage | Hand) -> None:
    """The key that begins it; while it is on, the two that end it."""
    page = on.page
    ends = isinstance(page, GuidePage) and page.in_conversation
    with_keys = Qt.KeyboardModifier.ControlModifier if ends else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or on.window, Qt.Key.Key_F8, with_keys)
    on.rest()


def read_or_heard(window: QWidget) -> str:
    """All that can be read or read aloud in a window."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken is not None:
                kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
                found += [spoken.text(kind) for kind in (*kinds, QAccessible.Text.Value)]
            if isinstance(widget, TextField):
                found.append(widget.text())
    return "\n".join(found)


# -- what is on the screen ---------------------------------------------------------------------


def test_the_question_how_to_ask_and_the_answer_remain_and_nothing_else(
    case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "f_violence")
    question = page_of(on).current.question
    assert question.common_mistakes in on.words(), "else the test below would see nothing"
    press(on)
    words = on.words()
    assert question.text in words
    assert question.how_to_ask in words
    assert question.note_prompt in words
    assert on.is_there("field_note")
    assert on.is_there("field_value")
    assert "inte PATRIARK" in words
    assert question.why not in words
    assert question.common_mistakes not in words
    assert "kvar" not in words, "how much is answered is not theirs to see"
    for gone in ("all_answers_button", "conversation_button", "guidance_scroll", "last_time"):
        assert not on.is_there(gone), gone


@pytest.mark.parametrize("guide", [SCREENING, GuideId(FIRST_HOUR)])
def test_no_word_from_before_is_seen_or_heard_at_any_question(
    place: Place, case_file: CaseFile, at: Converse, guide: GuideId
) -> None:
    screen(place, case_file, CANARY)
    add_scenario(case_file, CANARY, "high", "f_threats")
    for step in case_file.run(GuideId(FIRST_HOUR)).steps():
        if step.question.kind is not Kind.STATEMENT:
            answer(case_file, step.question.id, note=CANARY, withheld_because=CANARY)
    case_file.people.add(CANARY)
    first = case_file.run(guide).steps()[0].question.id
    on = at(case_file, first, guide)
    steps = page_of(on).run.steps()
    seen_alone = set()
    for step in steps:
        go(on, step.question.id)
        if CANARY in read_or_heard(on.window):
            seen_alone.add(step.question.id)
    assert len(seen_alone) > len(steps) / 2, "else the test below would see nothing"
    go(on, first)  # the one she is at when it begins is known to both
    press(on)
    for step in steps[1:]:
        go(on, step.question.id)
        assert page_of(on).in_conversation
        assert CANARY not in read_or_heard(on.window), step.question.id


def test_what_she_has_just_written_stays_and_what_stood_elsewhere_is_covered(
    case_file: CaseFile, at: Converse
) -> None:
    put(case_file, "f_threats", EMERGED, note="Enligt mostern")
    on = at(case_file, "f_violence")
    on.write("field_note", "Han slog")
    press(on)
    assert on.text_of("field_note") == "Han slog"
    go(on, "f_threats")
    assert not on.is_there("field_note")
    assert not on.is_there("field_value")
    assert on.focused() == "uncover_button"
    on.press(Qt.Key.Key_Return)
    assert on.text_of("field_note") == "Enligt mostern"
    assert on.focused() == "field_note"
    on.press(Qt.Key.Key_X)
    assert on.text_of("field_note") == "Enligt mosternx", "she goes on where the text ended"
    go(on, "f_violence")
    go(on, "f_threats")
    assert on.is_there("covered_answer"), "covered again when she comes back"


def test_what_is_written_in_the_conversation_is_there_when_she_comes_back(
    case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "f_violence")
    press(on)
    go(on, "f_threats")
    on.write("field_note", "Säger att han väntar")
    go(on, "f_violence")
    go(on, "f_threats")
    assert on.text_of("field_note") == "Säger att han väntar"


def test_what_must_not_reach_guardians_is_covered_even_where_she_is(
    case_file: CaseFile, at: Converse
) -> None:
    put(case_file, "f_threats", EMERGED, note=CANARY, withheld_because="Brodern läser allt")
    on = at(case_file, "f_threats")
    assert CANARY in on.words()
    press(on)
    assert CANARY not in read_or_heard(on.window)
    assert "Brodern" not in read_or_heard(on.window)
    assert "vårdnadshavare" not in on.words(), "nor that there is something to keep from them"


def test_a_mark_set_in_the_conversation_does_not_take_the_field_away_at_once(
    case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "f_threats")
    press(on)
    on.write("field_note", "Säg inget hemma")
    on.click("open_withheld")
    on.write("field_withheld", "Har bett om det")
    assert on.text_of("field_note") == "Säg inget hemma"
    go(on, "f_violence")
    go(on, "f_threats")
    assert "hemma" not in read_or_heard(on.window)


def test_nothing_of_last_time_is_shown(place: Place, at: Converse) -> None:
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    on = at(case_file, "f_threats")
    assert "Förra gången" in on.words()
    press(on)
    assert "Förra gången" not in on.words()
    assert on.is_there("covered_answer"), "what was taken over is from last time too"
    on.click("uncover_button")
    on.choose("field_value", "speaks_against")
    assert not on.is_there("field_moved"), "that it has changed tells what it was"


def test_nobody_of_the_case_is_named_and_those_pointed_at_stay_so(
    case_file: CaseFile, at: Converse
) -> None:
    put(case_file, "f_others", EMERGED)
    aunt = case_file.people.add("moster i Ljusnedal").id
    put(case_file, "others_who", LinksValue((aunt,)))
    on = at(case_file, "others_who")
    assert "Ljusnedal" in on.words()
    press(on)
    assert "Ljusnedal" not in read_or_heard(on.window)
    assert "Ingen är inskriven" not in on.words(), "it would not be true"
    on.click("open_new_person")
    on.write("new_person", "lillasyster")
    on.press(Qt.Key.Key_Return)
    assert "lillasyster" in on.words()
    sister = case_file.people.all()[-1].id
    pointed = case_file.run(SCREENING).get(Ref(QuestionId("others_who"))).value
    assert pointed == LinksValue((aunt, sister))


def test_what_an_item_points_at_is_left_out(case_file: CaseFile, at: Converse) -> None:
    put(case_file, "f_threats", EMERGED)
    on = at(case_file, "scenarios")
    press(on)
    on.click("add_item")
    (item,) = case_file.run(SCREENING).items(QuestionId("scenarios"))
    assert on.is_there(f"item:{item}:what")
    assert not on.is_there(f"item:{item}:builds_on")
    assert not on.is_there(f"item:{item}:who")
    on.write("field_value", "Hämtas hem")
    low = on.find(f"item:{item}:level").findChild(QWidget, "option_low")
    assert isinstance(low, QWidget)
    on.click_on(low)
    press(on)
    assert on.is_there(f"item:{item}:builds_on")
    said = case_file.run(SCREENING).get(Ref(QuestionId("what"), item)).value
    assert said == TextValue("Hämtas hem")


def test_what_an_answer_means_for_the_next_step_waits_until_she_is_alone(
    case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "nature")
    option = next(o for o in page_of(on).current.question.options if o.consequences)
    press(on)
    on.choose("field_value", option.id)
    assert not on.is_there(f"consequences_{option.id}")
    press(on)
    assert on.is_there(f"consequences_{option.id}")
    value = case_file.run(SCREENING).get(Ref(QuestionId("nature"))).value
    assert value == ChoiceValue(option.id)


# -- nothing is lost ---------------------------------------------------------------------------


def test_the_switch_keeps_field_words_and_cursor_both_ways_and_saves(
    place: Place, case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "f_violence")
    on.write("field_note", "Han slog med en sko")
    for _ in range(2):
        field = on.find("field_note")
        assert isinstance(field, TextField)
        field.set_cursor_position(8)
        press(on)
        again = on.find("field_note")
        assert isinstance(again, TextField)
        assert again.hasFocus()
        assert again.text() == "Han slog med en sko"
        assert again.cursor_position() == 8
        assert not case_file.has_unsaved
    case = case_file.case.id
    place.reopen()
    note = place.office.open_case(case).run(SCREENING).get(Ref(QuestionId("f_violence"))).note
    assert note == "Han slog med en sko"


def test_half_a_name_in_what_is_covered_is_there_afterwards_and_after_a_lock(
    case_file: CaseFile, at: Converse
) -> None:
    put(case_file, "f_others", EMERGED)
    put(case_file, "others_who", None, withheld_because="Brodern läser allt")
    on = at(case_file, "others_who")
    on.click("open_new_person")
    on.write("new_person", "lillas")
    press(on)
    assert on.is_there("covered_answer")
    bookmark = page_of(on).place()
    assert "lillas" in dict(bookmark.drafts).values(), "what a lock now would keep"
    press(on)
    assert on.text_of("new_person") == "lillas"
    assert on.focused() == "new_person"


@pytest.mark.parametrize("state", ["emerged", "dont_know"])
def test_changing_one_thing_of_a_factor_keeps_what_is_not_shown(
    place: Place, at: Converse, state: str
) -> None:
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    full = FactorValue(
        OptionId("suspected"), (OptionId("seen"),), OptionId("firm"), "i höstas", moved="Tog åter"
    )
    put(case_file, "f_threats", full, unknown="Om fadern vet")
    on = at(case_file, "f_threats")
    press(on)
    if on.is_there("uncover_button"):
        on.click("uncover_button")
    on.choose("field_value", state)
    after = case_file.run(SCREENING).get(Ref(QuestionId("f_threats")))
    assert isinstance(after.value, FactorValue)
    assert after.value.moved == "Tog åter"
    assert (after.value.since, after.value.sources) == ("i höstas", (OptionId("seen"),))
    assert after.unknown == "Om fadern vet"


# -- walking -----------------------------------------------------------------------------------


def test_the_ends_of_the_guide_do_not_show_what_comes_after_by_surprise(
    case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "f_violence")
    page = page_of(on)
    ways = []
    page.finished.connect(lambda: ways.append("summary"))
    page.left_backwards.connect(lambda: ways.append("case"))
    press(on)
    steps = page.run.steps()
    go(on, steps[0].question.id)
    assert not on.find("back_button").isEnabled()
    page.go_back()
    go(on, steps[-1].question.id)
    assert "Avsluta samtalsläge" in on.words()
    assert "sammanfattningen" not in on.words()
    on.click("next_button")
    assert ways == []
    assert not page.in_conversation
    assert page.current.question.id == steps[-1].question.id
    on.click("next_button")
    assert ways == ["summary"]


def test_the_quiet_button_begins_it_and_a_key_held_down_changes_nothing(
    case_file: CaseFile, at: Converse
) -> None:
    on = at(case_file, "f_violence")
    told: list[bool] = []
    page_of(on).conversation_changed.connect(told.append)
    on.click("conversation_button")
    assert told == [True]
    page_of(on).converse(True)
    assert told == [True]
    page_of(on).leave_conversation()
    page_of(on).leave_conversation()
    assert told == [True, False]


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 125), ("light", 200)])
def test_everything_has_a_name_and_room_and_tab_reaches_it(
    case_file: CaseFile, at: Converse, style: Style, theme: str, scale: int
) -> None:
    put(case_file, "f_threats", EMERGED)
    put(case_file, "f_others", EMERGED)
    style.set_look(theme, scale)
    on = at(case_file, "way_in")
    press(on)
    for question in ("f_violence", "f_threats", "others_who", "scenarios", "nature"):
        go(on, question)
        on.rest(100)
        assert on.faults() == [], question


# -- the window around it ----------------------------------------------------------------------


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


def conversing(windows: Windows, home: Path) -> Hand:
    """In the middle of a sentence of the first hour, in the conversation."""
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand, "Kvarnbäck")
    open_guide(hand)
    while not hand.is_there("field_note"):
        hand.click("next_button")
    hand.write("field_note", "Hon är rädd att gå hem")
    hand.field("field_note").set_cursor_position(7)
    press(hand)
    assert hand.guide_page.in_conversation
    return hand


def tick_past(hand: Hand, seconds: float) -> None:
    timer = hand.window.findChild(InactivityTimer)
    assert isinstance(timer, InactivityTimer)
    clock = SimpleNamespace(time=lambda: timer._touched + seconds)
    with mock.patch.object(locking, "time", clock):
        timer._tick()
    hand.rest()


def test_alias_path_and_other_cases_are_gone_and_the_numbers_to_ring_remain(
    windows: Windows, home: Path
) -> None:
    hand = conversing(windows, home)
    assert not hand.is_there("rail")
    assert "Kvarnbäck" not in read_or_heard(hand.window)
    assert not hand.is_there("page_title")
    assert "112" in hand.words()
    assert "Socialjour" in hand.words()
    press(hand)
    assert hand.is_there("rail")
    assert "Kvarnbäck" in hand.words()
    assert hand.is_there("page_title")
    assert "Samtalsläge. Låser" not in hand.words()


def test_a_slip_beside_the_key_for_goem_does_not_show_the_case_again(
    windows: Windows, home: Path
) -> None:
    hand = conversing(windows, home)
    hand.press(Qt.Key.Key_F8)
    assert hand.guide_page.in_conversation
    assert not hand.is_there("rail")
    hand.press(Qt.Key.Key_F8, control=True)
    assert not hand.guide_page.in_conversation
    hand.press(Qt.Key.Key_F8, control=True)
    assert not hand.guide_page.in_conversation, "these two only end it"


def test_the_line_says_when_it_locks_and_how_to_leave(windows: Windows, home: Path) -> None:
    hand = conversing(windows, home)
    timer = hand.window.findChild(InactivityTimer)
    assert isinstance(timer, InactivityTimer)
    locks = datetime.fromtimestamp(timer._touched + CONVERSATION_MINUTES * 60).astimezone()
    assert f"Samtalsläge. Låser själv {locks:%H.%M}." in hand.words()
    assert "Avsluta (Ctrl+F8)" in hand.words(), "the keys that end it are others than began it"
    timer._touched -= 600
    hand.workplace.conversation._tell()
    sooner = datetime.fromtimestamp(timer._touched + CONVERSATION_MINUTES * 60).astimezone()
    assert f"Låser själv {sooner:%H.%M}." in hand.words()
    hand.click("end_conversation")
    assert not hand.guide_page.in_conversation
    assert hand.field("field_note").hasFocus()


def test_the_letters_are_larger_and_as_before_afterwards(windows: Windows, home: Path) -> None:
    hand = conversing(windows, home)
    assert current_style().scale == 1.25
    press(hand)
    assert current_style().scale == 1.0
    current_style().set_scale(200)
    press(hand)
    assert current_style().scale == 2.0


def test_it_locks_after_half_an_hour_and_after_five_minutes_when_it_has_ended(
    windows: Windows, home: Path
) -> None:
    hand = conversing(windows, home)
    tick_past(hand, CONVERSATION_MINUTES * 60 - 1)
    assert not windows.ended
    assert "Låser om 1 sekund" in hand.words()
    press(hand)
    tick_past(hand, 299)
    assert not windows.ended
    press(hand)
    tick_past(hand, CONVERSATION_MINUTES * 60)
    assert len(windows.ended) == 1, "a lock there always is"


def test_the_lock_brings_her_back_to_the_same_place_out_of_the_conversation(
    windows: Windows, home: Path
) -> None:
    hand = conversing(windows, home)
    question = hand.guide_page.current.question.id
    hand.click("header_lock")
    assert len(windows.ended) == 1
    again = windows.start(home)
    unlock(again)
    assert not again.guide_page.in_conversation
    assert again.guide_page.current.question.id == question
    assert again.is_there("rail")
    assert current_style().scale == 1.0
    focused = again.focused()
    assert isinstance(focused, TextField)
    assert (focused.text(), focused.cursor_position()) == ("Hon är rädd att gå hem", 7)


def test_leaving_the_guide_leaves_it(windows: Windows, home: Path) -> None:
    hand = conversing(windows, home)
    told: list[bool] = []
    hand.workplace.conversation_changed.connect(told.append)
    hand.workplace.show_page("today")
    hand.rest()
    assert told == [False]
    assert hand.is_there("rail")
    assert current_style().scale == 1.0
    press(hand)
    assert told == [False], "the key belongs to the guides"


def test_goem_hides_it_too_and_comes_back_to_it(windows: Windows, home: Path) -> None:
    hand = conversing(windows, home)
    hand.click("header_hide")
    assert hand.is_there("neutral_page")
    press(hand)
    assert hand.guide_page.in_conversation, "the key does nothing beneath the neutral page"
    tick_past(hand, 119)
    assert not windows.ended
    hand.press(Qt.Key.Key_F9)
    assert not hand.is_there("rail")
    assert hand.field("field_note").text() == "Hon är rädd att gå hem"
