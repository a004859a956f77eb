"""What a new run begins with: the last version looked at anew, or another guide's answers."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from hedersstod.domain.answers import (
    Answer,
    Answers,
    ChoiceValue,
    FactorValue,
    ListValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import SignedStep
from hedersstod.domain.conditions import has_content, is_answered
from hedersstod.domain.fitting import lists_by_field, questions_by_id, unlinked
from hedersstod.domain.guide import Guide, Kind, Question
from hedersstod.domain.identifiers import GuideId, OptionId, QuestionId
from hedersstod.domain.text import is_blank

Begun = tuple[dict[Ref, Answer], frozenset[QuestionId]]
"""The answers a run begins with, and the questions that are thereby taken over."""


_IN_OWN_WORDS: Final = frozenset({Kind.TEXT, Kind.DATE, Kind.PERSON, Kind.PLACE})
_OWN_DETAILS: Final = frozenset({"Sedan", "Varför det har ändrats"})


def typed_since(before: Iterable[SignedStep], now: Iterable[SignedStep]) -> frozenset[Ref]:
    """The places where something else stands now than in the version before.

    Compared by ids and own words: another wording of an option, or another name of somebody, is
    nothing that she has written.
    """
    then = dict(_places(before))
    return frozenset(ref for ref, standing in _places(now) if then.get(ref) != standing)


def _places(steps: Iterable[SignedStep]) -> Iterator[tuple[Ref, Hashable]]:
    for step in steps:
        yield Ref(step.question), _standing(step)
        for item, fields in zip(step.item_ids, step.items, strict=False):
            yield from ((Ref(field.question, item), _standing(field)) for field in fields)


def _standing(step: SignedStep) -> Hashable:
    own_words = step.said if step.kind in _IN_OWN_WORDS else ()
    told = tuple(words for label, words in step.details if label in _OWN_DETAILS)
    marks = (step.note, step.unknown, step.withheld_because)
    return (own_words, told, step.options, step.links, step.item_ids, marks)


def renewed(guide: Guide, answers: Answers, typed: Collection[Ref] = ()) -> Begun:
    """The answers of the last run without what is asked anew each time, and what that leaves.

    `typed` are the places written in since that run was signed off: nothing there is let go of,
    and it counts as looked at.

    The value of a fresh question goes, of a list with its items and all that points at them; a
    mark that it must not reach guardians stays. What says nothing is not taken over.
    """
    questions, list_of = questions_by_id(guide), lists_by_field(guide)
    kept: dict[Ref, Answer] = {}
    for ref, answer in answers.items():
        question = questions.get(ref.question)
        owner = questions.get(list_of.get(ref.question, ref.question))
        if question is None or owner is None:
            continue
        if owner is not question and owner.fresh and ref not in typed:
            continue
        if ref in typed:
            pass
        elif question.fresh:
            answer = Answer(withheld_because=answer.withheld_because)
        elif isinstance(answer.value, FactorValue):
            answer = replace(answer, value=replace(answer.value, moved=""))
        kept[ref] = answer
    kept = unlinked(questions, kept)
    carried = {
        list_of.get(ref.question, ref.question)
        for ref, answer in kept.items()
        if _says_something(answer)
    }
    looked_at = {list_of.get(ref.question, ref.question) for ref in typed}
    return kept, frozenset(q for q in carried - looked_at if not questions[q].fresh)


def _says_something(answer: Answer) -> bool:
    """Has anything been said, if only that it is not known?"""
    in_list = answer.value.unknown if isinstance(answer.value, ListValue) else ""
    return is_answered(answer) or not (is_blank(answer.unknown) and is_blank(in_list))


def taken_over(guide: Guide, others: Mapping[GuideId, Answers]) -> Begun:
    """What other guides of the case have already asked, as answers here."""
    kept: dict[Ref, Answer] = {}
    for question in guide.questions():
        source = question.taken_from
        if source is None:
            continue
        answer = others.get(source.guide, {}).get(Ref(source.question))
        if answer is None:
            continue
        value = _translated(question, answer.value)
        if value is not None and has_content(value):
            kept[Ref(question.id)] = replace(answer, value=value)
    return kept, frozenset(ref.question for ref in kept)


def _translated(question: Question, value: Value | None) -> Value | None:
    source = question.taken_from
    if source is None:
        return None
    if question.kind is Kind.TEXT:
        return value if isinstance(value, TextValue) else None
    if not isinstance(value, ChoiceValue):
        return None
    option: OptionId | None = dict(source.options).get(value.option)
    if option is None:
        return None
    return FactorValue(option) if question.kind is Kind.FACTOR else ChoiceValue(option)
