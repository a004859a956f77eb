"""What the vault has said is saved is on the disk: by order of system calls, and after kills."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from hedersstod.domain.answers import Ref, TextValue
from hedersstod.domain.identifiers import CaseId, QuestionId
from hedersstod.vault import create, open_
from tests.helpers.cases import FIRST_HOUR, NOON, a_case, later
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, run_child, start_child

WRITER = (
    CHILD_HEAD
    + """
vault = open_(folder, PASSPHRASE, now=NOON)
sys.stdin.readline()
n = int(sys.argv[2])
while True:
    n += 1
    vault.save_run(a_run(answers=some_answers(f"{n} " + "ord " * (n % 400))))
    if n % 10 == 0:
        vault.record("case_viewed", "c1", {"n": n}, now=NOON)
    print(n, flush=True)
"""
)


def test_every_acknowledged_draft_is_there_after_a_kill(folder: Path) -> None:
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    vault.close()
    acknowledged = 0
    for kill in range(20):
        with start_child(WRITER, folder, str(acknowledged)) as child:
            assert child.stdin
            assert child.stdout
            child.stdin.write(b"\n")
            child.stdin.flush()
            # From almost none to enough that the log has been written into the file in between.
            told = [int(child.stdout.readline()) for _ in range(1 + 11 * kill)]
            child.kill()
            # Through the same reader: it has read ahead.
            told += [int(line) for line in child.stdout]
        assert told == list(range(acknowledged + 1, acknowledged + 1 + len(told)))
        acknowledged = told[-1]
        vault = open_(folder, PASSPHRASE, now=later(kill))
        run = vault.run(CaseId("c1"), FIRST_HOUR)
        assert run is not None
        value = run.answers[Ref(QuestionId("journey"))].value
        assert isinstance(value, TextValue)
        found = int(value.text.split()[0])
        # The one under way may have been finished without having been told.
        assert acknowledged <= found <= acknowledged + 1
        counts = [entry.counts["n"] for entry in vault.journal() if "n" in entry.counts]
        assert [n for n in counts if n <= acknowledged] == sorted({n for n in counts if n <= found})
        vault.check()
        vault.close()
        acknowledged = found


TRACED = "trace=fsync,fdatasync,pwrite64,write,rename,renameat,renameat2"


def trace(script: str, folder: Path, tmp_path: Path) -> list[str]:
    """The script's file system calls in order, with the files' names in place of numbers."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    log = tmp_path / "strace.log"
    before = ("strace", "-f", "-y", "-s", "64", "-e", TRACED, "-o", str(log))
    child = run_child(script, folder, before=before)
    assert child.returncode == 0, child.stderr
    return log.read_text("utf-8", "replace").splitlines()


def position(lines: list[str], pattern: str, start: int = 0) -> int:
    """The first line from `start` on that matches."""
    for number in range(start, len(lines)):
        if re.search(pattern, lines[number]):
            return number
    raise AssertionError(f"no {pattern} after line {start} of {len(lines)}")


def test_saved_is_said_only_after_the_disk_has_synced(folder: Path, tmp_path: Path) -> None:
    script = (
        CHILD_HEAD
        + """
import os
vault = create(folder, PASSPHRASE, now=NOON)
marker = os.open(folder / "marker", os.O_WRONLY | os.O_CREAT)
vault.add_case(a_case(), now=NOON)
os.write(marker, b"saved 0")
for n in range(1, 40):
    vault.save_run(a_run(answers=some_answers("ord " * 50 * n)))
    os.write(marker, b"saved %d" % n)
vault.add_revision(a_revision(), now=NOON)
os.write(marker, b"saved 40")
vault.close()
"""
    )
    lines = trace(script, folder, tmp_path)
    start = 0
    for n in range(41):
        marker = position(lines, rf'write\(.*marker>, "saved {n}"', start)
        between = lines[start:marker]
        writes = [i for i, line in enumerate(between) if re.search(r"pwrite64\(.*\.db-wal>", line)]
        syncs = [i for i, line in enumerate(between) if re.search(r"sync\(.*\.db-wal>", line)]
        assert writes, f"save {n} wrote nothing to the log"
        assert syncs, f"save {n} was not synced"
        assert syncs[-1] > writes[-1], f"save {n} wrote after its last sync"
        start = marker + 1


def test_a_new_vault_gets_its_names_only_when_its_files_are_synced(
    folder: Path, tmp_path: Path
) -> None:
    script = CHILD_HEAD + "create(folder, PASSPHRASE, now=NOON).close()"
    lines = trace(script, folder, tmp_path)
    at = 0
    for old, new in (
        ("arbetsbok.key2.new", "arbetsbok.key2"),
        ("arbetsbok.key.new", "arbetsbok.key"),
        ("arbetsbok.db.new", "arbetsbok.db"),
    ):
        named = position(lines, rf'rename.*/{re.escape(old)}".*/{re.escape(new)}"', at)
        before = lines[:named]
        written = [i for i, line in enumerate(before) if re.search(rf"write.*/{old}>", line)]
        synced = [i for i, line in enumerate(before) if re.search(rf"sync\(.*/{old}>", line)]
        assert written, old
        assert synced[-1] > written[-1], old
        at = position(lines, rf"fsync\(.*{re.escape(folder.name)}>", named)
