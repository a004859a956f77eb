"""Conditions as they are written in content files: read, and checked against their guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from hedersstod.content.reading import Table
from hedersstod.domain.guide import (
    All,
    Answered,
    Any,
    AnyOf,
    Condition,
    CountAtLeast,
    Is,
    Kind,
    Not,
    Question,
)
from hedersstod.domain.identifiers import OptionId, QuestionId

Fault = Callable[[str], None]


def read_condition(table: Table, key: str) -> Condition | None:
    """The condition under the key; None where it is left out, or faulty (and noted)."""
    raw = table.raw(key)
    return None if raw is None and not table.has(key) else _read(raw, _named(table.fault, key))


def check_condition(
    condition: Condition,
    scope: Mapping[QuestionId, Question],
    fault: Fault,
    *,
    within_item: bool = False,
) -> None:
    """Note a fault for each question or option named that is not there to be asked about.

    `scope` holds the questions that may be named: those of the guide, or the fields of one item.
    """
    for part in parts(condition):
        if isinstance(part, All | Any | Not):
            continue
        question = scope.get(part.question)
        if question is None:
            fault(_missing(part.question, within_item=within_item))
        elif question.kind is Kind.STATEMENT:
            fault(f"{question.id} är en upplysning och kan inte besvaras")
        elif isinstance(part, CountAtLeast):
            _check_count(part, question, fault)
        elif not isinstance(part, Answered):
            _check_options(part, question, fault)


def parts(condition: Condition) -> Iterator[Condition]:
    """The condition and those within it, but not what is asked of a list's items."""
    yield condition
    match condition:
        case All(conditions) | Any(conditions):
            for each in conditions:
                yield from parts(each)
        case Not(negated):
            yield from parts(negated)


def named_questions(condition: Condition) -> tuple[QuestionId, ...]:
    """The questions that the condition asks about, in order, without the fields of items."""
    return tuple(
        part.question for part in parts(condition) if not isinstance(part, All | Any | Not)
    )


def _missing(question: QuestionId, *, within_item: bool) -> str:
    if within_item:
        return f"villkoret nämner {question}, som inte är ett fält i samma post"
    return f"villkoret nämner {question}, som inte finns bland frågorna"


def _check_count(condition: CountAtLeast, question: Question, fault: Fault) -> None:
    if question.kind is not Kind.LIST:
        fault(f"{question.id} är ingen lista och kan inte räknas")
    elif condition.where is not None:
        fields = {item_field.id: item_field for item_field in question.items}
        check_condition(condition.where, fields, fault, within_item=True)


def _check_options(condition: Is | AnyOf, question: Question, fault: Fault) -> None:
    if not question.options:
        fault(f"{question.id} har inga svarsalternativ att jämföra med")
        return
    options = {option.id for option in question.options}
    asked = (condition.option,) if isinstance(condition, Is) else condition.options
    for option in asked:
        if option not in options:
            fault(f"{question.id} har inget svarsalternativ {option}")


# -- reading: one function for each operator -----------------------------------------------------


def _named(fault: Fault, key: str) -> Fault:
    return lambda what: fault(f"{key}: {what}")


def _read(raw: object, fault: Fault) -> Condition | None:
    if not isinstance(raw, dict) or len(raw) != 1:
        fault("ett villkor ska vara en tabell med exakt en nyckel")
        return None
    ((operator, operand),) = raw.items()
    read = _OPERATORS.get(operator)
    if read is None:
        fault(f"okänt villkor: {operator}")
        return None
    return read(operand, fault)


def _read_answered(operand: object, fault: Fault) -> Condition | None:
    if isinstance(operand, str):
        return Answered(QuestionId(operand))
    fault("answered ska nämna en fråga")
    return None


def _read_is(operand: object, fault: Fault) -> Condition | None:
    names = _names(operand)
    if len(names) == 2:
        return Is(QuestionId(names[0]), OptionId(names[1]))
    fault("is ska nämna en fråga och ett svarsalternativ")
    return None


def _read_any_of(operand: object, fault: Fault) -> Condition | None:
    names = _names(operand)
    if len(names) >= 2:
        return AnyOf(QuestionId(names[0]), tuple(OptionId(name) for name in names[1:]))
    fault("any_of ska nämna en fråga och minst ett svarsalternativ")
    return None


def _read_all(operand: object, fault: Fault) -> Condition | None:
    conditions = _conditions(operand, _named(fault, "all"))
    return None if conditions is None else All(conditions)


def _read_any(operand: object, fault: Fault) -> Condition | None:
    conditions = _conditions(operand, _named(fault, "any"))
    return None if conditions is None else Any(conditions)


def _read_not(operand: object, fault: Fault) -> Condition | None:
    condition = _read(operand, _named(fault, "not"))
    return None if condition is None else Not(condition)


def _read_count(operand: object, fault: Fault) -> Condition | None:
    if not isinstance(operand, dict) or not {"list", "count"} <= operand.keys() <= _COUNT_KEYS:
        fault("count_at_least ska ha list, count och eventuellt where")
        return None
    question, count = operand["list"], operand["count"]
    if not isinstance(question, str):
        fault("count_at_least: list ska nämna en fråga")
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        fault("count_at_least: count ska vara ett heltal från 1 och uppåt")
        return None
    where = None
    if "where" in operand:
        where = _read(operand["where"], _named(fault, "where"))
        if where is None:
            return None
    return CountAtLeast(QuestionId(question), count, where) if isinstance(question, str) else None


def _names(operand: object) -> tuple[str, ...]:
    """The operand as names; none at all if it is anything but a list of text."""
    if not isinstance(operand, list) or not all(isinstance(each, str) for each in operand):
        return ()
    return tuple(operand)


def _conditions(operand: object, fault: Fault) -> tuple[Condition, ...] | None:
    if not isinstance(operand, list) or not operand:
        fault("ska vara en lista med minst ett villkor")
        return None
    read = [_read(each, fault) for each in operand]
    sound = tuple(condition for condition in read if condition is not None)
    return sound if len(sound) == len(read) else None


_COUNT_KEYS: Final = frozenset({"list", "count", "where"})
_OPERATORS: Final[Mapping[str, Callable[[object, Fault], Condition | None]]] = {
    "answered": _read_answered,
    "is": _read_is,
    "any_of": _read_any_of,
    "all": _read_all,
    "any": _read_any,
    "not": _read_not,
    "count_at_least": _read_count,
}
