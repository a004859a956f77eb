"""A guide gone through again and again: what is taken over, asked anew, taken away and put back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hedersstod.casework.case_file import CaseFile, Standing
from hedersstod.content import Content
from hedersstod.domain.answers import (
    BLANK,
    Answer,
    ChoiceValue,
    FactorValue,
    LinksValue,
    ListValue,
    PlaceValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import FactKind
from hedersstod.domain.errors import DiskFull
from hedersstod.domain.guide import FACTORS, PEOPLE, Guide, Is, Kind, TakenFrom
from hedersstod.domain.identifiers import GuideId, ItemId, OptionId, QuestionId
from hedersstod.domain.people import SafeContact
from tests.casework.desk import FIRST_HOUR, Place, answer, content
from tests.domain.random_guides import guide_of, question

AGAIN = GuideId("again")
ASKED, LATER, THREAT, PLANS, WHAT, ON, LEVEL, ACTS, FOR, OWN = (
    QuestionId(each)
    for each in ("asked", "later", "threat", "plans", "what", "on", "level", "acts", "for", "own")
)
YES, NO = OptionId("yes"), OptionId("no")


def _guide(**parts: object) -> Guide:
    """A small guide with all that is new: factors, links, what is fresh and what is taken over."""
    made = guide_of(
        replace(
            question("own", Kind.TEXT), taken_from=TakenFrom(FIRST_HOUR, QuestionId("own_view"))
        ),
        question("asked", Kind.CHOICE),
        question("later", Kind.TEXT, when=Is(ASKED, YES)),
        question("threat", Kind.FACTOR),
        replace(question("most", Kind.LINKS), links_to="plans"),
        question(
            "plans",
            Kind.LIST,
            (
                question("what", Kind.TEXT),
                replace(question("on", Kind.LINKS), links_to=FACTORS),
                replace(question("level", Kind.CHOICE), fresh=True),
            ),
        ),
        question(
            "acts",
            Kind.LIST,
            (
                replace(question("for", Kind.LINKS), links_to="plans"),
                replace(question("by", Kind.LINKS), links_to=PEOPLE),
                replace(question("next_to", Kind.LINKS), links_to="acts"),
            ),
        ),
        question("where", Kind.PLACE),
    )
    return replace(made, id=AGAIN, **parts)


def _content(guide: Guide) -> Content:
    return replace(content(), guides={FIRST_HOUR: content().guides[FIRST_HOUR], AGAIN: guide})


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.reopen(_content(_guide())).add_case("Björk")


def _say(
    case_file: CaseFile, question_id: QuestionId, value: Value, item: ItemId | None = None
) -> None:
    case_file.answer(AGAIN, Ref(question_id, item), Answer(value))


def _get(case_file: CaseFile, question_id: QuestionId, item: ItemId | None = None) -> Answer:
    return case_file.run(AGAIN).get(Ref(question_id, item))


def _reopened(place: Place, case_file: CaseFile, guide: Guide | None = None) -> CaseFile:
    return place.reopen(_content(guide) if guide else None).open_case(case_file.case.id)


def _filled(case_file: CaseFile) -> ItemId:
    """Something in every question, and one plan."""
    _say(case_file, ASKED, ChoiceValue(YES))
    _say(case_file, LATER, TextValue("det hon sade då"))
    _say(case_file, THREAT, FactorValue(OptionId("emerged"), moved="ny uppgift"))
    plan = case_file.add_item(AGAIN, PLANS)
    _say(case_file, WHAT, TextValue("resa"), plan)
    _say(case_file, ON, LinksValue((THREAT,)), plan)
    _say(case_file, LEVEL, ChoiceValue(YES), plan)
    return plan


def _signed(place: Place, case_file: CaseFile) -> ItemId:
    plan = _filled(case_file)
    case_file.sign_off(AGAIN, ())
    place.wait(days=20)
    return plan


# -- from another guide ------------------------------------------------------------------------


def test_a_fresh_run_begins_with_what_was_asked_elsewhere(case_file: CaseFile) -> None:
    answer(case_file, "own_view", value=TextValue("Hon vill stanna"), withheld_because="hämnd")
    assert _get(case_file, OWN) == Answer(TextValue("Hon vill stanna"), withheld_because="hämnd")
    assert case_file.run(AGAIN).carried == {OWN}
    assert case_file.path()[1].standing is Standing.NOT_BEGUN


def test_it_follows_until_something_is_answered_in_it_and_not_after(case_file: CaseFile) -> None:
    # Other pages look into every guide long before this one is opened.
    case_file.guarded_facts()
    case_file.withheld_texts()
    answer(case_file, "own_view", value=TextValue("Hon vill stanna"))
    run = case_file.run(AGAIN)
    assert run.get(Ref(OWN)).value == TextValue("Hon vill stanna")
    assert case_file.run(AGAIN) is run, "the same as long as it begins with the same"
    answer(case_file, "own_view", value=TextValue("Hon vill flytta"))
    assert _get(case_file, OWN).value == TextValue("Hon vill flytta")
    _say(case_file, ASKED, ChoiceValue(YES))
    answer(case_file, "own_view", value=TextValue("Hon vet inte"))
    assert _get(case_file, OWN).value == TextValue("Hon vill flytta")


def test_what_was_confirmed_is_kept_as_it_was_confirmed(place: Place, case_file: CaseFile) -> None:
    answer(case_file, "own_view", value=TextValue("Hon vill stanna"))
    case_file.confirm(AGAIN, OWN)
    answer(case_file, "own_view", value=TextValue("Hon vill flytta"))
    case_file.save()
    again = _reopened(place, case_file)
    assert _get(again, OWN).value == TextValue("Hon vill stanna")
    assert again.run(AGAIN).carried == frozenset()


# -- begun anew --------------------------------------------------------------------------------


def test_nothing_is_begun_anew_while_there_is_no_version(place: Place, case_file: CaseFile) -> None:
    _filled(case_file)
    before, head = case_file.run(AGAIN).answers, place.office.log_head()
    case_file.begin_anew(AGAIN)
    assert case_file.run(AGAIN).answers == before
    assert place.office.log_head() == head


def test_a_new_run_begins_with_the_last_and_asks_anew_what_is_asked_each_time(
    place: Place, case_file: CaseFile
) -> None:
    plan = _signed(place, case_file)
    version = case_file.revisions()
    case_file.begin_anew(AGAIN)
    for reopened in (False, True):
        opened = _reopened(place, case_file) if reopened else case_file
        assert _get(opened, WHAT, plan) == Answer(TextValue("resa"))
        assert _get(opened, LEVEL, plan) == BLANK
        assert _get(opened, THREAT) == Answer(FactorValue(OptionId("emerged")))
        assert opened.run(AGAIN).carried == {ASKED, LATER, THREAT, PLANS}
        assert opened.revisions() == version
        assert opened.saved_at(AGAIN) == place.time
        assert opened.path()[1].standing is Standing.UNDER_WAY
    begun = [entry for entry in place.vault.journal() if entry.event == "run_begun_anew"]
    assert len(begun) == 1
    place.vault.check()


def test_a_run_is_begun_anew_once_from_each_version(place: Place, case_file: CaseFile) -> None:
    _signed(place, case_file)
    case_file.begin_anew(AGAIN)
    _say(case_file, ASKED, ChoiceValue(NO))
    case_file.begin_anew(AGAIN)
    assert ASKED not in case_file.run(AGAIN).carried
    case_file.save()
    again = _reopened(place, case_file)
    again.begin_anew(AGAIN)
    second = again.sign_off(AGAIN, ())
    assert second.number == 2
    assert {step.question for step in second.steps if step.carried} == {THREAT, PLANS}
    again.begin_anew(AGAIN)
    assert again.run(AGAIN).carried == {ASKED, THREAT, PLANS}


def test_a_new_run_that_could_not_be_kept_is_not_begun(
    place: Place, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    _signed(place, case_file)
    before = case_file.run(AGAIN).answers

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as hurt:
        hurt.setattr(place.vault, "_journal", full)
        with pytest.raises(DiskFull):
            case_file.begin_anew(AGAIN)
    assert case_file.run(AGAIN).answers == before
    _say(case_file, ASKED, ChoiceValue(NO))
    case_file.save()
    assert _get(_reopened(place, case_file), ASKED).value == ChoiceValue(NO)


def test_what_is_off_the_path_is_not_taken_for_looked_at_after_the_night(
    place: Place, case_file: CaseFile
) -> None:
    _signed(place, case_file)
    case_file.begin_anew(AGAIN)
    _say(case_file, ASKED, ChoiceValue(NO))
    case_file.save()
    again = _reopened(place, case_file)
    assert LATER not in again.run(AGAIN).carried
    _say(again, ASKED, ChoiceValue(YES))
    assert LATER in again.run(AGAIN).carried


def test_confirming_is_saved(place: Place, case_file: CaseFile) -> None:
    _signed(place, case_file)
    case_file.begin_anew(AGAIN)
    assert not case_file.has_unsaved
    case_file.confirm(AGAIN, THREAT)
    assert case_file.has_unsaved
    case_file.save()
    case_file.confirm(AGAIN, THREAT)
    assert not case_file.has_unsaved
    assert THREAT not in _reopened(place, case_file).run(AGAIN).carried


def test_a_renamed_question_is_still_not_looked_at_and_still_pointed_at(
    place: Place, case_file: CaseFile
) -> None:
    plan = _signed(place, case_file)
    case_file.begin_anew(AGAIN)
    (section,) = _guide().sections
    danger = QuestionId("danger")
    questions = tuple(replace(q, id=danger) if q.id == THREAT else q for q in section.questions)
    newer = _guide(
        version=2,
        sections=(replace(section, questions=questions),),
        renamed=((THREAT, danger),),
    )
    again = _reopened(place, case_file, newer)
    assert danger in again.run(AGAIN).carried
    assert _get(again, ON, plan).value == LinksValue((danger,))


def test_what_pointed_at_a_factor_that_a_later_guide_lacks_comes_back_with_it(
    place: Place, case_file: CaseFile
) -> None:
    plan = _filled(case_file)
    case_file.save()
    (section,) = _guide().sections
    questions = tuple(q for q in section.questions if q.id != THREAT)
    fewer = _guide(version=2, sections=(replace(section, questions=questions),), removed=(THREAT,))
    again = _reopened(place, case_file, fewer)
    assert _get(again, ON, plan) == BLANK
    _say(again, WHAT, TextValue("resa i jul"), plan)
    again.save()
    back = _reopened(place, again, _guide())
    assert _get(back, THREAT).value == FactorValue(OptionId("emerged"), moved="ny uppgift")
    assert _get(back, ON, plan).value == LinksValue((THREAT,))
    assert _get(back, WHAT, plan).value == TextValue("resa i jul")


def test_what_pointed_into_a_list_that_a_later_guide_lacks_comes_back_with_it(
    place: Place, case_file: CaseFile
) -> None:
    most = Ref(QuestionId("most"))
    # Begun before there was anything to point at.
    case_file.answer(AGAIN, most, Answer(note="den värsta"))
    plan = _filled(case_file)
    pointing = Answer(LinksValue((plan,)), note="den värsta")
    case_file.answer(AGAIN, most, pointing)
    case_file.save()
    (section,) = _guide().sections
    questions = tuple(q for q in section.questions if q.id not in (PLANS, ACTS, "most"))
    fewer = _guide(
        version=2,
        sections=(replace(section, questions=questions),),
        removed=(PLANS, ACTS, QuestionId("most")),
    )
    again = _reopened(place, case_file, fewer)
    _say(again, LATER, TextValue("skrivet så länge"))
    again.save()
    back = _reopened(place, again, _guide())
    assert back.run(AGAIN).get(most) == pointing
    assert _get(back, WHAT, plan).value == TextValue("resa")
    assert _get(back, LATER).value == TextValue("skrivet så länge")


# -- items -------------------------------------------------------------------------------------


def test_a_new_item_points_at_the_only_thing_it_can(case_file: CaseFile) -> None:
    assert _get(case_file, FOR, case_file.add_item(AGAIN, ACTS)) == BLANK
    plan = case_file.add_item(AGAIN, PLANS)
    act = case_file.add_item(AGAIN, ACTS)
    assert _get(case_file, FOR, act) == Answer(LinksValue((plan,)))
    case_file.add_item(AGAIN, PLANS)
    assert _get(case_file, FOR, case_file.add_item(AGAIN, ACTS)) == BLANK


def test_a_new_item_never_points_at_itself_or_at_people(case_file: CaseFile) -> None:
    act = case_file.add_item(AGAIN, ACTS)
    assert _get(case_file, QuestionId("next_to"), act) == BLANK
    assert _get(case_file, QuestionId("by"), act) == BLANK


def test_what_is_taken_away_can_be_put_back_without_losing_what_was_said_since(
    place: Place, case_file: CaseFile
) -> None:
    plan = _filled(case_file)
    act = case_file.add_item(AGAIN, ACTS)
    before = case_file.remove_item(AGAIN, PLANS, plan)
    assert _get(case_file, FOR, act) == BLANK
    case_file.save()
    _say(case_file, LATER, TextValue("skrivet efteråt"))
    case_file.put_back(AGAIN, before)
    assert case_file.has_unsaved
    case_file.save()
    again = _reopened(place, case_file)
    assert _get(again, PLANS).value == ListValue((plan,))
    assert _get(again, WHAT, plan).value == TextValue("resa")
    assert _get(again, FOR, act).value == LinksValue((plan,))
    assert _get(again, LATER).value == TextValue("skrivet efteråt")


# -- what must not get out ---------------------------------------------------------------------


def test_the_code_word_is_guarded(case_file: CaseFile) -> None:
    case_file.people.change_safe_contact(SafeContact(case_file.case.id, code_word="Blåbärspaj"))
    _say(case_file, QuestionId("where"), PlaceValue("Storsund"))
    guarded = {(fact.kind, fact.text): fact for fact in case_file.guarded_facts()}
    assert guarded.keys() == {(FactKind.PLACE, "Storsund"), (FactKind.OTHER, "Blåbärspaj")}
    assert all(fact.known_to == frozenset() for fact in guarded.values())


@pytest.mark.parametrize("word", ["", " ", "…"])
def test_a_code_word_that_says_nothing_is_not_looked_for(case_file: CaseFile, word: str) -> None:
    case_file.people.change_safe_contact(SafeContact(case_file.case.id, code_word=word))
    assert case_file.guarded_facts() == ()


def test_a_mark_follows_into_the_new_run_and_its_text_is_looked_for(
    place: Place, case_file: CaseFile
) -> None:
    plan = _filled(case_file)
    marked = Answer(TextValue("resa i jul"), withheld_because="hämnd")
    case_file.answer(AGAIN, Ref(WHAT, plan), marked)
    case_file.sign_off(AGAIN, ())
    place.wait(days=20)
    case_file.begin_anew(AGAIN)
    assert _get(case_file, WHAT, plan) == marked
    assert set(case_file.withheld_texts()) == {"resa i jul", "hämnd"}


def test_what_was_written_after_signing_is_kept_when_a_new_run_begins(case_file: CaseFile) -> None:
    item = case_file.add_item(AGAIN, PLANS)
    other = case_file.add_item(AGAIN, PLANS)
    for each in (item, other):
        _say(case_file, WHAT, TextValue("Förs bort"), each)
        _say(case_file, LEVEL, ChoiceValue(YES), each)
    _say(case_file, THREAT, FactorValue(OptionId("emerged")))
    case_file.sign_off(AGAIN, ())
    _say(case_file, LEVEL, ChoiceValue(NO), item)  # judged again before anything was begun anew
    case_file.begin_anew(AGAIN)
    assert _get(case_file, LEVEL, item).value == ChoiceValue(NO)
    assert _get(case_file, LEVEL, other).is_blank
    assert case_file.run(AGAIN).carried == {THREAT}


def test_a_version_gone_on_with_is_not_signed_again_without_judging_anew(
    case_file: CaseFile,
) -> None:
    item = case_file.add_item(AGAIN, PLANS)
    _say(case_file, WHAT, TextValue("Förs bort"), item)
    _say(case_file, LEVEL, ChoiceValue(YES), item)
    _say(case_file, THREAT, FactorValue(OptionId("emerged")))
    case_file.sign_off(AGAIN, ())
    _say(case_file, ASKED, ChoiceValue(YES))  # written into the run that was signed
    second = case_file.sign_off(AGAIN, ())
    steps = {step.question: step for step in second.steps}
    (fields,) = steps[PLANS].items
    assert [field.said for field in fields if field.question == LEVEL] == [()]
    assert {step.question for step in second.steps if step.carried} == {THREAT, PLANS}


def test_another_wording_of_an_option_is_nothing_that_she_has_written(
    place: Place, case_file: CaseFile
) -> None:
    item = case_file.add_item(AGAIN, PLANS)
    _say(case_file, WHAT, TextValue("Förs bort"), item)
    _say(case_file, LEVEL, ChoiceValue(YES), item)
    _say(case_file, THREAT, FactorValue(OptionId("emerged")))
    case_file.sign_off(AGAIN, ())
    case_file.save()
    guide = _guide()
    reworded = replace(
        guide,
        sections=tuple(
            replace(
                section,
                questions=tuple(
                    replace(q, options=tuple(replace(o, text=f"{o.text} (ny)") for o in q.options))
                    for q in section.questions
                ),
            )
            for section in guide.sections
        ),
    )
    opened = place.reopen(_content(reworded)).open_case(case_file.case.id)
    opened.begin_anew(AGAIN)
    assert opened.run(AGAIN).get(Ref(LEVEL, item)).is_blank
    assert THREAT in opened.run(AGAIN).carried
