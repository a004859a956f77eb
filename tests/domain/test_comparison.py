"""Two versions side by side: what is new, gone, moved or the same, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from hedersstod.domain.answers import Answer, Ref
from hedersstod.domain.case import SignedStep
from hedersstod.domain.comparison import Movement, compare_factors, compare_scenarios
from hedersstod.domain.guide import Guide
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.wording import signed_steps
from tests.domain.random_guides import SOMEBODY, guides_with_answers
from tests.domain.test_screening import FIRST, GROUND, SECOND, factor, listed, scenario

NEW, GONE, MOVED, SAME = Movement.NEW, Movement.GONE, Movement.MOVED, Movement.SAME
WHY = (*GROUND, ("Varför det har ändrats", "Hon har berättat mer"))


def _factors(before: list[SignedStep], now: list[SignedStep]) -> list[tuple[str, str, str, str]]:
    lines = compare_factors(iter(before), iter(now))
    return [(line.question, line.before, line.now, line.movement) for line in lines]


@pytest.mark.parametrize(
    ("before", "now", "movement"),
    [
        ("suspected", "emerged", MOVED),
        ("emerged", "speaks_against", MOVED),
        ("emerged", "dont_know", MOVED),
        ("emerged", "emerged", SAME),
        ("", "emerged", NEW),
        ("emerged", "", GONE),
    ],
)
def test_how_a_factor_has_moved(before: str, now: str, movement: Movement) -> None:
    found = _factors([factor(state=before)], [factor(state=now)])
    assert found == [("threat", before, now, movement)]


def test_a_factor_that_was_blank_both_times_is_not_told() -> None:
    assert _factors([factor(state="")], [factor(state="")]) == []
    assert _factors([], [factor(state="")]) == []


def test_a_factor_that_moved_tells_why_it_did() -> None:
    (line,) = compare_factors([factor(state="suspected")], [factor(details=WHY)])
    assert (line.movement, line.why) == (MOVED, "Hon har berättat mer")
    assert (line.label, line.section, line.item) == ("Kort threat", "Avsnitt", None)


def test_without_a_reason_it_tells_what_it_rests_on_now() -> None:
    (line,) = compare_factors([factor(state="suspected")], [factor()])
    assert line.why == "Hon själv"
    (line,) = compare_factors([factor(state="suspected")], [factor(details=())])
    assert line.why == ""


@pytest.mark.parametrize(
    ("before", "now", "words", "movement"),
    [
        ({"Säkerhet": "Osäker"}, {"Säkerhet": "Säker"}, ("osäker", "säker"), MOVED),
        ({"Säkerhet": "Säker"}, {}, ("säker", "säkerhet inte angiven"), MOVED),
        ({}, {"Förändring": "Ökar"}, ("", "ökar"), MOVED),
        ({"Förändring": "Ökar"}, {"Förändring": "Oförändrat"}, ("ökar", "oförändrat"), MOVED),
        ({}, {"Förändring": "Oförändrat"}, ("", ""), SAME),
        ({"Förändring": "Ökar"}, {"Förändring": "Ökar"}, ("", ""), SAME),
        ({"Källa": "Hon själv"}, {"Källa": "Skolan"}, ("", ""), SAME),
    ],
)
def test_a_factor_that_is_surer_or_grows_has_moved_and_says_how(
    before: dict[str, str], now: dict[str, str], words: tuple[str, str], movement: Movement
) -> None:
    then, here = (factor(details=tuple(each.items())) for each in (before, now))
    told = [", ".join(filter(None, ("emerged", each))) for each in words]
    assert _factors([then], [here]) == [("threat", *told, movement)]


def test_what_is_gone_tells_no_reason_and_comes_last() -> None:
    before = [factor("a", details=WHY), factor("b"), factor("c")]
    assert _factors(before, [factor("c"), factor("b")]) == [
        ("c", "emerged", "emerged", SAME),
        ("b", "emerged", "emerged", SAME),
        ("a", "emerged", "", GONE),
    ]
    assert compare_factors(before, [])[0].why == ""


def test_new_words_for_the_same_state_move_nothing() -> None:
    reworded = replace(factor(), said=("Har framkommit",))
    (line,) = compare_factors([factor()], [reworded])
    assert (line.before, line.now, line.movement) == ("emerged", "Har framkommit", SAME)


def test_what_was_taken_over_and_not_looked_at_is_told_as_that() -> None:
    (line,) = compare_factors([factor()], [factor(carried=True)])
    assert (line.movement, line.not_looked_at) == (SAME, True)
    (line,) = compare_factors([factor(carried=True)], [factor()])
    assert not line.not_looked_at


def test_only_factors_are_compared_as_factors() -> None:
    other = listed("scenarios", {FIRST: scenario()})
    assert _factors([other], [other]) == []


# -- scenarios ---------------------------------------------------------------------------------


def _scenarios(
    before: dict[str, tuple[SignedStep, ...]], now: dict[str, tuple[SignedStep, ...]]
) -> list[tuple[str | None, str, str, Movement]]:
    then, here = (
        iter([listed("scenarios", items)] if items else [])  # type: ignore[arg-type]
        for items in (before, now)
    )
    lines = compare_scenarios(then, here)
    return [(line.item, line.before, line.now, line.movement) for line in lines]


@pytest.mark.parametrize(
    ("before", "now", "words", "movement"),
    [
        (("low", "no"), ("high", "no"), ("low", "high"), MOVED),
        (("high", "no"), ("high", "yes"), ("high", "high, akut"), MOVED),
        (("high", "yes"), ("high", "yes"), ("high, akut", "high, akut"), SAME),
        (("", ""), ("", "yes"), ("", "akut"), MOVED),
        (("low", "no"), ("low", "dont_know"), ("low", "low, akut: vet inte"), MOVED),
        (("high", "yes"), ("high", "dont_know"), ("high, akut", "high, akut: vet inte"), MOVED),
        (("high", "yes"), ("high", ""), ("high, akut", "high, akut: inte besvarat"), MOVED),
        (("high", "yes"), ("", ""), ("high, akut", ""), MOVED),
    ],
)
def test_how_a_scenario_has_moved(
    before: tuple[str, str], now: tuple[str, str], words: tuple[str, str], movement: Movement
) -> None:
    then, here = (scenario(level=level, acute=acute) for level, acute in (before, now))
    assert _scenarios({FIRST: then}, {FIRST: here}) == [(FIRST, *words, movement)]


def _with(field: str, option: str) -> tuple[SignedStep, ...]:
    level = next(each for each in scenario() if each.question == "level")
    options = (OptionId(option),) if option else ()
    said = (option,) if option else ()
    extra = replace(
        level, question=QuestionId(field), label=field.title(), said=said, options=options
    )
    return (*scenario(), extra)


@pytest.mark.parametrize("field", ["soon", "grave"])
def test_a_scenario_that_is_nearer_or_graver_has_moved_and_says_how(field: str) -> None:
    then, here = _with(field, "later"), _with(field, "days")
    told = (f"low, {field}: later", f"low, {field}: days")
    assert _scenarios({FIRST: then}, {FIRST: here}) == [(FIRST, *told, MOVED)]
    assert _scenarios({FIRST: then}, {FIRST: then}) == [(FIRST, "low", "low", SAME)]
    blank = (f"low, {field}: later", f"low, {field}: inte besvarat")
    assert _scenarios({FIRST: then}, {FIRST: _with(field, "")}) == [(FIRST, *blank, MOVED)]
    unseen = _scenarios({FIRST: then}, {FIRST: scenario()})
    assert unseen == [(FIRST, "low", "low", SAME)], "not asked, or not for this reader"


def test_scenarios_are_told_apart_by_what_they_are_and_not_by_their_words() -> None:
    (line,) = compare_scenarios(
        [listed("scenarios", {FIRST: scenario("Resa")})],
        [listed("scenarios", {FIRST: scenario("Resa i jul", level="high", why="Biljett köpt")})],
    )
    assert (line.label, line.movement, line.why) == ("Resa i jul", MOVED, "Biljett köpt")
    assert _scenarios({FIRST: scenario()}, {SECOND: scenario()}) == [
        (SECOND, "", "low", NEW),
        (FIRST, "low", "", GONE),
    ]


def test_a_scenario_not_yet_judged_is_new_all_the_same() -> None:
    assert _scenarios({}, {FIRST: scenario(level="")}) == [(FIRST, "", "", NEW)]
    assert _scenarios({FIRST: scenario(level="")}, {}) == [(FIRST, "", "", GONE)]


def test_new_words_for_the_same_level_move_nothing() -> None:
    fields = scenario()
    reworded = tuple(replace(f, said=("Liten",)) if f.question == "level" else f for f in fields)
    assert _scenarios({FIRST: fields}, {FIRST: reworded}) == [(FIRST, "low", "Liten", SAME)]


def test_scenarios_that_were_taken_over_and_not_looked_at_are_told_as_that() -> None:
    before = [listed("scenarios", {FIRST: scenario(), SECOND: scenario()})]
    now = [listed("scenarios", {FIRST: scenario()}, carried=True)]
    assert [line.not_looked_at for line in compare_scenarios(before, now)] == [True, False]


@settings(max_examples=60)
@given(guides_with_answers(linked=True))
def test_nothing_has_moved_between_a_version_and_itself(
    made: tuple[Guide, dict[Ref, Answer]],
) -> None:
    steps = signed_steps(GuideRun(*made), dict.fromkeys(SOMEBODY, "farbror"))
    lines = compare_factors(steps, steps)
    told = [step.question for step in steps if step.kind == "factor" and step.said]
    assert [line.question for line in lines] == told
    assert {line.movement for line in lines} <= {SAME}
    both = [listed("scenarios", {FIRST: scenario(), SECOND: scenario(level="")})]
    assert {line.movement for line in compare_scenarios(both, both)} == {SAME}
