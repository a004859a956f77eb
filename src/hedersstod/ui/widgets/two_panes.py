"""Two panes over a foot: beside each other where there is room, else one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.buttons import SecondaryButton

_NO_LIMIT = 16_777_215  # Qt's own QWIDGETSIZE_MAX


class TwoPanes(QWidget):
    """The right pane is `side_width` px wide at 100 %; the left needs `left_needs` px to be of use.

    Where they do not fit beside each other, `swap_button` changes which of them is seen; it bears
    the name of the other one. It belongs in the foot, which is always seen.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        side_width: int,
        left_needs: int,
        show_left: str,
        show_right: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._side_width, self._left_needs = side_width, left_needs
        self._names = (show_left, show_right)
        self._left_chosen = False
        self._beside: bool | None = None
        self.swap_button = SecondaryButton(show_left, parent=self)
        self.swap_button.setObjectName("swap_button")
        self.swap_button.clicked.connect(self._swap)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._side = QFrame()
        self._side.setObjectName("guard_side")
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(right, 1)
        self._outer.addWidget(self._side)
        self._foot: QWidget | None = None
        current_style().changed.connect(self._arrange)
        self._arrange()

    def set_foot(self, foot: QWidget) -> None:
        """What stands below the right pane, and below whichever is seen alone."""
        self._foot = foot
        self._column.addWidget(foot)

    def order_keys(self) -> None:
        """Let Tab go through the left pane, the right one and the foot, whatever was built last."""
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _stops(self) -> Iterator[QWidget]:
        for part in (self._left, self._right, self._foot):
            if part is not None:
                yield from filter(_is_stop, part.findChildren(QWidget))

    def _arrange(self) -> None:
        side = current_style().px(self._side_width)
        beside = self.width() >= side + self._left_needs
        if beside is not self._beside:
            self._beside = beside
            if beside:
                self._outer.insertWidget(0, self._left, 1)
            else:
                self._column.insertWidget(0, self._left, 1)
            self.order_keys()
        self._left.setVisible(beside or self._left_chosen)
        self._right.setVisible(beside or not self._left_chosen)
        self.swap_button.setVisible(not beside)
        self._side.setMinimumWidth(side if beside else 0)
        self._side.setMaximumWidth(side if beside else _NO_LIMIT)

    def _swap(self) -> None:
        self._left_chosen = not self._left_chosen
        self.swap_button.setText(self._names[self._left_chosen])
        self._arrange()
        if self._left_chosen:
            # To what she asked to read; the button is the next stop after it.
            first = next(filter(_is_stop, self._left.findChildren(QWidget)), None)
            (first or self.swap_button).setFocus(Qt.FocusReason.OtherFocusReason)


def _is_stop(widget: QWidget) -> bool:
    # A part that is taken away but not yet gone is hidden.
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_keys and widget.focusProxy() is None and not widget.isHidden()
