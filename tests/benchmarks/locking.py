"""From the key press that locks to the empty screen, and to the end of the process; and Göm."""

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
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)
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
    bare_window = _BareWindow()
    program.window.activateWindow()
    bare = BareDatabase(folder / "bare.db")
    key = bare.key
    bare.close()
    ours, floor, emptied, hidden, painted, calendars = [], [], [], [], [], []
    for _ in range(RUNS):
        payload = _work(program)
        hidden.append(timed(partial(_press, program, Qt.Key.Key_F9)))
        if not program.window.findChildren(QWidget, "month_view"):
            raise LookupError("the neutral page is not shown")
        _press(program, Qt.Key.Key_F9)
        calendars.append(timed(bare_window.show_calendar))
        bare_window.fill()
        painted.append(timed(bare_window.empty))
        bare_window.fill()
        empty_at = _note_the_empty_screen(program)
        began = time.perf_counter()
        QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        ours.append((ended[-1] - began) * 1000)
        emptied.append((empty_at[-1] - began) * 1000)
        if any(w.isVisible() for w in program.window.findChildren(QWidget, "question_heading")):
            raise LookupError("the content is still on the screen")
        program.window.show_locked()
        bare = BareDatabase(folder / "bare.db", key)
        floor.append(timed(partial(_put_away, bare, payload)))
    program.window.close()
    bare_window.window.close()
    window = "PySide6: ett fält göms, fönstret målas om"
    page = "PySide6: en QCalendarWidget i stället"
    put_away = "SQLCipher: två rader och stängd"
    send(
        [
            Row("Lås: från tangent till tom skärm", "ms", tuple(emptied), tuple(painted), window),
            Row(
                "Lås: från tangent till processens slut", "ms", tuple(ours), tuple(floor), put_away
            ),
            Row("Göm: från tangent till neutral sida", "ms", tuple(hidden), tuple(calendars), page),
        ]
    )


class _BareWindow:
    """What emptying a screen costs at least: a text field of the whole window goes."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1366, 768)
        self._field = QPlainTextEdit("och sedan " * 500)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._field)
        self.window.setCentralWidget(self._pages)
        self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.window.show()
        QTest.qWait(50)

    def empty(self) -> None:
        self._field.hide()
        self.window.repaint()

    def show_calendar(self) -> None:
        calendar = QCalendarWidget()
        self._pages.addWidget(calendar)
        self._pages.setCurrentWidget(calendar)
        self.window.repaint()

    def fill(self) -> None:
        self._pages.setCurrentWidget(self._field)
        self._field.show()
        QTest.qWait(20)


def _press(program: Program, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or program.window, key)


def _note_the_empty_screen(program: Program) -> list[float]:
    """When nothing of the case was left on the screen, each time it is emptied."""
    noted: list[float] = []
    empty = type(program.window)._empty_screen

    def emptied() -> None:
        empty(program.window)
        noted.append(time.perf_counter())

    program.window._empty_screen = emptied  # type: ignore[method-assign]
    return noted


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
