"""The start of the program and what stands around the window: told, never a bare traceback."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from hedersstod import app, selftest
from hedersstod.settings import FILE_NAME
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


def _first_page(home: Path) -> str:
    from hedersstod.vault import create
    from tests.helpers.cases import NOON

    create(home, "granris vid bäcken", now=NOON).close()
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
