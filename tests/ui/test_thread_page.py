"""Röda tråden on screen: every gap with its two ways on, and the thread to read and to follow."""

from __future__ import annotations

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
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.domain.plan import LEFT_OPEN
from hedersstod.domain.red_thread import ThreadGapKind
from hedersstod.domain.screening import SCENARIOS, SCREENING
from hedersstod.ui.pages.page import focus_child, visible_child
from hedersstod.ui.pages.thread_page import ThreadPage
from hedersstod.ui.thread_words import gap_words

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


def shown(place, show, case_file=None):
    case_file = case_file or a_case(place)
    page = ThreadPage(case_file, lambda: place.now().date())
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
    case_file, page, wanted = shown(place, show)
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
