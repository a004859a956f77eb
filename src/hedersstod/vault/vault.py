"""An open vault: what is kept, by kind, as domain objects.

All that returns has happened: a write is synced to the disk when its method returns. Whatever
carries weight writes its line in the journal in the same transaction. May be used from any
thread. After `close` every call raises VaultClosed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from hedersstod.domain.case import (
    Bookmark,
    Case,
    Document,
    LocalFact,
    ProtectedFact,
    ReportDecisions,
    Revision,
    RunRecord,
)
from hedersstod.domain.errors import RevisionFrozen, VaultDamaged
from hedersstod.domain.identifiers import (
    CaseId,
    DocumentId,
    FactId,
    GuideId,
    RevisionId,
)
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.sealing import SealKey
from hedersstod.vault import schema
from hedersstod.vault.chain import Chain
from hedersstod.vault.changing_all import change_all
from hedersstod.vault.checking import check_whole
from hedersstod.vault.codec import decode, encode
from hedersstod.vault.copies import Copies
from hedersstod.vault.database import Database
from hedersstod.vault.files import FolderLock, VaultFiles
from hedersstod.vault.journal import NO_COUNTS, JournalEntry
from hedersstod.vault.keys import accept_new_passphrase
from hedersstod.vault.register import Register
from hedersstod.vault.slots import Slots

T = TypeVar("T")


class Vault:
    """The open vault; made by `create` and `open_` only."""

    def __init__(
        self, vault_id: str, database: Database, lock: FolderLock, files: VaultFiles
    ) -> None:
        self.id = vault_id
        self._database = database
        self._lock = lock
        self._files = files
        self.is_damaged = False
        """Was something found not whole when it was opened? What can be read can be read."""
        self._chain = Chain(vault_id, database)
        self._journal = self._chain.write
        self._changed: set[str] = set()
        self.register = Register(database, self._journal)
        self.slots = Slots(files, vault_id, database, self._journal)
        self.copies = Copies(files, vault_id, database, self._chain)

    # -- cases and drafts ----------------------------------------------------------------------

    def cases(self) -> tuple[Case, ...]:
        """All cases in the order they were opened."""
        return self._all(Case, "SELECT record FROM cases ORDER BY seq")

    def add_case(self, case: Case, *, now: datetime) -> None:
        """Open a case."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO cases (id, record) VALUES (?, ?)", (case.id, encode(case))
            )
            self._journal("case_opened", case.id, now=now)

    def run(self, case: CaseId, guide: GuideId) -> RunRecord | None:
        """The newest draft of that guide in that case."""
        return self._one(
            RunRecord,
            "SELECT record FROM runs WHERE case_id = ? AND guide = ? ORDER BY seq DESC LIMIT 1",
            case,
            guide,
        )

    def save_run(
        self,
        run: RunRecord,
        *,
        begun_anew: datetime | None = None,
        now: datetime | None = None,
    ) -> None:
        """Keep a draft as it stands.

        Journalled when begun anew and, if `now` is given, the first time it is changed after the
        vault was opened; not at every pause while she writes.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO runs (id, case_id, guide, record) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET record = excluded.record",
                (run.id, run.case, run.guide, encode(run)),
            )
            if begun_anew is not None:
                self._journal("run_begun_anew", run.id, now=begun_anew)
            elif now is not None and run.id not in self._changed:
                self._journal("draft_changed", run.id, now=now)
        if now is not None:
            self._changed.add(run.id)

    # -- what was signed off -------------------------------------------------------------------

    def revisions(self, case: CaseId) -> tuple[Revision, ...]:
        """All signed-off revisions of a case in the order they were signed."""
        return self._all(
            Revision, "SELECT record FROM revisions WHERE case_id = ? ORDER BY seq", case
        )

    def add_revision(self, revision: Revision, *, now: datetime) -> None:
        """Keep what was signed off, for ever; RevisionFrozen if it, or its number, stands."""
        with self._database.transaction():
            if self._database.rows(
                "SELECT 1 FROM revisions WHERE id = ?"
                " OR (case_id = ? AND guide = ? AND number = ?)",
                (revision.id, revision.case, revision.guide, revision.number),
            ):
                raise RevisionFrozen
            self._database.run(
                "INSERT INTO revisions (id, case_id, guide, number, record) VALUES (?, ?, ?, ?, ?)",
                (revision.id, revision.case, revision.guide, revision.number, encode(revision)),
            )
            self._journal("revision_signed", revision.id, now=now)

    # -- what must not get out -----------------------------------------------------------------

    def protected_facts(self, case: CaseId) -> tuple[ProtectedFact, ...]:
        """The protected facts of a case in the order they were first written."""
        return self._all(
            ProtectedFact,
            "SELECT record FROM protected_facts WHERE case_id = ? ORDER BY seq",
            case,
        )

    def save_protected_fact(self, fact: ProtectedFact, *, now: datetime) -> None:
        """Add a protected fact or change it."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO protected_facts (id, case_id, record) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET record = excluded.record",
                (fact.id, fact.case, encode(fact)),
            )
            self._journal("protected_fact_changed", fact.id, now=now)

    def remove_protected_fact(self, fact_id: FactId, *, now: datetime) -> None:
        """Remove a protected fact; nothing happens if it is not there."""
        with self._database.transaction():
            if self._database.run("DELETE FROM protected_facts WHERE id = ?", (fact_id,)):
                self._journal("protected_fact_removed", fact_id, now=now)

    # -- what holds here -----------------------------------------------------------------------

    def local_facts(self) -> tuple[LocalFact, ...]:
        """What has been filled in of *Vår kommun*, in the order it was first written."""
        return self._all(LocalFact, "SELECT record FROM local_facts ORDER BY seq")

    def save_local_fact(self, fact: LocalFact, *, now: datetime) -> None:
        """Add an entry of *Vår kommun* or change it."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO local_facts (id, record) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET record = excluded.record",
                (fact.id, encode(fact)),
            )
            self._journal("local_fact_changed", fact.id, now=now)

    def directory_edits(self) -> tuple[DirectoryEntry, ...]:
        """The entries of the directory that have been edited or added here."""
        return self._all(DirectoryEntry, "SELECT record FROM directory_entries ORDER BY seq")

    def save_directory_entry(self, entry: DirectoryEntry, *, now: datetime) -> None:
        """Keep an entry of the directory as edited here."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO directory_entries (id, record) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET record = excluded.record",
                (entry.id, encode(entry)),
            )
            self._journal("directory_entry_changed", entry.id, now=now)

    def remove_directory_edit(self, entry_id: str, *, now: datetime) -> None:
        """Forget the edit of an entry; nothing happens if there is none."""
        with self._database.transaction():
            if self._database.run("DELETE FROM directory_entries WHERE id = ?", (entry_id,)):
                self._journal("directory_entry_removed", entry_id, now=now)

    # -- sealed reports and the key that seals them --------------------------------------------

    def documents(self, case: CaseId) -> tuple[Document, ...]:
        """The sealed reports of a case in the order they were made, without their bytes."""
        return self._all(
            Document, "SELECT record FROM documents WHERE case_id = ? ORDER BY seq", case
        )

    def add_document(self, document: Document, sealed: bytes, *, now: datetime) -> None:
        """Keep a sealed report for ever; ValueError if the bytes are not the ones described."""
        if hashlib.sha256(sealed).hexdigest() != document.sha256:
            raise ValueError("the sealed bytes are not those of the document")
        with self._database.transaction():
            self._database.run(
                "INSERT INTO documents (id, case_id, revision_id, sha256, record, sealed)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    document.id,
                    document.case,
                    document.revision,
                    document.sha256,
                    encode(document),
                    sealed,
                ),
            )
            self._journal("document_sealed", document.id, now=now)

    def document_bytes(self, document_id: DocumentId) -> bytes:
        """The sealed bytes, found to be what was kept; KeyError if there is no such document."""
        rows = self._database.rows(
            "SELECT sealed, sha256 FROM documents WHERE id = ?", (document_id,)
        )
        if not rows:
            raise KeyError(document_id)
        sealed, digest = rows[0]
        if hashlib.sha256(sealed).hexdigest() != digest:
            raise VaultDamaged
        return bytes(sealed)

    def seal_key(self) -> SealKey | None:
        """The sealing key in use: the one made last."""
        return self._one(SealKey, "SELECT record FROM seal_keys ORDER BY seq DESC LIMIT 1")

    def seal_keys(self) -> tuple[SealKey, ...]:
        """Every sealing key there has been, oldest first."""
        return self._all(SealKey, "SELECT record FROM seal_keys ORDER BY seq")

    def save_seal_key(self, key: SealKey, *, now: datetime) -> None:
        """Take a new sealing key into use; earlier ones are kept."""
        with self._database.transaction():
            self._database.run("INSERT INTO seal_keys (record) VALUES (?)", (encode(key),))
            self._journal("seal_key_made", "", now=now)

    # -- where she was -------------------------------------------------------------------------

    def report_decisions(self, revision: RevisionId, reader: str) -> ReportDecisions | None:
        """What was decided in a report of that revision for that reader, not yet sealed."""
        return self._one(
            ReportDecisions,
            "SELECT record FROM report_decisions WHERE revision_id = ? AND reader = ?",
            revision,
            reader,
        )

    def save_report_decisions(self, kept: ReportDecisions) -> None:
        """Keep them in place of what was kept before; with none, forget them. Not journalled."""
        with self._database.transaction():
            self._database.run(
                "DELETE FROM report_decisions WHERE revision_id = ? AND reader = ?",
                (kept.revision, kept.reader),
            )
            if kept.decisions:
                self._database.run(
                    "INSERT INTO report_decisions (revision_id, reader, record) VALUES (?, ?, ?)",
                    (kept.revision, kept.reader, encode(kept)),
                )

    def bookmark(self) -> Bookmark | None:
        """Where she was when she last locked."""
        return self._one(Bookmark, "SELECT record FROM bookmark")

    def save_bookmark(self, bookmark: Bookmark | None) -> None:
        """Remember where she is, or with None forget it; not journalled."""
        with self._database.transaction():
            self._database.run("DELETE FROM bookmark")
            if bookmark is not None:
                self._database.run(
                    "INSERT INTO bookmark (seq, record) VALUES (1, ?)", (encode(bookmark),)
                )

    # -- the journal ---------------------------------------------------------------------------

    def record(
        self,
        event: str,
        object_id: str = "",
        counts: Mapping[str, int] = NO_COUNTS,
        *,
        now: datetime,
    ) -> None:
        """Write a line in the journal; ValueError for an event or id that is not allowed."""
        with self._database.transaction():
            self._journal(event, object_id, counts, now=now)

    def journal(self) -> tuple[JournalEntry, ...]:
        """The whole journal, oldest first; `check` tells whether it is unbroken."""
        return self._chain.entries()

    def log_head(self) -> str:
        """The hash of the newest journal entry: 64 hexadecimal digits over all before it."""
        return self._chain.head()

    def log_is_unbroken(self) -> bool:
        """Does every line of the journal follow from the one before?"""
        return self._chain.is_unbroken()

    def journal_times(self, event: str, object_id: str = "") -> tuple[datetime, ...]:
        """When that was written in the journal, oldest first."""
        return self._chain.times(event, object_id)

    def last_time(self, event: str) -> datetime | None:
        """When that was last written in the journal, of whatever object; None if it never was."""
        return self._chain.last_time(event)

    def newest_line_at(self) -> datetime | None:
        """The latest time among the newest lines; after now, the clock has been set back."""
        return self._chain.newest_at()

    # -- the whole -----------------------------------------------------------------------------

    def migrate(self, *, now: datetime) -> None:
        """Bring the tables to the present form, all or nothing; nothing happens if they are."""
        ((version,),) = self._database.rows("PRAGMA user_version")
        if version >= schema.VERSION:
            return
        with self._database.transaction():
            schema.apply(self._database, above=version)
            counts = {"from_version": version, "to_version": schema.VERSION}
            self._journal("vault_migrated", "", counts, now=now)

    @property
    def folder(self) -> Path:
        """Where the vault's files lie."""
        return self._files.folder

    def change_all(self, old: str, new: str, *, now: datetime) -> tuple[str, str, str]:
        """*Byt allt*: another key, passphrase and recovery parts; the parts as written.

        The passphrase is not bound to a keyring afterwards. Raises WrongPassphrase, KeyringLost,
        PassphraseTooShort, PassphraseTooLong, DiskFull, VaultReadOnly, NotEnoughMemory or
        VaultDamaged; then nothing has changed. After ChangeUnfinished all has, and only locking
        and unlocking with the new passphrase helps.
        """
        accept_new_passphrase(new)
        with self.slots.in_turn(old):
            return change_all(self._files, self.id, self._database, new, now=now)

    def check(self) -> None:
        """Read everything there is; VaultDamaged unless it is whole; nobody writes meanwhile.

        Through another connection: one that has met a damaged page reads and writes nothing more.
        """
        with self._database.standing_still():
            other = self._database.same_key(self._database.path, read_only=True)
            try:
                check_whole(other, Chain(self.id, other))
            finally:
                other.close()

    def close(self) -> None:
        """Lock: everything is on disk already; harmless when done twice."""
        try:
            self._database.close()
        finally:
            self._lock.release()

    # -- within --------------------------------------------------------------------------------

    def _all(self, kind: type[T], query: str, *values: object) -> tuple[T, ...]:
        return tuple(decode(kind, record) for (record,) in self._database.rows(query, values))

    def _one(self, kind: type[T], query: str, *values: object) -> T | None:
        found = self._all(kind, query, *values)
        return found[0] if found else None
