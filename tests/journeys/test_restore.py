"""From the first word to a vault put back: all that was acknowledged before the copy is there."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hedersstod import vault as vaults
from hedersstod.casework import entrance
from hedersstod.casework.copy_desk import Copy
from hedersstod.casework.office import local_now
from hedersstod.domain.errors import CopyPlaceMissing, VaultDamaged
from hedersstod.ui.background import Background
from hedersstod.ui.pages.copies_page import CopiesPage
from hedersstod.ui.pages.damage_page import DamagePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.restore_page import RestorePage
from hedersstod.ui.style import Style
from hedersstod.vault import replacing
from tests.casework.desk import FIRST_HOUR, PASSPHRASE, Place, answer, signed
from tests.casework.test_copy_desk import JOURNAL_PAGE, OTHER_PAGE, hurt
from tests.helpers.hand import ChosenFile
from tests.helpers.one_page import OnePage
from tests.helpers.secret_typing import type_in, work

NOTE = "Hon kan inte ringa hemifrån efter klockan sju."

Show = Callable[[Page], OnePage]


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def background(qapp) -> Background:
    return Background()


@pytest.fixture
def show(qapp) -> Iterator[Show]:
    Style(qapp)
    shown: list[OnePage] = []

    def put_up(page: Page) -> OnePage:
        shown.append(OnePage(page))
        return shown[-1]

    yield put_up
    for each in shown:
        each.put_away()


def write_and_lock(place: Place) -> None:
    """A case, a version, a draft; then a lock, which makes a copy."""
    case_file, _revision = signed(place, "Björk", NOTE)
    answer(case_file, "safe_tonight", note=NOTE)
    place.office.save_all()
    place.office.close()


def what_there_is(place: Place) -> tuple[list[str], int, str]:
    """Aliases, versions, and the note of the draft, as an open office tells them."""
    cases = place.office.cases()
    run = place.vault.run(cases[0].id, FIRST_HOUR)
    assert run is not None
    notes = "".join(each.note for each in run.answers.values())
    return [case.alias for case in cases], len(place.vault.revisions(cases[0].id)), notes


def test_damage_to_the_vault_is_met_by_the_newest_copy_and_nothing_before_it_is_lost(
    place: Place, show: Show, background: Background
) -> None:
    write_and_lock(place)
    newest = vaults.copies_in(place.home)[0]
    # She unlocks, writes on, and the file goes to pieces before the next copy.
    place.wait(minutes=5)
    place.reopen()
    place.office.copies.prove_job()()
    place.office.add_case("Lärk")
    with place.vault._database.standing_still():
        hurt(place.home / "arbetsbok.db", OTHER_PAGE)
    place.vault.close()
    place.wait(minutes=1)
    place.reopen()
    assert place.office.care.is_damaged

    page = show(DamagePage(place.office.care, place.office.copies, background))
    assert "ett nytt ärende" in page.words(), "what came after is named before"
    assert "Allt som skrevs efter 23 november 2026 kl. 13.1" in page.words()
    wanted: list[Copy] = []
    page.page.restore_wanted.connect(wanted.append)
    page.click("lock_and_restore_button")
    work(page, background)
    assert [copy.name for copy in wanted] == [newest.name]
    place.office.close()  # what the window does: lock, then put back
    entrance.restore(place.home, wanted[0])

    place.wait(minutes=1)
    place.reopen()
    assert not place.office.care.is_damaged
    aliases, versions, draft = what_there_is(place)
    assert (aliases, versions) == (["Björk"], 1)
    assert NOTE in draft
    place.vault.check()
    told = place.vault.last_time("vault_restored")
    assert told is not None
    # What was written after the copy is not gone for ever: it lies aside.
    (aside,) = place.office.copies.survey().set_aside
    assert (aside.path / "arbetsbok.db").stat().st_size > 0


def test_a_vault_that_does_not_open_is_put_back_from_the_locked_window(
    place: Place, show: Show, background: Background
) -> None:
    write_and_lock(place)
    hurt(place.home / "arbetsbok.db", JOURNAL_PAGE)
    with pytest.raises(VaultDamaged) as met:
        vaults.open_(place.home, PASSPHRASE, now=place.time)
    page = show(RestorePage(place.home, background, ChosenFile(), met.value))
    told: list[str] = []
    page.page.restored.connect(told.append)
    page.press(Qt.Key.Key_Return)
    type_in(page, "secret_passphrase", PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    work(page, background)
    assert len(told) == 1
    place.wait(minutes=1)
    place.reopen()
    aliases, versions, draft = what_there_is(place)
    assert (aliases, versions) == (["Björk"], 1)
    assert NOTE in draft


def test_setting_back_by_choice_can_itself_be_set_back(
    place: Place, show: Show, background: Background
) -> None:
    write_and_lock(place)
    place.wait(minutes=5)
    place.reopen()
    place.office.add_case("Lärk")
    page = show(CopiesPage(place.office.copies, background, ChosenFile()))
    wanted: list[Copy] = []
    page.page.restore_wanted.connect(wanted.append)
    old = place.office.copies.survey().listed[0].copy.name
    page.click(f"restore_{old}")
    page.click("lock_and_restore_button")
    work(page, background)
    place.office.close()  # makes a copy of the state now
    entrance.restore(place.home, wanted[0])
    place.wait(minutes=1)
    place.reopen()
    assert what_there_is(place)[0] == ["Björk"]
    left = [each for each in place.office.copies.survey().listed if each.copy.aside]
    assert len(left) == 1
    place.office.close()
    entrance.restore(place.home, left[0].copy)
    place.wait(minutes=1)
    place.reopen()
    assert what_there_is(place)[0] == ["Björk", "Lärk"]
    place.vault.check()


def test_a_new_computer_begins_with_the_stick_and_two_parts(
    place: Place, show: Show, background: Background, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    parts = place.office.keys.make_parts_job(PASSPHRASE)()
    signed(place, "Björk", NOTE)
    place.office.copies.choose_second_place_job(stick)()
    place.office.close()
    shutil.rmtree(place.home)

    chooser = ChosenFile()
    page = show(RestorePage(place.home, background, chooser))
    told: list[str] = []
    page.page.restored.connect(told.append)
    chooser.path = stick
    page.click("choose_folder_button")
    page.click("choose_newest_there")
    page.choose("secret_kind", "parts")
    type_in(page, "one_part", parts[0])
    type_in(page, "other_part", parts[2])
    page.click("secret_act_button")
    work(page, background)
    assert len(told) == 1
    office = entrance.unlock_with_parts(
        place.home, parts[0], parts[2], "enbuske bakom ladan", place.content
    )
    assert [case.alias for case in office.cases()] == ["Björk"]
    office.close()


def test_a_stick_pulled_out_while_it_is_put_back_leaves_the_vault_as_it_stood(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place.office.copies.choose_second_place_job(stick)()
    place.office.add_case("Björk")
    copy = vaults.copies_in(stick)[0]
    place.office.close()
    before = (place.home / "arbetsbok.db").read_bytes()
    # Between looking at the copy and reading it.
    monkeypatch.setattr(replacing, "check_outside", lambda *_: shutil.rmtree(stick))
    with pytest.raises(CopyPlaceMissing):
        entrance.restore(place.home, copy)
    assert (place.home / "arbetsbok.db").read_bytes() == before
    assert not (place.home / "arbetsbok.nytt").exists()
    vaults.open_(place.home, PASSPHRASE, now=local_now()).close()
