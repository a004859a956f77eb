"""When the power goes, what was said to be done is on the disk, and the vault opens.

Killing a process cannot show a missing sync: the system still writes what it was given. So a child
is watched by strace, and what it asked for is played back on a model disk (tests/helpers/power.py)
that forgets what was not synced. HEDERSSTOD_CUTS says at how many places in all it is cut.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from hedersstod.domain.errors import HedersstodError
from tests.helpers import power, strace
from tests.vault.acts import ACTS, Act
from tests.vault.rooms import place_in_memory, run_child

CUTS = int(os.environ.get("HEDERSSTOD_CUTS", "210"))
SEED = int(os.environ.get("HEDERSSTOD_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)

# About which shares of the unsynced data and of the unsynced names have reached the disk: none at
# all, everything (as after a kill), one without the other, and anything between.
SHARES = ((0, 0), (1, 1), (0, 1), (1, 0), (0.5, 0), (0.5, 1), (0.5, 0.5), (0.9, 0.9), (0.1, 0.5))

BY_NAME = {act.name: act for act in ACTS}

if shutil.which("strace") is None:
    pytest.skip("strace is not installed", allow_module_level=True)


class Traced:
    """A child that went through an act, seen from its files."""

    def __init__(self, act: Act, where: Path, sabotage: str = "") -> None:
        self.act = act
        self._where = where
        folder, log = where / "vault", where / "strace.log"
        act.before(folder)
        self._before = power.read(folder)
        script = sabotage + act.script()
        child = run_child(script, folder, "0", str(act.cut), before=strace.command(log))
        assert child.returncode == 0, child.stderr.decode()
        assert child.stdout.split()[-1] == b"%d" % act.cut
        self.calls = strace.calls(log)
        self.after = power.read(folder)

    def disk(self) -> power.Disk:
        """The folder as it was before, on a disk of its own."""
        shutil.rmtree(self._where / "vault")
        power.write(self._before, self._where / "vault")
        return power.Disk(self._where / "vault")

    def losses(self, calls: Iterable[strace.Call], cuts: int) -> Iterator[str]:
        """Cut the power at that many places; what was lost or could not be opened, if anything."""
        calls = list(calls)
        chance = random.Random(SEED)
        disk, told = self.disk(), 0
        touches = [n for n, call in enumerate(calls, 1) if call.said or disk.concerns(call)]
        places = sorted(chance.choice(touches) for _ in range(cuts))
        for begin, place in pairwise((0, *places)):
            for call in calls[begin:place]:
                disk.do(call)
                told += bool(call.said)
            data, names = chance.choice(SHARES)
            left = disk.cut(chance, data=data, names=names)
            outcome = self._outcome(left, told)
            if outcome:
                yield f"call {place}, shares {data} {names}, seed {SEED}: {outcome}"

    def _outcome(self, left: power.Left, told: int) -> str:
        folder = power.write(left, self._where / "found")
        try:
            done = self.act.found(folder)
        except (HedersstodError, AssertionError, OSError) as error:
            return f"{type(error).__name__} {error} with {told} done"
        finally:
            shutil.rmtree(folder)
        return "" if told <= done <= told + 1 else f"{done} of {told}"


@pytest.fixture
def where() -> Iterator[Path]:
    """Where the child works and what a cut leaves is opened: no disk is needed to model one."""
    with place_in_memory() as place:
        yield place


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", BY_NAME)
def test_a_power_cut_loses_nothing_that_was_said_to_be_done(name: str, where: Path) -> None:
    traced = Traced(BY_NAME[name], where)
    disk = traced.disk()
    for call in traced.calls:
        disk.do(call)
    assert disk.now() == traced.after, "the model missed something that the child did"
    assert list(traced.losses(traced.calls, -(-CUTS // len(ACTS)))) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BY_NAME)
def test_without_its_syncs_each_act_would_lose_something(name: str, where: Path) -> None:
    """The proof itself can fail: the same calls but for the syncs do not stand a power cut."""
    traced = Traced(BY_NAME[name], where)
    assert any(traced.losses(strace.without(traced.calls, "fsync", "fdatasync"), 60))


@pytest.mark.slow
def test_a_vault_that_does_not_sync_at_each_commit_is_found_out(where: Path) -> None:
    sabotage = """
from hedersstod.vault import database
for name, statements in list(vars(database).items()):
    if isinstance(statements, tuple) and "PRAGMA synchronous = FULL" in statements:
        setattr(database, name, tuple(s.replace("FULL", "NORMAL") for s in statements))
"""
    traced = Traced(BY_NAME["sign"], where, sabotage)
    assert any(traced.losses(traced.calls, 60))
