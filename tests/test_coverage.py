"""Every point of the source report that is due has its place, and the list of them is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hedersstod.content import Content, load_content
from hedersstod.demo.coverage_doc import Row, in_the_data, rows
from hedersstod.resources import resource_path

DOCS = Path(__file__).parents[1] / "docs"

# Said by the windows themselves, not by a content file: marked in the code with `mark_covers`.
IN_THE_WINDOWS = {"X-12"}


@pytest.fixture(scope="module")
def points() -> tuple[Row, ...]:
    return rows((DOCS / "coverage_rows.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(resource_path(), "sv")


def test_the_list_of_points_is_whole(points: tuple[Row, ...]) -> None:
    assert len(points) == len({row.id for row in points}) > 250
    assert all(re.fullmatch(r"[A-Z]-\d\d", row.id) and row.what and row.part for row in points)


def test_every_point_of_screening_and_consultation_has_a_place(
    points: tuple[Row, ...], content: Content
) -> None:
    placed = in_the_data(content).keys() | IN_THE_WINDOWS
    assert [row.id for row in points if row.is_due and row.id not in placed] == []


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
