"""A window in a process of its own: when it was painted first, or what memory it settles at.

Arguments: empty|program, painted|settled|case, when the process was started, the home. The real
program is run by its own main; only the last call, into Qt's event loop, is watched.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SIZE = (1366, 768)
SETTLE = 2000  # milliseconds without anything to do
LOOK_AGAIN = 20


class FirstPaint(QObject):
    """Calls back when the first exposure of a window, and the painting it causes, is over."""

    def __init__(self, window: QMainWindow, painted: Callable[[float], None]) -> None:
        super().__init__()
        self._painted = painted
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the exposure happen inside this call, so that its end is known."""
        if event.type() is not QEvent.Type.Expose:
            return False
        watched.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        self._painted(time.monotonic())
        return True


class Watch:
    """What is done once the window is there, until the result is written."""

    def __init__(self, until: str, began: float) -> None:
        self._until = until
        self._began = began

    def run(self, enter_event_loop: Callable[[], int]) -> int:
        """Watch the one window that is shown, inside the event loop."""
        self._window = next(
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, QMainWindow) and w.isVisible()
        )
        self._paint = FirstPaint(self._window, self._painted)
        return enter_event_loop()

    def _painted(self, at: float) -> None:
        if self._until == "painted":
            self._answer({"ms": (at - self._began) * 1000})
        elif self._until == "settled":
            self._settle()
        else:
            self._open_case()

    def _open_case(self) -> None:
        from case import PASSPHRASE

        from hedersstod.ui.pages.unlock_page import UnlockPage

        page = self._window.findChild(UnlockPage)
        if page is None:
            raise LookupError("the unlock page is not shown")
        page.chosen.emit(PASSPHRASE)
        self._show_case()

    def _show_case(self) -> None:
        from case import ALIAS, FIRST_HOUR

        from hedersstod.ui.main_window import MainWindow

        window = self._window
        if not isinstance(window, MainWindow) or window.workplace is None:
            QTimer.singleShot(LOOK_AGAIN, self._show_case)
            return
        cases = window.workplace._office.cases()
        window.workplace.open_case(next(c.id for c in cases if c.alias == ALIAS))
        window.workplace.show_guide(FIRST_HOUR)
        self._settle()

    def _settle(self) -> None:
        QTimer.singleShot(SETTLE, lambda: self._answer({"MiB": resident()}))

    def _answer(self, result: dict[str, float]) -> None:
        print(json.dumps(result))
        QApplication.quit()


def resident() -> float:
    """The memory of this process that is in use now (VmRSS), in MiB; only on Linux."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmRSS")


def run_empty() -> None:
    """The floor: a window with nothing in it."""
    application = QApplication(["empty"])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    application.exec()


def run_program(home: str) -> None:
    """The program as its users start it."""
    from hedersstod.__main__ import main

    main(["--home", home])


if __name__ == "__main__":
    kind, until, began, home = sys.argv[1:]
    watch = Watch(until, float(began))
    event_loop = QApplication.exec
    QApplication.exec = lambda *_: watch.run(event_loop)  # type: ignore[method-assign]
    if kind == "empty":
        run_empty()
    else:
        run_program(home)
