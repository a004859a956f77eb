"""The walk itself: first start, vault, first hour, lock in the middle, report, check, lock.

Each lock really ends the process: the next stage runs in the process that the lock started.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.app import build_program
from hedersstod.casework.reports import check_job
from hedersstod.demo import fiction
from hedersstod.demo.screening_stage import screening_stage
from hedersstod.demo.visitor import Log, LostOnTheWay, Sight, Visitor
from hedersstod.domain.guide import Kind
from hedersstod.domain.sealing import Verdict, Verification
from hedersstod.process import replace_process
from hedersstod.ui.pages.guide_page import GuidePage

STICK = "minne"
HOME = "arbetsmapp"  # removed at the end
STATE = "gang.json"
HALF_TYPED = "Hon är hemma om lovet, men det sista hon sa var att"
LOCKED_AT = "if_found_out"


class ChosenFile:
    """Stands in for the file dialog: the file of the demonstration."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        """Where the report goes; the suggested name is kept."""
        self.path = self.path.with_name(suggestion)
        return self.path

    def file_to_read(self, parent: QWidget) -> Path | None:
        """The report to check."""
        return self.path

    def folder(self, parent: QWidget) -> Path | None:
        """The stick for copies."""
        stick = self.path.parent / STICK
        stick.mkdir(exist_ok=True)
        return stick


def run_demo(out: Path, stage: str) -> int:
    """Walk one stage; a lock goes on with the next. 0 if everything was as it should be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = out.absolute()
    stages = {"": _first, "unlocked": _unlocked, "end": _end}
    try:
        return stages[stage](out)
    except LostOnTheWay as lost:
        print(f"Gången stannade: {lost} fanns inte på sidan.")
        return 1


def _visitor(out: Path, log: Log, next_stage: str) -> tuple[Visitor, ChosenFile]:
    chooser = ChosenFile(out / "rapport.pdf")

    def end_process(_rest: list[str]) -> None:
        _save(out, log)
        replace_process(["demo", "--out", str(out), "--stage", next_stage])

    program = build_program(out / HOME, chooser=chooser, end_process=end_process)
    return Visitor(program, out, log), chooser


# -- first stage: to the lock in the middle of a sentence --


def _first(out: Path) -> int:
    _empty(out)
    visitor, _ = _visitor(out, Log(), "unlocked")
    _make_vault(visitor)
    _fill_municipality(visitor)
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


def _fill_municipality(visitor: Visitor) -> None:
    visitor.click("rail_municipality")
    for question, text in fiction.LOCAL.items():
        card = visitor.find(f"local_{question}")
        field = card.findChild(QWidget, "local_text")
        if not isinstance(field, QWidget):
            raise LostOnTheWay(question)
        field.setFocus()
        for character in text:
            visitor.type_character(field, character)
    visitor.look("var-kommun")
    visitor.click("rail_directory")
    visitor.look("stodkatalog")


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
    visitor.look(f"fraga-{question.id.replace('_', '-')}")


def _add_item(visitor: Visitor, page: GuidePage) -> None:
    visitor.click("add_item")
    person = page.first_item_field()
    person.setFocus()
    for character in "lillasyster":
        visitor.type_character(person, character)
    for field, option in fiction.SISTER.items():
        visitor.choose_in_item(field, option)
    visitor.write("field_list_unknown", "Om systern också ska med på resan.")


# -- second stage: unlocked again, to the sealed report and its check --


def _unlocked(out: Path) -> int:
    log = _load(out)
    visitor, chooser = _visitor(out, log, "end")
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
    screening_stage(visitor, lambda v, reader: _sealed_outside(v, chooser, reader))
    _check(visitor)
    visitor.click("rail_settings")
    visitor.look("installningar")
    visitor.click("rail_today")
    visitor.look("idag")
    visitor.click("lock_button")
    raise LostOnTheWay("låset")


def _demand_the_same_field(visitor: Visitor) -> None:
    focused = visitor.application.focusWidget()
    if focused is None or focused.objectName() != "field_value":
        raise LostOnTheWay("samma fält efter upplåsning")
    if visitor.text_of("field_value") != HALF_TYPED:
        raise LostOnTheWay("varje bokstav efter låset")
    visitor.look("tillbaka-i-samma-falt")


def _report(visitor: Visitor, reader: str) -> None:
    visitor.choose("reader_buttons", reader)
    visitor.look(f"rapport-till-{reader}")
    visitor.click("prepare_button")
    visitor.wait_for(lambda: visitor.is_there("sheet"), "sidorna")
    visitor.look("rojandekontroll")
    first = True
    while (found := _first_finding(visitor)) is not None:
        if first:
            visitor.click(f"rewrite_{found}")
            visitor.write("settle_field", fiction.REWRITTEN)
            visitor.press(Qt.Key.Key_Return)
            first = False
        else:
            visitor.click(f"remove_{found}")
    visitor.rest(500)
    visitor.look("rojandekontroll-klar-att-forsegla")
    visitor.click("seal_button")
    visitor.wait_for(lambda: visitor.is_there("done_banner"), "förseglingen")
    visitor.look("forseglad")


def _first_finding(visitor: Visitor) -> str | None:
    for widget in visitor.window.findChildren(QWidget):
        name = widget.objectName()
        if name.startswith("remove_") and widget.isVisible() and name != "remove_withheld":
            return name.removeprefix("remove_")
    return None


def _sealed_outside(visitor: Visitor, chooser: ChosenFile, reader: str) -> None:
    _report(visitor, reader)
    _save_outside(visitor, chooser)


def _save_outside(visitor: Visitor, chooser: ChosenFile) -> None:
    name = next(
        w.objectName()
        for w in visitor.window.findChildren(QWidget)
        if w.objectName().startswith("save_") and w.isVisible()
    )
    visitor.click(name)
    visitor.wait_for(lambda: chooser.path.exists(), "filen")
    visitor.rest(200)
    visitor.look("sparad-som-fil")


def _check(visitor: Visitor) -> None:
    visitor.click("rail_verify")
    visitor.click("choose_file_button")
    visitor.find("verification_card")
    visitor.look("granska-rapport")


# -- last stage: locked, the checker without a vault, and the list --


def _end(out: Path) -> int:
    log = _load(out)
    visitor, chooser = _visitor(out, log, "end")
    chooser.path = next(iter(sorted(out.glob("rapport-*.pdf"))))
    visitor.click("check_file_button")
    visitor.click("choose_file_button")
    visitor.find("verification_card")
    visitor.look("kontrollera-utan-valv")
    visitor.window.close()
    (out / STATE).unlink(missing_ok=True)
    shutil.rmtree(out / HOME)
    return _tell(out, log)


def _tell(out: Path, log: Log) -> int:
    _write_coverage(out, log.sights)
    failed = 0
    for report in sorted(out.glob("*.pdf")):
        verdict, changed = _both_checks(report)
        good = verdict.unchanged and changed.verdict is Verdict.CHANGED
        failed += not good
        print(f"{report.name}: {_words(verdict)}; en ändrad kopia: {_words(changed)}")
        print(f"  nyckelord: {' · '.join(verdict.key_words)}")
    if not list(out.glob("*.pdf")):
        failed += 1
        print("Ingen rapport blev gjord.")
    pages = len({picture.split("-", 1)[0] for picture in log.pictures})
    print(f"{len(log.pictures)} bilder av {pages} sidor (ljust, mörkt, 200 %, alla 1366×768)")
    print(f"{len(log.fields_seen)} frågor besvarade i Första timmen")
    for count in log.counts:
        print(
            f"{count['alias']}, {count['what']}: {count['fields']} fält att svara på, "
            f"{count['must_write']} av dem kräver text. {count['outcome']}"
        )
    print(f"{len({s.id for s in log.sights})} punkter ur täckningslistan syntes (coverage.json)")
    return 1 if failed else 0


def _both_checks(report: Path) -> tuple[Verification, Verification]:
    original = check_job(report, "", [])()
    content = bytearray(report.read_bytes())
    content[len(content) // 3] ^= 1
    changed = report.with_suffix(".andrad")
    changed.write_bytes(bytes(content))
    try:
        return original, check_job(changed, "", [])()
    finally:
        changed.unlink()


def _words(verification: Verification) -> str:
    return {
        Verdict.UNCHANGED_KEY_KNOWN: "oförändrad, känd nyckel",
        Verdict.UNCHANGED_KEY_UNKNOWN: "oförändrad, nyckeln inte känd här",
        Verdict.CHANGED: "ändrad eller skadad",
        Verdict.NOT_SEALED: "inte förseglad",
    }[verification.verdict]


def _write_coverage(out: Path, sights: list[Sight]) -> None:
    seen: dict[str, list[dict[str, str]]] = {}
    for sight in sights:
        places = seen.setdefault(sight.id, [])
        entry = {"kind": sight.kind, "element": sight.element, "picture": sight.picture}
        if not any(p["kind"] == sight.kind and p["element"] == sight.element for p in places):
            places.append(entry)
    text = json.dumps(dict(sorted(seen.items())), ensure_ascii=False, indent=2)
    (out / "coverage.json").write_text(text + "\n", encoding="utf-8")


# -- between the processes --


def _empty(out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("*.png"), *out.glob("*.pdf"), *out.glob("*.json")):
        old.unlink()
    shutil.rmtree(out / HOME, ignore_errors=True)


def _save(out: Path, log: Log) -> None:
    (out / STATE).write_text(json.dumps(asdict(log)), encoding="utf-8")


def _load(out: Path) -> Log:
    raw = json.loads((out / STATE).read_text(encoding="utf-8"))
    sights = [Sight(**s) for s in raw["sights"]]
    return Log(raw["pictures"], sights, raw["fields_seen"], raw["counts"])
