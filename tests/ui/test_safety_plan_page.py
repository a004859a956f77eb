"""The plan's page: what the answers suggest stands above the list and becomes an item of it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from hedersstod.domain.answers import Answer, ChoiceValue, FactorValue, Ref, TextValue
from hedersstod.domain.case import LocalFact
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.measures import (
    M_BUILDS_ON,
    M_STATE,
    M_WHAT,
    MEASURES,
    NOT_RELEVANT,
    SAFETY_PLAN,
)
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.local_lines import LocalLines
from hedersstod.ui.pages.safety_plan_page import SafetyPlanPage

THREATS = QuestionId("f_threats")


def shown(place, show):
    case_file = place.office.add_case("Björk")
    emerged = Answer(FactorValue(OptionId("emerged")), withheld_because="Fadern läser journalen")
    case_file.answer(SCREENING, Ref(THREATS), emerged)
    page = plan_at(place, show, case_file, MEASURES)
    page.first_focus()
    return case_file, page


def plan_at(place, show, case_file, question: QuestionId) -> SafetyPlanPage:
    office = place.office
    today = place.now().date
    page = SafetyPlanPage(case_file, today, question, office.proposals(case_file), office.local)
    show(page)
    return page


def near_lines(page) -> LocalLines | None:
    QApplication.processEvents()  # what stood there before goes with the next turn
    return next((near for near in page.findChildren(LocalLines) if near.isVisible()), None)


def button(page, beginning: str) -> QAbstractButton:
    return next(
        b
        for b in page.findChildren(QAbstractButton)
        if b.objectName().startswith(beginning) and b.isVisibleTo(page)
    )


def test_the_keyboard_begins_at_the_first_proposal_while_the_list_is_empty(place, show) -> None:
    _case_file, page = shown(place, show)
    assert QApplication.focusWidget() is button(page, "take_")


def test_what_is_taken_up_stands_in_the_list_with_its_reason_and_mark(place, show) -> None:
    case_file, page = shown(place, show)
    first = place.office.proposals(case_file).open()[0]
    button(page, "take_").click()
    run = case_file.run(SAFETY_PLAN)
    (item,) = run.items(MEASURES)
    assert item == first.rule.item
    what = run.get(Ref(M_WHAT, item))
    assert what.value == TextValue(first.rule.text)
    assert what.withheld_because == "Fadern läser journalen"
    reason = run.get(Ref(M_BUILDS_ON, item)).value
    assert isinstance(reason, TextValue)
    assert reason.text.startswith("Hot: framkommit.")
    left = [each.rule.id for each in place.office.proposals(case_file).open()]
    assert first.rule.id not in left, "what was taken up is not proposed again"


def test_what_is_not_relevant_stands_in_the_list_too_and_asks_why(place, show) -> None:
    case_file, page = shown(place, show)
    button(page, "aside_").click()
    run = case_file.run(SAFETY_PLAN)
    (item,) = run.items(MEASURES)
    assert run.get(Ref(M_STATE, item)).value == ChoiceValue(NOT_RELEVANT)
    assert QuestionId("m_reason") in {field.id for field in run.fields(MEASURES, item)}


def test_what_holds_locally_stands_beside_the_question_it_belongs_to(place, show, qtbot) -> None:
    case_file = place.office.add_case("Björk")
    place.office.local.change(LocalFact("school_contact", "Rektor, Norra skolan", "Samtal", None))
    page = plan_at(place, show, case_file, QuestionId("school"))
    near = near_lines(page)
    words = " ".join(label.text() for label in near.findChildren(QLabel))
    assert "Kontakt i skolan" in words
    assert "Rektor, Norra skolan" in words
    assert "Vem beslutar" not in words  # that stands beside the decisions
    page.go_to(QuestionId("plan_consulted"))
    near = near_lines(page)
    for name, wanted in (("fill_local", "municipality"), ("more_to_ring", "directory")):
        with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda key, w=wanted: key == w):
            near.findChild(QAbstractButton, f"{name}_button").click()
    page.go_to(QuestionId("can_live_with"))
    assert near_lines(page) is None


def test_the_municipality_is_not_shown_to_whoever_sits_beside(place, show) -> None:
    page = plan_at(place, show, place.office.add_case("Björk"), QuestionId("school"))
    page.converse(True)
    assert near_lines(page) is None


def test_every_local_fact_of_the_plan_stands_beside_a_question_of_it(place) -> None:
    plan = place.office.content.guides[SAFETY_PLAN]
    asked = {question.id for question in plan.questions()}
    for question in place.office.content.local_questions:
        assert set(question.beside) <= asked
        assert bool(question.beside) == ("safety_plan" in question.shown_in)
