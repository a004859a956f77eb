"""Every watch tells the same about the same: asleep, screen locked, another user; and is silent."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QWidget

from hedersstod.ui import session_watch, session_windows
from hedersstod.ui.session_watch import SCREEN_LOCKED, SLEEP, USER_SWITCHED, SessionWatch
from hedersstod.ui.session_windows import SystemCalls, WindowsWatch
from tests.helpers.windows import settle

REASONS = (SLEEP, SCREEN_LOCKED, USER_SWITCHED)


SESSIONS = "/org/freedesktop/login1/session"

# The other end of the bus, in a process of its own as in life, and without Qt.
OTHER_END = """
import json, selectors, sys
from jeepney import DBusAddress, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

bus = open_dbus_connection(bus=sys.argv[1])
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
print("there", flush=True)
active = True

def answer():
    asked = bus.receive(timeout=1)
    if asked.header.message_type is MessageType.method_call:
        value = {"Id": ("s", "2"), "Active": ("b", active)}[asked.body[1]]
        bus.send(new_method_return(asked, "v", (value,)))

ready = selectors.DefaultSelector()
ready.register(sys.stdin, selectors.EVENT_READ)
ready.register(bus.sock, selectors.EVENT_READ)
while True:
    for key, _ in ready.select():
        if key.fileobj is not sys.stdin:
            answer()
        elif line := sys.stdin.readline():
            active, path, kind, name, signature, values = json.loads(line)
            emitter = DBusAddress(path, interface=kind)
            bus.send(new_signal(emitter, name, signature, tuple(values)))
            print("sent", flush=True)
        else:
            sys.exit()
"""


class Bus:
    """A private bus with a logind and a screen saver that do as the test says."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._other = subprocess.Popen(
            [sys.executable, "-c", OTHER_END, address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._said() == "there"

    def signal(self, path: str, kind: str, name: str, *values: object, active: bool = True) -> None:
        assert self._other.stdin is not None
        signature = "".join(
            {bool: "b", str: "s", dict: "a{sv}", list: "as"}[type(v)] for v in values
        )
        line = json.dumps([active, path, kind, name, signature or None, values])
        self._other.stdin.write(line + "\n")
        self._other.stdin.flush()
        assert self._said() == "sent"

    def put_away(self) -> None:
        self._other.kill()
        self._other.communicate()

    def _said(self) -> str:
        assert self._other.stdout is not None
        return self._other.stdout.readline().strip()


class OnWindows:
    """A Windows that sends messages to the one window it was asked to tell."""

    def __init__(self, parent: QObject) -> None:
        self.told: list[int] = []
        self.watch = WindowsWatch(parent, SystemCalls(self._tell))

    def _tell(self, window: int) -> Callable[[], None]:
        self.told.append(window)
        return lambda: self.told.remove(window)

    def send(self, message: int, word: int, kind: bytes = b"windows_generic_MSG") -> None:
        if not self.told:
            return
        sent = wintypes.MSG(message=message, wParam=word)
        answer = self.watch.messages.nativeEventFilter(QByteArray(kind), ctypes.addressof(sent))
        assert answer == (False, 0), "what she does not need must reach Qt as before"

    def happen(self, reason: str) -> None:
        self.send(
            *{SLEEP: (0x0218, 4), SCREEN_LOCKED: (0x02B1, 7), USER_SWITCHED: (0x02B1, 2)}[reason]
        )

    def come_back(self) -> None:
        for message, word in ((0x0218, 7), (0x0218, 18), (0x02B1, 8), (0x02B1, 1), (0x02B1, 5)):
            self.send(message, word)
        self.send(0x02B1, 7, b"xcb_generic_event_t")

    def put_away(self) -> None:
        self.watch.stop()


class OnLinux:
    """A Linux desktop on a bus of our own."""

    def __init__(self, parent: QObject, bus: Bus) -> None:
        from hedersstod.ui.session_linux import Buses, LinuxWatch

        self.signal = bus.signal
        self.watch: SessionWatch = LinuxWatch(parent, Buses(bus.address, bus.address))

    def session_changed(self, *, active: bool, path: str = "_32") -> None:
        kind = "org.freedesktop.DBus.Properties"
        whose = ("org.freedesktop.login1.Session", {}, [])
        self.signal(f"{SESSIONS}/{path}", kind, "PropertiesChanged", *whose, active=active)

    def happen(self, reason: str) -> None:
        if reason == SLEEP:
            manager = "org.freedesktop.login1.Manager"
            self.signal("/org/freedesktop/login1", manager, "PrepareForSleep", True)
        elif reason == SCREEN_LOCKED:
            saver = "org.gnome.ScreenSaver"
            self.signal("/org/gnome/ScreenSaver", saver, "ActiveChanged", True)
        else:
            self.session_changed(active=False)

    def come_back(self) -> None:
        manager = "org.freedesktop.login1.Manager"
        self.signal("/org/freedesktop/login1", manager, "PrepareForSleep", False)
        self.signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
        self.session_changed(active=True)
        self.signal(f"{SESSIONS}/_33", "org.freedesktop.login1.Session", "Lock")
        self.session_changed(active=True, path="_33")

    def put_away(self) -> None:
        self.watch.stop()


Desktop = OnWindows | OnLinux


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bus]:
    program = shutil.which("dbus-daemon")
    if program is None or sys.platform != "linux":
        pytest.skip("there is no dbus-daemon here")
    socket = tmp_path_factory.mktemp("bus") / "bus"
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", f"--address=unix:path={socket}", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    daemon.stdout.readline()
    made = Bus(f"unix:path={socket}")
    yield made
    made.put_away()
    daemon.terminate()
    daemon.communicate()


@pytest.fixture
def window(qapp) -> Iterator[QWidget]:
    made = QWidget()
    made.winId()
    yield made
    made.deleteLater()
    settle()


@pytest.fixture(params=["windows", "linux"])
def desktop(request: pytest.FixtureRequest, window: QWidget) -> Iterator[Desktop]:
    made: Desktop
    if request.param == "windows":
        made = OnWindows(window)
    else:
        made = OnLinux(window, request.getfixturevalue("bus"))
    yield made
    made.put_away()
    settle()


def heard(watch: SessionWatch) -> list[str]:
    told: list[str] = []
    watch.left.connect(told.append)
    return told


class TestEveryWatch:
    """What holds for each of them."""

    @pytest.mark.parametrize("reason", REASONS)
    def test_tells_that_she_has_left_and_why(
        self, desktop: Desktop, window: QWidget, qtbot, reason: str
    ) -> None:
        told = heard(desktop.watch)
        desktop.watch.start(window)
        qtbot.wait(50)
        desktop.happen(reason)
        qtbot.waitUntil(lambda: told == [reason], timeout=3000)

    def test_tells_nothing_when_she_comes_back_or_another_session_is_locked(
        self, desktop: Desktop, window: QWidget, qtbot
    ) -> None:
        told = heard(desktop.watch)
        desktop.watch.start(window)
        qtbot.wait(50)
        desktop.come_back()
        desktop.happen(SLEEP)  # that this one is heard shows that the others have passed
        qtbot.waitUntil(lambda: bool(told), timeout=3000)
        qtbot.wait(50)
        assert told == [SLEEP]

    def test_tells_nothing_before_it_is_started_nor_after_it_is_stopped(
        self, desktop: Desktop, window: QWidget, qtbot
    ) -> None:
        told = heard(desktop.watch)
        desktop.happen(SCREEN_LOCKED)
        desktop.watch.start(window)
        qtbot.wait(50)
        desktop.watch.stop()
        desktop.happen(SCREEN_LOCKED)
        qtbot.wait(80)
        assert told == []

    def test_who_hears_it_may_stop_the_watch_at_once(
        self, desktop: Desktop, window: QWidget, qtbot
    ) -> None:
        told = heard(desktop.watch)
        desktop.watch.left.connect(desktop.watch.stop)
        desktop.watch.start(window)
        qtbot.wait(50)
        desktop.happen(SLEEP)
        desktop.happen(SCREEN_LOCKED)
        qtbot.waitUntil(lambda: bool(told), timeout=3000)
        qtbot.wait(50)
        assert told[0] == SLEEP

    def test_started_twice_it_tells_once_and_stopped_twice_it_bears_it(
        self, desktop: Desktop, window: QWidget, qtbot
    ) -> None:
        told = heard(desktop.watch)
        desktop.watch.start(window)
        desktop.watch.start(window)
        qtbot.wait(50)
        desktop.happen(SLEEP)
        qtbot.waitUntil(lambda: bool(told), timeout=3000)
        qtbot.wait(50)
        desktop.watch.stop()
        desktop.watch.stop()
        assert told == [SLEEP]


# -- Linux -------------------------------------------------------------------------------------

linux = pytest.mark.skipif(sys.platform != "linux", reason="the desktops of Linux")


@linux
def test_the_lock_of_her_own_session_is_heard(bus: Bus, window: QWidget, qtbot) -> None:
    desktop = OnLinux(window, bus)
    told = heard(desktop.watch)
    desktop.watch.start(window)
    qtbot.wait(80)  # logind has told which session is hers
    desktop.signal(f"{SESSIONS}/_32", "org.freedesktop.login1.Session", "Lock")
    qtbot.waitUntil(lambda: told == [SCREEN_LOCKED], timeout=3000)
    desktop.put_away()


@linux
@pytest.mark.parametrize(
    "saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver"]
)
def test_the_screen_saver_of_every_desktop_is_heard(
    bus: Bus, window: QWidget, qtbot, saver: str
) -> None:
    desktop = OnLinux(window, bus)
    told = heard(desktop.watch)
    desktop.watch.start(window)
    qtbot.wait(50)
    desktop.signal("/" + saver.replace(".", "/"), saver, "ActiveChanged", True)
    qtbot.waitUntil(lambda: told == [SCREEN_LOCKED], timeout=3000)
    desktop.put_away()


@linux
@pytest.mark.parametrize("there", [False, True])
def test_a_bus_that_is_not_there_or_does_not_answer_is_passed_over_in_silence(
    window: QWidget, tmp_path: Path, there: bool
) -> None:
    from hedersstod.ui.session_linux import Buses, LinuxWatch

    if there:  # left behind by a bus that has gone
        # In a process of its own: in this one the program's refusal of sockets may be switched on.
        script = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
        subprocess.run([sys.executable, "-c", script, str(tmp_path / "bus")], check=True)
    address = f"unix:path={tmp_path / 'bus'}"
    watch = LinuxWatch(window, Buses(address, address))
    watch.start(window)
    watch.stop()


@linux
def test_no_bus_over_a_network_is_spoken_to_and_none_is_started(
    bus: Bus, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from hedersstod.ui.session_linux import own_buses

    address = bus.address
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    for refused in (
        "tcp:host=192.0.2.1,port=9",
        "nonce-tcp:host=localhost,port=9",
        "autolaunch:",
        "unixexec:path=/bin/true",
        f"unix:path={tmp_path}/none",
        f"tcp:host=localhost,port=9;{address}",
    ):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", refused)
        assert own_buses().session == ""
    assert own_buses().system == address
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"{address},guid=0123")
    assert own_buses().session == f"{address},guid=0123"
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert own_buses().session == "", "there is no bus in the runtime folder"
    os.symlink(address.removeprefix("unix:path="), tmp_path / "bus")
    assert own_buses().session == f"unix:path={tmp_path}/bus"


@linux
@pytest.mark.parametrize(
    ("session", "path"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")]
)
def test_the_path_of_a_session_is_written_as_logind_does(session: str, path: str) -> None:
    from hedersstod.ui.session_linux import session_path

    assert session_path(session) == f"/org/freedesktop/login1/session/{path}"


# -- elsewhere ---------------------------------------------------------------------------------


def test_away_from_windows_its_watch_has_nothing_to_call_and_says_nothing(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_windows, "system_calls", lambda: None)
    watch = WindowsWatch(window)
    watch.start(window)
    watch.stop()


def test_a_windows_without_these_calls_is_borne(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> SystemCalls:
        raise OSError

    monkeypatch.setattr(session_windows, "system_calls", missing)
    watch = WindowsWatch(window)
    watch.start(window)
    watch.stop()


def test_each_platform_gets_its_own_watch_and_others_one_that_is_silent(window: QWidget) -> None:
    assert isinstance(session_watch.watch_for("win32", window), WindowsWatch)
    silent = session_watch.watch_for("darwin", window)
    assert type(silent) is SessionWatch
    silent.start(window)
    silent.stop()


def test_without_a_screen_no_bus_is_looked_for(window: QWidget) -> None:
    assert type(session_watch.session_watch(window)) is SessionWatch


@linux
def test_a_system_without_the_library_of_the_bus_is_borne(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hedersstod.ui.session_linux", None)
    assert type(session_watch.watch_for("linux", window)) is SessionWatch
