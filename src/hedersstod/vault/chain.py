"""The journal as it stands in the open vault: written line by line, read whole or by kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from hedersstod.domain.errors import VaultDamaged
from hedersstod.vault import journal
from hedersstod.vault.database import Database
from hedersstod.vault.journal import NO_COUNTS, JournalEntry, Line


class Chain:
    """The only writer of the journal."""

    def __init__(self, vault_id: str, database: Database) -> None:
        self._vault_id = vault_id
        self._database = database

    def write(
        self,
        event: str,
        object_id: str = "",
        counts: Mapping[str, int] = NO_COUNTS,
        *,
        now: datetime,
    ) -> None:
        """Write a line inside a transaction of the caller; ValueError if it is not allowed."""
        line = journal.new_line(self._last(), now, event, object_id, counts)
        self._database.run(
            "INSERT INTO journal (seq, at, event, object_id, counts, hash)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            line,
        )

    def entries(self) -> tuple[JournalEntry, ...]:
        """The whole journal, oldest first; VaultDamaged if a line cannot be read."""
        try:
            return tuple(
                JournalEntry(
                    seq,
                    datetime.fromisoformat(at),
                    event,
                    object_id,
                    NO_COUNTS if c == "{}" else json.loads(c),
                    hash_,
                )
                for seq, at, event, object_id, c, hash_ in self.lines()
            )
        except ValueError:
            raise VaultDamaged from None

    def times(self, event: str, object_id: str = "") -> tuple[datetime, ...]:
        """When that was written of that object, oldest first."""
        rows = self._database.rows(
            "SELECT at FROM journal WHERE event = ? AND object_id = ? ORDER BY seq",
            (event, object_id),
        )
        return tuple(datetime.fromisoformat(at) for (at,) in rows)

    def last_time(self, event: str) -> datetime | None:
        """When that was last written, of whatever object; None if it never was."""
        rows = self._database.rows(
            "SELECT at FROM journal WHERE event = ? ORDER BY seq DESC LIMIT 1", (event,)
        )
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def newest_at(self) -> datetime | None:
        """The latest time among the newest lines; after now, the clock has been set back."""
        rows = self._database.rows("SELECT at FROM journal ORDER BY seq DESC LIMIT 50")
        return max((datetime.fromisoformat(at) for (at,) in rows), default=None)

    def head(self) -> str:
        """The hash of the newest line: 64 hexadecimal digits over all before it."""
        return self._last()[1]

    def length(self) -> int:
        """How many lines there are."""
        return self._last()[0]

    def lines(self) -> list[Line]:
        """The columns of every line, oldest first."""
        return self._database.rows(
            "SELECT seq, at, event, object_id, counts, hash FROM journal ORDER BY seq"
        )

    def is_unbroken(self) -> bool:
        """Does each line follow from the one before?"""
        return journal.is_unbroken(self._vault_id, self.lines())

    def _last(self) -> tuple[int, str]:
        last = self._database.rows("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        if not last:
            return 0, journal.genesis(self._vault_id)
        seq, digest = last[0]
        return seq, digest
