"""The screening read from its steps: factors, scenarios, measures, and where a thread is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hedersstod.domain.case import SignedStep
from hedersstod.domain.comparison import compare_scenarios
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.screening import Gap, GapKind, gaps, read_screening
from hedersstod.domain.truth import Truth

GROUND = (("Källa", "Hon själv"), ("Säkerhet", "Säkert"))
FIRST, SECOND = ItemId("s1"), ItemId("s2")
ACT = ItemId("m1")


def factor(
    id_: str = "threat",
    state: str = "emerged",
    *,
    details: tuple[tuple[str, str], ...] = GROUND,
    protective: bool = False,
    carried: bool = False,
) -> SignedStep:
    """A factor as it stands; no state means that nothing was chosen."""
    return SignedStep(
        section="Avsnitt",
        question=QuestionId(id_),
        kind=Kind.FACTOR,
        text="Fråga?",
        label=f"Kort {id_}",
        said=(state,) if state else (),
        options=(OptionId(state),) if state else (),
        not_known=not state,
        details=details,
        protective=protective,
        carried=carried,
    )


def _field(id_: str, kind: Kind, **parts: object) -> SignedStep:
    return SignedStep("Avsnitt", QuestionId(id_), kind, "Fråga?", f"Kort {id_}", **parts)  # type: ignore[arg-type]


def scenario(
    what: str = "Resa",
    *,
    on: tuple[str, ...] = ("threat",),
    level: str = "low",
    acute: str = "no",
    why: str = "",
) -> tuple[SignedStep, ...]:
    """The fields of one scenario."""
    return (
        _field("what", Kind.TEXT, said=(what,) if what else ()),
        _field("builds_on", Kind.LINKS, links=on, said=on),
        _field(
            "level",
            Kind.CHOICE,
            said=(level,) if level else (),
            options=(OptionId(level),) if level else (),
            note=why,
        ),
        _field("acute", Kind.CHOICE, options=(OptionId(acute),) if acute else ()),
    )


def measure(
    what: str = "Flytta i dag", *, meets: tuple[str, ...] = (FIRST,)
) -> tuple[SignedStep, ...]:
    """The fields of one measure that cannot wait."""
    return (
        _field("measure_what", Kind.TEXT, said=(what,) if what else ()),
        _field("measure_who", Kind.TEXT, said=("Handläggaren",)),
        _field("measure_when", Kind.DATE, said=("i dag",)),
        _field("measure_for", Kind.LINKS, links=meets, said=meets),
    )


def listed(
    id_: str, items: dict[ItemId, tuple[SignedStep, ...]], *, carried: bool = False
) -> SignedStep:
    """A list of scenarios or measures."""
    return _field(
        id_, Kind.LIST, items=tuple(items.values()), item_ids=tuple(items), carried=carried
    )


def _gaps(*steps: SignedStep) -> list[tuple[str, str, str | None]]:
    return [(gap.kind.value, gap.question, gap.item) for gap in gaps(read_screening(steps))]


# -- the thread --------------------------------------------------------------------------------


def test_a_thread_from_factor_to_scenario_to_measure_has_no_gap() -> None:
    assert (
        _gaps(
            factor(),
            listed("scenarios", {FIRST: scenario(level="high", acute="yes")}),
            listed("measures", {ACT: measure()}),
        )
        == []
    )


def test_nothing_at_all_has_no_gap() -> None:
    assert _gaps() == []


@pytest.mark.parametrize("state", ["emerged", "suspected"])
def test_a_factor_that_stands_and_is_in_no_scenario_is_told(state: str) -> None:
    found = gaps(read_screening([factor(state=state)]))
    kind = GapKind.FACTOR_IN_NO_SCENARIO
    assert found == (Gap(kind, "Kort threat", QuestionId("scenarios")),)


@pytest.mark.parametrize("state", ["speaks_against", "dont_know", ""])
def test_a_factor_that_does_not_stand_needs_no_scenario(state: str) -> None:
    assert _gaps(factor(state=state)) == []


def test_what_protects_needs_no_scenario() -> None:
    assert _gaps(factor(protective=True)) == []


@pytest.mark.parametrize("details", [(), GROUND[:1], GROUND[1:], (("Sedan", "i somras"),)])
def test_what_carries_the_judgement_tells_source_and_certainty(
    details: tuple[tuple[str, str], ...],
) -> None:
    scenarios = listed("scenarios", {FIRST: scenario()})
    assert _gaps(factor(details=details), scenarios) == [("ground_not_told", "threat", None)]
    # Also what protects, once something is built on it.
    protects = factor(details=details, protective=True)
    assert _gaps(protects, scenarios) == [("ground_not_told", "threat", None)]


def test_what_carries_nothing_is_not_asked_for_its_ground() -> None:
    assert _gaps(factor(details=(), protective=True)) == []


def test_a_scenario_that_builds_on_nothing_is_told() -> None:
    found = gaps(read_screening([listed("scenarios", {FIRST: scenario(on=())})]))
    kind = GapKind.BUILDS_ON_NOTHING
    assert found == (Gap(kind, "Resa", QuestionId("scenarios"), FIRST),)


@pytest.mark.parametrize("state", ["speaks_against", "dont_know", ""])
def test_a_scenario_that_builds_on_what_does_not_stand_is_told(state: str) -> None:
    scenarios = listed("scenarios", {FIRST: scenario(on=("threat", "money"))})
    assert _gaps(factor(state=state), factor("money"), scenarios) == [
        ("builds_on_fallen", "scenarios", FIRST)
    ]


def test_a_scenario_that_builds_on_what_is_not_asked_any_more_is_told() -> None:
    # The path no longer leads to the factor: its answer is kept, but counts as blank.
    assert _gaps(listed("scenarios", {FIRST: scenario()})) == [
        ("builds_on_fallen", "scenarios", FIRST)
    ]


def test_a_scenario_may_build_on_what_protects_however_it_stands() -> None:
    protects = factor(state="speaks_against", protective=True)
    assert _gaps(protects, listed("scenarios", {FIRST: scenario()})) == []


@pytest.mark.parametrize(
    ("level", "acute", "asks"),
    [
        ("high", "no", True),
        ("medium", "no", True),
        ("cannot_yet", "no", True),  # until then we act as if
        ("low", "no", False),
        ("low", "yes", True),
        ("", "yes", True),
        ("", "no", False),
        ("", "", False),
        ("low", "dont_know", True),  # until it is known, one plans as if it were acute
        ("", "dont_know", True),
    ],
)
def test_which_judgements_ask_for_a_measure(level: str, acute: str, *, asks: bool) -> None:
    scenarios = listed("scenarios", {FIRST: scenario(level=level, acute=acute)})
    told = [("no_measure", "measures", None)] if asks else []
    assert _gaps(factor(), scenarios) == told
    other = listed("measures", {ACT: measure(meets=(SECOND,))})
    assert _gaps(factor(), scenarios, other) == told, "a measure for another scenario is no help"
    assert _gaps(factor(), scenarios, listed("measures", {ACT: measure()})) == []


def test_a_measure_that_meets_nothing_is_told() -> None:
    found = gaps(read_screening([listed("measures", {ACT: measure(meets=())})]))
    kind = GapKind.MEASURE_FOR_NOTHING
    assert found == (Gap(kind, "Flytta i dag", QuestionId("measures"), ACT),)


def test_what_has_no_words_yet_is_told_by_its_number() -> None:
    steps = [
        listed("scenarios", {FIRST: scenario(), SECOND: scenario("", on=())}),
        listed("measures", {ACT: measure("", meets=())}),
        factor(),
    ]
    assert [gap.what for gap in gaps(read_screening(steps))] == ["Scenario 2", "Åtgärd 1"]


def test_what_was_taken_over_and_not_looked_at_is_told_where_it_stands() -> None:
    steps = [
        factor(carried=True),
        listed("scenarios", {FIRST: scenario()}, carried=True),
    ]
    assert _gaps(*steps) == [
        ("not_looked_at", "threat", None),
        ("not_looked_at", "scenarios", None),
    ]


# -- the reading -------------------------------------------------------------------------------


def test_a_scenario_is_read_by_its_fields_and_lacks_what_was_not_said() -> None:
    (read,) = read_screening(
        [listed("scenarios", {FIRST: scenario(level="cannot_yet", acute="yes", why="För att")})]
    ).scenarios
    assert (read.item, read.number, read.what) == (FIRST, 1, "Resa")
    assert (read.level, read.level_words, read.acute) == (
        "cannot_yet", "cannot_yet", Truth.YES,
    )  # fmt: skip
    assert (read.builds_on, read.note("level")) == (("threat",), "För att")
    assert (read.said("who"), read.note("who")) == ("", "")
    (bare,) = read_screening([listed("scenarios", {FIRST: ()})]).scenarios
    assert (bare.what, bare.level, bare.acute) == ("", None, Truth.NOT_KNOWN)
    assert (bare.builds_on, bare.judged_words()) == ((), "")


@pytest.mark.parametrize(
    ("level", "acute", "known", "words"),
    [
        ("high", "yes", Truth.YES, "high, akut"),
        ("high", "no", Truth.NO, "high"),
        ("high", "dont_know", Truth.NOT_KNOWN, "high, akut: vet inte"),
        ("high", "", Truth.NOT_KNOWN, "high, akut: inte besvarat"),
        ("", "dont_know", Truth.NOT_KNOWN, "akut: vet inte"),
        ("", "", Truth.NOT_KNOWN, ""),
    ],
)
def test_that_it_is_not_known_whether_it_is_acute_is_never_told_as_no(
    level: str, acute: str, known: Truth, words: str
) -> None:
    (read,) = read_screening(
        [listed("scenarios", {FIRST: scenario(level=level, acute=acute)})]
    ).scenarios
    assert (read.acute, read.judged_words()) == (known, words)


def test_a_field_that_this_reader_does_not_see_is_not_told_as_unanswered() -> None:
    fields = tuple(each for each in scenario(level="high") if each.question != "acute")
    (read,) = read_screening([listed("scenarios", {FIRST: fields})]).scenarios
    assert read.judged_words() == "high"


def test_what_was_written_stands_in_no_repr() -> None:
    steps = [
        replace(factor("loose"), note="Mostern i byn"),
        listed("scenarios", {FIRST: scenario("Mostern i byn", on=())}),
        listed("measures", {ACT: measure("Mostern i byn", meets=())}),
    ]
    read = read_screening(steps)
    assert "Mostern" not in f"{read} {gaps(read)} {compare_scenarios((), steps)} {steps}"


def test_a_measure_is_read_by_its_fields() -> None:
    (read,) = read_screening([listed("measures", {ACT: measure()})]).measures
    assert (read.what, read.who, read.when) == ("Flytta i dag", "Handläggaren", "i dag")
    assert read.scenarios == (FIRST,)
    (bare,) = read_screening([listed("measures", {ACT: ()})]).measures
    assert (bare.what, bare.scenarios) == ("", ())


def test_factors_keep_the_order_and_the_words_they_were_shown_with() -> None:
    read = read_screening([factor("b", "suspected"), factor("a", "", details=())])
    assert [(f.id, f.said, f.stands, f.ground_is_told) for f in read.factors] == [
        ("b", "suspected", True, True),
        ("a", "", False, False),
    ]
    assert read.factors[1].state is None
