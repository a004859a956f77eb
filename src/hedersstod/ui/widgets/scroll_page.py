"""The scrolling middle of a page: one centred column, never wider than can be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hedersstod.ui.style import current_style, follow_style


class ScrollPage(QScrollArea):
    """Scrolls up and down, sideways only where large text leaves no other way, and keeps the field
    that has focus in sight.

    `column` takes the content: a text column, or a `wide` one for a page of several cards.
    """

    def __init__(self, wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = "wide-column" if wide else "text-column"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Sidans innehåll"))
        self.verticalScrollBar().rangeChanged.connect(self._let_keys_scroll)
        self.body = QWidget()
        self.body.setObjectName("page_body")
        self._column_widget = QWidget()
        self.column = QVBoxLayout(self._column_widget)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._outer = QHBoxLayout(self.body)
        self._outer.addStretch(1)
        self._outer.addWidget(self._column_widget, 1000, Qt.AlignmentFlag.AlignTop)
        self._outer.addStretch(1)
        self.setWidget(self.body)
        self.body.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        follow_style(self._restyle)

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._focus_in_sight():
            # What unfolds above it, or its own growth, must not push it away; but one who has
            # scrolled elsewhere to read stays there.
            QTimer.singleShot(0, self, self._show_focus)
        return super().eventFilter(watched, event)

    def _let_keys_scroll(self, _least: int, most: int) -> None:
        # Keys reach the page through whatever has focus in it; only a page with nothing to
        # stop at must be a stop itself.
        stops = any(
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            for widget in self.body.findChildren(QWidget)
        )
        scrolls_itself = most > 0 and not stops
        policy = Qt.FocusPolicy.StrongFocus if scrolls_itself else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.body.isAncestorOf(now):
            self._show_focus()
            # Once more when a page that was just built has its final measures.
            QTimer.singleShot(0, self, self._show_focus)

    def _focused(self) -> QWidget | None:
        now = QApplication.focusWidget()
        return now if now is not None and self.body.isAncestorOf(now) else None

    def _focus_in_sight(self) -> bool:
        focused = self._focused()
        return focused is not None and not focused.visibleRegion().isEmpty()

    def _show_focus(self) -> None:
        focused = self._focused()
        if focused is None:
            return
        margin = current_style().px(24)
        half = focused.height() // 2 + margin
        middle = focused.rect().center()
        if 2 * half > self.viewport().height():
            # Too tall to be shown whole: the line with the cursor is what matters.
            middle = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
            half = 2 * margin
        self.ensureVisible(0, focused.mapTo(self.body, middle).y(), 0, half)

    def _restyle(self) -> None:
        px = current_style().px
        self._column_widget.setMaximumWidth(current_style().measure(self._widest))
        side, high = (16, 14) if current_style().large else (28, 28)
        self._outer.setContentsMargins(px(side), px(high), px(side), px(40))
        self.column.setSpacing(px(12))
