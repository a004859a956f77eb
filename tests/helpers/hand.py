"""A hand at the keyboard and the mouse: acts in one real window, on what is visible there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from hedersstod.app import Program
from hedersstod.casework.case_file import CaseFile
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import Banner, PassphraseField, SavedLabel, TextField
from hedersstod.ui.workplace import Workplace

PATIENCE = 20.0  # seconds for anything the program works on
PAUSE = 2  # milliseconds in which the program may work after each act

W = TypeVar("W", bound=QWidget)


class NotThere(AssertionError):
    """What was reached for is not on the page, or never came."""


class ChosenFile:
    """Stands in for the file dialog: answers with the place set here, or with none."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.suggestions: list[str] = []

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        self.suggestions.append(suggestion)
        return self.path

    def file_to_read(self, parent: QWidget) -> Path | None:
        return self.path

    def folder(self, parent: QWidget) -> Path | None:
        return self.path


class OtherWindows(QObject):
    """Sees whatever is shown in a window of its own, if only for a moment.

    A part that is shown before it has its place takes the keyboard from the window, and can be
    seen in the task bar with its words.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The kind of event first: to ask for its type at every event takes long.
        shown = isinstance(event, QShowEvent) and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._window:
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


class Hand:
    """Drives one window as a caseworker does."""

    def __init__(self, program: Program, chooser: ChosenFile) -> None:
        self.window = program.window
        self.application = program.application
        self.chooser = chooser
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.rest(50)

    def watch_for_other_windows(self) -> list[str]:
        """From now on, what is shown in a window of its own is written in this list."""
        others = OtherWindows(self.window)
        self.application.installEventFilter(others)
        return others.seen

    # -- looking ---------------------------------------------------------------------------

    def rest(self, milliseconds: int = PAUSE) -> None:
        """Let the program work, its worker too: QTest.qWait would keep the worker waiting."""
        end = time.monotonic() + milliseconds / 1000
        while True:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
            if time.monotonic() >= end:
                return
            time.sleep(0.001)

    def wait_for(self, ready: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
        """Wait until something holds; NotThere when it does not in time."""
        end = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > end:
                raise NotThere(what)
            self.rest()

    def all_visible(self, kind: type[W], name: str = "") -> list[W]:
        """The visible widgets of that kind, and of that name if one is given."""
        found = self.window.findChildren(kind, name) if name else self.window.findChildren(kind)
        return [widget for widget in found if widget.isVisible()]

    def is_there(self, name: str) -> bool:
        return bool(self.all_visible(QWidget, name))

    def find(self, name: str) -> QWidget:
        """The visible, enabled widget of that name; waits for it."""
        found: list[QWidget] = []

        def look() -> bool:
            found[:] = [w for w in self.all_visible(QWidget, name) if w.isEnabled()]
            return bool(found)

        self.wait_for(look, name)
        return found[0]

    def field(self, name: str) -> TextField:
        found = self.find(name)
        assert isinstance(found, TextField), name
        return found

    def text_of(self, name: str) -> str:
        return self.field(name).text()

    @property
    def workplace(self) -> Workplace:
        assert self.window.workplace is not None, "the vault is not open"
        return self.window.workplace

    @property
    def page(self) -> Page:
        page = self.workplace.page
        assert page is not None
        return page

    @property
    def case_file(self) -> CaseFile:
        assert self.workplace.case_file is not None, "no case is open"
        return self.workplace.case_file

    @property
    def guide_page(self) -> GuidePage:
        page = self.page
        assert isinstance(page, GuidePage), type(page).__name__
        return page

    def words(self) -> str:
        """Everything that can be read in the window now."""
        return "\n".join(self._written())

    def _written(self) -> Iterator[str]:
        for label in self.all_visible(QLabel):
            yield label.text()
        for button in self.all_visible(QAbstractButton):
            yield button.text()
        for field in self.all_visible(TextField):
            yield field.text()

    def banners(self) -> list[tuple[str, str]]:
        """The messages shown now: what happened, and what to do."""
        return [(b.title_label.text(), b.text_label.text()) for b in self.all_visible(Banner)]

    def saved_words(self) -> str:
        """What the page says about saving."""
        return " ".join(label.text() for label in self.all_visible(SavedLabel))

    def focused(self) -> QWidget | None:
        return self.application.focusWidget()

    # -- acting ----------------------------------------------------------------------------

    def click(self, name: str) -> None:
        self.click_on(self.find(name))

    def click_on(self, widget: QWidget) -> None:
        self._bring_into_view(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        self.rest()

    def choose(self, group: str, option: str) -> None:
        """Click one answer of a group of buttons."""
        self.choose_in(self.find(group), option)

    def choose_in(self, group: QWidget, option: str) -> None:
        button = group.findChild(QAbstractButton, f"option_{option}")
        if not isinstance(button, QAbstractButton):
            raise NotThere(f"{group.objectName()}: {option}")
        self.click_on(button)

    def write(self, name: str, text: str) -> None:
        """Put the keyboard in a field and type."""
        self.write_in(self.find(name), text)

    def rewrite(self, name: str, text: str) -> None:
        """Type instead of what stands in a field."""
        field = self.field(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        self.dictate(name, text)

    def dictate(self, name: str, text: str) -> None:
        """Put the keyboard in a field and let the whole text come at once, as dictation does."""
        self.dictate_in(self.find(name), text)

    def dictate_in(self, widget: QWidget, text: str) -> None:
        self._bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(widget, event)
        self.rest()

    def write_in(self, widget: QWidget, text: str) -> None:
        self._bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        target = (widget.focusProxy() if isinstance(widget, PassphraseField) else None) or widget
        self.type(target, text)

    def type(self, target: QWidget, text: str) -> None:
        """Type, one character at a time as a keyboard does; QTest itself knows only ASCII."""
        for character in text:
            key = int(Qt.Key.Key_Return) if character == "\n" else 0
            if character.isascii() and character.isprintable():
                key = ord(character.upper())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(target, event)
        self.rest()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key in whatever has the keyboard."""
        modifier = (
            Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(self.focused() or self.window, key, modifier)
        self.rest()

    def lock(self) -> None:
        """Ctrl+L, wherever the keyboard is."""
        self.press(Qt.Key.Key_L, control=True)

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self.rest(1)
