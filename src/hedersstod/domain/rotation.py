"""Which backup copies are kept: the newest of each day, week and month, and some always.

The proved have days, weeks and months of their own: copies of a vault that has come to harm, which
nobody has opened yet, must never take the place of those that are known whole.

Ordered by how many lines the access log had, not by the clock: a clock set back ten years must
never make the newest copy the one that is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9
NEWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is known of a copy: name, lines of the log, time, and whether it was opened since.

    `before_version` is the version of the tables it was made to save from a migration; `aside`
    says that it belongs to a course of events that was left when an older copy was restored.
    """

    name: str
    lines: int
    made_at: datetime
    proved: bool = False
    before_version: int | None = None
    aside: bool = False


def newest_first(stamps: Iterable[Stamp]) -> list[Stamp]:
    """In the order of the log; the clock decides only between equals."""
    return sorted(stamps, key=lambda s: (s.lines, s.made_at, s.name), reverse=True)


def to_keep(stamps: Iterable[Stamp]) -> frozenset[Stamp]:
    """The copies to keep; all others may go."""
    ordered = newest_first(stamps)
    ours = [stamp for stamp in ordered if not stamp.aside]
    left = [stamp for stamp in ordered if stamp.aside]
    return frozenset(
        [
            *_newest_of_periods(ours),
            *_newest_of_periods([stamp for stamp in ours if stamp.proved]),
            # Of a course that was left, the newest hold all that the earlier ones do.
            *(stamp for course in (ours, left) for stamp in _always(course)),
            *_before_migrations(ordered),
        ]
    )


def _newest_of_periods(ordered: list[Stamp]) -> list[Stamp]:
    return [
        *_newest_of_each(ordered, lambda s: s.made_at.date(), DAYS),
        *_newest_of_each(ordered, lambda s: s.made_at.isocalendar()[:2], WEEKS),
        *_newest_of_each(ordered, lambda s: (s.made_at.year, s.made_at.month), MONTHS),
    ]


def _newest_of_each(
    ordered: list[Stamp], period: Callable[[Stamp], Hashable], most: int
) -> list[Stamp]:
    found: dict[Hashable, Stamp] = {}
    for stamp in ordered:
        found.setdefault(period(stamp), stamp)
    return list(found.values())[:most]


def _always(ordered: list[Stamp]) -> list[Stamp]:
    return ordered[:NEWEST] + [stamp for stamp in ordered if stamp.proved][:1]


def _before_migrations(ordered: list[Stamp]) -> list[Stamp]:
    found: dict[int, Stamp] = {}
    for stamp in ordered:
        if stamp.before_version is not None:
            found.setdefault(stamp.before_version, stamp)
    return list(found.values())
