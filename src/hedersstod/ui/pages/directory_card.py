"""One line of support as it stands, and the choice when the program's line has changed since."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.directory import EMERGENCY, Line, Standing
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.ui.pages.directory_words import (
    call_line,
    origin_words,
    standing_words,
    welcome_words,
    where_words,
)
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    LinkButton,
    Secondary,
    SecondaryButton,
    mark_covers,
)
from hedersstod.ui.widgets.beside import Beside


class DirectoryCard(Card):
    """A line with its number, what it gives, for whom, its source, and what can be done to it."""

    edit_wanted = Signal()
    restore_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, line: Line, today: date) -> None:
        super().__init__()
        entry = line.entry
        self._name = entry.name
        self.setObjectName(f"entry_{entry.id}")
        mark_covers(self, "record", entry.covers)
        box = self.layout_
        box.addWidget(call_line(line, today, origin=False))
        if line.standing is Standing.MOVED_ON and line.bundled is not None:
            box.addWidget(self._choice(entry, line.bundled))
        box.addWidget(Body(entry.gives))
        box.addWidget(Secondary(self._facts(line)))
        box.addWidget(self._acts(line))

    def _facts(self, line: Line) -> str:
        told = [standing_words(line), where_words(line.entry)]
        if line.entry.welcomes:
            told.append(self.tr("Vänder sig till: {whom}").format(whom=line.entry.welcomes))
        lines = [" · ".join(part for part in told if part)]
        # Whether 112 is for her is no question.
        asked = line.entry.for_the_person or line.entry.welcomes
        if asked and line.entry.number != EMERGENCY:
            lines.append(welcome_words(line.entry))
        return "\n".join([*lines, origin_words(line.entry)])

    def _acts(self, line: Line) -> QWidget:
        row = FlowBox(14, 2)
        change = LinkButton(self.tr("Ändra"))
        change.setObjectName(f"change_{line.entry.id}")
        change.setAccessibleName(self.tr("Ändra {name}").format(name=self._name))
        change.clicked.connect(self.edit_wanted)
        row.add(change)
        back = {
            Standing.EDITED: self.tr("Återgå till programmets uppgift"),
            Standing.OWN: self.tr("Ta bort raden"),
            Standing.LEFT: self.tr("Ta bort raden"),
        }.get(line.standing)
        if back is not None:
            restore = LinkButton(back)
            restore.setObjectName(f"restore_{line.entry.id}")
            restore.setAccessibleName(f"{back}: {self._name}")
            restore.clicked.connect(self.restore_wanted)
            row.add(restore)
        return row

    def _choice(self, mine: DirectoryEntry, theirs: DirectoryEntry) -> Card:
        box = Card("attention", accent="attention")
        box.setObjectName(f"choice_{mine.id}")
        title = Body(self.tr("Programmets uppgift har ändrats sedan du skrev din"), strong=True)
        title.set_token("attention")
        box.layout_.addWidget(title)
        both = Beside(520, 18, 10, level=True)
        both.add(_told(self.tr("Det du skrev"), mine), 1)
        both.add(_told(self.tr("Programmets uppgift"), theirs), 1)
        box.layout_.addWidget(both)
        row = FlowBox(10, 6)
        for words, name, wanted in (
            (self.tr("Behåll min"), f"keep_{mine.id}", self.keep_wanted),
            (self.tr("Ta programmets"), f"restore_{mine.id}", self.restore_wanted),
        ):
            button = SecondaryButton(words, compact=True)
            button.setObjectName(name)
            button.setAccessibleName(f"{words}: {self._name}")
            button.clicked.connect(wanted)
            row.add(button)
        box.layout_.addWidget(row)
        return box


def _told(title: str, entry: DirectoryEntry) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    box.addWidget(Secondary(title, strong=True))
    reached = " · ".join(each for each in (entry.number, entry.hours) if each)
    for words in (reached, entry.gives, origin_words(entry)):
        if words:
            box.addWidget(Secondary(words))
    box.addStretch(1)
    return part
