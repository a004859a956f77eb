"""*Sedan sist*: after a long absence, where a case stood and what has come and gone meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.agenda import Due, judged_again_on
from hedersstod.domain.case import Bookmark, Case, LocalLine, Revision
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.first_hour import FIRST_HOUR
from hedersstod.domain.guide import Weight
from hedersstod.domain.identifiers import CaseId, GuideId
from hedersstod.domain.log import LogEntry, stands
from hedersstod.domain.people import SafeContact
from hedersstod.domain.risk_windows import (
    Window,
    between,
    seasons_around,
    windows_of_case,
)
from hedersstod.domain.screening import CANNOT_YET, SCREENING, read_screening
from hedersstod.domain.truth import Truth

LONG: Final = 14
"""Days away after which she is led back in; as long after her return it is offered."""


@dataclass(frozen=True, slots=True)
class Absence:
    """A long time away: how many days, when she was last here, and the cases to read up on."""

    days: int
    last_here: datetime
    returned_at: datetime
    cases: tuple[CaseId, ...] = ()


class Passing(StrEnum):
    """What kind of day came and went."""

    REVIEW = "review"
    UNTIL_THEN = "until_then"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Passed:
    """Something whose day came while nobody looked; `window` says what, if it was one."""

    kind: Passing
    day: date
    guide_title: str = ""
    window: Window | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A scenario as it was last judged; `until_then` is how one acts while it is not known."""

    what: str = field(repr=False)
    level: str
    acute: Truth
    acute_words: str = ""
    until_then: str = field(default="", repr=False)
    until_day: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NotKnown:
    """A question that nobody could answer, and who could know."""

    label: str
    who_knows: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Everything that leads back into one case; read once, when she asks for it.

    `bookmark` is where she was if it was in this case, `step` the number of its question and of
    how many. `acute` are the headings that were raised as acute; `happened` is what the last
    judgement does not take in; `lines` tell whom to call.
    """

    case: Case
    today: date
    last_here: datetime | None
    bookmark: Bookmark | None = None
    step: tuple[int, int] | None = None
    judged_in: Revision | None = field(default=None, repr=False)
    scenarios: tuple[Judged, ...] = ()
    acute: tuple[str, ...] = ()
    assessment: tuple[str, ...] = field(default=(), repr=False)
    happened: tuple[LogEntry, ...] = field(default=(), repr=False)
    passed: tuple[Passed, ...] = ()
    dues: tuple[Due, ...] = ()
    not_known: tuple[NotKnown, ...] = ()
    contact: SafeContact | None = field(default=None, repr=False)
    lines: tuple[LocalLine, ...] = field(default=(), repr=False)


def absence_before(
    openings: Sequence[datetime], presences: Iterable[datetime], now: datetime
) -> Absence | None:
    """The newest long absence that she has come back from not too long ago.

    Later openings do not end the offer: a lock two minutes after coming back must not take it
    away. The cases are for the caller to tell.
    """
    here = sorted(presences)
    for opened in sorted(openings, reverse=True):
        if _days(opened, now) >= LONG:
            return None
        before = [at for at in here if at < opened]
        if before and (days := _days(before[-1], opened)) >= LONG:
            return Absence(days, before[-1], opened)
    return None


def _days(earlier: datetime, later: datetime) -> int:
    zone = later.tzinfo
    return (later.date() - earlier.astimezone(zone).date()).days


def catch_up(
    case_file: CaseFile,
    texts: CaseTexts,
    now: datetime,
    *,
    last_here: datetime | None,
    dues: tuple[Due, ...],
    lines: tuple[LocalLine, ...],
    bookmark: Bookmark | None = None,
    step: tuple[int, int] | None = None,
) -> CatchUp:
    """Where the case stood when she was last here, and what has become of it since."""
    today = now.date()
    revisions = case_file.revisions()
    judged_in = _last_of(revisions, SCREENING) or _last_of(revisions, FIRST_HOUR)
    screened = judged_in is not None and judged_in.guide == SCREENING
    since = last_here.date() if last_here is not None else case_file.case.opened_at.date()
    return CatchUp(
        case=case_file.case,
        today=today,
        last_here=last_here,
        bookmark=bookmark,
        step=step,
        judged_in=judged_in,
        scenarios=tuple(_judged(judged_in)) if screened and judged_in is not None else (),
        acute=tuple(_raised(judged_in)),
        assessment=judged_in.assessment if judged_in is not None and not screened else (),
        happened=_happened(case_file.log.entries(), judged_in),
        passed=_passed(case_file, texts, since, today),
        dues=tuple(due for due in dues if due.case == case_file.case.id),
        not_known=tuple(_not_known(judged_in)),
        contact=case_file.people.safe_contact(),
        lines=lines,
    )


def _last_of(revisions: Iterable[Revision], guide: GuideId) -> Revision | None:
    signed = (revision for revision in revisions if revision.guide == guide)
    return max(signed, key=lambda revision: revision.number, default=None)


def _judged(revision: Revision) -> Iterator[Judged]:
    for scenario in read_screening(revision.steps).scenarios:
        yield Judged(
            what=scenario.what,
            level=scenario.level_words,
            acute=scenario.acute,
            acute_words=scenario.acute_words,
            until_then=scenario.said("until_then"),
            until_day=scenario.said("until_day"),
        )


def _raised(revision: Revision | None) -> Iterator[str]:
    for flag in revision.flags if revision is not None else ():
        if flag.weight is Weight.ACUTE and flag.truth is Truth.YES:
            yield flag.heading


def _happened(entries: Iterable[LogEntry], judged_in: Revision | None) -> tuple[LogEntry, ...]:
    """What was kept since the last judgement, which it therefore does not take in."""
    return tuple(
        entry
        for entry in entries
        if stands(entry)
        and (
            judged_in is None or (entry.head.kept_at or entry.head.written_at) > judged_in.signed_at
        )
    )


def _passed(case_file: CaseFile, texts: CaseTexts, since: date, today: date) -> tuple[Passed, ...]:
    """The days after she was last here and before today, in order."""
    first, last = since + timedelta(days=1), today - timedelta(days=1)
    found = [
        Passed(Passing.WINDOW, window.begins, window=window)
        for window in between(
            (
                *windows_of_case(
                    case_file.case.id, case_file.people.all(), case_file.log.entries(), texts
                ),
                *seasons_around(today, texts.seasons),
            ),
            first,
            last,
        )
    ]
    revisions = case_file.revisions()
    for guide in dict.fromkeys(revision.guide for revision in revisions):
        newest = _last_of(revisions, guide)
        if newest is not None and first <= newest.valid_until <= last:
            found.append(Passed(Passing.REVIEW, newest.valid_until, newest.guide_title))
    screening = _last_of(revisions, SCREENING)
    if screening is not None:
        for scenario in read_screening(screening.steps).scenarios:
            day = judged_again_on(scenario, today) if scenario.level == CANNOT_YET else None
            if day is not None and first <= day <= last:
                found.append(Passed(Passing.UNTIL_THEN, day, screening.guide_title))
    return tuple(sorted(found, key=lambda each: each.day))


def _not_known(revision: Revision | None) -> Iterator[NotKnown]:
    for step in revision.steps if revision is not None else ():
        if step.not_known or step.unknown.strip():
            yield NotKnown(step.label, step.unknown)
