"""The lock at any moment, in the middle of anything: nothing on the screen, not a letter lost."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget

from hedersstod.domain.case import FactKind
from hedersstod.domain.guide import Kind
from hedersstod.ui.session_watch import SLEEP, SessionWatch
from hedersstod.ui.widgets import TextField
from tests.casework.desk import PASSPHRASE, Place
from tests.helpers.day import open_guide, prepare_report, unlock
from tests.helpers.hand import Hand
from tests.helpers.screened import screened
from tests.helpers.windows import Windows, settle

LOCKS = int(os.environ.get("HEDERSSTOD_LOCKS", "40"))
VAULTS = 4
TYPED = "Hon sa ”kanske på lördag” i Ljusnedal"

# The platform without a screen says so of every popup; harmless.
no_popups_offscreen = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "propagateSizeHints"
)


@dataclass
class Ending:
    """Stands at the end of the process, and sees what is still on the screen there."""

    hand: Hand | None = None
    calls: list[list[str]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def __call__(self, arguments: list[str]) -> None:
        self.calls.append(arguments)
        assert self.hand
        self.seen += [
            type(w).__name__
            for w in QApplication.topLevelWidgets()
            if w.isVisible() and w is not self.hand.window
        ]
        self.seen.append(self.hand.words())


@pytest.fixture
def written(home: Path) -> str:
    """A vault with a case whose screening is signed; the alias of the case."""
    place = Place(home)
    case_file, _revision = screened(place)
    case_file.protect(FactKind.PLACE, "utomlands", frozenset())
    place.office.close()
    return case_file.case.alias


def opened(windows: Windows, home: Path) -> tuple[Hand, Ending]:
    ending = Ending()
    hand = windows.start(home, ending)
    ending.hand = hand
    unlock(hand, PASSPHRASE)
    return hand, ending


def in_the_case(hand: Hand) -> None:
    if hand.workplace.case_file is None:
        hand.workplace.open_case(hand.workplace._office.cases()[0].id)
        hand.rest()


def writing(hand: Hand, text: str = TYPED) -> TextField:
    in_the_case(hand)
    open_guide(hand)
    while not hand.is_there("field_note"):
        hand.click("next_button")
    hand.write("field_note", text)
    note = hand.field("field_note")
    note.set_cursor_position(5)
    return note


def is_all_there(windows: Windows, home: Path, text: str = TYPED, cursor: int = 5) -> None:
    hand, _ending = opened(windows, home)
    focused = hand.focused()
    assert isinstance(focused, TextField)
    assert focused.objectName() == "field_note"
    assert focused.text() == text
    assert focused.cursor_position() == cursor


# -- in the middle of something ----------------------------------------------------------------


def in_a_question(hand: Hand) -> None:
    box = QMessageBox(hand.window)
    box.setText("Ljusnedal")
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    assert box.exec() != QMessageBox.StandardButton.Yes


def in_a_file_dialog(hand: Hand) -> None:
    chosen, _ = QFileDialog.getSaveFileName(
        hand.window, "", "Ljusnedal.pdf", options=QFileDialog.Option.DontUseNativeDialog
    )
    assert chosen == ""


def in_a_dialog_over_a_dialog(hand: Hand) -> None:
    QTimer.singleShot(0, hand.window, lambda: in_a_question(hand))
    in_a_file_dialog(hand)


def in_a_menu(hand: Hand) -> None:
    note = hand.field("field_note")
    menu = QMenu(note)
    menu.addAction("Ljusnedal")
    menu.exec(note.mapToGlobal(QPoint(4, 4)))
    menu.deleteLater()


def ctrl_l(hand: Hand) -> None:
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert front is not None
    QTest.keyClick(front, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def nobody_there(hand: Hand) -> None:
    hand.window._inactivity.elapsed.emit()


def asleep(hand: Hand) -> None:
    watch = hand.window.findChild(SessionWatch)
    assert isinstance(watch, SessionWatch)
    watch.left.emit(SLEEP)


@no_popups_offscreen
@pytest.mark.parametrize("lock", [ctrl_l, nobody_there, asleep])
@pytest.mark.parametrize(
    "wait", [in_a_question, in_a_file_dialog, in_a_dialog_over_a_dialog, in_a_menu]
)
def test_while_the_program_waits_for_an_answer(
    windows: Windows,
    home: Path,
    written: str,
    wait: Callable[[Hand], None],
    lock: Callable[[Hand], None],
) -> None:
    hand, ending = opened(windows, home)
    writing(hand)
    QTimer.singleShot(60, hand.window, lambda: lock(hand))
    wait(hand)
    settle()
    assert len(ending.calls) == 1
    assert ending.seen == [""], "a window or a word was still on the screen"
    is_all_there(windows, home)


def test_the_screen_is_empty_before_anything_is_written(
    windows: Windows, home: Path, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand, _ending = opened(windows, home)
    writing(hand)
    office = hand.workplace._office
    save_all = office.save_all
    seen: list[str] = []

    def look_and_save() -> None:
        seen.append(hand.words())
        save_all()

    monkeypatch.setattr(office, "save_all", look_and_save)
    QMessageBox(hand.window).open()
    hand.rest(20)
    hand.window.lock()
    assert seen
    assert set(seen) == {""}
    is_all_there(windows, home)


def test_in_the_middle_of_marking_with_the_mouse(
    windows: Windows, home: Path, written: str
) -> None:
    hand, ending = opened(windows, home)
    note = writing(hand)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(note.viewport(), left, pos=QPoint(4, 8))
    QTest.mouseMove(note.viewport(), QPoint(60, 8))
    cursor = note.cursor_position()
    hand.window.lock()
    QTest.mouseRelease(note.viewport(), left, pos=QPoint(90, 8))
    assert len(ending.calls) == 1
    assert ending.seen == [""]
    is_all_there(windows, home, cursor=cursor)


def test_letters_that_were_being_composed_are_kept(
    windows: Windows, home: Path, written: str
) -> None:
    hand, _ending = opened(windows, home)
    note = writing(hand)
    QApplication.sendEvent(note, QInputMethodEvent("北京", []))
    assert note.text() == TYPED
    hand.lock()
    is_all_there(windows, home, TYPED[:5] + "北京" + TYPED[5:], 7)


def test_a_lock_in_the_middle_of_a_lock_is_one(windows: Windows, home: Path, written: str) -> None:
    hand, ending = opened(windows, home)
    writing(hand)
    dialog = QMessageBox(hand.window)
    dialog.finished.connect(lambda _result: hand.window.lock())
    dialog.open()
    hand.rest(20)
    hand.window.lock()
    assert len(ending.calls) == 1
    assert ending.seen == [""]
    is_all_there(windows, home)


def test_a_touch_after_the_time_has_run_out_in_sleep_opens_nothing(
    windows: Windows, home: Path, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand, ending = opened(windows, home)
    note = writing(hand)
    hand.window._inactivity._touched -= 3600  # as after an hour asleep, before the timer's turn
    hand.type(note, "x")
    assert len(ending.calls) == 1
    is_all_there(windows, home)


def test_sleep_locks_and_ends_the_process(windows: Windows, home: Path, written: str) -> None:
    hand, ending = opened(windows, home)
    writing(hand)
    asleep(hand)
    assert len(ending.calls) == 1
    is_all_there(windows, home)


def test_the_last_second_is_told_in_the_singular(
    windows: Windows, home: Path, written: str
) -> None:
    hand, _ending = opened(windows, home)
    told = []
    for seconds in (30, 29, 2, 1):
        hand.window._inactivity.counting_down.emit(seconds)
        told += [title for title, _text in hand.banners()]
    assert told == [
        "Låser om 30 sekunder",
        "Låser om 29 sekunder",
        "Låser om 2 sekunder",
        "Låser om 1 sekund",
    ]


# -- at random ---------------------------------------------------------------------------------

# Composed letters, other scripts, quotation marks, signs of two units.
LETTERS = "abcdefghijklmnoprstuvyåäöÅÄÖéñłşı ,.–”’?北ش👩"


def _question(guide: str) -> Callable[[Hand, random.Random], tuple[str, str]]:
    def go(hand: Hand, chance: random.Random) -> tuple[str, str]:
        open_guide(hand, guide)
        page = hand.guide_page
        questions = [
            step.question.id
            for step in page.run.steps()
            if step.question.note_prompt and step.question.kind is not Kind.LIST
        ]
        page.go_to(chance.choice(questions[:12]))
        hand.rest()
        return str(page.current.question.id), "field_note"

    return go


def _facts(hand: Hand, chance: random.Random) -> tuple[str, str]:
    hand.click("rail_case_facts")
    return "", "fact_field"


def _event(hand: Hand, chance: random.Random) -> tuple[str, str]:
    hand.click("rail_case_events")
    if not hand.is_there("event_what"):
        hand.click("new_event_button")
        hand.click("event_kind_decision")
    return "", "event_what"


def _person(hand: Hand, chance: random.Random) -> tuple[str, str]:
    hand.click("rail_case_people")
    if not hand.is_there("new_label"):
        there = hand.is_there("empty_state_button")
        hand.click("empty_state_button" if there else "new_person_button")
    return "", chance.choice(("new_label", "new_relation"))


def _consultation(hand: Hand, chance: random.Random) -> tuple[str, str]:
    hand.click("rail_case_overview")
    hand.click("consultation_button")
    return "", chance.choice(("question_field", "advice_field", "decision_field"))


def _municipality(hand: Hand, chance: random.Random) -> tuple[str, str]:
    hand.click("rail_municipality")
    return str(chance.randrange(5)), "local_text"


def _safe_contact(hand: Hand, chance: random.Random) -> tuple[str, str]:
    hand.workplace.show_case_page("safe_contact")
    hand.rest()
    return "", chance.choice(("contact_never", "contact_no_answer"))


def _guard(hand: Hand, chance: random.Random) -> tuple[str, str]:
    prepare_report(hand, "supervisor")
    names = [w.objectName() for w in hand.all_visible(QWidget)]
    hand.click(next(name for name in names if name.startswith("rewrite_")))
    return "", "settle_field"


PLACES: dict[str, Callable[[Hand, random.Random], tuple[str, str]]] = {
    "first_hour": _question("first_hour"),
    "screening": _question("screening"),
    "facts": _facts,
    "event": _event,
    "person": _person,
    "consultation": _consultation,
    "municipality": _municipality,
    "safe_contact": _safe_contact,
    "guard": _guard,
}

# What stands in these is a record, and is there whenever she comes back to it.
RECORDS = {"first_hour", "screening", "municipality", "safe_contact"}


def by_key(hand: Hand) -> None:
    hand.lock()


def by_button(hand: Hand) -> None:
    hand.click("lock_button")


def units(text: str) -> int:
    """How many characters Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def type_at_random(hand: Hand, target: TextField, chance: random.Random) -> tuple[str, int]:
    """Type some letters at the end; what must stand there after the lock, and the cursor."""
    target.setFocus()
    before = target.text()
    target.set_cursor_position(units(before))
    typed = "".join(chance.choice(LETTERS) for _ in range(chance.randrange(1, 30)))
    composing = ""
    for number, letter in enumerate(typed, 1):
        if chance.random() < 0.15:
            QApplication.sendEvent(target, QInputMethodEvent(letter, []))
            if number == len(typed) and chance.random() < 0.5:
                composing = letter  # the lock comes before the letter is finished
                break
            done = QInputMethodEvent("", [])
            done.setCommitString(letter)
            QApplication.sendEvent(target, done)
        else:
            hand.type(target, letter)
        if chance.random() < 0.05:
            hand.rest(chance.choice((20, 320, 480)))  # about the pause after which it is saved
    expected = before + typed
    assert target.text() == expected.removesuffix(composing)
    return expected, units(expected)


def in_the_field(hand: Hand, name: str) -> bool:
    focused = hand.focused()
    return isinstance(focused, TextField) and focused.objectName() == name


@pytest.mark.timeout(60 + 6 * LOCKS)
@pytest.mark.parametrize("seed", range(VAULTS))
def test_locks_at_random_moments_while_typing_lose_not_a_letter(
    windows: Windows, home: Path, written: str, seed: int
) -> None:
    chance = random.Random(f"{seed} of {LOCKS}")
    kept: dict[tuple[str, str, str], str] = {}
    hand, ending = opened(windows, home)
    deck: list[str] = []
    for number in range(max(1, LOCKS // VAULTS)):
        if not deck:
            deck = chance.sample(sorted(PLACES), len(PLACES))
        name = deck.pop()
        in_the_case(hand)
        where, field_name = PLACES[name](hand, chance)
        told = f"lock {number}: {name} {where} {field_name}"
        fields = hand.all_visible(TextField, field_name)
        target = fields[int(where) if name == "municipality" else 0]
        at = (name, where, field_name)
        if name in RECORDS:
            assert target.text() == kept.get(at, target.text() if number == 0 else ""), told
        expected, cursor = type_at_random(hand, target, chance)
        chance.choice((by_key, by_button, nobody_there, asleep))(hand)
        assert len(ending.calls) == 1, told
        assert ending.seen == [""], told
        kept[at] = expected
        hand.window.hide()
        hand, ending = opened(windows, home)
        hand.wait_for(partial(in_the_field, hand, field_name), told)
        focused = hand.focused()
        assert isinstance(focused, TextField)
        assert focused.text() == expected, told
        assert focused.cursor_position() == cursor, told
