"""Answers to choose among: joined segments where they fit, otherwise full rows below each other."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.painting import (
    ALL_CORNERS,
    BrokenText,
    break_text,
    longest_word_width,
    natural_width,
    paint_box,
    paint_check,
    paint_focus_ring,
)

MOST_SEGMENTS = 4
_MOST_ROWS_KEPT = 8

_ALONG = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class OptionButton(QAbstractButton):
    """One answer, drawn as a segment or as a row with a ring or a box before it."""

    moved = Signal(int)

    def __init__(
        self,
        text: str,
        explanation: str = "",
        multiple: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.explanation = explanation
        self.multiple = multiple
        self.as_segment = False
        self.corners = ALL_CORNERS
        # What layouts and paints ask for again and again, as it was for a text at a size of text.
        self._segment: tuple[tuple[str, float], QSize] = (("", 0.0), QSize())
        self._rows: dict[tuple[str, float, int, bool], tuple[BrokenText, BrokenText | None]] = {}
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(explanation)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def segment_size(self) -> QSize:
        """Return the room this answer takes as a segment."""
        style = current_style()
        key = (self.text(), style.scale)
        if self._segment[0] != key:
            width = natural_width(self.text(), style.font("strong", 700)) + 2 * style.px(14)
            self._segment = (key, QSize(width + style.px(10), style.px(38)))
        return self._segment[1]

    def row_height(self, width: int) -> int:
        """Return the height this answer takes as a row of that width."""
        style = current_style()
        text, explanation = self._row_texts(width)
        height = text.size.height() + (explanation.size.height() if explanation else 0)
        return max(style.px(40), math.ceil(height) + 2 * style.px(9))

    def least_width(self) -> int:
        """Return the width under which a word would be broken, within reason."""
        style = current_style()
        word = longest_word_width(self.text(), style.font("strong", 700))
        return min(word, style.px(160)) + self._indent() + style.px(14)

    def sizeHint(self) -> QSize:
        return self.segment_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ALONG:
            self.moved.emit(1)
        elif event.key() in _BACK:
            self.moved.emit(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.as_segment:
            self._paint_segment(painter)
        else:
            self._paint_row(painter)

    def _paint_segment(self, painter: QPainter) -> None:
        style = current_style()
        rect, radius = QRectF(self.rect()), style.measure("radius-field")
        ink, fill, line = self._tones()
        colour = style.colour
        paint_box(painter, rect, radius, colour(fill) if fill else None, colour(line), self.corners)
        if self.hasFocus():
            gap = colour("surface") if self.isChecked() else None
            paint_focus_ring(painter, rect, radius, gap, self.corners)
        weight = 700 if self.isChecked() else 600
        font = style.font("strong", weight)
        text = break_text(self.text(), font, 10_000, style.line_px("strong"))
        mark = style.px(19) if self.isChecked() else 0
        left = round((self.width() - text.size.width() - mark) / 2)
        middle = self.height() / 2
        if mark:
            side = style.px(14)
            box = QRectF(left, middle - side / 2, side, side)
            paint_check(painter, box, colour(ink), style.px(2))
        text.paint(
            painter, QPointF(left + mark, round(middle - text.size.height() / 2)), colour(ink)
        )

    def _paint_row(self, painter: QPainter) -> None:
        style = current_style()
        rect, radius = QRectF(self.rect()), style.measure("radius-field")
        colour = style.colour
        chosen = self.isChecked()
        fill = "primary-soft" if chosen else "hover" if self._warm() else "surface"
        line = "primary" if chosen else "line-strong"
        paint_box(painter, rect, radius, colour(fill), colour(line), self.corners)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius, None, self.corners)
        text, explanation = self._row_texts(self.width())
        height = text.size.height() + (explanation.size.height() if explanation else 0)
        top = round((self.height() - height) / 2)
        self._paint_mark(
            painter, QRectF(style.px(12), top, style.px(16), text.layout.lineAt(0).height())
        )
        ink = "disabled-ink" if not self.isEnabled() else "primary" if chosen else "ink"
        text.paint(painter, QPointF(self._indent(), top), colour(ink))
        if explanation is not None:
            place = QPointF(self._indent(), top + text.size.height())
            explanation.paint(painter, place, colour("ink-2" if self.isEnabled() else ink))

    def _paint_mark(self, painter: QPainter, line: QRectF) -> None:
        style = current_style()
        side = style.px(16)
        first = style.line_px("body")
        box = QRectF(line.left(), round(line.top() + (first - side) / 2), side, side)
        chosen = self.isChecked()
        edge = style.colour("primary" if chosen else "ink-2")
        if not self.isEnabled():
            edge = style.colour("line-strong")
        thickness = style.px(1.6)
        if self.multiple:
            fill = edge if chosen else None
            paint_box(painter, box, style.px(4), fill, edge, line_width=thickness)
            if chosen:
                inner = box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12)
                paint_check(painter, inner, style.colour("primary-on"), style.px(2))
            return
        half = thickness / 2
        painter.setPen(QPen(edge, thickness))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawEllipse(box.center(), side * 0.27, side * 0.27)

    def _tones(self) -> tuple[str, str | None, str]:
        chosen = self.isChecked()
        if not self.isEnabled():
            return ("disabled-ink", "disabled-fill" if chosen else None, "line")
        if chosen:
            return ("primary-on", "primary-hover" if self._warm() else "primary", "primary")
        return (
            "ink" if self._warm() else "ink-2",
            "hover" if self._warm() else None,
            "line-strong",
        )

    def _warm(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def _row_texts(self, width: int) -> tuple[BrokenText, BrokenText | None]:
        key = (self.text(), current_style().scale, width, self.isChecked())
        if key not in self._rows:
            if len(self._rows) >= _MOST_ROWS_KEPT:
                self._rows.clear()
            self._rows[key] = self._break_row(width)
        return self._rows[key]

    def _break_row(self, width: int) -> tuple[BrokenText, BrokenText | None]:
        style = current_style()
        room = width - self._indent() - style.px(14)
        font = style.font("body", 700 if self.isChecked() else 400)
        # Measured in bold always, so that choosing never moves the page.
        bold = break_text(self.text(), style.font("body", 700), room, style.line_px("body"))
        text = (
            bold if self.isChecked() else break_text(self.text(), font, room, style.line_px("body"))
        )
        if text.size.height() < bold.size.height():
            text = BrokenText(text.layout, bold.size)
        if not self.explanation:
            return text, None
        font = style.font("secondary")
        return text, break_text(self.explanation, font, room, style.line_px("secondary"))

    def _indent(self) -> int:
        return current_style().px(12 + 16 + 10)


class SegmentedButtons(QWidget):
    """Answers of which one, or with `multiple` any number, can be chosen and taken back.

    Tab enters and leaves, arrows move, Space chooses; choosing again takes the answer back.
    An option is (id, text) or (id, text, explanation). `chosen` carries the id or None; with
    `multiple` a tuple of ids in the order of the options.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[str, ...]],
        multiple: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if not options:
            raise ValueError("there is nothing to choose among")
        self._ids = tuple(option[0] for option in options)
        self._multiple = multiple
        self._explained = any(len(option) > 2 and option[2] for option in options)
        self.buttons: tuple[OptionButton, ...] = tuple(self._make(*option) for option in options)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._let_tab_reach()
        follow_style(self._restyle)

    def value(self) -> str | tuple[str, ...] | None:
        """Return the chosen id or None; with `multiple` a tuple of ids, empty if none."""
        ids = tuple(
            id_ for id_, button in zip(self._ids, self.buttons, strict=True) if button.isChecked()
        )
        if self._multiple:
            return ids
        return ids[0] if ids else None

    def set_value(self, value: str | Sequence[str] | None) -> None:
        """Show an answer without telling anyone; ids that are not options are passed over."""
        ids = {value} if isinstance(value, str) else set(value or ())
        for id_, button in zip(self._ids, self.buttons, strict=True):
            button.setChecked(id_ in ids)
        self._let_tab_reach()
        self._raise_chosen()

    def set_group_name(self, name: str) -> None:
        """Name the group for assistive tools: the question it answers."""
        self.setAccessibleName(name)
        for button in self.buttons:
            description = f"{name}. {button.explanation}" if button.explanation else name
            button.setAccessibleDescription(description)

    def button(self, option_id: str) -> OptionButton:
        """Return the button of an option."""
        return self.buttons[self._ids.index(option_id)]

    def is_row(self) -> bool:
        """Whether the answers stand beside each other now."""
        return self._fits(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._fits(width):
            return max(button.segment_size().height() for button in self.buttons)
        overlap = len(self.buttons) - 1
        width = min(width, current_style().measure("text-column"))
        return sum(button.row_height(width) for button in self.buttons) - overlap

    def sizeHint(self) -> QSize:
        width = self._row_width()
        if not self._may_be_row():
            width = current_style().measure("text-column")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max(button.least_width() for button in self.buttons)
        return QSize(width, current_style().px(38))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._reachable().setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _make(self, option_id: str, text: str, explanation: str = "") -> OptionButton:
        button = OptionButton(text, explanation, self._multiple, self)
        button.setObjectName(f"option_{option_id}")
        button.clicked.connect(self._choose)
        button.moved.connect(self._move)
        return button

    def _choose(self, checked: bool) -> None:
        sender = self.sender()
        for button in self.buttons:
            if button is not sender and checked and not self._multiple:
                button.setChecked(False)
        self._let_tab_reach()
        self._raise_chosen()
        self.chosen.emit(self.value())

    def _move(self, step: int) -> None:
        focused = next((b for b in self.buttons if b.hasFocus()), self._reachable())
        place = (self.buttons.index(focused) + step) % len(self.buttons)
        target = self.buttons[place]
        self._let_tab_reach(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reachable(self) -> OptionButton:
        tab = Qt.FocusPolicy.StrongFocus
        return next((b for b in self.buttons if b.focusPolicy() == tab), self.buttons[0])

    def _let_tab_reach(self, target: OptionButton | None = None) -> None:
        focused = next((b for b in self.buttons if b.hasFocus()), None)
        first = next((b for b in self.buttons if b.isChecked()), None)
        target = target or focused or first or self.buttons[0]
        for button in self.buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is target else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(target)

    def _row_width(self) -> int:
        overlap = len(self.buttons) - 1
        return sum(button.segment_size().width() for button in self.buttons) - overlap

    def _may_be_row(self) -> bool:
        return len(self.buttons) <= MOST_SEGMENTS and not self._explained

    def _fits(self, width: int) -> bool:
        return self._may_be_row() and self._row_width() <= width

    def _place(self) -> None:
        row = self.is_row()
        left = top = 0
        last = len(self.buttons) - 1
        for position, button in enumerate(self.buttons):
            begins, ends = position == 0, position == last
            button.as_segment = row
            if row:
                size = button.segment_size()
                button.corners = (begins, ends, ends, begins)
                button.setGeometry(QRect(left, 0, size.width(), size.height()))
                left += size.width() - 1
            else:
                height = button.row_height(self.width())
                button.corners = (begins, begins, ends, ends)
                button.setGeometry(QRect(0, top, self.width(), height))
                top += height - 1
            button.update()
        self._raise_chosen()

    def _raise_chosen(self) -> None:
        # Neighbours share a line; it belongs to the chosen one.
        for button in self.buttons:
            if button.isChecked():
                button.raise_()

    def _restyle(self) -> None:
        self.updateGeometry()
        self._place()
