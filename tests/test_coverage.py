"""Every point of the source report that is due has its place, and the list of them is true."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hedersstod.content import Content, load_content
from hedersstod.demo.coverage_doc import ALSO_NOW, Row, in_the_data, main, rows
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.resources import resource_path

DOCS = Path(__file__).parents[1] / "docs"

# Said by the windows themselves, not by a content file: marked in the code with `mark_covers`.
IN_THE_WINDOWS = {"X-12", "O-16"}


@pytest.fixture(scope="module")
def points() -> tuple[Row, ...]:
    return rows((DOCS / "coverage_rows.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(resource_path(), "sv")


def test_the_list_of_points_is_whole(points: tuple[Row, ...]) -> None:
    assert len(points) == len({row.id for row in points}) > 250
    assert all(re.fullmatch(r"[A-Z]-\d\d", row.id) and row.what and row.part for row in points)


def test_every_point_of_what_is_built_has_a_place(
    points: tuple[Row, ...], content: Content
) -> None:
    placed = in_the_data(content).keys() | IN_THE_WINDOWS
    assert [row.id for row in points if row.is_due and row.id not in placed] == []


def test_the_points_of_the_plan_and_the_directory_are_due_and_those_of_later_parts_are_not(
    points: tuple[Row, ...],
) -> None:
    due = {row.part for row in points if row.is_due and row.id not in ALSO_NOW}
    assert due == {"screening", "consultation", "safety plan", "reminders", "directory"}
    later = {row.part for row in points if not row.is_due}
    assert later == {"cover story", "support plan", "network map", "handover", "report", "training"}


def test_each_part_of_the_plan_shows_points_where_they_belong(content: Content) -> None:
    """A row is met by guidance beside the plan, not by the plan's questions alone."""
    shown: dict[str, set[str]] = {}
    for places in in_the_data(content).values():
        for kind, where in places:
            shown.setdefault(where, set()).add(kind)
    for section in content.guides[SAFETY_PLAN].sections:
        beside = [q for q in section.questions if q.covers.guidance]
        assert beside, section.id
        for question in beside:
            assert "guidance" in shown[f"Säkerhetsplan: {question.label}"]
    assert shown["Säkerhetsplan: förslag ur svaren"] == {"guidance"}


def test_no_content_names_a_point_that_is_not_on_the_list(
    points: tuple[Row, ...], content: Content
) -> None:
    assert in_the_data(content).keys() <= {row.id for row in points}


def test_most_points_are_guidance_and_not_questions(
    points: tuple[Row, ...], content: Content
) -> None:
    places = in_the_data(content)
    due = [places[row.id] for row in points if row.is_due and row.id in places]
    only_asked = [each for each in due if {kind for kind, _ in each} == {"question"}]
    assert len(only_asked) < len(due) / 4


def test_the_written_list_has_the_places_that_the_data_gives(
    points: tuple[Row, ...], content: Content
) -> None:
    """Run `make coverage` when this fails; what the demo saw is checked there."""
    written = dict(
        re.findall(
            r"^\| ([A-Z]-\d\d) \| .* \| (.*?) \| (?:ja|nej) \|$",
            (DOCS / "coverage.md").read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    )
    due = {row.id for row in points if row.is_due}
    for id_, places in in_the_data(content).items():
        if id_ in due:
            assert written.get(id_) == "; ".join(dict.fromkeys(where for _, where in places)), id_


def test_a_point_that_is_due_and_was_not_seen_fails_and_so_is_a_kind_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows_file, seen, out = (tmp_path / name for name in ("rows.toml", "seen.json", "out.md"))
    rows_file.write_text('[N-03]\nwhat = "Plan"\npart = "safety plan"\n', encoding="utf-8")
    seen.write_text("{}", encoding="utf-8")
    assert main(str(seen), str(rows_file), str(out)) == 1
    assert "1 punkter syntes inte: N-03" in capsys.readouterr().out
    places = [{"kind": "guidance", "element": "", "picture": ""}]
    seen.write_text(json.dumps({"N-03": places}), encoding="utf-8")
    assert main(str(seen), str(rows_file), str(out)) == 0
    assert "N-03:question" in capsys.readouterr().out
