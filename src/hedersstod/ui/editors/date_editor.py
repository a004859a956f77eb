"""A day as she writes it: how it was read, and quietly what cannot be right about it."""

from __future__ import annotations

from datetime import timedelta

from hedersstod.domain.answers import DateValue, Precision, Value
from hedersstod.domain.date_rules import DateFault, date_fault
from hedersstod.domain.dates import is_impossible_day, read_day, read_day_before, written
from hedersstod.domain.guide import DateRule, Question
from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.editors.surroundings import Surroundings
from hedersstod.ui.editors.value_editors import ValueEditor
from hedersstod.ui.widgets import FlowBox, LinkButton, Secondary, TextField
from hedersstod.ui.widgets.beside import Beside


class DateEditor(ValueEditor):
    """One text field that says how it read the day, and the most common days as buttons.

    What is wrong with the day is told under the field; the answer is taken as it is.
    """

    def __init__(self, question: Question, surroundings: Surroundings) -> None:
        super().__init__(question, surroundings.today)
        self._surroundings = surroundings
        row = Beside(480, 12, 4)
        self._field = TextField(
            lines=1, max_chars=200, placeholder=self.tr("Till exempel 30 november")
        )
        self._field.setObjectName("field_value")
        self._field.setAccessibleName(question.label)
        self._field.text_changed.connect(self._write)
        row.add(self._field, 1)
        row.add(self._near_days())
        self._box.addWidget(row)
        self._reading = Secondary("")
        self._reading.setObjectName("date_reading")
        self._box.addWidget(self._reading)
        self._told = Secondary("", strong=True)
        self._told.setObjectName("date_told")
        self._told.set_token("attention")
        self._box.addWidget(self._told)
        self._explain(None)

    def set_value(self, value: Value | None) -> None:
        day = value if isinstance(value, DateValue) else None
        if day is None or self._read(self._field.text()) != day:
            self._field.set_text(written(day) if day else "")
        self._explain(day)

    def first_field(self) -> TextField:
        return self._field

    def look_again(self) -> None:
        """Tell anew what is wrong with the day: another day that it is held against may differ."""
        self._tell(self._value)

    def _near_days(self) -> FlowBox:
        days = [(self.tr("I dag"), 0)]
        if self._question.when is not DateRule.BEHIND:  # never offer what is then told as wrong
            days += [(self.tr("I morgon"), 1), (self.tr("Om en vecka"), 7)]
        box = FlowBox(12, 4)
        for text, ahead in days:
            button = LinkButton(text)
            button.setObjectName(f"in_{ahead}_days")
            button.clicked.connect(lambda _checked=False, n=ahead: self._pick(n))
            box.add(button)
        return box

    def _pick(self, days: int) -> None:
        day = self._today() + timedelta(days=days)
        self._field.set_text(day.isoformat())
        self._write(self._field.text())

    def _write(self, text: str) -> None:
        value = self._read(text)
        self._explain(value)
        self.changed.emit(value)

    def _read(self, text: str) -> DateValue | None:
        """A day without a year lies where the question looks: behind, or else ahead."""
        read = read_day_before if self._question.when is DateRule.BEHIND else read_day
        return read(text, self._today())

    def _explain(self, value: DateValue | None) -> None:
        self._value = value
        self._reading.setText(self._as_read(value))
        self._tell(value)

    def _as_read(self, value: DateValue | None) -> str:
        if value is None:
            if self._question.exact_day:
                return self.tr("Dag och månad.")
            return self.tr("Dag, månad eller egna ord.")
        if value.day is None:
            return self.tr("Sparas som egna ord: det är inte läst som ett datum.")
        if value.precision is Precision.MONTH:
            return self.tr("Läst som en månad, inte en viss dag.")
        read = self.tr("Läst som {weekday} {day}.").format(
            weekday=weekday_in_words(value.day), day=day_in_words(value.day)
        )
        # With a rule it is either as it should be, or told below.
        if self._question.when is None and value.day < self._today():
            read += " " + self.tr("Den dagen har varit.")
        return read

    def _tell(self, value: DateValue | None) -> None:
        """Say what is wrong, in sight and to a screen reader; nothing where nothing is."""
        other_id = self._question.not_before
        other = self._surroundings.other_day(other_id) if other_id is not None else None
        day = other.value if other is not None else None
        fault = date_fault(value, self._question.when, self._today(), day)
        text = ""
        if value is not None and is_impossible_day(value.words, self._today()):
            text = self.tr("Det går inte att läsa som en dag. Skriv till exempel 3 november 2026.")
        if fault is DateFault.IN_THE_PAST:
            text = self.tr("Dagen har redan varit.")
        elif fault is DateFault.IN_THE_FUTURE:
            text = self.tr("Dagen ligger framåt i tiden.")
        elif fault is DateFault.BEFORE_THE_OTHER and other is not None:
            text = self.tr("Dagen är före {label}.").format(label=f"”{other.label}”")
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._field.setAccessibleDescription(" ".join(filter(None, (text, self._reading.text()))))
