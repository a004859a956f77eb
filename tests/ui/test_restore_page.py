"""Locked: a copy is put back whatever has happened to the vault, and nothing tells what of."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod import vault as vaults
from hedersstod.domain.errors import HedersstodError, KeyFileDamaged, VaultDamaged
from hedersstod.ui.background import Background
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.restore_page import RestorePage
from hedersstod.ui.widgets import Unfold
from hedersstod.vault.copy_folder import ELSEWHERE
from tests.casework.desk import PASSPHRASE, Place
from tests.casework.test_copy_desk import JOURNAL_PAGE, OTHER_PAGE, hurt
from tests.helpers.hand import ChosenFile
from tests.helpers.one_page import OnePage
from tests.helpers.secret_typing import held_by, is_held, type_in, work
from tests.vault.rooms import names

LOOKS = [("light", 100, (1158, 705)), ("dark", 100, (700, 520)), ("light", 200, (950, 600))]
TELLING = ("valv", "heder", "våld", "risk", "ärende", "skydd", "social")
WORD = "enbuske bakom ladan"

Show = Callable[[Page], OnePage]


class Locked:
    """What stands after a lock: a vault with one case, two copies here, and one on a stick."""

    def __init__(self, home: Path, stick: Path) -> None:
        self.home = home
        self.stick = stick
        stick.mkdir()
        place = Place(home)
        place.office.add_case("Björk")
        self.parts = place.office.keys.make_parts_job(PASSPHRASE)()
        place.wait(minutes=1)
        place.office.copies.choose_second_place_job(stick)()
        place.wait(minutes=1)
        place.office.add_case("Lärk")
        place.office.close()  # the copy at lock
        self.background = Background()
        self.chooser = ChosenFile()
        self.told: list[str] = []
        self.back: list[bool] = []

    def page(self, show: Show, why: HedersstodError | None = None, home: Path | None = None):
        page = RestorePage(home or self.home, self.background, self.chooser, why)
        page.restored.connect(self.told.append)
        page.back.connect(lambda: self.back.append(True))
        return show(page)

    def aliases(self, home: Path | None = None, passphrase: str = PASSPHRASE) -> list[str]:
        vault = vaults.open_(home or self.home, passphrase, now=Place.now(self))
        try:
            vault.check()
            return [case.alias for case in vault.cases()]
        finally:
            vault.close()

    @property
    def time(self):
        from hedersstod.casework.office import local_now

        return local_now()


@pytest.fixture
def locked(qapp, home: Path, tmp_path: Path) -> Locked:
    return Locked(home, tmp_path / "stick")


def type_passphrase(page: OnePage, words: str = PASSPHRASE) -> None:
    type_in(page, "secret_passphrase", words)
    page.press(Qt.Key.Key_Return)


def test_the_newest_copy_is_read_through_and_put_back(locked: Locked, show: Show) -> None:
    hurt(locked.home / "arbetsbok.db", 0)
    with pytest.raises(VaultDamaged):
        locked.aliases()
    page = locked.page(show, VaultDamaged())
    assert page.focused() == "choose_newest_here"
    assert "Radera ingenting." in page.words()
    page.press(Qt.Key.Key_Return)
    assert "saknas efteråt" in page.words()
    type_passphrase(page)
    work(page, locked.background)
    (told,) = locked.told
    assert told.startswith("Kopian lästes igenom och är återställd. Lås upp med")
    assert "två återställningsdelar" in told, "she may have nothing else"
    assert locked.aliases() == ["Björk", "Lärk"], "all that was saved before the lock"
    aside = [name for name in names(locked.home) if name.startswith("undanlagt-")]
    assert len(aside) == 1, "the damaged files are kept"
    assert PASSPHRASE not in held_by(page.window)


@pytest.mark.parametrize("gone", [("arbetsbok.key", "arbetsbok.key2"), ("arbetsbok.db",)])
def test_it_works_when_a_file_is_gone(locked: Locked, show: Show, gone: tuple[str, ...]) -> None:
    for name in gone:
        (locked.home / name).unlink()
    page = locked.page(show, KeyFileDamaged())
    page.click("choose_newest_here")
    type_passphrase(page)
    work(page, locked.background)
    assert len(locked.told) == 1
    assert locked.aliases() == ["Björk", "Lärk"]


def test_a_new_computer_is_set_up_from_a_stick_with_two_parts_alone(
    locked: Locked, show: Show, tmp_path: Path
) -> None:
    shutil.rmtree(locked.home)
    new = tmp_path / "another computer"
    page = locked.page(show, home=new)
    assert "Här finns inga kopior." in page.words()
    assert page.focused() == "choose_folder_button"
    locked.chooser.path = locked.stick
    page.press(Qt.Key.Key_Return)
    assert page.focused() == "choose_newest_there"
    page.press(Qt.Key.Key_Return)
    page.choose("secret_kind", "parts")
    type_in(page, "one_part", locked.parts[1])
    type_in(page, "other_part", locked.parts[2])
    page.click("secret_act_button")
    work(page, locked.background)
    assert len(locked.told) == 1
    assert not any(is_held(part, held_by(page.window)) for part in locked.parts)
    vault = vaults.open_with_parts(new, locked.parts[2], locked.parts[0], WORD, now=locked.time)
    assert [case.alias for case in vault.cases()] == ["Björk"], "as the stick had it"
    assert vault.last_time("vault_restored") is not None
    vault.close()


def test_without_a_secret_it_can_be_put_back_unproved(locked: Locked, show: Show) -> None:
    page = locked.page(show)
    page.click("choose_newest_here")
    page.click("restore_unproved_button")
    work(page, locked.background)
    (told,) = locked.told
    assert told.startswith("Kopian är återställd. Lås upp med"), "nobody has read it through"
    assert locked.aliases() == ["Björk", "Lärk"]


def test_an_older_copy_can_be_chosen(locked: Locked, show: Show) -> None:
    page = locked.page(show)
    for each in page.window.findChildren(Unfold):
        each.set_open(True)
    page.rest(20)
    older = [
        w.objectName()
        for w in page.window.findChildren(QWidget)
        if w.isVisible() and w.objectName().startswith("choose_0")
    ]
    assert len(older) == 1
    page.click(older[0])
    page.click("restore_unproved_button")
    work(page, locked.background)
    assert locked.aliases() == ["Björk"]


# -- what goes wrong ---------------------------------------------------------------------------


def test_a_wrong_passphrase_moves_nothing(locked: Locked, show: Show) -> None:
    before = (locked.home / "arbetsbok.db").read_bytes()
    page = locked.page(show)
    page.click("choose_newest_here")
    type_passphrase(page, "granris vid sjön")
    work(page, locked.background)
    assert "stämmer inte" in page.error_at("secret_passphrase")
    assert locked.told == []
    assert (locked.home / "arbetsbok.db").read_bytes() == before
    assert not [name for name in names(locked.home) if name.startswith("undanlagt")]


def test_a_broken_copy_is_found_and_the_next_is_offered(locked: Locked, show: Show) -> None:
    newest = vaults.copies_in(locked.home)[0]
    hurt(newest.path / "arbetsbok.db", OTHER_PAGE)
    page = locked.page(show)
    page.click("choose_newest_here")
    type_passphrase(page)
    work(page, locked.background)
    assert "Säkerhetskopian är inte hel" in page.words()
    assert locked.told == []
    assert page.focused() == "choose_newest_here"
    page.press(Qt.Key.Key_Return)
    type_passphrase(page)
    work(page, locked.background)
    assert locked.aliases() == ["Björk"]


def test_a_stick_pulled_out_in_the_middle_moves_nothing(locked: Locked, show: Show) -> None:
    page = locked.page(show)
    locked.chooser.path = locked.stick
    page.click("choose_folder_button")
    page.click("choose_newest_there")
    shutil.rmtree(locked.stick)
    type_passphrase(page)
    work(page, locked.background)
    assert "finns inte just nu" in page.words()
    assert page.is_there("choose_newest_here"), "another can be chosen"
    assert locked.aliases() == ["Björk", "Lärk"]


def test_a_folder_without_copies_says_what_it_should_hold(
    locked: Locked, show: Show, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    page = locked.page(show)
    locked.chooser.path = None
    page.click("choose_folder_button")
    assert "I den mappen finns inga kopior" not in page.words()
    locked.chooser.path = empty
    page.click("choose_folder_button")
    assert "I den mappen finns inga kopior" in page.words()
    assert ELSEWHERE in page.words()


def test_a_copy_of_another_vault_is_refused_and_marked(
    locked: Locked, show: Show, tmp_path: Path
) -> None:
    other = Place(tmp_path / "other")
    stick = tmp_path / "other stick"
    stick.mkdir()
    other.office.copies.choose_second_place_job(stick)()
    other.office.close()
    page = locked.page(show)
    locked.chooser.path = stick
    page.click("choose_folder_button")
    assert page.words().count("arbetsbok ") >= 2
    page.click("choose_newest_there")
    type_passphrase(page)
    work(page, locked.background)
    assert "hör till ett annat" in page.words()
    assert locked.aliases() == ["Björk", "Lärk"]


def test_a_vault_that_is_open_in_another_window_is_not_replaced(locked: Locked, show: Show) -> None:
    page = locked.page(show)
    open_elsewhere = vaults.open_(locked.home, PASSPHRASE, now=locked.time)
    page.click("choose_newest_here")
    type_passphrase(page)
    work(page, locked.background)
    open_elsewhere.close()
    assert "redan öppet" in page.words()
    assert locked.told == []


def test_damage_within_the_log_is_met_here_too(locked: Locked, show: Show) -> None:
    hurt(locked.home / "arbetsbok.db", JOURNAL_PAGE)
    with pytest.raises(VaultDamaged):
        locked.aliases()
    page = locked.page(show, VaultDamaged())
    page.click("choose_newest_here")
    type_passphrase(page)
    work(page, locked.background)
    assert locked.aliases() == ["Björk", "Lärk"]


# -- the page ----------------------------------------------------------------------------------


def test_there_is_a_way_back_from_each_step_and_a_way_to_try_again(
    locked: Locked, show: Show
) -> None:
    page = locked.page(show, VaultDamaged())
    page.click("choose_newest_here")
    type_in(page, "secret_passphrase", PASSPHRASE)
    page.click("back_to_unlock_button")
    assert locked.back == []
    assert PASSPHRASE not in held_by(page.window)
    page.click("choose_newest_here")
    page.click("secret_cancel_button")
    assert page.is_there("choose_newest_here")
    page.click("back_to_unlock_button")
    page.click("banner_button")
    assert locked.back == [True, True]


def test_nothing_on_it_tells_what_the_program_is_for(locked: Locked, show: Show) -> None:
    page = locked.page(show)
    words = page.words()
    page.click("choose_newest_here")
    words += page.words()
    assert not [each for each in TELLING if each in words.casefold()]


@pytest.mark.parametrize(("theme", "scale", "size"), LOOKS)
def test_it_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    locked: Locked, show: Show, style, theme: str, scale: int, size: tuple[int, int]
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    locked.chooser.path = locked.stick
    page = locked.page(show, VaultDamaged())
    page.window.resize(*size)
    page.window.activateWindow()
    page.rest(40)
    assert page.faults() == []
    page.click("choose_folder_button")
    for each in page.window.findChildren(Unfold):
        each.set_open(True)
    page.rest(40)
    assert page.faults() == []
    page.click("choose_newest_there")
    page.rest(40)
    assert page.faults() == []
