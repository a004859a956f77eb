"""Everybody but the client, row by row: one open at a time, and by role when there are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.identifiers import PersonId
from hedersstod.domain.people import Person, Role
from hedersstod.ui.pages.page import discard
from hedersstod.ui.pages.person_row import PersonRow
from hedersstod.ui.pages.person_words import role_options
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import Card, Hairline, OptionChips

FILTER_FROM = 9
"""With fewer than so many the list is read as it is."""

_NO_ROLE = "none"


class PeopleList(QWidget):
    """Shows what it is given; the page takes what is edited and says who is there."""

    edited = Signal(str, str, object)  # person id, name of the field, Change
    remove_wanted = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._rows: dict[PersonId, PersonRow] = {}
        self._lines: dict[PersonId, Hairline] = {}
        self._out_of_sight: set[QWidget] = set()
        self._filter: OptionChips | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._card = Card()
        self._card.setObjectName("people_list")
        self._rows_box = QVBoxLayout()
        self._rows_box.setSpacing(0)
        self._card.layout_.addLayout(self._rows_box)
        self._box.addWidget(self._card)
        follow_style(self._restyle)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people; rows that stand already are kept as they are."""
        for gone in self._rows.keys() - {person.id for person in people}:
            for part in (self._rows.pop(gone), self._lines.pop(gone)):
                self._rows_box.removeWidget(part)
                self._out_of_sight.discard(part)
                discard(part)
        for place, person in enumerate(people):
            if person.id not in self._rows:
                self._put_in(place, person)
        self._rows = {person.id: self._rows[person.id] for person in people}
        self._renew_filter(people)
        self._show_filtered()
        self.setVisible(bool(people))

    def open(self, person_id: str, opened: bool = True) -> None:
        """Unfold or fold one person, and fold whoever was open; nobody else is touched."""
        for each, row in self._rows.items():
            if row.is_open() and each != person_id:
                row.set_open(False)
        row = self._rows[PersonId(person_id)]
        row.set_open(opened)
        self._set_seen(row, True)
        row.show()  # it may have been built in this very turn
        row.name_button.setFocus()

    def opened(self) -> PersonId | None:
        """Who is unfolded now, or None."""
        return next((each for each, row in self._rows.items() if row.is_open()), None)

    def row(self, person_id: str) -> PersonRow | None:
        """The row of somebody, or None."""
        return self._rows.get(PersonId(person_id))

    def first(self) -> PersonRow | None:
        """The first row, or None while there is nobody."""
        return next(iter(self._rows.values()), None)

    def _put_in(self, place: int, person: Person) -> None:
        row = PersonRow(person, self._today)
        row.open_wanted.connect(self.open)
        row.edited.connect(self.edited)
        row.remove_wanted.connect(self.remove_wanted)
        line = Hairline()
        self._rows[person.id], self._lines[person.id] = row, line
        self._rows_box.insertWidget(2 * place, line)
        self._rows_box.insertWidget(2 * place + 1, row)

    def _renew_filter(self, people: Sequence[Person]) -> None:
        chosen = self._filter.value() if self._filter is not None else None
        if self._filter is not None:
            self._box.removeWidget(self._filter)
            discard(self._filter)
            self._filter = None
        options = self._roles_there(people)
        if len(people) < FILTER_FROM:
            return
        self._filter = OptionChips(options)
        self._filter.setObjectName("role_filter")
        self._filter.set_group_name(self.tr("Visa bara dem med en viss roll"))
        self._filter.set_value(chosen)
        self._filter.chosen.connect(self._show_filtered)
        self._box.insertWidget(0, self._filter)

    def _roles_there(self, people: Sequence[Person]) -> list[tuple[str, str]]:
        counts = Counter(role for person in people for role in person.roles)
        options = [
            (role, f"{words} {counts[Role(role)]}")
            for role, words in role_options()
            if counts[Role(role)]
        ]
        if without := sum(not person.roles for person in people):
            options.append((_NO_ROLE, self.tr("Roll saknas {count}").format(count=without)))
        return options

    def _show_filtered(self) -> None:
        wanted = self._filter.value() if self._filter is not None else None
        first = True
        for person_id, row in self._rows.items():
            roles = row.person.roles
            seen = wanted is None or (not roles if wanted == _NO_ROLE else wanted in roles)
            seen = seen or row.is_open()  # what she is writing in never vanishes
            self._set_seen(row, seen)
            self._set_seen(self._lines[person_id], seen and not first)
            first = first and not seen

    def _set_seen(self, part: QWidget, seen: bool) -> None:
        # Only where it changes: each change lays out the whole list.
        if seen is (part in self._out_of_sight):
            part.setVisible(seen)
            (self._out_of_sight.discard if seen else self._out_of_sight.add)(part)

    def _restyle(self) -> None:
        self._box.setSpacing(current_style().px(12))
