"""What leaves by the clipboard is marked and forgotten, and nothing is dragged out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hedersstod.ui import clipboard as copying
from hedersstod.ui.clipboard import FORGET_AFTER, CopyGuard, copy_text, for_one_paste, set_copy_gate
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Body, Heading, PassphraseField, Secondary, TextField
from tests.casework.desk import Place
from tests.helpers.traces import clipboard_text
from tests.helpers.windows import settle

SOURCE = Path(copying.__file__).resolve().parents[1]
TEXT = "Hon vill inte att någon ringer hem"


@pytest.fixture(autouse=True)
def empty_clipboard(qapp) -> Iterator[None]:
    Style(qapp)
    QGuiApplication.clipboard().clear()
    yield
    set_copy_gate(None)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def owner(qapp) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()
    settle()


@pytest.fixture
def guard(owner: QObject, place: Place) -> CopyGuard:
    made = CopyGuard(owner)
    made.watch(place.office, lambda: None)
    set_copy_gate(made.may_copy)
    return made


@pytest.fixture
def window(qapp) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(500, 300)
    yield made
    made.hide()
    made.deleteLater()
    settle()


# -- what is copied ----------------------------------------------------------------------------


def test_every_copy_carries_the_marks_that_keep_it_out_of_histories() -> None:
    data = for_one_paste(TEXT)
    assert data.text() == TEXT
    said = {name: bytes(data.data(name).data()) for name in data.formats()}
    windows = 'application/x-qt-windows-mime;value="{}"'
    assert said[windows.format("CanIncludeInClipboardHistory")] == bytes(4)  # a DWORD of nought
    assert said[windows.format("CanUploadToCloudClipboard")] == bytes(4)
    assert said[windows.format("ExcludeClipboardContentFromMonitorProcessing")]
    assert said["x-kde-passwordManagerHint"] == b"secret"
    assert not data.hasHtml(), "only the plain words"


def test_what_a_field_copies_or_cuts_carries_them_too(window: QWidget) -> None:
    field = TextField(parent=window)
    for act in (field.copy, field.cut):
        field.set_text(TEXT)
        field.selectAll()
        QGuiApplication.clipboard().clear()
        act()
        lying = QGuiApplication.clipboard().mimeData()
        assert lying.text() == TEXT
        assert set(for_one_paste(TEXT).formats()) <= set(lying.formats())


def test_only_one_place_of_the_program_writes_to_a_clipboard() -> None:
    used: dict[str, set[str]] = {}
    for path in SOURCE.rglob("*.py"):
        name = path.relative_to(SOURCE).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and "clipboard()" in ast.unparse(node.value):
                used.setdefault(name, set()).add(node.attr)
    assert used.pop("ui/clipboard.py") == {"setMimeData"}
    # A part of a recovery key is pasted group by group: it reads what lies there.
    assert used in ({}, {"ui/widgets/part_field.py": {"text"}})


def test_nothing_is_copied_past_the_gate() -> None:
    set_copy_gate(lambda text: text != TEXT)
    QGuiApplication.clipboard().setText("förut")
    assert not copy_text(TEXT)
    assert not copy_text("")
    assert clipboard_text() == "förut"
    assert copy_text("ett annat ord")
    assert clipboard_text() == "ett annat ord"


def test_a_copy_is_told_with_its_length_and_never_its_words(guard: CopyGuard) -> None:
    told: list[object] = []
    guard.copied.connect(told.append)
    guard.refused.connect(lambda: told.append("refused"))
    assert copy_text(TEXT)
    assert not copy_text("19121212-1212")
    assert told == [len(TEXT), "refused"]
    assert TEXT not in repr(vars(guard))


# -- how long it lies there --------------------------------------------------------------------


def test_what_was_copied_is_gone_after_ten_seconds(guard: CopyGuard, qtbot, monkeypatch) -> None:
    assert FORGET_AFTER == 10_000
    assert guard._timer.interval() == FORGET_AFTER
    guard._timer.setInterval(50)
    assert copy_text(TEXT)
    assert clipboard_text() == TEXT
    qtbot.waitUntil(lambda: clipboard_text() == "", timeout=2000)


def test_a_later_copy_begins_the_ten_seconds_anew(guard: CopyGuard) -> None:
    guard._timer.setInterval(200)
    assert copy_text(TEXT)
    QTest.qWait(120)
    assert copy_text("ett annat ord")
    QTest.qWait(120)
    assert clipboard_text() == "ett annat ord"


def test_what_another_program_has_put_there_is_left(guard: CopyGuard, monkeypatch) -> None:
    assert copy_text(TEXT)
    lying = QGuiApplication.clipboard()
    lying.setText("en annans ord")
    # Without a screen the clipboard is always said to be ours.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda self: False)
    guard.forget()
    assert clipboard_text() == "en annans ord"
    assert copy_text(TEXT)
    guard.forget()
    assert clipboard_text() == ""


def test_nothing_is_emptied_that_was_never_copied(guard: CopyGuard) -> None:
    QGuiApplication.clipboard().setText("förut")
    guard.forget()
    assert clipboard_text() == "förut"


# -- dragging and marking ----------------------------------------------------------------------


class Drags(QObject):
    """Sees a drag that has begun, and gives it up, since it would else wait for the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.carried: list[str] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            self.carried.append(event.mimeData().text())
        return False


def drag(widget: QWidget, begin: QPoint, end: QPoint) -> list[str]:
    """Press, move far and let go, as a hand does; what was carried along."""
    drags = Drags()
    left = Qt.MouseButton.LeftButton

    def give_up() -> None:
        # A drag runs its own loop, in which only this timer still gets a turn.
        for window in QGuiApplication.topLevelWindows():
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier(0))
            QCoreApplication.postEvent(window, press)
        drags.carried.append("a drag began")

    stuck = QTimer()
    stuck.setSingleShot(True)
    stuck.timeout.connect(give_up)
    stuck.start(1500)
    QTest.mousePress(widget, left, pos=begin)
    QTest.qWait(30)
    for part in range(1, 9):
        here = (begin + (end - begin) * part / 8).toPointF()
        over = widget.mapToGlobal(here)
        # QTest moves a mouse without its button.
        none, free = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, here, over, none, left, free)
        QApplication.sendEvent(widget, move)
        QTest.qWait(5)
    QTest.mouseRelease(widget, left, pos=end)
    settle()
    stuck.stop()
    QApplication.instance().removeEventFilter(drags)
    drags.deleteLater()
    return drags.carried


def show_in(window: QWidget, widget: QWidget) -> QWidget:
    widget.setParent(window)
    widget.setGeometry(20, 20, 400, 60)
    window.show()
    window.activateWindow()
    settle()
    return widget


def test_a_marked_text_is_not_dragged_out_of_a_field(window: QWidget) -> None:
    asked: list[str] = []

    class Watched(TextField):
        def createMimeDataFromSelection(self) -> QMimeData:
            # Without a screen a drag ends as it begins; but it begins by asking what to carry.
            asked.append("for what to carry")
            return super().createMimeDataFromSelection()

    field = Watched()
    show_in(window, field)
    field.set_text(TEXT)
    field.selectAll()
    view = field.viewport()
    carried = drag(view, QPoint(40, field.cursorRect().center().y()), QPoint(380, 200))
    assert carried == []
    assert asked == [] or QGuiApplication.clipboard().supportsSelection()
    assert field.text() == TEXT


def test_the_passphrase_is_not_dragged_out_hidden_or_shown(window: QWidget) -> None:
    field = PassphraseField()
    show_in(window, field)
    field.line.setText("granris vid bäcken")
    for _ in range(2):
        field.line.selectAll()
        line = field.line
        assert drag(line, QPoint(20, line.height() // 2), QPoint(200, 250)) == []
        field.show_button.click()
    assert field.text() == "granris vid bäcken"
    assert not field.line.dragEnabled()


@pytest.mark.parametrize("kind", [Body, Heading, Secondary])
def test_the_words_of_a_page_can_be_neither_marked_nor_dragged(window: QWidget, kind) -> None:
    label = kind(TEXT)
    show_in(window, label)
    assert isinstance(label, QLabel)
    assert drag(label, QPoint(10, 10), QPoint(200, 200)) == []
    assert not label.hasSelectedText()
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_what_is_marked_reaches_no_selection_that_other_programs_read(window: QWidget) -> None:
    field = TextField()
    show_in(window, field)
    field.set_text(TEXT)
    middle = field.cursorRect().center().y()
    view = field.viewport()
    drag(view, QPoint(2, middle), QPoint(300, middle))
    assert field.textCursor().selectedText(), "the mouse marked nothing: this test sees nothing"
    assert clipboard_text() == ""
    # On X11 this is what is handed over.
    data = field.createMimeDataFromSelection()
    assert isinstance(data, QMimeData)
    assert data.formats() == []


def test_a_mark_made_longer_with_shift_begins_no_drag(window: QWidget) -> None:
    field = TextField()
    show_in(window, field)
    field.set_text(TEXT)
    field.set_cursor_position(0)
    middle = field.cursorRect().center().y()
    view = field.viewport()
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for x in (60, 120):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, shift, QPoint(x, middle))
    assert field.textCursor().selectionStart() == 0, "Shift makes the mark longer"
    QTest.mousePress(view, Qt.MouseButton.LeftButton, shift | control, QPoint(40, middle))
    assert not field.textCursor().hasSelection()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, shift | control, QPoint(40, middle))


def test_no_part_of_the_window_lets_its_words_be_marked() -> None:
    # Only these kinds of field can be marked in; the first two are tried above, the third where
    # it is tried whole.
    marking = {"TextSelectableByMouse", "TextBrowserInteraction", "TextEditorInteraction"}
    fields = {"QTextEdit", "QTextBrowser", "QPlainTextEdit", "QLineEdit", "setDragEnabled"}
    found = {
        (path.relative_to(SOURCE).as_posix(), node.id if isinstance(node, ast.Name) else node.attr)
        for path in (SOURCE / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Attribute) and node.attr in marking | fields)
        or (isinstance(node, ast.Name) and node.id in fields)
    }
    tried = {
        ("ui/widgets/text_field.py", "QPlainTextEdit"),
        ("ui/widgets/passphrase_field.py", "QLineEdit"),
    }
    assert tried <= found
    assert found - tried <= {
        ("ui/widgets/part_field.py", "QLineEdit"),
        ("ui/widgets/part_field.py", "setDragEnabled"),
    }
