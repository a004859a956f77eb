"""What a sealed extract of the access log should cover: from, to, which case, with alias or not."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hedersstod.casework.access_log import LoggedCase
from hedersstod.domain.access_log import Choice
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.log import last_day, read_happened
from hedersstod.ui.access_words import case_in_words
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    Heading,
    OptionChips,
    PrimaryButton,
    SegmentedButtons,
    TextField,
)

USUAL_DAYS = 90
ALL = "all"


class ExtractForm(Card):
    """Asks for the extract; `wanted` carries the choice, and whether aliases may stand in it."""

    wanted = Signal(object, bool)  # Choice

    def __init__(
        self, cases: tuple[LoggedCase, ...], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("extract_form")
        self._cases = cases
        self._today = today
        box = self.layout_
        box.addWidget(Heading(self.tr("Förseglat utdrag"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "En PDF till arbetsledaren för loggkontroll. Den säger vad som gjorts och när, "
                    "med märken i stället för namn. Lämna över den på det säkra sätt som kommunen "
                    "har bestämt."
                )
            )
        )
        first = today - timedelta(days=USUAL_DAYS)
        self._first = self._day("extract_first", self.tr("Från och med"), first)
        self._last = self._day("extract_last", self.tr("Till och med"), today)
        self._case = self._case_chips()
        if cases:
            box.addWidget(FieldBlock(self.tr("Vilket ärende?"), self._case, self._marks()))
        self._alias = SegmentedButtons([("no", self.tr("Nej")), ("yes", self.tr("Ja"))])
        self._alias.setObjectName("alias_buttons")
        self._alias.set_value("no")
        self._alias.chosen.connect(self._keep_one)
        if cases:
            self.layout_.addWidget(
                FieldBlock(
                    self.tr("Ska ärendenas täcknamn stå med?"),
                    self._alias,
                    self.tr("Märket räcker för att följa ett ärende. Välj Ja bara vid behov."),
                )
            )
        self.seal_button = PrimaryButton(self.tr("Försegla och spara som fil"))
        self.seal_button.setObjectName("seal_extract_button")
        self.seal_button.clicked.connect(self._ask_for)
        box.addWidget(self.seal_button, 0, Qt.AlignmentFlag.AlignLeft)

    def first_field(self) -> QWidget:
        """Where writing begins."""
        return self._first.field

    def say_too_much(self, count: int, most: int) -> None:
        """Say that the period holds more lines than an extract can."""
        self._first.set_error(
            self.tr(
                "Perioden har {count} rader, och ett utdrag kan ha {most}. Välj en kortare period."
            ).format(count=count, most=most)
        )
        self._first.field.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While an extract is made no other can be asked for."""
        self.seal_button.setEnabled(not busy)

    # -- within ----------------------------------------------------------------------------

    def _day(self, name: str, label: str, day: date) -> FieldBlock:
        field = TextField(lines=1, max_chars=40)
        field.setObjectName(name)
        field.set_text(day.isoformat())
        block = FieldBlock(label, field)
        self.layout_.addWidget(block)
        return block

    def _case_chips(self) -> OptionChips:
        options = [(ALL, self.tr("Alla"))]
        options += [(c.id, case_in_words(c, with_alias=False)) for c in self._cases]
        chips = OptionChips(options)
        chips.setObjectName("extract_case")
        chips.set_value(ALL)
        chips.chosen.connect(self._keep_case)
        return chips

    def _marks(self) -> str:
        words = self.tr("Ärende {number} har märket {mark}.")
        marks = (words.format(number=case.number, mark=case.mark) for case in self._cases[:8])
        return " ".join(marks)

    def _keep_one(self, value: object) -> None:
        if value is None:  # choosing the chosen one again takes it back
            self._alias.set_value("no")

    def _keep_case(self, value: object) -> None:
        if value is None:
            self._case.set_value(ALL)

    def _ask_for(self) -> None:
        first, last = self._read(self._first, first=True), self._read(self._last, first=False)
        if first is None or last is None:
            (self._first if first is None else self._last).field.setFocus()
            return
        if first > last:
            self._last.set_error(self.tr("Den dagen är före den första. Byt plats på dem."))
            self._last.field.setFocus()
            return
        case = self._case.value()
        chosen = CaseId(case) if isinstance(case, str) and case != ALL else None
        choice = Choice(case=chosen, first_day=first, last_day=last)
        self.wanted.emit(choice, self._alias.value() == "yes")

    def _read(self, block: FieldBlock, *, first: bool) -> date | None:
        field = block.field
        assert isinstance(field, TextField)
        value = read_happened(field.text(), self._today)
        day = None if value is None else value.day if first else last_day(value)
        block.set_error("" if day else self.tr("Skriv en dag, till exempel 2026-11-23."))
        return day
