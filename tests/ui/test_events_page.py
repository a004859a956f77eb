"""Händelser by keyboard and mouse: written, kept, changed, struck, thrown away, and found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.search import AnswerPlace, PersonPlace
from hedersstod.domain.answers import NO_REASON_YET, Answer, DateValue, Ref
from hedersstod.domain.case_texts import CaseTexts, EventKind, Ground
from hedersstod.domain.errors import DiskFull
from hedersstod.domain.guide import Option
from hedersstod.domain.identifiers import OptionId
from hedersstod.domain.log import Disclosure, Event
from hedersstod.ui.pages.events_page import EventsPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Secondary, TextField, WrappedLabel
from hedersstod.ui.widgets.buttons import PaintedButton
from tests.casework.desk import FIRST_HOUR, Place
from tests.helpers.windows import settle

TEXTS = CaseTexts(
    language="sv",
    circles=(),
    event_kinds=(
        EventKind("note", "Anteckning", "Skriv det du vill minnas."),
        EventKind("visit", "Möte", "Skriv hur ni hördes.", contact=True),
        EventKind("threat", "Hot", "Skriv ord för ord.", why_screening="Ett hot ändras fort."),
        EventKind("order", "Beslut", "Skriv när det upphör.", has_end=True),
    ),
    sources=(Option(OptionId("client"), "Personen själv"), Option(OptionId("other"), "Annan")),
    certainties=(Option(OptionId("firm"), "Säker"), Option(OptionId("unsure"), "Osäker")),
    grounds=(
        Ground("consent", "Samtycke", "Lagrum ett.", "Skriv vad, till vem och hur länge."),
        Ground("police", "Till polisen", "Lagrum två.", "Fråga juristen."),
    ),
    notes=(),
    seasons=(),
)


class Desk:
    """The page of one case, as she works at it."""

    def __init__(self, place: Place, case_file: CaseFile) -> None:
        self.place = place
        self.case_file = case_file
        self.asked: list[object] = []
        self.page = self._made()

    def _made(self) -> EventsPage:
        page = EventsPage(
            self.case_file, TEXTS, lambda: self.place.now().date(), lambda: Secondary("Ring aldrig")
        )
        page.consultation_wanted.connect(lambda it: self.asked.append(("consultation", it)))
        page.screening_wanted.connect(lambda: self.asked.append("screening"))
        page.place_wanted.connect(self.asked.append)
        page.failed.connect(self.asked.append)
        page.resize(1158, 706)
        page.show()
        page.activateWindow()
        page.first_focus()
        QApplication.processEvents()
        return page

    def lock_and_return(self) -> None:
        """What a lock does to the page, and what she finds afterwards."""
        bookmark = self.page.place()
        assert bookmark is not None
        self.page.leave()
        self.put_away()
        self.place.reopen()
        self.case_file = self.place.office.open_case(self.case_file.case.id)
        self.page = self._made()
        self.page.return_to(bookmark)
        QApplication.processEvents()

    def put_away(self) -> None:
        self.page.hide()
        self.page.deleteLater()
        settle()

    def find(self, name: str) -> QWidget:
        found = [w for w in self.page.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"{name} is not on the page"
        return found[0]

    def has(self, name: str) -> bool:
        return any(w.isVisible() for w in self.page.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        settle()

    def write(self, name: str, text: str) -> None:
        field = self.find(name)
        assert isinstance(field, TextField)
        field.setFocus()
        field.selectAll()
        field.insertPlainText(text)
        settle()

    def seek(self, words: str) -> None:
        self.write("search_field", words)
        QTest.keyClick(self.find("search_field"), Qt.Key.Key_Return)
        settle()

    def words(self) -> str:
        labels = [w.text() for w in self.page.findChildren(QLabel) if w.isVisible()]
        buttons = [w.text() for w in self.page.findChildren(QAbstractButton) if w.isVisible()]
        return "\n".join([*labels, *buttons])

    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def kept(self, what: str, kind: str = "note", days: int = 0) -> Event:
        """An event that was kept before the page is looked at again."""
        log = self.case_file.log
        event = replace(log.begin_event(kind), what=what)
        day = DateValue(self.place.now().date() + timedelta(days=days))
        self.place.wait(minutes=1)
        return log.keep(replace(event, head=replace(event.head, day=day)))

    def look_again(self) -> None:
        self.put_away()
        self.page = self._made()


@pytest.fixture
def style(qapp) -> Iterator[Style]:
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


@pytest.fixture
def desk(style: Style, home: Path) -> Iterator[Desk]:
    place = Place(home)
    made = Desk(place, place.office.add_case("Björk"))
    yield made
    made.put_away()
    place.office.close()


# -- writing -----------------------------------------------------------------------------------


def test_an_empty_log_teaches_what_belongs_there(desk: Desk) -> None:
    assert "Inget är skrivet ännu" in desk.words()
    assert desk.focused() == "new_event_button"


def test_what_she_types_is_a_draft_on_disk_within_half_a_second(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.write("event_what", "Brodern ringde")
    QTest.qWait(500)
    desk.put_away()
    desk.place.reopen()
    log = desk.place.office.open_case(desk.case_file.case.id).log
    assert [draft.what for draft in log.drafts() if isinstance(draft, Event)] == ["Brodern ringde"]
    desk.page = QWidget()  # type: ignore[assignment]


def test_a_form_that_was_opened_and_left_leaves_nothing(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.click("leave_entry_button")
    assert desk.case_file.log.entries() == ()
    assert desk.focused() == "new_event_button"


def test_an_event_is_kept_with_everything_that_was_said_of_it(desk: Desk) -> None:
    person = desk.case_file.people.add("storebror")
    desk.click("new_event_button")
    desk.click("event_kind_note")
    assert desk.focused() == "event_what"
    desk.write("event_what", "Brodern ringde.")
    desk.write("event_day", "i går")
    desk.click("event_details")
    desk.click("option_client")
    desk.click("option_firm")
    desk.click(f"chip_{person.id}")
    desk.click("open_withheld")
    desk.write("field_withheld", "brodern förstår vem som berättat")
    desk.click("keep_entry_button")
    (event,) = desk.case_file.log.standing()
    assert isinstance(event, Event)
    assert (event.kind, event.what) == ("note", "Brodern ringde.")
    assert event.head.day == DateValue(date(2026, 11, 22))
    assert (event.source, event.certainty, event.people) == ("client", "firm", (person.id,))
    assert event.head.withheld_because == "brodern förstår vem som berättat"
    assert desk.focused() == f"entry_{event.head.id}"
    desk.click(f"entry_{event.head.id}")
    told = desk.words()
    assert "Gäller: A · storebror" in told
    assert "brodern förstår vem som berättat" in told


def test_the_mark_against_guardians_holds_from_the_press(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.click("open_withheld")
    (draft,) = desk.case_file.log.drafts()
    assert draft.head.withheld_because == NO_REASON_YET
    desk.click("remove_withheld")
    (draft,) = desk.case_file.log.drafts()
    assert draft.head.withheld_because is None
    assert desk.focused() == "open_withheld"


def test_what_is_missing_is_told_at_the_field_and_nothing_is_kept(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.write("event_day", "")
    desk.click("keep_entry_button")
    told = desk.words()
    assert "Välj vad det är för slags händelse." in told
    assert "Skriv några ord om vad som har hänt." in told
    assert "Skriv när det var" in told
    assert desk.focused() == "event_kind_note"
    assert desk.case_file.log.standing() == ()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("20 november", "Fredag 20 november 2026 · har varit"),
        ("23/11", "Måndag 23 november 2026 · i dag"),
        ("20 december", "Söndag 20 december 2026 · kommande"),
        ("oktober", "Läst som en månad"),
        ("i somras", "Sparas som egna ord"),
    ],
)
def test_the_day_is_told_back_in_words(desk: Desk, written: str, told: str) -> None:
    desk.click("new_event_button")
    desk.write("event_day", written)
    assert told in desk.words()


def test_a_day_that_does_not_exist_is_not_kept(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.click("event_kind_note")
    desk.write("event_what", "Möte.")
    desk.write("event_day", "31 november")
    desk.click("keep_entry_button")
    assert "Det går inte att läsa som en dag" in desk.words()
    assert desk.case_file.log.standing() == ()
    desk.write("event_day", "30 november")
    desk.click("keep_entry_button")
    assert len(desk.case_file.log.standing()) == 1


def test_an_order_has_a_last_day_that_is_not_before_its_first(desk: Desk) -> None:
    desk.click("new_event_button")
    assert not desk.has("event_ends")
    desk.click("event_kind_order")
    desk.write("event_what", "Utreseförbud.")
    desk.write("event_ends", "2026-11-01")
    assert "Slutet ligger före början." in desk.words()
    desk.click("keep_entry_button")
    assert desk.case_file.log.standing() == ()
    desk.write("event_ends", "1 mars")
    desk.click("keep_entry_button")
    (event,) = desk.case_file.log.standing()
    assert isinstance(event, Event)
    assert event.ends == date(2027, 3, 1)


def test_how_she_may_be_reached_is_shown_before_an_act_of_contact_is_written(desk: Desk) -> None:
    desk.click("new_event_button")
    assert "Ring aldrig" not in desk.words()
    desk.click("event_kind_visit")
    card = next(w for w in desk.page.findChildren(Secondary) if w.text() == "Ring aldrig")
    above = card.mapTo(desk.page, card.rect().topLeft()).y()
    what = desk.find("event_what")
    assert card.isVisible()
    assert above < what.mapTo(desk.page, what.rect().topLeft()).y()
    desk.click("event_kind_change")
    assert not card.isVisible()


def test_an_event_that_changes_the_risk_asks_for_a_screening_and_says_why(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.click("event_kind_threat")
    desk.write("event_what", "Hon vet vad som händer.")
    desk.click("keep_entry_button")
    assert "Ett hot ändras fort." in desk.words()
    assert desk.focused() == "banner_button"
    desk.click("banner_button")
    assert desk.asked == ["screening"]


def test_another_event_asks_for_nothing(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.click("event_kind_note")
    desk.write("event_what", "Ett möte.")
    desk.click("keep_entry_button")
    assert not desk.has("banner_button")


# -- drafts ------------------------------------------------------------------------------------


def test_a_draft_stands_under_begun_and_is_taken_up_again(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.write("event_what", "Brodern rin")
    desk.click("leave_entry_button")
    (draft,) = desk.case_file.log.drafts()
    assert "Påbörjat" in desk.words()
    assert desk.focused() == f"continue_{draft.head.id}"
    desk.click(f"continue_{draft.head.id}")
    field = desk.find("event_what")
    assert isinstance(field, TextField)
    assert field.text() == "Brodern rin"


def test_a_draft_that_is_thrown_away_can_be_brought_back(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.write("event_what", "Brodern ringde.")
    desk.click("discard_entry_button")
    assert desk.case_file.log.entries() == ()
    desk.click("banner_button")
    (draft,) = desk.case_file.log.drafts()
    assert isinstance(draft, Event)
    assert draft.what == "Brodern ringde."
    assert not desk.case_file.has_unsaved
    assert desk.has("event_form")


def test_a_full_disk_is_told_and_the_words_stay(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.click("new_event_button")
    desk.click("event_kind_note")
    desk.write("event_what", "Brodern ringde.")

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(desk.place.vault.register, "save_log_entry", full)
        desk.click("keep_entry_button")
        assert "Disken är full" in desk.words()
        field = desk.find("event_what")
        assert isinstance(field, TextField)
        assert field.text() == "Brodern ringde."
    desk.click("keep_entry_button")
    assert len(desk.case_file.log.standing()) == 1


# -- changing and striking ---------------------------------------------------------------------


def test_a_change_is_a_new_version_and_the_earlier_words_can_be_read(desk: Desk) -> None:
    event = desk.kept("Brodern ringde.")
    desk.look_again()
    desk.click(f"entry_{event.head.id}")
    desk.click(f"change_{event.head.id}")
    desk.write("event_what", "Kusinen ringde.")
    desk.click("keep_entry_button")
    desk.click(f"entry_{event.head.id}")
    told = desk.words()
    assert "Ändrad" in told
    assert "Brodern ringde." not in told
    desk.click(f"earlier_{event.head.id}")
    assert "Brodern ringde." in desk.words()
    assert len(desk.case_file.log.versions(event.head.id)) == 2


def test_a_change_that_changes_nothing_is_no_version(desk: Desk) -> None:
    event = desk.kept("Brodern ringde.")
    desk.look_again()
    desk.click(f"entry_{event.head.id}")
    desk.click(f"change_{event.head.id}")
    desk.write("event_what", "Kusinen")
    desk.write("event_what", "Brodern ringde.")
    desk.click("keep_entry_button")
    assert desk.case_file.log.versions(event.head.id) == (event,)


def test_while_a_change_is_begun_the_entry_stands_and_cannot_be_struck(desk: Desk) -> None:
    event = desk.kept("Brodern ringde.")
    desk.case_file.log.write(replace(desk.case_file.log.reopened(event), what="Kusinen ringde."))
    desk.look_again()
    assert "ändring påbörjad" in desk.words()
    desk.click(f"entry_{event.head.id}")
    assert not desk.has(f"strike_{event.head.id}")
    desk.click(f"change_{event.head.id}")
    field = desk.find("event_what")
    assert isinstance(field, TextField)
    assert field.text() == "Kusinen ringde."


def test_striking_asks_for_a_reason_and_leaves_the_words(desk: Desk) -> None:
    event = desk.kept("Brodern ringde.")
    desk.look_again()
    desk.click(f"entry_{event.head.id}")
    desk.click(f"strike_{event.head.id}")
    desk.click(f"confirm_strike_{event.head.id}")
    assert "Skriv ett skäl" in desk.words()
    assert len(desk.case_file.log.standing()) == 1
    desk.write(f"strike_reason_{event.head.id}", "Fel ärende.")
    desk.click(f"confirm_strike_{event.head.id}")
    assert desk.case_file.log.standing() == ()
    assert "struken" in desk.words()
    desk.click(f"entry_{event.head.id}")
    assert "Struken, därför att: Fel ärende." in desk.words()


# -- disclosures and consultations -------------------------------------------------------------


def test_a_disclosure_is_kept_with_its_ground_in_law(desk: Desk) -> None:
    desk.click("new_disclosure_button")
    assert desk.focused() == "disclosure_to_whom"
    desk.click("keep_entry_button")
    assert "Välj ett stöd." in desk.words()
    desk.write("disclosure_to_whom", "Rektor")
    desk.write("disclosure_what", "Att eleven är skyddad")
    desk.click("option_consent")
    told = desk.words()
    assert "Lagrum ett." in told
    assert "Skriv vad, till vem och hur länge." in told
    desk.write("disclosure_reason", "För klasslistan")
    desk.click("keep_entry_button")
    (entry,) = desk.case_file.log.standing()
    assert isinstance(entry, Disclosure)
    assert (entry.to_whom, entry.ground, entry.reason) == ("Rektor", "consent", "För klasslistan")
    assert "Rektor: Att eleven är skyddad" in desk.words()


def test_a_consultation_is_listed_but_written_elsewhere(desk: Desk) -> None:
    log = desk.case_file.log
    kept = log.keep(replace(log.begin_consultation(), question="Ska vi ringa?"))
    draft = replace(log.begin_consultation(), question="Får skolan veta?")
    log.write(draft)
    desk.look_again()
    desk.click("new_consultation_button")
    desk.click(f"entry_{kept.head.id}")
    desk.click(f"open_{kept.head.id}")
    desk.click(f"continue_{draft.head.id}")
    assert [who for _, who in desk.asked] == [None, kept.head.id, draft.head.id]


# -- reading -----------------------------------------------------------------------------------


def test_the_log_is_told_month_by_month_with_what_lies_ahead_first(desk: Desk) -> None:
    desk.kept("i oktober", days=-40)
    desk.kept("i november", days=-3)
    desk.kept("resan", days=20)
    desk.look_again()
    told = desk.words()
    order = [told.index(word) for word in ("Kommande", "November 2026", "Oktober 2026")]
    assert order == sorted(order)


def test_a_long_log_is_shown_piece_by_piece_and_picked_by_kind(desk: Desk) -> None:
    for number in range(45):
        desk.kept(f"anteckning {number}", days=-number)
    threat = desk.kept("hotet", "threat", days=-400)
    desk.look_again()
    assert not desk.has(f"entry_{threat.head.id}")
    desk.click("show_more_button")
    assert "anteckning 39" in desk.words()
    assert desk.focused().startswith("entry_")
    desk.click("kind_filter_button")
    desk.click("chip_event_threat")
    assert desk.has(f"entry_{threat.head.id}")
    assert "anteckning 1" not in desk.words()


def test_somebody_no_longer_in_the_register_is_told_as_such(desk: Desk) -> None:
    person = desk.case_file.people.add("storebror")
    event = desk.kept("Han ringde.")
    log = desk.case_file.log
    first = log.keep(replace(log.reopened(event), people=(person.id,)))
    log.keep(replace(log.reopened(first), people=()))
    desk.case_file.people.remove(person.id)
    desk.look_again()
    desk.click(f"entry_{event.head.id}")
    desk.click(f"earlier_{event.head.id}")
    assert "någon som inte längre finns i registret" in desk.words()


# -- searching ---------------------------------------------------------------------------------


def test_what_is_found_replaces_the_log_and_opens_in_place(desk: Desk) -> None:
    event = desk.kept("Brodern ringde om passet. Hela texten syns här.")
    desk.kept("Inget nytt.")
    desk.look_again()
    desk.seek("pass")
    told = desk.words()
    assert "1 träff" in told
    assert "Inget nytt." not in told
    desk.click(f"entry_{event.head.id}")
    assert "Skriven" in desk.words()
    desk.seek("")
    assert "Inget nytt." in desk.words()


def test_an_answer_and_a_person_that_were_found_lead_to_their_places(desk: Desk) -> None:
    desk.kept("Inget nytt.")
    question = desk.case_file.run(FIRST_HOUR).steps()[1].question
    desk.case_file.answer(FIRST_HOUR, Ref(question.id), Answer(unknown="Vet moster Zelda?"))
    person = desk.case_file.people.add("Zelda")
    desk.look_again()
    desk.seek("zelda")
    desk.click(f"open_{FIRST_HOUR}_{question.id}")
    desk.click(f"open_{person.id}")
    assert desk.asked == [AnswerPlace(FIRST_HOUR, question.id), PersonPlace(person.id)]


def test_nothing_found_is_told_with_what_to_try(desk: Desk) -> None:
    desk.kept("Inget nytt.")
    desk.look_again()
    desk.seek("zelda")
    assert "Ingenting hittades" in desk.words()


def test_what_was_sought_is_not_kept_over_a_lock(desk: Desk) -> None:
    desk.kept("Inget nytt.")
    desk.look_again()
    desk.seek("hemligort")
    bookmark = desk.page.place()
    assert bookmark is not None
    assert "hemligort" not in str([bookmark, bookmark.drafts])
    desk.lock_and_return()
    field = desk.find("search_field")
    assert isinstance(field, TextField)
    assert field.text() == ""


# -- over a lock -------------------------------------------------------------------------------


def test_a_lock_in_the_middle_of_a_word_loses_nothing(desk: Desk) -> None:
    desk.click("new_event_button")
    desk.click("event_kind_order")
    desk.write("event_what", "Utresef")
    desk.write("event_ends", "31 septem")
    desk.find("event_what").setFocus()
    desk.lock_and_return()
    what, ends = desk.find("event_what"), desk.find("event_ends")
    assert isinstance(what, TextField)
    assert isinstance(ends, TextField)
    assert (what.text(), ends.text()) == ("Utresef", "31 septem")
    assert desk.focused() == "event_what"


def test_a_reason_half_written_is_there_again_after_a_lock(desk: Desk) -> None:
    event = desk.kept("Brodern ringde.")
    desk.look_again()
    desk.click(f"entry_{event.head.id}")
    desk.click(f"strike_{event.head.id}")
    desk.write(f"strike_reason_{event.head.id}", "Fel är")
    desk.lock_and_return()
    field = desk.find(f"strike_reason_{event.head.id}")
    assert isinstance(field, TextField)
    assert field.text() == "Fel är"
    assert desk.focused() == f"strike_reason_{event.head.id}"


# -- legible -----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off_and_everything_has_a_name(desk: Desk, style: Style, scale: int) -> None:
    style.set_scale(scale)
    event = desk.kept("Brodern ringde. " * 20, "threat")
    desk.look_again()
    desk.click(f"entry_{event.head.id}")
    desk.click(f"strike_{event.head.id}")
    faults = cut_off(desk)
    for name in ("new_event_button", "event_kind_visit", "event_details", "open_withheld"):
        desk.click(name)
        faults += cut_off(desk)
    desk.click("leave_entry_button")
    desk.click("new_disclosure_button")
    desk.click("option_police")
    assert not faults + cut_off(desk)


def cut_off(desk: Desk) -> list[str]:
    """What is cut off, or has no name, once the page has found its measures."""
    for _ in range(40):
        QTest.qWait(25)
        if not (faults := cut_off_now(desk)):
            break
    return faults


def cut_off_now(desk: Desk) -> list[str]:
    faults = []
    for widget in desk.page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, WrappedLabel | PaintedButton):
            if widget.text() and widget.height() < widget.heightForWidth(widget.width()):
                faults.append(f"too low: {widget.text()}")
            if widget.mapTo(desk.page, widget.rect().topRight()).x() > desk.page.width():
                faults.append(f"outside: {widget.text()}")
        named = widget.accessibleName() or getattr(widget, "text", str)()
        if isinstance(widget, TextField) and not widget.accessibleName():
            faults.append(f"no name: {widget.objectName()}")
        if isinstance(widget, QAbstractButton) and not (named and widget.objectName()):
            faults.append(f"no name: {named or widget.objectName() or type(widget).__name__}")
    return faults
