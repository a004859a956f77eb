"""A vault of an earlier version: brought to the present form, whole or not at all.

tests/data/vaults holds one vault of each version ever released, made with the tests' cheap keys.
They are never made anew.
"""

from __future__ import annotations

import shutil
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import IO, Any

import pytest

from hedersstod.domain.case import Bookmark, LocalFact, ReportDecisions
from hedersstod.domain.errors import CopyDamaged, VaultDamaged, WrongPassphrase
from hedersstod.domain.identifiers import CaseId, PersonId, QuestionId, RevisionId
from hedersstod.domain.people import Person, Role
from hedersstod.domain.sealing import SealKey
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import Vault, copies_in, create, open_, opener, restore, schema
from hedersstod.vault.copy_folder import NewCopy
from hedersstod.vault.database import ConstraintBroken
from hedersstod.vault.drill import drill
from tests.helpers.cases import (
    FIRST_HOUR,
    NOON,
    a_case,
    a_document,
    a_fact,
    a_revision,
    a_run,
    later,
)
from tests.vault.copying import KILLS, run_killing
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, flip, raw, refusal, run_child
from tests.vault.test_no_room import in_namespace

OLD = Path(__file__).parents[1] / "data" / "vaults" / "1"
CASE = CaseId("c1")
ALL = "SELECT * FROM {}"
EVENTS = [
    "vault_created",
    "case_opened",
    "revision_signed",
    "protected_fact_changed",
    "local_fact_changed",
    "document_sealed",
    "seal_key_made",
]


@pytest.fixture
def old(folder: Path) -> Path:
    """A copy of the vault of version 1, as it lay on a disk."""
    shutil.copytree(OLD, folder)
    return folder


def _contents(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the database, past the program: tables with their rows, and its numbers."""
    with raw(folder) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        found = {name: connection.execute(ALL.format(name)).fetchall() for (name,) in names}
        shape = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
        found["schema"] = sorted(shape)
        for pragma in ("user_version", "application_id"):
            found[pragma] = connection.execute(f"PRAGMA {pragma}").fetchall()
    return found


def _assert_as_it_was(vault: Vault) -> None:
    assert vault.cases() == (a_case(),)
    assert vault.run(CASE, FIRST_HOUR) == a_run()
    assert vault.revisions(CASE) == (a_revision(),)
    assert vault.protected_facts(CASE) == (a_fact(),)
    assert vault.local_facts() == (LocalFact("social_on_call", "000-00 00 00"),)
    assert vault.directory_edits() == ()
    assert vault.documents(CASE) == (a_document(b"sealed"),)
    assert vault.document_bytes(a_document(b"").id) == b"sealed"
    kept = ReportDecisions(RevisionId("v1"), "supervisor", (("k", "kept", "skäl"),))
    assert vault.report_decisions(RevisionId("v1"), "supervisor") == kept
    assert vault.seal_key() == SealKey(b"k", b"c", ("gran",), NOON)
    where = Bookmark("guide", CASE, FIRST_HOUR, QuestionId("journey"), "field_value", 3)
    assert vault.bookmark() == where


def test_an_old_vault_opens_and_everything_in_it_is_as_it_was(old: Path) -> None:
    vault = open_(old, PASSPHRASE, now=later(60))
    _assert_as_it_was(vault)
    vault.check()
    vault.close()


def test_what_is_new_is_empty_in_it_and_can_be_used(old: Path) -> None:
    vault = open_(old, PASSPHRASE, now=later(60))
    assert vault.register.people(CASE) == ()
    assert vault.register.safe_contact(CASE) is None
    assert vault.register.log_entries(CASE) == ()
    somebody = Person(
        PersonId("p1"), CASE, "farbror", "A", roles=frozenset({Role.KNOWS}), born=date(1970, 1, 1)
    )
    vault.register.save_person(somebody, now=later(61))
    vault.close()
    again = open_(old, PASSPHRASE, now=later(62))
    assert again.register.people(CASE) == (somebody,)
    again.check()
    again.close()


def test_the_journal_goes_on_and_tells_of_it_once(old: Path) -> None:
    for minute in (60, 70):
        open_(old, PASSPHRASE, now=later(minute)).close()
    vault = open_(old, PASSPHRASE, now=later(80))
    told = [entry.event for entry in vault.journal()]
    assert told == [*EVENTS, "vault_migrated", "vault_opened", "vault_opened", "vault_opened"]
    migrated = vault.journal()[len(EVENTS)]
    assert migrated.at == later(60)
    assert migrated.counts == {"from_version": 1, "to_version": schema.VERSION}
    vault.check()
    vault.close()


def test_its_tables_are_those_of_a_new_vault(old: Path, tmp_path: Path) -> None:
    open_(old, PASSPHRASE, now=later(60)).close()
    create(tmp_path / "new", PASSPHRASE, now=NOON).close()
    here, there = _contents(old), _contents(tmp_path / "new")
    for same in ("schema", "user_version", "application_id"):
        assert here[same] == there[same]
    assert here["user_version"] == [(schema.VERSION,)]


def test_a_second_opening_changes_nothing_but_the_journal(old: Path) -> None:
    open_(old, PASSPHRASE, now=later(60)).close()
    before = _contents(old)
    open_(old, PASSPHRASE, now=later(70)).close()
    after = _contents(old)
    assert after.pop("journal")[:-1] == before.pop("journal")
    assert after == before


def test_a_new_vault_is_not_migrated(vault: Vault) -> None:
    vault.migrate(now=later(1))
    assert [entry.event for entry in vault.journal()] == ["vault_created"]


def test_who_cannot_open_it_changes_nothing(old: Path) -> None:
    before = (old / "arbetsbok.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        open_(old, "fel fras för det här valvet", now=later(60))
    assert (old / "arbetsbok.db").read_bytes() == before


@pytest.mark.parametrize("place", [0, 3, 8])
def test_a_step_that_fails_leaves_the_old_version_whole(
    old: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    before = _contents(old)
    first, second = schema.MIGRATIONS
    broken = (*second[:place], "INSERT INTO meta (name, value) VALUES ('x', NULL)", *second[place:])
    with monkeypatch.context() as hurt:
        hurt.setattr(schema, "MIGRATIONS", (first, broken))
        with pytest.raises(ConstraintBroken):
            open_(old, PASSPHRASE, now=later(60))
    assert _contents(old) == before
    vault = open_(old, PASSPHRASE, now=later(61))
    _assert_as_it_was(vault)
    assert [entry.event for entry in vault.journal()].count("vault_migrated") == 1
    vault.close()


KILLED = (
    CHILD_HEAD
    + """
import os
from hedersstod.vault.database import Database
run, left = Database.run, int(sys.argv[2])
def counted(self, statement, values=()):
    global left
    if left == 0:
        os._exit(9)
    left -= 1
    return run(self, statement, values)
Database.run = counted
open_(folder, PASSPHRASE, now=later(60))
"""
)


def test_a_kill_at_any_step_leaves_the_old_version_whole(old: Path) -> None:
    before = _contents(old)
    # All statements, both numbers, and the line in the journal.
    steps = len(schema.MIGRATIONS[1]) + 3
    for step in (0, 1, steps // 2, steps - 2, steps - 1):
        assert run_child(KILLED, old, str(step)).returncode == 9
        assert _contents(old) == before, step
    # Killed at the next statement, which is after the commit.
    assert run_child(KILLED, old, str(steps)).returncode == 9
    assert _contents(old)["user_version"] == [(schema.VERSION,)]
    vault = open_(old, PASSPHRASE, now=later(70))
    _assert_as_it_was(vault)
    assert [entry.event for entry in vault.journal()] == [*EVENTS, "vault_migrated", "vault_opened"]
    vault.check()
    vault.close()


def test_an_old_vault_that_is_damaged_is_not_taken_for_a_new_one(old: Path) -> None:
    database = old / "arbetsbok.db"
    database.write_bytes(database.read_bytes()[:-1])
    assert refusal(old) is VaultDamaged


# -- the copy before ---------------------------------------------------------------------------


def test_a_copy_of_the_old_version_is_made_and_proved_first(old: Path) -> None:
    before = _contents(old)
    open_(old, PASSPHRASE, now=later(60)).close()
    (copy,) = copies_in(old)
    assert copy.name == f"{len(EVENTS):07}-20261123T130000Z-v1"
    assert copy.before_version == 1
    assert _contents(copy.path) == before  # version 1, with everything in it
    drilled = drill(copy, opener(Secret(PASSPHRASE)))
    assert (drilled.counts.cases, drilled.counts.revisions, drilled.counts.documents) == (1, 1, 1)
    assert drilled.lines == len(EVENTS)
    # Its log is the beginning of the present one.
    vault = open_(old, PASSPHRASE, now=later(61))
    assert not vault.copies.prove(copy, now=later(62)).aside
    vault.close()


def test_the_old_version_can_be_put_back_from_it(old: Path) -> None:
    before = _contents(old)
    open_(old, PASSPHRASE, now=later(60)).close()
    (copy,) = copies_in(old)
    restore(old, copy, now=later(61), open_key=opener(Secret(PASSPHRASE)))
    assert _contents(old) == before
    vault = open_(old, PASSPHRASE, now=later(62))
    _assert_as_it_was(vault)
    vault.check()
    vault.close()


def test_without_room_for_the_copy_the_old_version_stays(old: Path) -> None:
    in_namespace(
        """
import shutil
mount("600k")
shutil.copytree("tests/data/vaults/1", folder / "v")
before = (folder / "v" / "arbetsbok.db").read_bytes()
fill()
# Room for a line in the journal, not for a copy.
with open(folder / "filler", "r+b") as filler:
    filler.truncate(filler.seek(0, 2) - 60_000)
refused(lambda: open_(folder / "v", PASSPHRASE, now=later(60)), DiskFull)
assert (folder / "v" / "arbetsbok.db").read_bytes() == before
assert not names(folder / "v" / "kopior")
(folder / "filler").unlink()
vault = open_(folder / "v", PASSPHRASE, now=later(61))
assert len(vault.cases()) == 1
vault.check()
vault.close()
""",
        old.parent / "disk",
    )


def test_a_copy_that_is_not_whole_stops_the_migration(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever page of it has been hurt, of what is read when it opens or not."""
    before = _contents(old)
    fill = NewCopy.fill
    pages = (old / "arbetsbok.db").stat().st_size // 4096
    for page in range(pages):

        def rotten(self: NewCopy, database: IO[bytes], key: bytes, page: int = page) -> None:
            content = bytearray(database.read())
            content[page * 4096 + 100] ^= 1
            fill(self, BytesIO(content), key)

        with monkeypatch.context() as hurt:
            hurt.setattr(NewCopy, "fill", rotten)
            with pytest.raises(CopyDamaged):
                open_(old, PASSPHRASE, now=later(60))
    assert _contents(old) == before
    assert copies_in(old) == ()


def test_an_old_vault_that_is_not_whole_is_not_migrated(old: Path) -> None:
    flip(old / "arbetsbok.db", 9 * 4096 + 100)
    before = (old / "arbetsbok.db").read_bytes()
    with pytest.raises(VaultDamaged):
        open_(old, PASSPHRASE, now=later(60))
    assert (old / "arbetsbok.db").read_bytes() == before


def test_migrations_that_fail_again_and_again_do_not_fill_the_disk(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = schema.MIGRATIONS
    with monkeypatch.context() as hurt:
        hurt.setattr(schema, "MIGRATIONS", (first, (*second, "CREATE TABLE meta (x)")))
        for n in range(6):
            with pytest.raises(ConstraintBroken):
                open_(old, PASSPHRASE, now=later(60 + n))
    assert [copy.made_at for copy in copies_in(old)] == [later(65), later(64), later(63)]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_kill_at_any_step_of_the_copy_or_after_leaves_one_version_whole(old: Path) -> None:
    script = f"""
kills = {KILLS // 4}

def after(here, ended):
    vault = open_(here, PASSPHRASE, now=later(70))
    vault.check()
    events = [entry.event for entry in vault.journal()]
    assert events.count("vault_migrated") == 1
    assert vault.run(a_run().case, FIRST_HOUR) == a_run()
    found = beside(here)
    assert found and all(copy.before_version == 1 for copy in found)
    assert all(vault.copies.prove(copy, now=later(71)).cases == 1 for copy in found)
    vault.close()

def migrate(here, _):
    open_(here, PASSPHRASE, now=later(60)).close()

kill_everywhere(folder, lambda here: None, migrate, after, kills, 12)
"""
    run_killing(script, old)
