"""Förseglingsnyckeln and the checker: words, time, renewal by hand, and what others are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from hedersstod.domain.sealing import KEY_LIFE, ChangeReason
from hedersstod.settings import Settings
from hedersstod.ui.background import Background
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.seal_key_page import SealKeyPage
from hedersstod.ui.pages.settings_page import SettingsPage
from hedersstod.ui.pages.verify_page import LockedVerifyPage, VerifyPage
from hedersstod.ui.style import Style
from tests.casework.desk import Place, bring_key, sealed, signed
from tests.casework.test_seal_keys import renew
from tests.helpers.hand import ChosenFile
from tests.helpers.one_page import OnePage


@pytest.fixture
def chooser() -> ChosenFile:
    return ChosenFile()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()
    made.deleteLater()


@pytest.fixture
def key_page(
    place: Place, background: Background, chooser: ChosenFile, show
) -> Callable[[], OnePage]:
    return lambda: show(SealKeyPage(place.office.desk.keys, background, chooser))


def wait_for(page: OnePage, background: Background) -> None:
    background.wait()
    page.rest(250)


def row(words: tuple[str, ...]) -> str:
    return "\u00a0· ".join(words)


def check(page: OnePage, background: Background, words: str = "") -> str:
    """Choose the file, with words typed, and read the answers."""
    page.write("key_words_field", words)
    page.click("choose_file_button")
    wait_for(page, background)
    return page.words()


# -- the page ----------------------------------------------------------------------------------


def test_before_the_first_key_the_page_teaches_and_makes_one_when_asked(
    key_page, place: Place, background: Background
) -> None:
    page = key_page()
    assert "ingen nyckel ännu" in page.words()
    assert "ett annat valv förut" in page.words()
    page.click("make_key_button")
    wait_for(page, background)
    words = place.office.desk.own_key_words()
    assert row(words) in page.words()
    assert "valvets första nyckel" in page.words()
    assert page.focused() == "back_to_settings_button"


def test_a_key_is_renewed_only_with_a_reason_and_the_notice_is_one_step_away(
    key_page, place: Place, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    bring_key(place)
    old = place.office.desk.own_key_words()
    page = key_page()
    button = page.find("make_key_button")
    assert isinstance(button, QAbstractButton)
    assert not button.isEnabled()
    page.choose("reason_buttons", "vault")
    page.click("make_key_button")
    wait_for(page, background)
    new = place.office.desk.own_key_words()
    assert new != old
    assert page.focused() == "banner_button"
    assert row(new) in page.words()
    assert row(old) in page.words()
    chooser.path = tmp_path / "byte.pdf"
    page.press(Qt.Key.Key_Space)
    wait_for(page, background)
    assert chooser.suggestions == [place.office.desk.keys.notice_name(1)]
    assert "sparat som fil" in page.words()
    assert chooser.path.read_bytes().startswith(b"%PDF-")


def test_one_who_changes_her_mind_about_the_place_has_no_file_and_no_line_in_the_journal(
    key_page, place: Place, background: Background, chooser: ChosenFile
) -> None:
    bring_key(place)
    renew(place)
    before = place.vault.log_head()
    page = key_page()
    page.click("save_notice_1")
    wait_for(page, background)
    assert place.vault.log_head() == before


def test_a_notice_that_cannot_be_written_is_told_and_can_be_tried_again(
    key_page, place: Place, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    bring_key(place)
    renew(place)
    page = key_page()
    chooser.path = tmp_path / "finns inte" / "byte.pdf"
    page.click("save_notice_1")
    wait_for(page, background)
    banner = page.page.banner
    assert banner.isVisible()
    chooser.path = tmp_path / "byte.pdf"
    page.click("save_notice_1")
    wait_for(page, background)
    assert not banner.isVisible()
    assert chooser.path.exists()


@pytest.mark.parametrize(
    ("days", "told", "chosen"),
    [
        (10, "används", set()),
        (KEY_LIFE.days - 59, "tiden går snart ut", {"time"}),
        (KEY_LIFE.days + 1, "Inget kan förseglas förrän du gör en ny", {"time"}),
        (-10, "före den dag då nyckeln gjordes", set()),
    ],
)
def test_the_page_tells_how_the_key_stands_to_the_clock(
    key_page, place: Place, days: int, told: str, chosen: set[str]
) -> None:
    bring_key(place)
    place.wait(days=days)
    page = key_page()
    assert told in page.words()
    assert page.chosen("reason_buttons") == chosen


@pytest.mark.parametrize(
    ("event", "told"),
    [("vault_restored", "lästes tillbaka från en kopia"), ("keys_changed", "nycklar byttes")],
)
def test_what_happened_to_the_vault_since_is_told_by_the_words(
    key_page, place: Place, event: str, told: str
) -> None:
    bring_key(place)
    place.vault.record(event, "", now=place.time)
    assert told in key_page().words()


def test_an_exposed_key_sends_her_to_the_telephone(
    key_page, place: Place, background: Background
) -> None:
    bring_key(place)
    page = key_page()
    page.choose("reason_buttons", "exposed")
    page.click("make_key_button")
    wait_for(page, background)
    assert "Ring din arbetsledare" in page.words()


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 125), ("light", 200)])
def test_everything_is_named_within_reach_and_never_clipped(
    key_page, place: Place, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    bring_key(place)
    renew(place, ChangeReason.EXPOSED)
    renew(place, ChangeReason.OTHER)
    page = key_page()
    page.click("supervisor_sees_button")
    page.rest(200)
    assert page.faults() == []


def test_the_settings_show_the_words_and_lead_to_the_page(place: Place, show) -> None:
    bring_key(place)
    words = place.office.desk.own_key_words()
    page = show(SettingsPage(Settings(), words))
    led: list[bool] = []
    page.page.seal_key_wanted.connect(lambda: led.append(True))
    assert row(words) in page.words()
    page.click("seal_key_button")
    assert led == [True]


# -- the supervisor's checker ------------------------------------------------------------------


@pytest.fixture
def supervisor(
    background: Background, chooser: ChosenFile, show: Callable[[Page], OnePage]
) -> Callable[[], OnePage]:
    return lambda: show(LockedVerifyPage(background, chooser))


def changed(place: Place, folder: Path, reason: ChangeReason) -> tuple[Path, str]:
    """A notice on disk, and the old words as the supervisor has them."""
    bring_key(place)
    old = " ".join(place.office.desk.own_key_words())
    renew(place, reason)
    out = folder / "byte.pdf"
    place.office.desk.keys.notice_job(1, out)()
    return out, old


def test_with_the_old_words_she_is_told_the_new(
    place: Place, supervisor, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    chooser.path, old = changed(place, tmp_path, ChangeReason.TIME)
    said = check(supervisor(), background, old)
    assert "Nyckeln byttes den " in said
    assert row(place.office.desk.own_key_words()) in said
    assert "ring innan du litar på de nya" in said


def test_without_the_old_words_no_new_ones_are_told(
    place: Place, supervisor, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    chooser.path, _old = changed(place, tmp_path, ChangeReason.TIME)
    said = check(supervisor(), background)
    assert "det intygar inget för dig" in said
    assert row(place.office.desk.own_key_words()) not in said


def test_an_exposed_key_is_not_believed_even_by_one_who_knows_it(
    place: Place, supervisor, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    chooser.path, old = changed(place, tmp_path, ChangeReason.EXPOSED)
    said = check(supervisor(), background, old)
    assert "inte att lita på" in said
    assert row(place.office.desk.own_key_words()) not in said


def test_a_changed_notice_tells_of_no_key(
    place: Place, supervisor, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    out, old = changed(place, tmp_path, ChangeReason.TIME)
    out.write_bytes(out.read_bytes().replace(b"/Reason", b"/reason"))
    chooser.path = out
    said = check(supervisor(), background, old)
    assert "Lita inte på innehållet" in said
    assert "Nyckeln byttes" not in said


def test_a_report_with_unknown_words_is_told_how_to_compare_and_that_a_notice_may_exist(
    place: Place, supervisor, background: Background, chooser: ChosenFile, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    chooser.path = tmp_path / "rapport.pdf"
    chooser.path.write_bytes(made.pdf)
    said = check(supervisor(), background)
    for told in ("Ja, sedan den förseglades", "Nej, inte här", "ett i taget", "ett nyckelbyte"):
        assert told in said
    assert "Orden stämmer med dem du skrev" in check(
        supervisor(), background, " ".join(made.verification.key_words)
    )


def test_her_own_earlier_key_is_told_with_the_day_it_was_used_until(
    place: Place, background: Background, chooser: ChosenFile, tmp_path: Path, show
) -> None:
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    chooser.path = tmp_path / "rapport.pdf"
    chooser.path.write_bytes(made.pdf)
    page = show(VerifyPage(place.office.desk, background, chooser))
    assert "Det är nyckeln i ditt valv" in check(page, background)
    place.wait(days=30)
    renew(place)
    said = check(page, background)
    assert "Ja, din tidigare nyckel" in said
    assert "Använd till 23 december 2026." in said
    assert "säger sig vara förseglad efter det" not in said


def test_a_file_sealed_with_an_earlier_key_after_it_was_changed_raises_a_question(
    place: Place, background: Background, chooser: ChosenFile, tmp_path: Path, show
) -> None:
    from hedersstod.report.signing import seal
    from tests.report.sample import short_pdf

    bring_key(place)
    old = place.vault.seal_keys()[0]
    place.wait(days=30)
    renew(place)
    place.wait(days=1)
    chooser.path = tmp_path / "rapport.pdf"
    chooser.path.write_bytes(seal(short_pdf(), old, place.now()))
    page = show(VerifyPage(place.office.desk, background, chooser))
    assert "säger sig vara förseglad efter det" in check(page, background)
    # Her own notice is sealed with the earlier key after the change, as it must be.
    place.office.desk.keys.notice_job(1, chooser.path)()
    assert "säger sig vara förseglad efter det" not in check(page, background)
