"""What *Vår kommun* says, where somebody is to be called or decides; holes with a way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from hedersstod.domain.case import LocalLine
from hedersstod.ui.widgets import Card, Hairline, Heading, LinkButton
from hedersstod.ui.widgets.call_line import CallLine


class LocalLines(Card):
    """A card of local lines; `municipality_wanted` when she asks to fill in what is missing."""

    municipality_wanted = Signal()

    def __init__(self, title: str, lines: Sequence[LocalLine]) -> None:
        super().__init__()
        self.setObjectName("local_lines")
        self.layout_.addWidget(Heading(title, 2))
        for number, line in enumerate(lines):
            if number:
                self.layout_.addWidget(Hairline())
            self.layout_.addWidget(
                CallLine(line.label, line.text, origin=line.origin, missing=line.missing)
            )
        if any(line.missing for line in lines):
            fill = LinkButton(self.tr("Fyll i det som saknas i Vår kommun"))
            fill.setObjectName("fill_local_button")
            fill.clicked.connect(self.municipality_wanted)
            self.layout_.addWidget(fill, 0, Qt.AlignmentFlag.AlignLeft)
