"""The restore drill: the copy alone and what was typed, nothing else; and nothing is written."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from hedersstod.domain.errors import (
    CopyDamaged,
    CopyOfAnotherVault,
    CopyPlaceMissing,
    HedersstodError,
    SamePartTwice,
    VaultNewer,
    WrongPassphrase,
)
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import Copy, Vault, copies_in, create, opener, schema
from hedersstod.vault.copy_folder import ELSEWHERE
from hedersstod.vault.drill import drill
from tests.helpers.cases import NOON, a_case, a_document, a_revision, a_run, later
from tests.vault.rooms import PASSPHRASE, flip

RIGHT = opener(Secret(PASSPHRASE))


@pytest.fixture
def stick(vault: Vault, tmp_path: Path) -> Path:
    """A second place with a copy of a vault that holds something of everything."""
    place = tmp_path / "stick"
    place.mkdir()
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(), now=NOON)
    vault.add_document(a_document(b"sealed"), b"sealed", now=NOON)
    vault.save_run(a_run())
    vault.copies.choose_second_place(place, now=NOON)
    vault.copies.make(now=later(1), place=place)
    return place


def only(stick: Path) -> Copy:
    (copy,) = copies_in(stick)
    return copy


def test_it_opens_from_the_copy_and_the_passphrase_alone(
    vault: Vault, folder: Path, stick: Path
) -> None:
    made, lines = only(stick), len(vault.journal())
    vault.close()
    shutil.rmtree(folder)
    drilled = drill(made, RIGHT)
    assert (drilled.counts.cases, drilled.counts.revisions, drilled.counts.documents) == (1, 1, 1)
    assert drilled.lines == drilled.counts.lines == made.lines < lines
    assert drilled.made_at == later(1)


def test_it_opens_with_any_two_parts(vault: Vault, stick: Path) -> None:
    parts = vault.slots.make_parts(PASSPHRASE, now=later(2))
    vault.copies.make(now=later(3), place=stick)
    newest = copies_in(stick)[0]
    for one, other in ((0, 1), (2, 0), (1, 2)):
        secret = Secret(parts=(parts[one], parts[other]))
        assert drill(newest, opener(secret)).counts.cases == 1
        assert parts[one] not in repr(secret)
    with pytest.raises(SamePartTwice):
        drill(newest, opener(Secret(parts=(parts[0], parts[0]))))
    # The older copy has no parts of its own.
    with pytest.raises(HedersstodError):
        drill(copies_in(stick)[1], opener(Secret(parts=(parts[0], parts[1]))))


def test_nothing_is_written_anywhere(vault: Vault, stick: Path) -> None:
    made = only(stick)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in made.path.iterdir()}
    for path in (*made.path.iterdir(), made.path, stick / ELSEWHERE):
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~0o222)
    assert drill(made, RIGHT).counts.cases == 1
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in made.path.iterdir()}
    assert after == before
    for path in (stick / ELSEWHERE, made.path):
        path.chmod(0o700)


def test_a_wrong_passphrase_is_not_called_damage(vault: Vault, stick: Path) -> None:
    with pytest.raises(WrongPassphrase):
        drill(only(stick), opener(Secret("fel fras för kopian")))
    with pytest.raises(WrongPassphrase):
        vault.copies.drill(Secret("fel fras för kopian"), now=later(2))
    assert vault.copies.last_drill() is None
    assert vault.journal()[-1].event == "copy_made"


def test_a_drill_is_compared_with_the_log_and_remembered(vault: Vault, stick: Path) -> None:
    vault.add_case(a_case("c2", "Gran"), now=later(2))
    drilled = vault.copies.drill(Secret(PASSPHRASE), now=later(3))
    assert not drilled.counts.aside
    assert drilled.counts.cases == 1
    assert vault.copies.last_drill() == later(3)
    entry, proof = vault.journal()[-2:]
    assert (entry.event, entry.object_id) == ("restore_drilled", drilled.name)
    assert (proof.event, proof.object_id) == ("copy_proved", drilled.name)
    assert entry.counts == {
        "cases": 1, "revisions": 1, "documents": 1, "lines": drilled.lines
    }  # fmt: skip


def test_a_damaged_copy_is_told_and_written_down(vault: Vault, stick: Path) -> None:
    flip(only(stick).files.database, -100)
    with pytest.raises(CopyDamaged):
        vault.copies.drill(Secret(PASSPHRASE), now=later(2))
    assert vault.journal()[-1].event == "copy_damaged"
    assert vault.copies.all(stick)[0].damaged
    assert not vault.copies.all()[0].damaged  # the one of the same name beside the vault
    assert vault.copies.last_drill() is None


def test_a_damaged_key_file_is_told_before_anything_is_derived(vault: Vault, stick: Path) -> None:
    made = only(stick)
    flip(made.files.key, 60)
    assert drill(made, RIGHT).counts.cases == 1
    flip(made.files.key_copy, 61)

    def never(_key_file: object) -> bytes:
        raise AssertionError("asked for a key")

    with pytest.raises(CopyDamaged):
        drill(made, never)


def test_files_of_two_vaults_in_one_copy_are_told(
    vault: Vault, stick: Path, tmp_path: Path
) -> None:
    other = create(tmp_path / "other", PASSPHRASE, now=NOON)
    foreign = other.copies.make(now=NOON)
    other.close()
    made = only(stick)
    shutil.copyfile(foreign.files.database, made.files.database)
    with pytest.raises(CopyOfAnotherVault):
        drill(made, RIGHT)
    drilled = drill(foreign, RIGHT)
    with pytest.raises(CopyOfAnotherVault):
        vault.copies.record_drill(drilled, now=later(2))


def test_without_a_stick_or_a_copy_on_it_there_is_no_drill(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(CopyPlaceMissing):
        vault.copies.drill(Secret(PASSPHRASE), now=NOON)
    empty = tmp_path / "stick"
    empty.mkdir()
    vault.copies.choose_second_place(empty, now=NOON)
    with pytest.raises(CopyPlaceMissing):
        vault.copies.drill(Secret(PASSPHRASE), now=NOON)
    shutil.rmtree(empty)
    with pytest.raises(CopyPlaceMissing):
        vault.copies.drill(Secret(PASSPHRASE), now=NOON)


def test_a_copy_of_a_newer_version_is_told(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(schema, "VERSION", schema.VERSION - 1)
        with pytest.raises(VaultNewer):
            drill(only(stick), RIGHT)


def test_copies_are_found_at_whatever_folder_she_points_to(stick: Path) -> None:
    made = only(stick)
    for folder in (stick, stick / ELSEWHERE, made.path):
        assert [copy.path for copy in copies_in(folder)] == [made.path]
    (stick / ELSEWHERE / "semester").mkdir()
    (stick / ELSEWHERE / "0000001-20269999T999999Z").mkdir()
    (stick / ELSEWHERE / "0000001-20261123T120000Z").write_bytes(b"a file")
    assert [copy.path for copy in copies_in(stick)] == [made.path]
    with pytest.raises(CopyPlaceMissing):
        copies_in(stick / "no")
