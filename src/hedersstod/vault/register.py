"""What a vault keeps of a case beside its guides: people, safe contact, and what happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from hedersstod.domain.identifiers import CaseId, PersonId
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry
from hedersstod.domain.people import Person, SafeContact
from hedersstod.vault.codec import decode, encode
from hedersstod.vault.database import Database
from hedersstod.vault.journal import NO_COUNTS

LOG_KINDS: dict[str, type[LogEntry]] = {
    "event": Event,
    "consultation": Consultation,
    "disclosure": Disclosure,
}
_KIND_OF_ENTRY = {kind: name for name, kind in LOG_KINDS.items()}


class WriteJournal(Protocol):
    """Writes one line in the journal, inside the caller's transaction."""

    def __call__(
        self,
        event: str,
        object_id: str = "",
        counts: Mapping[str, int] = NO_COUNTS,
        *,
        now: datetime,
    ) -> None: ...


class Register:
    """Part of an open vault (`Vault.register`); its promises are the vault's."""

    def __init__(self, database: Database, journal: WriteJournal) -> None:
        self._database = database
        self._journal = journal

    def people(self, case: CaseId) -> tuple[Person, ...]:
        """The register of a case in the order people were entered."""
        rows = self._database.rows(
            "SELECT record FROM people WHERE case_id = ? ORDER BY seq", (case,)
        )
        return tuple(decode(Person, record) for (record,) in rows)

    def save_person(self, person: Person, *, now: datetime) -> None:
        """Enter somebody or change what is written of her."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO people (id, case_id, record) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET record = excluded.record",
                (person.id, person.case, encode(person)),
            )
            self._journal("person_changed", person.id, now=now)

    def remove_person(self, person_id: PersonId, *, now: datetime) -> None:
        """Take somebody out of the register; nothing happens if she is not there."""
        with self._database.transaction():
            if self._database.run("DELETE FROM people WHERE id = ?", (person_id,)):
                self._journal("person_removed", person_id, now=now)

    def safe_contact(self, case: CaseId) -> SafeContact | None:
        """How the client may be reached, if anything has been written of it."""
        rows = self._database.rows("SELECT record FROM safe_contacts WHERE case_id = ?", (case,))
        return decode(SafeContact, rows[0][0]) if rows else None

    def save_safe_contact(self, contact: SafeContact, *, now: datetime) -> None:
        """Keep how the client may be reached."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO safe_contacts (case_id, record) VALUES (?, ?)"
                " ON CONFLICT (case_id) DO UPDATE SET record = excluded.record",
                (contact.case, encode(contact)),
            )
            self._journal("safe_contact_changed", contact.case, now=now)

    def log_entries(self, case: CaseId) -> tuple[LogEntry, ...]:
        """Every entry of a case as it was last kept, and every draft, in the order begun.

        An entry that is being changed comes twice: kept, and as a draft of its next version.
        """
        rows = self._database.rows(
            "SELECT kind, record FROM log_entries AS entry WHERE case_id = ? AND (kept = 0 OR"
            " version = (SELECT max(version) FROM log_entries WHERE case_id = entry.case_id"
            " AND id = entry.id AND kept = 1))"
            " ORDER BY (SELECT min(seq) FROM log_entries WHERE case_id = entry.case_id"
            " AND id = entry.id), version",
            (case,),
        )
        return tuple(decode(LOG_KINDS[kind], record) for kind, record in rows)

    def log_versions(self, entry_id: str) -> tuple[LogEntry, ...]:
        """Every version of one entry, oldest first."""
        rows = self._database.rows(
            "SELECT kind, record FROM log_entries WHERE id = ? ORDER BY version", (entry_id,)
        )
        return tuple(decode(LOG_KINDS[kind], record) for kind, record in rows)

    def save_log_entry(self, entry: LogEntry, *, now: datetime) -> None:
        """Keep a version of an entry; a draft of it may be overwritten, a kept version never.

        Journalled when it is kept, since a draft is written while typing.
        """
        head = entry.head
        kept = head.kept_at is not None
        with self._database.transaction():
            self._database.run(
                "INSERT INTO log_entries (id, version, case_id, kind, kept, record)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id, version) DO UPDATE SET"
                " kept = excluded.kept, record = excluded.record",
                (
                    head.id,
                    head.version,
                    head.case,
                    _KIND_OF_ENTRY[type(entry)],
                    int(kept),
                    encode(entry),
                ),
            )
            if kept:
                self._journal("log_entry_kept", head.id, {"version": head.version}, now=now)

    def remove_log_draft(self, entry: LogEntry) -> None:
        """Let go of a draft version that was never kept; nothing happens to a kept one."""
        with self._database.transaction():
            self._database.run(
                "DELETE FROM log_entries WHERE id = ? AND version = ? AND kept = 0",
                (entry.head.id, entry.head.version),
            )
