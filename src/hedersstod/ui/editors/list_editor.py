"""A list question: its items as cards, and the two questions that every list ends with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.domain.answers import BLANK, Answer, ListValue, Ref, Value
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import ItemId
from hedersstod.ui.editors.answer_editor import AnswerEditor
from hedersstod.ui.editors.value_editors import ValueEditor
from hedersstod.ui.widgets import (
    Card,
    FieldBlock,
    Heading,
    LinkButton,
    SecondaryButton,
    TextField,
    WrappedLabel,
)


class ListEditor(ValueEditor):
    """Shows the items of one list.

    `changed` carries the ListValue when "vad mer" or "vad vet vi inte" was written;
    `item_answered` (Ref, Answer), `item_added` and `item_removed` (ItemId) tell of the items.
    """

    item_answered = Signal(object, object)
    item_added = Signal()
    item_removed = Signal(str)
    too_long = Signal()

    def __init__(
        self,
        question: Question,
        today: Callable[[], date],
        answers: Mapping[Ref, Answer],
        shown: Callable[[Question, ItemId], bool],
    ) -> None:
        super().__init__(question, today)
        self._answers = answers
        self._shown = shown
        self._value = ListValue()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._box.addLayout(self._cards)
        self._add = SecondaryButton(self.tr("Lägg till"), "plus")
        self._add.setObjectName("add_item")
        self._add.clicked.connect(lambda: self.item_added.emit())
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        self._box.addLayout(row)
        self._more = self._ending(self.tr("Vad mer?"), "field_more")
        self._unknown = self._ending(self.tr("Vad vet vi inte?"), "field_list_unknown")
        self._more.text_changed.connect(self._write)
        self._unknown.text_changed.connect(self._write)

    def set_value(self, value: Value | None) -> None:
        self._value = value if isinstance(value, ListValue) else ListValue()
        self._more.set_text(self._value.more)
        self._unknown.set_text(self._value.unknown)
        while (taken := self._cards.takeAt(0)) is not None:
            if widget := taken.widget():
                widget.deleteLater()
        for number, item in enumerate(self._value.items, 1):
            self._cards.addWidget(self._card(item, number))

    def first_field(self) -> QWidget:
        return self._add

    def focus_item(self, item: ItemId) -> None:
        """Put the keyboard in the first field of one item."""
        editors = self.findChildren(AnswerEditor)
        for editor in editors:
            if editor.objectName().startswith(f"item:{item}:"):
                editor.first_field().setFocus()
                return

    def _card(self, item: ItemId, number: int) -> QWidget:
        card = Card()
        inner = card.layout_
        row = QHBoxLayout()
        heading = Heading(self.tr("Nummer {number}").format(number=number), 3)
        remove = LinkButton(self.tr("Ta bort"))
        remove.setAccessibleName(self.tr("Ta bort nummer {number}").format(number=number))
        remove.clicked.connect(lambda: self.item_removed.emit(item))
        row.addWidget(heading, 1)
        row.addWidget(remove)
        inner.addLayout(row)
        for field in self._question.items:
            if not self._shown(field, item):
                continue
            ref = Ref(field.id, item)
            label = WrappedLabel(field.text, "strong")
            editor = AnswerEditor(field, self._answers.get(ref, BLANK), self._today, compact=True)
            editor.setObjectName(f"item:{item}:{field.id}")
            editor.changed.connect(lambda answer, r=ref: self.item_answered.emit(r, answer))
            editor.too_long.connect(self.too_long)
            inner.addWidget(label)
            inner.addWidget(editor)
        return card

    def _ending(self, prompt: str, name: str) -> TextField:
        field = TextField(lines=1)
        field.setObjectName(name)
        field.too_long.connect(self.too_long)
        self._box.addWidget(FieldBlock(prompt, field))
        return field

    def _write(self, _text: str) -> None:
        self._value = replace(self._value, more=self._more.text(), unknown=self._unknown.text())
        self.changed.emit(None if self._value == ListValue() else self._value)
