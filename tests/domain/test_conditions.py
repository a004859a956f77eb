"""Conditions on answers: three-valued, and blank is never read as no."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    Answer,
    Answers,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    ListValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    Precision,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.conditions import chosen_options, evaluate, has_content
from hedersstod.domain.guide import (
    All,
    Answered,
    Any,
    AnyOf,
    Condition,
    CountAtLeast,
    Guide,
    Is,
    Kind,
    Not,
    Option,
    Question,
    Section,
)
from hedersstod.domain.identifiers import (
    GuideId,
    ItemId,
    OptionId,
    QuestionId,
    SectionId,
)
from hedersstod.domain.truth import Truth, all_of, any_of
from tests.domain.random_guides import guide_of, question

YES, NO, NOT_KNOWN = Truth.YES, Truth.NO, Truth.NOT_KNOWN
A, B, C = OptionId("a"), OptionId("b"), OptionId("c")
DONT_KNOW = OptionId("dont_know")
ONE, MANY, RATED, PEOPLE, NEAR = (
    QuestionId(id_) for id_ in ("one", "many", "rated", "people", "near")
)
OPTIONS = (*(Option(each, each) for each in (A, B, C)), Option(DONT_KNOW, "Vet inte", unknown=True))


def _question(id_: QuestionId, kind: Kind, items: tuple[Question, ...] = ()) -> Question:
    options = () if kind is Kind.LIST else OPTIONS
    return Question(id_, kind, "Vad?", "Kort", "Därför", "Källa", options=options, items=items)


GUIDE = Guide(
    GuideId("g"),
    1,
    "sv",
    "Guide",
    "Prov",
    ("Källa",),
    (
        Section(
            SectionId("s"),
            "Del",
            "",
            (
                _question(ONE, Kind.CHOICE),
                _question(MANY, Kind.CHOICES),
                _question(RATED, Kind.NOW_AND_BEFORE),
                _question(PEOPLE, Kind.LIST, (_question(NEAR, Kind.CHOICE),)),
            ),
        ),
    ),
)

# Conditions whose truth is known whatever the answers, to build tables from.
KNOWN: dict[Truth, Condition] = {
    YES: Any((Answered(ONE), Not(Answered(ONE)))),
    NO: All((Answered(ONE), Not(Answered(ONE)))),
    NOT_KNOWN: Is(ONE, A),  # with no answers
}


def _says(condition: Condition, answers: Answers | None = None) -> Truth:
    return evaluate(condition, GUIDE, answers or {})


# -- factors and links -------------------------------------------------------------------------

THREAT, ENDS = QuestionId("threat"), QuestionId("ends")
EMERGED, SUSPECTED = OptionId("emerged"), OptionId("suspected")
WITH_FACTOR = guide_of(question("threat", Kind.FACTOR), question("ends", Kind.LINKS))


@pytest.mark.parametrize(
    ("value", "emerged", "stands", "answered"),
    [
        (None, NOT_KNOWN, NOT_KNOWN, NO),
        (FactorValue(), NOT_KNOWN, NOT_KNOWN, NO),
        # What unfolds says nothing of how it stands.
        (FactorValue(None, (OptionId("client"),), OptionId("sure")), NOT_KNOWN, NOT_KNOWN, NO),
        (FactorValue(EMERGED), YES, YES, YES),
        (FactorValue(SUSPECTED), NO, YES, YES),
        (FactorValue(OptionId("speaks_against")), NO, NO, YES),
        (FactorValue(DONT_KNOW), NOT_KNOWN, NOT_KNOWN, YES),
    ],
)
def test_what_is_asked_of_a_factor(
    value: FactorValue | None, emerged: Truth, stands: Truth, answered: Truth
) -> None:
    answers = {Ref(THREAT): Answer(value)}
    assert evaluate(Is(THREAT, EMERGED), WITH_FACTOR, answers) is emerged
    assert evaluate(AnyOf(THREAT, (EMERGED, SUSPECTED)), WITH_FACTOR, answers) is stands
    assert evaluate(Answered(THREAT), WITH_FACTOR, answers) is answered


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        (Answer(), NO),
        (Answer(LinksValue()), NO),
        (Answer(LinksValue(), note="ingen jag känner till"), YES),
        (Answer(LinksValue(("p1",))), YES),
    ],
)
def test_links_are_answered_when_they_point_at_something(answer: Answer, truth: Truth) -> None:
    assert evaluate(Answered(ENDS), WITH_FACTOR, {Ref(ENDS): answer}) is truth


# -- Kleene's tables ---------------------------------------------------------------------------


@pytest.mark.parametrize(("left", "right"), list(product(Truth, repeat=2)))
def test_all_and_any_follow_kleenes_tables(left: Truth, right: Truth) -> None:
    order = [NO, NOT_KNOWN, YES]  # all is the least of them, any the greatest
    pair = (KNOWN[left], KNOWN[right])
    ranks = [order.index(left), order.index(right)]
    assert _says(All(pair)) is all_of((left, right)) is order[min(ranks)]
    assert _says(Any(pair)) is any_of((left, right)) is order[max(ranks)]


@pytest.mark.parametrize(("truth", "negated"), [(YES, NO), (NO, YES), (NOT_KNOWN, NOT_KNOWN)])
def test_not_turns_yes_and_no_but_never_what_is_not_known(truth: Truth, negated: Truth) -> None:
    assert _says(Not(KNOWN[truth])) is negated


# -- what was chosen ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "value", "truth"),
    [
        (ONE, None, NOT_KNOWN),
        (ONE, ChoiceValue(A), YES),
        (ONE, ChoiceValue(C), NO),
        (ONE, ChoiceValue(DONT_KNOW), NOT_KNOWN),
        (ONE, TextValue("a"), NOT_KNOWN),  # not a choice at all: nothing is known from it
        (MANY, ChoicesValue(()), NOT_KNOWN),
        (MANY, ChoicesValue((C, A)), YES),
        (MANY, ChoicesValue((C,)), NO),
        (MANY, ChoicesValue((C, DONT_KNOW)), NOT_KNOWN),
        (MANY, ChoicesValue((A, DONT_KNOW)), YES),
        (RATED, NowAndBeforeValue(), NOT_KNOWN),
        (RATED, NowAndBeforeValue(now=C), NOT_KNOWN),
        (RATED, NowAndBeforeValue(now=C, before=A), YES),
        (RATED, NowAndBeforeValue(now=A), YES),
        (RATED, NowAndBeforeValue(now=C, before=C), NO),
        (RATED, NowAndBeforeValue(now=C, before=DONT_KNOW), NOT_KNOWN),
    ],
)
def test_what_was_chosen_decides(question: QuestionId, value: Value | None, truth: Truth) -> None:
    answers = {Ref(question): Answer(value, note="en anteckning är inget val")}
    assert _says(Is(question, A), answers) is truth
    assert _says(AnyOf(question, (A, B)), answers) is truth


def test_the_unknown_option_counts_only_when_it_is_asked_for() -> None:
    answers = {Ref(ONE): Answer(ChoiceValue(DONT_KNOW))}
    assert _says(Is(ONE, DONT_KNOW), answers) is YES
    assert _says(AnyOf(ONE, (A, DONT_KNOW)), answers) is YES
    assert _says(Is(ONE, DONT_KNOW)) is NOT_KNOWN


# -- answered ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        (Answer(), NO),
        (Answer(ChoiceValue(A)), YES),
        (Answer(ChoiceValue(DONT_KNOW)), YES),
        (Answer(note="något"), YES),
        (Answer(note="  \n"), NO),
        (Answer(unknown="vem vet?"), NO),
        (Answer(withheld_because="risk"), NO),
        (Answer(ChoicesValue(())), NO),
        (Answer(TextValue(" ")), NO),
    ],
)
def test_answered_is_always_yes_or_no(answer: Answer, truth: Truth) -> None:
    assert _says(Answered(ONE), {Ref(ONE): answer}) is truth


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (None, False),
        (ChoiceValue(A), True),
        (ChoicesValue((A,)), True),
        (NowAndBeforeValue(), False),
        (NowAndBeforeValue(before=A), True),
        (TextValue("x"), True),
        (DateValue(precision=Precision.ABOUT), False),
        (DateValue(day=date(2026, 11, 23)), True),
        (DateValue(words="i somras"), True),
        (PersonValue(""), False),
        (PersonValue("", "moster"), True),
        (PersonValue("M"), True),
        (PlaceValue(" "), False),
        (PlaceValue("skolan"), True),
        (ListValue(unknown="fler?"), False),
        (ListValue(more="fler"), True),
        (ListValue((ItemId("1"),)), True),
    ],
)
def test_an_emptied_field_says_nothing(value: Value | None, says: bool) -> None:
    assert has_content(value) is says


# -- counting ----------------------------------------------------------------------------------


def _people(*near: OptionId | None, **words: str) -> Answers:
    items = tuple(ItemId(str(number)) for number in range(len(near)))
    answers = {Ref(PEOPLE): Answer(ListValue(items, **words))}
    for item, option in zip(items, near, strict=True):
        if option is not None:
            answers[Ref(NEAR, item)] = Answer(ChoiceValue(option))
    return answers


@pytest.mark.parametrize(
    ("answers", "count", "truth"),
    [
        ({}, 1, NOT_KNOWN),  # an untouched list
        (_people(), 1, NOT_KNOWN),  # no items is not "there are none"
        (_people(A), 1, YES),
        (_people(A, B), 2, NO),
        (_people(A, B, A), 2, YES),
        (_people(A, None), 2, NOT_KNOWN),
        (_people(A, DONT_KNOW), 2, NOT_KNOWN),
        (_people(B, None), 2, NO),
        (_people(B), 1, NO),
        (_people(B, more="en faster till"), 1, NOT_KNOWN),
        (_people(B, unknown="kanske fler"), 1, NOT_KNOWN),
        (_people(A, more="en faster till"), 1, YES),
        ({**_people(B), Ref(PEOPLE): Answer(ListValue((ItemId("0"),)), unknown="?")}, 1, NOT_KNOWN),
    ],
)
def test_items_are_counted_by_what_is_sure(answers: Answers, count: int, truth: Truth) -> None:
    assert _says(CountAtLeast(PEOPLE, count, Is(NEAR, A)), answers) is truth


def test_without_a_condition_every_item_counts() -> None:
    assert _says(CountAtLeast(PEOPLE, 2), _people(None, None)) is YES
    assert _says(CountAtLeast(PEOPLE, 3), _people(None, None)) is NO


def test_with_an_item_ids_name_its_fields() -> None:
    answers = _people(A, B)
    assert evaluate(Is(NEAR, A), GUIDE, answers, ItemId("0")) is YES
    assert evaluate(Is(NEAR, A), GUIDE, answers, ItemId("1")) is NO


# -- for any answers and conditions ------------------------------------------------------------

_options = st.sampled_from([A, B, C, DONT_KNOW])
_leaves = st.one_of(
    st.builds(Is, st.sampled_from([ONE, MANY, RATED]), _options),
    st.builds(
        AnyOf,
        st.sampled_from([ONE, MANY, RATED]),
        st.lists(_options, min_size=1, max_size=3).map(tuple),
    ),
    st.builds(
        CountAtLeast, st.just(PEOPLE), st.integers(1, 3), st.builds(Is, st.just(NEAR), _options)
    ),
)
_conditions = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(Any, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
_answers = st.builds(
    lambda one, many, rated, people: {
        Ref(ONE): Answer(one),
        Ref(MANY): Answer(many),
        Ref(RATED): Answer(rated),
        **people,
    },
    st.none() | st.builds(ChoiceValue, _options),
    st.builds(ChoicesValue, st.lists(_options, unique=True).map(tuple)),
    st.builds(NowAndBeforeValue, st.none() | _options, st.none() | _options),
    st.lists(st.none() | _options, max_size=3).map(lambda near: _people(*near)),
)


@given(_conditions)
def test_with_nothing_answered_nothing_is_known(condition: Condition) -> None:
    assert _says(condition) is NOT_KNOWN


@given(_conditions, _answers, st.data())
def test_taking_an_answer_away_never_turns_the_truth_round(
    condition: Condition, answers: dict[Ref, Answer], data: st.DataObject
) -> None:
    before = _says(condition, answers)
    ref = data.draw(st.sampled_from(sorted(answers, key=str)))
    fewer = {kept: answer for kept, answer in answers.items() if kept != ref}
    assert _says(condition, fewer) in (before, NOT_KNOWN)


@given(_conditions, _answers)
def test_not_twice_says_the_same(condition: Condition, answers: Answers) -> None:
    assert _says(Not(Not(condition)), answers) is _says(condition, answers)


@given(st.builds(ChoicesValue, st.lists(_options).map(tuple)))
def test_there_is_always_a_place_to_look_for_a_choice(value: ChoicesValue) -> None:
    assert chosen_options(value) == (value.options or (None,))
