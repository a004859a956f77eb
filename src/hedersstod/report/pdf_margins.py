"""Header and footer on every page: reader and purpose, version, secrecy, page x of y."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as Text

from hedersstod.report.pdf_styles import (
    FOOTER_BASE,
    HAIRLINE,
    HEADER_RULE,
    LINE,
    MARGIN,
    PAGE_WIDTH,
    REGULAR,
    TEXT_WIDTH,
    style,
)
from hedersstod.report.pdf_text import as_markup, drawable
from hedersstod.report.report import Report

_GAP = 18.0
_TALLEST = 24.0
_SMALLEST_SIZE = 5.0
_PAGE_OF = {"sv": "Sida {} av {}", "en": "Page {} of {}"}


class NumberedCanvas(Canvas):
    """Keeps its pages until all are known, so that each can say how many they are."""

    def __init__(self, report: Report, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._report = report
        self._kept: list[dict[str, Any]] = []
        made_at = report.made_at.strftime("D:%Y%m%d%H%M%S%z")
        self.setDateFormatter(lambda *_invariant: made_at)

    def showPage(self) -> None:
        self._kept.append(dict(self.__dict__))
        # ReportLab's own recipe for "page x of y" uses this inner name; the tests would notice.
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        kept = self._kept
        for number, page in enumerate(kept, start=1):
            self.__dict__.update(page)
            _draw_margins(self, self._report, number, len(kept))
            super().showPage()
        super().save()


def _draw_margins(canvas: Canvas, report: Report, number: int, count: int) -> None:
    canvas.saveState()
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(MARGIN, HEADER_RULE, PAGE_WIDTH - MARGIN, HEADER_RULE)
    above = HEADER_RULE + 7.0
    left, right = _share(report.header_left, report.header_right)
    _draw_up(canvas, report.header_left, MARGIN, above, left)
    _draw_up(canvas, report.header_right, PAGE_WIDTH - MARGIN - right, above, right, "right")
    page_of = _PAGE_OF.get(report.language[:2], _PAGE_OF["sv"]).format(number, count)
    page_width = _width(page_of)
    _draw_up(canvas, report.footer, MARGIN, FOOTER_BASE, TEXT_WIDTH - page_width - _GAP)
    _draw_up(canvas, page_of, PAGE_WIDTH - MARGIN - page_width, FOOTER_BASE, page_width, "right")
    canvas.restoreState()


def _share(left: str, right: str) -> tuple[float, float]:
    """How the line is shared: as each asks for, or in proportion if both ask for too much."""
    room = TEXT_WIDTH - _GAP
    wanted_left, wanted_right = _width(left), _width(right)
    if wanted_left + wanted_right <= room:
        return wanted_left, wanted_right
    share = min(0.7, max(0.3, wanted_left / (wanted_left + wanted_right)))
    return room * share, room * (1 - share)


def _width(text: str) -> float:
    plain = style("margin")
    # A hair more than the text, or rounding would break the line.
    return float(stringWidth(drawable(text), REGULAR, plain.fontSize)) + 0.5


def _draw_up(
    canvas: Canvas, text: str, x: float, base: float, width: float, side: str = "left"
) -> None:
    """Draw text whose last line stands on `base`; smaller rather than cut, if there is much."""
    size = float(style("margin").fontSize)
    while True:
        paragraph = Text(as_markup(text), _margin_style(size, side))
        _, height = paragraph.wrap(width, _TALLEST)
        if height <= _TALLEST:
            break
        if size <= _SMALLEST_SIZE:
            # Our own words are never this long; the page's text must stay readable all the same.
            first = paragraph.split(width, _TALLEST)[0]
            first.wrap(width, _TALLEST)
            first.drawOn(canvas, x, base - 2.0)
            return
        size -= 0.5
    paragraph.drawOn(canvas, x, base - 2.0)


def _margin_style(size: float, side: str) -> ParagraphStyle:
    return ParagraphStyle(
        "margin",
        parent=style("margin"),
        fontSize=size,
        leading=size * 1.35,
        alignment=2 if side == "right" else 0,
    )
