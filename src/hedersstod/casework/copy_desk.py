"""Backup copies of the open vault: made, proved, kept in a second place, drilled, listed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from hedersstod import vault as vaults
from hedersstod.domain.errors import CopyPlaceMissing, VaultDamaged, VaultError
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import Copy as Copy
from hedersstod.vault import Drilled as Drilled
from hedersstod.vault import Missing as Missing
from hedersstod.vault import Place as Place
from hedersstod.vault import SetAside as SetAside
from hedersstod.vault import Vault

T = TypeVar("T")


class Opens(StrEnum):
    """What opens a copy."""

    AS_TODAY = "as_today"
    WITHOUT_PARTS = "without_parts"  # from before the parts of today were made
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class Listed:
    """One copy, wherever it lies; `copy` is the one of them that is read from."""

    copy: Copy
    here: bool
    there: bool
    opens: Opens

    @property
    def is_ordinary(self) -> bool:
        """Does it open as the vault does, and of what stands in the vault?"""
        left = self.copy.damaged or self.copy.aside or self.copy.before_version is not None
        return self.opens is not Opens.EARLIER and not left


@dataclass(frozen=True, slots=True)
class Survey:
    """What there is of copies just now, newest first; `to_go` counts those that may be removed."""

    listed: tuple[Listed, ...]
    place: Place | None
    last_drill: datetime | None
    set_aside: tuple[SetAside, ...] = ()

    @property
    def newest(self) -> Listed | None:
        """The one that holds most of what stands in the vault."""
        return next((each for each in self.listed if each.is_ordinary), None)

    @property
    def newest_proved(self) -> Listed | None:
        """The newest that has been opened and read through since it was made."""
        ordinary = (each for each in self.listed if each.is_ordinary)
        return next((each for each in ordinary if each.copy.proved), None)

    @property
    def with_earlier(self) -> tuple[Listed, ...]:
        """Those that open with a passphrase or parts of before."""
        return tuple(each for each in self.listed if each.opens is Opens.EARLIER)

    @property
    def to_go(self) -> int:
        """How many places with earlier secrets may be taken away: none without a newer proof."""
        proved = self.newest_proved
        if proved is None:
            return 0
        older = (
            each
            for each in self.with_earlier
            if each.copy.aside or each.copy.lines < proved.copy.lines
        )
        copies = sum(each.here + each.there for each in older)
        return copies + sum(1 for each in self.set_aside if each.earlier)


class CopyDesk:
    """Everything that concerns copies while the vault is open."""

    def __init__(self, vault: Vault, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._now = now

    # -- making ----------------------------------------------------------------------------

    def is_due(self) -> bool:
        """Has something been written, and is it half an hour since the last copy?"""
        return self._vault.copies.is_due(self._now())

    def make_job(self) -> Callable[[], Copy]:
        """A copy beside the vault now, and in the second place if it is there.

        Raises DiskFull or VaultReadOnly; the vault itself is never harmed. A stick that is
        pulled out meanwhile is no failure: it is missed at the next copy.
        """

        def make() -> Copy:
            made = self._vault.copies.make(now=self._now())
            self._vault.copies.rotate()
            place = self._vault.copies.second_place()
            if place is not None and place.there_now:
                with contextlib.suppress(CopyPlaceMissing):
                    self._make_there(place.path)
            return made

        return make

    def _make_there(self, path: Path) -> None:
        self._vault.copies.make(now=self._now(), place=path)
        self._vault.copies.rotate(path)

    def make_at_lock(self) -> None:
        """A copy beside the vault if something has been written; never raises.

        The screen is empty already. A failure is written down, and told on Idag next time.
        """
        if not self._vault.copies.is_due(self._now(), locking=True):
            return
        try:
            self._vault.copies.make(now=self._now())
            self._vault.copies.rotate()
        except VaultError:
            self.note_failure()

    def note_failure(self) -> None:
        """Write down that a copy was not made, if even that can be written."""
        with contextlib.suppress(VaultError):
            self._vault.record("copy_failed", now=self._now())

    # -- proving ---------------------------------------------------------------------------

    def prove_job(self) -> Callable[[], int]:
        """Opens the newest copy here, and in the second place, that has not been proved yet.

        How many were opened. One that is damaged is written down, and told on Idag from there.
        """

        def prove() -> int:
            place = self._vault.copies.second_place()
            places = [None, place.path] if place is not None and place.there_now else [None]
            return sum(self._prove_newest(each) for each in places)

        return prove

    def _prove_newest(self, place: Path | None) -> int:
        with contextlib.suppress(VaultError):
            for copy in self._vault.copies.unproved(place)[:1]:
                self._vault.copies.prove(copy, now=self._now())
                return 1
        return 0

    def prove_this_job(self, listed: Listed) -> Callable[[], object]:
        """Opens one copy and reads it through, so that it is known whole before it is put back.

        One from before *Byt allt* cannot be opened with what is known here, and is passed over.
        Until the lock it is not thinned out. Raises CopyDamaged, CopyPlaceMissing or VaultDamaged.
        """
        self._vault.copies.spare(listed.copy)

        def prove() -> None:
            if listed.copy.same_key:
                self._vault.copies.prove(listed.copy, now=self._now())

        return prove

    # -- reading ---------------------------------------------------------------------------

    def survey(self) -> Survey:
        """What there is of copies just now; of a vault that is damaged, what can be told."""
        place = _told(self._vault.copies.second_place, None)
        there = self._there(place)
        here = self._here()
        aside: tuple[SetAside, ...] = _told(lambda: vaults.set_aside(self._vault), ())
        earlier: frozenset[Path] = _told(
            lambda: vaults.with_earlier(self._vault, (*here, *there)), frozenset()
        )
        drilled = _told(self._vault.copies.last_drill, None)
        return Survey(_listed(here, there, earlier), place, drilled, aside)

    def _here(self) -> tuple[Copy, ...]:
        try:
            return self._vault.copies.all()
        except VaultDamaged:
            # The journal, where it stands what is known of them, cannot be read: as if locked.
            return _told(lambda: vaults.copies_in(self._vault.folder), ())

    def _there(self, place: Place | None) -> tuple[Copy, ...]:
        if place is None or not place.there_now:
            return ()
        return _told(lambda: self._vault.copies.all(place.path), ())  # pulled out just now

    def missing_after(self, copy: Copy) -> Missing:
        """What would be gone if the vault were set back to that copy."""
        return _told(lambda: self._vault.copies.missing_after(copy), Missing(copy.made_at, None))

    def times(self) -> tuple[datetime, ...]:
        """When the copies were made that the passphrase and parts of today open."""
        listed = self.survey().listed
        return tuple(each.copy.made_at for each in listed if each.opens is not Opens.EARLIER)

    # -- second place, drill, removing -----------------------------------------------------

    def choose_second_place_job(self, folder: Path) -> Callable[[], Place]:
        """Remember a folder, on a stick as a rule, and carry a copy there at once.

        Raises PlaceNotSafe, VaultReadOnly, DiskFull or CopyPlaceMissing.
        """

        def choose() -> Place:
            place = self._vault.copies.choose_second_place(folder, now=self._now())
            self._make_there(place.path)
            return self._vault.copies.second_place() or place

        return choose

    def drill_job(self, secret: Secret) -> Callable[[], Drilled]:
        """Opens the newest copy of the second place with what she typed, and nothing else.

        Raises CopyPlaceMissing, WrongPassphrase, the errors of parts, or CopyDamaged.
        """
        return lambda: self._vault.copies.drill(secret, now=self._now())

    def remove_earlier_job(self) -> Callable[[], int]:
        """Takes away what opens with earlier secrets; nothing without a newer proved copy."""
        return lambda: vaults.remove_earlier(self._vault, now=self._now())


def _listed(
    here: Iterable[Copy], there: Iterable[Copy], earlier: frozenset[Path]
) -> tuple[Listed, ...]:
    """One of each name; read from here rather than from a stick, but from a whole one."""
    found: dict[str, Listed] = {}
    for copy in (*here, *there):
        other = found.get(copy.name)
        chosen = copy
        if other is not None:
            proved = (copy.proved and not copy.damaged) or other.copy.proved
            chosen = copy if other.copy.damaged and not copy.damaged else other.copy
            chosen = replace(chosen, proved=proved and not chosen.damaged)
        found[copy.name] = Listed(
            chosen,
            here=not copy.elsewhere or (other is not None and other.here),
            there=copy.elsewhere or (other is not None and other.there),
            opens=_opens(chosen, earlier),
        )
    newest_first = sorted(found.values(), key=lambda e: (e.copy.lines, e.copy.name), reverse=True)
    return tuple(sorted(newest_first, key=lambda each: each.copy.aside))


def _opens(copy: Copy, earlier: frozenset[Path]) -> Opens:
    if copy.path in earlier:
        return Opens.EARLIER
    return Opens.AS_TODAY if copy.same_parts else Opens.WITHOUT_PARTS


def _told(ask: Callable[[], T], otherwise: T) -> T:
    """What a damaged vault or a stick that is pulled out can still tell."""
    try:
        return ask()
    except VaultError:
        return otherwise
