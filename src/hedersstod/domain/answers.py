"""What has been answered: one value type for each kind of question, and the answer around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """Where an answer belongs: a question, and in a list the item it speaks about."""

    question: QuestionId
    item: ItemId | None = None


class Precision(StrEnum):
    """How exactly a day is known."""

    EXACT = "exact"
    MONTH = "month"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class ChoiceValue:
    option: OptionId


@dataclass(frozen=True, slots=True)
class ChoicesValue:
    options: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True)
class NowAndBeforeValue:
    """The same options asked twice: as it is now, and as it was before."""

    now: OptionId | None = None
    before: OptionId | None = None


@dataclass(frozen=True, slots=True)
class TextValue:
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DateValue:
    """A day as exactly as it is known; `words` holds what was said when no day can be named."""

    day: date | None = None
    precision: Precision = Precision.EXACT
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PersonValue:
    """Somebody, by a label that is not the full name, and the relation to the client."""

    label: str = field(repr=False)
    relation: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place in words; always read as a protected fact by the disclosure guard."""

    label: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListValue:
    """The items of a list in order, and the two questions every list ends with."""

    items: tuple[ItemId, ...] = ()
    more: str = field(default="", repr=False)
    unknown: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FactorValue:
    """How a factor stands, and, where it carries the judgement, what that rests on.

    `since` is in words; `moved` says why the state is another than in the last version.
    What is known about it is the note of the answer.
    """

    state: OptionId | None = None
    sources: tuple[OptionId, ...] = ()
    certainty: OptionId | None = None
    since: str = field(default="", repr=False)
    change: OptionId | None = None
    moved: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LinksValue:
    """What is pointed at, in order: ids of factors, of people, or of items of one list."""

    targets: tuple[str, ...] = ()


Value = (
    ChoiceValue
    | ChoicesValue
    | NowAndBeforeValue
    | TextValue
    | DateValue
    | PersonValue
    | PlaceValue
    | ListValue
    | FactorValue
    | LinksValue
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the value, what is known in own words, what is not, and who must not see it.

    `value` is None until something has been chosen or written: that is never read as "no".
    `unknown` holds what is not known and who could know it. `withheld_because` is None when
    the answer may reach guardians, else the reason why it must not (never an empty string).
    """

    value: Value | None = None
    note: str = field(default="", repr=False)
    unknown: str = field(default="", repr=False)
    withheld_because: str | None = field(default=None, repr=False)

    @property
    def is_blank(self) -> bool:
        """Nothing has been said here at all."""
        return self == Answer()


NO_REASON_YET: Final = "skäl inte angivet"
"""Stands as the reason of a mark that was set before a reason was written."""

Answers = Mapping[Ref, Answer]

BLANK = Answer()
