"""Parts beside each other where there is room, below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from hedersstod.ui.style import current_style, follow_style


class BesideLayout(QLayout):
    """Places its parts as a function of the width alone, so that it can always be made narrower.

    A part with a share of 0 keeps its preferred width; the others divide what is left.
    """

    def __init__(self, parent: QWidget, *, level: bool) -> None:
        super().__init__(parent)
        self._parts: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width; asked for again and again by the layouts
        self._shares: list[int] = []
        self._least: list[int] = []
        self._level = level
        self._needs = self._across = self._down = 0
        self.setContentsMargins(0, 0, 0, 0)

    def set_measures(self, needs: int, across: int, down: int) -> None:
        """Set the width that is needed to stand beside each other, and the gaps, in px."""
        self._needs, self._across, self._down = needs, across, down
        self.invalidate()

    def set_share(self, index: int, share: int, least: int) -> None:
        """Say how much of the width that is left a part gets, or how many px it has at least."""
        self._shares[index], self._least[index] = share, least
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(item)
        self._shares.append(0)
        self._least.append(0)
        self.invalidate()

    def invalidate(self) -> None:
        super().invalidate()
        self._heights.clear()

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index] if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._parts):
            return None
        self._shares.pop(index)
        self._least.pop(index)
        return self._parts.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        wanted = [part.sizeHint().width() for part in self._parts]
        width = max(self._needs, sum(wanted) + self._gaps())
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        sizes = [part.minimumSize() for part in self._parts]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _gaps(self) -> int:
        return max(len(self._parts) - 1, 0) * self._across

    def _place(self, rect: QRect, really: bool) -> int:
        least = sum(part.minimumSize().width() for part in self._parts) + self._gaps()
        if rect.width() >= max(self._needs, least):
            return self._place_beside(rect, really)
        return self._place_below(rect, really)

    def _place_beside(self, rect: QRect, really: bool) -> int:
        widths = self._widths(rect.width())
        heights = [_height(part, w) for part, w in zip(self._parts, widths, strict=True)]
        tallest = max(heights, default=0)
        left = rect.left()
        for part, width, height in zip(self._parts, widths, heights, strict=True):
            top = rect.top() if self._level else rect.top() + (tallest - height) // 2
            if really:
                part.setGeometry(QRect(left, top, width, tallest if self._level else height))
            left += width + self._across
        return tallest

    def _widths(self, width: int) -> list[int]:
        kept = [
            0 if share else max(part.sizeHint().width(), least)
            for part, share, least in zip(self._parts, self._shares, self._least, strict=True)
        ]
        left = max(width - sum(kept) - self._gaps(), 0)
        shares = max(sum(self._shares), 1)
        return [
            max(left * share // shares, part.minimumSize().width()) if share else own
            for part, share, own in zip(self._parts, self._shares, kept, strict=True)
        ]

    def _place_below(self, rect: QRect, really: bool) -> int:
        top = rect.top()
        for part, share in zip(self._parts, self._shares, strict=True):
            width = rect.width() if share else min(rect.width(), part.sizeHint().width())
            height = _height(part, width)
            if really:
                part.setGeometry(QRect(rect.left(), top, width, height))
            top += height + self._down
        return max(top - self._down - rect.top(), 0)


class Beside(QWidget):
    """A widget of parts beside each other; `needs` and the gaps are px at 100 %.

    `level` parts are equally tall (cards); else each stands in the middle of the row.
    """

    def __init__(self, needs: int, across: int = 12, down: int = 4, *, level: bool = False) -> None:
        super().__init__()
        self._measures = (needs, across, down)
        self._leasts: list[tuple[int, int]] = []
        self._row = BesideLayout(self, level=level)
        follow_style(self._restyle)

    def add(self, widget: QWidget, share: int = 0, least: int = 0) -> None:
        """Put a part last; it keeps its preferred width, or takes a share of what is left.

        `least` is the width that one without a share has at least, so that rows line up.
        """
        self._row.addWidget(widget)
        self._leasts.append((share, least))
        self._restyle()

    def _restyle(self) -> None:
        px = current_style().px
        self._row.set_measures(*map(px, self._measures))
        for index, (share, least) in enumerate(self._leasts):
            self._row.set_share(index, share, px(least))


def let_narrow(page: QWidget) -> None:
    """Let a page become as narrow as its window, whatever the text size.

    A box layout never lets a part be narrower than its longest word: beyond that the right end
    would be cut off. Long words are broken instead, and the heights follow.
    """
    for part in (page, *page.findChildren(QWidget)):
        if part.minimumWidth() == 0:
            part.setMinimumWidth(1)


def _height(part: QLayoutItem, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
