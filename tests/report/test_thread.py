"""The red thread: no line behind a box, few crossings, and every word on the page."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.thread_layout import Layout, crossings, is_passing, lay_out
from hedersstod.report.finished import page_texts
from hedersstod.report.pdf import render
from hedersstod.report.pdf_blocks import FULL_HEIGHT
from hedersstod.report.pdf_styles import TEXT_WIDTH, load_fonts
from hedersstod.report.pdf_thread import ThreadFigure
from hedersstod.report.report import (
    Heading,
    Paragraph,
    Report,
    SealBox,
    Thread,
    ThreadBox,
    ThreadColumn,
    texts_of,
)
from tests.report.sample import report
from tests.report.screening_sample import BEFORE, blank, heavy, made, revision

GAP = 7.0

heights = st.floats(10, 60)


@st.composite
def graphs(draw: st.DrawFn):
    """Columns of boxes, and links from any box to any other, also backwards and to nothing."""
    sizes = draw(st.lists(st.integers(0, 6), min_size=1, max_size=4))
    columns = [[(f"{c}.{n}", draw(heights)) for n in range(size)] for c, size in enumerate(sizes)]
    keys = [key for column in columns for key, _ in column] + ["nothing"]
    links = draw(st.lists(st.tuples(st.sampled_from(keys), st.sampled_from(keys)), max_size=25))
    return columns, links


def column_of(layout: Layout) -> dict[str, int]:
    return {key: index for index, layer in enumerate(layout.layers) for key in layer}


@given(graphs())
def test_boxes_never_overlap_and_stay_within_the_figure(graph) -> None:
    columns, links = graph
    layout = lay_out(columns, links, GAP)
    for layer in layout.layers:
        for above, below in itertools.pairwise(layer):
            bottom = layout.tops[above] + layout.heights[above]
            assert layout.tops[below] >= bottom + GAP - 1e-6
    for key, top in layout.tops.items():
        assert top >= -1e-6
        assert top + layout.heights[key] <= layout.height + 1e-6


@given(graphs())
def test_every_box_is_there_once_in_its_own_column(graph) -> None:
    columns, links = graph
    layout = lay_out(columns, links, GAP)
    drawn = [sorted(k for k in layer if not is_passing(k)) for layer in layout.layers]
    assert drawn == [sorted(key for key, _ in column) for column in columns]


@given(graphs())
def test_a_line_goes_from_column_to_column_and_joins_what_was_linked(graph) -> None:
    columns, links = graph
    layout = lay_out(columns, links, GAP)
    where = column_of(layout)
    onward: dict[str, list[str]] = {}
    for left, right in layout.segments:
        assert where[right] == where[left] + 1, "so that none runs behind a box"
        onward.setdefault(left, []).append(right)

    def reached(key: str) -> set[str]:
        found = set()
        for other in onward.get(key, []):
            found |= reached(other) if is_passing(other) else {other}
        return found

    for source, target in links:
        if source in where and target in where and where[source] < where[target]:
            assert target in reached(source)


@given(graphs())
def test_the_order_never_crosses_more_than_the_one_given(graph) -> None:
    columns, links = graph
    layout = lay_out(columns, links, GAP)
    given_order = [[key for key, _ in column] for column in columns]
    for index, layer in enumerate(layout.layers):
        given_order[index] += [key for key in layer if is_passing(key)]
    if any(map(is_passing, column_of(layout))):
        return  # where the passing lines stood at first is not to be seen from outside
    assert crossings(layout.layers, layout.segments) <= crossings(given_order, layout.segments)


def test_a_knot_that_can_be_untied_is_untied() -> None:
    columns = [[("a", 10), ("b", 10), ("c", 10)], [("x", 10), ("y", 10), ("z", 10)]]
    layout = lay_out(columns, [("a", "z"), ("b", "y"), ("c", "x")], GAP)
    assert crossings(layout.layers, layout.segments) == 0


def test_a_box_stands_beside_what_it_hangs_together_with_and_a_loose_one_last() -> None:
    columns = [[("loose", 10), ("a", 10), ("b", 10), ("c", 10)], [("x", 10)]]
    layout = lay_out(columns, [("b", "x")], GAP)
    assert layout.layers[0] == ("b", "loose", "a", "c")
    assert layout.middle("x") == layout.middle("b")


def test_a_line_that_passes_a_column_has_room_of_its_own_there() -> None:
    columns = [[("a", 20)], [("m", 20), ("n", 20)], [("z", 20)]]
    layout = lay_out(columns, [("a", "z"), ("a", "m"), ("m", "z")], GAP)
    (passing,) = (key for key in layout.layers[1] if is_passing(key))
    for box in ("m", "n"):
        top, bottom = layout.tops[box], layout.tops[box] + layout.heights[box]
        assert not top - GAP < layout.tops[passing] < bottom + GAP


def test_the_same_graph_gives_the_same_layout() -> None:
    columns = [[(f"{c}{n}", 10 + n) for n in range(5)] for c in "abcd"]
    links = [(f"a{n}", f"b{(n * 3) % 5}") for n in range(5)] + [("a1", "d2"), ("b3", "c0")]
    assert lay_out(columns, links, GAP) == lay_out(columns, links, GAP)


# -- on the page -------------------------------------------------------------------------------


def thread(count: int, text: str = "Ett kort ord") -> Thread:
    columns = tuple(
        ThreadColumn(
            f"Lager {c}",
            tuple(
                ThreadBox(f"{c}.{n}", f"{text} {c} {n}", ("akut",), acute=n == 0, gap=n == 1)
                for n in range(count)
            ),
        )
        for c in range(4)
    )
    links = tuple(
        (f"{c}.{n}", f"{c + 1}.{(n * 2) % count}") for c in range(3) for n in range(count)
    )
    return Thread(columns, (*links, ("0.0", "3.0")))


def words_of(drawn: Report) -> list[str]:
    return " ".join(page_texts(render(drawn))).split()


@pytest.mark.parametrize("count", [1, 3, 14, 30])
def test_every_word_of_the_figure_can_be_read_from_the_pages(count: int) -> None:
    figure = thread(count)
    seen = words_of(report(Heading("Röda tråden"), figure))
    for text in texts_of(figure):
        for word in text.split():
            assert word in seen


def test_a_figure_taller_than_a_page_is_drawn_smaller_and_whole() -> None:
    load_fonts()
    for count, text in ((14, "Ett längre namn på en riskfaktor " * 3), (60, "Ord")):
        figure = ThreadFigure(thread(count, text))
        width, height = figure.wrap(TEXT_WIDTH, FULL_HEIGHT)
        assert width == TEXT_WIDTH
        assert height < FULL_HEIGHT


def test_a_figure_gives_way_a_little_before_it_goes_to_the_next_page() -> None:
    load_fonts()
    figure = ThreadFigure(thread(6))
    _, wanted = figure.wrap(TEXT_WIDTH, FULL_HEIGHT)
    _, smaller = figure.wrap(TEXT_WIDTH, wanted * 0.9)
    assert smaller <= wanted * 0.9
    _, least = figure.wrap(TEXT_WIDTH, wanted * 0.3)
    assert least > wanted * 0.6


@pytest.mark.parametrize(
    ("of", "before"), [(revision(), BEFORE), (BEFORE, None), (blank(), None), (heavy(), BEFORE)]
)
def test_the_seal_stands_on_the_first_page_of_every_screening(of, before) -> None:
    pages = page_texts(render(made(of, before)))
    first = " ".join(pages[0].split())
    assert "bäck · lykta · nio" in first
    assert "Handläggarens bedömning" in first
    assert not any("bäck · lykta" in " ".join(page.split()) for page in pages[1:])
    assert f"Sida 1 av {len(pages)}" in first


def test_what_does_not_fit_before_the_seal_comes_after_it_and_nothing_is_lost() -> None:
    drawn = made(heavy())
    pages = page_texts(render(drawn))
    assert "Röda tråden" not in pages[0]
    assert any("Röda tråden" in page for page in pages[1:4])
    seen = set(" ".join(pages).split())
    for block in drawn.blocks:
        for text in texts_of(block):
            missing = [word for word in text.split() if word not in seen and len(word) < 12]
            assert not missing, missing


def test_a_screening_gives_the_same_bytes_each_time() -> None:
    assert render(made()) == render(made())


def test_a_first_page_that_can_never_hold_its_panels_is_drawn_all_the_same() -> None:
    seal = SealBox(("Förseglad",), ("bäck",), "0" * 64, ends_page=True)
    much = report(*[Paragraph("Ord på rad. " * 60) for _ in range(20)], seal, Paragraph("Slut."))
    pages = page_texts(render(replace(much, title="Rubrik")))
    assert "Slut." in pages[-1]
    assert sum("Förseglad" in page for page in pages) == 1
