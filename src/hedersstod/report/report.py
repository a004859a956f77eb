"""A report as frozen blocks, before any page exists; the guard reads these, the PDF is drawn
from these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `tone` is plain, quiet, strong, or acute."""

    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: cells of plain text."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Hairline table; `widths` are shares of the text width and add up to 1."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """A framed box with a small heading; `strong` draws the frame in the primary colour."""

    title: str
    lines: tuple[str, ...]
    strong: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """Two panels beside each other (first page)."""

    left: Panel
    right: Panel


@dataclass(frozen=True, slots=True)
class Finding:
    """One answered question: the label, what was said, the note, what is not known, the mark."""

    label: str
    question: str
    said: str
    note: str = ""
    unknown: str = ""
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class SealBox:
    """The seal in words: whose key, when, key words, log head, what it is and is not.

    `mark` is the program's own mark beside the words; some readers may not see what program made
    the paper.
    """

    lines: tuple[str, ...]
    key_words: tuple[str, ...]
    log_head: str
    mark: bool = True


Block = Heading | Paragraph | Table | Panel | Side | Finding | SealBox


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that stands in a report, in order.

    `header_left`/`header_right` and `footer` stand on every page. `made_at` is an argument,
    so that the same input gives the same bytes before sealing.
    """

    title: str
    subtitle: str
    header_left: str
    header_right: str
    footer: str
    language: str
    made_at: datetime
    blocks: tuple[Block, ...]


def texts_of(block: Block) -> Iterator[str]:
    """Every piece of text in a block, in reading order."""
    match block:
        case Heading(text) | Paragraph(text):
            yield text
        case Table(head, rows):
            yield from head
            for row in rows:
                yield from row.cells
        case Panel(title, lines):
            yield title
            yield from lines
        case Side(left, right):
            yield from texts_of(left)
            yield from texts_of(right)
        case Finding():
            yield from (
                block.label,
                block.question,
                block.said,
                block.note,
                block.unknown,
                block.withheld,
            )
        case SealBox(lines, key_words, log_head):
            yield from lines
            yield " ".join(key_words)
            yield log_head
