"""The master key behind a passphrase; no other module derives from a passphrase.

The database is encrypted with a random master key. The key file holds that key wrapped
(AES-256-GCM) under a key derived from the passphrase (Argon2id), so that a changed passphrase
re-wraps 32 bytes instead of the whole database.
"""

from __future__ import annotations

import os
import secrets
import time
import unicodedata
from dataclasses import dataclass, replace

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hedersstod.domain.errors import (
    NotEnoughMemory,
    PassphraseTooLong,
    PassphraseTooShort,
    VaultTooWeak,
    WrongPassphrase,
)
from hedersstod.vault import device
from hedersstod.vault.key_file import (
    ID_BYTES,
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    PassphraseSlot,
    bound,
    compose,
)
from hedersstod.vault.key_file import KeyFile as KeyFile
from hedersstod.vault.key_file import mend_copies as mend_copies
from hedersstod.vault.key_file import read_key_file as read_key_file
from hedersstod.vault.key_file import write_key_files as write_key_files


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs."""

    memory_kib: int
    passes: int
    lanes: int


# What a slot may not be cheaper than: the second choice of RFC 9106. What is asked for is
# measured (`_cost_here`): nothing takes a cost as an argument or reads one from outside. COST is
# set by the tests only, to something below the floor; tests/vault/test_key_cost.py proves it.
FLOOR = KdfCost(memory_kib=64 * 1024, passes=3, lanes=1)
COST: KdfCost | None = None

# About a second here. Memory first, since it is what a guesser's hardware lacks; then passes. Ten
# passes at most: where the same derivation takes four times as long as on an ordinary laptop
# (0.12 s a pass at 256 MiB) they take five seconds, so that a vault from a fast computer can be
# restored on an old one. For the same reason never more memory than an old one can spare.
_SECONDS = 1.0
_MOST_MEMORY_KIB = 256 * 1024
_MOST_PASSES = 10
_LANES = 4

FEWEST_CHARACTERS = 12
MOST_CHARACTERS = 1024


def new_vault_id() -> str:
    """128 random bits in hexadecimal; also the salt in the database's first 16 bytes."""
    return secrets.token_hex(SALT_BYTES)


def new_master_key() -> bytes:
    """256 random bits."""
    return secrets.token_bytes(KEY_BYTES)


def accept_new_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooShort or PassphraseTooLong unless it may protect a new vault."""
    if len(_normalised(passphrase)) < FEWEST_CHARACTERS:
        raise PassphraseTooShort


def accept_length(passphrase: str) -> None:
    """Raise PassphraseTooLong if it cannot be a passphrase at all."""
    _normalised(passphrase)


def new_key_file(vault_id: str, passphrase: str, master_key: bytes) -> bytes:
    """The content of a key file for a new master key, with the passphrase as the only way in."""
    key_id = secrets.token_hex(ID_BYTES)
    return compose(
        vault_id, key_id, passphrase_slot(vault_id, key_id, passphrase, master_key)
    ).content


def passphrase_slot(
    vault_id: str, key_id: str, passphrase: str, master_key: bytes, half: bytes = b""
) -> PassphraseSlot:
    """The key wrapped under a passphrase, and the keyring's half if there is one.

    Takes about a second; NotEnoughMemory if there is not even memory for the least there may be.
    """
    cost = _cost_here()
    while True:
        bare = PassphraseSlot(
            salt=secrets.token_hex(SALT_BYTES),
            memory_kib=cost.memory_kib,
            passes=cost.passes,
            lanes=cost.lanes,
            keyring=device.half_id(half) if half else "",
            nonce=secrets.token_hex(NONCE_BYTES),
            wrapped="",
        )
        try:
            wrapping = _mixed(vault_id, bare, _derived(bare, passphrase), half)
            break
        except NotEnoughMemory:
            if cost.memory_kib <= FLOOR.memory_kib:
                raise
        cost = replace(
            cost,
            memory_kib=max(cost.memory_kib // 2, FLOOR.memory_kib),
            passes=min(2 * cost.passes, _MOST_PASSES),
        )
    wrapped = AESGCM(wrapping).encrypt(
        bytes.fromhex(bare.nonce), master_key, bound(vault_id, key_id, bare)
    )
    return msgspec.structs.replace(bare, wrapped=wrapped.hex())


def unwrap(key_file: KeyFile, passphrase: str) -> bytes:
    """The master key; WrongPassphrase, VaultTooWeak, KeyringLost or NotEnoughMemory otherwise."""
    slot, vault_id = key_file.passphrase, key_file.vault_id
    if slot.memory_kib < FLOOR.memory_kib or slot.passes < FLOOR.passes:
        raise VaultTooWeak
    # A vault that is not bound never touches the keyring.
    half = device.half(vault_id, slot.keyring) if slot.keyring else b""
    wrapping = _mixed(vault_id, slot, _derived(slot, passphrase), half)
    try:
        master_key = AESGCM(wrapping).decrypt(
            bytes.fromhex(slot.nonce),
            bytes.fromhex(slot.wrapped),
            bound(vault_id, key_file.key_id, slot, key_file.format),
        )
    except InvalidTag:
        raise WrongPassphrase from None
    return master_key


def _cost_here() -> KdfCost:
    if COST is not None:
        return COST
    trial = PassphraseSlot("00" * SALT_BYTES, FLOOR.memory_kib, FLOOR.passes, _LANES, "", "", "")
    together = min(_LANES, os.cpu_count() or 1)
    took = []
    for _ in range(3):
        start, worked = time.perf_counter(), time.process_time()
        _derived(trial, "")
        took.append(time.perf_counter() - start)
        # What it would take were the computer not busy with something else just now: a vault
        # made while a virus scanner runs must not be cheaper to guess at for ever.
        took.append((time.process_time() - worked) / together)
    return _cost_for(min(took))


def _cost_for(seconds_at_the_floor: float) -> KdfCost:
    """What takes about a second where the floor takes so long; never below the floor."""
    per_pass = max(seconds_at_the_floor, 1e-6) / FLOOR.passes
    memory = _MOST_MEMORY_KIB
    while memory > FLOOR.memory_kib and _times(memory) * per_pass * FLOOR.passes > _SECONDS:
        memory //= 2
    passes = int(_SECONDS / (_times(memory) * per_pass))
    return KdfCost(memory, min(max(passes, FLOOR.passes), _MOST_PASSES), _LANES)


def _times(memory_kib: int) -> float:
    return memory_kib / FLOOR.memory_kib


def _normalised(passphrase: str) -> str:
    # Checked before, too: normalising a pasted book takes its time. Letters typed as base and
    # accent may be several times as many characters as they are afterwards.
    if len(passphrase) > 4 * MOST_CHARACTERS:
        raise PassphraseTooLong
    composed = unicodedata.normalize("NFC", passphrase)
    if len(composed) > MOST_CHARACTERS:
        raise PassphraseTooLong
    return composed


def _derived(slot: PassphraseSlot, passphrase: str) -> bytes:
    # "surrogatepass": an error of encoding would carry the passphrase.
    secret = _normalised(passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=bytes.fromhex(slot.salt),
            length=KEY_BYTES,
            iterations=slot.passes,
            lanes=slot.lanes,
            memory_cost=slot.memory_kib,
        ).derive(secret)
    except MemoryError:
        raise NotEnoughMemory from None


def _mixed(vault_id: str, slot: PassphraseSlot, derived: bytes, half: bytes) -> bytes:
    """The wrapping key: of the passphrase alone, or of it and the keyring's half."""
    if not half:
        return derived
    info = f"hedersstod passphrase and keyring 1\n{vault_id}".encode()
    return HKDF(hashes.SHA256(), KEY_BYTES, bytes.fromhex(slot.salt), info).derive(derived + half)
