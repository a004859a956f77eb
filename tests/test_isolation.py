"""The program reaches no network, whoever asks; and it is light until something heavy is needed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.helpers.processes import run_python

REFUSAL = """
import sys
import hedersstod.__main__
from hedersstod.isolation import NetworkRefused
import http.client, socket, urllib.request

def connect(): socket.socket().connect(("127.0.0.1", 9))
def connect_ex(): socket.socket().connect_ex(("127.0.0.1", 9))
def create_connection(): socket.create_connection(("127.0.0.1", 9))
def connect_over_6(): socket.socket(socket.AF_INET6).connect(("::1", 9))
def bind(): socket.socket().bind(("127.0.0.1", 0))
def serve(): socket.create_server(("127.0.0.1", 0))
def send_a_datagram(): socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))
def send_a_message():
    socket.socket(type=socket.SOCK_DGRAM).sendmsg([b"x"], [], 0, ("127.0.0.1", 9))
def getaddrinfo(): socket.getaddrinfo("localhost", 80)
def gethostbyname(): socket.gethostbyname("localhost")
def gethostbyname_ex(): socket.gethostbyname_ex("localhost")
def gethostbyaddr(): socket.gethostbyaddr("127.0.0.1")
def getnameinfo(): socket.getnameinfo(("127.0.0.1", 80), 0)
def getfqdn(): socket.gethostbyname(socket.gethostname())
def urllib_request(): urllib.request.urlopen("http://127.0.0.1:9/")
def http_client(): http.client.HTTPConnection("127.0.0.1", 9).request("GET", "/")
def https_client(): http.client.HTTPSConnection("127.0.0.1", 9).request("GET", "/")

def from_a_thread():
    import threading
    caught = []
    def work():
        try:
            connect()
        except NetworkRefused as refused:
            caught.append(refused)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    raise caught[0]

for name in sys.argv[1:]:
    try:
        globals()[name]()
    except NetworkRefused as refused:
        print(name, "refused", refused)
    except BaseException as other:
        print(name, "went wrong otherwise:", type(other).__name__)
    else:
        print(name, "went through")
"""

ATTEMPTS = [
    line.split("(")[0].removeprefix("def ")
    for line in REFUSAL.splitlines()
    if line.startswith("def ")
]


def test_every_way_to_the_network_is_refused_once_the_program_is_imported() -> None:
    said = run_python(REFUSAL, *ATTEMPTS)
    assert len(said) == len(ATTEMPTS) > 15
    assert [line for line in said if " refused " not in line] == []
    # Not the address that was reached for: it could tell something.
    assert not any("127.0.0.1" in line or "localhost" in line for line in said)


def test_the_refusal_cannot_be_taken_away_by_what_is_imported_later() -> None:
    said = run_python(
        """
import hedersstod.__main__
import hedersstod.isolation as isolation
import hedersstod.report.signing, hedersstod.report.verification, keyring
import socket
try:
    socket.create_connection(("127.0.0.1", 9))
except isolation.NetworkRefused:
    print("refused")
"""
    )
    assert said == ["refused"]


# -- light until something heavy is needed -----------------------------------------------------

HEAVY = (
    "reportlab", "pikepdf", "pyhanko", "pyhanko_certvalidator", "pypdfium2", "keyring",
    "phonenumbers", "rapidfuzz", "snowballstemmer", "stdnum",
    "aiohttp", "requests", "asyncio", "PySide6.QtNetwork", "PySide6.QtTest",
)  # fmt: skip

FIRST_PAINT = """
import sys
from pathlib import Path
import hedersstod.__main__
from hedersstod.app import build_program
from PySide6.QtCore import QEvent, QObject

class Painted(QObject):
    seen = set()
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not Painted.seen:
            Painted.seen = set(sys.modules)
        return False

program = build_program(Path(sys.argv[1]))
watcher = Painted()
program.application.installEventFilter(watcher)
program.window.show()
while not Painted.seen:
    program.application.processEvents()
print(*sorted(Painted.seen), sep="\\n")
"""

# What opening a vault needs, and the locked page does not.
LATER = (
    "hedersstod.casework.office", "hedersstod.content", "hedersstod.domain.case",
    "hedersstod.domain.guide", "hedersstod.vault.opening",
    "hedersstod.ui.workplace", "cryptography", "portalocker", "sqlcipher3",
)  # fmt: skip


@pytest.mark.parametrize("with_vault", [False, True], ids=["first start", "unlock page"])
def test_nothing_heavy_is_loaded_before_the_first_paint(home: Path, with_vault: bool) -> None:
    if with_vault:
        from hedersstod.vault import create
        from tests.helpers.cases import NOON

        create(home, "granris vid bäcken", now=NOON).close()
    loaded = set(run_python(FIRST_PAINT, home))
    assert "PySide6.QtWidgets" in loaded
    assert "hedersstod.ui.main_window" in loaded
    assert [name for name in (*HEAVY, *LATER) if name in loaded] == []


def test_every_name_of_the_vault_is_there_when_it_is_asked_for() -> None:
    said = run_python(
        """
import pkgutil
from hedersstod import vault
print(*sorted(set(vault.__all__) & {each.name for each in pkgutil.iter_modules(vault.__path__)}))
for name in vault.__all__:
    found = getattr(vault, name)
    assert found is getattr(vault, name) and found.__name__ == name, name
print(hasattr(vault, "no_such_name"))
"""
    )
    # A part by the name of a file would be the file itself once that is imported.
    assert said == ["", "False"]


def test_the_audit_hook_is_there_before_any_library_is_imported() -> None:
    said = run_python(
        """
import sys
before = set(sys.modules)
import hedersstod.isolation
hedersstod.isolation.refuse_network()
print(*sorted(set(sys.modules) - before))
"""
    )
    assert said == ["__future__ hedersstod hedersstod.isolation"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and limits")
def test_no_core_is_dumped_and_new_files_are_the_owners_alone() -> None:
    said = run_python(
        """
import os, resource
from hedersstod.process import restrict_process
restrict_process()
print(*resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))
"""
    )
    assert said == ["0 0 0o77"]
