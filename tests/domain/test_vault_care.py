"""What the vault asks for: told when it is so, silent when it is not, heaviest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hedersstod.domain.vault_care import (
    CHECK_DAYS,
    DRILL_DAYS,
    SEAL_KEY_DAYS,
    STICK_DAYS,
    Care,
    Notice,
    VaultFacts,
    check_is_due,
    notices,
)

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
WELL = VaultFacts(
    has_parts=True,
    parts_proved=True,
    has_second_place=True,
    second_place_since=NOW - timedelta(days=100),
    last_copy_there=NOW - timedelta(days=1),
    last_drill=NOW - timedelta(days=10),
    newest_line=NOW,
    seal_key_until=NOW + timedelta(days=400),
)


def told(**changes: object) -> list[Care]:
    return [notice.care for notice in notices(replace(WELL, **changes), NOW)]


def test_nothing_is_told_when_nothing_is_missing() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("changes", "care"),
    [
        ({"has_parts": False, "parts_proved": False}, Care.NO_PARTS),
        ({"parts_proved": False}, Care.PARTS_NOT_PROVED),
        ({"has_second_place": False}, Care.NO_SECOND_PLACE),
        ({"on_same_disk": True}, Care.SAME_DISK),
        ({"last_copy_there": NOW - timedelta(days=STICK_DAYS, hours=1)}, Care.SECOND_PLACE_MISSED),
        ({"last_drill": None}, Care.NEVER_DRILLED),
        ({"last_drill": NOW - timedelta(days=DRILL_DAYS + 1)}, Care.DRILL_OLD),
        ({"recovered_at": NOW - timedelta(days=4000)}, Care.RECOVERED),
        ({"restored_at": NOW}, Care.RESTORED),
        ({"place_not_safe": "onedrive"}, Care.PLACE_NOT_SAFE),
        ({"damaged_at": NOW}, Care.DAMAGED),
        ({"copy_failed_at": NOW}, Care.COPY_FAILED),
        ({"copy_damaged_at": NOW}, Care.COPY_DAMAGED),
        ({"newest_line": NOW + timedelta(days=3650)}, Care.CLOCK_SET_BACK),
        ({"seal_key_until": NOW + timedelta(days=SEAL_KEY_DAYS - 1)}, Care.SEAL_KEY_ENDS),
        ({"seal_key_until": NOW - timedelta(days=1)}, Care.SEAL_KEY_ENDS),
    ],
)
def test_each_thing_is_told_alone(changes: dict[str, object], care: Care) -> None:
    assert told(**changes) == [care]


def test_the_notice_of_a_recovery_names_the_day_for_ever() -> None:
    years_ago = NOW - timedelta(days=20 * 365)
    found = notices(replace(WELL, recovered_at=years_ago), NOW)
    assert found == (Notice(Care.RECOVERED, years_ago.date()),)


def test_a_second_place_never_used_is_counted_from_when_it_was_chosen() -> None:
    chosen = NOW - timedelta(days=2)
    assert told(last_copy_there=None, second_place_since=chosen) == []
    assert told(last_copy_there=None) == [Care.SECOND_PLACE_MISSED]


def test_a_minute_of_drift_in_the_clock_is_not_told() -> None:
    assert told(newest_line=NOW + timedelta(minutes=1)) == []


def test_the_heaviest_comes_first() -> None:
    found = told(has_parts=False, last_drill=None, recovered_at=NOW, damaged_at=NOW)
    assert found == [Care.DAMAGED, Care.RECOVERED, Care.NO_PARTS, Care.NEVER_DRILLED]


def test_the_whole_is_read_monthly_and_a_check_in_the_future_says_nothing() -> None:
    assert check_is_due(None, NOW)
    assert not check_is_due(NOW - timedelta(days=CHECK_DAYS - 1), NOW)
    assert check_is_due(NOW - timedelta(days=CHECK_DAYS), NOW)
    assert check_is_due(NOW + timedelta(days=1), NOW)
