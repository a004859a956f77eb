"""What a guess costs: about a second where it was made, never less than the floor, and the cheap
keys of the tests are out of the program's reach, which refuses what they made."""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.errors import NotEnoughMemory
from hedersstod.vault import create, key_file, keys, open_
from hedersstod.vault.files import VaultFiles
from tests.helpers.cases import NOON
from tests.vault.rooms import PASSPHRASE, ROOT, run_child

SOURCES = sorted((ROOT / "src").rglob("*.py"))
SEAM = {"COST", "FLOOR"}
REAL_FLOOR = "KdfCost(memory_kib=64 * 1024, passes=3, lanes=1)"
MEBI = 1024

REAL_CHILD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from hedersstod.vault import create, keys, open_
now = datetime(2026, 11, 23, tzinfo=UTC)
"""


# -- no way in from outside --------------------------------------------------------------------


def test_the_costs_are_written_in_one_place_and_changed_in_none() -> None:
    written = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                name = node.id
            elif isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                name = node.attr
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                name = node.value  # setattr, vars and the like would need it as a string
            elif isinstance(node, ast.alias):
                name = node.asname or ""
            else:
                continue
            if name in SEAM:
                written.append((path.name, name))
    assert sorted(written) == [("keys.py", "COST"), ("keys.py", "FLOOR")]
    source = (ROOT / "src/hedersstod/vault/keys.py").read_text("utf-8")
    assert f"\nFLOOR = {REAL_FLOOR}\n" in source
    assert "\nCOST: KdfCost | None = None\n" in source


def test_nothing_takes_a_cost_as_an_argument_or_reads_one_from_outside() -> None:
    made = []
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.arg):
                assert "cost" not in node.arg.lower(), (path, node.lineno)
                annotation = ast.unparse(node.annotation) if node.annotation else ""
                assert "KdfCost" not in annotation, (path, node.lineno)
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("KdfCost"):
                made.append((path.name, ast.unparse(node)))
        # Others in the vault look for variables to refuse: another keyring, a folder in a cloud.
        if path.name in {"keys.py", "key_file.py", "slots.py", "opening.py", "vault.py"}:
            words = {getattr(n, "attr", getattr(n, "id", "")) for n in ast.walk(tree)}
            assert not words & {"environ", "getenv", "environb", "argv"}, path
    (real_floor, chosen) = made
    assert real_floor == ("keys.py", REAL_FLOOR)
    assert chosen[0] == "keys.py"
    assert "KdfCost" not in "".join(map(str, inspect.signature(create).parameters.values()))
    assert not list(inspect.signature(keys._cost_here).parameters)


def test_a_vault_of_the_program_as_it_is_pays_the_full_cost(folder: Path) -> None:
    script = REAL_CHILD + "create(Path(sys.argv[1]), 'granris vid bäcken', now=now).close()"
    child = run_child(script, folder)
    assert child.returncode == 0, child.stderr
    envelope = json.loads((folder / "arbetsbok.key").read_bytes())
    (slot,) = json.loads(envelope["content"])["slots"]
    assert 64 * MEBI <= slot["memory_kib"] <= 256 * MEBI
    assert 3 <= slot["passes"] <= 10
    assert slot["lanes"] == 4
    # The seam lowers what the tests accept, never what is written in an existing file.
    open_(folder, PASSPHRASE, now=NOON).close()


def test_a_vault_made_cheaply_in_a_test_is_refused_by_the_program_as_it_is(folder: Path) -> None:
    create(folder, PASSPHRASE, now=NOON).close()
    script = REAL_CHILD + "open_(Path(sys.argv[1]), 'granris vid bäcken', now=now)"
    child = run_child(script, folder)
    assert child.returncode == 1
    assert b"VaultTooWeak" in child.stderr


def test_the_seam_is_in_force_in_this_very_test() -> None:
    assert keys.COST is not None
    assert keys.COST.memory_kib < 64 * MEBI


# -- what is chosen ----------------------------------------------------------------------------

pays_in_full = pytest.mark.real_cost


@pays_in_full
@given(st.floats(0.0, 100.0, allow_nan=False))
def test_what_is_chosen_is_never_below_the_floor_nor_above_what_others_can_bear(
    seconds: float,
) -> None:
    cost = keys._cost_for(seconds)
    assert 64 * MEBI <= cost.memory_kib <= 256 * MEBI
    assert 3 <= cost.passes <= 10
    would_take = seconds / (64 * MEBI * 3) * cost.memory_kib * cost.passes
    # About a second, unless the floor alone takes longer.
    assert would_take <= max(1.0, seconds) * 1.001
    # Memory goes first: where less than the most is asked for, the next step was too dear.
    if cost.memory_kib < 256 * MEBI:
        assert seconds * 2 * cost.memory_kib / (64 * MEBI) > 1.0


@pays_in_full
@pytest.mark.parametrize(
    ("seconds", "memory", "passes"),
    [
        (0.0, 256, 10),  # so fast that the clock does not see it
        (0.02, 256, 10),  # a fast computer stops where an old one can still follow
        (0.08, 256, 9),
        (0.24, 256, 3),
        (0.4, 128, 3),
        (0.9, 64, 3),
        (5.0, 64, 3),
    ],
)
def test_memory_first_and_then_passes(seconds: float, memory: int, passes: int) -> None:
    assert keys._cost_for(seconds) == keys.KdfCost(memory * MEBI, passes, 4)


@pays_in_full
@pytest.mark.parametrize(
    ("cores", "took", "worked", "memory"),
    [
        (4, [0.4, 0.24, 0.9], [1.6, 0.96, 3.6], 256),
        # Busy with something else: what the program itself has worked tells.
        (4, [2.0, 3.0, 2.0], [0.96, 1.4, 1.2], 256),
        (1, [2.0, 3.0, 2.0], [0.96, 1.4, 1.2], 64),
        # More cores than it can use, or a number of them that is not known.
        (64, [0.5, 0.5, 0.5], [1.9, 1.9, 1.9], 128),
        (None, [0.4, 0.3, 0.4], [0.4, 0.4, 0.4], 128),
    ],
)
def test_what_is_measured_is_the_shortest_of_some_derivations_at_the_floor(
    monkeypatch: pytest.MonkeyPatch,
    cores: int | None,
    took: list[float],
    worked: list[float],
    memory: int,
) -> None:
    clock, seen = [0.0, 0.0], []

    def derived(slot: key_file.PassphraseSlot, passphrase: str) -> bytes:
        seen.append((slot.memory_kib, slot.passes, slot.lanes))
        clock[0] += took[len(seen) - 1]
        clock[1] += worked[len(seen) - 1]
        return bytes(32)

    monkeypatch.setattr(keys, "_derived", derived)
    monkeypatch.setattr(keys.os, "cpu_count", lambda: cores)
    monkeypatch.setattr(keys.time, "perf_counter", lambda: clock[0])
    monkeypatch.setattr(keys.time, "process_time", lambda: clock[1])
    assert keys._cost_here().memory_kib == memory * MEBI
    assert seen == [(64 * MEBI, 3, 4)] * 3


@pays_in_full
def test_where_memory_is_short_less_is_asked_for_but_never_less_than_the_floor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[int, int]] = []

    def short(slot: key_file.PassphraseSlot, passphrase: str) -> bytes:
        asked.append((slot.memory_kib, slot.passes))
        if slot.memory_kib > most:
            raise NotEnoughMemory
        return bytes(32)

    monkeypatch.setattr(keys, "_derived", short)
    monkeypatch.setattr(keys, "_cost_here", lambda: keys.KdfCost(256 * MEBI, 4, 4))
    most = 64 * MEBI
    slot = keys.passphrase_slot("0" * 32, "0" * 16, PASSPHRASE, bytes(32))
    assert (slot.memory_kib, slot.passes) == (64 * MEBI, 10)
    assert asked == [(256 * MEBI, 4), (128 * MEBI, 8), (64 * MEBI, 10)]
    most = 63 * MEBI
    with pytest.raises(NotEnoughMemory):
        keys.passphrase_slot("0" * 32, "0" * 16, PASSPHRASE, bytes(32))
    assert asked[-1] == (64 * MEBI, 10)


@pays_in_full
def test_memory_that_is_short_in_earnest_makes_a_vault_that_still_pays_the_floor(
    folder: Path,
) -> None:
    script = (
        REAL_CHILD
        + """
import resource
pages = int(Path("/proc/self/statm").read_text().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (pages * 4096 + 120 * 2**20,) * 2)
create(Path(sys.argv[1]), "granris vid bäcken", now=now).close()
"""
    )
    child = run_child(script, folder)
    assert child.returncode == 0, child.stderr
    slot = keys.read_key_file(VaultFiles(folder)).passphrase
    assert slot.memory_kib == 64 * MEBI
    assert slot.passes >= 3
