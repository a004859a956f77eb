"""What the tests of casework share: an office that can be reopened, and answers to sign off."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from hedersstod import vault as vaults
from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import Office
from hedersstod.casework.reports import Sealed
from hedersstod.content import Content, load_content
from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    ListValue,
    PersonValue,
    PlaceValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import Document, Revision
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.resources import resource_path
from tests.helpers.cases import NOON

PASSPHRASE = "granris vid bäcken"
FIRST_HOUR = GuideId("first_hour")


@cache
def content() -> Content:
    return load_content(resource_path(), "sv")


class Place:
    """An office with a clock; `reopen` is what a lock and an unlocking do to it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.time: datetime = NOON
        self.content = content()
        self._ids = itertools.count(1)
        self._vault = vaults.create(home, PASSPHRASE, now=NOON)
        self.office = self._open()

    def now(self) -> datetime:
        return self.time

    def wait(self, **span: float) -> None:
        self.time += timedelta(**span)

    def new_id(self) -> str:
        return f"id{next(self._ids)}"

    @property
    def vault(self) -> vaults.Vault:
        return self._vault

    def reopen(self, other_content: Content | None = None) -> Office:
        self.office.close()
        self.content = other_content or self.content
        self._vault = vaults.open_(self.home, PASSPHRASE, now=self.time)
        self.office = self._open()
        return self.office

    def _open(self) -> Office:
        return Office(self._vault, self.content, self.now, self.new_id)


def some_value(question: Question, words: str = "Något som har sagts") -> Value | None:
    """A value that leads on to the questions that depend on it."""
    match question.kind:
        case Kind.CHOICE:
            wanted = {"safe_tonight": "no"}.get(question.id)
            return ChoiceValue(next(o.id for o in question.options if wanted in (None, o.id)))
        case Kind.CHOICES:
            return ChoicesValue((question.options[0].id,))
        case Kind.TEXT:
            return TextValue(words)
        case Kind.PLACE:
            return PlaceValue("Storsund")
        case Kind.PERSON:
            return PersonValue("lillasyster", "syster")
        case Kind.DATE:
            return DateValue(NOON.date() + timedelta(days=3))
    return None


def answer(case_file: CaseFile, question: str, **parts: object) -> None:
    """Change parts of one answer of the first hour."""
    ref = Ref(QuestionId(question))
    before = case_file.run(FIRST_HOUR).get(ref)
    case_file.answer(FIRST_HOUR, ref, replace(before, **parts))


def answer_all(case_file: CaseFile, note: str = "") -> None:
    """Every question on the path, with one item in each list."""
    run = case_file.run(FIRST_HOUR)
    for _ in range(3):  # answers bring further questions
        for step in run.steps():
            question = step.question
            ref = Ref(question.id)
            if not run.get(ref).is_blank or question.kind is Kind.STATEMENT:
                continue
            if question.kind is Kind.LIST:
                item = case_file.add_item(FIRST_HOUR, question.id)
                for each in question.items:
                    value = some_value(each)
                    case_file.answer(FIRST_HOUR, Ref(each.id, item), Answer(value))
                listed = run.get(ref).value
                assert isinstance(listed, ListValue)
                continue
            noted = note if question.note_prompt else ""
            case_file.answer(FIRST_HOUR, ref, Answer(some_value(question), note=noted))
    assert run.missing() in ((), [])


def signed(place: Place, alias: str = "Björk", note: str = "") -> tuple[CaseFile, Revision]:
    """A case with a signed-off first hour."""
    case_file = place.office.add_case(alias)
    answer_all(case_file, note)
    place.wait(minutes=10)
    revision = case_file.sign_off(FIRST_HOUR, place.office.local.lines())
    place.wait(minutes=1)
    return case_file, revision


def bring_key(place: Place) -> None:
    place.office.desk.keep_key(place.office.desk.key_job()())


def sealed(
    place: Place, case_file: CaseFile, revision: Revision, reader: str = "supervisor"
) -> tuple[Document, Sealed]:
    """A report made for a reader, with every finding removed."""
    desk = place.office.desk
    bring_key(place)
    draft = desk.draft(case_file, revision, reader)
    while draft.unsettled:
        draft.remove(draft.unsettled[0], "[borttaget]")
    made = desk.release_job(draft)()
    return desk.keep(draft, made), made
