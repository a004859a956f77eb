"""Making and opening a vault: from files and a passphrase to an open `Vault`, or a named error.

The order in which a vault is made: the whole database under an unfinished name, then the key
files, then the database's final name. Only that last step makes it a vault; cut short before,
the rest is known by the unfinished name and cleared away by the next attempt.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hedersstod.domain.errors import (
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultNewer,
)
from hedersstod.vault import keys, schema
from hedersstod.vault.database import PAGE_BYTES, SALT_BYTES, Database
from hedersstod.vault.files import (
    FolderLock,
    VaultFiles,
    make_folder,
    make_private,
    named_failures,
    rename_durably,
)
from hedersstod.vault.vault import Vault


def exists(folder: Path) -> bool:
    """Is there a vault, or any part of one that must not be overwritten, in the folder?

    Raises VaultReadOnly for a folder that may not be looked into.
    """
    with named_failures():
        return VaultFiles(folder).hold_a_vault()


def create(folder: Path, passphrase: str, *, now: datetime) -> Vault:
    """Make a vault and open it; if anything fails, nothing but an empty lock file is left."""
    keys.accept_new_passphrase(passphrase)
    files = VaultFiles(folder)
    with named_failures():
        if files.hold_a_vault():
            raise VaultExists
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

    Raises VaultMissing, VaultInUse, KeyFileDamaged, VaultTooWeak, WrongPassphrase, VaultDamaged,
    VaultForeign, VaultNewer, VaultReadOnly, DiskFull, NotEnoughMemory or PassphraseTooLong.
    """
    keys.accept_length(passphrase)
    files = VaultFiles(folder)
    with named_failures():
        if not files.hold_a_vault():
            raise VaultMissing
        lock = FolderLock(files.lock)
        try:
            key_file = keys.read_key_file(files)
            master_key = keys.unwrap(key_file, passphrase)
            vault = _opened(files, key_file.vault_id, master_key, lock)
        except BaseException:
            lock.release()
            raise
        try:
            keys.mend_copies(files, key_file)
            vault.migrate(now=now)
            vault.record("vault_opened", now=now)
        except BaseException:
            vault.close()
            raise
        return vault


def _made(files: VaultFiles, passphrase: str, lock: FolderLock, now: datetime) -> Vault:
    """All of it or nothing: what was made is removed again if any step fails."""
    files.remove_unfinished()
    vault_id, master_key = keys.new_vault_id(), keys.new_master_key()
    try:
        # Before the database: it is what takes time, and memory that may not be there.
        key_file = keys.new_key_file(vault_id, passphrase, master_key)
        make_private(files.unfinished)
        _fill(files.unfinished, vault_id, master_key, lock, now)
        keys.write_key_files(files, key_file)
        rename_durably(files.unfinished, files.database)
        return _opened(files, vault_id, master_key, lock)
    except BaseException:
        if files.database.exists():
            # Back to its unfinished name first: the removal, too, may be cut short.
            files.database.replace(files.unfinished)
        files.remove_unfinished()
        raise


def _fill(path: Path, vault_id: str, master_key: bytes, lock: FolderLock, now: datetime) -> None:
    database = Database(path, master_key, bytes.fromhex(vault_id))
    try:
        with database.transaction():
            schema.apply(database)
            database.run("INSERT INTO meta (name, value) VALUES ('vault_id', ?)", (vault_id,))
        Vault(vault_id, database, lock).record("vault_created", now=now)
    finally:
        database.close()


def _opened(files: VaultFiles, vault_id: str, master_key: bytes, lock: FolderLock) -> Vault:
    """The vault behind the right key; else told apart: damaged, foreign or newer."""
    salt = bytes.fromhex(vault_id)
    _refuse_other_files(files.database, salt)
    database = Database(files.database, master_key, salt)
    try:
        _refuse_other_contents(database, vault_id)
    except BaseException:
        database.close()
        raise
    return Vault(vault_id, database, lock)


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
