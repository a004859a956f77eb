"""Small builders of what a case holds; every value is invented."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

from hedersstod.domain.answers import Answer, Answers, ChoiceValue, Ref, TextValue
from hedersstod.domain.case import (
    Case,
    Document,
    FactKind,
    LocalLine,
    ProtectedFact,
    Revision,
    RunRecord,
    SignedFlag,
    SignedStep,
)
from hedersstod.domain.guide import Kind, Weight
from hedersstod.domain.identifiers import (
    CaseId,
    DocumentId,
    FactId,
    FlagId,
    GuideId,
    OptionId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.truth import Truth

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
FIRST_HOUR = GuideId("first_hour")


def later(minutes: int) -> datetime:
    """Some minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def a_case(id: str = "c1", alias: str = "Tall") -> Case:  # noqa: A002
    return Case(CaseId(id), alias, NOON)


def some_answers(text: str = "Hon ska åka på lördag.") -> dict[Ref, Answer]:
    return {
        Ref(QuestionId("safe_tonight")): Answer(
            ChoiceValue(OptionId("no")), note=text, withheld_because="Pappan får inte veta."
        ),
        Ref(QuestionId("journey")): Answer(TextValue(text), unknown="Vem har passet?"),
    }


def a_run(
    id: str = "r1",  # noqa: A002
    case: str = "c1",
    answers: Answers | None = None,
    guide: GuideId = FIRST_HOUR,
) -> RunRecord:
    kept = some_answers() if answers is None else answers
    return RunRecord(RunId(id), CaseId(case), guide, 1, NOON, later(1), kept)


def a_step(text: str = "Hon ska åka på lördag.") -> SignedStep:
    return SignedStep(
        section="tonight",
        question=QuestionId("journey"),
        kind=Kind.TEXT,
        text="Finns en resa planerad?",
        label="Resa",
        said=(text,),
        unknown="Vem har passet?",
        withheld_because="Pappan får inte veta.",
    )


def a_revision(
    id: str = "v1",  # noqa: A002
    case: str = "c1",
    number: int = 1,
    steps: tuple[SignedStep, ...] | None = None,
) -> Revision:
    siblings = SignedStep(
        section="others",
        question=QuestionId("siblings"),
        kind=Kind.LIST,
        text="Finns syskon?",
        label="Syskon",
        items=((a_step("Bror, 9 år"),), (a_step("Syster, 12 år"),)),
    )
    return Revision(
        id=RevisionId(id),
        case=CaseId(case),
        run=RunId("r1"),
        number=number,
        guide=FIRST_HOUR,
        guide_version=1,
        guide_title="Första timmen",
        signed_at=later(10),
        valid_until=date(2026, 11, 24),
        steps=(a_step(), siblings) if steps is None else steps,
        flags=(SignedFlag(FlagId("journey"), Weight.ACUTE, "Resa", "Ring polisen", Truth.YES),),
        assessment=("Hon kan inte gå hem i kväll.",),
        local=(LocalLine("Socialjour", "0000-00 00 00", "Vår kommun"),),
    )


def a_fact(
    id: str = "f1",  # noqa: A002
    case: str = "c1",
    text: str = "Granliden",
    kind: FactKind = FactKind.PLACE,
) -> ProtectedFact:
    return ProtectedFact(FactId(id), CaseId(case), kind, text, frozenset({"school", "police"}))


def a_document(
    sealed: bytes,
    id: str = "d1",  # noqa: A002
    case: str = "c1",
    revision: str = "v1",
    log_head: str = "0" * 64,
) -> Document:
    return Document(
        id=DocumentId(id),
        case=CaseId(case),
        revision=RevisionId(revision),
        reader="supervisor",
        file_name="rapport.pdf",
        sealed_at=later(11),
        sha256=hashlib.sha256(sealed).hexdigest(),
        log_head=log_head,
    )
