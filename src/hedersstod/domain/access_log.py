"""The access log as people read it: openings, rows and filters, without words of any language.

A line is what the vault keeps (number, time, event, opaque id); which case an id leads back to
comes from outside as `subjects`, since the log itself never says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from hedersstod.domain.identifiers import CaseId


class Kind(StrEnum):
    """What sort of thing happened, to filter by."""

    OPENED = "opened"
    READ = "read"
    CHANGED = "changed"
    LEFT = "left"
    KEYS = "keys"


# What begins or ends an opening; told by the heading of the opening, never as a row of its own.
_STARTS: Final = frozenset({"vault_created", "vault_opened", "vault_opened_with_parts"})
_LOCK: Final = "vault_locked"
# May stand before the line that says that the vault was opened.
_BEFORE_START: Final = frozenset({"vault_migrated", "vault_restored", "vault_found_damaged"})
_SAME_START: Final = timedelta(minutes=1)

_KINDS: Final = {
    Kind.OPENED: "vault_created vault_opened vault_opened_with_parts vault_locked",
    Kind.READ: "case_viewed document_read log_read log_compared report_verified",
    Kind.CHANGED: (
        "case_opened draft_changed run_begun_anew revision_signed protected_fact_changed "
        "protected_fact_removed person_changed person_removed safe_contact_changed "
        "log_entry_kept local_fact_changed directory_entry_changed directory_entry_removed"
    ),
    Kind.LEFT: (
        "report_prepared document_sealed report_taken_out report_not_taken_out guard_refused "
        "log_extract_sealed text_copied pages_printed capture_allowed capture_blocked"
    ),
    Kind.KEYS: (
        "passphrase_changed recovery_parts_made recovery_parts_proved keys_changed keyring_bound "
        "keyring_unbound copy_made copy_failed copy_proved copy_damaged second_place_chosen "
        "earlier_copies_removed restore_drilled vault_restored vault_checked vault_found_damaged "
        "vault_migrated seal_key_made seal_key_notice_made"
    ),
}
KIND_OF: Final[Mapping[str, Kind]] = {
    event: kind for kind, events in _KINDS.items() for event in events.split()
}

# Their ids lead back to a case; when one does not any more, it may be any case's.
_OF_A_CASE: Final = frozenset(
    {
        "case_opened", "case_viewed", "document_read", "draft_changed", "run_begun_anew",
        "revision_signed", "protected_fact_changed", "protected_fact_removed", "person_changed",
        "person_removed", "safe_contact_changed", "log_entry_kept", "report_prepared",
        "document_sealed", "report_taken_out", "report_not_taken_out", "guard_refused",
    }
)  # fmt: skip


class Line(Protocol):
    """One line of the log, as the vault gives it."""

    @property
    def seq(self) -> int: ...
    @property
    def at(self) -> datetime: ...
    @property
    def event(self) -> str: ...
    @property
    def object_id(self) -> str: ...
    @property
    def hash(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Subject:
    """What an id stands for: the case it leads back to, and a title that is no secret here."""

    case: CaseId | None = None
    title: str = field(default="", repr=False)
    number: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """The same thing done once or several times in a row; `untraced` leads back to no case.

    Of several, the id and the number are the first one's.
    """

    event: str
    object_id: str
    subject: Subject | None
    untraced: bool
    first_at: datetime
    last_at: datetime
    first_seq: int
    times: int = 1

    @property
    def kind(self) -> Kind | None:
        """What sort of thing it is; None for an event of another version of the program."""
        return KIND_OF.get(self.event)

    @property
    def case(self) -> CaseId | None:
        """The case it leads back to, if any."""
        return self.subject.case if self.subject else None


class How(StrEnum):
    """How the vault was opened."""

    MADE = "made"
    PASSPHRASE = "passphrase"  # noqa: S105
    PARTS = "parts"
    NOT_TOLD = "not_told"


class End(StrEnum):
    """How an opening ended."""

    LOCKED = "locked"
    OPEN_NOW = "open_now"
    NOT_IN_ORDER = "not_in_order"  # killed, or the power went


@dataclass(frozen=True, slots=True)
class Opening:
    """All lines from an unlocking to the lock; `ended_at` is the last line's time."""

    lines: tuple[Line, ...]
    how: How
    end: End

    @property
    def began_at(self) -> datetime:
        """When it was opened."""
        return next((ln.at for ln in self.lines if ln.event in _STARTS), self.lines[0].at)

    @property
    def ended_at(self) -> datetime:
        """When it was locked, or else when the last line was written."""
        return next((ln.at for ln in self.lines if ln.event == _LOCK), self.lines[-1].at)


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be shown; None lets everything through. The days are the log's own, inclusive."""

    kind: Kind | None = None
    case: CaseId | None = None
    first_day: date | None = None
    last_day: date | None = None

    @property
    def is_all(self) -> bool:
        """Is nothing left out?"""
        return self == Choice()

    def shows(self, row: Row) -> bool:
        """Blank is never no: what leads back to no case may be the chosen one's."""
        return (
            (self.kind is None or row.kind is self.kind)
            and (self.case is None or row.untraced or row.case == self.case)
            and (self.first_day is None or row.first_at.date() >= self.first_day)
            and (self.last_day is None or row.first_at.date() <= self.last_day)
        )


def openings(lines: Iterable[Line]) -> tuple[Opening, ...]:
    """The log by opening, newest first."""
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or _begins(line, groups[-1]):
            groups.append(_taken_back(groups[-1], line) if groups else [])
        groups[-1].append(line)
    return tuple(_opening(group, group is groups[-1]) for group in reversed(groups))


def rows(lines: Iterable[Line], subjects: Mapping[str, Subject]) -> tuple[Row, ...]:
    """What was done, in order; what is done again and again in a row becomes one."""
    found: list[Row] = []
    for line in lines:
        if KIND_OF.get(line.event) is Kind.OPENED:
            continue
        row = row_of(line, subjects)
        last = found[-1] if found else None
        # By what people can tell apart: which of several facts it was, no row says.
        if last and (last.event, last.subject) == (row.event, row.subject):
            found[-1] = Row(
                last.event, last.object_id, last.subject, last.untraced,
                last.first_at, row.last_at, last.first_seq, last.times + 1,
            )  # fmt: skip
        else:
            found.append(row)
    return tuple(found)


def row_of(line: Line, subjects: Mapping[str, Subject]) -> Row:
    """One line by itself."""
    subject = subjects.get(line.object_id)
    untraced = subject is None and line.event in _OF_A_CASE
    return Row(line.event, line.object_id, subject, untraced, line.at, line.at, line.seq)


def chosen(
    lines: Iterable[Line], subjects: Mapping[str, Subject], choice: Choice
) -> Iterator[tuple[Line, Row]]:
    """The single lines that a choice lets through, oldest first."""
    for line in lines:
        row = row_of(line, subjects)
        if choice.shows(row):
            yield line, row


# Consonants only: no digits that could be taken for a number, no vowels to make a word with.
_LETTERS: Final = str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst")


def mark_of(object_id: str) -> str:
    """A short mark that is always the same for an id and tells nothing about it."""
    if not object_id:
        return ""
    letters = hashlib.sha256(object_id.encode()).hexdigest()[:8].translate(_LETTERS)
    return f"{letters[:4]}-{letters[4:]}"


def _begins(line: Line, group: Sequence[Line]) -> bool:
    """Does a new opening begin with this line, after the lines of the last one?"""
    if line.event in _BEFORE_START:
        return any(ln.event == _LOCK for ln in group)
    if line.event not in _STARTS:
        return False
    # One opening may be told in several lines beside each other.
    begun = [ln for ln in group if ln.event in _STARTS]
    only_begun = all(ln.event in _STARTS or ln.event in _BEFORE_START for ln in group)
    joined = (
        only_begun
        and all(ln.event not in ("vault_created", line.event) for ln in begun)
        and all(abs(line.at - ln.at) <= _SAME_START for ln in begun)
    )
    return not joined


def _taken_back(group: list[Line], start: Line) -> list[Line]:
    """The last lines of a group that belong to the opening after it.

    After a session that was never locked, or a copy made in the middle of one, nothing else tells
    that what was done on opening is not its end: it would seem to have been open until then.
    """
    taken: list[Line] = []
    while (
        len(group) > 1
        and group[-1].event in _BEFORE_START
        and start.event in _STARTS
        and abs(start.at - group[-1].at) <= _SAME_START
    ):
        taken.insert(0, group.pop())
    return taken


def _opening(group: Sequence[Line], newest: bool) -> Opening:
    events = {line.event for line in group}
    if "vault_created" in events:
        how = How.MADE
    elif "vault_opened_with_parts" in events:
        how = How.PARTS
    else:
        how = How.PASSPHRASE if "vault_opened" in events else How.NOT_TOLD
    not_locked = End.OPEN_NOW if newest else End.NOT_IN_ORDER
    return Opening(tuple(group), how, End.LOCKED if _LOCK in events else not_locked)
