"""The picture of columns: lines run to the right, between boxes and never behind one."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.thread_box import PictureBox, PictureColumn
from hedersstod.ui.widgets.thread_view import ThreadView

_MADE: list[ThreadView] = []
WORDS = ("Hot", "Övervakning och kontroll i vardagen", "Förs utomlands under lovet och hålls kvar")


def columns(*counts: int) -> tuple[PictureColumn, ...]:
    made = []
    for at, count in enumerate(counts):
        boxes = tuple(
            PictureBox(f"{at}:{n}", f"{WORDS[n % 3]} {n}", gaps=("Glapp: ingen dag",) * (n % 2))
            for n in range(count)
        )
        made.append(PictureColumn(f"Kolumn {at}", boxes))
    return tuple(made)


def some_links(counts: tuple[int, ...], seed: int) -> tuple[tuple[str, str], ...]:
    rng = random.Random(seed)
    links = []
    for _ in range(sum(counts) + sum(counts) // 2):
        left, right = sorted(rng.sample(range(len(counts)), 2))
        links.append(
            (f"{left}:{rng.randrange(counts[left])}", f"{right}:{rng.randrange(counts[right])}")
        )
    return tuple(dict.fromkeys(links))


def drawn(counts: tuple[int, ...], seed: int, width: int = 1080) -> ThreadView:
    view = ThreadView()
    _MADE.append(view)
    view.resize(width, 400)
    view.show_picture(columns(*counts), some_links(counts, seed))
    view.show()
    QApplication.processEvents()
    return view


def check(view: ThreadView) -> None:
    """No box over another, none without room for its words, no line behind a box."""
    canvas = view.widget()
    places = list(canvas.box_places().values())
    for at, one in enumerate(places):
        assert not any(one.intersects(other) for other in places[at + 1 :])
    for box in view.boxes():
        assert box.height() >= box.heightForWidth(box.width())
        assert canvas.rect().contains(box.geometry())
    inner = [QRectF(place).adjusted(1, 1, -1, -1) for place in places]
    for way in canvas.lines().values():
        points = [way.pointAtPercent(step / 60) for step in range(61)]
        assert all(a.x() <= b.x() + 0.01 for a, b in pairwise(points))
        assert not any(room.contains(point) for room in inner for point in points)


@pytest.fixture(autouse=True)
def look(qapp):
    current_style().set_look("light", 100)
    yield
    while _MADE:
        view = _MADE.pop()
        view.close()
        view.deleteLater()
    current_style().set_look("light", 100)


def test_no_line_runs_behind_a_box_with_sixty_factors_and_forty_measures() -> None:
    counts = (60, 12, 40, 8)
    view = drawn(counts, seed=1)
    assert len(view.boxes()) == sum(counts)
    check(view)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    counts=st.tuples(*[st.integers(1, 9)] * 4),
    seed=st.integers(0, 1000),
    width=st.integers(420, 1400),
    scale=st.sampled_from([100, 200]),
)
def test_boxes_never_overlap_and_lines_only_go_to_the_right(counts, seed, width, scale) -> None:
    current_style().set_look("light", scale)
    check(drawn(counts, seed, width))


def test_where_there_is_no_room_it_scrolls_sideways_and_shows_the_box_with_focus() -> None:
    view = drawn((3, 3, 3, 3), seed=2, width=300)
    assert view.horizontalScrollBar().maximum() > 0
    last = view.boxes()[-1]
    last.setFocus()
    QApplication.processEvents()
    left = last.mapTo(view.viewport(), last.rect().topLeft()).x()
    assert left >= 0
    assert QPointF(left + last.width(), 0).x() <= view.viewport().width()


def test_an_empty_picture_is_only_its_titles() -> None:
    view = ThreadView()
    view.show_picture(columns(0, 0, 0, 0), ())
    assert view.boxes() == []
    assert not view.focus_box()
