"""Which answer fits where; and kept answers made to fit a guide that has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, TypeVar

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    Answers,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    ListValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.conditions import chosen_options
from hedersstod.domain.guide import FACTORS, PEOPLE, SCREENED, Guide, Kind, Question
from hedersstod.domain.identifiers import ItemId, QuestionId

_Id = TypeVar("_Id", ItemId, str)

_VALUES: Final[Mapping[Kind, type[Value]]] = MappingProxyType(
    {
        Kind.CHOICE: ChoiceValue,
        Kind.CHOICES: ChoicesValue,
        Kind.NOW_AND_BEFORE: NowAndBeforeValue,
        Kind.TEXT: TextValue,
        Kind.DATE: DateValue,
        Kind.PERSON: PersonValue,
        Kind.PLACE: PlaceValue,
        Kind.LIST: ListValue,
        Kind.FACTOR: FactorValue,
        Kind.LINKS: LinksValue,
    }
)


class AnswerMisfit(ValueError):
    """Code of ours handed over an answer that cannot stand there; holds ids and a reason only.

    `reason` is "question", "item", "kind", "option" or "items": what does not fit.
    """

    def __init__(self, ref: Ref, reason: str) -> None:
        super().__init__(f"{ref.question}/{ref.item}: {reason}")
        self.ref = ref
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Migration:
    """Answers as they fit a guide, and in `leftover`, whole, each answer that no longer does."""

    answers: Answers
    leftover: Answers


def migrated(guide: Guide, answers: Answers) -> Migration:
    """Kept answers as they fit the guide as it is now.

    Follows renamed ids, also where a factor is pointed at. Where only the value does not fit,
    note and marks stay in place (a mark that something must not reach guardians must never get
    lost) and the value asks to be given anew. Nothing points at what is not there. Every answer
    that was not carried over whole stands, under its old id, in `leftover`.
    """
    questions, list_of = questions_by_id(guide), lists_by_field(guide)
    renamed = dict(guide.renamed)
    carried: dict[Ref, Answer] = {}
    leftover: dict[Ref, Answer] = {}
    old_refs: dict[Ref, Ref] = {}
    # Answers under their present id first: an old one never takes the place of a new one.
    for old, answer in sorted(answers.items(), key=lambda kept: kept[0].question in renamed):
        ref = Ref(_newest(old.question, renamed), old.item)
        answer = _repointed(questions.get(ref.question), answer, renamed)
        question = questions.get(ref.question)
        misplaced = (ref.question in list_of) != (ref.item is not None)
        if question is None or misplaced or ref in carried:
            leftover[old] = answers[old]
            continue
        old_refs[ref] = old
        if misfit(question, answer.value) is None:
            carried[ref] = answer
        else:
            carried[ref] = replace(answer, value=None)
            leftover[old] = answers[old]
    for ref in tuple(carried):
        if ref.item not in (None, *items_of(carried.get(_list_ref(ref, list_of), BLANK))):
            del carried[ref]
            leftover.setdefault(old_refs[ref], answers[old_refs[ref]])
    fitting = unlinked(questions, carried)
    for ref in carried:
        if fitting.get(ref, BLANK) != carried[ref]:
            leftover.setdefault(old_refs[ref], answers[old_refs[ref]])
    return Migration(fitting, leftover)


def _list_ref(ref: Ref, list_of: Mapping[QuestionId, QuestionId]) -> Ref:
    return Ref(list_of.get(ref.question, ref.question))


def _newest(question: QuestionId, renamed: Mapping[QuestionId, QuestionId]) -> QuestionId:
    # `content` refuses renaming in a ring, so this ends.
    while question in renamed:
        question = renamed[question]
    return question


def newest_ids(guide: Guide, questions: Iterable[QuestionId]) -> frozenset[QuestionId]:
    """Ids kept from an earlier version of the guide, as they are called now."""
    renamed = dict(guide.renamed)
    return frozenset(_newest(question, renamed) for question in questions)


def _repointed(
    question: Question | None, answer: Answer, renamed: Mapping[QuestionId, QuestionId]
) -> Answer:
    """What points at factors points at them by the ids they have now."""
    if question is None or question.links_to != FACTORS or not isinstance(answer.value, LinksValue):
        return answer
    newest = (str(_newest(QuestionId(target), renamed)) for target in answer.value.targets)
    return replace(answer, value=LinksValue(tuple(dict.fromkeys(newest))))


def targets(
    question: Question, questions: Mapping[QuestionId, Question], answers: Answers
) -> frozenset[str] | None:
    """The ids that a links question can point at; None for what stands outside the guide."""
    if question.links_to in (PEOPLE, SCREENED):
        return None
    if question.links_to == FACTORS:
        return frozenset(each.id for each in questions.values() if each.kind is Kind.FACTOR)
    return frozenset(items_of(answers.get(Ref(QuestionId(question.links_to)), BLANK)))


def unlinked(questions: Mapping[QuestionId, Question], answers: Answers) -> dict[Ref, Answer]:
    """The answers with nothing pointing at what is not there, and without the blank ones."""
    kept = {}
    for ref, answer in answers.items():
        if isinstance(answer.value, LinksValue):
            there = targets(questions[ref.question], questions, answers)
            left = tuple(each for each in answer.value.targets if there is None or each in there)
            if left != answer.value.targets:
                answer = replace(answer, value=LinksValue(left) if left else None)
        if not answer.is_blank:
            kept[ref] = answer
    return kept


def items_of(answer: Answer) -> tuple[ItemId, ...]:
    """The items of a list answer in order; none for any other answer."""
    return answer.value.items if isinstance(answer.value, ListValue) else ()


def misfit(question: Question, value: Value | None) -> str | None:
    """What keeps the value from standing at the question, or None."""
    if value is None:
        return None
    if type(value) is not _VALUES.get(question.kind):
        return "kind"
    allowed = {option.id for option in question.options} | {None}
    if not allowed.issuperset(chosen_options(value)):
        return "option"
    if isinstance(value, ListValue) and len(set(value.items)) < len(value.items):
        return "items"
    if isinstance(value, LinksValue) and len(set(value.targets)) < len(value.targets):
        return "items"
    if isinstance(value, FactorValue) and not _on_scale(question, value):
        return "option"
    return None


def _on_scale(question: Question, value: FactorValue) -> bool:
    scale = question.scale
    if scale is None:
        return False
    return (
        {option.id for option in scale.sources} >= set(value.sources)
        and value.certainty in {None, *(option.id for option in scale.certainties)}
        and value.change in {None, *(option.id for option in scale.changes)}
    )


def questions_by_id(guide: Guide) -> dict[QuestionId, Question]:
    """Every question of the guide, and every field of a list's items."""
    return {each.id: each for question in guide.questions() for each in (question, *question.items)}


def lists_by_field(guide: Guide) -> dict[QuestionId, QuestionId]:
    """For each field of an item, the list question it belongs to."""
    return {each.id: question.id for question in guide.questions() for each in question.items}


def rejoined(was: Answer, without: Answer, now: Answer) -> Answer:
    """An answer as it was before something was taken out of it, with what was said since."""
    if now == without:
        return was
    if isinstance(was.value, ListValue):
        value = now.value if isinstance(now.value, ListValue) else ListValue()
        return replace(now, value=replace(value, items=_woven(was.value.items, value.items)))
    if isinstance(was.value, LinksValue):
        links = now.value if isinstance(now.value, LinksValue) else LinksValue()
        return replace(now, value=LinksValue(_woven(was.value.targets, links.targets)))
    return now


def _woven(was: tuple[_Id, ...], now: tuple[_Id, ...]) -> tuple[_Id, ...]:
    """What is there now, and what is missing put back in its place."""
    woven = list(now)
    for place, each in enumerate(was):
        if each not in woven:
            woven.insert(place, each)
    return tuple(woven)
