"""What every page promises the window: a first focus, a way to leave, and where she is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hedersstod.domain.case import Bookmark


class Page(QWidget):
    """A page of the window; `failed` carries an expected error for the window's banner."""

    failed = Signal(object)

    def first_focus(self) -> None:
        """Put the keyboard where work begins."""

    def leave(self) -> None:
        """Write what is not yet on disk; never asks and never refuses."""

    def place(self) -> Bookmark | None:
        """Where she is on this page, to come back to; None when there is nothing to keep."""
        return None

    def return_to(self, bookmark: Bookmark) -> None:
        """Go back to where she was."""


FIELD_SEPARATOR = "/"


def field_name(page: QWidget, widget: QWidget | None) -> str:
    """The names on the way from the page to a field, so that it can be found again."""
    names: list[str] = []
    while widget is not None and widget is not page:
        name = widget.objectName()
        if name and not name.startswith("qt_"):
            names.append(name)
        widget = widget.parentWidget()
    return FIELD_SEPARATOR.join(reversed(names))


def find_field(page: QWidget, name: str) -> QWidget | None:
    """The visible field of that name on the page, or None."""
    if not name:
        return None
    for widget in page.findChildren(QWidget, name.rsplit(FIELD_SEPARATOR, 1)[-1]):
        if field_name(page, widget) == name:
            return widget
    return None
