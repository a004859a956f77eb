"""The access log: what it holds, what it refuses, and that changing it is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from hedersstod.domain.answers import DateValue
from hedersstod.domain.case import LocalFact
from hedersstod.domain.errors import VaultDamaged
from hedersstod.domain.identifiers import CaseId, FactId, LogId
from hedersstod.domain.log import Event, LogHead
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.sealing import SealKey
from hedersstod.vault import Vault, create, journal, open_
from tests.helpers.cases import (
    NOON,
    a_case,
    a_document,
    a_fact,
    a_revision,
    a_run,
    later,
)
from tests.vault.rooms import PASSPHRASE, raw


def fill(vault: Vault) -> None:
    """One of everything that carries weight."""
    vault.add_case(a_case(), now=NOON)
    vault.save_run(a_run())
    vault.add_revision(a_revision(), now=NOON)
    vault.add_document(a_document(b"sealed"), b"sealed", now=NOON)
    vault.save_protected_fact(a_fact(), now=NOON)
    vault.remove_protected_fact(FactId("f1"), now=NOON)
    vault.save_local_fact(LocalFact("socialjour", "ring"), now=NOON)
    entry = DirectoryEntry("line", "Linje", "exposed", "råd", "1", "", "k", "2026-04")
    vault.save_directory_entry(entry, now=NOON)
    vault.remove_directory_edit("line", now=NOON)
    vault.save_seal_key(SealKey(b"k", b"c", ("gran",), NOON), now=NOON)
    vault.save_bookmark(None)
    vault.record("report_taken_out", "d1", {"findings": 3, "pages": 2}, now=later(3))


def test_everything_of_weight_has_its_line_and_drafts_have_none(vault: Vault) -> None:
    fill(vault)
    assert [(entry.event, entry.object_id) for entry in vault.journal()] == [
        ("vault_created", ""),
        ("case_opened", "c1"),
        ("revision_signed", "v1"),
        ("document_sealed", "d1"),
        ("protected_fact_changed", "f1"),
        ("protected_fact_removed", "f1"),
        ("local_fact_changed", "socialjour"),
        ("directory_entry_changed", "line"),
        ("directory_entry_removed", "line"),
        ("seal_key_made", ""),
        ("report_taken_out", "d1"),
    ]
    assert [entry.seq for entry in vault.journal()] == list(range(1, 12))
    assert dict(vault.journal()[-1].counts) == {"findings": 3, "pages": 2}
    vault.check()


def test_the_head_is_256_bits_and_moves_with_every_line(vault: Vault) -> None:
    heads = [vault.log_head()]
    for _ in range(5):
        vault.record("case_viewed", "c1", now=NOON)
        heads.append(vault.log_head())
    assert len(set(heads)) == 6
    assert all(len(head) == 64 and set(head) <= set("0123456789abcdef") for head in heads)
    assert vault.journal()[-1].hash == heads[-1]


def test_two_vaults_never_share_a_chain(tmp_path: Path) -> None:
    heads = set()
    for name in ("one", "two"):
        vault = create(tmp_path / name, PASSPHRASE, now=NOON)
        heads.add(vault.log_head())
        vault.close()
    assert len(heads) == 2


@pytest.mark.parametrize(
    ("event", "object_id", "counts"),
    [
        ("Anna ringde", "", {}),
        ("", "", {}),
        ("case_viewed", "Anna Andersson", {}),
        ("case_viewed", "Åsa", {}),
        ("case_viewed", "a" * 65, {}),
        ("case_viewed", "c1\n", {}),
        ("case_viewed", "c1", {"Anna Andersson": 1}),
        ("case_viewed", "c1", {"": 1}),
        ("case_viewed", "c1", {"n": -1}),
        ("case_viewed", "c1", {"n": True}),
        ("case_viewed", "c1", {"n": "Anna"}),
    ],
)
def test_texts_are_refused_and_not_repeated(
    vault: Vault, event: str, object_id: str, counts: dict[str, int]
) -> None:
    before = vault.journal()
    with pytest.raises(ValueError, match="not ") as caught:
        vault.record(event, object_id, counts, now=NOON)
    assert "Anna" not in str(caught.value)
    assert vault.journal() == before


TAMPERINGS = {
    "time": "UPDATE journal SET at = '2026-11-23T12:00:01+00:00' WHERE seq = 3",
    "event": "UPDATE journal SET event = 'case_viewed' WHERE seq = 10",
    "object": "UPDATE journal SET object_id = 'c2' WHERE seq = 11",
    "counts": """UPDATE journal SET counts = '{"findings":0,"pages":2}' WHERE seq = 11""",
    "hash": "UPDATE journal SET hash = lower(hex(zeroblob(32))) WHERE seq = 5",
    "last hash": "UPDATE journal SET hash = 'x' WHERE seq = 11",
    "number": "UPDATE journal SET seq = 12 WHERE seq = 11",
    "middle taken out": "DELETE FROM journal WHERE seq = 5",
    "first taken out": "DELETE FROM journal WHERE seq = 1",
    "all taken out": "DELETE FROM journal",
    "end taken out": "DELETE FROM journal WHERE seq >= 4",
    "forged line": "INSERT INTO journal SELECT 12, at, event, object_id, counts, hash"
    " FROM journal WHERE seq = 11",
    "swapped": "UPDATE journal SET seq = -seq WHERE seq IN (5, 6)",
    "case taken out": "DELETE FROM runs; DELETE FROM documents; DELETE FROM revisions;"
    " DELETE FROM cases",
    "draft of no case": "INSERT INTO runs (id, case_id, guide, record)"
    " SELECT 'r9', 'c9', guide, record FROM runs",
    "revision renamed": "DELETE FROM documents; UPDATE revisions SET id = 'v9'",
}


@pytest.mark.parametrize("statement", TAMPERINGS.values(), ids=TAMPERINGS.keys())
def test_tampering_past_the_program_is_noticed(vault: Vault, folder: Path, statement: str) -> None:
    fill(vault)
    vault.check()
    vault.close()
    with raw(folder) as connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.executescript(statement)
    again = open_(folder, PASSPHRASE, now=later(9))
    with pytest.raises(VaultDamaged):
        again.check()
    again.close()


def test_a_kept_entry_that_is_gone_from_the_log_is_noticed(vault: Vault, folder: Path) -> None:
    vault.add_case(a_case(), now=NOON)
    for version in (1, 2):
        head = LogHead(
            LogId("e1"), CaseId("c1"), DateValue(NOON.date()), NOON, version, kept_at=later(version)
        )
        vault.register.save_log_entry(Event(head, "threat", "Han ringde"), now=later(version))
    vault.check()
    vault.close()
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER log_entries_kept_never_remove")
        connection.execute("DELETE FROM log_entries WHERE version = 2")
    again = open_(folder, PASSPHRASE, now=later(9))
    with pytest.raises(VaultDamaged):
        again.check()
    again.close()


def test_a_journal_line_that_cannot_be_read_is_damage(vault: Vault, folder: Path) -> None:
    vault.close()
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER journal_never_change")
        connection.execute("UPDATE journal SET at = 'någon gång'")
    again = open_(folder, PASSPHRASE, now=NOON)
    with pytest.raises(VaultDamaged):
        again.journal()
    again.close()


def test_a_chain_of_another_vault_is_not_unbroken(vault: Vault) -> None:
    lines = vault._chain.lines()
    assert journal.is_unbroken(vault.id, lines)
    assert not journal.is_unbroken("0" * 32, lines)
    assert journal.is_unbroken(vault.id, [])


def test_a_line_and_what_it_tells_of_happen_together_or_not_at_all(vault: Vault) -> None:
    with pytest.raises(ValueError, match="opaque"):
        vault.add_case(a_case(id="Anna Andersson"), now=NOON)
    assert vault.cases() == ()
    vault.check()
