"""The real content files: loaded without fault, and kept to the rules of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from hedersstod.content import Content, content_languages, load_content
from hedersstod.domain.guide import Guide, Kind, Question
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


def test_no_guide_claims_a_review_that_nobody_has_made(content: Content) -> None:
    claimed = [
        guide.id for guide in content.guides.values() if guide.reviewed_by or guide.reviewed_on
    ]
    assert claimed == []


def test_every_guide_tells_its_sources(content: Content) -> None:
    def sourced(guide: Guide) -> bool:
        return bool(guide.sources) and all(flag.source for flag in guide.flags)

    assert [guide.id for guide in content.guides.values() if not sourced(guide)] == []
