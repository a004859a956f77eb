"""*Vår kommun* and *Stödkatalogen*: who decides here, whom to call, and where that was read."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hedersstod.content import Content
from hedersstod.domain.case import LocalFact, LocalLine
from hedersstod.domain.number_shapes import numbers_in
from hedersstod.domain.profiles import DirectoryEntry, LocalQuestion
from hedersstod.domain.text import swedish_date
from hedersstod.vault import Vault

EMERGENCY_NUMBER = "112"
ON_CALL = "social_on_call"


@dataclass(frozen=True, slots=True)
class LocalEntry:
    """A question of *Vår kommun* with what has been filled in, if anything."""

    question: LocalQuestion
    fact: LocalFact | None

    @property
    def missing(self) -> bool:
        """Nobody has filled this in yet."""
        return self.fact is None or not self.fact.text


class LocalSupport:
    """Reads the bundled questions and lines, laid over with what this municipality has entered."""

    def __init__(self, vault: Vault, content: Content, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._content = content
        self.now = now
        self._waiting: dict[str, LocalFact] = {}

    def entries(self) -> tuple[LocalEntry, ...]:
        """Every local question in order, with its answer if there is one."""
        facts = {fact.id: fact for fact in self._vault.local_facts()} | self._waiting
        return tuple(LocalEntry(q, facts.get(q.id)) for q in self._content.local_questions)

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
        """The bundled lines, each replaced by the local edit of the same id; own lines last."""
        edits = {entry.id: entry for entry in self._vault.directory_edits()}
        bundled = tuple(edits.pop(e.id, e) for e in self._content.directory)
        return bundled + tuple(edits.values())

    def is_edited(self, entry_id: str) -> bool:
        """Has this line been edited or added here?"""
        return any(entry.id == entry_id for entry in self._vault.directory_edits())

    def save_directory_entry(self, entry: DirectoryEntry) -> None:
        """Keep a local edit; the bundled line stays and comes back with `restore_entry`."""
        checked = dataclasses.replace(entry, check_locally=False)
        self._vault.save_directory_entry(checked, now=self.now())

    def restore_entry(self, entry_id: str) -> None:
        """Take the local edit away, so that the bundled line is shown again."""
        self._vault.remove_directory_edit(entry_id, now=self.now())

    def holes(self) -> int:
        """How many local questions nobody has answered."""
        return sum(entry.missing for entry in self.entries())

    def on_call_number(self) -> str:
        """The municipality's on-call number as entered, or an empty string."""
        for entry in self.entries():
            if entry.question.id == ON_CALL and entry.fact is not None:
                return entry.fact.text
        return ""

    def lines(self) -> tuple[LocalLine, ...]:
        """Who decides and whom to call: the local entries first, then the professionals' lines."""
        local = tuple(
            LocalLine(
                label=entry.question.label,
                text=entry.fact.text if entry.fact else "",
                origin=_origin(entry.fact),
                missing=entry.missing,
            )
            for entry in self.entries()
            if entry.question.role in ("decides", "call")
        )
        national = tuple(
            LocalLine(
                label=entry.name,
                text=" · ".join(part for part in (entry.number, entry.hours) if part),
                origin=", ".join(part for part in (entry.source, entry.read_when) if part),
            )
            for entry in self.directory()
            if entry.audience == "professional" and entry.number
        )
        return local + national

    def public_numbers(self) -> frozenset[str]:
        """Digits of the numbers that may stand in a report: the directory's and our own."""
        written = [entry.number for entry in self.directory()]
        written += [e.fact.text for e in self.entries() if e.fact is not None]
        return frozenset(number for text in written for number in numbers_in(text))


def _origin(fact: LocalFact | None) -> str:
    if fact is None:
        return ""
    read = swedish_date(fact.read_on) if fact.read_on else ""
    return ", ".join(part for part in (fact.source, read) if part)
