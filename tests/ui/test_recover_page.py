"""Locked out: two parts and a new passphrase open, and that it was so is never hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hedersstod.casework.strength import judge
from hedersstod.domain.errors import (
    KeyringLost,
    NoParts,
    PassphraseTooLong,
    PlaceNotSafe,
    WrongParts,
    WrongPassphrase,
)
from hedersstod.domain.vault_care import Care
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.first_start_page import FirstStartPage
from hedersstod.ui.pages.keys_page import KeysPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.recover_page import RecoverPage
from hedersstod.ui.pages.today_page import TodayPage
from hedersstod.ui.pages.unlock_page import UnlockPage
from tests.casework.desk import PASSPHRASE, Place
from tests.helpers.day import make_vault, unlock
from tests.helpers.hand import Hand
from tests.helpers.one_page import OnePage
from tests.helpers.secret_typing import held_by, is_held, type_at, type_in
from tests.helpers.windows import Windows

NEW = "enbuske bakom ladan"
LOOKS = [("light", 100, (1158, 705)), ("dark", 100, (700, 520)), ("light", 200, (950, 600))]
TELLING = ("valv", "heder", "våld", "risk", "ärende", "skydd", "social")

Show = Callable[[Page], OnePage]


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


@pytest.fixture
def parts(place: Place) -> tuple[str, ...]:
    return place.office.keys.make_parts_job(PASSPHRASE)()


def locked_with_parts(windows: Windows, home: Path) -> tuple[Hand, tuple[str, ...]]:
    """The window after a lock, and the three parts of the vault behind it."""
    hand = windows.start(home)
    make_vault(hand, PASSPHRASE)
    office = hand.window._office
    assert office is not None
    made = office.keys.make_parts_job(PASSPHRASE)()
    for part in made:
        office.keys.prove_part(part)
    hand.lock()
    return windows.start(home), made


def fill(page: OnePage | Hand, one: str, other: str, new: str = NEW, again: str = NEW) -> None:
    type_at(page.find("one_part"), one)
    type_at(page.find("other_part"), other)
    type_at(page.find("new_passphrase_field"), new)
    type_at(page.find("new_passphrase_again_field"), again)
    page.rest()


# -- the way in --------------------------------------------------------------------------------


@pytest.mark.parametrize("pair", [(1, 2), (3, 1), (2, 3)])
def test_any_two_parts_open_with_a_new_passphrase_and_a_notice_that_stays(
    windows: Windows, home: Path, pair: tuple[int, int]
) -> None:
    hand, made = locked_with_parts(windows, home)
    hand.click("recover_button")
    fill(hand, made[pair[0] - 1].lower(), made[pair[1] - 1])
    hand.press(Qt.Key.Key_Return)
    hand.wait_for(lambda: hand.window.workplace, "the workplace")
    hand.rest(30)
    assert not any(is_held(part, held_by(hand.window)) for part in made)
    hand.lock()

    hand = windows.start(home)
    hand.write("passphrase_field", PASSPHRASE)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for(hand.banners, "a refusal")
    assert hand.banners()[0][0] == message_for(WrongPassphrase()).title
    unlock(hand, NEW)
    office = hand.window._office
    assert office is not None
    assert Care.RECOVERED in {notice.care for notice in office.care.notices()}
    page = OnePage(KeysPage(office.keys, hand.window._background, judge))
    assert "Valvet öppnades med återställningsdelar den" in page.words()
    banner = page.find("recovered_banner")
    assert not any(b.isVisible() for b in banner.findChildren(type(banner.action_button)))
    page.put_away()


def test_what_does_not_open_is_told_and_what_was_typed_stays(windows: Windows, home: Path) -> None:
    hand, _made = locked_with_parts(windows, home)
    office = Place(home.parent / "another").office
    others = office.keys.make_parts_job(PASSPHRASE)()
    office.close()
    hand.click("recover_button")
    fill(hand, others[0], others[1])
    hand.press(Qt.Key.Key_Return)
    hand.wait_for(hand.banners, "a refusal")
    told = hand.banners()[0][0]
    assert told in {message_for(e()).title for e in (WrongParts, NoParts)} | {
        "Delarna hör inte till det här valvet"
    }
    assert is_held(others[0], held_by(hand.window)), "forty characters took long to type"
    hand.click("back_to_unlock_button")
    assert not is_held(others[0], held_by(hand.window))
    unlock(hand, PASSPHRASE)


def test_a_refused_passphrase_and_a_lost_keyring_lead_to_the_parts(show: Show) -> None:
    page = show(UnlockPage())
    wanted: list[bool] = []
    page.page.recover_wanted.connect(lambda: wanted.append(True))
    page.page.show_error(WrongPassphrase())
    assert page.focused() == "passphrase_line", "most often it is a slip of the hand"
    page.click("banner_button")
    page.page.show_error(KeyringLost())
    assert page.focused() == "banner_button", "trying again would lead nowhere"
    page.press(Qt.Key.Key_Return)
    page.click("recover_button")
    assert len(wanted) == 3


def test_the_unlock_page_leads_to_a_copy(show: Show) -> None:
    page = show(UnlockPage())
    wanted: list[bool] = []
    page.page.restore_wanted.connect(lambda: wanted.append(True))
    page.click("restore_button")
    assert wanted == [True]


# -- the page ----------------------------------------------------------------------------------


def test_it_says_that_it_will_be_seen_and_not_what_is_inside(show: Show) -> None:
    words = show(RecoverPage(judge)).words()
    assert "skrivs i loggen" in words
    assert "står sedan kvar på första sidan" in words
    assert not [each for each in TELLING if each in words.casefold()]


def test_the_first_wrong_group_is_told_at_its_part(show: Show, parts) -> None:
    page = show(RecoverPage(judge))
    chosen: list[tuple[str, ...]] = []
    page.page.chosen.connect(lambda *what: chosen.append(what))
    wrong = parts[1].split()
    wrong[5] = wrong[4]
    fill(page, parts[0], " ".join(wrong))
    page.click("recover_button")
    assert page.error_at("one_part") == ""
    assert "Grupp 6" in page.error_at("other_part")
    assert page.focused() == "group_6"
    type_at(page.find("other_part").lines[5], parts[1].split()[5])
    page.click("recover_button")
    assert chosen == [(parts[0], parts[1], NEW)]


def test_the_same_part_twice_is_told_before_anything_is_tried(show: Show, parts) -> None:
    page = show(RecoverPage(judge))
    chosen: list[object] = []
    page.page.chosen.connect(lambda *what: chosen.append(what))
    fill(page, parts[2], parts[2])
    page.click("recover_button")
    assert "samma del" in page.error_at("other_part")
    assert chosen == []


@pytest.mark.parametrize(
    ("new", "again", "field"),
    [
        ("för kort", "för kort", "new_passphrase_field"),
        (NEW, "annat", "new_passphrase_again_field"),
    ],
)
def test_the_new_passphrase_is_asked_for_as_at_the_first_start(
    show: Show, parts, new: str, again: str, field: str
) -> None:
    page = show(RecoverPage(judge))
    chosen: list[object] = []
    page.page.chosen.connect(lambda *what: chosen.append(what))
    fill(page, parts[0], parts[1], new, again)
    page.click("recover_button")
    assert page.error_at(field)
    assert chosen == []
    page.page.show_error(PassphraseTooLong())
    assert page.error_at("new_passphrase_field")


def test_enter_leads_from_part_to_part_to_passphrase(show: Show, parts) -> None:
    page = show(RecoverPage(judge))
    assert page.focused() == "group_1"
    type_in(page, "one_part", parts[0])
    page.press(Qt.Key.Key_Return)
    assert page.find("other_part").lines[0].hasFocus()
    type_in(page, "other_part", parts[1])
    page.press(Qt.Key.Key_Return)
    assert page.focused() == "passphrase_line"


def test_the_strength_is_told_in_words_without_knowing_the_cases(show: Show) -> None:
    page = show(RecoverPage(judge))
    type_in(page, "new_passphrase_field", "sommaren2026!")
    page.rest(500)
    assert "gissas bland det första" in page.words()


# -- first start -------------------------------------------------------------------------------


def test_the_first_start_tells_strength_and_why_a_place_will_not_do(show: Show) -> None:
    page = show(FirstStartPage(judge))
    type_in(page, "passphrase_field", "sommaren2026!")
    page.rest(500)
    assert "Den som hittar datorn kan gissa den." in page.words()
    for why, word in (("cloud", "moln"), ("network", "nätverk"), ("roaming", "följer med")):
        page.page.show_error(PlaceNotSafe(why))
        assert word in page.words()
    page.page.show_error(PlaceNotSafe("some new code"))
    assert message_for(PlaceNotSafe("")).text in page.words()


def test_after_the_first_start_nothing_more_is_asked_and_the_gap_stands(
    windows: Windows, home: Path
) -> None:
    hand = windows.start(home)
    make_vault(hand, PASSPHRASE)
    assert isinstance(hand.page, TodayPage)
    office = hand.window._office
    assert office is not None
    assert Care.NO_PARTS in {notice.care for notice in office.care.notices()}


# -- for everybody -----------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "scale", "size"), LOOKS)
def test_the_locked_pages_can_be_used_by_keyboard_and_ear_and_cut_nothing_off(
    show: Show, style, parts, theme: str, scale: int, size: tuple[int, int]
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    recover = show(RecoverPage(judge))
    unlocking = show(UnlockPage())
    first = show(FirstStartPage(judge))
    for page in (recover, unlocking, first):
        page.window.resize(*size)
        page.window.activateWindow()
        page.rest(30)
        assert page.faults() == []
    recover.window.activateWindow()
    recover.rest(20)
    fill(recover, parts[0], parts[0], "sommaren2026!")
    QTest.mouseClick(recover.find("recover_button"), Qt.MouseButton.LeftButton)
    recover.rest(500)
    assert recover.faults() == []
    unlocking.window.activateWindow()
    unlocking.rest(20)
    unlocking.page.show_error(KeyringLost())
    unlocking.rest(30)
    assert unlocking.faults() == []
