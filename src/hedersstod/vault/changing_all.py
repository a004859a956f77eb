"""*Byt allt*: a new master key, passphrase and parts, and the whole database encrypted anew.

The new vault is written, read through and opened beside the old one, and put in its place only
then (replacing.py); cut short at any point, the old one or the new one stands whole.
"""

from __future__ import annotations

from datetime import datetime

from hedersstod.domain.errors import VaultDamaged
from hedersstod.vault import keys, replacing, slots
from hedersstod.vault.chain import Chain
from hedersstod.vault.checking import check_whole
from hedersstod.vault.database import Database
from hedersstod.vault.files import VaultFiles


def change_all(
    files: VaultFiles, vault_id: str, database: Database, new_passphrase: str, *, now: datetime
) -> tuple[str, str, str]:
    """The three new parts; nothing else opens the vault from now on but they and the passphrase.

    Nobody writes meanwhile. What is laid aside and what was copied before opens with the old.
    Raises DiskFull, VaultReadOnly, NotEnoughMemory or VaultDamaged; then nothing has changed.
    """
    master_key = keys.new_master_key()
    bare = slots.fresh(vault_id, new_passphrase, master_key)
    key_file, parts = slots.with_new_parts(bare, master_key, now=now)
    with database.standing_still() as content:
        staged = replacing.stage(files, content, key_file, now=now)
        try:
            _rewrite(staged, vault_id, database, master_key, now)
        except BaseException:
            replacing.abandon(files)
            raise

        def swap() -> bytes:
            replacing.commit(files)
            return master_key

        database.exchange(swap)
    return parts


def _rewrite(
    staged: VaultFiles, vault_id: str, database: Database, master_key: bytes, now: datetime
) -> None:
    copy = database.same_key(staged.database, read_only=False)
    try:
        copy.rekey(master_key)
        chain = Chain(vault_id, copy)
        with copy.transaction():
            chain.write("keys_changed", now=now)
            chain.write("recovery_parts_made", now=now)
        check_whole(copy, chain)
    finally:
        copy.close()
    fresh = Database(staged.database, master_key, bytes.fromhex(vault_id), read_only=True)
    try:
        if Chain(vault_id, fresh).length() < 1:
            raise VaultDamaged
    finally:
        fresh.close()
