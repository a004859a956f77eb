"""The lines of support as they stand here: the program's list, laid over with what was edited.

An edit survives every new list; where the list has moved on since, both are kept to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.folding import fold, without_marks
from hedersstod.domain.profiles import DirectoryEntry, Reach, Welcome

OWN_LINE: Final = "own_"
"""Begins the id of a line that was added here; no line of the program's list begins so."""

EMERGENCY: Final = "112"

GROUPS: Final = ("men", "hbtqi", "children")
"""Those of whom it is asked, line by line, whether they are welcome."""

_DAY: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD: Final = re.compile(r"\S+")


class Standing(StrEnum):
    """What a line is, seen from the program's list."""

    BUNDLED = "bundled"  # as the program has it
    EDITED = "edited"  # edited here
    MOVED_ON = "moved_on"  # edited here, and the program's line has changed since
    OWN = "own"  # added here
    LEFT = "left"  # edited here, and no longer in the program's list


class Age(StrEnum):
    """How old the facts of a line are."""

    CURRENT = "current"
    OLD = "old"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands here, with the program's own beside it if it was edited."""

    entry: DirectoryEntry
    standing: Standing = Standing.BUNDLED
    bundled: DirectoryEntry | None = None

    def age(self, today: date) -> Age:
        """Old when read more than a year ago, unknown when nobody can tell when it was."""
        if self.standing is Standing.BUNDLED and not self.entry.check_locally:
            return Age.CURRENT  # known to everybody, read nowhere: 112
        return age_of(self.entry.read_when, today)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What she looks for; an empty one wants every line.

    `only_known` leaves out where nobody knows whether it fits: she must ask for that herself.
    """

    words: str = field(default="", repr=False)
    whom: str = ""  # "professional" or "exposed"
    county: str = ""
    groups: frozenset[str] = frozenset()
    other_languages: bool = False
    only_known: bool = False


def laid_over(
    bundled: Sequence[DirectoryEntry], edits: Iterable[DirectoryEntry]
) -> tuple[Line, ...]:
    """Every line in the order of the list, those that only stand here last."""
    here = {edit.id: edit for edit in edits}
    lines = []
    for entry in bundled:
        edit = here.pop(entry.id, None)
        if edit is None:
            lines.append(Line(entry))
            continue
        moved = entry.version > edit.version
        standing = Standing.MOVED_ON if moved else Standing.EDITED
        lines.append(Line(_over(entry, edit), standing, entry))
    for edit in here.values():
        own = edit.id.startswith(OWN_LINE)
        lines.append(Line(edit, Standing.OWN if own else Standing.LEFT))
    return tuple(lines)


def _over(bundled: DirectoryEntry, edit: DirectoryEntry) -> DirectoryEntry:
    """What she may edit is hers, where she has said anything; the rest follows the list."""
    return replace(
        bundled,
        gives=edit.gives,
        number=edit.number,
        hours=edit.hours,
        source=edit.source,
        read_when=edit.read_when,
        check_locally=edit.check_locally,
        languages=bundled.languages if edit.languages is None else edit.languages,
        men=edit.men or bundled.men,
        hbtqi=edit.hbtqi or bundled.hbtqi,
        children=edit.children or bundled.children,
        version=edit.version,
    )


def checked(entry: DirectoryEntry) -> DirectoryEntry:
    """To be checked locally until it is said both where and when it was."""
    said = entry.source.strip() and entry.read_when.strip()
    return replace(entry, check_locally=not said)


def read_since(read_when: str) -> date | None:
    """The earliest day that the words can mean; None when they name neither day nor year.

    Of several the oldest counts: a line is as old as the oldest of its facts.
    """
    days = []
    for year, month, day in _DAY.findall(read_when):
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            days.append(date(int(year), 1, 1))
    rest = _DAY.sub(" ", read_when)
    days += [date(int(year), 1, 1) for year in _YEAR.findall(rest)]
    return min(days, default=None)


def age_of(read_when: str, today: date) -> Age:
    """How old a fact is that was read then; what lies ahead cannot have been read."""
    since = read_since(read_when)
    if since is None or since > today:
        return Age.UNKNOWN
    return Age.OLD if today > _a_year_after(since) else Age.CURRENT


def _a_year_after(day: date) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + 1, 2, 28) if leap_day else day.replace(year=day.year + 1)


def welcome(entry: DirectoryEntry, group: str) -> Welcome:
    """Is that group welcome? Not known where nothing is said."""
    said = {"men": entry.men, "hbtqi": entry.hbtqi, "children": entry.children}[group]
    return said or Welcome.NOT_KNOWN


def fits(entry: DirectoryEntry, wanted: Wanted) -> bool:
    """Is it a line that she looks for? What is not known is left out only if she says so."""
    whom = {"": True, "professional": entry.for_professionals, "exposed": entry.for_the_person}
    near = not (wanted.county and entry.county) or entry.county == wanted.county
    answers = _answers(entry, wanted)
    let_in = Welcome.NO not in answers
    known = not wanted.only_known or Welcome.NOT_KNOWN not in answers
    return whom[wanted.whom] and near and let_in and known and _says(entry, wanted.words)


def surely_fits(entry: DirectoryEntry, wanted: Wanted) -> bool:
    """Does it fit, and is it known of everything that was asked for?"""
    return fits(entry, replace(wanted, only_known=True))


def _answers(entry: DirectoryEntry, wanted: Wanted) -> list[Welcome]:
    """What is known of each thing that was asked for."""
    answers = [welcome(entry, group) for group in wanted.groups]
    if wanted.other_languages:
        answers.append(_speaks_more(entry))
    return answers


def counties(lines: Iterable[Line]) -> tuple[str, ...]:
    """The counties that any line belongs to, by name."""
    return tuple(sorted({line.entry.county for line in lines} - {""}))


def in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    """112 first, then what is nearest; otherwise as they stand."""
    near = {Reach.LOCAL: 1, Reach.COUNTY: 2, Reach.NATIONAL: 3}
    return tuple(sorted(lines, key=lambda each: _rank(each.entry, near)))


def _rank(entry: DirectoryEntry, near: dict[Reach, int]) -> int:
    # A local line of another place is as far away as its county.
    there = entry.county and entry.where is Reach.LOCAL
    return 0 if entry.number == EMERGENCY else 2 if there else near[entry.where]


def _speaks_more(entry: DirectoryEntry) -> Welcome:
    if not entry.languages:
        return Welcome.NOT_KNOWN
    only = _plain(entry.languages) in ("svenska", "bara svenska", "endast svenska")
    return Welcome.NO if only else Welcome.YES


def _says(entry: DirectoryEntry, words: str) -> bool:
    """Does the line say every word, somewhere? A number is found however it is grouped."""
    sought = [_plain(word) for word in _WORD.findall(words)]
    if not sought:
        return True
    digits = _digits(words)
    if digits and not any(letter.isalpha() for letter in words):
        return digits in _digits(entry.number) or digits in _digits(entry.gives)
    told = _plain(
        " ".join(
            (
                entry.name,
                entry.gives,
                entry.number,
                entry.hours,
                entry.welcomes,
                entry.languages or "",
                entry.county,
                entry.area,
            )
        )
    )
    return all(word in told for word in sought)


def _plain(text: str) -> str:
    return without_marks(fold(text).text).strip()


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())
