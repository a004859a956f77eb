"""The seal's key, its life, and the separate truths of a verification; no cryptography here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

KEY_YEARS: Final = 3
KEY_LIFE: Final = timedelta(days=365 * KEY_YEARS)
SOON: Final = timedelta(days=60)  # how long before the end she is told


class ChangeReason(StrEnum):
    """Why a sealing key took the place of the one before."""

    TIME = "time"
    VAULT = "vault"
    EXPOSED = "exposed"  # somebody may hold the old one: it can vouch for nothing
    OTHER = "other"


class KeyState(StrEnum):
    """What can be said of the sealing key in use, by this computer's clock."""

    NONE = "none"
    IN_USE = "in_use"
    EXPIRES_SOON = "expires_soon"
    EXPIRED = "expired"
    CLOCK_BACK = "clock_back"  # the clock stands before the moment the key was made


@dataclass(frozen=True, slots=True)
class SealKey:
    """The caseworker's own sealing key: PKCS#8 and X.509, both DER; lives in the vault only.

    `reason` tells why it took the place of the key before; the first key of a vault has none.
    """

    private_key: bytes = field(repr=False)
    certificate: bytes = field(repr=False)
    words: tuple[str, ...]
    made_at: datetime
    reason: ChangeReason | None = None

    @property
    def valid_until(self) -> datetime:
        """When its certificate runs out."""
        return self.made_at + KEY_LIFE

    def state(self, now: datetime) -> KeyState:
        """What can be said of it now; a clock set back is told, never taken for a valid key."""
        if now < self.made_at:
            return KeyState.CLOCK_BACK
        if now >= self.valid_until:
            return KeyState.EXPIRED
        if self.valid_until - now <= SOON:
            return KeyState.EXPIRES_SOON
        return KeyState.IN_USE


class Verdict(StrEnum):
    """What can be said of a file in one word; the exit status of `hedersstod verify`."""

    UNCHANGED_KEY_KNOWN = "unchanged_key_known"  # 0
    UNCHANGED_KEY_UNKNOWN = "unchanged_key_unknown"  # 3
    CHANGED = "changed"  # 1: changed, broken or incomplete
    NOT_SEALED = "not_sealed"  # 2: not sealed, or not readable as PDF


class KnownAs(StrEnum):
    """Where the reader knows a key from."""

    NOT_KNOWN = "not_known"
    TYPED = "typed"
    OWN = "own"
    OWN_EARLIER = "own_earlier"


@dataclass(frozen=True, slots=True)
class KeyChange:
    """What a notice says, sealed with the old key; no new words if the old key may be exposed."""

    reason: ChangeReason
    changed_at: datetime
    new_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verification:
    """The separate truths about a sealed file; each is told on its own, never merged.

    `reasons` are codes for what speaks against, e.g. "digest", "coverage", "signature_count",
    "encoding", "appended", "unreadable", "not_pdf", "no_seal".
    `claimed_time` is the clock of the computer that sealed: a claim, not a fact; `time_fits` says
    whether it lies within the key's own time. `change` is told only of a whole notice sealed with
    a known key; `used_until` belongs to an earlier key of one's own.
    """

    verdict: Verdict
    sealed: bool
    unchanged: bool
    key_words: tuple[str, ...] = ()
    key_known: bool = False
    claimed_time: datetime | None = None
    reasons: tuple[str, ...] = ()
    known_as: KnownAs = KnownAs.NOT_KNOWN
    used_until: datetime | None = None
    time_fits: bool = True
    is_notice: bool = False
    change: KeyChange | None = None
