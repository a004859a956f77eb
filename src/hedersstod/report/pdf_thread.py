"""The red thread drawn: boxes that grow with their text, lines that run between them only."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from reportlab.lib.colors import Color, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from hedersstod.domain.thread_layout import Layout, is_passing, lay_out
from hedersstod.report.pdf_blocks import FULL_HEIGHT, Stack
from hedersstod.report.pdf_styles import (
    ACUTE,
    ACUTE_SOFT,
    ATTENTION,
    ATTENTION_SOFT,
    HAIRLINE,
    LINE,
    LINE_STRONG,
    RADIUS,
    style,
)
from hedersstod.report.pdf_text import as_markup
from hedersstod.report.report import Thread, ThreadBox

_PADDING: Final = 12.0  # within the frame of the figure
_BETWEEN: Final = 36.0  # two columns
_GAP: Final = 7.0  # two boxes of a column
_INNER: Final = 5.0  # within a box
_UNDER_TITLES: Final = 8.0
_PORTS: Final = 7.0  # two lines at the same side of a box, at most
_LEAST_SCALE: Final = 0.82
_TALLEST: Final = FULL_HEIGHT - 60.0  # with its heading it must fit a page


class ThreadFigure(Flowable):
    """The figure in a frame; never broken, but somewhat smaller rather than on the next page, and
    as small as it must be to fit a page. `least` is the height under which it goes to the next.
    """

    def __init__(self, thread: Thread) -> None:
        super().__init__()
        self.thread = thread
        self._layouts: dict[float, Layout] = {}
        self.spaceBefore, self.spaceAfter = 4.0, 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.scale = 1.0
        self._measure(aW)
        self.least = min(_TALLEST, self._whole * _LEAST_SCALE)
        room = min(_TALLEST, max(aH, self.least))
        while self._whole * self.scale > room and self.scale > 0.01:
            # Wider columns in smaller letters: measured anew, since the text breaks elsewhere.
            self.scale *= max(0.5, min(0.97, room / (self._whole * self.scale)))
            self._measure(aW / self.scale)
        self.height = self._whole * self.scale
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(HAIRLINE)
        canvas.roundRect(0, 0, self.width, self.height, RADIUS, stroke=1, fill=0)
        canvas.scale(self.scale, self.scale)
        canvas.translate(_PADDING, self._whole - _PADDING)
        self._draw_lines(canvas)
        for index, title in enumerate(self._titles):
            title.drawOn(canvas, self._left(index), -title.height)
        for index, column in enumerate(self.thread.columns):
            for box in column.boxes:
                self._draw_box(canvas, box, self._left(index))
        canvas.restoreState()

    # -- measuring -------------------------------------------------------------------------

    def _measure(self, width: float) -> None:
        columns = self.thread.columns
        count = max(1, len(columns))
        self._column = (width - 2 * _PADDING - (count - 1) * _BETWEEN) / count
        self._stacks = {box.key: _stack(box) for column in columns for box in column.boxes}
        inner = self._column - 2 * _INNER
        sizes = [
            [(b.key, self._stacks[b.key].height(inner) + 2 * _INNER) for b in column.boxes]
            for column in columns
        ]
        if width not in self._layouts:  # a page asks for the size many times
            self._layouts[width] = lay_out(sizes, self.thread.links, _GAP)
        self._layout = self._layouts[width]
        self._titles = [
            Paragraph(as_markup(column.title), style("thread title")) for column in columns
        ]
        heights = [title.wrap(self._column, _TALLEST)[1] for title in self._titles]
        self._head = max(heights, default=0.0) + _UNDER_TITLES
        self._whole = self._head + self._layout.height + 2 * _PADDING

    def _left(self, column: int) -> float:
        return column * (self._column + _BETWEEN)

    # -- drawing ---------------------------------------------------------------------------

    def _draw_box(self, canvas: Canvas, box: ThreadBox, x: float) -> None:
        height = self._layout.heights[box.key]
        top = -self._head - self._layout.tops[box.key]
        frame, ground = _colours(box)
        canvas.saveState()
        canvas.setStrokeColor(frame)
        canvas.setFillColor(ground)
        canvas.setLineWidth(1.1 if box.acute or box.gap else 0.8)
        if box.gap:
            canvas.setDash(3, 2)
        canvas.roundRect(x, top - height, self._column, height, 3.5, stroke=1, fill=1)
        canvas.restoreState()
        inner = self._column - 2 * _INNER
        self._stacks[box.key].draw(canvas, x + _INNER, top - _INNER, inner)

    def _draw_lines(self, canvas: Canvas) -> None:
        column_of = {key: at for at, layer in enumerate(self._layout.layers) for key in layer}
        acute = {b.key for column in self.thread.columns for b in column.boxes if b.acute}
        leaves, enters = self._ports()
        # The acute ones last, so that nothing is drawn over them.
        for source, target in sorted(
            self._layout.segments, key=lambda segment: not acute.isdisjoint(segment)
        ):
            is_acute = source in acute or target in acute
            canvas.setStrokeColor(ACUTE if is_acute else LINE_STRONG)
            canvas.setLineWidth(1.1 if is_acute else 0.9)
            x, y = self._left(column_of[source]) + self._column, leaves[source, target]
            to_x, to_y = self._left(column_of[target]), enters[source, target]
            middle = (x + to_x) / 2
            canvas.bezier(x, y, middle, y, middle, to_y, to_x, to_y)
        for key, at in column_of.items():
            if is_passing(key):
                y = -self._head - self._layout.tops[key]
                canvas.setStrokeColor(LINE_STRONG)
                canvas.setLineWidth(0.9)
                canvas.line(self._left(at), y, self._left(at) + self._column, y)

    def _ports(self) -> tuple[dict[tuple[str, str], float], dict[tuple[str, str], float]]:
        """Where each line leaves and enters: apart, in the order of where they go."""
        out: dict[str, list[str]] = defaultdict(list)
        into: dict[str, list[str]] = defaultdict(list)
        for source, target in self._layout.segments:
            out[source].append(target)
            into[target].append(source)
        leaves = {
            (key, other): y for key, others in out.items() for other, y in self._spread(key, others)
        }
        enters = {
            (other, key): y
            for key, others in into.items()
            for other, y in self._spread(key, others)
        }
        return leaves, enters

    def _spread(self, key: str, others: list[str]) -> list[tuple[str, float]]:
        others = sorted(others, key=self._layout.middle)
        middle = -self._head - self._layout.middle(key)
        step = min(_PORTS, 0.7 * self._layout.heights[key] / len(others))
        first = middle + step * (len(others) - 1) / 2
        return [(other, first - step * index) for index, other in enumerate(others)]


def _stack(box: ThreadBox) -> Stack:
    look = "thread tag acute" if box.acute else "thread tag gap" if box.gap else "thread tag"
    parts = [Paragraph(as_markup(box.text), style("thread box"))]
    parts += [Paragraph(as_markup(tag), style(look)) for tag in box.tags if tag.strip()]
    return Stack(parts)


def _colours(box: ThreadBox) -> tuple[Color, Color]:
    if box.acute:
        return ACUTE, ACUTE_SOFT
    return (ATTENTION, ATTENTION_SOFT) if box.gap else (LINE_STRONG, white)
