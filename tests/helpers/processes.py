"""Starts the real program, and programs driven by a test, in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DRIVEN = (sys.executable, "-m", "tests.helpers.driven")
PROGRAM = (sys.executable, "-m", "hedersstod")


def environment(**changes: str) -> dict[str, str]:
    """This process's, with the source tree findable from any folder."""
    paths = [str(ROOT / "src"), str(ROOT)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", **changes}


def run(
    command: tuple[str, ...],
    *arguments: str | Path,
    cwd: Path = ROOT,
    said: str = "",
    patience: int = 110,
    **changes: str,
) -> subprocess.CompletedProcess[str]:
    """Run to the end with `said` on standard input; `changes` are variables of its environment."""
    return subprocess.run(
        [*command, *map(str, arguments)],
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=patience,
        cwd=cwd,
        env=environment(**changes),
    )


def run_python(script: str, *arguments: str | Path, **changes: str) -> list[str]:
    """Run a script in a fresh interpreter; the lines it printed."""
    outcome = run((sys.executable, "-c", script), *arguments, **changes)
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.splitlines()
