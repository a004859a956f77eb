"""The clipboard as a way out: nothing protected is copied, and what is copied is forgotten."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from hedersstod.domain.errors import VaultError

if TYPE_CHECKING:
    from hedersstod.casework.case_file import CaseFile
    from hedersstod.casework.office import Office

FORGET_AFTER = 10_000  # milliseconds


class CopyGuard(QObject):
    """Lets a text be copied only past the disclosure guard, and clears it after ten seconds."""

    refused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self._case_file: Callable[[], CaseFile | None] = lambda: None
        self._copied = b""  # a fingerprint of what was let through
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORGET_AFTER)
        self._timer.timeout.connect(self.forget)

    def watch(self, office: Office, case_file: Callable[[], CaseFile | None]) -> None:
        """Guard for the open office and whichever case is open in it."""
        self._office = office
        self._case_file = case_file

    def may_copy(self, text: str) -> bool:
        """May this text reach the clipboard?"""
        if self._office is None:
            return False
        try:
            allowed = self._office.desk.may_copy(text, self._case_file())
        except VaultError:
            allowed = False  # what cannot be examined does not leave
        if allowed:
            self._copied = _fingerprint(text)
            self._timer.start()
            return True
        self.refused.emit()
        return False

    def forget(self) -> None:
        """Empty the clipboard if what lies there came from here."""
        self._timer.stop()
        copied, self._copied = self._copied, b""
        if not copied:
            return
        clipboard = QGuiApplication.clipboard()
        # Else something of another program lies there by now. Not every platform tells who owns it.
        if clipboard.ownsClipboard() or _fingerprint(clipboard.text()) == copied:
            clipboard.clear()


def _fingerprint(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
