"""The way into the office, light enough for the first window: the rest is fetched after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hedersstod.casework.office import Office
    from hedersstod.content import Content
    from hedersstod.domain.vault_secret import Secret
    from hedersstod.vault import Copy


def has_vault(home: Path) -> bool:
    """Does a vault stand in that folder?"""
    from hedersstod.vault import exists

    return exists(home)


def fetch(content: Callable[[], Content]) -> None:
    """Read the content and import what opening needs; raises ContentError."""
    content()
    import hedersstod.casework.office  # noqa: F401


def make(home: Path, passphrase: str, content: Content) -> Office:
    """Make a vault and open it; raises the errors of `vault.create`."""
    from hedersstod.casework.office import create_office

    return create_office(home, passphrase, content)


def unlock(home: Path, passphrase: str, content: Content) -> Office:
    """Open the vault; raises the errors of `vault.open_`."""
    from hedersstod.casework.office import open_office

    return open_office(home, passphrase, content)


def unlock_with_parts(
    home: Path, one: str, other: str, new_passphrase: str, content: Content
) -> Office:
    """Open the vault with two recovery parts; raises the errors of `vault.open_with_parts`."""
    from hedersstod.casework.office import open_office_with_parts

    return open_office_with_parts(home, one, other, new_passphrase, content)


# -- putting back a copy, while nothing is open ------------------------------------------------


def copies_beside(home: Path) -> tuple[Copy, ...]:
    """The copies beside the vault, newest first; none if there is no such folder."""
    return copies_in(home) if home.is_dir() else ()


def copies_in(folder: Path) -> tuple[Copy, ...]:
    """The copies in a folder that she has chosen; raises CopyPlaceMissing."""
    from hedersstod import vault

    return vault.copies_in(folder)


def restore(home: Path, copy: Copy, secret: Secret | None = None) -> None:
    """Put a copy in the vault's place; what stands there is laid aside, never deleted.

    With a secret the copy is first opened with nothing else and read through. Raises the errors
    of `vault.restore`; then everything stands as it stood.
    """
    from hedersstod import vault
    from hedersstod.casework.office import local_now

    open_key = vault.opener(secret) if secret is not None else None
    vault.restore(home, copy, now=local_now(), open_key=open_key)
