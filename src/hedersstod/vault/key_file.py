"""The key file: what stands in it, found whole or told apart, and how it is replaced.

Holds slots, each the master key wrapped in one way; nothing here opens one or knows a secret. A
SHA-256 over the content tells a damaged file from a wrong passphrase; it protects against
accidents, AES-GCM against people.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import msgspec

from hedersstod.domain.errors import KeyFileDamaged, VaultNewer
from hedersstod.vault.files import VaultFiles, write_durably

FORMAT = 2
PAIRS = ("12", "13", "23")
NUMBERS = (1, 2, 3)

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
ID_BYTES = 8

# Above this a key file is damaged or made to hang the program; far above what we will ask for.
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_PASSES = 64
_MOST_LANES = 64
_MOST_BYTES = 64 * 1024


class PassphraseSlot(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="passphrase"
):
    """The way in by passphrase; bytes as hexadecimal digits, `keyring` the id of a half or ''."""

    salt: str
    memory_kib: int
    passes: int
    lanes: int
    keyring: str
    nonce: str
    wrapped: str


class PartsSlot(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="parts"
):
    """The way in by one pair of the parts with that mark."""

    pair: str
    mark: str
    salt: str
    nonce: str
    wrapped: str


class PartsSet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Three parts made together: which have been typed back, and what each is known by.

    `checks` can be told from a part only by whoever has the master key already.
    """

    mark: str
    made_at: str
    proved: tuple[int, ...]
    checks: tuple[str, str, str]

    @property
    def is_proved(self) -> bool:
        """Have all three been typed back?"""
        return self.proved == NUMBERS


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    vault_id: str
    key_id: str
    slots: tuple[PassphraseSlot | PartsSlot, ...]
    sets: tuple[PartsSet, ...]


class _Slot1(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    salt: str
    memory_kib: int
    passes: int
    lanes: int
    nonce: str
    wrapped: str


class _Content1(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    vault_id: str
    slots: tuple[_Slot1, ...]


class _Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same in all formats for ever: a damaged file is told from a newer one."""

    format: int
    sha256: str
    content: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file found whole; holds nothing that opens without a secret from outside.

    `key_id` is a public name of the master key: what has another one needs another key.
    `sets` is oldest first: at most one that is proved, and after it one that is not yet.
    """

    vault_id: str
    key_id: str
    passphrase: PassphraseSlot = field(repr=False)
    parts: tuple[PartsSlot, ...] = field(repr=False)
    sets: tuple[PartsSet, ...] = field(repr=False)
    format: int
    content: bytes = field(repr=False)

    def rewritten(
        self,
        *,
        passphrase: PassphraseSlot | None = None,
        parts: tuple[PartsSlot, ...] | None = None,
        sets: tuple[PartsSet, ...] | None = None,
    ) -> KeyFile:
        """The same with some of it replaced, in the present format."""
        if self.format < FORMAT and passphrase is None:
            raise ValueError("a slot of an earlier format cannot be carried over")
        return compose(
            self.vault_id,
            self.key_id,
            self.passphrase if passphrase is None else passphrase,
            self.parts if parts is None else parts,
            self.sets if sets is None else sets,
        )


def compose(
    vault_id: str,
    key_id: str,
    passphrase: PassphraseSlot,
    parts: tuple[PartsSlot, ...] = (),
    sets: tuple[PartsSet, ...] = (),
) -> KeyFile:
    """A key file of these slots, read back from its own bytes; KeyFileDamaged if not sound."""
    content = msgspec.json.encode(_Content(vault_id, key_id, (passphrase, *parts), sets)).decode()
    return parse(msgspec.json.encode(_Envelope(FORMAT, _digest(FORMAT, content), content)))


def bound(
    vault_id: str, key_id: str, slot: PassphraseSlot | PartsSlot, format_: int = FORMAT
) -> bytes:
    """What the wrapping vouches for beside the key: vault, key, and all of the slot's header."""
    if format_ == 1 and isinstance(slot, PassphraseSlot):
        costs = [slot.memory_kib, slot.passes, slot.lanes]
        return json.dumps(
            ["hedersstod key slot", 1, vault_id, "passphrase", slot.salt, *costs]
        ).encode()
    header = msgspec.to_builtins(msgspec.structs.replace(slot, wrapped=""))
    words = ["hedersstod key slot", format_, vault_id, key_id, header]
    return json.dumps(words, sort_keys=True).encode()


def write_key_files(files: VaultFiles, content: bytes) -> None:
    """Write the copy and then the key file, each as a whole: for a vault not yet relied on."""
    write_durably(files.key_copy, content)
    write_durably(files.key, content)


def read_key_file(files: VaultFiles) -> KeyFile:
    """The first of the two copies that is whole; KeyFileDamaged if neither is."""
    for path in (files.key, files.key_copy):
        try:
            return parse(_read(path))
        except (KeyFileDamaged, OSError):
            continue
    raise KeyFileDamaged


def mend_copies(files: VaultFiles, whole: KeyFile) -> None:
    """Write the whole copy over a damaged, missing or differing one; clear away the unfinished."""
    for path in (files.key, files.key_copy):
        try:
            same = _read(path) == whole.content
        except OSError:
            same = False
        if not same:
            write_durably(path, whole.content)
        # A change cut short may have left a whole key file there, for a passphrase never said
        # to hold.
        path.with_name(path.name + ".new").unlink(missing_ok=True)


def parse(raw: bytes) -> KeyFile:
    """A key file from its bytes; KeyFileDamaged or VaultNewer."""
    try:
        envelope = msgspec.json.decode(raw, type=_Envelope)
        if envelope.sha256 != _digest(envelope.format, envelope.content):
            raise KeyFileDamaged
        if envelope.format > FORMAT:
            raise VaultNewer
        inner = envelope.content.encode()
        if envelope.format == FORMAT:
            content = msgspec.json.decode(inner, type=_Content)
        else:
            content = _from_format_1(msgspec.json.decode(inner, type=_Content1))
    except (msgspec.MsgspecError, UnicodeError):
        raise KeyFileDamaged from None
    passphrases = [slot for slot in content.slots if isinstance(slot, PassphraseSlot)]
    parts = tuple(slot for slot in content.slots if isinstance(slot, PartsSlot))
    if (
        envelope.format < 1
        or len(passphrases) != 1
        or not (_is_hex(content.vault_id, SALT_BYTES) and _is_hex(content.key_id, ID_BYTES))
        or not _sound_passphrase(passphrases[0])
        or not _sound_parts(parts, content.sets)
    ):
        raise KeyFileDamaged
    return KeyFile(
        content.vault_id, content.key_id, passphrases[0], parts, content.sets, envelope.format, raw
    )


def _from_format_1(content: _Content1) -> _Content:
    slots = tuple(
        PassphraseSlot(s.salt, s.memory_kib, s.passes, s.lanes, "", s.nonce, s.wrapped)
        for s in content.slots
        if s.kind == "passphrase"
    )
    # Format 1 had no name for the key. All its files of one vault hold the same one, and so must
    # the name be, also after the vault's own file has got format 2 and its old copies have not.
    named = hashlib.sha256(f"hedersstod key id\n{content.vault_id}".encode()).hexdigest()
    return _Content(content.vault_id, named[: 2 * ID_BYTES], slots, ())


# Soundness: all lengths and costs such that the libraries can be asked.


def _sound_passphrase(slot: PassphraseSlot) -> bool:
    return (
        _sound_wrapping(slot)
        and (slot.keyring == "" or _is_hex(slot.keyring, ID_BYTES))
        and 1 <= slot.lanes <= _MOST_LANES
        and 1 <= slot.passes <= _MOST_PASSES
        and 8 * slot.lanes <= slot.memory_kib <= _MOST_MEMORY_KIB
    )


def _sound_parts(parts: tuple[PartsSlot, ...], sets: tuple[PartsSet, ...]) -> bool:
    marks = [each.mark for each in sets]
    return (
        len(set(marks)) == len(marks) <= 2
        and all(map(_sound_set, sets))
        and [each.is_proved for each in sets] in ([], [False], [True], [True, False])
        and all(map(_sound_wrapping, parts))
        and sorted((p.mark, p.pair) for p in parts)
        == sorted((mark, pair) for mark in marks for pair in PAIRS)
    )


def _sound_set(one: PartsSet) -> bool:
    try:
        made_at = datetime.fromisoformat(one.made_at)
    except ValueError:
        return False
    return (
        made_at.utcoffset() is not None
        and is_mark(one.mark)
        and set(one.proved) <= set(NUMBERS)
        and all(a < b for a, b in pairwise(one.proved))
        and all(_is_hex(check, ID_BYTES) for check in one.checks)
    )


def is_mark(text: str) -> bool:
    """Ten bits as three digits, 000 to 3FF."""
    return len(text) == 3 and text[0] in "0123" and set(text) <= set("0123456789ABCDEF")


def _sound_wrapping(slot: PassphraseSlot | PartsSlot) -> bool:
    return (
        _is_hex(slot.salt, SALT_BYTES)
        and _is_hex(slot.nonce, NONCE_BYTES)
        and _is_hex(slot.wrapped, KEY_BYTES + 16)
    )


def _is_hex(digits: str, length: int) -> bool:
    return len(digits) == 2 * length and set(digits) <= set("0123456789abcdef")


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)


def _digest(format_: int, content: str) -> str:
    return hashlib.sha256(f"{format_}\n{content}".encode()).hexdigest()
