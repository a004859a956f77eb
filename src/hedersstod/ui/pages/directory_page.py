"""Stödkatalog: whom to turn to, what they give, and where and when that was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.local_support import LocalSupport
from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.directory import Age, Line, Standing, counties, fits, in_order, surely_fits
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.directory_card import DirectoryCard
from hedersstod.ui.pages.directory_filters import DirectoryFilters
from hedersstod.ui.pages.directory_form import NEW, DirectoryForm
from hedersstod.ui.pages.page import Page, discard, focus_child, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    Body,
    EmptyState,
    FlowBox,
    Heading,
    LinkButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    mark_covers,
)

EDITING = f"{OPENED}editing"
_A_NEW_ONE = "new"


class DirectoryPage(Page):
    """Lists the lines of support; each can be edited here, and the edit is kept in the vault.

    `print_wanted` asks for the neutral paper for the person, `municipality_wanted` for the page
    of what only this municipality knows.
    """

    page_name = "directory"

    print_wanted = Signal()
    municipality_wanted = Signal()

    def __init__(self, local: LocalSupport) -> None:
        super().__init__()
        self._directory = local.support
        self._today = self._directory.today()
        self._editing: str | None = None
        self._form: DirectoryForm | None = None
        self._taken: DirectoryEntry | None = None
        self._lines: dict[str, Line] = {}
        self._slots: dict[str, QWidget] = {}
        self._sections: list[tuple[QWidget, list[str]]] = []
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._column = self._scroll.column
        self._column.addWidget(Heading(self.tr("Stödkatalog"), 1))
        self._column.addWidget(
            Body(
                self.tr(
                    "Nummer och tider är lästa i lagrade kopior och kan ha ändrats. Inget nummer "
                    "är provringt. Kontrollera före första ärendet, och ändra här. När du "
                    "rådfrågar någon: nämn varken namn, ort eller personnummer."
                )
            )
        )
        self._state = Secondary("", strong=True)
        self._state.setObjectName("directory_state")
        self._state.set_token("attention")
        mark_covers(self._state, "record", ["O-16"])
        self._column.addWidget(self._state)
        self._column.addWidget(self._acts())
        self.banner = Banner("attention")
        self._column.addWidget(self.banner)
        self._undo = Banner("info")
        self._undo.setObjectName("undo_banner")
        self._undo.action.connect(self._put_back)
        self._column.addWidget(self._undo)
        self._filters = DirectoryFilters(counties(self._directory.lines()))
        self._filters.changed.connect(self._filter)
        self._column.addWidget(self._filters)
        self._count = Secondary("")
        self._count.setObjectName("directory_count")
        self._column.addWidget(self._count)
        self._new = QWidget()
        self._column.addWidget(self._new)
        self._list = QWidget()
        self._column.addWidget(self._list)
        self._nothing = EmptyState(
            "book-user",
            self.tr("Ingen rad passar"),
            self.tr(
                "Det betyder inte att stödet saknas, bara att det inte står här. Fråga NCH eller "
                "länets resurscentrum, och skriv in det du får veta som en egen rad."
            ),
            self.tr("Visa alla rader"),
        )
        self._nothing.action.connect(self._show_all)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._rebuild()

    def first_focus(self) -> None:
        self._filters.words.setFocus()

    def place(self) -> Bookmark | None:
        place = super().place()
        if place is None:
            return None
        opened = self._filters.opened()
        if self._editing is not None and self._form is not None:
            opened += ((EDITING, self._editing), *self._form.opened())
        return replace(place, drafts=(*opened, *place.drafts))

    def return_to(self, bookmark: Bookmark) -> None:
        self._filters.reopen(bookmark.drafts)
        editing = dict(bookmark.drafts).get(EDITING)
        if editing == _A_NEW_ONE or editing in self._lines:
            self._edit(editing)
            if self._form is not None:
                self._form.reopen(bookmark.drafts)
        super().return_to(bookmark)
        self._filter()

    # -- building --------------------------------------------------------------------------

    def _acts(self) -> QWidget:
        row = FlowBox(10, 6)
        add = SecondaryButton(self.tr("Lägg till en egen rad"), "plus", compact=True)
        add.setObjectName("add_line_button")
        add.clicked.connect(lambda: self._begin(_A_NEW_ONE))
        row.add(add)
        paper = SecondaryButton(self.tr("Papper till den utsatta"), compact=True)
        paper.setObjectName("print_lines_button")
        paper.clicked.connect(self.print_wanted)
        row.add(paper)
        ours = LinkButton(self.tr("Nummer som bara gäller er: Vår kommun"))
        ours.setObjectName("municipality_button")
        ours.clicked.connect(self.municipality_wanted)
        row.add(ours)
        return row

    def _rebuild(self) -> None:
        """Every line anew; a single one is put in place by `_refresh`."""
        self._read()
        self._slots, self._sections = {}, []
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        lines = in_order(self._lines.values())
        for title, caution, belongs in self._groups():
            chosen = [line for line in lines if belongs(line.entry)]
            if chosen:
                box.addWidget(self._section(title, caution, chosen))
        if self.isVisible():
            put_in_place(self._column, self._list, fresh)
        else:  # to show it before the page is shown would lay out every line twice
            self._column.replaceWidget(self._list, fresh)
            discard(self._list)
        self._list = fresh
        self._filter()

    def _groups(self) -> tuple[tuple[str, str, Callable[[DirectoryEntry], bool]], ...]:
        caution = self.tr(
            "Samtal och sökningar kan synas i telefonen. Låt personen ringa härifrån om det går."
        )
        return (
            (self.tr("För er båda"), caution, lambda entry: entry.both),
            (
                self.tr("För dig som är yrkesverksam"),
                "",
                lambda entry: not entry.both and entry.audience == "professional",
            ),
            (
                self.tr("För den utsatta och anhöriga"),
                caution,
                lambda entry: not entry.both and entry.audience != "professional",
            ),
        )

    def _section(self, title: str, caution: str, lines: list[Line]) -> QWidget:
        section = QWidget()
        box = QVBoxLayout(section)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Heading(title, 2))
        if caution:
            box.addWidget(Body(caution))
        for line in lines:
            slot = QWidget()
            inside = QVBoxLayout(slot)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(self._shown(line))
            self._slots[line.entry.id] = slot
            box.addWidget(slot)
        self._sections.append((section, [line.entry.id for line in lines]))
        return section

    def _shown(self, line: Line) -> QWidget:
        entry_id = line.entry.id
        if entry_id == self._editing:
            self._form = DirectoryForm(
                line.entry, self._today, edited=line.standing is not Standing.BUNDLED
            )
            self._form.wanted.connect(self._save)
            self._form.abandoned.connect(lambda: self._edit(None))
            return self._form
        card = DirectoryCard(line, self._today)
        card.edit_wanted.connect(lambda: self._begin(entry_id))
        card.restore_wanted.connect(lambda: self._take_away(entry_id))
        card.keep_wanted.connect(lambda: self._keep_mine(entry_id))
        return card

    def _read(self) -> None:
        self._lines = {line.entry.id: line for line in self._directory.lines()}
        lines = self._lines.values()
        unsure = sum(line.entry.check_locally for line in lines)
        old = sum(line.age(self._today) is not Age.CURRENT for line in lines)
        told = [
            self.tr("{unsure} av {of} rader ska kontrolleras lokalt.").format(
                unsure=unsure, of=len(lines)
            )
            if unsure
            else "",
            self.tr("{old} är äldre än ett år eller saknar årtal.").format(old=old) if old else "",
        ]
        moved = sum(line.standing is Standing.MOVED_ON for line in lines)
        if moved:
            told.append(
                self.tr("{moved} har ändrats i programmets lista sedan du ändrade dem.").format(
                    moved=moved
                )
            )
        self._state.setText(" ".join(part for part in told if part))
        self._state.setVisible(any(told))

    def _refresh(self, entry_id: str) -> None:
        """Put one line in place as it now stands."""
        self._read()
        slot, line = self._slots.get(entry_id), self._lines.get(entry_id)
        inside = slot.layout() if slot is not None else None
        item = inside.itemAt(0) if inside is not None else None
        old = item.widget() if item is not None else None
        if inside is None or old is None or line is None:
            self._rebuild()
            return
        put_in_place(inside, old, self._shown(line))
        self._filter()

    # -- looking ---------------------------------------------------------------------------

    def _filter(self) -> None:
        wanted = self._filters.wanted()
        shown = 0
        for section, ids in self._sections:
            seen = 0
            for entry_id in ids:
                fitting = entry_id == self._editing or fits(self._lines[entry_id].entry, wanted)
                self._slots[entry_id].setVisible(fitting)
                seen += fitting
            section.setVisible(seen > 0)
            shown += seen
        words = self.tr("{shown} av {of} rader visas.").format(shown=shown, of=len(self._lines))
        if (wanted.groups or wanted.other_languages) and not wanted.only_known:
            known = sum(surely_fits(line.entry, wanted) for line in self._lines.values())
            sure = self.tr("Av {known} är det känt att de passar.").format(known=known)
            words = f"{words} {sure}"
        self._nothing.setVisible(shown == 0)
        if words != self._count.text():
            self._count.setText(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._count, words))

    def _show_all(self) -> None:
        self._filters.clear()
        self._filters.words.setFocus()

    # -- editing ---------------------------------------------------------------------------

    def _begin(self, entry_id: str) -> None:
        """Open the form of a line, unless another form holds words that would be lost."""
        if self._form is not None and self._form.is_changed():
            self.banner.show_message(
                self.tr("Du skriver redan i en annan rad"),
                self.tr("Spara den eller avbryt först, så att inget går förlorat."),
            )
            self._form.first_field().setFocus()
            return
        self.banner.hide_message()
        self._edit(entry_id)

    def _edit(self, entry_id: str | None) -> None:
        before, self._editing = self._editing, entry_id
        self._close_form()
        for each in (before, entry_id):
            if each == _A_NEW_ONE:
                self._show_new(entry_id == _A_NEW_ONE)
            elif each is not None:
                self._refresh(each)
        if self._form is not None:
            self._form.first_field().setFocus()
        elif not focus_child(self, f"change_{before}"):
            focus_child(self, "add_line_button")

    def _close_form(self) -> None:
        self._form = None

    def _show_new(self, shown: bool) -> None:
        if not shown:
            self._put_new(QWidget())
            return
        self._form = DirectoryForm(NEW, self._today)
        self._form.wanted.connect(self._add)
        self._form.abandoned.connect(lambda: self._edit(None))
        self._put_new(self._form)

    def _put_new(self, widget: QWidget) -> None:
        put_in_place(self._column, self._new, widget)
        self._new = widget

    def _save(self, entry: DirectoryEntry) -> None:
        if self._done(lambda: self._directory.save(entry)):
            self._edit(None)

    def _add(self, entry: DirectoryEntry) -> None:
        added: list[DirectoryEntry] = []
        if self._done(lambda: added.append(self._directory.add(entry))):
            self._editing, self._form = None, None
            self._show_new(False)
            self._rebuild()
            focus_child(self, f"change_{added[0].id}")

    def _keep_mine(self, entry_id: str) -> None:
        if self._done(lambda: self._directory.keep_mine(entry_id)):
            self._refresh(entry_id)
            focus_child(self, f"change_{entry_id}")

    def _take_away(self, entry_id: str) -> None:
        name = self._lines[entry_id].entry.name
        taken: list[DirectoryEntry | None] = []
        if not self._done(lambda: taken.append(self._directory.take_away(entry_id))):
            return
        self._taken = taken[0]
        self._rebuild_or_refresh(entry_id)
        self._undo.show_message(
            self.tr("Det du skrev om {name} är borttaget").format(name=name),
            self.tr("Ångra tills du lämnar sidan."),
            self.tr("Ångra"),
        )
        self._undo.action_button.setFocus()

    def _put_back(self) -> None:
        taken = self._taken
        if taken is None or not self._done(lambda: self._directory.put_back(taken)):
            return
        self._taken = None
        self._undo.hide_message()
        self._rebuild_or_refresh(taken.id)
        focus_child(self, f"change_{taken.id}")

    def _rebuild_or_refresh(self, entry_id: str) -> None:
        """A line that came or went changes the list; another is put in its place."""
        known = entry_id in self._slots
        if known and self._directory.line(entry_id) is not None:
            self._refresh(entry_id)
        else:
            self._rebuild()

    def _done(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except HedersstodError as error:
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            return False
        self.banner.hide_message()
        return True
