"""Which copies are kept, whatever the clock says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.rotation import (
    DAYS,
    MONTHS,
    NEWEST,
    WEEKS,
    Stamp,
    newest_first,
    to_keep,
)

START = datetime(2024, 1, 1, 9, 0, tzinfo=UTC)

# Any clock: back and forth over decades, the same second twice, copies with equal lines.
STAMPS = st.lists(
    st.builds(
        Stamp,
        name=st.text("abcdef", min_size=1, max_size=6),
        lines=st.integers(0, 300),
        made_at=st.integers(-9_000, 13_000).map(
            lambda days: START + timedelta(days=days, hours=days % 24)
        ),
        proved=st.booleans(),
        before_version=st.none() | st.integers(1, 3),
        aside=st.booleans(),
    ),
    unique_by=lambda stamp: stamp.name,
    max_size=150,
)


def daily(days: int, *, a_day: int = 1) -> list[Stamp]:
    """A copy or more a day, as many lines between any two."""
    return [
        Stamp(
            f"{day}.{n}", 10 * (day * a_day + n), START + timedelta(days=day, hours=n), proved=True
        )
        for day in range(days)
        for n in range(a_day)
    ]


def lived(stamps: list[Stamp]) -> frozenset[Stamp]:
    """What is left when the copies are thinned out after each one made."""
    kept: frozenset[Stamp] = frozenset()
    for stamp in stamps:
        kept = to_keep({*kept, stamp})
    return kept


@given(STAMPS)
def test_the_newest_are_always_kept(stamps: list[Stamp]) -> None:
    kept = to_keep(stamps)
    for aside in (False, True):
        course = [s for s in newest_first(stamps) if s.aside is aside]
        assert set(course[:NEWEST]) <= kept
        assert set([s for s in course if s.proved][:1]) <= kept
    for version in (1, 2, 3):
        before = [s for s in newest_first(stamps) if s.before_version == version]
        assert set(before[:1]) <= kept


@given(STAMPS)
def test_never_more_than_some_seventy_are_kept(stamps: list[Stamp]) -> None:
    versions = {s.before_version for s in stamps if s.before_version is not None}
    most = 2 * (DAYS + WEEKS + MONTHS) + 2 * (NEWEST + 1) + len(versions)
    assert len(to_keep(stamps)) <= most <= 73
    assert to_keep(stamps) <= set(stamps)


@given(STAMPS)
def test_what_nobody_has_opened_never_takes_the_place_of_what_is_known_whole(
    stamps: list[Stamp],
) -> None:
    kept = to_keep(stamps)
    whole = [s for s in newest_first(stamps) if s.proved and not s.aside]
    for most, period in (
        (DAYS, lambda s: s.made_at.date()),
        (WEEKS, lambda s: s.made_at.isocalendar()[:2]),
        (MONTHS, lambda s: (s.made_at.year, s.made_at.month)),
    ):
        newest: dict[object, Stamp] = {}
        for stamp in whole:
            newest.setdefault(period(stamp), stamp)
        assert set(list(newest.values())[:most]) <= kept


def test_weeks_of_copies_of_a_harmed_vault_push_out_none_of_those_from_before() -> None:
    before = lived(daily(60))
    harmed = [
        Stamp(f"harmed{n}", 10_000 + n, START + timedelta(days=60 + n // 3, hours=n % 3))
        for n in range(90)
    ]
    assert before <= lived([*sorted(before, key=lambda s: s.lines), *harmed])


@given(STAMPS)
def test_thinning_out_twice_changes_nothing(stamps: list[Stamp]) -> None:
    kept = to_keep(stamps)
    assert to_keep(kept) == kept
    assert to_keep(sorted(kept, key=lambda s: s.name)) == kept


@given(STAMPS, st.integers(0, 5000))
def test_a_new_copy_is_kept_whatever_the_clock_says(stamps: list[Stamp], days: int) -> None:
    newest = max((s.lines for s in stamps), default=0) + 1
    made = Stamp("made now", newest, datetime(2010, 1, 1, tzinfo=UTC) + timedelta(days=days))
    assert made in to_keep([*stamps, made])


def test_a_clock_set_back_ten_years_costs_no_new_copy_and_leaves_old_ones() -> None:
    before = lived(daily(300))
    last = max(stamp.lines for stamp in before)
    wrong = [
        Stamp(f"wrong{n}", last + n, START - timedelta(days=3650 - n), proved=True)
        for n in range(1, 6)
    ]
    kept = to_keep({*before, *wrong})
    assert set(wrong) <= kept
    # They took the place of as many days, of the two weeks they fell in, and of one month.
    assert len(before - kept) <= len(wrong) + 2 + 1
    assert max(before, key=lambda s: s.lines) in kept


def test_two_years_of_days_leave_days_weeks_and_months() -> None:
    stamps = daily(730, a_day=3)
    kept = sorted(lived(stamps), key=lambda s: s.made_at)
    today = stamps[-1].made_at
    days = {s.made_at.date() for s in kept}
    assert {(today - timedelta(days=n)).date() for n in range(DAYS)} <= days
    weeks = {s.made_at.isocalendar()[:2] for s in kept}
    assert {(today - timedelta(weeks=n)).isocalendar()[:2] for n in range(WEEKS)} <= weeks
    assert len({(s.made_at.year, s.made_at.month) for s in kept}) >= MONTHS
    assert timedelta(days=240) < today - kept[0].made_at < timedelta(days=300)
    assert len(kept) <= DAYS + WEEKS + MONTHS + NEWEST


def test_a_pause_of_a_year_throws_nothing_away() -> None:
    before = lived(daily(100))
    later = Stamp("after", 10_000, START + timedelta(days=465))
    gone = before - to_keep({*before, later})
    # Only what the one new day pushes out at the far end.
    assert len(gone) <= 3
    assert max(before, key=lambda s: s.lines) not in gone


def test_a_course_that_was_left_does_not_push_out_the_present_one() -> None:
    left = [replace(s, aside=True, lines=s.lines + 100_000) for s in daily(40)]
    present = [replace(s, name=f"now{s.name}") for s in daily(2)]
    kept = to_keep([*left, *present])
    assert set(present) <= kept
    assert len([s for s in kept if s.aside]) == NEWEST
