"""The cheap keys of the tests are out of the program's reach, and it refuses what they made."""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path

from hedersstod.vault import create, keys, open_
from tests.helpers.cases import NOON
from tests.vault.rooms import PASSPHRASE, ROOT, run_child

SOURCES = sorted((ROOT / "src").rglob("*.py"))
SEAM = {"COST", "FLOOR"}
REAL_COST = "KdfCost(memory_kib=256 * 1024, passes=4, lanes=4)"
REAL_FLOOR = "KdfCost(memory_kib=64 * 1024, passes=3, lanes=1)"

REAL_CHILD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from hedersstod.vault import create, open_
now = datetime(2026, 11, 23, tzinfo=UTC)
"""


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
    assert f"\nCOST = {REAL_COST}\n" in source
    assert f"\nFLOOR = {REAL_FLOOR}\n" in source


def test_nothing_takes_a_cost_as_an_argument_or_reads_one_from_outside() -> None:
    assert list(inspect.signature(create).parameters) == ["folder", "passphrase", "now"]
    assert list(inspect.signature(open_).parameters) == ["folder", "passphrase", "now"]
    made = []
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.arg):
                assert "cost" not in node.arg.lower(), (path, node.lineno)
                annotation = ast.unparse(node.annotation) if node.annotation else ""
                assert "KdfCost" not in annotation, (path, node.lineno)
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("KdfCost"):
                made.append(ast.unparse(node))
        if "vault" in path.parts:
            words = {getattr(n, "attr", getattr(n, "id", "")) for n in ast.walk(tree)}
            assert not words & {"environ", "getenv", "environb", "argv"}, path
    assert made == [REAL_COST, REAL_FLOOR]


def test_a_vault_of_the_program_as_it_is_pays_the_full_cost(folder: Path) -> None:
    script = REAL_CHILD + "create(Path(sys.argv[1]), 'granris vid bäcken', now=now).close()"
    child = run_child(script, folder)
    assert child.returncode == 0, child.stderr
    envelope = json.loads((folder / "arbetsbok.key").read_bytes())
    (slot,) = json.loads(envelope["content"])["slots"]
    assert slot["memory_kib"] == 256 * 1024 >= 64 * 1024
    assert slot["passes"] == 4 >= 3
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
    assert keys.COST.memory_kib < 64 * 1024
