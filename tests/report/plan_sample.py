"""A case with a screening, a plan on it, and reports of the plan, for tests."""

from __future__ import annotations

from datetime import date

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.reports import screening_under, version_before
from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    Ref,
    TextValue,
)
from hedersstod.domain.case import Revision
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.domain.plan import DECISIONS
from hedersstod.domain.screening import SCENARIOS, SCREENING
from hedersstod.report.compose import compose
from hedersstod.report.report import Report, texts_of
from tests.casework.desk import Place, content, some_value

MARK = "Fadern läser journalen"
THREATS = QuestionId("f_threats")


def say(case_file: CaseFile, guide: GuideId, question: str, value, item=None, mark=None) -> None:
    ref = Ref(QuestionId(question), item)
    case_file.answer(guide, ref, Answer(value, withheld_because=mark))


def fill(case_file: CaseFile, guide: GuideId) -> None:
    """Answer whatever is asked for and not answered, lists with one item each."""
    for _ in range(4):
        run = case_file.run(guide)
        for step in tuple(run.steps()):
            question = step.question
            if question.items and question.required and not run.items(question.id):
                case_file.add_item(guide, question.id)
            for item in run.items(question.id) if question.items else ():
                for field in run.fields(question.id, item):
                    if field.required and run.get(Ref(field.id, item)).is_blank:
                        say(case_file, guide, field.id, some_value(field), item)
            if question.required and not question.items and run.get(Ref(question.id)).is_blank:
                speaks_against = FactorValue(OptionId("speaks_against"))
                is_factor = question.kind is Kind.FACTOR
                value = speaks_against if is_factor else some_value(question)
                say(case_file, guide, question.id, value)


def plan_of(place: Place) -> tuple[CaseFile, ItemId]:
    """A case with an acute scenario on one factor, a planned measure and a decision not to do."""
    case_file = place.office.add_case("Björk")
    say(case_file, SCREENING, THREATS, FactorValue(OptionId("emerged")), mark=MARK)
    scenario = case_file.add_item(SCREENING, SCENARIOS)
    say(case_file, SCREENING, "what", TextValue("Förs utomlands"), scenario)
    say(case_file, SCREENING, "acute", ChoiceValue(OptionId("yes")), scenario)
    say(case_file, SCREENING, "builds_on", LinksValue((THREATS,)), scenario)
    item = case_file.add_item(SAFETY_PLAN, MEASURES)
    say(case_file, SAFETY_PLAN, "m_what", TextValue("Passet i säkert förvar"), item)
    say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("planned")), item)
    say(case_file, SAFETY_PLAN, "m_by", DateValue(day=date(2027, 1, 15)), item)
    say(case_file, SAFETY_PLAN, "m_meets", LinksValue((scenario,)), item)
    decision = case_file.add_item(SAFETY_PLAN, DECISIONS)
    say(case_file, SAFETY_PLAN, "d_kind", ChoiceValue(OptionId("mediation")), decision)
    say(case_file, SAFETY_PLAN, "d_position", ChoiceValue(OptionId("not_done")), decision)
    fill(case_file, SAFETY_PLAN)
    return case_file, item


def report_of(case_file: CaseFile, revision: Revision, reader: str = "supervisor") -> Report:
    return compose(
        revision,
        content().profiles[reader],
        content().report_texts,
        alias="Björk",
        made_at=revision.signed_at,
        key_words=("al", "bok", "ek", "lind"),
        log_head="0" * 64,
        before=version_before(case_file, revision),
        screening=screening_under(case_file, revision),
    )


def words(report: Report) -> str:
    return "\n".join(text for block in report.blocks for text in texts_of(block))


def signed(place: Place, case_file: CaseFile, guide: GuideId) -> Revision:
    place.wait(minutes=1)
    return case_file.sign_off(guide, ())
