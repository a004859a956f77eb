"""The access log: who did what when, as a hash chain of opaque ids and counts, never text.

Each entry's hash covers the one before, so that nothing can be changed or taken out of the
middle unseen; the head stands in every sealed report, so that nor can the end be.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from hedersstod.vault.codec import canonical

EVENTS = frozenset(
    {
        "vault_created",
        "vault_opened",
        "vault_locked",
        # Opened with two recovery parts; the notice of it is read from here and never goes away.
        "vault_opened_with_parts",
        "passphrase_changed",
        "recovery_parts_made",
        "recovery_parts_proved",
        "keys_changed",  # Byt allt
        "keyring_bound",
        "keyring_unbound",
        "copy_made",
        "copy_failed",
        "copy_proved",
        "copy_damaged",
        "earlier_copies_removed",
        "second_place_chosen",
        "restore_drilled",
        "vault_restored",
        "vault_checked",
        "vault_found_damaged",
        "draft_changed",
        "document_read",
        "log_read",
        "log_extract_sealed",
        "log_compared",
        "capture_allowed",
        "capture_blocked",
        "text_copied",
        "pages_printed",
        "case_opened",
        "case_viewed",
        "revision_signed",
        "protected_fact_changed",
        "protected_fact_removed",
        "person_changed",
        "person_removed",
        "safe_contact_changed",
        "log_entry_kept",
        "run_begun_anew",
        "vault_migrated",
        "local_fact_changed",
        "directory_entry_changed",
        "directory_entry_removed",
        "seal_key_made",
        "seal_key_notice_made",
        "report_prepared",
        "document_sealed",
        "report_taken_out",
        # The second line of a report that did not get out after all.
        "report_not_taken_out",
        "guard_refused",
        "report_verified",
    }
)

NO_COUNTS: Mapping[str, int] = MappingProxyType({})

# What an opaque id or the name of a count looks like; text with a space or an å is not one.
_ID = re.compile(r"[A-Za-z0-9_.:-]{0,64}")
_COUNT_NAME = re.compile(r"[a-z][a-z_]{0,31}")


Line = tuple[int, str, str, str, str, str]
"""The columns of a line: number, time, event, id, counts, hash."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the log; `hash` is 64 hexadecimal digits over this line and all before."""

    seq: int
    at: datetime
    event: str
    object_id: str
    counts: Mapping[str, int]
    hash: str


def genesis(vault_id: str) -> str:
    """What the first entry builds on: one vault's chain does not fit another's."""
    return hashlib.sha256(f"hedersstod journal 1\n{vault_id}".encode()).hexdigest()


def new_line(
    last: tuple[int, str], at: datetime, event: str, object_id: str, counts: Mapping[str, int]
) -> Line:
    """The columns of the next entry after `last` (number, hash); ValueError if it may not be.

    The refused words are not repeated in the error: they could be somebody's name.
    """
    if event not in EVENTS:
        raise ValueError("event not on the list")
    if not _ID.fullmatch(object_id):
        raise ValueError("not an opaque id")
    if any(not _COUNT_NAME.fullmatch(name) for name in counts):
        raise ValueError("not the name of a count")
    if any(type(count) is not int or count < 0 for count in counts.values()):
        raise ValueError("not a count")
    if at.utcoffset() is None:
        raise ValueError("time without zone")
    seq, previous = last[0] + 1, last[1]
    written_counts = canonical(dict(counts))
    digest = _hash(previous, seq, at.isoformat(), event, object_id, written_counts)
    return seq, at.isoformat(), event, object_id, written_counts, digest


def is_unbroken(vault_id: str, lines: Iterable[Line]) -> bool:
    """Does each line (number, time, event, id, counts, hash) follow from the one before?"""
    previous = genesis(vault_id)
    for expected, (seq, at, event, object_id, counts, digest) in enumerate(lines, start=1):
        if seq != expected or digest != _hash(previous, seq, at, event, object_id, counts):
            return False
        previous = digest
    return True


def _hash(previous: str, seq: int, at: str, event: str, object_id: str, counts: str) -> str:
    line = canonical([seq, at, event, object_id, counts])
    return hashlib.sha256(f"{previous}\n{line}".encode()).hexdigest()
