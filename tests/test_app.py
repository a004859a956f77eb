"""The start of the program and what stands around the window: told, never a bare traceback."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from hedersstod import app, selftest
from hedersstod.content import Content, loader
from hedersstod.domain.errors import ContentError
from hedersstod.settings import FILE_NAME
from hedersstod.ui.messages import message_for
from tests.helpers.hand import ChosenFile, Hand
from tests.helpers.processes import PROGRAM, run, run_python
from tests.helpers.windows import Windows

TOO_LONG = "m" * 300  # a name that no folder can be looked into by, whoever she is


@pytest.fixture
def windows(qapp):
    made = Windows()
    yield made
    made.put_away()


def test_a_home_that_may_not_be_looked_into_is_told_in_a_sentence(qapp, tmp_path: Path) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMessageBox):
                said.extend([widget.text(), widget.informativeText()])
                widget.accept()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(read_and_close)
    timer.start()
    assert app.run_window(str(tmp_path / TOO_LONG), "", unsaved=False) == 1
    timer.stop()
    assert said[0] == "Det går inte att skriva i mappen"
    assert TOO_LONG not in " ".join(said)


def test_two_notices_are_both_said(qapp, home: Path) -> None:
    home.mkdir()
    (home / FILE_NAME).write_bytes(b"{")
    words = _first_page(home)
    assert app.UNSAVED_NOTICE in words
    assert app.SETTINGS_NOTICE in words


def _make_vault(home: Path) -> None:
    from hedersstod.vault import create
    from tests.helpers.cases import NOON

    create(home, "granris vid bäcken", now=NOON).close()


def test_what_is_typed_while_the_content_is_still_read_is_not_lost_and_opens(
    windows: Windows, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    begun = threading.Event()

    def slowly(root: Path, language: str) -> Content:
        begun.set()
        assert may_go_on.wait(20)
        return loader.load_content(root, language)

    monkeypatch.setattr("hedersstod.content.load_content", slowly)
    _make_vault(home)
    hand = windows.start(home)
    try:
        hand.wait_for(begun.is_set, "the reading")
        focused = hand.focused()
        assert focused is not None
        hand.type(focused, "granris vid bäcken")
        assert hand.find("passphrase_field").text() == "granris vid bäcken"
        hand.press(Qt.Key.Key_Return)
        hand.rest(50)
        assert hand.window.workplace is None
    finally:
        may_go_on.set()
    hand.wait_for(lambda: hand.window.workplace, "the workplace")
    assert hand.workplace.page is not None


def test_damaged_content_is_told_once_the_window_is_seen_and_to_whoever_unlocks_first(
    windows: Windows, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def damaged(_root: Path, _language: str) -> Content:
        assert may_go_on.wait(20)
        raise ContentError(())

    monkeypatch.setattr("hedersstod.content.load_content", damaged)
    _make_vault(home)
    hand = windows.start(home)
    told: list[BaseException] = []
    hand.window.cannot_start.connect(told.append)
    hand.write("passphrase_field", "granris vid bäcken")
    hand.press(Qt.Key.Key_Return)
    may_go_on.set()
    hand.wait_for(hand.banners, "a message")
    hand.wait_for(lambda: told, "the end of the start")
    message = message_for(ContentError(()))
    assert hand.banners() == [(message.title, message.text)]
    assert [type(error) for error in told] == [ContentError]
    assert hand.window.workplace is None


def _first_page(home: Path) -> str:
    _make_vault(home)
    program = app.build_program(home, end_process=lambda _rest: None, notice=app.UNSAVED_NOTICE)
    hand = Hand(program, ChosenFile())
    try:
        return hand.words()
    finally:
        program.window.hide()
        program.window.deleteLater()


def test_when_the_crash_hook_itself_fails_only_types_and_places_are_written(
    windows: Windows, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    from tests.helpers.day import make_vault

    hand = windows.start(home)
    make_vault(hand, "granris vid bäcken")
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)  # put back after the test
    app._install_crash_hook(home, hand.window)
    hook = sys.excepthook
    workplace = hand.window.workplace
    assert workplace is not None
    shiboken6.delete(workplace.banner)  # now nothing can be said in the window
    try:
        raise KeyError("Granliden")
    except KeyError as error:
        hook(KeyError, error, error.__traceback__)
    written = (home / "felrapport.txt").read_text("utf-8").splitlines()
    assert written[0] == "KeyError"
    assert written[1].startswith("test_app.py:")
    assert written[2] == "RuntimeError"
    assert "Granliden" not in "".join([*written, *capsys.readouterr()])


# -- the process -------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux' own")
def test_no_other_program_may_read_this_ones_memory() -> None:
    said = run_python(
        """
import ctypes, os, subprocess, sys
from hedersstod.process import restrict_process
PR_GET_DUMPABLE = 3
print(ctypes.CDLL(None).prctl(PR_GET_DUMPABLE))
restrict_process()
print(ctypes.CDLL(None).prctl(PR_GET_DUMPABLE))
# A program of the same user, if this is one that may not do everything anyway.
if os.getuid():
    look = f"open('/proc/{os.getpid()}/mem', 'rb')"
    child = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True)
    assert "PermissionError" in child.stderr, child.stderr
"""
    )
    assert said == ["1", "0"]


# -- the proof of what was built ---------------------------------------------------------------


def test_the_proof_sees_what_could_be_imported_and_takes_no_stand_in_for_it() -> None:
    import hedersstod.report.offline  # noqa: F401 - puts the stand-in there

    assert selftest._can_be_imported("PySide6.QtNetwork"), "Qt's own folder holds it"
    assert selftest._can_be_imported("email.message")
    assert "aiohttp" in sys.modules
    for name in ("aiohttp", "no_such_module", "no_such_package.part"):
        assert not selftest._can_be_imported(name)


@pytest.mark.slow
def test_the_program_proves_itself_when_asked() -> None:
    outcome = run(PROGRAM, "selftest")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert outcome.stdout.splitlines()[-1] == "5 passed, 0 failed"


@pytest.mark.slow
def test_the_proof_fails_where_a_network_is_not_refused() -> None:
    said = run_python(
        """
from hedersstod.selftest import run_selftest
import hedersstod.selftest as proofs
proofs._PROOFS = tuple(p for p in proofs._PROOFS if p[1] is proofs._network)
print(run_selftest(print))
"""
    )
    assert said[-1] == "1"
