"""The register of a case: what was written is there, nobody vanishes who is pointed at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.people import LONGEST_LABEL, Use
from hedersstod.domain.answers import Answer, LinksValue, Ref
from hedersstod.domain.case import FactKind
from hedersstod.domain.errors import LooksLikeIdentityNumber, PersonInUse, PersonUnnamed
from hedersstod.domain.guide import PEOPLE
from hedersstod.domain.identifiers import GuideId
from hedersstod.domain.log import Event
from hedersstod.domain.people import Person, Role
from tests.casework.desk import Place

IDENTITY_NUMBER = "19121212-1212"


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


def after_a_lock(place: Place, case_file: CaseFile) -> CaseFile:
    return place.reopen().open_case(case_file.case.id)


def points_at_people(place: Place) -> tuple[GuideId, Ref]:
    """A question of the real guides that points at people."""
    for guide in place.content.guides.values():
        for step in guide.sections:
            for question in step.questions:
                if question.links_to == PEOPLE:
                    return guide.id, Ref(question.id)
    raise AssertionError("no guide points at people")


def test_the_client_is_first_and_everybody_else_as_entered(
    place: Place, case_file: CaseFile
) -> None:
    for label in ("äldre bror", "moster", "kurator"):
        case_file.people.add(label)
    again = after_a_lock(place, case_file).people
    assert [p.label for p in again.all()] == ["den utsatta", "äldre bror", "moster", "kurator"]
    assert [p.letter for p in again.all()] == ["", "A", "B", "C"]
    assert again.client().is_client
    assert list(again.letters().values()) == ["A", "B", "C"]


def test_everything_written_of_somebody_is_there_after_a_lock(
    place: Place, case_file: CaseFile
) -> None:
    entered = case_file.people.add(
        "  äldre\tbror ", "bror", frozenset({Role.PERPETRATOR, Role.EXPOSED}), date(2004, 5, 1)
    )
    assert entered.label == "äldre bror"
    written = replace(entered, never_contact="Har hotat", note="Flyttade i våras")
    case_file.people.change(written)
    assert case_file.has_unsaved
    case_file.save()
    assert after_a_lock(place, case_file).people.get(entered.id) == written


@pytest.mark.parametrize("label", ["", "   ", "…", "\u200b"])
def test_somebody_needs_a_label_that_says_something(case_file: CaseFile, label: str) -> None:
    with pytest.raises(PersonUnnamed):
        case_file.people.add(label)
    assert len(case_file.people.all()) == 1


@pytest.mark.parametrize("field", ["label", "relation", "note", "never_contact"])
def test_an_identity_number_is_taken_nowhere(case_file: CaseFile, field: str) -> None:
    person = case_file.people.add("bror")
    with pytest.raises(LooksLikeIdentityNumber) as told:
        case_file.people.change(replace(person, **{field: f"bror {IDENTITY_NUMBER}"}))
    assert "1212" not in str(told.value)
    assert case_file.people.get(person.id) == person
    assert not case_file.has_unsaved


def test_an_identity_number_is_refused_at_entry_too(case_file: CaseFile) -> None:
    with pytest.raises(LooksLikeIdentityNumber):
        case_file.people.add("bror", IDENTITY_NUMBER)
    assert len(case_file.people.all()) == 1


def test_a_label_is_one_line_of_a_length_that_can_be_read(case_file: CaseFile) -> None:
    person = case_file.people.add("a" * 500 + "\nb")
    assert person.label == "a" * LONGEST_LABEL


def test_one_an_answer_points_at_is_not_taken_out(place: Place, case_file: CaseFile) -> None:
    guide, ref = points_at_people(place)
    person = case_file.people.add("bror")
    case_file.answer(guide, ref, Answer(LinksValue((person.id,))))
    assert case_file.people.uses(person.id) == (Use(guide=guide, question=ref.question),)
    with pytest.raises(PersonInUse) as told:
        case_file.people.remove(person.id)
    assert told.value.places == 1
    assert case_file.people.get(person.id) == person
    case_file.answer(guide, ref, Answer())
    case_file.people.remove(person.id)
    assert case_file.people.get(person.id) is None


def test_one_an_event_points_at_is_not_taken_out(place: Place, case_file: CaseFile) -> None:
    person = case_file.people.add("bror")
    event = replace(case_file.log.begin_event("note"), what="Ringde", people=(person.id,))
    kept = case_file.log.keep(event)
    again = after_a_lock(place, case_file).people
    assert again.uses(person.id) == (Use(entry=kept.head.id),)
    with pytest.raises(PersonInUse):
        again.remove(person.id)


def test_one_that_only_a_struck_event_points_at_can_be_taken_out(
    place: Place, case_file: CaseFile
) -> None:
    person = case_file.people.add("fel person")
    event = replace(case_file.log.begin_event("note"), what="Ringde", people=(person.id,))
    case_file.log.strike(case_file.log.keep(event), "Det var någon annan")
    again = after_a_lock(place, case_file)
    assert again.people.uses(person.id) == ()
    again.people.remove(person.id)
    assert again.people.get(person.id) is None
    (struck,) = again.log.entries()
    assert isinstance(struck, Event)
    assert struck.people == (person.id,)


def test_the_client_is_never_taken_out(case_file: CaseFile) -> None:
    with pytest.raises(PersonInUse):
        case_file.people.remove(case_file.people.client().id)


def test_undoing_gives_back_the_same_person_in_the_same_place(
    place: Place, case_file: CaseFile
) -> None:
    people = case_file.people
    first, second = people.add("bror", "bror"), people.add("moster")
    before = people.all()
    people.remove(first.id)
    assert [p.label for p in people.all() if not p.is_client] == ["moster"]
    people.put_back(first)
    people.put_back(first)  # once more does nothing
    assert [p.id for p in people.all()] == [p.id for p in before]
    again = after_a_lock(place, case_file).people
    assert [p for p in again.all() if not p.is_client] == [first, second]


def test_a_letter_is_not_given_again_after_its_bearer_was_taken_out(
    place: Place, case_file: CaseFile
) -> None:
    people = case_file.people
    people.add("bror")
    last = people.add("moster")
    people.remove(last.id)
    again = after_a_lock(place, case_file).people
    new = again.add("kusin")
    assert new.letter == "C"
    again.put_back(last)
    assert [p.letter for p in again.all()] == ["", "A", "B", "C"]


def test_what_is_typed_of_one_who_is_then_taken_out_does_not_bring_her_back(
    place: Place, case_file: CaseFile
) -> None:
    person = case_file.people.add("bror")
    case_file.people.change(replace(person, note="mer"))
    case_file.people.remove(person.id)
    case_file.save()
    assert after_a_lock(place, case_file).people.get(person.id) is None


def test_the_clients_month_of_birth_is_kept_though_letters_are_remembered_with_it(
    place: Place, case_file: CaseFile
) -> None:
    people = case_file.people
    gone: Person = people.add("bror")
    people.change(replace(people.client(), born=date(2010, 3, 1)))
    people.remove(gone.id)
    people.change(replace(people.client(), born=date(2010, 4, 1)))
    case_file.save()
    again = after_a_lock(place, case_file).people
    assert again.client().born == date(2010, 4, 1)
    assert again.add("moster").letter == "B"


def test_safe_contact_is_kept_and_its_code_word_guarded(place: Place, case_file: CaseFile) -> None:
    assert not case_file.people.safe_contact().is_agreed
    agreed = replace(
        case_file.people.safe_contact(), channels="Sms", code_word="Blåbärspaj", never="Brev"
    )
    case_file.people.change_safe_contact(agreed)
    case_file.save()
    again = after_a_lock(place, case_file)
    assert again.people.safe_contact() == agreed
    guarded = [(fact.kind, fact.text) for fact in again.guarded_facts()]
    assert guarded == [(FactKind.OTHER, "Blåbärspaj")]
