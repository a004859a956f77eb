"""Göm: a neutral page over everything at once, and back to the letter where she was."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from hedersstod.ui import locking
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.pages.neutral_page import MonthView, NeutralPage, month_in_words
from hedersstod.ui.widgets import TextField
from tests.helpers.day import make_vault, open_case, open_guide
from tests.helpers.hand import Hand
from tests.helpers.one_page import OnePage
from tests.helpers.windows import Windows

# The platform without a screen says so of every popup; harmless.
no_popups_offscreen = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "propagateSizeHints"
)
ALIAS = "Kvarnbäck"
TYPED = "Hon bor hos sin moster i Ljusnedal, sa ”kanske”"


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


def writing(windows: Windows, home: Path) -> tuple[Hand, TextField]:
    """In the middle of a sentence, the cursor not at its end."""
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand, ALIAS)
    open_guide(hand)
    while not hand.is_there("field_note"):
        hand.click("next_button")
    hand.write("field_note", TYPED)
    field = hand.field("field_note")
    field.set_cursor_position(7)
    return hand, field


def hide(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F9)


def is_hidden(hand: Hand) -> bool:
    return hand.is_there("neutral_page") and not hand.workplace.isVisible()


def spoken(hand: Hand) -> str:
    """All that a screen reader could find in any window that is shown."""
    found = []
    for window in QApplication.topLevelWidgets():
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.isVisible():
                interface = QAccessible.queryAccessibleInterface(widget)
                found += [widget.windowTitle(), widget.toolTip()]
                for kind in (
                    QAccessible.Text.Name,
                    QAccessible.Text.Description,
                    QAccessible.Text.Value,
                ):
                    found.append(interface.text(kind))
    return "\n".join(found)


def other_windows(hand: Hand) -> list[str]:
    return [
        type(w).__name__
        for w in QApplication.topLevelWidgets()
        if w.isVisible() and w is not hand.window
    ]


# -- there and back ----------------------------------------------------------------------------


def test_one_key_shows_the_neutral_page_and_the_same_key_the_same_field(
    windows: Windows, home: Path
) -> None:
    hand, field = writing(windows, home)
    assert "Ljusnedal" in spoken(hand), "else the test below would see nothing"
    hide(hand)
    assert is_hidden(hand)
    hide(hand)
    assert not hand.is_there("neutral_page")
    assert hand.focused() is field
    assert field.text() == TYPED
    assert field.cursor_position() == 7
    hand.type(field, "x")
    assert field.text() == TYPED[:7] + "x" + TYPED[7:]


def test_nothing_of_the_case_or_the_program_can_be_read_while_it_is_hidden(
    windows: Windows, home: Path
) -> None:
    hand, _field = writing(windows, home)
    hide(hand)
    said = f"{hand.words()}\n{spoken(hand)}".casefold()
    for word in ("kvarnbäck", "ljusnedal", "moster", "heder", "ärende", "risk", "lås", "göm", "f9"):
        assert word not in said
    assert hand.window.windowTitle() == "Arbetsbok"


def in_the_tree(interface: QAccessibleInterface) -> Iterator[str]:
    """What a program that reads windows can find, whether it is shown or not."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for place in range(interface.childCount()):
        yield from in_the_tree(interface.child(place))


def test_nor_by_a_program_that_looks_behind_what_is_shown(windows: Windows, home: Path) -> None:
    hand, _field = writing(windows, home)

    def found() -> str:
        window = QAccessible.queryAccessibleInterface(hand.window)
        return "\n".join(in_the_tree(window)).casefold()

    assert "ljusnedal" in found()
    hide(hand)
    for word in ("kvarnbäck", "ljusnedal", "moster", "heder", "ärende", "risk"):
        assert word not in found()
    hide(hand)
    assert "ljusnedal" in found()


def test_the_button_hides_too_and_leaves_the_keyboard_in_the_field(
    windows: Windows, home: Path
) -> None:
    hand, field = writing(windows, home)
    hand.click("hide_button")
    assert is_hidden(hand)
    hide(hand)
    assert hand.focused() is field
    assert field.cursor_position() == 7


def test_it_is_done_within_the_turn_of_the_key(windows: Windows, home: Path) -> None:
    hand, _field = writing(windows, home)
    began = time.process_time()  # others may use the processor meanwhile
    QTest.keyClick(hand.focused(), Qt.Key.Key_F9)  # nothing else has run since
    took = time.process_time() - began
    assert is_hidden(hand)
    assert took < 0.3


def test_a_key_held_down_does_not_show_everything_again(windows: Windows, home: Path) -> None:
    hand, field = writing(windows, home)
    for repeated in (False, True):
        none = Qt.KeyboardModifier.NoModifier
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, none, "", repeated)
        QApplication.sendEvent(hand.focused() or field, key)
    assert is_hidden(hand)


def test_what_is_typed_on_the_neutral_page_reaches_no_field(windows: Windows, home: Path) -> None:
    hand, field = writing(windows, home)
    hide(hand)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        hand.press(key)
    assert is_hidden(hand)
    hide(hand)
    assert field.text() == TYPED


def test_letters_being_composed_are_kept(windows: Windows, home: Path) -> None:
    hand, field = writing(windows, home)
    QApplication.sendEvent(field, QInputMethodEvent("é", []))
    assert "é" not in field.text()
    hide(hand)
    hide(hand)
    assert field.text() == TYPED[:7] + "é" + TYPED[7:]


def test_it_can_be_done_again_and_again(windows: Windows, home: Path) -> None:
    hand, field = writing(windows, home)
    for _ in range(5):
        hide(hand)
        assert is_hidden(hand)
        hide(hand)
    assert len(hand.window.findChildren(NeutralPage)) == 0
    assert field.text() == TYPED


def test_a_page_that_comes_while_it_is_hidden_stays_hidden_and_is_there_afterwards(
    windows: Windows, home: Path
) -> None:
    hand, _field = writing(windows, home)
    hide(hand)
    hand.workplace.show_page("today")  # as when a job that was running has ended
    hand.rest(30)
    assert is_hidden(hand)
    hide(hand)
    assert type(hand.page).__name__ == "TodayPage"
    assert hand.page.isVisible()


# -- over dialogs, menus and tooltips ----------------------------------------------------------


def while_open(hand: Hand, act: Callable[[], None]) -> list[str]:
    """Do something once the window that is about to be opened is there; what is left of it."""
    left: list[str] = []

    def go() -> None:
        act()
        left.extend(other_windows(hand))
        left.append("hidden" if is_hidden(hand) else "not hidden")

    QTimer.singleShot(30, hand.window, go)
    return left


def press_in_front() -> None:
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert front is not None
    QTest.keyClick(front, Qt.Key.Key_F9)


def test_a_question_is_hidden_and_answered_as_if_it_were_cancelled(
    windows: Windows, home: Path
) -> None:
    hand, field = writing(windows, home)
    box = QMessageBox(hand.window)
    box.setText("Ljusnedal")
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    left = while_open(hand, press_in_front)
    answer = box.exec()
    assert left == ["hidden"]
    assert answer != QMessageBox.StandardButton.Yes
    hide(hand)
    hand.wait_for(lambda: hand.focused() is field, "the keyboard in the field")


def test_a_file_dialog_is_hidden_and_gives_no_file(windows: Windows, home: Path) -> None:
    hand, _field = writing(windows, home)
    left = while_open(hand, press_in_front)
    chosen, _ = QFileDialog.getSaveFileName(
        hand.window, "", str(home / "a.pdf"), options=QFileDialog.Option.DontUseNativeDialog
    )
    assert left == ["hidden"]
    assert chosen == ""


def test_a_dialog_that_does_not_wait_is_told_that_it_was_cancelled(
    windows: Windows, home: Path
) -> None:
    hand, _field = writing(windows, home)
    dialog = QDialog(hand.window)
    QVBoxLayout(dialog).addWidget(QLabel("Ljusnedal"))
    told: list[int] = []
    dialog.finished.connect(told.append)
    dialog.open()
    hand.rest(20)
    press_in_front()
    assert other_windows(hand) == []
    assert told == [QDialog.DialogCode.Rejected]
    assert is_hidden(hand)


@no_popups_offscreen
def test_a_menu_is_hidden(windows: Windows, home: Path) -> None:
    hand, field = writing(windows, home)
    menu = QMenu(field)
    menu.addAction("Ljusnedal")
    left = while_open(hand, press_in_front)
    menu.exec(field.mapToGlobal(QPoint(4, 4)))
    assert left == ["hidden"]


@no_popups_offscreen
def test_a_tooltip_is_hidden(windows: Windows, home: Path) -> None:
    hand, field = writing(windows, home)
    QToolTip.showText(field.mapToGlobal(QPoint(4, 4)), "Ljusnedal", field)
    hand.rest(20)
    assert other_windows(hand)
    hide(hand)
    assert other_windows(hand) == []


# -- the lock while it is hidden ---------------------------------------------------------------


def tick_past(hand: Hand, seconds: float) -> None:
    """Let the timer look at a clock that has gone on so long."""
    timer = hand.window.findChild(InactivityTimer)
    assert isinstance(timer, InactivityTimer)
    clock = SimpleNamespace(time=lambda: timer._touched + seconds)
    with mock.patch.object(locking, "time", clock):
        timer._tick()
    hand.rest()


def test_while_hidden_it_locks_after_two_minutes_and_says_nothing_before(
    windows: Windows, home: Path
) -> None:
    hand, _field = writing(windows, home)
    tick_past(hand, 121)
    assert not windows.ended, "five minutes while she works"
    hide(hand)
    tick_past(hand, 110)
    assert "Låser" not in f"{hand.words()}{spoken(hand)}"
    assert not windows.ended
    hide(hand)
    assert "Låser" not in hand.words(), "nor has it been said where she comes back to"
    hide(hand)
    tick_past(hand, 120)
    assert len(windows.ended) == 1


def test_back_at_work_the_time_she_chose_holds_again(windows: Windows, home: Path) -> None:
    hand, _field = writing(windows, home)
    hide(hand)
    hide(hand)
    tick_past(hand, 121)
    assert not windows.ended
    tick_past(hand, 300)
    assert len(windows.ended) == 1


def test_a_lock_while_hidden_brings_her_back_to_the_same_field(
    windows: Windows, home: Path
) -> None:
    hand, _field = writing(windows, home)
    hide(hand)
    hand.lock()
    assert len(windows.ended) == 1
    from tests.helpers.day import unlock

    again = windows.start(home)
    unlock(again)
    focused = again.focused()
    assert isinstance(focused, TextField)
    assert focused.text() == TYPED
    assert focused.cursor_position() == 7


def test_before_anything_is_open_the_key_does_nothing(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    hide(hand)
    assert hand.is_there("passphrase_field")
    make_vault(hand)
    hand.lock()
    hide(hand)
    assert not hand.is_there("neutral_page")


# -- the page itself ---------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_on_it_has_a_name_and_room(style, theme: str, scale: int) -> None:
    style.set_look(theme, scale)

    class Framed(NeutralPage):
        """As a page, for the tests of pages."""

    from hedersstod.ui.pages.page import Page

    page = Page()
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(Framed(date(2026, 11, 27)))
    shown = OnePage(page, (1366, 768))
    assert shown.faults() == []
    shown.put_away()


def test_the_months_can_be_turned_and_today_is_found_again(qapp, style) -> None:
    page = NeutralPage(date(2026, 1, 31))
    seen = []
    for name in ("earlier_month", "later_month", "later_month", "later_month", "this_month"):
        button = page.findChild(QWidget, name)
        button.click()
        seen.append(page.findChild(QLabel, "month_heading").text())
    assert seen == ["December 2025", "Januari 2026", "Februari 2026", "Mars 2026", "Januari 2026"]
    page.deleteLater()


@pytest.mark.parametrize("year", range(2024, 2031))
def test_every_day_of_a_month_is_shown_once_under_its_week(qapp, style, year: int) -> None:
    for month in range(1, 13):
        first = date(year, month, 1)
        view = MonthView(first)
        days = [day for week in view._weeks for day in week]
        assert (
            sum(day.month == month for day in days)
            == ((first.replace(day=28) + timedelta(days=4)).replace(day=1) - first).days
        )
        for week in view._weeks:
            assert len({day.isocalendar().week for day in week}) == 1
            assert [day.weekday() for day in week] == list(range(7))
        assert len(view._weeks) <= 6, "as many as there is room for"
        assert view.accessibleName() == month_in_words(first)
        view.deleteLater()
