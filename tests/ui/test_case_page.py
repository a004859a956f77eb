"""Översikt: what comes next, what asks for a new screening and why, what was judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import ChoiceValue, DateValue
from hedersstod.domain.identifiers import OptionId
from hedersstod.domain.log import Event
from hedersstod.domain.people import SafeContact
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.case_page import CasePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Pill, SafeContactCard
from hedersstod.ui.widgets.buttons import PrimaryButton
from tests.casework.desk import Place, content
from tests.helpers.one_page import OnePage
from tests.helpers.screened import add_scenario, put, put_in, screen, screened

Show = Callable[[Page], OnePage]
Over = Callable[[CaseFile], OnePage]
TEXTS = content().case_texts


@pytest.fixture
def overview(place: Place, show: Show) -> Over:
    def put_up(case_file: CaseFile) -> OnePage:
        card = SafeContactCard(case_file.people)
        return show(CasePage(case_file, TEXTS, card, place.now().date()))

    return put_up


def keep_event(place: Place, case_file: CaseFile, kind: str, day: int = 0) -> Event:
    event = case_file.log.begin_event(kind)
    happened = DateValue(place.now().date() + timedelta(days=day))
    event = replace(event, what="Något", head=replace(event.head, day=happened))
    case_file.log.write(event)
    kept = case_file.log.keep(event)
    assert isinstance(kept, Event)
    return kept


def acts(on: OnePage, guide: str) -> QAbstractButton:
    found = on.find(f"step_{guide}").findChild(QAbstractButton, "open_guide_button")
    assert isinstance(found, QAbstractButton)
    return found


ASKING = [kind.id for kind in TEXTS.event_kinds if kind.why_screening]
QUIET = [kind.id for kind in TEXTS.event_kinds if not kind.why_screening]


@pytest.mark.parametrize("kind", ASKING)
def test_an_event_that_changes_the_risk_asks_for_a_new_screening_and_says_why(
    place: Place, overview: Over, kind: str
) -> None:
    case_file, _revision = screened(place)
    keep_event(place, case_file, kind)
    on = overview(case_file)
    assert on.is_there("asks_for_screening")
    told = TEXTS.event_kind(kind)
    assert told is not None
    assert told.why_screening in on.words()
    assert isinstance(on.page, CasePage)
    wanted: list[str] = []
    on.page.anew_wanted.connect(wanted.append)
    on.find("new_screening_button").setFocus()
    on.press(Qt.Key.Key_Return)
    assert wanted == [SCREENING]


@pytest.mark.parametrize("kind", QUIET)
def test_other_events_ask_for_nothing(place: Place, overview: Over, kind: str) -> None:
    case_file, _revision = screened(place)
    keep_event(place, case_file, kind)
    assert not overview(case_file).is_there("asks_for_screening")


def test_it_stops_asking_once_a_new_screening_is_begun(place: Place, overview: Over) -> None:
    case_file, _revision = screened(place)
    keep_event(place, case_file, "threat")
    case_file.begin_anew(SCREENING)
    assert not overview(case_file).is_there("asks_for_screening")


def test_a_threat_kept_while_the_new_screening_is_open_asks_to_go_on_with_it(
    place: Place, overview: Over
) -> None:
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    place.wait(minutes=5)
    keep_event(place, case_file, "threat")
    on = overview(case_file)
    assert "Något har hänt sedan du började på den nya screeningen" in on.words()
    assert isinstance(on.page, CasePage)
    wanted: list[str] = []
    on.page.guide_wanted.connect(wanted.append)
    on.click("new_screening_button")
    assert wanted == [SCREENING]


def test_that_nobody_knows_whether_it_is_acute_is_told_in_attention(
    place: Place, overview: Over
) -> None:
    case_file = place.office.add_case("Björk")
    screen(place, case_file)
    scenario = add_scenario(case_file, "Förs bort", "low")
    put_in(case_file, scenario, "acute", ChoiceValue(OptionId("dont_know")))
    place.wait(minutes=5)
    case_file.sign_off(SCREENING, ())
    on = overview(case_file)
    (pill,) = [p for p in on.window.findChildren(Pill) if p.text() == "låg, akut: vet inte"]
    assert pill._tone == "attention"


def test_a_struck_event_asks_for_nothing(place: Place, overview: Over) -> None:
    case_file, _revision = screened(place)
    case_file.log.strike(keep_event(place, case_file, "threat"), "Gällde någon annan")
    assert not overview(case_file).is_there("asks_for_screening")


def test_an_event_before_the_screening_asks_for_nothing(place: Place, overview: Over) -> None:
    case_file = place.office.add_case("Björk")
    keep_event(place, case_file, "threat", day=-3)
    place.wait(minutes=5)
    screen(place, case_file)
    add_scenario(case_file, "Förs bort")
    place.wait(minutes=5)
    case_file.sign_off(SCREENING, ())
    assert not overview(case_file).is_there("asks_for_screening")


def test_there_is_one_primary_button_and_it_is_what_comes_next(
    place: Place, overview: Over
) -> None:
    case_file = place.office.add_case("Björk")

    def primary(on: OnePage) -> list[QWidget]:
        return [b for b in on.window.findChildren(PrimaryButton) if b.isVisible()]

    on = overview(case_file)
    assert primary(on) == [acts(on, "first_hour")]
    assert acts(on, "screening").text() == "Börja"
    assert acts(on, "first_hour").accessibleName() != acts(on, "screening").accessibleName()
    put(case_file, "f_threats", None)
    screen(place, case_file)
    case_file.save()
    assert acts(overview(case_file), "screening").text() == "Fortsätt"


def test_a_signed_screening_is_begun_anew_and_shows_what_was_judged(
    place: Place, overview: Over
) -> None:
    case_file, revision = screened(place)
    on = overview(case_file)
    assert acts(on, "screening").text() == "Ny screening från den senaste"
    assert "Förs utomlands i jul" in on.words()
    assert "aktuell till" in on.words()
    assert isinstance(on.page, CasePage)
    anew: list[str] = []
    begun: list[str] = []
    on.page.anew_wanted.connect(anew.append)
    on.page.guide_wanted.connect(begun.append)
    on.click_on(acts(on, "screening"))
    on.click_on(acts(on, "first_hour"))
    assert (anew, begun) == ([SCREENING], ["first_hour"])
    place.time = place.time.replace(year=revision.valid_until.year + 1)
    again = overview(case_file)
    assert "se över" in again.words()
    assert acts(again, "screening").text() == "Ny screening från den senaste"


def test_what_is_empty_teaches_and_what_is_there_is_counted(place: Place, overview: Over) -> None:
    case_file = place.office.add_case("Björk")
    empty = overview(case_file).words()
    assert "Tänk på fler än en utövare" in empty
    assert "Skriv när något händer" in empty
    case_file.people.add("brodern")
    keep_event(place, case_file, "note")
    on = overview(case_file)
    assert "1 person utöver den utsatta" in on.words()
    assert isinstance(on.page, CasePage)
    wanted: list[str] = []
    on.page.page_wanted.connect(wanted.append)
    for name in ("people_button", "facts_button", "events_button"):
        on.click(name)
    assert wanted == ["people", "facts", "events"]


def test_how_she_may_be_reached_is_in_sight_and_the_code_word_is_not(
    place: Place, overview: Over
) -> None:
    case_file = place.office.add_case("Björk")
    case_file.people.change_safe_contact(
        SafeContact(case_file.case.id, channels="Genom kuratorn", never="Sms", code_word="blåbär")
    )
    on = overview(case_file)
    assert "Genom kuratorn" in on.words()
    assert "Sms" in on.words()
    assert "blåbär" not in on.words()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_used_by_keyboard_and_nothing_is_cut_off(
    place: Place, overview: Over, style: Style, scale: int, theme: str
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    case_file, _revision = screened(place)
    keep_event(place, case_file, "threat")
    on = overview(case_file)
    assert on.faults() == []
    on.window.resize(720, 705)
    on.rest(20)
    assert on.faults() == []
