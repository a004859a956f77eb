"""Lock never asks, never waits and loses nothing; then the process that held the data ends."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hedersstod.casework.office import Office, open_office
from hedersstod.content import load_content
from hedersstod.domain.errors import VaultClosed
from hedersstod.domain.guide import Kind
from hedersstod.resources import resource_path
from hedersstod.settings import Settings, save_settings
from hedersstod.ui import locking
from hedersstod.ui.background import Background
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.widgets import LinkButton, TextField
from tests.helpers.day import (
    PASSPHRASE,
    Words,
    answer_everything,
    make_vault,
    open_case,
    open_guide,
    prepare_report,
    remove_all_findings,
    sign_off,
    unlock,
)
from tests.helpers.hand import Hand
from tests.helpers.traces import clipboard_text
from tests.helpers.windows import Windows, settle

# Composed and strange letters, quotation marks, and an end in the middle of a sentence.
HALF_TYPED = "Hon sa ”kanske på lördag”, å ä ö É ñ ł 北 – och sedan att "


@dataclass
class Ending:
    """Stands at the end of the process, and sees what is left of the data there."""

    hand: Hand | None = None
    office: Office | None = None
    calls: list[list[str]] = field(default_factory=list)
    words_left: str = ""
    clipboard_left: str = ""
    asked: QWidget | None = None
    vault_closed: bool = False

    def __call__(self, arguments: list[str]) -> None:
        self.calls.append(arguments)
        assert self.hand
        assert self.office
        self.words_left = self.hand.words()
        self.clipboard_left = clipboard_text()
        self.asked = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        try:
            self.office.cases()
        except VaultClosed:
            self.vault_closed = True


def opened(windows: Windows, home: Path) -> tuple[Hand, Ending]:
    """A new vault with a case at its first question."""
    ending = Ending()
    hand = windows.start(home, ending)
    make_vault(hand)
    open_case(hand)
    open_guide(hand)
    ending.hand = hand
    ending.office = hand.window._office
    return hand, ending


def reopened(windows: Windows, home: Path) -> Hand:
    """The same vault in a new window."""
    hand = windows.start(home)
    unlock(hand)
    return hand


def vault_of(home: Path) -> Office:
    return open_office(home, PASSPHRASE, load_content(resource_path(), "sv"))


# -- what is left when the process ends --------------------------------------------------------


def lock_by_keys(hand: Hand) -> None:
    hand.lock()


def lock_by_button(hand: Hand) -> None:
    hand.click("lock_button")


def lock_by_leaving(hand: Hand) -> None:
    timer = hand.window.findChild(InactivityTimer)
    assert isinstance(timer, InactivityTimer)
    tick = timer.findChild(QTimer)
    assert isinstance(tick, QTimer)
    warned: list[int] = []
    timer.counting_down.connect(warned.append)
    began, ticks = time.time(), count()
    passed = [0]
    tick.timeout.connect(lambda: passed.append(next(ticks) + 1))
    tick.setInterval(1)  # a second passes in a millisecond
    clock = SimpleNamespace(time=lambda: began + passed[-1])
    with mock.patch.object(locking, "time", clock):
        hand.wait_for(lambda: hand.window.workplace is None, "the lock")
    assert warned == list(range(30, 0, -1))


@pytest.mark.parametrize("lock", [lock_by_keys, lock_by_button, lock_by_leaving])
def test_before_the_process_ends_window_clipboard_and_vault_are_empty(
    windows: Windows, home: Path, lock: Callable[[Hand], None]
) -> None:
    save_settings(home, Settings(lock_minutes=1))
    hand, ending = opened(windows, home)
    page = hand.guide_page
    while page.current.question.kind is not Kind.CHOICE:
        hand.click("next_button")
    hand.write("field_note", "En rad som får kopieras")
    note = hand.field("field_note")
    note.selectAll()
    note.copy()
    assert clipboard_text() == "En rad som får kopieras"
    lock(hand)
    settle()
    assert len(ending.calls) == 1
    assert ending.calls[0][0] == "--window"
    assert ending.words_left == ""
    assert ending.clipboard_left == ""
    assert ending.asked is None
    assert ending.vault_closed


def test_what_others_put_on_the_clipboard_is_left_alone(windows: Windows, home: Path) -> None:
    hand, ending = opened(windows, home)
    hand.application.clipboard().setText("från ett annat program")
    hand.lock()
    assert ending.clipboard_left == "från ett annat program"


def test_lock_does_nothing_when_nothing_is_open(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    hand.lock()
    make_vault(hand)
    hand.lock()
    hand.lock()
    assert len(windows.ended) == 1


def test_lock_waits_for_no_job(windows: Windows, home: Path) -> None:
    hand, ending = opened(windows, home)
    began, let_go, finished = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        let_go.wait(60)
        finished.set()

    background = hand.window.findChild(Background)
    assert isinstance(background, Background)
    delivered: list[object] = []
    background.run(work, delivered.append, delivered.append, hand.page)
    hand.wait_for(began.is_set, "the job")
    hand.lock()
    still_running = not finished.is_set()
    calls = len(ending.calls)
    let_go.set()
    hand.wait_for(finished.is_set, "the job's end")
    settle()
    assert still_running
    assert calls == 1
    assert delivered == [], "the result went to a page that is gone"


def test_lock_in_the_middle_of_sealing_leaves_a_whole_vault(windows: Windows, home: Path) -> None:
    hand, ending = opened(windows, home)
    answer_everything(hand, Words())
    sign_off(hand)
    prepare_report(hand, "supervisor")
    remove_all_findings(hand)
    hand.wait_for(lambda: hand.find("seal_button").isEnabled(), "ready to seal")
    hand.find("seal_button").setFocus()
    hand.press(Qt.Key.Key_Space)
    hand.lock()
    assert len(ending.calls) == 1
    background = hand.window.findChild(Background)
    assert isinstance(background, Background)
    assert background.wait(60_000)
    settle()
    office = vault_of(home)
    case_file = office.open_case(office.cases()[0].id)
    assert case_file.documents() == ()
    assert len(case_file.revisions()) == 1
    office._vault.check()
    office.close()


def test_closing_the_window_saves_and_puts_away_like_a_lock(windows: Windows, home: Path) -> None:
    hand, ending = opened(windows, home)
    _go_to_field(hand, "field_note")
    hand.write("field_note", HALF_TYPED)
    hand.window.close()
    settle()
    assert ending.calls == []
    assert hand.window.workplace is None
    again = reopened(windows, home)
    assert again.text_of("field_note") == HALF_TYPED


# -- nothing is lost ---------------------------------------------------------------------------

_IN_A_GUIDE = (
    "field_note",
    "field_unknown",
    "field_withheld",
    "field_value",
    "field_value_relation",
    "field_more",
    "field_list_unknown",
)


def _go_to_field(hand: Hand, name: str, skip: int = 0) -> None:
    """Walk through the guide to the question where such a field is, the `skip`th of them."""
    while True:
        page = hand.guide_page
        question = page.current.question
        if question.kind is Kind.LIST and not hand.all_visible(TextField, "field_value"):
            hand.click("add_item")
        elif question.kind is Kind.CHOICE:
            # Leads past the place and the list of others.
            hand.choose("field_value", "no" if question.id == "safe_tonight" else _first(hand))
        for opener, opened_field in (
            ("open_unknown", "field_unknown"),
            ("open_withheld", "field_withheld"),
        ):
            if name == opened_field and hand.is_there(opener):
                hand.click(opener)
        if hand.all_visible(TextField, name) and question.kind is not Kind.DATE:
            if skip == 0:
                return
            skip -= 1
        assert hand.is_there("next_button"), name
        hand.click("next_button")


def _first(hand: Hand) -> str:
    return hand.guide_page.current.question.options[0].id


@pytest.mark.parametrize("seed", range(8))
def test_half_a_sentence_is_there_to_the_letter_after_the_lock(
    windows: Windows, home: Path, seed: int
) -> None:
    chance = random.Random(seed)
    name = _IN_A_GUIDE[seed % len(_IN_A_GUIDE)]
    many = {"field_note", "field_unknown", "field_withheld"}
    hand, ending = opened(windows, home)
    _go_to_field(hand, name, chance.randrange(4) if name in many else 0)
    question = hand.guide_page.current.question.id
    text = HALF_TYPED[: chance.randrange(25, len(HALF_TYPED) + 1)]
    # A keyboard's letters and the lock in one breath: no timer of the page has run.
    field_ = hand.all_visible(TextField, name)[0]
    field_.setFocus()
    hand.type(field_, text)
    hand.lock()
    assert len(ending.calls) == 1
    again = reopened(windows, home)
    assert again.guide_page.current.question.id == question
    focused = again.focused()
    assert isinstance(focused, TextField)
    assert focused.objectName() == name
    assert focused.text() == text
    assert focused.cursor_position() == len(text.encode("utf-16-le")) // 2
    again.type(focused, "x")
    assert focused.text() == text + "x"


@pytest.mark.parametrize("name", ["local_text", "local_source"])
def test_half_a_line_of_our_municipality_is_there_after_the_lock(
    windows: Windows, home: Path, name: str
) -> None:
    hand, ending = opened(windows, home)
    hand.click("rail_municipality")
    cards = hand.all_visible(TextField, "local_text")
    hand.write_in(cards[1], "Socialjouren i")
    if name == "local_source":
        hand.wait_for(lambda: hand.all_visible(TextField, name), "the source")
        hand.write_in(hand.all_visible(TextField, name)[-1], "Växeln sa att")
    hand.lock()
    assert len(ending.calls) == 1
    again = reopened(windows, home)
    again.click("rail_municipality")
    texts = [f.text() for f in again.window.findChildren(TextField, name)]
    assert ("Socialjouren i" if name == "local_text" else "Växeln sa att") in texts


def test_after_unlocking_she_is_back_in_our_municipality(windows: Windows, home: Path) -> None:
    hand, _ending = opened(windows, home)
    hand.click("rail_municipality")
    hand.lock()
    again = reopened(windows, home)
    assert type(again.page).__name__ == "MunicipalityPage"


def _alias(hand: Hand) -> str:
    hand.click("rail_cases")
    return "alias_field"


def _fact(hand: Hand) -> str:
    hand.click("rail_case_facts")
    return "fact_field"


def _directory(hand: Hand) -> str:
    hand.click("rail_directory")
    button = next(b for b in hand.all_visible(LinkButton) if b.objectName().startswith("change_"))
    hand.click_on(button)
    return "entry_gives"


@pytest.mark.parametrize("go", [_alias, _fact, _directory])
def test_half_a_word_in_a_form_is_there_after_the_lock(
    windows: Windows, home: Path, go: Callable[[Hand], str]
) -> None:
    hand, _ending = opened(windows, home)
    name = go(hand)
    before = hand.text_of(name)
    hand.write(name, "Halvskr")
    typed = hand.text_of(name)
    assert typed != before
    hand.lock()
    again = reopened(windows, home)
    if not again.is_there(name):
        go(again)
    assert again.text_of(name) == typed


def test_the_bookmark_tells_which_item_of_a_list_she_was_writing_about(
    windows: Windows, home: Path
) -> None:
    hand, _ending = opened(windows, home)
    _go_to_field(hand, "field_value_relation")
    hand.write("field_value_relation", "syster")
    hand.click("add_item")
    hand.write("field_value_relation", "kusin")
    hand.click("open_item_1")
    hand.write("field_value_relation", "s ")  # the cursor stands before what was written
    hand.lock()
    again = reopened(windows, home)
    focused = again.focused()
    assert isinstance(focused, TextField)
    assert focused.text() == "s syster"
    again.click("open_item_2")
    assert again.text_of("field_value_relation") == "kusin"
