"""How a walk through *Säkerhetsplan* is told, and the items of its lists in few words."""

from __future__ import annotations

from dataclasses import dataclass

from hedersstod.demo.stories import ItemTold


@dataclass(frozen=True, slots=True)
class PlanTold:
    """One walk through *Säkerhetsplan*: answers by question id, the items of each list.

    `proposed` holds what is taken up, by the id of its proposal; `aside` what is not, and why.
    """

    alias: str
    choices: dict[str, str | tuple[str, ...]]
    texts: dict[str, str]
    notes: dict[str, str]
    days: dict[str, int]
    proposed: dict[str, ItemTold]
    aside: dict[str, str]
    lists: dict[str, tuple[ItemTold, ...]]
    left_because: str


def measure(
    what: str,
    who: str,
    by: int,
    sign: str,
    agreed: str = "yes",
    said: str = "",
    meets: tuple[str, ...] = (),
    state: str = "planned",
) -> ItemTold:
    """A measure: what exactly, who, within how many days, and how it is noticed.

    `meets` are labels of the screening besides those that the proposal brings along.
    """
    return ItemTold(
        texts={"m_what": what, "m_who": who, "m_sign": sign},
        choices={"m_state": state, "m_agreed": agreed},
        links={"m_meets": meets} if meets else {},
        notes={"m_agreed": said} if said else {},
        days={"m_by": by},
    )


def decision(
    kind: str, position: str, who: str, reason: str, again: int, about: tuple[str, ...] = ()
) -> ItemTold:
    """A decision that was made today, with its reason and the day it is tried again."""
    return ItemTold(
        texts={"d_who": who, "d_reason": reason, "d_builds_on": "Riskscreeningen, senaste dagen."},
        choices={"d_kind": kind, "d_position": position},
        links={"d_about": about} if about else {},
        days={"d_day": 0, "d_again": again},
    )


def device(
    kind: str,
    seen: str,
    evidence: str,
    state: str,
    *,
    sees: str = "",
    plan: str = "",
    when: str = "",
) -> ItemTold:
    """A device or account: who sees it, what is saved, what is decided and when."""
    return ItemTold(
        texts={"dev_when": when} if when else {},
        choices={"dev_kind": kind, "dev_seen": seen, "dev_evidence": evidence, "dev_state": state},
        notes={k: v for k, v in (("dev_seen", sees), ("dev_state", plan)) if v},
    )


def step(what: str, who: str, calls: str) -> ItemTold:
    """One step of what is done when something has become known."""
    return ItemTold(texts={"step_what": what, "step_who": who, "step_calls": calls})
