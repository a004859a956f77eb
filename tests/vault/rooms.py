"""What several vault tests need: the passphrase, a raw connection, and children to be killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlcipher3 import dbapi2

from hedersstod.domain.errors import HedersstodError
from hedersstod.vault import create, keys, open_
from hedersstod.vault.files import VaultFiles
from tests.helpers.cases import NOON, a_case, later

PASSPHRASE = "granris vid bäcken"

WHOLE = {"arbetsbok.db", "arbetsbok.key", "arbetsbok.key2", "arbetsbok.lock"}

# A child process starts without the cheap keys of tests/conftest.py and sets them here.
CHILD_HEAD = """
import sys
from pathlib import Path
from hedersstod.vault import create, keys, open_
keys.COST = keys.FLOOR = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
from tests.helpers.cases import *
from tests.vault.rooms import PASSPHRASE
folder = Path(sys.argv[1])
"""

ROOT = Path(__file__).resolve().parents[2]


def run_child(
    script: str,
    folder: Path,
    *arguments: str,
    before: tuple[str, ...] = (),
    limit: Callable[[], None] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a script in a fresh process with `folder` as its first argument, to its end."""
    return subprocess.run(
        [*before, sys.executable, "-c", script, str(folder), *arguments],
        capture_output=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        preexec_fn=limit,
    )


def start_child(script: str, folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a script in a fresh process with pipes, to be killed."""
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )


def key_of(folder: Path) -> tuple[str, str]:
    """Master key and vault id of a vault, both in hexadecimal."""
    key_file = keys.read_key_file(VaultFiles(folder))
    return keys.unwrap(key_file, PASSPHRASE).hex(), key_file.vault_id


@contextmanager
def raw(folder: Path) -> Iterator[Any]:
    """A keyed connection past everything of ours, to a closed vault."""
    master_key, vault_id = key_of(folder)
    connection = dbapi2.connect(str(VaultFiles(folder).database), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{master_key}{vault_id}'\"")
        yield connection
    finally:
        connection.close()


def flip(path: Path, position: int, bit: int = 0) -> None:
    """Flip one bit of a file in place; a negative position counts from its end."""
    with path.open("r+b") as file:
        file.seek(position, os.SEEK_END if position < 0 else os.SEEK_SET)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ (1 << bit)]))


@contextmanager
def place_in_memory() -> Iterator[Path]:
    """A folder where syncing costs nothing, if there is one: for tests that open many vaults."""
    memory = Path("/dev/shm")  # noqa: S108 - what is made there has a name of its own
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        yield Path(place)


def names(folder: Path) -> set[str]:
    """The names of the files in a folder; none if there is no folder."""
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def refusal(folder: Path, passphrase: str = PASSPHRASE) -> type[BaseException] | None:
    """The error that opening gives, None if it opens."""
    try:
        open_(folder, passphrase, now=later(1)).close()
    except HedersstodError as error:
        return type(error)
    return None


def closed_vault(folder: Path) -> Path:
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    vault.close()
    return folder
