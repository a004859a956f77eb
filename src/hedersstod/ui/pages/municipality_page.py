"""Vår kommun: who decides and whom to call here; holes are shown, each entry says its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.local_support import LocalEntry, LocalSupport
from hedersstod.domain.case import Bookmark, LocalFact
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.profiles import LocalGroup
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.local_card import LocalCard
from hedersstod.ui.pages.page import FIELD_SEPARATOR, Page
from hedersstod.ui.widgets import (
    Banner,
    Body,
    FlowBox,
    Hairline,
    Heading,
    Pill,
    PrimaryButton,
    SavedLabel,
    ScrollPage,
    Secondary,
    SecondaryButton,
    TextField,
    Unfold,
    mark_covers,
)

_ORIGIN_FIELDS = ("local_source", "local_read_on")


class _Group(QWidget):
    """What belongs together: its state in sight, its cards made when they are first asked for."""

    def __init__(self, group: LocalGroup, make: Callable[[], Iterable[LocalCard]]) -> None:
        super().__init__()
        self.setObjectName(f"group_{group.id}")
        self.cards: tuple[LocalCard, ...] = ()
        self._make = make
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(Hairline())
        head = FlowBox(10, 4)
        head.add(Heading(group.title, 2))
        self._pill = Pill("")
        head.add(self._pill)
        box.addWidget(head)
        box.addWidget(Secondary(group.intro))
        self._state = Secondary("")
        box.addWidget(self._state)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 6, 0, 6)
        self._column.setSpacing(12)
        self._title = group.title
        self._unfold = Unfold("", inside)
        self._unfold.title_button.setObjectName(f"unfold_{group.id}")
        self._unfold.toggled.connect(self._turn)
        box.addWidget(self._unfold)
        self._turn(False)

    def set_open(self, opened: bool) -> None:
        """Show or hide the cards."""
        self._unfold.set_open(opened)

    def show_state(self, entries: Iterable[LocalEntry]) -> None:
        """Say what is missing, and what should be read again."""
        listed = tuple(entries)
        missing = [entry.question.label for entry in listed if entry.missing]
        again = [entry.question.label for entry in listed if entry.stale or entry.undated]
        lines = []
        if missing:
            lines.append(self.tr("Saknas: {labels}").format(labels=" · ".join(missing)))
        if again:
            lines.append(self.tr("Läs om: {labels}").format(labels=" · ".join(again)))
        self._state.setText("\n".join(lines))
        self._state.setVisible(bool(lines))
        self._pill.setText(
            self.tr("{holes} av {of} saknas").format(holes=len(missing), of=len(listed))
            if missing
            else self.tr("läs om")
        )
        self._pill.set_tone("attention")
        self._pill.setVisible(bool(lines))

    def _turn(self, opened: bool) -> None:
        if opened and not self.cards:
            self.cards = tuple(self._make())
            for card in self.cards:
                self._column.addWidget(card)
                card.show()  # at once, so that it can take the keyboard in the same turn
        words = self.tr("Dölj uppgifterna") if opened else self.tr("Visa uppgifterna")
        self._unfold.set_title(words)
        self._unfold.title_button.setAccessibleName(f"{words}: {self._title}")


class MunicipalityPage(Page):
    """The local half of the answer, written before any case needs it."""

    holes_changed = Signal()
    routine_wanted = Signal()
    page_name = "municipality"

    def __init__(self, local: LocalSupport, today: Callable[[], date]) -> None:
        super().__init__()
        self._local = local
        self._today = today
        self._guides = local.guide_titles()
        self._at = ""  # the hole she was last led to
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
                    "du kontrollerade den. Det som saknas visas där det behövs. Finns något inte "
                    "hos er är det också ett svar: säg det, och skriv vad ni gör i stället."
                )
            )
        )
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        self._holes = Body("", strong=True)
        self._holes.setObjectName("local_holes")
        self._saved = SavedLabel()
        state = FlowBox(14, 4)
        state.add(self._holes)
        state.add(self._saved)
        column.addWidget(state)
        column.addWidget(self._acts())
        self._build_groups(column)
        column.addStretch(1)
        self._autosave = AutoSave(local.save, self)
        self._autosave.saving.connect(self._saved.show_saving)
        self._autosave.saved.connect(self._was_saved)
        self._autosave.failed.connect(self._fail)
        self._count_holes()

    def _acts(self) -> QWidget:
        row = FlowBox(10, 8)
        self._next = PrimaryButton(self.tr("Nästa som saknas"))
        self._next.setObjectName("next_hole_button")
        self._next.clicked.connect(self._show_next_hole)
        row.add(self._next)
        routine = SecondaryButton(self.tr("Lokal rutin på ett papper"))
        routine.setObjectName("routine_button")
        routine.clicked.connect(self.routine_wanted)
        mark_covers(routine, "record", ("D-12", "W-23"))
        row.add(routine)
        return row

    def _build_groups(self, column: QVBoxLayout) -> None:
        self._groups: dict[str, _Group] = {}
        self._home: dict[str, _Group] = {}  # by the name of a card, its group
        for group, entries in self._local.groups():
            made = _Group(group, partial(self._cards_of, group.id))
            self._groups[group.id] = made
            self._home |= {f"local_{entry.question.id}": made for entry in entries}
            column.addWidget(made)
        next(iter(self._groups.values())).set_open(True)

    def _cards_of(self, group_id: str) -> list[LocalCard]:
        entries = next(entries for group, entries in self._local.groups() if group.id == group_id)
        cards = [LocalCard(entry, self._today, self._guides) for entry in entries]
        for card in cards:
            card.changed.connect(self._change)
        return cards

    def _made(self) -> Iterator[LocalCard]:
        """The cards that there are: of the groups that have been unfolded."""
        return (card for group in self._groups.values() for card in group.cards)

    # -- what the window asks --------------------------------------------------------------

    def first_focus(self) -> None:
        next(self._made()).focus()

    def leave(self) -> None:
        self._autosave.now()

    def keeps(self, field: TextField) -> bool:
        return all(card.keeps(field) for card in self._made())

    def return_to(self, bookmark: Bookmark) -> None:
        for name in (bookmark.field_name, *(name for name, _ in bookmark.drafts)):
            self._open_for(name.split(FIELD_SEPARATOR))
        super().return_to(bookmark)

    def card(self, question_id: str) -> LocalCard | None:
        """The card of one local question, with its group open."""
        name = f"local_{question_id}"
        self._open_for([name])
        return next((card for card in self._made() if card.objectName() == name), None)

    def _open_for(self, names: list[str]) -> None:
        """Unfold whatever the named field stands in."""
        for name in names:
            if group := self._home.get(name):
                group.set_open(True)
                for card in group.cards:
                    if card.objectName() == name and names[-1] in _ORIGIN_FIELDS:
                        card.show_origin()

    # -- filling in ------------------------------------------------------------------------

    def _show_next_hole(self) -> None:
        """The first hole after where she was last, from the top again when there is none below."""
        holes = [entry.question.id for entry in self._local.entries() if entry.missing]
        if not holes:
            return
        order = [entry.question.id for entry in self._local.entries()]
        later = [h for h in holes if order.index(h) > order.index(self._at)] if self._at else holes
        self._at = (later or holes)[0]
        if (card := self.card(self._at)) is not None:
            card.focus()

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
        holes, again = self._local.holes(), self._local.to_look_at_again()
        words = [self.tr("{holes} av {of} saknas.").format(holes=holes, of=len(self._home))]
        if not holes:
            words = [self.tr("Inget står tomt. Nummer och namn ändras: läs om minst en gång om "
                             "året.")]  # fmt: skip
        if again:
            words.append(
                self.tr("{again} behöver läsas om eller saknar datum.").format(again=again)
            )
        self._holes.setText(" ".join(words))
        self._next.setVisible(bool(holes))
        for group, entries in self._local.groups():
            self._groups[group.id].show_state(entries)
