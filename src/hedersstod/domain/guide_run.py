"""A guide being walked: which questions are shown, what is answered, missing and raised.

Answers off the present path are kept but dormant: they count as blank everywhere until the
path leads back to them. Showing is worked out in guide order; `content` refuses guides where a
question is shown by a later one.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    Answers,
    DateValue,
    LinksValue,
    ListValue,
    Ref,
)
from hedersstod.domain.conditions import (
    chosen_options,
    evaluate,
    is_answered,
)
from hedersstod.domain.fitting import (
    AnswerMisfit,
    Migration,
    items_of,
    lists_by_field,
    migrated,
    misfit,
    questions_by_id,
    rejoined,
    targets,
    unlinked,
)
from hedersstod.domain.guide import Flag, Guide, Kind, Question, Section
from hedersstod.domain.identifiers import ItemId, QuestionId
from hedersstod.domain.text import is_blank
from hedersstod.domain.truth import Truth

__all__ = [
    "NO_ANSWERS",
    "AnswerMisfit",
    "GuideRun",
    "Migration",
    "Progress",
    "RaisedFlag",
    "Step",
    "StepState",
    "migrated",
]

NO_ANSWERS: Final[Answers] = MappingProxyType({})


class StepState(StrEnum):
    """How a step stands; a statement is read, never answered."""

    BLANK = "blank"
    ANSWERED = "answered"
    NOT_KNOWN = "not_known"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Step:
    """One question on the present path; `number` counts from 1 to `of` over the whole guide."""

    section: Section
    question: Question
    number: int
    of: int
    state: StepState


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """A flag whose condition is met (YES) or cannot be decided yet (NOT_KNOWN); never NO."""

    flag: Flag
    truth: Truth


@dataclass(frozen=True, slots=True)
class Progress:
    """How many shown questions are answered, not known, and left; statements do not count."""

    answered: int
    not_known: int
    left: int


class GuideRun:
    """A guide and its answers; the only writer of its answers.

    Kept true at all times: every answer fits its question, every field answer belongs to an
    item that is in its list, nothing points at what is not there, no blank answer is stored.
    """

    def __init__(
        self,
        guide: Guide,
        answers: Answers = NO_ANSWERS,
        carried: Collection[QuestionId] = (),
    ) -> None:
        """Raises AnswerMisfit where answers do not fit: call `migrated` first on kept ones.

        `carried` are the questions whose answers come from an earlier version and have not been
        looked at anew.
        """
        self._guide = guide
        self._carried = set(carried)
        self._questions = questions_by_id(guide)
        self._list_of = lists_by_field(guide)
        self._answers = {ref: answer for ref, answer in answers.items() if not answer.is_blank}
        for ref, answer in self._answers.items():
            self._check(ref, answer)
        self._shown: frozenset[Ref] = frozenset()
        self._live: dict[Ref, Answer] = {}
        self._walk()

    @property
    def guide(self) -> Guide:
        """The guide that is walked."""
        return self._guide

    @property
    def answers(self) -> Answers:
        """A copy of every answer, live and dormant: what is saved."""
        return dict(self._answers)

    @property
    def carried(self) -> frozenset[QuestionId]:
        """The questions on the path that still stand as they were taken over, saying something."""
        live = (q for q in self._carried if Ref(q) in self._live)
        return frozenset(q for q in live if self.state(Ref(q)) is not StepState.BLANK)

    @property
    def all_carried(self) -> frozenset[QuestionId]:
        """Those, and the ones off the path: what is saved, since the path may lead back."""
        return frozenset(self._carried)

    def is_carried(self, question: QuestionId) -> bool:
        """Does the answer on the path still stand as it was taken over?"""
        return question in self._carried and Ref(question) in self._live

    def confirm(self, question: QuestionId) -> bool:
        """Say that what was taken over still holds; False if it was not taken over."""
        standing = question in self._carried
        self._carried.discard(question)
        return standing

    # -- answering -----------------------------------------------------------------------------

    def get(self, ref: Ref) -> Answer:
        """The answer that stands there, live or dormant; BLANK if there is none."""
        return self._answers.get(ref, BLANK)

    def answer(self, ref: Ref, answer: Answer) -> frozenset[QuestionId]:
        """Put an answer there; returns the questions whose step may have changed.

        Those are the question itself (for a field of an item its list too) and each question
        that is shown or hidden by it; none if the answer stood there already. A blank answer
        clears. Items of a list come and go by `add_item` and `remove_item` only; here they may
        change order. Raises AnswerMisfit.
        """
        self._check(ref, answer)
        if sorted(items_of(answer)) != sorted(items_of(self.get(ref))):
            raise AnswerMisfit(ref, "items")
        return self._put(ref, answer)

    def add_item(self, list_question: QuestionId, item: ItemId) -> frozenset[QuestionId]:
        """Add an item last in the list; returns what may have changed, as `answer` does."""
        ref = self._list_ref(list_question)
        if item in self.items(list_question):
            raise AnswerMisfit(Ref(list_question, item), "item")
        present = self.get(ref)
        value = present.value if isinstance(present.value, ListValue) else ListValue()
        value = replace(value, items=(*value.items, item))
        return self._put(ref, replace(present, value=value))

    def remove_item(self, list_question: QuestionId, item: ItemId) -> frozenset[QuestionId]:
        """Take an item and all that was said of it away; returns what may have changed.

        Nothing points at it any more. The rest of a list that was taken over has not been looked
        at by that.
        """
        ref = self._list_ref(list_question)
        present = self.get(ref)
        value = present.value
        if not isinstance(value, ListValue) or item not in value.items:
            raise AnswerMisfit(Ref(list_question, item), "item")
        for item_field in self._questions[list_question].items:
            self._answers.pop(Ref(item_field.id, item), None)
        value = replace(value, items=tuple(each for each in value.items if each != item))
        # An emptied list is untouched again: no items never means that there are none.
        self._answers[ref] = replace(present, value=None if value == ListValue() else value)
        left = unlinked(self._questions, self._answers)
        pointed = {each.question for each in self._answers if left.get(each) != self._answers[each]}
        self._answers = left
        return self._walked(pointed | {list_question})

    def put_back(self, before: Answers) -> None:
        """Undo `remove_item`: what it took away is back; what has been said since stays."""
        undone = GuideRun(self._guide, before)
        for question in self._guide.questions():
            for item in undone.items(question.id) if question.items else ():
                if item not in self.items(question.id):
                    undone.remove_item(question.id, item)
        for ref, was in before.items():
            without = undone.get(ref)
            if was != without:
                self._answers[ref] = rejoined(was, without, self.get(ref))
        self._walk()

    def items(self, list_question: QuestionId) -> tuple[ItemId, ...]:
        """The items of the list in order."""
        return items_of(self.get(self._list_ref(list_question)))

    # -- the path ------------------------------------------------------------------------------

    def steps(self) -> tuple[Step, ...]:
        """The questions on the present path, in guide order."""
        shown = [
            (section, question)
            for section in self._guide.sections
            for question in section.questions
            if Ref(question.id) in self._shown
        ]
        return tuple(
            Step(section, question, number, len(shown), self.state(Ref(question.id)))
            for number, (section, question) in enumerate(shown, start=1)
        )

    def state(self, ref: Ref) -> StepState:
        """How the question, or the field of an item, stands; what is not shown is blank."""
        question = self._question(ref)
        answer = self._live.get(ref, BLANK)
        if question.kind is Kind.STATEMENT:
            return StepState.READ
        if is_answered(answer):
            chosen = {each for each in chosen_options(answer.value) if each is not None}
            unknown = {option.id for option in question.options if option.unknown}
            only_unknown = chosen and chosen <= unknown
            return StepState.NOT_KNOWN if only_unknown else StepState.ANSWERED
        in_list = answer.value.unknown if isinstance(answer.value, ListValue) else ""
        silent = is_blank(answer.unknown) and is_blank(in_list)
        return StepState.BLANK if silent else StepState.NOT_KNOWN

    def visible(self, question: QuestionId, item: ItemId | None = None) -> bool:
        """Is the question, or that field of that item, on the present path?"""
        ref = Ref(question, item)
        self._question(ref)
        return ref in self._shown

    def fields(self, list_question: QuestionId, item: ItemId) -> tuple[Question, ...]:
        """The fields of one item that are on the present path, in order."""
        self._list_ref(list_question)
        fields = self._questions[list_question].items
        return tuple(each for each in fields if Ref(each.id, item) in self._shown)

    def live(self) -> dict[Ref, Answer]:
        """The answers on the present path: the only ones that count."""
        return dict(self._live)

    def dormant(self) -> dict[Ref, Answer]:
        """The answers off the present path, kept in case it leads back to them."""
        return {ref: answer for ref, answer in self._answers.items() if ref not in self._live}

    # -- what follows from it ------------------------------------------------------------------

    def missing(self) -> tuple[QuestionId, ...]:
        """The required questions on the path that are blank, in order; "vet inte" is enough.

        A list is missing too while a required field of one of its items is blank.
        """
        return tuple(
            step.question.id
            for step in self.steps()
            if self._lacks(step.question)
            or (step.question.kind is Kind.LIST and self._has_blank_field(step.question.id))
        )

    def _has_blank_field(self, question: QuestionId) -> bool:
        return any(
            self._lacks(field, item)
            for item in self.items(question)
            for field in self.fields(question, item)
        )

    def _lacks(self, question: Question, item: ItemId | None = None) -> bool:
        """Is the question required and blank, or is there no day where one must be named?"""
        ref = Ref(question.id, item)
        if not question.required:
            return False
        value = self._live.get(ref, BLANK).value
        if question.exact_day:
            return not (isinstance(value, DateValue) and value.day is not None)
        return self.state(ref) is StepState.BLANK

    def flags(self) -> tuple[RaisedFlag, ...]:
        """The flags that are raised or cannot be decided yet, in guide order."""
        judged = [
            RaisedFlag(flag, evaluate(flag.when, self._guide, self._live))
            for flag in self._guide.flags
        ]
        return tuple(raised for raised in judged if raised.truth is not Truth.NO)

    def assessment(self) -> tuple[str, ...]:
        """The sentences of the drafted assessment that the answers give, in guide order."""
        sentences = []
        for line in self._guide.assessment:
            truth = evaluate(line.when, self._guide, self._live)
            said = {Truth.YES: line.text, Truth.NOT_KNOWN: line.unknown_text}.get(truth, "")
            sentences.append(said)
        return tuple(said for said in sentences if said)

    def progress(self) -> Progress:
        """How far the run has come along the present path."""
        states = [step.state for step in self.steps()]
        return Progress(
            answered=states.count(StepState.ANSWERED),
            not_known=states.count(StepState.NOT_KNOWN),
            left=states.count(StepState.BLANK),
        )

    # -- kept to itself ------------------------------------------------------------------------

    def _put(self, ref: Ref, answer: Answer) -> frozenset[QuestionId]:
        if answer == self.get(ref):
            return frozenset()
        if answer.is_blank:
            del self._answers[ref]
        else:
            self._answers[ref] = answer
        self._carried.discard(self._list_of.get(ref.question, ref.question))
        return self._walked({ref.question})

    def _walked(self, answered: set[QuestionId]) -> frozenset[QuestionId]:
        """Walk, and tell what may have changed: those answered, their lists, what came and went."""
        before = self._shown
        self._walk()
        lists = {self._list_of.get(each, each) for each in answered}
        return frozenset(answered | lists | {moved.question for moved in before ^ self._shown})

    def _walk(self) -> None:
        """Work out afresh what is shown: each question by the live answers before it."""
        shown: set[Ref] = set()
        live: dict[Ref, Answer] = {}

        def show(question: Question, item: ItemId | None = None) -> bool:
            when = question.shown_when
            if when is not None and evaluate(when, self._guide, live, item) is not Truth.YES:
                return False
            ref = Ref(question.id, item)
            shown.add(ref)
            if ref in self._answers:
                live[ref] = self._answers[ref]
            return True

        for question in self._guide.questions():
            if show(question):
                for item in items_of(live.get(Ref(question.id), BLANK)):
                    for item_field in question.items:
                        show(item_field, item)
        self._shown, self._live = frozenset(shown), live

    def _question(self, ref: Ref) -> Question:
        question = self._questions.get(ref.question)
        if question is None:
            raise AnswerMisfit(ref, "question")
        list_question = self._list_of.get(ref.question)
        if (list_question is None) != (ref.item is None):
            raise AnswerMisfit(ref, "item")
        if list_question is not None and ref.item not in items_of(self.get(Ref(list_question))):
            raise AnswerMisfit(ref, "item")
        return question

    def _check(self, ref: Ref, answer: Answer) -> None:
        question = self._question(ref)
        reason = misfit(question, answer.value)
        if reason is not None:
            raise AnswerMisfit(ref, reason)
        if isinstance(answer.value, LinksValue):
            there = targets(question, self._questions, self._answers)
            if there is not None and not there.issuperset(answer.value.targets):
                raise AnswerMisfit(ref, "items")

    def _list_ref(self, list_question: QuestionId) -> Ref:
        ref = Ref(list_question)
        if self._question(ref).kind is not Kind.LIST:
            raise AnswerMisfit(ref, "kind")
        return ref
