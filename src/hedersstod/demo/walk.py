"""The walk itself: first start, first hour, lock in the middle, reports, the vault, the checker.

Each lock really ends the process: the next stage runs in the process that the lock started.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.casework.reports import check_job
from hedersstod.demo import fiction
from hedersstod.demo.between import begin, load, lock, put_away, sweep
from hedersstod.demo.local_walk import visit_what_is_local
from hedersstod.demo.screening_stage import screening_stage
from hedersstod.demo.stand_ins import ChosenFile
from hedersstod.demo.telling import tell
from hedersstod.demo.vault_stage import FIRST_OF_VAULT, VAULT_STAGES
from hedersstod.demo.visitor import LIGHT, LOOKS, Log, Looks, LostOnTheWay, Visitor
from hedersstod.domain.guide import Kind
from hedersstod.ui.editors import AnswerEditor
from hedersstod.ui.pages.guide_page import GuidePage

HALF_TYPED = "Hon är hemma om lovet, men det sista hon sa var att"
LOCKED_AT = "if_found_out"
MOST_FINDINGS = 60  # more than that, and deciding about one has not taken it away


def run_demo(out: Path, stage: str) -> int:
    """Walk one stage; a lock goes on with the next. 0 if everything was as it should be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = out.absolute()
    stages = {"": _first, "unlocked": _unlocked, "end": _end, **VAULT_STAGES}
    try:
        return stages[stage](out)
    except LostOnTheWay as lost:
        print(f"Gången stannade: {lost} fanns inte på sidan.")
        return 1


# -- first stage: to the lock in the middle of a sentence --


def _first(out: Path) -> int:
    sweep(out)
    visitor, _ = begin(out, Log(), "unlocked")
    _make_vault(visitor)
    visit_what_is_local(visitor)
    _open_case(visitor)
    _protect(visitor)
    visitor.click("rail_case_first_hour")
    page = _guide_page(visitor)
    while page.current.question.id != LOCKED_AT:
        _answer(visitor, page)
        visitor.click("next_button")
    visitor.write("field_value", HALF_TYPED)
    visitor.press(Qt.Key.Key_L, control=True)
    raise LostOnTheWay("låset")  # the lock has replaced this process


def _make_vault(visitor: Visitor) -> None:
    visitor.look("forsta-start")
    visitor.write("passphrase_field", "för kort")
    visitor.click("create_button")
    visitor.look("for-kort-losenfras")
    for _ in "för kort":
        visitor.press(Qt.Key.Key_Backspace)
    visitor.write("passphrase_field", fiction.PASSPHRASE)
    visitor.write("passphrase_again_field", fiction.PASSPHRASE)
    visitor.press(Qt.Key.Key_Return)
    visitor.wait_for(lambda: visitor.window.workplace, "arbetsplatsen")
    visitor.look("idag-tom")


def _open_case(visitor: Visitor) -> None:
    visitor.click("rail_cases")
    visitor.look("arenden-tom")
    visitor.write("alias_field", fiction.ALIAS)
    visitor.press(Qt.Key.Key_Return)
    visitor.find("open_guide_button")
    visitor.look("oversikt")


def _protect(visitor: Visitor) -> None:
    visitor.click("rail_case_facts")
    for text, kind in ((fiction.PLACE, "place"), (fiction.PHONE, "phone")):
        visitor.write("fact_field", text)
        visitor.choose("fact_kind", kind)
        visitor.click("protect_button")
    visitor.click("show_facts_button")
    visitor.look("vem-far-veta-vad")


def _guide_page(visitor: Visitor) -> GuidePage:
    visitor.find("question_heading")
    workplace = visitor.window.workplace
    page = workplace.page if workplace else None
    if not isinstance(page, GuidePage):
        raise LostOnTheWay("frågesidan")
    return page


def _answer(visitor: Visitor, page: GuidePage) -> None:
    """Answer the question shown as the fiction says, partly by keys and partly by mouse."""
    question = page.current.question
    visitor.log.fields_seen.append(question.id)
    chosen = fiction.CHOICES.get(question.id)
    if isinstance(chosen, str):
        visitor.choose_by_keys("field_value", chosen)
    elif chosen is not None:
        for option in chosen:
            visitor.choose("field_value", option)
    if (text := fiction.TEXTS.get(question.id)) is not None:
        visitor.write("field_value", text)
    if question.kind is Kind.LIST:
        _add_item(visitor, page)
    if question.kind is Kind.DATE:
        visitor.write("field_value", page.today().isoformat())
    if (note := fiction.NOTES.get(question.id)) is not None:
        visitor.write("field_note", note)
    if (unknown := fiction.UNKNOWN.get(question.id)) is not None:
        visitor.write("field_unknown", unknown)
    if (reason := fiction.WITHHELD.get(question.id)) is not None:
        visitor.click("open_withheld")
        visitor.write("field_withheld", reason)
    visitor.rest(400)  # until it says that it is saved
    # One question looks like another: of most of them the light page alone is taken.
    looks = LOOKS if len(visitor.log.fields_seen) < 6 else LIGHT
    visitor.look(f"fraga-{question.id.replace('_', '-')}", looks)


def _add_item(visitor: Visitor, page: GuidePage) -> None:
    visitor.click("add_item")
    person = page.findChildren(AnswerEditor)[1].first_field()
    person.setFocus()
    for character in "lillasyster":
        visitor.type_character(person, character)
    for field, option in fiction.SISTER.items():
        visitor.choose_in_item(field, option)
    visitor.write("field_list_unknown", "Om systern också ska med på resan.")


# -- second stage: unlocked again, to the sealed report and its check --


def _unlocked(out: Path) -> int:
    visitor, chooser = begin(out, load(out), FIRST_OF_VAULT)
    visitor.look("last")
    visitor.write("passphrase_field", "fel lösenfras här")
    visitor.press(Qt.Key.Key_Return)
    visitor.wait_for(lambda: visitor.find("unlock_button").isEnabled(), "svaret")
    visitor.look("fel-losenfras")
    visitor.write("passphrase_field", fiction.PASSPHRASE)
    visitor.press(Qt.Key.Key_Return)
    visitor.wait_for(lambda: visitor.window.workplace, "arbetsplatsen")
    _demand_the_same_field(visitor)
    page = _guide_page(visitor)
    for _ in HALF_TYPED:
        visitor.press(Qt.Key.Key_Backspace)
    while visitor.is_there("next_button"):
        _answer(visitor, page)
        visitor.click("next_button")
    visitor.find("sign_off_button")
    visitor.look("sammanfattning")
    visitor.click("sign_off_button")
    visitor.find("reader_buttons")
    visitor.look("rapporter")
    _report(visitor, "supervisor")
    _save_outside(visitor, chooser)
    screening_stage(visitor, partial(_sealed_outside, chooser))
    _check(visitor)
    visitor.click("rail_settings")
    visitor.look("installningar")
    visitor.click("rail_today")
    visitor.look("idag")
    lock(visitor)


def _demand_the_same_field(visitor: Visitor) -> None:
    focused = visitor.application.focusWidget()
    if focused is None or focused.objectName() != "field_value":
        raise LostOnTheWay("samma fält efter upplåsning")
    if visitor.text_of("field_value") != HALF_TYPED:
        raise LostOnTheWay("varje bokstav efter låset")
    visitor.look("tillbaka-i-samma-falt")


def _report(visitor: Visitor, reader: str, looks: Looks = LOOKS) -> None:
    visitor.choose("reader_buttons", reader)
    visitor.look(f"rapport-till-{reader}", looks)
    visitor.click("prepare_button")
    visitor.wait_for(lambda: visitor.is_there("sheet"), "sidorna")
    visitor.look("rojandekontroll", looks)
    for number in range(MOST_FINDINGS):
        found = _first_finding(visitor)
        if found is None:
            break
        if number == 0:
            visitor.click(f"rewrite_{found}")
            visitor.write("settle_field", fiction.REWRITTEN)
            visitor.press(Qt.Key.Key_Return)
        else:
            visitor.click(f"remove_{found}")
    else:
        raise LostOnTheWay("slutet på röjandekontrollens fynd")
    visitor.rest(500)
    visitor.look("rojandekontroll-klar-att-forsegla", looks)
    visitor.wait_for(lambda: visitor.find("seal_button").isEnabled(), "sidorna som förseglas")
    visitor.click("seal_button")
    visitor.wait_for(lambda: visitor.is_there("done_banner"), "förseglingen")
    visitor.look("forseglad", looks)


def _first_finding(visitor: Visitor) -> str | None:
    for widget in visitor.window.findChildren(QWidget):
        name = widget.objectName()
        if name.startswith("remove_") and widget.isVisible() and name != "remove_withheld":
            return name.removeprefix("remove_")
    return None


def _sealed_outside(chooser: ChosenFile, visitor: Visitor, reader: str, looks: Looks) -> None:
    _report(visitor, reader, looks)
    _save_outside(visitor, chooser, looks)


def _save_outside(visitor: Visitor, chooser: ChosenFile, looks: Looks = LOOKS) -> None:
    name = next(
        w.objectName()
        for w in visitor.window.findChildren(QWidget)
        if w.objectName().startswith("save_") and w.isVisible()
    )
    visitor.click(name)
    visitor.wait_for(lambda: chooser.path.exists(), "filen")
    visitor.rest(200)
    visitor.look("sparad-som-fil", looks)


def _check(visitor: Visitor) -> None:
    visitor.click("rail_verify")
    visitor.click("choose_file_button")
    visitor.find("verification_card")
    visitor.look("granska-rapport")


# -- last stage: locked, the checker without a vault, and the list --


def _end(out: Path) -> int:
    log = load(out)
    visitor, chooser = begin(out, log, "end")
    chooser.path = next(iter(sorted(out.glob("rapport-*.pdf"))))
    visitor.click("check_file_button")
    visitor.click("choose_file_button")
    visitor.find("verification_card")
    visitor.look("kontrollera-utan-valv")
    _notice_for_a_supervisor(visitor, chooser)
    visitor.window.close()
    put_away(out)
    return tell(out, log)


def _notice_for_a_supervisor(visitor: Visitor, chooser: ChosenFile) -> None:
    """What somebody who has the old words written down is told of the new."""
    old = check_job(chooser.path, "", [])().key_words
    chooser.path = next(iter(sorted(visitor.out.glob("nyckelbyte-*.pdf"))))
    visitor.write("key_words_field", " ".join(old))
    visitor.click("choose_file_button")
    visitor.wait_for(lambda: visitor.says("Nya ord:"), "de nya orden")
    visitor.look("kontrollera-nyckelbyte")
