"""The one codec for what is kept: domain objects to JSON text and back, with a format number.

Escapes everything outside ASCII, so that text with NUL or half a surrogate pair, pasted from
somewhere, survives as it was. Refuses times without a zone.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
from datetime import datetime
from typing import Any, TypeVar, cast

import msgspec

from hedersstod.domain.answers import (
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
from hedersstod.domain.case import RunRecord
from hedersstod.domain.errors import VaultDamaged, VaultNewer
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import (
    CaseId,
    GuideId,
    ItemId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.log import LogHead

FORMAT = 1

T = TypeVar("T")

_CLASS_OF_KIND: dict[str, type[Value]] = {
    Kind.CHOICE.value: ChoiceValue,
    Kind.CHOICES.value: ChoicesValue,
    Kind.NOW_AND_BEFORE.value: NowAndBeforeValue,
    Kind.TEXT.value: TextValue,
    Kind.DATE.value: DateValue,
    Kind.PERSON.value: PersonValue,
    Kind.PLACE.value: PlaceValue,
    Kind.LIST.value: ListValue,
    Kind.FACTOR.value: FactorValue,
    Kind.LINKS.value: LinksValue,
}
_KIND_OF_CLASS = {value_class: kind for kind, value_class in _CLASS_OF_KIND.items()}


class _Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer with its place, as written."""

    question: str
    item: str | None
    kind: str | None
    value: dict[str, Any] | None
    note: str
    unknown: str
    withheld_because: str | None


class _Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A draft as written: its answers as a list, since JSON has no places as names."""

    id: str
    case: str
    guide: str
    guide_version: int
    started_at: datetime
    changed_at: datetime
    answers: list[_Answer]
    carried: list[str] = []
    based_on: str | None = None


def encode(record: object) -> str:
    """A domain dataclass as JSON text; ValueError for a time without a zone."""
    _refuse_times_without_zone(record)
    written = _run_written(record) if isinstance(record, RunRecord) else record
    return canonical({"format": FORMAT, "record": _plain(written)})


def decode(kind: type[T], text: str) -> T:
    """The domain object again; VaultDamaged if the text is not one, VaultNewer if too new."""
    with contextlib.suppress(ValueError, KeyError, TypeError, msgspec.MsgspecError):
        return _decoded(kind, text)
    # Not raised while handling the original, which carries the text it stumbled on.
    raise VaultDamaged


def canonical(builtins: object) -> str:
    """The same JSON text for the same content, always: sorted keys, no spaces, ASCII only."""
    return json.dumps(builtins, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def _decoded(kind: type[T], text: str) -> T:
    kept = json.loads(text)
    if kept["format"] > FORMAT:
        raise VaultNewer
    if kind is RunRecord:
        return cast(T, _run_read(msgspec.convert(kept["record"], _Run)))
    return msgspec.convert(kept["record"], kind)


def _plain(value: object) -> dict[str, Any]:
    builtins: dict[str, Any] = msgspec.to_builtins(value, order="deterministic")
    return builtins


def _run_written(run: RunRecord) -> _Run:
    return _Run(
        id=run.id,
        case=run.case,
        guide=run.guide,
        guide_version=run.guide_version,
        started_at=run.started_at,
        changed_at=run.changed_at,
        answers=[_answer_written(ref, answer) for ref, answer in run.answers.items()],
        carried=sorted(run.carried),
        based_on=run.based_on,
    )


def _run_read(run: _Run) -> RunRecord:
    return RunRecord(
        id=RunId(run.id),
        case=CaseId(run.case),
        guide=GuideId(run.guide),
        guide_version=run.guide_version,
        started_at=run.started_at,
        changed_at=run.changed_at,
        answers=_answers_read(run.answers),
        carried=frozenset(map(QuestionId, run.carried)),
        based_on=None if run.based_on is None else RevisionId(run.based_on),
    )


def _answer_written(ref: Ref, answer: Answer) -> _Answer:
    value = answer.value
    return _Answer(
        question=ref.question,
        item=ref.item,
        kind=None if value is None else _KIND_OF_CLASS[type(value)],
        value=None if value is None else _plain(value),
        note=answer.note,
        unknown=answer.unknown,
        withheld_because=answer.withheld_because,
    )


def _answers_read(written: list[_Answer]) -> Answers:
    answers: dict[Ref, Answer] = {}
    for one in written:
        ref = Ref(QuestionId(one.question), None if one.item is None else ItemId(one.item))
        value: Value | None = None
        if one.kind is not None:
            value = msgspec.convert(one.value, _CLASS_OF_KIND[one.kind])
        answers[ref] = Answer(value, one.note, one.unknown, one.withheld_because)
    return answers


def _refuse_times_without_zone(record: object) -> None:
    for field in dataclasses.fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        if isinstance(value, datetime) and value.utcoffset() is None:
            raise ValueError(f"{field.name} has no time zone")
        if isinstance(value, LogHead):
            _refuse_times_without_zone(value)
