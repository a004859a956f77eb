"""Parts of a page that ReportLab lacks: frames, findings and the seal, all able to break."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from hedersstod.report.pdf_styles import (
    BOLD,
    HAIRLINE,
    LINE,
    PADDING,
    PRIMARY,
    RADIUS,
    TEXT_BOTTOM,
    TEXT_TOP,
)

FULL_HEIGHT = TEXT_TOP - TEXT_BOTTOM
_ENDLESS = 1e6


class Stack:
    """Flowables under each other at a given width; not a flowable itself, but a part of some."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        self.parts = list(parts)

    def height(self, width: float) -> float:
        """Total height in points when laid out at this width."""
        return sum(gap + height for _, gap, height in self._measured(width))

    def split(self, width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
        """The parts that fit into the height, and the rest; either may be empty."""
        left = height
        for index, (part, gap, needed) in enumerate(self._measured(width)):
            if gap + needed <= left:
                left -= gap + needed
                continue
            pieces = part.split(width, left - gap) if left > gap else []
            if len(pieces) < 2:
                return self.parts[:index], self.parts[index:]
            return (
                [*self.parts[:index], pieces[0]],
                [*pieces[1:], *self.parts[index + 1 :]],
            )
        return self.parts, []

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at (x, top)."""
        for part, gap, height in self._measured(width):
            top -= gap + height
            part.drawOn(canvas, x, top)

    def _measured(self, width: float) -> Iterator[tuple[Flowable, float, float]]:
        after = 0.0
        for index, part in enumerate(self.parts):
            _, height = part.wrap(width, _ENDLESS)
            gap = max(after, part.getSpaceBefore()) if index else 0.0
            yield part, gap, height
            after = part.getSpaceAfter()


class Framed(Flowable):
    """A rounded frame around some parts; breaks between pages, with a frame on each side."""

    def __init__(self, parts: Sequence[Flowable], colour: Color = LINE, indent: float = 0) -> None:
        super().__init__()
        self.stack = Stack(parts)
        self.colour = colour
        self.indent = indent
        self.least = 0.0
        self.spaceBefore = 6.0
        self.spaceAfter = 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.height = max(self.least, self.stack.height(self._inner(aW)) + 2 * PADDING)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        first, rest = self.stack.split(self._inner(aW), aH - 2 * PADDING)
        if not first or not rest:
            return []
        return [self._part(first), self._part(rest)]

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(self.colour)
        canvas.setLineWidth(HAIRLINE if self.colour == LINE else 1.0)
        canvas.roundRect(0, 0, self.width, self.height, RADIUS, stroke=1, fill=0)
        canvas.restoreState()
        top = self.height - PADDING
        self.stack.draw(canvas, PADDING + self.indent, top, self._inner(self.width))

    def _inner(self, width: float) -> float:
        return width - 2 * PADDING - self.indent

    def _part(self, parts: Sequence[Flowable]) -> Framed:
        return Framed(parts, self.colour, self.indent)


class SealFrame(Framed):
    """The seal in words, beside a ring with an H where `mark` says so; stays whole unless it is
    taller than a page.
    """

    def __init__(self, parts: Sequence[Flowable], *, mark: bool = True) -> None:
        super().__init__(parts, indent=48.0 if mark else 0.0)
        self.mark = mark

    def split(self, aW: float, aH: float) -> list[Flowable]:
        return super().split(aW, aH) if self.height > FULL_HEIGHT else []

    def draw(self) -> None:
        super().draw()
        if not self.mark:
            return
        canvas = self.canv
        x, y = PADDING + 17.0, self.height / 2
        canvas.saveState()
        canvas.setStrokeColor(PRIMARY)
        canvas.setFillColor(PRIMARY)
        canvas.setLineWidth(1.5)
        canvas.circle(x, y, 17.0, stroke=1, fill=0)
        canvas.setFont(BOLD, 9.5)
        canvas.drawCentredString(x, y - 3.3, "H")
        canvas.restoreState()


class AtFoot(Flowable):
    """Takes what is left of the page and stands at its foot; what follows begins a new page."""

    def __init__(self, part: Framed) -> None:
        super().__init__()
        self.part = part
        self.spaceBefore = 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        _, height = self.part.wrap(aW, aH)
        # A hair less than all that is left, or rounding could push it to the next page.
        self.width, self.height = aW, max(height, aH - 0.5)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        return self.part.split(aW, aH)

    def draw(self) -> None:
        self.part.drawOn(self.canv, 0, 0)


class JudgedLine(Flowable):
    """What could happen to the left, how it is judged to the right, on the same first line."""

    _GAP = 10.0
    _MOST = 0.45

    def __init__(self, left: Paragraph, right: Paragraph) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.spaceAfter = 4.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        wanted = max(self.right.minWidth(), self._natural())
        self.right_width = min(wanted + 1.0, aW * self._MOST)
        self.left_width = aW - self.right_width - self._GAP
        _, left = self.left.wrap(self.left_width, aH)
        _, right = self.right.wrap(self.right_width, aH)
        self.width, self.height = aW, max(left, right)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        # Under each other, each broken as it can be: only what is taller than a page comes here.
        return [self.left, self.right] if self.height > FULL_HEIGHT else []

    def draw(self) -> None:
        self.left.drawOn(self.canv, 0, self.height - self.left.height)
        x = self.width - self.right_width
        self.right.drawOn(self.canv, x, self.height - self.right.height)

    def _natural(self) -> float:
        self.right.wrap(_ENDLESS, _ENDLESS)
        return max(self.right.getActualLineWidths0(), default=0.0)


class Beside(Flowable):
    """Two frames beside each other, equally tall; under each other if they do not fit a page."""

    _GAP = 13.0
    # The first is the one wanted; another only if that makes both markedly less tall.
    _LEFT_SHARES = (0.535, 0.5, 0.465, 0.58)
    _MARKEDLY = 0.95

    def __init__(self, left: Framed, right: Framed) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.spaceBefore, self.spaceAfter = 6.0, 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.left.least = self.right.least = 0.0
        self.width, self.height = aW, _ENDLESS
        share = self._LEFT_SHARES[0]
        for tried in self._LEFT_SHARES:
            self._share = tried
            left_width, right_width = self._widths(aW)
            _, left_height = self.left.wrap(left_width, _ENDLESS)
            _, right_height = self.right.wrap(right_width, _ENDLESS)
            height = max(left_height, right_height)
            if height < self.height * self._MARKEDLY:
                share, self.height = tried, height
        self._share = share
        left_width, right_width = self._widths(aW)
        self.left.least = self.right.least = self.height
        self.left.wrap(left_width, _ENDLESS)
        self.right.wrap(right_width, _ENDLESS)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        if self.height <= FULL_HEIGHT:
            return []
        self.left.least = self.right.least = 0.0
        _, left_height = self.left.wrap(aW, aH)
        if left_height <= aH:
            return [self.left, self.right]
        pieces = self.left.split(aW, aH)
        return [*pieces, self.right] if pieces else []

    def draw(self) -> None:
        left_width, _ = self._widths(self.width)
        self.left.drawOn(self.canv, 0, 0)
        self.right.drawOn(self.canv, left_width + self._GAP, 0)

    def _widths(self, width: float) -> tuple[float, float]:
        left = (width - self._GAP) * self._share
        return left, width - self._GAP - left


class FindingRow(Flowable):
    """An answered question under a hairline: its label to the left, the answer to the right."""

    _LABEL_SHARE = 0.26
    _GAP = 14.0
    _AIR = 7.0
    _WHOLE_BELOW = FULL_HEIGHT / 4

    def __init__(self, label: Paragraph | None, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self.label = label
        self.stack = Stack(parts)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        label_height = 0.0
        if self.label is not None:
            _, label_height = self.label.wrap(aW * self._LABEL_SHARE, _ENDLESS)
            if label_height > FULL_HEIGHT / 4:
                # No label of ours is that long; whatever it is, let it break like other text.
                self.stack = Stack([self.label, *self.stack.parts])
                self.label, label_height = None, 0.0
        answer_height = self.stack.height(self._right_width(aW))
        self.height = max(label_height, answer_height) + 2 * self._AIR
        self._label_height = label_height
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        room = aH - 2 * self._AIR
        if self._label_height > room or self.height < self._WHOLE_BELOW:
            return []
        first, rest = self.stack.split(self._right_width(aW), room)
        if not first or not rest:
            return []
        if len(first) == 1 and aH < FULL_HEIGHT - 1:
            # The question alone says nothing: rather all of it on the next page.
            return []
        # The label again, so that the reader of the next page knows what goes on.
        return [FindingRow(self.label, first), FindingRow(self.label, rest)]

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(HAIRLINE)
        canvas.line(0, self.height, self.width, self.height)
        canvas.restoreState()
        top = self.height - self._AIR
        if self.label is not None:
            self.label.drawOn(canvas, 0, top - self._label_height)
        left = self.width - self._right_width(self.width)
        self.stack.draw(canvas, left, top, self._right_width(self.width))

    def _right_width(self, width: float) -> float:
        return width * (1 - self._LABEL_SHARE) - self._GAP
