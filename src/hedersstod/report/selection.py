"""Which answers of a revision a reader may see at all, and which the guard must look for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.disclosure import THEN
from hedersstod.domain.guide import Kind
from hedersstod.domain.log import LogEntry, texts_of_entry
from hedersstod.domain.profiles import ReaderProfile, Withheld

# Their words are ours and stand in many reports: looked for together with their label only.
_CHOSEN: Final = frozenset(
    {Kind.CHOICE, Kind.CHOICES, Kind.NOW_AND_BEFORE, Kind.DATE, Kind.FACTOR, Kind.LINKS}
)
# Of what a factor rests on, what was written in own words.
_WRITTEN_DETAILS: Final = frozenset({"Sedan", "Varför det har ändrats"})


def visible_steps(
    revision: Revision, profile: ReaderProfile, place_given: str
) -> tuple[SignedStep, ...]:
    """The steps on the allow-list, without statements; places are never written out.

    A withheld step that is to be left out is gone, and so is an item with nothing left.
    """
    return tuple(_visible(revision.steps, profile, place_given))


def withheld_texts(revision: Revision) -> tuple[str, ...]:
    """What the guard must look for when a reader must not see the withheld answers."""
    return tuple(text for step in revision.steps for text in _withheld_in(step, inherited=False))


def withheld_in_log(entries: Iterable[LogEntry]) -> tuple[str, ...]:
    """The same of the log: every text of entries that must not reach guardians."""
    return tuple(
        text
        for entry in entries
        for text in (*texts_of_entry(entry), entry.head.withheld_because or "")
        if text.strip()
    )


def all_said(step: SignedStep) -> str:
    """The value and the note in one line of running text."""
    return ". ".join(filter(None, (", ".join(step.said), step.note)))


def has_content(step: SignedStep) -> bool:
    """Has anything been said here?"""
    return bool(step.said or step.note or step.items or step.details)


def has_withheld(step: SignedStep) -> bool:
    """Is the step, or a field of one of its items, withheld from guardians?"""
    if step.withheld_because is not None:
        return True
    return any(has_withheld(field) for item in step.items for field in item)


def effective_reason(field: SignedStep, listed: SignedStep) -> str | None:
    """Why a field of an item must not reach guardians: a mark on the list holds for it too."""
    return field.withheld_because or listed.withheld_because


def _visible(
    steps: Iterable[SignedStep], profile: ReaderProfile, place_given: str
) -> Iterator[SignedStep]:
    for step in steps:
        if step.kind is Kind.STATEMENT or not profile.allows(step.question):
            continue
        if step.withheld_because is not None and profile.withheld is Withheld.LEFT_OUT:
            continue
        items = [tuple(_visible(item, profile, place_given)) for item in step.items]
        named = step.kind is Kind.PLACE and step.said
        yield replace(
            step,
            said=(place_given,) if named else step.said,
            items=tuple(item for item in items if item),
            item_ids=tuple(each for each, item in zip(step.item_ids, items, strict=False) if item),
        )


def _withheld_in(step: SignedStep, *, inherited: bool) -> Iterator[str]:
    withheld = inherited or step.withheld_because is not None
    if withheld:
        for said in step.said:
            yield f"{step.label}{THEN}{said}" if step.kind in _CHOSEN else said
        yield from filter(None, (step.note, step.unknown, step.withheld_because))
        for label, words in step.details:
            yield words if label in _WRITTEN_DETAILS else f"{step.label}{THEN}{words}"
    for item in step.items:
        for field in item:
            yield from _withheld_in(field, inherited=withheld)
