"""*Innan du ringer* and *Efteråt*: whom and what she asks, and what was advised and decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal

from hedersstod.domain.answers import DateValue
from hedersstod.domain.log import Consultation
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.ui.pages.entry_fields import DayField, WithheldMark
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    Heading,
    Secondary,
    SegmentedButtons,
    TextField,
    Unfold,
)
from hedersstod.ui.widgets.call_line import in_words

MAX_WHOM = 200


class BeforePart(Card):
    """Whom she asks, by own words or from the lines of support, and what she asks."""

    whom_written = Signal(str)
    question_written = Signal(str)
    too_long = Signal()

    def __init__(self, lines: Sequence[DirectoryEntry]) -> None:
        super().__init__()
        self._lines = {entry.id: entry for entry in lines}
        box = self.layout_
        box.addWidget(Heading(self.tr("Innan du ringer"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "Osäker? Det är vanligt. Du behöver inte veta allt för att ringa: det du inte "
                    "vet är också en fråga. Ett råd är ett råd, beslutet är ert."
                )
            )
        )
        self.whom = TextField(lines=1, max_chars=MAX_WHOM)
        self.whom.setObjectName("with_whom_field")
        self.whom.text_changed.connect(self._write_whom)
        self.whom.too_long.connect(self.too_long)
        box.addWidget(
            FieldBlock(
                self.tr("Vem rådfrågar du?"), self.whom, self.tr("Skriv funktion, inte namn.")
            )
        )
        self._line = Secondary("", strong=True)
        self._line.setObjectName("line_of_support")
        box.addWidget(self._line)
        if self._lines:
            box.addWidget(self._choices())
        self.question = TextField(lines=2)
        self.question.setObjectName("question_field")
        self.question.text_changed.connect(self.question_written)
        self.question.too_long.connect(self.too_long)
        box.addWidget(
            FieldBlock(
                self.tr("Vad vill du ha hjälp att tänka igenom?"),
                self.question,
                self.tr("Frågan läses upp sist. Be också om skälen, inte bara om ett svar."),
            )
        )

    def show_entry(self, entry: Consultation) -> None:
        """Show what is written of one consultation."""
        self.whom.set_text(entry.with_whom)
        self.question.set_text(entry.question)
        self._show_line()

    def _choices(self) -> Unfold:
        self._choice = SegmentedButtons(
            [(e.id, e.name, _reached(e) or e.gives) for e in self._lines.values()]
        )
        self._choice.setObjectName("whom_choice")
        self._choice.set_group_name(self.tr("Stöd till dig som är yrkesverksam"))
        self._choice.chosen.connect(self._choose)
        self._unfold = Unfold(self.tr("Vet du inte vem? Välj ur Stödkatalog"), self._choice)
        self._unfold.title_button.setObjectName("choose_whom_button")
        return self._unfold

    def _choose(self, chosen: object) -> None:
        entry = self._lines.get(str(chosen))
        if entry is not None:
            self.whom.set_text(entry.name)
            self._write_whom(entry.name)
            self._unfold.title_button.setFocus()
            self._unfold.set_open(False)

    def _write_whom(self, text: str) -> None:
        self._show_line()
        self.whom_written.emit(text)

    def _show_line(self) -> None:
        """The number and the hours of the line of support that is named."""
        named = [e for e in self._lines.values() if e.name == self.whom.text()]
        told = ""
        if named:
            told = _reached(named[0]) or self.tr("Inget nummer är känt.")
            if named[0].check_locally:
                check = self.tr("kontrollera lokalt")
                told = f"{told} · {check}"
        self._line.setText(told)
        self._line.setAccessibleName(in_words(told))
        self._line.setVisible(bool(told))
        if self._lines:
            self._choice.set_value(named[0].id if named else None)


class AfterPart(Card):
    """When it was, what was advised, what was decided and why, and the mark against guardians."""

    day_changed = Signal(object)
    advice_written = Signal(str)
    decision_written = Signal(str)
    withheld_changed = Signal(object)
    too_long = Signal()

    def __init__(self, entry: Consultation, today: Callable[[], date]) -> None:
        super().__init__()
        box = self.layout_
        box.addWidget(Heading(self.tr("Efteråt"), 2))
        self.day = DayField("day_field", self.tr("När rådfrågade du?"), today, entry.head.day)
        self.day.changed.connect(lambda day: self.day_changed.emit(day or DateValue()))
        box.addWidget(self.day)
        self.advice = TextField(lines=3)
        self.advice.setObjectName("advice_field")
        self.advice.set_text(entry.advice)
        self.advice.text_changed.connect(self.advice_written)
        self.advice.too_long.connect(self.too_long)
        box.addWidget(FieldBlock(self.tr("Vilket råd fick du, och varför?"), self.advice))
        decision = TextField(lines=3)
        decision.setObjectName("decision_field")
        decision.set_text(entry.decision)
        decision.text_changed.connect(self.decision_written)
        decision.too_long.connect(self.too_long)
        box.addWidget(
            FieldBlock(
                self.tr("Vad bestämde du, och varför?"),
                decision,
                self.tr("Skriv också om du gjorde på annat sätt än rådet, och skälet till det."),
            )
        )
        mark = WithheldMark(entry.head.withheld_because)
        mark.changed.connect(self.withheld_changed)
        box.addWidget(mark)


def _reached(entry: DirectoryEntry) -> str:
    return " · ".join(part for part in (entry.number, entry.hours) if part)
