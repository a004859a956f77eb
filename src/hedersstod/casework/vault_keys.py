"""The keys of the open vault: passphrase, recovery parts, keyring, and everything at once.

What derives a key takes a second and is handed out as a job, to be run beside the window.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime

from hedersstod.domain.errors import VaultError
from hedersstod.vault import PartsState as PartsState
from hedersstod.vault import Vault

ThreeParts = tuple[str, str, str]


class VaultKeys:
    """What she may do with the keys; every job asks for the passphrase that holds now."""

    def __init__(self, vault: Vault, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._now = now

    # -- recovery parts --------------------------------------------------------------------

    def parts(self) -> PartsState | None:
        """How far the recovery parts are; None when none have been made."""
        return self._vault.slots.parts()

    def make_parts_job(self, passphrase: str) -> Callable[[], ThreeParts]:
        """Makes three new parts; those of before open until the new ones have been typed back.

        Raises WrongPassphrase, NotEnoughMemory, DiskFull or VaultReadOnly.
        """
        return lambda: self._vault.slots.make_parts(passphrase, now=self._now())

    def prove_part(self, text: str) -> PartsState:
        """A part typed back from its paper.

        Raises PartMistyped, PartsOfAnotherSet, WrongParts or NoParts.
        """
        return self._vault.slots.prove_part(text, now=self._now())

    def record_printed(self) -> None:
        """Write down that a sheet with a part went to a printer."""
        self._vault.record("pages_printed", counts={"pages": 1}, now=self._now())

    # -- passphrase ------------------------------------------------------------------------

    def change_passphrase_job(self, old: str, new: str) -> Callable[[], None]:
        """Wraps the same key under a new passphrase; what was copied before opens with the old.

        Raises WrongPassphrase, PassphraseTooShort, PassphraseTooLong or NotEnoughMemory.
        """
        return lambda: self._vault.slots.change_passphrase(old, new, now=self._now())

    def change_all_job(self, old: str, new: str) -> Callable[[], ThreeParts]:
        """*Byt allt*: new key, new passphrase, new parts, the whole vault written anew.

        Raises what changing the passphrase raises, and DiskFull; then nothing has changed. Or
        ChangeUnfinished; then all has, and only locking is left.
        """

        def change() -> ThreeParts:
            parts = self._vault.change_all(old, new, now=self._now())
            # Until then no copy opens with the new ones. What came before is done all the same.
            try:
                self._vault.copies.make(now=self._now())
            except VaultError:
                with contextlib.suppress(VaultError):
                    self._vault.record("copy_failed", now=self._now())
            return parts

        return change

    def recovered_at(self) -> datetime | None:
        """When the vault was last opened with two parts, or None if it never was."""
        return self._vault.last_time("vault_opened_with_parts")

    # -- keyring ---------------------------------------------------------------------------

    @property
    def is_bound(self) -> bool:
        """Does the passphrase open only together with this computer's keyring?"""
        return self._vault.slots.is_bound

    def bind_job(self, passphrase: str) -> Callable[[], None]:
        """Let the keyring hold one half; raises PartsNotProved or KeyringMissing."""
        return lambda: self._vault.slots.bind_to_keyring(passphrase, now=self._now())

    def unbind_job(self, passphrase: str) -> Callable[[], None]:
        """Let the passphrase alone open again."""
        return lambda: self._vault.slots.unbind_from_keyring(passphrase, now=self._now())
