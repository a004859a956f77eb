"""The people of a case: who they are to the client, what they do, and how she is reached.

One register per case. A person has a label, not a name, and no identity number; the client is in
it too, so that whatever points at people can point at her. Nobody is gone while something points
at her (casework/people.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.identifiers import CaseId, PersonId


class Role(StrEnum):
    """What somebody does or is; one person may have several."""

    PERPETRATOR = "perpetrator"
    SANCTIONS = "sanctions"
    KNOWS = "knows"
    CAN_PROTECT = "can_protect"
    EXPOSED = "exposed"
    PROFESSIONAL = "professional"
    CHILD = "child"


DOUBLE: Final = frozenset({Role.PERPETRATOR, Role.SANCTIONS})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the case; `letter` is the stable pseudonym by which she is told of outside.

    `born` is the month of birth (always the first of it) or None. `never_contact` is None when
    contact is not forbidden, else the reason (never an empty string).
    """

    id: PersonId
    case: CaseId
    label: str = field(repr=False)
    letter: str
    relation: str = field(default="", repr=False)
    roles: frozenset[Role] = frozenset()
    born: date | None = None
    never_contact: str | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)
    is_client: bool = False

    @property
    def has_double_role(self) -> bool:
        """Does she take part in the violence or sanction it, and is exposed herself?"""
        return bool(self.roles & DOUBLE) and bool(self.roles & {Role.EXPOSED, Role.CHILD})


@dataclass(frozen=True, slots=True)
class SafeContact:
    """How the client may be reached, as agreed with her; blank means not agreed."""

    case: CaseId
    channels: str = field(default="", repr=False)
    hours: str = field(default="", repr=False)
    code_word: str = field(default="", repr=False)
    never: str = field(default="", repr=False)
    no_answer: str = field(default="", repr=False)
    agreed_on: date | None = None

    @property
    def is_agreed(self) -> bool:
        """Has anything at all been agreed?"""
        return any((self.channels, self.hours, self.code_word, self.never, self.no_answer))


def client_of(case: CaseId) -> Person:
    """The client as she stands in the register before anything is written of her."""
    return Person(PersonId(f"client-{case}"), case, "den utsatta", "", is_client=True)


def next_letter(people: Iterable[Person]) -> str:
    """The first letter never given out: A to Z, then AA, AB …; a letter is not used twice."""
    taken = {person.letter for person in people}
    number = 0
    while (letter := _letter(number)) in taken:
        number += 1
    return letter


def _letter(number: int) -> str:
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def age_on(born: date, day: date) -> int:
    """Whole years in that month; in the month of birth the higher."""
    return day.year - born.year - (day.month < born.month)
