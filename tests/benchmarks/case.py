"""The invented case that is measured on: a vault at the real cost, the first hour answered."""

from __future__ import annotations

from pathlib import Path

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import Office, create_office
from hedersstod.content import load_content
from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import FactKind
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.guide_run import StepState
from hedersstod.domain.identifiers import GuideId
from hedersstod.resources import resource_path

PASSPHRASE = "fyra krukor bakom gula ladan"
ALIAS = "Mätning"
FIRST_HOUR = GuideId("first_hour")
# None of them stands in the answers: the guard must look, and finds nothing.
PROTECTED = (
    (FactKind.PLACE, "Granliden"),
    (FactKind.PLACE, "Norra Kvarnbacken"),
    (FactKind.PHONE, "070-174 06 05"),
    (FactKind.PLACE, "Tallkottens förskola"),
    (FactKind.PLACE, "Fjällsippevägen"),
    (FactKind.PLACE, "Storsund"),
)
SENTENCES = (
    "Hon berättar att brodern väntar vid bussen och att han räknar minuterna.",
    "Kuratorn har sett henne gråta två gånger den här månaden, alltid på fredagar.",
    "Hon säger att ingen får ringa hem och att mamman inte vet att hon är här.",
    "Läraren har märkt att hon slutat vara med på utflykter och idrott.",
    "Det är inte känt vem som har hennes pass eller om en resa är bokad.",
    "Hon vill fortsätta i skolan och hon vill att systern ska få det också.",
)


def make_office(home: Path) -> Office:
    """A new vault in the folder, with nothing in it."""
    return create_office(home, PASSPHRASE, load_content(resource_path(), "sv"))


def add_case(office: Office, alias: str = ALIAS, note_sentences: int = 2) -> CaseFile:
    """A case with the first hour answered and saved, and facts that are protected."""
    case_file = office.add_case(alias)
    for kind, text in PROTECTED:
        case_file.protect(kind, text, frozenset())
    answer_all(case_file, prose(note_sentences))
    case_file.save()
    return case_file


def prose(sentences: int) -> str:
    """Swedish running text of that many sentences."""
    return " ".join(SENTENCES[i % len(SENTENCES)] for i in range(sentences))


def answer_all(case_file: CaseFile, text: str) -> None:
    """Answer each question on the path with its first option, or the text, until none is left."""
    run = case_file.run(FIRST_HOUR)
    done: set[str] = set()
    while left := [s.question for s in run.steps() if s.question.id not in done]:
        question = left[0]
        done.add(question.id)
        if question.kind is not Kind.STATEMENT:
            case_file.answer(FIRST_HOUR, Ref(question.id), _answer(question, text))
    if any(step.state is StepState.BLANK for step in run.steps()):
        raise LookupError("a question was left without an answer")


def text_question(case_file: CaseFile) -> Question:
    """The first question of the path that is answered by writing."""
    steps = case_file.run(FIRST_HOUR).steps()
    return next(s.question for s in steps if s.question.kind is Kind.TEXT)


def _answer(question: Question, text: str) -> Answer:
    value: Value | None = None
    match question.kind:
        case Kind.CHOICE:
            value = ChoiceValue(question.options[0].id)
        case Kind.CHOICES:
            value = ChoicesValue((question.options[0].id,))
        case Kind.TEXT:
            value = TextValue(text)
    if value is None:
        return Answer(unknown=text)
    return Answer(value, note=text if question.note_prompt else "")
