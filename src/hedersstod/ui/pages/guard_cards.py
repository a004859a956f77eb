"""What is decided about a finding: the words asked for, and the decision with the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.report_draft import Decision, Settled
from hedersstod.ui.widgets import Body, Card, LinkButton, Secondary, SecondaryButton, TextField


class AskedWords(QWidget):
    """Asks for what is to stand instead, or for the reason to keep it; `given` carries it."""

    given = Signal(str)
    stopped = Signal()

    def __init__(self, *, rewriting: bool) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        prompt = self.tr("Skriv i stället") if rewriting else self.tr("Behåll, därför att")
        box.addWidget(Secondary(prompt))
        self._field = TextField(lines=1, max_chars=2000 if rewriting else 500)
        self._field.setObjectName("settle_field")
        self._field.setAccessibleName(prompt)
        box.addWidget(self._field)
        row = QHBoxLayout()
        take = SecondaryButton(self.tr("Skriv om") if rewriting else self.tr("Behåll"))
        take.setObjectName("settle_button")
        stop = LinkButton(self.tr("Ångra"))
        stop.setObjectName("settle_stop")
        stop.clicked.connect(self.stopped)
        row.addWidget(take)
        row.addWidget(stop)
        row.addStretch(1)
        box.addLayout(row)
        take.clicked.connect(self._give)
        self._field.confirmed.connect(self._give)

    def _give(self) -> None:
        words = self._field.text().strip()
        if words:
            self.given.emit(words)
        else:
            self._field.setFocus()


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


def left_in_words(count: int) -> str:
    """What is left before the report can be sealed."""
    translate = QCoreApplication.translate
    if not count:
        return translate(
            "GuardPage",
            "Läs sidorna en gång till. Förseglingen visar att inget ändrats efteråt.",
        )
    return translate(
        "GuardPage", "{count} att ta ställning till innan rapporten kan förseglas"
    ).format(count=count)
