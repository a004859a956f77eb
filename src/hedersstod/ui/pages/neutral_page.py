"""What is shown while she hides her work: the month, with its weeks and today. No word of ours."""

from __future__ import annotations

import math
from calendar import Calendar
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Card,
    FlowBox,
    Heading,
    ScrollPage,
    Secondary,
    SecondaryButton,
)
from hedersstod.ui.widgets.painting import break_text, paint_box

_COLUMNS = 8  # the number of the week and seven days
_CELL = 46
_HEAD = 30
_WIDEST_CELL = 76


class MonthView(QWidget):
    """One month drawn as weeks with their numbers; today stands in a filled box."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("month_view")
        self._today = today
        self._first = today.replace(day=1)
        self._weeks: list[list[date]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_month(self._first)
        follow_style(self._restyle)

    def show_month(self, first: date) -> None:
        """Show the month that begins on that day."""
        self._first = first
        self._weeks = Calendar().monthdatescalendar(first.year, first.month)
        self.setAccessibleName(month_in_words(first))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        px = current_style().px
        # As high in every month, so that the page does not jump.
        return QSize(px(_COLUMNS * _CELL), px(_HEAD) + 6 * px(_CELL))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_style().px(_COLUMNS * 32), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = current_style().px
        painter = QPainter(self)
        wide = min(self.width() / _COLUMNS, px(_WIDEST_CELL))
        names = [self.tr("v."), *(_weekday(day) for day in self._weeks[0])]
        for column, name in enumerate(names):
            box = QRectF(column * wide, 0, wide, px(_HEAD))
            self._write(painter, box, name, "secondary", "ink-2")
        for row, week in enumerate(self._weeks):
            top = px(_HEAD) + row * px(_CELL)
            number = str(week[0].isocalendar().week)
            self._write(painter, QRectF(0, top, wide, px(_CELL)), number, "secondary", "ink-2")
            for column, day in enumerate(week, 1):
                box = QRectF(column * wide, top, wide, px(_CELL))
                self._paint_day(painter, box, day)
        painter.fillRect(
            QRectF(wide, px(_HEAD), 1, len(self._weeks) * px(_CELL)), current_style().colour("line")
        )

    def _paint_day(self, painter: QPainter, box: QRectF, day: date) -> None:
        style = current_style()
        if day == self._today:
            side = min(box.width(), box.height()) - style.px(8)
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(box.center())
            paint_box(painter, mark, style.measure("radius-field"), style.colour("primary"))
            self._write(painter, box, str(day.day), "strong", "primary-on")
        else:
            inside = day.month == self._first.month
            self._write(painter, box, str(day.day), "body", "ink" if inside else "disabled-ink")

    def _write(self, painter: QPainter, box: QRectF, text: str, role: str, token: str) -> None:
        style = current_style()
        font, line = style.font(role), style.line_px(role)
        written = break_text(text, font, 10_000, line)
        place = box.center() - QPointF(written.size.width(), written.size.height()) / 2
        written.paint(
            painter, QPointF(math.floor(place.x()), math.floor(place.y())), style.colour(token)
        )

    def _restyle(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()


class NeutralPage(QWidget):
    """A calendar and nothing else; the months can be turned, so that it is one to whoever looks."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("neutral_page")
        self._today = today
        self._first = today.replace(day=1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollPage()
        outer.addWidget(scroll)
        card = Card()
        self._heading = Heading("", 1)
        self._heading.setObjectName("month_heading")
        self._month = MonthView(today)
        card.layout_.addWidget(self._heading)
        card.layout_.addWidget(Secondary(_today_in_words(today)))
        row = FlowBox(10, 8)
        self.later_button = SecondaryButton(self.tr("Nästa"))
        self.now_button = SecondaryButton(self.tr("I dag"))
        for name, button, act in (
            ("earlier_month", SecondaryButton(self.tr("Föregående"), "arrow-left"), self._earlier),
            ("this_month", self.now_button, self._now),
            ("later_month", self.later_button, self._later),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            row.add(button)
        self.later_button.set_icon("arrow-right", trailing=True)
        # Above the month, so that the page begins at its top at every size of text.
        card.layout_.addWidget(row)
        card.layout_.addWidget(self._month)
        scroll.column.addWidget(card)
        scroll.column.addStretch(1)
        self._show()

    def first_focus(self) -> None:
        """Put the keyboard on the page, away from what is hidden."""
        self.now_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _earlier(self) -> None:
        self._first = (self._first - timedelta(days=1)).replace(day=1)
        self._show()

    def _later(self) -> None:
        self._first = (self._first + timedelta(days=31)).replace(day=1)
        self._show()

    def _now(self) -> None:
        self._first = self._today.replace(day=1)
        self._show()

    def _show(self) -> None:
        self._heading.setText(month_in_words(self._first))
        self._month.show_month(self._first)


def month_in_words(first: date) -> str:
    """For example `November 2026`."""
    words = QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")
    return words[:1].upper() + words[1:]


def _today_in_words(today: date) -> str:
    """For example `Fredag 27 november 2026`."""
    words = f"{weekday_in_words(today)} {day_in_words(today)}"
    return words[:1].upper() + words[1:]


def _weekday(day: date) -> str:
    """For example `mån`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd").rstrip(".")
