"""Reads everything there is in a database of ours and tells whether all of it is whole."""

from __future__ import annotations

import hashlib

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
from hedersstod.domain.errors import VaultDamaged
from hedersstod.domain.log import Consultation, Disclosure, Event
from hedersstod.domain.people import Person, SafeContact
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.sealing import SealKey
from hedersstod.vault.chain import Chain
from hedersstod.vault.codec import decode
from hedersstod.vault.database import Database

# What must have exactly one line in the journal for each record, so that neither a record nor
# the end of the journal can be missing unseen.
_JOURNALLED = (
    ("SELECT id FROM cases ORDER BY id", "case_opened"),
    ("SELECT id FROM revisions ORDER BY id", "revision_signed"),
    ("SELECT id FROM documents ORDER BY id", "document_sealed"),
    ("SELECT id FROM log_entries WHERE kept = 1 ORDER BY id", "log_entry_kept"),
)

_ALL_RECORDS: tuple[tuple[str, type], ...] = (
    ("SELECT record FROM cases", Case),
    ("SELECT record FROM runs", RunRecord),
    ("SELECT record FROM revisions", Revision),
    ("SELECT record FROM protected_facts", ProtectedFact),
    ("SELECT record FROM people", Person),
    ("SELECT record FROM safe_contacts", SafeContact),
    ("SELECT record FROM log_entries WHERE kind = 'event'", Event),
    ("SELECT record FROM log_entries WHERE kind = 'consultation'", Consultation),
    ("SELECT record FROM log_entries WHERE kind = 'disclosure'", Disclosure),
    ("SELECT record FROM local_facts", LocalFact),
    ("SELECT record FROM directory_entries", DirectoryEntry),
    ("SELECT record FROM documents", Document),
    ("SELECT record FROM seal_keys", SealKey),
    ("SELECT record FROM bookmark", Bookmark),
    ("SELECT record FROM report_decisions", ReportDecisions),
)


def check_quickly(database: Database) -> None:
    """Does the file hang together? VaultDamaged if not; the records are not read."""
    if database.rows("PRAGMA quick_check") != [("ok",)]:
        raise VaultDamaged


def check_whole(database: Database, chain: Chain) -> None:
    """Read everything there is; VaultDamaged unless all of it is whole."""
    queries = ("PRAGMA cipher_integrity_check", "PRAGMA foreign_key_check")
    if any(database.rows(query) for query in queries):
        raise VaultDamaged
    check_quickly(database)
    if not chain.is_unbroken():
        raise VaultDamaged
    for query, event in _JOURNALLED:
        kept = database.rows(query)
        written = database.rows(
            "SELECT object_id FROM journal WHERE event = ? ORDER BY object_id", (event,)
        )
        if kept != written:
            raise VaultDamaged
    for query, kind in _ALL_RECORDS:
        for (record,) in database.rows(query):
            decode(kind, record)
    for (number,) in database.rows("SELECT seq FROM documents"):  # one by one: they are large
        for sealed, digest in database.rows(
            "SELECT sealed, sha256 FROM documents WHERE seq = ?", (number,)
        ):
            if hashlib.sha256(sealed).hexdigest() != digest:
                raise VaultDamaged
