"""A caseworker's day through the real windows, with the words of the test in every field."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.ui.widgets import LinkButton, TextField, Unfold
from tests.helpers.answering import PASSPHRASE, Words, answer_everything
from tests.helpers.case_day import (
    agree_on_contact,
    consult,
    disclose,
    enter_people,
    screen_again,
    search_for,
    strike_first,
    write_event,
)
from tests.helpers.hand import Hand


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


def open_guide(hand: Hand, guide: str = "first_hour") -> None:
    hand.click(f"rail_case_{guide}")
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
    hand.click("add_line_button")
    hand.write("entry_name", words.for_field("entry_name"))
    hand.click("entry_more_button")
    for name in ("county", "languages"):
        hand.write(f"entry_{name}", words.for_field(f"entry_{name}"))
    hand.click("save_entry_button")
    hand.write("directory_search", words.for_field("directory_search"))


def write_a_card(hand: Hand, words: Words) -> None:
    """What is typed for the person's card is kept nowhere."""
    hand.click("rail_case_reports")
    hand.click("card_button")
    hand.choose("safe_to_have", "yes")
    hand.write("own_lines", words.for_field("own_lines"))
    hand.rest()


def protect(hand: Hand, text: str, kind: str = "place") -> None:
    hand.click("rail_case_facts")
    hand.write("fact_field", text)
    hand.choose("fact_kind", kind)
    hand.click("protect_button")
    hand.click("show_facts_button")


def change_fact(hand: Hand, words: Words) -> None:
    """Write more in the first fact of the list that is shown."""
    fact = hand.case_file.protected_facts()[0]
    hand.click(f"change_{fact.id}")
    hand.write("changed_fact_field", words.for_field("changed_fact_field"))
    hand.click("save_fact_button")
    hand.find(f"change_{fact.id}")


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
    hand.wait_for(lambda: hand.find("seal_button").isEnabled(), "the pages to seal", 60)
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
    change_fact(hand, words)
    protect(hand, words.word, "name")
    enter_people(hand, words)
    agree_on_contact(hand, words)
    open_guide(hand)
    answer_everything(hand, words)
    sign_off(hand)
    prepare_report(hand, "record")
    while findings(hand):
        keep_first_finding(hand, words.for_field("settle_field"))
    seal_report(hand)
    screening_part(hand, words)
    prepare_report(hand, "supervisor")
    remove_all_findings(hand)
    seal_report(hand)
    take_out(hand, out)
    write_a_card(hand, words)
    check_file(hand, out, words.for_field("key_words_field"))


def screening_part(hand: Hand, words: Words) -> None:
    """The screening, what is written in the log after it, and the screening again."""
    open_guide(hand, "screening")
    answer_everything(hand, words)
    sign_off(hand)
    write_event(hand, words, "decision")
    strike_first(hand, words)
    write_event(hand, words, "threat")
    consult(hand, words)
    disclose(hand, words)
    search_for(hand, words.for_field("search_field"))
    screen_again(hand, words)
    sign_off(hand)


def check_file(hand: Hand, path: Path, typed: str = "") -> None:
    hand.click("rail_verify")
    if typed:
        hand.write("key_words_field", typed)
    hand.chooser.path = path
    hand.click("choose_file_button")
    hand.wait_for(lambda: hand.is_there("verification_card") or hand.banners(), "an answer", 60)
