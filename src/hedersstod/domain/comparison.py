"""Two versions side by side: factor by factor and scenario by scenario, what moved and why.

What was chosen is compared, not its words: a guide that words its options anew moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from hedersstod.domain.case import SignedStep
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.screening import SCENARIOS, Scenario, read_screening


class Movement(StrEnum):
    """What became of one thing from one version to the next."""

    NEW = "new"  # not answered, or not there, before
    GONE = "gone"  # answered before, not asked or not there now
    MOVED = "moved"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Line:
    """One factor, question or scenario: in words before and now, and why it moved.

    `before` and `now` are empty where nothing was said. `not_looked_at`: the answer was taken
    over and nobody has confirmed it since.
    """

    question: QuestionId
    item: ItemId | None
    label: str
    section: str
    before: str
    now: str
    why: str
    movement: Movement
    not_looked_at: bool = False


def compare_factors(before: Iterable[SignedStep], now: Iterable[SignedStep]) -> tuple[Line, ...]:
    """Every factor of either version, in the order of the present one, those gone last."""
    then = {s.question: s for s in before if s.kind is Kind.FACTOR}
    here = {s.question: s for s in now if s.kind is Kind.FACTOR}
    return tuple(_factor_lines(then, here))


def compare_scenarios(before: Iterable[SignedStep], now: Iterable[SignedStep]) -> tuple[Line, ...]:
    """Every scenario of either version with its level, told apart by what it is in the case."""
    then = {s.item: s for s in read_screening(before).scenarios}
    present = read_screening(now)
    here = {s.item: s for s in present.scenarios}
    listed = present.steps.get(SCENARIOS)
    lines = []
    for item in (*here, *(item for item in then if item not in here)):
        old, new = then.get(item), here.get(item)
        named = new or old
        before_words = _judged(old.level_words, old.acute) if old is not None else ""
        now_words = _judged(new.level_words, new.acute) if new is not None else ""
        lines.append(
            Line(
                question=SCENARIOS,
                item=item,
                label=named.what if named is not None else "",
                section="",
                before=before_words,
                now=now_words,
                why=new.note("level") if new is not None else "",
                movement=_movement(old is not None, new is not None, _level(old) == _level(new)),
                not_looked_at=new is not None and listed is not None and listed.carried,
            )
        )
    return tuple(lines)


def _factor_lines(
    then: dict[QuestionId, SignedStep], here: dict[QuestionId, SignedStep]
) -> Iterator[Line]:
    for question in (*here, *(each for each in then if each not in here)):
        old, new = then.get(question), here.get(question)
        named = new or old
        if named is None:
            continue
        before = ", ".join(old.said) if old is not None else ""
        now = ", ".join(new.said) if new is not None else ""
        if not before and not now:
            continue
        yield Line(
            question=question,
            item=None,
            label=named.label,
            section=named.section,
            before=before,
            now=now,
            why=_why(new) if new is not None else "",
            movement=_movement(bool(before), bool(now), _options(old) == _options(new)),
            not_looked_at=new is not None and new.carried,
        )


def _why(step: SignedStep) -> str:
    """Why it moved as it was written, else what it rests on now."""
    details = dict(step.details)
    told = details.get("Varför det har ändrats", "")
    return told or details.get("Källa", "")


def _movement(was: bool, is_now: bool, same: bool) -> Movement:
    if was and not is_now:
        return Movement.GONE
    if is_now and not was:
        return Movement.NEW
    return Movement.SAME if same else Movement.MOVED


def _options(step: SignedStep | None) -> tuple[OptionId, ...]:
    return step.options if step is not None else ()


def _level(scenario: Scenario | None) -> tuple[OptionId | None, bool] | None:
    return (scenario.level, scenario.acute) if scenario is not None else None


def _judged(level: str, acute: bool) -> str:
    return ", ".join(filter(None, (level, "akut" if acute else "")))
