"""The office: cases under an alias, what is due first, and where she was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import MAX_ALIAS, create_office, open_office
from hedersstod.domain.agenda import Due, Matter, Urgency
from hedersstod.domain.answers import DateValue, TextValue
from hedersstod.domain.case import Bookmark, LocalFact
from hedersstod.domain.errors import (
    AliasEmpty,
    AliasLooksLikeIdentityNumber,
    AliasTaken,
    DiskFull,
    HedersstodError,
    VaultClosed,
    VaultExists,
    WrongPassphrase,
)
from hedersstod.domain.identifiers import CaseId, GuideId, LogId, QuestionId
from hedersstod.domain.risk_windows import Window, WindowKind
from tests.casework.desk import FIRST_HOUR, PASSPHRASE, Place, answer, answer_all, content, signed

# Made up: the numbers of the tax agency's test persons have the shape and the check digit.
TEST_PERSON = "19121212-1212"


@pytest.mark.parametrize("alias", ["", " ", " \n\t ", "\u200b\u200d", "\x00\x07"])
def test_a_case_needs_an_alias_that_can_be_seen(place: Place, alias: str) -> None:
    with pytest.raises(AliasEmpty):
        place.office.add_case(alias)
    assert place.office.cases() == ()


@pytest.mark.parametrize("alias", ["Björk", "björk", " BJÖRK ", "Bjo\u0308rk", "Bjö\u200brk"])
def test_two_cases_never_look_alike(place: Place, alias: str) -> None:
    place.office.add_case("Björk")
    with pytest.raises(AliasTaken):
        place.office.add_case(alias)
    assert len(place.office.cases()) == 1


@pytest.mark.parametrize("alias", [TEST_PERSON, "121212-1212", "Fall 191212121212", "121212 1212"])
def test_an_identity_number_is_no_alias(place: Place, alias: str) -> None:
    with pytest.raises(AliasLooksLikeIdentityNumber) as refused:
        place.office.add_case(alias)
    assert "1212" not in str(refused.value)
    assert place.office.cases() == ()


def test_an_alias_is_kept_as_it_was_written_without_what_cannot_be_seen(place: Place) -> None:
    case_file = place.office.add_case("  Röd\u200b  \n lönn ")
    assert case_file.case.alias == "Röd lönn"
    assert len(place.office.add_case("x" * 500).case.alias) == MAX_ALIAS


def test_a_case_is_the_same_file_as_long_as_the_office_is_open(place: Place) -> None:
    first = place.office.add_case("Björk")
    assert place.office.open_case(first.case.id) is first
    answer(first, "violence", note="Osparat")
    assert place.office.open_case(first.case.id).run(FIRST_HOUR).get(
        next(iter(first.run(FIRST_HOUR).answers))
    ).note == "Osparat"  # fmt: skip


def test_an_office_opens_with_its_own_passphrase_only_and_is_made_once(place: Place) -> None:
    place.office.add_case("Björk")
    place.office.close()
    with pytest.raises(WrongPassphrase):
        open_office(place.home, PASSPHRASE + "x", content())
    with pytest.raises(VaultExists):
        create_office(place.home, PASSPHRASE, content())
    office = open_office(place.home, PASSPHRASE, content())
    assert [case.alias for case in office.cases()] == ["Björk"]
    office.close()


def test_nothing_can_be_done_in_a_closed_office(place: Place) -> None:
    case_file, revision = signed(place)
    office = place.office
    office.close()
    office.close()  # harmless
    attempts = [
        office.cases,
        office.agenda,
        office.windows,
        office.absence,
        office.last_here,
        lambda: office.catch_up(case_file.case.id),
        office.log_head,
        office.bookmark,
        lambda: office.keep_bookmark(None),
        lambda: office.add_case("Tall"),
        case_file.revisions,
        case_file.documents,
        case_file.path,
        lambda: case_file.sign_off(FIRST_HOUR, ()),
        office.local.entries,
        office.desk.own_key_words,
        lambda: office.desk.draft(case_file, revision, "supervisor"),
    ]
    for attempt in attempts:
        with pytest.raises(VaultClosed):
            attempt()


def test_every_lock_and_unlocking_stands_in_the_journal(place: Place) -> None:
    place.reopen()
    place.reopen()
    events = [e.event for e in place.vault.journal() if not e.event.startswith("copy_")]
    assert events == [
        "vault_created", "vault_locked", "vault_opened", "vault_locked", "vault_opened",
    ]  # fmt: skip


# -- what is due -------------------------------------------------------------------------------


def test_the_agenda_tells_the_most_pressing_first(place: Place) -> None:
    office = place.office
    agree(signed(place, "Sen")[0])
    last_day = reviews(place)[0].day
    assert last_day is not None
    place.wait(days=1 + (last_day - place.time.date()).days)
    office.add_case("Ej börjad")
    begun = office.add_case("Påbörjad")
    answer(begun, "violence", note="Något")
    begun.save()
    today = place.time.date()
    for alias, days in (("Senare", 20), ("Snart", 3), ("I dag", 0)):
        case_file = office.add_case(alias)
        answer_all(case_file)
        answer(case_file, "next_look", value=DateValue(today + timedelta(days=days)))
        case_file.sign_off(FIRST_HOUR, ())
        agree(case_file)
    dues = reviews(place)
    assert [due.alias for due in dues] == [
        "Sen", "I dag", "Ej börjad", "Påbörjad", "Snart", "Senare",
    ]  # fmt: skip
    assert [due.urgency for due in dues] == [
        Urgency.OVERDUE, Urgency.TODAY, Urgency.UNDATED, Urgency.UNDATED, Urgency.SOON,
        Urgency.LATER,
    ]  # fmt: skip
    assert [d.matter for d in dues if d.urgency is Urgency.UNDATED] == [
        Matter.NOT_BEGUN, Matter.UNFINISHED,
    ]  # fmt: skip
    place.wait(days=1)
    assert [due.alias for due in office.agenda()][:2] == ["Sen", "I dag"]
    assert office.agenda()[1].urgency is Urgency.OVERDUE


def agree(case_file: CaseFile) -> None:
    """Agree on safe contact, on disk."""
    contact = replace(case_file.people.safe_contact(), channels="Ring på rasten")
    case_file.people.change_safe_contact(contact)
    case_file.save()


def reviews(place: Place) -> list[Due]:
    """What the first hours ask for."""
    return [due for due in place.office.agenda() if due.guide == FIRST_HOUR]


def test_a_signed_off_case_that_is_written_in_again_is_unfinished(place: Place) -> None:
    case_file, _revision = signed(place)
    assert [due.matter for due in reviews(place)] == [Matter.REVIEW]
    answer(case_file, "if_found_out", value=TextValue("Ny kunskap"))
    case_file.save()
    assert [due.matter for due in reviews(place)] == [Matter.UNFINISHED]


def test_a_signed_first_hour_asks_for_the_screening_and_for_safe_contact(place: Place) -> None:
    case_file, _revision = signed(place)
    asked = {due.matter for due in place.office.agenda()}
    assert asked == {Matter.REVIEW, Matter.NOT_BEGUN, Matter.SAFE_CONTACT}
    agree(case_file)
    assert Matter.SAFE_CONTACT not in {due.matter for due in place.office.agenda()}


def keep_event(case_file: CaseFile, kind: str, day: date, ends: date | None = None) -> None:
    """Write and keep an event of that day."""
    draft = case_file.log.begin_event(kind)
    draft = replace(draft, what="Det som hände", ends=ends)
    case_file.log.keep(replace(draft, head=replace(draft.head, day=DateValue(day))))


def test_what_is_written_in_the_log_is_told_at_once_and_after_the_next_unlocking(
    place: Place,
) -> None:
    case_file = place.office.add_case("Björk")
    ends = place.time.date() + timedelta(days=10)
    keep_event(case_file, "decision", place.time.date(), ends)
    case_file.log.write(replace(case_file.log.begin_event("note"), what="Halvskrivet"))
    case_file.save()
    before = place.office.agenda()
    assert {Matter.DRAFT, Matter.ORDER_ENDS} < {due.matter for due in before}
    assert place.reopen().agenda() == before


def test_risk_windows_of_all_cases_are_told_with_each_season_once(place: Place) -> None:
    office = place.office
    assert office.windows() == (), "without a case nobody is waited for"
    for alias in ("Björk", "Tall"):
        case_file = office.add_case(alias)
        client = case_file.people.client()
        case_file.people.change(replace(client, born=date(2008, 12, 1)))
        keep_event(case_file, "trial", place.time.date() + timedelta(days=7))
        case_file.save()
    found = [window.kind for window in office.windows()]
    assert found.count(WindowKind.BIRTHDAY) == 2
    assert found.count(WindowKind.EVENT) == 2
    assert found.count(WindowKind.SEASON) == 1, "Jullov, once"
    assert place.reopen().windows() == office_windows_of(place)


def office_windows_of(place: Place) -> tuple[Window, ...]:
    """As told once the cases have been opened."""
    for case in place.office.cases():
        place.office.open_case(case.id)
    return place.office.windows()


def test_telling_what_is_due_opens_no_case(place: Place) -> None:
    case_file, _revision = signed(place)
    place.office.keep_bookmark(Bookmark("guide", case_file.case.id, FIRST_HOUR))
    place.wait(days=20)
    office = place.reopen()
    lines = len(place.vault.journal())
    office.agenda()
    office.windows()
    office.absence()
    office.step_of(Bookmark("guide", case_file.case.id, FIRST_HOUR, QuestionId("violence")))
    assert len(place.vault.journal()) == lines


def test_a_case_that_was_looked_into_is_the_same_file_once_it_is_opened(place: Place) -> None:
    case_id = place.office.add_case("Björk").case.id
    office = place.reopen()
    office.agenda()
    case_file = office.open_case(case_id)
    case_file.people.add("moster")
    keep_event(case_file, "decision", place.time.date(), place.time.date())
    assert Matter.ORDER_ENDS in {due.matter for due in office.agenda()}
    assert office.open_case(case_id) is case_file


def test_a_case_of_five_hundred_events_and_forty_people_is_told_quickly(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    register = place.vault.register
    for number in range(40):
        case_file.people.add(f"person {number}")
    event = case_file.log.begin_event("decision")
    for number in range(500):
        head = replace(event.head, id=LogId(f"e{number}"), kept_at=place.time)
        register.save_log_entry(replace(event, head=head, what="ord " * 50), now=place.time)
    office = place.reopen()
    office.agenda()  # the first time it is read
    started = perf_counter()
    for _ in range(5):
        office.agenda()
        office.windows()
    assert perf_counter() - started < 2.5, "half a second each, on a slow and busy computer"


def test_the_place_of_a_bookmark_is_counted_along_the_path(place: Place) -> None:
    case_file = place.office.add_case("Björk")
    steps = case_file.run(FIRST_HOUR).steps()
    office = place.reopen()
    at = Bookmark("guide", case_file.case.id, FIRST_HOUR, steps[3].question.id)
    assert office.step_of(at) == (4, len(steps))
    assert office.step_of(replace(at, question=QuestionId("gone"))) is None
    assert office.step_of(replace(at, guide=GuideId("gone"))) is None
    assert office.step_of(replace(at, case=CaseId("gone"))) is None
    assert office.step_of(Bookmark("today")) is None


# -- where she was -----------------------------------------------------------------------------


def test_the_bookmark_comes_back_whole_and_is_replaced_not_gathered(place: Place) -> None:
    case_id = place.office.add_case("Björk").case.id
    bookmark = Bookmark(
        page="guide",
        case=case_id,
        guide=FIRST_HOUR,
        question=QuestionId("violence"),
        field_name="answer_violence/field_note",
        cursor=17,
        drafts=(("fact_field", "halvskriv"),),
    )
    place.office.keep_bookmark(Bookmark("today"))
    place.office.keep_bookmark(bookmark)
    assert place.reopen().bookmark() == bookmark
    place.office.keep_bookmark(None)
    assert place.reopen().bookmark() is None


def test_a_bookmark_tells_nobody_what_was_half_typed() -> None:
    assert "halvskriv" not in repr(Bookmark("facts", drafts=(("fact_field", "halvskriv"),)))


# -- our municipality --------------------------------------------------------------------------


def test_what_is_written_about_our_municipality_is_kept_and_stands_in_the_next_version(
    place: Place,
) -> None:
    local = place.office.local
    holes = local.holes()
    entry = next(e for e in local.entries() if e.question.role == "decides")
    local.change(LocalFact(entry.question.id, "Enhetschefen", "listan i receptionen"))
    assert local.has_unsaved
    assert local.save() == place.time
    assert not local.has_unsaved
    assert local.holes() == holes - 1
    _case_file, revision = signed(place)
    lines = {line.label: line for line in revision.local}
    assert lines[entry.question.label].text == "Enhetschefen"
    assert lines[entry.question.label].origin == "listan i receptionen"
    assert any(line.missing for line in revision.local), "a hole is shown, not left out"
    assert place.reopen().local.holes() == holes - 1


def test_an_edited_line_of_the_directory_can_be_taken_back(place: Place) -> None:
    local = place.office.local
    bundled = local.directory()[0]
    number = "070-174 06 05"
    assert not place.office.desk.may_copy(number, None)
    local.save_directory_entry(replace(bundled, number=number))
    office = place.reopen()
    edited = office.local.directory()[0]
    assert (edited.number, edited.check_locally) == (number, False)
    assert office.local.is_edited(bundled.id)
    assert office.desk.may_copy(number, None), "what our directory says is no secret"
    office.local.restore_entry(bundled.id)
    assert office.local.directory()[0] == bundled


def test_an_unknown_case_is_not_opened(place: Place) -> None:
    with pytest.raises((StopIteration, LookupError, HedersstodError)):
        place.office.open_case(CaseId("none"))


# -- what the journal says ---------------------------------------------------------------------


def test_the_journal_says_which_case_was_looked_at_once_each_time_the_vault_is_open(
    place: Place,
) -> None:
    first = place.office.add_case("Björk").case.id
    second = place.office.add_case("Tall").case.id
    place.office.open_case(first)  # she has just opened it: that is the line
    office = place.reopen()
    office.open_case(second)
    office.open_case(second)
    lines = [(e.event, e.object_id) for e in place.vault.journal() if e.event.startswith("case_")]
    assert lines == [("case_opened", first), ("case_opened", second), ("case_viewed", second)]


# -- saving ------------------------------------------------------------------------------------


def test_one_draft_that_cannot_be_saved_keeps_no_other_from_being_saved(place: Place) -> None:
    office = place.office
    files = [office.add_case(alias) for alias in ("Björk", "Tall", "En")]
    entry = office.local.entries()[0]

    def write(note: str, first: str) -> None:
        for case_file in files:
            answer(case_file, "violence", note=first if case_file is files[0] else note)
        office.local.change(LocalFact(entry.question.id, note))

    write("Det första", "Det första")
    office.save_all()
    database = place.vault._database
    ((pages,),) = database.rows("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages}")
    write("Det sista", "ord " * 50_000)  # only the long one has no room
    with pytest.raises(DiskFull):
        office.save_all()
    assert [case_file.has_unsaved for case_file in files] == [True, False, False]
    assert not office.local.has_unsaved
    assert office.has_unsaved
    database.rows(f"PRAGMA max_page_count = {pages + 1000}")
    office.save_all()
    assert not office.has_unsaved
