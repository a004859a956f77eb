"""The openings of the access log by day, newest first, in portions that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.access_log import LogView
from hedersstod.domain.access_log import Choice, Kind, Opening, Row
from hedersstod.ui.access_words import opening_in_words, opening_note, row_in_words, time_of
from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    EmptyState,
    Heading,
    LinkButton,
    Secondary,
    SecondaryButton,
    WrappedLabel,
)

PORTION = 30  # rows, more or less: an opening is never cut by "Visa äldre"
FIRST_ROWS = 12  # of one opening, before the rest is asked for
_TIME_WIDTH = 108

Told = tuple[Opening, tuple[Row, ...]]


class _TimedRow(QWidget):
    """A time in a column of its own, and what was done."""

    def __init__(self, time: str, words: str) -> None:
        super().__init__()
        self._time = WrappedLabel(time, colour="ink-2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(Body(words), 1)
        follow_style(self._restyle)

    def _restyle(self) -> None:
        self._time.setFixedWidth(current_style().px(_TIME_WIDTH))
        self._row.setSpacing(current_style().px(8))


class AccessList(QWidget):
    """Shows what a choice lets through; `all_wanted` when that is nothing and she asks for all."""

    all_wanted = Signal()

    def __init__(self, view: LogView, choice: Choice, *, with_alias: bool) -> None:
        super().__init__()
        self._view = view
        self._choice = choice
        self._with_alias = with_alias
        self._cases = {case.id: case for case in view.cases}
        self._left = self._told()
        self._waiting: Told | None = next(self._left, None)
        self._day: object = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._older = SecondaryButton(self.tr("Visa äldre"))
        self._older.setObjectName("older_button")
        self._older.clicked.connect(self._go_on)
        if self._waiting is None:
            self._box.addWidget(self._nothing())
        self._box.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_portion()

    # -- what is to be told ----------------------------------------------------------------

    def _told(self) -> Iterator[Told]:
        """The openings with their chosen rows; with a choice, only those that have any."""
        choice = self._choice
        only_openings = choice.kind is Kind.OPENED
        for opening in self._view.openings:
            rows = () if only_openings else self._view.rows(opening, choice)
            if rows or choice.is_all or (only_openings and choice.case is None):
                yield opening, rows

    def _show_portion(self) -> QWidget | None:
        """The next openings, until there is enough to read; the first of them."""
        first: QWidget | None = None
        room = PORTION
        while self._waiting is not None and room > 0:
            opening, rows = self._waiting
            # The heading of an opening takes as much room as some rows.
            room -= min(len(rows), FIRST_ROWS) + 2
            card = self._card(opening, rows)
            first = first or card
            day = opening.began_at.date()
            if day != self._day:
                self._day = day
                weekday, words = weekday_in_words(day), day_in_words(day)
                title = self.tr("{weekday} {day}").format(weekday=weekday.capitalize(), day=words)
                self._put(Heading(title, 2))
            self._put(card)
            self._waiting = next(self._left, None)
        self._older.setVisible(self._waiting is not None)
        return first

    def _put(self, widget: QWidget) -> None:
        self._box.insertWidget(self._box.indexOf(self._older), widget)
        widget.show()

    def _go_on(self) -> None:
        first = self._show_portion()
        if not self._older.isVisibleTo(self) and first is not None:
            # The button that had the keyboard is gone: what it brought takes it over.
            first.setFocus()

    # -- one opening -----------------------------------------------------------------------

    def _card(self, opening: Opening, rows: tuple[Row, ...]) -> QWidget:
        card = Card()
        card.setObjectName(f"opening_{opening.lines[0].seq}")
        card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        words = opening_in_words(opening)
        card.setAccessibleName(words)
        box = card.layout_
        box.addWidget(Heading(words, 3))
        note = opening_note(opening)
        if note:
            box.addWidget(Secondary(note))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        began = opening.began_at.date()
        self._add_rows(lines, rows[:FIRST_ROWS], began)
        rest = rows[FIRST_ROWS:]
        if rest:
            more = LinkButton(self.tr("Visa {count} rader till").format(count=len(rest)))
            more.setObjectName(f"more_{opening.lines[0].seq}")

            def show_rest() -> None:
                self._add_rows(lines, rest, rows[FIRST_ROWS - 1].first_at.date())
                had_keyboard = more.hasFocus()
                more.hide()
                if had_keyboard:
                    card.setFocus()

            more.clicked.connect(show_rest)
            box.addWidget(inside)
            box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        elif rows:
            box.addWidget(inside)
        elif self._choice.kind is not Kind.OPENED:
            box.addWidget(Secondary(self.tr("Inget mer är skrivet.")))
        return card

    def _add_rows(self, lines: QVBoxLayout, rows: tuple[Row, ...], day: object) -> None:
        """Rows below each other, with the day where another one begins."""
        for at, of_day in groupby(rows, key=lambda row: row.first_at.date()):
            if at != day:
                lines.addWidget(Secondary(day_in_words(at), strong=True))
            day = at
            for row in of_day:
                case = self._cases.get(row.case) if row.case else None
                words = row_in_words(row, case, with_alias=self._with_alias)
                lines.addWidget(_TimedRow(time_of(row), words))

    def _nothing(self) -> QWidget:
        empty = EmptyState(
            "eye",
            self.tr("Inget sådant finns i loggen"),
            self.tr("Ingen rad är av det slaget. Det som gjorts utanför programmet står inte här."),
            self.tr("Visa allt"),
        )
        empty.action.connect(self.all_wanted)
        return empty
