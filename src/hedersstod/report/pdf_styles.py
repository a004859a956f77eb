"""The look of a report on paper: fonts, colours, measures and paragraph styles (in points)."""

from __future__ import annotations

from functools import cache

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from hedersstod.resources import resource_path

REGULAR = "AtkinsonHyperlegibleNext-Regular"
SEMIBOLD = "AtkinsonHyperlegibleNext-SemiBold"
BOLD = "AtkinsonHyperlegibleNext-Bold"

# The light tokens of the design system; paper is always light.
INK = HexColor("#1B272C")
INK_2 = HexColor("#526067")
LINE = HexColor("#DCD7CB")
PRIMARY = HexColor("#23507A")
ATTENTION = HexColor("#7A4F00")
ACUTE = HexColor("#98282B")
LINE_STRONG = HexColor("#C3BCAD")
ATTENTION_SOFT = HexColor("#FBF1DA")
ACUTE_SOFT = HexColor("#FAE9E7")

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 54.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
HEADER_BASE = PAGE_HEIGHT - 60.0
HEADER_RULE = PAGE_HEIGHT - 70.0
TEXT_TOP = PAGE_HEIGHT - 88.0
TEXT_BOTTOM = 70.0
FOOTER_BASE = 34.0
HAIRLINE = 0.6
RADIUS = 7.5
PADDING = 14.0


@cache
def load_fonts() -> tuple[TTFont, ...]:
    """Make the three weights known to ReportLab, and nothing else its first choice."""
    fonts = tuple(
        TTFont(name, str(resource_path("fonts", f"{name}.ttf")))
        for name in (REGULAR, SEMIBOLD, BOLD)
    )
    for font in fonts:
        pdfmetrics.registerFont(font)
    # Without these, Helvetica (never embedded) sneaks in wherever no font is named.
    rl_config.canvas_basefontname = REGULAR
    # Compressed bytes need no second coding as letters.
    rl_config.useA85 = 0
    return fonts


@cache
def known_characters() -> frozenset[int]:
    """The code points that every weight has a picture of."""
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in load_fonts()))


@cache
def style(name: str, scale: float = 1.0) -> ParagraphStyle:
    """One of the styles below, by name; its letters and lines at that share of their size."""
    load_fonts()
    font, size, leading, colour, before, after = _STYLES[name]
    size, leading, after = size * scale, leading * scale, after * scale
    return ParagraphStyle(
        name,
        fontName=font,
        bulletFontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        spaceBefore=before,
        spaceAfter=after,
        # A page never begins or ends with one line of a paragraph.
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )


# name: font, size, leading, colour, space before, space after
_STYLES = {
    "title": (BOLD, 22.0, 27.0, INK, 0.0, 5.0),
    "subtitle": (REGULAR, 10.5, 15.0, INK_2, 0.0, 14.0),
    "heading 1": (BOLD, 13.5, 18.0, INK, 18.0, 6.0),
    "heading 2": (SEMIBOLD, 11.5, 16.0, INK, 14.0, 4.0),
    "heading 3": (SEMIBOLD, 10.0, 14.5, INK_2, 10.0, 3.0),
    "plain": (REGULAR, 10.0, 14.5, INK, 0.0, 6.0),
    "quiet": (REGULAR, 9.5, 13.5, INK_2, 0.0, 6.0),
    "strong": (SEMIBOLD, 10.0, 14.5, INK, 0.0, 6.0),
    "acute": (SEMIBOLD, 10.0, 14.5, ACUTE, 0.0, 6.0),
    "table head": (SEMIBOLD, 9.5, 13.5, INK, 0.0, 0.0),
    "table cell": (REGULAR, 9.5, 13.5, INK, 0.0, 0.0),
    "table cell strong": (SEMIBOLD, 9.5, 13.5, INK, 0.0, 0.0),
    "panel title": (REGULAR, 9.0, 13.0, INK_2, 0.0, 5.0),
    "panel title loud": (SEMIBOLD, 13.0, 16.0, INK, 0.0, 4.0),
    "panel line": (REGULAR, 10.0, 14.5, INK, 0.0, 3.0),
    "panel line strong": (SEMIBOLD, 10.0, 14.5, INK, 0.0, 0.0),
    "panel foot": (REGULAR, 9.5, 13.5, INK_2, 2.0, 0.0),
    "panel level": (REGULAR, 10.0, 14.5, INK, 0.0, 0.0),
    "panel level acute": (SEMIBOLD, 10.0, 14.5, ACUTE, 0.0, 0.0),
    "thread title": (SEMIBOLD, 8.5, 11.5, INK, 0.0, 0.0),
    "thread box": (REGULAR, 8.0, 10.5, INK, 0.0, 0.0),
    "thread tag": (SEMIBOLD, 7.5, 10.0, INK_2, 0.0, 0.0),
    "thread tag acute": (SEMIBOLD, 7.5, 10.0, ACUTE, 0.0, 0.0),
    "thread tag gap": (SEMIBOLD, 7.5, 10.0, ATTENTION, 0.0, 0.0),
    "finding label": (SEMIBOLD, 9.5, 13.5, INK, 0.0, 0.0),
    "finding question": (REGULAR, 9.0, 13.0, INK_2, 0.0, 3.0),
    "finding said": (SEMIBOLD, 10.0, 14.5, INK, 0.0, 3.0),
    "finding note": (REGULAR, 10.0, 14.5, INK, 0.0, 3.0),
    "finding details": (REGULAR, 9.0, 13.0, INK_2, 0.0, 3.0),
    "finding unknown": (REGULAR, 10.0, 14.5, ATTENTION, 0.0, 3.0),
    "finding withheld": (SEMIBOLD, 9.5, 13.5, PRIMARY, 2.0, 3.0),
    "seal line": (REGULAR, 9.0, 13.0, INK, 0.0, 0.0),
    "seal first": (SEMIBOLD, 9.0, 13.0, INK, 0.0, 0.0),
    "seal note": (REGULAR, 8.5, 12.0, INK_2, 2.0, 0.0),
    "margin": (REGULAR, 8.5, 11.5, INK_2, 0.0, 0.0),
}
