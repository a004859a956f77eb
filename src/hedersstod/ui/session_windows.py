"""What Windows tells a window about its session: locked, another user, asleep."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import NamedTuple

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from hedersstod.ui.session_watch import SCREEN_LOCKED, SLEEP, USER_SWITCHED, SessionWatch

# winuser.h and wtsapi32.h
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 4
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT = 2
WTS_REMOTE_DISCONNECT = 4
WTS_SESSION_LOCK = 7

REASONS = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): SLEEP,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): SCREEN_LOCKED,
    (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT): USER_SWITCHED,
    (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT): USER_SWITCHED,
}
_MESSAGE = b"windows_generic_MSG"


class SystemCalls(NamedTuple):
    """Asks Windows to tell a window, and gives back what ends that."""

    tell: Callable[[int], Callable[[], None]]


def system_calls() -> SystemCalls | None:
    """The calls of this Windows; None anywhere else."""
    if sys.platform == "win32":
        sessions = ctypes.WinDLL("wtsapi32")
        register = sessions.WTSRegisterSessionNotification
        register.argtypes = (wintypes.HWND, wintypes.DWORD)
        unregister = sessions.WTSUnRegisterSessionNotification
        unregister.argtypes = (wintypes.HWND,)
        user = ctypes.WinDLL("user32")
        # Without asking, a computer with Modern Standby does not tell that it goes to sleep.
        register_sleep = user.RegisterSuspendResumeNotification
        register_sleep.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        register_sleep.restype = ctypes.c_void_p
        unregister_sleep = user.UnregisterSuspendResumeNotification
        unregister_sleep.argtypes = (ctypes.c_void_p,)

        def tell(window: int) -> Callable[[], None]:
            register(window, 0)  # NOTIFY_FOR_THIS_SESSION
            sleep = register_sleep(window, 0)  # DEVICE_NOTIFY_WINDOW_HANDLE

            def end() -> None:
                unregister(window)
                if sleep:
                    unregister_sleep(sleep)

            return end

        return SystemCalls(tell)
    return None


class _Messages(QAbstractNativeEventFilter):
    """Hands on the number and the first word of every message to our windows."""

    def __init__(self, seen: Callable[[int, int], None]) -> None:
        super().__init__()
        self._seen = seen

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if kind == _MESSAGE:
            read = wintypes.MSG.from_address(int(message))
            self._seen(read.message, read.wParam)
        return False, 0


class WindowsWatch(SessionWatch):
    """Hears what Windows sends to the window."""

    def __init__(self, parent: QObject, calls: SystemCalls | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self.messages = _Messages(self._seen)
        self._end: Callable[[], None] | None = None

    def start(self, window: QWidget) -> None:
        application = QCoreApplication.instance()
        if self._end is not None or application is None:
            return
        try:
            calls = self._calls or system_calls()
        except (OSError, AttributeError):  # a Windows without these libraries or calls
            return
        if calls is None:
            return
        application.installNativeEventFilter(self.messages)
        self._end = calls.tell(int(window.winId()))

    def stop(self) -> None:
        end, self._end = self._end, None
        application = QCoreApplication.instance()
        if end is None or application is None:
            return
        application.removeNativeEventFilter(self.messages)
        end()

    def _seen(self, message: int, word: int) -> None:
        reason = REASONS.get((message, word))
        if reason is not None:
            self.left.emit(reason)
