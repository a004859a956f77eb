"""What the forms of the log share: one of many kinds, a day, the mark against guardians."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.domain.answers import NO_REASON_YET, DateValue, Precision
from hedersstod.domain.case_texts import Note
from hedersstod.domain.dates import is_impossible_day, written
from hedersstod.domain.log import read_happened
from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.pages.page import put_in_place
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    LinkButton,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
    TextField,
    Unfold,
    WrappedLabel,
    mark_covers,
)

MAX_DAY = 80

ReadDay = Callable[[str, date], DateValue | None]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things to choose among: its short words, and what is said once it is chosen.

    Those of a `group` are folded under its name.
    """

    id: str
    text: str
    explanation: str = ""
    think: str = ""
    group: str = ""


class OneChoice(QWidget):
    """A question with many possible answers: all in sight until one is chosen, then that one.

    `rows` shows each with its explanation below the other; otherwise they stand side by side.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, question: str, choices: Sequence[Choice], value: str, *, rows: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._question = question
        self._choices = {choice.id: choice for choice in choices}
        self._value = value if value in self._choices else ""
        self._rows = rows
        self._error = Secondary("", strong=True)
        self._error.set_token("attention")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._content = QWidget()
        self._box.addWidget(self._content)
        self._box.addWidget(self._error)
        self._error.hide()
        self._rebuild()

    def value(self) -> str:
        """What is chosen, or an empty string."""
        return self._value

    def set_error(self, text: str) -> None:
        """Say what is wrong; an empty string takes it back."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        for child in self._content.findChildren(QWidget):
            if isinstance(child, SegmentedButtons | SecondaryButton | LinkButton):
                return child
        return self

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        choice = self._choices.get(self._value)
        if choice is not None:
            self._show_chosen(box, choice)
        else:
            box.addWidget(WrappedLabel(self._question, "strong"))
            box.addWidget(self._all_in_rows() if self._rows else self._all_side_by_side())
        put_in_place(self._box, self._content, fresh)
        self._content = fresh

    def _show_chosen(self, box: QVBoxLayout, choice: Choice) -> None:
        head = FlowBox(14, 2)
        head.add(Body(choice.text, strong=True))
        change = LinkButton(self.tr("Byt"))
        change.setObjectName(f"{self.objectName()}_change")
        change.setAccessibleName(self.tr("Byt: {chosen}").format(chosen=choice.text))
        change.clicked.connect(self._choose_again)
        head.add(change)
        box.addWidget(head)
        if choice.explanation:
            box.addWidget(Secondary(choice.explanation))
        if choice.think:
            card = Card("attention")
            card.layout_.addWidget(WrappedLabel(self.tr("Att tänka på"), "strong", "attention"))
            card.layout_.addWidget(Body(choice.think))
            box.addWidget(card)

    def _all_in_rows(self) -> QWidget:
        buttons = SegmentedButtons([(c.id, c.text, c.explanation) for c in self._choices.values()])
        buttons.setObjectName(f"{self.objectName()}_choices")
        buttons.set_group_name(self._question)
        buttons.chosen.connect(lambda choice: self._choose(str(choice or "")))
        return buttons

    def _all_side_by_side(self) -> QWidget:
        groups: dict[str, list[Choice]] = {"": []}
        for choice in self._choices.values():
            groups.setdefault(choice.group, []).append(choice)
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._side_by_side(groups.pop("")))
        for number, (group, choices) in enumerate(groups.items()):
            unfold = Unfold(group, self._side_by_side(choices))
            unfold.title_button.setObjectName(f"{self.objectName()}_group_{number}")
            box.addWidget(unfold)
        return both

    def _side_by_side(self, choices: Sequence[Choice]) -> QWidget:
        flow = FlowBox(8, 8)
        for choice in choices:
            button = SecondaryButton(choice.text, compact=True)
            button.setObjectName(f"{self.objectName()}_{choice.id}")
            button.setAccessibleDescription(f"{self._question} {choice.explanation}")
            button.setToolTip(choice.explanation)
            button.clicked.connect(lambda _on=False, chosen=choice.id: self._choose(chosen))
            flow.add(button)
        return flow

    def _choose(self, choice: str) -> None:
        self._value = choice
        self.set_error("")
        self._rebuild()
        self.chosen.emit(choice)

    def _choose_again(self) -> None:
        self._value = ""
        self._rebuild()
        self.first().setFocus()
        self.chosen.emit("")


class DayField(FieldBlock):
    """A day as it is written, told back in words; `changed` carries a DateValue or None."""

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        label: str,
        today: Callable[[], date],
        value: DateValue | None,
        read: ReadDay = read_happened,
    ) -> None:
        self._today = today
        self._read = read
        self.text_field = TextField(lines=1, max_chars=MAX_DAY)
        self.text_field.setObjectName(name)
        super().__init__(label, self.text_field)
        self.text_field.set_text(written(value) if value is not None else "")
        self.text_field.text_changed.connect(self._write)
        self._tell(value)

    def value(self) -> DateValue | None:
        """What is written, as it is read."""
        return self._read(self.text_field.text(), self._today())

    def says_no_day(self) -> bool:
        """Does it look like a day that does not exist, or that can be read in two ways?"""
        return is_impossible_day(self.text_field.text(), self._today())

    def tell_impossible(self) -> None:
        """Say at the field that there is no such day."""
        self.set_error(
            self.tr("Det går inte att läsa som en dag. Skriv till exempel 3 november 2026.")
        )

    def restore(self, text: str) -> None:
        """Show what stood half written before a lock."""
        self.text_field.set_text(text)
        self._tell(self.value())

    def _write(self, _text: str) -> None:
        self.set_error("")
        value = self.value()
        self._tell(value)
        self.changed.emit(value)

    def _tell(self, value: DateValue | None) -> None:
        if value is None:
            self.set_help(self.tr("Till exempel: i går, 3 november, i somras."))
        elif value.day is None:
            self.set_help(self.tr("Sparas som egna ord: det är inte läst som ett datum."))
        elif value.precision is Precision.MONTH:
            self.set_help(self.tr("Läst som en månad, inte en viss dag."))
        else:
            read = self.tr("{weekday} {day}").format(
                weekday=weekday_in_words(value.day).capitalize(), day=day_in_words(value.day)
            )
            self.set_help(f"{read} · {self._when(value.day)}")

    def _when(self, day: date) -> str:
        distance = (day - self._today()).days
        if distance == 0:
            return self.tr("i dag")
        if distance == -1:
            return self.tr("i går")
        return self.tr("kommande") if distance > 0 else self.tr("har varit")


class WithheldMark(QWidget):
    """*Får inte nå vårdnadshavare*, with the reason; `changed` carries the reason or None.

    The mark holds from the press: it must never be lost for want of a sentence.
    """

    changed = Signal(object)

    def __init__(self, because: str | None) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._open = LinkButton(self.tr("Får inte nå vårdnadshavare"))
        self._open.setObjectName("open_withheld")
        self._open.clicked.connect(self._set_mark)
        self._frame = Card()
        row = QHBoxLayout()
        row.addWidget(WrappedLabel(self.tr("Får inte nå vårdnadshavare, därför att"), "strong"), 1)
        take_back = LinkButton(self.tr("Ta bort märket"))
        take_back.setObjectName("remove_withheld")
        take_back.clicked.connect(self._remove)
        row.addWidget(take_back)
        self._reason = TextField(lines=1)
        self._reason.setObjectName("field_withheld")
        self._reason.setAccessibleName(self.tr("Skäl till att det inte får nå vårdnadshavare"))
        self._reason.set_text("" if because in (None, NO_REASON_YET) else because or "")
        self._reason.text_changed.connect(self._write)
        self._frame.layout_.addLayout(row)
        self._frame.layout_.addWidget(self._reason)
        self._frame.layout_.addWidget(
            Secondary(
                self.tr(
                    "Märket gäller nu och följer med till journaltext och rapporter. Skriv ett "
                    "skäl, så att någon annan kan pröva det."
                )
            )
        )
        box.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._frame)
        self._show(because is not None)

    def _show(self, marked: bool) -> None:
        self._frame.setVisible(marked)
        self._open.setVisible(not marked)

    def _set_mark(self) -> None:
        self._show(True)
        self._reason.setFocus()
        self.changed.emit(NO_REASON_YET)

    def _remove(self) -> None:
        self._reason.set_text("")
        self._show(False)
        self._open.setFocus()
        self.changed.emit(None)

    def _write(self, text: str) -> None:
        self.changed.emit(text if text.strip() else NO_REASON_YET)


def notes_unfolded(title: str, notes: Sequence[Note]) -> Unfold:
    """Guidance under one title, folded; each with its source."""
    inner = QWidget()
    box = QVBoxLayout(inner)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    for note in notes:
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Heading(note.title, 3))
        column.addWidget(Body(note.text))
        column.addWidget(Secondary(note.source))
        mark_covers(one, "guidance", note.covers)
        box.addWidget(one)
    unfold = Unfold(title, inner)
    unfold.title_button.setObjectName("notes_button")
    return unfold
