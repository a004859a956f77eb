"""One line of the table: what was measured, ours beside the floor, and how it is written."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import TypeVar

T = TypeVar("T")

FEW_DIGITS = 20.0  # from here on a decimal says nothing
HEADINGS = ("Vad", "Vår", "min–max", "n", "Golv", "Kvot", "Golvet är")


@dataclass(frozen=True, slots=True)
class Row:
    """Runs of ours and of the floor, taken in turns; `unit` is "ms" or "MiB"."""

    what: str
    unit: str
    ours: tuple[float, ...]
    floor: tuple[float, ...]
    floor_is: str

    @property
    def ratio(self) -> float:
        """Our median as a multiple of the floor's."""
        return median(self.ours) / median(self.floor)


def timed(work: Callable[[], object]) -> float:
    """How long a call takes, in milliseconds."""
    return timed_result(work)[0]


def timed_result(work: Callable[[], T]) -> tuple[float, T]:
    """How long a call takes, in milliseconds, and what it returned."""
    began = time.perf_counter()
    result = work()
    return (time.perf_counter() - began) * 1000, result


def send(rows: Sequence[Row]) -> None:
    """Hand rows from a measuring process to the one that started it."""
    print(json.dumps([asdict(row) for row in rows]))


def received(text: str) -> list[Row]:
    """The rows that `send` wrote on the last line."""
    return [
        Row(each["what"], each["unit"], tuple(each["ours"]), tuple(each["floor"]), each["floor_is"])
        for each in json.loads(text.splitlines()[-1])
    ]


def as_json(row: Row) -> dict[str, object]:
    """The row with its medians, for machines."""
    return {
        **asdict(row),
        "median": round(median(row.ours), 3),
        "floor_median": round(median(row.floor), 3),
        "ratio": round(row.ratio, 3),
    }


def as_table(rows: Sequence[Row]) -> str:
    """All rows as one table in columns."""
    lines = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEADINGS))]
    # Figures to the right, words to the left.
    to_left = {0, len(HEADINGS) - 1}
    return "\n".join(
        "  ".join(
            cell.ljust(width) if i in to_left else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.what,
        f"{_figure(median(row.ours))} {row.unit}",
        f"{_figure(min(row.ours))}–{_figure(max(row.ours))}",
        str(len(row.ours)),
        f"{_figure(median(row.floor))} {row.unit}",
        f"{row.ratio:.2f}".replace(".", ","),
        row.floor_is,
    )


def _figure(value: float) -> str:
    digits = 0 if value >= FEW_DIGITS else 2 if value < 1 else 1
    return f"{value:.{digits}f}".replace(".", ",")
