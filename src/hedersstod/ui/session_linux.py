"""What a Linux desktop tells on its buses: the screen is locked, another user, asleep.

Only buses that lie on this computer's disk are spoken to; one that is not there is passed over.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)
from PySide6.QtWidgets import QWidget

from hedersstod.ui.session_watch import SCREEN_LOCKED, SLEEP, USER_SWITCHED, SessionWatch

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_OWN = f"{LOGIND_PATH}/session/auto"
_SYSTEM_SOCKET = Path("/run/dbus/system_bus_socket")
_ON_DISK = "unix:path="


class Buses(NamedTuple):
    """The addresses of the two buses of a desktop; an empty one is not spoken to."""

    system: str
    session: str


def own_buses() -> Buses:
    """The buses of this desktop that are there now."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    system = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or f"{_ON_DISK}{_SYSTEM_SOCKET}"
    session = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (
        f"{_ON_DISK}{runtime}/bus" if runtime else ""
    )
    return Buses(_if_there(system), _if_there(session))


def _if_there(address: str) -> str:
    """The address if its socket lies on this disk; never one that would reach over a network.

    Nor one that would start a bus: a program that looks for a lock must not start anything.
    """
    place = address.split(";")[0]
    if not place.startswith(_ON_DISK):
        return ""
    return place if Path(place.removeprefix(_ON_DISK).split(",")[0]).is_socket() else ""


def session_path(session: str) -> str:
    """Where logind tells about a session: its name, with what a path may not hold written out."""
    safe = re.sub(r"[^A-Za-z0-9]|^[0-9]", lambda found: f"_{ord(found[0]):02x}", session)
    return f"{LOGIND_PATH}/session/{safe}"


class LinuxWatch(SessionWatch):
    """Listens to logind and to the screen savers."""

    def __init__(self, parent: QObject, buses: Buses | None = None) -> None:
        super().__init__(parent)
        self._buses = buses
        self._names: list[str] = []
        self._ears: _Ears | None = None

    def start(self, window: QWidget) -> None:
        if self._ears is not None:
            return
        buses = self._buses or own_buses()
        self._ears = _Ears(self)
        # Told in a turn of its own: whoever hears it may stop the watch, and the ears with it.
        self._ears.heard.connect(self.left, Qt.ConnectionType.QueuedConnection)
        session = self._connected("session", buses.session)
        if session is not None:
            self._ears.listen_to_screen_savers(session)
        system = self._connected("system", buses.system)
        if system is not None:
            self._ears.listen_to_logind(system)

    def stop(self) -> None:
        names, self._names = self._names, []
        ears, self._ears = self._ears, None
        # First of all, and at once: a connection is closed in a thread of its own, and lets go
        # there of what still listens; for that it would wait for Python while we wait for it.
        if ears is not None:
            shiboken6.delete(ears)
        for name in names:
            QDBusConnection.disconnectFromBus(name)

    def _connected(self, which: str, address: str) -> QDBusConnection | None:
        if not address:
            return None
        name = f"{which}-{id(self)}"
        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            return None
        self._names.append(name)
        return bus


class _Ears(QObject):
    """What the buses call; lives only as long as they are listened to."""

    heard = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path = ""
        self._system: QDBusConnection | None = None

    def listen_to_screen_savers(self, bus: QDBusConnection) -> None:
        """Hear of a locked screen from whichever of them runs."""
        for name in SCREEN_SAVERS:
            self._hear(bus, "", "", name, "ActiveChanged", "screen_saver(bool)")

    def listen_to_logind(self, bus: QDBusConnection) -> None:
        """Hear of sleep, and of our own session once logind has told which it is."""
        self._system = bus
        self._hear(bus, LOGIND, LOGIND_PATH, MANAGER, "PrepareForSleep", "sleep(bool)")
        self._ask(bus, _OWN, "Id").finished.connect(self._named)

    def _hear(
        self, bus: QDBusConnection, sender: str, path: str, kind: str, signal: str, slot: str
    ) -> None:
        method: Any = SLOT(slot)  # a str is asked for, whatever the stubs say
        bus.connect(sender, path, kind, signal, self, method)

    def _ask(self, bus: QDBusConnection, path: str, name: str) -> QDBusPendingCallWatcher:
        """Ask logind for a property of a session, without waiting for the answer."""
        call = QDBusMessage.createMethodCall(LOGIND, path, PROPERTIES, "Get")
        call.setArguments([SESSION, name])
        return QDBusPendingCallWatcher(bus.asyncCall(call), self)

    # -- what is told ----------------------------------------------------------------------

    @Slot(bool)
    def screen_saver(self, active: bool) -> None:
        """A screen saver covers the screen, or does so no longer."""
        if active:
            self.heard.emit(SCREEN_LOCKED)

    @Slot(bool)
    def sleep(self, begins: bool) -> None:
        """The computer goes to sleep, or has woken."""
        if begins:
            self.heard.emit(SLEEP)

    @Slot()
    def lock_asked(self) -> None:
        """Our session shall be locked."""
        self.heard.emit(SCREEN_LOCKED)

    @Slot(QDBusMessage)
    def session_changed(self, _message: QDBusMessage) -> None:
        """Something about our session has changed, perhaps who sits before the screen."""
        if self._system is not None:
            self._ask(self._system, self._path, "Active").finished.connect(self._active)

    # -- what is answered ------------------------------------------------------------------

    @Slot(QDBusPendingCallWatcher)
    def _named(self, watcher: QDBusPendingCallWatcher) -> None:
        """The name of our session, so that only its own lock is heard."""
        name, bus = _answer(watcher), self._system
        if not isinstance(name, str) or not name or bus is None:
            return
        self._path = path = session_path(name)
        self._hear(bus, LOGIND, path, SESSION, "Lock", "lock_asked()")
        changed = "session_changed(QDBusMessage)"
        self._hear(bus, LOGIND, path, PROPERTIES, "PropertiesChanged", changed)

    @Slot(QDBusPendingCallWatcher)
    def _active(self, watcher: QDBusPendingCallWatcher) -> None:
        if _answer(watcher) is False:
            self.heard.emit(USER_SWITCHED)


def _answer(watcher: QDBusPendingCallWatcher) -> object:
    """The value of a property, or None when nobody answered with one."""
    watcher.deleteLater()
    arguments = [] if watcher.isError() else watcher.reply().arguments()
    value = arguments[0] if arguments else None
    return value.variant() if isinstance(value, QDBusVariant) else None
