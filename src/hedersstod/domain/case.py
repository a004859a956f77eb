"""A case and what is kept about it: open runs, signed-off revisions, protected facts, documents."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from hedersstod.domain.answers import Answers
from hedersstod.domain.guide import Kind, Weight
from hedersstod.domain.identifiers import (
    CaseId,
    DocumentId,
    FactId,
    FlagId,
    GuideId,
    ItemId,
    OptionId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.truth import Truth


@dataclass(frozen=True, slots=True)
class Case:
    """One client under an alias; no name, no identity number (product.md, decision 11)."""

    id: CaseId
    alias: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class RunRecord:
    """An open run of a guide as it is kept: the draft.

    `based_on` is the version it was taken over from, `carried` the questions not looked at since.
    """

    id: RunId
    case: CaseId
    guide: GuideId
    guide_version: int
    started_at: datetime
    changed_at: datetime
    answers: Answers
    carried: frozenset[QuestionId] = frozenset()
    based_on: RevisionId | None = None


@dataclass(frozen=True, slots=True)
class SignedStep:
    """One question as it stood at sign-off: wording, answer in words, and the marks.

    `said` is the value in words (the chosen options' texts, the text, the date …); `options`
    the chosen option ids, for comparison between revisions. `not_known` says that the answer
    was "vet inte" or left blank. `items` holds the answered fields of each list item, `item_ids`
    their ids in the same order. `details` are label and words of what unfolds at a factor;
    `links` the ids that are pointed at; `day` an exact day. `carried` says that the answer was
    taken over from the version before and not looked at anew.
    """

    section: str
    question: QuestionId
    kind: Kind
    text: str
    label: str
    said: tuple[str, ...] = field(default=(), repr=False)
    options: tuple[OptionId, ...] = field(default=(), repr=False)
    not_known: bool = False
    note: str = field(default="", repr=False)
    unknown: str = field(default="", repr=False)
    withheld_because: str | None = field(default=None, repr=False)
    items: tuple[tuple[SignedStep, ...], ...] = ()
    item_ids: tuple[ItemId, ...] = ()
    details: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    links: tuple[str, ...] = field(default=(), repr=False)
    protective: bool = False
    carried: bool = False
    day: date | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class SignedFlag:
    """A flag as it stood at sign-off; `truth` is YES or NOT_KNOWN, never NO."""

    id: FlagId
    weight: Weight
    heading: str
    next_step: str
    truth: Truth


@dataclass(frozen=True, slots=True)
class LocalLine:
    """Who decides or whom to call, as *Vår kommun* and the directory said it that day."""

    label: str
    text: str = field(repr=False)
    origin: str = field(repr=False)
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """What was signed off: never changed afterwards; reports are made from nothing else."""

    id: RevisionId
    case: CaseId
    run: RunId
    number: int
    guide: GuideId
    guide_version: int
    guide_title: str
    signed_at: datetime
    valid_until: date
    steps: tuple[SignedStep, ...]
    flags: tuple[SignedFlag, ...] = ()
    assessment: tuple[str, ...] = field(default=(), repr=False)
    local: tuple[LocalLine, ...] = ()
    reviewed_by: str = ""


class FactKind(StrEnum):
    """What kind of protected fact it is; decides how the guard looks for it."""

    PLACE = "place"
    SCHOOL = "school"
    WORKPLACE = "workplace"
    NAME = "name"
    PHONE = "phone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProtectedFact:
    """Something that must not leave except to the circles named in `known_to`."""

    id: FactId
    case: CaseId
    kind: FactKind
    text: str = field(repr=False)
    known_to: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Document:
    """A sealed report as kept in the vault; `sha256` is of the sealed bytes, in hex.

    `kept` holds the guard's findings that were kept all the same: key and reason.
    """

    id: DocumentId
    case: CaseId
    revision: RevisionId
    reader: str
    file_name: str
    sealed_at: datetime
    sha256: str
    log_head: str
    kept: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReportDecisions:
    """What has been decided about the guard's findings in a report not yet sealed.

    Each decision is the finding's key, "removed", "rewritten" or "kept", and the words of it.
    """

    revision: RevisionId
    reader: str
    decisions: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class LocalFact:
    """One entry of *Vår kommun*: what holds here, from whom, and when it was read."""

    id: str
    text: str = field(repr=False)
    source: str = field(default="", repr=False)
    read_on: date | None = None


OPENED = "opened:"
"""Begins the name of a draft that tells what stood open, and holds no words of hers."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where the caseworker was when she locked: enough to come back to the same field.

    `drafts` holds what stood half typed in the fields of a form and is in no record, by field
    name, and what stood open. Her words are given back once: what is written later is newer.
    """

    page: str
    case: CaseId | None = None
    guide: GuideId | None = None
    question: QuestionId | None = None
    field_name: str = ""
    cursor: int = 0
    drafts: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def without_words(self) -> Bookmark:
        """The same place, with nothing of what stood half typed there."""
        opened = tuple(each for each in self.drafts if each[0].startswith(OPENED))
        return replace(self, drafts=opened)
