"""A report as frozen blocks, before any page exists; the guard reads these, the PDF is drawn
from these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Heading:
    text: str = field(repr=False)
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `tone` is plain, quiet, strong, or acute."""

    text: str = field(repr=False)
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: cells of plain text; `strong` are the columns that stand out."""

    cells: tuple[str, ...] = field(repr=False)
    strong: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Hairline table; `widths` are shares of the text width and add up to 1."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A line of a panel: what could happen, and to the right how it is judged."""

    text: str = field(repr=False)
    level: str = field(repr=False)
    acute: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line of a panel that begins with its label in bold."""

    label: str = field(repr=False)
    text: str = field(repr=False)


PanelLine = str | Judged | Labelled


@dataclass(frozen=True, slots=True)
class Panel:
    """A framed box with a small heading; `strong` draws the frame in the primary colour, `loud`
    the heading large.

    `foot` is a last line that is not numbered.
    """

    title: str
    lines: tuple[PanelLine, ...] = field(repr=False)
    strong: bool = False
    numbered: bool = False
    foot: str = field(default="", repr=False)
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """Two panels beside each other (first page)."""

    left: Panel
    right: Panel


@dataclass(frozen=True, slots=True)
class Finding:
    """One answered question: the label, what was said, the note, what is not known, the mark.

    `details` tell on one line what it rests on.
    """

    label: str = field(repr=False)
    question: str = field(repr=False)
    said: str = field(repr=False)
    note: str = field(default="", repr=False)
    unknown: str = field(default="", repr=False)
    withheld: str = field(default="", repr=False)
    details: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ThreadBox:
    """One thing on the red thread; `tags` say in words what its frame says by its look.

    It may be judged acute, and be a gap (nothing takes it on).
    """

    key: str
    text: str = field(repr=False)
    tags: tuple[str, ...] = field(default=(), repr=False)
    acute: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class ThreadColumn:
    """One layer of the red thread, under its title."""

    title: str
    boxes: tuple[ThreadBox, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """The red thread as a figure: columns from left to right, and lines between boxes by key."""

    columns: tuple[ThreadColumn, ...]
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SealBox:
    """The seal in words: whose key, when, key words, log head, what it is and is not.

    `mark` is the program's own mark beside the words; some readers may not see what program made
    the paper. `ends_page` puts it at the foot of the first page; what is before it and does not
    fit there comes after.
    """

    lines: tuple[str, ...]
    key_words: tuple[str, ...]
    log_head: str
    mark: bool = True
    ends_page: bool = False


Block = Heading | Paragraph | Table | Panel | Side | Finding | Thread | SealBox


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that stands in a report, in order.

    `header_left`/`header_right` and `footer` stand on every page. `made_at` is an argument,
    so that the same input gives the same bytes before sealing.
    """

    title: str = field(repr=False)
    subtitle: str = field(repr=False)
    header_left: str = field(repr=False)
    header_right: str = field(repr=False)
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
            for line in lines:
                yield from _texts_of_line(line)
            yield block.foot
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
                block.details,
            )
        case Thread(columns):
            for column in columns:
                yield column.title
                for box in column.boxes:
                    yield box.text
                    yield from box.tags
        case SealBox(lines, key_words, log_head):
            yield from lines
            yield " ".join(key_words)
            yield log_head


def _texts_of_line(line: PanelLine) -> Iterator[str]:
    match line:
        case Judged(text, level):
            yield text
            yield level
        case Labelled(label, text):
            yield label
            yield text
        case _:
            yield line
