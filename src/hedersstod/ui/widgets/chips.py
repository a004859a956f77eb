"""Short things to choose among in any number, beside each other, breaking into further lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import LinkButton, PaintedButton, Shape, Tones
from hedersstod.ui.widgets.flow_layout import FlowBox

MOST_SHOWN = 14
"""So many stand in sight; the rest unfolds, but what is chosen is always seen."""


class Chip(PaintedButton):
    """One thing that is chosen or not: told by a check mark, then by colour."""

    shape = Shape(side=12, height=32, role="secondary-strong", icon=14, gap=6)
    usual = Tones("ink", "surface", "line-strong")
    hovered = Tones("ink", "hover", "ink-2")
    chosen = Tones("primary", "primary-soft", "primary")

    def __init__(self, text: str, aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(f"{text} · {aside}" if aside else text, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._tell)

    def _tell(self, on: bool) -> None:
        self.set_icon("check" if on else None)

    def _tones(self) -> Tones:
        return self.chosen if self.isChecked() and self.isEnabled() else super()._tones()


class ChipChoice(QWidget):
    """Any number of chips; `changed` carries the chosen ids in the order they stand."""

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._chips: dict[str, Chip] = {}
        self._flow = FlowBox(8, 8)
        self._more = LinkButton("")
        self._more.setObjectName("more_chips")
        self._more.clicked.connect(self._show_all)
        self._all_shown = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._flow)
        self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.hide()
        follow_style(self._restyle)

    def set_targets(self, targets: Iterable[tuple[str, str, str]], chosen: Iterable[str]) -> None:
        """Show what there is to choose among, as (id, text, aside), and what is chosen."""
        chosen_ids = set(chosen)
        for old in self._chips.values():
            self._flow.flow.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._chips = {}
        for target, text, aside in targets:
            chip = Chip(text, aside, self._flow)
            chip.setObjectName(f"chip_{target}")
            chip.setAccessibleDescription(self._name)
            chip.setChecked(target in chosen_ids)
            chip.clicked.connect(lambda _on=False: self.changed.emit(self.value()))
            self._chips[target] = chip
            self._flow.add(chip)
        self._arrange()

    def set_value(self, chosen: Iterable[str]) -> None:
        """Show what is chosen without telling anyone."""
        chosen_ids = set(chosen)
        for target, chip in self._chips.items():
            chip.setChecked(target in chosen_ids)
        self._arrange()

    def value(self) -> tuple[str, ...]:
        """The chosen ids in the order they stand."""
        return tuple(target for target, chip in self._chips.items() if chip.isChecked())

    def first(self) -> QWidget:
        """Where the keyboard goes first."""
        return next(iter(self._chips.values()), self._more)

    def is_empty(self) -> bool:
        """Is there nothing to choose among?"""
        return not self._chips

    def _arrange(self) -> None:
        hidden = 0
        for place, chip in enumerate(self._chips.values()):
            seen = self._all_shown or place < MOST_SHOWN or chip.isChecked()
            chip.setVisible(seen)
            hidden += not seen
        self._more.setText(self.tr("Visa alla ({count} till)").format(count=hidden))
        self._more.setVisible(hidden > 0)

    def _show_all(self) -> None:
        self._all_shown = True
        self._arrange()
        hidden_before = list(self._chips.values())[MOST_SHOWN:]
        if hidden_before:
            hidden_before[0].setFocus()

    def _restyle(self) -> None:
        self._box.setSpacing(current_style().px(4))
