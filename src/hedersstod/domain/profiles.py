"""Who reads a report, and what that reader is allowed to see: always an allow-list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hedersstod.domain.identifiers import GuideId, QuestionId


class Withheld(StrEnum):
    """What happens to answers marked *får inte nå vårdnadshavare*."""

    MARKED = "marked"  # shown, with the mark and its reason
    LEFT_OUT = "left_out"  # left out, and the guard looks for them


@dataclass(frozen=True, slots=True)
class ReaderProfile:
    """One reader: the circle she belongs to, the words on the page, the questions allowed.

    `guides` is the allow-list of the guides she gets reports of, `questions` that of question
    ids; the single entry "*" allows all, and an empty list of questions none.
    `shows` is an allow-list of parts: judgement, positions, answers, unknown, local, assessment,
    scenarios, changes, thread, log.
    """

    id: str
    circle: str
    title: str
    purpose: str
    warning: str
    guides: frozenset[GuideId]
    questions: frozenset[QuestionId]
    shows: frozenset[str]
    withheld: Withheld

    def reads(self, guide: GuideId) -> bool:
        """May this reader get a report of that guide at all?"""
        return GuideId("*") in self.guides or guide in self.guides

    def allows(self, question: QuestionId) -> bool:
        """May this reader see the answer to that question at all?"""
        return QuestionId("*") in self.questions or question in self.questions


@dataclass(frozen=True, slots=True)
class ReportTexts:
    """The fixed sentences of reports in one language, by id; a missing id is a content fault."""

    language: str
    texts: dict[str, str]

    def __getitem__(self, text_id: str) -> str:
        return self.texts[text_id]


@dataclass(frozen=True, slots=True)
class LocalQuestion:
    """One thing every municipality must know beforehand (*Vår kommun*)."""

    id: str
    label: str
    prompt: str
    why: str
    role: str  # "decides", "call" or "know": where the answer is shown
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One line of support; `read_when` and `source` say where its facts were read.

    `check_locally` is shown as *kontrollera lokalt* until the caseworker has edited the entry.
    `audience` is "professional" or "exposed".
    """

    id: str
    name: str
    audience: str
    gives: str
    number: str
    hours: str
    source: str
    read_when: str
    check_locally: bool = True
    welcomes: str = ""
    covers: tuple[str, ...] = ()
