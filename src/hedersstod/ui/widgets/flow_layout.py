"""A layout that puts widgets beside each other and goes on below where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from hedersstod.ui.style import current_style, follow_style


class FlowLayout(QLayout):
    """Rows of widgets at their preferred width; the last may be pushed to the far end of its row.

    Gaps in px at 100 % scale by whoever owns the layout, through `set_gaps`.
    """

    def __init__(
        self, parent: QWidget | None = None, *, push_last: bool = False, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width; asked for again and again by the layouts
        self._hint: QSize | None = None
        self._push_last = push_last
        self._centred = centred
        self._across = 8
        self._down = 8
        self.setContentsMargins(0, 0, 0, 0)

    def set_gaps(self, across: int, down: int) -> None:
        """Set the room between neighbours and between rows, in px."""
        self._across, self._down = across, down
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        super().invalidate()
        self._heights.clear()
        self._hint = None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = rect.height() - self.heightForWidth(rect.width()) if self._centred else 0
        self._place(rect.translated(0, max(spare, 0) // 2), really=True)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = self._in_one_row()
        return self._hint

    def _in_one_row(self) -> QSize:
        items = self._shown()
        gaps = max(len(items) - 1, 0) * self._across
        width = sum(item.sizeHint().width() for item in items) + gaps
        height = max((item.sizeHint().height() for item in items), default=0)
        return self._with_margins(width, height)

    def minimumSize(self) -> QSize:
        items = self._shown()
        width = max((item.minimumSize().width() for item in items), default=0)
        height = max((item.minimumSize().height() for item in items), default=0)
        return self._with_margins(width, height)

    def _shown(self) -> list[QLayoutItem]:
        # A label without text takes no place and no gap.
        return [i for i in self._items if not i.isEmpty() and i.sizeHint().width() > 0]

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _place(self, rect: QRect, really: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        items = self._shown()
        top = inner.top()
        for row in self._rows(items, inner.width()):
            height = max(size.height() for _, size in row)
            if really:
                self._place_row(row, inner, top, height, row[-1][0] is items[-1])
            top += height + self._down
        used = top - self._down - inner.top() if items else 0
        return used + margins.top() + margins.bottom()

    def _rows(self, items: list[QLayoutItem], width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in items:
            wanted = min(item.sizeHint().width(), max(width, item.minimumSize().width()))
            height = item.sizeHint().height()
            if item.hasHeightForWidth():
                height = item.heightForWidth(wanted)
            if not rows or left + self._across + wanted > width:
                rows.append([])
                left = -self._across
            rows[-1].append((item, QSize(wanted, height)))
            left += self._across + wanted
        return rows

    def _place_row(
        self, row: list[tuple[QLayoutItem, QSize]], inner: QRect, top: int, height: int, last: bool
    ) -> None:
        used = sum(size.width() for _, size in row) + (len(row) - 1) * self._across
        spare = max(inner.width() - used, 0)
        left = inner.left() + (spare // 2 if self._centred else 0)
        for position, (item, size) in enumerate(row):
            if self._push_last and last and position == len(row) - 1:
                left += spare
            middle = top + (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, middle), size))
            left += size.width() + self._across


class FlowBox(QWidget):
    """A widget with a flow layout whose gaps follow the text size."""

    def __init__(
        self,
        across: int = 8,
        down: int = 8,
        *,
        push_last: bool = False,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gaps = (across, down)
        self.flow = FlowLayout(self, push_last=push_last, centred=centred)
        follow_style(self._restyle)

    def add(self, widget: QWidget) -> None:
        """Put a widget last in the flow."""
        self.flow.addWidget(widget)

    def _restyle(self) -> None:
        px = current_style().px
        self.flow.set_gaps(px(self._gaps[0]), px(self._gaps[1]))
