"""Puts other files in the place of the vault's, so that at every moment one of the two is whole.

The new files are gathered and synced beside the vault; by one renaming they become the vault to
be. What then remains, moving the old ones aside and the new ones in, is finished by `resume` at
the next opening if it was interrupted. The old files are never deleted.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import IO

from hedersstod.domain.errors import (
    CopyOfAnotherVault,
    KeyFileDamaged,
    VaultDamaged,
    VaultNewer,
)
from hedersstod.vault.chain import Chain
from hedersstod.vault.copy_folder import Copy
from hedersstod.vault.drill import OpenKey, check_outside, drill, named_damage
from hedersstod.vault.files import (
    FolderLock,
    VaultFiles,
    fsync_folder,
    make_folder,
    named_failures,
    remove_folder,
    rename_durably,
    sync_file,
    write_new,
)
from hedersstod.vault.key_file import read_key_file
from hedersstod.vault.places import refuse_unsafe

# The log first: beside a new database an old log would be read into it.
_LOGS = ("arbetsbok.db-wal", "arbetsbok.db-shm", "arbetsbok.db-journal")
_NOTE = "arbetsbok.note"
_ASIDE = "undanlagt-"
_COPY_NAME = re.compile(r"[0-9TZv-]{1,64}")


@dataclass(frozen=True, slots=True)
class Missing:
    """What came after a copy: from when, and how many lines of each kind if the log can be read."""

    since: datetime
    events: Mapping[str, int] | None


def missing_after(copy: Copy, chain: Chain | None) -> Missing:
    """What would be gone if the vault were set back to that copy."""
    if chain is None or copy.aside:
        return Missing(copy.made_at, None)
    try:
        entries = chain.entries()
    except VaultDamaged:
        return Missing(copy.made_at, None)
    return Missing(copy.made_at, Counter(e.event for e in entries if e.seq > copy.lines))


# -- replacing ---------------------------------------------------------------------------------


def stage(
    files: VaultFiles, database: IO[bytes], key: bytes, *, now: datetime, restored: str = ""
) -> VaultFiles:
    """Gather other files beside the vault; they may be worked on until `commit`.

    `restored` is the name of the copy they come from, to be told at the next opening. The folder
    must be locked. If it fails, nothing is left.
    """
    with named_failures():
        abandon(files)
        files.staged.mkdir(mode=0o700)
        staged = VaultFiles(files.staged)
        try:
            (files.staged / _aside_name(files, now)).mkdir(mode=0o700)
            write_new(staged.database, database)
            write_new(staged.key, BytesIO(key))
            write_new(staged.key_copy, BytesIO(key))
            if restored:
                write_new(files.staged / _NOTE, BytesIO(restored.encode("ascii")))
        except BaseException:
            abandon(files)
            raise
        return staged


def abandon(files: VaultFiles) -> None:
    """Take away what has been gathered but not committed."""
    with named_failures():
        remove_folder(files.staged)


def commit(files: VaultFiles) -> None:
    """Let the gathered files be the vault; VaultDamaged if they are not closed and complete.

    The vault must be closed and its folder locked. Once this has begun to move files, an error
    leaves the rest to `resume`.
    """
    staged = VaultFiles(files.staged)
    with named_failures():
        there = {path.name for path in files.staged.iterdir()}
        wanted = {path.name for path in (staged.database, staged.key, staged.key_copy)}
        if not wanted <= there or there & set(_LOGS):
            raise VaultDamaged
        for path in sorted(files.staged.iterdir()):
            if path.is_file():
                sync_file(path)
        fsync_folder(files.staged)
        rename_durably(files.staged, files.replacement)
    resume(files)


def resume(files: VaultFiles) -> bool:
    """Finish a replacing that was interrupted, at every opening; was there one?

    The folder must be locked. Raises VaultReadOnly or DiskFull; then it can be done again.
    """
    with named_failures():
        abandon(files)
        if not files.replacement.exists():
            return False
        new = {path.name for path in files.replacement.iterdir() if path.is_file()}
        database = files.database.name
        # While the new database has not been moved in, a log outside is the old one's.
        old = _LOGS if database in new else ()
        _lay_aside(files, [*old, *sorted(new)])
        # The database last: with it the vault is there.
        for name in sorted(new, key=lambda name: (name == database, name)):
            os.replace(files.replacement / name, files.folder / name)
        fsync_folder(files.folder)
        fsync_folder(files.replacement)
        for aside in files.replacement.iterdir():
            if any(aside.iterdir()):
                os.replace(aside, files.folder / aside.name)
            else:
                aside.rmdir()
        fsync_folder(files.folder)
        files.replacement.rmdir()
        fsync_folder(files.folder)
        return True


def restored_note(files: VaultFiles) -> str:
    """The name of the copy that the vault was restored from since it was last open, or nothing."""
    try:
        note = (files.folder / _NOTE).read_bytes().decode("ascii", "replace")
    except OSError:
        return ""
    return note if _COPY_NAME.fullmatch(note) else ""


def forget_note(files: VaultFiles) -> None:
    """To be called when it stands in the journal."""
    with named_failures():
        (files.folder / _NOTE).unlink(missing_ok=True)


def _lay_aside(files: VaultFiles, names: list[str]) -> None:
    """Move what is old out of the way, durably, before anything new is moved in."""
    folders = [path for path in files.replacement.iterdir() if path.is_dir()]
    aside = folders[0] if folders else files.replacement / f"{_ASIDE}utan-tid"
    aside.mkdir(mode=0o700, exist_ok=True)
    for name in names:
        if (files.folder / name).exists():
            os.replace(files.folder / name, aside / name)
    fsync_folder(aside)
    fsync_folder(files.folder)


def _aside_name(files: VaultFiles, now: datetime) -> str:
    at = now.astimezone(UTC)
    while (files.folder / (name := f"{_ASIDE}{at:%Y%m%dT%H%M%SZ}")).exists():
        at += timedelta(seconds=1)
    return name


# -- restoring a copy --------------------------------------------------------------------------


def restore(
    folder: Path,
    copy: Copy,
    *,
    now: datetime,
    open_key: OpenKey | None = None,
) -> None:
    """Put a copy in the place of the vault in `folder`, which must be closed, or make it one.

    With `open_key` the copy is first opened and read through; without, only what shows from
    outside is looked at. Raises VaultInUse, CopyDamaged, CopyOfAnotherVault, CopyPlaceMissing,
    VaultReadOnly, DiskFull, PlaceNotSafe as `create` does, or what `open_key` raises; then the
    vault stands as it stood.
    """
    files = VaultFiles(folder)
    with named_failures():
        # One that stands there already is mended where it stands; Idag then tells of the place.
        if not files.hold_a_vault():
            refuse_unsafe(folder)
        make_folder(folder)
        lock = FolderLock(files.lock)
    try:
        # One that was interrupted comes first: its files are the vault by now.
        resume(files)
        with named_damage(copy):
            key_file = read_key_file(copy.files)
            check_outside(copy.files, key_file.vault_id)
        _refuse_another(files, key_file.vault_id)
        if open_key is not None:
            drill(copy, open_key)
        with named_damage(copy), copy.files.database.open("rb") as content:
            stage(files, content, key_file.content, now=now, restored=copy.name)
        commit(files)
    finally:
        lock.release()


def _refuse_another(files: VaultFiles, vault_id: str) -> None:
    """A vault whose key file can be read is never replaced by another's copy."""
    try:
        present = read_key_file(files).vault_id
    except (KeyFileDamaged, VaultNewer):
        return
    if present != vault_id:
        raise CopyOfAnotherVault
