"""Reports: nothing protected gets past, reasons are kept, and nothing is half written."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.reports import check_job, version_before
from hedersstod.domain.answers import Answer, FactorValue, PlaceValue, Ref, TextValue
from hedersstod.domain.case import FactKind, Revision
from hedersstod.domain.disclosure import FindingKind
from hedersstod.domain.errors import (
    FileUnreadable,
    FindingsUnsettled,
    GuardRefused,
    ReportNotWritable,
)
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.domain.sealing import Verdict
from hedersstod.report.edits import pieces_of
from tests.casework.desk import (
    FIRST_HOUR,
    Place,
    answer,
    answer_all,
    bring_key,
    content,
    sealed,
    signed,
    some_value,
)
from tests.helpers.traces import pdf_text

NOTE = "Farbrodern i Granliden har ringt flera gånger."
READERS = ["supervisor", "record", "guardian"]


def flat(text: str) -> str:
    """Without the line breaks and hyphens of the page."""
    return " ".join(text.replace("-\n", "").replace("\u00ad", "").split())


# -- the guard stands at every way out ---------------------------------------------------------


def test_a_report_with_a_protected_fact_is_not_sealed_before_it_is_settled(place: Place) -> None:
    case_file, revision = signed(place, note=NOTE)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, "supervisor")
    assert [f.kind for f in draft.unsettled] == [FindingKind.PROTECTED_FACT]
    assert draft.places(draft.unsettled[0]) > 1
    with pytest.raises(FindingsUnsettled):
        place.office.desk.release_job(draft)
    draft.remove(draft.unsettled[0], "[borttaget]")
    made = place.office.desk.release_job(draft)()
    text = flat(pdf_text(made.pdf))
    assert "Granliden" not in text
    assert "[borttaget]" in text
    kept = str([asdict(each) for each in case_file.revisions()])
    assert "Granliden" in kept, "the version itself is never changed"


def test_a_rewritten_finding_is_examined_again(place: Place) -> None:
    case_file, revision = signed(place, note=NOTE)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    case_file.protect(FactKind.PLACE, "Björnträsk", frozenset())
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, "supervisor")
    first = draft.unsettled[0]
    draft.rewrite(first, "Björnträsk")
    assert [f.excerpt for f in draft.unsettled] == ["Björnträsk"]
    draft.take_back(first)
    draft.rewrite(first, "en annan ort")
    assert draft.unsettled == ()
    assert "en annan ort" in flat(pdf_text(place.office.desk.release_job(draft)().pdf))


def test_a_finding_kept_with_a_reason_passes_and_the_reason_is_kept(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place, note=NOTE)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    desk = place.office.desk
    bring_key(place)
    draft = desk.draft(case_file, revision, "supervisor")
    finding = draft.unsettled[0]
    for nothing in ("", "  \n"):
        with pytest.raises(ValueError, match="reason"):
            draft.keep(finding, nothing)
    draft.keep(finding, "Arbetsledaren känner redan till orten.")
    document = desk.keep(draft, desk.release_job(draft)())
    assert document.kept == ((finding.key, "Arbetsledaren känner redan till orten."),)
    out = tmp_path / "ut.pdf"
    desk.take_out_job(case_file, document, out)()
    assert "Granliden" in flat(pdf_text(out.read_bytes()))
    assert place.reopen().open_case(case_file.case.id).documents() == (document,)


def test_a_fact_protected_after_sealing_stops_the_report_from_leaving(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place, note=NOTE)
    document, _made = sealed(place, case_file, revision)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    out = tmp_path / "ut.pdf"
    with pytest.raises(GuardRefused) as refused:
        place.office.desk.take_out_job(case_file, document, out)()
    assert "Granliden" not in str(refused.value)
    assert list(tmp_path.glob("*.p*")) == []
    assert list(tmp_path.glob(".*")) == []


def test_the_name_of_the_file_is_guarded_too(place: Place, tmp_path: Path) -> None:
    case_file, revision = signed(place)
    document, _made = sealed(place, case_file, revision)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    with pytest.raises(GuardRefused):
        place.office.desk.take_out_job(case_file, document, tmp_path / "om Granliden.pdf")()
    assert not (tmp_path / "om Granliden.pdf").exists()
    place.office.desk.take_out_job(case_file, document, tmp_path / "rapport.pdf")()
    assert (tmp_path / "rapport.pdf").exists()


def test_a_reader_who_may_know_a_fact_is_not_kept_from_it(place: Place) -> None:
    case_file, revision = signed(place, note=NOTE)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset({"supervisor"}))
    bring_key(place)
    assert place.office.desk.draft(case_file, revision, "supervisor").unsettled == ()
    assert place.office.desk.draft(case_file, revision, "record").unsettled != ()


def test_an_alias_that_is_protected_is_found_where_it_stands_on_the_page(place: Place) -> None:
    case_file = place.office.add_case("Granliden")
    answer_all(case_file)
    revision = case_file.sign_off(FIRST_HOUR, ())
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    document, made = sealed(place, case_file, revision)
    assert "Granliden" not in pdf_text(made.pdf)
    assert "granliden" not in document.file_name.lower()


def test_decisions_are_kept_from_one_sitting_to_the_next(place: Place) -> None:
    case_file, revision = signed(place, note=NOTE)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, "supervisor")
    draft.rewrite(draft.unsettled[0], "en annan ort")
    place.office.desk.keep_decisions(draft)
    office = place.reopen()
    again = office.desk.draft(office.open_case(case_file.case.id), revision, "supervisor")
    assert again.decisions == draft.decisions
    assert again.unsettled == ()
    other = office.desk.draft(office.open_case(case_file.case.id), revision, "record")
    assert other.decisions == ()


# -- the guardian ------------------------------------------------------------------------------


def test_no_withheld_answer_reaches_the_guardians_page(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    answer_all(case_file)
    secrets: list[str] = []
    for number, step in enumerate(case_file.run(FIRST_HOUR).steps()):
        question = step.question
        if question.kind is Kind.STATEMENT:
            continue
        words = [f"Hemligt{part}{chr(97 + number)}q" for part in ("note", "okänt", "skäl", "svar")]
        secrets += words
        answer(
            case_file,
            question.id,
            note=words[0] if question.note_prompt else "",
            unknown=words[1] if question.kind is not Kind.LIST else "",
            withheld_because=words[2],
        )
        if question.kind is Kind.TEXT:
            answer(case_file, question.id, value=TextValue(words[3]))
        elif question.kind is Kind.PLACE:
            answer(case_file, question.id, value=PlaceValue(words[3]))
    revision = case_file.sign_off(FIRST_HOUR, ())
    _document, made = sealed(place, case_file, revision, "guardian")
    text = flat(pdf_text(made.pdf))
    assert "Björk" not in text
    assert [secret for secret in secrets if secret.lower() in text.lower()] == []
    # The control: the same words are found where the reader may see them.
    _document, full = sealed(place, case_file, revision, "record")
    seen = flat(pdf_text(full.pdf))
    assert sum(secret in seen for secret in secrets) > 20


def test_what_is_not_withheld_stays_out_of_the_guardians_page_as_well(place: Place) -> None:
    case_file, revision = signed(place, note="En rad om samtalet i dag.")
    _document, made = sealed(place, case_file, revision, "guardian")
    text = flat(pdf_text(made.pdf)).lower()
    assert "en rad om samtalet" not in text
    for word in ("heder", "storsund", "lillasyster", "våld"):
        assert word not in text


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_gets_a_sealed_report_that_her_checker_knows(
    place: Place, tmp_path: Path, reader: str
) -> None:
    case_file, revision = signed(place)
    document, made = sealed(place, case_file, revision, reader)
    assert made.verification.verdict is Verdict.UNCHANGED_KEY_KNOWN
    out = tmp_path / document.file_name
    place.office.desk.take_out_job(case_file, document, out)()
    assert out.read_bytes() == made.pdf == place.vault.document_bytes(document.id)
    assert place.office.desk.check_job(out, "")().verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert check_job(out, "", [])().verdict is Verdict.UNCHANGED_KEY_UNKNOWN
    typed = " ".join(place.office.desk.own_key_words())
    assert check_job(out, typed, [])().verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert document.log_head in _log_heads(place)


def _log_heads(place: Place) -> set[str]:
    return {entry.hash for entry in place.vault.journal()}


def test_the_key_is_made_once_and_never_replaced(place: Place) -> None:
    assert place.office.desk.own_key_words() == ()
    bring_key(place)
    words = place.office.desk.own_key_words()
    assert len(words) == 10
    from hedersstod.report.signing import make_seal_key

    place.office.desk.keep_key(make_seal_key(place.time))
    assert place.office.desk.own_key_words() == words
    place.reopen()
    bring_key(place)
    assert place.office.desk.own_key_words() == words


# -- out of the vault --------------------------------------------------------------------------


def test_a_file_that_stood_there_is_replaced_as_a_whole(place: Place, tmp_path: Path) -> None:
    case_file, revision = signed(place)
    document, made = sealed(place, case_file, revision)
    out = tmp_path / "ut.pdf"
    out.write_bytes(b"en mycket lang gammal fil" * 100_000)
    place.office.desk.take_out_job(case_file, document, out)()
    assert out.read_bytes() == made.pdf
    assert {p.name for p in tmp_path.iterdir()} == {"home", "ut.pdf"}


def test_a_file_that_stood_there_is_untouched_when_the_report_is_refused(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place, note=NOTE)
    document, _made = sealed(place, case_file, revision)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    out = tmp_path / "ut.pdf"
    out.write_bytes(b"gammal")
    with pytest.raises(GuardRefused):
        place.office.desk.take_out_job(case_file, document, out)()
    assert out.read_bytes() == b"gammal"


def test_a_place_that_cannot_be_written_to_is_told_and_nothing_is_left(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    document, _made = sealed(place, case_file, revision)
    folder = tmp_path / "en mapp"
    folder.mkdir()
    (folder / "ut.pdf").mkdir()
    places = [tmp_path / "finns inte" / "ut.pdf", folder / "ut.pdf"]
    if sys.platform != "win32":
        places.append(Path("/dev/null/ut.pdf"))
    if sys.platform == "linux":
        places.append(Path("/proc/ut.pdf"))
    for out in places:
        with pytest.raises(ReportNotWritable):
            place.office.desk.take_out_job(case_file, document, out)()
    assert [p.name for p in folder.iterdir()] == ["ut.pdf"]
    assert not (tmp_path / "finns inte").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_report_that_is_taken_out_is_readable_by_its_owner_only(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    document, _made = sealed(place, case_file, revision)
    before = os.umask(0o077)  # as restrict_process sets it first of all
    try:
        place.office.desk.take_out_job(case_file, document, tmp_path / "ut.pdf")()
    finally:
        os.umask(before)
    assert (tmp_path / "ut.pdf").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a file name is counted otherwise there")
def test_a_name_too_long_is_told_and_the_longest_possible_one_is_written(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    document, made = sealed(place, case_file, revision)
    longest = "r" * 251 + ".pdf"
    place.office.desk.take_out_job(case_file, document, tmp_path / longest)()
    with pytest.raises(ReportNotWritable):
        place.office.desk.take_out_job(case_file, document, tmp_path / f"r{longest}")()
    assert (tmp_path / longest).read_bytes() == made.pdf
    assert {p.name for p in tmp_path.iterdir()} == {"home", longest}


def test_a_file_of_somebody_elses_beside_the_report_is_left_alone(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    document, _made = sealed(place, case_file, revision)
    for ending in (".part", ".new", ".tmp"):
        (tmp_path / f"ut.pdf{ending}").write_bytes(b"en annans")
    place.office.desk.take_out_job(case_file, document, tmp_path / "ut.pdf")()
    for ending in (".part", ".new", ".tmp"):
        assert (tmp_path / f"ut.pdf{ending}").read_bytes() == b"en annans"


# -- the journal -------------------------------------------------------------------------------


def _lines_since(place: Place, known: int) -> list[tuple[str, str]]:
    return [(entry.event, entry.object_id) for entry in place.vault.journal()[known:]]


def test_the_line_about_a_report_stands_before_it_is_out(place: Place, tmp_path: Path) -> None:
    case_file, revision = signed(place)
    document, _made = sealed(place, case_file, revision)
    known = len(place.vault.journal())
    job = place.office.desk.take_out_job(case_file, document, tmp_path / "ut.pdf")
    assert _lines_since(place, known) == [("report_taken_out", document.id)]
    job()
    place.office.save_all()
    assert _lines_since(place, known) == [("report_taken_out", document.id)]


def test_a_report_that_did_not_get_out_has_a_second_line_that_says_so(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place, note=NOTE)
    document, _made = sealed(place, case_file, revision)
    known = len(place.vault.journal())
    desk = place.office.desk
    with pytest.raises(ReportNotWritable):
        desk.take_out_job(case_file, document, tmp_path / "finns inte" / "ut.pdf")()
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    with pytest.raises(GuardRefused):
        desk.take_out_job(case_file, document, tmp_path / "ut.pdf")()
    place.reopen()  # at the latest when she locks
    lines = [line for line in _lines_since(place, known) if line[1] == document.id]
    assert lines == [
        ("report_taken_out", document.id),
        ("report_not_taken_out", document.id),
        ("report_taken_out", document.id),
        ("guard_refused", document.id),
    ]


def test_a_file_that_was_checked_has_a_line_that_does_not_say_which(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    (tmp_path / "ut.pdf").write_bytes(made.pdf)
    known = len(place.vault.journal())
    place.office.desk.check_job(tmp_path / "ut.pdf", "")()
    place.office.save_all()
    with pytest.raises(FileUnreadable):
        place.office.desk.check_job(tmp_path / "finns inte.pdf", "")()
    place.office.save_all()
    assert _lines_since(place, known) == [("report_verified", "")]


# -- what has been decided is kept until it is sealed ------------------------------------------


def test_decisions_are_there_after_a_lock_and_gone_when_the_report_is_sealed(place: Place) -> None:
    case_file, revision = signed(place, note=NOTE)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, "supervisor")
    first = draft.unsettled[0]
    draft.remove(first, "[borttaget]")
    place.office.desk.keep_decisions(draft)
    assert draft.decisions

    office = place.reopen()
    case_file = office.open_case(case_file.case.id)
    other = office.desk.draft(case_file, revision, "record")
    assert other.decisions == (), "another reader, other decisions"
    again = office.desk.draft(case_file, revision, "supervisor")
    assert again.decisions == draft.decisions
    assert first.key not in [finding.key for finding in again.unsettled]
    while again.unsettled:
        again.remove(again.unsettled[0], "[borttaget]")
    office.desk.keep_decisions(again)
    office.desk.keep(again, office.desk.release_job(again)())
    assert place.vault.report_decisions(revision.id, "supervisor") is None
    assert office.desk.draft(case_file, revision, "supervisor").decisions == ()


# -- copying -----------------------------------------------------------------------------------


def test_nothing_protected_withheld_or_numbered_is_copied(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    case_file.protect(FactKind.PLACE, "Granliden", frozenset({"supervisor"}))
    answer(case_file, "violence", note="Brodern slog henne i köket.", withheld_because="hämnd")
    case_file.answer(
        FIRST_HOUR, Ref(QuestionId("safe_tonight")),
        Answer(next(_no_of("safe_tonight"))),
    )  # fmt: skip
    case_file.answer(FIRST_HOUR, Ref(QuestionId("place_tonight")), Answer(PlaceValue("Storsund")))
    desk = place.office.desk
    for text in (
        "Hon bor i Granliden",
        "bussen från Granlidens skola",
        "hon ringde från Storsund",
        "19121212-1212",
        "ring 070-174 06 05",
        "Brodern slog henne i köket.",
    ):
        assert not desk.may_copy(text, case_file), text
    for text in ("Hon är trygg i kväll", "112", "den 23 november 2026"):
        assert desk.may_copy(text, case_file), text
    assert not desk.may_copy("19121212-1212", None)
    assert desk.may_copy("Hon bor i Granliden", None)


def _no_of(question: str):
    from hedersstod.domain.answers import ChoiceValue

    asked = content().guides[FIRST_HOUR].question(QuestionId(question))
    return (ChoiceValue(o.id) for o in asked.options if o.id == "no")


def test_a_line_of_support_may_be_copied(place: Place) -> None:
    entry = next(e for e in place.office.local.directory() if len(e.number) > 6)
    assert place.office.desk.may_copy(f"Ring {entry.number}", None)


# -- checking ----------------------------------------------------------------------------------


def test_what_is_no_file_is_unreadable(place: Place, tmp_path: Path) -> None:
    for path in (tmp_path / "finns inte.pdf", tmp_path):
        with pytest.raises(FileUnreadable) as refused:
            place.office.desk.check_job(path, "")()
        assert str(tmp_path) not in str(refused.value)


# -- the screening -----------------------------------------------------------------------------


def put(case_file: CaseFile, question: str, item: ItemId | None = None, **parts: object) -> None:
    """Change parts of one answer of the screening."""
    ref = Ref(QuestionId(question), item)
    before = case_file.run(SCREENING).get(ref)
    case_file.answer(SCREENING, ref, replace(before, **parts))


def screen(case_file: CaseFile) -> ItemId:
    """Answer everything on the path of the screening; the id of its one scenario."""
    run = case_file.run(SCREENING)
    scenario = ItemId("")
    for _ in range(4):  # answers bring further questions
        for question in (step.question for step in run.steps()):
            if question.kind is Kind.LIST:
                if not run.items(question.id):
                    case_file.add_item(SCREENING, question.id)
                for item in run.items(question.id):
                    scenario = item if question.id == "scenarios" else scenario
                    for field in run.fields(question.id, item):
                        put_value(case_file, field, item)
            else:
                put_value(case_file, question)
    assert run.missing() == ()
    return scenario


def put_value(case_file: CaseFile, question: Question, item: ItemId | None = None) -> None:
    value: object = some_value(question, f"Ord om {question.id}")
    if question.kind is Kind.FACTOR and question.scale is not None:
        value = FactorValue(question.scale.states[0].id)
    blank = case_file.run(SCREENING).get(Ref(question.id, item)).value is None
    if blank and value is not None:
        put(case_file, question.id, item, value=value)


def screened_twice(place: Place) -> tuple[CaseFile, Revision, Revision]:
    """A case with two versions of the screening, a month apart; a factor has moved between."""
    case_file = place.office.add_case("Björk")
    screen(case_file)
    first = case_file.sign_off(SCREENING, ())
    place.wait(days=30)
    case_file.begin_anew(SCREENING)
    screen(case_file)
    state = OptionId("suspected")
    put(case_file, "f_watched", value=FactorValue(state, moved="Ny telefon sedan i fredags."))
    place.wait(minutes=10)
    second = case_file.sign_off(SCREENING, ())
    place.wait(minutes=1)
    return case_file, first, second


def drafted(place: Place, case_file: CaseFile, revision: Revision, reader: str) -> str:
    """All the words of a report as it is composed."""
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, reader)
    return "\n".join(piece.text for piece in pieces_of(draft.report))


def test_a_guardian_is_no_reader_of_a_screening(place: Place) -> None:
    desk = place.office.desk
    assert [r.id for r in desk.readers(FIRST_HOUR)] == ["supervisor", "record", "guardian"]
    assert [r.id for r in desk.readers(SCREENING)] == ["supervisor", "record"]
    case_file, first, _second = screened_twice(place)
    bring_key(place)
    with pytest.raises(ValueError, match="no report"):
        desk.draft(case_file, first, "guardian")


def test_a_second_version_is_compared_with_the_first_and_the_first_with_none(place: Place) -> None:
    case_file, first, second = screened_twice(place)
    assert version_before(case_file, first) is None
    assert version_before(case_file, second) == first
    texts = content().report_texts
    assert texts["changes_first"] in drafted(place, case_file, first, "supervisor")
    told = drafted(place, case_file, second, "supervisor")
    assert texts["changes_first"] not in told
    assert "Ny telefon sedan i fredags." in told


def test_another_guide_is_never_the_version_before(place: Place) -> None:
    case_file, revision = signed(place)
    screen(case_file)
    screening = case_file.sign_off(SCREENING, ())
    assert version_before(case_file, screening) is None
    assert version_before(case_file, revision) is None


@pytest.mark.parametrize("reader", ["supervisor", "record"])
def test_a_screening_is_sealed_and_its_seal_is_known(place: Place, reader: str) -> None:
    case_file, _first, second = screened_twice(place)
    _document, made = sealed(place, case_file, second, reader)
    assert made.verification.verdict is Verdict.UNCHANGED_KEY_KNOWN
    text = flat(pdf_text(made.pdf))
    assert "Riskscreening" in text
    assert "Ord om what" in text


def test_a_protected_fact_in_a_scenario_is_found_in_text_and_figure(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    scenario = screen(case_file)
    put(case_file, "what", scenario, value=TextValue("Hämtas i Granliden"))
    revision = case_file.sign_off(SCREENING, ())
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    _document, made = sealed(place, case_file, revision)
    text = flat(pdf_text(made.pdf))
    assert "Granliden" not in text
    assert "Hämtas i [borttaget]" in text


def test_a_withheld_scenario_is_marked_for_who_may_see_it(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    scenario = screen(case_file)
    put(case_file, "what", scenario, value=TextValue("Kanariefågel"), withheld_because="hämnd")
    revision = case_file.sign_off(SCREENING, ())
    for reader in ("supervisor", "record"):
        told = drafted(place, case_file, revision, reader)
        assert "Kanariefågel (får inte nå vårdnadshavare, därför att hämnd)" in told


def log_of(case_file: CaseFile) -> None:
    log = case_file.log
    log.keep(replace(log.begin_event("note"), what="Kanarie ringde.", source="client"))
    asked = log.begin_consultation()
    log.keep(
        replace(
            asked,
            with_whom="stödtelefonen",
            question="Kanariefrågan",
            advice="Vänta med hemmet.",
            decision="Nämnden frågas.",
            script="Kanariemanus",
        )
    )
    struck = log.keep(replace(log.begin_event("note"), what="Fel anteckning."))
    log.strike(struck, "gällde någon annan")
    log.write(replace(log.begin_event("note"), what="Halvskrivet."))


def test_the_log_since_the_last_version_comes_along_without_the_script(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    case_file.log.keep(replace(case_file.log.begin_event("note"), what="Gammal händelse."))
    place.wait(minutes=1)
    screen(case_file)
    case_file.sign_off(SCREENING, ())
    place.wait(days=30)
    case_file.begin_anew(SCREENING)
    screen(case_file)
    log_of(case_file)
    place.wait(minutes=1)
    second = case_file.sign_off(SCREENING, ())
    place.wait(minutes=1)
    case_file.log.keep(replace(case_file.log.begin_event("note"), what="Efteråt."))
    told = drafted(place, case_file, second, "supervisor")
    for words in ("Kanarie ringde.", "Med: stödtelefonen", "Råd: Vänta med hemmet.", "Nämnden"):
        assert words in told
    for words in ("Kanariemanus", "Fel anteckning", "Halvskrivet", "Gammal händelse"):
        assert words not in told
    assert "(antecknat efter fastställandet)" in told


def test_the_guard_looks_for_a_withheld_entry_of_the_log_in_what_a_guardian_gets(
    place: Place,
) -> None:
    case_file, revision = signed(place)
    event = case_file.log.begin_event("note")
    head = replace(event.head, withheld_because="hämnd")
    case_file.log.keep(replace(event, head=head, what="Meddelande från socialtjänsten"))
    bring_key(place)
    desk = place.office.desk
    found = desk.draft(case_file, revision, "guardian").unsettled
    assert [finding.kind for finding in found] == [FindingKind.WITHHELD]
    assert desk.draft(case_file, revision, "supervisor").unsettled == ()
