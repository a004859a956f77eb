"""What lies beside the vault and opens with earlier secrets: laid aside by *Byt allt*, or copied.

The only place that takes such files away, when she has decided so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from hedersstod.domain.errors import KeyFileDamaged, VaultNewer
from hedersstod.vault.copy_folder import Copy, remove
from hedersstod.vault.files import VaultFiles, named_failures, remove_folder, rename_durably
from hedersstod.vault.key_file import KeyFile, read_key_file
from hedersstod.vault.vault import Vault

_ASIDE = re.compile(r"undanlagt-(\d{8}T\d{6}Z|utan-tid)")
_GOING = ".tas-bort"
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class SetAside:
    """Files that stood in the vault's place; `earlier` if today's secrets do not open them.

    `at` is when they were laid aside, `None` when nobody knows.
    """

    path: Path = field(repr=False)
    at: datetime | None
    size: int
    earlier: bool


def set_aside(vault: Vault) -> tuple[SetAside, ...]:
    """What has been laid aside beside the vault, newest first; VaultReadOnly if it cannot look."""
    with named_failures():
        _finish_removing(vault.folder)
        today = _key_file(VaultFiles(vault.folder))
        found = [
            _looked_at(path, today)
            for path in sorted(vault.folder.iterdir(), reverse=True)
            if _ASIDE.fullmatch(path.name) and path.is_dir()
        ]
    return tuple(found)


def with_earlier(vault: Vault, copies: Iterable[Copy]) -> frozenset[Path]:
    """Those that a secret of before opens: another key, passphrase or set of parts."""
    today = _key_file(VaultFiles(vault.folder))
    return frozenset(c.path for c in copies if _opens_with_earlier(_key_file(c.files), today))


def remove_earlier(vault: Vault, *, now: datetime) -> int:
    """Take away what opens with earlier secrets, here and in the second place; how many went.

    Only what is older than a proved copy that opens with those of today; nothing goes when there
    is none. Raises VaultReadOnly or CopyPlaceMissing; what had gone by then is written down.
    """
    place = vault.copies.second_place()
    there = vault.copies.all(place.path) if place is not None and place.there_now else ()
    copies = (*vault.copies.all(), *there)
    earlier = with_earlier(vault, copies)
    proved = (c for c in copies if c.proved and not (c.damaged or c.aside))
    newest = max((c.lines for c in proved if c.path not in earlier), default=-1)
    if newest < 0:
        return 0
    gone = 0
    try:
        for copy in copies:
            if copy.path in earlier and (copy.lines < newest or copy.aside):
                with named_failures(copy.path.parent if copy.elsewhere else None):
                    remove(copy)
                gone += 1
        for each in set_aside(vault):
            if each.earlier:
                with named_failures():
                    _remove_folder(each.path)
                gone += 1
    finally:
        if gone:
            vault.record("earlier_copies_removed", counts={"copies": gone}, now=now)
    return gone


def _looked_at(path: Path, today: KeyFile | None) -> SetAside:
    its = _key_file(VaultFiles(path))
    written = path.name.removeprefix("undanlagt-")
    try:
        at = datetime.strptime(written, _TIME).replace(tzinfo=UTC)
    except ValueError:
        at = None
    size = sum(each.stat().st_size for each in path.iterdir() if each.is_file())
    return SetAside(path, at, size, _opens_with_earlier(its, today))


def _opens_with_earlier(its: KeyFile | None, today: KeyFile | None) -> bool:
    # Without its key file nobody opens it, with earlier secrets or with others. That parts have
    # been made since is no reason: then the passphrase of today is all that opens it.
    if its is None or today is None:
        return False
    return (
        its.key_id != today.key_id
        or its.passphrase != today.passphrase
        or not set(its.parts) <= set(today.parts)
    )


def _key_file(files: VaultFiles) -> KeyFile | None:
    try:
        return read_key_file(files)
    except (KeyFileDamaged, VaultNewer):
        return None


def _remove_folder(path: Path) -> None:
    """First its name, so that what is left after an interruption is known as half."""
    going = path.with_name(path.name + _GOING)
    rename_durably(path, going)
    remove_folder(going)


def _finish_removing(folder: Path) -> None:
    for path in list(folder.iterdir()):
        if path.name.endswith(_GOING) and _ASIDE.fullmatch(path.name.removesuffix(_GOING)):
            remove_folder(path)
