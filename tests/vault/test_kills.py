"""Killed at any moment, the program loses nothing that it has said is done.

HEDERSSTOD_KILLS says how many kills there are in all; the slow run makes a thousand.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault.acts import ACTS, Act
from tests.vault.rooms import CHILD_HEAD, ROOT

KILLS = int(os.environ.get("HEDERSSTOD_KILLS", "50"))

if not hasattr(os, "fork"):
    pytest.skip("kills are made the way of POSIX", allow_module_level=True)

# It has imported everything once and forks a child for each kill: each is a process of its own,
# without the third of a second that starting one takes.
NURSERY = f"""{CHILD_HEAD}
import json, os, signal, traceback
import tests.vault.acts
for line in sys.stdin:
    script, *arguments = json.loads(line)
    child = os.fork()
    if not child:
        os.write(1, b"pid %d\\n" % os.getpid())
        sys.argv[1:] = arguments
        try:
            exec(script, {{}})
            signal.pause()
        except BaseException:
            traceback.print_exc()
        os._exit(1)
    os.write(1, b"end %d\\n" % os.waitpid(child, 0)[1])
"""


class Nursery:
    """Starts children and kills them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", NURSERY, ""],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )

    def killed(self, act: Act, folder: Path, done: int) -> int:
        """Let a child go on with the act and kill it at some moment; how many it said are done."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps([act.script(), str(folder), str(done), str(act.most)]).encode())
        stdin.write(b"\n")
        stdin.flush()
        pid = int(stdout.readline().split()[1])
        begun = time.monotonic()
        told = done
        wait_for = int(random.random() ** 2 * min(60, act.most - done))
        for _ in range(wait_for):
            told = self._told(stdout.readline(), told)
        one_takes = (time.monotonic() - begun) / max(wait_for, 1)
        time.sleep(random.random() * (2 * one_takes if wait_for else 0.05))
        os.kill(pid, signal.SIGKILL)
        while not (line := stdout.readline()).startswith(b"end"):
            told = self._told(line, told)
        assert line == b"end %d\n" % signal.SIGKILL, "the child ended before it was killed"
        return told

    def close(self) -> None:
        self._process.communicate(timeout=20)

    def _told(self, line: bytes, before: int) -> int:
        assert line == b"%d\n" % (before + 1), line
        return before + 1


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("number", range(len(ACTS)), ids=[act.name for act in ACTS])
def test_a_kill_loses_nothing_that_was_said_to_be_done(
    number: int, nursery: Nursery, tmp_path: Path
) -> None:
    act = ACTS[number]
    lost: list[tuple[int, int]] = []
    folder, done = tmp_path, 0
    for kill in range(len(range(number, KILLS, len(ACTS)))):
        if kill % act.goes_on == 0 or done >= act.most - 1:
            folder, done = tmp_path / f"vault{kill}", 0
            act.before(folder)
        told = nursery.killed(act, folder, done)
        done = act.found(folder)
        # The one under way may have been finished without having been told.
        if not told <= done <= told + 1:
            lost.append((told, done))
    assert lost == []


def test_what_is_told_but_not_done_is_found_out(nursery: Nursery, tmp_path: Path) -> None:
    """The proof itself can fail: an act that keeps every third draft only is caught."""
    draft = ACTS[0]
    nth = f"if n % 3 == 1:\n    {draft.nth}\nelse:\n    time.sleep(0.003)"
    liar = Act("liar", draft.before, nth, draft.found, first=f"import time\n{draft.first}")
    folder = tmp_path / "vault"
    liar.before(folder)
    caught = done = 0
    for _ in range(12):
        told = nursery.killed(liar, folder, done)
        done = liar.found(folder)
        caught += done < told
        done = max(told, done)
    assert caught
