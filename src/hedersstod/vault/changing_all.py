"""*Byt allt*: a new master key, passphrase and parts, and the whole database encrypted anew.

The new vault is written, read through and opened beside the old one, and put in its place only
then (replacing.py); cut short at any point, the old one or the new one stands whole.
"""

from __future__ import annotations

import hmac
import time
from contextlib import suppress
from datetime import datetime

from hedersstod.domain.errors import ChangeUnfinished, KeyFileDamaged, VaultDamaged, VaultError
from hedersstod.vault import keys, replacing, slots
from hedersstod.vault.chain import Chain
from hedersstod.vault.checking import check_whole
from hedersstod.vault.database import Database
from hedersstod.vault.files import VaultFiles, named_failures
from hedersstod.vault.key_file import parse, read_key_file

# A virus scanner holds what has just been written for a moment; then it can be moved after all.
_PAUSES = (0.0, 0.1, 0.4, 1.5)


def change_all(
    files: VaultFiles, vault_id: str, database: Database, new_passphrase: str, *, now: datetime
) -> tuple[str, str, str]:
    """The three new parts; nothing else opens the vault from now on but they and the passphrase.

    Nobody writes meanwhile. What is laid aside and what was copied before opens with the old.
    Raises DiskFull, VaultReadOnly, NotEnoughMemory or VaultDamaged, and then nothing has changed;
    or ChangeUnfinished, and then all has, but the database is closed.
    """
    master_key = keys.new_master_key()
    bare = slots.fresh(vault_id, new_passphrase, master_key)
    key_file, parts = slots.with_new_parts(bare, master_key, now=now)
    # The parts have been tried there; so that nothing is staked on a passphrase that was not.
    if not hmac.compare_digest(keys.unwrap(parse(key_file), new_passphrase), master_key):
        raise KeyFileDamaged
    with named_failures(), database.standing_still() as content:
        events = ["keys_changed", "recovery_parts_made"]
        if read_key_file(files).passphrase.keyring:
            events.insert(1, "keyring_unbound")
        staged = replacing.stage(files, content, key_file, now=now)
        try:
            _rewrite(staged, vault_id, database, master_key, events, now)
            if read_key_file(staged).content != key_file:
                raise KeyFileDamaged
        except BaseException:
            with suppress(VaultError):  # else cleared away at the next opening
                replacing.abandon(files)
            raise

        def swap() -> bytes:
            _put_in_place(files, key_file)
            return master_key

        database.exchange(swap)
    return parts


def _rewrite(
    staged: VaultFiles,
    vault_id: str,
    database: Database,
    master_key: bytes,
    events: list[str],
    now: datetime,
) -> None:
    copy = database.same_key(staged.database, read_only=False)
    try:
        copy.rekey(master_key)
        chain = Chain(vault_id, copy)
        with copy.transaction():
            for event in events:
                chain.write(event, now=now)
        head = chain.head()
    finally:
        copy.close()
    # As it lies on the disk, and not as the connection that wrote it remembers it.
    fresh = Database(staged.database, master_key, bytes.fromhex(vault_id), read_only=True)
    try:
        chain = Chain(vault_id, fresh)
        check_whole(fresh, chain)
        if chain.head() != head:
            raise VaultDamaged
    finally:
        fresh.close()


def _put_in_place(files: VaultFiles, key_file: bytes) -> None:
    """From its single renaming on the new vault is the vault, and what is left must be finished.

    Raises ChangeUnfinished if it cannot be now; any other error if the renaming did not happen.
    """
    try:
        replacing.commit(files)
        return
    except VaultError:
        if _is_still_beside(files):
            with suppress(VaultError):
                replacing.abandon(files)
            raise
    for pause in _PAUSES:
        time.sleep(pause)
        with suppress(VaultError):
            replacing.resume(files)
            if read_key_file(files).content == key_file:
                return
    raise ChangeUnfinished


def _is_still_beside(files: VaultFiles) -> bool:
    try:
        return files.staged.exists() and not files.replacement.exists()
    except OSError:
        return False  # nobody can tell: then nobody goes on writing to the old one
