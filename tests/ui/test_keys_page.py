"""Lösenfras och återställning: what is told of the keys is so, and what is changed holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from hedersstod import vault as vaults
from hedersstod.casework.strength import judge
from hedersstod.domain.errors import WrongPassphrase
from hedersstod.ui.background import Background
from hedersstod.ui.pages.change_all_page import ChangeAllPage
from hedersstod.ui.pages.keys_page import KeysPage
from hedersstod.ui.pages.page import Page
from hedersstod.vault import device
from tests.casework.desk import PASSPHRASE, Place
from tests.helpers.cases import NOON
from tests.helpers.one_page import OnePage
from tests.helpers.secret_typing import held_by, type_in, work
from tests.ui.test_parts_page import NEAR, Paper, read_off, type_back

NEW = "enbuske bakom ladan"
LOOKS = [("light", 100, (1158, 705)), ("dark", 100, (700, 520)), ("light", 200, (950, 600))]

Show = Callable[[Page], OnePage]


class Keyring:
    """Stands where a computer's own keyring would."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password


@pytest.fixture
def background(qapp) -> Background:
    return Background()


@pytest.fixture
def keys_page(place: Place, show: Show, background: Background) -> Callable[..., OnePage]:
    def put_up(*, keyring_here: bool = True) -> OnePage:
        return show(KeysPage(place.office.keys, background, judge, keyring_here=keyring_here))

    return put_up


@pytest.fixture
def all_page(place: Place, show: Show, background: Background) -> OnePage:
    return show(
        ChangeAllPage(place.office.keys, background, Paper(NEAR), judge, lambda: (NOON, NOON))
    )


def make_parts(place: Place, proved: int) -> None:
    made = place.office.keys.make_parts_job(PASSPHRASE)()
    for part in made[:proved]:
        place.office.keys.prove_part(part)


def opens(place: Place, passphrase: str) -> bool:
    place.office.close()
    try:
        vaults.open_(place.home, passphrase, now=place.time).close()
    except WrongPassphrase:
        return False
    return True


def text_of(page: OnePage, name: str) -> str:
    return str(page.find(name).text())


# -- told --------------------------------------------------------------------------------------


def test_how_far_the_parts_are_is_told_with_what_to_do_about_it(keys_page, place: Place) -> None:
    page = keys_page()
    assert text_of(page, "parts_state") == "Inga delar är gjorda"
    assert page.focused() == "make_parts_button"
    make_parts(place, 2)
    page = keys_page()
    assert text_of(page, "parts_state") == "Gjorda 23 november 2026 · inte prövade än"
    assert page.words().count("inte prövad\n") == 1
    assert page.focused() == "prove_parts_button"
    assert page.is_there("make_new_parts_button")
    make_parts(place, 3)
    page = keys_page()
    assert text_of(page, "parts_state") == "Gjorda 23 november 2026 · alla tre prövade"
    assert not page.is_there("prove_parts_button")
    for who in ("handläggaren", "chefen", "förseglat kuvert"):
        assert who in page.words()


def test_each_wish_leads_on(keys_page, place: Place) -> None:
    made, proved, changed = [], [], []
    for parts in (0, 1):
        if parts:
            make_parts(place, parts)
        page = keys_page()
        page.page.make_parts_wanted.connect(lambda: made.append(1))
        page.page.prove_parts_wanted.connect(lambda: proved.append(1))
        page.page.change_all_wanted.connect(lambda: changed.append(1))
        page.click("make_new_parts_button" if parts else "make_parts_button")
        page.click("change_all_button")
    page.click("prove_parts_button")
    assert (len(made), len(proved), len(changed)) == (2, 1, 2)


def test_nothing_is_said_of_recovery_that_never_was(keys_page) -> None:
    assert not keys_page().is_there("recovered_banner")


def test_there_is_one_thing_to_do_at_a_time(keys_page) -> None:
    from hedersstod.ui.widgets import PrimaryButton

    page = keys_page()
    for _ in range(2):
        shown = [b for b in page.window.findChildren(PrimaryButton) if b.isVisible()]
        assert len(shown) == 1
        if page.is_there("change_passphrase_button"):
            page.click("change_passphrase_button")


# -- the passphrase ----------------------------------------------------------------------------


def test_the_passphrase_is_changed_and_only_the_new_one_opens(keys_page, place, background) -> None:
    page = keys_page()
    page.click("change_passphrase_button")
    assert page.focused() == "passphrase_line"
    assert "öppnas med den gamla" in page.words(), "said before, not after"
    type_in(page, "present_passphrase_field", PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    type_in(page, "new_passphrase_field", NEW)
    page.press(Qt.Key.Key_Return)
    type_in(page, "new_passphrase_again_field", NEW)
    page.press(Qt.Key.Key_Return)
    work(page, background)
    assert "Lösenfrasen är bytt" in page.words()
    assert page.focused() == "change_passphrase_button"
    assert not opens(place, PASSPHRASE)
    assert opens(place, NEW)


@pytest.mark.parametrize(
    ("present", "new", "again", "field"),
    [
        ("", NEW, NEW, "present_passphrase_field"),
        ("granris vid sjön", NEW, NEW, "present_passphrase_field"),
        (PASSPHRASE, "för kort", "för kort", "new_passphrase_field"),
        (PASSPHRASE, NEW, "något annat här", "new_passphrase_again_field"),
        (PASSPHRASE, "x" * 1025, "x" * 1025, "new_passphrase_field"),
    ],
)
def test_what_will_not_do_is_told_at_its_field_and_nothing_changes(
    keys_page, place, background, present: str, new: str, again: str, field: str
) -> None:
    page = keys_page()
    page.click("change_passphrase_button")
    for name, text in (
        ("present_passphrase_field", present),
        ("new_passphrase_field", new),
        ("new_passphrase_again_field", again),
    ):
        page.find(name).line.setText(text)
    page.click("passphrase_act_button")
    work(page, background)
    assert page.error_at(field)
    assert page.find("passphrase_act_button").isEnabled(), "she may try again"
    assert opens(place, PASSPHRASE)


def test_what_was_typed_is_gone_when_she_changes_her_mind_or_leaves(keys_page) -> None:
    page = keys_page()
    page.click("change_passphrase_button")
    type_in(page, "new_passphrase_field", NEW)
    page.click("passphrase_cancel_button")
    assert page.focused() == "change_passphrase_button"
    page.click("change_passphrase_button")
    type_in(page, "present_passphrase_field", PASSPHRASE)
    type_in(page, "new_passphrase_field", NEW)
    page.page.leave()
    held = held_by(page.window)
    assert NEW not in held
    assert PASSPHRASE not in held


# -- the keyring -------------------------------------------------------------------------------


def test_the_keyring_waits_for_proved_parts_and_says_where_it_cannot_be(keys_page, place) -> None:
    page = keys_page()
    assert "först när återställningsdelarna är prövade" in page.words()
    make_parts(place, 2)
    assert not keys_page().is_there("keyring_button")
    make_parts(place, 3)
    assert keys_page().is_there("keyring_button")
    page = keys_page(keyring_here=False)
    assert not page.is_there("keyring_button")
    assert "på Linux" in page.words()


def test_the_keyring_is_taken_into_use_and_out_of_it(
    keys_page, place, background, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Keyring()
    monkeypatch.setattr(device, "_keyring", lambda: ring)
    make_parts(place, 3)
    page = keys_page()
    for state, bound in (("Används", True), ("Används inte", False)):
        page.click("keyring_button")
        type_in(page, "present_passphrase_field", PASSPHRASE)
        page.press(Qt.Key.Key_Return)
        work(page, background)
        assert place.office.keys.is_bound is bound
        assert text_of(page, "keyring_state") == state
        assert page.focused() == "keyring_button"
    assert ring.entries


def test_a_computer_without_a_keyring_is_told(keys_page, place, background) -> None:
    make_parts(place, 3)
    page = keys_page()
    page.click("keyring_button")
    type_in(page, "present_passphrase_field", PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    work(page, background)  # tests have no keyring
    assert "Datorns nyckelring går inte att använda" in page.words()
    assert not place.office.keys.is_bound


# -- everything --------------------------------------------------------------------------------


def test_everything_is_changed_and_the_copies_that_still_open_are_named(
    all_page: OnePage, place: Place, background
) -> None:
    make_parts(place, 3)
    old = place.office.keys.parts()
    assert "Kopior från 23 november 2026 öppnas med den gamla" in all_page.words()
    type_in(all_page, "present_passphrase_field", PASSPHRASE)
    type_in(all_page, "new_passphrase_field", NEW)
    type_in(all_page, "new_passphrase_again_field", NEW)
    all_page.press(Qt.Key.Key_Return)
    work(all_page, background)
    parts = read_off(all_page)
    for part in parts:
        type_back(all_page, part)
    assert "Alla tre delar är prövade" in all_page.words()
    state = place.office.keys.parts()
    assert old is not None
    assert state is not None
    assert (state.complete, state.older_opens) == (True, False)
    assert not opens(place, PASSPHRASE)
    assert opens(place, NEW)
    vaults.open_with_parts(place.home, parts[2], parts[0], "fem helt nya ord", now=NOON).close()


def test_a_wrong_passphrase_changes_nothing(all_page: OnePage, place: Place, background) -> None:
    type_in(all_page, "present_passphrase_field", "granris vid sjön")
    type_in(all_page, "new_passphrase_field", NEW)
    type_in(all_page, "new_passphrase_again_field", NEW)
    all_page.press(Qt.Key.Key_Return)
    work(all_page, background)
    assert all_page.error_at("present_passphrase_field")
    assert place.office.keys.parts() is None
    assert opens(place, PASSPHRASE)


# -- for everybody -----------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "scale", "size"), LOOKS)
def test_the_page_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    keys_page, show, place, background, style, theme: str, scale: int, size: tuple[int, int]
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    make_parts(place, 3)
    page = keys_page()
    page.window.resize(*size)
    page.rest(30)
    assert page.faults() == []
    page.click("change_passphrase_button")
    type_in(page, "new_passphrase_field", "sommaren2026!")
    page.click("passphrase_act_button")
    for _ in range(100):  # the judgement comes when its word lists have been read
        page.rest(50)
        if "dator behöver" in page.words():
            break
    page.rest(200)
    assert page.faults() == []
    everything = show(
        ChangeAllPage(place.office.keys, background, Paper(NEAR), judge, lambda: (NOON,))
    )
    everything.window.resize(*size)
    everything.rest(30)
    assert everything.faults() == []
