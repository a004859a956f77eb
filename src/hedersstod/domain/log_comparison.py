"""What an old report says about the access log: is all that stood there then still there?

A report carries the head of the chain as it was when it was made. Whoever has changed, cut or
rolled back the log since cannot make that head stand in it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from hedersstod.domain.access_log import Line, openings

# The seal's time is taken a little after the last line before it, and tells no parts of a second.
_SEALING: Final = timedelta(minutes=2)


class Outcome(StrEnum):
    """What can be said. LOST and REWRITTEN are the likelier of two that cannot be told apart."""

    STANDS = "stands"  # the head stands in the log, and all lines up to it follow each other
    BROKEN = "broken"  # the head stands there, but a line before it does not follow
    LOST = "lost"  # ours and not there; by the log the vault was shut then: an older copy
    REWRITTEN = "rewritten"  # ours and not there, though the log says that the vault was open
    STRANGE = "strange"  # neither the key nor the head is known here
    NOT_SEALED = "not_sealed"  # nothing can be said
    CHANGED = "changed"  # nothing can be said


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found: the head at line `line` of `lines`, of which the first `intact` follow."""

    outcome: Outcome
    lines: int
    intact: int
    line: int = 0
    line_at: datetime | None = None
    key_known: bool = False
    claimed_time: datetime | None = None
    restored_at: datetime | None = None


def compare(
    head: str,
    lines: Sequence[Line],
    intact: int,
    *,
    key_known: bool,
    claimed_time: datetime | None,
) -> Comparison:
    """Look for the head of an unchanged sealed report in the log.

    `intact` is how many lines from the beginning follow each other; `claimed_time` is the time
    in the seal, which is the sealing computer's own word.
    """
    # By its place, not by the number written on it, which could have been changed.
    place = next((n for n, line in enumerate(lines, 1) if line.hash == head), 0)
    if place:
        outcome = Outcome.STANDS if place <= intact else Outcome.BROKEN
    elif not key_known:
        outcome = Outcome.STRANGE
    elif claimed_time is not None and not _was_open(lines, claimed_time):
        outcome = Outcome.LOST
    else:
        outcome = Outcome.REWRITTEN
    return Comparison(
        outcome,
        len(lines),
        intact,
        line=place,
        line_at=lines[place - 1].at if place else None,
        key_known=key_known,
        claimed_time=claimed_time,
        restored_at=_restored_after(lines, claimed_time),
    )


def _was_open(lines: Sequence[Line], at: datetime) -> bool:
    return any(
        opening.began_at - _SEALING <= at <= opening.ended_at + _SEALING
        for opening in openings(lines)
    )


def _restored_after(lines: Sequence[Line], at: datetime | None) -> datetime | None:
    restored = (line.at for line in lines if line.event == "vault_restored")
    return next((time for time in restored if at is None or time >= at), None)
