"""Fills one answer, or one item of a list, by mouse and keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.demo.stories import ItemTold
from hedersstod.demo.visitor import LostOnTheWay, Visitor
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import ItemId, QuestionId
from hedersstod.ui.editors import AnswerEditor
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.widgets import TextField


def guide_page(visitor: Visitor) -> GuidePage:
    """The page of questions that is shown."""
    visitor.find("question_heading")
    workplace = visitor.window.workplace
    page = workplace.page if workplace else None
    if not isinstance(page, GuidePage):
        raise LostOnTheWay("frågesidan")
    return page


def go_to_start(visitor: Visitor, page: GuidePage) -> None:
    """Back to the first page of the guide, by its own button."""
    page.go_to(page.current.section.questions[0].id)
    visitor.rest()
    while (before := page.current.number) > 1:
        visitor.click("back_button")
        if page.current.number == before:
            raise LostOnTheWay("guidens början")


def add_item(
    visitor: Visitor, page: GuidePage, list_: QuestionId, told: ItemTold
) -> list[Question]:
    """Add one item and fill it from top to bottom; the fields that were asked."""
    visitor.click("add_item")
    return fill_item(visitor, page, list_, page.run.items(list_)[-1], told)


def fill_item(
    visitor: Visitor, page: GuidePage, list_: QuestionId, item: ItemId, told: ItemTold
) -> list[Question]:
    """Fill the open item, also what an answer makes appear; the fields that were asked."""
    asked: list[Question] = []
    while True:
        shown = page.run.fields(list_, item)
        field = next((each for each in shown if each not in asked), None)
        if field is None:
            return asked
        asked.append(field)
        _fill(visitor, page, f"item:{item}:{field.id}", field, told)


def _fill(visitor: Visitor, page: GuidePage, name: str, field: Question, told: ItemTold) -> None:
    if field.id not in told.fields():
        return
    place = visitor.find(name)
    if (text := told.texts.get(field.id)) is not None:
        _write_over(visitor, place, text)
    if (days := told.days.get(field.id)) is not None:
        day = page.today() + timedelta(days=days)
        visitor.write_in(place, "field_value", day.isoformat())
    for label in told.links.get(field.id, ()):
        press_chip(visitor, place, label)
    if (option := told.choices.get(field.id)) is not None:
        choose_once(visitor, place, option)
        # A choice may show further fields, and then the page is built anew.
        place = visitor.find(name)
    if (note := told.notes.get(field.id)) is not None:
        visitor.write_in(place, "field_note", note)


def _write_over(visitor: Visitor, place: QWidget, text: str) -> None:
    """Type in the place of what stands there, such as the words of a proposal."""
    field = place.findChild(TextField, "field_value")
    if field is not None and field.text():
        visitor.select_all_in(field)
    visitor.write_in(place, "field_value", text)


def choose_once(visitor: Visitor, group: QWidget, option: str) -> None:
    """Choose an answer unless it stands there already: pressing again would take it back."""
    button = group.findChild(QAbstractButton, f"option_{option}")
    if button is None:
        raise LostOnTheWay(option)
    if not button.isChecked():
        visitor.click_widget(button)


def press_chip(visitor: Visitor, place: QWidget, label: str) -> None:
    """Point at what is called so."""
    for button in place.findChildren(QAbstractButton):
        named = button.text() == label or button.text().startswith(f"{label} ·")
        if button.objectName().startswith("chip_") and named:
            if not button.isChecked():
                visitor.click_widget(button)
            return
    raise LostOnTheWay(label)


def field_of_item(visitor: Visitor, field: str) -> QWidget:
    """The place of one field in the item that is open."""
    found: list[QWidget] = []

    def look() -> bool:
        found[:] = [
            each
            for each in visitor.window.findChildren(AnswerEditor)
            if each.objectName().startswith("item:")
            and each.objectName().endswith(f":{field}")
            and each.isVisible()
        ]
        return bool(found)

    visitor.wait_for(look, field)
    return found[0]
