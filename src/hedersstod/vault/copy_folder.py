"""A backup copy as it lies on a disk: a folder with the database and its two key files.

Its name holds nothing but counts and times: `<lines of the log>-<UTC>[-v<version of the tables>]`.
Written under an unfinished name, synced, then renamed: what has a final name is whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import IO

from hedersstod.domain.errors import CopyPlaceMissing, KeyFileDamaged, VaultNewer
from hedersstod.domain.rotation import Stamp
from hedersstod.vault.files import (
    VaultFiles,
    fsync_folder,
    named_failures,
    remove_folder,
    rename_durably,
    sync_file,
    write_new,
)
from hedersstod.vault.key_file import KeyFile, read_key_file

ELSEWHERE = "Arbetsbok-kopior"
"""The folder for copies within a place that she has chosen."""

_BESIDE = "kopior"
_UNFINISHED = ".new"
_NAME = re.compile(r"(\d{7,12})-(\d{8}T\d{6}Z)(?:-v(\d{1,4}))?")
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy; what only the open vault can tell of it has its default until it has told.

    `vault_id` is None when its key file cannot be read. `same_key` is False for one from before
    *Byt allt*, `same_passphrase` and `same_parts` for one that opens with earlier ones only.
    """

    path: Path = field(repr=False)
    lines: int
    made_at: datetime
    size: int
    before_version: int | None = None
    vault_id: str | None = None
    elsewhere: bool = False
    proved: bool = False
    damaged: bool = False
    aside: bool = False
    same_key: bool = True
    same_passphrase: bool = True
    same_parts: bool = True

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def files(self) -> VaultFiles:
        return VaultFiles(self.path)

    @property
    def stamp(self) -> Stamp:
        """What decides whether it is kept."""
        return Stamp(
            self.name, self.lines, self.made_at, self.proved, self.before_version, self.aside
        )


def copies_in(folder: Path) -> tuple[Copy, ...]:
    """The copies in a folder or in the folder for copies within it, newest first.

    A copy itself is also found. Raises CopyPlaceMissing if there is no such folder.
    """
    with named_failures(folder):
        if not folder.is_dir():
            raise CopyPlaceMissing
        found = [copy for root in _roots(folder) for copy in _listed(root)]
    return tuple(sorted(found, key=lambda c: (c.lines, c.made_at, c.name), reverse=True))


def copy_at(path: Path) -> Copy | None:
    """The copy that a folder is, by its name; None if it is none."""
    name = _NAME.fullmatch(path.name)
    if name is None or not path.is_dir():
        return None
    try:
        made_at = datetime.strptime(name[2], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    files = VaultFiles(path)
    try:
        vault_id = read_key_file(files).vault_id
    except (KeyFileDamaged, VaultNewer):
        vault_id = None
    there = files.database.is_file()
    size = files.database.stat().st_size if there else 0
    before = int(name[3]) if name[3] else None
    lines = int(name[1])
    return Copy(path, lines, made_at, size, before, vault_id, damaged=not there)


def compared(copy: Copy, ours: KeyFile | None) -> Copy:
    """With whether the key, passphrase and parts of `ours` are those that open it."""
    try:
        its = read_key_file(copy.files)
    except (KeyFileDamaged, OSError):
        return copy
    if ours is None:
        return copy
    return replace(
        copy,
        same_key=its.key_id == ours.key_id,
        same_passphrase=its.passphrase == ours.passphrase,
        same_parts=set(ours.parts) <= set(its.parts),
    )


def make_root(root: Path) -> None:
    """Make the folder for copies in a place that is there, durably."""
    if not root.is_dir():
        root.mkdir(mode=0o700)
        fsync_folder(root.parent)


class NewCopy:
    """A copy being written: filled, then given its name; or given up, and nothing is left."""

    def __init__(self, root: Path, *, lines: int, now: datetime, before: int | None = None) -> None:
        """Make its unfinished folder, and clear away what an interrupted one has left."""
        clear_unfinished(root)
        made_at = now.astimezone(UTC).replace(microsecond=0)
        # Two within a second, with nothing but drafts between them.
        while (root / _name(lines, made_at, before)).exists():
            made_at += timedelta(seconds=1)
        self._name = _name(lines, made_at, before)
        self._root = root
        self._folder = root / (self._name + _UNFINISHED)
        self._folder.mkdir(mode=0o700)

    def fill(self, database: IO[bytes], key: bytes) -> None:
        """Write its files; not yet durable."""
        files = VaultFiles(self._folder)
        write_new(files.database, database)
        write_new(files.key, BytesIO(key))
        write_new(files.key_copy, BytesIO(key))

    def finish(self) -> Copy:
        """Sync everything and give it its name."""
        for path in sorted(self._folder.iterdir()):
            sync_file(path)
        fsync_folder(self._folder)
        rename_durably(self._folder, self._root / self._name)
        made = copy_at(self._root / self._name)
        if made is None:
            raise FileNotFoundError(2, "the copy that was just made")
        return made

    def give_up(self) -> None:
        """Take away what has been written, if the place can still be reached."""
        try:
            remove_folder(self._folder)
        except OSError:
            return  # cleared away at the next making


def remove(copy: Copy) -> None:
    """Take a copy away: first its name, so that no half copy ever has a final one."""
    unfinished = copy.path.with_name(copy.name + _UNFINISHED)
    rename_durably(copy.path, unfinished)
    remove_folder(unfinished)


def clear_unfinished(root: Path) -> None:
    """Take away what interrupted copying or removing has left."""
    for path in list(root.iterdir()):
        if path.name.endswith(_UNFINISHED) and _NAME.fullmatch(path.name[: -len(_UNFINISHED)]):
            remove_folder(path)


def _roots(folder: Path) -> Iterator[Path]:
    yield folder
    for name in (ELSEWHERE, _BESIDE):
        if (folder / name).is_dir():
            yield folder / name


def _listed(root: Path) -> Iterator[Copy]:
    itself = copy_at(root)
    if itself is not None:
        yield itself
    for path in root.iterdir():
        copy = copy_at(path)
        if copy is not None:
            yield replace(copy, elsewhere=root.name == ELSEWHERE)


def _name(lines: int, made_at: datetime, before: int | None) -> str:
    version = "" if before is None else f"-v{before}"
    return f"{lines:07}-{made_at.strftime(_TIME)}{version}"
