"""The access log told by opening, and what an old report's head says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.access_log import (
    KIND_OF,
    Choice,
    End,
    How,
    Kind,
    Subject,
    chosen,
    mark_of,
    openings,
    rows,
)
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.log_comparison import Outcome, compare
from hedersstod.vault.journal import EVENTS

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CASE = CaseId("c1")


@dataclass(frozen=True)
class Written:
    seq: int
    at: datetime
    event: str
    object_id: str = ""
    hash: str = ""


def log(*told: str) -> list[Written]:
    """Lines a minute apart; "event", "event:id" or "+60" for that many minutes of nothing."""
    at, lines = START, []
    for each in told:
        if each.startswith("+"):
            at += timedelta(minutes=int(each))
            continue
        event, _, object_id = each.partition(":")
        lines.append(Written(len(lines) + 1, at, event, object_id, f"{len(lines) + 1:064x}"))
        at += timedelta(minutes=1)
    return lines


def told(lines: list[Written]) -> list[tuple[How, End, int]]:
    return [(each.how, each.end, len(each.lines)) for each in openings(lines)]


# -- by opening --------------------------------------------------------------------------------


def test_every_event_the_vault_may_write_is_of_some_kind() -> None:
    assert set(KIND_OF) == set(EVENTS)


def test_an_opening_goes_from_the_unlocking_to_the_lock_and_the_newest_stands_first() -> None:
    lines = log(
        "vault_created", "case_opened:c1", "vault_locked",
        "+60", "vault_opened", "case_viewed:c1",
    )  # fmt: skip
    assert told(lines) == [
        (How.PASSPHRASE, End.OPEN_NOW, 2),
        (How.MADE, End.LOCKED, 3),
    ]
    newest, first = openings(lines)
    assert newest.began_at == START + timedelta(minutes=63)
    assert first.ended_at == START + timedelta(minutes=2)


def test_an_opening_that_was_never_locked_is_told_as_such() -> None:
    lines = log("vault_opened", "case_viewed:c1", "+600", "vault_opened", "vault_locked")
    assert told(lines) == [
        (How.PASSPHRASE, End.LOCKED, 2),
        (How.PASSPHRASE, End.NOT_IN_ORDER, 2),
    ]
    assert openings(lines)[1].ended_at == START + timedelta(minutes=1)


def test_two_unlockings_beside_each_other_are_two_openings() -> None:
    lines = log("vault_opened", "vault_opened", "vault_opened")
    assert [end for _how, end, _count in told(lines)] == [
        End.OPEN_NOW,
        End.NOT_IN_ORDER,
        End.NOT_IN_ORDER,
    ]


@pytest.mark.parametrize(
    "start",
    [
        ("vault_opened_with_parts",),
        ("vault_opened", "vault_opened_with_parts"),
        ("vault_opened_with_parts", "vault_opened"),
        ("vault_restored", "vault_opened_with_parts", "passphrase_changed"),
    ],
)
def test_recovery_parts_are_told_in_whatever_order_they_were_written(
    start: tuple[str, ...],
) -> None:
    lines = log("vault_created", "vault_locked", "+9", *start, "vault_locked")
    assert told(lines)[0] == (How.PARTS, End.LOCKED, len(start) + 1)
    assert len(told(lines)) == 2


def test_what_is_done_before_the_unlocking_is_written_belongs_to_it() -> None:
    lines = log("vault_created", "vault_locked", "+9", "vault_migrated", "vault_opened")
    newest = openings(lines)[0]
    assert [line.event for line in newest.lines] == ["vault_migrated", "vault_opened"]
    assert newest.began_at == lines[3].at


@pytest.mark.parametrize("event", ["vault_restored", "vault_migrated", "vault_found_damaged"])
def test_so_it_does_after_a_session_that_was_never_locked(event: str) -> None:
    """As when a copy from the middle of the day is put back, or the power went."""
    lines = log("vault_created", "case_viewed:c1", "+600", event, "vault_opened", "case_viewed:c1")
    newest, oldest = openings(lines)
    assert [line.event for line in newest.lines] == [event, "vault_opened", "case_viewed"]
    assert oldest.ended_at == lines[1].at, "else it would seem to have been open all the time"
    assert oldest.end is End.NOT_IN_ORDER


def test_damage_found_in_the_middle_of_the_day_belongs_to_the_day() -> None:
    lines = log("vault_created", "vault_found_damaged", "+600", "vault_opened")
    assert [len(each.lines) for each in openings(lines)] == [1, 2]


def test_a_copy_made_after_the_lock_belongs_to_what_was_locked() -> None:
    lines = log("vault_created", "vault_locked", "copy_made", "vault_opened")
    assert told(lines) == [(How.PASSPHRASE, End.OPEN_NOW, 1), (How.MADE, End.LOCKED, 3)]


def test_a_log_that_begins_in_the_middle_does_not_claim_to_know_how_it_was_opened() -> None:
    assert told(log("case_viewed:c1", "vault_locked")) == [(How.NOT_TOLD, End.LOCKED, 2)]


def test_an_empty_log_has_no_openings() -> None:
    assert openings([]) == ()


@given(st.lists(st.sampled_from(sorted(EVENTS)), max_size=40))
def test_no_line_is_lost_or_told_twice_whatever_the_order(events: list[str]) -> None:
    lines = log(*events)
    again = [line for opening in reversed(openings(lines)) for line in opening.lines]
    assert again == lines
    assert all(opening.end is not End.OPEN_NOW for opening in openings(lines)[1:])


# -- rows and choices --------------------------------------------------------------------------

SUBJECTS = {"c1": Subject(CASE), "f1": Subject(CASE), "f2": Subject(CASE), "r1": Subject(CASE, "R")}


def test_the_same_thing_again_and_again_becomes_one_row() -> None:
    lines = log(
        "vault_opened", "protected_fact_changed:f1", "protected_fact_changed:f2",
        "case_viewed:c1", "protected_fact_changed:f1",
    )  # fmt: skip
    found = rows(lines, SUBJECTS)
    assert [(row.event, row.times) for row in found] == [
        ("protected_fact_changed", 2),
        ("case_viewed", 1),
        ("protected_fact_changed", 1),
    ]
    assert found[0].last_at - found[0].first_at == timedelta(minutes=1)


def test_the_heading_of_an_opening_is_no_row() -> None:
    assert rows(log("vault_created", "vault_opened", "vault_locked"), {}) == ()


@given(st.lists(st.sampled_from(sorted(EVENTS)), max_size=30))
def test_every_row_is_of_one_kind_and_the_kinds_together_hold_all(events: list[str]) -> None:
    lines = log(*events)
    by_kind = [
        len([row for row in rows(lines, {}) if Choice(kind=kind).shows(row)]) for kind in Kind
    ]
    assert sum(by_kind) == len(rows(lines, {}))


def test_a_choice_of_case_leaves_out_other_cases_but_not_what_may_be_of_it() -> None:
    lines = log("case_viewed:c1", "case_viewed:c2", "person_removed:gone", "copy_made")
    subjects = {"c1": Subject(CASE), "c2": Subject(CaseId("c2"))}
    shown = [line.event for line, _row in chosen(lines, subjects, Choice(case=CASE))]
    assert shown == ["case_viewed", "person_removed"]
    untraced = [row.untraced for _line, row in chosen(lines, subjects, Choice())]
    assert untraced == [False, False, True, False]


def test_the_days_of_a_choice_are_both_in_it() -> None:
    lines = log("copy_made", "+1440", "copy_made", "+1440", "copy_made")
    day = date(2026, 11, 24)
    shown = [line.seq for line, _row in chosen(lines, {}, Choice(first_day=day, last_day=day))]
    assert shown == [2]
    assert [line.seq for line, _ in chosen(lines, {}, Choice(first_day=day))] == [2, 3]


def test_an_event_of_another_version_is_shown_among_all_and_under_no_kind() -> None:
    (row,) = rows([Written(1, START, "sun_rose")], {})
    assert Choice().shows(row)
    assert not any(Choice(kind=kind).shows(row) for kind in Kind)


@given(st.text(alphabet="0123456789abcdef", min_size=1, max_size=64))
def test_a_mark_is_the_same_every_time_and_holds_neither_digit_nor_vowel(object_id: str) -> None:
    mark = mark_of(object_id)
    assert mark == mark_of(object_id)
    assert len(mark) == 9
    assert not set(mark) & set("0123456789aeiouyåäö")


def test_nothing_has_no_mark() -> None:
    assert mark_of("") == ""


# -- against a report --------------------------------------------------------------------------

LIVED = log(
    "vault_created", "report_prepared:r1", "document_sealed:d1", "vault_locked",
    "+600", "vault_opened", "case_viewed:c1",
)  # fmt: skip
SEALED_AT = START + timedelta(minutes=1, seconds=3)
SHUT = START + timedelta(minutes=300)


def outcome(head: str, known: bool = True, at: datetime | None = SEALED_AT) -> Outcome:
    return compare(head, LIVED, len(LIVED), key_known=known, claimed_time=at).outcome


def test_a_head_that_stands_in_an_unbroken_log_says_that_all_is_there() -> None:
    found = compare(LIVED[1].hash, LIVED, len(LIVED), key_known=True, claimed_time=SEALED_AT)
    assert (found.outcome, found.line, found.lines) == (Outcome.STANDS, 2, 6)
    assert found.line_at == LIVED[1].at


def test_a_break_after_the_head_is_not_a_break_before_it() -> None:
    def broken_after(intact: int) -> Outcome:
        found = compare(LIVED[1].hash, LIVED, intact, key_known=True, claimed_time=SEALED_AT)
        return found.outcome

    assert broken_after(2) is Outcome.STANDS
    assert broken_after(1) is Outcome.BROKEN
    assert broken_after(0) is Outcome.BROKEN


def test_our_own_report_from_when_the_log_says_that_the_vault_was_shut_tells_of_an_older_copy() -> (
    None
):
    assert outcome("f" * 64, at=SHUT) is Outcome.LOST


def test_our_own_report_from_when_the_vault_was_open_tells_of_a_rewritten_log() -> None:
    assert outcome("f" * 64) is Outcome.REWRITTEN
    assert outcome("f" * 64, at=None) is Outcome.REWRITTEN


def test_after_a_copy_from_the_middle_of_a_day_its_later_report_tells_of_an_older_copy() -> None:
    day = log("vault_created", "document_sealed:d1", "+900", "vault_restored", "vault_opened")

    def says(at: datetime) -> Outcome:
        return compare("f" * 64, day, len(day), key_known=True, claimed_time=at).outcome

    assert says(SHUT) is Outcome.LOST
    assert says(SEALED_AT) is Outcome.REWRITTEN


def test_a_report_with_an_unknown_key_and_head_is_another_vaults() -> None:
    assert outcome("f" * 64, known=False) is Outcome.STRANGE


def test_a_restoring_after_the_report_is_told_and_one_before_it_is_not() -> None:
    lines = [*LIVED, Written(7, START + timedelta(days=9), "vault_restored")]

    def restored(at: datetime) -> datetime | None:
        return compare("f" * 64, lines, 7, key_known=True, claimed_time=at).restored_at

    assert restored(SEALED_AT) == START + timedelta(days=9)
    assert restored(START + timedelta(days=10)) is None
