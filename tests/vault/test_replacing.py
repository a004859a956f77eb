"""Restoring: at every moment the old vault stands whole or the new one does; nothing is deleted."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from hedersstod.domain.errors import (
    CopyDamaged,
    CopyOfAnotherVault,
    CopyPlaceMissing,
    PlaceNotSafe,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
)
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import (
    Copy,
    Vault,
    copies_in,
    create,
    exists,
    missing_after,
    open_,
    opener,
    restore,
)
from hedersstod.vault.files import FolderLock, VaultFiles
from hedersstod.vault.places import CLOUD
from hedersstod.vault.replacing import abandon, commit, resume, stage
from tests.helpers.cases import NOON, a_case, a_run, later, some_answers
from tests.vault.copying import KILLS, run_killing
from tests.vault.rooms import (
    CHILD_HEAD,
    PASSPHRASE,
    WHOLE,
    flip,
    names,
    refusal,
    run_child,
)
from tests.vault.test_durability import position, trace
from tests.vault.test_no_room import in_namespace

RIGHT = opener(Secret(PASSPHRASE))


@pytest.fixture
def copied(vault: Vault) -> Copy:
    """A copy with one case in it; afterwards there are two. The vault is closed."""
    vault.add_case(a_case(), now=NOON)
    made = vault.copies.make(now=NOON)
    vault.add_case(a_case("c2", "Gran"), now=later(1))
    vault.close()
    return made


def cases(folder: Path) -> list[str]:
    vault = open_(folder, PASSPHRASE, now=later(99))
    try:
        vault.check()
        return [case.alias for case in vault.cases()]
    finally:
        vault.close()


def test_a_copy_takes_the_vaults_place_and_the_old_files_are_kept(
    folder: Path, copied: Copy
) -> None:
    old = {name: (folder / name).read_bytes() for name in WHOLE - {"arbetsbok.lock"}}
    restore(folder, copied, now=later(5), open_key=RIGHT)
    aside = folder / "undanlagt-20261123T120500Z"
    assert {path.name: path.read_bytes() for path in aside.iterdir()} == old
    vault = open_(folder, PASSPHRASE, now=later(6))
    assert [case.alias for case in vault.cases()] == ["Tall"]
    told = [(e.event, e.object_id) for e in vault.journal()][-2:]
    assert told == [("vault_restored", copied.name), ("vault_opened", "")]
    vault.check()
    vault.close()
    assert names(folder) == WHOLE | {"kopior", aside.name}
    # Told once, not at every opening.
    vault = open_(folder, PASSPHRASE, now=later(7))
    assert [e.event for e in vault.journal()].count("vault_restored") == 1
    vault.close()
    # Back again, from what was laid aside.
    shutil.copytree(aside, folder.parent / "again")
    assert cases(folder.parent / "again") == ["Tall", "Gran"]


def test_an_old_log_is_not_read_into_the_new_vault(folder: Path, copied: Copy) -> None:
    """A killed program leaves a log beside the database, which would be read into any other."""
    script = (
        CHILD_HEAD
        + """
import os
vault = open_(folder, PASSPHRASE, now=NOON)
vault.add_case(a_case("c3", "Lind"), now=NOON)
os._exit(9)
"""
    )
    run_child(script, folder)
    assert (folder / "arbetsbok.db-wal").stat().st_size
    restore(folder, copied, now=later(5))
    assert cases(folder) == ["Tall"]
    aside = folder / "undanlagt-20261123T120500Z"
    assert "arbetsbok.db-wal" in names(aside)
    assert cases(shutil.copytree(aside, folder.parent / "again")) == ["Tall", "Gran", "Lind"]


def test_twice_within_a_second_nothing_that_was_laid_aside_is_written_over(
    folder: Path, copied: Copy
) -> None:
    for _ in range(3):
        restore(folder, copied, now=later(5))
    kept = sorted(name for name in names(folder) if name.startswith("undanlagt"))
    assert kept == [f"undanlagt-20261123T12050{n}Z" for n in range(3)]


@pytest.mark.parametrize("hurt", ["damaged", "no database", "no keys", "no folder"])
def test_a_vault_that_does_not_open_is_replaced(folder: Path, copied: Copy, hurt: str) -> None:
    away = copied.path.rename(folder.parent / copied.name)
    (copy,) = copies_in(away)
    if hurt == "damaged":
        flip(folder / "arbetsbok.db", 5000)
        flip(folder / "arbetsbok.key", 50)
        flip(folder / "arbetsbok.key2", 50)
    elif hurt == "no database":
        (folder / "arbetsbok.db").unlink()
    elif hurt == "no keys":
        (folder / "arbetsbok.key").unlink()
        (folder / "arbetsbok.key2").unlink()
    else:
        shutil.rmtree(folder)
    restore(folder, copy, now=later(5))
    assert cases(folder) == ["Tall"]


# -- refused before anything is moved ----------------------------------------------------------


def test_a_damaged_copy_is_refused_and_nothing_moves(folder: Path, copied: Copy) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    flip(copied.files.database, 9000)
    with pytest.raises(CopyDamaged):
        restore(folder, copied, now=later(5), open_key=RIGHT)
    copied.files.database.write_bytes(b"short")
    with pytest.raises(CopyDamaged):
        restore(folder, copied, now=later(5))
    for key in (copied.files.key, copied.files.key_copy):
        key.write_bytes(b"{}")
    with pytest.raises(CopyDamaged):
        restore(folder, copied, now=later(5))
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert after == before
    assert cases(folder) == ["Tall", "Gran"]


def test_a_wrong_passphrase_moves_nothing(folder: Path, copied: Copy) -> None:
    with pytest.raises(WrongPassphrase):
        restore(folder, copied, now=later(5), open_key=opener(Secret("fel fras för det här")))
    assert cases(folder) == ["Tall", "Gran"]


def test_another_vaults_copy_is_refused(folder: Path, copied: Copy, tmp_path: Path) -> None:
    other = create(tmp_path / "other", PASSPHRASE, now=NOON)
    foreign = other.copies.make(now=NOON)
    other.close()
    with pytest.raises(CopyOfAnotherVault):
        restore(folder, foreign, now=later(5), open_key=RIGHT)
    # The right key file beside the wrong database is no better.
    shutil.copyfile(foreign.files.database, copied.files.database)
    with pytest.raises(CopyOfAnotherVault):
        restore(folder, copied, now=later(5))
    assert cases(folder) == ["Tall", "Gran"]


def test_an_open_vault_is_not_replaced(folder: Path, copied: Copy) -> None:
    vault = open_(folder, PASSPHRASE, now=later(3))
    with pytest.raises(VaultInUse):
        restore(folder, copied, now=later(5))
    assert len(vault.cases()) == 2
    vault.close()


def test_a_copy_that_is_gone_is_told(folder: Path, copied: Copy) -> None:
    shutil.rmtree(copied.path)
    with pytest.raises(CopyPlaceMissing):
        restore(folder, copied, now=later(5))
    assert cases(folder) == ["Tall", "Gran"]


def test_no_vault_is_begun_where_files_are_carried_to_a_cloud(copied: Copy, tmp_path: Path) -> None:
    cloud = tmp_path / "OneDrive - Kommunen"
    cloud.mkdir()
    with pytest.raises(PlaceNotSafe) as refused:
        restore(cloud / "Arbetsbok", copied, now=later(5), open_key=RIGHT)
    assert refused.value.why == CLOUD
    assert names(cloud) == set()


def test_one_that_stands_in_such_a_place_can_still_be_mended(
    folder: Path, copied: Copy, tmp_path: Path
) -> None:
    """To refuse would shut her out of what is there already; Idag tells of the place."""
    moved = tmp_path / "OneDrive - Kommunen"
    shutil.move(folder, moved)
    (copy,) = copies_in(moved)
    restore(moved, copy, now=later(5), open_key=RIGHT)
    assert cases(moved) == ["Tall"]


def test_what_is_not_complete_cannot_be_committed(folder: Path, copied: Copy) -> None:
    files = VaultFiles(folder)
    key = copied.files.key.read_bytes()
    for spoil in ("arbetsbok.key", "arbetsbok.db-wal"):
        with copied.files.database.open("rb") as content:
            staged = stage(files, content, key, now=later(5))
        path = staged.folder / spoil
        path.unlink() if path.exists() else path.write_bytes(b"log")
        with pytest.raises(VaultDamaged):
            commit(files)
        abandon(files)
    assert not files.staged.exists()
    assert cases(folder) == ["Tall", "Gran"]


def test_a_full_disk_leaves_the_old_vault(folder: Path) -> None:
    in_namespace(
        """
from tests.vault.copying import *
from hedersstod.vault import restore
mount("2m")
vault = create(folder, PASSPHRASE, now=NOON)
vault.add_case(a_case(), now=NOON)
made = vault.copies.make(now=NOON)
vault.add_case(a_case("c2", "Gran"), now=NOON)
vault.close()
fill()
refused(lambda: restore(folder, made, now=later(5)), DiskFull)
assert not (folder / "arbetsbok.nytt").exists()
(folder / "filler").unlink()
vault = open_(folder, PASSPHRASE, now=later(6))
assert len(vault.cases()) == 2
vault.close()
restore(folder, made, now=later(7))
vault = open_(folder, PASSPHRASE, now=later(8))
assert len(vault.cases()) == 1
vault.check()
vault.close()
""",
        folder,
    )


# -- interrupted -------------------------------------------------------------------------------


def test_while_the_new_vault_is_moved_in_there_is_a_vault(folder: Path, copied: Copy) -> None:
    """With all files under way none lies in its place: it must not be taken for a first start."""
    files = VaultFiles(folder)
    with copied.files.database.open("rb") as content:
        stage(files, content, copied.files.key.read_bytes(), now=later(5))
    files.staged.rename(files.replacement)
    for name in ("arbetsbok.db", "arbetsbok.key", "arbetsbok.key2"):
        (folder / name).rename(next(files.replacement.glob("undanlagt*")) / name)
    assert exists(folder)
    with pytest.raises(VaultExists):
        create(folder, PASSPHRASE, now=NOON)
    assert refusal(folder) is None
    assert cases(folder) == ["Tall"]
    assert not files.replacement.exists()


def test_without_its_folder_for_the_old_files_it_goes_on_all_the_same(
    folder: Path, copied: Copy
) -> None:
    files = VaultFiles(folder)
    with copied.files.database.open("rb") as content:
        stage(files, content, copied.files.key.read_bytes(), now=later(5))
    next(files.staged.glob("undanlagt*")).rmdir()
    files.staged.rename(files.replacement)
    lock = FolderLock(files.lock)
    assert resume(files)
    assert not resume(files)
    lock.release()
    assert cases(folder) == ["Tall"]
    assert names(folder / "undanlagt-utan-tid") == WHOLE - {"arbetsbok.lock"}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_kill_at_any_step_leaves_the_old_vault_or_the_new_one(folder: Path, copied: Copy) -> None:
    script = f"""
kills = {KILLS // 4}
template = folder

def done(here, _):
    copy = beside(here)[0]
    restore(here, copy, now=later(5))

seen = set()
def after(here, ended):
    assert exists(here)
    vault = open_(here, PASSPHRASE, now=later(9))
    vault.check()
    found = len(vault.cases())
    restored = "vault_restored" in [entry.event for entry in vault.journal()]
    assert (found, restored) in ((2, False), (1, True)), (found, restored)
    assert found == 1 or not ended
    vault.close()
    left = names(here) - {{"arbetsbok.lock", "kopior", "arbetsbok.db", "arbetsbok.key",
                           "arbetsbok.key2"}}
    if restored:
        (aside,) = left
        old = here.with_name(here.name + "-old")
        shutil.copytree(here / aside, old)
        vault = open_(old, PASSPHRASE, now=later(9))
        assert len(vault.cases()) == 2
        vault.check()
        vault.close()
        shutil.rmtree(old)
    else:
        assert left <= {{"arbetsbok.nytt"}} and not left, left
    seen.add(restored)

kill_everywhere(template, lambda here: None, done, after, kills, 25)
assert seen == {{True, False}}
"""
    run_killing(script, folder)


def test_the_new_files_are_synced_before_they_take_the_vaults_place(
    folder: Path, copied: Copy, tmp_path: Path
) -> None:
    script = (
        CHILD_HEAD
        + """
from tests.vault.copying import beside
from hedersstod.vault import restore
restore(folder, beside(folder)[0], now=NOON)
"""
    )
    lines = trace(script, folder, tmp_path)
    named = position(lines, r'rename.*/arbetsbok\.nytt", .*/arbetsbok\.nytt\.klart"')
    for name in ("arbetsbok.db", "arbetsbok.key", "arbetsbok.key2", "arbetsbok.note"):
        inside = rf"arbetsbok\.nytt/{name}>".replace(".note", r"\.note")
        position(lines, rf"write\(.*{inside}")
        synced = position(lines, rf"sync\(.*{inside}")
        assert synced < named, name
    assert position(lines, r"fsync\(.*arbetsbok\.nytt>") < named
    committed = position(lines, rf"fsync\(.*/{folder.name}>", named)
    first_aside = position(lines, r"rename.*/arbetsbok\.key\", .*undanlagt", named)
    assert committed < first_aside
    first_in = position(lines, r"rename.*klart/arbetsbok\.key\", ")
    assert position(lines, r"fsync\(.*undanlagt[^/]*>", first_aside) < first_in


# -- what would be missing ---------------------------------------------------------------------


def test_what_would_be_missing_is_told_by_kind(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    made = vault.copies.make(now=later(1))
    assert vault.copies.missing_after(made).events == {"copy_made": 1}
    vault.add_case(a_case("c2", "Gran"), now=later(2))
    vault.save_run(a_run(answers=some_answers("mer")), now=later(3))
    missing = vault.copies.missing_after(made)
    assert missing.since == later(1)
    assert missing.events == {"copy_made": 1, "case_opened": 1, "draft_changed": 1}
    # Without a log that can be read, only from when.
    assert missing_after(made, None).events is None
    assert missing_after(made, None).since - NOON == timedelta(minutes=1)
