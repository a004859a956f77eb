"""A case as large as any: each of its pages opened, against as many plain labels laid out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from case import ALIAS, PASSPHRASE, add_case, make_office, prose
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from rows import Row, send, timed

from hedersstod.app import build_program
from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.search import search
from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.people import Role
from hedersstod.domain.screening import MEASURES, SCENARIOS, SCREENING
from hedersstod.ui.main_window import MainWindow
from hedersstod.ui.workplace import Workplace

SCENARIO_COUNT, EVENTS, PEOPLE, RUNS = 30, 500, 40, 5
WINDOW = (1366, 768)
FLOOR = "lika många QLabel lagda och målade"


def main(folder: Path) -> None:
    """Make the case, sign it off, begin anew, and open every page in turns with the floor."""
    office = make_office(folder / "home")
    case_file = add_case(office)
    fill(case_file)
    case_file.sign_off(SCREENING, ())
    case_file.begin_anew(SCREENING)
    case_id = case_file.case.id
    office.close()
    program = build_program(folder / "home", end_process=lambda _rest: None)
    window = program.window
    window.resize(*WINDOW)
    window.show()
    workplace = unlocked(window)
    workplace.open_case(case_id)
    # The first sight of each kind of page makes fonts and styles that the others share.
    pages = ways(workplace, case_id)
    for open_page in pages.values():
        shown(window, open_page)
    rows = [measured(window, what, open_page) for what, open_page in pages.items()]
    window.lock()
    window.close()
    send(rows)


def unlocked(window: MainWindow) -> Workplace:
    """Open the vault as the unlock page does, and wait for it."""
    window._locked._unlock(PASSPHRASE)
    while window.workplace is None:
        QApplication.processEvents()
    return window.workplace


def ways(workplace: Workplace, case_id: str) -> dict[str, Callable[[], object]]:
    """What is opened, by what it is called in the table."""
    case_file = workplace.case_file
    if case_file is None:
        raise LookupError(ALIAS)
    return {
        "Idag": partial(workplace.show_page, "today"),
        "Översikt": partial(workplace.show_case_page, "overview"),
        f"Personer, {PEOPLE + 1}": partial(workplace.show_case_page, "people"),
        "Vem får veta vad": partial(workplace.show_case_page, "facts"),
        f"Händelser, {EVENTS}": partial(workplace.show_case_page, "events"),
        f"Sökning i {EVENTS} händelser": partial(search, case_file, "kuratorn bussen"),
        "Riskscreening, en faktor": partial(workplace.show_guide, SCREENING, _id("f_threats")),
        f"Riskscreening, {SCENARIO_COUNT} scenarier": partial(
            workplace.show_guide, SCREENING, SCENARIOS
        ),
        "Sida vid sida": partial(workplace.show_comparison, SCREENING),
        "Sammanfattning": partial(workplace.show_summary, SCREENING),
        "Konsultation": partial(workplace.show_consultation, None),
        "Sedan sist": partial(workplace.show_catch_up, case_id),
    }


def measured(window: MainWindow, what: str, open_page: Callable[[], object]) -> Row:
    """One page again and again, in turns with its floor."""
    ours, floor = [], []
    for _ in range(RUNS):
        ours.append(timed(partial(shown, window, open_page)))
        floor.append(timed(partial(labels, texts_on(window))))
    return Row(f"Stort ärende: {what}", "ms", tuple(ours), tuple(floor), FLOOR)


def shown(window: MainWindow, open_page: Callable[[], object]) -> None:
    """Open a page, and let it be laid out and painted."""
    open_page()
    settle()
    window.repaint()


def settle() -> None:
    """Let everything that waits be laid out, painted and deleted."""
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def texts_on(window: MainWindow) -> list[str]:
    """Everything that can be read in the window now."""
    seen = (w for w in window.findChildren(QWidget) if w.isVisible())
    return [w.text() for w in seen if isinstance(w, QLabel | QAbstractButton)]


def labels(texts: list[str]) -> None:
    """The floor: the same texts in a scrolling page of Qt's own labels."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    inner = QWidget()
    column = QVBoxLayout(inner)
    for text in texts:
        label = QLabel(text)
        label.setWordWrap(True)
        column.addWidget(label)
    area.setWidget(inner)
    area.resize(*WINDOW)
    area.show()
    settle()
    area.repaint()
    area.hide()
    area.deleteLater()
    settle()


# -- the case ----------------------------------------------------------------------------------


def fill(case_file: CaseFile) -> None:
    """Everybody, everything that happened, every factor and many scenarios."""
    people = case_file.people
    roles = list(Role)
    for number in range(PEOPLE):
        people.add(f"släkting {number + 1}", "släkting", frozenset({roles[number % len(roles)]}))
    screen(case_file)
    factors = [factor.id for factor in case_file.guide(SCREENING).factors()]
    everybody = [person.id for person in people.all()]
    for number in range(SCENARIO_COUNT):
        item = case_file.add_item(SCREENING, SCENARIOS)
        pick = partial(_some, number)
        put_in(case_file, item, "what", TextValue(f"{number + 1}: {prose(1)}"))
        put_in(case_file, item, "who", LinksValue(pick(everybody)))
        put_in(case_file, item, "builds_on", LinksValue(pick(factors)))
        put_in(case_file, item, "level", ChoiceValue(OptionId("medium")), prose(2))
        put_in(case_file, item, "acute", ChoiceValue(OptionId("no")))
        measure = case_file.add_item(SCREENING, MEASURES)
        put_in(case_file, measure, "measure_what", TextValue(prose(1)))
        put_in(case_file, measure, "measure_who", TextValue("Handläggaren"))
        put_in(case_file, measure, "measure_for", LinksValue((item,)))
    case_file.save()
    today = case_file._now().date()
    kinds = ("note", "contact_client", "threat", "meeting", "report")
    for number in range(EVENTS):
        event = case_file.log.begin_event(kinds[number % len(kinds)])
        day = DateValue(today - timedelta(days=number // 2))
        head = replace(event.head, day=day)
        case_file.log.keep(replace(event, what=prose(3 + number % 4), head=head))


def screen(case_file: CaseFile) -> None:
    """Every question of the screening that is no list, until none is left."""
    run = case_file.run(SCREENING)
    for _ in range(3):  # answers bring further questions
        for step in run.steps():
            ref = Ref(step.question.id)
            if run.get(ref).value is None and (value := _value(case_file, step.question)):
                note = prose(2) if step.question.note_prompt else ""
                case_file.answer(SCREENING, ref, Answer(value, note=note))


def put_in(case_file: CaseFile, item: ItemId, field: str, value: Value, note: str = "") -> None:
    """Answer one field of an item."""
    case_file.answer(SCREENING, Ref(_id(field), item), Answer(value, note=note))


def _value(case_file: CaseFile, question: Question) -> Value | None:
    match question.kind:
        case Kind.FACTOR:
            return FactorValue(OptionId("emerged"), (OptionId("seen"),), OptionId("firm"))
        case Kind.CHOICE:
            return ChoiceValue(question.options[0].id)
        case Kind.TEXT:
            return TextValue(prose(2))
        case Kind.DATE:
            return DateValue(case_file._now().date() + timedelta(days=4))
    return None


def _some(number: int, among: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(among[(number + step) % len(among)] for step in (0, 5, 11)))


def _id(name: str) -> QuestionId:
    return QuestionId(name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
