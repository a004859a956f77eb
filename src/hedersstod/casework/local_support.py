"""*Vår kommun* and *Stödkatalogen*: who decides here, whom to call, and where that was read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from hedersstod.casework.directory import Directory
from hedersstod.content import Content
from hedersstod.domain.case import LocalFact, LocalLine
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.domain.number_shapes import numbers_in
from hedersstod.domain.profiles import DirectoryEntry, LocalGroup, LocalQuestion
from hedersstod.domain.text import swedish_date
from hedersstod.vault import Vault

EMERGENCY_NUMBER = "112"
ON_CALL = "social_on_call"
OWN_EMERGENCY = "municipal_emergency_number"
NOT_HERE: Final = "Finns inte här."
"""Begins the answer that there is none here: kept as the words that everybody will read."""

_NUMBER: Final = re.compile(r"(?<![\w-])(?:\+\d|\(?0)(?:[ \u00a0()/–-]{0,3}\d){5,13}(?!\w)")
_CALLED: Final = ("decides", "call")
_NO_GROUP: Final = LocalGroup("", "")


@dataclass(frozen=True, slots=True)
class LocalEntry:
    """A question of *Vår kommun* with what has been filled in, if anything.

    A hole is one thing; that there is none here is an answer. `stale` says that it was read more
    than a year ago.
    """

    question: LocalQuestion
    fact: LocalFact | None
    stale: bool = False

    @property
    def missing(self) -> bool:
        """Nobody has filled this in yet."""
        return self.fact is None or not self.fact.text.strip()

    @property
    def not_here(self) -> bool:
        """The answer is that the municipality has none."""
        return self.fact is not None and _says_not_here(self.fact.text)

    @property
    def answer(self) -> str:
        """What holds here, or what is done instead where there is none."""
        text = self.fact.text if self.fact else ""
        return text[len(NOT_HERE) + 1 :] if _says_not_here(text) else text

    @property
    def undated(self) -> bool:
        """It is filled in, but nobody has said when it was read."""
        return not self.missing and (self.fact is None or self.fact.read_on is None)

    @property
    def said(self) -> str:
        """The whole answer as it is told to whoever is to act on it."""
        if self.not_here:
            return f"{NOT_HERE} {self.answer or self.question.if_absent}".rstrip()
        return self.answer


def answered(
    question_id: str, answer: str, source: str, read_on: date | None, *, not_here: bool
) -> LocalFact:
    """The local fact of an answer, or of there being none here."""
    if not_here:
        answer = f"{NOT_HERE} {answer}" if answer else NOT_HERE
    return LocalFact(question_id, answer, source, read_on)


def read_too_long_ago(read_on: date | None, today: date) -> bool:
    """Is it more than a year since then? What was read on a leap day holds through 28 February."""
    if read_on is None:
        return False
    leap = (read_on.month, read_on.day) == (2, 29)
    same_day = read_on.replace(year=read_on.year + 1, day=28 if leap else read_on.day)
    return today > same_day


def _says_not_here(text: str) -> bool:
    return text == NOT_HERE or text.startswith(f"{NOT_HERE} ")


class LocalSupport:
    """Reads the bundled questions and lines, laid over with what this municipality has entered."""

    def __init__(self, vault: Vault, content: Content, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._content = content
        self.support = Directory(vault, content.directory, now)
        self.now = now
        self._waiting: dict[str, LocalFact] = {}

    def entries(self) -> tuple[LocalEntry, ...]:
        """Every local question in order, with its answer if there is one."""
        facts = {fact.id: fact for fact in self._vault.local_facts()} | self._waiting
        today = self.now().date()
        return tuple(
            LocalEntry(q, fact, read_too_long_ago(fact.read_on if fact else None, today))
            for q in self._content.local_questions
            for fact in (facts.get(q.id),)
        )

    def groups(self) -> tuple[tuple[LocalGroup, tuple[LocalEntry, ...]], ...]:
        """The entries by group, in order."""
        found: dict[str, tuple[LocalGroup, list[LocalEntry]]] = {}
        for entry in self.entries():
            group = entry.question.group or _NO_GROUP
            found.setdefault(group.id, (group, []))[1].append(entry)
        return tuple((group, tuple(entries)) for group, entries in found.values())

    def guide_titles(self) -> dict[GuideId, str]:
        """The guides by id, in whose summaries the deciders and the numbers stand."""
        return {guide.id: guide.title for guide in self._content.guides.values()}

    def change(self, fact: LocalFact) -> None:
        """Take a changed local fact; `save` writes it."""
        self._waiting[fact.id] = fact

    @property
    def has_unsaved(self) -> bool:
        """Is there anything typed that is not yet on disk?"""
        return bool(self._waiting)

    def save(self) -> datetime | None:
        """Write what is not yet on disk; when it was committed, or None if nothing was.

        Raises DiskFull, VaultReadOnly or VaultDamaged; what is unsaved then stays unsaved.
        """
        now = self.now()
        written = bool(self._waiting)
        for fact_id in list(self._waiting):
            self._vault.save_local_fact(self._waiting[fact_id], now=now)
            del self._waiting[fact_id]
        return now if written else None

    def directory(self) -> tuple[DirectoryEntry, ...]:
        """The lines of support as they stand here."""
        return self.support.entries()

    def is_edited(self, entry_id: str) -> bool:
        """Has this line been edited or added here?"""
        return self.support.is_edited(entry_id)

    def save_directory_entry(self, entry: DirectoryEntry) -> None:
        """Keep a local edit; the bundled line stays and comes back with `restore_entry`."""
        self.support.save(entry)

    def restore_entry(self, entry_id: str) -> None:
        """Take the local edit away, so that the bundled line is shown again."""
        self.support.take_away(entry_id)

    def holes(self) -> int:
        """How many local questions nobody has answered."""
        return sum(entry.missing for entry in self.entries())

    def to_look_at_again(self) -> int:
        """How many answers were read more than a year ago, or nobody knows when."""
        return sum(entry.stale or entry.undated for entry in self.entries())

    def on_call_number(self) -> str:
        """The municipality's on-call number as entered, or an empty string.

        The number alone if one can be made out; empty also where there is no such thing here.
        """
        return self._number_of(ON_CALL)

    def emergency_line(self) -> LocalLine | None:
        """Whom to call besides 112: the on-call service, else the municipality's own number."""
        for entry in self.entries():
            id_ = entry.question.id
            if id_ in (ON_CALL, OWN_EMERGENCY) and (number := self._number_of(id_)):
                return LocalLine(entry.question.label, number, _origin(entry))
        return None

    def lines(self, place: str = "") -> tuple[LocalLine, ...]:
        """Who decides and whom to call: the local entries first, then the professionals' lines.

        With a place, only the local entries that are shown there, whatever their role.
        """
        local = tuple(
            _line(entry)
            for entry in self.entries()
            if (place in entry.question.shown_in if place else entry.question.role in _CALLED)
        )
        return local if place else local + self.support.call_lines()

    def lines_beside(self, question: QuestionId) -> tuple[LocalLine, ...]:
        """What this municipality has entered that belongs beside that question of the plan."""
        return tuple(_line(e) for e in self.entries() if question in e.question.beside)

    def _number_of(self, question_id: str) -> str:
        for entry in self.entries():
            if entry.question.id == question_id and not entry.not_here:
                found = _NUMBER.search(entry.answer)
                return found.group() if found else entry.answer.strip().partition("\n")[0]
        return ""

    def public_numbers(self) -> frozenset[str]:
        """Digits of the numbers that may stand in a report: the directory's and our own."""
        written = [e.fact.text for e in self.entries() if e.fact is not None]
        ours = frozenset(number for text in written for number in numbers_in(text))
        return ours | self.support.public_numbers()


def _line(entry: LocalEntry) -> LocalLine:
    return LocalLine(
        label=entry.question.label,
        text=entry.said,
        origin=_origin(entry),
        missing=entry.missing,
    )


def _origin(entry: LocalEntry) -> str:
    fact = entry.fact
    if fact is None:
        return ""
    read = swedish_date(fact.read_on) if fact.read_on else ""
    if entry.stale:
        read = f"{read}, mer än ett år sedan: kontrollera"
    return ", ".join(part for part in (fact.source, read) if part)
