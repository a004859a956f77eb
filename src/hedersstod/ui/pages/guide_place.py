"""Where she is within one question: which item is open, what is unfolded, who is half entered."""

from __future__ import annotations

from collections.abc import Iterator

from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.identifiers import ItemId
from hedersstod.ui.editors import AnswerEditor, ListEditor
from hedersstod.ui.pages.page import (
    FIELD_SEPARATOR,
    Page,
    field_name,
    find_field,
    focus_field,
)
from hedersstod.ui.widgets import TextField

_OPEN_ITEM = f"{OPENED}item"


def half_written(page: Page, editor: AnswerEditor) -> Iterator[tuple[str, str]]:
    """What no answer holds, for the drafts of a bookmark."""
    listed = editor.value_editor
    if isinstance(listed, ListEditor) and listed.open_item is not None:
        yield _OPEN_ITEM, listed.open_item
    for field in editor.findChildren(TextField, "new_person"):
        if field.text() and field.isVisibleTo(page):
            yield field_name(page, field), field.text()


def open_item(bookmark: Bookmark) -> ItemId | None:
    """The item of the list that stood open."""
    item = dict(bookmark.drafts).get(_OPEN_ITEM)
    return ItemId(item) if item else None


def bring_back(page: Page, bookmark: Bookmark) -> None:
    """On the question as it is shown anew: the same parts unfolded, the same words and cursor."""
    drafts = {name: text for name, text in bookmark.drafts if name != _OPEN_ITEM}
    for path in (bookmark.field_name, *drafts):
        for editor in page.findChildren(AnswerEditor):
            if path.startswith(field_name(page, editor) + FIELD_SEPARATOR):
                editor.unfold_to(path)
    for path, text in drafts.items():
        field = find_field(page, path)
        if isinstance(field, TextField):
            field.set_text(text)
    focus_field(page, bookmark)
