"""Personer: the client first, then everybody else as in an address book; saved as she writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.people import Use
from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.case_texts import Note
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import GuideId, LogId, QuestionId
from hedersstod.domain.people import Person
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.client_card import ClientCard
from hedersstod.ui.pages.notes_panel import notes_panel
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.pages.people_list import PeopleList
from hedersstod.ui.pages.person_form import BirthMonthField, Change, NewPersonForm
from hedersstod.ui.pages.saved_foot import SavedFoot
from hedersstod.ui.widgets import (
    Banner,
    Card,
    EmptyState,
    Heading,
    PrimaryButton,
    ScrollPage,
    TextField,
)

_OPEN, _ADDING, _ROLES = f"{OPENED}person", "adding_person", "roles_of_new"


class PeoplePage(Page):
    """The register of one case; truth lives in the register, the rows only show it."""

    safe_contact_wanted = Signal()
    use_wanted = Signal(object)  # Use

    def __init__(
        self, case_file: CaseFile, notes: Sequence[Note], today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "people", case_file.case.id
        self._case_file = case_file
        self._people = case_file.people
        self._taken_out: Person | None = None
        self._build(notes, today)
        self._fill()

    # -- building --------------------------------------------------------------------------

    def _build(self, notes: Sequence[Note], today: Callable[[], date]) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.banner = Banner("attention")
        scroll = ScrollPage()
        self._foot = SavedFoot(self._case_file.save, self.banner)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(scroll, 1)
        left.addWidget(self._foot)
        outer.addLayout(left, 1)
        side = notes_panel(notes)
        outer.addWidget(side)
        side.setVisible(bool(notes))
        self._client = ClientCard(self._people, today)
        self._client.born_changed.connect(self._change_client)
        self._client.safe_contact_wanted.connect(self.safe_contact_wanted)
        self._undo = Banner("info")
        self._undo.setObjectName("undo_banner")
        self._undo.action.connect(self._put_back)
        self._new = NewPersonForm(today)
        self._new.wanted.connect(self._add)
        self._new.closed.connect(self._close_new)
        self._new_card = Card()
        self._new_card.layout_.addWidget(self._new)
        self._new_card.hide()
        self._empty = self._nobody_yet()
        self._list = PeopleList(today)
        self._list.edited.connect(self._change)
        self._list.remove_wanted.connect(self._remove)
        parts = (self.banner, self._client, self._head(), self._undo, self._new_card)
        for part in (*parts, self._empty, self._list):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        self._title = Heading("", 2)
        row.addWidget(self._title, 1)
        self._open_new = PrimaryButton(self.tr("Lägg till"), "plus")
        self._open_new.setObjectName("new_person_button")
        self._open_new.setAccessibleName(self.tr("Lägg till en person"))
        self._open_new.clicked.connect(self._show_new)
        row.addWidget(self._open_new, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _nobody_yet(self) -> EmptyState:
        empty = EmptyState(
            "users",
            self.tr("Vilka finns runt den utsatta?"),
            self.tr(
                "Tänk brett. Flera kan utöva eller sanktionera, också på avstånd. Syskon, barn, "
                "partner och den som hjälper kan själva vara utsatta. Någon vet, och någon kan "
                "skydda. Skriv en beteckning för var och en, aldrig namnet."
            ),
            self.tr("Lägg till den första"),
        )
        empty.action.connect(self._show_new)
        return empty

    def _fill(self) -> None:
        """Show the register as it stands."""
        others = [person for person in self._people.all() if not person.is_client]
        words = self.tr("Andra i ärendet: {count}") if others else self.tr("Andra i ärendet")
        self._title.setText(words.format(count=len(others)))
        self._list.show_people(others)
        self._show_ways_in()

    def _show_ways_in(self) -> None:
        adding = self._new_card.isVisibleTo(self)
        empty = self._list.first() is None and not adding
        self._empty.setVisible(empty)
        self._open_new.setVisible(not adding and not empty)

    # -- changing --------------------------------------------------------------------------

    def _change(self, person_id: str, field: str, change: Change) -> None:
        row = self._list.row(person_id)
        person = self._people.get(row.person.id) if row is not None else None
        if row is None or person is None or row.form is None:
            return
        wanted = change(person)
        try:
            self._people.change(wanted)
            row.form.say(field, "")
        except HedersstodError as error:
            message = message_for(error)
            row.form.say(field, f"{message.title}. {message.text}")
            self._people.change(row.form.instead_of(field, wanted, person))
        person = self._people.get(person.id) or person
        row.form.remember(person)
        row.show_person(person)
        self._foot.soon()

    def _change_client(self, born: date | None) -> None:
        self._people.change(replace(self._people.client(), born=born))
        self._foot.soon()

    def _show_new(self) -> None:
        self._new_card.show()
        self._show_ways_in()
        self._new.label.setFocus()

    def _close_new(self) -> None:
        self._new.clear()
        self._new_card.hide()
        self._show_ways_in()
        if not focus_child(self, "new_person_button"):
            self._empty.action_button.setFocus()

    def _add(self) -> None:
        form = self._new
        form.say_right()
        if form.born.is_unread():
            form.born.say_unread()
            form.born.setFocus()
            return
        try:
            person = self._people.add(
                form.label.text(), form.relation.text(), form.chosen_roles(), form.born.month()
            )
        except HedersstodError as error:
            form.say_wrong(message_for(error))
            return
        form.clear()
        self._undo.hide_message()
        self._fill()
        form.label_block.set_help(
            self.tr("{label} finns nu i listan som {letter}. Skriv nästa, eller stäng.").format(
                label=person.label, letter=person.letter
            )
        )
        form.label.setFocus()

    # -- taking out ------------------------------------------------------------------------

    def _remove(self, person_id: str) -> None:
        row = self._list.row(person_id)
        if row is None:
            return
        person = row.person
        uses = list(dict.fromkeys(self._people.uses(person.id)))
        if uses and row.form is not None:
            row.form.show_uses(
                self.tr(
                    "{label} kan inte tas bort ännu. Ta bort personen här först, så att ingen "
                    "tråd slutar i tomma intet:"
                ).format(label=person.label),
                [(self._place_of(use), partial(self.use_wanted.emit, use)) for use in uses],
            )
            focus_child(row.form, "use_0")
            return
        try:
            self._people.remove(person.id)
        except HedersstodError as error:
            self.failed.emit(error)
            return
        self._taken_out = person
        self._fill()
        self._undo.show_message(
            self.tr("{label} är borttagen ur ärendet.").format(label=person.label),
            self.tr("Bokstaven {letter} ges inte till någon annan.").format(letter=person.letter),
            self.tr("Ångra"),
        )
        self._undo.action_button.setFocus()

    def _place_of(self, use: Use) -> str:
        """A place that points at somebody, in words she recognises."""
        if use.guide:
            guide = self._case_file.guide(GuideId(use.guide))
            return f"{guide.title}: {guide.question(QuestionId(use.question)).text}"
        entry = self._case_file.log.get(LogId(use.entry))
        day = entry.head.day if entry is not None else None
        when = day_in_words(day.day) if day and day.day else day.words if day else ""
        return self.tr("Händelser: {day}").format(day=when)

    def _put_back(self) -> None:
        person = self._taken_out
        if person is None:
            return
        try:
            self._people.put_back(person)
        except HedersstodError as error:
            self.failed.emit(error)
            return
        self._taken_out = None
        self._undo.hide_message()
        self._fill()
        self._focus_row(person.id)

    def _focus_row(self, person_id: str) -> None:
        row = self._list.row(person_id)
        if row is not None:
            row.show()  # it may have been built in this very turn
            row.name_button.setFocus()

    # -- the page's promises ---------------------------------------------------------------

    def first_focus(self) -> None:
        first = self._list.first()
        (first.name_button if first is not None else self._client.born).setFocus()

    def leave(self) -> None:
        self._foot.now()

    def show_person(self, person_id: str) -> None:
        """Unfold one person, where another page pointed at her; nothing happens to one gone."""
        if self._list.row(person_id) is not None:
            self._list.open(person_id)

    def keeps(self, field: TextField) -> bool:
        for month in self.findChildren(BirthMonthField):
            if month.isAncestorOf(field) and month.is_unread():
                return False
        return not self._new.isAncestorOf(field)

    def place(self) -> Bookmark | None:
        place = super().place()
        if place is None:
            return None
        opened = self._list.opened()
        extra = [(_OPEN, str(opened))] if opened is not None else []
        if self._new_card.isVisibleTo(self):
            extra.append((_ADDING, "yes"))
            extra.append((_ROLES, " ".join(sorted(self._new.chosen_roles()))))
        return replace(place, drafts=(*extra, *place.drafts))

    def return_to(self, bookmark: Bookmark) -> None:
        drafts = dict(bookmark.drafts)
        if _OPEN in drafts:
            self.show_person(drafts[_OPEN])
        if _ADDING in drafts:
            self._show_new()
            self._new.roles.set_value(tuple(drafts.get(_ROLES, "").split()))
        super().return_to(bookmark)
