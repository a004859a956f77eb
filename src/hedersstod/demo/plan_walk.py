"""Walks *Säkerhetsplan* for an invented person: what is proposed is made into somebody's own."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from hedersstod.demo.filling import (
    add_item,
    choose_once,
    field_of_item,
    fill_item,
    go_to_start,
    guide_page,
)
from hedersstod.demo.plan_told import PlanTold
from hedersstod.demo.visitor import LIGHT, LOOKS, Looks, LostOnTheWay, Visitor
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.domain.plan import read_plan
from hedersstod.ui.pages.guide_page import GuidePage

IN_ALL_LOOKS = ("measures", "decisions", "devices")


@dataclass(frozen=True, slots=True)
class PlanMade:
    """What one plan came to: what was offered by the answers, and what was taken into it."""

    alias: str
    offered: tuple[str, ...]
    measures: tuple[str, ...]
    decisions: tuple[str, ...]

    def told(self) -> dict[str, Any]:
        """As it is written down between two processes."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}

    @classmethod
    def of(cls, told: dict[str, Any]) -> PlanMade:
        """As it was before it was written down."""
        lists = (tuple(told[name]) for name in ("offered", "measures", "decisions"))
        return cls(told["alias"], *lists)


def walk_plan(visitor: Visitor, told: PlanTold, pictures: bool) -> PlanMade:
    """Answer from the first page to the summary; the case is open."""
    visitor.click(f"rail_case_{SAFETY_PLAN}")
    page = guide_page(visitor)
    go_to_start(visitor, page)
    offered: tuple[str, ...] = ()
    while visitor.is_there("next_button"):
        question = page.current.question
        if question.id == MEASURES:
            offered = _take_up(visitor, page, told, LOOKS if pictures else ())
        _answer(visitor, page, told, question)
        if pictures:
            visitor.rest(400)  # until it says that it is saved
            looks = LOOKS if question.id in IN_ALL_LOOKS else LIGHT
            visitor.look(f"plan-{question.id.replace('_', '-')}", looks)
        visitor.click("next_button")
    visitor.find("sign_off_button")
    return _made(visitor, told.alias, offered)


def _answer(visitor: Visitor, page: GuidePage, told: PlanTold, question: Question) -> None:
    if question.kind is Kind.LIST:
        for item in told.lists.get(question.id, ()):
            add_item(visitor, page, question.id, item)
        return
    chosen = told.choices.get(question.id)
    for option in (chosen,) if isinstance(chosen, str) else chosen or ():
        choose_once(visitor, visitor.find("field_value"), option)
    if (text := told.texts.get(question.id)) is not None:
        visitor.write("field_value", text)
    if (days := told.days.get(question.id)) is not None:
        visitor.write("field_value", (page.today() + timedelta(days=days)).isoformat())
    if (note := told.notes.get(question.id)) is not None:
        visitor.write("field_note", note)


# -- what is proposed --------------------------------------------------------------------------


def _take_up(visitor: Visitor, page: GuidePage, told: PlanTold, looks: Looks) -> tuple[str, ...]:
    """See every proposal with its reason; take up some, and set one aside with a reason."""
    visitor.look("plan-forslag", looks)
    visitor.click("more_proposals_button")
    visitor.look("plan-alla-forslag", LIGHT if looks is LOOKS else ())
    offered = _offered(visitor)
    for rule, item in told.proposed.items():
        _choose(visitor, "take", rule, offered)
        fill_item(visitor, page, MEASURES, page.run.items(MEASURES)[-1], item)
    for rule, reason in told.aside.items():
        _choose(visitor, "aside", rule, offered)
        visitor.write_in(field_of_item(visitor, "m_reason"), "field_value", reason)
    return offered


def _choose(visitor: Visitor, act: str, rule: str, offered: tuple[str, ...]) -> None:
    """Each choice builds the page anew, with only a few of the proposals in sight."""
    if rule not in offered:
        raise LostOnTheWay(f"förslaget {rule}")
    if not visitor.is_there(f"{act}_{rule}"):
        visitor.click("more_proposals_button")
    visitor.click(f"{act}_{rule}")


def _offered(visitor: Visitor) -> tuple[str, ...]:
    names = (
        button.objectName()
        for button in visitor.window.findChildren(QAbstractButton)
        if button.isVisible()
    )
    return tuple(name.removeprefix("take_") for name in names if name.startswith("take_"))


def _made(visitor: Visitor, alias: str, offered: tuple[str, ...]) -> PlanMade:
    case_file = visitor.window.workplace.case_file if visitor.window.workplace else None
    if case_file is None:
        raise LostOnTheWay("ärendet")
    plan = read_plan(case_file.steps(SAFETY_PLAN))
    return PlanMade(
        alias,
        offered,
        tuple(each.what for each in plan.measures if not each.is_set_aside),
        tuple(each.what for each in plan.decisions),
    )
