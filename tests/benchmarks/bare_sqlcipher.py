"""The floor of everything the vault does: SQLCipher itself, with the vault's own settings."""

from __future__ import annotations

import secrets
from pathlib import Path

from sqlcipher3 import dbapi2

from hedersstod.vault.database import _FIRST, _TO_READ, _TO_WRITE


class BareDatabase:
    """One encrypted table; each `insert` is on the disk when it returns."""

    def __init__(self, path: Path, key: str = "") -> None:
        """Open or make the file; `key` is 96 hexadecimal digits, fresh ones if left out."""
        self.key = key or secrets.token_hex(48)
        self._connection = dbapi2.connect(str(path), timeout=1, isolation_level=None)
        self._connection.execute(f"PRAGMA key = \"x'{self.key}'\"")
        for statement in (*_FIRST, *_TO_WRITE, *_TO_READ):
            self._connection.execute(statement)
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS runs (seq INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT"
        )

    def insert(self, record: str) -> None:
        """One row, durably."""
        self._connection.execute("INSERT INTO runs (record) VALUES (?)", (record,))

    def close(self) -> None:
        """Bring the log into the file, as the vault does, and close."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
