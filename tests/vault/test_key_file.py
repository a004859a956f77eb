"""The key file: damaged, foreign, newer and weak told apart, and mended from its copy."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hedersstod.domain.errors import (
    KeyFileDamaged,
    VaultNewer,
    VaultTooWeak,
    WrongPassphrase,
)
from hedersstod.vault import key_file as key_files
from hedersstod.vault import keys, open_
from hedersstod.vault.files import VaultFiles
from hedersstod.vault.key_file import FORMAT, KeyFile, read_key_file
from hedersstod.vault.slots import fresh, with_new_parts
from tests.helpers.cases import NOON
from tests.vault.rooms import (
    PASSPHRASE,
    closed_vault,
    flip,
    names,
    refusal,
)

# As it lay on a disk before there were recovery parts; kept as it is.
OLD = Path(__file__).parents[1] / "data" / "keys" / "1" / "arbetsbok.key"


def test_a_damaged_key_file_is_read_from_its_copy_and_mended(folder: Path) -> None:
    closed_vault(folder)
    whole = (folder / "arbetsbok.key").read_bytes()
    assert (folder / "arbetsbok.key2").read_bytes() == whole
    for broken, content in (("key", b""), ("key2", whole[:50]), ("key", None), ("key2", None)):
        path = folder / f"arbetsbok.{broken}"
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        assert refusal(folder) is None
        assert path.read_bytes() == whole
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_a_change_cut_short_left_is_cleared_away_at_the_next_opening(folder: Path) -> None:
    closed_vault(folder)
    before = names(folder)
    for name in ("arbetsbok.key.new", "arbetsbok.key2.new"):
        (folder / name).write_bytes(b"half")
    assert refusal(folder) is None
    assert names(folder) == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 700,
        b"{}",
        b"\xff\xfe",
        b'{"format":1,"sha256":"","content":"{}"}',
        b"[" * 9999,
        b" " * 10_000_000,
    ],
)
def test_both_key_files_damaged_is_not_called_a_wrong_passphrase(
    folder: Path, content: bytes
) -> None:
    closed_vault(folder)
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).write_bytes(content)
    assert refusal(folder) is KeyFileDamaged
    assert refusal(folder, "wrong") is KeyFileDamaged


def test_no_key_file_beside_a_database_is_a_damaged_key_file(folder: Path) -> None:
    closed_vault(folder)
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).unlink()
    assert refusal(folder) is KeyFileDamaged


def test_every_flipped_bit_in_both_is_noticed(folder: Path) -> None:
    closed_vault(folder)
    add_parts(folder)
    path = folder / "arbetsbok.key"
    for position in range(path.stat().st_size):
        flip(path, position, position % 8)
        with pytest.raises((KeyFileDamaged, VaultNewer)):
            key_files.parse(path.read_bytes())
        flip(path, position, position % 8)
    key_files.parse(path.read_bytes())


def add_parts(folder: Path) -> None:
    """Put three parts in a closed vault's key files, past the vault."""
    files = VaultFiles(folder)
    key_file = read_key_file(files)
    master_key = keys.unwrap(key_file, PASSPHRASE)
    content, _ = with_new_parts(key_file.content, master_key, now=NOON)
    keys.write_key_files(files, content)


Content = dict[str, Any]


def rewrite_keys(folder: Path, change: Callable[[Content], object], format_: int = FORMAT) -> None:
    """Write both key files anew, whole by their digest, with something in them changed."""
    envelope = json.loads((folder / "arbetsbok.key").read_bytes())
    content = json.loads(envelope["content"])
    change(content)
    text = json.dumps(content)
    envelope = {"format": format_, "sha256": key_files._digest(format_, text), "content": text}
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).write_bytes(json.dumps(envelope).encode())


def in_slot(number: int, **change: object) -> Callable[[Content], object]:
    return lambda content: content["slots"][number].update(change)


def in_set(**change: object) -> Callable[[Content], object]:
    return lambda content: content["sets"][0].update(change)


IMPOSSIBLE = [
    in_slot(0, memory_kib=2**40),
    in_slot(0, memory_kib=2**80),
    in_slot(0, memory_kib=1),
    in_slot(0, passes=0),
    in_slot(0, passes=10**6),
    in_slot(0, passes="3"),
    in_slot(0, lanes=0),
    in_slot(0, lanes=10**6),
    in_slot(0, salt="00"),
    in_slot(0, salt="0" * 31 + "A"),
    in_slot(0, nonce="g" * 24),
    in_slot(0, wrapped=""),
    in_slot(0, keyring="0"),
    in_slot(0, unheard_of=1),
    in_slot(0, kind="parts"),
    in_slot(0, kind="unheard of"),
    in_slot(1, kind="passphrase"),
    in_slot(1, pair="14"),
    in_slot(1, pair="13"),
    in_slot(1, mark="3FE"),
    in_slot(1, salt=""),
    in_slot(1, wrapped="0" * 94),
    in_set(mark="400"),
    in_set(mark="0a0"),
    in_set(made_at="2026-11-23"),
    in_set(made_at="then"),
    in_set(proved=[0]),
    in_set(proved=[2, 1]),
    in_set(proved=[1, 1]),
    in_set(proved=[1, 2, 3, 4]),
    in_set(checks=["0" * 16] * 2),
    in_set(checks=["0" * 15] * 3),
    lambda content: content.update(vault_id="0"),
    lambda content: content.update(key_id="0" * 15),
    lambda content: content.update(key_id="Å" * 16),
    lambda content: content.pop("key_id"),
    lambda content: content["slots"].clear(),
    lambda content: content["slots"].pop(),
    lambda content: content["slots"].pop(0),
    lambda content: content["slots"].append(content["slots"][0]),
    lambda content: content["slots"].append(content["slots"][1]),
    lambda content: content["sets"].clear(),
    lambda content: content["sets"].append(content["sets"][0]),
]


@pytest.mark.parametrize("change", IMPOSSIBLE, ids=range(len(IMPOSSIBLE)))
def test_a_key_file_with_impossible_contents_is_damaged(
    folder: Path, change: Callable[[Content], object]
) -> None:
    closed_vault(folder)
    add_parts(folder)
    rewrite_keys(folder, change)
    assert refusal(folder) is KeyFileDamaged


def test_a_whole_key_file_written_anew_by_the_same_means_opens(folder: Path) -> None:
    """Else the test above could refuse for another reason than the change."""
    closed_vault(folder)
    add_parts(folder)
    rewrite_keys(folder, lambda content: None)
    assert refusal(folder) is None


def test_two_sets_of_which_the_older_is_not_proved_are_damage(folder: Path) -> None:
    closed_vault(folder)
    add_parts(folder)
    rewrite_keys(folder, in_set(proved=[1, 2, 3]))
    add_parts(folder)
    assert refusal(folder) is None
    rewrite_keys(folder, in_set(proved=[1, 2]))
    assert refusal(folder) is KeyFileDamaged


def test_a_key_file_cheaper_than_the_floor_is_refused(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, in_slot(0, memory_kib=keys.FLOOR.memory_kib - 1))
    assert refusal(folder) is VaultTooWeak


CHANGED = [
    in_slot(0, passes=2),
    in_slot(0, salt="0" * 32),
    in_slot(0, nonce="0" * 24),
    in_slot(0, memory_kib=9 * 1024),
    lambda content: content.update(vault_id="0" * 32),
    lambda content: content.update(key_id="0" * 16),
]


@pytest.mark.parametrize("change", CHANGED, ids=range(len(CHANGED)))
def test_a_slot_whose_header_was_changed_does_not_open(
    folder: Path, change: Callable[[Content], object]
) -> None:
    closed_vault(folder)
    rewrite_keys(folder, change)
    assert refusal(folder) is WrongPassphrase


def test_a_key_file_of_a_newer_format_is_told_apart(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, lambda content: content.update(unheard_of=1), format_=FORMAT + 1)
    assert refusal(folder) is VaultNewer


@pytest.mark.parametrize("format_", [0, -1])
def test_a_format_that_never_was_is_damage(folder: Path, format_: int) -> None:
    closed_vault(folder)
    rewrite_keys(folder, lambda content: None, format_=format_)
    assert refusal(folder) is KeyFileDamaged


def test_each_master_key_has_its_own_public_name_and_a_change_of_passphrase_keeps_it() -> None:
    one, other = (key_files.parse(fresh("0" * 32, PASSPHRASE, bytes(32))) for _ in range(2))
    assert one.key_id != other.key_id
    slot = keys.passphrase_slot(one.vault_id, one.key_id, "en annan fras", bytes(32))
    assert one.rewritten(passphrase=slot).key_id == one.key_id


def test_nothing_of_a_key_file_shows_in_its_repr() -> None:
    key_file = key_files.parse(fresh("0" * 32, PASSPHRASE, bytes(32)))
    assert key_file.passphrase.wrapped not in repr(key_file)
    assert key_file.passphrase.salt not in repr(key_file)


# -- the format before -------------------------------------------------------------------------


def old() -> KeyFile:
    return key_files.parse(OLD.read_bytes())


def test_an_old_key_file_is_read_and_opens() -> None:
    assert old().format == 1
    assert len(keys.unwrap(old(), PASSPHRASE)) == 32
    with pytest.raises(WrongPassphrase):
        keys.unwrap(old(), "fel fras för det här valvet")


def test_an_old_key_file_becomes_a_new_one_when_it_is_next_written() -> None:
    master_key = keys.unwrap(old(), PASSPHRASE)
    slot = keys.passphrase_slot(old().vault_id, old().key_id, PASSPHRASE, master_key)
    new = old().rewritten(passphrase=slot)
    assert new.format == FORMAT == json.loads(new.content)["format"]
    # Old copies must go on being known as opened by the same key.
    assert (new.vault_id, new.key_id) == (old().vault_id, old().key_id)
    assert keys.unwrap(new, PASSPHRASE) == master_key


def test_a_slot_bound_to_the_old_format_is_not_carried_over() -> None:
    with pytest.raises(ValueError, match="earlier format"):
        old().rewritten(sets=())


def test_an_old_vault_is_left_in_the_old_format_by_opening_it(folder: Path) -> None:
    shutil.copytree(OLD.parents[2] / "vaults" / "1", folder)
    assert (folder / "arbetsbok.key").read_bytes() == OLD.read_bytes()
    open_(folder, PASSPHRASE, now=NOON).close()
    assert (folder / "arbetsbok.key").read_bytes() == OLD.read_bytes()
