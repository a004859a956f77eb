"""From the key press that locks to the end of the process that held the data."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from bare_sqlcipher import BareDatabase
from case import ALIAS, FIRST_HOUR, PASSPHRASE, text_question
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from rows import Row, send, timed

from hedersstod.app import Program, build_program
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.unlock_page import UnlockPage
from hedersstod.vault.codec import encode

RUNS = 7
PATIENCE = 15.0  # seconds


def main(home: Path, folder: Path) -> None:
    """The same window locked again and again; what would end the process notes the time."""
    ended: list[float] = []
    program = build_program(home, end_process=lambda _rest: ended.append(time.perf_counter()))
    program.window.resize(1366, 768)
    program.window.show()
    bare = BareDatabase(folder / "bare.db")
    key = bare.key
    bare.close()
    ours, floor = [], []
    for _ in range(RUNS):
        payload = _work(program)
        began = time.perf_counter()
        QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        ours.append((ended[-1] - began) * 1000)
        if any(w.isVisible() for w in program.window.findChildren(QWidget, "question_heading")):
            raise LookupError("the content is still on the screen")
        program.window.show_locked()
        bare = BareDatabase(folder / "bare.db", key)
        floor.append(timed(partial(_put_away, bare, payload)))
    program.window.close()
    send(
        [
            Row(
                "Låst: från tangent till att innehållet är borta",
                "ms",
                tuple(ours),
                tuple(floor),
                "SQLCipher: två rader och stängd",
            )
        ]
    )


def _work(program: Program) -> str:
    """Unlock, open the first hour and leave a text half typed; the record it belongs to."""
    page = program.window.findChild(UnlockPage)
    if page is None:
        raise LookupError("the unlock page is not shown")
    page.chosen.emit(PASSPHRASE)
    end = time.monotonic() + PATIENCE
    while (workplace := program.window.workplace) is None:
        if time.monotonic() > end:
            raise LookupError("the vault did not open")
        QTest.qWait(20)
    case = next(c for c in workplace._office.cases() if c.alias == ALIAS)
    workplace.open_case(case.id)
    workplace.show_guide(FIRST_HOUR)
    case_file = workplace._case()
    if isinstance(workplace.page, GuidePage):
        workplace.page.go_to(text_question(case_file).id)
    QTest.qWait(300)
    field = QApplication.focusWidget()
    if field is None:
        raise LookupError("no field has the keyboard")
    for character in "och sedan":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key_event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(field, key_event)
    if not case_file.has_unsaved:
        raise LookupError("nothing is half typed")
    return encode(case_file._records[FIRST_HOUR])


def _put_away(bare: BareDatabase, payload: str) -> None:
    bare.insert(payload)
    bare.insert("x" * 200)
    bare.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
