"""The real content files: loaded without fault, and kept to the rules of the house."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from hedersstod.content import Content, content_languages, load_content
from hedersstod.domain import comparison, screening
from hedersstod.domain.guide import FACTORS, Guide, Kind, Question
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.resources import resource_path

ROOT = resource_path()
COVERAGE_ID = re.compile(r"[A-Z]-\d\d")
WITH_OPTIONS = {Kind.CHOICE, Kind.CHOICES, Kind.NOW_AND_BEFORE}
SWEDISH = "sv"


@pytest.fixture(scope="module", params=content_languages(ROOT))
def content(request: pytest.FixtureRequest) -> Content:
    return load_content(ROOT, request.param)


def _asked(content: Content) -> Iterator[tuple[str, Question]]:
    """Every question and field of an item, with a name to tell it by."""
    for guide in content.guides.values():
        for question in guide.questions():
            for each in (question, *question.items):
                yield f"{guide.id}: {each.id}", each


def _item_fields(content: Content) -> set[str]:
    questions = [q for guide in content.guides.values() for q in guide.questions()]
    return {field.id for question in questions for field in question.items}


def _texts(value: object) -> Iterator[str]:
    """Every text anywhere within."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, tuple | frozenset):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))


def test_there_is_swedish_content_and_the_first_hour() -> None:
    assert SWEDISH in content_languages(ROOT)
    content = load_content(ROOT, SWEDISH)
    assert "first_hour" in content.guides
    assert "supervisor" in content.profiles


def test_every_question_of_choice_lets_her_say_that_nobody_knows(content: Content) -> None:
    lacking = [
        name
        for name, question in _asked(content)
        if question.kind in WITH_OPTIONS and not question.options[-1].unknown
    ]
    assert lacking == []


def test_every_question_has_its_guidance(content: Content) -> None:
    # What is only read out has nothing to ask; why and source are demanded of all.
    needed = {True: ("why", "source"), False: ("why", "how_to_ask", "common_mistakes", "source")}
    lacking = [
        f"{name}: {key}"
        for name, question in _asked(content)
        if question.id not in _item_fields(content)  # they lean on the guidance of their list
        for key in needed[question.kind is Kind.STATEMENT]
        if not getattr(question, key)
    ]
    assert lacking == []


def test_every_coverage_id_has_the_shape_of_one(content: Content) -> None:
    covers = [question.covers for _, question in _asked(content)]
    covers += [flag.covers for guide in content.guides.values() for flag in guide.flags]
    ids = [id_ for each in covers for id_ in (*each.question, *each.guidance)]
    ids += [id_ for local in content.local_questions for id_ in local.covers]
    ids += [id_ for entry in content.directory for id_ in entry.covers]
    assert ids
    assert [id_ for id_ in ids if not COVERAGE_ID.fullmatch(id_)] == []


def test_nothing_is_said_with_an_exclamation_mark(content: Content) -> None:
    texts = list(_texts(content))
    assert len(texts) > 100
    assert [text for text in texts if "!" in text] == []


# -- factors, and what is taken from another guide ---------------------------------------------

LONGEST_LABEL = 42
COUNTING = re.compile(r"poäng|summa|skattning|procent|\d\s*%|riskskala|totalt", re.IGNORECASE)


def _factors(content: Content) -> list[Question]:
    return [factor for guide in content.guides.values() for factor in guide.factors()]


def test_every_factor_asks_what_is_known_under_a_label_that_fits(content: Content) -> None:
    factors = _factors(content)
    assert len(factors) > 10
    assert [f.id for f in factors if not f.note_prompt] == []
    assert [f.id for f in factors if len(f.label) > LONGEST_LABEL] == []
    labels = Counter(f.label for f in factors)
    assert [label for label, times in labels.items() if times > 1] == []


def test_there_is_something_that_protects_to_find(content: Content) -> None:
    assert any(factor.protective for factor in _factors(content))


def test_nothing_is_counted_and_no_level_is_given(content: Content) -> None:
    said = [
        text
        for guide in content.guides.values()
        for question in guide.questions()
        for each in (question, *question.items)
        for text in _texts(each.options)
    ]
    said += [text for guide in content.guides.values() for text in _texts(guide.flags)]
    assert len(said) > 100
    assert [text for text in said if COUNTING.search(text)] == []


def test_the_screening_says_what_it_is_not(content: Content) -> None:
    guide = content.guides[SCREENING]
    said = [guide.purpose, *(section.intro for section in guide.sections)]
    said += [text for q in guide.questions() for text in (q.text, q.why)]
    assert any("inte PATRIARK" in text for text in said)


def test_at_most_half_of_what_is_always_shown_must_be_written(content: Content) -> None:
    """A wall of obligatory text is a form that is hated."""
    guide = content.guides[SCREENING]
    always = [q for q in guide.questions() if q.shown_when is None and q.kind is not Kind.STATEMENT]
    written = {Kind.TEXT, Kind.PERSON, Kind.PLACE}
    demanding = [q.id for q in always if q.required and q.kind in written]
    assert len(always) > 5
    assert len(demanding) <= len(always) / 2, demanding


def test_what_is_taken_from_another_guide_is_there_and_means_something_here(
    content: Content,
) -> None:
    taking = [
        (guide, question, question.taken_from)
        for guide in content.guides.values()
        for question in guide.questions()
        if question.taken_from is not None
    ]
    assert taking
    for guide, question, source in taking:
        name = f"{guide.id}: {question.id}"
        assert source.guide != guide.id, name
        there = {q.id: q for q in content.guides[source.guide].questions()}
        assert source.question in there, name
        asked = there[source.question]
        own = {option.id for option in question.options}
        others = {option.id for option in asked.options}
        assert {old for old, _ in source.options} <= others, name
        assert {new for _, new in source.options} <= own, name
        assert asked.kind is (Kind.TEXT if question.kind is Kind.TEXT else Kind.CHOICE), name
        # That nobody knew there is that nobody knows here, and never that something was found.
        unknown = {o.id for each in (question, asked) for o in each.options if o.unknown}
        told = [(old, new) for old, new in source.options if {old, new} & unknown]
        assert all({old, new} <= unknown for old, new in told), name


def test_guides_do_not_take_from_each_other_in_a_ring(content: Content) -> None:
    takes = {
        guide.id: {q.taken_from.guide for q in guide.questions() if q.taken_from is not None}
        for guide in content.guides.values()
    }
    for start in takes:
        ahead, seen = list(takes[start]), set()
        while ahead:
            here = ahead.pop()
            assert here != start
            if here not in seen:
                seen.add(here)
                ahead += takes[here]


def test_what_the_program_reads_by_name_is_there_and_of_its_kind(content: Content) -> None:
    guide = content.guides[SCREENING]
    fields = {each.id: each for q in guide.questions() for each in q.items}
    kinds = {"what": Kind.TEXT, "builds_on": Kind.LINKS, "level": Kind.CHOICE, "acute": Kind.CHOICE}
    kinds |= {"measure_what": Kind.TEXT, "measure_for": Kind.LINKS}
    assert {id_: fields[QuestionId(id_)].kind for id_ in kinds} == kinds
    for id_ in (screening.SCENARIOS, screening.MEASURES):
        assert guide.question(id_).kind is Kind.LIST
        assert guide.question(id_).item_title is not None
    assert fields[QuestionId("builds_on")].links_to == FACTORS
    assert fields[QuestionId("measure_for")].links_to == screening.SCENARIOS
    levels = {option.id for option in fields[QuestionId("level")].options}
    assert {screening.LOW, screening.CANNOT_YET} <= levels
    acute = {option.id: option.unknown for option in fields[QuestionId("acute")].options}
    assert {id_ for id_, unknown in acute.items() if not unknown} == set(screening.ACUTE)
    assert True in acute.values()
    for id_, kind in (("soon", Kind.CHOICE), ("grave", Kind.CHOICE)):
        assert fields[QuestionId(id_)].kind is kind, "told when it moves"
    for factor in _factors(content):
        changes = {o.id: o.text for o in factor.scale.changes} if factor.scale else {}
        assert changes.get(OptionId("same"), comparison.UNCHANGED) == comparison.UNCHANGED
    for id_ in (screening.NATURE, screening.AGAINST, screening.MISSED, screening.NEXT_LOOK):
        assert guide.question(id_).required
    for id_ in (screening.OTHER_ASSESSMENT, screening.OWN_VIEW, screening.CONSULTED):
        assert guide.question(id_).id == id_
    assert guide.question(screening.NEXT_LOOK).exact_day
    # Asked anew each time: the judgement, what speaks against it, and when to look again.
    for id_ in (screening.AGAINST, screening.MISSED, screening.NEXT_LOOK):
        assert guide.question(id_).fresh
    assert all(fields[QuestionId(id_)].fresh for id_ in ("level", "acute"))


def test_sources_and_certainties_are_the_same_in_guides_and_in_the_log(content: Content) -> None:
    texts = content.case_texts
    for factor in _factors(content):
        assert factor.scale is not None
        assert {o.id for o in factor.scale.sources} == {o.id for o in texts.sources}
        assert {o.id for o in factor.scale.certainties} == {o.id for o in texts.certainties}


def test_no_guide_claims_a_review_that_nobody_has_made(content: Content) -> None:
    claimed = [
        guide.id for guide in content.guides.values() if guide.reviewed_by or guide.reviewed_on
    ]
    assert claimed == []


def test_every_guide_tells_its_sources(content: Content) -> None:
    def sourced(guide: Guide) -> bool:
        return bool(guide.sources) and all(flag.source for flag in guide.flags)

    assert [guide.id for guide in content.guides.values() if not sourced(guide)] == []
