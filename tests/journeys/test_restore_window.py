"""The whole window: damage is met by a page, and a copy takes the vault's place at a lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from hedersstod.ui.pages.cases_page import CasesPage
from hedersstod.ui.pages.copies_page import CopiesPage
from hedersstod.ui.pages.damage_page import DamagePage
from hedersstod.vault import copies_in
from tests.casework.test_copy_desk import JOURNAL_PAGE, OTHER_PAGE, hurt
from tests.helpers.answering import PASSPHRASE
from tests.helpers.day import make_vault, open_case, unlock
from tests.helpers.hand import Hand
from tests.helpers.windows import Windows


def written_and_locked(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand)
    hand.lock()


def aliases(hand: Hand) -> list[str]:
    office = hand.window._office
    assert office is not None
    return [case.alias for case in office.cases()]


def test_damage_that_lets_the_vault_open_is_shown_first_and_put_right_at_a_lock(
    windows: Windows, home: Path
) -> None:
    written_and_locked(windows, home)
    assert len(copies_in(home)) == 1
    hurt(home / "arbetsbok.db", OTHER_PAGE)
    hand = windows.start(home)
    unlock(hand)
    assert isinstance(hand.page, DamagePage)
    hand.click("go_in_button")
    assert isinstance(hand.page, CasesPage), "what can be read can be read"
    assert "Björk" in hand.words()
    hand.click("rail_settings")
    hand.click("to_copies")
    assert isinstance(hand.page, CopiesPage)
    name = copies_in(home)[0].name
    hand.click(f"restore_{name}")
    hand.click("lock_and_restore_button")
    hand.wait_for(lambda: len(windows.ended) == 2, "the lock")
    assert windows.ended[-1][:2] == ["--restored", "yes"]
    hand = windows.start(home)
    unlock(hand)
    assert not isinstance(hand.page, DamagePage)
    assert aliases(hand) == ["Björk"]


def test_damage_that_does_not_is_met_in_the_locked_window(windows: Windows, home: Path) -> None:
    written_and_locked(windows, home)
    hurt(home / "arbetsbok.db", JOURNAL_PAGE)
    hand = windows.start(home)
    hand.write("passphrase_field", PASSPHRASE)
    hand.press(Qt.Key.Key_Return)
    hand.find("choose_newest_here")
    hand.click("banner_button")
    hand.click("restore_button")
    hand.click("choose_newest_here")
    hand.write("secret_passphrase", PASSPHRASE)
    hand.press(Qt.Key.Key_Return)
    hand.find("unlock_button")
    assert "återställd" in hand.words()
    unlock(hand)
    assert aliases(hand) == ["Björk"]


def test_a_first_start_can_begin_with_a_copy(windows: Windows, home: Path, tmp_path: Path) -> None:
    written_and_locked(windows, tmp_path / "old")
    hand = windows.start(home)
    hand.click("restore_button")
    hand.chooser.path = tmp_path / "old"
    hand.click("choose_folder_button")
    hand.click("choose_newest_there")
    hand.click("restore_unproved_button")
    hand.find("unlock_button")
    unlock(hand)
    assert aliases(hand) == ["Björk"]


def test_the_caretaker_proves_the_copy_after_unlocking_and_ends_with_the_lock(
    windows: Windows, home: Path
) -> None:
    written_and_locked(windows, home)
    hand = windows.start(home)
    unlock(hand)
    hand.window._caretaker.look_now()
    office = hand.window._office
    hand.wait_for(lambda: office.copies.survey().newest_proved, "a proof")
    hand.lock()
    assert hand.window._caretaker is None
