"""What is written of somebody: a short form for a new person, and all of it to change in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.people import LONGEST_LABEL
from hedersstod.domain.answers import NO_REASON_YET, DateValue, Precision
from hedersstod.domain.dates import written
from hedersstod.domain.number_shapes import without_identity_numbers
from hedersstod.domain.people import Person, Role, read_birth_month
from hedersstod.domain.text import clean_text
from hedersstod.ui.messages import Message
from hedersstod.ui.pages.page import put_in_place
from hedersstod.ui.pages.person_words import age_in_words, role_options
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    FlowBox,
    LinkButton,
    OptionChips,
    PrimaryButton,
    SecondaryButton,
    TextField,
)

Change = Callable[[Person], Person]
_NEVER = "never"
_LONGEST_TEXT = 500


class BirthMonthField(FieldBlock):
    """A month of birth, read as it is typed and told back with the age; never a day."""

    read = Signal(object)  # the first of the month, or None when nothing stands there

    def __init__(self, label: str, name: str, today: Callable[[], date], why: str = "") -> None:
        self._field = _field(name, 40)
        super().__init__(label, self._field)
        self._today = today
        ask = self.tr("År och månad, till exempel mars 2010. Dagen sparas aldrig.")
        self._ask = f"{ask} {why}".strip()
        self.set_help(self._ask)
        self._field.text_changed.connect(self._read)
        current_style().changed.connect(self._narrow)
        self._narrow()

    def show_month(self, born: date | None) -> None:
        """Show what is kept."""
        self._field.set_text(written(DateValue(born, Precision.MONTH)) if born else "")
        self.set_help(age_in_words(born, self._today()) if born else self._ask)

    def month(self) -> date | None:
        """What stands there, or None."""
        return read_birth_month(self._field.text(), self._today())

    def is_unread(self) -> bool:
        """Does something stand there that is no month of birth?"""
        return bool(self._field.text().strip()) and self.month() is None

    def say_unread(self) -> None:
        """Tell what a month of birth looks like."""
        self.set_error(
            self.tr("Skriv år och månad, till exempel mars 2010. Vet du inte: lämna tomt.")
        )

    def _narrow(self) -> None:
        self._field.setMaximumWidth(current_style().px(240))

    def _read(self, text: str) -> None:
        born = self.month()
        self.set_help(age_in_words(born, self._today()) if born else self._ask)
        if self.is_unread() and any(map(str.isdigit, text)) and len(text.strip()) >= 8:
            self.say_unread()  # enough stands there to be a month, and it is none
            return
        self.set_error("")
        if born is not None or not text.strip():
            self.read.emit(born)


class _Form(QWidget):
    """Label, relation, roles and month of birth, which both forms ask for."""

    def __init__(self, prefix: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.label = _field(f"{prefix}_label", LONGEST_LABEL)
        self.label_block = FieldBlock(
            self.tr("Beteckning"), self.label, self.tr("Till exempel ”äldre bror”. Inte namnet.")
        )
        self.relation = _field(f"{prefix}_relation", LONGEST_LABEL)
        self.relation_block = FieldBlock(self.tr("Relation till den utsatta"), self.relation)
        self.roles = OptionChips(role_options(), multiple=True)
        self.roles.setObjectName(f"{prefix}_roles")
        self.roles_block = FieldBlock(
            self.tr("Vad gör eller är personen?"),
            self.roles,
            self.tr("Flera kan stämma. Den som utövar kan själv vara utsatt."),
        )
        self.born = BirthMonthField(self.tr("Född, om det spelar roll"), f"{prefix}_born", today)
        for block in (self.label_block, self.relation_block, self.roles_block, self.born):
            self._box.addWidget(block)
        follow_style(self._restyle)

    def chosen_roles(self) -> frozenset[Role]:
        """The roles that are marked."""
        return frozenset(Role(role) for role in self.roles.value() or ())

    def _restyle(self) -> None:
        self._box.setSpacing(current_style().px(12))


class NewPersonForm(_Form):
    """The short form; stays open for the next person until it is closed."""

    wanted = Signal()
    closed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("new", today)
        self.setObjectName("new_person")
        self.label.confirmed.connect(self.wanted)
        row = FlowBox(12, 6)
        add = PrimaryButton(self.tr("Lägg till"))
        add.setObjectName("add_person_button")
        add.clicked.connect(self.wanted)
        close = SecondaryButton(self.tr("Stäng"))
        close.setObjectName("close_new_person_button")
        close.setAccessibleName(self.tr("Stäng formuläret för en ny person"))
        close.clicked.connect(self.closed)
        row.add(add)
        row.add(close)
        self._box.addWidget(row)

    def clear(self) -> None:
        """Ready for the next person."""
        self.label.set_text("")
        self.relation.set_text("")
        self.roles.set_value(())
        self.born.show_month(None)
        self.say_right()

    def say_right(self) -> None:
        """Take back what was told of the fields."""
        for block in (self.label_block, self.born):
            block.set_error("")

    def say_wrong(self, message: Message) -> None:
        """Tell at the label why nobody was entered."""
        self.label_block.set_error(f"{message.title}. {message.text}")
        self.label.setFocus()


class PersonForm(_Form):
    """All that is written of one person; `edited` carries a field's name and what it does to her.

    Nothing is kept here: the page takes each change, and says at the field when it is refused.
    """

    edited = Signal(str, object)  # name of the field, Change
    remove_wanted = Signal()

    def __init__(self, person: Person, today: Callable[[], date]) -> None:
        super().__init__("person", today)
        self.setObjectName("person_form")
        self._before = _texts(person)
        self.never = OptionChips([(_NEVER, self.tr("Får aldrig kontaktas"))], multiple=True)
        self.never.setObjectName("person_never")
        self._box.addWidget(FieldBlock(self.tr("Kontakt"), self.never))
        self.reason = _field("person_reason", _LONGEST_TEXT)
        self.reason_block = FieldBlock(
            self.tr("Därför att"), self.reason, self.tr("Skälet visas för den som tänker ringa.")
        )
        self._box.addWidget(self.reason_block)
        self.note = _field("person_note", _LONGEST_TEXT)
        self.note_block = FieldBlock(self.tr("Annat att veta"), self.note)
        self._box.addWidget(self.note_block)
        self._blocks = {
            "label": self.label_block,
            "relation": self.relation_block,
            "reason": self.reason_block,
            "note": self.note_block,
        }
        self.uses = QWidget()
        self._uses_place = QVBoxLayout()
        self._uses_place.addWidget(self.uses)
        self._box.addLayout(self._uses_place)
        remove = SecondaryButton(self.tr("Ta bort"), "trash-2", compact=True)
        remove.setObjectName("remove_person_button")
        remove.setAccessibleName(self.tr("Ta bort {label}").format(label=person.label))
        remove.clicked.connect(self.remove_wanted)
        self._box.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill(person)
        self._connect()

    def instead_of(self, field: str, refused: Person, now: Person) -> Person:
        """The person with the words of a refused text, but not the number; or as remembered.

        The number was typed digit by digit, and all but the last had been taken.
        """
        if field not in self._before:
            return now
        rest = without_identity_numbers(_texts(refused)[field])
        text = rest if any(map(str.isalpha, rest)) else self._before[field]
        match field:
            case "label":
                return replace(now, label=text)
            case "relation":
                return replace(now, relation=text)
            case "note":
                return replace(now, note=text)
        return replace(now, never_contact=text)

    def remember(self, person: Person) -> None:
        """Go back to these texts from now on, except to a number begun or words half rubbed out."""
        for field, text in _texts(person).items():
            if any(map(str.isalpha, text)) and text not in self._before[field]:
                self._before[field] = text

    def say(self, field: str, text: str) -> None:
        """Tell at a field why it was refused; an empty text takes that back."""
        if field in self._blocks:
            self._blocks[field].set_error(text)

    def show_uses(self, title: str, uses: list[tuple[str, Callable[[], None]]]) -> None:
        """Tell where the person is pointed at, with a way to each place."""
        card = Card("attention", accent="attention")
        card.setObjectName("uses_card")
        heading = Body(title, strong=True)
        heading.set_token("attention")
        card.layout_.addWidget(heading)
        for number, (words, go) in enumerate(uses):
            link = LinkButton(words)
            link.setObjectName(f"use_{number}")
            link.setAccessibleName(self.tr("Gå till: {place}").format(place=words))
            link.clicked.connect(go)
            card.layout_.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        put_in_place(self._uses_place, self.uses, card)
        self.uses = card

    def _fill(self, person: Person) -> None:
        self.label.set_text(person.label)
        self.relation.set_text(person.relation)
        self.roles.set_value(tuple(person.roles))
        self.born.show_month(person.born)
        never = person.never_contact
        self.never.set_value((_NEVER,) if never is not None else ())
        self.reason.set_text("" if never in (None, NO_REASON_YET) else never or "")
        self.reason_block.setVisible(never is not None)
        self.note.set_text(person.note)

    def _connect(self) -> None:
        self.label.text_changed.connect(
            lambda text: self._tell("label", lambda person: replace(person, label=text))
        )
        self.relation.text_changed.connect(
            lambda text: self._tell("relation", lambda person: replace(person, relation=text))
        )
        self.note.text_changed.connect(
            lambda text: self._tell("note", lambda person: replace(person, note=text))
        )
        self.roles.chosen.connect(self._tell_roles)
        self.born.read.connect(
            lambda born: self._tell("born", lambda person: replace(person, born=born))
        )
        self.never.chosen.connect(self._tell_never)
        self.reason.text_changed.connect(lambda _text: self._tell_never(self.never.value()))

    def _tell(self, field: str, change: Change) -> None:
        self.edited.emit(field, change)

    def _tell_roles(self, _chosen: object) -> None:
        roles = self.chosen_roles()
        self._tell("roles", lambda person: replace(person, roles=roles))

    def _tell_never(self, chosen: object) -> None:
        never = bool(chosen)
        self.reason_block.setVisible(never)
        reason = (clean_text(self.reason.text()).strip() or NO_REASON_YET) if never else None
        self._tell("reason", lambda person: replace(person, never_contact=reason))


def _texts(person: Person) -> dict[str, str]:
    """What can be refused, by the name of its field."""
    return {
        "label": person.label,
        "relation": person.relation,
        "note": person.note,
        "reason": person.never_contact or NO_REASON_YET,
    }


def _field(name: str, longest: int) -> TextField:
    field = TextField(lines=1, max_chars=longest)
    field.setObjectName(name)
    return field
