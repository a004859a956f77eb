"""What a new run begins with: the last version looked at anew, or what was asked elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    BLANK,
    Answer,
    ChoicesValue,
    ChoiceValue,
    FactorValue,
    LinksValue,
    ListValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.guide import Guide, Is, Kind, Question, TakenFrom
from hedersstod.domain.guide_run import GuideRun, StepState
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.renewal import renewed, taken_over
from tests.domain.random_guides import (
    answers_to,
    dangling,
    guide_of,
    guides,
    question,
    values,
)

YES, NO = OptionId("yes"), OptionId("no")
ASKED, SHOWN, WHY, PLANS, WHAT, LEVEL, MOST = (
    QuestionId(each) for each in ("asked", "shown", "why", "plans", "what", "level", "most")
)
FIRST = ItemId("i1")


def _fresh(made: Question) -> Question:
    return replace(made, fresh=True)


GUIDE = guide_of(
    question("asked", Kind.CHOICE),
    question("shown", Kind.TEXT, when=Is(ASKED, YES)),
    _fresh(question("why", Kind.TEXT)),
    question("threat", Kind.FACTOR),
    question(
        "plans",
        Kind.LIST,
        (question("what", Kind.TEXT), _fresh(question("level", Kind.CHOICE))),
    ),
    replace(question("most", Kind.LINKS), links_to="plans"),
)

ANSWERS = {
    Ref(ASKED): Answer(ChoiceValue(YES), note="sagt"),
    Ref(SHOWN): Answer(TextValue("ord")),
    Ref(WHY): Answer(TextValue("för att"), withheld_because="hämnd"),
    Ref(PLANS): Answer(ListValue((FIRST,))),
    Ref(WHAT, FIRST): Answer(TextValue("resa")),
    Ref(LEVEL, FIRST): Answer(ChoiceValue(YES), note="skäl"),
    Ref(MOST): Answer(LinksValue((FIRST,))),
}


# -- looked at anew ----------------------------------------------------------------------------


def test_what_is_asked_anew_starts_blank_and_the_rest_is_taken_over() -> None:
    answers, carried = renewed(GUIDE, ANSWERS)
    left = dict(ANSWERS)
    del left[Ref(LEVEL, FIRST)]
    assert answers == {**left, Ref(WHY): Answer(withheld_because="hämnd")}
    assert carried == {"asked", "shown", "plans", "most"}


def test_why_a_factor_moved_the_last_time_is_not_why_it_moves_now() -> None:
    ref = Ref(QuestionId("threat"))
    value = FactorValue(OptionId("emerged"), (OptionId("client"),), since="i maj", moved="mer sagt")
    answers, carried = renewed(GUIDE, {ref: Answer(value, note="sagt")})
    assert answers == {ref: Answer(replace(value, moved=""), note="sagt")}
    assert carried == {"threat"}


def test_a_fresh_list_goes_with_its_items_and_with_what_pointed_at_them() -> None:
    sections = GUIDE.sections[0]
    questions = tuple(_fresh(q) if q.id == PLANS else q for q in sections.questions)
    guide = replace(GUIDE, sections=(replace(sections, questions=questions),))
    marked = replace(ANSWERS[Ref(PLANS)], withheld_because="hämnd")
    answers, carried = renewed(guide, {**ANSWERS, Ref(PLANS): marked})
    assert {ref.question for ref in answers} == {"asked", "shown", "why", "plans"}
    assert answers[Ref(PLANS)] == Answer(withheld_because="hämnd")
    assert carried == {"asked", "shown"}
    GuideRun(guide, answers)  # does not raise


@pytest.mark.parametrize(
    "nothing", [Answer(withheld_because="hämnd"), Answer(TextValue(" ")), Answer(TextValue(""))]
)
def test_what_says_nothing_is_not_taken_over_from_before(nothing: Answer) -> None:
    answers, carried = renewed(GUIDE, {Ref(SHOWN): nothing})
    assert answers == {Ref(SHOWN): nothing}, "but a mark stays"
    assert carried == frozenset()


def test_that_something_was_not_known_is_taken_over_too() -> None:
    _, carried = renewed(GUIDE, {Ref(SHOWN): Answer(unknown="fråga skolan")})
    assert carried == {"shown"}
    _, carried = renewed(GUIDE, {Ref(PLANS): Answer(ListValue(unknown="fler?"))})
    assert carried == {"plans"}


def test_an_answer_to_what_the_guide_does_not_ask_is_left_behind() -> None:
    assert renewed(GUIDE, {Ref(QuestionId("nobody")): Answer(note="x")}) == ({}, frozenset())


# -- carried, in a run -------------------------------------------------------------------------


def _begun() -> GuideRun:
    return GuideRun(GUIDE, *renewed(GUIDE, ANSWERS))


def test_answering_and_confirming_say_that_it_has_been_looked_at() -> None:
    run = _begun()
    assert run.confirm(ASKED)
    assert not run.confirm(ASKED)
    assert run.carried == {"shown", "plans", "most"}
    run.answer(Ref(SHOWN), Answer(TextValue("nya ord")))
    assert run.carried == {"plans", "most"}
    run.answer(Ref(LEVEL, FIRST), Answer(ChoiceValue(NO)))
    assert run.carried == {"most"}, "a field of an item is part of its list"
    assert not run.confirm(WHY), "what is asked anew was never taken over"


def test_an_answer_that_changes_nothing_is_no_look() -> None:
    run = _begun()
    run.answer(Ref(SHOWN), ANSWERS[Ref(SHOWN)])
    assert "shown" in run.carried


def test_what_is_off_the_path_is_still_not_looked_at_when_the_path_leads_back() -> None:
    run = _begun()
    run.answer(Ref(ASKED), Answer(ChoiceValue(NO)))
    assert "shown" not in run.carried
    assert "shown" in run.all_carried
    # As it is saved, and opened again.
    again = GuideRun(GUIDE, run.answers, run.all_carried)
    again.answer(Ref(ASKED), Answer(ChoiceValue(YES)))
    assert "shown" in again.carried


def test_taking_one_item_away_is_no_look_at_the_rest() -> None:
    run = _begun()
    second = ItemId("i2")
    run.add_item(PLANS, second)
    assert "plans" not in run.carried
    run = _begun()
    run.remove_item(PLANS, FIRST)
    assert run.carried == {"asked", "shown"}, "but an emptied list says nothing any more"


def test_what_no_longer_says_anything_is_not_something_to_look_at() -> None:
    marked = {**ANSWERS, Ref(PLANS): replace(ANSWERS[Ref(PLANS)], withheld_because="hämnd")}
    run = GuideRun(GUIDE, *renewed(GUIDE, marked))
    run.remove_item(PLANS, FIRST)
    assert run.get(Ref(PLANS)) == Answer(withheld_because="hämnd")
    assert "plans" not in run.carried


@st.composite
def _fresh_guides(draw: st.DrawFn) -> Guide:
    """Guides in which some questions, fields and lists are asked anew each time."""
    guide = draw(guides(linked=True))
    asked = sorted({each.id for q in guide.questions() for each in (q, *q.items)})
    anew = draw(st.sets(st.sampled_from(asked)))

    def marked(made: Question) -> Question:
        items = tuple(marked(each) for each in made.items)
        return replace(made, items=items, fresh=made.id in anew)

    (section,) = guide.sections
    questions = tuple(marked(each) for each in section.questions)
    return replace(guide, sections=(replace(section, questions=questions),))


@settings(max_examples=50)
@given(_fresh_guides(), st.data())
def test_a_new_run_keeps_no_fresh_value_and_loses_no_mark(
    guide: Guide, data: st.DataObject
) -> None:
    last = data.draw(answers_to(guide))
    answers, carried = renewed(guide, last)
    run = GuideRun(guide, answers, carried)  # does not raise
    assert dangling(guide, answers) == []
    asked = {each.id: each for q in guide.questions() for each in (q, *q.items)}
    list_of = {each.id: q for q in guide.questions() for each in q.items}
    for ref, answer in answers.items():
        assert not answer.is_blank
        if asked[ref.question].fresh:
            assert answer == Answer(withheld_because=answer.withheld_because)
        if isinstance(answer.value, FactorValue):
            assert answer.value.moved == ""
    for ref, answer in last.items():
        gone = ref.question in list_of and list_of[ref.question].fresh  # its item is gone
        mark = answers.get(ref, BLANK).withheld_because
        assert mark == (None if gone else answer.withheld_because)
        kept = not (gone or asked[ref.question].fresh)
        if kept and not isinstance(answer.value, FactorValue | LinksValue):
            assert answers.get(ref) == answer
    shown = {step.question.id: step.state for step in run.steps()}
    assert run.carried <= shown.keys()
    assert run.carried <= carried
    assert all(shown[id_] is not StepState.BLANK for id_ in run.carried)
    assert not any(asked[id_].fresh for id_ in carried)


@settings(max_examples=40)
@given(_fresh_guides(), st.data())
def test_every_answer_and_every_confirmation_is_a_look(guide: Guide, data: st.DataObject) -> None:
    run = GuideRun(guide, *renewed(guide, data.draw(answers_to(guide))))
    for id_ in sorted(run.all_carried):
        asked = guide.question(id_)
        before = run.get(Ref(id_))
        if asked.kind is Kind.LIST or data.draw(st.booleans()):
            assert run.confirm(id_)
        else:
            run.answer(Ref(id_), Answer(data.draw(values(asked, guide, run.answers)), "ny"))
            if run.get(Ref(id_)) == before:
                continue
        assert id_ not in run.all_carried
        assert id_ not in run.carried


# -- taken over from another guide -------------------------------------------------------------

OTHER = GuideId("first_hour")


def _taking(kind: Kind, **options: str) -> Guide:
    source = TakenFrom(
        OTHER,
        QuestionId("violence"),
        tuple((OptionId(old), OptionId(new)) for old, new in options.items()),
    )
    return guide_of(
        replace(question("here", kind), taken_from=source), question("beside", Kind.TEXT)
    )


def _taken(guide: Guide, value: Value | None) -> tuple[Value | None, bool]:
    there = {Ref(QuestionId("violence")): Answer(value, "noten", "vem vet", "hämnd")}
    answers, carried = taken_over(guide, {OTHER: there})
    GuideRun(guide, answers, carried)  # does not raise
    here = Ref(QuestionId("here"))
    assert answers.keys() <= {here}
    assert carried == {ref.question for ref in answers}
    if here in answers:  # what was known, what was not, and the mark come along
        assert replace(answers[here], value=None) == Answer(None, "noten", "vem vet", "hämnd")
    return answers.get(here, BLANK).value, here in answers


@pytest.mark.parametrize(
    ("guide", "value", "here"),
    [
        (_taking(Kind.CHOICE, recent="yes"), ChoiceValue(OptionId("recent")), ChoiceValue(YES)),
        (
            _taking(Kind.FACTOR, recent="emerged"),
            ChoiceValue(OptionId("recent")),
            FactorValue(OptionId("emerged")),
        ),
        (_taking(Kind.TEXT), TextValue("hennes ord"), TextValue("hennes ord")),
    ],
)
def test_what_means_the_same_here_is_taken_over(guide: Guide, value: Value, here: Value) -> None:
    assert _taken(guide, value) == (here, True)


@pytest.mark.parametrize(
    ("guide", "value"),
    [
        (_taking(Kind.CHOICE, recent="yes"), ChoiceValue(OptionId("never"))),
        (_taking(Kind.CHOICE, recent="yes"), None),
        (_taking(Kind.CHOICE, recent="yes"), ChoicesValue((OptionId("recent"),))),
        (_taking(Kind.FACTOR, recent="emerged"), TextValue("recent")),
        (_taking(Kind.TEXT), ChoiceValue(YES)),
        (_taking(Kind.TEXT), TextValue(" ")),
    ],
)
def test_what_means_nothing_here_is_not_taken_over(guide: Guide, value: Value | None) -> None:
    assert _taken(guide, value) == (None, False)


def test_what_was_not_asked_there_is_not_taken_over() -> None:
    guide = _taking(Kind.CHOICE, recent="yes")
    assert taken_over(guide, {}) == ({}, frozenset())
    assert taken_over(guide, {OTHER: {}}) == ({}, frozenset())
    elsewhere = {GuideId("other"): {Ref(QuestionId("violence")): Answer(ChoiceValue(YES))}}
    assert taken_over(guide, elsewhere) == ({}, frozenset())
