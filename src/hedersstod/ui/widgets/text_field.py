"""The field for every free text: plain, cleaned, limited; what leaves it passes a gate."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from hedersstod.domain.text import MAX_TEXT, clean_text
from hedersstod.ui.clipboard import copy_text
from hedersstod.ui.clipboard import set_copy_gate as set_copy_gate  # told to all by this room
from hedersstod.ui.style import current_style, follow_style

_LINES_ONE = 4
_LINES_MANY = 12
_FRAME = 2


class TextField(QPlainTextEdit):
    """Plain text of one or several lines that grows with what is written.

    Emits `text_changed` for the user's changes only, `too_long` when something was refused
    because it does not fit, and `confirmed` on Enter in a field of one line.
    """

    text_changed = Signal(str)
    too_long = Signal()
    confirmed = Signal()

    def __init__(
        self,
        lines: int = 1,
        max_chars: int = MAX_TEXT,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most_lines = _LINES_ONE if lines == 1 else max(_LINES_MANY, lines)
        self._max_chars = max_chars
        self._silent = False
        self._accepted = ""
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._report_change)
        follow_style(self._restyle)

    def text(self) -> str:
        """Return the text as it stands, with LF between lines."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text without telling anyone; keeps the cursor as near as may be."""
        if text == self.text():
            return
        position = self.cursor_position()
        self._silent = True
        self.setPlainText(text)
        self._silent = False
        self._accepted = self.text()
        self.set_cursor_position(position)

    def cursor_position(self) -> int:
        """Return where the cursor stands, counted as Qt counts characters."""
        return self.textCursor().position()

    def set_cursor_position(self, position: int) -> None:
        """Put the cursor there, or at the end if the text is shorter."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(position, 0), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def copy(self) -> None:
        """Put the selected text on the clipboard if the gate lets it."""
        copy_text(self._selected())

    def cut(self) -> None:
        """Move the selected text to the clipboard; if the gate refuses, it stays."""
        if not self.isReadOnly() and copy_text(self._selected()):
            self.textCursor().removeSelectedText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lines == 1:
            self.confirmed.emit()
        elif self._would_write(event) and not self._fits(event.text()):
            self.too_long.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and not self._fits(event.commitString()):
            event.setCommitString("")
            self.too_long.emit()
        super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Reached by the X11 selection and by dragging: marking words is no wish to copy them.
        return QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A link copied from a page or a mail is text; a file or a picture is not.
        files = any(url.isLocalFile() for url in source.urls())
        return source.hasText() and not files

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.canInsertFromMimeData(source) or self.isReadOnly():
            return
        pasted = clean_text(source.text())
        if self._lines == 1:
            pasted = " ".join(pasted.split("\n")).strip()
        if not self._fits(pasted):
            self.too_long.emit()
        elif pasted:
            self.textCursor().insertText(pasted)
            self.ensureCursorVisible()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press inside the selection would begin to drag the text out of the window. With Shift
        # alone it makes the selection longer instead.
        cursor = self.textCursor()
        extends = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        left = event.button() == Qt.MouseButton.LeftButton
        if cursor.hasSelection() and left and not extends:
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        document, chosen = self.document(), self.textCursor().hasSelection()
        rows: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("Ångra"), self.undo, document.isUndoAvailable()),
            (self.tr("Gör om"), self.redo, document.isRedoAvailable()),
            (self.tr("Klipp ut"), self.cut, chosen and not self.isReadOnly()),
            (self.tr("Kopiera"), self.copy, chosen),
            (self.tr("Klistra in"), self.paste, self.canPaste()),
            (self.tr("Markera allt"), self.selectAll, not document.isEmpty()),
        )
        for position, (text, act, enabled) in enumerate(rows):
            if position in (2, 5):
                menu.addSeparator()
            entry = menu.addAction(text)
            entry.setEnabled(enabled)
            entry.triggered.connect(act)
        return menu

    def _selected(self) -> str:
        return self.textCursor().selection().toPlainText()

    def _would_write(self, event: QKeyEvent) -> bool:
        text = event.text()
        return bool(text) and (text.isprintable() or text in "\r\n\t") and not self.isReadOnly()

    def _fits(self, added: str) -> bool:
        return len(self.text()) - len(self._selected()) + len(added) <= self._max_chars

    def _report_change(self) -> None:
        if self._silent:
            return
        if len(self.text()) > self._max_chars:
            # Only what writes past the keyboard comes here, such as an assistive tool.
            self._bring_back()
            self.too_long.emit()
            return
        self._accepted = self.text()
        self._grow()
        self.text_changed.emit(self._accepted)

    def _bring_back(self) -> None:
        self._silent = True
        cursor = self.textCursor()
        cursor.joinPreviousEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._accepted)
        cursor.endEditBlock()
        self._silent = False
        self._grow()

    def setPlainText(self, text: str) -> None:
        """Replace the whole text and forget what could be undone."""
        super().setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._grow()

    def _grow(self) -> None:
        most = self._most_lines
        shown = 0
        block = self.document().firstBlock()
        line = QFontMetricsF(self.font()).lineSpacing()
        while block.isValid() and shown <= most:
            shown += max(1, round(self.blockBoundingRect(block).height() / line))
            block = block.next()
        bars = Qt.ScrollBarPolicy
        scrolls = shown > most
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if scrolls else bars.ScrollBarAlwaysOff
        )
        lines = min(max(shown, self._lines), most)
        height = math.ceil(lines * line) + 2 * (self._room() + _FRAME)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _room(self) -> int:
        return current_style().px(8)

    def _restyle(self) -> None:
        # The font is the application's, which the style has already changed.
        side, high = current_style().px(10), self._room()
        self.setViewportMargins(side, high, side, high)
        self.setCursorWidth(2)
        self._grow()
