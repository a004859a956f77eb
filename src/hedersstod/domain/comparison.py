"""Two versions side by side: factor by factor and scenario by scenario, what moved and why.

What was chosen is compared, not its words: a guide that words its options anew moves nothing.
Only how sure a factor is, and whether it grows, are signed in words and compared as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

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
    label: str = field(repr=False)
    section: str
    before: str = field(repr=False)
    now: str = field(repr=False)
    why: str = field(repr=False)
    movement: Movement
    not_looked_at: bool = False


_ASIDE: Final = ("soon", "grave")
"""Fields of a scenario that are told beside its level when they have moved."""
_CERTAINTY: Final = "Säkerhet"
_CHANGE: Final = "Förändring"
UNCHANGED: Final = "Oförändrat"
"""The words of a guide for a factor that neither grows nor lessens; blank is read as that."""


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
        aside = _moved_aside(old, new)
        lines.append(
            Line(
                question=SCENARIOS,
                item=item,
                label=named.what if named is not None else "",
                section="",
                before=_judged(old, aside),
                now=_judged(new, aside),
                why=new.note("level") if new is not None else "",
                movement=_movement(
                    old is not None,
                    new is not None,
                    not aside and _judgement(old) == _judgement(new),
                ),
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
        aside = _rests_otherwise(old, new)
        before, now = _factor_words(old, aside), _factor_words(new, aside)
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
            movement=_movement(
                bool(before), bool(now), not aside and _options(old) == _options(new)
            ),
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


def _rests_otherwise(old: SignedStep | None, new: SignedStep | None) -> tuple[str, ...]:
    """Which of how sure it is and whether it grows that differ; a factor on one side has none."""
    if old is None or new is None or not old.said or not new.said:
        return ()
    then, here = dict(old.details), dict(new.details)
    differing = []
    if then.get(_CERTAINTY) != here.get(_CERTAINTY):
        differing.append(_CERTAINTY)
    if len({each.get(_CHANGE, UNCHANGED) for each in (then, here)}) > 1:
        differing.append(_CHANGE)
    return tuple(differing)


def _factor_words(step: SignedStep | None, aside: tuple[str, ...]) -> str:
    if step is None:
        return ""
    details = dict(step.details)
    words = [*step.said, *(details[each].lower() for each in aside if each in details)]
    if _CERTAINTY in aside and _CERTAINTY not in details:
        words.append("säkerhet inte angiven")
    return ", ".join(words)


def _judgement(scenario: Scenario | None) -> tuple[tuple[OptionId, ...], ...] | None:
    """What the caseworker chose: the level and whether it is acute."""
    if scenario is None:
        return None
    return tuple(scenario.chosen(each) for each in ("level", "acute"))


def _moved_aside(old: Scenario | None, new: Scenario | None) -> tuple[str, ...]:
    """Which of how soon and how grave that differ, where both versions tell of them."""
    if old is None or new is None:
        return ()
    return tuple(
        each
        for each in _ASIDE
        if QuestionId(each) in old.fields
        and QuestionId(each) in new.fields
        and old.chosen(each) != new.chosen(each)
    )


def _judged(scenario: Scenario | None, aside: tuple[str, ...]) -> str:
    """The judgement in words; nothing else is told of what is not judged."""
    words = scenario.judged_words() if scenario is not None else ""
    if scenario is None or not words:
        return ""
    return ", ".join((words, *filter(None, (_aside_words(scenario, each) for each in aside))))


def _aside_words(scenario: Scenario, field_id: str) -> str:
    """A "vet inte" of its own says nothing: its label goes before it."""
    label, said = scenario.fields[QuestionId(field_id)].label, scenario.said(field_id)
    return f"{label}: {said or 'inte besvarat'}".lower()
