"""What the papers for the person share: is it safe to have, and which lines stand there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.directory import Line, in_order
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.ui.widgets import Banner, Card, FieldBlock, Secondary, SegmentedButtons


class SafeToHave(Card):
    """Asks whether the paper is safe to have; without a yes, what can be done instead."""

    answered = Signal()

    def __init__(self, question: str) -> None:
        super().__init__()
        self._safe = SegmentedButtons(
            [
                ("yes", self.tr("Ja, vi har talat om det")),
                ("no", self.tr("Nej")),
                ("unknown", self.tr("Vet inte")),
            ]
        )
        self._safe.setObjectName("safe_to_have")
        self._safe.chosen.connect(self._answer)
        self.layout_.addWidget(FieldBlock(question, self._safe))
        self.layout_.addWidget(
            Secondary(
                self.tr(
                    "Fråga enskilt: vem går igenom väskan, fickorna, rummet? Vad händer om någon "
                    "hittar det? Berätta också att samtal och sökningar kan synas i telefonen."
                )
            )
        )
        self._instead = Banner("attention")
        self._instead.setObjectName("no_paper_banner")
        self.layout_.addWidget(self._instead)
        self.setFocusProxy(self._safe)

    @property
    def said_yes(self) -> bool:
        """Has it been said that it is safe to have?"""
        return self._safe.value() == "yes"

    def forget(self) -> None:
        """Ask anew."""
        self._safe.set_value(None)
        self._answer()

    def _answer(self, _value: object = None) -> None:
        if self._safe.value() in (None, "yes"):
            self._instead.hide_message()
        else:
            self._instead.show_message(
                self.tr("Skriv då inte ut"),
                self.tr(
                    "Låt den utsatta ringa härifrån, eller lära sig ett nummer utantill. Ett "
                    "nummer kan också finnas hos någon som är trygg, till exempel i skolan."
                ),
            )
        self.answered.emit()


class LineChoice(QWidget):
    """Lines of the directory with a number, and whether their names stand there too."""

    changed = Signal()

    def __init__(self, lines: Iterable[Line], most: int, advice: str) -> None:
        super().__init__()
        self._most = most
        self._before: tuple[str, ...] = ()
        offered = (line.entry for line in in_order(lines) if _may_stand(line))
        self._entries = {entry.id: entry for entry in offered}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._chosen = SegmentedButtons(
            [(each.id, each.name, _reached(each)) for each in self._entries.values()],
            multiple=True,
        )
        self._chosen.setObjectName("lines_on_paper")
        self._chosen.set_group_name(self.tr("Rader på papperet"))
        self._chosen.chosen.connect(self._choose)
        self._too_many = Secondary(self.tr("Papperet är fullt. Ta bort en rad först."), strong=True)
        self._too_many.setObjectName("too_many_lines")
        self._too_many.set_token("attention")
        self._names = SegmentedButtons(
            [("number", self.tr("Bara nummer och tider")), ("name", self.tr("Också namn"))]
        )
        self._names.setObjectName("names_on_paper")
        self._names.set_value("number")
        self._names.chosen.connect(self.changed)
        self._names_block = FieldBlock(
            self.tr("Vad ska stå på raderna?"),
            self._names,
            self.tr(
                "Ett namn kan röja vad det gäller. Står bara numren: gå igenom muntligt vart de "
                "går."
            ),
        )
        for part in (Secondary(advice), self._chosen, self._too_many, self._names_block):
            box.addWidget(part)
        self._too_many.hide()

    def rows(self) -> list[str]:
        """What stands on the paper of them, one line a row."""
        named = self._names.value() == "name"
        chosen = [self._entries[each] for each in self._ids()]
        return [f"{each.name} · {_reached(each)}" if named else _reached(each) for each in chosen]

    def unsure(self) -> int:
        """How many of the chosen lines are to be checked locally."""
        return sum(self._entries[each].check_locally for each in self._ids())

    def tell(self, text: str) -> None:
        """Say what is remarked on the chosen lines; an empty string takes it back."""
        self._names_block.set_error(text)

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._chosen.set_value(())
        self._names.set_value("number")
        self._choose()

    def _choose(self, _value: object = None) -> None:
        full = len(self._ids()) > self._most
        self._too_many.setVisible(full)
        if full:
            self._chosen.set_value(self._before)
        self._before = self._ids()
        self.changed.emit()

    def _ids(self) -> tuple[str, ...]:
        value = self._chosen.value()
        return value if isinstance(value, tuple) else ()


def _may_stand(line: Line) -> bool:
    return line.entry.for_the_person and bool(line.entry.number)


def _reached(entry: DirectoryEntry) -> str:
    return " · ".join(part for part in (entry.number, entry.hours) if part)
