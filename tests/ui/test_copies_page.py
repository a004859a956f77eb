"""Säkerhetskopior: what is told is so, and what is decided is done, with nothing lost by a slip."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.casework import entrance
from hedersstod.casework.copy_desk import Copy
from hedersstod.domain.errors import VaultError
from hedersstod.ui.background import Background
from hedersstod.ui.pages.copies_page import CopiesPage
from hedersstod.ui.pages.damage_page import DamagePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import PrimaryButton, Unfold
from hedersstod.vault.copy_folder import ELSEWHERE
from tests.casework.desk import PASSPHRASE, Place, signed
from tests.casework.test_copy_desk import OTHER_PAGE, hurt
from tests.helpers.hand import ChosenFile
from tests.helpers.one_page import OnePage
from tests.helpers.secret_typing import held_by, is_held, type_in, work
from tests.vault.rooms import names

NEW = "enbuske bakom ladan"
LOOKS = [("light", 100, (1158, 705)), ("dark", 100, (700, 520)), ("light", 200, (950, 600))]

Show = Callable[[Page], OnePage]


@pytest.fixture
def background(qapp) -> Background:
    return Background()


@pytest.fixture
def chooser() -> ChosenFile:
    return ChosenFile()


@pytest.fixture
def stick(place: Place, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    place.office.copies.choose_second_place_job(folder)()
    return folder


@pytest.fixture
def copies_page(place: Place, show: Show, background, chooser) -> Callable[[], OnePage]:
    return lambda: show(CopiesPage(place.office.copies, background, chooser))


def unfold(page: OnePage) -> None:
    for each in page.window.findChildren(Unfold):
        each.set_open(True)
    page.rest(20)


def primaries(page: OnePage) -> list[str]:
    return [b.objectName() for b in page.window.findChildren(PrimaryButton) if b.isVisible()]


def restore_buttons(page: OnePage) -> list[str]:
    found = [w.objectName() for w in page.window.findChildren(QWidget) if w.isVisible()]
    return [name for name in found if name.startswith("restore_0")]


# -- how it stands -----------------------------------------------------------------------------


def test_an_empty_page_says_when_copies_come_and_asks_for_a_place(copies_page) -> None:
    page = copies_page()
    words = page.words()
    assert "Ingen än." in words
    assert "En görs varje gång du låser" in words
    assert "Ingen plats är vald." in words
    assert "Aldrig." in words
    assert primaries(page) == ["choose_place_button"]
    assert not page.is_there("drill_button"), "there is nothing to try yet"


def test_a_copy_is_made_at_once_and_it_is_said_where_it_lies(copies_page, place, background):
    page = copies_page()
    page.click("copy_now_button")
    work(page, background)
    assert "En kopia är gjord" in page.words()
    assert "23 november 2026 kl. 13.00, på den här datorn." in page.words()
    assert "Den prövas nästa gång du låser upp." in page.words()
    assert page.focused() == "copy_now_button"
    place.office.copies.prove_job()()
    assert "Den är öppnad och genomläst." in copies_page().words()


def test_a_place_is_chosen_gets_a_copy_and_the_drill_is_next(
    copies_page, place, background, chooser, tmp_path: Path
) -> None:
    page = copies_page()
    page.click("choose_place_button")
    assert "Ingen plats är vald." in page.words(), "she changed her mind"
    chooser.path = tmp_path / "stick"
    chooser.path.mkdir()
    page.click("choose_place_button")
    work(page, background)
    assert len(names(chooser.path / ELSEWHERE)) == 1
    assert f"{chooser.path} är inkopplad nu." in page.words()
    assert "samma disk" in page.words()
    assert primaries(page) == ["drill_button"]
    assert page.focused() == "drill_button"


def test_the_vaults_own_folder_is_refused_with_the_reason(
    copies_page, place, background, chooser
) -> None:
    chooser.path = place.home
    page = copies_page()
    page.click("choose_place_button")
    work(page, background)
    assert "försvinner med den" in page.words()
    assert place.office.copies.survey().place is None


def test_a_stick_that_is_away_is_told_with_when_it_was_last_here(
    copies_page, place, stick: Path
) -> None:
    shutil.move(stick, stick.with_name("away"))
    page = copies_page()
    assert f"{stick} är inte inkopplad nu." in page.words()
    assert "Senaste kopian dit gjordes 23 november 2026." in page.words()
    assert "Sätt i minnet för att pröva." in page.words()
    assert not page.is_there("drill_button")


# -- the drill ---------------------------------------------------------------------------------


def test_a_restore_is_proved_with_the_passphrase_and_told_in_counts(
    copies_page, place, background, stick
) -> None:
    signed(place)
    place.office.copies.make_job()()
    page = copies_page()
    page.click("drill_button")
    assert "Inget ur det öppna valvet" in page.words()
    assert primaries(page) == ["secret_act_button"]
    assert page.focused() == "passphrase_line"
    type_in(page, "secret_passphrase", PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    assert PASSPHRASE in held_by(page.window)
    work(page, background)
    told = page.find("copies_said").text_label.text()
    assert told.startswith("Kopian från 23 november 2026 kl. 13.11 öppnades: 1 ärende, ")
    assert "1 fastställd version, " in told
    assert told.endswith("rader i loggen. Loggen hänger ihop.")
    assert PASSPHRASE not in held_by(page.window)
    assert place.office.copies.survey().last_drill == place.time
    assert page.focused() == "drill_button"
    assert "23 november 2026." in page.words()


def test_it_is_proved_with_two_parts(copies_page, place, background, stick) -> None:
    parts = place.office.keys.make_parts_job(PASSPHRASE)()
    place.office.copies.make_job()()
    page = copies_page()
    page.click("drill_button")
    page.choose("secret_kind", "parts")
    type_in(page, "one_part", parts[2])
    type_in(page, "other_part", parts[0].lower())
    page.click("secret_act_button")
    work(page, background)
    assert "Loggen hänger ihop." in page.words()
    assert not any(is_held(part, held_by(page.window)) for part in parts)


def test_what_does_not_open_is_told_at_its_field_and_proves_nothing(
    copies_page, place, background, stick
) -> None:
    parts = place.office.keys.make_parts_job(PASSPHRASE)()
    page = copies_page()
    page.click("drill_button")
    page.click("secret_act_button")
    assert "som gällde när kopian gjordes" in page.error_at("secret_passphrase")
    type_in(page, "secret_passphrase", "granris vid sjön")
    page.press(Qt.Key.Key_Return)
    work(page, background)
    assert "stämmer inte" in page.error_at("secret_passphrase")
    assert page.focused() == "passphrase_line"
    page.choose("secret_kind", "parts")
    type_in(page, "one_part", parts[0])
    type_in(page, "other_part", parts[0])
    page.click("secret_act_button")
    assert "samma del" in page.error_at("other_part")
    type_in(page, "other_part", parts[1])
    page.click("secret_act_button")
    work(page, background)
    assert "inga återställningsdelar" in page.words(), "the copy is from before the parts"
    assert is_held(parts[0], held_by(page.window)), "forty characters took long to type"
    assert place.office.copies.survey().last_drill is None
    page.click("secret_cancel_button")
    assert page.focused() == "drill_button"
    assert not is_held(parts[0], held_by(page.window))


def test_a_stick_pulled_out_and_a_damaged_copy_are_told(
    copies_page, place, background, stick: Path
) -> None:
    page = copies_page()
    page.click("drill_button")
    (copy,) = (stick / ELSEWHERE).iterdir()
    hurt(copy / "arbetsbok.db", OTHER_PAGE)
    type_in(page, "secret_passphrase", PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    work(page, background)
    assert "Säkerhetskopian är inte hel" in page.words()
    shutil.rmtree(stick)
    type_in(page, "secret_passphrase", "")
    page.press(Qt.Key.Key_Return)
    work(page, background)
    assert "finns inte just nu" in page.words()


def test_what_was_typed_is_gone_when_she_leaves(copies_page, stick) -> None:
    page = copies_page()
    page.click("drill_button")
    type_in(page, "secret_passphrase", PASSPHRASE)
    page.page.leave()
    assert PASSPHRASE not in held_by(page.window)


# -- the list ----------------------------------------------------------------------------------


def test_the_newest_five_are_in_sight_and_the_rest_folded(copies_page, place) -> None:
    for n in range(7):
        place.wait(days=1)
        place.office.add_case(f"Träd {n}")
        place.office.copies.make_job()()
    page = copies_page()
    assert len(restore_buttons(page)) == 5
    assert "Äldre kopior (2)" in page.words()
    unfold(page)
    assert len(restore_buttons(page)) == 7
    days = [w for w in page.words().splitlines() if w.endswith("kl. 13.00")]
    assert days[0].startswith("30 november")
    assert days[-1].startswith("24 november")


def test_one_that_cannot_be_read_is_named_but_not_offered(copies_page, place) -> None:
    made = place.office.copies.make_job()()
    hurt(made.path / "arbetsbok.db", OTHER_PAGE)
    place.office.copies.prove_job()()
    page = copies_page()
    unfold(page)
    assert "går inte att läsa" in page.words()
    assert restore_buttons(page) == []


def test_what_the_old_still_opens_is_named_and_goes_only_after_a_proof_and_a_decision(
    copies_page, place, background, stick: Path
) -> None:
    place.office.keys.change_all_job(PASSPHRASE, NEW)()
    page = copies_page()
    assert "tidigare lösenfras eller tidigare delar (2)" in page.words()
    unfold(page)
    assert "öppnas fortfarande med den gamla lösenfrasen" in page.words()
    assert "undanlagt-" in page.words()
    assert not page.is_there("remove_earlier_button")
    place.wait(minutes=1)
    place.office.copies.make_job()()
    place.office.copies.prove_job()()
    page = copies_page()
    unfold(page)
    page.click("remove_earlier_button")
    assert "Det går inte att ångra." in page.words()
    assert page.focused() == "abandon_removal_button", "a slip of the hand removes nothing"
    page.press(Qt.Key.Key_Return)
    assert place.office.copies.survey().to_go == 3
    unfold(page)
    page.click("remove_earlier_button")
    page.click("confirm_removal_button")
    work(page, background)
    assert "3 borttagna" in page.words()
    assert "öppnas fortfarande med det gamla" in page.words()
    survey = place.office.copies.survey()
    assert (len(survey.listed), survey.set_aside) == (2, ())


# -- setting back ------------------------------------------------------------------------------


def test_setting_back_tells_what_would_be_missing_and_waits_for_a_decision(
    copies_page, place, background
) -> None:
    made = place.office.copies.make_job()()
    signed(place)
    page = copies_page()
    wanted: list[Copy] = []
    page.page.restore_wanted.connect(wanted.append)
    page.click(f"restore_{made.name}")
    words = page.words()
    assert "Enligt loggen försvinner: ett nytt ärende, en fastställd version" in words
    assert "också utkast som loggen inte räknar" in words
    assert "Inget raderas" in words
    assert page.focused() == "abandon_restore_button", "a slip of the hand sets nothing back"
    page.press(Qt.Key.Key_Return)
    assert wanted == []
    assert page.focused() == f"restore_{made.name}"
    page.click(f"restore_{made.name}")
    page.click("lock_and_restore_button")
    work(page, background)
    assert [copy.name for copy in wanted] == [made.name]
    assert place.vault.last_time("copy_proved") is not None, "known whole before anything is moved"


def test_one_that_turns_out_broken_is_not_set_back(copies_page, place, background) -> None:
    made = place.office.copies.make_job()()
    page = copies_page()
    wanted: list[Copy] = []
    page.page.restore_wanted.connect(wanted.append)
    page.click(f"restore_{made.name}")
    hurt(made.path / "arbetsbok.db", OTHER_PAGE)
    page.click("lock_and_restore_button")
    work(page, background)
    assert "Säkerhetskopian är inte hel" in page.words()
    assert wanted == []


def test_one_from_before_byt_allt_says_what_will_open_it(copies_page, place, background) -> None:
    made = place.office.copies.make_job()()
    place.office.keys.change_all_job(PASSPHRASE, NEW)()
    page = copies_page()
    unfold(page)
    page.click(f"restore_{made.name}")
    assert "från före Byt allt" in page.words()
    assert "Lösenfrasen eller delarna byttes efter kopian" in page.words()


def test_after_setting_back_what_was_left_is_listed_apart(copies_page, place, show) -> None:
    first = place.office.copies.make_job()()
    place.wait(minutes=1)
    place.office.add_case("Björk")
    place.office.close()
    entrance.restore(place.home, first)
    place.reopen()
    page = copies_page()
    assert "Från innan valvet återställdes (1)" in page.words()
    assert "lades filerna som fanns då undan" in page.words()


# -- damage ------------------------------------------------------------------------------------


@pytest.fixture
def damaged(place: Place) -> Copy:
    """The vault is open and not whole; a proved copy is there, with one case less."""
    made = place.office.copies.make_job()()
    place.office.copies.prove_job()()
    signed(place)
    with place.vault._database.standing_still():
        hurt(place.home / "arbetsbok.db", OTHER_PAGE)
    return made


def damage_page(place: Place, show: Show, background: Background) -> OnePage:
    return show(DamagePage(place.office.care, place.office.copies, background))


def test_the_damage_page_offers_the_newest_proved_copy_and_a_way_in(
    place, show, background, damaged: Copy
) -> None:
    page = damage_page(place, show, background)
    words = page.words()
    assert "Du har inte gjort något fel." in words
    assert "Den nyaste kopian som är prövad" in words
    assert "ett nytt ärende" in words
    told: list[object] = []
    page.page.go_in.connect(lambda: told.append("in"))
    page.page.copies_wanted.connect(lambda: told.append("copies"))
    page.page.restore_wanted.connect(told.append)
    assert page.focused() == "go_in_button"
    page.press(Qt.Key.Key_Return)
    page.click("abandon_restore_button")
    page.click("all_copies_button")
    page.click("lock_and_restore_button")
    work(page, background)
    assert told[:3] == ["in", "copies", "copies"]
    assert isinstance(told[3], Copy)
    assert told[3].name == damaged.name


def test_reading_again_tells_whether_it_is_still_so(place, show, background, damaged) -> None:
    page = damage_page(place, show, background)
    page.click("check_again_button")
    work(page, background)
    assert "Det går fortfarande inte att läsa allt" in page.words()
    assert place.office.care.is_damaged
    with place.vault._database.standing_still():
        hurt(place.home / "arbetsbok.db", OTHER_PAGE)  # the same bit: whole again
    page.click("check_again_button")
    work(page, background)
    assert "Hela valvet gick att läsa den här gången" in page.words()
    assert not place.office.care.is_damaged


def test_without_a_copy_it_says_where_to_look(place, show, background) -> None:
    page = damage_page(place, show, background)
    assert "Sätt i minnet med kopior" in page.words()
    assert not page.is_there("lock_and_restore_button")


# -- for everybody -----------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "scale", "size"), LOOKS)
def test_it_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    copies_page, place, show, background, style, stick, theme: str, scale: int, size
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    signed(place)
    place.office.keys.change_all_job(PASSPHRASE, NEW)()
    place.wait(minutes=1)
    made = place.office.copies.make_job()()
    place.office.copies.prove_job()()

    def looked_at(page: OnePage) -> None:
        page.window.resize(*size)
        page.window.activateWindow()
        page.rest(40)
        assert page.faults() == []

    page = copies_page()
    unfold(page)
    looked_at(page)
    page.click("remove_earlier_button")
    looked_at(page)
    page.click("abandon_removal_button")
    page.click(f"restore_{made.name}")
    looked_at(page)
    page.click("abandon_restore_button")
    page.click("drill_button")
    looked_at(page)
    page.choose("secret_kind", "parts")
    looked_at(page)
    looked_at(damage_page(place, show, background))


def test_nothing_on_the_page_is_ever_called_done(copies_page, place, stick) -> None:
    place.office.copies.prove_job()()
    words = copies_page().words().casefold()
    assert not [word for word in ("klar", "säkrad", "tryggt", "!") if word in words]


def test_a_failure_names_no_place(place: Place, stick: Path) -> None:
    shutil.rmtree(stick)
    with pytest.raises(VaultError) as told:
        place.office.copies.drill_job(None)()  # type: ignore[arg-type]
    assert str(stick) not in repr(told.value)
    assert str(stick) not in repr(place.office.copies.survey().place)
