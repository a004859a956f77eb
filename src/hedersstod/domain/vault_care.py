"""What the vault itself asks for: pure rules from what is known of it to what is told on Idag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

STICK_DAYS: Final = 14
"""So long may the second place be away before it is missed."""

DRILL_DAYS: Final = 180
"""So old may the last proved restore be."""

CHECK_DAYS: Final = 30
"""So often the whole file is read through."""

SEAL_KEY_DAYS: Final = 60


class Care(StrEnum):
    """One thing the vault asks for, in the order of weight."""

    DAMAGED = "damaged"
    RECOVERED = "recovered"  # opened with two parts; told for ever
    PLACE_NOT_SAFE = "place_not_safe"
    COPY_FAILED = "copy_failed"
    COPY_DAMAGED = "copy_damaged"
    RESTORED = "restored"
    NO_PARTS = "no_parts"
    PARTS_NOT_PROVED = "parts_not_proved"
    KEYRING_LOST = "keyring_lost"
    NO_SECOND_PLACE = "no_second_place"
    SAME_DISK = "same_disk"
    SECOND_PLACE_MISSED = "second_place_missed"
    NEVER_DRILLED = "never_drilled"
    DRILL_OLD = "drill_old"
    CLOCK_SET_BACK = "clock_set_back"
    SEAL_KEY_ENDS = "seal_key_ends"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell; `day` is when it happened, or since when; `why` a code for the place."""

    care: Care
    day: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What is known of an open vault and its surroundings; times are aware, None is never."""

    has_parts: bool
    parts_proved: bool
    recovered_at: datetime | None = None
    restored_at: datetime | None = None
    place_not_safe: str = ""
    damaged_at: datetime | None = None
    copy_failed_at: datetime | None = None
    copy_damaged_at: datetime | None = None
    has_second_place: bool = False
    on_same_disk: bool = False
    second_place_since: datetime | None = None
    last_copy_there: datetime | None = None
    last_drill: datetime | None = None
    newest_line: datetime | None = None
    seal_key_until: datetime | None = None


def notices(facts: VaultFacts, now: datetime) -> tuple[Notice, ...]:
    """Everything there is to tell, heaviest first."""
    told = (*_what_happened(facts), *_what_is_missing(facts, now))
    order = list(Care)
    return tuple(sorted(told, key=lambda notice: order.index(notice.care)))


def is_pressing(notice: Notice, today: date) -> bool:
    """Does it stand before everything else: damage, and the first weeks after a recovery?"""
    if notice.care is Care.RECOVERED and notice.day is not None:
        return abs((today - notice.day).days) <= STICK_DAYS
    return notice.care is Care.DAMAGED


def check_is_due(last: datetime | None, now: datetime) -> bool:
    """Is it time to read the whole file through? A check in the future says nothing."""
    return last is None or not timedelta(0) <= now - last < timedelta(days=CHECK_DAYS)


def _what_happened(facts: VaultFacts) -> Iterator[Notice]:
    for care, at in (
        (Care.DAMAGED, facts.damaged_at),
        (Care.RECOVERED, facts.recovered_at),
        (Care.RESTORED, facts.restored_at),
        (Care.COPY_FAILED, facts.copy_failed_at),
        (Care.COPY_DAMAGED, facts.copy_damaged_at),
    ):
        if at is not None:
            yield Notice(care, at.date())


def _what_is_missing(facts: VaultFacts, now: datetime) -> Iterator[Notice]:
    if facts.place_not_safe:
        yield Notice(Care.PLACE_NOT_SAFE, why=facts.place_not_safe)
    if not facts.has_parts:
        yield Notice(Care.NO_PARTS)
    elif not facts.parts_proved:
        yield Notice(Care.PARTS_NOT_PROVED)
    if not facts.has_second_place:
        yield Notice(Care.NO_SECOND_PLACE)
    else:
        yield from _second_place(facts, now)
    if facts.newest_line is not None and facts.newest_line > now + timedelta(minutes=5):
        yield Notice(Care.CLOCK_SET_BACK, facts.newest_line.date())
    if facts.seal_key_until is not None:
        left = facts.seal_key_until - now
        if left < timedelta(days=SEAL_KEY_DAYS):
            yield Notice(Care.SEAL_KEY_ENDS, facts.seal_key_until.date())


def _second_place(facts: VaultFacts, now: datetime) -> Iterator[Notice]:
    if facts.on_same_disk:
        yield Notice(Care.SAME_DISK)
    last = facts.last_copy_there or facts.second_place_since
    if last is None or now - last > timedelta(days=STICK_DAYS):
        yield Notice(Care.SECOND_PLACE_MISSED, last.date() if last else None)
    if facts.last_drill is None:
        yield Notice(Care.NEVER_DRILLED)
    elif now - facts.last_drill > timedelta(days=DRILL_DAYS):
        yield Notice(Care.DRILL_OLD, facts.last_drill.date())
