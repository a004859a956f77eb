"""From a screening to a plan that can be handed over: red thread, gap with a reason, report."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Protocol

from hedersstod.demo.filling import field_of_item
from hedersstod.demo.paper_walk import make_card
from hedersstod.demo.plan_stories import BIRCH_PLAN
from hedersstod.demo.plan_told import PlanTold
from hedersstod.demo.plan_walk import PlanMade, walk_plan
from hedersstod.demo.visitor import LIGHT, LOOKS, Looks, Visitor


class Seal(Protocol):
    """Seals a report for a reader and takes it out as a file."""

    def __call__(self, visitor: Visitor, reader: str, looks: Looks) -> None: ...


def plan_stage(visitor: Visitor, told: PlanTold, seal: Seal) -> None:
    """Plan, look at the thread, leave a gap with a reason, sign off, seal; the case is open.

    Pictures of every page are taken of the first plan only: the others look the same.
    """
    first = told is BIRCH_PLAN
    made = walk_plan(visitor, told, pictures=first)
    visitor.log.plans.append(made.told())
    _leave_a_gap(visitor, told, LOOKS if first else LIGHT)
    _go_on_to_summary(visitor)
    visitor.look("plan-sammanfattning", LIGHT if first else ())
    visitor.click("sign_off_button")
    visitor.find("reader_buttons")
    seal(visitor, "supervisor", LIGHT if first else ())
    if first:
        visitor.click("rail_case_reports")
        seal(visitor, "night_sheet", LIGHT)
        make_card(visitor)


def _leave_a_gap(visitor: Visitor, told: PlanTold, looks: Looks) -> None:
    """The first gap of the thread is left, and the reason stands in the plan."""
    visitor.click("rail_case_overview")
    visitor.click("thread_button")
    visitor.find("gap_leave_0")
    visitor.look(f"roda-traden-{_plain(told.alias)}", looks)
    if looks is LOOKS:
        visitor.choose("thread_ways", "list")
        visitor.look("roda-traden-lista", LIGHT)
        visitor.choose("thread_ways", "picture")
    visitor.click("gap_leave_0")
    place = field_of_item(visitor, "lo_why")
    visitor.write_in(place, "field_value", told.left_because)
    visitor.rest(400)  # until it says that it is saved
    visitor.look("plan-glapp-med-skal", LIGHT if looks is LOOKS else ())


def _go_on_to_summary(visitor: Visitor) -> None:
    while visitor.is_there("next_button"):
        visitor.click("next_button")
    visitor.find("sign_off_button")


def _plain(alias: str) -> str:
    return alias.lower().replace("ö", "o")


def too_alike(plans: Iterable[PlanMade]) -> list[str]:
    """What two people's plans have in common that no two should; empty when all is well."""
    wrong = []
    for one, other in combinations(plans, 2):
        both = f"{one.alias} och {other.alias}"
        if set(one.offered) == set(other.offered):
            wrong.append(f"{both} fick samma förslag")
        if set(one.measures) & set(other.measures):
            wrong.append(f"{both} har samma åtgärd")
    return wrong
