"""Recovery parts: three, two of which open; how one is written on paper, and typed back.

Each pair has its own slot, under a key derived from both (HKDF), so that there is no arithmetic
of shared secrets: docs/decisions/0009. One part alone is 128 random bits and nothing else.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hedersstod.domain.errors import (
    NoParts,
    PartMistyped,
    PartsOfAnotherSet,
    SamePartTwice,
    WrongParts,
)
from hedersstod.vault.key_file import (
    ID_BYTES,
    KEY_BYTES,
    NONCE_BYTES,
    NUMBERS,
    PAIRS,
    SALT_BYTES,
    KeyFile,
    PartsSlot,
    bound,
)

GROUPS = 8
GROUP_CHARACTERS = 5  # the last of which is a check

# Crockford's: without I, L, O and U. What looks like one of them is taken for it.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {
    letter: value
    for value, upper in enumerate(_ALPHABET)
    for letter in {upper, upper.lower()}
} | dict.fromkeys("iIlL", 1) | dict.fromkeys("oO", 0)  # fmt: skip

_SECRET_BYTES = 16
_CHECKSUM_BITS = 20
_SEPARATORS = re.compile(r"[\s\u2010-\u2015\u2212-]+")
_MOST_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Part:
    """One recovery part: its number, the mark of its set, and the secret, which repr hides."""

    number: int
    mark: str
    secret: bytes = field(repr=False)


def new_mark(taken: Collection[str]) -> str:
    """A mark for a new set, unlike those taken: tells papers of one set from another's."""
    free = [mark for number in range(1024) if (mark := f"{number:03X}") not in taken]
    return secrets.choice(free)


def new_parts(mark: str) -> tuple[Part, Part, Part]:
    """Three parts of 128 random bits each."""
    one, two, three = (Part(n, mark, secrets.token_bytes(_SECRET_BYTES)) for n in NUMBERS)
    return one, two, three


def written(part: Part) -> str:
    """A part as it stands on its paper and in its QR code: eight groups of five."""
    head = part.number << 10 | int(part.mark, 16)
    body = head << 8 * _SECRET_BYTES | int.from_bytes(part.secret)
    bits = body << _CHECKSUM_BITS | _checksum(body)
    values = [bits >> 5 * place & 31 for place in reversed(range(4 * GROUPS))]
    groups = [values[4 * n : 4 * n + 4] for n in range(GROUPS)]
    return " ".join(
        "".join(_ALPHABET[value] for value in (*group, _check(position, group)))
        for position, group in enumerate(groups, start=1)
    )


def read_part(text: str) -> Part:
    """The part that was typed or scanned; PartMistyped tells in which group it went wrong."""
    if len(text) > _MOST_CHARACTERS:
        raise PartMistyped
    bits = 0
    for position, group in enumerate(_typed_groups(text), start=1):
        values = [_VALUES.get(letter, -1) for letter in group]
        if (
            len(values) != GROUP_CHARACTERS
            or -1 in values
            or _check(position, values[:-1]) != values[-1]
        ):
            raise PartMistyped(position if position <= GROUPS else 0)
        for value in values[:-1]:
            bits = bits << 5 | value
    body = bits >> _CHECKSUM_BITS
    head, secret = divmod(body, 1 << 8 * _SECRET_BYTES)
    number, mark = divmod(head, 1 << 10)
    # Several errors in one group can pass for none there, but not here: one in a million does.
    if number not in NUMBERS or bits & (1 << _CHECKSUM_BITS) - 1 != _checksum(body):
        raise PartMistyped
    return Part(number, f"{mark:03X}", secret.to_bytes(_SECRET_BYTES))


def part_number(text: str) -> int:
    """Which of the three it is; raises PartMistyped."""
    return read_part(text).number


def part_mark(text: str) -> str:
    """The mark of the set it belongs to; raises PartMistyped."""
    return read_part(text).mark


def part_check(part: Part, vault_id: str, master_key: bytes) -> str:
    """What a part is known by to whoever has the master key; says nothing to anybody else."""
    said = f"hedersstod check of part 1\n{vault_id}\n{part.mark}\n{part.number}\n".encode()
    digest = hmac.digest(master_key, said + part.secret, "sha256")
    return digest[:ID_BYTES].hex()


def parts_slots(
    vault_id: str, key_id: str, parts: Sequence[Part], master_key: bytes
) -> tuple[PartsSlot, ...]:
    """The key wrapped three times, under each pair of the three parts."""
    by_number = {str(part.number): part for part in parts}
    return tuple(
        _wrapped(vault_id, key_id, by_number[pair[0]], by_number[pair[1]], master_key)
        for pair in PAIRS
    )


def by_parts(key_file: KeyFile, one: str, other: str) -> bytes:
    """The master key from two parts as typed, in any order.

    Raises PartMistyped, SamePartTwice, NoParts, PartsOfAnotherSet or WrongParts.
    """
    first, second = sorted((read_part(one), read_part(other)), key=lambda part: part.number)
    if not key_file.sets:
        raise NoParts
    if {first.mark, second.mark} - {each.mark for each in key_file.sets}:
        raise PartsOfAnotherSet
    if first.mark != second.mark:
        raise PartsOfAnotherSet
    if first.number == second.number:
        raise SamePartTwice
    pair = f"{first.number}{second.number}"
    slot = next(s for s in key_file.parts if s.mark == first.mark and s.pair == pair)
    try:
        return AESGCM(_wrapping_key(key_file.vault_id, slot, first, second)).decrypt(
            bytes.fromhex(slot.nonce),
            bytes.fromhex(slot.wrapped),
            bound(key_file.vault_id, key_file.key_id, slot),
        )
    except InvalidTag:
        raise WrongParts from None


def _wrapped(vault_id: str, key_id: str, a: Part, b: Part, master_key: bytes) -> PartsSlot:
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    bare = PartsSlot(f"{a.number}{b.number}", a.mark, salt.hex(), nonce.hex(), "")
    wrapped = AESGCM(_wrapping_key(vault_id, bare, a, b)).encrypt(
        nonce, master_key, bound(vault_id, key_id, bare)
    )
    return msgspec.structs.replace(bare, wrapped=wrapped.hex())


def _wrapping_key(vault_id: str, slot: PartsSlot, a: Part, b: Part) -> bytes:
    info = f"hedersstod recovery parts 1\n{vault_id}\n{slot.pair}\n{slot.mark}".encode()
    return HKDF(hashes.SHA256(), KEY_BYTES, bytes.fromhex(slot.salt), info).derive(
        a.secret + b.secret
    )


def _typed_groups(text: str) -> list[str]:
    """The groups as typed; where the gaps do not tell them, counted off in fives."""
    words = [word for word in _SEPARATORS.split(text) if word]
    if len(words) == GROUPS:
        return words
    letters = "".join(words)
    count = max(GROUPS, -(-len(letters) // GROUP_CHARACTERS))
    return [letters[GROUP_CHARACTERS * n :][:GROUP_CHARACTERS] for n in range(count)]


def _check(position: int, values: Sequence[int]) -> int:
    """The check of a group at its place: finds each wrong character and each two exchanged.

    The values are digits of a number in base x of the field with 32 elements (x^5 = x^2 + 1), so
    that each place weighs differently. The check letters of python-stdnum (Luhn, ISO 7064) miss
    some exchanges with an alphabet of 32.
    """
    check = 0
    for value in (position, *values):
        check = (check ^ value) << 1
        check ^= 0b100101 if check & 32 else 0
    return check


def _checksum(body: int) -> int:
    digest = hashlib.sha256(b"hedersstod recovery part 1\n" + body.to_bytes(18)).digest()
    return int.from_bytes(digest) >> 8 * len(digest) - _CHECKSUM_BITS
