"""What a question points at: factors, people of the register, or items of a list, as chips."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hedersstod.domain.answers import LinksValue, Value
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.guide import FACTORS, PEOPLE, Question
from hedersstod.ui.editors.surroundings import Surroundings
from hedersstod.ui.editors.value_editors import ValueEditor
from hedersstod.ui.messages import message_for
from hedersstod.ui.widgets import FieldBlock, LinkButton, Secondary, SecondaryButton, TextField
from hedersstod.ui.widgets.chips import ChipChoice


class LinksEditor(ValueEditor):
    """Chips for what there is; somebody who is not in the register yet is entered in place."""

    def __init__(self, question: Question, surroundings: Surroundings) -> None:
        super().__init__(question, surroundings.today)
        self._surroundings = surroundings
        self._value = LinksValue()
        self._empty = Secondary(self._nothing_there())
        self._chips = ChipChoice(question.text)
        self._chips.setObjectName("field_value")
        self._chips.changed.connect(self._choose)
        self._box.addWidget(self._empty)
        self._box.addWidget(self._chips)
        if question.links_to == PEOPLE:
            self._add_entry()

    def set_value(self, value: Value | None) -> None:
        self._value = value if isinstance(value, LinksValue) else LinksValue()
        self._show_targets()

    def first_field(self) -> QWidget:
        if not self._chips.is_empty():
            return self._chips.first()
        return self._open_entry if self._question.links_to == PEOPLE else self._empty

    def unfold_to(self, path: str) -> None:
        if self._question.links_to == PEOPLE and path.endswith("new_person"):
            self._unfold_entry()

    def _show_targets(self) -> None:
        targets = self._surroundings.targets(self._question)
        self._chips.set_targets(((t.id, t.label, t.aside) for t in targets), self._value.targets)
        self._chips.setVisible(bool(targets))
        self._empty.setVisible(not targets)

    def _nothing_there(self) -> str:
        if self._question.links_to == FACTORS:
            return self.tr(
                "Inget är angivet som framkommet eller misstänkt ännu. Gå tillbaka och fyll i, "
                "eller beskriv i egna ord."
            )
        if self._question.links_to == PEOPLE:
            return self.tr("Ingen är inskriven ännu.")
        return self.tr("Det finns inget att peka på ännu.")

    def _choose(self, chosen: tuple[str, ...]) -> None:
        # The order in which they were first chosen stays; ids that cannot be seen stay too.
        seen = {target.id for target in self._surroundings.targets(self._question)}
        kept = [t for t in self._value.targets if t in chosen or t not in seen]
        fresh = [t for t in chosen if t not in kept]
        self._value = LinksValue((*kept, *fresh))
        self.changed.emit(self._value if self._value.targets else None)

    # -- somebody new ----------------------------------------------------------------------

    def _add_entry(self) -> None:
        self._open_entry = LinkButton(self.tr("Någon som inte finns här"))
        self._open_entry.setObjectName("open_new_person")
        self._open_entry.clicked.connect(self._unfold_entry)
        self._entry = TextField(lines=1, max_chars=60)
        self._entry.setObjectName("new_person")
        self._entry.confirmed.connect(self._enter)
        add = SecondaryButton(self.tr("Skriv in"), compact=True)
        add.setObjectName("enter_person")
        add.clicked.connect(self._enter)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._entry, 1)
        row.addWidget(add)
        self._entry_block = FieldBlock(
            self.tr("Vem är det?"),
            holder,
            self.tr("Roll eller relation, till exempel äldre bror. Inte namnet."),
        )
        holder.setFocusProxy(self._entry)
        self._entry.setAccessibleName(self.tr("Vem är det?"))
        self._box.addWidget(self._open_entry, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.addWidget(self._entry_block)
        self._entry_block.hide()

    def _unfold_entry(self) -> None:
        self._entry_block.show()
        self._open_entry.hide()
        self._entry.setFocus()

    def _enter(self) -> None:
        try:
            person = self._surroundings.add_person(self._entry.text())
        except HedersstodError as error:
            self._entry_block.set_error(message_for(error).title)
            self._entry.setFocus()
            return
        self._entry.set_text("")
        self._entry_block.set_error("")
        self._entry_block.hide()
        self._open_entry.show()
        self._value = LinksValue((*self._value.targets, person))
        self._show_targets()
        self.changed.emit(self._value)
        self._open_entry.setFocus()
