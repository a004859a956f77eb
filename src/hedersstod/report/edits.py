"""The composed report as pieces for the guard, and the caseworker's edits put back into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from hedersstod.domain.disclosure import Finding as GuardFinding
from hedersstod.domain.disclosure import Piece, places_in
from hedersstod.domain.folding import folded_views
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
    Row,
    SealBox,
    Side,
    Table,
    Thread,
    ThreadBox,
    ThreadColumn,
)

_Change = Callable[[str, str], str]  # (place, text) -> text


@dataclass(frozen=True, slots=True)
class Edit:
    """Other words in place of what a finding found, wherever the same thing stands."""

    finding: GuardFinding
    replacement: str = field(repr=False)


def pieces_of(report: Report) -> tuple[Piece, ...]:
    """Every text of the report for the guard, each with a place of its own in words."""
    found: list[tuple[str, str]] = []

    def collect(place: str, text: str) -> str:
        if text.strip():
            found.append((place, text))
        return text

    _changed(report, collect)
    seal = [block for block in report.blocks if isinstance(block, SealBox)]
    for box in seal:
        for text in (*box.lines, " ".join(box.key_words), box.log_head):
            collect("Förseglingen", text)
    times: Counter[str] = Counter()
    pieces = []
    for place, text in found:
        times[place] += 1
        again = f"{place} ({times[place]})" if times[place] > 1 else place
        pieces.append(Piece(again, text))
    return tuple(pieces)


def apply_edits(report: Report, edits: Iterable[Edit]) -> Report:
    """The report with the edits made, one after the other; the words of the seal never change."""
    edits = tuple(edits)

    def edit(place: str, text: str) -> str:
        del place
        views = folded_views(text)
        for each in edits:
            places = places_in(each.finding, views)
            for start, end in reversed(places):
                text = text[:start] + each.replacement + text[end:]
            if places:
                views = folded_views(text)
        return text

    return _changed(report, edit) if edits else report


def _changed(report: Report, change: _Change) -> Report:
    """The same report with every text, save the seal's, run through `change`."""
    heading = report.title
    blocks: list[Block] = []
    title = change("Rubriken", report.title)
    subtitle = change("Rubriken", report.subtitle)
    header_left = change("Sidhuvudet", report.header_left)
    header_right = change("Sidhuvudet", report.header_right)
    for block in report.blocks:
        if isinstance(block, Heading):
            heading = block.text
        blocks.append(_changed_block(block, heading, change))
    return replace(
        report,
        title=title,
        subtitle=subtitle,
        header_left=header_left,
        header_right=header_right,
        blocks=tuple(blocks),
        footer=change("Sidfoten", report.footer),
    )


def _changed_block(block: Block, heading: str, change: _Change) -> Block:
    match block:
        case Heading(text):
            return replace(block, text=change(heading, text))
        case Paragraph(text):
            return replace(block, text=change(heading, text))
        case Panel():
            return _changed_panel(block, change)
        case Side(left, right):
            return Side(_changed_panel(left, change), _changed_panel(right, change))
        case Table(head, rows):
            return replace(
                block,
                head=tuple(change(heading, cell) for cell in head),
                rows=tuple(_changed_row(row, heading, change) for row in rows),
            )
        case Finding():
            place = block.label or heading
            return Finding(
                label=change(place, block.label),
                question=change(place, block.question),
                said=change(place, block.said),
                note=change(place, block.note),
                unknown=change(place, block.unknown),
                withheld=change(place, block.withheld),
                details=change(place, block.details),
            )
        case Thread(columns):
            return replace(
                block, columns=tuple(_changed_column(each, heading, change) for each in columns)
            )
        case SealBox():
            return block


def _changed_panel(panel: Panel, change: _Change) -> Panel:
    lines = tuple(_changed_line(line, panel.title, change) for line in panel.lines)
    title, foot = change(panel.title, panel.title), change(panel.title, panel.foot)
    return replace(panel, title=title, lines=lines, foot=foot)


def _changed_line(line: PanelLine, place: str, change: _Change) -> PanelLine:
    match line:
        case Judged(text, level):
            return replace(line, text=change(place, text), level=change(place, level))
        case Labelled(label, text):
            return Labelled(change(place, label), change(place, text))
        case _:
            return change(place, line)


def _changed_column(column: ThreadColumn, heading: str, change: _Change) -> ThreadColumn:
    place = f"{heading}: {column.title}"
    return ThreadColumn(
        change(heading, column.title),
        tuple(_changed_box(box, place, change) for box in column.boxes),
    )


def _changed_box(box: ThreadBox, place: str, change: _Change) -> ThreadBox:
    tags = tuple(change(place, tag) for tag in box.tags)
    return replace(box, text=change(place, box.text), tags=tags)


def _changed_row(row: Row, heading: str, change: _Change) -> Row:
    place = f"{heading}: {row.cells[0]}" if row.cells and row.cells[0] else heading
    return replace(row, cells=tuple(change(place, cell) for cell in row.cells))
