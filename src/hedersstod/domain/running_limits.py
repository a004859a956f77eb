"""Which time limits of the law run in a case, which have ended, and which may be missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from hedersstod.domain.answers import Precision
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.legal_limits import (
    FOR_GOOD,
    Ended,
    LegalLimit,
    LimitsAtHand,
    Running,
    Suggested,
    Unit,
    closing_id,
    closing_of_suggestion,
    day_after,
)
from hedersstod.domain.log import Disclosure, Event, LogEntry, last_day, stands


def limits_at_hand(
    limits: Iterable[LegalLimit], entries: Iterable[LogEntry], today: date
) -> LimitsAtHand:
    """Every limit that the log has started, ended or hints at; drafts and struck entries do not.

    What lies ahead starts and ends nothing until its day has come.
    """
    limits = tuple(limits)
    standing = [each for each in entries if stands(each)]
    come = sorted((e for e in standing if not _is_ahead(e, today)), key=_first_day)
    closings = {each.head.id: each for each in standing}
    running: list[Running] = []
    ended: list[Ended] = []
    for limit in limits:
        for start, by, sure in _started(limit, come):
            closed = closings.get(closing_id(limit.id, start.head.id, FOR_GOOD))
            if closed is not None:
                ended.append(Ended(limit, start, closed, reasoned=True))
            elif by is not None and sure:
                ended.append(Ended(limit, start, by, reasoned=False))
            else:
                running.append(_running(limit, start, by, closings, today))
    running.sort(key=lambda each: (not each.limit.acute, each.limit.quiet, each.day or date.max))
    hints = tuple(_suggested(limits, standing, closings))
    return LimitsAtHand(tuple(running), tuple(ended), hints)


def _is_ahead(entry: LogEntry, today: date) -> bool:
    return entry.head.day.day is not None and entry.head.day.day > today


def _first_day(entry: LogEntry) -> date:
    """The earliest day it can have been; what has no day comes last."""
    return entry.head.day.day or date.max


def _kind(entry: LogEntry) -> str | None:
    match entry:
        case Event():
            return entry.kind
        case Disclosure():
            return entry.ground
        case _:
            return None


@dataclass(slots=True)
class _Start:
    event: Event
    by: LogEntry | None = None
    sure: bool = False


def _started(
    limit: LegalLimit, come: list[LogEntry]
) -> Iterator[tuple[Event, LogEntry | None, bool]]:
    """Each start with what ended it, and whether it surely was this one that was ended."""
    starts = [_Start(e) for e in come if isinstance(e, Event) and e.kind in limit.starts]
    for end in (e for e in come if _kind(e) in limit.ends):
        _end_those_meant(end, [s for s in starts if not s.sure and _may_follow(s.event, end)])
    for start in starts:
        yield start.event, start.by, start.sure


def _may_follow(start: Event, end: LogEntry) -> bool:
    begun, over = start.head.day.day, last_day(end.head.day)
    return begun is None or over is None or begun <= over


def _end_those_meant(end: LogEntry, running: list[_Start]) -> None:
    """Nothing is ended for a sibling: where it is not clear whom an end is for, it only may be."""
    named = set(end.people) if isinstance(end, Event) else set()
    meant = [s for s in running if named and s.event.people and named.issuperset(s.event.people)]
    others = [s for s in running if not (named and s.event.people)]
    partly = [s for s in running if s not in meant and named.intersection(s.event.people)]
    dated = end.head.day.day is not None
    sure = meant or (others if len(others) == 1 and not partly else [])
    for start in sure if dated else []:
        start.by, start.sure = end, True
    for start in [*partly, *([] if meant else others), *(meant if not dated else [])]:
        if not start.sure:
            start.by = end


def _running(
    limit: LegalLimit,
    start: Event,
    perhaps: LogEntry | None,
    closings: Mapping[LogId, LogEntry],
    today: date,
) -> Running:
    begins = start.head.day.day
    about = start.head.day.precision is not Precision.EXACT
    if begins is None:
        return Running(limit, start, start.ends if limit.lasts else None, perhaps=perhaps)
    if limit.lasts:
        most = None if limit.unit is Unit.DECISION else day_after(begins, limit.unit, limit.length)
        own = start.ends
        return Running(
            limit,
            start,
            own or most,
            about=about and own is None,
            longest=own is None and most is not None,
            too_long=own is not None and most is not None and own > most,
            perhaps=perhaps,
        )
    number, times = 1, 1
    while limit.repeats:
        met = closings.get(closing_id(limit.id, start.head.id, number))
        if met is None:
            break
        # Met in time, the next time is counted from then; met late, from when it should have been:
        # so the day told is never later than the law's.
        met_on = met.head.day.day or met.head.written_at.date()
        in_time = met_on <= day_after(begins, limit.unit, limit.length * times)
        begins, times = (met_on, 1) if in_time else (begins, times + 1)
        number += 1
    day = day_after(begins, limit.unit, limit.length * times)
    missed = _missed_since(limit, begins, times, today) if limit.repeats else 0
    return Running(limit, start, day, number, missed, about, perhaps=perhaps)


def _missed_since(limit: LegalLimit, begins: date, times: int, today: date) -> int:
    missed = 0
    while day_after(begins, limit.unit, limit.length * (times + missed + 1)) < today:
        missed += 1
    return missed


# -- what may be missing -----------------------------------------------------------------------


def _suggested(
    limits: tuple[LegalLimit, ...], standing: list[LogEntry], closings: Mapping[LogId, LogEntry]
) -> Iterator[Suggested]:
    """The newest event of each kind that hints at limits, unless one was written down since."""
    events = sorted((e for e in standing if isinstance(e, Event)), key=_order)
    newest = {event.kind: event for event in events}
    for event in sorted(newest.values(), key=_order):
        hinted = tuple(each for each in limits if event.kind in each.suggested_by)
        starting = {kind for each in hinted for kind in each.starts}
        taken_up = any(_order(e) >= _order(event) for e in events if e.kind in starting)
        hint = Suggested(event, hinted)
        if hinted and not taken_up and closing_of_suggestion(hint) not in closings:
            yield hint


def _order(event: Event) -> tuple[date, float]:
    day = event.head.day.day or event.head.written_at.date()
    return day, event.head.written_at.timestamp()
