"""Sees a window's first paint, goes on to the state to be measured, and writes the figure.

Imports Qt: only once what is measured has done so itself.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SETTLE = 2000  # milliseconds without anything to do
LOOK_AGAIN = 20


def watch(until: str, began: float) -> None:
    """From now on, entering the event loop measures the window that is shown by then."""
    enter = QApplication.exec
    QApplication.exec = lambda *_: _run(until, began, enter)  # type: ignore[method-assign]


def _run(until: str, began: float, enter: Callable[[], int]) -> int:
    window = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()
    )
    state = _State(window, until, began)
    paint = _FirstPaint(window, state.painted)
    status = enter()
    paint.deleteLater()
    return status


class _FirstPaint(QObject):
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


class _State:
    """What is done with the painted window until the figure is written."""

    def __init__(self, window: QMainWindow, until: str, began: float) -> None:
        self._window = window
        self._until = until
        self._began = began

    def painted(self, at: float) -> None:
        """The first paint is over."""
        if self._until == "painted":
            self._answer({"ms": (at - self._began) * 1000})
        elif self._until == "settled":
            self._settle()
        else:
            self._unlock()

    def _unlock(self) -> None:
        from case import PASSPHRASE

        from hedersstod.ui.pages.unlock_page import UnlockPage

        page = self._window.findChild(UnlockPage)
        if page is None:
            raise LookupError("the unlock page is not shown")
        page.chosen.emit(PASSPHRASE)
        self._open_case()

    def _open_case(self) -> None:
        from case import ALIAS, FIRST_HOUR

        from hedersstod.ui.main_window import MainWindow

        window = self._window
        if not isinstance(window, MainWindow) or window.workplace is None:
            QTimer.singleShot(LOOK_AGAIN, self._open_case)
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
