"""A screening answered without windows, for tests of the pages that show one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import Revision
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from tests.casework.desk import Place

EMERGED = FactorValue(OptionId("emerged"), (OptionId("seen"),), OptionId("firm"))


def put(case_file: CaseFile, question: str, value: Value | None, **parts: str) -> None:
    """Answer one question of the screening."""
    ref = Ref(QuestionId(question))
    before = case_file.run(SCREENING).get(ref)
    case_file.answer(SCREENING, ref, replace(before, value=value, **parts))


def put_in(case_file: CaseFile, item: ItemId, field: str, value: Value, note: str = "") -> None:
    """Answer one field of an item."""
    case_file.answer(SCREENING, Ref(QuestionId(field), item), Answer(value, note=note))


def add_scenario(case_file: CaseFile, what: str, level: str = "high", *factors: str) -> ItemId:
    """A scenario with the caseworker's own judgement."""
    item = case_file.add_item(SCREENING, QuestionId("scenarios"))
    put_in(case_file, item, "what", TextValue(what))
    put_in(case_file, item, "level", ChoiceValue(OptionId(level)), "Så bedömer jag det")
    put_in(case_file, item, "acute", ChoiceValue(OptionId("no")))
    if factors:
        put_in(case_file, item, "builds_on", LinksValue(factors))
    return item


def add_measure(case_file: CaseFile, what: str, *scenarios: ItemId) -> ItemId:
    item = case_file.add_item(SCREENING, QuestionId("measures"))
    put_in(case_file, item, "measure_what", TextValue(what))
    put_in(case_file, item, "measure_who", TextValue("Handläggaren"))
    if scenarios:
        put_in(case_file, item, "measure_for", LinksValue(scenarios))
    return item


def screen(place: Place, case_file: CaseFile, note: str = "") -> None:
    """Every question on the path that is blank, apart from the lists."""
    run = case_file.run(SCREENING)
    for _ in range(3):  # answers bring further questions
        for step in run.steps():
            question = step.question
            if question.kind in (Kind.STATEMENT, Kind.LIST, Kind.LINKS):
                continue
            if run.get(Ref(question.id)).value is None:
                noted = {"note": note} if question.note_prompt else {}
                put(case_file, question.id, _value(place, question), **noted)


def screened(place: Place, alias: str = "Björk") -> tuple[CaseFile, Revision]:
    """A case with a signed screening of one scenario and one measure."""
    case_file = place.office.add_case(alias)
    screen(place, case_file)
    scenario = add_scenario(case_file, "Förs utomlands i jul", "high", "f_abroad", "f_threats")
    add_measure(case_file, "Utreseförbud prövas", scenario)
    place.wait(minutes=10)
    revision = case_file.sign_off(SCREENING, place.office.local.lines())
    place.wait(minutes=10)
    return case_file, revision


def _value(place: Place, question: Question) -> Value | None:
    match question.kind:
        case Kind.FACTOR:
            return EMERGED
        case Kind.CHOICE:
            return ChoiceValue(question.options[0].id)
        case Kind.TEXT:
            return TextValue("Något som har sagts")
        case Kind.DATE:
            return DateValue(place.now().date() + timedelta(days=4))
    return None
