"""Tider i lagen on Översikt: what is told of each, how one is ended, and that no word is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.agenda import CaseAtHand, Matter, dues_of
from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.identifiers import PersonId
from hedersstod.domain.log import Event
from hedersstod.ui.agenda_words import due_in_words, page_of, tone_of, when_in_words
from hedersstod.ui.pages.case_page import CasePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Pill, SafeContactCard
from tests.casework.desk import Place, content
from tests.helpers.one_page import OnePage

Show = Callable[[Page], OnePage]
Over = Callable[[], OnePage]
CONTENT = content()
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    place.time = datetime.combine(FRIDAY, place.time.timetz())
    return place.office.add_case("Björk")


@pytest.fixture
def overview(place: Place, case_file: CaseFile, show: Show) -> Over:
    def put_up() -> OnePage:
        card = SafeContactCard(case_file.people)
        today = place.now().date()
        return show(CasePage(case_file, CONTENT.case_texts, card, today, CONTENT.limits))

    return put_up


def keep(
    case_file: CaseFile,
    kind: str,
    day: date | None = FRIDAY,
    ends: date | None = None,
    people: tuple[str, ...] = (),
) -> Event:
    event = case_file.log.begin_event(kind)
    value = DateValue(day) if day is not None else DateValue(None, Precision.ABOUT, "i höst")
    head = replace(event.head, day=value)
    named = tuple(map(PersonId, people))
    return case_file.log.keep(
        replace(event, what="Brodern ringde", head=head, ends=ends, people=named)
    )


def name(on: OnePage, begins: str) -> str:
    """The one thing on the page whose name begins so."""
    names = {
        w.objectName()
        for w in on.window.findChildren(QWidget)
        if w.objectName().startswith(begins) and w.isVisible()
    }
    assert len(names) == 1, names
    return names.pop()


def pills(on: OnePage) -> dict[str, str]:
    card = on.find("limits_card")
    return {pill.text(): pill._tone for pill in card.findChildren(Pill)}


# -- what is told ------------------------------------------------------------------------------


def test_an_empty_card_teaches_what_starts_a_time(overview: Over) -> None:
    assert "Ingen tid räknas nu. Skriv i Händelser" in overview().words()


def test_a_page_that_was_given_no_limits_has_no_card(
    place: Place, case_file: CaseFile, show: Show
) -> None:
    card = SafeContactCard(case_file.people)
    on = show(CasePage(case_file, CONTENT.case_texts, card, FRIDAY))
    assert not on.is_there("limits_card")


def test_each_time_is_told_with_day_paragraph_when_read_and_what_started_it(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "investigation_begun", date(2026, 8, 31))
    words = overview().words()
    assert "Utredningen om barnet ska vara avslutad" in words
    assert "Senast torsdag 31 december 2026" in words
    assert "Startad av: Barnutredning inledd, 31 augusti 2026" in words
    assert "SoL (2025:400) 20 kap. 3 § · inom 4 månader · läst i kopia, april 2026" in words
    assert "Brodern" not in words


def test_a_last_day_on_a_holiday_or_weekend_is_told_and_not_moved(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "travel_ban_temporary", date(2026, 11, 21))
    keep(case_file, "investigation_begun", date(2026, 8, 25))
    words = overview().words()
    assert "Senast lördag 28 november 2026" in words
    assert "Sista dagen är en lördag: gör det före, eller fråga juristen." in words
    assert "Senast fredag 25 december 2026" in words
    assert "Sista dagen är en helgdag: gör det före, eller fråga juristen." in words


def test_what_has_passed_is_said_in_words_and_only_an_acute_one_is_red(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "lvu_immediate", date(2026, 11, 10))
    assert pills(overview()) == {"gick ut för 10 dagar sedan": "attention"}
    keep(case_file, "report_received", date(2026, 11, 25))
    assert pills(overview())["genast"] == "acute"


def test_a_condition_is_told_in_sight_and_how_it_is_counted_on_request(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "travel_ban")
    on = overview()
    assert "Gäller bara den som är under 18 år" in on.words()
    assert "Kontrollera lokalt" not in on.words()
    on.click(name(on, "details_"))
    assert "Kontrollera lokalt" in on.words()
    assert "Slutar på samma dag i månaden, eller på månadens sista dag." in on.words()
    assert "Tiden gäller nämnden" in on.words()


def test_what_the_events_leave_open_is_asked_for(case_file: CaseFile, overview: Over) -> None:
    keep(case_file, "contact_ban", date(2026, 2, 1))
    keep(case_file, "contact_ban_home", date(2026, 11, 1), ends=date(2027, 3, 1))
    keep(case_file, "protected_registration")
    keep(case_file, "travel_ban_confirmed", None)
    words = overview().words()
    assert "Högst till måndag 1 februari 2027: beslutets egen dag är inte skriven" in words
    assert "Dagen ligger efter den längsta tid lagen ger. Läs beslutet igen." in words
    assert "Står någon sista dag i beslutet? Skriv den i händelsen." in words
    assert "Händelsen har ingen dag. Skriv den, så räknas tiden." in words


def test_an_end_that_does_not_say_for_which_child_is_told_at_both(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "investigation_begun", date(2026, 9, 1), people=("a",))
    keep(case_file, "investigation_begun", date(2026, 9, 2), people=("b",))
    keep(case_file, "investigation_done")
    told = "Kan ha avslutats: Barnutredning avslutad, 27 november 2026."
    assert overview().words().count(told) == 2


def test_what_an_event_has_ended_is_told_on_request(case_file: CaseFile, overview: Over) -> None:
    keep(case_file, "investigation_begun", date(2026, 9, 1))
    keep(case_file, "investigation_done")
    on = overview()
    what = "Utredningen om barnet ska vara avslutad"
    assert what not in on.words()
    on.click("ended_limits_button")
    assert what in on.words()
    assert "Avslutad av: Barnutredning avslutad, 27 november 2026." in on.words()


def test_many_are_folded_after_the_nearest(case_file: CaseFile, overview: Over) -> None:
    for kind in ("report_received", "lvu_immediate", "placement_begun", "contact_ban"):
        keep(case_file, kind)
    on = overview()
    assert "Kontaktförbud" not in on.words()
    on.click("more_limits_button")
    assert "Kontaktförbud" in on.words()


# -- what may be missing -----------------------------------------------------------------------


def test_a_decision_not_said_to_be_which_asks_for_the_event_that_starts_a_time(
    case_file: CaseFile, overview: Over
) -> None:
    assert "Ingen händelse är skriven" not in overview().words()
    keep(case_file, "decision")
    on = overview()
    assert "Ingen händelse är skriven som startar en tid" in on.words()
    assert isinstance(on.page, CasePage)
    wanted: list[str] = []
    on.page.page_wanted.connect(wanted.append)
    on.click(name(on, "write_"))
    assert wanted == ["events"]
    on.click(name(on, "close_"))
    on.write("closing_reason", "Gällde en förälders försörjning")
    on.click("keep_closing_button")
    assert "Ingen händelse är skriven" not in on.words()
    assert "Ingen händelse är skriven" not in overview().words()


# -- ending ------------------------------------------------------------------------------------


def test_a_time_is_ended_by_keyboard_with_a_reason_that_stands_in_the_log(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "lvu_immediate")
    on = overview()
    on.find(name(on, "close_")).setFocus()
    on.press(Qt.Key.Key_Return)
    assert on.focused() == "closing_reason"
    on.find("keep_closing_button").setFocus()
    on.press(Qt.Key.Key_Return)
    assert "Skriv vad som gjordes" in on.error_at("closing_reason")
    on.write("closing_reason", "Lämnat till rätten i dag")
    on.find("keep_closing_button").setFocus()
    on.press(Qt.Key.Key_Return)
    assert on.focused() == "ended_limits_button"
    (kept,) = [e for e in case_file.log.standing() if isinstance(e, Event) and e.kind == "note"]
    assert kept.what.startswith("Tid i lagen, avslutad: omedelbart omhändertagande")
    assert kept.what.endswith("\nLämnat till rätten i dag")
    on.press(Qt.Key.Key_Return)
    assert "Lämnat till rätten i dag" in on.words()


def test_one_that_repeats_is_met_once_and_the_next_day_is_told(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "lvu_contact", date(2026, 9, 10))
    on = overview()
    on.click(name(on, "close_"))
    on.write("closing_reason", "Övervägt")
    on.click("keep_closing_button")
    assert "Senast lördag 27 februari 2027" in on.words()
    on.click(name(on, "close_"))
    on.choose("closing_scope", "for_good")
    on.write("closing_reason", "Upphävt")
    on.choose("closing_scope", "this_time")
    on.choose("closing_scope", "for_good")
    assert len(case_file.log.drafts()) == 1
    on.click("keep_closing_button")
    assert case_file.log.drafts() == ()
    assert on.is_there("ended_limits_button")
    assert not on.is_there("closing_form")


def test_a_reason_is_on_disk_soon_and_the_form_stands_open_after_a_lock(
    place: Place, case_file: CaseFile, overview: Over, show: Show
) -> None:
    keep(case_file, "lvu_contact", date(2026, 9, 10))
    on = overview()
    on.click(name(on, "close_"))
    on.choose("closing_scope", "for_good")
    on.write("closing_reason", "Upphävt av rät")
    on.rest(500)
    assert not case_file.has_unsaved
    bookmark = on.page.place()
    assert bookmark is not None
    assert bookmark.drafts == ()
    again = place.reopen().open_case(case_file.case.id)
    card = SafeContactCard(again.people)
    back = show(CasePage(again, CONTENT.case_texts, card, FRIDAY, CONTENT.limits))
    assert back.text_of("closing_reason") == "Upphävt av rät"
    assert back.chosen("closing_scope") == {"for_good"}


def test_leaving_the_page_writes_what_was_typed_last(
    place: Place, case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "lvu_immediate")
    on = overview()
    on.click(name(on, "close_"))
    on.write("closing_reason", "Lämnat")
    on.page.leave()
    assert not case_file.has_unsaved


def test_thrown_away_nothing_is_left_and_the_time_runs(case_file: CaseFile, overview: Over) -> None:
    keep(case_file, "lvu_immediate")
    on = overview()
    on.click(name(on, "close_"))
    on.write("closing_reason", "Lämnat")
    on.click("leave_closing_button")
    assert on.focused().startswith("close_")
    assert case_file.log.drafts() == ()
    assert "om 7 dagar" in pills(on)


def test_a_half_written_reason_waits_while_another_is_written(
    case_file: CaseFile, overview: Over
) -> None:
    keep(case_file, "lvu_immediate")
    keep(case_file, "lvu_contact")
    on = overview()
    first, second = (f"close_limit-{each}" for each in ("lvu_to_court", "lvu_contact_considered"))
    on.click(name(on, first))
    on.write("closing_reason", "Lämnat till")
    on.click(name(on, second))
    assert on.text_of("closing_reason") == ""
    on.click("leave_closing_button")
    assert on.text_of("closing_reason") == "Lämnat till"


# -- Idag --------------------------------------------------------------------------------------


def told_today(case_file: CaseFile, today: date = FRIDAY) -> list[tuple[str, str, str, str]]:
    at_hand = CaseAtHand(case_file.case, entries=case_file.log.entries())
    dues = dues_of(at_hand, (), CONTENT.case_texts, today, CONTENT.limits)
    return [
        (due_in_words(d, CONTENT), when_in_words(d), tone_of(d), page_of(d))
        for d in dues
        if d.matter is Matter.LEGAL_LIMIT
    ]


def test_idag_tells_it_quietly_and_leads_to_the_overview(case_file: CaseFile) -> None:
    keep(case_file, "travel_ban_temporary", date(2026, 11, 21))
    what = "tillfälligt utreseförbud till förvaltningsrätten"
    words = f"Tid i lagen: {what} (sista dagen är en lördag: gör det före)"
    assert told_today(case_file) == [(words, "i morgon", "attention", "overview")]
    late = (f"Tiden i lagen har gått ut: {what}", "sen 2 dagar", "attention", "overview")
    assert told_today(case_file, date(2026, 11, 30)) == [late]
    keep(case_file, "travel_ban_confirmed", None)
    assert told_today(case_file)[-1] == (
        "Tid i lagen: ansökan om utreseförbud", "utan dag", "plain", "overview",
    )  # fmt: skip


def test_only_the_immediate_assessment_is_red_when_it_is_late(case_file: CaseFile) -> None:
    keep(case_file, "report_received", date(2026, 11, 25))
    tones = {words: tone for words, _when, tone, _page in told_today(case_file)}
    assert tones == {
        "Tiden i lagen har gått ut: omedelbar skyddsbedömning": "acute",
        "Tid i lagen: beslut att inleda eller inte inleda en barnutredning": "plain",
    }


# -- by keyboard, at any size ------------------------------------------------------------------


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_used_by_keyboard_and_nothing_is_cut_off(
    case_file: CaseFile, overview: Over, style: Style, scale: int, theme: str
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    for kind in ("report_received", "lvu_contact", "investigation_begun", "decision"):
        keep(case_file, kind)
    keep(case_file, "investigation_begun", date(2026, 1, 1))
    on = overview()
    on.click("more_limits_button")
    on.click(name(on, "close_limit-lvu_contact"))
    on.rest(20)
    assert on.faults() == []
    on.window.resize(720, 705)
    on.rest(20)
    assert on.faults() == []
