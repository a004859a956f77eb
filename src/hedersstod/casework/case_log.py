"""*Händelser* of one case: written as drafts, kept as versions, struck with a reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from hedersstod.domain.answers import DateValue
from hedersstod.domain.errors import EntrySaysNothing
from hedersstod.domain.identifiers import CaseId, LogId
from hedersstod.domain.log import (
    Consultation,
    Disclosure,
    Event,
    LogEntry,
    LogHead,
    says_something,
    stands,
)
from hedersstod.vault import Vault

__all__ = ["CaseLog", "stands"]

Entry = TypeVar("Entry", bound=LogEntry)


class CaseLog:
    """The only writer of the log; what is typed into a draft is written by `save`.

    A change to a kept entry is a draft of its own beside it: what was kept stands until the
    change is kept.
    """

    def __init__(
        self,
        case: CaseId,
        vault: Vault,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._case = case
        self._vault = vault
        self._now = now
        self._new_id = new_id
        self._known: dict[LogId, LogEntry] | None = None
        self._begun: dict[LogId, LogEntry] = {}
        self._unsaved: set[LogId] = set()

    # -- reading ---------------------------------------------------------------------------

    def entries(self) -> tuple[LogEntry, ...]:
        """The newest kept version of each entry, latest day first; drafts and struck ones too.

        An entry that is being changed is there twice: as it stands, and as a draft.
        """
        both = (*self._kept().values(), *self._drafts().values())
        return tuple(sorted(both, key=_order, reverse=True))

    def drafts(self) -> tuple[LogEntry, ...]:
        """What was begun and not yet kept, changes to kept entries too; latest begun first."""
        begun = self._drafts().values()
        return tuple(sorted(begun, key=lambda e: e.head.written_at, reverse=True))

    def standing(self) -> tuple[LogEntry, ...]:
        """What was kept and not struck, latest day first."""
        return tuple(e for e in self.entries() if stands(e))

    def get(self, entry_id: LogId) -> LogEntry | None:
        """One entry by id, as it was last written: its draft if there is one; or None."""
        return self._drafts().get(entry_id) or self._kept().get(entry_id)

    def kept(self, entry_id: LogId) -> LogEntry | None:
        """One entry by id as it was last kept, struck or not; None if it never was."""
        return self._kept().get(entry_id)

    def versions(self, entry_id: LogId) -> tuple[LogEntry, ...]:
        """Every saved version of one entry, oldest first; a draft is the last of them."""
        return self._vault.register.log_versions(entry_id)

    def withheld(self) -> tuple[LogEntry, ...]:
        """Every version of the entries of which any version must not reach guardians.

        What was corrected since may still stand in other texts.
        """
        versions: dict[LogId, list[LogEntry]] = defaultdict(list)
        for entry in self.entries():
            versions[entry.head.id].append(entry)
        for entry_id, written in versions.items():
            if any(entry.head.version > 1 for entry in written):
                earlier = (e for e in self.versions(entry_id) if e.head.kept_at is not None)
                written += [each for each in earlier if each not in written]
        return tuple(
            entry
            for written in versions.values()
            if any(each.head.withheld_because is not None for each in written)
            for entry in written
        )

    # -- writing ---------------------------------------------------------------------------

    def begin_event(self, kind: str) -> Event:
        """A new draft of an event of today; nothing is written until something is typed."""
        return Event(self._head(), kind)

    def begin_consultation(self) -> Consultation:
        """A new draft of a consultation of today."""
        return Consultation(self._head())

    def begin_disclosure(self) -> Disclosure:
        """A new draft of a disclosure of today."""
        return Disclosure(self._head())

    def write(self, entry: LogEntry) -> None:
        """Take what now stands in a draft; `save` writes it.

        For an entry that was kept, hand over what `reopened` gave.
        """
        if entry.head.kept_at is not None:
            raise ValueError("a kept version is never written over")
        if self._drafts().get(entry.head.id) != entry:
            self._drafts()[entry.head.id] = entry
            self._unsaved.add(entry.head.id)

    def reopened(self, entry: Entry) -> Entry:
        """The next version of a kept entry, as a draft; a draft is handed back as it is.

        A change that was begun before is taken up again.
        """
        if entry.head.kept_at is None:
            return entry
        begun = self._drafts().get(entry.head.id)
        if isinstance(begun, type(entry)):
            return begun
        head = replace(entry.head, version=entry.head.version + 1, kept_at=None)
        return replace(entry, head=head)

    def keep(self, entry: Entry) -> Entry:
        """Keep a draft as a version, for ever; it is on disk when this returns.

        Raises EntrySaysNothing when nothing has been written.
        """
        if entry.head.kept_at is not None:
            raise ValueError("a kept version is kept already")
        if not says_something(entry):
            raise EntrySaysNothing
        now = self._now()
        kept = replace(entry, head=replace(entry.head, kept_at=now))
        self._vault.register.save_log_entry(kept, now=now)
        self._kept()[kept.head.id] = kept
        self._drafts().pop(kept.head.id, None)
        self._unsaved.discard(kept.head.id)
        return kept

    def strike(self, entry: Entry, reason: str) -> Entry:
        """Strike an entry with a reason; it stays readable. ValueError without a reason.

        It is struck as it stood: hand over the kept version, not a change that was begun.
        """
        if not reason.strip():
            raise ValueError("an entry is struck only with a reason")
        head = replace(entry.head, struck_because=reason.strip())
        if entry.head.kept_at is not None:
            head = replace(head, version=head.version + 1, kept_at=None)
        return self.keep(replace(entry, head=head))

    def discard_draft(self, entry: LogEntry) -> None:
        """Let go of a draft; an earlier kept version stands as it stood. `write` undoes it."""
        if entry.head.kept_at is not None:
            raise ValueError("what was kept is never removed")
        self._vault.register.remove_log_draft(entry)
        self._unsaved.discard(entry.head.id)
        self._drafts().pop(entry.head.id, None)

    # -- saving ----------------------------------------------------------------------------

    @property
    def has_unsaved(self) -> bool:
        """Is there anything typed that is not yet on disk?"""
        return bool(self._unsaved)

    def save(self, now: datetime) -> bool:
        """Write what is not yet on disk; did anything need it? Raises the vault's errors."""
        written = bool(self._unsaved)
        for entry_id in sorted(self._unsaved):
            self._vault.register.save_log_entry(self._drafts()[entry_id], now=now)
            self._unsaved.discard(entry_id)
        return written

    def _head(self) -> LogHead:
        now = self._now()
        return LogHead(LogId(self._new_id()), self._case, DateValue(now.date()), now)

    def _kept(self) -> dict[LogId, LogEntry]:
        if self._known is None:
            known: dict[LogId, LogEntry] = {}
            for entry in self._vault.register.log_entries(self._case):
                (known if entry.head.kept_at is not None else self._begun)[entry.head.id] = entry
            self._known = known
        return self._known

    def _drafts(self) -> dict[LogId, LogEntry]:
        self._kept()
        return self._begun


def _order(entry: LogEntry) -> tuple[date, datetime]:
    return (entry.head.day.day or entry.head.written_at.date(), entry.head.written_at)
