"""What each system can do to keep our windows out of pictures of the screen; a seam for the tests.

The Windows side has not been run on Windows: its tests stand on what the two calls are said to do.
"""

from __future__ import annotations

import sys
from enum import Enum
from typing import Protocol

from PySide6.QtGui import QGuiApplication

_NONE, _BLACK, _EXCLUDED = 0x0, 0x1, 0x11  # WDA_… in winuser.h


class Unable(Enum):
    """Why capture is not known to be blocked."""

    LINUX = "linux"
    MACOS = "macos"
    PLATFORM = "platform"  # a screen that is none, or a system not thought of
    REFUSED = "refused"  # the system was asked, and at least one window is not excluded


_UNABLE = {"linux": Unable.LINUX, "darwin": Unable.MACOS}


class CapturePlatform(Protocol):
    """What a system can do about pictures of one of our windows, known by its native handle."""

    unable: Unable | None
    """Why it can do nothing at all, or None where it can be asked."""

    def block(self, window: int) -> None:
        """Ask that the window is left out of every picture of the screen."""

    def allow(self, window: int) -> None:
        """Let the window be in pictures of the screen again."""

    def is_blocked(self, window: int) -> bool:
        """Does the system say that the window is left out?"""


class NoCaptureBlock:
    """A system that gives a program no way to leave its windows out of pictures."""

    def __init__(self, unable: Unable) -> None:
        self.unable: Unable | None = unable

    def block(self, window: int) -> None:
        return

    def allow(self, window: int) -> None:
        return

    def is_blocked(self, window: int) -> bool:
        return False


class User32(Protocol):
    """The two calls of Windows; `get` answers None when the call fails."""

    def set_affinity(self, window: int, affinity: int) -> bool: ...
    def get_affinity(self, window: int) -> int | None: ...


class WindowsCaptureBlock:
    """Display affinity: the window is left out, or black before Windows 10 version 2004."""

    def __init__(self, user32: User32) -> None:
        self.unable: Unable | None = None
        self._user32 = user32

    def block(self, window: int) -> None:
        if not self._user32.set_affinity(window, _EXCLUDED):
            self._user32.set_affinity(window, _BLACK)

    def allow(self, window: int) -> None:
        self._user32.set_affinity(window, _NONE)

    def is_blocked(self, window: int) -> bool:
        return self._user32.get_affinity(window) in (_EXCLUDED, _BLACK)


def this_platform() -> CapturePlatform:
    """What this computer can do; nothing where there is no real screen."""
    if sys.platform == "win32" and QGuiApplication.platformName() == "windows":
        return WindowsCaptureBlock(_user32())
    return NoCaptureBlock(_UNABLE.get(sys.platform, Unable.PLATFORM))


if sys.platform == "win32":

    def _user32() -> User32:
        import ctypes
        from ctypes import wintypes

        library = ctypes.WinDLL("user32", use_last_error=True)
        set_, get = library.SetWindowDisplayAffinity, library.GetWindowDisplayAffinity
        set_.argtypes, set_.restype = (wintypes.HWND, wintypes.DWORD), wintypes.BOOL
        get.argtypes = (wintypes.HWND, ctypes.POINTER(wintypes.DWORD))
        get.restype = wintypes.BOOL

        class Calls:
            def set_affinity(self, window: int, affinity: int) -> bool:
                return bool(set_(window, affinity))

            def get_affinity(self, window: int) -> int | None:
                found = wintypes.DWORD()
                return int(found.value) if get(window, ctypes.byref(found)) else None

        return Calls()
