"""Every page, in the real window at both ends of the text size: names, Tab, and nothing cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QWidget

from hedersstod.domain.guide import Kind
from hedersstod.settings import Settings, save_settings
from hedersstod.ui.background import Background
from hedersstod.ui.rail import RAIL_WIDTH
from hedersstod.ui.widgets import RailItem, ReportPreview, ScrollPage, WrappedLabel
from hedersstod.ui.widgets.buttons import PaintedButton
from hedersstod.ui.widgets.report_preview import Sheet
from tests.helpers.answering import Words, add_item, answer_everything, answer_question
from tests.helpers.case_day import (
    agree_on_contact,
    begin_event,
    enter_people,
    search_for,
    write_event,
)
from tests.helpers.day import (
    change_fact,
    make_vault,
    open_case,
    open_guide,
    remove_all_findings,
    seal_report,
    sign_off,
)
from tests.helpers.hand import Hand
from tests.helpers.windows import Windows

LONG_ALIAS = "Vildkaprifol vid den gamla bruksdammen xy"[:40]
MOST_STOPS = 300
_LONGEST_SAVE = 40  # times 50 ms

Visit = Callable[[str], None]


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


def walk(hand: Hand, visit: Visit) -> None:
    """Build every page there is and visit each."""
    visit("first start")
    make_vault(hand)
    for key in ("today", "cases", "directory", "municipality", "verify", "settings"):
        hand.click(f"rail_{key}")
        visit(key)
    open_case(hand, LONG_ALIAS)
    visit("overview")
    hand.click("rail_case_facts")
    visit("facts")
    hand.write("fact_field", "Strandgatan")
    visit("facts begun")
    hand.choose("fact_kind", "place")
    hand.click("protect_button")
    hand.click("show_facts_button")
    visit("facts shown")
    change_fact(hand, Words("Strandgatan"))
    register(hand, visit)
    open_guide(hand)
    visit("first question")
    answer_everything(hand, Words("Strandgatan"))
    visit("summary")
    sign_off(hand)
    visit("reports")
    report_pages(hand, visit)
    hand.click("rail_today")
    visit("today with a case")
    hand.click("rail_case_overview")
    visit("overview signed off")


def register(hand: Hand, visit: Visit) -> None:
    """The people of the case, and how she may be reached."""
    hand.click("rail_case_people")
    visit("people, nobody yet")
    hand.click("empty_state_button")
    visit("people, a new one")
    hand.click("close_new_person_button")
    enter_people(hand, Words("Strandgatan"))
    visit("people, one open")
    hand.click("rail_case_overview")
    hand.click("agree_button")
    visit("safe contact")
    agree_on_contact(hand, Words("Strandgatan"))
    visit("safe contact agreed")


def walk_the_screening(hand: Hand, visit: Visit) -> None:
    """Every page that the screening brought, from its first question to the one after it."""
    make_vault(hand)
    open_case(hand, LONG_ALIAS)
    enter_people(hand, Words("Strandgatan"))
    hand.click("rail_case_events")
    visit("events, nothing yet")
    answer_and_visit(hand, visit)
    visit("summary of the screening")
    sign_off(hand)
    begin_event(hand, "contact_client")
    visit("event of contact")
    hand.click("event_details")
    hand.click("open_withheld")
    visit("event, all of it")
    hand.click("discard_entry_button")
    hand.click("new_disclosure_button")
    visit("disclosure")
    hand.click("discard_entry_button")
    write_event(hand, Words("Strandgatan"), "threat")
    visit("events")
    entry = hand.case_file.log.entries()[0].head.id
    hand.click(f"entry_{entry}")
    hand.click(f"strike_{entry}")
    visit("events, one to strike")
    search_for(hand, "strandgatan")
    visit("events, searched")
    hand.click("rail_case_overview")
    visit("overview asks for a screening")
    hand.click("consultation_button")
    visit("consultation")
    hand.write("question_field", "Strandgatan 4, 070-174 06 05")
    hand.rest(400)
    visit("consultation with findings")
    while hand.is_there("remove_finding_1"):
        hand.click("remove_finding_1")
        hand.rest(400)
    hand.click("reading_button")
    hand.rest(50)
    visit("consultation read aloud")
    hand.click("close_reading_button")
    hand.click("rail_today")
    visit("today with windows")
    hand.click("windows_list_button")
    visit("today with windows as a list")
    hand.workplace.show_catch_up(hand.case_file.case.id)
    visit("since last")
    hand.click("rail_case_overview")
    hand.click("new_screening_button")
    visit("side by side")
    hand.click("open_f_watched_")
    hand.choose("field_value", "suspected")
    visit("last time and now")


def answer_and_visit(hand: Hand, visit: Visit) -> None:
    """One question of each kind is looked at, answered and unfolded."""
    open_guide(hand, "screening")
    seen: set[Kind] = set()
    while hand.is_there("next_button"):
        question = hand.guide_page.current.question
        answer_question(hand, question, Words("Strandgatan"))
        if question.kind not in seen or question.id == "nature":
            visit(f"screening, {question.id}")
        seen.add(question.kind)
        if question.id == "scenarios":
            add_item(hand, Words("Strandgatan"))
            visit("screening, two scenarios")
        hand.click("next_button")


def report_pages(hand: Hand, visit: Visit) -> None:
    hand.click("rail_case_reports")
    hand.choose("reader_buttons", "supervisor")
    hand.click("prepare_button")
    hand.wait_for(lambda: hand.window.findChildren(Sheet), "the pages", 60)
    hand.rest(50)
    visit("guard")
    if hand.is_there("swap_button"):
        hand.click("swap_button")
        visit("guard, the pages")
        hand.click("swap_button")
    remove_all_findings(hand)
    background = hand.window.findChild(Background)
    assert isinstance(background, Background)
    background.wait()  # until the pages are drawn anew
    hand.rest(100)
    visit("guard settled")
    seal_report(hand)
    visit("reports sealed")


def stops(hand: Hand) -> list[QWidget]:
    """What Tab should reach now."""
    return [
        widget
        for widget in hand.all_visible(QWidget)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]


def told(widget: QWidget) -> str:
    name = widget.objectName() or widget.accessibleName() or repr(getattr(widget, "text", str)())
    return f"{type(widget).__name__} {name}"


def nameless(hand: Hand) -> list[str]:
    return [told(widget) for widget in stops(hand) if not said_name(widget)]


def said_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # its interface says the chosen line instead
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def unreached(hand: Hand) -> list[str]:
    """What Tab does not reach before it has come round; a group of buttons is one stop."""
    first = hand.focused()
    if first is None or not first.isVisible():
        return [f"the keyboard is at nothing that can be seen ({first and told(first)})"]
    # A page may begin where Tab does not stop (a page that is read from the top).
    reached: set[QWidget] = {first}
    second: QWidget | None = None
    for _ in range(MOST_STOPS):
        hand.press(Qt.Key.Key_Tab)
        now = hand.focused()
        if now is None:
            return ["the keyboard was lost"]
        if now in (first, second):
            return [told(w) for w in stops(hand) if w not in reached]
        second = second or now
        reached.add(now)
    return ["Tab never comes round"]


def cut_off(hand: Hand) -> list[str]:
    """The texts that have less room than they ask for, and what lies outside its own page."""
    found = []
    for widget in hand.all_visible(QWidget):
        if isinstance(widget, Sheet) or (isinstance(widget, QLabel) and not widget.text()):
            continue
        if isinstance(widget, WrappedLabel | PaintedButton | RailItem):
            wanted = widget.heightForWidth(widget.width())
            if widget.height() < wanted:
                found.append(f"{told(widget)}: {widget.height()} < {wanted} high")
        elif isinstance(widget, QLabel) and widget.text():
            if widget.width() < widget.minimumSizeHint().width():
                found.append(f"{told(widget)}: too narrow")
            if widget.height() < widget.minimumSizeHint().height():
                found.append(f"{told(widget)}: too low")
        parent = widget.parentWidget()
        if isinstance(widget, WrappedLabel | PaintedButton | RailItem) and parent is not None:
            left = widget.mapTo(parent, widget.rect().topLeft()).x()
            if left < 0 or left + widget.width() > parent.width():
                found.append(f"{told(widget)}: outside {told(parent)}")
    return found


def wider_than_seen(hand: Hand) -> list[str]:
    """The scrolling parts whose content is wider than they are."""
    return [
        f"{told(area)}: {area.widget().width()} > {area.viewport().width()}"
        for area in hand.all_visible(QScrollArea)
        if isinstance(area, ScrollPage | ReportPreview) or area.objectName() == "rail_scroll"
        if area.horizontalScrollBar().maximum() or area.widget().width() > area.viewport().width()
    ]


@dataclass
class Look:
    """Looks at each page in turn and writes down what is wrong there."""

    hand: Hand
    size: tuple[int, int] = (1366, 768)
    faults: list[str] = field(default_factory=list)

    def __call__(self, page: str) -> None:
        self._until_saved()
        self.hand.rest(60)
        # Saving may have ended as the rest did: what it said is laid out before it is looked at.
        QCoreApplication.sendPostedEvents()
        assert self.hand.window.size().toTuple() == self.size
        for what, look in (
            ("no name", nameless),
            ("cut off", cut_off),
            ("too wide", wider_than_seen),
            ("Tab misses", unreached),
        ):
            self.faults.extend(f"{page}: {what}: {fault}" for fault in look(self.hand))

    def _until_saved(self) -> None:
        """The first save of a guide draws the rail anew: Tab must not be on its way just then."""
        workplace = self.hand.window.workplace
        case_file = workplace.case_file if workplace is not None else None
        for _ in range(_LONGEST_SAVE):
            if case_file is None or not case_file.has_unsaved:
                return
            self.hand.rest(50)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("path", [walk, walk_the_screening])
def test_every_page_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    windows: Windows, home: Path, path: Callable[[Hand, Visit], None], scale: int
) -> None:
    home.mkdir(parents=True)
    save_settings(home, Settings(scale=scale))
    hand = windows.start(home)
    others = hand.watch_for_other_windows()
    look = Look(hand)
    path(hand, look)
    assert not look.faults, "\n".join(look.faults)
    assert others == [], "something stood in a window of its own"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("scale", "page_width"), [(200, 720), (100, 512)])
def test_the_pages_of_the_screening_in_the_dark_and_narrow(
    windows: Windows, home: Path, scale: int, page_width: int
) -> None:
    # 512 px is what the smallest window leaves beside the rail.
    home.mkdir(parents=True)
    save_settings(home, Settings(scale=scale, theme="dark"))
    hand = windows.start(home)
    size = (RAIL_WIDTH * scale // 100 + page_width, 768)
    hand.window.resize(*size)
    look = Look(hand, size)
    walk_the_screening(hand, look)
    assert not look.faults, "\n".join(look.faults)
