"""The field for a recovery part read off its paper: eight groups, forgiving, never copied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hedersstod.casework.part_text import part_number
from hedersstod.domain.errors import HedersstodError, PartMistyped
from hedersstod.ui.messages import message_for
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.field_block import FieldBlock
from hedersstod.ui.widgets.flow_layout import FlowBox

GROUPS = 8
GROUP = 5

_KEYS = QKeySequence.StandardKey
_REFUSED = (
    *(_KEYS.Copy, _KEYS.Cut, _KEYS.Undo, _KEYS.Redo),
    # These two keep what they delete on the clipboard on some systems.
    *(_KEYS.DeleteEndOfLine, _KEYS.DeleteCompleteLine),
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NOT_WRITTEN = re.compile(r"[^0-9A-Za-z]")


class _GroupLine(QLineEdit):
    """One group; hands on what does not fit, and steps to its neighbours by itself."""

    brought = Signal(str)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(GROUP)
        self.setDragEnabled(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhUppercaseOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        follow_style(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _REFUSED):
            event.accept()
        elif event.matches(_KEYS.Paste):
            self.brought.emit(QGuiApplication.clipboard().text())
        elif event.text() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            self.brought.emit(event.text())
        elif step := self._step(event):
            self.stepped.emit(step)
        else:
            with self._hidden():
                super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> int:
        """To which neighbour the key leads: out over an end, or back from an empty group."""
        at, free = self.cursorPosition(), not self.hasSelectedText()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, _KEYPAD)
        if not plain or not free:
            return 0
        if event.key() == Qt.Key.Key_Right and at == len(self.text()):
            return 1
        if event.key() == Qt.Key.Key_Left and at == 0:
            return -1
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            return -1
        return 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._hidden():
            super().mouseReleaseEvent(event)

    @contextmanager
    def _hidden(self) -> Iterator[None]:
        """Hidden meanwhile: Qt puts a shown selection on the X11 selection, a hidden one never."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        try:
            yield
        finally:
            self.setEchoMode(QLineEdit.EchoMode.Normal)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def _restyle(self) -> None:
        style = current_style()
        advance = QFontMetricsF(style.font("strong")).horizontalAdvance("W")
        self.setFont(style.font("strong"))
        self.setFixedWidth(round(GROUP * advance) + style.px(28))


class PartField(QWidget):
    """Eight groups to type in; small letters, spaces and hyphens do no harm.

    `changed` comes with every change, `confirmed` on Enter once all groups are full.
    """

    changed = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(_GroupLine() for _ in range(GROUPS))
        self._flow = FlowBox(8, 8)
        for place, line in enumerate(self.lines):
            line.setObjectName(f"group_{place + 1}")
            line.brought.connect(lambda text, place=place: self._take(place, text))
            line.stepped.connect(lambda step, place=place: self._step(place, step))
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self._enter)
            self._flow.add(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._flow)
        # Always the first: a proxy further on would hide those before it from Tab.
        self.setFocusProxy(self.lines[0])
        self.setAccessibleName(self.tr("Återställningsdel"))
        follow_style(self._restyle)

    def text(self) -> str:
        """What is typed, group by group."""
        return " ".join(line.text() for line in self.lines)

    def is_whole(self) -> bool:
        """Are all groups full?"""
        return all(len(line.text()) == GROUP for line in self.lines)

    def begun(self) -> str:
        """The groups that are full, as far as they follow from the first."""
        texts = [line.text() for line in self.lines]
        return " ".join(takewhile(lambda text: len(text) == GROUP, texts))

    def first_open(self) -> int:
        """The first group that is not full, counted from one; 0 when all are."""
        return next((n for n, line in enumerate(self.lines, 1) if len(line.text()) < GROUP), 0)

    def forget(self) -> None:
        """Empty every group; what stood there cannot be brought back."""
        for line in self.lines:
            line.setText("")  # unlike clear(), it leaves nothing to undo

    def frame(self, group: int, words: str = "") -> None:
        """Frame a group, counted from one, as wrong and say why to the ear; 0 frames none."""
        for number, line in enumerate(self.lines, 1):
            wrong = number == group
            line.setAccessibleDescription(words if wrong else "")
            if bool(line.property("invalid")) is not wrong:
                line.setProperty("invalid", wrong)
                line.style().unpolish(line)
                line.style().polish(line)

    def setAccessibleName(self, name: str) -> None:
        """Name each group after the field."""
        super().setAccessibleName(name)
        words = self.tr("{field}, grupp {number} av {count}")
        for number, line in enumerate(self.lines, 1):
            line.setAccessibleName(words.format(field=name, number=number, count=GROUPS))

    def _take(self, place: int, text: str) -> None:
        """Write what was typed or pasted here, and what does not fit into the groups after."""
        left = _NOT_WRITTEN.sub("", text).upper()
        if len(left) == GROUPS * GROUP:
            place = 0  # a whole part, wherever it was brought
            for line in self.lines:
                line.setText("")
        while left and place < GROUPS:
            line = self.lines[place]
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            room = GROUP - len(line.text()) + len(line.selectedText())
            line.insert(left[:room])
            left = left[room:]
            at_end = line.cursorPosition() == len(line.text()) == GROUP
            place += 1
            if at_end and place < GROUPS:
                self.lines[place].setFocus(Qt.FocusReason.OtherFocusReason)
                self.lines[place].selectAll()  # so that what stood there is written over
            elif not at_end:
                break

    def _step(self, place: int, step: int) -> None:
        if not 0 <= place + step < GROUPS:
            return
        line = self.lines[place + step]
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.setCursorPosition(0 if step > 0 else len(line.text()))

    def _enter(self) -> None:
        still_open = self.first_open()
        if still_open:
            self.lines[still_open - 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.confirmed.emit()

    def _restyle(self) -> None:
        # Four and four, as on the paper, where there is room.
        style = current_style()
        each = self.lines[0].minimumWidth()
        self._flow.setMaximumWidth(4 * each + 3 * style.px(8))


class PartBlock(FieldBlock):
    """A part field with its label, and the place where it says which group is wrong."""

    def __init__(self, label: str, help_text: str = "", parent: QWidget | None = None) -> None:
        self.part = PartField()
        super().__init__(label, self.part, help_text, parent)
        self.part.changed.connect(self._look)

    def number(self) -> int:
        """Which of the three is typed; 0, told at the group, when it is none."""
        still_open = self.part.first_open()
        if still_open:
            words = self.tr("Grupp {number} har inte fem tecken.")
            self._mark(still_open, words.format(number=still_open))
            self._go_to(still_open)
            return 0
        try:
            return part_number(self.part.text())
        except PartMistyped as error:
            self.say(error)
            return 0

    def say(self, error: HedersstodError) -> None:
        """Tell what is wrong with what was typed, at the group if it is known."""
        message = message_for(error)
        group = error.group if isinstance(error, PartMistyped) else 0
        if group:
            self._mark(group, self._not_right(group))
        else:
            self._mark(1, f"{message.title}. {message.text}")
        self._go_to(group or 1)

    def set_error(self, text: str) -> None:
        """Say what is wrong with the whole; an empty string takes everything back."""
        super().set_error(text)
        self.part.frame(1 if text else 0, text)

    def forget(self) -> None:
        """Empty the field."""
        self.part.forget()
        self.set_error("")

    def _look(self) -> None:
        """A wrong group is told as soon as it is full; the keyboard stays where it is."""
        if self.error():
            self.set_error("")
        begun = self.part.begun()
        if not begun:
            return
        try:
            part_number(begun)
        except PartMistyped as error:
            if 1 <= error.group <= len(begun.split()):
                self._mark(error.group, self._not_right(error.group))

    def _not_right(self, group: int) -> str:
        words = self.tr("Grupp {number} stämmer inte. Jämför den med papperet.")
        return words.format(number=group)

    def _mark(self, group: int, words: str) -> None:
        self.set_error(words)
        self.part.frame(group, words)

    def _go_to(self, group: int) -> None:
        line = self.part.lines[group - 1]
        line.setFocus(Qt.FocusReason.TabFocusReason)
        line.selectAll()
