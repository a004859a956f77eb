"""A full disk and a folder that cannot be written to: refused in words, and nothing is lost.

Full disks are real: a small file system in a mount namespace of its own where the system lets us
make one, and everywhere a limit on the size of files. So is the read-only one; where we are not
root, taking away the right to write is enough.
"""

from __future__ import annotations

import os
import signal
import subprocess
from functools import cache
from pathlib import Path

import pytest

from hedersstod.domain.errors import VaultReadOnly
from hedersstod.vault import create, open_
from tests.helpers.cases import NOON
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, names, run_child

resource = pytest.importorskip("resource", reason="POSIX limits are the means here")

SMALL_DISK = (
    CHILD_HEAD
    + """
import errno, os, subprocess
from hedersstod.domain.errors import DiskFull, VaultReadOnly
from hedersstod.vault import exists
from tests.vault.rooms import names

def mount(size):
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)

def fill():
    with open(folder / "filler", "ab", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(512))
        except OSError as error:
            assert error.errno == errno.ENOSPC

def refused(call, error):
    try:
        call()
    except error:
        return
    raise AssertionError("was not refused")
"""
)


@cache
def namespace() -> tuple[str, ...] | None:
    """The command before another that lets it mount, without anybody else seeing it."""
    for command in (("unshare", "--mount"), ("unshare", "--map-root-user", "--mount")):
        try:
            tried = subprocess.run(
                [*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
                capture_output=True,
                check=False,
            )
        except FileNotFoundError:
            return None
        if tried.returncode == 0:
            return command
    return None


def in_namespace(script: str, folder: Path) -> None:
    """Run a script that mounts its own folder; its assertions are the test's."""
    command = namespace()
    if command is None:
        pytest.skip("this system lets us mount nothing")
    child = run_child(SMALL_DISK + script, folder, before=command)
    assert child.returncode == 0, child.stderr.decode()


@pytest.mark.parametrize("size", ["8k", "32k", "120k", "132k", "140k", "160k", "200k"])
def test_a_vault_for_which_there_is_no_room_is_not_half_made(folder: Path, size: str) -> None:
    in_namespace(
        f"""
mount("{size}")
try:
    create(folder, PASSPHRASE, now=NOON).close()
except DiskFull:
    assert names(folder) == {{"arbetsbok.lock"}}, names(folder)
    assert not exists(folder)
    subprocess.run(["mount", "-o", "remount,size=2m", folder], check=True)
    create(folder, PASSPHRASE, now=NOON).close()
open_(folder, PASSPHRASE, now=NOON).close()
""",
        folder,
    )


def test_a_disk_that_fills_up_loses_nothing_and_the_vault_goes_on(folder: Path) -> None:
    in_namespace(
        """
mount("2m")
vault = create(folder, PASSPHRASE, now=NOON)
vault.add_case(a_case(), now=NOON)
vault.save_run(a_run())
before = vault.journal()
fill()
big = a_run(answers=some_answers("ord " * 50_000))
for _ in range(3):
    refused(lambda: vault.save_run(big), DiskFull)
    assert vault.run(a_run().case, FIRST_HOUR) == a_run()
# The log still has room of its own for a while; then weighty acts are refused too.
for n in range(200):
    try:
        vault.add_case(a_case(f"full{n}"), now=NOON)
    except DiskFull:
        break
else:
    raise AssertionError("never full")
assert len(vault.cases()) == n + 1
assert len(vault.journal()) == len(before) + n
(folder / "filler").unlink()
vault.save_run(big)
vault.check()
fill()
vault.close()
try:
    open_(folder, PASSPHRASE, now=NOON).close()
except DiskFull:
    pass
(folder / "filler").unlink()
vault = open_(folder, PASSPHRASE, now=NOON)
assert vault.run(a_run().case, FIRST_HOUR) == big
assert len(vault.cases()) == n + 1
vault.check()
vault.close()
""",
        folder,
    )


def test_a_draft_over_the_size_limit_is_refused_and_the_last_one_stands(folder: Path) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    script = (
        CHILD_HEAD
        + """
from hedersstod.domain.errors import DiskFull
vault = create(folder, PASSPHRASE, now=NOON)
vault.add_case(a_case(), now=NOON)
vault.save_run(a_run())
for _ in range(3):
    try:
        vault.save_run(a_run(answers=some_answers("ord " * 100_000)))
    except DiskFull:
        pass
    else:
        raise AssertionError("was not refused")
    assert vault.run(a_run().case, FIRST_HOUR) == a_run()
vault.save_run(a_run(answers=some_answers("kort")))
vault.close()
vault = open_(folder, PASSPHRASE, now=NOON)
assert vault.run(a_run().case, FIRST_HOUR) == a_run(answers=some_answers("kort"))
vault.check()
vault.close()
"""
    )
    child = run_child(script, folder, limit=limit)
    assert child.returncode == 0, child.stderr.decode()


def test_no_vault_is_made_where_files_may_not_grow(folder: Path) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    child = run_child(CHILD_HEAD + "create(folder, PASSPHRASE, now=NOON)", folder, limit=limit)
    assert b"DiskFull" in child.stderr
    assert names(folder) == {"arbetsbok.lock"}


def test_a_folder_that_cannot_be_written_to_is_told(folder: Path) -> None:
    if os.geteuid() == 0:
        in_namespace(
            """
mount("2m")
(folder / "empty").mkdir()
create(folder / "whole", PASSPHRASE, now=NOON).close()
subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
refused(lambda: create(folder / "empty", PASSPHRASE, now=NOON), VaultReadOnly)
refused(lambda: create(folder / "new", PASSPHRASE, now=NOON), VaultReadOnly)
refused(lambda: open_(folder / "whole", PASSPHRASE, now=NOON), VaultReadOnly)
subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
open_(folder / "whole", PASSPHRASE, now=NOON).close()
""",
            folder,
        )
        return
    create(folder, PASSPHRASE, now=NOON).close()
    (folder / "arbetsbok.lock").unlink()
    folder.chmod(0o500)
    try:
        with pytest.raises(VaultReadOnly):
            open_(folder, PASSPHRASE, now=NOON)
        with pytest.raises(VaultReadOnly):
            create(folder / "new", PASSPHRASE, now=NOON)
    finally:
        folder.chmod(0o700)
    open_(folder, PASSPHRASE, now=NOON).close()
