"""The clipboard as a way out: nothing protected is copied, and what is copied is forgotten.

`copy_text` is the only place of the program that puts text on a clipboard.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from hedersstod.domain.errors import VaultError

if TYPE_CHECKING:
    from hedersstod.casework.case_file import CaseFile
    from hedersstod.casework.office import Office

CopyGate = Callable[[str], bool]

FORGET_AFTER = 10_000  # milliseconds

# Qt hands a type of this form to Windows as a clipboard format of that name, its bytes untouched.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_KEEP_OUT_OF_HISTORY = (
    (_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"\x01"),
    (_WINDOWS.format("CanIncludeInClipboardHistory"), bytes(4)),  # a DWORD of 0: no
    (_WINDOWS.format("CanUploadToCloudClipboard"), bytes(4)),
    ("x-kde-passwordManagerHint", b"secret"),
    # macOS has org.nspasteboard.ConcealedType, but Qt for Python cannot put a type of that name
    # on its clipboard: there, only the ten seconds protect.
)


def _let_everything_pass(text: str) -> bool:
    return True


_copy_gate: CopyGate = _let_everything_pass


def set_copy_gate(gate: CopyGate | None) -> None:
    """Ask `gate(text)` before any text reaches a clipboard; False lets nothing out."""
    global _copy_gate
    _copy_gate = gate or _let_everything_pass


def copy_text(text: str) -> bool:
    """Put a text on the clipboard if the gate lets it; was it let?"""
    if not text or not _copy_gate(text):
        return False
    QGuiApplication.clipboard().setMimeData(for_one_paste(text))
    return True


def for_one_paste(text: str) -> QMimeData:
    """The text with the marks by which clipboard histories and cloud clipboards leave it alone."""
    data = QMimeData()
    data.setText(text)
    for name, value in _KEEP_OUT_OF_HISTORY:
        data.setData(name, value)
    return data


class CopyGuard(QObject):
    """Lets a text be copied only past the disclosure guard, and clears it after ten seconds.

    `copied` carries how many characters were let through, for the access log.
    """

    refused = Signal()
    copied = Signal(int)

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
            self.copied.emit(len(text))
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
