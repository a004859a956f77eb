"""The key file: damaged, foreign, newer and weak told apart, and mended from its copy."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from hedersstod.domain.errors import (
    KeyFileDamaged,
    VaultNewer,
    VaultTooWeak,
    WrongPassphrase,
)
from hedersstod.vault import keys
from tests.vault.rooms import (
    closed_vault,
    refusal,
)


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


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 700,
        b"{}",
        b"\xff\xfe",
        b'{"format":1,"sha256":"","content":"{}"}',
        b"[" * 9999,
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


def rewrite_keys(
    folder: Path, change: dict[str, object], format_: int = 1, vault_id: str | None = None
) -> None:
    """Write both key files anew, whole by their digest, with a slot or the id changed."""
    envelope = json.loads((folder / "arbetsbok.key").read_bytes())
    content = json.loads(envelope["content"])
    content["slots"][0].update(change)
    content["vault_id"] = vault_id or content["vault_id"]
    text = json.dumps(content)
    envelope = {"format": format_, "sha256": keys._digest(format_, text), "content": text}
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).write_bytes(json.dumps(envelope).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"memory_kib": 2**40},
        {"memory_kib": 1},
        {"passes": 0},
        {"passes": 10**6},
        {"lanes": 0},
        {"lanes": 10**6},
        {"salt": "00"},
        {"nonce": "g" * 24},
        {"wrapped": ""},
        {"unheard_of": 1},
    ],
)
def test_a_key_file_with_impossible_contents_is_damaged(
    folder: Path, change: dict[str, object]
) -> None:
    closed_vault(folder)
    rewrite_keys(folder, change)
    assert refusal(folder) is KeyFileDamaged


def test_a_key_file_cheaper_than_the_floor_is_refused(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {"memory_kib": keys.FLOOR.memory_kib - 1})
    assert refusal(folder) is VaultTooWeak


def test_a_slot_whose_header_was_changed_does_not_open(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {"passes": 2})
    assert refusal(folder) is WrongPassphrase
    rewrite_keys(folder, {"kind": "recovery"})
    assert refusal(folder) is WrongPassphrase


def test_a_key_wrapped_for_one_vault_does_not_open_as_another(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {}, vault_id="0" * 32)
    assert refusal(folder) is WrongPassphrase


def test_a_key_file_of_a_newer_format_is_told_apart(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {}, format_=2)
    assert refusal(folder) is VaultNewer
