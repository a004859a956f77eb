"""Göm and the screen: what lies over the window is taken away, and a neutral page shown at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QToolTip, QWidget

from hedersstod.ui.pages.neutral_page import NeutralPage
from hedersstod.ui.widgets import TextField

HIDE_KEY = Qt.Key.Key_F9
MOST_MINUTES = 2  # until the lock, while the neutral page is shown


class KeysAnywhere(QObject):
    """Hears the keys for Göm and for the lock wherever the keyboard is: in a dialog, in a menu.

    A shortcut of the window would not: a dialog keeps it from being heard.
    """

    hide_pressed = Signal()
    lock_pressed = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # In this order: it is asked at every event, and the type costs many times more to ask.
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == HIDE_KEY:
            if not event.isAutoRepeat():  # a key held down must not show everything again
                self.hide_pressed.emit()
            return True
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_L and control:
            self.lock_pressed.emit()
            return True
        return False


class Hiding(QStackedWidget):
    """Holds the content of the window, and shows a neutral page in its place when she wants."""

    hidden_now = Signal()
    shown_again = Signal()

    def __init__(self, content: QWidget, today: Callable[[], date]) -> None:
        super().__init__()
        self._content = content
        self._today = today
        self._neutral: NeutralPage | None = None
        self.left_off: QWidget | None = None
        self.addWidget(content)

    @property
    def is_hidden(self) -> bool:
        """Is the neutral page shown?"""
        return self._neutral is not None

    def toggle(self) -> None:
        """Hide everything, or come back to where she was."""
        if self.is_hidden:
            self.come_back()
        else:
            self.hide_content()

    def hide_content(self) -> None:
        """The neutral page over everything; nothing is asked, nothing changes beneath it."""
        window = self.window()
        finish_writing(window)
        self.left_off = window.focusWidget()
        neutral = self._neutral = NeutralPage(self._today())
        self.addWidget(neutral)
        # The window first: what it shows is more than what a dialog does.
        self.setCurrentWidget(neutral)
        # Out of the stack as well: what lies hidden in it can still be read by whatever reads
        # the screen aloud, or looks like it.
        self.removeWidget(self._content)
        put_others_away(window)
        neutral.first_focus()
        if not window.isActiveWindow():
            window.activateWindow()  # a dialog had the keyboard; the key to come back needs it here
        window.repaint()  # now, and not after whatever waits to be done
        self.hidden_now.emit()

    def come_back(self) -> None:
        """The same page, the same field, the same cursor."""
        neutral, self._neutral = self._neutral, None
        kept, self.left_off = self.left_off, None
        self.addWidget(self._content)
        self.setCurrentWidget(self._content)
        if neutral is not None:
            self.removeWidget(neutral)
            neutral.deleteLater()
        if kept is not None and shiboken6.isValid(kept) and kept.isVisible():
            kept.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.shown_again.emit()


def finish_writing(window: QWidget) -> None:
    """Letters that are still being composed become text, as they would if she went elsewhere."""
    QGuiApplication.inputMethod().commit()
    field = window.focusWidget()
    if not isinstance(field, TextField):
        return
    layout: QTextLayout | None = field.textCursor().block().layout()
    composing = layout.preeditAreaText() if layout is not None else ""
    if composing:  # the platform has no way to finish them, or did not
        event = QInputMethodEvent("", [])
        event.setCommitString(composing)
        QCoreApplication.sendEvent(field, event)


def put_others_away(window: QWidget) -> None:
    """Take every dialog, menu and tooltip from the screen; a dialog answers as if cancelled."""
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        other.hide()
        if isinstance(other, QDialog):
            other.done(QDialog.DialogCode.Rejected)
