"""Entries of the log as plain lines for a report: day, kind and words, never the script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.case import Revision
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.guide import Option
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry
from hedersstod.domain.profiles import ReportTexts
from hedersstod.domain.text import is_blank, swedish_date, swedish_month


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry; `after` says that it was written down after the version was signed off."""

    day: str
    kind: str
    words: str = field(repr=False)
    withheld_because: str | None = field(default=None, repr=False)
    after: bool = False


def log_lines(
    entries: Iterable[LogEntry],
    revision: Revision,
    before: Revision | None,
    case_texts: CaseTexts,
    texts: ReportTexts,
    people: Mapping[str, str],
) -> tuple[LogLine, ...]:
    """What was kept since the version before, oldest first; struck ones and drafts never."""
    since = before.signed_at if before is not None else None
    lines = []
    for entry in sorted(entries, key=_order):
        kept_at = entry.head.kept_at
        if kept_at is None or entry.head.struck_because is not None:
            continue
        if since is not None and kept_at <= since:
            continue
        kind, words = _told(entry, case_texts, texts, people)
        lines.append(
            LogLine(
                day=_day_in_words(entry.head.day),
                kind=kind,
                words="\n".join(words),
                withheld_because=entry.head.withheld_because,
                after=kept_at > revision.signed_at,
            )
        )
    return tuple(lines)


def _told(
    entry: LogEntry, case_texts: CaseTexts, texts: ReportTexts, people: Mapping[str, str]
) -> tuple[str, list[str]]:
    parts: tuple[tuple[str, str], ...]
    match entry:
        case Event():
            known = case_texts.event_kind(entry.kind)
            kind = known.text if known is not None else texts["log_event"]
            parts = (
                ("", entry.what),
                ("log_people", ", ".join(people[p] for p in entry.people if p in people)),
                ("log_source", _text(case_texts.sources, entry.source)),
                ("log_certainty", _text(case_texts.certainties, entry.certainty)),
                ("log_ends", swedish_date(entry.ends) if entry.ends is not None else ""),
            )
        case Consultation():
            kind = texts["log_consultation"]
            parts = (
                ("log_with", entry.with_whom),
                ("log_advice", entry.advice),
                ("log_decision", entry.decision),
            )
        case Disclosure():
            kind = texts["log_disclosure"]
            ground = next((g for g in case_texts.grounds if g.id == entry.ground), None)
            parts = (
                ("log_to", entry.to_whom),
                ("log_what", entry.what),
                ("log_ground", f"{ground.text}, {ground.law}" if ground is not None else ""),
                ("log_reason", entry.reason),
            )
    return kind, list(_labelled(parts, texts))


def _labelled(parts: Iterable[tuple[str, str]], texts: ReportTexts) -> Iterator[str]:
    for label, words in parts:
        if not is_blank(words):
            yield texts["labelled"].format(label=texts[label], text=words) if label else words


def _text(options: Iterable[Option], wanted: str) -> str:
    return next((option.text for option in options if option.id == wanted), "")


def _order(entry: LogEntry) -> tuple[date, datetime]:
    return (entry.head.day.day or entry.head.written_at.date(), entry.head.written_at)


def _day_in_words(day: DateValue) -> str:
    if day.day is None:
        return day.words
    said = swedish_month(day.day) if day.precision is Precision.MONTH else swedish_date(day.day)
    if day.precision is Precision.ABOUT:
        said = f"ungefär {said}"
    return said if is_blank(day.words) else f"{said} ({day.words})"
