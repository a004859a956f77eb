"""One editor for each kind of value; each shows a value, and says when the user changed it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.answers import (
    ChoicesValue,
    ChoiceValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    TextValue,
    Value,
)
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import OptionId
from hedersstod.ui.widgets import (
    Body,
    Secondary,
    SegmentedButtons,
    TextField,
    WrappedLabel,
)

Today = Callable[[], date]

_LONGEST_LEAD = 110  # letters


class ValueEditor(QWidget):
    """Shows one value; `changed` carries the new value, or None when it was taken back."""

    changed = Signal(object)

    def __init__(self, question: Question, today: Today) -> None:
        super().__init__()
        self._question = question
        self._today = today
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def set_value(self, value: Value | None) -> None:
        """Show a value without saying that it changed."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """The widget that takes the keyboard first."""
        raise NotImplementedError

    def unfold_to(self, path: str) -> None:
        """Bring a field into sight again that she had unfolded; `path` is the names down to it."""


def _options(question: Question) -> list[tuple[str, str] | tuple[str, str, str]]:
    return [
        (o.id, o.text, o.explanation) if o.explanation else (o.id, o.text) for o in question.options
    ]


class ChoiceEditor(ValueEditor):
    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._buttons = SegmentedButtons(_options(question))
        self._buttons.setObjectName("field_value")
        self._buttons.set_group_name(question.text)
        self._buttons.chosen.connect(self._choose)
        self._box.addWidget(self._buttons)

    def set_value(self, value: Value | None) -> None:
        self._buttons.set_value(value.option if isinstance(value, ChoiceValue) else None)

    def first_field(self) -> QWidget:
        return self._buttons

    def _choose(self, option: str | None) -> None:
        self.changed.emit(ChoiceValue(OptionId(option)) if option else None)


class ChoicesEditor(ValueEditor):
    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._buttons = SegmentedButtons(_options(question), multiple=True)
        self._buttons.setObjectName("field_value")
        self._buttons.set_group_name(question.text)
        self._buttons.chosen.connect(self._choose)
        self._box.addWidget(Secondary(self.tr("Flera svar går bra.")))
        self._box.addWidget(self._buttons)

    def set_value(self, value: Value | None) -> None:
        self._buttons.set_value(value.options if isinstance(value, ChoicesValue) else ())

    def first_field(self) -> QWidget:
        return self._buttons

    def _choose(self, options: tuple[str, ...] | None) -> None:
        chosen = tuple(OptionId(o) for o in options or ())
        self.changed.emit(ChoicesValue(chosen) if chosen else None)


class NowAndBeforeEditor(ValueEditor):
    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._now = SegmentedButtons(_options(question))
        self._now.setObjectName("field_value")
        self._now.set_group_name(self.tr("Nu"))
        self._before = SegmentedButtons(_options(question))
        self._before.setObjectName("field_value_before")
        self._before.set_group_name(self.tr("Tidigare"))
        for heading, buttons in (
            (self.tr("Nu"), self._now),
            (self.tr("Tidigare"), self._before),
        ):
            self._box.addWidget(Secondary(heading))
            self._box.addWidget(buttons)
            buttons.chosen.connect(self._choose)

    def set_value(self, value: Value | None) -> None:
        both = value if isinstance(value, NowAndBeforeValue) else NowAndBeforeValue()
        self._now.set_value(both.now)
        self._before.set_value(both.before)

    def first_field(self) -> QWidget:
        return self._now

    def _choose(self, _option: object) -> None:
        now, before = self._now.value(), self._before.value()
        value = NowAndBeforeValue(
            OptionId(now) if isinstance(now, str) else None,
            OptionId(before) if isinstance(before, str) else None,
        )
        self.changed.emit(None if value == NowAndBeforeValue() else value)


class TextValueEditor(ValueEditor):
    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._field = _text_field(self._box, "field_value", question.label, lines=3)
        self._field.text_changed.connect(self._write)

    def set_value(self, value: Value | None) -> None:
        self._field.set_text(value.text if isinstance(value, TextValue) else "")

    def first_field(self) -> QWidget:
        return self._field

    def _write(self, text: str) -> None:
        self.changed.emit(TextValue(text) if text.strip() else None)


class PlaceEditor(ValueEditor):
    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._field = _text_field(self._box, "field_value", question.label, lines=1)
        self._field.text_changed.connect(self._write)
        self._box.addWidget(
            Secondary(
                self.tr(
                    "Platsen blir en skyddad uppgift: den stoppas i röjandekontrollen. Skriv så "
                    "lite som räcker, aldrig adress, ort eller namn på boendet."
                )
            )
        )

    def set_value(self, value: Value | None) -> None:
        self._field.set_text(value.label if isinstance(value, PlaceValue) else "")

    def first_field(self) -> QWidget:
        return self._field

    def _write(self, text: str) -> None:
        self.changed.emit(PlaceValue(text.strip()) if text.strip() else None)


class PersonEditor(ValueEditor):
    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._box.addWidget(Secondary(self.tr("Vem? Skriv roll eller relation, inte namn.")))
        self._label = _text_field(self._box, "field_value", self.tr("Vem"), lines=1)
        self._box.addWidget(Secondary(self.tr("Relation till den utsatta")))
        self._relation = _text_field(
            self._box, "field_value_relation", self.tr("Relation"), lines=1
        )
        for field in (self._label, self._relation):
            field.text_changed.connect(self._write)

    def set_value(self, value: Value | None) -> None:
        person = value if isinstance(value, PersonValue) else PersonValue("")
        self._label.set_text(person.label)
        self._relation.set_text(person.relation)

    def first_field(self) -> QWidget:
        return self._label

    def _write(self, _text: str) -> None:
        value = PersonValue(self._label.text().strip(), self._relation.text().strip())
        self.changed.emit(None if value == PersonValue("") else value)


class StatementEditor(ValueEditor):
    """Asks nothing; the text itself is the content. A line "Lead: rest" gets its lead in bold."""

    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self._body = QWidget()
        lines = QVBoxLayout(self._body)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        several = "\n" in question.why
        for line in question.why.split("\n"):
            lead, colon, rest = line.partition(": ")
            if several and colon and len(lead) <= _LONGEST_LEAD:
                lines.addWidget(WrappedLabel(lead, "strong"))
                line = rest[:1].upper() + rest[1:]
            lines.addWidget(Body(line))
            if several:
                lines.addSpacing(4)
        self._box.addWidget(self._body)

    def set_value(self, value: Value | None) -> None:
        """A statement has no value."""

    def first_field(self) -> QWidget:
        return self._body


def _text_field(box: QVBoxLayout, name: str, accessible: str, lines: int) -> TextField:
    field = TextField(lines=lines)
    field.setObjectName(name)
    field.setAccessibleName(accessible)
    box.addWidget(field)
    return field
