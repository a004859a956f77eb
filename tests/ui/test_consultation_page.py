"""The page of a consultation: typed, examined, read aloud, kept, and never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, ChoiceValue, FactorValue, Ref, TextValue
from hedersstod.domain.case import FactKind
from hedersstod.domain.identifiers import GuideId, LogId, OptionId, QuestionId
from hedersstod.domain.log import Consultation
from hedersstod.domain.people import Role
from hedersstod.ui.pages.consultation_findings import FindingsView
from hedersstod.ui.pages.consultation_page import ConsultationPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Banner, TextField, WrappedLabel
from hedersstod.ui.widgets.buttons import PaintedButton
from hedersstod.ui.widgets.coverage import IDS_PROPERTY
from tests.casework.desk import Place
from tests.helpers.windows import settle

SCREENING = GuideId("screening")
SIZE = (1158, 706)  # what the window leaves a page at 1366 × 768


@pytest.fixture
def place(home: Path, qapp) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def style(qapp) -> Iterator[Style]:
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


Opened = Callable[..., "Desk"]


class Desk:
    """One page in a window of its own, worked on by hand."""

    def __init__(self, place: Place, case_file: CaseFile, entry_id: LogId | None) -> None:
        self.case_file = case_file
        self.page = ConsultationPage(
            case_file,
            place.office.local,
            place.office.content.case_texts.notes_for("consultation"),
            lambda: place.time.date(),
            entry_id,
        )
        self.kept: list[Consultation] = []
        self.left: list[bool] = []
        self.page.kept.connect(self.kept.append)
        self.page.left.connect(lambda: self.left.append(True))
        self.page._look_soon.setInterval(1)  # the pause itself is no matter of these tests
        self.page.resize(*SIZE)
        self.page.show()
        self.page.activateWindow()
        self.page.first_focus()
        settle()

    def find(self, name: str) -> QWidget:
        found = [w for w in self.page.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"{name} cannot be seen"
        return found[0]

    def is_seen(self, name: str) -> bool:
        return any(w.isVisible() for w in self.page.findChildren(QWidget, name))

    def field(self, name: str) -> TextField:
        found = self.find(name)
        assert isinstance(found, TextField)
        return found

    def write(self, name: str, text: str) -> None:
        self.field(name).setPlainText(text)
        self.wait()

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.setFocus()
        button.click()
        settle()

    def wait(self, milliseconds: int = 30) -> None:
        """As long as the page takes to look at what was typed."""
        QTest.qWait(milliseconds)
        settle()

    def words(self) -> str:
        labels = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        return "\n".join(labels)

    @property
    def script(self) -> str:
        return self.field("script_field").text()

    @property
    def focus(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def banners(self) -> list[str]:
        return [b.title_label.text() for b in self.page.findChildren(Banner) if b.isVisible()]


@pytest.fixture
def opened(place: Place, style: Style) -> Iterator[Opened]:
    desks: list[Desk] = []

    def open_(case_file: CaseFile | None = None, entry_id: LogId | None = None) -> Desk:
        desk = Desk(place, case_file or place.office.add_case("Björk"), entry_id)
        desks.append(desk)
        return desk

    yield open_
    for desk in desks:
        desk.page.hide()
        desk.page.deleteLater()
    settle()


def known_case(place: Place) -> CaseFile:
    """A case with something to tell: a factor with a note, a scenario and two people."""
    case_file = place.office.add_case("Björk")
    case_file.people.add("Samir", "äldre bror", frozenset({Role.PERPETRATOR}))
    case_file.protect(FactKind.PLACE, "Storvik", frozenset())

    def say(question: str, value: object, note: str = "") -> None:
        answer = Answer(value, note=note)  # type: ignore[arg-type]
        case_file.answer(SCREENING, Ref(QuestionId(question)), answer)

    say("age_band", ChoiceValue(OptionId("under_18")))
    say(
        "f_violence",
        FactorValue(OptionId("emerged")),
        "Samir slog henne i Storvik när hon var 16 år.",
    )
    item = case_file.add_item(SCREENING, QuestionId("scenarios"))
    what = Ref(QuestionId("what"), item)
    case_file.answer(SCREENING, what, Answer(TextValue("Hon förs utomlands")))
    case_file.save()
    return case_file


# -- the script --------------------------------------------------------------------------------


def test_it_opens_with_the_script_of_the_case_and_nothing_written(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    assert "Det här har framkommit: våld." in desk.script
    assert "Samir" not in desk.script
    assert desk.focus == "with_whom_field"
    desk.page.leave()
    assert desk.case_file.log.entries() == ()


def test_the_question_comes_into_the_script_as_she_writes_it(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.write("question_field", "Ska vi anmäla för Samir?")
    assert desk.script.endswith("Det här vill jag fråga: Ska vi anmäla för person A?")


def test_notes_and_scenarios_are_told_when_chosen(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.click("choose_telling_button")
    assert "Person A slog henne" not in desk.script
    desk.click("chip_f_violence")
    assert "Om våld: Person A slog henne" in desk.script
    desk.click("chip_people")
    assert "en äldre bror" not in desk.script


def test_a_text_of_her_own_is_never_written_over_and_can_be_had_back(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Mina egna ord.")
    desk.write("question_field", "Vad göra?")
    assert desk.script == "Mina egna ord."
    desk.click("remake_button")
    assert desk.script.endswith("Vad göra?")
    assert desk.focus == "take_back_button"
    desk.click("take_back_button")
    assert desk.script == "Mina egna ord."
    assert desk.is_seen("remake_button")


def test_a_text_made_anew_can_be_taken_back_after_more_letters_and_loses_none_of_hers(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Mina egna ord.")
    desk.click("remake_button")
    made = desk.script
    desk.write("script_field", f"{made} Tillagt.")
    desk.click("remake_button")
    assert desk.script == made
    for mine in (f"{made} Tillagt.", "Mina egna ord.", f"{made} Tillagt."):
        desk.click("take_back_button")
        assert desk.script == mine


def test_to_leave_after_the_text_was_made_anew_discards_nothing(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Mina egna ord.")
    desk.click("remake_button")
    bookmark = desk.page.place()
    desk.page.leave()
    assert bookmark is not None
    back = opened(place.reopen().open_case(desk.case_file.case.id))
    assert len(back.case_file.log.drafts()) == 1
    back.page.return_to(bookmark)
    settle()
    back.click("take_back_button")
    assert back.script == "Mina egna ord."


def test_an_emptied_script_stays_empty_and_can_be_kept_without(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "")
    desk.write("with_whom_field", "Min chef")
    assert desk.script == ""
    assert "inget underlag sparas med" in desk.words()
    desk.click("keep_button")
    assert [entry.script for entry in desk.kept] == [""]


# -- whom --------------------------------------------------------------------------------------


def test_a_line_of_support_is_chosen_and_its_number_stands_below(opened: Opened) -> None:
    desk = opened()
    desk.click("choose_whom_button")
    desk.click("option_nch_support_line")
    assert desk.field("with_whom_field").text().startswith("NCH")
    assert "010-223 57 60" in desk.words()
    assert "kontrollera lokalt" in desk.words()
    assert not desk.is_seen("option_nch_support_line")
    assert desk.focus == "choose_whom_button"
    desk.write("with_whom_field", "Min chef")
    assert "010-223 57 60" not in desk.words()


# -- what is found -----------------------------------------------------------------------------


def test_a_finding_is_changed_by_its_button_and_the_keyboard_goes_on(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Storvik är litet. Hon är 16 år och bor i Storvik med Samir.")
    assert "”Storvik” är en skyddad uppgift" in desk.words()
    assert "”Samir” pekar ut någon i ärendet" in desk.words()
    desk.click("instead_finding_1")
    assert desk.script == "Orten är litet. Hon är 16 år och bor i orten med Samir."
    assert desk.focus == "instead_finding_1"
    desk.click("instead_finding_1")
    assert desk.script.endswith("med person A.")
    assert desk.focus == "instead_trait_1"
    desk.click("instead_trait_1")
    assert "Hon är i mitten av tonåren och bor" in desk.script
    assert desk.focus == "script_field"
    assert "Det betyder inte att texten är riskfri" in desk.words()


def test_what_was_typed_since_it_was_examined_is_not_lost_by_a_button(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Hon bor i Storvik.")
    desk.field("script_field").setPlainText("Hon bor i Storvik. Hon är rädd.")
    desk.click("instead_finding_1")
    assert "Hon är rädd." in desk.script


def test_show_in_the_text_selects_it_also_after_signs_outside_the_first_plane(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "😟😟 Hon bor i Storvik.")
    desk.click("show_finding_1")
    assert desk.focus == "script_field"
    assert desk.field("script_field").textCursor().selectedText() == "Storvik"


def test_several_kinds_together_ask_for_attention_in_words(opened: Opened) -> None:
    desk = opened()
    desk.write("script_field", "Hon är 16 år.")
    assert "Var för sig säger det lite" in desk.words()
    desk.write("script_field", "Hon är 16 år, har tre småsyskon och sjunger i kören.")
    assert "Flera slags uppgifter står tillsammans" in desk.words()
    assert "”tre småsyskon” · syskon och barn" in desk.words()


def test_nothing_found_is_never_told_as_clearance(opened: Opened) -> None:
    desk = opened()
    (view,) = desk.page.findChildren(FindingsView)
    (told,) = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert told.startswith("Inget av det som söktes hittades. Det betyder inte")


# -- reading aloud -----------------------------------------------------------------------------


def test_reading_shows_only_the_script_in_large_letters_and_leads_to_the_advice(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    small = desk.field("script_field").font().pointSizeF()
    desk.click("reading_button")
    for name in ("script_field", "advice_field", "guidance_scroll", "keep_button"):
        assert not desk.is_seen(name)
    labels = [w for w in desk.page.findChildren(WrappedLabel) if w.isVisible()]
    assert "Det här har framkommit: våld." in "\n".join(label.text() for label in labels)
    assert all(label.font().pointSizeF() > small for label in labels)
    desk.click("note_advice_button")
    assert desk.focus == "advice_field"
    desk.click("reading_button")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert desk.focus == "reading_button"


def test_a_text_with_findings_is_not_shown_for_reading(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Hon bor i Storvik.")
    desk.click("reading_button")
    assert not desk.is_seen("close_reading_button")
    assert desk.banners() == ["Något i underlaget kan röja"]
    assert desk.focus == "instead_finding_1"
    desk.click("instead_finding_1")
    assert desk.banners() == []
    desk.click("reading_button")
    assert desk.is_seen("close_reading_button")


# -- saving and keeping ------------------------------------------------------------------------


def test_what_is_typed_is_on_disk_within_half_a_second(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.field("advice_field").setPlainText("Gör en anmälan.")
    QTest.qWait(500)
    again = place.reopen().open_case(desk.case_file.case.id)
    (draft,) = again.log.drafts()
    assert isinstance(draft, Consultation)
    assert draft.advice == "Gör en anmälan."


def test_leaving_at_once_loses_nothing_and_the_question_is_in_the_script(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.field("question_field").setPlainText("Vad göra?")
    desk.click("back_button")
    assert desk.left == [True]
    again = place.reopen().open_case(desk.case_file.case.id)
    (draft,) = again.log.drafts()
    assert isinstance(draft, Consultation)
    assert draft.question == "Vad göra?"
    assert draft.script.endswith("Vad göra?")


def test_after_a_lock_she_is_back_in_the_same_draft_and_field(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.write("question_field", "Vad göra?")
    desk.write("day_field", "3 november")
    desk.field("advice_field").setPlainText("Vänta")
    desk.field("advice_field").setFocus()
    desk.field("advice_field").set_cursor_position(3)
    bookmark = desk.page.place()
    desk.page.leave()
    assert bookmark is not None
    assert (bookmark.page, bookmark.case) == ("consultation", desk.case_file.case.id)
    back = opened(place.reopen().open_case(desk.case_file.case.id))
    back.page.return_to(bookmark)
    settle()
    assert back.field("question_field").text() == "Vad göra?"
    assert back.field("advice_field").text() == "Vänta"
    assert (back.focus, back.field("advice_field").cursor_position()) == ("advice_field", 3)
    back.click("keep_button")
    (kept,) = back.case_file.log.entries()
    assert kept.head.day.day is not None
    assert kept.head.day.day.isoformat() == "2026-11-03"


def test_coming_back_to_a_page_with_nothing_typed_touches_no_other_draft(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("script_field", "Mina egna ord.")
    desk.page.leave()
    (draft,) = desk.case_file.log.drafts()
    bookmark = opened(desk.case_file).page.place()
    assert bookmark is not None
    back = opened(desk.case_file, draft.head.id)
    back.page.return_to(bookmark)
    back.page.leave()
    assert back.script.startswith("Jag ringer om ett ärende.")
    assert desk.case_file.log.drafts() == (draft,)


def test_it_is_kept_with_everything_and_told(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.write("with_whom_field", "NCH:s stödtelefon")
    desk.write("question_field", "Ska vi anmäla?")
    desk.write("advice_field", "Ja, i dag.")
    desk.write("decision_field", "Jag anmäler i eftermiddag.")
    desk.click("open_withheld")
    desk.write("field_withheld", "Fadern läser allt")
    desk.click("keep_button")
    (kept,) = desk.kept
    assert (kept.with_whom, kept.advice) == ("NCH:s stödtelefon", "Ja, i dag.")
    assert kept.decision == "Jag anmäler i eftermiddag."
    assert kept.head.withheld_because == "Fadern läser allt"
    assert kept.script.endswith("Ska vi anmäla?")
    assert desk.case_file.log.standing() == (kept,)


def test_it_is_not_kept_with_a_finding_in_the_script(place: Place, opened: Opened) -> None:
    desk = opened(known_case(place))
    desk.write("with_whom_field", "Chefen")
    desk.write("script_field", "Hon bor i Storvik.")
    desk.click("keep_button")
    assert desk.kept == []
    assert desk.banners() == ["Underlaget behöver ändras först"]
    assert desk.focus == "instead_finding_1"
    desk.click("remove_finding_1")
    desk.click("keep_button")
    assert [entry.script for entry in desk.kept] == ["Hon bor i."]


def test_a_day_that_is_none_and_a_page_that_says_nothing_are_told_at_the_place(
    opened: Opened,
) -> None:
    desk = opened()
    desk.click("keep_button")
    assert desk.kept == []
    assert desk.banners() == ["Det står inget att spara"]
    desk.write("advice_field", "Vänta.")
    desk.write("day_field", "31 november")
    desk.click("keep_button")
    assert desk.kept == []
    assert desk.focus == "day_field"


def test_a_kept_consultation_is_opened_and_goes_on_as_its_next_version(
    place: Place, opened: Opened
) -> None:
    desk = opened(known_case(place))
    desk.write("advice_field", "Ja.")
    desk.click("keep_button")
    kept = desk.kept[0]
    again = opened(desk.case_file, kept.head.id)
    assert again.field("advice_field").text() == "Ja."
    again.write("decision_field", "Vi väntar.")
    assert desk.case_file.log.kept(kept.head.id) == kept
    again.click("keep_button")
    assert [entry.head.version for entry in again.kept] == [2]


def test_when_nothing_can_be_written_it_is_told_and_tried_again(
    place: Place, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hedersstod.domain.errors import DiskFull

    desk = opened(known_case(place))
    real = desk.case_file.log.save

    def full(now: object) -> bool:
        raise DiskFull

    monkeypatch.setattr(desk.case_file.log, "save", full)
    desk.write("advice_field", "Ja.")
    desk.wait(500)
    assert desk.banners() == ["Disken är full"]
    monkeypatch.setattr(desk.case_file.log, "save", real)
    desk.wait(3100)
    assert desk.banners() == []
    assert not desk.case_file.has_unsaved


# -- for every hand, eye and ear ---------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off_nameless_or_out_of_reach(
    place: Place, style: Style, opened: Opened, scale: int, theme: str
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    desk = opened(known_case(place))
    desk.click("choose_whom_button")
    desk.click("choose_telling_button")
    desk.click("chip_f_violence")
    desk.wait()
    faults = []
    for widget in desk.page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        drawn = isinstance(widget, WrappedLabel | PaintedButton)
        if drawn and widget.height() < widget.heightForWidth(widget.width()):
            faults.append(f"cut off: {widget.objectName()} {widget.text()}")
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if stops and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            faults.append(f"no name: {type(widget).__name__} {widget.objectName()}")
    scroll = desk.find("page_body").parentWidget()
    assert scroll is not None
    assert desk.find("page_body").width() <= scroll.width()
    assert faults == []
    reached = {desk.focus}
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(desk.focus)
    for name in (
        "with_whom_field", "question_field", "script_field", "reading_button", "day_field",
        "instead_finding_1", "instead_trait_1", "advice_field", "decision_field", "open_withheld",
        "keep_button", "back_button", "chip_f_violence",
    ):  # fmt: skip
        assert name in reached, name


def test_the_guidance_carries_the_points_of_the_source_report(place: Place, opened: Opened) -> None:
    desk = opened()
    carried = {
        each
        for widget in desk.page.findChildren(QWidget)
        for each in widget.property(IDS_PROPERTY) or ()
    }
    notes = place.office.content.case_texts.notes_for("consultation")
    assert notes
    assert carried >= {each for note in notes for each in note.covers}
