"""Typing secrets and looking for them: fields of secrets, and everything a page holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hedersstod.ui.background import Background
from tests.helpers.one_page import OnePage


def type_at(widget: QWidget, text: str) -> None:
    """Give a field the keyboard and type, wherever the keyboard goes meanwhile."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QApplication.focusWidget()
            assert target is not None
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)


def type_in(page: OnePage, name: str, text: str) -> None:
    """Type in the visible field of that name."""
    type_at(page.find(name), text)
    page.rest()


def work(page: OnePage, background: Background) -> None:
    """Let what was begun beside the window come to its end."""
    assert background.wait()
    page.rest(20)


def held_by(window: QWidget) -> str:
    """Everything a window holds that a part could stand in: texts, names, own attributes."""
    found = [repr(vars(window))]
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        text = getattr(widget, "text", None)
        found.append(str(text()) if callable(text) else "")
        found += [repr(value) for value in vars(widget).values()]
        if isinstance(widget, QLineEdit):
            widget.undo()  # what can be brought back is held, too
            found.append(widget.text())
    return "\n".join(found)


def is_held(part: str, held: str) -> bool:
    """Does any group of a part stand there, plain or spelt out for the ear?"""
    return any(group in held or " ".join(group) in held for group in part.split())


def files_with(part: str, folder: Path) -> list[str]:
    """The files below a folder that hold a group of the part, in the encodings of systems."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for text in (part, part.replace(" ", "")):
            if any(text.encode(coding) in content for coding in ("utf-8", "utf-16-le")):
                found.append(path.name)
    return found


def clipboard_text() -> str:
    clipboard = QGuiApplication.clipboard()
    return clipboard.text() + clipboard.text(clipboard.Mode.Selection)
