"""The people of a case: who they are to the client, what they do, and how she is reached.

One register per case. A person has a label, not a name, and no identity number; the client is in
it too, so that whatever points at people can point at her. Nobody is gone while something points
at her (casework/people.py).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.answers import Precision
from hedersstod.domain.dates import read_day
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
    contact is not forbidden, else the reason (never an empty string). `letters_given` stands at
    the client only: how many letters were given out when somebody was last taken out.
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
    letters_given: int = 0

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
    """The letter after every one ever given out: A to Z, then AA, AB …; none is given twice.

    Somebody may have been told of by her letter outside, so it stays hers when she is taken out.
    """
    return _letter(letters_given(people))


def letters_given(people: Iterable[Person]) -> int:
    """How many letters have been given out in a register, to those taken out too."""
    counts = ((_place(person.letter), person.letters_given) for person in people)
    return max((count for pair in counts for count in pair), default=0)


def by_entry(person: Person) -> tuple[bool, int]:
    """Sorts a register: the client first, the others as they were entered."""
    return (not person.is_client, _place(person.letter))


def _letter(number: int) -> str:
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _place(letter: str) -> int:
    """A is 1, Z 26, AA 27; the client, who has none, is 0."""
    place = 0
    for sign in letter:
        place = place * 26 + ord(sign) - ord("A") + 1
    return place


# -- days and months ---------------------------------------------------------------------------

OLDEST: Final = 120
"""Years; a month of birth further back is a slip of the finger."""

_YEAR_FIRST: Final = re.compile(r"^(\d{4})[-./ ](\d{1,2})$")
_MONTH_FIRST: Final = re.compile(r"^(\d{1,2})[-./ ](\d{4})$")
_WORD_AFTER: Final = re.compile(r"^(\d{4}) ([^\W\d]+)$")
_FULL_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")


def age_on(born: date, day: date) -> int:
    """Whole years in that month; in the month of birth the higher."""
    return day.year - born.year - (day.month < born.month)


def month_at_age(born: date, age: int) -> date:
    """The month in which somebody turns that old."""
    return date(born.year + age, born.month, 1)


def read_birth_month(text: str, today: date) -> date | None:
    """The month of birth in a text, as the first of it; None when it is not one.

    A day that was written all the same is dropped, a year must stand in full, and a month to
    come is nobody's.
    """
    words = " ".join(text.split())
    if found := _YEAR_FIRST.match(words):
        return _born(int(found[1]), int(found[2]), today)
    if found := _MONTH_FIRST.match(words):
        return _born(int(found[2]), int(found[1]), today)
    if not _FULL_YEAR.search(words):
        return None
    read = read_day(_WORD_AFTER.sub(r"\2 \1", words), today)
    return _born(read.day.year, read.day.month, today) if read is not None and read.day else None


def _born(year: int, month: int, today: date) -> date | None:
    if not 1 <= month <= 12 or not today.year - OLDEST <= year <= today.year:
        return None
    born = date(year, month, 1)
    return born if born <= today else None


def read_agreed_day(text: str, today: date) -> date | None:
    """The day something was agreed: today or before; None when the text is no such day.

    A day without a year is the last one that was, not the next to come.
    """
    read = read_day(text, today)
    if read is None or read.day is None or read.precision is not Precision.EXACT:
        return None
    if read.day <= today:
        return read.day
    if not any(map(str.isdigit, text)):
        return None  # "i morgon", "måndag": the one to come is meant
    earlier = read_day(text, _a_year_before(today))
    day = earlier.day if earlier is not None else None
    same = day is not None and (day.month, day.day) == (read.day.month, read.day.day)
    return day if day is not None and same and day <= today else None


def _a_year_before(today: date) -> date:
    last = calendar.monthrange(today.year - 1, today.month)[1]
    return date(today.year - 1, today.month, min(today.day, last))
