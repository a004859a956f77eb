"""Proves the program as it was built: vault, seal, check, refusals; for `make build` and doubt."""

from __future__ import annotations

import importlib
import os
import secrets
import socket
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hedersstod.casework.office import create_office, open_office
from hedersstod.content import load_content
from hedersstod.domain.errors import WrongPassphrase
from hedersstod.domain.sealing import Verdict
from hedersstod.isolation import NetworkRefused
from hedersstod.resources import resource_path

FORBIDDEN = ("aiohttp", "requests", "urllib3", "PySide6.QtNetwork", "PySide6.QtQml", "keyrings.alt")


def run_selftest(tell: Callable[[str], object]) -> int:
    """Run every proof and tell how each went; 0 if all hold."""
    failed = 0
    for name, prove in _PROOFS:
        try:
            prove()
        except Exception as error:  # a proof may fail in any way, and all are told
            failed += 1
            tell(f"FEL  {name}: {type(error).__name__}")
        else:
            tell(f"ok   {name}")
    tell(f"{len(_PROOFS) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _vault() -> None:
    content = load_content(resource_path(), "sv")
    passphrase = secrets.token_urlsafe(18)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "valv"
        office = create_office(home, passphrase, content)
        office.add_case("Provträd")
        office.close()
        if "Provträd".encode() in (home / "arbetsbok.db").read_bytes():
            raise AssertionError("plaintext")
        try:
            open_office(home, passphrase + "x", content)
        except WrongPassphrase:
            pass
        else:
            raise AssertionError("a wrong passphrase opened the vault")
        office = open_office(home, passphrase, content)
        aliases = [case.alias for case in office.cases()]
        office.close()
        if aliases != ["Provträd"]:
            raise AssertionError("the case did not come back")


def _seal() -> None:
    from hedersstod.report.pdf import render
    from hedersstod.report.report import Heading, Report
    from hedersstod.report.signing import make_seal_key, seal
    from hedersstod.report.verification import verify

    now = datetime.now().astimezone()
    report = Report("Prov", "", "", "", "", "sv", now, (Heading("Prov åäö"),))
    key = make_seal_key(now)
    sealed = seal(render(report), key, now)
    if verify(sealed, [key.words]).verdict is not Verdict.UNCHANGED_KEY_KNOWN:
        raise AssertionError("a fresh seal does not hold")
    middle = len(sealed) // 3
    changed = sealed[:middle] + bytes([sealed[middle] ^ 1]) + sealed[middle + 1 :]
    if verify(changed, [key.words]).verdict is not Verdict.CHANGED:
        raise AssertionError("a change was not noticed")


def _network() -> None:
    with socket.socket() as stream, socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        for attempt in (
            lambda: stream.connect(("127.0.0.1", 9)),
            lambda: stream.bind(("127.0.0.1", 0)),
            lambda: datagrams.sendto(b"x", ("127.0.0.1", 9)),
            lambda: socket.getaddrinfo("localhost", 80),
        ):
            _refused(attempt)


def _refused(attempt: Callable[[], object]) -> None:
    try:
        attempt()
    except NetworkRefused:
        return
    raise AssertionError("the network was not refused")


def _modules() -> None:
    for name in FORBIDDEN:
        # The stand-in for aiohttp comes from no file (report/offline.py).
        if getattr(sys.modules.get(name), "__file__", None) is not None:
            raise AssertionError(name)
        # From source, Qt's own folder holds all of Qt; only what is built can do without.
        if getattr(sys, "frozen", False) and _can_be_imported(name):
            raise AssertionError(name)


def _can_be_imported(name: str) -> bool:
    """Would an import find a file? The stand-ins in sys.modules are not asked."""
    parent, _, _ = name.rpartition(".")
    try:
        path = importlib.import_module(parent).__path__ if parent else None
    except ModuleNotFoundError:
        return False
    return any(finder.find_spec(name, path) is not None for finder in sys.meta_path)


def _window() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from hedersstod.app import build_program

    with tempfile.TemporaryDirectory() as folder:
        program = build_program(Path(folder), end_process=lambda _rest: None)
        program.window.show()
        program.application.processEvents()
        if program.window.grab().isNull():
            raise AssertionError("the window does not draw")
        program.window.hide()


_PROOFS: tuple[tuple[str, Callable[[], None]], ...] = (
    ("valvet skapas, öppnas och nekar fel lösenfras", _vault),
    ("en rapport förseglas, och en ändring märks", _seal),
    ("nätet nekas", _network),
    ("fönstret ritas", _window),
    ("förbjudna moduler saknas", _modules),
)
