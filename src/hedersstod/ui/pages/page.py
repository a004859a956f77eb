"""What every page promises the window: a first focus, a way to leave, and where she is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QLayout, QWidget

from hedersstod.ui.widgets import TextField

if TYPE_CHECKING:
    from hedersstod.domain.case import Bookmark
    from hedersstod.domain.identifiers import CaseId

FIELD_SEPARATOR = "/"

_Box = TypeVar("_Box", bound=QBoxLayout)


def flat(layout: _Box) -> _Box:
    """The layout with nothing around or between what is put into it."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


class Page(QWidget):
    """A page of the window.

    `page_name` and `case_id` tell the window how to bring it back after a lock; `failed` carries
    an expected error for the window's banner.
    """

    failed = Signal(object)
    page_name = ""
    case_id: CaseId | None = None

    def first_focus(self) -> None:
        """Put the keyboard where work begins."""

    def leave(self) -> None:
        """Write what is not yet on disk; never asks and never refuses."""

    def keeps(self, field: TextField) -> bool:
        """Is what stands in that field in a record? Then a bookmark must not carry it as well."""
        return False

    def place(self) -> Bookmark | None:
        """Where she is, with what stands half typed; None when there is nothing to keep."""
        if not self.page_name:
            return None
        # Here: the locked page, which is a page too, must not wait for it.
        from hedersstod.domain.case import Bookmark

        name, cursor = focused_field(self)
        return Bookmark(
            page=self.page_name,
            case=self.case_id,
            field_name=name,
            cursor=cursor,
            drafts=tuple(
                (field_name(self, field), field.text())
                for field in self.findChildren(TextField)
                if field.text() and field.isVisibleTo(self) and not self.keeps(field)
            ),
        )

    def return_to(self, bookmark: Bookmark) -> None:
        """Go back to where she was: what stood half typed in the same fields, the same cursor."""
        for name, text in bookmark.drafts:
            field = find_field(self, name)
            if isinstance(field, TextField) and field.text() != text:
                field.set_text(text)
                field.text_changed.emit(text)  # so that the form tells what it makes of it
        focus_field(self, bookmark)


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
    """The field of that name that can be seen on the page, or None."""
    if not name:
        return None
    for widget in page.findChildren(QWidget, name.rsplit(FIELD_SEPARATOR, 1)[-1]):
        if widget.isVisibleTo(page) and field_name(page, widget) == name:
            return widget
    return None


def put_in_place(layout: QLayout, old: QWidget, fresh: QWidget) -> None:
    """Show a freshly built widget where an old one stood.

    The old one is let go of at once, so that it is not found by name any more, and the fresh one
    is shown at once, so that it can take the keyboard in the same turn.
    """
    layout.replaceWidget(old, fresh)
    fresh.show()
    discard(old)


def discard(widget: QWidget) -> None:
    """Let go of a widget that is no longer on the page."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def visible_child(page: QWidget, name: str) -> QWidget | None:
    """The child of that name that can be seen; one that is about to be deleted is passed over."""
    return next((w for w in page.findChildren(QWidget, name) if w.isVisibleTo(page)), None)


def focus_child(page: QWidget, name: str) -> bool:
    """Put the keyboard on a child that can be seen; False when there is none."""
    child = visible_child(page, name)
    if child is not None:
        child.setFocus()
    return child is not None


def focused_field(page: QWidget) -> tuple[str, int]:
    """The name of the page's field that has the keyboard, and the cursor in it (-1: none)."""
    widget = QApplication.focusWidget()
    if widget is None or not page.isAncestorOf(widget):
        return "", -1
    cursor = widget.cursor_position() if isinstance(widget, TextField) else -1
    return field_name(page, widget), cursor


def focus_field(page: Page, bookmark: Bookmark) -> None:
    """Put the keyboard back in the bookmarked field, or where work begins."""
    field = find_field(page, bookmark.field_name)
    if field is None:
        page.first_focus()
        return
    field.setFocus()
    if isinstance(field, TextField) and bookmark.cursor >= 0:
        field.set_cursor_position(bookmark.cursor)
