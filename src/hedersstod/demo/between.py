"""Between the processes of the walk: where it stands, and what one hands on to the next."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

from hedersstod.app import build_program
from hedersstod.demo.stand_ins import PAPER, STICK, ChosenFile
from hedersstod.demo.visitor import Log, LostOnTheWay, Sight, Visitor
from hedersstod.process import replace_process

HOME = "arbetsmapp"  # removed at the end, as is the stick
STATE = "gang.json"
RESTORED = "restored"  # whether the lock has put a copy back


def begin(out: Path, log: Log, next_stage: str, notice: str = "") -> tuple[Visitor, ChosenFile]:
    """The window of one stage; its lock goes on with the next."""
    chooser = ChosenFile(out / "rapport.pdf")

    def end_process(rest: list[str]) -> None:
        if RESTORED in log.kept and "--restored" in rest:
            log.kept[RESTORED] = rest[rest.index("--restored") + 1]
        _save(out, log)
        replace_process(["demo", "--out", str(out), "--stage", next_stage])

    program = build_program(
        out / HOME, chooser=chooser, end_process=end_process, notice=notice, printer=PAPER
    )
    return Visitor(program, out, log), chooser


def lock(visitor: Visitor) -> NoReturn:
    """Lock with the mouse; nothing comes after it in this process."""
    visitor.click("lock_button")
    raise LostOnTheWay("låset")


def load(out: Path) -> Log:
    """What the stage before has handed on."""
    raw = json.loads((out / STATE).read_text(encoding="utf-8"))
    sights = [Sight(**s) for s in raw["sights"]]
    carried = (raw[name] for name in ("fields_seen", "counts", "kept", "plans"))
    return Log(raw["pictures"], sights, *carried)


def _save(out: Path, log: Log) -> None:
    (out / STATE).write_text(json.dumps(asdict(log)), encoding="utf-8")


def sweep(out: Path) -> None:
    """Nothing is left of a walk before this one."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("*.png"), *out.glob("*.pdf"), *out.glob("*.json")):
        old.unlink()
    _remove_folders(out)


def put_away(out: Path) -> None:
    """The vault and its copies go: what is left are pictures and reports."""
    (out / STATE).unlink(missing_ok=True)
    _remove_folders(out)


def _remove_folders(out: Path) -> None:
    shutil.rmtree(out / HOME, ignore_errors=True)
    shutil.rmtree(out / STICK, ignore_errors=True)
