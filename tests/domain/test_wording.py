"""What was said, in words, as it is signed off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    ListValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    Precision,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import SignedFlag, SignedStep
from hedersstod.domain.guide import Flag, Guide, Is, Kind, Weight
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import FlagId, ItemId, OptionId, QuestionId
from hedersstod.domain.truth import Truth
from hedersstod.domain.wording import signed_flags, signed_steps
from tests.domain.random_guides import guide_of, guides_with_answers, question

DAY = date(2026, 11, 23)
YES, NO, DONT_KNOW = (OptionId(each) for each in ("yes", "no", "dont_know"))
FIRST, SECOND = ItemId("1"), ItemId("2")


def _step(kind: Kind, answer: Answer) -> SignedStep:
    (step,) = signed_steps(GuideRun(guide_of(question("q", kind)), {Ref(QuestionId("q")): answer}))
    return step


@pytest.mark.parametrize(
    ("kind", "value", "said", "options"),
    [
        (Kind.CHOICE, ChoiceValue(NO), ("Nej",), (NO,)),
        (Kind.CHOICES, ChoicesValue((NO, YES)), ("Ja", "Nej"), (NO, YES)),
        (Kind.CHOICES, ChoicesValue(()), (), ()),
        (Kind.NOW_AND_BEFORE, NowAndBeforeValue(NO, YES), ("nu: Nej, tidigare: Ja",), (NO, YES)),
        (
            Kind.NOW_AND_BEFORE,
            NowAndBeforeValue(before=YES),
            ("nu: inte besvarat, tidigare: Ja",),
            ("", YES),
        ),
        (Kind.NOW_AND_BEFORE, NowAndBeforeValue(), (), ()),
        (Kind.TEXT, TextValue("två\nrader"), ("två\nrader",), ()),
        (Kind.TEXT, TextValue(" "), (), ()),
        (Kind.DATE, DateValue(DAY), ("23 november 2026",), ()),
        (Kind.DATE, DateValue(DAY, Precision.MONTH), ("november 2026",), ()),
        (Kind.DATE, DateValue(DAY, Precision.ABOUT), ("ungefär 23 november 2026",), ()),
        (Kind.DATE, DateValue(words="i somras"), ("i somras",), ()),
        (Kind.DATE, DateValue(DAY, words="måndag"), ("23 november 2026 (måndag)",), ()),
        (Kind.DATE, DateValue(precision=Precision.ABOUT), (), ()),
        (Kind.PERSON, PersonValue("F", "farbror"), ("F (farbror)",), ()),
        (Kind.PERSON, PersonValue("F"), ("F",), ()),
        (Kind.PERSON, PersonValue("", "farbror"), ("farbror",), ()),
        (Kind.PLACE, PlaceValue("skolan"), ("skolan",), ()),
        (Kind.LIST, None, (), ()),
        (Kind.STATEMENT, None, (), ()),
    ],
)
def test_each_kind_is_said_in_words(
    kind: Kind, value: Value | None, said: tuple[str, ...], options: tuple[str, ...]
) -> None:
    step = _step(kind, Answer(value, note="n"))
    assert step.said == said
    assert step.options == options
    assert step.kind is kind


def test_a_step_keeps_the_wording_it_was_shown_with() -> None:
    answer = Answer(ChoiceValue(YES), "sagt", "fråga skolan", "hon riskerar hämnd")
    assert _step(Kind.CHOICE, answer) == SignedStep(
        section="Avsnitt",
        question=QuestionId("q"),
        kind=Kind.CHOICE,
        text="Fråga q?",
        label="Kort q",
        said=("Ja",),
        options=(YES,),
        not_known=False,
        note="sagt",
        unknown="fråga skolan",
        withheld_because="hon riskerar hämnd",
    )


@pytest.mark.parametrize(
    ("answer", "not_known"),
    [
        (Answer(), True),
        (Answer(ChoiceValue(DONT_KNOW)), True),
        (Answer(unknown="fråga skolan"), True),
        (Answer(ChoiceValue(NO)), False),
        (Answer(note="sagt"), False),
    ],
)
def test_blank_and_dont_know_are_told_as_not_known(answer: Answer, not_known: bool) -> None:
    assert _step(Kind.CHOICE, answer).not_known is not_known


def test_a_statement_is_never_not_known() -> None:
    assert not _step(Kind.STATEMENT, Answer()).not_known


def _siblings() -> GuideRun:
    near = question("near", Kind.CHOICE)
    age = question("age", Kind.TEXT, when=Is(QuestionId("near"), YES))
    run = GuideRun(guide_of(question("siblings", Kind.LIST, (near, age))))
    run.add_item(QuestionId("siblings"), FIRST)
    run.add_item(QuestionId("siblings"), SECOND)
    run.answer(Ref(QuestionId("near"), FIRST), Answer(ChoiceValue(YES)))
    return run


def test_the_items_of_a_list_hold_their_shown_fields() -> None:
    (step,) = signed_steps(_siblings())
    assert step.said == ()
    assert not step.not_known
    assert [
        [(field.label, field.said, field.not_known) for field in item] for item in step.items
    ] == [
        [("Kort near", ("Ja",), False), ("Kort age", (), True)],
        [("Kort near", (), True)],
    ]


def test_the_two_last_questions_of_a_list_are_told_beside_its_own_words() -> None:
    run = _siblings()
    value = ListValue((FIRST, SECOND), more="en kusin", unknown="fler kusiner?")
    run.answer(Ref(QuestionId("siblings")), Answer(value))
    (step,) = signed_steps(run)
    assert (step.note, step.unknown) == ("Vad mer: en kusin", "fler kusiner?")
    run.answer(Ref(QuestionId("siblings")), Answer(value, note="sagt", unknown="fråga skolan"))
    (step,) = signed_steps(run)
    assert step.note == "sagt\nVad mer: en kusin"
    assert step.unknown == "fråga skolan\nfler kusiner?"


def test_what_is_dormant_is_not_signed() -> None:
    second = question("b", Kind.TEXT, when=Is(QuestionId("a"), YES))
    guide = guide_of(question("a", Kind.CHOICE), second)
    answers = {
        Ref(QuestionId("a")): Answer(ChoiceValue(NO)),
        Ref(QuestionId("b")): Answer(TextValue("SOVER")),
    }
    assert "SOVER" not in repr(signed_steps(GuideRun(guide, answers)))


def test_flags_are_signed_as_they_stand() -> None:
    flag = Flag(FlagId("f"), Is(QuestionId("a"), YES), Weight.ACUTE, "Flagga", "Ring", "Källa")
    guide = guide_of(question("a", Kind.CHOICE), flags=(flag,))
    run = GuideRun(guide)
    signed = SignedFlag(FlagId("f"), Weight.ACUTE, "Flagga", "Ring", Truth.NOT_KNOWN)
    assert signed_flags(run) == (signed,)
    run.answer(Ref(QuestionId("a")), Answer(ChoiceValue(YES)))
    assert signed_flags(run) == (replace(signed, truth=Truth.YES),)
    run.answer(Ref(QuestionId("a")), Answer(ChoiceValue(NO)))
    assert signed_flags(run) == ()


@given(guides_with_answers())
def test_every_step_on_the_path_is_signed_and_says_something_or_is_not_known(
    made: tuple[Guide, dict[Ref, Answer]],
) -> None:
    run = GuideRun(*made)
    signed = signed_steps(run)
    assert [step.question for step in signed] == [step.question.id for step in run.steps()]
    for step in signed:
        spoken = step.said or step.note or step.items or step.kind is Kind.STATEMENT
        assert spoken or step.not_known
