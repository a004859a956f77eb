"""Skydd på den här datorn: says what is known, calmly, and lets pictures be taken for a while."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel

from hedersstod.casework.protection import Known, Way, WayOut, examine_computer
from hedersstod.ui.capture import CaptureGuard, CaptureKind, CaptureState
from hedersstod.ui.capture_platforms import NoCaptureBlock, Unable, WindowsCaptureBlock
from hedersstod.ui.pages.protection_page import ProtectionPage
from hedersstod.ui.pages.protection_words import (
    asks_for_something,
    known_in_words,
    not_protected,
    screen_in_words,
    told_of,
)
from hedersstod.ui.style import Style
from hedersstod.vault.places import CLOUD, NETWORK, ROAMING, TEMPORARY
from tests.helpers.one_page import OnePage
from tests.helpers.windows import settle
from tests.ui.conftest import Show

NOON = datetime(2026, 11, 27, 12, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
WHYS = {
    Way.FOLDER: (CLOUD, NETWORK, ROAMING, TEMPORARY),
    Way.RECENT_FILES: ("", "found"),
}
# What examine_computer never says of a way, and for which there are therefore no words.
NEVER = {
    (Way.CLIPBOARD, Known.CONFIRMED),
    (Way.PRINTING, Known.CONFIRMED),
    (Way.THUMBNAILS, Known.CONFIRMED),
    (Way.DRAGGING, Known.UNCONFIRMED),
}


class Affinity:
    """Windows that does as it is asked, or does not."""

    def __init__(self) -> None:
        self.kept: dict[int, int] = {}
        self.deaf = False

    def set_affinity(self, window: int, affinity: int) -> bool:
        if not self.deaf:
            self.kept[window] = affinity
        return not self.deaf

    def get_affinity(self, window: int) -> int | None:
        return self.kept.get(window, 0)


@pytest.fixture
def owner(style: Style) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()
    settle()


@pytest.fixture
def calls() -> Affinity:
    return Affinity()


@pytest.fixture
def guard(owner: QObject, calls: Affinity) -> CaptureGuard:
    return CaptureGuard(owner, WindowsCaptureBlock(calls), lambda: NOON, lambda: 0.0)


@pytest.fixture
def shown(guard: CaptureGuard, show: Show, home: Path) -> OnePage:
    return show(ProtectionPage(guard, examine_computer(home)))


def row(page: OnePage, name: str) -> str:
    return "\n".join(label.text() for label in page.find(name).findChildren(QLabel))


def test_every_way_out_has_a_row_with_its_mark_and_a_sentence(shown: OnePage, home: Path) -> None:
    for out in examine_computer(home):
        said = row(shown, f"way_{out.way.value}")
        assert told_of(out) in said
        assert known_in_words(out.known, to_mind=asks_for_something(out)) in said
    for words in not_protected():
        assert words in shown.words()


def test_there_are_words_for_everything_that_can_be_found() -> None:
    for way in Way:
        for known in Known:
            whys = WHYS.get(way, ("",)) if known is Known.UNCONFIRMED else ("",)
            if (way, known) in NEVER or (way is Way.DRAGGING and known is Known.IMPOSSIBLE):
                continue
            if way is Way.FOLDER and known is Known.IMPOSSIBLE:
                continue
            for why in whys:
                said = told_of(WayOut(way, known, why))
                assert said.endswith("."), (way, known, why)
                assert "!" not in said


def test_no_two_reasons_say_the_same() -> None:
    folder = [told_of(WayOut(Way.FOLDER, Known.UNCONFIRMED, why)) for why in WHYS[Way.FOLDER]]
    assert len(set(folder)) == len(folder)
    screen = [
        screen_in_words(CaptureState(CaptureKind.UNCONFIRMED, why)) for why in (*Unable, None)
    ]
    assert len(set(screen)) == len(Unable)


def test_what_was_found_asks_to_be_looked_after_and_what_is_unknown_does_not() -> None:
    assert asks_for_something(WayOut(Way.FOLDER, Known.UNCONFIRMED, CLOUD))
    assert asks_for_something(WayOut(Way.DISK, Known.UNCONFIRMED))
    assert not asks_for_something(WayOut(Way.DISK, Known.CONFIRMED))
    assert not asks_for_something(WayOut(Way.CLIPBOARD, Known.UNCONFIRMED))
    assert not asks_for_something(WayOut(Way.DUMPS, Known.UNCONFIRMED))


# -- pictures of the screen --------------------------------------------------------------------


def test_pictures_are_let_through_and_blocked_again_by_keyboard(
    shown: OnePage, guard: CaptureGuard, calls: Affinity
) -> None:
    assert "bekräftat på den här datorn" in row(shown, "way_screen")
    assert shown.focused() == "allow_15_button"
    shown.press(Qt.Key.Key_Space)
    assert guard.state().until == NOON + timedelta(minutes=15)
    assert set(calls.kept.values()) == {0}
    assert "tillåtet till kl. 12.15" in row(shown, "way_screen")
    assert shown.focused() == "block_button", "the keyboard follows to what can be done now"
    assert not shown.is_there("allow_60_button")
    shown.press(Qt.Key.Key_Space)
    assert guard.state().kind is CaptureKind.CONFIRMED
    assert shown.focused() == "allow_15_button"
    assert not shown.is_there("block_button")


def test_an_hour_can_be_chosen_instead(shown: OnePage, guard: CaptureGuard) -> None:
    shown.click("allow_60_button")
    assert guard.state().until == NOON + timedelta(minutes=60)


def test_the_page_follows_when_the_time_runs_out_and_keeps_the_keyboard(
    shown: OnePage, guard: CaptureGuard
) -> None:
    shown.click("allow_15_button")
    guard.block()  # what the guard does itself when the time is out
    shown.rest()
    assert "bekräftat på den här datorn" in row(shown, "way_screen")
    assert shown.focused() == "allow_15_button"


def test_a_system_that_does_not_do_as_asked_is_told_as_it_is(
    guard: CaptureGuard, calls: Affinity, show: Show
) -> None:
    calls.deaf = True
    shown = show(ProtectionPage(guard, ()))
    assert "inte bekräftat" in row(shown, "way_screen")
    assert "Dela inte skärmen" in row(shown, "way_screen")


def test_where_nothing_can_be_blocked_nothing_is_offered(owner: QObject, show: Show) -> None:
    guard = CaptureGuard(owner, NoCaptureBlock(Unable.LINUX))
    shown = show(ProtectionPage(guard, ()))
    assert "kan inte skyddas här" in row(shown, "way_screen")
    assert "Linux" in row(shown, "way_screen")
    for name in ("allow_15_button", "allow_60_button", "block_button"):
        assert not shown.is_there(name)


def test_a_page_that_was_left_is_not_told_any_more(guard: CaptureGuard) -> None:
    OnePage(ProtectionPage(guard, ())).put_away()
    settle()
    guard.allow(15)  # no word from a page that is gone
    assert guard.state().kind is CaptureKind.ALLOWED


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_cut_off_nameless_or_out_of_reach(
    guard: CaptureGuard, style: Style, home: Path, scale: int, theme: str, qapp
) -> None:
    style.set_look(theme, scale)
    for size in ((1158, 705), (720 if scale == 200 else 512, 705)):
        shown = OnePage(ProtectionPage(guard, examine_computer(home)), size)
        try:
            assert shown.faults() == []
            shown.click("allow_15_button")
            assert shown.faults() == []
            guard.block()
        finally:
            shown.put_away()
