"""The tables themselves: what the database refuses even if our own code asked for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hedersstod.domain.answers import DateValue
from hedersstod.domain.identifiers import CaseId, LogId
from hedersstod.domain.log import Event, LogHead
from hedersstod.domain.sealing import SealKey
from hedersstod.vault import Vault, schema
from hedersstod.vault.database import ConstraintBroken, Database
from hedersstod.vault.files import make_private
from tests.helpers.cases import NOON, a_case, a_document, a_revision
from tests.vault.rooms import raw

APPEND_ONLY = ("revisions", "documents", "seal_keys", "journal")
COUNT = "SELECT count(*) FROM {}"
REPLACE = "INSERT OR REPLACE INTO {0} SELECT * FROM {0}"


def shape(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(rows)


def test_migrations_one_by_one_give_the_schema_of_a_new_vault(
    vault: Vault, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    with raw(folder) as connection:
        new = connection.execute(query).fetchall()
    path = tmp_path / "migrated.db"
    make_private(path)
    everything = schema.MIGRATIONS
    for version in range(1, len(everything) + 1):
        monkeypatch.setattr(schema, "MIGRATIONS", everything[:version])
        database = Database(path, bytes(32), bytes(16))
        with database.transaction():
            schema.apply(database, above=version - 1)
        migrated = database.rows(query)
        numbers = database.rows("PRAGMA user_version") + database.rows("PRAGMA application_id")
        database.close()
    assert shape(migrated) == shape(new)
    assert len(new) > 15
    assert numbers == [(schema.VERSION,), (schema.APPLICATION_ID,)]
    assert len(everything) == schema.VERSION


def test_every_table_is_strict(vault: Vault, folder: Path) -> None:
    vault.close()
    with raw(folder) as connection:
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list"
            " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert len(tables) > 8
    assert all(strict for _, strict in tables), tables


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET seq = seq + 1", "DELETE FROM {}", "UPDATE {} SET seq = seq"]
)
def test_what_was_added_can_be_neither_changed_nor_removed(
    vault: Vault, folder: Path, table: str, statement: str
) -> None:
    fill(vault)
    vault.close()
    with raw(folder) as connection:
        with pytest.raises(dbapi2.IntegrityError, match="append-only"):
            connection.execute(statement.format(table))
        assert connection.execute(COUNT.format(table)).fetchone() >= (1,)


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_nor_can_it_be_replaced_through_our_own_connection(vault: Vault, table: str) -> None:
    fill(vault)
    with pytest.raises(ConstraintBroken, match="CONSTRAINT"):
        vault._database.run(REPLACE.format(table))
    vault.check()


@pytest.mark.parametrize(
    "statement", ["UPDATE log_entries SET record = '{}'", "DELETE FROM log_entries"]
)
def test_a_draft_of_an_entry_may_change_and_what_was_kept_may_not(
    vault: Vault, statement: str
) -> None:
    vault.add_case(a_case(), now=NOON)
    head = LogHead(LogId("e1"), CaseId("c1"), DateValue(NOON.date()), NOON)
    vault.register.save_log_entry(Event(head, "threat", "Han ringde"), now=NOON)
    vault.register.save_log_entry(Event(head, "threat", "Han ringde två gånger"), now=NOON)
    kept = Event(replace(head, kept_at=NOON), "threat", "Han ringde två gånger")
    vault.register.save_log_entry(kept, now=NOON)
    for refused in (statement, "INSERT OR REPLACE INTO log_entries SELECT * FROM log_entries"):
        with pytest.raises(ConstraintBroken, match="CONSTRAINT"):
            vault._database.run(refused)
    with pytest.raises(ConstraintBroken):
        vault.register.save_log_entry(replace(kept, what="Ingen ringde"), now=NOON)
    assert vault.register.log_versions("e1") == (kept,)
    vault.check()


def test_a_broken_constraint_is_our_fault_and_quotes_nothing(vault: Vault) -> None:
    vault.add_case(a_case("c1", "Hemligt alias"), now=NOON)
    before = vault.journal()
    with pytest.raises(ConstraintBroken) as caught:
        vault.add_case(a_case("c1", "Hemligt alias"), now=NOON)
    error: BaseException | None = caught.value
    while error is not None:
        assert "Hemligt" not in repr(error)
        assert "c1" not in repr(error)
        error = error.__context__
    assert vault.journal() == before
    with pytest.raises(ConstraintBroken):
        vault.add_revision(a_revision(case="unknown"), now=NOON)
    assert vault.journal() == before
    vault.check()


def fill(vault: Vault) -> None:
    """A row in every append-only table."""
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(), now=NOON)
    vault.add_document(a_document(b"sealed"), b"sealed", now=NOON)
    vault.save_seal_key(SealKey(b"k", b"c", ("gran",), NOON), now=NOON)
