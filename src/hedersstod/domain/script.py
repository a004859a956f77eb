"""The de-identified script that is read aloud when advice is asked for on the telephone.

Made from what stands in the case, by parts that are chosen; whoever is in the register is told
of by her letter only. Nothing is weighed: what is not known is said as clearly as what is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import ItemId, QuestionId
from hedersstod.domain.jigsaw import TraitKind, applied, traits
from hedersstod.domain.people import Person
from hedersstod.domain.pseudonyms import Pseudonyms, with_article
from hedersstod.domain.screening import (
    CANNOT_YET,
    EMERGED,
    MEASURES,
    NATURE,
    OTHER_ASSESSMENT,
    OWN_VIEW,
    SCENARIOS,
    SUSPECTED,
    Factor,
    Measure,
    Scenario,
    Screening,
    read_screening,
)
from hedersstod.domain.script_words import (
    ACUTE,
    AGES,
    ASSESSED,
    FIRST,
    NATURES,
    ROLES,
    TOLD_FIRST,
    TONIGHT,
)
from hedersstod.domain.text import is_blank

OPENING: Final = (
    "Jag ringer om ett ärende. Jag nämner varken namn eller ort. Den det gäller kallar jag "
    "den utsatta."
)
ASKED: Final = "Vad skulle du fråga mig om, och hur tänker du?"
AGE: Final = QuestionId("age_band")
_GRAVE: Final = QuestionId("grave")
# Her judgement is told whatever is marked: the words are ours.
_JUDGED: Final = frozenset({QuestionId("level"), QuestionId("acute")})
_MEASURES_NOW: Final = QuestionId("measures_now")
_MOST_PEOPLE: Final = 8
_MOST_LABELS: Final = 6


class Part(StrEnum):
    """What can be told; she chooses."""

    AGE = "age"
    PEOPLE = "people"
    NATURE = "nature"
    FACTORS = "factors"
    JUDGEMENT = "judgement"
    UNKNOWN = "unknown"
    MEASURES = "measures"
    OWN_VIEW = "own_view"


USUAL: Final = frozenset(Part) - {Part.OWN_VIEW}
"""Told unless she chooses otherwise; the client's own words are hers to give away."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is to be told: the parts, and the notes and scenarios told in their own words."""

    parts: frozenset[Part] = USUAL
    notes: frozenset[QuestionId] = frozenset()
    scenarios: frozenset[ItemId] = frozenset()


@dataclass(frozen=True, slots=True)
class Material:
    """What a script is made from; `screening` and `first_hour` are the steps as they stand."""

    last: Revision | None = field(default=None, repr=False)
    screening: tuple[SignedStep, ...] = field(default=(), repr=False)
    first_hour: tuple[SignedStep, ...] = field(default=(), repr=False)
    people: tuple[Person, ...] = field(default=(), repr=False)
    alias: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `part` is None for the opening and the question."""

    part: Part | None
    text: str = field(repr=False)


def script(
    material: Material, telling: Telling, question: str, today: date
) -> tuple[Paragraph, ...]:
    """The paragraphs, in the order they are read; the question comes last, whatever is known."""
    return _Script(material, telling, question, today).paragraphs()


def as_text(paragraphs: Iterable[Paragraph]) -> str:
    """The script as one text, with an empty line between paragraphs."""
    return "\n\n".join(each.text for each in paragraphs)


def best_known(material: Material) -> Screening:
    """The screening as it stands; what says nothing now as it was signed off last."""
    steps = {step.question: step for step in material.last.steps} if material.last else {}
    for step in material.screening:
        if _says_something(step) or step.question not in steps:
            steps[step.question] = step
    return read_screening(steps.values())


def tellable_notes(screening: Screening) -> tuple[Factor, ...]:
    """The standing factors whose notes may be told: written, and not withheld from anybody."""
    return tuple(f for f in screening.factors if f.stands and _free(f.step) and f.step.note)


def tellable_scenarios(screening: Screening) -> tuple[Scenario, ...]:
    """The scenarios that may be told in their own words, with the fields that may be told."""
    told = read_screening(_told_items(screening.steps.get(SCENARIOS))).scenarios
    return tuple(scenario for scenario in told if not is_blank(scenario.what))


class _Script:
    """The parts of one script; every text of hers passes the pseudonyms."""

    def __init__(self, material: Material, telling: Telling, question: str, today: date) -> None:
        self._material = material
        self._telling = telling
        self._question = question
        self._today = today
        self._screening = best_known(material)
        self._first = {step.question: step for step in material.first_hour}
        self._names = Pseudonyms(material.people, material.alias)

    def paragraphs(self) -> tuple[Paragraph, ...]:
        told = [Paragraph(None, OPENING)]
        for part, sentences in (
            (Part.AGE, self._age()),
            (Part.PEOPLE, self._people()),
            (Part.NATURE, self._nature()),
            (Part.FACTORS, self._factors()),
            (Part.JUDGEMENT, self._judgement()),
            (Part.UNKNOWN, self._unknown()),
            (Part.MEASURES, self._measures()),
            (Part.OWN_VIEW, self._own_view()),
        ):
            text = "\n".join(sentences) if part in self._telling.parts else ""
            if text:
                told.append(Paragraph(part, text))
        return (*told, Paragraph(None, self._asked()))

    def _asked(self) -> str:
        asked = self._question if not is_blank(self._question) else ASKED
        return f"Det här vill jag fråga: {self._said(asked)}"

    def _age(self) -> Iterator[str]:
        for steps in (self._screening.steps, self._first):
            for option in _options(steps.get(AGE)):
                if option in AGES:
                    yield AGES[option]
                    return

    def _people(self) -> Iterator[str]:
        others = [p for p in self._material.people if not p.is_client and (p.roles or p.relation)]
        others.sort(key=lambda p: not p.roles & TOLD_FIRST)
        for person in others[:_MOST_PEOPLE]:
            relation = self._names.relation(person)
            told = [f"Person {person.letter}", *([with_article(relation)] if relation else [])]
            does = [words for role, words in ROLES.items() if role in person.roles]
            if does:
                yield f"{', '.join(told)}{',' if relation else ''} {_and(does)}."
            elif relation:
                yield f"{', '.join(told)}."
        if len(others) > _MOST_PEOPLE:
            yield "Det finns fler, som jag inte nämner nu."

    def _nature(self) -> Iterator[str]:
        for option in _options(self._screening.steps.get(NATURE)):
            if option in NATURES:
                yield NATURES[option]
        for option in _options(self._screening.steps.get(OTHER_ASSESSMENT)):
            if option in ASSESSED:
                yield ASSESSED[option]

    def _factors(self) -> Iterator[str]:
        factors = self._screening.factors
        risks = [f for f in factors if not f.protective]
        yield from _listed("Det här har framkommit", (f for f in risks if f.state == EMERGED))
        yield from _listed("Det här misstänks", (f for f in risks if f.state == SUSPECTED))
        yield from _listed("Det här talar uppgifterna emot", filter(_is_denied, risks))
        protecting = [f for f in factors if f.protective]
        yield from _listed("Det här skyddar", (f for f in protecting if f.state == EMERGED))
        yield from _listed("Det här kan skydda", (f for f in protecting if f.state == SUSPECTED))
        yield from _listed("Det här skyddet ser ut att saknas", filter(_is_denied, protecting))
        for factor in tellable_notes(self._screening):
            if factor.id in self._telling.notes:
                yield f"Om {_lower(factor.label)}: {self._said(factor.step.note)}"
        if not any(factor.state for factor in factors):
            yield from self._first_hour(FIRST)
        elif not self._screening.scenarios:
            yield from self._first_hour(TONIGHT)

    def _first_hour(self, questions: tuple[str, ...]) -> Iterator[str]:
        for step in map(self._first.get, map(QuestionId, questions)):
            if step is not None and step.said and not step.not_known:
                yield f"{step.label}: {_lower('; '.join(step.said))}."

    def _judgement(self) -> Iterator[str]:
        tellable = {scenario.item: scenario for scenario in tellable_scenarios(self._screening)}
        chosen = self._telling.scenarios & tellable.keys()
        scenarios = self._screening.scenarios
        for number, scenario in enumerate(scenarios, 1):
            name = f"Scenario {number}" if len(scenarios) > 1 else "Ett scenario"
            if scenario.item in chosen:
                told = tellable[scenario.item]
                yield f"{name}: {self._said(told.what)} {' '.join(self._about(told))}"
            else:
                yield f"{name} beskriver jag inte närmare. {' '.join(self._level(scenario))}"
        judged = self._first.get(QuestionId("judgement"))
        if not scenarios and judged is not None and judged.said and not judged.not_known:
            yield f"Min första bedömning: {_lower(judged.said[0])}."

    def _about(self, scenario: Scenario) -> Iterator[str]:
        who, against = (self._linked(scenario, each) for each in ("who", "against"))
        if who:
            yield f"Den eller de som skulle göra det: {who}."
        if against:
            yield f"Drabbade: {against}."
        soon, grave = scenario.fields.get(QuestionId("soon")), scenario.fields.get(_GRAVE)
        for label, step in (("När", soon), ("Hur allvarligt", grave)):
            if step is not None and step.said and not step.not_known:
                yield f"{label}: {_lower(step.said[0])}."
        if scenario.said("trigger"):
            yield f"Det som skulle utlösa det: {self._said(scenario.said('trigger'))}"
        labels = {factor.id: factor.label for factor in self._screening.factors}
        grounds = [_lower(labels[QuestionId(f)]) for f in scenario.builds_on if f in labels]
        if grounds:
            yield f"Det bygger på: {', '.join(grounds)}."
        yield from self._level(scenario)
        if scenario.level == CANNOT_YET and scenario.said("until_then"):
            yield f"Tills vi vet handlar vi som om: {self._said(scenario.said('until_then'))}"
        if scenario.level == CANNOT_YET and scenario.said("until_day"):
            yield f"Det bedöms igen {self._no_days(scenario.said('until_day'))}."

    def _level(self, scenario: Scenario) -> Iterator[str]:
        if scenario.level is None:
            before = self._judged_before(scenario.item)
            last = f" Förra gången: {_lower(before)}." if before else ""
            yield f"Risken har jag inte bedömt nu.{last}"
            return
        if scenario.level == CANNOT_YET:
            yield "Risken kan inte bedömas än."
        else:
            yield f"Min bedömning av risken: {_lower(scenario.level_words)}."
        for option in _options(scenario.fields.get(QuestionId("acute"))):
            yield ACUTE.get(option, "")

    def _judged_before(self, item: ItemId) -> str:
        steps = self._material.last.steps if self._material.last else ()
        before = read_screening(steps).scenarios
        return next((s.level_words for s in before if s.item == item), "")

    def _linked(self, scenario: Scenario, field_id: str) -> str:
        step = scenario.fields.get(QuestionId(field_id))
        ids = step.links if step is not None else ()
        named = [self._names.of(each) for each in ids]
        return ", ".join(name for name in named if name)

    def _unknown(self) -> Iterator[str]:
        screening = self._screening
        open_ = [_lower(f.label) for f in screening.factors if f.state and f.step.not_known]
        if not any(f.state for f in screening.factors):
            steps = map(self._first.get, map(QuestionId, FIRST))
            open_ += [_lower(s.label) for s in steps if s is not None and s.said and s.not_known]
        if any(_options(s.get(AGE)) for s in (screening.steps, self._first)) and not [*self._age()]:
            open_.insert(0, "åldern: jag handlar som om den utsatta är under 18 år")
        if open_:
            yield f"Det här vet jag inte: {'; '.join(open_)}."
        blank = [_lower(f.label) for f in screening.factors if f.state is None]
        if blank and len(blank) <= _MOST_LABELS:
            yield f"Det här har jag inte tagit ställning till än: {'; '.join(blank)}."
        else:
            yield "Det jag inte nämner kan vara okänt eller utelämnat. Det betyder inte nej."

    def _measures(self) -> Iterator[str]:
        measures = read_screening(_told_items(self._screening.steps.get(MEASURES))).measures
        told = [measure for measure in measures if not is_blank(measure.what)]
        if told:
            yield "Det här är bestämt hittills:"
            yield from (f"– {self._measure(each)}" for each in told)
            return
        now = self._first.get(_MEASURES_NOW)
        if now is not None and now.said and _free(now):
            yield f"Det här är bestämt hittills: {self._said(now.said[0])}"

    def _measure(self, measure: Measure) -> str:
        parts = [_bare(measure.what), _bare(measure.who), self._no_days(measure.when)]
        return self._said(", ".join(part for part in parts if part))

    def _own_view(self) -> Iterator[str]:
        for steps in (self._screening.steps, self._first):
            step = steps.get(OWN_VIEW)
            if step is not None and step.said and _free(step):
                yield f"Så ser den utsatta själv på det: {self._said(step.said[0])}"
                return

    def _said(self, text: str) -> str:
        """Her own words as one or more sentences, with pseudonyms for names."""
        text = self._names.applied(_bare(text))
        text = text[:1].upper() + text[1:]
        return text if text.endswith((".", "!", "?", "…")) else f"{text}."

    def _no_days(self, text: str) -> str:
        for _ in range(len(text)):
            day = next((t for t in traits(text, self._today) if t.kind is TraitKind.DATE), None)
            if day is None:
                break
            text = _lower(applied(text, day))
        return _bare(text)


def _listed(heading: str, factors: Iterable[Factor]) -> Iterator[str]:
    labels = [_lower(factor.label) for factor in factors]
    if labels:
        yield f"{heading}: {'; '.join(labels)}."


def _is_denied(factor: Factor) -> bool:
    return factor.state == "speaks_against"


def _free(step: SignedStep) -> bool:
    """May what is written there be told by itself? What is marked she says in her own words."""
    return step.withheld_because is None


def _told_items(listed: SignedStep | None) -> Iterator[SignedStep]:
    """A list with the fields of its items that may be told by themselves; none if it is marked."""
    if listed is not None and _free(listed):
        items = (tuple(f for f in i if _free(f) or f.question in _JUDGED) for i in listed.items)
        yield replace(listed, items=tuple(items))


def _says_something(step: SignedStep) -> bool:
    return bool(step.said or step.items or step.links or step.note)


def _options(step: SignedStep | None) -> tuple[str, ...]:
    return step.options if step is not None and step.kind is not Kind.LIST else ()


def _bare(text: str) -> str:
    return " ".join(text.split())


def _lower(text: str) -> str:
    """Without its capital, unless the word is written in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _and(words: Collection[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} och {last}" if first else last
