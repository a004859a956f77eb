"""Walks *Riskscreening* for an invented person: every field by mouse and keys, counted as met."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta

from hedersstod.demo.filling import add_item, choose_once, go_to_start, guide_page, press_chip
from hedersstod.demo.stories import Person, Story
from hedersstod.demo.visitor import LIGHT, LOOKS, Visitor
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
    go_to_start(visitor, page)
    questions, fields, read, must = 0, 0, 0, 0
    while visitor.is_there("next_button"):
        question = page.current.question
        if question.kind is Kind.STATEMENT:
            read += 1
        else:
            questions += 1
            must += _must_write(question)
        if pictures and question.kind is Kind.LIST:  # with the list's own guidance beside it
            visitor.look(f"screening-{question.id}-tom", LIGHT)
        fields, must = _answer(visitor, page, story, fields, must)
        if pictures:
            visitor.rest(400)  # until it says that it is saved
            # One question looks like another: of most of them the light page alone is taken.
            looks = LOOKS if question.kind is Kind.LIST or read + questions < 6 else LIGHT
            visitor.look(f"screening-{question.id.replace('_', '-')}", looks)
        visitor.click("next_button")
    visitor.find("sign_off_button")
    return Count(story.alias, story.what, questions, fields, read, must)


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
        for item in told:
            asked = add_item(visitor, page, question.id, item)
            fields += len(asked)
            must += sum(_must_write(field) for field in asked)
    elif question.kind is Kind.LINKS:
        for label in story.links.get(question.id, ()):
            press_chip(visitor, visitor.find("field_value"), label)
    elif question.kind is Kind.DATE and question.id in story.days:
        day = page.today() + timedelta(days=story.days[question.id])
        visitor.write("field_value", day.isoformat())
    elif question.kind is Kind.TEXT and not visitor.text_of("field_value"):
        visitor.write("field_value", story.texts.get(question.id, ""))
    chosen = story.choices.get(question.id)
    for option in (chosen,) if isinstance(chosen, str) else chosen or ():
        choose_once(visitor, visitor.find("field_value"), option)
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
    choose_once(visitor, visitor.find("field_value"), told.state)
    if told.sources:
        visitor.click("unfold_details")
        for source in told.sources:
            visitor.click_in(visitor.find("field_sources"), f"chip_{source}")
        choose_once(visitor, visitor.find("field_certainty"), told.certainty)


def go_to(visitor: Visitor, question: str) -> None:
    """Open one question through *Alla svar*."""
    visitor.click("all_answers_button")
    visitor.click(f"open_{QuestionId(question)}_")
    visitor.find("question_heading")
