"""The typed reading of *Säkerhetsplan*: measures, dangerous decisions, and what is left open.

Read from signed steps, which a run gives as well as a version, so that screen and report agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from hedersstod.domain.case import SignedStep
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.measures import M_BUILDS_ON, M_MEETS, M_STATE, M_WHAT, MEASURES, NOT_RELEVANT

DECISIONS: Final = QuestionId("decisions")
DEVICES: Final = QuestionId("devices")
FOUND_OUT: Final = QuestionId("found_out_steps")
FOLLOW_UP: Final = QuestionId("plan_follow_up")
VALID_UNTIL: Final = QuestionId("valid_until")
LEFT_OPEN: Final = QuestionId("left_open")
LO_WHAT: Final = QuestionId("lo_what")
LO_WHY: Final = QuestionId("lo_why")
DONE: Final = OptionId("done")
PLANNED: Final = OptionId("planned")
UNDECIDED: Final = OptionId("undecided")
_WHAT: Final = {MEASURES: M_WHAT, DECISIONS: QuestionId("d_kind"), LEFT_OPEN: LO_WHAT}


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One line of a list of the plan; `fields` by their ids, blank ones too."""

    item: ItemId
    number: int
    what: str = field(repr=False)
    fields: Mapping[QuestionId, SignedStep] = field(repr=False)

    def said(self, field_id: str) -> str:
        """A field in words; empty where nothing was said."""
        step = self.fields.get(QuestionId(field_id))
        return ", ".join(step.said) if step is not None else ""

    def chosen(self, field_id: str) -> OptionId | None:
        """What was chosen in a field, or None."""
        step = self.fields.get(QuestionId(field_id))
        return next(iter(step.options), None) if step is not None else None

    def day(self, field_id: str) -> date | None:
        """The exact day in a field, or None."""
        step = self.fields.get(QuestionId(field_id))
        return step.day if step is not None else None

    @property
    def withheld_because(self) -> str | None:
        """The first mark of its fields that must not reach guardians."""
        marks = (step.withheld_because for step in self.fields.values())
        return next((mark for mark in marks if mark is not None), None)


@dataclass(frozen=True, slots=True)
class PlanMeasure(PlanItem):
    """A measure of the plan; `meets` are ids of factors and scenarios of the screening."""

    @property
    def state(self) -> OptionId | None:
        """Done, planned, not relevant or undecided; None until something is chosen."""
        return self.chosen(M_STATE)

    @property
    def is_set_aside(self) -> bool:
        """Was it decided not to do it?"""
        return self.state == NOT_RELEVANT

    @property
    def meets(self) -> tuple[str, ...]:
        """The ids of what it meets."""
        step = self.fields.get(M_MEETS)
        return step.links if step is not None else ()

    @property
    def builds_on(self) -> str:
        """What it builds on, in words of its own."""
        return self.said(M_BUILDS_ON)


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole reading; `left_open` gives the reasons by the item each stands in."""

    measures: tuple[PlanMeasure, ...]
    decisions: tuple[PlanItem, ...]
    left_open: Mapping[ItemId, str] = field(repr=False)
    follow_up: date | None
    valid_until: date | None
    steps: Mapping[QuestionId, SignedStep] = field(repr=False)


def read_plan(steps: Iterable[SignedStep]) -> Plan:
    """The reading of the steps of a run or a version."""
    by_id = {step.question: step for step in steps}
    measures = tuple(
        PlanMeasure(each.item, each.number, each.what, each.fields)
        for each in _items(by_id, MEASURES)
    )
    follow_up, valid_until = by_id.get(FOLLOW_UP), by_id.get(VALID_UNTIL)
    return Plan(
        measures=measures,
        decisions=tuple(_items(by_id, DECISIONS)),
        left_open={each.item: each.said(LO_WHY) for each in _items(by_id, LEFT_OPEN)},
        follow_up=follow_up.day if follow_up is not None else None,
        valid_until=valid_until.day if valid_until is not None else None,
        steps=by_id,
    )


def _items(by_id: Mapping[QuestionId, SignedStep], question: QuestionId) -> Iterator[PlanItem]:
    step = by_id.get(question)
    if step is None:
        return
    for number, (item, fields) in enumerate(zip(step.item_ids, step.items, strict=True), 1):
        named = {each.question: each for each in fields}
        what = named.get(_WHAT[question])
        yield PlanItem(item, number, ", ".join(what.said) if what is not None else "", named)
