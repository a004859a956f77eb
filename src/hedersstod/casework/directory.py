"""*Stödkatalogen*: reads the program's lines laid over with the edits, and keeps what is edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from hedersstod.domain.case import LocalLine
from hedersstod.domain.directory import OWN_LINE, Line, checked, laid_over
from hedersstod.domain.number_shapes import numbers_in
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.vault import Vault

CHECK_LOCALLY = "kontrollera lokalt"  # as it stands in what is signed off: reports are Swedish


class Directory:
    """The lines of support of this office."""

    def __init__(
        self, vault: Vault, bundled: Sequence[DirectoryEntry], now: Callable[[], datetime]
    ) -> None:
        self._vault = vault
        self._bundled = tuple(bundled)
        self._now = now

    def today(self) -> date:
        """The day that the age of a fact is counted to."""
        return self._now().date()

    def lines(self) -> tuple[Line, ...]:
        """Every line as it stands here; those that only stand here last."""
        return laid_over(self._bundled, self._vault.directory_edits())

    def entries(self) -> tuple[DirectoryEntry, ...]:
        """What the lines say."""
        return tuple(line.entry for line in self.lines())

    def line(self, entry_id: str) -> Line | None:
        """One line, or None if there is none."""
        return next((each for each in self.lines() if each.entry.id == entry_id), None)

    def is_edited(self, entry_id: str) -> bool:
        """Has this line been edited or added here?"""
        return self._edit(entry_id) is not None

    def call_lines(self) -> tuple[LocalLine, ...]:
        """Whom the caseworker may call, for what is signed off: lines with a number only."""
        return tuple(
            LocalLine(
                label=entry.name,
                text=" · ".join(part for part in (entry.number, entry.hours) if part),
                origin=", ".join(part for part in _origin(entry) if part),
            )
            for entry in self.entries()
            if entry.for_professionals and entry.number
        )

    def public_numbers(self) -> frozenset[str]:
        """Digits of the numbers of the lines: they may stand in a report."""
        return frozenset(number for entry in self.entries() for number in numbers_in(entry.number))

    # -- editing ---------------------------------------------------------------------------

    def save(self, entry: DirectoryEntry) -> None:
        """Keep an edit; it is checked locally only if it says both where and when."""
        self._vault.save_directory_entry(checked(entry), now=self._now())

    def add(self, entry: DirectoryEntry) -> DirectoryEntry:
        """Add a line of our own, under an id that no other line has or had."""
        taken = {each.id for each in self._vault.directory_edits()}
        stem = f"{OWN_LINE}{self._now():%Y%m%d_%H%M%S}"
        number = 1
        while f"{stem}_{number}" in taken:
            number += 1
        added = replace(entry, id=f"{stem}_{number}", covers=())
        self.save(added)
        return added

    def keep_mine(self, entry_id: str) -> None:
        """Let the edit stand against the program's line as it is now."""
        edit, line = self._edit(entry_id), self.line(entry_id)
        if edit is not None and line is not None and line.bundled is not None:
            self.put_back(replace(edit, version=line.bundled.version))

    def take_away(self, entry_id: str) -> DirectoryEntry | None:
        """Take an edit or a line of our own away and return it; the program's line comes back."""
        edit = self._edit(entry_id)
        if edit is not None:
            self._vault.remove_directory_edit(entry_id, now=self._now())
        return edit

    def put_back(self, edit: DirectoryEntry) -> None:
        """Keep an edit exactly as it is given."""
        self._vault.save_directory_entry(edit, now=self._now())

    def _edit(self, entry_id: str) -> DirectoryEntry | None:
        return next((each for each in self._vault.directory_edits() if each.id == entry_id), None)


def _origin(entry: DirectoryEntry) -> tuple[str, ...]:
    return entry.source, entry.read_when, CHECK_LOCALLY if entry.check_locally else ""
