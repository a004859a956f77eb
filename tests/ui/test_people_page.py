"""Personer and Säker kontakt: written as in an address book, on disk at once, told in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.people import Use
from hedersstod.domain.answers import NO_REASON_YET, Answer, LinksValue
from hedersstod.domain.case_texts import Note
from hedersstod.domain.people import Person, Role
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.people_page import PeoplePage
from hedersstod.ui.pages.safe_contact_page import SafeContactPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import GuidancePanel, SafeContactCard, ScrollPage
from hedersstod.vault.database import Database
from tests.casework.desk import Place
from tests.casework.test_people import points_at_people
from tests.helpers.one_page import OnePage

IDENTITY_NUMBER = "19121212-1212"
NOTES = (
    Note("one", "people", "Flera kan delta", "Se fler än en.", "Egen slutsats.", ("F-05",)),
    Note("two", "people", "Båda", "Välj båda rollerna.", "Bilaga 21.", ("C-18", "S-17")),
)
Show = Callable[[Page], OnePage]


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


@pytest.fixture
def style(qapp) -> Iterator[Style]:
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


@pytest.fixture
def show(style: Style) -> Iterator[Show]:
    shown: list[OnePage] = []

    def put_up(page: Page) -> OnePage:
        shown.append(OnePage(page))
        return shown[-1]

    yield put_up
    for each in shown:
        each.put_away()


@pytest.fixture
def people_page(place: Place, case_file: CaseFile, show: Show) -> Callable[[], OnePage]:
    return lambda: show(PeoplePage(case_file, NOTES, lambda: place.now().date()))


@pytest.fixture
def contact_page(place: Place, case_file: CaseFile, show: Show) -> Callable[[], OnePage]:
    return lambda: show(SafeContactPage(case_file, NOTES, lambda: place.now().date()))


def on_disk(case_file: CaseFile, person: Person) -> Person | None:
    """What the vault itself holds of somebody now."""
    kept = case_file._vault.register.people(case_file.case.id)
    return next((p for p in kept if p.id == person.id), None)


def wait_for_disk(page: OnePage) -> None:
    """The promise: half a second after the key."""
    page.rest(500)


# -- entering ----------------------------------------------------------------------------------


def test_nobody_yet_teaches_whom_to_think_of_and_leads_to_the_form(people_page) -> None:
    page = people_page()
    for word in ("Flera kan utöva", "Syskon", "barn", "partner", "den som hjälper"):
        assert word in page.words()
    page.click("empty_state_button")
    assert page.focused() == "new_label"
    page.write("new_label", "äldre bror")
    page.write("new_relation", "bror")
    page.choose("new_roles", "perpetrator")
    page.choose("new_roles", "exposed")
    page.write("new_born", "maj 2004")
    page.click("add_person_button")
    assert "både utövar och är utsatt" in page.words()
    assert "bror · 22 år" in page.words()
    assert not page.is_there("empty_state_button")


def test_a_whole_family_is_entered_without_leaving_the_keyboard(people_page, case_file) -> None:
    page = people_page()
    page.click("empty_state_button")
    for label in ("far", "mor", "lillasyster"):
        assert page.focused() == "new_label"
        page.write("new_label", label)
        page.press(Qt.Key.Key_Return)
        assert page.text_of("new_label") == ""
    assert [p.label for p in case_file.people.all()[1:]] == ["far", "mor", "lillasyster"]
    assert "lillasyster finns nu i listan som C" in page.words()
    page.click("close_new_person_button")
    assert page.focused() == "new_person_button"


@pytest.mark.parametrize(
    ("label", "told"), [("", "saknar beteckning"), (IDENTITY_NUMBER, "personnummer")]
)
def test_one_who_cannot_be_entered_is_told_at_the_field(
    people_page, case_file, label: str, told: str
) -> None:
    page = people_page()
    page.click("empty_state_button")
    page.write("new_label", label)
    page.click("add_person_button")
    assert told in page.error_at("new_label")
    assert page.focused() == "new_label"
    assert len(case_file.people.all()) == 1


def test_a_month_that_cannot_be_read_is_told_before_anybody_is_entered(
    people_page, case_file
) -> None:
    page = people_page()
    page.click("empty_state_button")
    page.write("new_label", "bror")
    page.write("new_born", "2010")
    page.click("add_person_button")
    assert "år och månad" in page.error_at("new_born")
    assert len(case_file.people.all()) == 1
    page.write("new_born", "2010-03")
    page.click("add_person_button")
    assert case_file.people.all()[1].born == date(2010, 3, 1)


# -- changing ----------------------------------------------------------------------------------


def test_what_is_typed_of_somebody_is_on_disk_within_half_a_second(people_page, case_file) -> None:
    person = case_file.people.add("bror")
    page = people_page()
    page.click("open_A")
    page.write("person_label", "äldre bror")
    page.write("person_relation", "halvbror")
    page.choose("person_roles", "sanctions")
    page.write("person_born", "mars 2004")
    page.choose("person_never", "never")
    page.write("person_reason", "Har hotat")
    page.write("person_note", "Bor i annan stad")
    wait_for_disk(page)
    kept = on_disk(case_file, person)
    assert kept == replace(
        person,
        label="äldre bror",
        relation="halvbror",
        roles=frozenset({Role.SANCTIONS}),
        born=date(2004, 3, 1),
        never_contact="Har hotat",
        note="Bor i annan stad",
    )
    assert "Sparat" in page.words()


def test_leaving_writes_at_once(people_page, case_file) -> None:
    person = case_file.people.add("bror")
    page = people_page()
    page.click("open_A")
    page.write("person_note", "mer")
    page.page.leave()
    kept = on_disk(case_file, person)
    assert kept is not None
    assert kept.note == "mer"


@pytest.mark.parametrize("field", ["label", "relation", "note", "reason"])
def test_of_an_identity_number_not_even_its_first_digits_are_kept(
    people_page, case_file, field: str
) -> None:
    person = case_file.people.add("bror", "bror")
    before = replace(person, note="mer", never_contact="Har hotat")
    case_file.people.change(before)
    page = people_page()
    page.click("open_A")
    page.write(f"person_{field}", IDENTITY_NUMBER)
    assert "personnummer" in page.error_at(f"person_{field}")
    page.page.leave()
    assert on_disk(case_file, person) == before
    page.write(f"person_{field}", "något annat")
    assert page.error_at(f"person_{field}") == ""
    page.page.leave()
    assert on_disk(case_file, person) != before


@pytest.mark.parametrize("field", ["label", "relation", "note", "reason"])
def test_a_refused_text_takes_no_other_words_from_the_disk(
    people_page, case_file, field: str
) -> None:
    person = case_file.people.add("bror", "bror")
    case_file.people.change(replace(person, never_contact="Har hotat"))
    page = people_page()
    page.click("open_A")

    def kept() -> str:
        page.page.leave()
        now = on_disk(case_file, person)
        assert now is not None
        return str(getattr(now, "never_contact" if field == "reason" else field)).strip()

    page.write(f"person_{field}", "Bor hos kusinen")
    assert kept() == "Bor hos kusinen"
    rest = ["Bor", "hos", "kusinen.", "Se", "på", "fredag"]
    page.write(f"person_{field}", f"Bor hos kusinen. Se {IDENTITY_NUMBER} på fredag")
    assert "personnummer" in page.error_at(f"person_{field}")
    assert kept().split() == rest
    page.write(f"person_{field}", IDENTITY_NUMBER)
    assert kept().split() == rest


def test_a_label_rubbed_out_letter_by_letter_stands_until_there_is_a_new_one(
    people_page, case_file
) -> None:
    person = case_file.people.add("mor")
    page = people_page()
    page.click("open_A")
    page.find("person_label").setFocus()
    page.press(Qt.Key.Key_End, *[Qt.Key.Key_Backspace] * 3)
    assert page.text_of("person_label") == ""
    assert "saknar beteckning" in page.error_at("person_label")
    page.page.leave()
    assert on_disk(case_file, person) == person


def test_never_to_be_contacted_is_told_in_the_row_with_or_without_a_reason(
    people_page, case_file
) -> None:
    case_file.people.add("bror")
    page = people_page()
    assert "får aldrig kontaktas" not in page.words()
    page.click("open_A")
    assert not page.is_there("person_reason")
    page.choose("person_never", "never")
    page.rest(200)
    assert "får aldrig kontaktas" in page.words()
    assert "Skälet är inte angivet" in page.words()
    assert case_file.people.all()[1].never_contact == NO_REASON_YET
    assert NO_REASON_YET not in page.text_of("person_reason")
    page.write("person_reason", "Har hotat")
    page.rest(200)
    assert "Därför att: Har hotat" in page.words()
    assert "får aldrig kontaktas" in page.find("open_A").accessibleName()
    page.choose("person_never", "never")
    assert case_file.people.all()[1].never_contact is None


def test_a_role_that_is_not_given_is_told_as_such_and_not_left_out(people_page, case_file) -> None:
    case_file.people.add("granne")
    assert "roll inte angiven" in people_page().words()


def test_one_row_is_open_at_a_time_and_the_keyboard_opens_it(people_page, case_file) -> None:
    for label in ("far", "mor"):
        case_file.people.add(label)
    page = people_page()
    assert page.focused() == "open_A", "work begins at the first one"
    page.press(Qt.Key.Key_Return)
    assert page.text_of("person_label") == "far"
    assert page.focused() == "open_A"
    page.click("open_B")
    assert page.text_of("person_label") == "mor"
    assert len(page.window.findChildren(QAbstractButton, "remove_person_button")) == 1
    page.press(Qt.Key.Key_Return)
    assert not page.is_there("person_label")


# -- the client --------------------------------------------------------------------------------


def test_the_client_has_a_month_of_birth_and_is_told_why_it_matters(people_page, case_file) -> None:
    page = people_page()
    assert page.focused() == "client_born"
    assert "15" in page.words()
    assert "18" in page.words()
    page.write("client_born", "14 mars 2010")
    wait_for_disk(page)
    assert "Mars 2010 · 16 år. Fyller 18 i mars 2028." in page.words()
    kept = on_disk(case_file, case_file.people.client())
    assert kept is not None
    assert kept.born == date(2010, 3, 1), "the day is nowhere"
    page.write("client_born", "")
    assert case_file.people.client().born is None


def test_safe_contact_is_one_step_away_and_said_to_be_missing(people_page) -> None:
    page = people_page()
    asked = []
    page.page.safe_contact_wanted.connect(lambda: asked.append(True))
    assert "inte avtalad" in page.words()
    page.click("safe_contact_button")
    assert asked == [True]


# -- taking out --------------------------------------------------------------------------------


def test_taking_out_can_be_undone_and_gives_back_the_same_person(people_page, case_file) -> None:
    person = case_file.people.add("bror", "bror", frozenset({Role.KNOWS}))
    case_file.people.add("moster")
    page = people_page()
    page.click("open_A")
    page.click("remove_person_button")
    assert not page.is_there("row_A")
    assert "bror är borttagen" in page.words()
    assert page.focused() == "banner_button"
    page.press(Qt.Key.Key_Return)
    assert on_disk(case_file, person) == person
    assert page.focused() == "open_A"
    assert [r for r in ("A", "B") if page.is_there(f"row_{r}")] == ["A", "B"]


def test_one_who_is_pointed_at_stays_and_the_places_are_shown(
    people_page, place, case_file
) -> None:
    person = case_file.people.add("bror")
    guide, ref = points_at_people(place)
    case_file.answer(guide, ref, Answer(LinksValue((person.id,))))
    event = replace(case_file.log.begin_event("note"), what="Ringde", people=(person.id,))
    kept = case_file.log.keep(event)
    page = people_page()
    wanted: list[Use] = []
    page.page.use_wanted.connect(wanted.append)
    page.click("open_A")
    page.click("remove_person_button")
    assert page.is_there("row_A")
    assert page.focused() == "use_0"
    assert place.content.guides[guide].question(ref.question).text in page.words()
    assert "Ringde" not in page.words()
    page.press(Qt.Key.Key_Return)
    page.click("use_1")
    assert wanted == [Use(guide=guide, question=ref.question), Use(entry=kept.head.id)]


# -- many --------------------------------------------------------------------------------------


def test_few_are_read_as_they_are_and_many_by_role(people_page, case_file) -> None:
    for number in range(8):
        case_file.people.add(f"kusin {number}", roles=frozenset({Role.KNOWS}))
    few = people_page()
    assert not few.is_there("role_filter")
    case_file.people.add("far", roles=frozenset({Role.PERPETRATOR}))
    case_file.people.add("granne")
    many = people_page()
    many.choose("role_filter", "perpetrator")
    assert [letter for letter in "ABHIJ" if many.is_there(f"row_{letter}")] == ["I"]
    many.choose("role_filter", "none")
    assert [letter for letter in "ABHIJ" if many.is_there(f"row_{letter}")] == ["J"]
    many.choose("role_filter", "none")
    assert many.is_there("row_A"), "choosing again shows everybody"


def test_one_who_is_written_about_does_not_vanish_when_her_role_is_taken_away(
    people_page, case_file
) -> None:
    for number in range(10):
        case_file.people.add(f"kusin {number}", roles=frozenset({Role.KNOWS}))
    page = people_page()
    page.choose("role_filter", "knows")
    page.click("open_C")
    page.choose("person_roles", "knows")
    assert page.is_there("person_label")


# -- back after a lock -------------------------------------------------------------------------


def test_she_comes_back_to_the_open_row_and_to_half_a_new_person(people_page, case_file) -> None:
    case_file.people.add("far")
    page = people_page()
    page.click("open_A")
    page.click("new_person_button")
    page.write("new_label", "halv")
    bookmark = page.page.place()
    assert bookmark is not None
    again = people_page()
    again.page.return_to(bookmark)
    again.rest()
    assert again.text_of("new_label") == "halv"
    assert again.text_of("person_label") == "far"
    assert again.focused() == "new_label"


def test_an_error_of_the_disk_is_told_and_the_words_stay(people_page, case_file) -> None:
    case_file.people.add("far")
    page = people_page()
    page.click("open_A")
    database: Database = case_file._vault._database
    ((pages,),) = database.rows("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages}")
    person = case_file.people.all()[1]
    case_file.people.change(replace(person, note="lång " * 20_000))
    page.write("person_relation", "far")
    wait_for_disk(page)
    assert "Disken är full" in page.words()
    assert "Inte sparat" in page.words()
    assert case_file.has_unsaved
    database.rows("PRAGMA max_page_count = 100000")
    page.page.leave()
    assert not case_file.has_unsaved
    assert "Disken är full" not in page.words()


def test_the_guidance_stands_beside_with_source_and_what_it_covers(people_page) -> None:
    page = people_page()
    sections = page.window.findChild(GuidancePanel).sections()
    assert [s.property("coverage_ids") for s in sections[::2]] == [["F-05"], ["C-18", "S-17"]]
    assert {s.property("coverage_kind") for s in sections[::2]} == {"guidance"}
    assert "Bilaga 21." in page.words()


# -- safe contact ------------------------------------------------------------------------------


def test_what_is_agreed_is_on_disk_within_half_a_second(contact_page, case_file) -> None:
    page = contact_page()
    assert page.focused() == "contact_channels"
    for name in ("channels", "hours", "never", "no_answer", "code_word"):
        page.write(f"contact_{name}", name)
    page.write("contact_agreed_on", "12 november")
    assert "torsdag 12 november 2026" in page.words()
    wait_for_disk(page)
    kept = case_file._vault.register.safe_contact(case_file.case.id)
    assert kept is not None
    for name in ("channels", "hours", "never", "no_answer", "code_word"):
        assert getattr(kept, name) == name
    assert kept.agreed_on == date(2026, 11, 12)


@pytest.mark.parametrize("text", ["31 november", "nyss", "2027-01-01"])
def test_an_impossible_day_is_told_at_the_field_and_not_kept(
    contact_page, case_file, text: str
) -> None:
    page = contact_page()
    page.write("contact_agreed_on", "12 november")
    page.write("contact_agreed_on", text)
    assert "inte läst" in page.error_at("contact_agreed_on")
    assert case_file.people.safe_contact().agreed_on is None, "nor is the day before it kept"
    page.write("contact_agreed_on", "i dag")
    assert page.error_at("contact_agreed_on") == ""
    page.write("contact_agreed_on", "")
    assert case_file.people.safe_contact().agreed_on is None


def test_the_code_word_is_hidden_until_it_is_asked_for(contact_page, case_file) -> None:
    contact = replace(case_file.people.safe_contact(), code_word="Blåbärspaj")
    case_file.people.change_safe_contact(contact)
    page = contact_page()
    assert "Blåbärspaj" not in page.words()
    assert "finns, visas inte" in page.words()
    page.write("contact_channels", "Sms")
    assert case_file.people.safe_contact().code_word == "Blåbärspaj"
    page.click("show_code_word_button")
    assert page.text_of("contact_code_word") == "Blåbärspaj"
    page.click("show_code_word_button")
    assert "Blåbärspaj" not in page.words()


def card_on_a_page(case_file: CaseFile, show: Show) -> tuple[OnePage, SafeContactCard]:
    page = Page()
    scroll = ScrollPage()
    card = SafeContactCard(case_file.people)
    scroll.column.addWidget(card)
    scroll.column.addStretch(1)
    QVBoxLayout(page).addWidget(scroll)
    return show(page), card


def test_the_card_says_plainly_that_nothing_is_agreed_and_offers_to_agree(
    case_file, show: Show
) -> None:
    page, card = card_on_a_page(case_file, show)
    asked = []
    card.agree_wanted.connect(lambda: asked.append(True))
    assert "Ingen säker kontakt är avtalad" in page.words()
    page.click("agree_button")
    assert asked == [True]


@pytest.mark.parametrize("scale", [100, 200])
def test_the_card_tells_how_when_and_never_and_leaves_no_blank_unsaid(
    case_file, show: Show, style: Style, scale: int
) -> None:
    style.set_scale(scale)
    page, card = card_on_a_page(case_file, show)
    never = "Aldrig hemma, aldrig brev, aldrig genom växeln, och aldrig om någon annan svarar"
    case_file.people.change_safe_contact(
        replace(
            case_file.people.safe_contact(), channels="Sms", code_word="Blåbärspaj", never=never
        )
    )
    card.refresh()
    page.rest(20)
    assert page.is_there("never_box")
    assert never in page.words()
    assert "När: inte avtalat" in page.words()
    assert "Om ingen svarar: inte avtalat" in page.words()
    assert "När det avtalades är inte angivet" in page.words()
    assert "Blåbärspaj" not in page.words()
    page.click("show_code_word_button")
    assert "Blåbärspaj" in page.words()
    assert page.focused() == "show_code_word_button"
    assert page.faults() == []
    card.refresh()
    page.rest(20)
    assert "Blåbärspaj" not in page.words(), "hidden again whenever it is shown anew"


def test_without_a_never_the_card_asks_for_it(case_file, show: Show) -> None:
    contact = replace(case_file.people.safe_contact(), channels="Sms")
    case_file.people.change_safe_contact(contact)
    page, _card = card_on_a_page(case_file, show)
    assert not page.is_there("never_box")
    assert "Fråga vad som aldrig får ske" in page.words()


# -- for everybody -----------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 150), ("light", 200)])
def test_both_pages_can_be_used_by_keyboard_and_ear_and_cut_nothing_off(
    people_page, contact_page, case_file, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    long = "en moster på den andra sidan av släkten som bor nära"
    person = case_file.people.add(long, long, frozenset(Role))
    case_file.people.change(replace(person, never_contact=long * 2, born=date(2015, 1, 1)))
    event = replace(case_file.log.begin_event("note"), what="x", people=(person.id,))
    case_file.log.keep(event)
    page = people_page()
    page.click("open_A")
    page.click("new_person_button")
    page.click("remove_person_button")
    page.rest(20)
    assert page.faults() == []
    contact = contact_page()
    contact.write("contact_never", long * 3)
    contact.rest(20)
    assert contact.faults() == []
