"""What every test stands on: no screen, no network, no real home, a fixed locale and cheap keys."""

from __future__ import annotations

import os

# Before anything imports Qt or keyring.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("HEDERSSTOD_TEST_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "Europe/Stockholm"

import functools
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

if hasattr(time, "tzset"):
    time.tzset()

settings.register_profile(
    "here", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.register_profile(
    "ci", settings.get_profile("here"), derandomize=True, database=None, print_blob=True
)
settings.load_profile("ci" if os.environ.get("CI") else "here")


# -- order and place ---------------------------------------------------------------------------

# In memory where there is room: a disk is waited for each of the thousands of times that a vault
# makes something durable. A killed process leaves the same in memory; what a power cut leaves is
# told by tests/helpers/power.py from what was asked of the system, on whatever it was done.
# PYTEST_DEBUG_TEMPROOT names another place.
_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own there, the user's alone
_ROOM = 4 * 1024**3

if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

# The files that take longest, longest first: whole files are shared out among the processes, and
# none shall be left alone with a long one at the end. A file that is not here comes after them.
_LONGEST = (
    "ui/test_pages_access.py", "journeys/test_lock_screening.py", "journeys/test_lock_anywhere.py",
    "journeys/test_traces.py", "vault/test_change_all_cut_short.py", "journeys/test_canary.py",
    "journeys/test_bad_input.py", "vault/test_passphrase_change.py", "journeys/test_lock.py",
    "test_command_line.py", "vault/test_copies.py", "vault/test_kills.py", "test_architecture.py",
    "test_app.py", "ui/test_conversation.py", "ui/test_directory_page.py",
    "ui/test_comparison_page.py", "ui/test_consultation_page.py", "ui/test_hiding.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest."""
    tests = Path(__file__).parent
    rank = {tests / name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: rank.get(item.path, len(rank)))


# -- no network --------------------------------------------------------------------------------


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        raise AssertionError(f"a test reached for the network: {event}")
    if event in {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}:
        family = getattr(arguments[0], "family", None)
        if getattr(family, "name", "") != "AF_UNIX":
            raise AssertionError(f"a test reached for the network: {event}")


# An audit hook sees what libraries do below Python's socket module too. It cannot be taken away.
sys.addaudithook(_refuse_network)


# -- own home ----------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where everything of this test is stored; it does not exist yet."""
    place = tmp_path / "home"
    monkeypatch.setenv("HEDERSSTOD_HOME", str(place))
    outside = tmp_path / "user"
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(outside))
    return place


# -- cheap keys --------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def cheap_keys(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive keys at 8 MiB and one pass, unless the test is marked `real_cost`.

    This seam is in the tests only: the program has no argument, setting or variable for it.
    """
    if request.node.get_closest_marker("real_cost"):
        return
    from hedersstod.vault import keys

    cheap = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
    monkeypatch.setattr(keys, "COST", cheap)
    monkeypatch.setattr(keys, "FLOOR", cheap)


# -- the content -------------------------------------------------------------------------------


@pytest.fixture(scope="session", autouse=True)
def content_read_once() -> Iterator[None]:
    """The windows of one process share the bundled content: it can only be read from.

    How it is read and checked is tested with the loader itself.
    """
    from hedersstod import content

    load = functools.cache(content.load_content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "load_content", load)
        yield


# -- windows -----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, speaking Swedish about dates and numbers."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """A test must not leave a thread running or a window on the screen."""
    threads = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in threads and not t.daemon]
    assert not left, f"threads left running: {left}"
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        seen = [w for w in widgets.QApplication.topLevelWidgets() if w.isVisible()]
        names = [f"{type(w).__name__} {w.objectName()}" for w in seen]
        for widget in seen:
            widget.close()
        assert not names, f"windows left on the screen: {names}"
