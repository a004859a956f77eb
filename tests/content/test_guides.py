"""Guides are read in full or refused with every fault at once: one tiny guide for each.

Each file in tests/data/guides says in its first lines what is wrong with it:
`# fault: <id> | <what>`. A file without such a line is sound.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hedersstod.content import load_guides
from hedersstod.domain.errors import ContentError
from hedersstod.domain.guide import (
    All,
    Answered,
    Any,
    AnyOf,
    CountAtLeast,
    Covers,
    DateRule,
    Guide,
    Is,
    Kind,
    Not,
    TakenFrom,
    Weight,
)
from hedersstod.domain.identifiers import GuideId, OptionId, QuestionId

GUIDES = Path(__file__).parents[1] / "data" / "guides"
FAULT = b"# fault: "


def _told(file: Path) -> Counter[tuple[str, str]]:
    lines = [line for line in file.read_bytes().splitlines() if line.startswith(FAULT)]
    told = (line.removeprefix(FAULT).decode().partition("|") for line in lines)
    return Counter((id_.strip(), what.strip()) for id_, _, what in told)


FAULTY = sorted(path.stem for path in GUIDES.glob("*.toml") if _told(path))
SOUND = sorted(path.stem for path in GUIDES.glob("*.toml") if not _told(path))


def _folder_with(tmp_path: Path, *names: str) -> Path:
    folder = tmp_path / "guides" / "sv"
    folder.mkdir(parents=True)
    for name in names:
        (folder / f"{name}.toml").write_bytes((GUIDES / f"{name}.toml").read_bytes())
    return folder


def _loaded(tmp_path: Path, name: str) -> Guide:
    return load_guides(_folder_with(tmp_path, name))[GuideId(name)]


@pytest.mark.parametrize("name", FAULTY)
def test_a_faulty_guide_is_refused_with_exactly_its_faults(tmp_path: Path, name: str) -> None:
    with pytest.raises(ContentError) as refused:
        load_guides(_folder_with(tmp_path, name))
    found = Counter((fault.id, fault.what) for fault in refused.value.faults)
    assert found == _told(GUIDES / f"{name}.toml")
    assert {fault.file for fault in refused.value.faults} == {f"guides/sv/{name}.toml"}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_guide_is_loaded(tmp_path: Path, name: str) -> None:
    assert _loaded(tmp_path, name).id == name


def test_the_faults_of_all_guides_are_told_together(tmp_path: Path) -> None:
    names = FAULTY
    with pytest.raises(ContentError) as refused:
        load_guides(_folder_with(tmp_path, *names, *SOUND))
    assert len(refused.value.faults) == sum(_told(GUIDES / f"{n}.toml").total() for n in names)


def test_a_folder_that_is_missing_or_empty_is_a_fault(tmp_path: Path) -> None:
    folder = tmp_path / "guides" / "sv"
    for _ in range(2):
        with pytest.raises(ContentError, match=r"guides/sv: : mappen saknas eller har inga filer"):
            load_guides(folder)
        folder.mkdir(parents=True, exist_ok=True)


def test_a_guide_that_cannot_be_opened_is_a_fault(tmp_path: Path) -> None:
    folder = _folder_with(tmp_path, "all_kinds")
    (folder / "a_folder.toml").mkdir()
    (folder / "gone.toml").symlink_to(folder / "nowhere")
    with pytest.raises(ContentError) as refused:
        load_guides(folder)
    assert {(fault.file, fault.what) for fault in refused.value.faults} == {
        ("guides/sv/a_folder.toml", "filen går inte att öppna"),
        ("guides/sv/gone.toml", "filen saknas"),
    }


def test_a_mark_of_byte_order_from_notepad_is_read_past(tmp_path: Path) -> None:
    folder = _folder_with(tmp_path)
    text = (GUIDES / "all_kinds.toml").read_bytes()
    (folder / "all_kinds.toml").write_bytes(b"\xef\xbb\xbf" + text)
    assert GuideId("all_kinds") in load_guides(folder)


def test_every_kind_is_read(tmp_path: Path) -> None:
    guide = _loaded(tmp_path, "all_kinds")
    assert {question.kind for question in guide.questions()} == set(Kind)
    (people,) = (question for question in guide.questions() if question.kind is Kind.LIST)
    assert [(item.id, item.kind) for item in people.items] == [
        ("who", Kind.PERSON),
        ("near", Kind.CHOICE),
    ]


def test_every_factor_has_the_scale_of_its_guide(tmp_path: Path) -> None:
    guide = _loaded(tmp_path, "factors_and_links")
    threat, strength = guide.factors()
    assert [state.id for state in threat.options] == [
        "emerged", "suspected", "speaks_against", "dont_know",
    ]  # fmt: skip
    assert threat.scale is not None
    assert threat.options == threat.scale.states
    assert [state.unknown for state in threat.options] == [False, False, False, True]
    assert strength.scale == threat.scale
    assert (threat.protective, strength.protective) == (False, True)
    parts = (threat.scale.sources, threat.scale.certainties, threat.scale.changes)
    assert [[option.id for option in part] for part in parts] == [["client"], ["sure"], ["more"]]


def test_what_points_at_something_tells_what(tmp_path: Path) -> None:
    guide = _loaded(tmp_path, "factors_and_links")
    ends = {id_: guide.question(QuestionId(id_)).links_to for id_ in LINKS}
    assert ends == LINKS
    assert guide.question(QuestionId("plans")).item_title == "what"
    assert guide.question(QuestionId("acts")).item_title is None


LINKS = {"builds_on": "factors", "who": "people", "graver": "plans", "meets": "plans"}


def test_what_is_taken_from_another_guide_and_asked_anew_is_read(tmp_path: Path) -> None:
    guide = _loaded(tmp_path, "factors_and_links")
    asked = {each.id: each for q in guide.questions() for each in (q, *q.items)}
    assert asked[QuestionId("threat")].taken_from == TakenFrom(
        GuideId("other"), QuestionId("q"), ((OptionId("yes"), OptionId("emerged")),)
    )
    assert asked[QuestionId("own")].taken_from == TakenFrom(GuideId("other"), QuestionId("q"))
    assert {id_ for id_, each in asked.items() if each.fresh} == {"day", "acts"}
    assert {id_ for id_, each in asked.items() if each.exact_day} == {"day"}
    under, over = asked[QuestionId("age")].options
    assert (under.consequences, over.consequences) == (("Barn", "LVU"), ())


def test_where_a_day_must_lie_is_read(tmp_path: Path) -> None:
    guide = _loaded(tmp_path, "date_rules")
    asked = {each.id: each for q in guide.questions() for each in (q, *q.items)}
    assert {id_: (each.when, each.not_before) for id_, each in asked.items()} == {
        "first": (DateRule.BEHIND, None),
        "last": (DateRule.AHEAD, "first"),
        "l": (None, None),
        "until": (None, "since"),
        "since": (None, None),
    }


def test_everything_beside_a_question_is_read(tmp_path: Path) -> None:
    (question,) = _loaded(tmp_path, "covers_and_notes").questions()
    assert question.note_prompt == "Vad vet du?"
    assert question.how_to_ask == "Lugnt"
    assert question.common_mistakes == "Brådska"
    assert question.rural_note == "Alla känner alla"
    assert question.required
    assert question.covers == Covers(question=("F-03",), guidance=("U-06",))


def test_every_operator_is_read(tmp_path: Path) -> None:
    guide = _loaded(tmp_path, "every_condition")
    a, b, near = QuestionId("a"), QuestionId("b"), QuestionId("near")
    shown = [question.shown_when for question in guide.questions()]
    assert shown == [
        None,
        Answered(a),
        None,
        All((Is(a, "yes"), Any((AnyOf(b, ("yes", "no")), Not(Answered(a)))))),
        CountAtLeast(QuestionId("people"), 1, Is(near, "yes")),
    ]
    assert guide.flags[0].when == Is(a, "yes")
    assert guide.flags[0].weight is Weight.ACUTE
    assert guide.assessment[0].unknown_text == "Vet inte."
    assert guide.renamed == (("old", "a"), ("older", "old"), ("oldest", "gone"))
    assert guide.removed == ("gone",)


def test_no_fault_tells_where_on_the_machine_the_file_lies(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as refused:
        load_guides(_folder_with(tmp_path, "not_toml"))
    assert str(tmp_path) not in str(refused.value)
