"""What is due on a given day: reviews, work begun, what has happened, and what runs out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.case import Case, Revision, RunRecord
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.dates import read_day
from hedersstod.domain.first_hour import FIRST_HOUR
from hedersstod.domain.identifiers import CaseId, GuideId
from hedersstod.domain.legal_limits import LegalLimit
from hedersstod.domain.log import Event, LogEntry, asks_for_screening, stands
from hedersstod.domain.risk_windows import horizon, span_of
from hedersstod.domain.running_limits import limits_at_hand
from hedersstod.domain.screening import CANNOT_YET, SCREENING, Scenario, read_screening

SOON_DAYS: Final = 7
ORDER_DAYS: Final = 14
"""How long before and after the last day of an order or a stay it is told."""


class Urgency(StrEnum):
    """How a day lies to today."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"  # within a week
    LATER = "later"
    UNDATED = "undated"


class Matter(StrEnum):
    """What kind of thing is due; in the order undated ones are told."""

    NEW_SCREENING = "new_screening"
    UNTIL_THEN = "until_then"
    SAFE_CONTACT = "safe_contact"
    NOT_BEGUN = "not_begun"
    UNFINISHED = "unfinished"
    DRAFT = "draft"
    REVIEW = "review"
    ORDER_ENDS = "order_ends"
    LEGAL_LIMIT = "legal_limit"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do in one case; `days` counts from today (negative: overdue).

    `guide` is None where no guide is meant; `event_kind` is the kind of the order that runs out;
    `limit` is the time limit of the law, and `acute` says that one is; `count` says how many
    drafts, events or scenarios it stands for.
    """

    matter: Matter
    case: CaseId
    alias: str
    guide: GuideId | None
    urgency: Urgency
    day: date | None = None
    days: int | None = None
    event_kind: str = ""
    count: int = 1
    limit: str = ""
    acute: bool = False


@dataclass(frozen=True, slots=True)
class CaseAtHand:
    """What is read of a case to say what it asks for; `runs` are the open drafts of its guides."""

    case: Case
    runs: tuple[RunRecord, ...] = field(default=(), repr=False)
    revisions: tuple[Revision, ...] = field(default=(), repr=False)
    entries: tuple[LogEntry, ...] = field(default=(), repr=False)
    contact_agreed: bool = False

    def last(self, guide: GuideId) -> Revision | None:
        """The newest version of a guide, or None."""
        signed = (r for r in self.revisions if r.guide == guide)
        return max(signed, key=lambda r: r.number, default=None)

    def run(self, guide: GuideId) -> RunRecord | None:
        """The open draft of a guide, or None."""
        return next((r for r in self.runs if r.guide == guide), None)


def urgency_of(day: date, today: date) -> Urgency:
    """Overdue, today, within a week, or later."""
    distance = (day - today).days
    if distance < 0:
        return Urgency.OVERDUE
    if distance == 0:
        return Urgency.TODAY
    return Urgency.SOON if distance <= SOON_DAYS else Urgency.LATER


def dues_of(
    at_hand: CaseAtHand,
    guides: Iterable[GuideId],
    texts: CaseTexts,
    today: date,
    limits: Iterable[LegalLimit] = (),
) -> Iterator[Due]:
    """Everything one case asks for; what lies further ahead than six weeks is left out.

    Nothing but the first hour is asked for until it is signed off.
    """
    first_hour_signed = at_hand.last(FIRST_HOUR) is not None
    for guide in guides:
        for due in _due_in_guide(at_hand, guide, today):
            if guide == FIRST_HOUR and _screened_since(at_hand, due):
                continue
            waits = due.matter is Matter.NOT_BEGUN and guide != FIRST_HOUR
            if first_hour_signed or not waits:
                yield from _in_sight(due, today)
    for due in (
        *_new_screening(at_hand, texts, today),
        *_until_then(at_hand, today),
        *_drafts(at_hand),
        *_orders(at_hand, today),
        *_legal_limits(at_hand, limits, today),
    ):
        yield from _in_sight(due, today)
    if first_hour_signed and not at_hand.contact_agreed:
        yield _undated(Matter.SAFE_CONTACT, at_hand.case, None)


_ORDER = (Urgency.OVERDUE, Urgency.TODAY, Urgency.UNDATED, Urgency.SOON, Urgency.LATER)
_MATTERS = tuple(Matter)


def in_order(dues: Iterable[Due]) -> tuple[Due, ...]:
    """Overdue first, then today, what presses without a day, soon, later; by day within each."""
    return tuple(
        sorted(
            dues,
            key=lambda d: (
                _ORDER.index(d.urgency),
                d.day or date.max,
                _MATTERS.index(d.matter),
                d.alias,
            ),
        )
    )


def _due_in_guide(at_hand: CaseAtHand, guide: GuideId, today: date) -> Iterator[Due]:
    """An open draft changed after the last sign-off is unfinished; else its review is due.

    A review whose day has come is told beside the draft: a word typed since does not do it.
    """
    run, last = at_hand.run(guide), at_hand.last(guide)
    if run is None and last is None:
        yield _undated(Matter.NOT_BEGUN, at_hand.case, guide)
        return
    unfinished = last is None or (run is not None and run.changed_at > last.signed_at)
    if unfinished:
        yield _undated(Matter.UNFINISHED, at_hand.case, guide)
    if last is not None and (not unfinished or last.valid_until <= today):
        yield _dated(Matter.REVIEW, at_hand.case, guide, last.valid_until, today)


def _screened_since(at_hand: CaseAtHand, due: Due) -> bool:
    """Is it the first hour's review, and has a screening looked at it again since?"""
    first_hour, screening = at_hand.last(FIRST_HOUR), at_hand.last(SCREENING)
    if due.matter is not Matter.REVIEW or first_hour is None or screening is None:
        return False
    return screening.signed_at > first_hour.signed_at


def _new_screening(at_hand: CaseAtHand, texts: CaseTexts, today: date) -> Iterator[Due]:
    """Something has happened since the last screening, or since a new one was begun from it."""
    last = at_hand.last(SCREENING)
    if last is None:
        return
    run = at_hand.run(SCREENING)
    anew = run is not None and run.based_on == last.id
    since = run.started_at if run is not None and anew else last.signed_at
    asking = asks_for_screening(at_hand.entries, texts, since, today)
    if asking:
        yield _undated(Matter.NEW_SCREENING, at_hand.case, SCREENING, len(asking))


def _until_then(at_hand: CaseAtHand, today: date) -> Iterator[Due]:
    """The days on which scenarios that could not be judged are to be judged."""
    last = at_hand.last(SCREENING)
    scenarios = read_screening(last.steps).scenarios if last is not None else ()
    days = [judged_again_on(each, today) for each in scenarios if each.level == CANNOT_YET]
    for day in dict.fromkeys(days):
        count = days.count(day)
        if day is None:
            yield _undated(Matter.UNTIL_THEN, at_hand.case, SCREENING, count)
        else:
            yield _dated(Matter.UNTIL_THEN, at_hand.case, SCREENING, day, today, count=count)


_ABOUT = re.compile(r"^ungefär | \(.*\)$", re.DOTALL)


def judged_again_on(scenario: Scenario, today: date) -> date | None:
    """The last day that the signed words of when to judge it can mean; None if they name none."""
    value = read_day(_ABOUT.sub("", scenario.said("until_day")), today)
    days = span_of(value) if value is not None else None
    return days[1] if days is not None else None


def _drafts(at_hand: CaseAtHand) -> Iterator[Due]:
    drafts = [entry for entry in at_hand.entries if entry.head.kept_at is None]
    if drafts:
        yield _undated(Matter.DRAFT, at_hand.case, None, len(drafts))


def _orders(at_hand: CaseAtHand, today: date) -> Iterator[Due]:
    for entry in at_hand.entries:
        if not isinstance(entry, Event) or entry.ends is None or not stands(entry):
            continue
        if abs((entry.ends - today).days) <= ORDER_DAYS:
            yield _dated(Matter.ORDER_ENDS, at_hand.case, None, entry.ends, today, entry.kind)


def _legal_limits(at_hand: CaseAtHand, limits: Iterable[LegalLimit], today: date) -> Iterator[Due]:
    """Duties until they are ended; the longest time of an order only around its last day.

    An order whose own last day is written is told by `_orders` already.
    """
    for each in limits_at_hand(limits, at_hand.entries, today).running:
        limit, day = each.limit, each.day
        if limit.quiet or (limit.lasts and (day is None or not each.longest)):
            continue
        if day is None:
            due = _undated(Matter.LEGAL_LIMIT, at_hand.case, None)
        elif limit.lasts and abs((day - today).days) > ORDER_DAYS:
            continue
        else:
            due = _dated(Matter.LEGAL_LIMIT, at_hand.case, None, day, today, each.start.kind)
        yield replace(due, limit=limit.id, acute=limit.acute)


def _in_sight(due: Due, today: date) -> Iterator[Due]:
    if due.day is None or due.day <= horizon(today):
        yield due


def _undated(matter: Matter, case: Case, guide: GuideId | None, count: int = 1) -> Due:
    return Due(matter, case.id, case.alias, guide, Urgency.UNDATED, count=count)


def _dated(
    matter: Matter,
    case: Case,
    guide: GuideId | None,
    day: date,
    today: date,
    event_kind: str = "",
    count: int = 1,
) -> Due:
    urgency, days = urgency_of(day, today), (day - today).days
    return Due(matter, case.id, case.alias, guide, urgency, day, days, event_kind, count)
