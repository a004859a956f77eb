"""What goes before a migration: a copy of the vault as it is, opened and found whole."""

from __future__ import annotations

from datetime import datetime

from hedersstod.domain.errors import CopyDamaged
from hedersstod.vault.chain import Chain
from hedersstod.vault.copy_folder import Copy, NewCopy, copies_in, make_root, remove
from hedersstod.vault.database import Database
from hedersstod.vault.drill import examined, look_through, named_damage
from hedersstod.vault.files import VaultFiles, named_failures
from hedersstod.vault.key_file import read_key_file

_ATTEMPTS_KEPT = 3


def before_migration(
    files: VaultFiles, vault_id: str, database: Database, *, now: datetime
) -> Copy:
    """Make a copy and open it; only when this returns may the vault be migrated.

    Raises DiskFull or VaultReadOnly when there is no room for it, VaultDamaged when the vault
    itself is not whole, CopyDamaged when only the copy is not; then nothing is left of it.
    """
    chain = Chain(vault_id, database)
    ((version,),) = database.rows("PRAGMA user_version")
    with named_failures():
        make_root(files.copies)
        key = read_key_file(files).content
        with database.standing_still() as content:
            new = NewCopy(files.copies, lines=chain.length(), now=now, before=version)
            try:
                new.fill(content, key)
                made = new.finish()
            except BaseException:
                new.give_up()
                raise
    try:
        with named_damage(made):
            examined(made, vault_id, lambda: database.same_key(made.files.database, read_only=True))
    except CopyDamaged:
        with named_failures():
            remove(made)
        # Raises VaultDamaged if that is why.
        look_through(database, chain, vault_id)
        raise
    _forget_attempts(files, version)
    return made


def _forget_attempts(files: VaultFiles, version: int) -> None:
    """Of migrations that failed again and again the newest copies are enough."""
    with named_failures():
        copies = [copy for copy in copies_in(files.copies) if copy.before_version == version]
        for copy in copies[_ATTEMPTS_KEPT:]:
            remove(copy)
