"""Real programs with real windows in the test's own process, put away afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from hedersstod.app import build_program
from hedersstod.ui.widgets import set_copy_gate
from tests.helpers.hand import ChosenFile, Hand


class Windows:
    """Starts programs; `ended` holds what each lock handed to the process after it."""

    def __init__(self) -> None:
        self.ended: list[list[str]] = []
        self._hands: list[Hand] = []

    def start(self, home: Path, end_process: Callable[[list[str]], None] | None = None) -> Hand:
        """Open the window of a program whose lock does not end the test."""
        chooser = ChosenFile()
        program = build_program(home, chooser=chooser, end_process=end_process or self.ended.append)
        hand = Hand(program, chooser)
        self._hands.append(hand)
        return hand

    def put_away(self) -> None:
        """Lock whatever is open and take every window away."""
        for hand in self._hands:
            hand.window.lock()
            hand.window.hide()
            hand.window.deleteLater()
        self._hands.clear()
        set_copy_gate(None)
        settle()
        QApplication.clipboard().clear()


def settle() -> None:
    """Let everything that waits to be delivered or deleted be so."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
