"""The way into the office, light enough for the first window: the rest is imported on opening."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hedersstod.casework.office import Office
    from hedersstod.content import Content


def has_vault(home: Path) -> bool:
    """Does a vault stand in that folder?"""
    from hedersstod.vault import exists

    return exists(home)


def make(home: Path, passphrase: str, content: Content) -> Office:
    """Make a vault and open it; raises the errors of `vault.create`."""
    from hedersstod.casework.office import create_office

    return create_office(home, passphrase, content)


def unlock(home: Path, passphrase: str, content: Content) -> Office:
    """Open the vault; raises the errors of `vault.open_`."""
    from hedersstod.casework.office import open_office

    return open_office(home, passphrase, content)
