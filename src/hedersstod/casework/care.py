"""Gathers what the vault asks for; the rules are in domain/vault_care.py."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from hedersstod.domain.errors import CopyDamaged, VaultDamaged
from hedersstod.domain.vault_care import Notice, VaultFacts, check_is_due, notices
from hedersstod.vault import Vault, why_unsafe


class VaultCare:
    """What the open vault asks for, and the check of the whole."""

    def __init__(
        self,
        vault: Vault,
        now: Callable[[], datetime],
        seal_key_until: Callable[[], datetime | None],
    ) -> None:
        self._vault = vault
        self._now = now
        self._seal_key_until = seal_key_until

    @property
    def is_damaged(self) -> bool:
        """Was something found not whole when the vault was opened, or since?"""
        return self._vault.is_damaged

    def notices(self) -> tuple[Notice, ...]:
        """Everything the vault asks for, heaviest first."""
        return notices(self._facts(), self._now())

    def check_is_due(self) -> bool:
        """Is it a month since the whole was read through?"""
        return check_is_due(self._last("vault_checked"), self._now())

    def last_check(self) -> datetime | None:
        """When the whole was last read through and found whole."""
        return self._last("vault_checked")

    def check_job(self) -> Callable[[], None]:
        """Reads everything there is; raises VaultDamaged, and writes down which it was.

        What is read is a copy of all its bytes, made for it: a connection that has met a damaged
        page writes nothing more, and while it reads the vault she could not write either.
        """

        def check() -> None:
            copy = self._vault.copies.make(now=self._now())
            try:
                self._vault.copies.prove(copy, now=self._now())
            except CopyDamaged:
                self._vault.is_damaged = True
                self._vault.record("vault_found_damaged", now=self._now())
                raise VaultDamaged from None
            self._vault.is_damaged = False
            self._vault.record("vault_checked", now=self._now())

        return check

    def _facts(self) -> VaultFacts:
        parts = self._vault.slots.parts()
        place = self._vault.copies.second_place()
        copied = self._last("copy_made")
        return VaultFacts(
            has_parts=parts is not None,
            parts_proved=parts is not None and parts.complete,
            recovered_at=self._last("vault_opened_with_parts"),
            restored_at=self._last("vault_restored"),
            place_not_safe=why_unsafe(self._vault.folder),
            damaged_at=_since(self._last("vault_found_damaged"), self._last("vault_checked")),
            copy_failed_at=_since(self._last("copy_failed"), copied),
            copy_damaged_at=_since(self._last("copy_damaged"), self._last("copy_proved")),
            has_second_place=place is not None,
            on_same_disk=place is not None and place.same_disk,
            second_place_since=self._last("second_place_chosen"),
            last_copy_there=place.last_copy_at if place is not None else None,
            last_drill=self._vault.copies.last_drill(),
            newest_line=self._vault.newest_line_at(),
            seal_key_until=self._seal_key_until(),
        )

    def _last(self, event: str) -> datetime | None:
        return self._vault.last_time(event)


def _since(bad: datetime | None, good: datetime | None) -> datetime | None:
    """The bad moment, unless a good one came after it."""
    return bad if bad is not None and (good is None or good < bad) else None
