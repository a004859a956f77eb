"""A text in which some words are marked: what a search found."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import WrappedLabel


class MarkedText(WrappedLabel):
    """Running text with marked spans, told by ground and colour; read aloud as plain text."""

    def __init__(
        self,
        text: str = "",
        bounds: tuple[tuple[int, int], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._bounds = bounds
        super().__init__(text, "body", "ink", parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bounds:
            super().paintEvent(event)
            return
        style = current_style()
        painter = QPainter(self)
        inner = self.contentsRect()
        broken = self._break(inner.width())
        spare = max(0, math.floor((inner.height() - broken.size.height()) / 2))
        painter.setPen(style.colour(self._token))
        place = QPointF(float(inner.left()), float(inner.top() + spare))
        broken.layout.draw(painter, place, self._selections())

    def _selections(self) -> list[QTextLayout.FormatRange]:
        style = current_style()
        found = QTextCharFormat()
        found.setBackground(style.colour("primary-soft"))
        found.setForeground(style.colour("primary"))
        selections = []
        for start, end in self._bounds:
            selection = QTextLayout.FormatRange()
            selection.start, selection.length = start, end - start
            selection.format = found
            selections.append(selection)
        return selections
