"""Pictures of the screen: blocked for every window where it can be, and told as it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QMainWindow, QMenu, QToolTip, QWidget

from hedersstod.ui.capture import (
    MINUTES,
    CaptureBadge,
    CaptureGuard,
    CaptureKind,
)
from hedersstod.ui.capture_platforms import (
    NoCaptureBlock,
    Unable,
    WindowsCaptureBlock,
    this_platform,
)
from hedersstod.ui.style import Style
from tests.helpers.windows import settle

NOON = datetime(2026, 11, 27, 12, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
EXCLUDED, BLACK, NONE = 0x11, 0x1, 0x0


class Memory32:
    """Keeps affinities as Windows is documented to: by window, with 0 for one not yet asked."""

    def __init__(self, knows: tuple[int, ...] = (NONE, BLACK, EXCLUDED)) -> None:
        self.kept: dict[int, int] = {}
        self.knows = knows
        self.deaf = False
        self.silent = False

    def set_affinity(self, window: int, affinity: int) -> bool:
        if self.deaf or affinity not in self.knows:
            return False
        self.kept[window] = affinity
        return True

    def get_affinity(self, window: int) -> int | None:
        return None if self.silent else self.kept.get(window, NONE)


class Clock:
    """A wall clock and one that ticks, moved by hand."""

    def __init__(self) -> None:
        self.wall = NOON
        self.ticks = 100.0

    def wait(self, minutes: float) -> None:
        self.wall += timedelta(minutes=minutes)
        self.ticks += minutes * 60


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def calls() -> Memory32:
    return Memory32()


@pytest.fixture
def window(qapp) -> Iterator[QMainWindow]:
    Style(qapp)
    made = QMainWindow()
    yield made
    made.hide()
    made.deleteLater()
    settle()


@pytest.fixture
def guard(window: QMainWindow, calls: Memory32, clock: Clock) -> CaptureGuard:
    platform = WindowsCaptureBlock(calls)
    return CaptureGuard(window, platform, lambda: clock.wall, lambda: clock.ticks)


def affinity(calls: Memory32, widget: QWidget) -> int:
    return calls.kept[int(widget.internalWinId())]


def test_a_window_is_blocked_before_it_can_be_seen(guard, calls, window) -> None:
    seen: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event) -> bool:
            if watched is window and window.internalWinId() and not window.isVisible():
                seen.append(affinity(calls, window))
            return False

    watch = Watch(window)
    window.installEventFilter(watch)  # comes after the application's, at the same event
    window.show()
    settle()
    assert affinity(calls, window) == EXCLUDED
    assert seen
    assert seen[-1] == EXCLUDED


def test_a_window_that_was_there_before_the_guard_is_blocked_too(window, calls, clock) -> None:
    window.show()
    assert calls.kept == {}
    CaptureGuard(window, WindowsCaptureBlock(calls), lambda: clock.wall, lambda: clock.ticks)
    assert affinity(calls, window) == EXCLUDED


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # no screen, no raising
def test_dialogs_menus_lists_and_tips_are_blocked_as_well(guard, calls, window) -> None:
    window.show()
    dialog = QDialog(window)
    dialog.show()
    assert affinity(calls, dialog) == EXCLUDED
    menu = QMenu(window)
    menu.addAction("Kopiera")
    menu.popup(QPoint(5, 5))
    settle()
    assert affinity(calls, menu) == EXCLUDED
    menu.close()
    choice = QComboBox(window)
    choice.addItems(["a", "b"])
    choice.show()
    choice.showPopup()
    settle()
    assert affinity(calls, choice.view().window()) == EXCLUDED
    choice.hidePopup()
    before = set(calls.kept)
    QToolTip.showText(QPoint(3, 3), "Ett tips", window)
    settle()
    (tip,) = set(calls.kept) - before
    assert calls.kept[tip] == EXCLUDED
    QToolTip.hideText()
    dialog.close()
    assert guard.state().kind is CaptureKind.CONFIRMED


def test_a_window_that_becomes_another_on_the_system_is_blocked_anew(guard, calls, window) -> None:
    window.show()
    calls.kept.clear()
    window.setWindowFlags(window.windowFlags() | Qt.WindowType.WindowStaysOnTopHint)
    window.show()
    assert affinity(calls, window) == EXCLUDED


def test_before_windows_knew_exclusion_the_window_is_made_black(window, clock) -> None:
    calls = Memory32(knows=(NONE, BLACK))
    guard = CaptureGuard(window, WindowsCaptureBlock(calls), lambda: clock.wall)
    window.show()
    assert affinity(calls, window) == BLACK
    assert guard.state().kind is CaptureKind.CONFIRMED


def test_only_what_the_system_answers_is_confirmed(guard, calls, window) -> None:
    changes: list[None] = []
    guard.changed.connect(lambda: changes.append(None))
    window.show()
    assert guard.state().kind is CaptureKind.CONFIRMED
    calls.deaf = True
    dialog = QDialog(window)
    dialog.show()
    assert (guard.state().kind, guard.state().why) == (CaptureKind.UNCONFIRMED, Unable.REFUSED)
    assert changes
    dialog.close()
    assert guard.state().kind is CaptureKind.CONFIRMED
    calls.silent = True
    assert guard.state().kind is CaptureKind.UNCONFIRMED


@pytest.mark.parametrize("minutes", MINUTES)
def test_capture_is_let_through_for_a_time_and_then_blocked_by_itself(
    guard, calls, window, clock, minutes
) -> None:
    told: list[object] = []
    guard.allowed.connect(told.append)
    guard.blocked.connect(lambda: told.append("blocked"))
    window.show()
    guard.allow(minutes)
    assert affinity(calls, window) == NONE
    dialog = QDialog(window)
    dialog.show()
    assert affinity(calls, dialog) == NONE
    dialog.close()
    assert guard.state().until == NOON + timedelta(minutes=minutes)
    clock.wait(minutes - 0.1)
    guard.look_at_clock()
    assert guard.state().kind is CaptureKind.ALLOWED
    clock.wait(0.1)
    guard.look_at_clock()
    assert affinity(calls, window) == EXCLUDED
    assert guard.state().kind is CaptureKind.CONFIRMED
    assert told == [minutes, "blocked"]


def test_the_clock_is_looked_at_without_being_asked(qtbot, guard, calls, window, clock) -> None:
    window.show()
    guard.allow(15)
    clock.wait(15)
    with qtbot.waitSignal(guard.blocked, timeout=3000):
        pass
    assert affinity(calls, window) == EXCLUDED


@pytest.mark.parametrize("back", [timedelta(minutes=1), timedelta(days=3650)])
def test_a_clock_set_back_does_not_make_the_time_longer(guard, clock, back) -> None:
    guard.allow(15)
    clock.wall -= back
    guard.look_at_clock()
    assert guard.state().kind is not CaptureKind.ALLOWED


def test_a_wall_clock_that_stands_still_does_not_make_the_time_longer(guard, clock) -> None:
    guard.allow(15)
    clock.ticks += 15 * 60
    guard.look_at_clock()
    assert guard.state().kind is not CaptureKind.ALLOWED


def test_capture_can_be_blocked_again_before_the_time_is_out(guard, calls, window) -> None:
    window.show()
    guard.allow(60)
    guard.block()
    assert affinity(calls, window) == EXCLUDED
    told: list[str] = []
    guard.blocked.connect(lambda: told.append("blocked"))
    guard.block()
    assert told == [], "what is blocked is not blocked once more"


def test_no_other_time_than_those_offered_is_taken(guard) -> None:
    with pytest.raises(ValueError, match="offered"):
        guard.allow(600)
    assert guard.state().kind is not CaptureKind.ALLOWED


def test_a_new_guard_begins_blocked(guard, window, calls) -> None:
    # A lock ends the process: nothing of an exception is kept anywhere.
    window.show()
    guard.allow(60)
    CaptureGuard(window, WindowsCaptureBlock(calls))
    assert affinity(calls, window) == EXCLUDED


# -- where it cannot be done -------------------------------------------------------------------


def test_where_nothing_can_be_done_it_is_said_and_nothing_can_be_allowed(window) -> None:
    guard = CaptureGuard(window, NoCaptureBlock(Unable.LINUX))
    told: list[int] = []
    guard.allowed.connect(told.append)
    window.show()
    assert (guard.state().kind, guard.state().why) == (CaptureKind.UNCONFIRMED, Unable.LINUX)
    guard.allow(15)
    assert guard.state().kind is CaptureKind.UNCONFIRMED
    assert told == []


def test_this_computer_says_whether_it_can(qapp) -> None:
    # Without a screen, as here, no system can be asked; and Linux never.
    platform = this_platform()
    assert platform.unable is not None
    assert not platform.is_blocked(1)


# -- the badge ---------------------------------------------------------------------------------


def test_the_badge_says_what_holds(guard, calls, window, clock) -> None:
    window.show()
    badge = CaptureBadge(guard, window)
    assert badge.text() == "Skärmskydd: bekräftat"
    guard.allow(15)
    assert badge.text() == "Skärmskydd: av till 12.15"
    guard.block()
    assert badge.text() == "Skärmskydd: bekräftat"
    calls.deaf = True
    dialog = QDialog(window)
    dialog.show()
    assert badge.text() == badge.accessibleName() == "Skärmskydd: inte bekräftat"
    dialog.close()
