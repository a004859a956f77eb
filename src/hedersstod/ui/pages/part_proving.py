"""The parts typed back from their papers, so that it is known that they can be read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.vault_keys import PartsState, VaultKeys
from hedersstod.domain.errors import HedersstodError, PartsOfAnotherSet, WrongParts
from hedersstod.ui.pages.part_words import PARTS, part_name
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Heading,
    Pill,
    PrimaryButton,
    Secondary,
    SecondaryButton,
)
from hedersstod.ui.widgets.part_field import PartBlock

_AT_THE_FIELD = (PartsOfAnotherSet, WrongParts)


class PartProving(QWidget):
    """Takes the parts in any order; `done` when all are proved and read, or when put off."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, keys: VaultKeys) -> None:
        super().__init__()
        self._keys = keys
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self.title = Heading(self.tr("Pröva delarna från papperen"), 1)
        self._why = Body(
            self.tr(
                "Skriv in varje del från sitt papper, som om lösenfrasen vore borta. Ordningen "
                "spelar ingen roll, och det går att göra senare. Till dess står det kvar på Idag "
                "att de inte är prövade."
            )
        )
        box.addWidget(self.title)
        box.addWidget(self._why)
        box.addWidget(self._list())
        self._form = Card()
        self._block = PartBlock(self.tr("Del från papperet"))
        self._block.part.setObjectName("proved_part")
        self._block.part.confirmed.connect(self._prove)
        self._said = Secondary("", strong=True)
        self._said.setObjectName("proved_words")
        self._said.hide()
        self._form.layout_.addWidget(self._block)
        self._form.layout_.addWidget(self._said)
        box.addWidget(self._form)
        self._row = FlowBox(10, 8)
        self.prove_button = PrimaryButton(self.tr("Pröva delen"))
        self.prove_button.setObjectName("prove_part_button")
        self.prove_button.clicked.connect(self._prove)
        self.later_button = SecondaryButton(self.tr("Senare"))
        self.later_button.setObjectName("prove_later_button")
        self.later_button.clicked.connect(self.done)
        self._row.add(self.prove_button)
        self._row.add(self.later_button)
        box.addWidget(self._row)
        self.done_button = PrimaryButton(self.tr("Till lösenfras och återställning"))
        self.done_button.setObjectName("parts_done_button")
        self.done_button.clicked.connect(self.done)
        after = FlowBox(10, 8)
        after.add(self.done_button)
        box.addWidget(after)
        self.done_button.hide()
        self._tell(keys.parts())

    def first_focus(self) -> None:
        """To the first group, or past the form when there is no more to prove."""
        (self.done_button if self._form.isHidden() else self._block.part).setFocus()

    def forget(self) -> None:
        """Let go of what is typed."""
        self._block.forget()

    def _list(self) -> Card:
        card = Card()
        self._pills: dict[int, Pill] = {}
        for number in PARTS:
            row = FlowBox(10, 4, push_last=True)
            row.add(Body(part_name(number)))
            self._pills[number] = Pill("")
            self._pills[number].setObjectName(f"part_state_{number}")
            row.add(self._pills[number])
            card.layout_.addWidget(row)
        return card

    def _tell(self, state: PartsState | None) -> None:
        proved = state.proved if state is not None else ()
        for number, pill in self._pills.items():
            there = number in proved
            pill.setText(self.tr("prövad") if there else self.tr("inte prövad"))
            pill.set_tone("plain" if there else "attention")
        if state is not None and state.complete:
            self.title.setText(self.tr("Alla tre delar är prövade"))
            self._why.setText(
                self.tr(
                    "Papperen går att läsa, och två av dem öppnar. Lägg dem nu på skilda ställen, "
                    "aldrig två tillsammans och aldrig vid datorn. Papper med ett annat märke än "
                    "{mark} öppnar inte: förstör dem."
                ).format(mark=state.mark)
            )
            for widget in (self._form, self._row):
                widget.hide()
            self.done_button.show()

    def _prove(self) -> None:
        self._said.hide()
        if not self._block.number():
            return
        before = self._keys.parts()
        try:
            state = self._keys.prove_part(self._block.part.text())
        except _AT_THE_FIELD as error:
            self._block.say(error)
            return
        except HedersstodError as error:
            self.failed.emit(error)
            return
        self._block.forget()
        self._tell(state)
        known = set(before.proved) if before is not None else set()
        self._say(sorted(set(state.proved) - known))
        self.first_focus()

    def _say(self, fresh: list[int]) -> None:
        if fresh:
            words = self.tr("Del {number} stämmer.").format(number=fresh[0])
        else:
            words = self.tr("Den delen är redan prövad. Ta ett annat papper.")
        self._said.setText(words)
        self._said.show()
