"""What *Vår kommun* says, where somebody is to be called or decides; holes with a way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from hedersstod.domain.case import LocalLine
from hedersstod.ui.widgets import Card, FlowBox, Hairline, Heading, LinkButton
from hedersstod.ui.widgets.call_line import CallLine


class LocalLines(Card):
    """A card of local lines; `page_wanted` with "municipality", where she asks to fill in what
    is missing, or "directory", for more to ring.
    """

    page_wanted = Signal(str)

    def __init__(self, title: str, lines: Sequence[LocalLine], *, to_ring: bool = True) -> None:
        super().__init__()
        self.setObjectName("local_lines")
        self.layout_.addWidget(Heading(title, 2))
        for number, line in enumerate(lines):
            if number:
                self.layout_.addWidget(Hairline())
            self.layout_.addWidget(
                CallLine(line.label, line.text, origin=line.origin, missing=line.missing)
            )
        ways = WaysOn(any(line.missing for line in lines), to_ring=to_ring)
        ways.page_wanted.connect(self.page_wanted)
        self.layout_.addWidget(ways)


class WaysOn(FlowBox):
    """Below lines to call: fill in what is missing, and more to ring; see `LocalLines`."""

    page_wanted = Signal(str)

    def __init__(self, missing: bool, *, to_ring: bool = True) -> None:
        super().__init__(18, 4)
        if missing:
            fill = LinkButton(self.tr("Fyll i det som saknas i Vår kommun"))
            fill.setObjectName("fill_local_button")
            fill.clicked.connect(lambda: self.page_wanted.emit("municipality"))
            self.add(fill)
        if not to_ring:
            return
        more = LinkButton(self.tr("Fler i Stödkatalogen"))
        more.setObjectName("more_to_ring_button")
        more.clicked.connect(lambda: self.page_wanted.emit("directory"))
        self.add(more)
