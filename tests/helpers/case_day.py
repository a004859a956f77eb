"""What a caseworker does around the guides: people, contact, the log, and the screening again."""

from __future__ import annotations

from tests.helpers.answering import Words, answer_what_is_blank
from tests.helpers.hand import Hand

CONTACT = ("channels", "hours", "never", "no_answer", "code_word")


def enter_people(hand: Hand, words: Words) -> None:
    """One person with everything that can be written of her, and the client's month of birth."""
    hand.click("rail_case_people")
    hand.click("empty_state_button")
    hand.dictate("new_label", words.for_field("new_label"))
    hand.dictate("new_relation", words.for_field("new_relation"))
    hand.choose("new_roles", "perpetrator")
    hand.dictate("new_born", "mars 1990")
    hand.click("add_person_button")
    hand.click("close_new_person_button")
    hand.dictate("client_born", "december 2010")
    hand.click("open_A")
    hand.choose("person_never", "never")
    for name in ("label", "relation", "reason", "note"):
        hand.dictate(f"person_{name}", words.for_field(f"person_{name}"))


def agree_on_contact(hand: Hand, words: Words) -> None:
    hand.click("rail_case_overview")
    hand.click("agree_button")
    for name in CONTACT:
        hand.dictate(f"contact_{name}", words.for_field(f"contact_{name}"))
    hand.dictate("contact_agreed_on", "i dag")


def begin_event(hand: Hand, kind: str) -> None:
    hand.click("rail_case_events")
    hand.click("new_event_button")
    hand.click(f"event_kind_{kind}")


def write_event(hand: Hand, words: Words, kind: str) -> None:
    """An event with all there is to it, and kept."""
    begin_event(hand, kind)
    hand.dictate("event_what", words.for_field("event_what"))
    hand.rewrite("event_day", words.for_field("event_day"))
    if hand.is_there("event_ends"):
        hand.dictate("event_ends", "2027-01-31")
    hand.click("event_details")
    hand.choose("event_source", "professional")
    hand.choose("event_certainty", "firm")
    person = hand.case_file.people.all()[1]
    hand.click(f"chip_{person.id}")
    hand.click("open_withheld")
    hand.dictate("field_withheld", words.for_field("field_withheld"))
    hand.click("keep_entry_button")
    hand.find("new_event_button")


def strike_first(hand: Hand, words: Words) -> None:
    """Strike the newest entry, with a reason."""
    hand.click("rail_case_events")
    entry = hand.case_file.log.standing()[0].head.id
    hand.click(f"entry_{entry}")
    hand.click(f"strike_{entry}")
    hand.dictate(f"strike_reason_{entry}", words.for_field("strike_reason"))
    hand.click(f"confirm_strike_{entry}")
    hand.find(f"entry_{entry}")


def search_for(hand: Hand, text: str) -> None:
    hand.click("rail_case_events")
    hand.dictate("search_field", text)
    hand.rest(250)


def consult(hand: Hand, words: Words) -> None:
    """A consultation with all there is to it; what was found in the script is taken out."""
    hand.click("rail_case_overview")
    hand.click("consultation_button")
    for name in ("with_whom_field", "question_field", "script_field"):
        hand.dictate(name, words.for_field(name))
    hand.rewrite("day_field", words.for_field("day_field"))
    for name in ("advice_field", "decision_field"):
        hand.dictate(name, words.for_field(name))
    hand.click("open_withheld")
    hand.dictate("field_withheld", words.for_field("field_withheld"))
    hand.rest(300)
    while hand.is_there("remove_finding_1"):
        hand.click("remove_finding_1")
        hand.rest(300)
    hand.click("keep_button")
    hand.find("new_event_button")


def disclose(hand: Hand, words: Words) -> None:
    """A disclosure with its ground in law."""
    hand.click("rail_case_events")
    hand.click("new_disclosure_button")
    for name in ("disclosure_to_whom", "disclosure_what"):
        hand.dictate(name, words.for_field(name))
    hand.choose("disclosure_ground_choices", "consent")
    hand.dictate("disclosure_reason", words.for_field("disclosure_reason"))
    hand.rewrite("disclosure_day", words.for_field("disclosure_day"))
    hand.click("open_withheld")
    hand.dictate("field_withheld", words.for_field("field_withheld"))
    hand.click("keep_entry_button")
    hand.find("new_event_button")


def screen_again(hand: Hand, words: Words) -> None:
    """A new screening from the last: one thing confirmed, one moved, the rest walked through."""
    hand.click("rail_case_overview")
    hand.click("new_screening_button")
    hand.find("movement_filter")
    hand.click("still_f_daily_limits")
    hand.click("open_f_watched_")
    hand.choose("field_value", "suspected")
    hand.dictate("field_moved", words.for_field("field_moved"))
    answer_what_is_blank(hand, words)
