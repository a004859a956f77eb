"""Making and opening a vault: from files and a secret to an open `Vault`, or a named error.

The order in which a vault is made: the whole database under an unfinished name, then the key
files, then the database's final name. Only that last step makes it a vault; cut short before,
the rest is known by the unfinished name and cleared away by the next attempt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from hedersstod.domain.errors import (
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultNewer,
)
from hedersstod.vault import keys, replacing, schema, slots
from hedersstod.vault.checking import check_quickly
from hedersstod.vault.database import PAGE_BYTES, SALT_BYTES, Database
from hedersstod.vault.files import (
    FolderLock,
    VaultFiles,
    make_folder,
    make_private,
    named_failures,
    rename_durably,
)
from hedersstod.vault.key_file import KeyFile, mend_copies, read_key_file, write_key_files
from hedersstod.vault.migrating import before_migration
from hedersstod.vault.places import refuse_unsafe
from hedersstod.vault.recovery import by_parts
from hedersstod.vault.vault import Vault


def create(folder: Path, passphrase: str, *, now: datetime) -> Vault:
    """Make a vault and open it; if anything fails, nothing but an empty lock file is left.

    Raises PlaceNotSafe for a folder that is copied to a cloud or lies on a network.
    """
    keys.accept_new_passphrase(passphrase)
    files = VaultFiles(folder)
    with named_failures():
        if files.hold_a_vault():
            raise VaultExists
        refuse_unsafe(folder)
        make_folder(folder)
        lock = FolderLock(files.lock)
        try:
            if files.hold_a_vault():
                raise VaultExists
            return _made(files, passphrase, lock, now)
        except BaseException:
            lock.release()
            raise


def open_(folder: Path, passphrase: str, *, now: datetime) -> Vault:
    """Open a vault and write so in its journal; needs room to write that line.

    Raises VaultMissing, VaultInUse, KeyFileDamaged, VaultTooWeak, WrongPassphrase, KeyringLost,
    VaultDamaged, VaultForeign, VaultNewer, VaultReadOnly, DiskFull, NotEnoughMemory or
    PassphraseTooLong.
    """
    keys.accept_length(passphrase)
    vault = _unlocked(folder, lambda key_file: keys.unwrap(key_file, passphrase), now)
    with _closed_on_failure(vault):
        vault.record("vault_opened", now=now)
    return vault


def open_with_parts(
    folder: Path, one: str, other: str, new_passphrase: str, *, now: datetime
) -> Vault:
    """Open a vault with two recovery parts and give it another passphrase.

    Written in the journal before anything else, so that it cannot go unnoticed. Raises the
    errors of parts, PassphraseTooShort, and what `open_` raises.
    """
    keys.accept_new_passphrase(new_passphrase)
    vault = _unlocked(folder, lambda key_file: by_parts(key_file, one, other), now)
    with _closed_on_failure(vault):
        vault.record("vault_opened_with_parts", now=now)
        vault.record("vault_opened", now=now)
        vault.slots.set_passphrase(new_passphrase, now=now)
    return vault


@contextmanager
def _closed_on_failure(vault: Vault) -> Iterator[None]:
    """A vault that could not be opened to the end is closed again."""
    try:
        yield
    except BaseException:
        vault.close()
        raise


def _unlocked(folder: Path, key_of: Callable[[KeyFile], bytes], now: datetime) -> Vault:
    files = VaultFiles(folder)
    with named_failures():
        if not files.hold_a_vault():
            raise VaultMissing
        lock = FolderLock(files.lock)
        try:
            replacing.resume(files)
            key_file = read_key_file(files)
            vault = _opened(files, key_file.vault_id, key_of(key_file), lock, now)
        except BaseException:
            lock.release()
            raise
        with _closed_on_failure(vault):
            mend_copies(files, key_file)
            if vault.is_damaged:
                vault.record("vault_found_damaged", now=now)
            vault.migrate(now=now)
            _tell_of_restoring(files, vault, now)
        return vault


def _tell_of_restoring(files: VaultFiles, vault: Vault, now: datetime) -> None:
    """A vault put back from a copy says so in its journal, the first time it is opened."""
    copy = replacing.restored_note(files)
    if copy:
        vault.record("vault_restored", copy, now=now)
        replacing.forget_note(files)


def _made(files: VaultFiles, passphrase: str, lock: FolderLock, now: datetime) -> Vault:
    """All of it or nothing: what was made is removed again if any step fails."""
    files.remove_unfinished()
    vault_id, master_key = keys.new_vault_id(), keys.new_master_key()
    try:
        # Before the database: it is what takes time, and memory that may not be there.
        key_file = slots.fresh(vault_id, passphrase, master_key)
        make_private(files.unfinished)
        _fill(files, vault_id, master_key, lock, now)
        write_key_files(files, key_file)
        rename_durably(files.unfinished, files.database)
        return _opened(files, vault_id, master_key, lock, now)
    except BaseException:
        if files.database.exists():
            # Back to its unfinished name first: the removal, too, may be cut short.
            files.database.replace(files.unfinished)
        files.remove_unfinished()
        raise


def _fill(
    files: VaultFiles, vault_id: str, master_key: bytes, lock: FolderLock, now: datetime
) -> None:
    database = Database(files.unfinished, master_key, bytes.fromhex(vault_id))
    try:
        with database.transaction():
            schema.apply(database)
            database.run("INSERT INTO meta (name, value) VALUES ('vault_id', ?)", (vault_id,))
        Vault(vault_id, database, lock, files).record("vault_created", now=now)
    finally:
        database.close()


def _opened(
    files: VaultFiles, vault_id: str, master_key: bytes, lock: FolderLock, now: datetime
) -> Vault:
    """The vault behind the right key; else told apart: damaged, foreign or newer.

    An older one is copied first, and the copy proved, so that it can be migrated.
    """
    salt = bytes.fromhex(vault_id)
    _refuse_other_files(files.database, salt)
    database = Database(files.database, master_key, salt)
    try:
        _refuse_other_contents(database, vault_id)
        damaged = _is_damaged(database)
        ((version,),) = database.rows("PRAGMA user_version")
        if version < schema.VERSION:
            before_migration(files, vault_id, database, now=now)
    except BaseException:
        database.close()
        raise
    vault = Vault(vault_id, database, lock, files)
    vault.is_damaged = damaged
    return vault


def _is_damaged(database: Database) -> bool:
    """Does the file as a whole not hang together?

    Looked at through another connection: one that has met a damaged page writes nothing more,
    and what is whole must still be within reach.
    """
    with database.standing_still():
        other = database.same_key(database.path, read_only=True)
        try:
            check_quickly(other)
        except VaultDamaged:
            return True
        finally:
            other.close()
    return False


def _refuse_other_files(path: Path, salt: bytes) -> None:
    """Before the key is tried, since then a foreign file and a damaged one look the same."""
    if not path.exists():
        raise VaultDamaged
    with path.open("rb") as file:
        head = file.read(SALT_BYTES)
    if len(head) < SALT_BYTES or not any(head):
        # Emptied, cut short or zeroed; SQLite would take an empty file for a new database.
        raise VaultDamaged
    differing_bits = sum((a ^ b).bit_count() for a, b in zip(head, salt, strict=True))
    if differing_bits > SALT_BYTES:
        # A few flipped bits are damage that does not even hinder reading; two vaults' random
        # salts differ in some 64 of their 128 bits.
        raise VaultForeign
    log = path.with_name(f"{path.name}-wal")
    if path.stat().st_size % PAGE_BYTES and not (log.exists() and log.stat().st_size):
        # Cut short within its last page: else met only when that page is read. After a kill the
        # log may still hold the whole of it.
        raise VaultDamaged


def _refuse_other_contents(database: Database, vault_id: str) -> None:
    ((application,),) = database.rows("PRAGMA application_id")
    ((version,),) = database.rows("PRAGMA user_version")
    if application != schema.APPLICATION_ID or version < 1:
        raise VaultForeign
    if version > schema.VERSION:
        raise VaultNewer
    if database.rows("SELECT value FROM meta WHERE name = 'vault_id'") != [(vault_id,)]:
        raise VaultForeign
