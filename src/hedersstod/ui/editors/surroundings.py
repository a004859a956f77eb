"""What an editor may know of the case around its question, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from hedersstod.domain.answers import DateValue
from hedersstod.domain.case import SignedStep
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import QuestionId


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be pointed at; `aside` is a word beside it."""

    id: str
    label: str
    aside: str = ""


@dataclass(frozen=True, slots=True)
class OtherDay:
    """The day that stands at another date question, and the short name of that question."""

    label: str
    value: DateValue | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Asked when an editor is built or shown anew.

    `targets` are what a links question may point at now; `add_person` enters somebody in the
    register and gives her id, or raises an expected error; `before` is the question as it stood
    in the version this run was begun from; `carries` tells whether a factor carries the judgement;
    `other_day` is the day at another date question, None where it may not be known here.
    """

    today: Callable[[], date]
    targets: Callable[[Question], tuple[Target, ...]]
    add_person: Callable[[str], str]
    before: Callable[[QuestionId], SignedStep | None]
    carries: Callable[[QuestionId], bool]
    other_day: Callable[[QuestionId], OtherDay | None]
