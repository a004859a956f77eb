"""Röda tråden on screen: every gap with its two ways on, and the thread to read and to follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from hedersstod.casework.red_thread import leave_gap, thread_of
from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    Ref,
    TextValue,
)
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.domain.plan import LEFT_OPEN
from hedersstod.domain.red_thread import ThreadGapKind
from hedersstod.domain.screening import SCENARIOS, SCREENING
from hedersstod.ui.pages.page import focus_child, visible_child
from hedersstod.ui.pages.thread_list import ThreadList
from hedersstod.ui.pages.thread_page import ThreadPage
from hedersstod.ui.pages.thread_picture import MOST_BOXES
from hedersstod.ui.thread_words import gap_tag, gap_words
from hedersstod.ui.widgets.thread_box import ThreadBoxButton
from hedersstod.ui.widgets.thread_view import ThreadView
from tests.helpers.day import make_vault, open_case
from tests.helpers.windows import Windows

THREATS, WATCHED = QuestionId("f_threats"), QuestionId("f_watched")


def say(case_file, guide, question, value, item=None) -> None:
    case_file.answer(guide, Ref(QuestionId(question), item), Answer(value))


def a_case(place):
    """A scenario on one of two factors, met by a measure that nobody owns."""
    case_file = place.office.add_case("Björk")
    for factor in (THREATS, WATCHED):
        say(case_file, SCREENING, factor, FactorValue(OptionId("emerged")))
    scenario = case_file.add_item(SCREENING, SCENARIOS)
    say(case_file, SCREENING, "what", TextValue("Förs utomlands under lovet"), scenario)
    say(case_file, SCREENING, "acute", ChoiceValue(OptionId("yes")), scenario)
    say(case_file, SCREENING, "builds_on", LinksValue((THREATS,)), scenario)
    item = case_file.add_item(SAFETY_PLAN, MEASURES)
    say(case_file, SAFETY_PLAN, "m_what", TextValue("Passet i {säkert} förvar"), item)
    say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("planned")), item)
    say(case_file, SAFETY_PLAN, "m_meets", LinksValue((scenario,)), item)
    say(case_file, SAFETY_PLAN, "plan_follow_up", DateValue(day=place.now().date()))
    return case_file


def shown(place, show, case_file=None, *, as_list=None):
    case_file = case_file or a_case(place)
    page = ThreadPage(case_file, lambda: place.now().date(), as_list)
    wanted: list[object] = []
    page.place_wanted.connect(wanted.append)
    show(page)
    page.first_focus()
    return case_file, page, wanted


def said(page) -> str:
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_an_untouched_case_says_what_will_stand_here_and_leads_to_the_screening(
    place, show
) -> None:
    _case, page, wanted = shown(place, show, place.office.add_case("Björk"))
    button = visible_child(page, "empty_state_button")
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert [each.guide for each in wanted] == [SCREENING]


def test_every_open_gap_is_told_and_the_keyboard_begins_there(place, show) -> None:
    case_file, page, wanted = shown(place, show)
    gaps = thread_of(case_file, place.now().date()).open_gaps()
    assert {gap.kind for gap in gaps} == {
        ThreadGapKind.FACTOR_UNMET,
        ThreadGapKind.NO_OWNER,
        ThreadGapKind.NO_DAY,
    }
    for gap in gaps:
        assert gap_words(gap) in said(page)
    assert "Passet i {säkert} förvar: saknar ansvarig." in said(page)
    focused = QApplication.focusWidget()
    assert focused.objectName() == "gap_place_0"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert wanted == [gaps[0].place]


def test_what_is_on_the_thread_leads_to_where_it_is_written(place, show) -> None:
    case_file, page, wanted = shown(place, show, as_list=True)
    for node in thread_of(case_file, place.now().date()).nodes:
        if node.key.startswith("r:"):
            assert node.text in said(page)  # a day is read beside its measure
            continue
        assert focus_child(page, f"node_{node.key}"), node.key
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert wanted[-1] == node.place


def test_a_gap_that_is_left_stands_in_the_plan_where_its_reason_is_written(place, show) -> None:
    case_file, page, wanted = shown(place, show)
    visible_child(page, "gap_leave_0").click()
    run = place.reopen().open_case(case_file.case.id).run(SAFETY_PLAN)
    (item,) = run.items(LEFT_OPEN)
    assert (wanted[-1].guide, wanted[-1].question) == (SAFETY_PLAN, LEFT_OPEN)
    assert run.get(Ref(QuestionId("lo_what"), item)).value is not None
    # Without a reason nothing is closed.
    assert run.get(Ref(QuestionId("lo_why"), item)).is_blank


def test_a_gap_that_got_no_reason_leaves_no_row_behind_but_nothing_written_is_taken(
    place, show
) -> None:
    case_file, page, _wanted = shown(place, show)
    visible_child(page, "gap_leave_0").click()
    visible_child(page, "gap_leave_1").click()
    first, second = case_file.run(SAFETY_PLAN).items(LEFT_OPEN)
    say(case_file, SAFETY_PLAN, "lo_what", TextValue("Mina egna ord"), second)
    shown(place, show, case_file)
    kept = place.reopen().open_case(case_file.case.id).run(SAFETY_PLAN).items(LEFT_OPEN)
    assert kept == (second,)
    assert first != second


def test_a_left_gap_shows_its_reason_and_is_taken_up_again(place, show) -> None:
    case_file = a_case(place)
    gap = thread_of(case_file, place.now().date()).open_gaps()[0]
    leave_gap(case_file, gap, gap_words(gap), "Polisen har tagit över.")
    _case, page, _wanted = shown(place, show, case_file)
    fold = visible_child(page, "left_gaps")
    assert fold is not None
    again = next(w for w in page.findChildren(QAbstractButton) if w.objectName() == "gap_again_0")
    again.click()
    assert case_file.run(SAFETY_PLAN).items(LEFT_OPEN) == ()
    assert visible_child(page, "left_gaps") is None
    assert QApplication.focusWidget().objectName() == "gap_place_0"


def test_no_gap_is_never_called_ready(place, show) -> None:
    case_file = place.office.add_case("Björk")
    say(case_file, SCREENING, THREATS, FactorValue(OptionId("emerged")))
    item = case_file.add_item(SAFETY_PLAN, MEASURES)
    say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("done")), item)
    say(case_file, SAFETY_PLAN, "m_meets", LinksValue((THREATS,)), item)
    say(case_file, SAFETY_PLAN, "plan_follow_up", DateValue(day=place.now().date()))
    _case, page, _wanted = shown(place, show, case_file)
    assert "Det betyder inte att planen räcker." in said(page)


# -- the picture -------------------------------------------------------------------------------


def many(place, factors=18, measures=40):
    """So much that it has to be folded."""
    case_file = a_case(place)
    guide = case_file.guide(SCREENING)
    found = [q.id for q in guide.questions() if q.kind is Kind.FACTOR][:factors]
    for factor in found:
        say(case_file, SCREENING, factor, FactorValue(OptionId("emerged")))
    scenario = case_file.run(SCREENING).items(SCENARIOS)[0]
    say(case_file, SCREENING, "builds_on", LinksValue(tuple(found)), scenario)
    areas = ("physical", "digital", "social", "legal")
    for number in range(measures):
        item = case_file.add_item(SAFETY_PLAN, MEASURES)
        area = ChoiceValue(OptionId(areas[number % len(areas)]))
        say(case_file, SAFETY_PLAN, "m_what", TextValue(f"Åtgärd {number}"), item)
        say(case_file, SAFETY_PLAN, "m_area", area, item)
        say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("done")), item)
        say(case_file, SAFETY_PLAN, "m_meets", LinksValue((scenario,)), item)
    return case_file


def names(page) -> list[str]:
    return [box.accessibleName() for box in page.findChild(ThreadView).boxes()]


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def focused_box() -> str:
    box = QApplication.focusWidget()
    assert isinstance(box, ThreadBoxButton)
    return box.box.key


def test_the_picture_and_the_list_tell_the_same(place, show) -> None:
    case_file = a_case(place)
    for meets in ((THREATS,), (WATCHED,), ()):  # of a scenario, of none, and nothing at all
        item = case_file.add_item(SAFETY_PLAN, MEASURES)
        say(case_file, SAFETY_PLAN, "m_what", TextValue(f"Möter {meets}"), item)
        say(case_file, SAFETY_PLAN, "m_meets", LinksValue(meets), item)
    _case, page, _wanted = shown(place, show, case_file, as_list=False)
    thread = thread_of(case_file, place.now().date())
    drawn = "\n".join(names(page))
    page._show_as(True)
    if fold := visible_child(page, "more_gaps"):
        fold.click()
    listed = said(page) + "\n".join(b.text() for b in page.findChildren(QAbstractButton))
    for node in thread.nodes:
        assert node.text in drawn
        assert node.text in listed
        assert node.state in drawn
    for gap in thread.open_gaps():
        if gap.node is not None:
            assert gap_tag(gap.kind) in drawn
        assert gap_words(gap) in listed


def test_a_box_shows_its_own_thread_and_pressed_again_leads_to_where_it_is_written(
    place, show
) -> None:
    case_file, page, wanted = shown(place, show, as_list=False)
    view = page.findChild(ThreadView)
    before = len(view.boxes())
    thread = thread_of(case_file, place.now().date())
    scenario = next(node for node in thread.nodes if node.key.startswith("s:"))
    assert view.focus_box(scenario.key)
    press(Qt.Key.Key_Return)
    assert {box.box.key for box in view.boxes()} == thread.thread_of(scenario.key)
    assert len(view.boxes()) < before
    assert focused_box() == scenario.key
    assert scenario.text in said(page)
    press(Qt.Key.Key_Return)
    assert wanted == [scenario.place]
    visible_child(page, "show_all").click()
    assert len(view.boxes()) == before
    assert focused_box() == scenario.key


def test_the_arrow_keys_walk_along_the_lines_and_tab_stops_once(place, show) -> None:
    _case, page, _wanted = shown(place, show, as_list=False)
    view = page.findChild(ThreadView)
    view.focus_box("f:f_threats")
    press(Qt.Key.Key_Right)
    assert focused_box().startswith("s:")
    press(Qt.Key.Key_Right)
    assert focused_box().startswith("m:")
    press(Qt.Key.Key_Right)
    assert focused_box().startswith("r:")
    press(Qt.Key.Key_Right)
    assert focused_box().startswith("r:"), "nothing further to the right"
    for _ in range(3):
        press(Qt.Key.Key_Left)
    assert focused_box() == "f:f_threats"
    press(Qt.Key.Key_Down)
    assert focused_box() == "f:f_watched"
    press(Qt.Key.Key_Home)
    assert focused_box() == "f:f_threats"
    stops = [box for box in view.boxes() if box.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [box.box.key for box in stops] == ["f:f_threats"]


def test_a_screen_reader_hears_what_a_box_hangs_together_with(place, show) -> None:
    _case, page, _wanted = shown(place, show, as_list=False)
    view = page.findChild(ThreadView)
    scenario = next(box for box in view.boxes() if box.box.key.startswith("s:"))
    assert "Hänger ihop bakåt med: Hot." in scenario.accessibleDescription()
    assert "Leder vidare till: Passet i {säkert} förvar." in scenario.accessibleDescription()


def test_what_is_too_much_is_folded_by_its_area_and_opens(place, show) -> None:
    _case, page, _wanted = shown(place, show, many(place), as_list=False)
    view = page.findChild(ThreadView)
    for column in range(3):
        assert len([box for box in view.boxes() if box.column == column]) <= MOST_BOXES
    folded = next(box for box in view.boxes() if "Digitalt" in box.accessibleName())
    assert "10 hopfällda" in folded.accessibleName()
    folded.setFocus()
    press(Qt.Key.Key_Space)
    opened = [each for each in names(page) if each.startswith("Åtgärd ")]
    assert len(opened) == 10
    assert focused_box().startswith("m:")
    visible_child(page, "show_all").click()
    assert not [each for each in names(page) if each.startswith("Åtgärd ")]


def test_how_it_is_shown_is_told_and_kept_by_whoever_makes_the_page(place, show) -> None:
    _case, page, _wanted = shown(place, show, as_list=False)
    told: list[bool] = []
    page.shown_as_list.connect(told.append)
    page._show_as(True)
    assert told == [True]
    assert page.findChild(ThreadList) is not None
    assert visible_child(page, "thread_view") is None


def test_few_gaps_stand_at_once_and_the_others_one_press_away(place, show) -> None:
    case_file = many(place)
    for number in range(6):
        item = case_file.add_item(SAFETY_PLAN, MEASURES)
        say(case_file, SAFETY_PLAN, "m_what", TextValue(f"Oägd {number}"), item)
    _case, page, _wanted = shown(place, show, case_file)
    gaps = thread_of(case_file, place.now().date()).open_gaps()
    assert gap_words(gaps[2]) in said(page)
    assert gap_words(gaps[3]) not in said(page)
    visible_child(page, "more_gaps").click()
    for gap in gaps:
        assert gap_words(gap) in said(page)


# -- where it leads ----------------------------------------------------------------------------


@pytest.fixture
def windows(qapp):
    made = Windows()
    yield made
    made.put_away()


def test_a_gap_leads_to_the_field_that_is_missing_and_leaving_it_to_its_reason(
    windows, home
) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand, "Björk")
    case_file = hand.case_file
    items = [case_file.add_item(SAFETY_PLAN, MEASURES) for _ in range(3)]
    for number, item in enumerate(items):
        say(case_file, SAFETY_PLAN, "m_what", TextValue(f"Åtgärd {number}"), item)
        say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("planned")), item)
        say(case_file, SAFETY_PLAN, "m_meets", LinksValue((THREATS,)), item)
    say(case_file, SCREENING, THREATS, FactorValue(OptionId("emerged")))
    case_file.save()
    gaps = thread_of(case_file, hand.workplace._today()).open_gaps()
    for kind, field in ((ThreadGapKind.NO_OWNER, "m_who"), (ThreadGapKind.NO_DAY, "m_by")):
        hand.click("rail_case_thread")
        number = [gap.kind for gap in gaps].index(kind)
        hand.click("more_gaps")
        hand.click(f"gap_place_{number}")
        hand.rest()
        assert editor_with_focus(hand) == f"item:{items[0]}:{field}"
    hand.click("rail_case_thread")
    hand.click("gap_leave_0")
    hand.rest()
    assert editor_with_focus(hand) == f"item:{gaps[0].item}:lo_why"


def editor_with_focus(hand) -> str:
    widget = hand.focused()
    while widget is not None and not widget.objectName().startswith("item:"):
        widget = widget.parentWidget()
    return widget.objectName() if widget is not None else ""
