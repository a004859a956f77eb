"""Days that cannot be right are told at their field in the plan, and taken as they are."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hedersstod.domain.answers import Answer, ChoiceValue, DateValue, Ref
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.ui.editors.date_editor import DateEditor
from hedersstod.ui.pages.safety_plan_page import SafetyPlanPage
from hedersstod.ui.widgets import TextField, WrappedLabel

DECISIONS = QuestionId("decisions")
PAST = "Dagen har redan varit."
FUTURE = "Dagen ligger framåt i tiden."


class Plan:
    """The plan's page at one question."""

    def __init__(self, place, show, question: str) -> None:
        self.case_file = place.office.add_case("Björk")
        self.today = place.now().date()
        proposals = place.office.proposals(self.case_file)
        self.page = SafetyPlanPage(
            self.case_file,
            lambda: self.today,
            QuestionId(question),
            proposals,
            place.office.local,
        )
        self.on_screen = show(self.page)

    def editor(self, question: str) -> DateEditor:
        def holds(editor: DateEditor) -> bool:
            name = editor.parentWidget().objectName()
            return name.endswith((f":{question}", f"answer_{question}"))

        return next(e for e in self.page.findChildren(DateEditor) if holds(e) and e.isVisible())

    def write(self, question: str, days: int) -> None:
        field = self.editor(question).first_field()
        field.selectAll()
        field.insertPlainText((self.today + timedelta(days=days)).isoformat())
        self.on_screen.rest()

    def told(self, question: str) -> str:
        label = self.editor(question).findChild(WrappedLabel, "date_told")
        return label.text() if label.isVisible() else ""

    def kept(self, ref: Ref) -> DateValue:
        value = self.case_file.run(SAFETY_PLAN).get(ref).value
        assert isinstance(value, DateValue)
        return value

    def choose(self, question: str, item: str, option: str) -> None:
        ref = Ref(QuestionId(question), ItemId(item))
        self.case_file.answer(SAFETY_PLAN, ref, Answer(ChoiceValue(OptionId(option))))
        self.page.go_to(self.page.current.question.id)
        self.on_screen.rest()

    def add_item(self) -> str:
        self.on_screen.find("add_item").click()
        self.on_screen.rest()
        return self.case_file.run(SAFETY_PLAN).items(self.page.current.question.id)[-1]


@pytest.mark.parametrize(
    ("question", "wrong", "right", "words"),
    [
        ("valid_until", -1, 0, PAST),
        ("plan_follow_up", -1, 0, PAST),
        ("devices_day", 1, 0, FUTURE),
    ],
)
def test_a_day_on_the_wrong_side_of_today_is_told_and_kept(
    place, show, question, wrong, right, words
) -> None:
    plan = Plan(place, show, question)
    assert plan.page.current.question.id == question
    assert plan.told(question) == ""
    plan.write(question, wrong)
    assert plan.told(question) == words
    assert plan.kept(Ref(QuestionId(question))).day == plan.today + timedelta(days=wrong)
    plan.write(question, right)
    assert plan.told(question) == ""


def test_a_screen_reader_hears_what_is_told(place, show) -> None:
    plan = Plan(place, show, "valid_until")
    field = plan.editor("valid_until").first_field()
    assert field.accessibleDescription() == "Dag och månad."
    plan.write("valid_until", -1)
    assert field.accessibleDescription().startswith(PAST)
    plan.write("valid_until", 1)
    assert PAST not in field.accessibleDescription()
    assert "Läst som" in field.accessibleDescription()


def test_the_last_day_of_a_measure_is_told_when_it_has_been(place, show) -> None:
    plan = Plan(place, show, MEASURES)
    item = plan.add_item()
    plan.choose("m_state", item, "planned")
    plan.write("m_by", -1)
    assert plan.told("m_by") == PAST
    assert plan.kept(Ref(QuestionId("m_by"), item)).day == plan.today - timedelta(days=1)


def test_a_decision_is_tried_again_after_it_was_taken(place, show) -> None:
    plan = Plan(place, show, DECISIONS)
    item = plan.add_item()
    plan.choose("d_position", item, "done")
    plan.write("d_again", 10)
    assert plan.told("d_again") == ""
    plan.write("d_day", 20)
    assert plan.told("d_day") == FUTURE
    assert plan.told("d_again") == "Dagen är före ”Beslutat den”.", "told while the other is typed"
    plan.write("d_day", -1)
    assert (plan.told("d_day"), plan.told("d_again")) == ("", "")
    plan.write("d_day", 20)
    plan.write("d_again", 20)
    assert plan.told("d_again") == "", "the same day is not before it"


def test_a_day_of_one_decision_is_not_held_against_another(place, show) -> None:
    plan = Plan(place, show, DECISIONS)
    plan.choose("d_position", plan.add_item(), "done")
    plan.write("d_day", 20)
    plan.choose("d_position", plan.add_item(), "done")
    plan.write("d_again", 10)
    assert plan.told("d_again") == ""


def test_a_day_that_is_no_longer_asked_for_says_nothing_of_the_other(place, show) -> None:
    plan = Plan(place, show, DECISIONS)
    item = plan.add_item()
    plan.choose("d_position", item, "done")
    plan.write("d_day", 20)
    plan.write("d_again", 10)
    assert plan.told("d_again")
    plan.choose("d_position", item, "undecided")
    assert plan.told("d_again") == ""


def test_a_day_that_should_have_been_offers_none_to_come(place, show) -> None:
    plan = Plan(place, show, "devices_day")
    assert plan.on_screen.is_there("in_0_days")
    assert not plan.on_screen.is_there("in_1_days")
    assert isinstance(plan.editor("devices_day").first_field(), TextField)


def test_what_was_kept_is_told_when_the_page_is_opened_again(place, show) -> None:
    plan = Plan(place, show, "valid_until")
    plan.write("valid_until", -3)
    plan.page.go_on()
    plan.page.go_to(QuestionId("valid_until"))
    plan.on_screen.rest()
    assert plan.told("valid_until") == PAST


def test_a_day_without_a_year_is_read_on_the_side_where_the_question_looks(place, show) -> None:
    plan = Plan(place, show, "devices_day")
    before = plan.today - timedelta(days=20)
    field = plan.editor("devices_day").first_field()
    field.insertPlainText(f"{before.day}/{before.month}")
    plan.on_screen.rest()
    assert plan.kept(Ref(QuestionId("devices_day"))).day == before
    assert plan.told("devices_day") == ""


def test_a_day_that_does_not_exist_is_told(place, show) -> None:
    plan = Plan(place, show, "valid_until")
    plan.editor("valid_until").first_field().insertPlainText("31 november")
    plan.on_screen.rest()
    assert plan.told("valid_until").startswith("Det går inte att läsa som en dag.")
    assert plan.kept(Ref(QuestionId("valid_until"))).day is None
