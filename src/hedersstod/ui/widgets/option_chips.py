"""Short answers as chips that flow over the lines; for more than four that need no explanation."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.painting import ALL_CORNERS, natural_width
from hedersstod.ui.widgets.segmented_buttons import OptionButton, SegmentedButtons

_HEIGHT = 34
_SIDE = 10
_MARK = 19


class _ChipOption(OptionButton):
    """An answer drawn as a chip: a check mark and a soft ground when chosen."""

    def segment_size(self) -> QSize:
        style = current_style()
        width = natural_width(self.text(), style.font("strong", 700)) + 2 * style.px(_SIDE)
        # Room for the check mark always, so that choosing never moves the neighbours.
        return QSize(width + style.px(_MARK), style.px(_HEIGHT))

    def _tones(self) -> tuple[str, str | None, str]:
        if self.isChecked() and self.isEnabled():
            return ("primary", "primary-soft", "primary")
        return super()._tones()


class OptionChips(SegmentedButtons):
    """As `SegmentedButtons`, but each answer is a chip of its own width, in one line or several.

    A chip wider than the whole becomes a row that breaks its text.
    """

    def is_row(self) -> bool:
        """Whether all stand in one line now."""
        return len({place.y() for _, place, _ in self._places(self.width())}) == 1

    def heightForWidth(self, width: int) -> int:
        return max(place.bottom() + 1 for _, place, _ in self._places(width))

    def sizeHint(self) -> QSize:
        gaps = (len(self.buttons) - 1) * self._gap()
        width = sum(button.segment_size().width() for button in self.buttons) + gaps
        width = min(width, current_style().measure("text-column"))
        return QSize(width, self.heightForWidth(width))

    def _make(self, option_id: str, text: str, explanation: str = "") -> OptionButton:
        button = _ChipOption(text, explanation, self._multiple, self)
        button.setObjectName(f"option_{option_id}")
        button.clicked.connect(self._choose)
        button.moved.connect(self._move)
        return button

    def _place(self) -> None:
        for button, place, as_chip in self._places(self.width()):
            button.as_segment = as_chip
            button.corners = ALL_CORNERS
            button.setGeometry(place)
            button.update()

    def _places(self, width: int) -> list[tuple[OptionButton, QRect, bool]]:
        """Where each answer lies at that width, and whether it fits as a chip."""
        # Never wider than can be read; so a layout that asks at another width gets the same lines.
        width = min(width, current_style().measure("text-column"))
        gap = self._gap()
        places: list[tuple[OptionButton, QRect, bool]] = []
        left = top = height = 0
        for button in self.buttons:
            size = button.segment_size()
            fits = size.width() <= width
            if not fits:
                size = QSize(width, button.row_height(width))
            if left and left + size.width() > width:
                left, top = 0, top + height + gap
                height = 0
            places.append((button, QRect(left, top, size.width(), size.height()), fits))
            left += size.width() + gap
            height = max(height, size.height())
        return places

    def _gap(self) -> int:
        return current_style().px(6)
