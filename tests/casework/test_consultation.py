"""A consultation in a case: the script from it, what the guard finds, and when it may be kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.consultation import ConsultationDesk, rewritten
from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    FactorValue,
    PlaceValue,
    Ref,
    TextValue,
)
from hedersstod.domain.case import FactKind
from hedersstod.domain.disclosure import FindingKind
from hedersstod.domain.errors import EntrySaysNothing, FindingsUnsettled
from hedersstod.domain.identifiers import GuideId, OptionId, QuestionId
from hedersstod.domain.jigsaw import TraitKind
from hedersstod.domain.log import Consultation
from hedersstod.domain.script import Telling
from tests.casework.desk import Place, answer
from tests.helpers.screened import add_scenario

SCREENING = GuideId("screening")


def desk_of(place: Place, case_file: CaseFile) -> ConsultationDesk:
    return ConsultationDesk(case_file, place.office.local, lambda: place.time.date())


def begun(place: Place, alias: str = "Björk") -> tuple[CaseFile, ConsultationDesk]:
    case_file = place.office.add_case(alias)
    return case_file, desk_of(place, case_file)


def saying(desk: ConsultationDesk, script: str) -> Consultation:
    return replace(desk.begin(), with_whom="NCH", script=script)


def write(case_file: CaseFile, question: str, **parts: object) -> None:
    ref = Ref(QuestionId(question))
    before = case_file.run(SCREENING).get(ref)
    case_file.answer(SCREENING, ref, replace(before, **parts))


# -- the script --------------------------------------------------------------------------------


def test_a_new_consultation_begins_with_the_script_of_the_case_and_writes_nothing(
    place: Place,
) -> None:
    case_file, desk = begun(place)
    write(case_file, "age_band", value=ChoiceValue(OptionId("under_18")))
    case_file.save()
    entry = desk.begin()
    assert "Den utsatta är under 18 år." in entry.script
    assert not desk.is_written(entry)
    assert not case_file.has_unsaved
    assert case_file.log.entries() == ()


def test_112_is_no_line_for_advice_and_every_other_line_for_professionals_is(place: Place) -> None:
    _, desk = begun(place)
    numbers = [entry.number for entry in desk.whom()]
    assert "010-223 57 60" in numbers
    assert "112" not in numbers
    assert {entry.audience for entry in desk.whom()} == {"professional"}


def test_only_standing_factors_with_notes_that_are_not_withheld_can_be_told(place: Place) -> None:
    case_file, desk = begun(place)
    standing = FactorValue(OptionId("emerged"))
    write(case_file, "f_violence", value=standing, note="Slag.")
    write(case_file, "f_threats", value=standing)
    write(case_file, "f_abroad", value=FactorValue(OptionId("speaks_against")), note="Nej.")
    assert not desk.leaves_something_out()
    write(case_file, "f_watched", value=standing, note="Telefon.", withheld_because="Far läser")
    assert [note.id for note in desk.notes()] == ["f_violence"]
    assert desk.leaves_something_out()


# -- the guard ---------------------------------------------------------------------------------


def test_what_nobody_may_know_is_found_whoever_else_may_know_it(place: Place) -> None:
    case_file, desk = begun(place)
    case_file.protect(FactKind.PLACE, "Storvik", frozenset({"supervisor", "police"}))
    answer(case_file, "place_tonight", value=PlaceValue("Granliden"))
    found = desk.examine(saying(desk, "Hon är i Storviks centrum eller i Granliden."))
    assert [f.excerpt for f in found.findings] == ["Storviks", "Granliden"]
    assert [desk.instead(f) for f in found.findings] == ["orten", "orten"]


def test_the_alias_and_the_names_of_the_register_are_found_and_get_their_letter(
    place: Place,
) -> None:
    case_file, desk = begun(place)
    case_file.people.add("Samir", "äldre bror")
    case_file.people.add("moster")
    found = desk.examine(saying(desk, "Björk är rädd för Samirs vänner men inte för sin moster."))
    assert [(f.excerpt, desk.instead(f)) for f in found.findings] == [
        ("Björk", "den utsatta"),
        ("Samirs", "person A:s"),
    ]
    assert all(desk.is_name(f) for f in found.findings)


def test_what_only_resembles_the_alias_is_left_alone(place: Place) -> None:
    _, desk = begun(place, "Tall")
    assert desk.examine(saying(desk, "En tallrik gick i golvet.")).findings == ()
    assert desk.examine(saying(desk, "Tall är rädd.")).findings


def test_a_number_of_a_line_of_support_may_be_read_and_another_may_not(place: Place) -> None:
    _, desk = begun(place)
    assert desk.examine(saying(desk, "Jag fick numret 010-223 57 60.")).findings == ()
    (found,) = desk.examine(saying(desk, "Hon nås på 070-174 06 55.")).findings
    assert found.kind is FindingKind.PHONE
    assert desk.instead(found) == "ett telefonnummer"


def test_a_withheld_answer_is_found_also_when_she_types_it_herself(place: Place) -> None:
    case_file, desk = begun(place)
    answer(case_file, "if_found_out", value=TextValue("Hon låses in hos en släkting"))
    answer(case_file, "if_found_out", withheld_because="Då förstår de vem som har berättat")
    (found,) = desk.examine(saying(desk, "Jag tror: hon låses in hos en släkting.")).findings
    assert found.kind is FindingKind.WITHHELD


def test_a_consultation_withheld_from_guardians_does_not_find_itself_or_stop_the_next(
    place: Place,
) -> None:
    case_file, desk = begun(place)
    entry = desk.write(replace(desk.begin(), with_whom="NCH", advice="Gör en anmälan nu, i dag."))
    marked = desk.write(replace(entry, head=replace(entry.head, withheld_because="Far läser allt")))
    case_file.save()
    assert desk.examine(marked).findings == ()
    kept = desk.keep(marked)
    changed = desk.write(replace(kept, decision="Jag gör den."))
    assert desk.examine(changed).findings == ()
    following = saying(desk, desk.script(Telling(), ""))
    assert desk.examine(following).findings == ()
    telling_it = replace(following, script="De sade: gör en anmälan nu, i dag.")
    assert desk.examine(telling_it).findings


def test_marking_a_consultation_does_not_let_a_withheld_answer_of_the_same_words_through(
    place: Place,
) -> None:
    case_file, desk = begun(place)
    words = "Hon bor hos en väninna i den gula villan bakom kyrkan"
    standing = FactorValue(OptionId("emerged"))
    write(case_file, "f_violence", value=standing, note=words, withheld_because="Far läser allt")
    entry = replace(desk.begin(), question=words, script=f"Det här vill jag fråga: {words}.")
    assert desk.examine(entry).findings
    marked = desk.write(replace(entry, head=replace(entry.head, withheld_because="Far läser allt")))
    assert desk.examine(marked).findings
    other = replace(saying(desk, entry.script), question=words)
    assert desk.examine(other).findings


def test_the_script_that_another_entry_was_withheld_with_may_be_the_words_of_an_answer(
    place: Place,
) -> None:
    case_file, desk = begun(place)
    words = "Hon bor hos en väninna i den gula villan bakom kyrkan"
    before = saying(desk, words)
    desk.write(replace(before, head=replace(before.head, withheld_because="Far läser allt")))
    assert desk.examine(saying(desk, words)).findings == ()
    answer(case_file, "if_found_out", value=TextValue(words), withheld_because="Far läser allt")
    assert desk.examine(saying(desk, words)).findings


def test_a_marked_field_of_a_scenario_is_not_told_and_is_found_when_it_is_typed(
    place: Place,
) -> None:
    case_file, desk = begun(place)
    case_file.people.add("Aicha", "mamma")
    item = add_scenario(case_file, "Något händer")
    trigger = Ref(QuestionId("trigger"), item)
    words = "Att Aicha läser i den röda dagboken"
    case_file.answer(SCREENING, trigger, Answer(TextValue(words)))
    telling = Telling(scenarios=frozenset({item}))
    told = desk.script(telling, "")
    assert "Att person A läser i den röda dagboken" in told
    assert not desk.leaves_something_out()
    case_file.answer(SCREENING, trigger, Answer(TextValue(words), withheld_because="Hon förstår"))
    assert "dagboken" not in desk.script(telling, "")
    assert desk.leaves_something_out()
    (found,) = desk.examine(saying(desk, told)).findings
    assert found.kind is FindingKind.WITHHELD


def test_a_withheld_answer_that_only_names_somebody_does_not_stop_her_letter(place: Place) -> None:
    case_file, desk = begun(place)
    case_file.people.add("Samir", "bror")
    answer(case_file, "if_found_out", value=TextValue("Samir"), withheld_because="Han förstår")
    assert desk.examine(saying(desk, "Person A ringer. Person A, en bror, vet.")).findings == ()


def test_what_the_guard_finds_is_not_told_once_more_as_a_piece_of_a_jigsaw(place: Place) -> None:
    case_file, desk = begun(place)
    case_file.protect(FactKind.PLACE, "Storvik", frozenset())
    found = desk.examine(saying(desk, "Hon är 16 år, bor i Storvik och har tre småsyskon."))
    assert [t.kind for t in found.traits] == [TraitKind.AGE, TraitKind.FAMILY]
    assert found.together


def test_doing_as_suggested_at_every_place_leaves_nothing_to_find(place: Place) -> None:
    case_file, desk = begun(place)
    case_file.protect(FactKind.PLACE, "Storvik", frozenset())
    entry = saying(desk, "Storvik är litet. Hon vill inte till Storvik.")
    findings = desk.examine(entry).findings
    places = [(f.start, f.end) for f in findings]
    text = rewritten(entry.script, places, desk.instead(findings[0]))
    assert text == "Orten är litet. Hon vill inte till orten."
    assert desk.examine(replace(entry, script=text)).findings == ()


# -- keeping -----------------------------------------------------------------------------------


def test_it_cannot_be_kept_until_every_finding_is_settled_and_stays_a_draft(place: Place) -> None:
    case_file, desk = begun(place)
    case_file.protect(FactKind.PLACE, "Storvik", frozenset())
    entry = desk.write(saying(desk, "Hon bor i Storvik."))
    with pytest.raises(FindingsUnsettled):
        desk.keep(entry)
    assert case_file.log.standing() == ()
    assert case_file.log.drafts() == (entry,)
    settled = desk.write(replace(entry, script="Hon bor på en liten ort."))
    kept = desk.keep(settled)
    assert case_file.log.standing() == (kept,)


def test_pieces_of_a_jigsaw_advise_and_never_stop_her(place: Place) -> None:
    _, desk = begun(place)
    entry = desk.write(saying(desk, "16 år, tre småsyskon, sjunger i kören."))
    assert desk.examine(entry).together
    assert desk.keep(entry).head.kept_at is not None


def test_a_script_alone_is_no_consultation(place: Place) -> None:
    _, desk = begun(place)
    with pytest.raises(EntrySaysNothing):
        desk.keep(desk.begin())


def test_a_draft_survives_a_lock_and_a_kept_one_goes_on_as_its_next_version(place: Place) -> None:
    case_file, desk = begun(place)
    entry = desk.write(saying(desk, "Jag ringer om ett ärende."))
    case_file.save()
    case_file = place.reopen().open_case(case_file.case.id)
    desk = desk_of(place, case_file)
    again = desk.get(entry.head.id)
    assert again == entry
    kept = desk.keep(again)
    changed = desk.write(replace(kept, decision="Vi väntar med samtalet."))
    assert (changed.head.version, changed.head.kept_at) == (2, None)
    assert desk.keep(changed).decision == "Vi väntar med samtalet."
    assert [version.head.version for version in case_file.log.versions(entry.head.id)] == [1, 2]
    assert desk.keep(kept) == kept  # nothing was changed


def test_an_empty_draft_is_let_go_and_one_with_words_of_hers_is_not(place: Place) -> None:
    case_file, desk = begun(place)
    entry = desk.write(replace(desk.begin(), question="Ska"))
    emptied = desk.write(replace(entry, question=""))
    desk.let_go_if_empty(emptied, own_script=True)
    assert case_file.log.drafts() == (emptied,)
    desk.let_go_if_empty(emptied, own_script=False)
    assert case_file.log.drafts() == ()
    asked = desk.write(replace(desk.begin(), question="Ska vi anmäla?"))
    desk.let_go_if_empty(asked, own_script=False)
    assert case_file.log.drafts() == (asked,)


def test_an_event_is_not_taken_for_a_consultation(place: Place) -> None:
    case_file, desk = begun(place)
    event = case_file.log.begin_event("note")
    case_file.log.write(event)
    assert desk.get(event.head.id) is None


def test_the_first_hour_is_told_while_the_screening_is_not_begun(place: Place) -> None:
    case_file, desk = begun(place)
    for question, option in (("violence", "recent"), ("suicide", "plan_now")):
        answer(case_file, question, value=ChoiceValue(OptionId(option)))
    answer(case_file, "safe_tonight", value=ChoiceValue(OptionId("no")))
    script = desk.begin().script
    assert "Våld och hot: ja, nyligen." in script
    assert "Självskada och självmordstankar: ja, med plan nu." in script
    write(case_file, "f_threats", value=FactorValue(OptionId("suspected")))
    script = desk.begin().script
    assert "Det här misstänks: hot." in script
    assert "Det här har framkommit: våld" in script  # taken over from the first hour
    assert "Säkerhet i natt: nej." in script
