"""Whatever goes wrong: a sentence that says what to do next, nothing lost, nothing broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QMessageBox

from hedersstod.app import run_window
from hedersstod.content import loader
from hedersstod.domain import errors
from hedersstod.resources import resource_path
from hedersstod.ui.messages import message_for
from hedersstod.ui.widgets import FieldBlock
from hedersstod.vault import create, open_
from tests.helpers.cases import NOON, a_case
from tests.helpers.day import PASSPHRASE, make_vault, open_case, open_guide, unlock
from tests.helpers.hand import Hand
from tests.helpers.processes import ROOT, environment
from tests.helpers.traces import clipboard_text
from tests.helpers.windows import Windows
from tests.report import sample
from tests.vault.rooms import flip, raw


def told(error: type[errors.HedersstodError]) -> tuple[str, str]:
    message = message_for(error())
    assert message.title
    assert message.text
    return message.title, message.text


def wait_for_banner(hand: Hand) -> tuple[str, str]:
    hand.wait_for(hand.banners, "a message")
    return hand.banners()[0]


def field_errors(hand: Hand) -> str:
    return "\n".join(
        b.error_label.text() for b in hand.all_visible(FieldBlock) if b.error_label.isVisible()
    )


def a_vault(home: Path) -> None:
    """A closed vault with a case in it."""
    vault = create(home, PASSPHRASE, now=NOON)
    vault.add_case(a_case(alias="Björk"), now=NOON)
    vault.close()


def try_to_unlock(hand: Hand, passphrase: str = PASSPHRASE) -> tuple[str, str]:
    hand.write("passphrase_field", passphrase)
    hand.press(Qt.Key.Key_Return)
    return wait_for_banner(hand)


def to_a_note(windows: Windows, home: Path) -> Hand:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand)
    open_guide(hand)
    while not hand.is_there("field_note"):
        hand.click("next_button")
    return hand


# -- the way in --------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["fel lösenfras här", PASSPHRASE.upper(), PASSPHRASE + " ", "x"])
def test_a_wrong_passphrase_is_told_and_the_right_one_then_opens(
    windows: Windows, home: Path, wrong: str
) -> None:
    a_vault(home)
    hand = windows.start(home)
    assert try_to_unlock(hand, wrong) == told(errors.WrongPassphrase)
    assert hand.find("unlock_button").isEnabled()
    unlock(hand)
    assert [case.alias for case in hand.window._office.cases()] == ["Björk"]


def test_an_empty_passphrase_opens_nothing_and_keeps_the_keyboard(
    windows: Windows, home: Path
) -> None:
    a_vault(home)
    hand = windows.start(home)
    hand.click("unlock_button")
    hand.rest(50)
    assert hand.window.workplace is None
    unlock(hand)


def test_a_passphrase_that_cannot_be_one_is_told(windows: Windows, home: Path) -> None:
    a_vault(home)
    hand = windows.start(home)
    assert try_to_unlock(hand, "ord " * 300) == told(errors.PassphraseTooLong)
    unlock(hand)


@pytest.mark.parametrize("typed", ["", "kort", "elva tecken"])
def test_a_new_passphrase_that_is_too_short_is_told_at_its_field(
    windows: Windows, home: Path, typed: str
) -> None:
    hand = windows.start(home)
    if typed:
        hand.write("passphrase_field", typed)
        hand.write("passphrase_again_field", typed)
    hand.click("create_button")
    assert told(errors.PassphraseTooShort)[0] in field_errors(hand)
    assert "12" in field_errors(hand)
    assert not home.exists()


def test_two_passphrases_that_differ_make_no_vault(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    hand.write("passphrase_field", "granris vid bäcken")
    hand.write("passphrase_again_field", "granris vid bäckem")
    hand.click("create_button")
    assert "skiljer sig" in field_errors(hand)
    assert not home.exists()


def test_a_new_passphrase_that_is_too_long_is_told(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    for name in ("passphrase_field", "passphrase_again_field"):
        hand.write(name, "ord " * 300)
    hand.click("create_button")
    said = told(errors.PassphraseTooLong)[0]
    hand.wait_for(lambda: said in field_errors(hand) + str(hand.banners()), "a message")
    assert not (home / "arbetsbok.db").exists()


# -- the vault's files -------------------------------------------------------------------------


def _damage_the_database(home: Path) -> None:
    size = (home / "arbetsbok.db").stat().st_size
    for place in range(5000, size, 4096):
        flip(home / "arbetsbok.db", place)


def _empty_the_database(home: Path) -> None:
    (home / "arbetsbok.db").write_bytes(b"")


def _lose_the_database(home: Path) -> None:
    (home / "arbetsbok.db").unlink()


def _take_anothers_database(home: Path) -> None:
    other = home.with_name("other")
    a_vault(other)
    shutil.copy(other / "arbetsbok.db", home / "arbetsbok.db")


def _put_a_text_there(home: Path) -> None:
    (home / "arbetsbok.db").write_bytes(b"Detta ar en vanlig textfil. " * 400)


def _damage_both_keys(home: Path) -> None:
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        flip(home / name, 100)


def _lose_both_keys(home: Path) -> None:
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (home / name).unlink()


def _make_it_newer(home: Path) -> None:
    with raw(home) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("hurt", "error"),
    [
        (_damage_the_database, errors.VaultDamaged),
        (_empty_the_database, errors.VaultDamaged),
        (_lose_the_database, errors.VaultDamaged),
        (_take_anothers_database, errors.VaultForeign),
        (_put_a_text_there, errors.VaultForeign),
        (_damage_both_keys, errors.KeyFileDamaged),
        (_lose_both_keys, errors.KeyFileDamaged),
        (_make_it_newer, errors.VaultNewer),
    ],
)
def test_a_vault_that_cannot_be_opened_is_told_and_nothing_in_it_is_touched(
    windows: Windows,
    home: Path,
    hurt: Callable[[Path], None],
    error: type[errors.HedersstodError],
) -> None:
    a_vault(home)
    hurt(home)
    before = {p.name: p.read_bytes() for p in home.iterdir()}
    hand = windows.start(home)
    title, text = try_to_unlock(hand)
    if error in (errors.VaultDamaged, errors.KeyFileDamaged):
        # The page that offers a copy: nothing is to be thrown away meanwhile.
        assert title == told(error)[0]
        assert "Radera ingenting" in text
    else:
        assert (title, text) == told(error)
        assert hand.is_there("passphrase_field")
    assert not hand.is_there("create_button"), "no new vault is offered over the old one"
    after = {p.name: p.read_bytes() for p in home.iterdir()}
    assert {name: after.get(name) for name in before} == before


@pytest.mark.parametrize("name", ["arbetsbok.key", "arbetsbok.key2"])
def test_one_damaged_or_lost_key_file_is_mended_from_its_copy(
    windows: Windows, home: Path, name: str
) -> None:
    a_vault(home)
    whole = (home / name).read_bytes()
    (home / name).unlink()
    hand = windows.start(home)
    unlock(hand)
    assert (home / name).read_bytes() == whole


def test_a_second_window_on_the_same_vault_is_refused_and_the_first_goes_on(
    windows: Windows, home: Path
) -> None:
    first = windows.start(home)
    make_vault(first)
    second = windows.start(home)
    assert try_to_unlock(second) == told(errors.VaultInUse)
    first.window.activateWindow()
    open_case(first)
    first.window.lock()
    # Two windows of one process in this test only: a lock takes every other one off the screen.
    second.window.show()
    second.window.activateWindow()
    unlock(second)
    assert [case.alias for case in second.window._office.cases()] == ["Björk"]


def test_damaged_settings_are_told_and_the_defaults_are_used(windows: Windows, home: Path) -> None:
    a_vault(home)
    for content in (b"{", b'{"theme": 7}', b"\xff\xfe", b""):
        (home / "settings.json").write_bytes(content)
        hand = windows.start(home)
        assert "Inställningarna kunde inte läsas" in hand.words(), content
        assert hand.window.settings.lock_minutes == 5
        windows.put_away()


# -- the program's own files -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("guides/sv/first_hour.toml", lambda text: text.replace('kind = "choice"', 'kind = "x"')),
        ("guides/sv/first_hour.toml", lambda text: text[: len(text) // 2] + '"""'),
        ("report/sv.toml", lambda _text: ""),
        ("directory/sv.toml", None),
    ],
    ids=["unknown kind", "cut short", "empty", "lost"],
)
def test_a_damaged_guide_stops_the_start_with_a_sentence_and_never_the_cases(
    qapp: QApplication,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    spoil: Callable[[str], str] | None,
) -> None:
    a_vault(home)
    before = {p.name: p.read_bytes() for p in home.iterdir()}
    hurt = shutil.copytree(resource_path(), tmp_path / "resources")
    if spoil is None:
        (hurt / name).unlink()
    else:
        (hurt / name).write_text(spoil((hurt / name).read_text("utf-8")), "utf-8")
    real = loader.load_content
    # Where the bundled files lie is the one thing that is moved.
    monkeypatch.setattr(
        "hedersstod.content.load_content", lambda _root, language: real(hurt, language)
    )
    said: list[tuple[str, str]] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append((box.text(), box.informativeText()))
            box.accept()

    timer = QTimer()
    timer.timeout.connect(read_and_close)
    timer.start(5)
    assert run_window(str(home), "", unsaved=False) == 1
    timer.stop()
    assert said == [told_of_content()]
    assert Path(name).name in capsys.readouterr().err
    assert {p.name: p.read_bytes() for p in home.iterdir()} == before


def told_of_content() -> tuple[str, str]:
    message = message_for(errors.ContentError(()))
    return message.title, message.text


# -- what is typed and pasted ------------------------------------------------------------------

CONTROLS = "ett\x00två\x07\x1b[31mtre\u202efyra\u200bfem\ufefföversex\x7f"
SEEN = "etttvå[31mtrefyrafemöversex"


def paste(hand: Hand, name: str, text: str, html: str = "", urls: tuple[str, ...] = ()) -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    hand.application.clipboard().setMimeData(data)
    field = hand.field(name)
    field.setFocus()
    field.paste()
    hand.rest()


def test_control_and_invisible_characters_are_never_kept(windows: Windows, home: Path) -> None:
    hand = to_a_note(windows, home)
    paste(hand, "field_note", CONTROLS)
    assert hand.text_of("field_note") == SEEN
    hand.type(hand.field("field_note"), "\x07\x1b\x00 slut")
    hand.lock()
    again = windows.start(home)
    unlock(again)
    assert again.text_of("field_note") == SEEN + " slut"


def test_pasted_rich_text_becomes_plain_text(windows: Windows, home: Path) -> None:
    hand = to_a_note(windows, home)
    html = '<p style="color:red">Hon <b>vill</b> inte <img src="file:///etc/passwd"> hem</p>'
    paste(hand, "field_note", "Hon vill inte hem\r\n\tefter skolan", html)
    assert hand.text_of("field_note") == "Hon vill inte hem\n efter skolan"
    assert "<b>" not in hand.field("field_note").document().toPlainText()


def test_what_looks_like_markup_is_shown_as_it_was_written(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    make_vault(hand)
    alias = "<h1>Gran</h1> & <b>"
    open_case(hand, alias)
    assert alias in hand.words()


def test_three_thousand_characters_fit_in_a_note_and_too_much_is_refused_whole(
    windows: Windows, home: Path
) -> None:
    hand = to_a_note(windows, home)
    text = "ord och åter ord. " * 170
    paste(hand, "field_note", text)
    assert hand.text_of("field_note") == text
    assert len(text) > 3000
    paste(hand, "field_note", "x" * 20_000)
    assert hand.text_of("field_note") == text
    assert "20 000" in wait_for_banner(hand)[1]
    hand.wait_for(lambda: "Sparat" in hand.saved_words(), "saved")


def test_three_thousand_characters_are_refused_where_a_word_is_asked_for(
    windows: Windows, home: Path
) -> None:
    hand = windows.start(home)
    make_vault(hand)
    hand.click("rail_cases")
    paste(hand, "alias_field", "Björk" * 600)
    assert hand.text_of("alias_field") == ""
    assert "40" in field_errors(hand)
    hand.write("alias_field", "Björk")
    hand.press(Qt.Key.Key_Return)
    hand.find("open_guide_button")


@pytest.mark.parametrize(
    ("typed", "error"),
    [("", errors.AliasEmpty), ("   ", errors.AliasEmpty), ("tall", errors.AliasTaken),
     ("19121212-1212", errors.AliasLooksLikeIdentityNumber)],
)  # fmt: skip
def test_an_alias_that_cannot_be_used_is_told_at_its_field(
    windows: Windows, home: Path, typed: str, error: type[errors.HedersstodError]
) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand, "Tall")
    hand.click("rail_cases")
    hand.write("alias_field", typed)
    hand.click("open_case_button")
    title, text = told(error)
    assert title in field_errors(hand)
    assert text in field_errors(hand)
    assert hand.text_of("alias_field") == typed, "what was typed stays"


def test_a_protected_fact_that_says_nothing_is_refused(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand)
    hand.click("rail_case_facts")
    for typed in ("", "…"):
        if typed:
            hand.write("fact_field", typed)
        hand.click("protect_button")
        assert field_errors(hand) or hand.banners(), typed
    assert hand.workplace.case_file.protected_facts() == ()


# -- files to check ----------------------------------------------------------------------------


def check(hand: Hand, path: Path, answer: str) -> None:
    hand.chooser.path = path
    hand.click("choose_file_button")
    hand.wait_for(lambda: answer in hand.words(), f"{answer} about {path.name}", 30)


@pytest.mark.parametrize("locked", [True, False], ids=["locked", "unlocked"])
def test_a_file_that_is_no_report_is_told_with_what_to_do(
    windows: Windows, home: Path, tmp_path: Path, locked: bool
) -> None:
    if locked:
        a_vault(home)
    for name, content in (
        ("text.pdf", b"inte en PDF"),
        ("empty.pdf", b""),
        ("sealed.pdf", sample.sealed()),
        ("changed.pdf", sample.sealed() + b"x"),
    ):
        (tmp_path / name).write_bytes(content)
    hand = windows.start(home)
    if locked:
        hand.click("check_file_button")
    else:
        make_vault(hand)
        hand.click("rail_verify")
    for name in ("text.pdf", "empty.pdf"):
        check(hand, tmp_path / name, "Det går inte att säga")
        assert "Be om den förseglade rapporten igen" in hand.words()
        check(hand, tmp_path / "changed.pdf", "Lita inte på innehållet")
    check(hand, tmp_path / "sealed.pdf", "Ja, sedan den förseglades")
    check(hand, tmp_path / "finns inte.pdf", told(errors.FileUnreadable)[1])
    assert hand.banners() == [told(errors.FileUnreadable)]
    assert "Ja, sedan den förseglades" not in hand.words(), "the answer about another file"


def test_a_dialog_that_was_closed_changes_nothing(windows: Windows, home: Path) -> None:
    a_vault(home)
    hand = windows.start(home)
    hand.click("check_file_button")
    before = hand.words()
    hand.chooser.path = None
    hand.click("choose_file_button")
    assert hand.words() == before
    assert clipboard_text() == ""


# -- no room, and no right to write ------------------------------------------------------------

HEAD = """
import os, subprocess, sys
from pathlib import Path
from hedersstod.app import build_program
from hedersstod.domain import errors
from hedersstod.ui.messages import message_for
from hedersstod.vault import keys
from tests.helpers.day import *
from tests.helpers.hand import ChosenFile, Hand
keys.COST = keys.FLOOR = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
place = Path(sys.argv[1])
home = place / "home"

def mount(size):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=True)

def start():
    ended = []
    chooser = ChosenFile()
    return Hand(build_program(home, chooser=chooser, end_process=ended.append), chooser), ended

def told(error):
    message = message_for(error())
    return (message.title, message.text)

def to_a_note(hand):
    make_vault(hand)
    open_case(hand)
    open_guide(hand)
    while not hand.is_there("field_note"):
        hand.click("next_button")

def fill():
    with open(place / "filler", "ab", buffering=0) as filler:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                pass
"""

FULL_WHILE_TYPING = """
mount("2m")
hand, ended = start()
to_a_note(hand)
hand.write("field_note", "före. ")
hand.wait_for(lambda: "Sparat" in hand.saved_words(), "saved")
fill()
text = "Skrivet medan disken var full. " * 90
hand.application.clipboard().setText(text)
for _ in range(6):
    hand.field("field_note").paste()
    hand.rest(400)
whole = hand.text_of("field_note")
hand.wait_for(lambda: "Inte sparat" in hand.saved_words(), "not saved is told")
assert told(errors.DiskFull) in hand.banners(), hand.banners()
assert whole.startswith("före. ") and whole.count("Skrivet") == 540, len(whole)
# She may walk on and come back; the text is still there, and still told as unsaved.
hand.click("next_button")
hand.click("back_button")
assert hand.text_of("field_note") == whole
hand.wait_for(lambda: "Inte sparat" in hand.saved_words(), "still not saved")
(place / "filler").unlink()
hand.wait_for(lambda: "Sparat" in hand.saved_words(), "saved when there is room", 20)
hand.rest(100)
assert told(errors.DiskFull) not in hand.banners(), "the message goes when it is saved"
hand.lock()
assert "--unsaved" not in ended[0], ended
again, _ = start()
unlock(again)
assert again.text_of("field_note") == whole
again.window.lock()
print("done")
"""

FULL_AT_LOCK = """
mount("2m")
hand, ended = start()
to_a_note(hand)
hand.write("field_note", "före")
hand.wait_for(lambda: "Sparat" in hand.saved_words(), "saved")
fill()
hand.application.clipboard().setText("mycket " * 2500)
hand.field("field_note").paste()
hand.lock()
assert len(ended) == 1
print("unsaved" if "--unsaved" in ended[0] else "saved")
(place / "filler").unlink()
again, _ = start()
unlock(again)
office = again.window._office
run = office.open_case(office.cases()[0].id).run("first_hour")
(text,) = {answer.note for answer in run.answers.values()}
assert text in ("före", "före" + "mycket " * 2500), len(text)
print("kept" if len(text) > 10 else "before")
again.window.lock()
"""

READ_ONLY = """
mount("2m")
hand, ended = start()
to_a_note(hand)
hand.lock()
subprocess.run(["mount", "-o", "remount,ro", place], check=True)
hand, ended = start()
hand.write("passphrase_field", PASSPHRASE)
hand.click("unlock_button")
hand.wait_for(hand.banners, "a message")
assert told(errors.VaultReadOnly) in hand.banners(), hand.banners()
subprocess.run(["mount", "-o", "remount,rw", place], check=True)
unlock(hand)
hand.window.lock()
home = place / "new"
subprocess.run(["mount", "-o", "remount,ro", place], check=True)
hand, ended = start()
hand.write("passphrase_field", PASSPHRASE)
hand.write("passphrase_again_field", PASSPHRASE)
hand.click("create_button")
hand.wait_for(hand.banners, "a message")
assert told(errors.VaultReadOnly) in hand.banners(), hand.banners()
assert hand.find("create_button").isEnabled()
subprocess.run(["mount", "-o", "remount,rw", place], check=True)
hand.click("create_button")
hand.wait_for(lambda: hand.window.workplace, "the workplace")
hand.window.lock()
print("done")
"""

NO_ROOM_FOR_SETTINGS = """
mount("2m")
hand, ended = start()
make_vault(hand)
hand.click("rail_settings")
fill()
hand.choose("theme_buttons", "dark")
assert any("Inställningen kunde inte sparas" in title for title, _ in hand.banners())
assert hand.window.settings.theme == "dark"
(place / "filler").unlink()
hand.choose("theme_buttons", "light")
assert "light" in (home / "settings.json").read_text()
hand.window.lock()
print("done")
"""


def in_a_small_disk(script: str, place: Path) -> list[str]:
    """Run a script of windows in a mount namespace of its own; its last words."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        pytest.skip("mount namespaces are Linux's")
    place.mkdir()
    before: tuple[str, ...] = ("unshare", "--mount")
    if os.geteuid() != 0:
        before = ("unshare", "--map-root-user", "--mount")
    probe = subprocess.run(
        [*before, "mount", "-t", "tmpfs", "tmpfs", str(place)], capture_output=True, check=False
    )
    if probe.returncode != 0:
        pytest.skip("this system lets us mount nothing")
    outcome = subprocess.run(
        [*before, sys.executable, "-c", HEAD + script, str(place)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
        cwd=ROOT,
        env=environment(),
    )
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    return outcome.stdout.splitlines()


@pytest.mark.slow
def test_a_disk_that_fills_while_she_writes_is_told_and_the_text_is_saved_when_there_is_room(
    tmp_path: Path,
) -> None:
    assert in_a_small_disk(FULL_WHILE_TYPING, tmp_path / "disk") == ["done"]


@pytest.mark.slow
def test_a_full_disk_at_lock_is_told_to_the_next_window_and_what_was_saved_stands(
    tmp_path: Path,
) -> None:
    unsaved, kept = in_a_small_disk(FULL_AT_LOCK, tmp_path / "disk")
    # Either it found room within the log, or the next window is told that it did not.
    assert (unsaved, kept) in {("saved", "kept"), ("unsaved", "before")}


@pytest.mark.slow
def test_a_read_only_folder_is_told_and_opens_when_it_can_be_written(tmp_path: Path) -> None:
    assert in_a_small_disk(READ_ONLY, tmp_path / "disk") == ["done"]


@pytest.mark.slow
def test_a_preference_that_cannot_be_kept_is_told_and_holds_until_lock(tmp_path: Path) -> None:
    assert in_a_small_disk(NO_ROOM_FOR_SETTINGS, tmp_path / "disk") == ["done"]


def test_the_window_after_an_unsaved_lock_says_so(windows: Windows, home: Path) -> None:
    from hedersstod.app import UNSAVED_NOTICE, build_program

    a_vault(home)
    program = build_program(home, notice=UNSAVED_NOTICE)
    hand = Hand(program, windows.start(home).chooser)
    try:
        assert "kunde inte sparas" in hand.words()
    finally:
        program.window.hide()
        program.window.deleteLater()


def test_a_vault_that_opens_is_whole_after_all_of_this(windows: Windows, home: Path) -> None:
    hand = to_a_note(windows, home)
    paste(hand, "field_note", CONTROLS * 50)
    hand.lock()
    vault = open_(home, PASSPHRASE, now=NOON)
    vault.check()
    vault.close()
