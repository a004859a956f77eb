"""A list question: its items as cards that fold, and the two questions every list ends with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.domain.answers import Answer, DateValue, ListValue, Ref, Value
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import ItemId, QuestionId
from hedersstod.domain.wording import value_in_words
from hedersstod.ui.editors.answer_editor import AnswerEditor
from hedersstod.ui.editors.date_editor import DateEditor
from hedersstod.ui.editors.surroundings import OtherDay, Surroundings
from hedersstod.ui.editors.value_editors import ValueEditor
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    Heading,
    LinkButton,
    SecondaryButton,
    TextField,
    WrappedLabel,
    mark_covers,
)

FOLDS_FROM = 2
"""With so many items all but one are folded to a line."""


class ListEditor(ValueEditor):
    """Shows the items of one list, one open at a time where there are several.

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
        surroundings: Surroundings,
        answer_of: Callable[[Ref], Answer],
        shown: Callable[[Question, ItemId], bool],
        open_item: ItemId | None = None,
    ) -> None:
        super().__init__(question, surroundings.today)
        self._surroundings = surroundings
        self._answer_of = answer_of  # as it stands when asked: items fold and open again
        self._shown = shown
        self._value = ListValue()
        self.open_item = open_item
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._box.addLayout(self._cards)
        self._add = SecondaryButton(self.tr("Lägg till"), "plus")
        self._add.setObjectName("add_item")
        self._add.setAccessibleName(self.tr("Lägg till: {what}").format(what=question.label))
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
        if self.open_item not in self._value.items:
            self.open_item = self._value.items[-1] if self._value.items else None
        self._show_items()

    def first_field(self) -> QWidget:
        return self._add

    def focus_item(self, item: ItemId, field: QuestionId | None = None) -> None:
        """Open one item and put the keyboard in one of its fields, or the first."""
        if self.open_item != item:
            self.open_item = item
            self._show_items()
        inside = f"item:{item}:"
        found = [e for e in self.findChildren(AnswerEditor) if e.objectName().startswith(inside)]
        asked = [e for e in found if e.objectName() == f"{inside}{field}"]
        for editor in (*asked, *found):
            editor.first_field().setFocus()
            return

    def _show_items(self) -> None:
        while (taken := self._cards.takeAt(0)) is not None:
            if widget := taken.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        folds = len(self._value.items) >= FOLDS_FROM
        for number, item in enumerate(self._value.items, 1):
            if folds and item != self.open_item:
                self._cards.addWidget(self._folded(item, number))
            else:
                self._cards.addWidget(self._card(item, number))

    def _name(self, item: ItemId, number: int) -> str:
        title = next((f for f in self._question.items if f.id == self._question.item_title), None)
        if title is not None:
            answer = self._answer_of(Ref(title.id, item))
            said = " ".join(", ".join(value_in_words(title, answer.value)).split())
            if said:
                return said
        return self.tr("Nummer {number}").format(number=number)

    def _day_in(self, item: ItemId, question: QuestionId) -> OtherDay | None:
        for field in self._question.items:
            if field.id == question and self._shown(field, item):
                value = self._answer_of(Ref(question, item)).value
                return OtherDay(field.label, value if isinstance(value, DateValue) else None)
        return None

    def _answer_item(self, ref: Ref, answer: Answer) -> None:
        self.item_answered.emit(ref, answer)
        for editor in self.findChildren(DateEditor):
            editor.look_again()

    def _folded(self, item: ItemId, number: int) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        row.addWidget(Body(f"{number}. {self._name(item, number)}", strong=True), 1)
        open_ = LinkButton(self.tr("Öppna"), "chevron-right")
        open_.setObjectName(f"open_item_{number}")
        open_.setAccessibleName(self.tr("Öppna: {what}").format(what=self._name(item, number)))
        open_.clicked.connect(lambda: self.focus_item(item))
        row.addWidget(open_)
        card.layout_.addLayout(row)
        return card

    def _card(self, item: ItemId, number: int) -> QWidget:
        card = Card()
        inner = card.layout_
        row = QHBoxLayout()
        heading = Heading(self.tr("Nummer {number}").format(number=number), 3)
        remove = LinkButton(self.tr("Ta bort"))
        remove.setObjectName(f"remove_item_{number}")
        remove.setAccessibleName(self.tr("Ta bort nummer {number}").format(number=number))
        remove.clicked.connect(lambda: self.item_removed.emit(item))
        row.addWidget(heading, 1)
        row.addWidget(remove)
        inner.addLayout(row)
        # A date is held against the other dates of its own item, which stand beside it.
        around = replace(self._surroundings, other_day=lambda id_: self._day_in(item, id_))
        for field in self._question.items:
            if not self._shown(field, item):
                continue
            ref = Ref(field.id, item)
            editor = AnswerEditor(field, self._answer_of(ref), around, compact=True)
            editor.setObjectName(f"item:{item}:{field.id}")
            editor.changed.connect(lambda answer, r=ref: self._answer_item(r, answer))
            editor.too_long.connect(self.too_long)
            label = WrappedLabel(field.text, "strong")
            mark_covers(label, "question", field.covers.question)
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
