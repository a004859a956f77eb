"""The field for a secret: hidden, kept out of undo, clipboard and selection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import IconTextButton
from hedersstod.ui.widgets.labels import Secondary

MAX_PASSPHRASE = 2000

_KEYS = QKeySequence.StandardKey
_REFUSED = (
    *(_KEYS.Copy, _KEYS.Cut, _KEYS.Undo, _KEYS.Redo),
    # These two keep what they delete on the clipboard on some systems.
    *(_KEYS.DeleteEndOfLine, _KEYS.DeleteCompleteLine),
)


class _SecretLine(QLineEdit):
    """A line whose text can be pasted in but never copied, cut or brought back."""

    shifted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MAX_PASSPHRASE)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _REFUSED):
            event.accept()
            return
        letter = event.text()
        if letter.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.shifted.emit(letter.isupper() != shift)
        with self._hidden():
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._hidden():
            super().mouseReleaseEvent(event)

    @contextmanager
    def _hidden(self) -> Iterator[None]:
        """Hidden meanwhile: Qt puts a shown selection on the X11 selection, a hidden one never."""
        shown = self.echoMode()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        try:
            yield
        finally:
            self.setEchoMode(shown)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()


class PassphraseField(QWidget):
    """A passphrase with a button that shows it and a hint about Caps Lock."""

    text_changed = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _SecretLine()
        self.line.setObjectName("passphrase_line")
        self.line.setAccessibleName(self.tr("Lösenfras"))
        self.show_button = IconTextButton("eye", self.tr("Visa"))
        self.show_button.setObjectName("show_passphrase_button")
        self.show_button.setAccessibleName(self.tr("Visa lösenfrasen"))
        self.caps_hint = Secondary(self.tr("Caps Lock verkar vara på."))
        self.caps_hint.set_token("attention")
        self.caps_hint.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout()
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.show_button)
        self._layout.addLayout(self._row)
        self._layout.addWidget(self.caps_hint)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.text_changed)
        self.line.returnPressed.connect(self.confirmed)
        self.line.shifted.connect(self.caps_hint.setVisible)
        self.show_button.clicked.connect(self._turn)
        follow_style(self._restyle)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field and hide what is typed next."""
        self.line.clear()
        self.caps_hint.hide()
        if self.is_shown():
            self._turn()

    def select_all(self) -> None:
        """Select what is typed, so that the next key replaces it."""
        self.line.selectAll()

    def is_shown(self) -> bool:
        """Whether the passphrase can be read on the screen now."""
        return self.line.echoMode() == QLineEdit.EchoMode.Normal

    def setAccessibleName(self, name: str) -> None:
        """Name the line for assistive tools; the frame itself takes no focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _turn(self) -> None:
        if self.is_shown():
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            self.show_button.setText(self.tr("Visa"))
            self.show_button.setAccessibleName(self.tr("Visa lösenfrasen"))
            self.show_button.set_icon("eye")
        else:
            self.line.setEchoMode(QLineEdit.EchoMode.Normal)
            self.show_button.setText(self.tr("Dölj"))
            self.show_button.setAccessibleName(self.tr("Dölj lösenfrasen"))
            self.show_button.set_icon("eye-off")

    def _restyle(self) -> None:
        style = current_style()
        self._row.setSpacing(style.px(4))
        self._layout.setSpacing(style.px(4))
