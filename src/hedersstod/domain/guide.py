"""What a guide may say: sections, questions, flags and conditions, all frozen.

A guide is data (resources/guides); `content` loads and checks it, `guide_run` walks it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from hedersstod.domain.identifiers import (
    FlagId,
    GuideId,
    OptionId,
    QuestionId,
    SectionId,
)


class Kind(StrEnum):
    """The closed set of question kinds (model-codebases §4.6)."""

    CHOICE = "choice"
    CHOICES = "choices"
    NOW_AND_BEFORE = "now_and_before"
    TEXT = "text"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    LIST = "list"
    FACTOR = "factor"
    LINKS = "links"
    STATEMENT = "statement"


class Weight(StrEnum):
    """How loudly a flag speaks; a word and a shape on screen, never a score."""

    ACUTE = "acute"
    ATTENTION = "attention"


class DateRule(StrEnum):
    """Where a day must lie, seen from today; today itself is always right."""

    AHEAD = "ahead"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Answered:
    """Has anything been chosen or written here?"""

    question: QuestionId


@dataclass(frozen=True, slots=True)
class Is:
    question: QuestionId
    option: OptionId


@dataclass(frozen=True, slots=True)
class AnyOf:
    question: QuestionId
    options: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True)
class All:
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    condition: Condition


@dataclass(frozen=True, slots=True)
class CountAtLeast:
    """At least `count` items of a list; with `where`, only items of which it is true.

    Inside `where` a question id names a field of the item.
    """

    question: QuestionId
    count: int
    where: Condition | None = None


Condition = Answered | Is | AnyOf | All | Any | Not | CountAtLeast


@dataclass(frozen=True, slots=True)
class Covers:
    """Ids of the coverage list that an element meets, by the way it meets them."""

    question: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer; `unknown` marks the one that says that nobody here knows.

    `consequences` are what the answer means for the next step, shown once it is chosen.
    """

    id: OptionId
    text: str
    explanation: str = ""
    unknown: bool = False
    consequences: tuple[str, ...] = ()


FACTORS: Final = "factors"
PEOPLE: Final = "people"
SCREENED: Final = "screened"
"""What a links question can point at, besides the items of a list of the same guide.

SCREENED is what the screening of the case found: its scenarios, and the factors that stand.
"""


@dataclass(frozen=True, slots=True)
class FactorScale:
    """The words that every factor of a guide is answered with: its state, and what unfolds."""

    states: tuple[Option, ...]
    sources: tuple[Option, ...]
    certainties: tuple[Option, ...]
    changes: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """Where a first answer comes from, so that nothing is asked twice.

    `options` pairs an option of the other question with the one that means the same here; an
    answer that is not among them is not taken over. Without any, the text is.
    """

    guide: GuideId
    question: QuestionId
    options: tuple[tuple[OptionId, OptionId], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked, with everything the guidance panel shows beside it.

    `label` is the short form for reports and lists. `items` are the fields of one item of a
    list question, `item_title` the field that names an item. `note_prompt` is the heading of the
    free text; empty hides the free text. The options of a factor are the states of its scale,
    which all factors of a guide share; `protective` factors speak for safety. `links_to` is
    FACTORS, PEOPLE, SCREENED or the id of a list. `fresh` questions are asked anew in each new run;
    `exact_day` needs a day, not words. `when` and `not_before`, another date of the same item or
    of the same guide, tell what is wrong with a day at its field; they never refuse it.
    """

    id: QuestionId
    kind: Kind
    text: str
    label: str
    why: str
    source: str
    how_to_ask: str = ""
    common_mistakes: str = ""
    rural_note: str = ""
    note_prompt: str = ""
    options: tuple[Option, ...] = ()
    items: tuple[Question, ...] = ()
    required: bool = False
    shown_when: Condition | None = None
    item_title: QuestionId | None = None
    scale: FactorScale | None = None
    links_to: str = ""
    protective: bool = False
    fresh: bool = False
    exact_day: bool = False
    taken_from: TakenFrom | None = None
    when: DateRule | None = None
    not_before: QuestionId | None = None
    covers: Covers = field(default_factory=Covers)


@dataclass(frozen=True, slots=True)
class Section:
    id: SectionId
    title: str
    intro: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """Something to take a position on when its condition is met; undecided is shown as such."""

    id: FlagId
    when: Condition
    weight: Weight
    heading: str
    next_step: str
    source: str
    covers: Covers = field(default_factory=Covers)


@dataclass(frozen=True, slots=True)
class AssessmentLine:
    """One sentence of the drafted assessment: said when true, said otherwise when not known.

    When the condition is false nothing is said. Empty `unknown_text` says nothing either.
    """

    id: str
    when: Condition
    text: str
    unknown_text: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide in one language; `reviewed_by` is empty until a real person has."""

    id: GuideId
    version: int
    language: str
    title: str
    purpose: str
    sources: tuple[str, ...]
    sections: tuple[Section, ...]
    flags: tuple[Flag, ...] = ()
    assessment: tuple[AssessmentLine, ...] = ()
    reviewed_by: str = ""
    reviewed_on: str = ""
    renamed: tuple[tuple[QuestionId, QuestionId], ...] = ()
    removed: tuple[QuestionId, ...] = ()

    def questions(self) -> tuple[Question, ...]:
        """All questions of the sections in order, without the fields of list items."""
        return tuple(q for section in self.sections for q in section.questions)

    def factors(self) -> tuple[Question, ...]:
        """The questions that are factors, in order."""
        return tuple(q for q in self.questions() if q.kind is Kind.FACTOR)

    def question(self, question_id: QuestionId) -> Question:
        """The question, or the item field, of that id; KeyError if there is none."""
        for question in self.questions():
            if question.id == question_id:
                return question
            for item_field in question.items:
                if item_field.id == question_id:
                    return item_field
        raise KeyError(question_id)
