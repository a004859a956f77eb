"""Making a vault: all of it or nothing, whatever fails and whenever the program dies."""

from __future__ import annotations

import shutil
import stat
import unicodedata
from pathlib import Path

import pytest

from hedersstod.domain.errors import (
    PassphraseTooLong,
    PassphraseTooShort,
    VaultError,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
)
from hedersstod.vault import create, exists
from hedersstod.vault.files import FolderLock, make_folder
from tests.helpers.cases import NOON, a_case
from tests.vault.rooms import (
    CHILD_HEAD,
    PASSPHRASE,
    WHOLE,
    closed_vault,
    names,
    refusal,
    run_child,
)


def test_files_are_for_the_owner_only(folder: Path) -> None:
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    assert names(folder) == WHOLE | {"arbetsbok.db-wal"}
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    vault.close()
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_vault_is_never_overwritten(folder: Path) -> None:
    closed_vault(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultExists):
        create(folder, PASSPHRASE, now=NOON)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("left", [["arbetsbok.db"], ["arbetsbok.key"], ["arbetsbok.key2"]])
def test_a_part_of_a_vault_is_never_overwritten(folder: Path, left: list[str]) -> None:
    closed_vault(folder)
    for path in folder.iterdir():
        if path.name not in left:
            path.unlink()
    assert exists(folder)
    with pytest.raises(VaultExists):
        create(folder, PASSPHRASE, now=NOON)


def test_a_lock_held_while_a_vault_is_being_made_refuses_a_second_maker(folder: Path) -> None:
    make_folder(folder)
    lock = FolderLock(folder / "arbetsbok.lock")
    with pytest.raises(VaultInUse):
        create(folder, PASSPHRASE, now=NOON)
    lock.release()


@pytest.mark.parametrize(
    ("passphrase", "error"),
    [
        ("", PassphraseTooShort),
        ("a" * 11, PassphraseTooShort),
        ("e\u0301" * 11, PassphraseTooShort),
        ("a" * 1025, PassphraseTooLong),
        ("a" * 5_000_000, PassphraseTooLong),
    ],
)
def test_a_new_passphrase_has_bounds(
    folder: Path, passphrase: str, error: type[VaultError]
) -> None:
    with pytest.raises(error):
        create(folder, passphrase, now=NOON)
    assert not folder.exists()


@pytest.mark.parametrize("passphrase", ["a" * 12, "é" * 1024, "\x00" * 12, "\ud800" * 12])
def test_a_passphrase_within_bounds_opens_its_vault(folder: Path, passphrase: str) -> None:
    create(folder, passphrase, now=NOON).close()
    assert refusal(folder, passphrase) is None
    assert refusal(folder, unicodedata.normalize("NFD", passphrase)) is None


def test_a_folder_that_is_a_file_cannot_hold_a_vault(folder: Path) -> None:
    folder.write_bytes(b"")
    assert not exists(folder)
    with pytest.raises(VaultReadOnly):
        create(folder, PASSPHRASE, now=NOON)
    assert refusal(folder) is VaultMissing


def test_memory_that_is_not_there_is_told_and_leaves_nothing(folder: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from hedersstod.vault import create, keys, open_
from tests.helpers.cases import NOON
pages = int(Path("/proc/self/statm").read_text().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (pages * 4096 + 50 * 2**20,) * 2)
create(Path(sys.argv[1]), "granris vid bäcken", now=NOON)
"""
    child = run_child(script, folder)
    assert b"NotEnoughMemory" in child.stderr
    assert names(folder) == {"arbetsbok.lock"}
    assert not exists(folder)


def test_what_fails_while_a_vault_is_made_leaves_nothing(folder: Path) -> None:
    with pytest.raises(ValueError, match="without zone"):
        create(folder, PASSPHRASE, now=NOON.replace(tzinfo=None))
    assert names(folder) == {"arbetsbok.lock"}
    create(folder, PASSPHRASE, now=NOON).close()


def test_a_kill_at_any_moment_of_making_leaves_a_vault_or_nothing(tmp_path: Path) -> None:
    """The child kills itself at its nth touch of a file, for every n until it gets through."""
    script = (
        CHILD_HEAD
        + """
import os, signal
left = int(sys.argv[2])
def count(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect") and any(
        "vault" in str(argument) and "arbetsbok" in str(argument) for argument in arguments[:2]
    ):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
create(folder, PASSPHRASE, now=NOON).close()
"""
    )
    outcomes = []
    for n in range(60):
        folder = tmp_path / f"vault{n}"
        child = run_child(script, folder, str(n))
        if child.returncode == 0:
            break
        assert child.returncode == -9, child.stderr
        outcomes.append(exists(folder))
        if exists(folder):
            assert refusal(folder) is None
        else:
            assert refusal(folder) is VaultMissing
            create(folder, PASSPHRASE, now=NOON).close()
        assert refusal(folder) is None
        assert names(folder) == WHOLE
    else:
        pytest.fail("the child never got through")
    # Both sides of the last step were met, and nothing after it went back.
    assert outcomes == sorted(outcomes)
    assert len(outcomes) > 8
    assert set(outcomes) == {False, True}


def test_a_failure_at_any_moment_of_making_leaves_nothing(tmp_path: Path) -> None:
    """The disk is said to be full at the nth touch of a file, for every n."""
    script = (
        CHILD_HEAD
        + """
import errno
from hedersstod.domain.errors import DiskFull
from hedersstod.vault import exists
from tests.vault.rooms import names
left = 10**9
def fail(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove", "sqlite3.connect") and any(
        "arbetsbok" in str(argument) or str(argument) == str(place) for argument in arguments[:2]
    ):
        left -= 1
        if left == -1:
            raise OSError(errno.ENOSPC, "no room")
place = None
sys.addaudithook(fail)
for n in range(99):
    place = folder / str(n)
    left = n
    try:
        create(place, PASSPHRASE, now=NOON).close()
        break
    except DiskFull:
        left = 10**9
        assert names(place) <= {"arbetsbok.lock"}, (n, names(place))
        assert not exists(place)
print(n)
"""
    )
    child = run_child(script, tmp_path)
    assert child.returncode == 0, child.stderr.decode()
    assert 8 < int(child.stdout) < 99


def test_clearing_an_unfinished_vault_may_itself_be_cut_short(tmp_path: Path) -> None:
    source = closed_vault(tmp_path / "source")
    order = ["arbetsbok.key", "arbetsbok.key.new", "arbetsbok.key2", "arbetsbok.key2.new"]
    order += ["arbetsbok.db.new-wal", "arbetsbok.db.new"]
    for gone in range(len(order) + 1):
        folder = tmp_path / f"vault{gone}"
        folder.mkdir()
        for name in order[gone:]:
            shutil.copy(source / "arbetsbok.key", folder / name)
        assert not exists(folder)
        assert refusal(folder) is VaultMissing
        create(folder, PASSPHRASE, now=NOON).close()
        assert refusal(folder) is None
        assert names(folder) == WHOLE
