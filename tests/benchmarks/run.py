"""Measures the program beside the floor of what it stands on; prints one table, or JSON.

Each measurement runs in processes of its own, ours and the floor in turns. Everything is written
under build/ (a durable save in memory would mean nothing) and removed again.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from rows import Row, as_json, as_table, received

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build"
STARTS = 11
SETTLINGS = 3
PATIENCE = 150  # seconds for one process
EMPTY = "tomt fönster i PySide6"
ANCHORS = (
    "Riktmärken från samma slags maskin: tomt fönster 0,12 s och 51 MiB; "
    "KeePassXC 0,15 s och 105 MiB."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure everything; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="svara med JSON")
    options = parser.parse_args(arguments)
    # The same surroundings for every process, and nothing of the user's own.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ.pop("HEDERSSTOD_HOME", None)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        rows = measure(Path(folder))
    took = time.monotonic() - began
    if options.json:
        told = {"rows": [as_json(row) for row in rows], "anchors": ANCHORS, "seconds": took}
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print(as_table(rows))
        print(f"\nMedian av n körningar, turvis med golvet. {ANCHORS} Tog {took:.0f} s.")
    return 0


def measure(folder: Path) -> list[Row]:
    """All rows, in the order of the table."""
    home = folder / "home"
    child("prepare.py", home)
    return [
        starts(home),
        *measured("saving.py", fresh(folder, "saving")),
        *measured("reports.py", fresh(folder, "reports")),
        *memories(home),
        *measured("unlocking.py", home, fresh(folder, "unlocking")),
        *measured("locking.py", home, fresh(folder, "locking")),
        *measured("large.py", fresh(folder, "large")),
        *measured("copying.py", fresh(folder, "copying")),
        *measured("growing.py", fresh(folder, "growing")),
    ]


def starts(home: Path) -> Row:
    """From the start of a process to the end of the first paint."""
    for kind in ("program", "empty"):
        window(kind, "painted", home)  # files into memory, bytecode made
    ours, floor = [], []
    for _ in range(STARTS):
        ours.append(window("program", "painted", home)["ms"])
        floor.append(window("empty", "painted", home)["ms"])
    return Row("Start till första målade fönster (låst)", "ms", tuple(ours), tuple(floor), EMPTY)


def memories(home: Path) -> list[Row]:
    """Resident memory two seconds after the last thing done; Linux tells, others do not."""
    if not sys.platform.startswith("linux"):
        return []
    locked, opened, floor = [], [], []
    for _ in range(SETTLINGS):
        locked.append(window("program", "settled", home)["MiB"])
        opened.append(window("program", "case", home)["MiB"])
        floor.append(window("empty", "settled", home)["MiB"])
    return [
        Row("Minne vid låst sida", "MiB", tuple(locked), tuple(floor), EMPTY),
        Row("Minne med Första timmen öppen", "MiB", tuple(opened), tuple(floor), EMPTY),
    ]


def window(kind: str, until: str, home: Path) -> dict[str, float]:
    """One window in a fresh process; what it says of itself."""
    said = child("window.py", kind, until, str(time.monotonic()), home)
    result: dict[str, float] = json.loads(said.splitlines()[-1])
    return result


def measured(script: str, *arguments: Path) -> list[Row]:
    """The rows of one measuring process."""
    return received(child(script, *arguments))


def fresh(folder: Path, name: str) -> Path:
    """An empty folder for one measurement."""
    place = folder / name
    place.mkdir()
    return place


def child(script: str, *arguments: str | Path) -> str:
    """Run one of the scripts beside this one; its output, or the end with what it complained of."""
    line = [sys.executable, str(HERE / script), *map(str, arguments)]
    try:
        done = subprocess.run(line, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise SystemExit(f"{script} blev inte klar på {PATIENCE} sekunder") from None
    if done.returncode != 0:
        sys.stderr.write(done.stderr.decode(errors="replace"))
        raise SystemExit(f"{script} misslyckades ({done.returncode})")
    return done.stdout.decode()


if __name__ == "__main__":
    sys.exit(main())
