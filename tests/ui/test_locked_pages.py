"""The locked window left to itself: what was typed in it is let go of as after a lock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hedersstod.settings import Settings, save_settings
from hedersstod.ui import locking
from tests.helpers.answering import PASSPHRASE
from tests.helpers.day import make_vault, unlock
from tests.helpers.hand import Hand
from tests.helpers.windows import Windows

GROUP = "ABCDE"


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


def locked(windows: Windows, home: Path) -> Hand:
    hand = windows.start(home)
    make_vault(hand)
    hand.lock()
    return windows.start(home)


def left_alone(hand: Hand, seconds: float) -> None:
    """Nobody touches the program for so long."""
    timer = hand.window._locked._untouched
    clock = SimpleNamespace(time=lambda: timer._touched + seconds)
    with mock.patch.object(locking, "time", clock):
        timer._tick()
    hand.rest()


def typed(hand: Hand) -> str:
    return "".join(line.text() for line in hand.all_visible(QLineEdit))


def test_a_passphrase_that_was_typed_and_left_opens_nothing(windows: Windows, home: Path) -> None:
    hand = locked(windows, home)
    hand.write("passphrase_field", PASSPHRASE)
    hand.click("show_passphrase_button")
    left_alone(hand, 299)
    assert typed(hand) == PASSPHRASE
    left_alone(hand, 301)
    assert typed(hand) == ""
    (line,) = hand.all_visible(QLineEdit)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    hand.write("passphrase_field", "")
    hand.press(Qt.Key.Key_Return)
    hand.rest(50)
    assert hand.window.workplace is None
    hand.write("passphrase_field", PASSPHRASE)
    left_alone(hand, 301)
    assert typed(hand) == "", "the second time too"
    unlock(hand)


def test_parts_that_were_typed_and_left_are_gone_too(windows: Windows, home: Path) -> None:
    hand = locked(windows, home)
    hand.click("recover_button")
    first = hand.all_visible(QLineEdit)[0]
    hand.write_in(first, GROUP)
    assert typed(hand) == GROUP
    left_alone(hand, 301)
    assert typed(hand) == ""
    assert hand.is_there("one_part"), "the page stays: she may be fetching the other part"


def test_a_touch_makes_it_begin_again_and_her_own_time_to_lock_holds(
    windows: Windows, home: Path
) -> None:
    save_settings(home, Settings(lock_minutes=1))
    hand = locked(windows, home)
    hand.write("passphrase_field", "gran")
    timer = hand.window._locked._untouched
    timer._touched -= 59
    hand.write("passphrase_field", "ris")
    left_alone(hand, 30)
    assert typed(hand) == "granris"
    left_alone(hand, 61)
    assert typed(hand) == ""


def test_once_it_is_open_the_other_clock_counts(windows: Windows, home: Path) -> None:
    hand = locked(windows, home)
    unlock(hand)
    assert not hand.window._locked._untouched._timer.isActive()
