"""Answers the questions of a guide through the real page, with the words of the test."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.domain.answers import Ref
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.identifiers import ItemId
from hedersstod.ui.widgets import TextField
from tests.helpers.hand import Hand

PASSPHRASE = "granris vid bäcken"

# The answers that lead on to the questions that depend on them; else the first one does.
LEADS_ON = {"safe_tonight": "no", "home_contact": "none", "level": "cannot_yet"}


@dataclass(slots=True)
class Words:
    """What is typed: the same word everywhere, with the field's name behind it."""

    word: str = "Kvarnbäck"
    passphrase: str = PASSPHRASE
    typed: list[str] = field(default_factory=list)  # the names of the fields typed in

    def for_field(self, name: str) -> str:
        self.typed.append(name)
        return f"{self.word} {name.replace('_', ' ')}"


def answer_everything(hand: Hand, words: Words) -> None:
    """Every question to the summary, and every text field there is beside each."""
    while True:
        answer_question(hand, hand.guide_page.current.question, words)
        hand.click("next_button")
        if not hand.is_there("next_button"):
            break
    hand.find("sign_off_button")


def answer_what_is_blank(hand: Hand, words: Words) -> None:
    """From here to the summary: say that the rest still holds, and answer what is asked anew."""
    while hand.is_there("next_button"):
        page = hand.guide_page
        question = page.current.question
        if hand.is_there("still_holds"):
            hand.click("still_holds")
        if page.run.get(Ref(question.id)).value is None:
            answer_question(hand, question, words)
        items = page.run.items(question.id) if question.kind is Kind.LIST else ()
        for number, item in enumerate(items, 1):
            if hand.is_there(f"open_item_{number}"):
                hand.click(f"open_item_{number}")
            fill_item(hand, question, item, words)
        hand.click("next_button")
    hand.find("sign_off_button")


def answer_question(hand: Hand, question: Question, words: Words) -> None:
    if question.kind is Kind.STATEMENT:
        return
    if question.kind is Kind.LIST:
        _answer_list(hand, question, words)
    else:
        _answer_value(hand, hand.find(f"answer_{question.id}"), question, words)
    if question.note_prompt:
        hand.dictate("field_note", words.for_field("field_note"))
    if question.kind is not Kind.LIST:  # a list asks what is not known at its own end
        if hand.is_there("open_unknown"):
            hand.click("open_unknown")
        hand.dictate("field_unknown", words.for_field("field_unknown"))
    if hand.is_there("open_withheld"):
        hand.click("open_withheld")
    hand.dictate("field_withheld", words.for_field("field_withheld"))


def add_item(hand: Hand, words: Words) -> ItemId:
    """Add an item to the list that is shown, and fill it."""
    question = hand.guide_page.current.question
    hand.click("add_item")
    item = hand.guide_page.run.items(question.id)[-1]
    fill_item(hand, question, item, words)
    return item


def fill_item(hand: Hand, question: Question, item: ItemId, words: Words) -> None:
    """Every field of an open item that is blank, those too that the answers lead on to."""
    run = hand.guide_page.run
    seen: set[str] = set()
    while True:
        blank = (f for f in run.fields(question.id, item) if run.get(Ref(f.id, item)).value is None)
        each = next((f for f in blank if f.id not in seen), None)
        if each is None:
            return
        seen.add(each.id)
        name = f"item:{item}:{each.id}"
        _answer_value(hand, hand.find(name), each, words)
        note = hand.find(name).findChild(TextField, "field_note")  # the page may be built anew
        if isinstance(note, TextField):
            hand.dictate_in(note, words.for_field("field_note of an item"))


def choose_once(hand: Hand, group: QWidget, option: str) -> None:
    """Choose an answer unless it stands there: pressing again would take it back."""
    button = group.findChild(QAbstractButton, f"option_{option}")
    assert isinstance(button, QAbstractButton), option
    if not button.isChecked():
        hand.click_on(button)


def child(inside: QWidget, name: str) -> QWidget:
    found = inside.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def _answer_value(hand: Hand, inside: QWidget, question: Question, words: Words) -> None:
    value = child(inside, "field_value")
    match question.kind:
        case Kind.CHOICE | Kind.CHOICES:
            choose_once(hand, value, LEADS_ON.get(question.id, question.options[0].id))
        case Kind.FACTOR:
            _answer_factor(hand, inside, words)
        case Kind.LINKS:
            _answer_links(hand, inside, words)
        case Kind.DATE:
            day = hand.guide_page.today() + timedelta(days=3)
            hand.dictate_in(value, day.isoformat())
        case _:
            hand.dictate_in(value, words.for_field(f"field_value ({question.kind})"))
    if question.kind is Kind.PERSON:
        relation = child(inside, "field_value_relation")
        hand.dictate_in(relation, words.for_field("field_value_relation"))


def _answer_factor(hand: Hand, inside: QWidget, words: Words) -> None:
    choose_once(hand, child(inside, "field_value"), "emerged")
    if not hand.is_there("factor_details"):
        hand.click("unfold_details")
    hand.click_on(child(child(inside, "field_sources"), "chip_seen"))
    choose_once(hand, child(inside, "field_certainty"), "firm")
    hand.dictate("field_since", words.for_field("field_since"))
    choose_once(hand, child(inside, "field_change"), "more")


def _answer_links(hand: Hand, inside: QWidget, words: Words) -> None:
    chips = [
        chip
        for chip in child(inside, "field_value").findChildren(QAbstractButton)
        if chip.objectName().startswith("chip_") and chip.isVisible()
    ]
    if chips and not chips[0].isChecked():
        hand.click_on(chips[0])
    opener = inside.findChild(QWidget, "open_new_person")
    if isinstance(opener, QWidget) and "new_person" not in words.typed:
        hand.click_on(opener)
        hand.dictate_in(child(inside, "new_person"), words.for_field("new_person"))
        hand.click_on(child(inside, "enter_person"))


def _answer_list(hand: Hand, question: Question, words: Words) -> None:
    add_item(hand, words)
    hand.dictate("field_more", words.for_field("field_more"))
    hand.dictate("field_list_unknown", words.for_field("field_list_unknown"))
