"""Tells when she has left the computer: it sleeps, its screen is locked, somebody else takes over.

One small port; what a platform can tell stands in session_windows.py and session_linux.py.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SLEEP = "sleep"
SCREEN_LOCKED = "screen_locked"
USER_SWITCHED = "user_switched"

_NO_SCREEN = ("offscreen", "minimal")


class SessionWatch(QObject):
    """Watches nothing, for systems that tell nothing; the time without activity is left there."""

    left = Signal(str)  # SLEEP, SCREEN_LOCKED or USER_SWITCHED

    def start(self, window: QWidget) -> None:
        """Begin to watch; never fails and never tells that there is nothing to watch."""

    def stop(self) -> None:
        """Watch no longer."""


def watch_for(platform: str, parent: QObject) -> SessionWatch:
    """The watch of a platform, as named by `sys.platform`; one that watches nothing elsewhere."""
    # Imported when it is needed: each loads parts of the system that the others do not have.
    if platform == "win32":
        from hedersstod.ui.session_windows import WindowsWatch

        return WindowsWatch(parent)
    if platform == "linux":
        try:
            from hedersstod.ui.session_linux import LinuxWatch
        except ImportError:  # a system without the library of D-Bus
            return SessionWatch(parent)
        return LinuxWatch(parent)
    return SessionWatch(parent)


def session_watch(parent: QObject) -> SessionWatch:
    """The watch of the system we run on; without a screen there is nobody who could leave it."""
    if QGuiApplication.platformName() in _NO_SCREEN:
        return SessionWatch(parent)
    return watch_for(sys.platform, parent)
