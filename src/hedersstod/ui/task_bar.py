"""The window's title, which the task bar shows: neutral, and at her wish how much there is to do.

Nothing else of a case is ever told outside the open window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hedersstod.ui.hiding import Hiding
    from hedersstod.ui.workplace import Workplace

TITLE: Final = "Arbetsbok"  # neutral, locked or open


class TaskBar(QObject):
    """Keeps the title of one window; with what is due only if wanted, and never while covered."""

    def __init__(self, window: QWidget, wanted: bool) -> None:
        super().__init__(window)
        self._window = window
        self._due = 0
        self._wanted = wanted
        self._covers: set[str] = set()
        window.setWindowTitle(TITLE)

    def follow(self, workplace: Workplace, hiding: Hiding) -> None:
        """Take the number from the workplace, and see when it is covered."""
        workplace.due_counted.connect(self.set_due)
        workplace.conversation_changed.connect(lambda on: self._cover("conversation", on))
        hiding.hidden_now.connect(lambda: self._cover("hidden", True))
        hiding.shown_again.connect(lambda: self._cover("hidden", False))
        workplace.refresh_badges()

    def set_wanted(self, wanted: bool) -> None:
        """Whether she wants the number there."""
        self._wanted = wanted
        self._show()

    def set_due(self, due: int) -> None:
        """How many things are late or for today."""
        self._due = due
        self._show()

    def _cover(self, why: str, covered: bool) -> None:
        self._covers = self._covers | {why} if covered else self._covers - {why}
        self._show()

    def forget(self) -> None:
        """At lock: nothing is known any more."""
        self._covers = set()
        self.set_due(0)

    def _show(self) -> None:
        title = TITLE
        if self._wanted and self._due and not self._covers:
            words = (
                self.tr("1 sak att göra")
                if self._due == 1
                else self.tr("{count} saker att göra").format(count=self._due)
            )
            title = f"{TITLE} · {words}"
        if self._window.windowTitle() != title:
            self._window.setWindowTitle(title)
