"""*Byt allt* cut short anywhere, failing anywhere: the old vault stands whole, or the new one does.

And the open program never goes on writing to the one that is not the vault. HEDERSSTOD_KILLS says
how many kills at random moments there are.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from hedersstod.domain.errors import (
    ChangeUnfinished,
    VaultClosed,
    VaultError,
    VaultReadOnly,
    WrongPassphrase,
)
from hedersstod.vault import (
    Vault,
    changing_all,
    open_,
    replacing,
)
from hedersstod.vault.database import Database
from hedersstod.vault.files import VaultFiles
from tests.helpers.cases import (
    a_case,
    later,
)
from tests.vault.copying import KILLS, run_killing
from tests.vault.rooms import (
    CHILD_HEAD,
    PASSPHRASE,
    refusal,
    run_child,
)
from tests.vault.test_change_all import NEW, content, filled, the_one_that_opens
from tests.vault.test_change_all import vault as vault
from tests.vault.test_no_room import in_namespace

# -- the last step fails -----------------------------------------------------------------------


def test_a_renaming_that_is_refused_leaves_the_old_one_open(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:

    def held(old: Path, new: Path) -> None:
        raise PermissionError(errno.EACCES, "held by another program")

    with monkeypatch.context() as hurt:
        hurt.setattr(replacing, "rename_durably", held)
        with pytest.raises(VaultReadOnly):
            vault.change_all(PASSPHRASE, NEW, now=later(1))
    assert not VaultFiles(folder).staged.exists()
    vault.add_case(a_case("c2", "Gran"), now=later(2))
    vault.change_all(PASSPHRASE, NEW, now=later(3))
    vault.close()
    assert the_one_that_opens(folder) == NEW


class Refusing:
    """Refuses some of the moves by which the new files take the place of the old ones."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, refuse: Callable[[int], bool]) -> None:
        self.count = 0
        self._refuse = refuse
        self._replace = os.replace
        self._patch = monkeypatch
        monkeypatch.setattr(changing_all, "_PAUSES", (0.0, 0.001, 0.001))
        monkeypatch.setattr(replacing.os, "replace", self)

    def __call__(self, old: Path, new: Path) -> None:
        if "arbetsbok.nytt.klart" in str(old) or "arbetsbok.nytt.klart/" in str(new):
            self.count += 1
            if self._refuse(self.count):
                raise PermissionError(errno.EACCES, "held by another program")
        self._replace(old, new)

    def end(self) -> None:
        self._patch.setattr(replacing.os, "replace", self._replace)


@pytest.mark.parametrize("nth", range(1, 9))
def test_a_file_held_for_a_moment_by_a_virus_scanner_is_moved_after_all(
    folder: Path, vault: Vault, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the one renaming that counts, going back to the old file would lose what is written."""
    refusing = Refusing(monkeypatch, lambda count: count == nth)
    vault.change_all(PASSPHRASE, NEW, now=later(1))
    assert refusing.count >= 7
    refusing.end()
    vault.add_case(a_case("c2", "Gran"), now=later(2))
    vault.close()
    assert the_one_that_opens(folder) == NEW
    with contextlib.closing(open_(folder, NEW, now=later(3))) as again:
        assert len(again.cases()) == 2


@pytest.mark.parametrize("nth", range(1, 8))
def test_a_move_that_cannot_be_finished_now_closes_the_vault_and_is_finished_later(
    folder: Path, vault: Vault, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(vault)
    refusing = Refusing(monkeypatch, lambda count: count >= nth)
    with pytest.raises(ChangeUnfinished):
        vault.change_all(PASSPHRASE, NEW, now=later(1))
    refusing.end()
    # Nothing is said to be saved in a file that is not the vault any more.
    with pytest.raises(VaultClosed):
        vault.add_case(a_case("c2", "Gran"), now=later(2))
    with pytest.raises(VaultClosed):
        vault.cases()
    vault.close()
    assert the_one_that_opens(folder) == NEW
    with contextlib.closing(open_(folder, NEW, now=later(3))) as again:
        assert content(again) == before


@pytest.mark.parametrize("kind", ["sync", "open"])
def test_an_error_after_the_renaming_never_sends_her_back_to_the_old_file(
    folder: Path, vault: Vault, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    rename, connect = replacing.rename_durably, Database._connect

    def not_synced(old: Path, new: Path) -> None:
        rename(old, new)
        raise OSError(errno.EIO, "the folder could not be synced")

    def not_opened(self: Database) -> None:
        if self is vault._database:
            raise VaultReadOnly
        connect(self)

    with monkeypatch.context() as hurt:
        if kind == "sync":
            hurt.setattr(replacing, "rename_durably", not_synced)
        else:
            hurt.setattr(Database, "_connect", not_opened)
        try:
            vault.change_all(PASSPHRASE, NEW, now=later(1))
        except VaultError as error:
            told.append(type(error))
    assert told == ([] if kind == "sync" else [ChangeUnfinished])
    try:
        vault.add_case(a_case("c2", "Gran"), now=later(2))
    except VaultClosed:
        assert told
    kept = 1 if told else 2
    vault.close()
    with contextlib.closing(open_(folder, NEW, now=later(3))) as again:
        assert len(again.cases()) == kept
    assert the_one_that_opens(folder) == NEW


# -- no room, and no right to write ------------------------------------------------------------


def test_a_full_disk_leaves_the_old_one_whole_and_in_use(folder: Path) -> None:
    """With room for so many pages more, for each number until there is room enough."""
    in_namespace(
        """
from tests.vault.test_change_all import *
from tests.vault.test_change_all_cut_short import *
mount("4m")
vault = filled(folder)
copy = vault.copies.make(now=NOON)
outcomes = []
for pages in itertools.chain(range(0, 20, 1), range(20, 400, 5)):
    fill()
    size = (folder / "filler").stat().st_size // 4096
    os.truncate(folder / "filler", max(0, size - pages) * 4096)
    told = events(vault)
    try:
        vault.change_all(PASSPHRASE, NEW, now=later(1))
        outcomes.append(True)
    except DiskFull:
        outcomes.append(False)
        assert events(vault) == told
        assert names(folder) <= WHOLE | {"kopior", "filler", "arbetsbok.db-wal"}, names(folder)
    (folder / "filler").unlink()
    vault.add_case(a_case(f"room{pages}", f"Rum {pages}"), now=later(2))
    vault.check()
    if outcomes[-1]:
        break
    vault.slots.confirm(PASSPHRASE)
assert outcomes.count(False) > 20, outcomes
assert outcomes[-1]
vault.close()
assert the_one_that_opens(folder) == NEW
with contextlib.closing(open_(folder, NEW, now=later(3))) as vault:
    assert len(vault.cases()) == len(outcomes) + 1
""",
        folder,
    )


def test_a_quota_met_while_everything_is_encrypted_anew_is_called_a_full_disk(
    folder: Path,
) -> None:
    """SQLCipher says nothing of it, and would be told as damage to a vault that is whole."""
    resource = pytest.importorskip("resource")
    filled(folder).close()
    size = (folder / "arbetsbok.db").stat().st_size

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, size + 100))

    script = CHILD_HEAD + (
        "from hedersstod.domain.errors import DiskFull\n"
        "vault = open_(folder, PASSPHRASE, now=later(1))\n"
        "try:\n"
        f"    vault.change_all(PASSPHRASE, {NEW!r}, now=later(2))\n"
        "except DiskFull:\n"
        "    vault.add_case(a_case('c2', 'Gran'), now=later(3))\n"
        "    vault.close()\n"
        "    print('told')\n"
    )
    child = run_child(script, folder, limit=limit)
    assert child.stdout.split() == [b"told"], child.stderr.decode()
    assert the_one_that_opens(folder) == PASSPHRASE


# Each act on the file system in turn fails, alone or with all after it; True for a full disk.
FAILING = (
    CHILD_HEAD
    + """
from tests.vault.test_change_all import *
from tests.vault.test_change_all_cut_short import *
changing_all._PAUSES = (0.0, 0.001)
EVENTS = {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "open"}
left, armed, for_good, number = 0, False, False, errno.EROFS
def fail(event, arguments):
    global left
    if armed and event in EVENTS and "place" in str(arguments[0]):
        left -= 1
        if left == -1 or (left < 0 and for_good):
            raise OSError(number, "refused")
sys.addaudithook(fail)
filled(folder / "template").close()
outcomes = []
for n in range(200):
    place = folder / f"place{n}"
    shutil.copytree(folder / "template", place)
    vault = open_(place, PASSPHRASE, now=NOON)
    number = [errno.EROFS, errno.ENOSPC][n % 2]
    for_good = sys.argv[2] == "for good"
    left, armed, error = n, True, None
    try:
        vault.change_all(PASSPHRASE, NEW, now=later(1))
    except VaultError as raised:
        error = type(raised)
    armed = False
    outcomes.append(error)
    try:
        vault.add_case(a_case("c2", "Gran"), now=later(2))
        vault.check()
        kept = 2
    except VaultClosed:
        kept = 1
    assert (kept == 1) == (error is ChangeUnfinished), (n, error)
    vault.close()
    opens = the_one_that_opens(place)
    assert (opens == NEW) == (error in (None, ChangeUnfinished)), (n, error, opens)
    with contextlib.closing(open_(place, opens, now=later(3))) as again:
        assert len(again.cases()) == kept, (n, error)
    shutil.rmtree(place)
    if left >= 0:
        break
print(len(outcomes), outcomes.count(ChangeUnfinished), outcomes.count(None))
"""
)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["once", "for good"])
def test_a_refusal_at_any_step_leaves_the_old_one_in_use_or_the_new_one(
    tmp_path: Path, how: str
) -> None:
    child = run_child(FAILING, tmp_path, how)
    assert child.returncode == 0, child.stderr.decode()
    steps, unfinished, new = map(int, child.stdout.split())
    assert steps > 30
    assert steps - unfinished - new > 8  # the old one, in use as before
    assert new >= 1
    # What fails once is done at the next attempt; only what fails for good is left for later.
    assert (unfinished > 3) == (how == "for good")


# -- killed ------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_kill_at_any_step_leaves_exactly_the_old_or_exactly_the_new(folder: Path) -> None:
    filled(folder).close()
    run_killing(
        f"""
from tests.vault.test_change_all import *
from tests.vault.test_change_all_cut_short import *
kept = []
def before(here):
    vault = open_(here, PASSPHRASE, now=NOON)
    vault.add_case(a_case("c2", "Gran"), now=later(1))
    return vault

def act(here, vault):
    vault.change_all(PASSPHRASE, NEW, now=later(2))
    vault.add_case(a_case("c3", "Lind"), now=later(3))
    (here / "told").touch()

def after(here, ended):
    told = (here / "told").exists()
    (here / "told").unlink(missing_ok=True)
    opens = the_one_that_opens(here)
    assert opens == NEW or not told
    with contextlib.closing(open_(here, opens, now=later(4))) as vault:
        found = [case.alias for case in vault.cases()]
    # A kill at random may come before the case was added; a step is counted only after it.
    assert found[:1] == ["Tall"]
    assert found == ["Tall", "Gran", "Lind"][: len(found)]
    assert len(found) == 3 or not told
    if opens == NEW:
        assert len(found) >= 2
        (aside,) = here.glob("undanlagt-*")
        old = here.with_name(here.name + "-old")
        shutil.copytree(aside, old)
        with contextlib.closing(open_(old, PASSPHRASE, now=later(4))) as vault:
            assert [case.alias for case in vault.cases()] == ["Tall", "Gran"]
            vault.check()
        shutil.rmtree(old)
    kept.append(opens)

kill_everywhere(folder, before, act, after, {KILLS // 2}, 25)
assert set(kept) == {{PASSPHRASE, NEW}}
""",
        folder,
    )


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("call", ["pwrite64", "write", "fsync", "rename", "unlink"])
def test_a_kill_in_the_middle_of_a_system_call_leaves_one_that_opens(
    tmp_path: Path, call: str
) -> None:
    """The kernel is told to kill at the nth such call of the change, SQLCipher's among them."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    filled(tmp_path / "made").close()
    script = CHILD_HEAD + (
        "vault = open_(folder, PASSPHRASE, now=NOON)\n"
        f"vault.change_all(PASSPHRASE, {NEW!r}, now=later(1))\n"
    )
    found = []
    for n in itertools.chain(range(1, 12), range(12, 400, 17 if call == "pwrite64" else 3)):
        folder = tmp_path / f"vault{n}"
        shutil.copytree(tmp_path / "made", folder)
        inject = f"inject={call}:signal=SIGKILL:when={n}"
        before = ("strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject)
        child = run_child(script, folder, before=before)
        if read_opened(folder):
            found.append(the_one_that_opens(folder))
        if child.returncode == 0:
            break
        assert child.returncode == -9, child.stderr
    else:
        pytest.fail("the child never got through")
    assert found == sorted(found, key=[PASSPHRASE, NEW].index)
    assert found[-1] == NEW
    assert PASSPHRASE in found


def read_opened(folder: Path) -> bool:
    """Is there a vault that can be looked at; else what was killed never came as far."""
    return refusal(folder, "inte den rätta frasen") is WrongPassphrase


def test_the_new_vault_is_synced_before_it_takes_the_place_of_the_old(
    folder: Path, tmp_path: Path
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    filled(folder).close()
    log = tmp_path / "strace.log"
    script = CHILD_HEAD + (
        "vault = open_(folder, PASSPHRASE, now=NOON)\n"
        f"vault.change_all(PASSPHRASE, {NEW!r}, now=later(1))\n"
    )
    calls = "trace=pwrite64,write,fsync,fdatasync,rename"
    command = ["strace", "-f", "-y", "-s", "200", "-e", calls, "-o", str(log)]
    child = run_child(script, folder, before=tuple(command))
    assert child.returncode == 0, child.stderr.decode()
    lines = log.read_text("utf-8", "replace").splitlines()
    named = next(n for n, line in enumerate(lines) if 'arbetsbok.nytt.klart")' in line)
    for name in ("arbetsbok.db", "arbetsbok.key", "arbetsbok.key2"):
        inside = f"arbetsbok.nytt/{name}>"
        wrote = [n for n, line in enumerate(lines) if "write" in line[:30] and inside in line]
        synced = [n for n, line in enumerate(lines) if "sync(" in line and inside in line]
        assert wrote, name
        assert any(wrote[-1] < n < named for n in synced), name
    # And the old one is moved only when the new name is durable.
    committed = next(n for n, line in enumerate(lines) if n > named and f"/{folder.name}>" in line)
    assert "fsync(" in lines[committed]
    assert committed < next(n for n, line in enumerate(lines) if "undanlagt-" in line and n > named)
