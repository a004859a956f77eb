"""Vaults for the tests: real ones, encrypted, in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hedersstod.vault import Vault, create
from tests.helpers.cases import NOON
from tests.vault.rooms import PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault stands, or shall."""
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    """A new, open vault in `folder`."""
    made = create(folder, PASSPHRASE, now=NOON)
    yield made
    made.close()
