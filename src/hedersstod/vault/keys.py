"""The master key and the passphrase that opens it; no other module sees a passphrase or salt.

The database is encrypted with a random master key. The key file holds that key wrapped
(AES-256-GCM) under a key derived from the passphrase (Argon2id), in slots, so that a changed
passphrase re-wraps 32 bytes instead of the whole database. A SHA-256 over the content tells a
damaged file from a wrong passphrase; it protects against accidents, AES-GCM against people.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from dataclasses import dataclass

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from hedersstod.domain.errors import (
    KeyFileDamaged,
    NotEnoughMemory,
    PassphraseTooLong,
    PassphraseTooShort,
    VaultNewer,
    VaultTooWeak,
    WrongPassphrase,
)
from hedersstod.vault.files import VaultFiles, write_durably


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs."""

    memory_kib: int
    passes: int
    lanes: int


# About half a second on an ordinary laptop. These two are the only costs there are: nothing
# takes one as an argument or reads one from outside (tests/vault/test_key_cost.py proves it).
COST = KdfCost(memory_kib=256 * 1024, passes=4, lanes=4)
FLOOR = KdfCost(memory_kib=64 * 1024, passes=3, lanes=1)

# Above this a key file is damaged or made to hang the program; far above what we will ask for.
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_PASSES = 64
_MOST_LANES = 64

FEWEST_CHARACTERS = 12
MOST_CHARACTERS = 1024

_FORMAT = 1
_BY_PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
_MASTER_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12


class _Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to the master key; bytes as hexadecimal digits."""

    kind: str
    salt: str
    memory_kib: int
    passes: int
    lanes: int
    nonce: str
    wrapped: str


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    vault_id: str
    slots: tuple[_Slot, ...]


class _Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same in all formats for ever: a damaged file is told from a newer one."""

    format: int
    sha256: str
    content: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The key file as read and found whole; holds nothing that opens without a passphrase."""

    vault_id: str
    slots: tuple[_Slot, ...]
    content: bytes


def new_vault_id() -> str:
    """128 random bits in hexadecimal; also the salt in the database's first 16 bytes."""
    return secrets.token_hex(_SALT_BYTES)


def new_master_key() -> bytes:
    """256 random bits."""
    return secrets.token_bytes(_MASTER_KEY_BYTES)


def accept_new_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooShort or PassphraseTooLong unless it may protect a new vault."""
    if len(_normalised(passphrase)) < FEWEST_CHARACTERS:
        raise PassphraseTooShort


def accept_length(passphrase: str) -> None:
    """Raise PassphraseTooLong if it cannot be a passphrase at all."""
    _normalised(passphrase)


def new_key_file(vault_id: str, passphrase: str, master_key: bytes) -> bytes:
    """The content of a key file with one slot, at the present COST."""
    bare = _Slot(
        kind=_BY_PASSPHRASE,
        salt=secrets.token_hex(_SALT_BYTES),
        memory_kib=COST.memory_kib,
        passes=COST.passes,
        lanes=COST.lanes,
        nonce=secrets.token_hex(_NONCE_BYTES),
        wrapped="",
    )
    wrapped = AESGCM(_derived(bare, passphrase)).encrypt(
        bytes.fromhex(bare.nonce), master_key, _bound(vault_id, bare)
    )
    slot = msgspec.structs.replace(bare, wrapped=wrapped.hex())
    content = msgspec.json.encode(_Content(vault_id, (slot,))).decode()
    return msgspec.json.encode(_Envelope(_FORMAT, _digest(_FORMAT, content), content))


def write_key_files(files: VaultFiles, content: bytes) -> None:
    """Write the copy and then the key file, each as a whole."""
    write_durably(files.key_copy, content)
    write_durably(files.key, content)


def read_key_file(files: VaultFiles) -> KeyFile:
    """The first of the two copies that is whole; KeyFileDamaged if neither is."""
    for path in (files.key, files.key_copy):
        try:
            return _parsed(path.read_bytes())
        except (KeyFileDamaged, OSError):
            continue
    raise KeyFileDamaged


def mend_copies(files: VaultFiles, whole: KeyFile) -> None:
    """Write the whole copy over a damaged, missing or differing one."""
    for path in (files.key, files.key_copy):
        try:
            same = path.read_bytes() == whole.content
        except OSError:
            same = False
        if not same:
            write_durably(path, whole.content)


def unwrap(key_file: KeyFile, passphrase: str) -> bytes:
    """The master key; WrongPassphrase, VaultTooWeak or NotEnoughMemory if it stays closed."""
    slots = [slot for slot in key_file.slots if slot.kind == _BY_PASSPHRASE]
    for slot in slots:
        if slot.memory_kib < FLOOR.memory_kib or slot.passes < FLOOR.passes:
            raise VaultTooWeak
    for slot in slots:
        try:
            master_key = AESGCM(_derived(slot, passphrase)).decrypt(
                bytes.fromhex(slot.nonce),
                bytes.fromhex(slot.wrapped),
                _bound(key_file.vault_id, slot),
            )
        except InvalidTag:
            continue
        if len(master_key) == _MASTER_KEY_BYTES:
            return master_key
    raise WrongPassphrase


def _normalised(passphrase: str) -> str:
    # Checked before, too: normalising a pasted book takes its time. Letters typed as base and
    # accent may be several times as many characters as they are afterwards.
    if len(passphrase) > 4 * MOST_CHARACTERS:
        raise PassphraseTooLong
    composed = unicodedata.normalize("NFC", passphrase)
    if len(composed) > MOST_CHARACTERS:
        raise PassphraseTooLong
    return composed


def _derived(slot: _Slot, passphrase: str) -> bytes:
    # "surrogatepass": an error of encoding would carry the passphrase.
    secret = _normalised(passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=bytes.fromhex(slot.salt),
            length=_MASTER_KEY_BYTES,
            iterations=slot.passes,
            lanes=slot.lanes,
            memory_cost=slot.memory_kib,
        ).derive(secret)
    except MemoryError:
        raise NotEnoughMemory from None


def _bound(vault_id: str, slot: _Slot) -> bytes:
    """What the wrapping vouches for beside the key: the vault, and the slot's header."""
    header = [vault_id, slot.kind, slot.salt, slot.memory_kib, slot.passes, slot.lanes]
    return json.dumps(["hedersstod key slot", _FORMAT, *header]).encode()


def _digest(format_: int, content: str) -> str:
    return hashlib.sha256(f"{format_}\n{content}".encode()).hexdigest()


def _parsed(raw: bytes) -> KeyFile:
    try:
        envelope = msgspec.json.decode(raw, type=_Envelope)
        if envelope.sha256 != _digest(envelope.format, envelope.content):
            raise KeyFileDamaged
        if envelope.format > _FORMAT:
            raise VaultNewer
        content = msgspec.json.decode(envelope.content.encode(), type=_Content)
    except (msgspec.MsgspecError, UnicodeError):
        raise KeyFileDamaged from None
    if not _sound(content):
        raise KeyFileDamaged
    return KeyFile(content.vault_id, content.slots, raw)


def _sound(content: _Content) -> bool:
    """Are all lengths and costs such that the libraries can be asked?"""
    return _is_hex(content.vault_id, _SALT_BYTES) and all(
        _is_hex(slot.salt, _SALT_BYTES)
        and _is_hex(slot.nonce, _NONCE_BYTES)
        and _is_hex(slot.wrapped, _MASTER_KEY_BYTES + 16)
        and 1 <= slot.lanes <= _MOST_LANES
        and 1 <= slot.passes <= _MOST_PASSES
        and 8 * slot.lanes <= slot.memory_kib <= _MOST_MEMORY_KIB
        for slot in content.slots
    )


def _is_hex(digits: str, length: int) -> bool:
    return len(digits) == 2 * length and set(digits) <= set("0123456789abcdef")
