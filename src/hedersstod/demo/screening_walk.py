"""Walks *Riskscreening* for an invented person: every field by mouse and keys, counted as met."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.demo.stories import ItemTold, Person, Story
from hedersstod.demo.visitor import LOOKS, LostOnTheWay, Visitor
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.identifiers import QuestionId
from hedersstod.ui.pages.guide_page import GuidePage

GUIDE = "screening"


@dataclass(frozen=True, slots=True)
class Count:
    """What one walk met: questions, fields of items, pages to read, and what must be written."""

    alias: str
    what: str
    questions: int
    item_fields: int
    read: int
    must_write: int
    outcome: str = ""

    @property
    def fields(self) -> int:
        """Everything that could be answered."""
        return self.questions + self.item_fields

    def told(self) -> dict[str, object]:
        """As it is written down."""
        return {**asdict(self), "fields": self.fields}


def enter_people(visitor: Visitor, people: tuple[Person, ...]) -> None:
    """Enter everybody of the story in the register."""
    visitor.click("rail_case_people")
    first = "empty_state_button"
    visitor.click(first if visitor.is_there(first) else "new_person_button")
    for person in people:
        visitor.write("new_label", person.label)
        visitor.write("new_relation", person.relation)
        for role in person.roles:
            visitor.choose("new_roles", role)
        if person.born:
            visitor.write("new_born", person.born)
        visitor.click("add_person_button")
    visitor.click("close_new_person_button")


def walk_screening(visitor: Visitor, story: Story, pictures: bool) -> Count:
    """Answer from the first page to the summary; the case is open."""
    visitor.click(f"rail_case_{GUIDE}")
    page = guide_page(visitor)
    page.go_to(page.current.section.questions[0].id)
    visitor.rest()
    while (before := page.current.number) > 1:
        visitor.click("back_button")
        if page.current.number == before:
            raise LostOnTheWay("början av screeningen")
    questions, fields, read, must = 0, 0, 0, 0
    while visitor.is_there("next_button"):
        question = page.current.question
        if question.kind is Kind.STATEMENT:
            read += 1
        else:
            questions += 1
            must += _must_write(question)
        if pictures and question.kind is Kind.LIST:  # with the list's own guidance beside it
            visitor.look(f"screening-{question.id}-tom", LOOKS[:1])
        fields, must = _answer(visitor, page, story, fields, must)
        if pictures:
            visitor.rest(400)  # until it says that it is saved
            # One factor looks like another: of most of them the light page alone is taken.
            looks = LOOKS if question.kind is not Kind.FACTOR or read + questions < 6 else LOOKS[:1]
            visitor.look(f"screening-{question.id.replace('_', '-')}", looks)
        visitor.click("next_button")
    visitor.find("sign_off_button")
    return Count(story.alias, story.what, questions, fields, read, must)


def guide_page(visitor: Visitor) -> GuidePage:
    """The page of questions that is shown."""
    visitor.find("question_heading")
    workplace = visitor.window.workplace
    page = workplace.page if workplace else None
    if not isinstance(page, GuidePage):
        raise LostOnTheWay("frågesidan")
    return page


def _must_write(question: Question) -> int:
    return int(question.kind is Kind.TEXT and question.required)


def _answer(
    visitor: Visitor, page: GuidePage, story: Story, fields: int, must: int
) -> tuple[int, int]:
    question = page.current.question
    if question.kind is Kind.FACTOR:
        _answer_factor(visitor, story, question)
    elif question.kind is Kind.LIST:
        told = {"scenarios": story.scenarios, "measures": story.measures}[question.id]
        for number, item in enumerate(told, 1):
            asked = _answer_item(visitor, page, question, item, number)
            fields += len(asked)
            must += sum(_must_write(field) for field in asked)
    elif question.kind is Kind.LINKS:
        for label in story.links.get(question.id, ()):
            _press_chip(visitor, visitor.find("field_value"), label)
    elif question.kind is Kind.DATE and question.id in story.days:
        day = page.today() + timedelta(days=story.days[question.id])
        visitor.write("field_value", day.isoformat())
    elif question.kind is Kind.TEXT and not visitor.text_of("field_value"):
        visitor.write("field_value", story.texts.get(question.id, ""))
    chosen = story.choices.get(question.id)
    for option in (chosen,) if isinstance(chosen, str) else chosen or ():
        _choose_once(visitor, visitor.find("field_value"), option)
    note = story.notes.get(question.id)
    if note is not None and question.note_prompt and not visitor.text_of("field_note"):
        visitor.write("field_note", note)
    return fields, must


def _answer_factor(visitor: Visitor, story: Story, question: Question) -> None:
    told = story.factors.get(question.id)
    if told is None:
        return
    if told.note and not visitor.text_of("field_note"):
        visitor.write("field_note", told.note)
    _choose_once(visitor, visitor.find("field_value"), told.state)
    if told.sources:
        visitor.click("unfold_details")
        for source in told.sources:
            visitor.click_in(visitor.find("field_sources"), f"chip_{source}")
        _choose_once(visitor, visitor.find("field_certainty"), told.certainty)


def _answer_item(
    visitor: Visitor, page: GuidePage, question: Question, told: ItemTold, number: int
) -> list[Question]:
    """Add one item and fill it from top to bottom; the fields that were asked."""
    visitor.click("add_item")
    asked: list[Question] = []
    while True:
        item = page.run.items(question.id)[number - 1]
        shown = page.run.fields(question.id, item)
        field = next((each for each in shown if each not in asked), None)
        if field is None:
            return asked
        asked.append(field)
        _fill(visitor, page, f"item:{item}:{field.id}", field, told)


def _fill(visitor: Visitor, page: GuidePage, name: str, field: Question, told: ItemTold) -> None:
    place = visitor.find(name)
    if (text := told.texts.get(field.id)) is not None:
        visitor.write_in(place, "field_value", text)
    if (days := told.days.get(field.id)) is not None:
        day = page.today() + timedelta(days=days)
        visitor.write_in(place, "field_value", day.isoformat())
    for label in told.links.get(field.id, ()):
        _press_chip(visitor, place, label)
    if (option := told.choices.get(field.id)) is not None:
        _choose_once(visitor, place, option)
        # A choice may show further fields, and then the page is built anew.
        place = visitor.find(name)
    if (note := told.notes.get(field.id)) is not None:
        visitor.write_in(place, "field_note", note)


def _choose_once(visitor: Visitor, group: QWidget, option: str) -> None:
    """Choose an answer unless it stands there already: pressing again would take it back."""
    button = group.findChild(QAbstractButton, f"option_{option}")
    if button is None:
        raise LostOnTheWay(option)
    if not button.isChecked():
        visitor.click_widget(button)


def _press_chip(visitor: Visitor, place: QWidget, label: str) -> None:
    for button in place.findChildren(QAbstractButton):
        named = button.text() == label or button.text().startswith(f"{label} ·")
        if button.objectName().startswith("chip_") and named:
            if not button.isChecked():
                visitor.click_widget(button)
            return
    raise LostOnTheWay(label)


def go_to(visitor: Visitor, question: str) -> None:
    """Open one question through *Alla svar*."""
    visitor.click("all_answers_button")
    visitor.click(f"open_{QuestionId(question)}_")
    visitor.find("question_heading")
