"""Writes what she types within half a second, and again until it could be written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from hedersstod.domain.errors import HedersstodError

SAVE_PAUSE = 300  # milliseconds after the last key; the promise is half a second
SAVE_CEILING = 450  # while she keeps writing, at the latest this long after the first key
TRY_AGAIN = 3000


class AutoSave(QObject):
    """Calls `save` after a pause; `saved` carries the moment it was committed, `failed` the error.

    `save` gives None when there was nothing to write; then nothing is said.
    """

    saving = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, save: Callable[[], datetime | None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._pause = self._timer(SAVE_PAUSE)
        self._ceiling = self._timer(SAVE_CEILING)
        self._retry = self._timer(TRY_AGAIN)

    def soon(self) -> None:
        """Something was typed."""
        self.saving.emit()
        self._pause.start()
        if not self._ceiling.isActive():
            self._ceiling.start()

    def now(self) -> None:
        """Write at once; an expected error is told by `failed`, never raised."""
        self._pause.stop()
        self._ceiling.stop()
        try:
            at = self._save()
        except HedersstodError as error:
            self._retry.start()
            self.failed.emit(error)
            return
        if at is not None:
            self._retry.stop()
            self.saved.emit(at)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.now)
        return timer
