"""Locks when nobody has touched the program for a while, and tells it in the last half minute."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent

WARNING_SECONDS = 30
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,  # all that is seen of a key that is a shortcut
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
}
# Asked first, at every event of the program: to ask an event for its type costs many times more.
_BY_SOMEBODY = (QInputEvent, QInputMethodEvent)


class InactivityTimer(QObject):
    """Counts the seconds since the last key, click or movement anywhere in the program."""

    counting_down = Signal(int)  # seconds left, in the last half minute
    calmed = Signal()  # somebody is there after all
    elapsed = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._most: int | None = None
        self._touched = time.time()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def set_minutes(self, minutes: int) -> None:
        """Change the time to lock; counting starts over."""
        self._minutes = minutes
        self._touched = time.time()

    def set_most(self, minutes: int | None) -> None:
        """For now no longer than this, whatever is chosen; None lifts it. Counting starts over."""
        self._most = minutes
        self._touched = time.time()

    def start(self) -> None:
        """Begin to count."""
        self._touched = time.time()
        self._timer.start()

    def stop(self) -> None:
        """Stop counting (the program is locked)."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, _BY_SOMEBODY):
            return False
        if event.type() in _ACTIVITY and self._timer.isActive():
            left = self._left()
            if left <= 0:
                # The time ran out while the computer slept: the first touch does not open it.
                self._elapse()
                return True
            if left <= WARNING_SECONDS:
                self.calmed.emit()
            self._touched = time.time()
        return False

    def locks_at(self) -> float:
        """When it locks if nobody touches anything more, as `time.time()` counts."""
        minutes = self._minutes if self._most is None else min(self._minutes, self._most)
        return self._touched + minutes * 60

    def _left(self) -> int:
        """Seconds left by the wall clock, so that time asleep counts; none if it was set back."""
        now = time.time()
        return round(self.locks_at() - now) if now >= self._touched else 0

    def _tick(self) -> None:
        left = self._left()
        if left <= 0:
            self._elapse()
        elif left <= WARNING_SECONDS:
            self.counting_down.emit(left)

    def _elapse(self) -> None:
        self._timer.stop()
        self.elapsed.emit()
