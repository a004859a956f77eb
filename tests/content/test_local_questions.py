"""Vår kommun as content: groups, what absence means, and where each fact is shown."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from hedersstod.content import load_content, load_local_questions
from hedersstod.content.parity import local_shapes
from hedersstod.domain.errors import ContentError
from hedersstod.domain.profiles import LocalGroup, LocalQuestion
from hedersstod.resources import resource_path

FILE = """
language = "sv"
[[groups]]
id = "night"
title = "Jour"
intro = "Börja här"
[[questions]]
id = "on_call"
group = "night"
label = "Jour"
prompt = "Nummer"
why = "Därför"
ask = "Växeln"
role = "call"
if_absent = "Då ringer du 112."
instead = "Vem nås?"
shown_in = ["header"]
source = "Kontrollera lokalt"
on_paper = false
"""


def _read(tmp_path: Path, text: str) -> tuple[LocalQuestion, ...]:
    path = tmp_path / "municipality" / "sv.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load_local_questions(path)


def _faults(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    with pytest.raises(ContentError) as refused:
        _read(tmp_path, text)
    return [(fault.id, fault.what) for fault in refused.value.faults]


def test_a_question_knows_its_group_what_absence_means_and_where_it_is_shown(
    tmp_path: Path,
) -> None:
    (question,) = _read(tmp_path, FILE)
    assert question.group == LocalGroup("night", "Jour", "Börja här")
    assert (question.if_absent, question.instead) == ("Då ringer du 112.", "Vem nås?")
    assert (question.ask, question.source) == ("Växeln", "Kontrollera lokalt")
    assert question.shown_in == ("header",)
    assert not question.on_paper


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('group = "night"', 'group = "day"'), ("on_call", "group är okänt: day")),
        (('group = "night"\n', ""), ("on_call", "group saknas")),
        (('["header"]', '["wall"]'), ("on_call", "shown_in har en okänd plats: wall")),
        (
            ('["header"]', '["safety_plan"]'),
            ("on_call", 'beside ska stå där shown_in har "safety_plan", och bara där'),
        ),
        (('instead = "Vem nås?"\n', ""), ("on_call", "if_absent och instead hör ihop")),
        (('if_absent = "Då ringer du 112."\n', ""), ("on_call", "if_absent och instead hör ihop")),
        (('title = "Jour"\n', ""), ("night", "title saknas")),
        (('intro = "Börja här"', 'colour = "red"'), ("night", "okänd nyckel: colour")),
        (
            ("[[questions]]", '[[groups]]\nid = "night"\ntitle = "Igen"\n[[questions]]'),
            ("night", "samma id två gånger"),
        ),
    ],
)
def test_what_does_not_hang_together_is_refused(
    tmp_path: Path, change: tuple[str, str], told: tuple[str, str]
) -> None:
    assert told in _faults(tmp_path, FILE.replace(*change))


def test_a_translation_may_not_move_a_question_or_show_it_elsewhere(tmp_path: Path) -> None:
    (swedish,) = local_shapes(_read(tmp_path, FILE)).values()
    for change in (
        ('["header"]', '["consultation"]'),
        ("on_paper = false", ""),
        ('if_absent = "Då ringer du 112."\ninstead = "Vem nås?"\n', ""),
        ('"night"', '"evening"'),
    ):
        (other,) = local_shapes(_read(tmp_path, FILE.replace(*change))).values()
        assert other != swedish, change
    (words_only,) = local_shapes(_read(tmp_path, FILE.replace("Växeln", "Chefen"))).values()
    assert words_only == swedish


# -- the real file ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def questions() -> tuple[LocalQuestion, ...]:
    return load_content(resource_path(), "sv").local_questions


def test_every_hole_says_who_could_know(questions: tuple[LocalQuestion, ...]) -> None:
    assert [q.id for q in questions if not q.ask or q.group is None or not q.group.intro] == []


def test_groups_stand_together_and_the_night_comes_first(
    questions: tuple[LocalQuestion, ...],
) -> None:
    order = [q.group.id for q in questions if q.group]
    assert len(list(itertools.groupby(order))) == len(set(order))
    assert order[0] == "decisions"


def test_somebody_always_decides(questions: tuple[LocalQuestion, ...]) -> None:
    deciders = [q for q in questions if q.role == "decides"]
    assert len(deciders) == 3
    assert [q.id for q in deciders if q.if_absent] == []


def test_where_a_shelter_is_never_reaches_paper(questions: tuple[LocalQuestion, ...]) -> None:
    shelters = next(q for q in questions if q.id == "shelters")
    assert not shelters.on_paper
    assert "aldrig" in shelters.prompt
    assert "aldrig" in shelters.instead


def test_law_says_that_it_was_read_in_a_copy(questions: tuple[LocalQuestion, ...]) -> None:
    law = [q for q in questions if "§" in q.source]
    assert law
    assert [q.id for q in law if "läst i kopia, april 2026" not in q.source] == []
