"""What has been decided about a finding, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hedersstod.casework.report_draft import Decision, Settled
from hedersstod.ui.widgets import Body, Card, LinkButton, Secondary


class SettledCard(Card):
    """One decision; `undone` carries its finding when she takes it back."""

    undone = Signal(object)

    def __init__(self, settled: Settled) -> None:
        super().__init__()
        told = {
            Decision.REMOVED: self.tr("Borttaget: ”{found}”"),
            Decision.REWRITTEN: self.tr("Omskrivet: ”{found}”"),
            Decision.KEPT: self.tr("Behållet: ”{found}”"),
        }[settled.decision].format(found=settled.finding.excerpt[:80])
        row = QHBoxLayout()
        text = QVBoxLayout()
        text.addWidget(Body(told))
        if settled.decision is not Decision.REMOVED:
            text.addWidget(Secondary(settled.text))
        row.addLayout(text, 1)
        undo = LinkButton(self.tr("Ångra"))
        undo.setAccessibleName(self.tr("Ångra: {what}").format(what=told))
        undo.clicked.connect(lambda: self.undone.emit(settled.finding))
        row.addWidget(undo)
        self.layout_.addLayout(row)
