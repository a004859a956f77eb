"""Backup copies of the open vault: made, proved, thinned out, and kept in a second place too.

What is known of a copy beyond what lies on the disk stands in the journal, under its name.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from hedersstod.domain.errors import (
    CopyDamaged,
    CopyOfAnotherVault,
    CopyPlaceMissing,
    KeyFileDamaged,
    PlaceNotSafe,
    WrongPassphrase,
)
from hedersstod.domain.rotation import DAYS, to_keep
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault.chain import Chain
from hedersstod.vault.copy_folder import (
    ELSEWHERE,
    Copy,
    NewCopy,
    compared,
    copies_in,
    copy_at,
    make_root,
    remove,
)
from hedersstod.vault.database import Database
from hedersstod.vault.drill import Counts, Drilled, drill, examined, named_damage, opener
from hedersstod.vault.files import VaultFiles, named_failures
from hedersstod.vault.key_file import KeyFile, read_key_file
from hedersstod.vault.places import refuse_unsafe
from hedersstod.vault.replacing import Missing, missing_after

PAUSE = timedelta(minutes=30)
"""So long at least between two copies while she works."""

# What the second place is called in the table of loose facts, and copies there in the counts.
_SECOND_PLACE = "second_place"
_ELSEWHERE = "elsewhere"
_ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Place:
    """The second place: where, whether it is plugged in, and when the last copy went there."""

    path: Path = field(repr=False)
    there_now: bool
    same_disk: bool
    last_copy_at: datetime | None


class Copies:
    """The copies of an open vault; safe to use from any thread."""

    def __init__(self, files: VaultFiles, vault_id: str, database: Database, chain: Chain) -> None:
        self._files = files
        self._vault_id = vault_id
        self._database = database
        self._chain = chain
        # A copy to a slow stick must not keep the copy at lock waiting.
        self._making = threading.Lock()
        self._making_elsewhere = threading.Lock()
        # Names that are not to be thinned out: she has chosen to set the vault back to one.
        self._spared: set[str] = set()
        # How many rows had been written when the newest copy was made, and lines of our own since.
        self._copied = 0

    # -- making ----------------------------------------------------------------------------

    def make(self, *, now: datetime, place: Path | None = None) -> Copy:
        """Make a copy beside the vault, or carry it over to a place chosen earlier.

        Raises DiskFull, VaultReadOnly, KeyFileDamaged or CopyPlaceMissing; the vault is never
        harmed, and nothing half is left under a final name.
        """
        if place is None:
            with self._making:
                return self._made_here(now)
        with self._making_elsewhere:
            return self._made_elsewhere(place, now)

    def is_due(self, now: datetime, *, locking: bool = False) -> bool:
        """Has something been written since the last copy, and is it half an hour ago, or lock?"""
        if self._database.changes() <= self._copied:
            return False
        rows = self._database.rows(
            "SELECT at FROM journal WHERE event IN ('copy_made', 'vault_opened', 'vault_created')"
            " ORDER BY seq DESC LIMIT 1"
        )
        since = [now - datetime.fromisoformat(at) for (at,) in rows]
        # A clock set back says nothing; better a copy too many.
        return locking or not since or not timedelta(0) <= since[0] < PAUSE

    def _made_here(self, now: datetime) -> Copy:
        with named_failures():
            make_root(self._files.copies)
            with self._database.standing_still() as content:
                # Within: *Byt allt* puts a key file and what it opens in place in one turn.
                key = read_key_file(self._files).content
                changes = self._database.changes()
                new = NewCopy(self._files.copies, lines=self._chain.length(), now=now)
                try:
                    new.fill(content, key)
                except BaseException:
                    new.give_up()
                    raise
            # She may write on while the disk works.
            try:
                made = new.finish()
            except BaseException:
                new.give_up()
                raise
        self._copied = max(self._copied, changes)
        self._note("copy_made", made, {"kib": made.size // 1024}, now=now)
        return made

    def _made_elsewhere(self, place: Path, now: datetime) -> Copy:
        """Carried over from the newest copy here, so that nobody waits for a slow stick."""
        with self._making:
            newest = next((c for c in self.all() if self._is_of_today(c)), None)
            if newest is None or self._database.changes() > self._copied:
                newest = self._made_here(now)
        with named_failures(place):
            # Never made here: where the stick was, a folder of the computer's may be left.
            root = place / ELSEWHERE
            if not root.is_dir():
                raise CopyPlaceMissing
            there = copy_at(root / newest.name)
            if there is not None and there.size == newest.size:
                return replace(there, elsewhere=True)
            new = NewCopy(root, lines=newest.lines, now=newest.made_at)
            try:
                with newest.files.database.open("rb") as content:
                    new.fill(content, read_key_file(newest.files).content)
                made = replace(new.finish(), elsewhere=True)
            except BaseException:
                new.give_up()
                raise
        self._note("copy_made", made, {"kib": made.size // 1024}, now=now)
        return made

    def _is_of_today(self, copy: Copy) -> bool:
        """Is it one that the keys of today open, of what stands in the vault?"""
        as_now = copy.same_key and copy.same_passphrase and copy.same_parts
        return as_now and not (copy.damaged or copy.aside or copy.before_version)

    # -- what there is ---------------------------------------------------------------------

    def all(self, place: Path | None = None) -> tuple[Copy, ...]:
        """This vault's copies, newest first, those of a course that was left last of all.

        Those whose key file cannot be read stand among them.
        Raises CopyPlaceMissing if a place elsewhere is not there.
        """
        if place is None:
            root = self._files.copies
            found = copies_in(root) if root.is_dir() else ()
        else:
            found = tuple(replace(copy, elsewhere=True) for copy in copies_in(place / ELSEWHERE))
        ours = [copy for copy in found if copy.vault_id in (None, self._vault_id)]
        known, keys = self._known([copy.name for copy in ours]), self._keys_of_today()
        told = (self._as_known(compared(copy, keys), known) for copy in ours)
        return tuple(sorted(told, key=lambda copy: copy.aside))

    def unproved(self, place: Path | None = None) -> tuple[Copy, ...]:
        """Those that have not been opened since they were made but could be, newest first."""
        return tuple(
            copy
            for copy in self.all(place)
            if copy.same_key and not copy.proved and not copy.damaged
        )

    def missing_after(self, copy: Copy) -> Missing:
        """What would be gone if the vault were set back to that copy."""
        return missing_after(copy, self._chain)

    def _as_known(self, copy: Copy, known: dict[tuple[str, bool], tuple[str, bool]]) -> Copy:
        """With what the journal tells; one it does not name is of a course that was left."""
        event, aside = known.get((copy.name, copy.elsewhere), ("", True))
        return replace(
            copy,
            proved=event == "copy_proved",
            damaged=copy.damaged or copy.vault_id is None or event == "copy_damaged",
            aside=aside,
        )

    def _known(self, names: list[str]) -> dict[tuple[str, bool], tuple[str, bool]]:
        """The last thing the journal tells of each of those copies, and whether it is aside."""
        found: dict[tuple[str, bool], tuple[str, bool]] = {}
        # By name: of the many there have been in the years, some thirty are left.
        for event, name, written in self._database.rows(
            "SELECT event, object_id, counts FROM journal WHERE event IN"
            " ('copy_made', 'copy_proved', 'copy_damaged', 'vault_restored')"
            " AND object_id IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (json.dumps(names),),
        ):
            counts = json.loads(written)
            where = (False, True) if event == "vault_restored" else (_ELSEWHERE in counts,)
            found.update({(name, elsewhere): (event, _ASIDE in counts) for elsewhere in where})
        return found

    def _keys_of_today(self) -> KeyFile | None:
        try:
            return read_key_file(self._files)
        except (KeyFileDamaged, OSError):
            return None

    # -- proving and thinning out ----------------------------------------------------------

    def prove(self, copy: Copy, *, now: datetime) -> Counts:
        """Open a copy read only, read it through and compare its log with ours.

        Raises CopyDamaged, CopyOfAnotherVault, CopyPlaceMissing, VaultNewer, or WrongPassphrase
        for one from before *Byt allt*; whether it was whole is written in the journal.
        """
        if copy.vault_id not in (None, self._vault_id):
            raise CopyOfAnotherVault
        if not copy.same_key:
            raise WrongPassphrase
        try:
            with named_damage(copy):
                read_key_file(copy.files)
                found = examined(copy, self._vault_id, lambda: self._opened(copy))
        except CopyDamaged:
            self._note("copy_damaged", copy, {}, now=now)
            raise
        counts = replace(found.counts, aside=not self._is_ours(found))
        self._note("copy_proved", copy, _as_counts(counts), now=now)
        return counts

    def spare(self, copy: Copy) -> None:
        """Never thin out this copy while the vault is open: not the one at lock before restoring.

        It would be gone in the moment when it is to take the vault's place.
        """
        self._spared.add(copy.name)

    def rotate(self, place: Path | None = None) -> int:
        """Take away the copies that are no longer needed; how many went.

        Raises CopyPlaceMissing or VaultReadOnly.
        """
        copies = self.all(place)
        kept = to_keep(copy.stamp for copy in copies if not copy.damaged)
        proved = max((copy.lines for copy in copies if copy.proved), default=-1)
        spoiled = [copy for copy in copies if copy.damaged]
        # A damaged one goes when a later one has been proved, or when there are many: those of a
        # vault that has come to harm must not fill the disk. Never one that may be another's.
        going = {c for n, c in enumerate(spoiled) if c.lines < proved or n >= DAYS}
        gone = [
            copy
            for copy in copies
            if copy.vault_id == self._vault_id
            and (copy in going if copy.damaged else copy.stamp not in kept)
        ]
        removed = 0
        with named_failures(place):
            for copy in reversed(gone):
                # Asked for each: she may choose one while the ones before it go.
                if copy.name not in self._spared:
                    remove(copy)
                    removed += 1
        return removed

    def _opened(self, copy: Copy) -> Database:
        return self._database.same_key(copy.files.database, read_only=True)

    def _is_ours(self, found: Drilled) -> bool:
        rows = self._database.rows("SELECT hash FROM journal WHERE seq = ?", (found.lines,))
        return rows == [(found.head,)]

    # -- a second place --------------------------------------------------------------------

    def second_place(self) -> Place | None:
        """Where else copies go; None until she has chosen."""
        rows = self._database.rows("SELECT value FROM meta WHERE name = ?", (_SECOND_PLACE,))
        if not rows:
            return None
        path = Path(json.loads(rows[0][0]))
        try:
            # Where a stick was, an empty folder may be left: it counts with our folder in it.
            disk = (path / ELSEWHERE).stat().st_dev
            same_disk = disk == self._files.folder.stat().st_dev
        except OSError:
            return Place(path, False, False, self._last_copy_there())
        return Place(path, True, same_disk, self._last_copy_there())

    def choose_second_place(self, place: Path, *, now: datetime) -> Place:
        """Remember a folder, on a stick as a rule, and make the folder for copies in it.

        Raises CopyPlaceMissing, VaultReadOnly, DiskFull, or PlaceNotSafe: within the vault's own,
        or where files are carried away.
        """
        place = place.parent if place.name == ELSEWHERE else place
        with named_failures(place):
            if not place.is_dir():
                raise CopyPlaceMissing
            if place.resolve().is_relative_to(self._files.folder.resolve()):
                raise PlaceNotSafe("inside_vault")
            refuse_unsafe(place)
            make_root(place / ELSEWHERE)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO meta (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (_SECOND_PLACE, json.dumps(str(place.absolute()))),
            )
            self._chain.write("second_place_chosen", now=now)
        chosen = self.second_place()
        if chosen is None:
            raise CopyPlaceMissing
        return chosen

    def _last_copy_there(self) -> datetime | None:
        # Backwards, and no further than needed: asked for each time Idag is shown.
        rows = self._database.rows(
            "SELECT event, at FROM journal WHERE event = 'second_place_chosen'"
            " OR (event = 'copy_made' AND counts LIKE '%\"elsewhere\":%')"
            " ORDER BY seq DESC LIMIT 1"
        )
        made = [at for event, at in rows if event == "copy_made"]
        return datetime.fromisoformat(made[0]) if made else None

    # -- the drill -------------------------------------------------------------------------

    def drill(self, secret: Secret, *, now: datetime) -> Drilled:
        """Open the newest copy of the second place with what she typed, and nothing else.

        Raises WrongPassphrase, the errors of parts, CopyPlaceMissing, or CopyDamaged.
        """
        place = self.second_place()
        if place is None or not place.there_now:
            raise CopyPlaceMissing
        newest = next(iter(self.all(place.path)), None)
        if newest is None:
            raise CopyPlaceMissing
        try:
            drilled = drill(newest, opener(secret))
        except CopyDamaged:
            self._note("copy_damaged", newest, {}, now=now)
            raise
        return self.record_drill(drilled, now=now)

    def record_drill(self, drilled: Drilled, *, now: datetime) -> Drilled:
        """Compare with the journal and write there what was read; CopyOfAnotherVault if it was."""
        if drilled.vault_id != self._vault_id:
            raise CopyOfAnotherVault
        counts = replace(drilled.counts, aside=not self._is_ours(drilled))
        with self._database.transaction():
            self._chain.write("restore_drilled", drilled.name, _as_counts(counts), now=now)
            proved = {**_as_counts(counts), _ELSEWHERE: 1}
            self._chain.write("copy_proved", drilled.name, proved, now=now)
        return replace(drilled, counts=counts)

    def last_drill(self) -> datetime | None:
        """When a restore was last proved; None if it never was."""
        rows = self._database.rows(
            "SELECT at FROM journal WHERE event = 'restore_drilled' ORDER BY seq DESC LIMIT 1"
        )
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def _note(self, event: str, copy: Copy, counts: dict[str, int], *, now: datetime) -> None:
        where = {_ELSEWHERE: 1} if copy.elsewhere else {}
        with self._database.transaction():
            self._chain.write(event, copy.name, {**counts, **where}, now=now)
        self._copied += 1  # a line about a copy is no reason for another


def _as_counts(counts: Counts) -> dict[str, int]:
    return {
        "cases": counts.cases,
        "revisions": counts.revisions,
        "documents": counts.documents,
        "lines": counts.lines,
        **({_ASIDE: 1} if counts.aside else {}),
    }
