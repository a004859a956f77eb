"""The log as a list: what was begun, then month by month, or what a search found instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.search import AnswerPlace, EntryPlace, Hit, Place
from hedersstod.domain.case_search import Snippet
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Consultation, Disclosure, LogEntry, is_coming
from hedersstod.ui.pages.entry_card import EntryCard, RowButton, beside_button
from hedersstod.ui.pages.entry_words import EntryWords
from hedersstod.ui.pages.marked_text import MarkedText
from hedersstod.ui.pages.page import put_in_place
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    IconMark,
    LinkButton,
    Pill,
    Secondary,
    SecondaryButton,
)

CHUNK = 20
"""So many rows are built at a time: more is neither read nor quick."""

CONSULTATION, DISCLOSURE = "consultation", "disclosure"


class EntryList(QWidget):
    """Shows what the page tells it to; what is to be done with an entry it passes on."""

    change_wanted = Signal(object)
    struck = Signal(object, str)
    consultation_wanted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, case_file: CaseFile, texts: CaseTexts, today: Callable[[], date]) -> None:
        super().__init__()
        self._case_file = case_file
        self._texts = texts
        self._today = today
        self._most = CHUNK
        self._kinds: frozenset[str] = frozenset()
        self._hits: tuple[Hit, ...] | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._box.addWidget(self._content)

    # -- what is shown ---------------------------------------------------------------------

    def show_log(self) -> None:
        """Read the log anew and show it, or what was found in it."""
        self._rebuild()

    def show_kinds(self, kinds: Iterable[str]) -> None:
        """Show only some kinds, or all when none is named; from the latest on."""
        self._kinds = frozenset(kinds)
        self._most = CHUNK
        self._rebuild()

    def show_hits(self, hits: tuple[Hit, ...] | None) -> None:
        """Show what was found instead of the log; None shows the log again."""
        if hits is None and self._hits is None:
            return
        self._hits = hits
        self._most = CHUNK
        self._rebuild()

    def open_entry(self, entry_id: LogId) -> EntryCard | None:
        """Show one kept entry of the log with its details, however old."""
        ids = [entry.head.id for entry in self._shown()]
        if entry_id not in ids:
            return None
        while ids.index(entry_id) >= self._most:
            self._most += CHUNK
        self._rebuild()
        card = next(each for each in self._cards() if each.entry.head.id == entry_id)
        card.open_()
        return card

    def striking(self) -> tuple[LogId, str] | None:
        """The entry that is being struck, and the reason so far."""
        for card in self._cards():
            if (reason := card.striking()) is not None:
                return card.entry.head.id, reason
        return None

    def kinds_in_use(self) -> tuple[tuple[str, str, str], ...]:
        """The kinds that occur, most common first, as (id, words, how many)."""
        words = self._words()
        kept = [entry for entry in self._case_file.log.entries() if entry.head.kept_at is not None]
        counted = Counter(kind_of(entry) for entry in kept)
        said = {kind_of(entry): words.kind(entry) for entry in kept}
        return tuple((kind, said[kind], str(count)) for kind, count in counted.most_common())

    # -- building --------------------------------------------------------------------------

    def _cards(self) -> list[EntryCard]:
        return self._content.findChildren(EntryCard)

    def _words(self) -> EntryWords:
        names = {
            str(person.id): f"{person.letter} · {person.label}" if person.letter else person.label
            for person in self._case_file.people.all()
        }
        return EntryWords(self._texts, names, self._today())

    def _shown(self) -> list[LogEntry]:
        return [
            entry
            for entry in self._case_file.log.entries()
            if entry.head.kept_at is not None and (not self._kinds or kind_of(entry) in self._kinds)
        ]

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        words = self._words()
        if self._hits is not None:
            self._add_hits_head(box, len(self._hits))
        else:
            self._add_drafts(box, words)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        box.addLayout(self._rows)
        self._more = SecondaryButton("")
        self._more.setObjectName("show_more_button")
        self._more.clicked.connect(self._show_more)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_rows(words, 0)
        put_in_place(self._box, self._content, fresh)
        self._content = fresh

    def _add_rows(self, words: EntryWords, start: int) -> QWidget:
        """Build the rows from one on to as far as is shown; what stands there stays."""
        begun = {draft.head.id for draft in self._case_file.log.drafts()}
        # Made apart and put in at once: a page measures itself anew for each thing put into it.
        chunk = QWidget()
        box = QVBoxLayout(chunk)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        if self._hits is not None:
            of, more = len(self._hits), self.tr("Visa fler ({count} till)")
            hits = self._hits[start : self._most]
            if hits:
                box.addWidget(_card_of([self._hit(hit, words, begun) for hit in hits]))
        else:
            entries = self._shown()
            of, more = len(entries), self.tr("Visa äldre ({count} till)")
            today = self._today()
            for month, each in groupby(entries[start : self._most], lambda e: _month(e, today)):
                box.addWidget(Heading(month or self.tr("Kommande"), 2))
                box.addWidget(_card_of([self._card(e, words, e.head.id in begun) for e in each]))
        self._more.setText(more.format(count=of - self._most))
        self._more.setVisible(of > self._most)
        self._rows.addWidget(chunk)
        return chunk

    def _add_drafts(self, box: QVBoxLayout, words: EntryWords) -> None:
        drafts = self._case_file.log.drafts()
        if not drafts:
            return
        box.addWidget(Heading(self.tr("Påbörjat"), 2))
        card = _card_of([self._draft_row(draft, words) for draft in drafts])
        card.set_accent("attention")
        box.addWidget(card)

    def _draft_row(
        self, draft: LogEntry, words: EntryWords, snippet: Snippet | None = None
    ) -> QWidget:
        begins = words.first_words(draft) or self.tr("Inget är skrivet ännu.")
        head = FlowBox(10, 2)
        head.add(Body(words.kind(draft), strong=True))
        head.add(Secondary(words.day(draft.head.day)))
        head.add(
            Pill(self.tr("ändring") if draft.head.version > 1 else self.tr("utkast"), "attention")
        )
        go = RowButton(self.tr("Fortsätt"))
        go.setObjectName(f"continue_{draft.head.id}")
        go.setAccessibleName(self.tr("Fortsätt: {what}").format(what=words.kind(draft)))
        go.clicked.connect(lambda: self._go_on(draft))
        return _plain_row("pencil", head, snippet or Snippet(begins, ()), go)

    def _go_on(self, draft: LogEntry) -> None:
        if isinstance(draft, Consultation):
            self.consultation_wanted.emit(draft.head.id)
        else:
            self.change_wanted.emit(draft)

    def _card(
        self, entry: LogEntry, words: EntryWords, begun: bool, hit: Hit | None = None
    ) -> EntryCard:
        entry_id = entry.head.id
        card = EntryCard(
            entry,
            words,
            lambda: self._case_file.log.versions(entry_id),
            being_changed=begun,
            snippet=hit.snippet if hit is not None else None,
        )
        card.change_wanted.connect(self.change_wanted)
        card.struck.connect(self.struck)
        card.consultation_wanted.connect(self.consultation_wanted)
        return card

    def _show_more(self) -> None:
        start, self._most = self._most, self._most + CHUNK
        added = self._add_rows(self._words(), start)
        added.show()
        buttons = added.findChildren(LinkButton)
        if buttons:
            buttons[0].setFocus()

    # -- what was found --------------------------------------------------------------------

    def _add_hits_head(self, box: QVBoxLayout, count: int) -> None:
        if not count:
            box.addWidget(Heading(self.tr("Ingenting hittades"), 2))
            box.addWidget(
                Secondary(
                    self.tr(
                        "Alla orden måste finnas på samma ställe. Pröva ett ord, eller bara "
                        "början av det. Rapporter och tidigare lydelser söks inte igenom."
                    )
                )
            )
            return
        found = self.tr("1 träff") if count == 1 else self.tr("{count} träffar")
        box.addWidget(Heading(found.format(count=count), 2))

    def _hit(self, hit: Hit, words: EntryWords, begun: set[LogId]) -> QWidget:
        place = hit.place
        if isinstance(place, EntryPlace):
            log = self._case_file.log
            entry = log.get(place.entry) if place.draft else log.kept(place.entry)
            if entry is not None and place.draft:
                return self._draft_row(entry, words, hit.snippet)
            if entry is not None:
                return self._card(entry, words, place.entry in begun, hit)
        answer = isinstance(place, AnswerPlace)
        title = hit.title if answer else self.tr("Person · {label}").format(label=hit.title)
        go = RowButton(self.tr("Öppna"), "chevron-right")
        go.setObjectName(f"open_{_place_name(place)}")
        go.setAccessibleName(self.tr("Öppna: {what}").format(what=title))
        go.clicked.connect(lambda: self.place_wanted.emit(place))
        icon = "circle-help" if answer else "users"
        return _plain_row(icon, Body(title, strong=True), hit.snippet, go)


def _plain_row(icon: str, head: QWidget, snippet: Snippet, button: QWidget) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(current_style().px(12))
    said = QVBoxLayout()
    said.setSpacing(2)
    said.addLayout(beside_button(head))
    said.addWidget(MarkedText(snippet.text, snippet.bounds))
    row.addLayout(beside_button(IconMark(icon)))
    row.addLayout(said, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return widget


def _card_of(rows: Sequence[QWidget]) -> Card:
    card = Card()
    for number, row in enumerate(rows):
        if number:
            card.layout_.addWidget(Hairline())
        card.layout_.addWidget(row)
    return card


def kind_of(entry: LogEntry) -> str:
    """The kind by which entries are picked out."""
    if isinstance(entry, Consultation):
        return CONSULTATION
    return DISCLOSURE if isinstance(entry, Disclosure) else f"event_{entry.kind}"


def _month(entry: LogEntry, today: date) -> str:
    """The month it belongs to in words; empty for what lies ahead."""
    if is_coming(entry, today):
        return ""
    day = entry.head.day.day or entry.head.written_at.date()
    return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy").capitalize()


def _place_name(place: Place) -> str:
    match place:
        case AnswerPlace(guide, question):
            return f"{guide}_{question}"
        case EntryPlace(entry):
            return entry
    return place.person
