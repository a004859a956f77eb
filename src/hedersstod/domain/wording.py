"""A run in words, as it is signed off: what was asked, what was said, what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    ListValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    Precision,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import SignedFlag, SignedStep
from hedersstod.domain.conditions import chosen_options, has_content
from hedersstod.domain.fitting import lists_by_field
from hedersstod.domain.guide import FACTORS, PEOPLE, SCREENED, Question
from hedersstod.domain.guide_run import GuideRun, StepState
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.text import is_blank, swedish_date, swedish_month

_NOTHING_SAID: Final = "inte besvarat"


Names = Mapping[str, str]
"""What people are called, by their ids."""

NO_NAMES: Final[Names] = MappingProxyType({})
Marks = Mapping[str, str]
"""Why what other guides hold must not reach guardians, by the ids of what is pointed at there."""


def signed_steps(
    run: GuideRun, people: Names = NO_NAMES, marks: Marks = NO_NAMES
) -> tuple[SignedStep, ...]:
    """Every step on the path, blank ones too; `section` is the section's title.

    `people` is what those in the case's register are called, and what else is pointed at that the
    guide does not know; `marks` says of the latter what must not reach guardians.

    Statements come along, as shown, and are never "not known". The items of a list hold all
    their shown fields, blank ones too. For a now-and-before answer `options` is always the
    pair (now, before) with an empty id where nothing was chosen. What points at something that
    must not reach guardians must not either: it repeats its words.
    """
    names = link_names(run, people)
    return tuple(
        _signed(run, names, marks, step.section.title, step.question) for step in run.steps()
    )


def link_names(run: GuideRun, people: Names = NO_NAMES) -> dict[str, str]:
    """What everything is called that can be pointed at: people, factors, and items of lists."""
    names = dict(people)
    names |= {factor.id: factor.label for factor in run.guide.factors()}
    for question in run.guide.questions():
        for number, item in enumerate(run.items(question.id) if question.items else (), 1):
            names[item] = item_name(run, question, item) or f"{question.label} {number}"
    return names


def link_marks(run: GuideRun) -> dict[str, str]:
    """Why factors and items of lists must not reach guardians, by their ids; only the marked."""
    lists = [question for question in run.guide.questions() if question.items]
    pointed: list[tuple[str, str]] = [(FACTORS, factor.id) for factor in run.guide.factors()]
    pointed += [(question.id, item) for question in lists for item in run.items(question.id)]
    found = ((target, _mark_of(run, NO_NAMES, kind, target)) for kind, target in pointed)
    return {target: mark for target, mark in found if mark is not None}


def item_name(run: GuideRun, question: Question, item: ItemId) -> str:
    """What stands in the field that names an item; empty while nothing does."""
    if question.item_title is None:
        return ""
    title = run.guide.question(question.item_title)
    said = value_in_words(title, run.get(Ref(title.id, item)).value)
    return " ".join(", ".join(said).split())


def signed_flags(run: GuideRun) -> tuple[SignedFlag, ...]:
    """The raised and the undecided flags, in the words they were shown with."""
    return tuple(
        SignedFlag(
            id=raised.flag.id,
            weight=raised.flag.weight,
            heading=raised.flag.heading,
            next_step=raised.flag.next_step,
            truth=raised.truth,
        )
        for raised in run.flags()
    )


def value_in_words(
    question: Question, value: Value | None, names: Names = NO_NAMES
) -> tuple[str, ...]:
    """The value as it is read aloud: one entry for each thing said; () if nothing was said.

    What is pointed at and has no name is left out.
    """
    if value is None or not has_content(value):
        return ()
    texts = {option.id: option.text for option in question.options}
    match value:
        case ChoiceValue(option):
            return (texts[option],)
        case FactorValue(state) if state is not None:
            return (texts[state],)
        case LinksValue(targets):
            return tuple(names[target] for target in targets if target in names)
        case ChoicesValue(options):
            return tuple(text for option, text in texts.items() if option in options)
        case NowAndBeforeValue(now, before):
            said = [texts[each] if each is not None else _NOTHING_SAID for each in (now, before)]
            return (f"nu: {said[0]}, tidigare: {said[1]}",)
        case TextValue(text):
            return (text,)
        case DateValue():
            return (_date_in_words(value),)
        case PersonValue(label, relation):
            return (_with_aside(label, relation),)
        case PlaceValue(label):
            return (label,)
    return ()  # the items of a list speak for themselves


def _date_in_words(value: DateValue) -> str:
    if value.day is None:
        return value.words
    said = {
        Precision.EXACT: swedish_date(value.day),
        Precision.MONTH: swedish_month(value.day),
        Precision.ABOUT: f"ungefär {swedish_date(value.day)}",
    }[value.precision]
    return _with_aside(said, value.words)


def _with_aside(said: str, aside: str) -> str:
    """`said (aside)`, or whichever of them there is."""
    if is_blank(said) or is_blank(aside):
        return aside if is_blank(said) else said
    return f"{said} ({aside})"


def _signed(
    run: GuideRun,
    names: Names,
    marks: Marks,
    section: str,
    question: Question,
    item: ItemId | None = None,
) -> SignedStep:
    ref = Ref(question.id, item)
    answer = run.get(ref)  # what is signed is shown, so it is live
    return SignedStep(
        section=section,
        question=question.id,
        kind=question.kind,
        text=question.text,
        label=question.label,
        said=value_in_words(question, answer.value, names),
        options=_options(answer.value),
        not_known=run.state(ref) in (StepState.BLANK, StepState.NOT_KNOWN),
        note=_note(answer),
        unknown=_unknown(answer),
        withheld_because=_withheld(run, marks, question, answer),
        items=_items(run, names, marks, section, question, answer),
        item_ids=answer.value.items if isinstance(answer.value, ListValue) else (),
        details=factor_details(question, answer.value),
        links=answer.value.targets if isinstance(answer.value, LinksValue) else (),
        protective=question.protective,
        carried=item is None and run.is_carried(question.id),
        day=_day(answer),
    )


def _day(answer: Answer) -> date | None:
    value = answer.value
    exact = isinstance(value, DateValue) and value.precision is Precision.EXACT
    return value.day if isinstance(value, DateValue) and exact else None


def _withheld(run: GuideRun, marks: Marks, question: Question, answer: Answer) -> str | None:
    """The mark of the answer, or of something that it points at."""
    if answer.withheld_because is not None or not isinstance(answer.value, LinksValue):
        return answer.withheld_because
    found = (_mark_of(run, marks, question.links_to, target) for target in answer.value.targets)
    return next((mark for mark in found if mark is not None), None)


def _mark_of(run: GuideRun, marks: Marks, kind: str, target: str) -> str | None:
    if kind == PEOPLE:
        return None
    if kind == SCREENED:
        return marks.get(target)
    if kind == FACTORS:
        return run.get(Ref(QuestionId(target))).withheld_because
    listed = run.guide.question(QuestionId(kind))
    mark = run.get(Ref(listed.id)).withheld_because
    if mark is not None or listed.item_title is None:
        return mark
    return run.get(Ref(listed.item_title, ItemId(target))).withheld_because


def factor_details(question: Question, value: Value | None) -> tuple[tuple[str, str], ...]:
    """What a factor rests on, as label and words; only what has been said."""
    scale = question.scale
    if scale is None or not isinstance(value, FactorValue):
        return ()
    sources = ", ".join(o.text for o in scale.sources if o.id in value.sources)
    certainty = next((o.text for o in scale.certainties if o.id == value.certainty), "")
    change = next((o.text for o in scale.changes if o.id == value.change), "")
    said = (
        ("Källa", sources),
        ("Säkerhet", certainty),
        ("Sedan", value.since),
        ("Förändring", change),
        ("Varför det har ändrats", value.moved),
    )
    return tuple((label, words) for label, words in said if not is_blank(words))


def _options(value: Value | None) -> tuple[OptionId, ...]:
    chosen = chosen_options(value)
    if all(option is None for option in chosen):
        return ()
    return tuple(OptionId("") if option is None else option for option in chosen)


def _note(answer: Answer) -> str:
    more = answer.value.more if isinstance(answer.value, ListValue) else ""
    return _lines(answer.note, "" if is_blank(more) else f"Vad mer: {more}")


def _unknown(answer: Answer) -> str:
    return _lines(
        answer.unknown, answer.value.unknown if isinstance(answer.value, ListValue) else ""
    )


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if not is_blank(text))


def _items(
    run: GuideRun, names: Names, marks: Marks, section: str, question: Question, answer: Answer
) -> tuple[tuple[SignedStep, ...], ...]:
    items = answer.value.items if isinstance(answer.value, ListValue) else ()
    return tuple(
        tuple(
            _signed(run, names, marks, section, each, item)
            for each in run.fields(question.id, item)
        )
        for item in items
    )


def all_steps(steps: Iterable[SignedStep]) -> Iterator[SignedStep]:
    """Every signed step, with the fields of list items among them."""
    for step in steps:
        yield step
        for item in step.items:
            yield from all_steps(item)


def written_and_withheld(run: GuideRun) -> Iterator[str]:
    """The texts written in answers that must not reach guardians, also off the present path.

    A mark on a list holds for its items.
    """
    answers, list_of = run.answers, lists_by_field(run.guide)
    for ref, answer in answers.items():
        listed = run.get(Ref(list_of.get(ref.question, ref.question)))
        if answer.withheld_because is not None or listed.withheld_because is not None:
            yield from _written(answer)


def _written(answer: Answer) -> Iterator[str]:
    texts = [answer.note, answer.unknown, answer.withheld_because or ""]
    match answer.value:
        case TextValue(text):
            texts.append(text)
        case PersonValue(label, relation):
            texts += [label, relation]
        case DateValue(words=words):
            texts.append(words)
        case ListValue(more=more, unknown=unknown):
            texts += [more, unknown]
        case FactorValue(since=since, moved=moved):
            texts += [since, moved]
    yield from (text for text in texts if text.strip())
