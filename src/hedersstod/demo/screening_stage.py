"""The second half of the demonstration: people, screening, an event, and the screening again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from hedersstod.demo.events_walk import choose_kind, time_limits, write_event
from hedersstod.demo.filling import guide_page
from hedersstod.demo.plan_stage import Seal, plan_stage
from hedersstod.demo.plan_stories import PLANS
from hedersstod.demo.screening_walk import Count, enter_people, go_to, walk_screening
from hedersstod.demo.stories import BIRCH, HAZEL, ROWAN, Story
from hedersstod.demo.visitor import LIGHT, LOOKS, Visitor
from hedersstod.domain.screening import SCREENING, read_screening

CONTACT = {
    "contact_channels": "Genom skolkuratorn, i hennes rum.",
    "contact_hours": "Tisdag och torsdag före lunch.",
    "contact_never": "Sms, brev hem, samtal efter skolan.",
    "contact_no_answer": "Vänta till nästa tid. Ring aldrig hem.",
}
THREAT = "Brodern ringde till skolan och frågade vem hon pratar med."
MOVED = "Brodern har nu ringt till skolan och frågat efter henne."


def screening_stage(visitor: Visitor, seal: Seal) -> None:
    """From the register of the first case to the sealed plans of all three."""
    _register(visitor)
    visitor.log.counts.append(_first_screening(visitor).told())
    seal(visitor, "supervisor", LOOKS)
    _event(visitor)
    _coming(visitor)
    time_limits(visitor)
    _consultation(visitor)
    _disclosure(visitor)
    _again(visitor)
    seal(visitor, "supervisor", LIGHT)
    plan_stage(visitor, PLANS[BIRCH.alias], seal)
    for story in (ROWAN, HAZEL):
        visitor.log.counts.append(_other_case(visitor, story).told())
        plan_stage(visitor, PLANS[story.alias], seal)


def _register(visitor: Visitor) -> None:
    visitor.click("rail_case_people")
    visitor.look("personer-tom")
    enter_people(visitor, BIRCH.people)
    visitor.write("client_born", "december 2010")
    visitor.click("open_A")
    visitor.look("personer")
    visitor.click("rail_case_overview")
    visitor.click("agree_button")
    for field, text in CONTACT.items():
        visitor.write(field, text)
    visitor.look("saker-kontakt")


def _first_screening(visitor: Visitor) -> Count:
    count = walk_screening(visitor, BIRCH, pictures=True)
    visitor.look("screening-sammanfattning")
    count = replace(count, outcome=_outcome(visitor))
    visitor.click("sign_off_button")
    visitor.find("reader_buttons")
    return count


def _outcome(visitor: Visitor) -> str:
    """The caseworker's own judgement in words, as it stands before signing off."""
    case_file = visitor.window.workplace.case_file if visitor.window.workplace else None
    if case_file is None:
        return ""
    scenarios = read_screening(case_file.steps(SCREENING)).scenarios
    return "; ".join(f"{s.what}: {s.judged_words().lower()}" for s in scenarios)


def _event(visitor: Visitor) -> None:
    visitor.click("rail_case_events")
    visitor.look("handelser-tom")
    visitor.click("new_event_button")
    choose_kind(visitor, "contact_client")
    visitor.look("handelse-saker-kontakt-forst")
    choose_kind(visitor, "threat")
    visitor.write("event_what", THREAT)
    visitor.click("event_details")
    visitor.choose("event_source", "professional")
    visitor.choose("event_certainty", "firm")
    visitor.look("handelse")
    visitor.click("keep_entry_button")
    visitor.rest(200)
    visitor.look("handelse-ber-om-ny-screening")
    visitor.write("search_field", "skolan bror")
    visitor.rest(400)
    visitor.look("sok-i-arendet")


def _coming(visitor: Visitor) -> None:
    """A day ahead when the threat can change: it stands among the risk windows of Idag."""
    write_event(visitor, "trial", "Förhör med brodern.", day=12)


def _consultation(visitor: Visitor) -> None:
    visitor.click("rail_case_overview")
    visitor.click("consultation_button")
    visitor.write("question_field", "Är det rätt att vänta med att berätta för hemmet?")
    visitor.look("konsultation")
    visitor.click("reading_button")
    visitor.look("konsultation-las-upp")
    visitor.click("close_reading_button")
    visitor.write("with_whom_field", "Stödtelefonen")
    visitor.write("advice_field", "Vänta, och skriv skälen. Ta nästa steg med den som beslutar.")
    visitor.write("decision_field", "Väntar. Skälen står i akten.")
    visitor.click("keep_button")
    visitor.rest(300)
    visitor.look("handelser")


def _disclosure(visitor: Visitor) -> None:
    visitor.click("rail_case_events")
    visitor.click("new_disclosure_button")
    visitor.look("utlamnande")
    visitor.click("rail_case_overview")
    visitor.look("oversikt-ny-screening")


def _again(visitor: Visitor) -> None:
    """A new screening from the last: what moved, and everything that is asked anew."""
    visitor.click("new_screening_button")
    visitor.find("movement_filter")
    visitor.look("sida-vid-sida")
    for factor in ("f_daily_limits", "f_watched", "f_violence"):
        visitor.click(f"still_{factor}")
    visitor.click("open_f_suicide_")
    visitor.find("question_heading")
    visitor.choose("field_value", "speaks_against")
    unknown = visitor.find("field_unknown")  # it is known now: what stood there goes
    visitor.press_in(unknown, Qt.Key.Key_End)
    for _ in visitor.text_of("field_unknown"):
        visitor.press_in(unknown, Qt.Key.Key_Backspace)
    visitor.write("field_moved", "Har frågat i dag, och hon svarade nej.")
    visitor.look("forra-gangen-och-nu")
    go_to(visitor, "f_threats")
    visitor.choose("field_value", "suspected")
    visitor.write("field_moved", MOVED)
    visitor.choose("field_value", "emerged")
    _fill_what_is_asked_anew(visitor)
    visitor.look("screening-sammanfattning-2", LIGHT)
    visitor.click("sign_off_button")
    visitor.find("reader_buttons")


def _fill_what_is_asked_anew(visitor: Visitor) -> None:
    """From here to the summary, answering only what is blank."""
    page = guide_page(visitor)
    while visitor.is_there("next_button"):
        question = page.current.question
        if question.id == "scenarios":
            for number, item in enumerate(page.run.items(question.id), 1):
                if visitor.is_there(f"open_item_{number}"):
                    visitor.click(f"open_item_{number}")
                told = BIRCH.scenarios[number - 1]
                for field in ("level", "acute"):
                    place = visitor.find(f"item:{item}:{field}")
                    visitor.click_in(place, f"option_{told.choices[field]}")
                place = visitor.find(f"item:{item}:level")
                visitor.write_in(place, "field_note", told.notes["level"])
        elif question.id == "consulted":
            visitor.choose("field_value", "yes")
        elif question.id in BIRCH.texts and not visitor.text_of("field_value"):
            visitor.write("field_value", BIRCH.texts[question.id])
        elif question.id == "next_look":
            day = page.today() + timedelta(days=3)
            visitor.write("field_value", day.isoformat())
        visitor.click("next_button")
    visitor.find("sign_off_button")


def _other_case(visitor: Visitor, story: Story) -> Count:
    visitor.click("rail_cases")
    visitor.write("alias_field", story.alias)
    visitor.click("open_case_button")
    visitor.find("open_guide_button")
    enter_people(visitor, story.people)
    count = walk_screening(visitor, story, pictures=False)
    visitor.look(f"screening-sammanfattning-{story.alias.lower().replace('ö', 'o')}", LIGHT)
    count = replace(count, outcome=_outcome(visitor))
    visitor.click("sign_off_button")
    visitor.find("reader_buttons")
    return count
