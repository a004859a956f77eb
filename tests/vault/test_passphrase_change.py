"""A change of keys cut short at any point: exactly the old or exactly the new opens, no third.

HEDERSSTOD_KILLS says how many kills at random moments there are.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import time
from pathlib import Path

import pytest

from hedersstod.domain.errors import WrongPassphrase
from hedersstod.vault import create, keys, open_
from hedersstod.vault.files import VaultFiles
from hedersstod.vault.key_file import read_key_file
from hedersstod.vault.recovery import by_parts, part_mark
from tests.helpers.cases import NOON, a_case, later
from tests.vault.rooms import (
    CHILD_HEAD,
    PASSPHRASE,
    WHOLE,
    names,
    refusal,
    run_child,
    start_child,
)

KILLS = int(os.environ.get("HEDERSSTOD_KILLS", "50"))
NEW = "mossa under frost"
BOTH = {PASSPHRASE, NEW}

CHANGE = (
    CHILD_HEAD
    + f"""
vault = open_(folder, PASSPHRASE, now=NOON)
MARK
vault.slots.change_passphrase(PASSPHRASE, {NEW!r}, now=later(1))
"""
)


def made(folder: Path) -> None:
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    vault.close()


def the_one_that_opens(folder: Path) -> str:
    """Which passphrase opens; also after everything has been mended, and of both key files."""
    found = [p for p in sorted(BOTH) if refusal(folder, p) is None]
    assert len(found) == 1, found
    for _ in range(2):
        vault = open_(folder, found[0], now=later(5))
        assert vault.cases() == (a_case(),)
        vault.check()
        vault.close()
    assert names(folder) - {"kopior"} == WHOLE
    content = (folder / "arbetsbok.key").read_bytes()
    assert (folder / "arbetsbok.key2").read_bytes() == content
    (folder / "arbetsbok.key").write_bytes(b"")
    assert refusal(folder, (BOTH - set(found)).pop()) is WrongPassphrase
    assert refusal(folder, found[0]) is None
    return found[0]


@pytest.mark.slow
def test_a_kill_before_or_after_each_touch_of_a_file_leaves_one_that_opens(
    tmp_path: Path,
) -> None:
    made(tmp_path / "made")
    script = CHANGE.replace(
        "MARK",
        """
import os, signal
left = int(sys.argv[2])
def count(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove") and any(
        "arbetsbok" in str(a) or str(a) == str(folder) for a in arguments[:2]
    ):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
""",
    )
    found = []
    for n in range(40):
        folder = tmp_path / f"vault{n}"
        shutil.copytree(tmp_path / "made", folder)
        child = run_child(script, folder, str(n))
        found.append(the_one_that_opens(folder))
        if child.returncode == 0:
            break
        assert child.returncode == -9, child.stderr
    else:
        pytest.fail("the child never got through")
    # First the old one, then the new one, and nothing went back.
    assert found == sorted(found, key=[PASSPHRASE, NEW].index)
    assert found.count(PASSPHRASE) >= 3
    assert found.count(NEW) >= 3


@pytest.mark.slow
@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_kill_in_the_middle_of_a_system_call_leaves_one_that_opens(
    tmp_path: Path, call: str
) -> None:
    """The kernel is told to kill at the nth such call on a key file, for every n."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    made(tmp_path / "made")
    script = CHANGE.replace("MARK", "")
    found = []
    for n in range(1, 12):
        folder = tmp_path / f"vault{n}"
        shutil.copytree(tmp_path / "made", folder)
        watched = [folder / f"arbetsbok.{ending}" for ending in ("key.new", "key2.new")]
        paths = [word for path in (*watched, folder) for word in ("-P", str(path))]
        inject = f"inject={call}:signal=SIGKILL:when={n}"
        before = ("strace", "-f", "-o", "/dev/null", *paths, "-e", f"trace={call}", "-e", inject)
        child = run_child(script, folder, before=before)
        found.append(the_one_that_opens(folder))
        if child.returncode == 0:
            break
        assert child.returncode == -9, child.stderr
    else:
        pytest.fail("the child never got through")
    assert found == sorted(found, key=[PASSPHRASE, NEW].index)
    assert found[0] == PASSPHRASE
    assert found[-1] == NEW
    assert len(found) > 2


BACK_AND_FORTH = (
    CHILD_HEAD
    + """
now, then = sys.argv[2], sys.argv[3]
vault = open_(folder, now, now=NOON)
sys.stdin.readline()
while True:
    vault.slots.change_passphrase(now, then, now=NOON)
    now, then = then, now
    print(now == PASSPHRASE, flush=True)
"""
)


@pytest.mark.slow
@pytest.mark.parametrize("batch", range(-(-KILLS // 25)))
def test_kills_at_random_moments_leave_the_one_last_told_or_the_next(
    folder: Path, batch: int
) -> None:
    made(folder)
    now, then = PASSPHRASE, NEW
    for _ in range(min(KILLS, 25)):
        with start_child(BACK_AND_FORTH, folder, now, then) as child:
            assert child.stdin
            assert child.stdout
            child.stdin.write(b"\n")
            child.stdin.flush()
            told = [child.stdout.readline()]
            time.sleep(random.uniform(0, 0.06))
            child.kill()
            told += list(child.stdout)
        last = told[-1].strip()
        assert last in {b"True", b"False"}, child.stderr.read() if child.stderr else ""
        now, then = (PASSPHRASE, NEW) if last == b"True" else (NEW, PASSPHRASE)
        if refusal(folder, now) is not None:
            # The one under way may have been finished without having been told.
            now, then = then, now
        assert refusal(folder, now) is None
        assert refusal(folder, then) is WrongPassphrase
    assert the_one_that_opens(folder) == now


PARTS = (
    CHILD_HEAD
    + """
import os, signal
left = int(sys.argv[2])
vault = open_(folder, PASSPHRASE, now=NOON)
def count(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove") and any(
        "arbetsbok" in str(a) or str(a) == str(folder) for a in arguments[:2]
    ):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
print(*texts, sep="\\n", flush=True)
for text in texts:
    vault.slots.prove_part(text, now=later(2))
    print("proved", flush=True)
"""
)


@pytest.mark.slow
def test_a_kill_while_parts_are_made_and_proved_leaves_older_or_newer_that_open(
    tmp_path: Path,
) -> None:
    """The vault has proved parts; new ones are made and typed back, with a kill at each touch."""
    folder = tmp_path / "made"
    made(folder)
    vault = open_(folder, PASSPHRASE, now=NOON)
    older = vault.slots.make_parts(PASSPHRASE, now=NOON)
    for text in older:
        vault.slots.prove_part(text, now=NOON)
    vault.close()
    went_over = []
    for n in range(0, 100, 3):
        folder = tmp_path / f"vault{n}"
        shutil.copytree(tmp_path / "made", folder)
        child = run_child(PARTS, folder, str(n))
        assert child.returncode in {0, -9}, child.stderr
        lines = child.stdout.decode().splitlines()
        newer, proved = lines[:3], len(lines[3:])
        assert refusal(folder) is None
        key_file = read_key_file(VaultFiles(folder))
        marks = [each.mark for each in key_file.sets]
        old_open = part_mark(older[0]) in marks
        if newer:
            # What was shown to her opens, whatever came after.
            assert by_parts(key_file, newer[0], newer[1]) == keys.unwrap(key_file, PASSPHRASE)
            assert len(key_file.sets[-1].proved) in {proved, proved + 1}
        if old_open:
            assert by_parts(key_file, older[2], older[0]) == keys.unwrap(key_file, PASSPHRASE)
        else:
            assert proved >= 2
        went_over.append(not old_open)
        if child.returncode == 0:
            break
    else:
        pytest.fail("the child never got through")
    assert went_over == sorted(went_over)
    assert set(went_over) == {False, True}


def test_a_changed_key_file_gets_its_name_only_when_it_is_synced_and_before_its_copy(
    folder: Path, tmp_path: Path
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    made(folder)
    log = tmp_path / "strace.log"
    traced = "trace=fsync,fdatasync,pwrite64,write,rename,renameat,renameat2"
    before = ("strace", "-f", "-y", "-s", "64", "-e", traced, "-o", str(log))
    script = CHANGE.replace("MARK", 'import os; os.write(2, b"begun")') + 'os.write(2, b"done")'
    child = run_child(script, folder, before=before)
    assert child.returncode == 0, child.stderr
    lines = log.read_text("utf-8", "replace").splitlines()

    def position(pattern: str, start: int) -> int:
        return next(n for n in range(start, len(lines)) if re.search(pattern, lines[n]))

    at = position(r'write\(2.*"begun"', 0)
    for old, new in (
        ("arbetsbok.key.new", "arbetsbok.key"),
        ("arbetsbok.key2.new", "arbetsbok.key2"),
    ):
        written = position(rf"write.*/{re.escape(old)}>", at)
        synced = position(rf"sync\(.*/{re.escape(old)}>", written)
        named = position(rf'rename.*/{re.escape(old)}".*/{re.escape(new)}"', synced)
        assert not any(
            re.search(rf"write.*/{re.escape(old)}>", line) for line in lines[synced:named]
        )
        at = position(rf"fsync\(.*/{re.escape(folder.name)}>", named)
    # The line in the journal only after that, synced before it is told.
    journal = position(r"pwrite64\(.*\.db-wal>", at)
    synced = position(r"sync\(.*\.db-wal>", journal)
    assert position(r'write\(2.*"done"', synced) > synced
    begun = position(r'write\(2.*"begun"', 0)
    assert not any("db-wal" in line and "pwrite64" in line for line in lines[begun:at])
