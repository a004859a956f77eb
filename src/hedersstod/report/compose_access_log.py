"""The sealed extract of the access log: a period's lines as blocks, marks instead of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from hedersstod.domain.profiles import ReportTexts
from hedersstod.domain.text import swedish_date
from hedersstod.report.report import (
    Block,
    Heading,
    Labelled,
    Panel,
    PanelLine,
    Paragraph,
    Report,
    Row,
    SealBox,
    Table,
)

PREFIX = "access_"
_WIDTHS = (0.09, 0.1, 0.45, 0.18, 0.18)
_WIDTHS_WITH_ALIAS = (0.09, 0.1, 0.37, 0.26, 0.18)


@dataclass(frozen=True, slots=True)
class ExtractLine:
    """One line of the log as it is told outside: its event, and marks for case and record."""

    seq: int
    at: datetime
    event: str
    case_mark: str = ""
    record_mark: str = ""
    alias: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Extract:
    """What an extract is made of; the chain is `log_lines` long and whole in the first `intact`.

    `case_mark` is set when it is about one case only.
    """

    lines: tuple[ExtractLine, ...]
    first_day: date
    last_day: date
    log_lines: int
    intact: int
    log_head: str
    case_mark: str = ""
    alias: str = field(default="", repr=False)
    with_alias: bool = False


def compose_extract(
    extract: Extract, texts: ReportTexts, *, made_at: datetime, key_words: tuple[str, ...]
) -> Report:
    """The extract as a report for the supervisor."""
    return _Extract(extract, texts, made_at, key_words).report()


class _Extract:
    def __init__(
        self, extract: Extract, texts: ReportTexts, made_at: datetime, key_words: tuple[str, ...]
    ) -> None:
        self._extract = extract
        self._texts = texts
        self._made_at = made_at
        self._key_words = key_words

    def report(self) -> Report:
        return Report(
            title=self._say("title"),
            subtitle=self._say("subtitle"),
            header_left=self._say(
                "header_left_alias" if self._extract.with_alias else "header_left"
            ),
            header_right=self._say("header_right", date=swedish_date(self._made_at.date())),
            footer=self._texts["footer"],
            language=self._texts.language,
            made_at=self._made_at,
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        extract = self._extract
        yield Panel(self._say("panel"), tuple(self._scope()), strong=True)
        if extract.intact < extract.log_lines:
            yield Paragraph(self._say("chain_broken", line=extract.intact + 1), "strong")
        yield self._seal()
        yield Heading(self._say("how_heading"))
        for text_id in ("how_lines", "how_marks", "how_compare", "how_not"):
            yield Paragraph(self._say(text_id))
        yield Heading(self._say("lines_heading"))
        if not extract.lines:
            yield Paragraph(self._say("lines_none"))
        for day, lines in groupby(extract.lines, key=lambda line: line.at.date()):
            yield Heading(swedish_date(day), 3)
            yield self._table(tuple(lines))

    def _scope(self) -> Iterator[PanelLine]:
        extract, say = self._extract, self._say
        first, last = swedish_date(extract.first_day), swedish_date(extract.last_day)
        yield Labelled(say("period"), say("period_words", first=first, last=last))
        case = say("all_cases")
        if extract.case_mark:
            case = self._case_words(extract.case_mark, extract.alias)
        yield Labelled(say("case"), case)
        words = say("line_count", count=len(extract.lines))
        if extract.lines:
            first_seq, last_seq = extract.lines[0].seq, extract.lines[-1].seq
            words += say("line_bounds", first=first_seq, last=last_seq)
        yield Labelled(say("lines"), words)
        whole = extract.intact >= extract.log_lines
        state = say("chain_whole" if whole else "chain_not_whole", count=extract.log_lines)
        yield Labelled(say("chain"), state)

    def _seal(self) -> SealBox:
        date_, time = swedish_date(self._made_at.date()), f"{self._made_at:%H.%M}"
        lines = (
            self._texts["seal_made"].format(date=date_, time=time),
            self._say("seal_shows", count=self._extract.log_lines),
            self._texts["seal_is_not"],
        )
        return SealBox(lines, self._key_words, self._extract.log_head)

    def _table(self, lines: Sequence[ExtractLine]) -> Table:
        columns = ("number_column", "time_column", "what_column", "case_column", "record_column")
        cells = tuple(
            Row(
                (
                    str(line.seq),
                    f"{line.at:%H.%M}",
                    self._what(line.event),
                    self._case_words(line.case_mark, line.alias),
                    line.record_mark,
                )
            )
            for line in lines
        )
        widths = _WIDTHS_WITH_ALIAS if self._extract.with_alias else _WIDTHS
        return Table(tuple(map(self._say, columns)), cells, widths)

    def _what(self, event: str) -> str:
        text_id = f"{PREFIX}event_{event}"
        return self._texts.texts.get(text_id) or self._say("event_other")

    def _case_words(self, mark: str, alias: str) -> str:
        return self._say("case_with_alias", mark=mark, alias=alias) if alias else mark

    def _say(self, text_id: str, **words: object) -> str:
        return self._texts[PREFIX + text_id].format(**words)
