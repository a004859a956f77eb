"""What must hold of a guide as a whole: ids once, conditions that can be met, no rings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hedersstod.content.conditions import Fault, check_condition, named_questions
from hedersstod.content.reading import Table, same_names_twice
from hedersstod.domain.guide import (
    FACTORS,
    PEOPLE,
    SCREENED,
    Condition,
    FactorScale,
    Guide,
    Kind,
    Question,
)
from hedersstod.domain.identifiers import QuestionId


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a guide beside the tables they were read from, so that faults find home."""

    questions: list[tuple[Table, Question]] = field(default_factory=list)
    fields: list[tuple[Table, Question, Question]] = field(default_factory=list)  # its list last
    conditions: list[tuple[Table, Condition]] = field(default_factory=list)  # those under `when`
    scale: FactorScale | None = None


def check_guide(guide: Guide, table: Table, parts: Parts) -> None:
    """Note every fault that only shows in the whole."""
    _check_ids(guide, table, parts)
    _check_links(parts)
    _check_dates(parts)
    _check_conditions(parts)
    _check_order(parts.questions)
    for _, question in parts.questions:
        _check_order([(table, each) for table, each, owner in parts.fields if owner is question])


def _check_ids(guide: Guide, table: Table, parts: Parts) -> None:
    tables = [(each, question.id) for each, question in parts.questions]
    tables += [(each, item_field.id) for each, item_field, _ in parts.fields]
    same_names_twice(tables, "fråge-id")
    ids = {id_ for _, id_ in tables}
    renamed = dict(guide.renamed)
    for old, new in guide.renamed:
        if old in ids:
            table.fault(f"renamed: {old} används av en fråga")
        if new not in ids and new not in renamed and new not in guide.removed:
            table.fault(f"renamed: {new} finns inte")
        if _leads_back(old, renamed):
            table.fault(f"renamed: {old} leder tillbaka till sig själv")
    for old in guide.removed:
        if old in ids:
            table.fault(f"removed: {old} används av en fråga")


def _check_links(parts: Parts) -> None:
    lists = {question.id for _, question in parts.questions if question.kind is Kind.LIST}
    factors = {FACTORS for _, question in parts.questions if question.kind is Kind.FACTOR}
    allowed = {PEOPLE, SCREENED, *factors, *lists}
    asked = [(table, question) for table, question in parts.questions]
    asked += [(table, item_field) for table, item_field, _ in parts.fields]
    for table, question in asked:
        if question.links_to and question.links_to not in allowed:
            table.fault(f"links_to nämner {question.links_to}, som inte går att peka på")
        if question.links_to in lists & {FACTORS, PEOPLE, SCREENED}:
            table.fault(f"links_to nämner {question.links_to}, som här kan betyda två saker")


def _check_dates(parts: Parts) -> None:
    """A date may be held against another date of the same item, or of the guide outside lists."""
    questions = [question for _, question in parts.questions]
    asked = [(table, question, questions) for table, question in parts.questions]
    asked += [(table, each, list(owner.items)) for table, each, owner in parts.fields]
    for table, question, beside in asked:
        other = question.not_before
        if other is None or question.kind is not Kind.DATE:
            continue
        dates = {each.id for each in beside if each.kind is Kind.DATE} - {question.id}
        if other not in dates:
            table.fault(f"not_before nämner {other}, som inte är ett annat datum här")


def _leads_back(old: QuestionId, renamed: Mapping[QuestionId, QuestionId]) -> bool:
    newer: QuestionId | None = old
    for _ in renamed:
        newer = renamed.get(newer) if newer is not None else None
        if newer == old:
            return True
    return False


def _check_conditions(parts: Parts) -> None:
    questions = {question.id: question for _, question in parts.questions}
    for table, when in parts.conditions:
        check_condition(when, questions, _under(table, "when"))
    for table, question in parts.questions:
        if question.shown_when is not None:
            check_condition(question.shown_when, questions, _under(table, "shown_when"))
    for table, item_field, owner in parts.fields:
        if item_field.shown_when is not None:
            fields = {each.id: each for each in owner.items}
            fault = _under(table, "shown_when")
            check_condition(item_field.shown_when, fields, fault, within_item=True)


def _check_order(questions: Iterable[tuple[Table, Question]]) -> None:
    """A question may only be shown by those before it: so showing ends, in one pass."""
    shown_by = {
        question.id: named_questions(question.shown_when) if question.shown_when else ()
        for _, question in questions
    }
    places = {id_: place for place, id_ in enumerate(shown_by)}
    for table, question in questions:
        for named in dict.fromkeys(shown_by[question.id]):
            if places.get(named, -1) < places[question.id]:
                continue
            if _reaches(named, question.id, shown_by):
                table.fault(f"shown_when: visas av {named} i en ring")
            else:
                table.fault(f"shown_when: {named} kommer senare i guiden")


def _reaches(
    start: QuestionId, goal: QuestionId, shown_by: Mapping[QuestionId, tuple[QuestionId, ...]]
) -> bool:
    ahead, seen = [start], set[QuestionId]()
    while ahead:
        here = ahead.pop()
        if here == goal:
            return True
        if here not in seen:
            seen.add(here)
            ahead.extend(shown_by.get(here, ()))
    return False


def _under(table: Table, key: str) -> Fault:
    return lambda what: table.fault(f"{key}: {what}")
