"""Sammanfattningen of a screening: judgement, open threads, what changed, what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import ChoiceValue, FactorValue, TextValue
from hedersstod.domain.case import Revision
from hedersstod.domain.identifiers import OptionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.summary_page import SummaryPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Pill, ScrollPage
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage
from tests.helpers.screened import (
    EMERGED,
    add_measure,
    add_scenario,
    put,
    put_in,
    screen,
    screened,
)

Show = Callable[[Page], OnePage]


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    """Everything is answered but the lists."""
    made = place.office.add_case("Björk")
    screen(place, made)
    return made


@pytest.fixture
def summed(place: Place, show: Show) -> Callable[[CaseFile], OnePage]:
    return lambda case_file: show(SummaryPage(case_file, SCREENING, place.office.local))


Sum = Callable[[CaseFile], OnePage]


def card(on: OnePage, name: str) -> str:
    """Everything that can be read on one card."""
    found = on.find(name)
    texts = [w.text() for w in found.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()]
    return "\n".join(texts)


def summary(on: OnePage) -> SummaryPage:
    assert isinstance(on.page, SummaryPage)
    return on.page


# -- the judgement -----------------------------------------------------------------------------


def test_each_scenario_is_told_with_her_own_level(case_file: CaseFile, summed: Sum) -> None:
    add_scenario(case_file, "Hämtas hem", "medium")
    acute = add_scenario(case_file, "Förs bort", "high")
    put_in(case_file, acute, "acute", ChoiceValue(OptionId("yes")))
    waiting = add_scenario(case_file, "Hittas", "cannot_yet")
    put_in(case_file, waiting, "until_then", TextValue("hon inte kan vara hemma"))
    told = card(summed(case_file), "judgement_card")
    levels = {o.id: o.text.lower() for o in _levels(case_file)}
    for words in ("Hämtas hem", levels["medium"], "Förs bort", f"{levels['high']}, akut"):
        assert words in told
    assert levels["cannot_yet"] in told
    assert "Tills vi vet handlar vi som om: hon inte kan vara hemma" in told


def _levels(case_file: CaseFile):
    question = case_file.guide(SCREENING).question
    return next(q for q in question("scenarios").items if q.id == "level").options  # type: ignore[arg-type]


def test_a_scenario_without_a_level_is_not_judged_never_low(
    case_file: CaseFile, summed: Sum
) -> None:
    from hedersstod.domain.identifiers import QuestionId

    item = case_file.add_item(SCREENING, QuestionId("scenarios"))
    put_in(case_file, item, "what", TextValue("Hämtas hem"))
    told = card(summed(case_file), "judgement_card")
    assert "inte bedömt" in told
    assert "låg" not in told.lower()


def test_no_scenario_is_said(case_file: CaseFile, summed: Sum) -> None:
    assert "Inget scenario är beskrivet ännu" in card(summed(case_file), "judgement_card")


# -- open threads ------------------------------------------------------------------------------


def test_many_threads_of_one_kind_are_one_line_that_unfolds(
    case_file: CaseFile, summed: Sum
) -> None:
    scenario = add_scenario(case_file, "Förs bort", "high", "f_threats")
    add_measure(case_file, "Någon ringer", scenario)
    on = summed(case_file)
    count = sum(not q.protective for q in case_file.guide(SCREENING).factors()) - 1
    assert f"{count} faktorer står inte i något scenario" in card(on, "gaps_card")
    gone = case_file.guide(SCREENING).question  # the words of one of them are folded
    label = gone("f_suicide").label  # type: ignore[arg-type]
    assert label not in card(on, "gaps_card")
    fold = on.find("gaps_factor_in_no_scenario")
    on.click_on(next(b for b in fold.findChildren(QAbstractButton) if b.isVisible()))
    assert label in card(on, "gaps_card")
    opened: list[str] = []
    summary(on).question_wanted.connect(opened.append)
    on.click("gap_factor_in_no_scenario_scenarios")
    assert opened == ["scenarios"], "that is where a factor is given its place"


def test_a_scenario_that_no_measure_meets_and_one_that_builds_on_nothing(
    case_file: CaseFile, summed: Sum
) -> None:
    add_scenario(case_file, "Förs bort", "high")
    told = card(summed(case_file), "gaps_card")
    assert "möts inte av någon åtgärd" in told
    assert "bygger inte på någon faktor" in told


def test_a_ground_that_carries_the_judgement_asks_for_its_source(
    case_file: CaseFile, summed: Sum
) -> None:
    put(case_file, "f_threats", FactorValue(OptionId("emerged")))
    add_scenario(case_file, "Förs bort", "high", "f_threats")
    assert "källa eller säkerhet saknas" in card(summed(case_file), "gaps_card")


def test_open_threads_do_not_keep_her_from_signing_off(case_file: CaseFile, summed: Sum) -> None:
    add_scenario(case_file, "Förs bort", "high")
    on = summed(case_file)
    signed: list[Revision] = []
    summary(on).signed_off.connect(signed.append)
    on.click("sign_off_button")
    assert [each.number for each in signed] == [1]
    assert case_file.last_revision(SCREENING) == signed[0]


# -- before signing off ------------------------------------------------------------------------


def test_what_speaks_against_is_read_once_more_before_signing(
    case_file: CaseFile, summed: Sum
) -> None:
    put(case_file, "speaks_against", TextValue("Har kommit hem förr"))
    put(case_file, "missed", TextValue("Att passet var borta"))
    add_scenario(case_file, "Förs bort")
    on = summed(case_file)
    words = on.words()
    assert words.index("Det här talar emot din bedömning") < words.index("Har kommit hem förr")
    assert "Att passet var borta" in words
    against = on.find("open_counter_question").mapToGlobal(on.find("open_counter_question").pos())
    button = on.find("sign_off_button").mapToGlobal(on.find("sign_off_button").pos())
    assert against.y() < button.y()
    opened: list[str] = []
    summary(on).question_wanted.connect(opened.append)
    on.click("open_counter_question")
    assert opened == ["speaks_against"]


def test_not_ready_says_so_at_the_head_of_the_page_and_leads_to_what_is_missing(
    case_file: CaseFile, summed: Sum
) -> None:
    put(case_file, "f_threats", None)
    put(case_file, "next_look", None)
    add_scenario(case_file, "Förs bort")
    on = summed(case_file)
    on.click("sign_off_button")
    assert case_file.revisions(SCREENING) == ()
    assert "Några frågor är obesvarade" in on.words()
    page = on.window.findChild(ScrollPage)
    assert isinstance(page, ScrollPage)
    banner = summary(on).banner
    top = banner.mapTo(page.viewport(), banner.rect().topLeft()).y()
    assert 0 <= top < page.viewport().height(), "she was at the foot of the page"
    assert on.focused() == "missing_f_threats"
    assert on.is_there("missing_next_look")
    opened: list[str] = []
    summary(on).question_wanted.connect(opened.append)
    on.press(Qt.Key.Key_Return)
    assert opened == ["f_threats"]


def test_not_known_is_an_answer(case_file: CaseFile, summed: Sum) -> None:
    put(case_file, "f_threats", FactorValue(OptionId("dont_know")))
    add_scenario(case_file, "Förs bort")
    assert not summed(case_file).is_there("missing_f_threats")


# -- since the last ----------------------------------------------------------------------------


def test_the_first_screening_has_nothing_to_compare_with(case_file: CaseFile, summed: Sum) -> None:
    assert not summed(case_file).is_there("changes_card")


def test_that_nobody_knows_whether_it_is_acute_is_told_in_attention_and_asks_for_a_measure(
    case_file: CaseFile, summed: Sum
) -> None:
    item = add_scenario(case_file, "Hittas", "low")
    put_in(case_file, item, "acute", ChoiceValue(OptionId("dont_know")))
    on = summed(case_file)
    (pill,) = [p for p in on.window.findChildren(Pill) if p.text() == "låg, akut: vet inte"]
    assert pill._tone == "attention"
    assert "möts inte av någon åtgärd" in card(on, "gaps_card")


def test_where_no_state_moved_it_is_not_said_that_nothing_was_written(
    place: Place, summed: Sum
) -> None:
    case_file, _revision = screened(place)
    put(case_file, "f_threats", EMERGED, note="Dagliga dödshot nu")
    told = card(summed(case_file), "changes_card")
    assert "Det som är skrivet kan ha ändrats" in told


def test_what_moved_is_told_with_why(place: Place, summed: Sum) -> None:
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    moved = replace(EMERGED, state=OptionId("suspected"), moved="Ingen har hört det igen")
    put(case_file, "f_threats", moved)
    on = summed(case_file)
    told = card(on, "changes_card")
    assert "Sedan 23 november 2026" in told
    assert "Framkommit → Misstänks" in told
    assert "Ingen har hört det igen" in told
    assert "svar är övertagna och inte sedda över" in card(on, "gaps_card")
    asked: list[bool] = []
    summary(on).comparison_wanted.connect(lambda: asked.append(True))
    on.click("open_comparison")
    assert asked == [True]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_used_by_keyboard_and_nothing_is_cut_off(
    place: Place, summed: Sum, style: Style, scale: int, theme: str
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    on = summed(case_file)
    assert on.faults() == []
    on.window.resize(720, 705)
    on.rest(20)
    assert on.faults() == []
