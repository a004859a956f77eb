"""Draws a report as an A4 PDF with ReportLab; the same report always gives the same bytes.

Heavy to import: `casework` does so when the first report is made, not at start.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO

from reportlab.lib.colors import Color
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from hedersstod.report.header_mark import with_mark
from hedersstod.report.pdf_blocks import (
    FULL_HEIGHT,
    AtFoot,
    Beside,
    FindingRow,
    Framed,
    JudgedLine,
    SealFrame,
    Stack,
)
from hedersstod.report.pdf_margins import NumberedCanvas
from hedersstod.report.pdf_styles import (
    HAIRLINE,
    INK,
    LINE,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PRIMARY,
    REGULAR,
    SEMIBOLD,
    TEXT_BOTTOM,
    TEXT_WIDTH,
    load_fonts,
    style,
)
from hedersstod.report.pdf_text import as_markup, clean_text, missing_characters
from hedersstod.report.pdf_thread import ThreadFigure
from hedersstod.report.report import (
    Block,
    Finding,
    Heading,
    Judged,
    Labelled,
    Panel,
    PanelLine,
    Paragraph,
    Report,
    SealBox,
    Side,
    Table,
    Thread,
)

__all__ = ["missing_characters", "render"]

_LOG_HEAD_GROUP = 8
_SEAL_WORDS = {
    "sv": ("Nyckelord", "Loggens läge"),
    "en": ("Key words", "State of the log"),
}
_CELL_GAP = 10.0
_CELL_AIR = 6.0
_DEEPEST_HEADING = 3
# How many of the parts that follow are to fit too, and how large the letters of the panels are.
_PANEL_SCALES = (
    (2, 1.0),
    (2, 0.95),
    (2, 0.9),
    (1, 1.0),
    (1, 0.95),
    (1, 0.9),
    (1, 0.86),
    (0, 1.0),
    (0, 0.92),
    (0, 0.84),
    (0, 0.76),
)
_EASY = 0.86  # no smaller letters of panels than this are easy to read
_TONES = frozenset({"plain", "quiet", "strong", "acute"})


class _HeadingText(Text):
    """A heading, to be told from other paragraphs."""


class _GridText(Grid):
    """A table that knows how much of it must stand under its heading: head and first row."""

    beginning = 0.0


def render(report: Report) -> bytes:
    """The report as PDF bytes: A4, our fonts embedded, reader and purpose on every page.

    Characters the font lacks are drawn as □; `missing_characters` tells beforehand which.
    """
    load_fonts()
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        lang=report.language,
        initialFontName=REGULAR,
        title=clean_text(report.title),
        # ReportLab would fill in words of its own for what is left out. Not even our name: some
        # readers may not see what program made the paper.
        author="",
        subject="",
        creator="",
        producer="",
    )
    frame = Frame(MARGIN, TEXT_BOTTOM, TEXT_WIDTH, FULL_HEIGHT, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("page", [frame])])
    document.build(_story(report), canvasmaker=partial(NumberedCanvas, report))
    return with_mark(out.getvalue())


def _story(report: Report) -> list[Flowable]:
    parts: list[Flowable] = [_text(report.title, "title"), _text(report.subtitle, "subtitle")]
    blocks = report.blocks
    end = next((at for at, b in enumerate(blocks) if isinstance(b, SealBox) and b.ends_page), -1)
    if end >= 0:
        seal, first = blocks[end], blocks[:end]
        assert isinstance(seal, SealBox)
        parts += _first_page(parts, first, seal, report.language)
        blocks = blocks[end + 1 :]
    for block in blocks:
        parts.extend(_flowables(block, report.language))
    return list(_without_lonely_headings(parts))


def _first_page(
    above: list[Flowable], blocks: Sequence[Block], seal: SealBox, language: str
) -> list[Flowable]:
    """What fits above the seal, the seal at the foot, and after it what did not fit.

    Goes from heading to heading. What comes before the first heading always stays; its letters
    are smaller if that makes room for the next parts too, and smaller still for its own sake.
    """
    groups: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Heading):
            groups.append([])
        groups[-1].append(block)
    foot, room = _foot(seal, language)
    following = [[p for b in group for p in _flowables(b, language)] for group in groups[1:]]
    shown: list[Flowable] = []
    for wanted, scale in _PANEL_SCALES:
        shown = [part for block in groups[0] for part in _flowables(block, language, scale)]
        parts = [*above, *shown, *(part for group in following[:wanted] for part in group)]
        if _height(parts) <= room:
            break
    after: list[Flowable] = []
    for parts in following:
        if not after and _height([*above, *shown, *parts]) <= room:
            shown += parts
        else:
            after += parts
    return [*shown, foot, *after]


def _foot(seal: SealBox, language: str) -> tuple[AtFoot, float]:
    """The seal at the foot of the first page, and the room above it."""
    foot = AtFoot(_seal(seal, language))
    taken = foot.part.wrap(TEXT_WIDTH, FULL_HEIGHT)[1] + foot.getSpaceBefore()
    return foot, FULL_HEIGHT - taken - 1.0


def fits_first_page(title: str, subtitle: str, blocks: Sequence[Block], language: str) -> bool:
    """Does all of it stand on the first page above its seal, with letters that are easy to read?"""
    load_fonts()
    *shown, seal = blocks
    assert isinstance(seal, SealBox)
    _seal_at_foot, room = _foot(seal, language)
    above = [_text(title, "title"), _text(subtitle, "subtitle")]
    parts = [part for block in shown for part in _flowables(block, language, _EASY)]
    return _height([*above, *parts]) <= room


def _height(parts: Sequence[Flowable]) -> float:
    """How far down the parts reach, with what is put before headings."""
    return Stack(list(_without_lonely_headings(parts))).height(TEXT_WIDTH)


def _flowables(block: Block, language: str, scale: float = 1.0) -> Iterator[Flowable]:
    """The block as pieces of a page; `scale` is for the letters of panels."""
    match block:
        case Heading(text, level):
            name = f"heading {min(max(level, 1), _DEEPEST_HEADING)}"
            yield _HeadingText(as_markup(text), style(name))
        case Paragraph(text, tone):
            yield _text(text, tone if tone in _TONES else "plain")
        case Table() if block.widths:
            yield _grid(block)
            yield Spacer(1, 10)
        case Panel():
            yield _panel(block, scale)
        case Side(left, right):
            yield Beside(_panel(left, scale), _panel(right, scale))
        case Finding():
            yield _finding(block)
        case Thread():
            yield ThreadFigure(block)
        case SealBox():
            yield Spacer(1, 10)
            yield _seal(block, language)


def _text(text: str, name: str, scale: float = 1.0) -> Text:
    return Text(as_markup(text), style(name, scale))


def _grid(table: Table) -> _GridText:
    head = [_text(cell, "table head") for cell in table.head]
    rows = [
        [
            _text(cell, "table cell strong" if column in row.strong else "table cell")
            for column, cell in enumerate(row.cells)
        ]
        for row in table.rows
    ]
    widths = [share * TEXT_WIDTH for share in table.widths]
    if any(len(row) != len(widths) for row in rows):
        # ReportLab would leave a cell too many out without a word.
        raise ValueError("a row of a table has not as many cells as its head")
    head_height = _row_height(head, widths)
    tallest = max((_row_height(row, widths) for row in rows), default=0.0)
    grid = _GridText(
        [head, *rows],
        colWidths=widths,
        # Again on each page, unless that would leave no room for the rows.
        repeatRows=1 if head_height < FULL_HEIGHT / 3 else 0,
        # A cell taller than a page breaks instead of stopping the report; others stay whole.
        splitInRow=1 if tallest > FULL_HEIGHT / 3 else 0,
        style=TableStyle(
            [
                # Helvetica otherwise, even though every cell is a paragraph of its own.
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), _CELL_GAP),
                ("TOPPADDING", (0, 0), (-1, -1), _CELL_AIR),
                ("BOTTOMPADDING", (0, 0), (-1, -1), _CELL_AIR),
                ("LINEBELOW", (0, 0), (-1, 0), 0.9, INK),
                ("LINEBELOW", (0, 1), (-1, -1), HAIRLINE, LINE),
            ]
        ),
        hAlign="LEFT",
    )
    grid.beginning = head_height + sum(_row_height(row, widths) for row in rows[:1])
    return grid


def _row_height(cells: Sequence[Text], widths: Sequence[float]) -> float:
    """How tall a row of cells becomes at these column widths."""
    heights = [
        cell.wrap(width - _CELL_GAP, FULL_HEIGHT)[1]
        for cell, width in zip(cells, widths, strict=True)
    ]
    return max(heights) + 2 * _CELL_AIR


def _panel(panel: Panel, scale: float = 1.0) -> Framed:
    parts: list[Flowable] = [
        _text(panel.title, "panel title loud" if panel.loud else "panel title")
    ]
    for number, line in enumerate(panel.lines, start=1):
        parts.append(_panel_line(line, number if panel.numbered else 0, scale))
    if panel.foot:
        parts.append(_text(panel.foot, "panel foot", scale))
    return Framed(parts, _frame_colour(panel))


def _panel_line(line: PanelLine, number: int, scale: float) -> Flowable:
    lead = f"{number}." if number else ""
    match line:
        case Judged(text, level):
            left = _text(f"{lead} {text}", "panel line strong", scale)
            look = "panel level acute" if line.acute else "panel level"
            return JudgedLine(left, _text(level, look, scale))
        case Labelled(label, text):
            lead = f"{lead} {as_markup(label)}:"
        case _:
            text = line
    bold = f'<font name="{SEMIBOLD}">{lead}</font> ' if lead else ""
    return Text(bold + as_markup(text), style("panel line", scale))


def _frame_colour(panel: Panel) -> Color:
    return PRIMARY if panel.strong else LINE


def _finding(finding: Finding) -> FindingRow:
    answer: Sequence[tuple[str, str]] = (
        (finding.question, "finding question"),
        (finding.said, "finding said"),
        (finding.note, "finding note"),
        (finding.details, "finding details"),
        (finding.unknown, "finding unknown"),
        (finding.withheld, "finding withheld"),
    )
    parts = [_text(text, name) for text, name in answer if text.strip()]
    return FindingRow(_text(finding.label, "finding label"), parts)


def _seal(box: SealBox, language: str) -> SealFrame:
    key_words_label, log_head_label = _SEAL_WORDS.get(language[:2], _SEAL_WORDS["sv"])
    first, *rest = box.lines or ("",)
    words = as_markup(" · ".join(box.key_words))
    parts = [
        _text(first, "seal first"),
        Text(f'{key_words_label}: <font name="{SEMIBOLD}">{words}</font>', style("seal line")),
        Text(f"{log_head_label}: {as_markup(_grouped(box.log_head))}", style("seal line")),
        *(_text(line, "seal note") for line in rest),
    ]
    return SealFrame(parts, mark=box.mark)


def _grouped(log_head: str) -> str:
    """Sixty-four digits in a row cannot be compared by eye; groups of eight can."""
    if " " in log_head:
        return log_head
    starts = range(0, len(log_head), _LOG_HEAD_GROUP)
    return " ".join(log_head[start : start + _LOG_HEAD_GROUP] for start in starts)


def _without_lonely_headings(parts: Sequence[Flowable]) -> Iterator[Flowable]:
    """Before each heading: a new page, unless the beginning of what follows fits under it too."""
    for index, part in enumerate(parts):
        follows_heading = index > 0 and isinstance(parts[index - 1], _HeadingText)
        if isinstance(part, _HeadingText) and not follows_heading:
            yield CondPageBreak(min(_room_from(parts[index:]), FULL_HEIGHT))
        yield part


def _room_from(parts: Sequence[Flowable]) -> float:
    """The height of the headings that come first and the least piece of what they head."""
    room = 0.0
    for part in parts:
        _, height = part.wrap(TEXT_WIDTH, FULL_HEIGHT)
        room += part.getSpaceBefore() + part.getSpaceAfter()
        if not isinstance(part, _HeadingText):
            return room + _least(part, height)
        room += height
    return room


def _least(part: Flowable, height: float) -> float:
    """The least height in which the part can begin; the rest may go to the next page."""
    match part:
        case Text():
            # Two lines here and two on the next page, or all of it.
            return min(height, 4 * float(part.style.leading))
        case _GridText():
            return min(part.beginning, FULL_HEIGHT / 3)
        case ThreadFigure():
            return part.least
        case Framed() | FindingRow():
            return min(height, FULL_HEIGHT / 6)
    return height
