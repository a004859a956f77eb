"""Frågesidan in the screening: what unfolds, what is pointed at, what was taken over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import ChoiceValue, FactorValue, LinksValue, Ref, TextValue
from hedersstod.domain.identifiers import GuideId, OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import GuidancePanel, TextField, WrappedLabel
from tests.casework.desk import FIRST_HOUR, Place, answer
from tests.helpers.one_page import OnePage
from tests.helpers.screened import EMERGED, add_measure, add_scenario, put, put_in, screened

Show = Callable[[Page], OnePage]


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


Ask = Callable[[CaseFile, str], OnePage]


@pytest.fixture
def ask(place: Place, show: Show) -> Ask:
    """Shows the page of one question."""

    def at(case_file: CaseFile, question: str) -> OnePage:
        page = GuidePage(case_file, SCREENING, lambda: place.now().date())
        on = show(page)
        page.go_to(QuestionId(question))
        on.rest()
        return on

    return at


def value(case_file: CaseFile, question: str) -> object:
    return case_file.run(SCREENING).get(Ref(QuestionId(question))).value


def within(on: OnePage, place: str, name: str) -> QWidget:
    found = on.find(place).findChild(QWidget, name)
    assert isinstance(found, QWidget), f"{place}: {name}"
    return found


def guidance(on: OnePage) -> str:
    panel = on.window.findChild(GuidancePanel)
    assert isinstance(panel, GuidancePanel)
    return " ".join(label.text() for label in panel.findChildren(WrappedLabel))


def chips(on: OnePage, place: str) -> dict[str, QAbstractButton]:
    """The chips of a links question, by what they say."""
    return {
        chip.text(): chip
        for chip in on.find(place).findChildren(QAbstractButton)
        if chip.objectName().startswith("chip_") and chip.isVisible()
    }


# -- a factor ----------------------------------------------------------------------------------


def test_only_one_text_and_the_state_are_in_sight(case_file: CaseFile, ask: Ask) -> None:
    on = ask(case_file, "f_threats")
    assert on.is_there("field_note")
    assert on.is_there("field_value")
    for folded in ("factor_details", "field_moved", "field_unknown", "field_withheld"):
        assert not on.is_there(folded), folded
    on.choose("field_value", "emerged")
    assert not on.is_there("factor_details"), "no scenario builds on it"
    assert value(case_file, "f_threats") == FactorValue(OptionId("emerged"))


def test_source_and_certainty_unfold_by_hand_and_fold_again(case_file: CaseFile, ask: Ask) -> None:
    on = ask(case_file, "f_threats")
    on.click("unfold_details")
    assert on.is_there("factor_details")
    assert on.focused().startswith("chip_")
    on.click("chip_seen")
    on.choose("field_certainty", "firm")
    on.write("field_since", "i höstas")
    on.choose("field_change", "more")
    on.click("unfold_details")
    assert not on.is_there("factor_details")
    kept = value(case_file, "f_threats")
    assert kept == FactorValue(
        None, (OptionId("seen"),), OptionId("firm"), "i höstas", OptionId("more")
    )


@pytest.mark.parametrize(
    ("state", "asked"),
    [("emerged", True), ("suspected", True), ("speaks_against", False), ("dont_know", False)],
)
def test_they_unfold_by_themselves_only_where_a_scenario_builds_on_a_standing_factor(
    case_file: CaseFile, ask: Ask, state: str, asked: bool
) -> None:
    put(case_file, "f_threats", FactorValue(OptionId("emerged")))
    add_scenario(case_file, "Något", "high", "f_threats")
    on = ask(case_file, "f_threats")
    assert on.is_there("factor_details")
    assert "Ett scenario bygger på det här" in on.words()
    if state != "emerged":
        on.choose("field_value", state)
    assert on.is_there("factor_details") is asked


def test_what_unfolded_by_itself_can_be_folded(case_file: CaseFile, ask: Ask) -> None:
    put(case_file, "f_threats", FactorValue(OptionId("emerged")))
    add_scenario(case_file, "Något", "high", "f_threats")
    on = ask(case_file, "f_threats")
    on.click("unfold_details")
    assert not on.is_there("factor_details")
    on.choose("field_value", "suspected")
    assert not on.is_there("factor_details"), "she has taken a position on it"


def test_not_known_asks_who_could_know(case_file: CaseFile, ask: Ask) -> None:
    on = ask(case_file, "f_suicide")
    on.choose("field_value", "dont_know")
    assert on.is_there("field_unknown")
    assert "vem kan veta" in on.words()


# -- consequences ------------------------------------------------------------------------------


def test_what_an_answer_means_is_shown_in_place_and_only_for_that_answer(
    case_file: CaseFile, ask: Ask
) -> None:
    on = ask(case_file, "nature")
    options = list(case_file.guide(SCREENING).question(QuestionId("nature")).options)
    assert not [o for o in options if on.is_there(f"consequences_{o.id}")]
    for option in options:
        on.choose("field_value", option.id)
        seen = [o.id for o in options if on.is_there(f"consequences_{o.id}")]
        assert seen == ([option.id] if option.consequences else [])
        for sentence in option.consequences:
            assert sentence in on.words()
    with_consequences = [o for o in options if o.consequences]
    assert len(with_consequences) >= 4, "each position leads somewhere"
    on.choose("field_value", options[-1].id)  # pressed once more it is taken back
    assert not on.is_there(f"consequences_{options[-1].id}")


# -- pointing ----------------------------------------------------------------------------------


def test_somebody_entered_in_place_stands_in_the_register_and_is_pointed_at(
    case_file: CaseFile, ask: Ask
) -> None:
    put(case_file, "f_others", EMERGED)
    on = ask(case_file, "others_who")
    on.click("open_new_person")
    assert on.focused() == "new_person"
    on.write("new_person", "lillasyster")
    on.press(Qt.Key.Key_Return)
    (sister,) = case_file.people.all()[1:]
    assert (sister.label, sister.letter) == ("lillasyster", "A")
    assert value(case_file, "others_who") == LinksValue((sister.id,))
    assert on.focused() == "open_new_person"
    chip = chips(on, "answer_others_who")["lillasyster"]
    assert chip.isChecked()
    on.click_on(chip)
    assert value(case_file, "others_who") is None
    assert case_file.people.get(sister.id) is not None


@pytest.mark.parametrize("text", ["", "  ", "19121212-1212"])
def test_nobody_is_entered_without_a_label_or_with_a_number(
    case_file: CaseFile, ask: Ask, text: str
) -> None:
    put(case_file, "f_others", EMERGED)
    on = ask(case_file, "others_who")
    on.click("open_new_person")
    on.write("new_person", text)
    on.click("enter_person")
    assert len(case_file.people.all()) == 1
    assert on.error_at("new_person")
    assert on.focused() == "new_person"


def test_a_scenario_can_build_only_on_what_stands(case_file: CaseFile, ask: Ask) -> None:
    put(case_file, "f_threats", FactorValue(OptionId("suspected")))
    put(case_file, "f_violence", FactorValue(OptionId("emerged")))
    put(case_file, "f_abroad", FactorValue(OptionId("dont_know")))
    put(case_file, "f_reach", FactorValue(OptionId("speaks_against")))
    item = add_scenario(case_file, "Något")
    on = ask(case_file, "scenarios")
    guide = case_file.guide(SCREENING)
    standing = {guide.question(QuestionId(each)).label for each in ("f_threats", "f_violence")}
    assert set(chips(on, f"item:{item}:builds_on")) == standing


def test_a_factor_that_has_fallen_can_still_be_let_go_of(case_file: CaseFile, ask: Ask) -> None:
    put(case_file, "f_threats", EMERGED)
    item = add_scenario(case_file, "Något", "high", "f_threats")
    put(case_file, "f_threats", FactorValue(OptionId("speaks_against")))
    on = ask(case_file, "scenarios")
    (chip,) = chips(on, f"item:{item}:builds_on").values()
    assert chip.isChecked()
    on.click_on(chip)
    assert case_file.run(SCREENING).get(Ref(QuestionId("builds_on"), item)).value is None


# -- a list ------------------------------------------------------------------------------------


def test_items_fold_to_a_line_each_and_one_is_open(case_file: CaseFile, ask: Ask) -> None:
    items = [add_scenario(case_file, what) for what in ("Hämtas hem", "Förs bort", "")]
    on = ask(case_file, "scenarios")
    assert on.is_there(f"item:{items[2]}:what"), "the last one is open"
    assert "1. Hämtas hem" in on.words()
    assert "2. Förs bort" in on.words()
    on.click("open_item_1")
    assert on.is_there(f"item:{items[0]}:what")
    assert within(on, f"item:{items[0]}:what", "field_value").hasFocus()
    assert not on.is_there(f"item:{items[2]}:what")
    assert "3. Nummer 3" in on.words()


def test_an_item_that_was_written_in_shows_that_when_it_is_opened_again(
    case_file: CaseFile, ask: Ask
) -> None:
    first, second = (add_scenario(case_file, what) for what in ("Hämtas hem", "Förs bort"))
    on = ask(case_file, "scenarios")
    field = within(on, f"item:{second}:what", "field_value")
    field.setFocus()
    for letter in " i jul":
        QTest.keyClick(field, letter)
    on.click_on(within(on, f"item:{second}:acute", "option_yes"))
    on.click("open_item_1")
    on.click("open_item_2")
    again = within(on, f"item:{second}:what", "field_value")
    assert isinstance(again, TextField)
    written = again.text()
    assert " i jul" in written
    assert "Förs bort" in written
    again.setFocus()
    QTest.keyClick(again, "x")
    kept = case_file.run(SCREENING).get(Ref(QuestionId("what"), second)).value
    assert isinstance(kept, TextValue)
    assert sorted(kept.text) == sorted(f"{written}x")
    chosen = within(on, f"item:{second}:acute", "option_yes")
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()
    assert first in case_file.run(SCREENING).items(QuestionId("scenarios"))


def test_a_single_item_is_not_folded(case_file: CaseFile, ask: Ask) -> None:
    item = add_scenario(case_file, "Hämtas hem")
    on = ask(case_file, "scenarios")
    assert on.is_there(f"item:{item}:what")
    assert not on.is_there("open_item_1")


def test_what_an_answer_leads_on_to_comes_and_goes_with_the_keyboard_where_it_was(
    case_file: CaseFile, ask: Ask
) -> None:
    item = add_scenario(case_file, "Hämtas hem")
    on = ask(case_file, "scenarios")
    assert not on.is_there(f"item:{item}:until_then")
    on.click_on(within(on, f"item:{item}:level", "option_cannot_yet"))
    assert on.is_there(f"item:{item}:until_then")
    assert on.is_there(f"item:{item}:until_day")
    assert within(on, f"item:{item}:level", "option_cannot_yet").hasFocus()
    on.click_on(within(on, f"item:{item}:level", "option_low"))
    assert not on.is_there(f"item:{item}:until_then")


def test_the_guidance_is_that_of_the_field_she_is_in(case_file: CaseFile, ask: Ask) -> None:
    item = add_scenario(case_file, "Hämtas hem")
    on = ask(case_file, "scenarios")
    guide = case_file.guide(SCREENING)
    told: list[str] = []
    for name in ("what", "trigger", "level"):
        field = guide.question(QuestionId(name))
        widget = within(on, f"item:{item}:{name}", "field_value")
        target = widget.findChild(QAbstractButton) or widget
        target.setFocus()
        on.rest()
        assert field.why in guidance(on)
        told.append(guidance(on))
    assert len(set(told)) == 3
    on.find("add_item").setFocus()
    on.rest()
    assert guide.question(QuestionId("scenarios")).why in guidance(on)


def test_removing_tells_what_pointed_there_and_undoing_brings_all_back(
    case_file: CaseFile, ask: Ask
) -> None:
    put(case_file, "f_threats", EMERGED)
    one = add_scenario(case_file, "Hämtas hem", "high", "f_threats")
    two = add_scenario(case_file, "Förs bort")
    measure = add_measure(case_file, "Någon ringer", two)
    put_in(case_file, measure, "measure_for", LinksValue((one, two)))
    before = case_file.run(SCREENING).answers
    on = ask(case_file, "scenarios")
    on.click("remove_item_2")
    assert "Borttaget" in on.words()
    assert "pekade dit" in on.words()
    assert on.focused() == "banner_button"
    links = case_file.run(SCREENING).get(Ref(QuestionId("measure_for"), measure)).value
    assert links == LinksValue((one,))
    on.press(Qt.Key.Key_Return)
    assert case_file.run(SCREENING).answers == before
    assert "Borttaget" not in on.words()
    assert on.is_there("open_item_1")


def test_removing_what_nothing_points_at_says_only_that(case_file: CaseFile, ask: Ask) -> None:
    add_scenario(case_file, "Hämtas hem")
    on = ask(case_file, "scenarios")
    on.click("remove_item_1")
    assert "Borttaget" in on.words()
    assert "pekade dit" not in on.words()
    on.rest(600)
    assert "Borttaget" in on.words(), "it can be undone after it has been saved too"


def test_a_measure_points_by_itself_where_there_is_one_scenario_only(
    case_file: CaseFile, ask: Ask
) -> None:
    scenario = add_scenario(case_file, "Hämtas hem")
    on = ask(case_file, "measures")
    on.click("add_item")
    (item,) = case_file.run(SCREENING).items(QuestionId("measures"))
    (chip,) = chips(on, f"item:{item}:measure_for").values()
    assert chip.isChecked()
    assert chip.text() == "Hämtas hem"
    pointed = case_file.run(SCREENING).get(Ref(QuestionId("measure_for"), item)).value
    assert pointed == LinksValue((scenario,))


# -- what was taken over -----------------------------------------------------------------------


def test_what_the_first_hour_asked_is_taken_over_and_says_so(case_file: CaseFile, ask: Ask) -> None:
    answer(case_file, "own_view", value=TextValue("Vill inte hem"))
    answer(case_file, "age_band", value=ChoiceValue(OptionId("under_18")))
    on = ask(case_file, "own_view")
    assert "Hämtat från Första timmen" in on.words()
    assert on.text_of("field_value") == "Vill inte hem"
    on.click("still_holds")
    assert not on.is_there("still_holds")
    assert "Sett över i dag" in on.words()
    assert QuestionId("own_view") not in case_file.run(SCREENING).carried
    assert on.focused() == "field_value"


def test_changing_what_was_taken_over_counts_as_having_looked_at_it(
    case_file: CaseFile, ask: Ask
) -> None:
    answer(case_file, "own_view", value=TextValue("Vill inte hem"))
    on = ask(case_file, "own_view")
    on.write("field_value", "Vill hem till mormor")
    assert not on.is_there("still_holds")
    assert "Sett över i dag" in on.words()
    first_hour = case_file.run(GuideId(FIRST_HOUR)).get(Ref(QuestionId("own_view"))).value
    assert first_hour == TextValue("Vill inte hem"), "the first hour keeps its own words"


def test_what_nobody_asked_before_has_nothing_taken_over(case_file: CaseFile, ask: Ask) -> None:
    on = ask(case_file, "own_view")
    assert not on.is_there("last_time")


def test_a_new_screening_shows_last_time_and_asks_what_moved_only_when_it_moved(
    place: Place, ask: Ask
) -> None:
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    on = ask(case_file, "f_threats")
    assert "Förra gången, 23 november 2026" in on.words()
    assert on.is_there("still_holds")
    assert not on.is_there("field_moved")
    on.choose("field_value", "speaks_against")
    assert on.is_there("field_moved")
    assert not on.is_there("still_holds")
    on.write("field_moved", "Har tagit tillbaka det")
    on.choose("field_value", "emerged")
    assert on.is_there("field_moved"), "what was written is not hidden"
    kept = value(case_file, "f_threats")
    assert isinstance(kept, FactorValue)
    assert kept.moved == "Har tagit tillbaka det"


def test_what_is_judged_anew_each_time_is_blank(place: Place, ask: Ask) -> None:
    case_file, _revision = screened(place)
    case_file.begin_anew(SCREENING)
    on = ask(case_file, "scenarios")
    (item,) = case_file.run(SCREENING).items(QuestionId("scenarios"))
    assert "Förs utomlands i jul" in on.words()
    level = on.find(f"item:{item}:level").findChildren(QAbstractButton)
    assert not [b for b in level if b.isChecked()]
    assert "Från förra gången" in on.words()


@pytest.mark.parametrize(
    ("wanted", "shown"), [("nature", "nature"), ("others_who", "way_in"), (None, "way_in")]
)
def test_it_opens_at_the_question_she_asked_for_if_that_is_on_the_path(
    place: Place, case_file: CaseFile, show: Show, wanted: str | None, shown: str
) -> None:
    question = QuestionId(wanted) if wanted else None
    page = GuidePage(case_file, SCREENING, lambda: place.now().date(), question)
    on = show(page)
    assert page.current.question.id == shown
    focused = QApplication.focusWidget()
    assert focused is not None
    assert on.find(f"answer_{shown}").isAncestorOf(focused)


# -- keyboard ----------------------------------------------------------------------------------


def test_every_step_begins_with_the_keyboard_in_its_first_field(
    case_file: CaseFile, ask: Ask
) -> None:
    put(case_file, "f_others", EMERGED)
    on = ask(case_file, "way_in")
    page = on.page
    assert isinstance(page, GuidePage)
    for step in page.run.steps():
        page.go_to(step.question.id)
        on.rest()
        focused = QApplication.focusWidget()
        assert focused is not None, step.question.id
        assert on.find(f"answer_{step.question.id}").isAncestorOf(focused), step.question.id
