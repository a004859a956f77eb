"""Sida vid sida: each factor and scenario in the last version, and as it stands now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case import Bookmark
from hedersstod.domain.comparison import Line, Movement, compare_factors, compare_scenarios
from hedersstod.domain.identifiers import GuideId
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
)
from hedersstod.ui.widgets.beside import Beside

ALL, MOVED, OPEN = "all", "moved", "open"
BESIDE_WIDTH = 700  # px at 100 %: narrower, the parts of a row stand below each other


class ComparisonPage(Page):
    """What moved and why; what was taken over is confirmed here, or opened to be changed."""

    question_wanted = Signal(object)  # QuestionId
    summary_wanted = Signal()

    def __init__(self, case_file: CaseFile, guide_id: GuideId) -> None:
        super().__init__()
        self._case_file = case_file
        self._guide_id = guide_id
        self._last = case_file.last_revision(guide_id)
        self._shown = ALL
        self._autosave = AutoSave(case_file.save, self)
        self._autosave.failed.connect(self.failed)
        self._scroll = ScrollPage(wide=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        column.addWidget(Heading(self.tr("Sida vid sida"), 1))
        column.addWidget(Body(self._intro()))
        column.addWidget(self._filter())
        self._table = QWidget()
        column.addWidget(self._table)
        on = PrimaryButton(self.tr("Till sammanfattningen"))
        on.setObjectName("summary_button")
        on.clicked.connect(self.summary_wanted)
        column.addWidget(on, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._rebuild()
        current_style().changed.connect(self._rebuild)

    def first_focus(self) -> None:
        if self._last is None or not focus_child(self, "movement_filter"):
            focus_child(self, "summary_button")

    def leave(self) -> None:
        self._autosave.now()

    def place(self) -> Bookmark:
        return Bookmark("comparison", self._case_file.case.id, self._guide_id)

    def _intro(self) -> str:
        if self._last is None:
            return self.tr(
                "Det finns ingen tidigare version. Här står allt du har svarat om riskfaktorer "
                "och scenarier; öppna det du vill ändra."
            )
        return self.tr(
            "Version {number}, fastställd {day}, bredvid det som gäller nu. Säg för varje rad om "
            "den stämmer fortfarande, eller öppna den och ändra. Det som inte ses över sägs "
            "öppet i rapporten."
        ).format(number=self._last.number, day=day_in_words(self._last.signed_at.date()))

    def _filter(self) -> QWidget:
        self._buttons = SegmentedButtons(
            [
                (ALL, self.tr("Allt")),
                (MOVED, self.tr("Det som har ändrats")),
                (OPEN, self.tr("Inte sett över")),
            ]
        )
        self._buttons.setObjectName("movement_filter")
        self._buttons.set_group_name(self.tr("Vad ska visas?"))
        self._buttons.set_value(ALL)
        self._buttons.chosen.connect(self._choose)
        if self._last is None:
            self._buttons.hide()
        return self._buttons

    def _choose(self, shown: object) -> None:
        self._shown = shown if isinstance(shown, str) else ALL
        self._rebuild()

    # -- the rows --------------------------------------------------------------------------

    def _lines(self) -> list[Line]:
        before = self._last.steps if self._last is not None else ()
        now = self._case_file.steps(self._guide_id)
        lines = [*compare_scenarios(before, now), *compare_factors(before, now)]
        return [line for line in lines if self._wanted(line)]

    def _wanted(self, line: Line) -> bool:
        if self._shown == MOVED:
            return line.movement is not Movement.SAME
        return line.not_looked_at if self._shown == OPEN else True

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        lines = self._lines()
        if not lines:
            box.addWidget(Secondary(self._nothing()))
        section: str | None = None
        card = Card()
        for line in lines:
            title = line.section or self.tr("Scenarier")
            if title != section:
                section = title
                card = Card()
                box.addWidget(card)
                card.layout_.addWidget(Heading(title, 3))
            else:
                card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._row(line))
        put_in_place(self._scroll.column, self._table, fresh)
        self._table = fresh

    def _nothing(self) -> str:
        if self._shown == MOVED:
            return self.tr(
                "Inget scenario och ingen faktor har fått ett annat läge sedan den förra "
                "versionen. Det som är skrivet kan ha ändrats."
            )
        if self._shown == OPEN:
            return self.tr("Allt som togs över har setts över.")
        return self.tr("Inget är besvarat ännu.")

    def _row(self, line: Line) -> QWidget:
        open_ = LinkButton(line.label or self.tr("Utan namn"))
        open_.setObjectName(f"open_{line.question}_{line.item or ''}")
        open_.setAccessibleName(self.tr("Öppna: {what}").format(what=line.label))
        open_.clicked.connect(lambda: self.question_wanted.emit(line.question))
        told = QWidget()
        box = QVBoxLayout(told)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._words(line))
        if line.why:
            box.addWidget(Secondary(line.why))
        row = Beside(BESIDE_WIDTH, 12, 2)
        row.add(_at_left(open_), 5)
        row.add(told, 7)
        row.add(self._act(line), 4)
        return row

    def _act(self, line: Line) -> QWidget:
        """The button of a row, or its empty place, so that the columns stand below each other."""
        if line.not_looked_at and line.item is None:
            return _at_left(self._still(line))
        return QWidget()

    def _words(self, line: Line) -> QWidget:
        """Before, now, and what that is called."""
        words = FlowBox(10, 4)
        moved = line.movement is not Movement.SAME and self._last is not None
        to_judge = line.item is not None and not line.now and bool(line.before)
        if self._last is not None:
            words.add(Secondary(line.before or self.tr("inte besvarat")))
            words.add(Secondary("→"))
        if to_judge:
            words.add(Pill(self.tr("ska bedömas på nytt"), "attention"))
            return words
        words.add(Body(line.now or self.tr("inte besvarat"), strong=moved))
        if moved:
            words.add(Pill(self._moved_words(line), "primary"))
        if line.not_looked_at and line.item is None:
            words.add(Pill(self.tr("inte sett över"), "attention"))
        return words

    def _still(self, line: Line) -> QWidget:
        still = SecondaryButton(self.tr("Stämmer fortfarande"), compact=True)
        still.setObjectName(f"still_{line.question}")
        still.setAccessibleName(self.tr("Stämmer fortfarande: {what}").format(what=line.label))
        still.clicked.connect(lambda: self._confirm(line))
        return still

    def _moved_words(self, line: Line) -> str:
        return {
            Movement.NEW: self.tr("nytt"),
            Movement.GONE: self.tr("borta"),
            Movement.MOVED: self.tr("ändrat"),
            Movement.SAME: "",
        }[line.movement]

    def _confirm(self, line: Line) -> None:
        open_ones = [e for e in self._lines() if e.not_looked_at and e.item is None]
        place = next((i for i, each in enumerate(open_ones) if each.question == line.question), 0)
        self._case_file.confirm(self._guide_id, line.question)
        self._autosave.soon()
        self._rebuild()
        left = [e for e in self._lines() if e.not_looked_at and e.item is None]
        if left:
            following = left[min(place, len(left) - 1)]
            focus_child(self, f"still_{following.question}")
        else:
            focus_child(self, "summary_button")


def _at_left(button: QWidget) -> QWidget:
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return holder
