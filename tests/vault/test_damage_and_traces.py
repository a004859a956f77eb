"""Flipped bits are noticed or do no harm, and nothing that was written can be read in the files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hedersstod.domain.case import Bookmark, LocalFact
from hedersstod.domain.errors import KeyFileDamaged, VaultDamaged, WrongPassphrase
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.sealing import SealKey
from hedersstod.vault import Vault, create, open_
from tests.helpers.cases import (
    FIRST_HOUR,
    NOON,
    a_case,
    a_document,
    a_fact,
    a_revision,
    a_run,
    a_step,
    later,
    some_answers,
)
from tests.vault.rooms import PASSPHRASE, flip


def state(vault: Vault) -> tuple[object, ...]:
    """Everything that was put in, read out again."""
    case = a_case().id
    return (
        vault.cases(),
        vault.run(case, FIRST_HOUR),
        vault.revisions(case),
        vault.protected_facts(case),
        vault.documents(case),
        [vault.document_bytes(document.id) for document in vault.documents(case)],
    )


def filled(folder: Path) -> tuple[Vault, list[tuple[object, ...]]]:
    """A vault with something in it, and the states it went through, oldest first."""
    vault = create(folder, PASSPHRASE, now=NOON)
    states = [state(vault)]
    sealed = b"sealed " * 3000
    for act in (
        lambda: vault.add_case(a_case(), now=NOON),
        lambda: vault.save_run(a_run()),
        lambda: vault.add_revision(a_revision(), now=NOON),
        lambda: vault.add_document(a_document(sealed), sealed, now=NOON),
        lambda: vault.save_protected_fact(a_fact(), now=NOON),
        lambda: vault.save_run(a_run(answers=some_answers("senare " * 900))),
    ):
        act()
        states.append(state(vault))
    return vault, states


def outcome(folder: Path) -> tuple[object, ...] | type[BaseException]:
    """What is read after opening and checking, or the error that noticed."""
    try:
        vault = open_(folder, PASSPHRASE, now=later(1))
    except (VaultDamaged, KeyFileDamaged) as error:
        return type(error)
    try:
        vault.check()
        return state(vault)
    except VaultDamaged as error:
        return type(error)
    finally:
        vault.close()


@pytest.mark.parametrize("name", ["arbetsbok.db", "arbetsbok.key", "arbetsbok.key2"])
def test_a_flipped_bit_is_noticed_or_does_no_harm(folder: Path, tmp_path: Path, name: str) -> None:
    vault, states = filled(folder)
    vault.close()
    size = (folder / name).stat().st_size
    noticed = 0
    for n in range(50):
        hurt = tmp_path / f"hurt{n}"
        shutil.copytree(folder, hurt)
        # The first bytes one by one, then evenly over all pages, and the very last byte.
        place = n if n < 20 else size - 1 if n == 49 else (n - 20) * size // 29
        flip(hurt / name, place, n % 8)
        found = outcome(hurt)
        assert found in (VaultDamaged, states[-1]), (place, found)
        noticed += found is VaultDamaged
    # Of a key file there is a copy; of the database only the salt, written twice, can be spared.
    assert noticed >= 30 if name == "arbetsbok.db" else noticed == 0


def test_a_bit_flipped_in_both_key_files_is_called_damage(folder: Path, tmp_path: Path) -> None:
    vault, _ = filled(folder)
    vault.close()
    size = (folder / "arbetsbok.key").stat().st_size
    for n in range(50):
        hurt = tmp_path / f"hurt{n}"
        shutil.copytree(folder, hurt)
        for name in ("arbetsbok.key", "arbetsbok.key2"):
            flip(hurt / name, n * (size - 1) // 49, n % 8)
        assert outcome(hurt) is KeyFileDamaged, n


def test_a_bit_flipped_in_the_log_after_a_kill_gives_a_whole_if_older_state(
    folder: Path, tmp_path: Path
) -> None:
    """The log's end may be lost to bit rot, as after any cut: never a mixture, never rubbish."""
    vault, states = filled(folder)
    killed = tmp_path / "killed"
    shutil.copytree(folder, killed)
    vault.close()
    size = (killed / "arbetsbok.db-wal").stat().st_size
    assert outcome(shutil.copytree(killed, tmp_path / "unhurt")) == states[-1]
    for n in range(50):
        hurt = tmp_path / f"hurt{n}"
        shutil.copytree(killed, hurt)
        flip(hurt / "arbetsbok.db-wal", n * (size - 1) // 49, n % 8)
        assert outcome(hurt) in (VaultDamaged, *states), n


def test_nothing_written_can_be_read_in_the_files(
    folder: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    canary = "KanariefågelnSjöng"
    vault = create(folder, PASSPHRASE + canary, now=NOON)
    vault.add_case(a_case(alias=canary), now=NOON)
    for n in range(20):
        vault.save_run(a_run(answers=some_answers(canary * (n + 1))))
    vault.add_revision(a_revision(steps=(a_step(canary),)), now=NOON)
    sealed = canary.encode() * 500
    vault.add_document(a_document(sealed), sealed, now=NOON)
    vault.save_protected_fact(a_fact(text=canary), now=NOON)
    vault.save_local_fact(LocalFact("socialjour", canary, canary), now=NOON)
    entry = DirectoryEntry("line", canary, "exposed", canary, canary, canary, canary, "2026")
    vault.save_directory_entry(entry, now=NOON)
    vault.save_seal_key(SealKey(canary.encode(), canary.encode(), (canary,), NOON), now=NOON)
    vault.save_bookmark(Bookmark("guide", field_name=canary))
    with pytest.raises(KeyError):
        vault.document_bytes(a_document(b"", id="none").id)
    look_for(canary, folder, wal=True)
    assert canary not in repr(vault.journal())
    vault.close()
    look_for(canary, folder, wal=False)
    with pytest.raises(WrongPassphrase):
        open_(folder, canary, now=NOON)
    assert canary not in caplog.text
    out, err = capfd.readouterr()
    assert out + err == ""


def look_for(canary: str, folder: Path, *, wal: bool) -> None:
    """Assert that no file in the folder holds the word in any usual encoding."""
    contents = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert ("arbetsbok.db-wal" in contents) is wal
    assert len(contents["arbetsbok.db"]) > 4096
    spellings = [canary.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "latin-1")]
    spellings += [canary.encode("ascii", "backslashreplace"), canary[:12].encode()]
    for name, content in contents.items():
        assert not any(spelling in content for spelling in spellings), name
        assert b"SQLite format" not in content
        assert b"journal" not in content
