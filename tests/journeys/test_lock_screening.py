"""The lock in the middle of the screening, the register and the log: same place, same words."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.domain.identifiers import QuestionId
from hedersstod.ui.widgets import TextField
from tests.helpers.answering import Words, add_item
from tests.helpers.case_day import begin_event, screen_again, search_for
from tests.helpers.day import (
    answer_everything,
    make_vault,
    open_case,
    open_guide,
    sign_off,
    unlock,
)
from tests.helpers.hand import Hand
from tests.helpers.traces import clipboard_text, files_holding, unheard_word
from tests.helpers.windows import Windows

# Composed and strange letters, quotation marks, and an end in the middle of a sentence.
HALF_TYPED = "Hon sa ”kanske på lördag”, å ä ö É ñ ł 北 – och sedan att "


def a_case(windows: Windows, home: Path) -> Hand:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand)
    return hand


def at_question(hand: Hand, question: str) -> None:
    """The page of one question of the screening."""
    open_guide(hand, "screening")
    hand.guide_page.go_to(QuestionId(question))
    hand.rest()


def type_and_lock(hand: Hand, field: TextField, text: str = HALF_TYPED) -> None:
    """A keyboard's letters and the lock in one breath: no timer of the page has run."""
    field.setFocus()
    hand.type(field, text)
    hand.lock()
    assert hand.window.workplace is None


def reopened(windows: Windows, home: Path) -> Hand:
    hand = windows.start(home)
    unlock(hand)
    return hand


def stands_at(hand: Hand, name: str, text: str = HALF_TYPED) -> None:
    """The keyboard is in that field, behind the last letter of that text, and it goes on."""
    focused = hand.focused()
    assert isinstance(focused, TextField)
    assert focused.objectName() == name
    assert focused.text() == text
    assert focused.cursor_position() == len(text.encode("utf-16-le")) // 2
    hand.type(focused, "x")
    assert focused.text() == text + "x"


@pytest.mark.parametrize("name", ["field_note", "field_since", "field_unknown", "field_withheld"])
def test_half_a_sentence_about_a_factor(windows: Windows, home: Path, name: str) -> None:
    hand = a_case(windows, home)
    at_question(hand, "f_threats")
    opener = {
        "field_since": "unfold_details",
        "field_unknown": "open_unknown",
        "field_withheld": "open_withheld",
    }.get(name)
    if opener:
        hand.click(opener)
    type_and_lock(hand, hand.field(name))
    again = reopened(windows, home)
    assert again.guide_page.current.question.id == "f_threats"
    stands_at(again, name)


def test_a_choice_among_what_was_unfolded(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    at_question(hand, "f_threats")
    hand.click("unfold_details")
    hand.choose("field_certainty", "fairly")
    hand.lock()
    again = reopened(windows, home)
    focused = again.focused()
    assert focused is not None
    assert focused.objectName() == "option_fairly"
    assert again.is_there("factor_details")


def test_an_unfolded_field_that_is_still_empty(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    at_question(hand, "f_threats")
    hand.click("open_unknown")
    hand.lock()
    again = reopened(windows, home)
    stands_at(again, "field_unknown", "")


@pytest.mark.timeout(300)
def test_half_a_sentence_about_what_has_moved(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    open_guide(hand, "screening")
    answer_everything(hand, Words())
    sign_off(hand)
    hand.click("rail_case_overview")
    step = hand.find("step_screening").findChild(QWidget, "open_guide_button")
    assert isinstance(step, QWidget)
    hand.click_on(step)
    hand.click("open_f_watched_")
    hand.choose("field_value", "suspected")
    type_and_lock(hand, hand.field("field_moved"))
    again = reopened(windows, home)
    assert again.guide_page.current.question.id == "f_watched"
    assert again.is_there("last_time")
    stands_at(again, "field_moved")


@pytest.mark.parametrize("open_last", [False, True])
def test_half_a_sentence_in_a_scenario_of_several(
    windows: Windows, home: Path, open_last: bool
) -> None:
    hand = a_case(windows, home)
    at_question(hand, "scenarios")
    items = [add_item(hand, Words()) for _ in range(3)]
    wanted = items[2] if open_last else items[1]
    if not open_last:
        hand.click("open_item_2")
    place = hand.find(f"item:{wanted}:trigger")
    field = place.findChild(TextField, "field_value")
    assert isinstance(field, TextField)
    before = field.text()
    field.set_cursor_position(len(before))
    type_and_lock(hand, field)
    again = reopened(windows, home)
    assert again.guide_page.current.question.id == "scenarios"
    assert again.is_there("open_item_1")
    assert not again.is_there(f"open_item_{items.index(wanted) + 1}")
    focused = again.focused()
    assert focused is not None
    assert again.find(f"item:{wanted}:trigger").isAncestorOf(focused)
    stands_at(again, "field_value", before + HALF_TYPED)


def test_an_item_stays_open_wherever_in_the_list_the_keyboard_is(
    windows: Windows, home: Path
) -> None:
    hand = a_case(windows, home)
    at_question(hand, "scenarios")
    items = [add_item(hand, Words()) for _ in range(2)]
    hand.click("open_item_1")
    type_and_lock(hand, hand.field("field_more"))
    again = reopened(windows, home)
    stands_at(again, "field_more")
    assert again.is_there(f"item:{items[0]}:what")
    assert again.is_there("open_item_2")


def test_half_a_person_entered_from_an_item(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    at_question(hand, "scenarios")
    item = add_item(hand, Words(typed=["new_person"]))
    place = hand.find(f"item:{item}:against")
    opener = place.findChild(QWidget, "open_new_person")
    assert isinstance(opener, QWidget)
    hand.click_on(opener)
    field = place.findChild(TextField, "new_person")
    assert isinstance(field, TextField)
    type_and_lock(hand, field, "yngre sys")
    again = reopened(windows, home)
    focused = again.focused()
    assert focused is not None
    assert again.find(f"item:{item}:against").isAncestorOf(focused)
    stands_at(again, "new_person", "yngre sys")
    again.press(Qt.Key.Key_Return)
    assert [p.label for p in again.case_file.people.all()][1:] == ["yngre sysx"]


def test_half_an_event(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    begin_event(hand, "threat")
    type_and_lock(hand, hand.field("event_what"))
    again = reopened(windows, home)
    assert again.is_there("event_form")
    assert again.is_there("event_kind_change")
    stands_at(again, "event_what")


@pytest.mark.parametrize("name", ["question_field", "advice_field", "script_field"])
def test_half_a_consultation(windows: Windows, home: Path, name: str) -> None:
    hand = a_case(windows, home)
    hand.click("consultation_button")
    hand.write("with_whom_field", "Stödtelefonen")
    field = hand.field(name)
    before = field.text()
    field.set_cursor_position(len(before.encode("utf-16-le")) // 2)
    type_and_lock(hand, field)
    again = reopened(windows, home)
    assert again.text_of("with_whom_field") == "Stödtelefonen"
    stands_at(again, name, before + HALF_TYPED)
    assert len(again.case_file.log.entries()) == 1


def test_half_a_disclosure(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    hand.click("rail_case_events")
    hand.click("new_disclosure_button")
    type_and_lock(hand, hand.field("disclosure_what"))
    again = reopened(windows, home)
    stands_at(again, "disclosure_what")


def test_what_she_searched_for_is_nowhere(windows: Windows, home: Path, tmp_path: Path) -> None:
    hand = a_case(windows, home)
    begin_event(hand, "note")
    hand.write("event_what", "En rad")
    hand.click("keep_entry_button")
    word = unheard_word()
    search_for(hand, word)
    hand.lock()
    again = reopened(windows, home)
    again.click("rail_case_events")
    assert again.text_of("search_field") == ""
    left_at = again.window._office.bookmark() if again.window._office else None
    assert left_at is not None
    assert word not in repr(left_at) + "".join(text for _name, text in left_at.drafts)
    assert word not in clipboard_text()
    assert files_holding(word, [tmp_path]) == []


def _label(hand: Hand) -> None:
    hand.write("new_label", "äldre br")


def _relation(hand: Hand) -> None:
    hand.write("new_label", "brodern")
    hand.write("new_relation", "äldre br")


@pytest.mark.parametrize("write", [_label, _relation])
def test_half_a_person(windows: Windows, home: Path, write: Callable[[Hand], None]) -> None:
    hand = a_case(windows, home)
    hand.click("rail_case_people")
    hand.click("empty_state_button")
    hand.choose("new_roles", "perpetrator")
    hand.choose("new_roles", "child")
    write(hand)
    before = {name: hand.text_of(name) for name in ("new_label", "new_relation")}
    hand.lock()
    again = reopened(windows, home)
    assert {name: again.text_of(name) for name in before} == before
    focused = again.focused()
    assert isinstance(focused, TextField)
    assert focused.text() == "äldre br"
    assert len(again.case_file.people.all()) == 1, "nobody is entered by a lock"
    again.click("add_person_button")
    (person,) = again.case_file.people.all()[1:]
    assert sorted(person.roles) == ["child", "perpetrator"]


def test_a_change_of_somebody_in_the_register(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    for label in ("brodern", "kusinen"):
        hand.case_file.people.add(label)
    hand.click("rail_case_people")
    hand.click("open_A")
    type_and_lock(hand, hand.field("person_note"))
    again = reopened(windows, home)
    stands_at(again, "person_note")


def test_words_beside_an_identity_number_that_was_refused(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    hand.case_file.people.add("brodern")
    hand.click("rail_case_people")
    hand.click("open_A")
    type_and_lock(hand, hand.field("person_note"), "Kommer på fredag. Se 19121212-1212")
    again = reopened(windows, home)
    focused = again.focused()
    assert isinstance(focused, TextField)
    assert focused.objectName() == "person_note"
    assert focused.text() == "Kommer på fredag. Se "


def test_half_a_reason_for_striking(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    begin_event(hand, "note")
    hand.write("event_what", "En rad")
    hand.click("keep_entry_button")
    entry = hand.case_file.log.entries()[0].head.id
    hand.click(f"entry_{entry}")
    hand.click(f"strike_{entry}")
    type_and_lock(hand, hand.field(f"strike_reason_{entry}"))
    again = reopened(windows, home)
    stands_at(again, f"strike_reason_{entry}")


def test_half_a_line_of_safe_contact(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    hand.click("agree_button")
    type_and_lock(hand, hand.field("contact_never"))
    again = reopened(windows, home)
    stands_at(again, "contact_never")


def test_the_code_word_is_hidden_after_the_lock(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    hand.click("agree_button")
    type_and_lock(hand, hand.field("contact_code_word"), "blåb")
    again = reopened(windows, home)
    assert "blåb" not in again.words()
    again.click("show_code_word_button")
    assert again.text_of("contact_code_word") == "blåb"


# -- what is written after the lock is newer ----------------------------------------------------


def test_to_go_on_where_she_was_brings_back_no_words_older_than_those_on_disk(
    windows: Windows, home: Path
) -> None:
    hand = a_case(windows, home)
    hand.click("agree_button")
    hand.write("contact_channels", "Ring mobilen")
    hand.lock()
    again = reopened(windows, home)
    again.rewrite("contact_channels", "Ring inte: mobilen är avlyssnad")
    again.click("rail_today")
    again.click("continue_button")
    assert again.text_of("contact_channels") == "Ring inte: mobilen är avlyssnad"
    people = again.case_file.people
    assert people.safe_contact().channels == "Ring inte: mobilen är avlyssnad"


def test_a_process_that_is_killed_brings_back_no_words_older_than_those_on_disk(
    windows: Windows, home: Path, tmp_path: Path
) -> None:
    hand = a_case(windows, home)
    hand.click("agree_button")
    hand.write("contact_channels", "Ring mobilen")
    hand.write("contact_agreed_on", "förra veckan")
    hand.lock()
    again = reopened(windows, home)
    assert again.text_of("contact_agreed_on") == "förra veckan"
    again.rewrite("contact_channels", "Ring inte")
    again.rewrite("contact_agreed_on", "2024-03-01")
    again.rest(500)
    as_killed = tmp_path / "as_killed"
    shutil.copytree(home, as_killed)
    last = reopened(windows, as_killed)
    assert last.text_of("contact_channels") == "Ring inte"
    assert last.text_of("contact_agreed_on") == "2024-03-01"


def test_half_a_word_in_a_form_is_given_back_once(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    hand.click("rail_case_facts")
    hand.write("fact_field", "Halvskr")
    hand.lock()
    again = reopened(windows, home)
    assert again.text_of("fact_field") == "Halvskr"
    again.rewrite("fact_field", "Granlidsskolan")
    again.click("protect_button")
    again.click("rail_today")
    again.click("continue_button")
    assert again.text_of("fact_field") == ""


def test_a_consultation_kept_after_the_lock_stands_as_it_was_kept(
    windows: Windows, home: Path
) -> None:
    hand = a_case(windows, home)
    hand.click("consultation_button")
    hand.write("question_field", "Fråga ett")
    hand.lock()
    again = reopened(windows, home)
    again.rewrite("question_field", "Fråga två, bättre")
    again.click("keep_button")
    again.click("rail_today")
    again.click("continue_button")
    assert again.text_of("question_field") == "Fråga två, bättre"
    again.click("rail_today")
    log = again.case_file.log
    assert log.drafts() == ()
    (kept,) = log.entries()
    assert kept.head.version == 1


@pytest.mark.timeout(300)
def test_the_side_by_side_and_the_summary_come_back(windows: Windows, home: Path) -> None:
    hand = a_case(windows, home)
    open_guide(hand, "screening")
    answer_everything(hand, Words())
    hand.lock()
    again = reopened(windows, home)
    assert again.is_there("judgement_card")
    sign_off(again)
    begin_event(again, "threat")
    again.write("event_what", "Ett hot")
    again.click("keep_entry_button")
    screen_again(again, Words())
    open_guide(again, "screening")
    again.click("all_answers_button")
    again.lock()
    last = reopened(windows, home)
    assert last.is_there("movement_filter")
