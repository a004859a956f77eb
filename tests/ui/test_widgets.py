"""The shared parts of the pages, acted on by keyboard and mouse."""

from __future__ import annotations

import gc
from datetime import time

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from hedersstod.ui.style import Style
from hedersstod.ui.widgets import (
    Banner,
    Body,
    BottomBar,
    Card,
    EmptyState,
    FieldBlock,
    FlowBox,
    GuidancePanel,
    Heading,
    IconTextButton,
    LinkButton,
    PageHeader,
    PassphraseField,
    Pill,
    PrimaryButton,
    RailItem,
    ReportPreview,
    SavedLabel,
    ScrollPage,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
    StateRing,
    TextField,
    TwoPanes,
    Unfold,
    WrappedLabel,
    mark_covers,
    set_copy_gate,
)
from hedersstod.ui.widgets.guidance_panel import NARROW
from hedersstod.ui.widgets.last_time import LastTime
from hedersstod.ui.widgets.report_preview import Sheet

ANSWERS = [("yes", "Framkommit"), ("maybe", "Misstänks"), ("no", "Talar emot"), ("dk", "Vet inte")]
LONG = "Den utsatta är väntad hem klockan sju och ingen vuxen utanför familjen vet om det ännu"


@pytest.fixture(autouse=True)
def style(qapp):
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


@pytest.fixture
def refuse_copying():
    asked: list[str] = []

    def gate(text: str) -> bool:
        asked.append(text)
        return False

    set_copy_gate(gate)
    yield asked
    set_copy_gate(None)


def show(qtbot, widget: QWidget, width: int = 700, height: int = 400) -> QWidget:
    """Show a widget at the top of a window of its own and wait until it has focus."""
    window = QWidget()
    widget.kept_window = window  # pytest-qt itself holds it weakly
    box = QVBoxLayout(window)
    box.addWidget(widget)
    box.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    return window


def press(qtbot, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        assert QApplication.focusWidget() is not None
        qtbot.keyClick(QApplication.focusWidget(), key)


def mime(text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


# -- segmented buttons -------------------------------------------------------------------------


def test_arrows_move_and_space_chooses(qtbot):
    buttons = SegmentedButtons(ANSWERS)
    show(qtbot, buttons)
    heard = []
    buttons.chosen.connect(heard.append)
    assert buttons.button("yes").hasFocus()
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert buttons.button("no").hasFocus()
    assert heard == []
    press(qtbot, Qt.Key.Key_Space)
    assert heard == ["no"]
    assert buttons.value() == "no"


def test_arrows_go_round(qtbot):
    buttons = SegmentedButtons(ANSWERS)
    show(qtbot, buttons)
    press(qtbot, Qt.Key.Key_Left)
    assert buttons.button("dk").hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert buttons.button("yes").hasFocus()


def test_choosing_the_chosen_takes_the_answer_back(qtbot):
    buttons = SegmentedButtons(ANSWERS)
    show(qtbot, buttons)
    heard = []
    buttons.chosen.connect(heard.append)
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert heard == ["yes", None]
    assert buttons.value() is None


def test_a_click_on_another_answer_moves_the_choice(qtbot):
    buttons = SegmentedButtons(ANSWERS)
    show(qtbot, buttons)
    qtbot.mouseClick(buttons.button("maybe"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons.button("dk"), Qt.MouseButton.LeftButton)
    assert [b.isChecked() for b in buttons.buttons] == [False, False, False, True]


def test_tab_enters_at_the_chosen_answer_and_leaves_the_group(qtbot):
    holder = QWidget()
    box = QVBoxLayout(holder)
    before, buttons, after = TextField(), SegmentedButtons(ANSWERS), TextField()
    for widget in (before, buttons, after):
        box.addWidget(widget)
    show(qtbot, holder)
    buttons.set_value("no")
    before.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert buttons.button("no").hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert buttons.button("no").hasFocus()


def test_several_answers_come_in_the_order_of_the_options(qtbot):
    buttons = SegmentedButtons(ANSWERS, multiple=True)
    show(qtbot, buttons)
    heard = []
    buttons.chosen.connect(heard.append)
    for answer in ("dk", "yes", "dk"):
        qtbot.mouseClick(buttons.button(answer), Qt.MouseButton.LeftButton)
    assert heard == [("dk",), ("yes", "dk"), ("yes",)]


def test_setting_a_value_tells_nobody(qtbot):
    buttons = SegmentedButtons(ANSWERS)
    show(qtbot, buttons)
    heard = []
    buttons.chosen.connect(heard.append)
    buttons.set_value("no")
    buttons.set_value(None)
    assert heard == []
    assert buttons.value() is None


def test_answers_stand_in_a_row_where_they_fit_and_below_each_other_where_not(qtbot):
    buttons = SegmentedButtons(ANSWERS)
    window = show(qtbot, buttons)
    assert buttons.is_row()
    assert len({b.y() for b in buttons.buttons}) == 1
    window.resize(300, 400)
    QApplication.processEvents()
    assert not buttons.is_row()
    assert len({b.x() for b in buttons.buttons}) == 1
    assert all(b.width() == buttons.width() for b in buttons.buttons)


def test_more_than_four_answers_or_an_explained_one_never_stand_in_a_row(qtbot):
    many = SegmentedButtons([*ANSWERS, ("more", "Annat")])
    explained = SegmentedButtons([("a", "Ja", "Hon har sagt det själv"), ("b", "Nej")])
    for buttons in (many, explained):
        show(qtbot, buttons, width=1200)
        assert not buttons.is_row()


def test_choosing_does_not_change_the_height(qtbot):
    buttons = SegmentedButtons([("a", LONG), ("b", LONG + " " + LONG), ("c", "Vet inte")])
    show(qtbot, buttons, width=420)
    before = buttons.heightForWidth(400)
    buttons.set_value("b")
    assert buttons.heightForWidth(400) == before


def test_a_chosen_answer_is_told_by_shape_and_not_by_colour_alone(qtbot, style):
    buttons = SegmentedButtons(ANSWERS)
    show(qtbot, buttons)
    pictures = []
    for answer in (None, "yes"):
        buttons.set_value(answer)
        image = buttons.button("yes").grab().toImage()
        ground = image.pixelColor(image.width() // 2, 4)
        pictures.append(
            [
                image.pixelColor(x, y) != ground
                for x in range(4, image.width() - 4)
                for y in range(4, image.height() - 4)
            ]
        )
    changed = sum(a != b for a, b in zip(*pictures, strict=True))
    assert changed > 40


def test_an_answer_group_needs_an_answer():
    with pytest.raises(ValueError, match="choose"):
        SegmentedButtons([])


# -- text field --------------------------------------------------------------------------------


def test_typing_tells_the_whole_text(qtbot):
    field = TextField()
    show(qtbot, field)
    heard = []
    field.text_changed.connect(heard.append)
    qtbot.keyClicks(field, "Hej")
    assert heard == ["H", "He", "Hej"]


def test_setting_a_text_tells_nobody_and_keeps_the_cursor(qtbot):
    field = TextField(3)
    show(qtbot, field)
    field.set_text("abcdef")
    field.set_cursor_position(4)
    heard = []
    field.text_changed.connect(heard.append)
    field.set_text("abcdefg")
    assert heard == []
    assert field.cursor_position() == 4
    field.set_text("ab")
    assert field.cursor_position() == 2


def test_a_full_field_refuses_a_key_and_changes_nothing(qtbot):
    field = TextField(max_chars=5)
    show(qtbot, field)
    qtbot.keyClicks(field, "abcde")
    with qtbot.waitSignal(field.too_long), qtbot.assertNotEmitted(field.text_changed):
        qtbot.keyClick(field, "f")
    assert field.text() == "abcde"
    press(qtbot, Qt.Key.Key_Backspace)
    assert field.text() == "abcd"


def test_a_full_field_lets_a_selection_be_written_over(qtbot):
    field = TextField(max_chars=5)
    show(qtbot, field)
    field.set_text("abcde")
    field.selectAll()
    qtbot.keyClick(field, "x")
    assert field.text() == "x"


def test_a_paste_that_is_too_long_is_refused_whole(qtbot):
    field = TextField(3, max_chars=10)
    show(qtbot, field)
    qtbot.keyClicks(field, "abc")
    with qtbot.waitSignal(field.too_long), qtbot.assertNotEmitted(field.text_changed):
        field.insertFromMimeData(mime("12345678"))
    assert field.text() == "abc"
    field.insertFromMimeData(mime("1234567"))
    assert field.text() == "abc1234567"


def test_what_an_input_method_writes_is_limited_too(qtbot):
    field = TextField(max_chars=3)
    show(qtbot, field)
    event = QInputMethodEvent()
    event.setCommitString("långt")
    with qtbot.waitSignal(field.too_long):
        QApplication.sendEvent(field, event)
    assert field.text() == ""


def test_what_an_assistive_tool_writes_is_limited_too(qtbot):
    field = TextField(max_chars=5)
    show(qtbot, field)
    qtbot.keyClicks(field, "abc")
    with qtbot.waitSignal(field.too_long):
        field.textCursor().insertText("defgh")
    assert field.text() == "abc"


def test_a_paste_is_plain_and_clean(qtbot):
    field = TextField(3)
    show(qtbot, field)
    field.insertFromMimeData(mime("Str\u200böms\u202evik\r\nbuss\x07en\t4", "<b>Strömsvik</b>"))
    assert field.text() == "Strömsvik\nbussen 4"
    assert "font-weight:7" not in field.document().toHtml()


def test_a_paste_into_one_line_stays_one_line(qtbot):
    field = TextField()
    show(qtbot, field)
    field.insertFromMimeData(mime("ett\ntvå\n"))
    assert field.text() == "ett två"


def test_files_and_pictures_are_not_pasted(qtbot):
    field = TextField(3)
    show(qtbot, field)
    files = mime("/hem/brev.txt")
    files.setUrls([QUrl("file:///hem/brev.txt")])
    field.insertFromMimeData(files)
    assert field.text() == ""


def test_enter_confirms_one_line_and_breaks_several(qtbot):
    one, many = TextField(), TextField(3)
    holder = QWidget()
    box = QVBoxLayout(holder)
    for field in (one, many):
        box.addWidget(field)
    show(qtbot, holder)
    with qtbot.waitSignal(one.confirmed):
        qtbot.keyClick(one, Qt.Key.Key_Return)
    assert one.text() == ""
    with qtbot.assertNotEmitted(many.confirmed):
        qtbot.keyClick(many, Qt.Key.Key_Return)
    assert many.text() == "\n"


def test_tab_leaves_the_field(qtbot):
    holder = QWidget()
    box = QVBoxLayout(holder)
    first, second = TextField(3), TextField()
    box.addWidget(first)
    box.addWidget(second)
    show(qtbot, holder)
    first.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert first.text() == ""


def test_the_field_grows_with_its_text_up_to_a_limit(qtbot):
    field = TextField(2)
    show(qtbot, field, height=900)
    heights = [field.height()]
    for _ in range(30):
        field.insertFromMimeData(mime("rad\n"))
        heights.append(field.height())
    assert heights == sorted(heights)
    assert heights[10] > heights[0]
    assert heights[30] == heights[29]
    assert field.verticalScrollBar().maximum() > 0


def test_copying_passes_the_gate(qtbot, qapp):
    field = TextField()
    show(qtbot, field)
    field.set_text("Strömsvik")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Strömsvik"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_what_the_gate_refuses_reaches_no_clipboard_and_stays(qtbot, refuse_copying, key, modifier):
    QGuiApplication.clipboard().setText("förut")
    field = TextField()
    show(qtbot, field)
    field.set_text("Strömsvik")
    field.selectAll()
    qtbot.keyClick(field, key, modifier)
    assert QGuiApplication.clipboard().text() == "förut"
    assert field.text() == "Strömsvik"
    assert refuse_copying[0] == "Strömsvik"


def test_marking_words_copies_nothing_and_asks_nobody(qtbot, refuse_copying):
    field = TextField()
    show(qtbot, field)
    field.set_text("Strömsvik")
    field.selectAll()
    data = field.createMimeDataFromSelection()
    gc.collect()
    assert data.formats() == []
    assert refuse_copying == []


def test_a_link_is_pasted_as_its_text(qtbot):
    field = TextField()
    show(qtbot, field)
    link = mime("se sidan")
    link.setUrls([QUrl("https://exempel.invalid/")])
    field.insertFromMimeData(link)
    assert field.text() == "se sidan"


def test_text_cannot_be_dragged_out(qtbot, refuse_copying):
    field = TextField()
    show(qtbot, field)
    field.set_text("Strömsvik i norr")
    field.selectAll()
    view = field.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert not field.textCursor().hasSelection()
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))


def test_the_menu_of_the_field_is_in_swedish(qtbot):
    field = TextField()
    show(qtbot, field)
    texts = [action.text() for action in field._menu().actions() if action.text()]
    assert texts == ["Ångra", "Gör om", "Klipp ut", "Kopiera", "Klistra in", "Markera allt"]


def test_undo_brings_back_what_was_deleted(qtbot):
    field = TextField()
    show(qtbot, field)
    qtbot.keyClicks(field, "buss")
    cursor = field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "buss"


# -- passphrase field --------------------------------------------------------------------------


def test_a_passphrase_is_hidden_until_asked_for(qtbot):
    field = PassphraseField()
    show(qtbot, field)
    qtbot.keyClicks(field.line, "hemligt")
    assert field.text() == "hemligt"
    assert "hemligt" not in field.line.displayText()
    name = field.show_button.accessibleName()
    qtbot.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert field.line.displayText() == "hemligt"
    assert field.show_button.accessibleName() != name
    field.clear()
    assert not field.is_shown()


@pytest.mark.parametrize("shown", [False, True])
def test_a_passphrase_is_neither_copied_nor_undone(qtbot, shown):
    QGuiApplication.clipboard().setText("förut")
    field = PassphraseField()
    show(qtbot, field)
    if shown:
        field.show_button.click()
    qtbot.keyClicks(field.line, "hemligt")
    field.select_all()
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        qtbot.keyClick(field.line, key, control)
    assert QGuiApplication.clipboard().text() == "förut"
    assert field.text() == "hemligt"
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.keyClick(field.line, Qt.Key.Key_Z, control)
    assert field.text() == ""


def test_a_passphrase_holds_two_thousand_characters(qtbot):
    field = PassphraseField()
    show(qtbot, field)
    field.line.insert("a" * 3000)
    assert len(field.text()) == 2000


def test_capitals_without_shift_give_a_hint(qtbot):
    field = PassphraseField()
    show(qtbot, field)
    assert not field.caps_hint.isVisible()
    qtbot.keyClick(field.line, "A")
    assert field.caps_hint.isVisible()
    qtbot.keyClick(field.line, "a")
    assert not field.caps_hint.isVisible()
    qtbot.keyClick(field.line, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field.caps_hint.isVisible()


def test_enter_confirms_a_passphrase(qtbot):
    field = PassphraseField()
    show(qtbot, field)
    with qtbot.waitSignal(field.confirmed):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)


# -- buttons, unfolding, banner ----------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("make", [PrimaryButton, SecondaryButton, LinkButton])
def test_a_button_is_pressed_by_space_and_enter(qtbot, make, key):
    button = make("Nästa")
    show(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        press(qtbot, key)


def test_unfolding_by_keyboard_shows_the_content_and_says_so(qtbot):
    content = TextField()
    unfold = Unfold("Källa, säkerhet, förändring", content)
    show(qtbot, unfold)
    assert not content.isVisible()
    folded = unfold.title_button.accessibleDescription()
    press(qtbot, Qt.Key.Key_Space)
    assert content.isVisible()
    assert unfold.is_open()
    assert unfold.title_button.accessibleDescription() != folded
    unfold.set_open(False)
    assert not content.isVisible()


def test_a_banner_is_hidden_until_it_has_something_to_say(qtbot):
    banner = Banner("acute")
    show(qtbot, banner)
    assert not banner.isVisible()
    banner.show_message("Lösenfrasen stämmer inte.", "Valvet är orört.", "Återställ")
    assert banner.isVisible()
    assert banner.accessibleName() == "Lösenfrasen stämmer inte. Valvet är orört."
    with qtbot.waitSignal(banner.action):
        qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    banner.show_message("Sparat.")
    assert not banner.action_button.isVisible()
    banner.hide_message()
    assert not banner.isVisible()


def test_the_saved_label_says_when_and_why_not(qtbot):
    label = SavedLabel()
    show(qtbot, label)
    label.show_saved(time(9, 5))
    assert label.text() == "Sparat 09.05"
    label.show_saving()
    assert label.text() == "Sparar …"
    label.show_not_saved("disken är full")
    assert label.text() == "Inte sparat: disken är full"


def test_nothing_beside_the_saved_label_moves_between_saving_and_saved(qtbot):
    label = SavedLabel()
    show(qtbot, label)
    label.show_saving()
    width = label.sizeHint().width()
    label.show_saved(time(9, 5))
    assert label.sizeHint().width() == width
    assert label.heightForWidth(width) == label.sizeHint().height()


def test_an_unknown_pill_tone_is_refused(qtbot):
    pill = Pill("idag")
    qtbot.addWidget(pill)
    with pytest.raises(ValueError, match="tone"):
        pill.set_tone("green")


# -- rail, rings -------------------------------------------------------------------------------


def test_a_click_in_the_rail_asks_but_does_not_go(qtbot):
    item = RailItem("sun", "Idag", badge="3")
    show(qtbot, item)
    with qtbot.waitSignal(item.clicked):
        qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert not item.isChecked()
    with qtbot.waitSignal(item.clicked):
        press(qtbot, Qt.Key.Key_Return)


def test_a_rail_entry_says_its_state_in_words():
    item = RailItem(None, "Säkerhetsplan", state="look_again")
    assert item.accessibleDescription() == "Se över igen"
    item.set_state("empty")
    assert item.accessibleDescription() == "Inte påbörjat"


@pytest.mark.parametrize("scale", [100, 200])
def test_however_long_an_entry_of_the_rail_is_its_badge_stays_in_sight(qtbot, style, scale):
    style.set_scale(scale)
    narrow = style.px(184)
    short, long = RailItem("map-pin", "Kommun", badge="7"), RailItem("map-pin", LONG, badge="7")
    box = show(qtbot, long, narrow, 900)
    assert long.minimumSizeHint().width() <= narrow
    assert box.width() == narrow
    long.resize(narrow, long.heightForWidth(narrow))
    short.resize(narrow, short.heightForWidth(narrow))
    assert long.height() > short.height()
    for item in (short, long):
        edge = item.grab(QRect(narrow - style.px(30), 0, style.px(30), item.height())).toImage()
        ink = style.colour("attention").rgb()
        assert any(
            edge.pixel(x, y) == ink for x in range(edge.width()) for y in range(edge.height())
        )


def test_an_alias_too_long_for_the_rail_is_cut_short_but_said_in_full(qtbot):
    item = RailItem(None, LONG, caption=True)
    assert item.heightForWidth(184) == RailItem(None, "Björk", caption=True).heightForWidth(184)
    assert item.minimumSizeHint().width() <= 184
    assert item.toolTip() == LONG
    said = QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)
    assert said == LONG


# -- the report's pages, two panes -------------------------------------------------------------


def paper(text: str) -> tuple[int, int, bytes, str]:
    return 60, 85, bytes([255]) * (60 * 85 * 3), text


def panes_with_pages(qtbot, width: int) -> tuple[TwoPanes, QWidget]:
    preview, right = ReportPreview(), ScrollPage()
    right.column.addWidget(SecondaryButton("Ta bort"))
    panes = TwoPanes(
        preview, right, side_width=470, left_needs=480, show_left="Sidor", show_right="Fynd"
    )
    foot = QWidget()
    row = QVBoxLayout(foot)
    row.addWidget(panes.swap_button)
    row.addWidget(PrimaryButton("Försegla"))
    panes.set_foot(foot)
    preview.show_pages([paper("Resa planeras"), paper("Syskonen")])
    panes.order_keys()
    window = show(qtbot, panes, width, 600)
    return panes, window


def seen(panes: TwoPanes) -> list[str]:
    buttons = [b.text() for b in panes.findChildren(QAbstractButton) if b.isVisible()]
    sheets = [s.text().split("\n")[0] for s in panes.findChildren(Sheet) if s.isVisible()]
    return sorted(buttons + sheets)


def test_each_page_of_a_report_is_read_out_and_a_stop_for_tab(qtbot):
    panes, _ = panes_with_pages(qtbot, 1200)
    first, second = panes.findChildren(Sheet)
    interface = QAccessible.queryAccessibleInterface(first)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "Sida 1 av 2\nResa planeras"
    first.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert second.hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Ta bort"
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Försegla"


def test_two_panes_stand_beside_each_other_where_there_is_room(qtbot):
    panes, _ = panes_with_pages(qtbot, 1200)
    assert seen(panes) == ["Försegla", "Sida 1 av 2", "Sida 2 av 2", "Ta bort"]


def test_where_there_is_no_room_a_button_shows_the_other_pane_and_back(qtbot):
    panes, window = panes_with_pages(qtbot, 800)
    assert seen(panes) == ["Försegla", "Sidor", "Ta bort"]
    panes.swap_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert seen(panes) == ["Fynd", "Försegla", "Sida 1 av 2", "Sida 2 av 2"]
    assert QApplication.focusWidget() is panes.findChildren(Sheet)[0]
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert panes.swap_button.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert seen(panes) == ["Försegla", "Sidor", "Ta bort"]
    window.resize(1300, 600)
    QApplication.processEvents()
    assert seen(panes) == ["Försegla", "Sida 1 av 2", "Sida 2 av 2", "Ta bort"]


def test_the_words_of_a_page_cannot_be_taken_to_the_clipboard(qtbot):
    panes, _ = panes_with_pages(qtbot, 1200)
    QGuiApplication.clipboard().clear()
    panes.findChildren(Sheet)[0].setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""


def test_the_four_rings_differ_in_shape(qtbot):
    shapes = set()
    for state in ("empty", "half", "full", "look_again"):
        ring = StateRing(state)
        qtbot.addWidget(ring)
        image = ring.grab().toImage()
        ground = image.pixelColor(0, 0)
        shapes.add(
            tuple(
                image.pixelColor(x, y).lightness() < ground.lightness() - 30
                for x in range(image.width())
                for y in range(image.height())
            )
        )
        assert ring.accessibleDescription()
    assert len(shapes) == 4


# -- fields, guidance, header, scrolling -------------------------------------------------------


def test_a_field_block_names_its_field_and_says_what_is_wrong(qtbot):
    field = TextField()
    block = FieldBlock("Täcknamn", field, "Aldrig det riktiga namnet.")
    show(qtbot, block)
    assert block.label.buddy() is field
    assert field.accessibleName() == "Täcknamn"
    assert field.accessibleDescription() == "Aldrig det riktiga namnet."
    block.set_error("Fältet är tomt.")
    assert block.error_label.isVisible()
    assert field.accessibleDescription().startswith("Fältet är tomt.")
    block.set_error("")
    assert not block.error_label.isVisible()


def test_a_field_block_leads_the_buddy_to_what_takes_focus(qtbot):
    field = PassphraseField()
    block = FieldBlock("Ny lösenfras", field)
    show(qtbot, block)
    assert block.label.buddy() is field.line
    assert field.line.accessibleName() == "Ny lösenfras"
    assert field.line.hasFocus()


def test_guidance_sections_can_carry_coverage(qtbot):
    panel = GuidancePanel()
    show(qtbot, panel)
    sections = panel.show_sections(
        [("Varför", "Därför.", "plain"), ("I glesbygd", "Nära.", "rural")]
    )
    sections[1].set_covers("guidance", ("K-1", "K-2"))
    assert sections[1].property("coverage_kind") == "guidance"
    assert list(sections[1].property("coverage_ids")) == ["K-1", "K-2"]
    again = panel.show_sections([("Källa", "Bilaga 21.", "source")])
    assert panel.sections() == again


def test_the_guidance_folds_to_a_strip_and_back_by_keyboard(qtbot):
    panel = guidance_with_room(qtbot)
    panel.show_sections([("Varför", "Därför.", "plain")])
    wide = panel.width()
    qtbot.keyClick(panel.fold_button, Qt.Key.Key_Return)
    assert panel.is_folded()
    assert panel.minimumWidth() < wide / 3
    assert panel.window().focusWidget() is panel.open_button
    qtbot.keyClick(panel.open_button, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert panel.sections()[0].isVisible()
    assert panel.window().focusWidget() is panel.fold_button


def guidance_with_room(qtbot) -> GuidancePanel:
    """The panel on a page as wide as that of the usual window."""
    panel = GuidancePanel()
    show(qtbot, panel)
    page = panel.parentWidget()
    assert page is not None
    page.resize(1158, 700)
    QApplication.processEvents()
    return panel


def test_the_guidance_makes_room_on_a_narrow_page_and_comes_back_on_a_wide_one(qtbot):
    panel = guidance_with_room(qtbot)
    page = panel.parentWidget()
    assert page is not None
    page.resize(NARROW - 1, 700)
    QApplication.processEvents()
    assert panel.is_folded()
    panel.set_folded(False)
    page.resize(NARROW - 60, 700)
    QApplication.processEvents()
    assert not panel.is_folded(), "she unfolded it, and it is no narrower than it was"
    page.resize(NARROW, 700)
    QApplication.processEvents()
    assert not panel.is_folded()


@pytest.mark.parametrize("carried", [True, False])
def test_last_time_is_never_a_window_of_its_own_and_offers_to_confirm_what_was_taken_over(
    qtbot, carried
):
    seen: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
                seen.extend([watched.objectName()] if watched.isWindow() else [])
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    card = LastTime("Förra gången", "Framkommit", "ord " * 300, carried)
    QApplication.instance().removeEventFilter(watch)
    assert seen == []
    show(qtbot, card)
    told: list[bool] = []
    card.confirmed.connect(lambda: told.append(True))
    still = card.findChild(QWidget, "still_holds")
    assert still.isVisible() is carried
    words = " ".join(label.text() for label in card.findChildren(WrappedLabel))
    assert "ord …" in words
    assert len(words) < 500
    if carried:
        qtbot.keyClick(still, Qt.Key.Key_Return)
        assert told == [True]
        assert not still.isVisible()
        assert "Sett över i dag." in " ".join(
            label.text() for label in card.findChildren(WrappedLabel) if label.isVisible()
        )


def test_a_flow_that_gets_another_part_or_loses_one_is_as_tall_as_it_must_be(qtbot):
    box = FlowBox(8, 8)
    show(qtbot, box)
    parts = [Body("Ett stycke text som tar plats") for _ in range(6)]
    box.add(parts[0])
    parts[0].show()
    one = box.heightForWidth(300)
    for part in parts[1:]:
        box.add(part)
        part.show()
    assert box.heightForWidth(300) > 3 * one
    for part in parts[1:]:
        part.hide()
    assert box.heightForWidth(300) == one
    parts[0].setText("Ett stycke text som tar plats, och mycket mer än så, ja mer än en rad")
    assert box.heightForWidth(300) > one


def test_the_guidance_folds_itself_at_large_text(qtbot, style):
    panel = guidance_with_room(qtbot)
    assert not panel.is_folded()
    style.set_scale(200)
    assert panel.is_folded()
    panel.set_folded(False)
    style.set_theme("dark")
    assert not panel.is_folded()


def test_any_widget_can_be_marked(qtbot):
    label = Body("Finns pass?")
    qtbot.addWidget(label)
    mark_covers(label, "question", ["S-4"])
    assert (label.property("coverage_kind"), list(label.property("coverage_ids"))) == (
        "question",
        ["S-4"],
    )


def test_a_telephone_number_is_never_broken(qtbot):
    header = PageHeader("Översikt")
    show(qtbot, header)
    header.set_acute("Akut: 112 · Socialjour 000-00 00 00")
    assert "000-00\u00a000\u00a000" in header.acute_box.text()
    assert "112 ·" in header.acute_box.text()
    header.set_acute("")
    assert not header.acute_box.isVisible()


def test_a_scroll_page_keeps_the_focus_in_sight_and_never_scrolls_sideways(qtbot, style):
    style.set_scale(200)
    page = ScrollPage()
    fields = [TextField(2) for _ in range(20)]
    for field in fields:
        page.column.addWidget(FieldBlock(LONG, field, LONG))
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    QApplication.processEvents()
    for field in (fields[19], fields[0], fields[10]):
        field.setFocus()
        QApplication.processEvents()
        top = field.mapTo(page.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        assert top + field.height() <= page.viewport().height()
    assert page.horizontalScrollBar().maximum() == 0
    assert page.body.width() <= page.viewport().width()


def test_the_column_is_never_wider_than_can_be_read(qtbot, style):
    page = ScrollPage()
    label = Body(LONG * 5)
    page.column.addWidget(label)
    qtbot.addWidget(page)
    page.resize(1900, 600)
    page.show()
    assert label.width() == 660


# -- every widget ------------------------------------------------------------------------------


def everything() -> tuple[ScrollPage, list[QWidget]]:
    """A page with one of each, with long texts."""
    page = ScrollPage()
    banner = Banner("attention")
    banner.show_message(LONG, LONG, "Använd återställningsdelarna i stället")
    header, bar, panel = PageHeader("Riskscreening"), BottomBar(), GuidancePanel(beside=False)
    header.set_pill("Mellanfas")
    header.set_subtitle("Bedömd 3 november · aktuell till 1 december")
    header.set_acute("Akut: 112 · Socialjour 000-00 00 00")
    bar.saved.show_saved(time(10, 41))
    bar.set_progress("6 besvarade · 1 vet inte · 2 kvar")
    panel.show_sections([("Varför frågan ställs", LONG, "plain"), ("I glesbygd", LONG, "rural")])
    flow = FlowBox()
    for widget in (PrimaryButton(LONG), SecondaryButton("Ta bort"), IconTextButton("copy", LONG)):
        flow.add(widget)
    card = Card(accent="attention")
    card.layout_.addWidget(Heading(LONG, 3))
    card.layout_.addWidget(Secondary(LONG))
    unfold = Unfold(LONG, TextField(2))
    unfold.content.setAccessibleName("Källa")
    unfold.set_open(True)
    widgets = [
        header,
        banner,
        Heading(LONG, 1),
        FieldBlock("Vad vet du?", TextField(3), LONG),
        FieldBlock("Hur står det till?", SegmentedButtons(ANSWERS), LONG),
        FieldBlock(LONG, SegmentedButtons([("a", LONG, LONG), ("b", "Vet inte")])),
        FieldBlock("Lösenfras", PassphraseField(), LONG),
        RailItem("sun", "Idag", badge="3"),
        RailItem(None, "Säkerhetsplan", state="look_again"),
        Pill("sen 2 dagar", "acute"),
        flow,
        card,
        unfold,
        panel,
        EmptyState("folder", "Inga ärenden än", LONG, "Nytt ärende"),
        bar,
    ]
    for widget in widgets:
        page.column.addWidget(widget)
    return page, widgets


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("width", [1366, 900, 640])
def test_nothing_is_clipped(qtbot, style, scale, width):
    style.set_scale(scale)
    page, _ = everything()
    qtbot.addWidget(page)
    page.resize(width, 768)
    page.show()
    for _ in range(3):
        QApplication.processEvents()
    clipped = []
    for widget in page.body.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.hasHeightForWidth():
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed or widget.width() < widget.minimumSizeHint().width():
                clipped.append((type(widget).__name__, widget.text(), widget.size(), needed))
        right = widget.mapTo(page.body, QPoint(widget.width(), 0)).x()
        if right > page.viewport().width():
            clipped.append((type(widget).__name__, "beyond the right edge", right))
    assert clipped == []


def test_a_word_wider_than_its_label_is_broken_and_not_cut(qtbot):
    label = WrappedLabel("x" * 200)
    show(qtbot, label, width=200)
    assert label.height() >= label.heightForWidth(label.width())
    assert label.heightForWidth(label.width()) > 2 * label.heightForWidth(5000)


def test_nothing_flashes_up_as_a_window_while_a_page_is_built(qtbot, qapp):
    shown = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.append(type(watched).__name__)
            return False

    watcher = Watcher()
    qapp.installEventFilter(watcher)
    page, _ = everything()
    qapp.processEvents()
    qapp.removeEventFilter(watcher)
    qtbot.addWidget(page)
    assert shown == []


@pytest.mark.parametrize("make", [Body, PrimaryButton])
def test_a_long_text_at_its_preferred_width_is_not_clipped(qtbot, make):
    holder = QWidget()
    box = QVBoxLayout(holder)
    widget = make(LONG * 4)
    box.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    show(qtbot, holder, width=1300)
    assert widget.width() <= 660
    assert widget.height() >= widget.heightForWidth(widget.width())


def test_a_banner_that_speaks_before_it_has_a_place_speaks_there(qtbot):
    banner = Banner("attention")
    banner.show_message("Filen är skadad.")
    assert not banner.isVisible()
    show(qtbot, banner)
    assert banner.isVisible()


def test_a_label_without_text_takes_no_place_in_a_flow(qtbot):
    flow = FlowBox()
    first, second = SavedLabel(), Secondary("6 besvarade")
    flow.add(first)
    flow.add(second)
    show(qtbot, flow)
    assert second.x() == 0
    assert flow.height() == second.height()


def test_labels_never_read_markup(qtbot):
    for make in (Heading, Body, Secondary, Pill):
        label = make("<b>a</b>")
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_everything_that_takes_focus_has_a_name(qtbot):
    page, _ = everything()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "make",
    [
        lambda: PrimaryButton("Nästa"),
        lambda: SecondaryButton("Tillbaka"),
        lambda: LinkButton("Ändra"),
        lambda: IconTextButton("copy", "Kopiera"),
        lambda: TextField(2),
        lambda: PassphraseField(),
        lambda: SegmentedButtons(ANSWERS),
        lambda: SegmentedButtons([("a", "Ja", "Hon har sagt det"), ("b", "Nej")]),
        lambda: RailItem("sun", "Idag"),
        lambda: RailItem(None, "Rapporter"),
    ],
    ids=[
        "primary",
        "secondary",
        "link",
        "icon_text",
        "text",
        "passphrase",
        "segments",
        "rows",
        "rail",
        "rail_child",
    ],
)
def test_focus_is_visible(qtbot, style, theme, make):
    style.set_theme(theme)
    widget = make()
    show(qtbot, widget)
    focus: QColor = style.colour("focus")
    assert ring_pixels(widget, focus) > 40
    QApplication.focusWidget().clearFocus()
    QApplication.processEvents()
    assert ring_pixels(widget, focus) == 0


def ring_pixels(widget: QWidget, colour: QColor) -> int:
    """How many pixels along the edges (two from each side, corners left out) have the colour."""
    target = widget.focusProxy() or widget
    image = target.grab().toImage()
    width, height = image.width(), image.height()
    top = next((y for y in range(height // 2) if image.pixelColor(width // 2, y) == colour), None)
    if top is None:
        return 0
    return sum(image.pixelColor(x, top) == colour for x in range(10, width - 10))


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_follows_the_look_while_it_is_shown(qtbot, style, scale):
    page, _ = everything()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    QApplication.processEvents()
    before = page.body.height()
    style.set_theme("dark")
    style.set_scale(scale)
    QApplication.processEvents()
    assert (page.body.height() > 1.5 * before) == (scale == 200)
