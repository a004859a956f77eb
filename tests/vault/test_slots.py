"""The keys of an open vault: parts made, typed back and replaced; the keyring bound and lost."""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from hedersstod.domain.errors import (
    DiskFull,
    KeyFileDamaged,
    KeyringLost,
    KeyringMissing,
    NoParts,
    PartMistyped,
    PartsNotProved,
    PartsOfAnotherSet,
    PassphraseTooShort,
    VaultReadOnly,
    WrongParts,
    WrongPassphrase,
)
from hedersstod.vault import Vault, create, keys, open_, slots
from hedersstod.vault.files import VaultFiles
from hedersstod.vault.key_file import parse, read_key_file
from hedersstod.vault.recovery import by_parts, new_parts, part_mark, written
from tests.helpers.cases import NOON, later
from tests.vault.rooms import PASSPHRASE, closed_vault, refusal
from tests.vault.test_device import InMemory, nothing_in_the_way

NEW = "mossa under frost"
OLD = Path(__file__).parents[1] / "data" / "vaults" / "1"
Texts = tuple[str, str, str]


def opens(folder: Path, one: str, other: str) -> bool:
    """Do those two parts open what lies in the folder, with the key the database has?"""
    try:
        key = by_parts(read_key_file(VaultFiles(folder)), one, other)
    except (PartsOfAnotherSet, WrongParts, NoParts):
        return False
    assert len(key) == 32
    return True


def any_two_open(folder: Path, texts: Texts) -> bool:
    answers = {opens(folder, *pair) for pair in itertools.permutations(texts, 2)}
    assert len(answers) == 1
    return answers.pop()


def events(vault: Vault) -> list[str]:
    return [entry.event for entry in vault.journal()][1:]


def prove_all(vault: Vault, texts: Texts) -> None:
    for text in texts:
        vault.slots.prove_part(text, now=later(2))


# -- passphrase --------------------------------------------------------------------------------


def test_the_passphrase_is_confirmed_or_not(vault: Vault) -> None:
    vault.slots.confirm(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.slots.confirm(PASSPHRASE + ".")
    assert events(vault) == []


def test_a_key_file_of_another_vault_laid_in_the_folder_confirms_nothing(
    vault: Vault, folder: Path, tmp_path: Path
) -> None:
    create(tmp_path / "other", PASSPHRASE, now=NOON).close()
    shutil.copy(tmp_path / "other" / "arbetsbok.key", folder)
    with pytest.raises(WrongPassphrase):
        vault.slots.confirm(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.slots.make_parts(PASSPHRASE, now=later(1))
    # Nor does one with the right vault's name and another key in it.
    forged = slots.fresh(vault.id, PASSPHRASE, bytes(32))
    (folder / "arbetsbok.key").write_bytes(forged)
    with pytest.raises(WrongPassphrase):
        vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(1))
    assert events(vault) == []


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault, folder: Path) -> None:
    before = read_key_file(VaultFiles(folder))
    vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(1))
    vault.slots.confirm(NEW)
    with pytest.raises(WrongPassphrase):
        vault.slots.confirm(PASSPHRASE)
    assert events(vault) == ["passphrase_changed"]
    vault.close()
    after = read_key_file(VaultFiles(folder))
    assert after.key_id == before.key_id
    assert after.passphrase.salt != before.passphrase.salt
    assert (folder / "arbetsbok.key").read_bytes() == (folder / "arbetsbok.key2").read_bytes()
    assert refusal(folder, NEW) is None
    assert refusal(folder, PASSPHRASE) is WrongPassphrase


def test_a_wrong_old_or_too_short_new_passphrase_changes_nothing(
    vault: Vault, folder: Path
) -> None:
    before = (folder / "arbetsbok.key").read_bytes()
    with pytest.raises(WrongPassphrase):
        vault.slots.change_passphrase(NEW, NEW, now=later(1))
    with pytest.raises(PassphraseTooShort):
        vault.slots.change_passphrase(PASSPHRASE, "kort", now=later(1))
    with pytest.raises(PassphraseTooShort):
        vault.slots.set_passphrase("kort", now=later(1))
    assert (folder / "arbetsbok.key").read_bytes() == before
    assert events(vault) == []


def test_the_parts_go_on_opening_when_the_passphrase_is_changed(vault: Vault, folder: Path) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(2))
    assert any_two_open(folder, texts)
    state = vault.slots.parts()
    assert state is not None
    assert state.mark == part_mark(texts[0])


def test_after_two_parts_have_opened_it_a_new_passphrase_is_set_without_the_old(
    vault: Vault, folder: Path
) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    vault.slots.set_passphrase(NEW, now=later(2))
    assert events(vault)[-1] == "passphrase_changed"
    assert any_two_open(folder, texts)
    vault.close()
    assert refusal(folder, NEW) is None
    assert refusal(folder, PASSPHRASE) is WrongPassphrase


# -- parts -------------------------------------------------------------------------------------


def test_without_parts_there_is_nothing_to_type_back(vault: Vault) -> None:
    assert vault.slots.parts() is None
    with pytest.raises(NoParts):
        vault.slots.prove_part(written(new_parts("0A0")[0]), now=later(1))


def test_parts_open_at_once_and_are_a_gap_until_all_are_typed_back(
    vault: Vault, folder: Path
) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    assert any_two_open(folder, texts)
    state = vault.slots.parts()
    assert state is not None
    assert (state.made_at, state.proved, state.complete, state.older_opens) == (
        later(1),
        (),
        False,
        False,
    )
    for text, proved in ((texts[2], (3,)), (texts[0], (1, 3)), (texts[1], (1, 2, 3))):
        state = vault.slots.prove_part(text.lower(), now=later(2))
        assert state == vault.slots.parts()
        assert state.proved == proved
        assert state.complete == (len(proved) == 3)
    assert any_two_open(folder, texts)
    assert events(vault) == ["recovery_parts_made", *["recovery_parts_proved"] * 3]
    assert [entry.counts.get("proved") for entry in vault.journal()][2:] == [1, 2, 3]


def test_a_part_typed_back_twice_is_counted_once(vault: Vault) -> None:
    one, two, three = vault.slots.make_parts(PASSPHRASE, now=later(1))
    for text in (one, one, two):
        state = vault.slots.prove_part(text, now=later(2))
    assert state.proved == (1, 2)
    vault.slots.prove_part(three, now=later(2))
    assert vault.slots.prove_part(three, now=later(3)).complete
    assert events(vault).count("recovery_parts_proved") == 3


def test_the_wrong_passphrase_makes_no_parts(vault: Vault, folder: Path) -> None:
    before = (folder / "arbetsbok.key").read_bytes()
    with pytest.raises(WrongPassphrase):
        vault.slots.make_parts(NEW, now=later(1))
    assert (folder / "arbetsbok.key").read_bytes() == before


def test_proved_parts_open_until_the_new_ones_are_proved(vault: Vault, folder: Path) -> None:
    older = vault.slots.make_parts(PASSPHRASE, now=later(1))
    prove_all(vault, older)
    newer = vault.slots.make_parts(PASSPHRASE, now=later(3))
    state = vault.slots.parts()
    assert state is not None
    assert (state.mark, state.complete, state.older_opens) == (part_mark(newer[0]), False, True)
    assert part_mark(newer[0]) != part_mark(older[0])
    for text in newer[:2]:
        state = vault.slots.prove_part(text, now=later(4))
        assert state.older_opens
        assert any_two_open(folder, older)
        assert any_two_open(folder, newer)
    with pytest.raises(PartsOfAnotherSet):
        vault.slots.prove_part(older[0], now=later(4))
    state = vault.slots.prove_part(newer[2], now=later(5))
    assert (state.complete, state.older_opens) == (True, False)
    assert not any_two_open(folder, older)
    assert any_two_open(folder, newer)


def test_parts_never_proved_are_replaced_and_open_no_more(vault: Vault, folder: Path) -> None:
    proved = vault.slots.make_parts(PASSPHRASE, now=later(1))
    prove_all(vault, proved)
    forgotten = vault.slots.make_parts(PASSPHRASE, now=later(2))
    vault.slots.prove_part(forgotten[0], now=later(2))
    newest = vault.slots.make_parts(PASSPHRASE, now=later(3))
    assert any_two_open(folder, proved)
    assert not any_two_open(folder, forgotten)
    assert any_two_open(folder, newest)
    state = vault.slots.parts()
    assert state is not None
    assert state.proved == ()


def test_a_part_that_is_wrongly_typed_or_another_vaults_proves_nothing(
    vault: Vault, folder: Path
) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    strange = written(new_parts(part_mark(texts[0]))[0])
    with pytest.raises(WrongParts):
        vault.slots.prove_part(strange, now=later(2))
    with pytest.raises(PartMistyped):
        vault.slots.prove_part(texts[0][:-1], now=later(2))
    state = vault.slots.parts()
    assert state is not None
    assert state.proved == ()


def test_parts_are_remembered_when_the_vault_is_opened_anew(vault: Vault, folder: Path) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    vault.slots.prove_part(texts[1], now=later(2))
    before = vault.slots.parts()
    vault.close()
    again = open_(folder, PASSPHRASE, now=later(3))
    assert again.slots.parts() == before
    assert again.slots.prove_part(texts[0], now=later(4)).proved == (1, 2)
    again.close()


def test_nothing_of_a_part_stands_anywhere_in_the_vaults_folder(vault: Vault, folder: Path) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    prove_all(vault, texts)
    vault.close()
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    for group in {group for text in texts for group in text.split(" ")}:
        # Five characters turn up in random bytes by chance once in some hundred million files.
        assert group.encode() not in everything
        assert group.encode("utf-16-le") not in everything


def test_an_old_vault_gets_parts_and_the_present_format(folder: Path) -> None:
    shutil.copytree(OLD, folder)
    vault = open_(folder, PASSPHRASE, now=later(1))
    assert read_key_file(VaultFiles(folder)).format == 1
    assert vault.slots.parts() is None
    assert not vault.slots.is_bound
    key_id = read_key_file(VaultFiles(folder)).key_id
    texts = vault.slots.make_parts(PASSPHRASE, now=later(2))
    assert read_key_file(VaultFiles(folder)).format == 2
    assert read_key_file(VaultFiles(folder)).key_id == key_id
    assert any_two_open(folder, texts)
    vault.close()
    assert refusal(folder) is None


def test_parts_that_do_not_open_are_never_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    content = slots.fresh("0" * 32, PASSPHRASE, bytes(32))
    slots.with_new_parts(content, bytes(32), now=NOON)
    monkeypatch.setattr(slots, "by_parts", lambda key_file, one, other: bytes(31) + b"x")
    with pytest.raises(WrongParts):
        slots.with_new_parts(content, bytes(32), now=NOON)


# -- keyring -----------------------------------------------------------------------------------


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose own keyring is in memory."""
    nothing_in_the_way(monkeypatch)
    monkeypatch.setattr(sys, "platform", "win32")
    stand_in = ModuleType("keyring.backends.Windows")
    stand_in.WinVaultKeyring = InMemory  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring.backends.Windows", stand_in)
    # What the vault itself asks the platform about is not this test's matter.
    yield
    monkeypatch.undo()


def bound_vault(vault: Vault) -> Texts:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    prove_all(vault, texts)
    vault.slots.bind_to_keyring(PASSPHRASE, now=later(3))
    return texts


def test_the_keyring_is_off_until_parts_are_proved(
    vault: Vault, folder: Path, keyring: None
) -> None:
    assert not vault.slots.is_bound
    with pytest.raises(PartsNotProved):
        vault.slots.bind_to_keyring(PASSPHRASE, now=later(1))
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    vault.slots.prove_part(texts[0], now=later(1))
    with pytest.raises(PartsNotProved):
        vault.slots.bind_to_keyring(PASSPHRASE, now=later(1))
    assert InMemory.entries == {}
    assert not vault.slots.is_bound


def test_a_bound_vault_opens_with_the_keyring_and_a_copy_of_it_elsewhere_does_not(
    vault: Vault, folder: Path, keyring: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = bound_vault(vault)
    assert vault.slots.is_bound
    assert events(vault)[-1] == "keyring_bound"
    vault.slots.confirm(PASSPHRASE)
    key_file = read_key_file(VaultFiles(folder))
    master_key = keys.unwrap(key_file, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        keys.unwrap(key_file, NEW)
    InMemory.entries.clear()
    with pytest.raises(KeyringLost):
        keys.unwrap(key_file, PASSPHRASE)
    # Two parts open as always.
    for one, other in itertools.permutations(texts, 2):
        assert by_parts(key_file, one, other) == master_key


def test_a_lost_half_takes_nothing_with_it(vault: Vault, folder: Path, keyring: None) -> None:
    texts = bound_vault(vault)
    InMemory.entries.clear()
    with pytest.raises(KeyringLost):
        vault.slots.confirm(PASSPHRASE)
    with pytest.raises(KeyringLost):
        vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(4))
    assert any_two_open(folder, texts)
    vault.slots.set_passphrase(NEW, now=later(5))
    assert not vault.slots.is_bound
    assert events(vault)[-2:] == ["passphrase_changed", "keyring_unbound"]
    vault.slots.confirm(NEW)


def test_a_changed_passphrase_stays_bound(vault: Vault, folder: Path, keyring: None) -> None:
    bound_vault(vault)
    before = read_key_file(VaultFiles(folder))
    vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(4))
    assert vault.slots.is_bound
    vault.slots.confirm(NEW)
    # An older copy opens here as before, with the passphrase of its time.
    assert keys.unwrap(before, PASSPHRASE) == keys.unwrap(read_key_file(VaultFiles(folder)), NEW)


def test_unbound_again_the_passphrase_alone_opens_and_older_copies_still_do(
    vault: Vault, folder: Path, keyring: None
) -> None:
    bound_vault(vault)
    before = read_key_file(VaultFiles(folder))
    vault.slots.unbind_from_keyring(PASSPHRASE, now=later(4))
    assert not vault.slots.is_bound
    assert events(vault)[-1] == "keyring_unbound"
    master_key = keys.unwrap(before, PASSPHRASE)
    entries = dict(InMemory.entries)
    InMemory.entries.clear()
    assert keys.unwrap(read_key_file(VaultFiles(folder)), PASSPHRASE) == master_key
    # Bound anew with another half, the older copy tells that its own is lost.
    vault.slots.bind_to_keyring(PASSPHRASE, now=later(5))
    assert InMemory.entries != entries
    with pytest.raises(KeyringLost):
        keys.unwrap(before, PASSPHRASE)


def test_unbinding_what_is_not_bound_does_nothing(vault: Vault, folder: Path) -> None:
    before = (folder / "arbetsbok.key").read_bytes()
    vault.slots.unbind_from_keyring(PASSPHRASE, now=later(1))
    assert (folder / "arbetsbok.key").read_bytes() == before
    assert events(vault) == []


def test_without_a_keyring_nothing_is_bound_and_all_is_as_it_was(
    vault: Vault, folder: Path
) -> None:
    texts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    prove_all(vault, texts)
    before = (folder / "arbetsbok.key").read_bytes()
    with pytest.raises(KeyringMissing):
        vault.slots.bind_to_keyring(PASSPHRASE, now=later(2))
    assert (folder / "arbetsbok.key").read_bytes() == before
    assert "keyring_bound" not in events(vault)


# -- what fails --------------------------------------------------------------------------------


@pytest.mark.parametrize("failing", ["key", "key_copy", "journal"])
def test_a_change_told_as_failed_has_not_happened(
    vault: Vault, folder: Path, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "arbetsbok.key").read_bytes()
    real = slots.write_durably
    failed: list[str] = []

    def full(path: Path, content: bytes) -> None:
        if failing != "journal" and path == getattr(VaultFiles(folder), failing) and not failed:
            failed.append(failing)
            if failing == "key":
                real(path, content)  # named, but the folder could not be synced
            raise OSError(28, "no room")
        real(path, content)

    def no_line(*args: object, **kwargs: object) -> None:
        failed.append("journal")
        raise DiskFull

    with monkeypatch.context() as hurt:
        hurt.setattr(slots, "write_durably", full)
        if failing == "journal":
            hurt.setattr(vault.slots, "_write", no_line)
        with pytest.raises(DiskFull):
            vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(1))
    assert failed == [failing]
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        assert (folder / name).read_bytes() == before
    vault.slots.confirm(PASSPHRASE)
    assert events(vault) == []


def test_a_folder_that_cannot_be_written_to_changes_nothing(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, content: bytes) -> None:
        raise PermissionError(13, "no")

    before = (folder / "arbetsbok.key").read_bytes()
    monkeypatch.setattr(slots, "write_durably", refused)
    with pytest.raises(VaultReadOnly):
        vault.slots.make_parts(PASSPHRASE, now=later(1))
    assert (folder / "arbetsbok.key").read_bytes() == before


def test_key_files_that_vanish_while_the_vault_is_open_are_told(vault: Vault, folder: Path) -> None:
    (folder / "arbetsbok.key").unlink()
    vault.slots.confirm(PASSPHRASE)
    (folder / "arbetsbok.key2").unlink()
    with pytest.raises(KeyFileDamaged):
        vault.slots.parts()


def test_the_copy_carries_over_a_damaged_key_file_when_it_is_changed(folder: Path) -> None:
    closed_vault(folder)
    vault = open_(folder, PASSPHRASE, now=later(1))
    (folder / "arbetsbok.key").write_bytes(b"")
    vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(2))
    vault.close()
    assert parse((folder / "arbetsbok.key").read_bytes()).vault_id == vault.id
    assert refusal(folder, NEW) is None
