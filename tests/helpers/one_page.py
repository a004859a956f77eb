"""One page in a window of its own, over a real case; acted on by keyboard and mouse."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import FieldBlock, ScrollPage, TextField, WrappedLabel
from hedersstod.ui.widgets.buttons import PaintedButton

ROOM = (1158, 705)
"""What a page has beside the rail and below the header at 1366 × 768."""


class OnePage:
    """Shows a page and drives it; `put_away` takes it from the screen."""

    def __init__(self, page: Page, size: tuple[int, int] = ROOM) -> None:
        self.page = page
        self.window = QWidget()
        box = QVBoxLayout(self.window)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self.failures: list[BaseException] = []
        page.failed.connect(self.failures.append)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.rest(20)
        page.first_focus()
        self.rest()

    def put_away(self) -> None:
        self.page.leave()
        self.window.hide()
        self.window.deleteLater()
        self.rest()

    def rest(self, milliseconds: int = 2) -> None:
        end = time.monotonic() + milliseconds / 1000
        while True:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
            if time.monotonic() >= end:
                return
            time.sleep(0.001)

    # -- looking ---------------------------------------------------------------------------

    def is_there(self, name: str) -> bool:
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def find(self, name: str) -> QWidget:
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"{name} is not on the page"
        return found[0]

    def text_of(self, name: str) -> str:
        field = self.find(name)
        assert isinstance(field, TextField)
        return field.text()

    def words(self) -> str:
        """Everything that can be read on the page now."""
        labels = [w.text() for w in self.window.findChildren(QLabel) if w.isVisible()]
        buttons = [w.text() for w in self.window.findChildren(QAbstractButton) if w.isVisible()]
        fields = [w.text() for w in self.window.findChildren(TextField) if w.isVisible()]
        return "\n".join([*labels, *buttons, *fields])

    def error_at(self, name: str) -> str:
        """What the field says is wrong."""
        parent: QWidget | None = self.find(name)
        while parent is not None and not isinstance(parent, FieldBlock):
            parent = parent.parentWidget()
        assert parent is not None
        return parent.error()

    def chosen(self, group: str) -> set[str]:
        """The answers of a group that are marked now."""
        buttons = self.find(group).findChildren(QAbstractButton)
        return {b.objectName().removeprefix("option_") for b in buttons if b.isChecked()}

    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    # -- acting ----------------------------------------------------------------------------

    def click(self, name: str) -> None:
        self.click_on(self.find(name))

    def click_on(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self.rest()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        self.rest()

    def choose(self, group: str, option: str) -> None:
        button = self.find(group).findChild(QAbstractButton, f"option_{option}")
        assert isinstance(button, QAbstractButton), option
        self.click_on(button)

    def write(self, name: str, text: str) -> None:
        """Type instead of what stands there."""
        field = self.find(name)
        assert isinstance(field, TextField)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        if not text:
            self.press(Qt.Key.Key_Delete)
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(field, event)
        self.rest()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)
            self.rest()

    # -- judging ---------------------------------------------------------------------------

    def stops(self) -> list[QWidget]:
        """What Tab should reach now."""
        return [
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not widget.objectName().startswith("qt_")
        ]

    def faults(self) -> list[str]:
        """What has no name, no words to find it by, too little room, or is out of Tab's reach."""
        found = []
        for stop in self.stops():
            spoken = QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
            if not spoken.strip():
                found.append(f"{type(stop).__name__} {stop.objectName()} has no name")
            if not stop.objectName():
                found.append(f"{type(stop).__name__} {spoken} has no object name")
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, WrappedLabel | PaintedButton) and widget.text():
                wanted = widget.heightForWidth(widget.width())
                if widget.height() < wanted:
                    found.append(f"{widget.text()[:30]}: {widget.height()} < {wanted} high")
            if isinstance(widget, ScrollPage):
                spare = widget.widget().width() - widget.viewport().width()
                if spare > 0:
                    found.append(f"the page is {spare} too wide")
        return found + self._unreached()

    def _unreached(self) -> list[str]:
        stops = self.stops()
        stops[0].setFocus()
        reached = set()
        for _ in range(2 * len(stops) + 2):
            widget = QApplication.focusWidget()
            if widget is None:
                return ["the keyboard was lost"]
            reached.add(widget)
            self.press(Qt.Key.Key_Tab)
        return [f"Tab misses {w.objectName()}" for w in stops if w not in reached]
