"""A caseworker's day through the real windows, with the words of the test in every field."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.domain.guide import Kind, Question
from hedersstod.ui.editors import AnswerEditor
from hedersstod.ui.widgets import LinkButton, TextField, Unfold
from tests.helpers.hand import Hand

PASSPHRASE = "granris vid bäcken"


@dataclass(slots=True)
class Words:
    """What is typed: the same word everywhere, with the field's name behind it."""

    word: str = "Kvarnbäck"
    passphrase: str = PASSPHRASE
    typed: list[str] = field(default_factory=list)  # the names of the fields typed in

    def for_field(self, name: str) -> str:
        self.typed.append(name)
        return f"{self.word} {name.replace('_', ' ')}"


def make_vault(hand: Hand, passphrase: str = PASSPHRASE) -> None:
    hand.write("passphrase_field", passphrase)
    hand.write("passphrase_again_field", passphrase)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for(lambda: hand.window.workplace, "the workplace")
    hand.rest(30)


def unlock(hand: Hand, passphrase: str = PASSPHRASE) -> None:
    hand.write("passphrase_field", passphrase)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for(lambda: hand.window.workplace, "the workplace")
    hand.rest(30)


def open_case(hand: Hand, alias: str = "Björk") -> None:
    hand.click("rail_cases")
    hand.write("alias_field", alias)
    hand.press(Qt.Key.Key_Return)
    hand.find("open_guide_button")


def open_guide(hand: Hand) -> None:
    hand.click("rail_case_first_hour")
    hand.find("question_heading")


def fill_municipality(hand: Hand, words: Words) -> None:
    hand.click("rail_municipality")
    for text in hand.all_visible(TextField, "local_text"):
        hand.write_in(text, words.for_field("local_text"))
    for fold in hand.all_visible(Unfold):
        if not fold.is_open():
            fold.set_open(True)
    hand.rest()
    for source in hand.all_visible(TextField, "local_source"):
        hand.write_in(source, words.for_field("local_source"))
    for read_on in hand.all_visible(TextField, "local_read_on"):
        hand.write_in(read_on, "2026-11-20")
    hand.wait_for(lambda: "Sparat" in hand.saved_words(), "Vår kommun saved")


def edit_directory(hand: Hand, words: Words) -> None:
    hand.click("rail_directory")
    button = next(b for b in hand.all_visible(LinkButton) if b.objectName().startswith("change_"))
    name_of_button = button.objectName()
    hand.click_on(button)
    for name in ("number", "hours", "gives", "source", "read_when"):
        hand.write(f"entry_{name}", words.for_field(f"entry_{name}"))
    hand.click("save_entry_button")
    hand.find(name_of_button)


def protect(hand: Hand, text: str, kind: str = "place") -> None:
    hand.click("rail_case_facts")
    hand.write("fact_field", text)
    hand.choose("fact_kind", kind)
    hand.click("protect_button")
    hand.click("show_facts_button")


def answer_everything(hand: Hand, words: Words) -> None:
    """Every question to the summary, and every text field there is beside each."""
    while True:
        answer_question(hand, hand.guide_page.current.question, words)
        hand.click("next_button")
        if not hand.is_there("next_button"):
            break
    hand.find("sign_off_button")


def answer_question(hand: Hand, question: Question, words: Words) -> None:
    if question.kind is Kind.STATEMENT:
        return
    if question.kind is Kind.LIST:
        _answer_list(hand, words)
    else:
        _answer_value(hand, hand.find(f"answer_{question.id}"), question, words)
    if question.note_prompt:
        hand.write("field_note", words.for_field("field_note"))
    if question.kind is not Kind.LIST:  # a list asks what is not known at its own end
        if hand.is_there("open_unknown"):
            hand.click("open_unknown")
        hand.write("field_unknown", words.for_field("field_unknown"))
    if hand.is_there("open_withheld"):
        hand.click("open_withheld")
    hand.write("field_withheld", words.for_field("field_withheld"))


def _answer_value(hand: Hand, inside: QWidget, question: Question, words: Words) -> None:
    value = inside.findChild(QWidget, "field_value")
    assert isinstance(value, QWidget), question.id
    if question.kind in (Kind.CHOICE, Kind.CHOICES):
        # The first one leads on to the questions that depend on it.
        wanted = {"safe_tonight": "no", "home_contact": "none"}.get(question.id)
        hand.choose_in(value, wanted or question.options[0].id)
    elif question.kind is Kind.DATE:
        hand.write_in(value, "2026-11-30")
    else:
        hand.write_in(value, words.for_field(f"field_value ({question.kind})"))
    if question.kind is Kind.PERSON:
        relation = inside.findChild(QWidget, "field_value_relation")
        assert isinstance(relation, QWidget)
        hand.write_in(relation, words.for_field("field_value_relation"))


def _answer_list(hand: Hand, words: Words) -> None:
    hand.click("add_item")
    question = hand.guide_page.current.question
    for item_field in question.items:
        editor = next(
            e
            for e in hand.all_visible(AnswerEditor)
            if e.objectName().startswith("item:") and e.objectName().endswith(f":{item_field.id}")
        )
        _answer_value(hand, editor, item_field, words)
        note = editor.findChild(TextField, "field_note")
        if isinstance(note, TextField):
            hand.write_in(note, words.for_field("field_note of an item"))
    hand.write("field_more", words.for_field("field_more"))
    hand.write("field_list_unknown", words.for_field("field_list_unknown"))


def sign_off(hand: Hand) -> None:
    hand.click("sign_off_button")
    hand.find("reader_buttons")


def prepare_report(hand: Hand, reader: str) -> None:
    hand.click("rail_case_reports")
    hand.choose("reader_buttons", reader)
    hand.click("prepare_button")
    hand.wait_for(lambda: hand.is_there("sheet"), "the pages", 60)


def findings(hand: Hand) -> list[str]:
    """The keys of the findings nobody has taken a position on."""
    return [
        w.objectName().removeprefix("remove_")
        for w in hand.all_visible(QWidget)
        if w.objectName().startswith("remove_")
    ]


def keep_first_finding(hand: Hand, reason: str) -> str:
    key = findings(hand)[0]
    hand.click(f"keep_{key}")
    hand.write("settle_field", reason)
    hand.press(Qt.Key.Key_Return)
    return key


def remove_all_findings(hand: Hand) -> None:
    while keys := findings(hand):
        hand.click(f"remove_{keys[0]}")


def seal_report(hand: Hand) -> None:
    hand.rest(100)
    hand.click("seal_button")
    hand.wait_for(lambda: hand.is_there("done_banner"), "the sealed report", 60)


def take_out(hand: Hand, place: Path) -> None:
    """Save the newest report as a file."""
    hand.chooser.path = place
    hand.click_on(save_buttons(hand)[0])
    hand.wait_for(lambda: place.exists() or hand.banners(), "the file")
    hand.rest(50)


def save_buttons(hand: Hand) -> list[QWidget]:
    return [w for w in hand.all_visible(QWidget) if w.objectName().startswith("save_")]


def whole_day(hand: Hand, words: Words, out: Path) -> None:
    """From the first start to a report outside, with the words in every field there is."""
    make_vault(hand, words.passphrase)
    fill_municipality(hand, words)
    edit_directory(hand, words)
    open_case(hand, words.for_field("alias"))
    protect(hand, words.for_field("fact"))
    protect(hand, words.word, "name")
    open_guide(hand)
    answer_everything(hand, words)
    sign_off(hand)
    prepare_report(hand, "record")
    while findings(hand):
        keep_first_finding(hand, words.for_field("settle_field"))
    seal_report(hand)
    prepare_report(hand, "supervisor")
    remove_all_findings(hand)
    seal_report(hand)
    take_out(hand, out)
    check_file(hand, out, words.for_field("key_words_field"))


def check_file(hand: Hand, path: Path, typed: str = "") -> None:
    hand.click("rail_verify")
    if typed:
        hand.write("key_words_field", typed)
    hand.chooser.path = path
    hand.click("choose_file_button")
    hand.wait_for(lambda: hand.is_there("verification_card") or hand.banners(), "an answer", 60)
