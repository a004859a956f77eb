"""What is due on a given day: reviews of what was signed off, and work left unfinished."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hedersstod.domain.case import Case, Revision, RunRecord
from hedersstod.domain.identifiers import CaseId, GuideId


class Urgency(StrEnum):
    """How a day lies to today."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"  # within a week
    LATER = "later"
    UNDATED = "undated"


class Matter(StrEnum):
    """What kind of thing is due."""

    REVIEW = "review"
    UNFINISHED = "unfinished"
    NOT_BEGUN = "not_begun"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do in one case; `days` counts from today (negative: overdue)."""

    matter: Matter
    case: CaseId
    alias: str
    guide: GuideId
    urgency: Urgency
    day: date | None = None
    days: int | None = None


def urgency_of(day: date, today: date) -> Urgency:
    """Overdue, today, within a week, or later."""
    distance = (day - today).days
    if distance < 0:
        return Urgency.OVERDUE
    if distance == 0:
        return Urgency.TODAY
    return Urgency.SOON if distance <= 7 else Urgency.LATER


def due_in_case(
    case: Case, guide: GuideId, run: RunRecord | None, revisions: Iterable[Revision], today: date
) -> Due | None:
    """What one guide asks for in one case, or None when there is nothing.

    An open draft changed after the last sign-off is unfinished work; otherwise the last
    revision is due for review on the day it is valid until.
    """
    signed = [r for r in revisions if r.guide == guide]
    last = max(signed, key=lambda r: r.number, default=None)
    if run is None and last is None:
        return Due(Matter.NOT_BEGUN, case.id, case.alias, guide, Urgency.UNDATED)
    if last is None or (run is not None and run.changed_at > last.signed_at):
        return Due(Matter.UNFINISHED, case.id, case.alias, guide, Urgency.UNDATED)
    day = last.valid_until
    return Due(
        Matter.REVIEW,
        case.id,
        case.alias,
        guide,
        urgency_of(day, today),
        day,
        (day - today).days,
    )


_ORDER = (Urgency.OVERDUE, Urgency.TODAY, Urgency.UNDATED, Urgency.SOON, Urgency.LATER)


def in_order(dues: Iterable[Due]) -> tuple[Due, ...]:
    """Overdue first, then today, unfinished, soon, later; within each by day and alias."""
    return tuple(sorted(dues, key=lambda d: (_ORDER.index(d.urgency), d.day or date.max, d.alias)))
