"""The tables, as numbered migrations; a fresh database runs them all, an old one the rest.

Columns hold what is sorted or searched for; everything else is one JSON text per record
(codec.py). What was signed off, sealed or journalled can be added, never changed or removed.
"""

from __future__ import annotations

from hedersstod.vault.database import Database

APPLICATION_ID = 0x48535456
"""Says in the database itself that it is ours ("HSTV")."""


def _append_only(table: str) -> tuple[str, str]:
    return (
        f"CREATE TRIGGER {table}_never_change BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
        f"CREATE TRIGGER {table}_never_remove BEFORE DELETE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    )


_VERSION_1 = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE cases ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT",
    "CREATE TABLE runs ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " case_id TEXT NOT NULL REFERENCES cases (id), guide TEXT NOT NULL,"
    " record TEXT NOT NULL) STRICT",
    "CREATE INDEX runs_of_case ON runs (case_id, guide, seq)",
    "CREATE TABLE revisions ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " case_id TEXT NOT NULL REFERENCES cases (id), guide TEXT NOT NULL,"
    " number INTEGER NOT NULL, record TEXT NOT NULL,"
    " UNIQUE (case_id, guide, number)) STRICT",
    *_append_only("revisions"),
    "CREATE TABLE protected_facts ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " case_id TEXT NOT NULL REFERENCES cases (id), record TEXT NOT NULL) STRICT",
    "CREATE INDEX protected_facts_of_case ON protected_facts (case_id, seq)",
    "CREATE TABLE local_facts ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT",
    "CREATE TABLE directory_entries ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT",
    "CREATE TABLE documents ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " case_id TEXT NOT NULL REFERENCES cases (id),"
    " revision_id TEXT NOT NULL REFERENCES revisions (id),"
    " sha256 TEXT NOT NULL, record TEXT NOT NULL, sealed BLOB NOT NULL) STRICT",
    "CREATE INDEX documents_of_case ON documents (case_id, seq)",
    *_append_only("documents"),
    "CREATE TABLE report_decisions ("
    " seq INTEGER PRIMARY KEY, revision_id TEXT NOT NULL REFERENCES revisions (id),"
    " reader TEXT NOT NULL, record TEXT NOT NULL, UNIQUE (revision_id, reader)) STRICT",
    "CREATE TABLE seal_keys (seq INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT",
    *_append_only("seal_keys"),
    "CREATE TABLE bookmark ( seq INTEGER PRIMARY KEY CHECK (seq = 1), record TEXT NOT NULL) STRICT",
    "CREATE TABLE journal ("
    " seq INTEGER PRIMARY KEY, at TEXT NOT NULL, event TEXT NOT NULL,"
    " object_id TEXT NOT NULL, counts TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
    *_append_only("journal"),
)

_VERSION_2 = (
    "CREATE TABLE people ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " case_id TEXT NOT NULL REFERENCES cases (id), record TEXT NOT NULL) STRICT",
    "CREATE INDEX people_of_case ON people (case_id, seq)",
    "CREATE TABLE safe_contacts ("
    " seq INTEGER PRIMARY KEY, case_id TEXT NOT NULL UNIQUE REFERENCES cases (id),"
    " record TEXT NOT NULL) STRICT",
    "CREATE TABLE log_entries ("
    " seq INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL,"
    " case_id TEXT NOT NULL REFERENCES cases (id), kind TEXT NOT NULL,"
    " kept INTEGER NOT NULL CHECK (kept IN (0, 1)), record TEXT NOT NULL,"
    " UNIQUE (id, version)) STRICT",
    "CREATE INDEX log_entries_of_case ON log_entries (case_id, id, version)",
    "CREATE TRIGGER log_entries_kept_never_change BEFORE UPDATE ON log_entries WHEN OLD.kept = 1 "
    "BEGIN SELECT RAISE(ABORT, 'what was kept is append-only'); END",
    "CREATE TRIGGER log_entries_kept_never_remove BEFORE DELETE ON log_entries WHEN OLD.kept = 1 "
    "BEGIN SELECT RAISE(ABORT, 'what was kept is append-only'); END",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_VERSION_1, _VERSION_2)
VERSION = len(MIGRATIONS)


def apply(database: Database, *, above: int = 0) -> None:
    """Run the migrations above a version number, inside the caller's transaction."""
    for statements in MIGRATIONS[above:]:
        for statement in statements:
            database.run(statement)
    database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    database.run(f"PRAGMA user_version = {VERSION}")
