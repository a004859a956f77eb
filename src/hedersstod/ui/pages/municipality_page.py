"""Vår kommun: who decides and whom to call here; holes are shown, each entry says its source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.local_support import LocalEntry, LocalSupport
from hedersstod.domain.answers import DateValue
from hedersstod.domain.case import LocalFact
from hedersstod.domain.dates import read_day, written
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.text import clean_text
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    Heading,
    Pill,
    SavedLabel,
    ScrollPage,
    Secondary,
    TextField,
    Unfold,
    mark_covers,
)


class _EntryCard(Card):
    """One local question with its answer, where it was read and when."""

    changed = Signal(object)  # LocalFact

    def __init__(self, entry: LocalEntry, today: Callable[[], date]) -> None:
        super().__init__()
        self._entry = entry
        self._today = today
        self.setObjectName(f"local_{entry.question.id}")
        fact = entry.fact or LocalFact(entry.question.id, "")
        box = self.layout_
        box.addWidget(Heading(entry.question.label, 3))
        self._hole = Pill(self.tr("saknas"), "attention")
        box.addWidget(self._hole, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(Secondary(entry.question.why))
        self._text = TextField(lines=1, max_chars=2000)
        self._text.setObjectName("local_text")
        self._text.set_text(fact.text)
        box.addWidget(FieldBlock(entry.question.prompt, self._text))
        self._source = TextField(lines=1, max_chars=300)
        self._source.setObjectName("local_source")
        self._source.set_text(fact.source)
        self._read_on = TextField(lines=1, max_chars=60)
        self._read_on.setObjectName("local_read_on")
        self._read_on.set_text(written(DateValue(fact.read_on)) if fact.read_on else "")
        self._read_block = FieldBlock(self.tr("Kontrollerat den"), self._read_on)
        origin = QWidget()
        inside = QVBoxLayout(origin)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(FieldBlock(self.tr("Varifrån vet du det?"), self._source))
        inside.addWidget(self._read_block)
        self._origin = Unfold(self.tr("Källa och datum"), origin)
        self._origin.set_open(bool(fact.text) and not (fact.source and fact.read_on))
        box.addWidget(self._origin)
        for field in (self._text, self._source, self._read_on):
            field.text_changed.connect(self._write)
        self._hole.setVisible(entry.missing)
        mark_covers(self, "record", entry.question.covers)

    def keeps(self, field: TextField) -> bool:
        """Is what stands in the field in the record? A day that cannot be read is not."""
        return field is not self._read_on or not self._read_block.error()

    def focus(self) -> None:
        """Put the keyboard in the answer."""
        self._text.setFocus()

    def _write(self, _text: str) -> None:
        read = read_day(self._read_on.text(), self._today())
        day = read.day if read else None
        self._read_block.set_error(
            self.tr("Skriv ett datum, till exempel 2026-11-23.") if read and not day else ""
        )
        written_now = bool(self._text.text().strip())
        self._hole.setVisible(not written_now)
        if written_now and not self._origin.is_open() and not self._source.text():
            self._origin.set_open(True)
        self.changed.emit(
            LocalFact(
                self._entry.question.id,
                _clean(self._text),
                _clean(self._source),
                day,
            )
        )


def _clean(field: TextField) -> str:
    # A blank at the end stays: after a lock she goes on where she was.
    text = clean_text(field.text())
    return text if text.strip() else ""


class MunicipalityPage(Page):
    """The local half of the answer, written before any case needs it."""

    holes_changed = Signal()
    page_name = "municipality"

    def __init__(self, local: LocalSupport, today: Callable[[], date]) -> None:
        super().__init__()
        self._local = local
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(Heading(self.tr("Vår kommun"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Fyll i det du vet, en rad i taget. Skriv varifrån uppgiften kommer och när "
                    "du kontrollerade den. Det som saknas visas där det behövs."
                )
            )
        )
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        self._holes = Secondary("")
        self._saved = SavedLabel()
        column.addWidget(self._holes)
        column.addWidget(self._saved)
        self._cards = [_EntryCard(entry, today) for entry in local.entries()]
        for card in self._cards:
            card.changed.connect(self._change)
            column.addWidget(card)
        column.addStretch(1)
        self._autosave = AutoSave(local.save, self)
        self._autosave.saving.connect(self._saved.show_saving)
        self._autosave.saved.connect(self._was_saved)
        self._autosave.failed.connect(self._fail)
        self._count_holes()

    def first_focus(self) -> None:
        self._cards[0].focus()

    def leave(self) -> None:
        self._autosave.now()

    def keeps(self, field: TextField) -> bool:
        return all(card.keeps(field) for card in self._cards)

    def card(self, question_id: str) -> QWidget | None:
        """The card of one local question."""
        found = self.findChild(QWidget, f"local_{question_id}")
        return found if isinstance(found, QWidget) else None

    def _change(self, fact: LocalFact) -> None:
        self._local.change(fact)
        self._autosave.soon()

    def _was_saved(self, at: datetime) -> None:
        self.banner.hide_message()
        self._saved.show_saved(at)
        self._count_holes()
        self.holes_changed.emit()

    def _fail(self, error: HedersstodError) -> None:
        message = message_for(error)
        self._saved.show_not_saved(message.title)
        self.banner.show_message(message.title, message.text)

    def _count_holes(self) -> None:
        holes = self._local.holes()
        self._holes.setText(
            self.tr("{holes} av {of} saknas.").format(holes=holes, of=len(self._cards))
            if holes
            else self.tr("Allt är ifyllt. Kontrollera då och då: nummer och namn ändras.")
        )
