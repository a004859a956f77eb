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
from hedersstod.domain.case import SignedFlag, SignedStep
from hedersstod.domain.guide import FACTORS, Flag, Guide, Is, Kind, Weight
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import FlagId, ItemId, OptionId, QuestionId
from hedersstod.domain.truth import Truth
from hedersstod.domain.wording import (
    all_steps,
    link_names,
    signed_flags,
    signed_steps,
    written_and_withheld,
)
from tests.domain.random_guides import SOMEBODY, guide_of, guides_with_answers, question

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
        (Kind.FACTOR, FactorValue(OptionId("suspected")), ("Misstänks",), ("suspected",)),
        (Kind.FACTOR, FactorValue(since="i somras"), (), ()),
        (Kind.LINKS, LinksValue(), (), ()),
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


# -- factors, and what points at something -----------------------------------------------------

THREAT, PLANS, ACTS, WHAT, ON, FOR = (
    QuestionId(each) for each in ("threat", "plans", "acts", "what", "on", "for")
)
UNCLE = SOMEBODY[0]

THREAD = guide_of(
    replace(question("threat", Kind.FACTOR), protective=True),
    replace(
        question(
            "plans",
            Kind.LIST,
            (
                question("what", Kind.TEXT),
                replace(question("on", Kind.LINKS), links_to=FACTORS),
                question("who", Kind.LINKS),
            ),
        ),
        item_title=WHAT,
    ),
    question("acts", Kind.LIST, (replace(question("for", Kind.LINKS), links_to="plans"),)),
)


def _thread(**marks: str) -> GuideRun:
    """Two plans, the first one built on the threat, and one act that meets both."""
    run = GuideRun(THREAD)
    for item in (FIRST, SECOND):
        run.add_item(PLANS, item)
    run.add_item(ACTS, ItemId("3"))
    for ref, value in (
        (Ref(THREAT), FactorValue(OptionId("emerged"))),
        (Ref(WHAT, FIRST), TextValue("Han tar\nmed henne")),
        (Ref(ON, FIRST), LinksValue((THREAT,))),
        (Ref(QuestionId("who"), FIRST), LinksValue((UNCLE,))),
        (Ref(FOR, ItemId("3")), LinksValue((SECOND, FIRST))),
    ):
        run.answer(ref, Answer(value, withheld_because=marks.get(ref.question)))
    for id_ in marks.keys() & {PLANS, ACTS}:
        ref = Ref(QuestionId(id_))
        run.answer(ref, replace(run.get(ref), withheld_because=marks[id_]))
    return run


def _signed(run: GuideRun, question_id: QuestionId) -> list[SignedStep]:
    steps = all_steps(signed_steps(run, {UNCLE: "farbror A"}))
    return [step for step in steps if step.question == question_id]


def test_what_is_pointed_at_is_called_by_its_name() -> None:
    run = _thread()
    assert [step.said for step in _signed(run, ON)] == [("Kort threat",), ()]
    assert [step.said for step in _signed(run, QuestionId("who"))] == [("farbror A",), ()]
    (met,) = _signed(run, FOR)
    # On one line, and by its number where nothing has been written yet.
    assert met.said == ("Kort plans 2", "Han tar med henne")
    assert met.links == (SECOND, FIRST)
    assert [step.item_ids for step in _signed(run, PLANS)] == [(FIRST, SECOND)]


def test_somebody_who_has_no_name_here_is_left_out() -> None:
    assert UNCLE not in link_names(_thread())
    steps = all_steps(signed_steps(_thread()))
    assert [s.said for s in steps if s.question == "who"] == [(), ()]


def test_a_factor_tells_what_it_rests_on_and_only_what_was_said() -> None:
    run = _thread()
    assert _signed(run, THREAT)[0].details == ()
    value = FactorValue(
        OptionId("emerged"),
        sources=(OptionId("school"), OptionId("client")),
        certainty=OptionId("sure"),
        since="i somras",
        change=OptionId("more"),
        moved="hon har berättat mer",
    )
    run.answer(Ref(THREAT), Answer(value, note="Han har sagt det"))
    (step,) = _signed(run, THREAT)
    assert step.protective
    assert step.details == (
        ("Källa", "Hon själv, Skolan"),
        ("Säkerhet", "Säkert"),
        ("Sedan", "i somras"),
        ("Förändring", "Ökar"),
        ("Varför det har ändrats", "hon har berättat mer"),
    )
    run.answer(Ref(THREAT), Answer(FactorValue(OptionId("dont_know"), since=" ")))
    (step,) = _signed(run, THREAT)
    assert (step.details, step.not_known) == ((), True)


@pytest.mark.parametrize(
    ("marked", "pointing"),
    [("threat", ON), ("what", FOR), ("plans", FOR)],
)
def test_what_points_at_something_withheld_is_withheld_too(
    marked: str, pointing: QuestionId
) -> None:
    # Its words are those of what it points at.
    assert {step.withheld_because for step in _signed(_thread(), pointing)} == {None}
    step = _signed(_thread(**{marked: "hämnd"}), pointing)[0]
    assert step.withheld_because == "hämnd"
    step = _signed(_thread(**{marked: "hämnd", pointing: "eget skäl"}), pointing)[0]
    assert step.withheld_because == "eget skäl"


def test_what_points_at_something_else_is_not_withheld() -> None:
    run = _thread(threat="hämnd")
    assert [step.withheld_because for step in _signed(run, ON)] == ["hämnd", None]
    assert [step.withheld_because for step in _signed(run, QuestionId("who"))] == [None, None]


def test_every_text_of_a_marked_answer_is_to_be_looked_for() -> None:
    run = _thread()
    assert list(written_and_withheld(run)) == []
    value = FactorValue(OptionId("emerged"), since="i somras", moved="sagt mer")
    run.answer(Ref(THREAT), Answer(value, "noten", "vem vet", "hämnd"))
    assert list(written_and_withheld(run)) == ["noten", "vem vet", "hämnd", "i somras", "sagt mer"]


def test_a_mark_on_a_field_holds_for_the_field_and_one_on_the_list_for_all_of_it() -> None:
    assert list(written_and_withheld(_thread(what="hämnd"))) == ["hämnd", "Han tar\nmed henne"]
    assert sorted(written_and_withheld(_thread(plans="hämnd"))) == ["Han tar\nmed henne", "hämnd"]


def test_only_what_still_stands_as_it_was_taken_over_is_signed_as_that() -> None:
    run = GuideRun(THREAD, _thread().answers, carried=(THREAT, PLANS))
    carried = {step.question for step in all_steps(signed_steps(run)) if step.carried}
    assert carried == {THREAT, PLANS}
    run.confirm(THREAT)
    assert not _signed(run, THREAT)[0].carried


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
    signed = signed_steps(run, dict.fromkeys(SOMEBODY, "en farbror"))
    assert [step.question for step in signed] == [step.question.id for step in run.steps()]
    for step in signed:
        spoken = step.said or step.note or step.items or step.kind is Kind.STATEMENT
        assert spoken or step.not_known
