"""The vault's files: where they are, writing that survives a power cut, and one holder at a time.

Hides which operating system error means what: `named_failures` is the one place that tells.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from hedersstod.domain.errors import CopyPlaceMissing, DiskFull, VaultInUse, VaultReadOnly

# A file too large for the file system, or over its owner's quota, is a kind of full disk.
_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})

# What writing to a stick says when somebody pulls it out.
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENODEV, errno.ENXIO})


@dataclass(frozen=True, slots=True)
class VaultFiles:
    """The names in a vault's folder.

    `unfinished` is the database while a vault is being made: it takes its final name last of
    all, so that a creation cut short is told from a vault that has lost its database.
    """

    folder: Path = field(repr=False)

    @property
    def database(self) -> Path:
        return self.folder / "arbetsbok.db"

    @property
    def unfinished(self) -> Path:
        return self.folder / "arbetsbok.db.new"

    @property
    def key(self) -> Path:
        return self.folder / "arbetsbok.key"

    @property
    def key_copy(self) -> Path:
        return self.folder / "arbetsbok.key2"

    @property
    def lock(self) -> Path:
        return self.folder / "arbetsbok.lock"

    @property
    def log(self) -> Path:
        return self.folder / "arbetsbok.db-wal"

    @property
    def copies(self) -> Path:
        return self.folder / "kopior"

    @property
    def staged(self) -> Path:
        """Where other files are gathered that shall replace these (replacing.py)."""
        return self.folder / "arbetsbok.nytt"

    @property
    def replacement(self) -> Path:
        """The same when it is whole: from then on it is the vault."""
        return self.folder / "arbetsbok.nytt.klart"

    def creation_was_cut_short(self) -> bool:
        """Is here the rest of a vault that nobody was ever told exists?"""
        return self.unfinished.exists() and not self.database.exists()

    def hold_a_vault(self) -> bool:
        """Is there a database or a key here that must never be overwritten?"""
        if self.database.exists() or self.replacement.exists():
            return True
        keys = self.key.exists() or self.key_copy.exists()
        return keys and not self.unfinished.exists()

    def remove_unfinished(self) -> None:
        """Clear away a creation cut short; itself safe to be cut short.

        The unfinished database goes last, since it is what tells that the keys are worthless.
        """
        for key in (self.key, self.key_copy):
            key.unlink(missing_ok=True)
            _beside(key).unlink(missing_ok=True)
        for ending in ("-wal", "-shm", "-journal"):
            self.unfinished.with_name(self.unfinished.name + ending).unlink(missing_ok=True)
        self.unfinished.unlink(missing_ok=True)


@contextmanager
def named_failures(stick: Path | None = None) -> Iterator[None]:
    """Turn an operating system error into the named error that explains it.

    `stick` is a place that can be pulled out while it is being read or written.
    """
    try:
        yield
    except OSError as failure:
        if failure.errno in _NO_ROOM:
            raise DiskFull from None
        if stick is not None and (failure.errno in _GONE or not os.path.isdir(stick)):
            raise CopyPlaceMissing from None
        raise VaultReadOnly from None


def make_folder(folder: Path) -> None:
    """Make the vault's folder, for its owner only, so that its own name survives a power cut."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for each in new:
        fsync_folder(each.parent)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read; FileExistsError if it is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file as a whole: after a power cut there is the old content or the new."""
    beside = _beside(path)
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    fsync_folder(path.parent)


def write_new(path: Path, source: IO[bytes]) -> None:
    """Write a file that is not there yet, for its owner only; to be synced by `sync_file`."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        shutil.copyfileobj(source, file, 1024 * 1024)


def sync_file(path: Path) -> None:
    """Make what has been written to a file durable."""
    # Windows syncs only what is open for writing.
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def remove_folder(folder: Path) -> None:
    """Take away a folder of ours with all that is in it; nothing happens if it is not there."""
    if folder.exists():
        shutil.rmtree(folder)
        fsync_folder(folder.parent)


def rename_durably(old: Path, new: Path) -> None:
    """Give a file its name so that the name, too, survives a power cut."""
    os.replace(old, new)
    fsync_folder(new.parent)


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows keeps them so and cannot be asked."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def exists(folder: Path) -> bool:
    """Is there a vault, or any part of one that must not be overwritten, in the folder?

    Raises VaultReadOnly for a folder that may not be looked into.
    """
    with named_failures():
        return VaultFiles(folder).hold_a_vault()


class FolderLock:
    """Held while a program has the vault open; the system lets go of it if the program dies.

    The empty file is never removed: a third program could otherwise lock a new file of the
    same name while a second still waits at the old one.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock; VaultInUse if another program, or this one, has it."""
        import portalocker  # here: it is slow to import, and the locked page needs no lock

        file: IO[str] = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+")
        try:
            portalocker.lock(
                file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING
            )
        except portalocker.exceptions.AlreadyLocked:
            file.close()
            raise VaultInUse from None
        except portalocker.exceptions.LockException:
            # The file system cannot lock (some network drives): then it is not a place for a
            # vault, since two programs could write at once.
            file.close()
            raise VaultReadOnly from None
        self._file: IO[str] | None = file

    def release(self) -> None:
        """Let go; harmless when done twice."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".new")
