"""A visitor to the real window: acts by keys and mouse, takes pictures, notes what was visible."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from hedersstod.app import Program
from hedersstod.ui.main_window import MainWindow
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import PassphraseField, ScrollPage, TextField

SIZE = (1366, 768)
PATIENCE = 40.0  # seconds for anything the program works on
Looks = Sequence[tuple[str, str, int]]
LOOKS: Looks = (("ljus", "light", 100), ("mork", "dark", 100), ("200", "light", 200))
LIGHT: Looks = LOOKS[:1]


class LostOnTheWay(AssertionError):
    """Something the walk needed was not on the page."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A point of the coverage list that stood visible: which element, which picture."""

    id: str
    kind: str
    element: str
    picture: str


@dataclass(slots=True)
class Log:
    """What the walk has made so far; carried over from process to process."""

    pictures: list[str] = field(default_factory=list)
    sights: list[Sight] = field(default_factory=list)
    fields_seen: list[str] = field(default_factory=list)
    counts: list[dict[str, object]] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict, repr=False)  # what she has on paper
    plans: list[dict[str, Any]] = field(default_factory=list)


class Visitor:
    """Drives one window; every act goes through the event loop as a user's would."""

    def __init__(self, program: Program, out: Path, log: Log) -> None:
        self.window: MainWindow = program.window
        self.style: Style = program.style
        self.application: QApplication = program.application
        self.out = out
        self.log = log
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.rest()

    # -- finding ---------------------------------------------------------------------------

    def rest(self, milliseconds: int = 15) -> None:
        """Let the program work; unlike QTest.qWait this lets other threads run meanwhile."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, ready: Callable[[], object], what: str) -> None:
        """Wait until something holds; raises LostOnTheWay when it never does."""
        end = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > end:
                self.window.grab().save(str(self.out / "har-stannade-det.png"))
                raise LostOnTheWay(what)
            self.rest(20)
        self.rest()

    def find(self, name: str) -> QWidget:
        """The visible widget of that object name."""
        found: list[QWidget] = []

        def look() -> bool:
            found[:] = [
                widget
                for widget in self.window.findChildren(QWidget, name)
                if widget.isVisible() and widget.isEnabled()
            ]
            return bool(found)

        self.wait_for(look, name)
        return found[0]

    def is_there(self, name: str) -> bool:
        """Is a widget of that name visible now?"""
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    # -- acting ----------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Scroll to a widget and click it with the mouse."""
        widget = self.find(name)
        self._bring_into_view(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=self._middle(widget))
        self.rest()

    def click_widget(self, widget: QWidget) -> None:
        """Scroll to a widget that was found and click it."""
        self._bring_into_view(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=self._middle(widget))
        self.rest()

    def click_in(self, place: QWidget, name: str) -> None:
        """Click the widget of that name within another."""
        self.click_widget(self._within(place, name))

    def write_in(self, place: QWidget, name: str, text: str) -> None:
        """Type in the field of that name within another."""
        target = self._within(place, name)
        self._bring_into_view(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        for character in text:
            self.type_character(target, character)
        self.rest()

    def _within(self, place: QWidget, name: str) -> QWidget:
        found = next((w for w in place.findChildren(QWidget, name) if w.isVisible()), None)
        if not isinstance(found, QWidget):
            raise LostOnTheWay(name)
        return found

    def choose(self, group: str, option: str) -> None:
        """Click one answer of a group of buttons."""
        widget = self.find(group)
        button = widget.findChild(QAbstractButton, f"option_{option}")
        if button is None:
            raise LostOnTheWay(f"{group}: {option}")
        self._bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def choose_in_item(self, field: str, option: str) -> None:
        """Click one answer of a field in the first item of a list."""
        for widget in self.window.findChildren(QWidget):
            name = widget.objectName()
            if name.startswith("item:") and name.endswith(f":{field}") and widget.isVisible():
                button = widget.findChild(QAbstractButton, f"option_{option}")
                if button is not None:
                    self._bring_into_view(button)
                    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                    self.rest()
                    return
        raise LostOnTheWay(f"{field}: {option}")

    def choose_by_keys(self, group: str, option: str) -> None:
        """Reach one answer with the arrow keys and take it with Space."""
        widget = self.find(group)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(12):
            focused = self.application.focusWidget()
            if focused is not None and focused.objectName() == f"option_{option}":
                QTest.keyClick(focused, Qt.Key.Key_Space)
                self.rest()
                return
            if focused is not None:
                QTest.keyClick(focused, Qt.Key.Key_Down)
        raise LostOnTheWay(f"{group}: {option}")

    def write(self, name: str, text: str) -> None:
        """Put the keyboard in a field and type."""
        widget = self.find(name)
        self._bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        target = widget
        if isinstance(widget, PassphraseField):
            target = widget.focusProxy() or widget
        for character in text:
            self.type_character(target, character)
        self.rest()

    def write_on(self, name: str, text: str) -> None:
        """Put the keyboard in a field and type wherever it goes from there, over what stands."""
        widget = self.find(name)
        self._bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for character in text:
            self.type_character(self.application.focusWidget() or widget, character)
        self.rest()

    def says(self, words: str) -> bool:
        """Do these words stand in the window now?"""
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() and label.isVisible() for label in labels)

    def type_character(self, target: QWidget, character: str) -> None:
        """Type one character, as a keyboard does; QTest itself knows only ASCII."""
        key = ord(character.upper()) if character.isascii() else 0
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)

    def press(self, key: Qt.Key, control: bool = False) -> None:
        """Press a key in whatever has the keyboard."""
        modifier = (
            Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(self.application.focusWidget() or self.window, key, modifier)
        self.rest()

    def press_in(self, place: QWidget, key: Qt.Key) -> None:
        """Press a key in one widget."""
        place.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(self.application.focusWidget() or place, key)

    def select_all_in(self, place: QWidget) -> None:
        """Mark everything in a text field, so that what is typed next takes its place."""
        place.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(place, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def today(self) -> date:
        """The day it is for the program."""
        return datetime.now().astimezone().date()

    def text_of(self, name: str) -> str:
        """What stands in a text field."""
        widget = self.find(name)
        if not isinstance(widget, TextField):
            raise LostOnTheWay(name)
        return widget.text()

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self.rest(10)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a widget into sight as with the wheel, without touching it."""
        self._bring_into_view(widget)

    @staticmethod
    def _middle(widget: QWidget) -> QPoint:
        return widget.rect().center()

    # -- looking ---------------------------------------------------------------------------

    def look(self, name: str, looks: Looks = LOOKS, *, whole: bool = True) -> None:
        """Take the page in light, in dark and at 200 %; the whole of it where it scrolls."""
        focused = self.application.focusWidget()
        theme, scale = self.style.theme, round(self.style.scale * 100)
        stem = f"{self._number():03d}-{name}"
        for suffix, look, percent in looks:
            self.style.set_look(look, percent)
            self.rest(60)
            self._take(f"{stem}-{suffix}.png")
            if suffix == "ljus" and whole:
                self._further_down(stem)
        self.style.set_look(theme, scale)
        self.rest(60)
        # A page that is built anew in another look has taken the widget with it.
        for widget in self.window.findChildren(QWidget):
            if widget is focused and widget.isVisible():
                widget.setFocus()

    def keep_sheet(self, name: str, sheet: QImage) -> None:
        """Take a page that came out of the printer, numbered among the pictures."""
        picture = f"{self._number():03d}-{name}.png"
        if not sheet.save(str(self.out / picture)):
            raise LostOnTheWay(picture)
        self.log.pictures.append(picture)

    def _number(self) -> int:
        return len({p.split("-", 1)[0] for p in self.log.pictures}) + 1

    def _further_down(self, stem: str) -> None:
        for area in self.window.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            beside = area.objectName() == "guidance_scroll"
            of_page = beside or isinstance(area, ScrollPage)
            if not (of_page and area.isVisible()) or bar.maximum() == 0:
                continue
            what = "stod" if beside else "ljus"
            before, part = bar.value(), 2
            bar.setValue(0)
            if before:  # she is further down, where she writes
                self.rest(20)
                self._take(f"{stem}-{what}-1.png")
            while bar.value() < bar.maximum():
                bar.setValue(bar.value() + round(area.viewport().height() * 0.85))
                self.rest(20)
                self._take(f"{stem}-{what}-{part}.png")
                part += 1
            bar.setValue(before)

    def _take(self, picture: str) -> None:
        # Packed a little less than usual: a third faster, and hardly larger.
        if not self.window.grab().save(str(self.out / picture), "PNG", 60):
            raise LostOnTheWay(picture)
        self.log.pictures.append(picture)
        self._note_what_is_seen(picture)

    def _note_what_is_seen(self, picture: str) -> None:
        for widget in self.window.findChildren(QWidget):
            ids = widget.property("coverage_ids")
            if not ids or not widget.isVisible() or widget.visibleRegion().isEmpty():
                continue
            kind = str(widget.property("coverage_kind"))
            element = widget.objectName() or type(widget).__name__
            self.log.sights += [Sight(str(i), kind, element, picture) for i in ids]
