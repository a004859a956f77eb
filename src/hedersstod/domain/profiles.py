"""Who reads a report, and what that reader is allowed to see: always an allow-list."""

from __future__ import annotations

from dataclasses import dataclass, field
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
class LocalGroup:
    """Local questions that belong together on the page and on the printed routine."""

    id: str
    title: str
    intro: str = ""


@dataclass(frozen=True, slots=True)
class LocalQuestion:
    """One thing every municipality must know beforehand (*Vår kommun*).

    `role` "decides" and "call" show the answer wherever somebody is to be called; `shown_in`
    names further places, and `beside` the questions of the safety plan it stands beside there.
    `ask` says who could know, `source` where the reason comes from.
    `if_absent` is what it means that there is none here, empty where there always is one, and
    `instead` what is then asked for.
    What is not `on_paper` stays out of the printed routine.
    """

    id: str
    label: str
    prompt: str
    why: str
    role: str  # "decides", "call" or "know"
    covers: tuple[str, ...] = ()
    group: LocalGroup | None = None
    ask: str = ""
    if_absent: str = ""
    instead: str = ""
    shown_in: tuple[str, ...] = ()
    beside: tuple[QuestionId, ...] = ()
    source: str = ""
    on_paper: bool = True


class Welcome(StrEnum):
    """Does a line of support take somebody in? Nothing said is never no."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"


class Reach(StrEnum):
    """Where a line of support is there for somebody."""

    NATIONAL = "national"
    COUNTY = "county"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One line of support; `read_when` and `source` say where its facts were read.

    `check_locally` is shown as *kontrollera lokalt* until the caseworker has said where and when
    she checked it. `audience` is "professional" or "exposed", `both` that it is for the other as
    well. None means that nothing is said here: in an edit the program's line then stands.
    `version` is that of the list when the line last changed; an edit keeps the one it was made on.
    """

    id: str
    name: str = field(repr=False)
    audience: str
    gives: str = field(repr=False)
    number: str = field(repr=False)
    hours: str = field(repr=False)
    source: str = field(repr=False)
    read_when: str = field(repr=False)
    check_locally: bool = True
    welcomes: str = field(default="", repr=False)
    covers: tuple[str, ...] = ()
    both: bool = False
    reach: Reach | None = None
    county: str = field(default="", repr=False)
    area: str = field(default="", repr=False)
    languages: str | None = field(default=None, repr=False)
    men: Welcome | None = None
    hbtqi: Welcome | None = None
    children: Welcome | None = None
    version: int = 1

    @property
    def for_professionals(self) -> bool:
        """May the caseworker herself turn there?"""
        return self.both or self.audience == "professional"

    @property
    def for_the_person(self) -> bool:
        """May the exposed person, or somebody close, turn there?"""
        return self.both or self.audience == "exposed"

    @property
    def where(self) -> Reach:
        """Where it is there for somebody; the whole country when nothing else is said."""
        return self.reach or Reach.NATIONAL
