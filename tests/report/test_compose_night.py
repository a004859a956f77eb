"""Nattblad: one page of what to do, what not to do and whom to ring, and what is not known."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import ChoiceValue, DateValue, TextValue
from hedersstod.domain.case import LocalFact
from hedersstod.domain.identifiers import OptionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.domain.plan import DECISIONS, FOUND_OUT
from hedersstod.report.compose import compose
from hedersstod.report.finished import page_texts
from hedersstod.report.pdf import render
from hedersstod.report.report import Labelled, Panel, Paragraph, Report, Side
from tests.casework.desk import Place, content
from tests.report.plan_sample import MARK, fill, plan_of, say, signed, words

LONG = " Det här är skrivet med många ord, för att se vad som händer när någon skriver länge."


def measure(case_file: CaseFile, what: str, area: str = "on_call", mark=None, state="planned"):
    item = case_file.add_item(SAFETY_PLAN, MEASURES)
    say(case_file, SAFETY_PLAN, "m_what", TextValue(what), item, mark=mark)
    say(case_file, SAFETY_PLAN, "m_area", ChoiceValue(OptionId(area)), item)
    say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId(state)), item)
    return item


def decide(case_file: CaseFile, kind: str, position: str, reason: str) -> None:
    item = case_file.add_item(SAFETY_PLAN, DECISIONS)
    say(case_file, SAFETY_PLAN, "d_kind", ChoiceValue(OptionId(kind)), item)
    say(case_file, SAFETY_PLAN, "d_position", ChoiceValue(OptionId(position)), item)
    say(case_file, SAFETY_PLAN, "d_reason", TextValue(reason), item)


def found_out(case_file: CaseFile, what: str, who: str, calls: str) -> None:
    item = case_file.add_item(SAFETY_PLAN, FOUND_OUT)
    for field, text in (("step_what", what), ("step_who", who), ("step_calls", calls)):
        say(case_file, SAFETY_PLAN, field, TextValue(text), item)


def sheet(place: Place, case_file: CaseFile) -> Report:
    revision = signed(place, case_file, SAFETY_PLAN)
    return compose(
        revision,
        content().profiles["night_sheet"],
        content().report_texts,
        alias="Björk",
        made_at=revision.signed_at,
        key_words=("al", "bok", "ek", "lind"),
        log_head="0" * 64,
        contact=case_file.people.safe_contact(),
        local=place.office.local.lines("night_sheet"),
    )


def said(report: Report, title: str) -> list[str]:
    """What stands in the panel of that title, a line each."""
    panels: list[Panel] = []
    for block in report.blocks:
        if isinstance(block, Side):
            panels += [block.left, block.right]
        elif isinstance(block, Panel):
            panels.append(block)
    panel = next(each for each in panels if each.title == title)
    return [f"{x.label}: {x.text}" if isinstance(x, Labelled) else str(x) for x in panel.lines]


def pages(report: Report) -> int:
    with pikepdf.open(BytesIO(render(report))) as drawn:
        return len(drawn.pages)


def test_only_what_is_to_be_done_at_night_is_under_do_and_danger_comes_first(place) -> None:
    case_file, _item = plan_of(place)
    measure(case_file, "Jouren ringer det avtalade numret")
    measure(case_file, "Låset byts", area="physical")
    measure(case_file, "Jouren åker dit", state="not_relevant")
    fill(case_file, SAFETY_PLAN)
    do = said(sheet(place, case_file), "Gör")
    assert do[0] == "Vid fara: ring 112 först."
    assert any("det avtalade numret" in x and "(planerat, inte gjort än)" in x for x in do)
    assert not any("Låset" in line or "åker dit" in line for line in do)


def test_what_was_decided_against_and_what_nobody_decided_is_not_done(place) -> None:
    case_file, _item = plan_of(place)  # mediation is decided against there
    decide(case_file, "network_meeting", "undecided", "Vi vet inte vilka som deltar.")
    decide(case_file, "guardians_told", "done", "Skyddet finns.")
    fill(case_file, SAFETY_PLAN)
    report = sheet(place, case_file)
    not_done = said(report, "Gör inte")
    assert any(line.startswith("Medling eller gemensamma samtal: görs inte.") for line in not_done)
    undecided = "Nätverksmöte: inte beslutat. Gör det inte innan det är det."
    assert undecided in not_done
    assert any(line.startswith("Ring inte hem") for line in not_done)


def test_a_decision_that_brings_the_family_in_is_never_something_to_do_at_night(place) -> None:
    case_file, _item = plan_of(place)
    decide(case_file, "guardians_told", "done", "Först när skyddet finns.")
    decide(case_file, "family_contact", "done", "Bara av handläggaren.")
    decide(case_file, "police_report", "done", "Görs på måndag av enhetschefen.")
    fill(case_file, SAFETY_PLAN)
    report = sheet(place, case_file)
    do, not_done = said(report, "Gör"), said(report, "Gör inte")
    assert not any("familj" in line or "vårdnadshavare" in line for line in do)
    assert "Kontakt med familj eller släkt: beslutat, men görs inte i natt." in " ".join(not_done)
    assert "När vårdnadshavare underrättas: beslutat, men görs inte i natt." in " ".join(not_done)
    assert "Beslutat: Polisanmälan. Görs på måndag av enhetschefen." in do


def test_what_nobody_has_decided_on_is_not_an_order(place) -> None:
    case_file, _item = plan_of(place)
    measure(case_file, "Frågar grannen om den utsatta är hemma", state="undecided")
    fill(case_file, SAFETY_PLAN)
    report = sheet(place, case_file)
    assert not any("grannen" in line for line in said(report, "Gör"))
    undecided = "Frågar grannen om den utsatta är hemma: inte beslutat. Gör det inte"
    assert any(line.startswith(undecided) for line in said(report, "Gör inte"))


def test_a_plan_whose_day_has_passed_says_so_first(place) -> None:
    case_file, _item = plan_of(place)
    say(case_file, SAFETY_PLAN, "valid_until", DateValue(day=date(2026, 11, 3)))
    report = sheet(place, case_file)
    assert isinstance(report.blocks[0], Paragraph)
    assert report.blocks[0].text.startswith("Planen var aktuell till och med 3 november 2026.")


def test_an_agreement_without_a_way_tells_nobody_to_ring(place) -> None:
    case_file, _item = plan_of(place)
    contact = replace(case_file.people.safe_contact(), code_word="Tranbär")
    case_file.people.change_safe_contact(contact)
    reached = said(sheet(place, case_file), "Så nås den utsatta")
    assert reached[0].endswith("Ring inte upp på egen hand.")
    assert "Aldrig: Inte ifyllt. Det betyder inte att allt är säkert." in reached


def test_the_steps_when_something_is_known_stand_in_their_order(place) -> None:
    case_file, _item = plan_of(place)
    for item in case_file.run(SAFETY_PLAN).items(FOUND_OUT):
        case_file.remove_item(SAFETY_PLAN, FOUND_OUT, item)
    found_out(case_file, "Går in där det finns folk", "Den utsatta", "112, sedan jouren")
    found_out(case_file, "Ringer den som beslutar", "Jouren", "")
    steps = said(sheet(place, case_file), "Om något har blivit känt")
    assert steps[0] == "Går in där det finns folk. Vem: Den utsatta. Rings: 112, sedan jouren."
    assert steps[1].startswith("Ringer den som beslutar. Vem: Jouren.")


def test_whom_to_ring_comes_from_our_municipality_with_its_holes(place) -> None:
    case_file, _item = plan_of(place)
    fact = LocalFact("social_on_call", "Jourtelefonen, kvällar", "Växeln", date(2026, 11, 2))
    place.office.local.change(fact)
    ring = said(sheet(place, case_file), "Ring")
    assert "Socialjour: Jourtelefonen, kvällar (Växeln, 2 november 2026)" in ring
    missing = next(line for line in ring if line.startswith("Inte ifyllt i Vår kommun"))
    assert missing.endswith("Vid fara: 112.")
    assert "Vem beslutar en lördag klockan 02.00" in missing


def test_how_the_person_is_reached_stands_there_and_never_the_code_word(place) -> None:
    case_file, _item = plan_of(place)
    contact = replace(
        case_file.people.safe_contact(),
        channels="Sms till den andra telefonen",
        never="Aldrig på dagtid",
        code_word="Tranbär",
    )
    case_file.people.change_safe_contact(contact)
    report = sheet(place, case_file)
    reached = said(report, "Så nås den utsatta")
    assert "Hur: Sms till den andra telefonen" in reached
    assert "Aldrig: Aldrig på dagtid" in reached
    assert "När: Inte besvarad." in reached
    assert "Tranbär" not in words(report)


def test_without_an_agreement_nobody_is_told_to_ring_the_person(place) -> None:
    case_file, _item = plan_of(place)
    reached = said(sheet(place, case_file), "Så nås den utsatta")
    assert reached == ["Det är inte överenskommet hur den utsatta nås. Ring inte upp på egen hand."]


def test_a_mark_follows_what_must_not_reach_guardians(place) -> None:
    case_file, _item = plan_of(place)
    measure(case_file, "Extra telefon hos jouren", mark=MARK)
    fill(case_file, SAFETY_PLAN)
    line = next(x for x in said(sheet(place, case_file), "Gör") if "Extra telefon" in x)
    assert line.endswith("(får inte nå vårdnadshavare)")


def test_it_says_until_when_it_holds_and_what_is_not_known(place) -> None:
    case_file = place.office.add_case("Björk")
    fill(case_file, SAFETY_PLAN)
    for item in case_file.run(SAFETY_PLAN).items(DECISIONS):
        case_file.remove_item(SAFETY_PLAN, DECISIONS, item)
    text = words(sheet(place, case_file))
    assert "Efter den dagen: lita inte på bladet." in text
    assert "Inte känt: De farliga besluten" in text
    assert "Planen har inga åtgärder för jourtid." in text


def test_nothing_else_of_the_plan_stands_on_it(place) -> None:
    case_file, _item = plan_of(place)
    say(case_file, SAFETY_PLAN, "can_live_with", TextValue("Vill bo kvar i sin by"))
    text = words(sheet(place, case_file))
    assert "Vill bo kvar" not in text
    assert "Passet i säkert förvar" not in text


@pytest.mark.parametrize("how_many", [0, 3, 14])
@pytest.mark.parametrize("more", ["", LONG, LONG * 4])
def test_all_of_it_is_on_the_first_page_however_much_the_plan_says(place, how_many, more) -> None:
    case_file, _item = plan_of(place)
    for number in range(how_many):
        measure(case_file, f"Åtgärd {number}.{more}")
        decide(case_file, "other", "not_done", f"Skäl {number}.{more}")
        found_out(case_file, f"Steg {number}.{more}", "Jouren", f"Polisen.{more}")
    contact = replace(
        case_file.people.safe_contact(),
        channels=f"Sms.{more}",
        hours=f"Kvällar.{more}",
        never=f"Dagtid.{more}",
        no_answer=f"Vänta.{more}",
        agreed_on=date(2026, 11, 20),
    )
    case_file.people.change_safe_contact(contact)
    fill(case_file, SAFETY_PLAN)
    for question in ("social_on_call", "decides_out_of_hours", "police_contact", "deputy"):
        place.office.local.change(LocalFact(question, f"Nummer.{more}", "Växeln", None))
    report = sheet(place, case_file)
    if not more:
        assert pages(report) == 1
    assert pages(report) <= 2  # where it is very much, the seal alone goes to the next
    if how_many < 14 or len(more) < 200:  # what is never cut can be longer than a page
        assert "Inte ifyllt i Vår kommun" in page_texts(render(report))[0], "the last that is said"
    if how_many > 10:
        assert any(line.endswith("till står i planen.") for line in said(report, "Gör"))


def test_it_is_offered_for_a_plan_only(place) -> None:
    desk = place.office.desk
    assert "night_sheet" in {each.id for each in desk.readers(SAFETY_PLAN)}
    others = set(place.office.content.guides) - {SAFETY_PLAN}
    assert all("night_sheet" not in {r.id for r in desk.readers(g)} for g in others)


def test_braces_that_a_person_typed_stay_and_no_sentence_is_left_unfilled(place) -> None:
    case_file, _item = plan_of(place)
    measure(case_file, "Ring {jouren} 100 %")
    fill(case_file, SAFETY_PLAN)
    text = words(sheet(place, case_file))
    assert "Ring {jouren} 100 %" in text
    assert not re.search(r"[{}]", text.replace("{jouren}", ""))


def test_an_ordinary_plan_stands_there_whole(place) -> None:
    case_file, _item = plan_of(place)
    calls = "Den utsatta ringer jouren på det avtalade numret och säger att hon vill boka en tid"
    measure(case_file, calls, state="done")
    measure(case_file, "Jouren kontaktar inte familjen och svarar inte om hon är känd")
    decide(case_file, "network_meeting", "undecided", "Vi vet inte vilka som deltar.")
    decide(case_file, "kin_placement", "not_done", "Släkten är en del av trycket.")
    for step in ("Går in där det finns folk", "Ringer polisen", "Ringer den som beslutar"):
        found_out(case_file, step, "Jouren", "Polisen")
    fill(case_file, SAFETY_PLAN)
    for question in ("social_on_call", "decides_out_of_hours", "police_contact", "deputy"):
        place.office.local.change(LocalFact(question, "Står i telefonlistan", "Växeln", None))
    text = words(sheet(place, case_file))
    assert calls in text
    assert "Släkten är en del av trycket." in text
    assert "…" not in text
    assert "till står i planen" not in text


def test_what_is_not_done_and_a_number_are_the_last_to_go(place) -> None:
    case_file, _item = plan_of(place)  # mediation is decided against there
    kinds = ("reunion", "family_treatment", "network_meeting", "kin_placement", "return_home")
    for kind in kinds:
        decide(case_file, kind, "not_done", f"Därför.{LONG * 3}")
    for number in range(12):
        measure(case_file, f"Åtgärd {number}.{LONG * 3}")
        found_out(case_file, f"Steg {number}.{LONG * 3}", "Jouren", "Polisen")
    fill(case_file, SAFETY_PLAN)
    long_fact = LocalFact("social_on_call", f"Jouren svarar.{LONG * 3} 0640-161 05", "Växeln", None)
    place.office.local.change(long_fact)
    report = sheet(place, case_file)
    not_done = [line for line in said(report, "Gör inte") if "görs inte" in line]
    assert len(not_done) == len(kinds) + 1
    assert any("0640-161 05" in line for line in said(report, "Ring"))
