"""The house rules that a reader cannot keep in her head: who imports whom, and what nobody does."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "hedersstod"

# Files over 400 lines, each with the reason why it is not split.
LONG_FILES: dict[str, str] = {}

# Where everything that can be raised is caught and goes no further, and why.
BROAD_EXCEPTS: dict[str, str] = {
    "app.py": "when the crash hook itself fails, Python would print the texts of both errors",
    "report/verification.py": "an exception of any kind while examining a file means: not valid",
    "selftest.py": "a proof may fail in any way; each is told, none stops the rest",
    "ui/main_window.py": "a step of putting away that fails must not keep the next from being done",
    "vault/device.py": "a keyring can fail in any way of its own; each is told as one of ours",
    "ui/background.py": "what a job raises is carried over to the window's thread",
}

# Qt modules that reach outside the program or that the built program does without.
FORBIDDEN_QT = {"QtNetwork", "QtQml", "QtQuick", "QtSql", "QtWebEngineCore", "QtWebSockets"}

# Pure computing libraries, and the two modules of domain that may use them (model-codebases §4.3).
TEXT_MODULES = {"domain/number_shapes.py", "domain/text_matching.py"}
TEXT_LIBRARIES = {"phonenumbers", "rapidfuzz", "snowballstemmer", "stdnum"}

# Standard library that domain does without: the clock, chance, the disk and the process.
NOT_IN_DOMAIN = {
    "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "sqlite3", "sys", "tempfile",
    "threading", "time", "uuid",
}  # fmt: skip


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[tuple[str, str]]:
    """Every import in the module as (module, name); the name is empty for `import x`."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ""
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.module or "", alias.name


def dotted(node: ast.expr) -> str:
    """`a.b.c` for an attribute chain of names, else an empty string."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        left = dotted(node.value)
        return f"{left}.{node.attr}" if left else ""
    return ""


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Does it only tidy up and let what was raised go on?"""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def check_contracts(project: Path) -> subprocess.CompletedProcess[str]:
    """Run the import contracts of pyproject.toml on the tree in that folder."""
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()",
         "--no-cache", "--no-logo"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )  # fmt: skip


# -- who imports whom --------------------------------------------------------------------------


def test_import_contracts_hold():
    outcome = check_contracts(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("casework", "import sqlcipher3"),
        ("content", "from hedersstod.vault import vault"),
        ("vault", "from PySide6 import QtCore"),
        ("ui", "from hedersstod import process"),
        ("ui", "from hedersstod import vault"),
        ("domain", "from hedersstod import resources"),
        ("report", "import urllib.request"),
    ],
)
def test_a_breach_of_the_contracts_is_found(tmp_path: Path, room: str, line: str):
    shutil.copytree(SOURCE, tmp_path / "src" / "hedersstod", ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "src" / "hedersstod" / room / "breach.py").write_text(line + "\n", encoding="utf-8")
    outcome = check_contracts(tmp_path)
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    assert f"hedersstod.{room}.breach" in outcome.stdout


def test_domain_imports_only_itself_and_pure_parts_of_the_standard_library():
    breaches = []
    with_text_libraries = set()
    for path in sorted((SOURCE / "domain").rglob("*.py")):
        for module, _name in imports_of(path):
            top = module.split(".")[0]
            if top in TEXT_LIBRARIES:
                with_text_libraries.add(name_of(path))
            elif not (
                module.startswith("hedersstod.domain")
                or (top in sys.stdlib_module_names and top not in NOT_IN_DOMAIN)
            ):
                breaches.append(f"{name_of(path)}: {module}")
    assert not breaches
    assert with_text_libraries <= TEXT_MODULES


def test_domain_asks_no_clock():
    asked = [
        f"{name_of(path)}:{node.lineno}"
        for path in sorted((SOURCE / "domain").rglob("*.py"))
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}
        and dotted(node.value).split(".")[-1] in {"date", "datetime"}
    ]  # fmt: skip
    assert not asked


def test_no_module_uses_a_forbidden_part_of_qt():
    found = [
        f"{name_of(path)}: {module} {name}"
        for path in modules()
        for module, name in imports_of(path)
        if module.startswith("PySide6") and FORBIDDEN_QT & {name, *module.split(".")}
    ]
    assert not found


def test_only_the_demo_uses_the_test_module_of_qt():
    users = {
        name_of(path).split("/")[0]
        for path in modules()
        for module, name in imports_of(path)
        if module.startswith("PySide6") and "QtTest" in {name, *module.split(".")}
    }
    assert users <= {"demo"}


# -- what nobody does --------------------------------------------------------------------------


def test_only_process_starts_or_replaces_a_process_and_nobody_runs_text_as_code():
    starters = ("exec", "spawn", "posix_spawn", "popen", "fork", "startfile", "system")
    found = []
    for path in modules():
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Call):
                continue
            called = dotted(node.func)
            if called in {"eval", "exec", "compile", "__import__"}:
                found.append(f"{name_of(path)}:{node.lineno} {called}")
            if called.startswith("os.") and called[3:].startswith(starters):
                found.append(f"{name_of(path)}:{node.lineno} {called}")
    in_process = [line for line in found if line.startswith("process.py:")]
    assert [line for line in found if line not in in_process] == []
    assert "os.execv" in {line.split()[1] for line in in_process}, "this test no longer sees it"


def test_os_functions_are_always_called_by_their_full_name():
    # Otherwise the test above would not see them.
    found = [
        f"{name_of(path)}: from os import {name}"
        for path in modules()
        for module, name in imports_of(path)
        if module == "os" and name
    ]
    assert not found


def test_everything_is_caught_only_where_a_reason_is_given():
    found = set()
    for path in modules():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ExceptHandler) and not raises_again(node):
                kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
                if any(k is None or dotted(k) in {"Exception", "BaseException"} for k in kinds):
                    found.add(name_of(path))
    assert found <= BROAD_EXCEPTS.keys()


def test_files_are_short_or_have_a_reason():
    long = {
        name_of(path): lines
        for path in modules()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long.keys() <= LONG_FILES.keys(), long


def test_every_module_says_what_it_is():
    silent = [
        name_of(path)
        for path in modules()
        if path.stat().st_size and not ast.get_docstring(tree_of(path))
    ]
    assert not silent


def test_the_network_is_refused_before_anything_else_is_imported():
    _docstring, future, isolation, refusal, *_rest = tree_of(SOURCE / "__main__.py").body
    assert isinstance(future, ast.ImportFrom)
    assert future.module == "__future__"
    assert isinstance(isolation, ast.ImportFrom)
    assert isolation.module == "hedersstod.isolation"
    assert isinstance(refusal, ast.Expr)
    assert isinstance(refusal.value, ast.Call)
    assert dotted(refusal.value.func) == "refuse_network"
    assert list(imports_of(SOURCE / "__init__.py")) == []
    own = {module for module, _name in imports_of(SOURCE / "isolation.py")}
    assert own == {"__future__", "sys"}


# -- the versions we stand on ------------------------------------------------------------------


def test_qt_calls_do_not_wear_out_none():
    # PySide6 6.12.0 under Python before 3.12 drops a reference to None at each call, and the
    # process aborts after some thousand. A short test passes on it all the same: hence the count.
    script = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for _ in range(2000):
    widget.update()
print(abs(sys.getrefcount(None) - before))
"""
    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert int(outcome.stdout) < 100


def test_no_network_library_is_installed_with_the_program():
    # pyHanko asks for aiohttp; pyproject.toml keeps it out, and report/offline.py stands in.
    lock = (ROOT / "uv.lock").read_text(encoding="utf-8")
    for name in ("aiohttp", "requests", "urllib3", "httpx"):
        assert f'\nname = "{name}"\n' not in lock
    assert "file://" not in lock
