"""The seal's key and the separate truths of a verification; the cryptography is in `report`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SealKey:
    """The caseworker's own sealing key: PKCS#8 and X.509, both DER; lives in the vault only."""

    private_key: bytes = field(repr=False)
    certificate: bytes = field(repr=False)
    words: tuple[str, ...]
    made_at: datetime


class Verdict(StrEnum):
    """What can be said of a file in one word; the exit status of `hedersstod verify`."""

    UNCHANGED_KEY_KNOWN = "unchanged_key_known"  # 0
    UNCHANGED_KEY_UNKNOWN = "unchanged_key_unknown"  # 3
    CHANGED = "changed"  # 1: changed, broken or incomplete
    NOT_SEALED = "not_sealed"  # 2: not sealed, or not readable as PDF


@dataclass(frozen=True, slots=True)
class Verification:
    """The separate truths about a sealed file; each is told on its own, never merged.

    `reasons` are codes for what speaks against, e.g. "digest", "coverage", "signature_count",
    "encoding", "appended", "unreadable", "not_pdf", "no_seal".
    `claimed_time` is the clock of the computer that sealed: a claim, not a fact.
    """

    verdict: Verdict
    sealed: bool
    unchanged: bool
    key_words: tuple[str, ...] = ()
    key_known: bool = False
    claimed_time: datetime | None = None
    reasons: tuple[str, ...] = ()
