"""Opens a copy without touching it: read only, nothing written beside it, read through whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from hedersstod.domain.errors import (
    CopyDamaged,
    CopyOfAnotherVault,
    CopyPlaceMissing,
    HedersstodError,
    KeyFileDamaged,
    VaultDamaged,
    VaultNewer,
)
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import keys, schema
from hedersstod.vault.chain import Chain
from hedersstod.vault.checking import check_quickly, check_whole
from hedersstod.vault.copy_folder import Copy
from hedersstod.vault.database import PAGE_BYTES, SALT_BYTES, Database
from hedersstod.vault.files import VaultFiles, named_failures
from hedersstod.vault.key_file import KeyFile, read_key_file
from hedersstod.vault.recovery import by_parts


@dataclass(frozen=True, slots=True)
class Counts:
    """What a copy was found to hold; `aside` if the log went another way after it was made."""

    cases: int
    revisions: int
    documents: int
    lines: int
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Drilled:
    """A copy that has been opened and read through: what it holds, and the head of its log."""

    counts: Counts
    made_at: datetime
    lines: int
    head: str
    vault_id: str = field(repr=False)
    name: str


OpenKey = Callable[[KeyFile], bytes]
"""From a key file to the master key, or what keeps it closed."""


def opener(secret: Secret) -> OpenKey:
    """Opens with what was typed, a passphrase or two parts, and nothing of the open vault's."""
    parts = secret.parts
    if parts is None:
        return lambda key_file: keys.unwrap(key_file, secret.passphrase)
    return lambda key_file: by_parts(key_file, *parts)


def drill(copy: Copy, open_key: OpenKey) -> Drilled:
    """Open a copy with nothing but itself and what `open_key` makes of its key file.

    Raises what `open_key` raises (WrongPassphrase, the errors of parts), CopyDamaged,
    CopyPlaceMissing, CopyOfAnotherVault or VaultNewer. Writes nothing anywhere.
    """
    with named_damage(copy):
        key_file = read_key_file(copy.files)
    master_key = open_key(key_file)
    with named_damage(copy):
        return examined(copy, key_file.vault_id, lambda: _opened(copy, key_file, master_key))


def _opened(copy: Copy, key_file: KeyFile, master_key: bytes) -> Database:
    salt = bytes.fromhex(key_file.vault_id)
    return Database(copy.files.database, master_key, salt, read_only=True)


def examined(copy: Copy, vault_id: str, opener: Callable[[], Database]) -> Drilled:
    """Read a copy through; VaultDamaged unless all of it is whole and is what its name says."""
    check_outside(copy.files, vault_id)
    database = opener()
    try:
        chain = Chain(vault_id, database)
        counts = look_through(database, chain, vault_id)
        if counts.lines != copy.lines:
            raise VaultDamaged
        head = chain.head()
    finally:
        database.close()
    return Drilled(counts, copy.made_at, copy.lines, head, vault_id, copy.name)


def check_outside(files: VaultFiles, vault_id: str) -> None:
    """What can be told of a closed database without its key; VaultDamaged if it is not whole."""
    try:
        size = files.database.stat().st_size
        with files.database.open("rb") as file:
            head = file.read(SALT_BYTES)
    except FileNotFoundError:
        if not files.folder.is_dir():
            raise
        raise VaultDamaged from None
    if not size or size % PAGE_BYTES or not any(head):
        raise VaultDamaged
    differing = sum((a ^ b).bit_count() for a, b in zip(head, bytes.fromhex(vault_id), strict=True))
    if differing > SALT_BYTES:
        # As in opening.py: flipped bits are few, another vault's salt differs in half of them.
        raise CopyOfAnotherVault


def look_through(database: Database, chain: Chain, vault_id: str) -> Counts:
    """Count and check everything; of an earlier version only what holds in all of them."""
    ((application,),) = database.rows("PRAGMA application_id")
    ((version,),) = database.rows("PRAGMA user_version")
    if application != schema.APPLICATION_ID or version < 1:
        raise VaultDamaged
    if version > schema.VERSION:
        raise VaultNewer
    if database.rows("SELECT value FROM meta WHERE name = 'vault_id'") != [(vault_id,)]:
        raise CopyOfAnotherVault
    if version == schema.VERSION:
        check_whole(database, chain)
    else:
        _check_structure(database, chain)
    ((cases, revisions, documents),) = database.rows(
        "SELECT (SELECT count(*) FROM cases), (SELECT count(*) FROM revisions),"
        " (SELECT count(*) FROM documents)"
    )
    return Counts(cases, revisions, documents, chain.length())


def _check_structure(database: Database, chain: Chain) -> None:
    queries = ("PRAGMA cipher_integrity_check", "PRAGMA foreign_key_check")
    if any(database.rows(query) for query in queries):
        raise VaultDamaged
    check_quickly(database)
    if not chain.is_unbroken():
        raise VaultDamaged


@contextmanager
def named_damage(copy: Copy) -> Iterator[None]:
    """What damage to a vault is, is damage to a copy here; unless it has been pulled out."""
    try:
        with named_failures(copy.path):
            yield
    except (VaultDamaged, KeyFileDamaged):
        raise _missing_or(CopyDamaged(), copy) from None
    except HedersstodError as error:
        raise _missing_or(error, copy) from None


def _missing_or(error: HedersstodError, copy: Copy) -> HedersstodError:
    return error if os.path.isdir(copy.path) else CopyPlaceMissing()
