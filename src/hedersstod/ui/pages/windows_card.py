"""*Riskfönster* on Idag: the drawn line of six weeks, or the same as a list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.risk_windows import WEEKS, Window, WindowKind
from hedersstod.ui.agenda_words import days_of, window_in_words
from hedersstod.ui.widgets import Body, Card, FlowBox, Hairline, Heading, LinkButton, Secondary
from hedersstod.ui.widgets.beside import Beside
from hedersstod.ui.widgets.window_line import Mark, Shape, WindowLine

_SHAPES = {
    WindowKind.EVENT: Shape.RING,
    WindowKind.ENDS: Shape.DIAMOND,
    WindowKind.BIRTHDAY: Shape.BOX,
    WindowKind.SEASON: Shape.BOX,
}


class WindowsCard(Card):
    """Tells whose a time is only where `aliases` names the case; without, what kind it is."""

    form_changed = Signal()  # the line is wanted as a list, or the list as a line

    def __init__(
        self,
        windows: tuple[Window, ...],
        today: date,
        aliases: Mapping[CaseId, str],
        *,
        as_list: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("windows_card")
        self._today = today
        self._aliases = aliases
        head = FlowBox(12, 4, push_last=bool(windows))
        head.add(Heading(self.tr("Riskfönster"), 2))
        head.add(Secondary(self.tr("tider då hotet kan ändras, sex veckor framåt")))
        self.layout_.addWidget(head)
        if not windows:
            self.layout_.addWidget(self._none())
            return
        toggle = LinkButton(self.tr("Visa som tidslinje") if as_list else self.tr("Visa som lista"))
        toggle.setObjectName("windows_list_button")
        toggle.clicked.connect(self.form_changed)
        head.add(toggle)
        if as_list:
            for window in windows:
                self.layout_.addWidget(Hairline())
                self.layout_.addWidget(self._row(window))
        else:
            self.layout_.addWidget(self._line(windows))

    def _none(self) -> QWidget:
        return Body(
            self.tr(
                "Inget som programmet känner till infaller då. Skriv in rättegångar, resor och "
                "beslut som löper ut under Händelser, och födelsemånad under Personer, så syns "
                "de här."
            )
        )

    def _line(self, windows: tuple[Window, ...]) -> QWidget:
        marks = [Mark(w.begins, w.ends, self._label(w), _shape(w)) for w in windows]
        line = WindowLine(self._today, WEEKS, marks)
        line.setObjectName("window_line")
        line.setAccessibleName(self.tr("Riskfönster, sex veckor framåt"))
        line.setAccessibleDescription("; ".join(f"{days_of(w)}: {self._label(w)}" for w in windows))
        return line

    def _row(self, window: Window) -> QWidget:
        row = Beside(360, 14, 2)
        row.add(Secondary(days_of(window)), least=220)
        if not window.note:
            row.add(Body(self._label(window)), 1)
            return row
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Body(self._label(window)))
        box.addWidget(Secondary(window.note))
        row.add(both, 1)
        return row

    def _label(self, window: Window) -> str:
        alias = self._aliases.get(window.case, "") if window.case is not None else ""
        words = window_in_words(window, whose=bool(alias))
        return f"{words} · {alias}" if alias else words


def _shape(window: Window) -> Shape:
    return _SHAPES[window.kind] if window.is_day else Shape.BOX
