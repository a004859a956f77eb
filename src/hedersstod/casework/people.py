"""The people of one case, how the client is reached, and what points at whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from hedersstod.domain.answers import Answers, LinksValue
from hedersstod.domain.errors import LooksLikeIdentityNumber, PersonInUse, PersonUnnamed
from hedersstod.domain.folding import fold
from hedersstod.domain.guide import PEOPLE, Guide
from hedersstod.domain.identifiers import CaseId, PersonId
from hedersstod.domain.log import Event, LogEntry
from hedersstod.domain.number_shapes import identity_numbers
from hedersstod.domain.people import (
    Person,
    Role,
    SafeContact,
    by_entry,
    client_of,
    letters_given,
    next_letter,
)
from hedersstod.domain.text import clean_text
from hedersstod.vault import Vault

LONGEST_LABEL = 60

Pointers = Callable[[], Iterator[tuple[Guide, Answers]]]


@dataclass(frozen=True, slots=True)
class Use:
    """A place that points at somebody: a question of a guide, or an entry of the log."""

    guide: str = ""
    question: str = ""
    entry: str = ""


class People:
    """The register of one case; what is changed is written by `save`, as answers are."""

    def __init__(
        self,
        case: CaseId,
        vault: Vault,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        runs: Pointers,
        entries: Callable[[], tuple[LogEntry, ...]],
    ) -> None:
        self._case = case
        self._vault = vault
        self._now = now
        self._new_id = new_id
        self._runs = runs
        self._entries = entries
        self._kept: dict[PersonId, Person] | None = None
        self._unsaved: set[PersonId] = set()
        self._contact: SafeContact | None = None
        self._contact_unsaved = False

    # -- the register ----------------------------------------------------------------------

    def all(self) -> tuple[Person, ...]:
        """Everybody, the client first, the others in the order they were entered."""
        return tuple(sorted(self._people().values(), key=by_entry))

    def client(self) -> Person:
        """The client's own entry."""
        return self.all()[0]

    def get(self, person_id: PersonId) -> Person | None:
        """Somebody by id, or None."""
        return self._people().get(person_id)

    def names(self) -> dict[str, str]:
        """What everybody is called, by id."""
        return {person.id: person.label for person in self.all()}

    def letters(self) -> dict[str, str]:
        """The stable pseudonym of everybody, by id; the client has none of her own."""
        return {person.id: person.letter for person in self.all() if not person.is_client}

    def add(
        self,
        label: str,
        relation: str = "",
        roles: frozenset[Role] = frozenset(),
        born: date | None = None,
    ) -> Person:
        """Enter somebody; it is on disk when this returns.

        Raises PersonUnnamed or LooksLikeIdentityNumber; then nothing is changed.
        """
        people = self._people()
        letter = next_letter(people.values())
        made = Person(PersonId(self._new_id()), self._case, label, letter, relation, roles, born)
        person = _checked(made)
        self._vault.register.save_person(person, now=self._now())
        people[person.id] = person
        return person

    def change(self, person: Person) -> None:
        """Take what is now written of somebody; `save` writes it. Raises as `add` does."""
        person = _checked(person)
        if self._people().get(person.id) != person:
            self._people()[person.id] = person
            self._unsaved.add(person.id)

    def uses(self, person_id: PersonId) -> tuple[Use, ...]:
        """Everything that points at somebody: answers on or off the path, and unstruck entries."""
        return tuple(dict.fromkeys(self._uses(person_id)))

    def remove(self, person_id: PersonId) -> None:
        """Take somebody out; raises PersonInUse while anything points at her, and for the client.

        What was signed off keeps the words it was signed with, and the letter stays given.
        """
        person = self._people().get(person_id)
        uses = self.uses(person_id)
        if uses or (person is not None and person.is_client):
            raise PersonInUse(len(uses))
        if person is None:
            return
        self._remember_letters()
        self._vault.register.remove_person(person_id, now=self._now())
        self._people().pop(person_id, None)
        self._unsaved.discard(person_id)

    def put_back(self, person: Person) -> None:
        """Undo `remove`: the same id, letter, words and place; on disk when this returns."""
        if person.id not in self._people():
            self._vault.register.save_person(person, now=self._now())
            self._people()[person.id] = person

    def _remember_letters(self) -> None:
        client = self.client()
        given = letters_given(self._people().values())
        if given > client.letters_given:
            client = replace(client, letters_given=given)
            self._vault.register.save_person(client, now=self._now())
            self._people()[client.id] = client
            self._unsaved.discard(client.id)

    def _uses(self, person_id: PersonId) -> Iterator[Use]:
        for guide, answers in self._runs():
            for ref, answer in answers.items():
                value = answer.value
                if not isinstance(value, LinksValue) or person_id not in value.targets:
                    continue
                if guide.question(ref.question).links_to == PEOPLE:
                    yield Use(guide=guide.id, question=ref.question)
        for entry in self._entries():
            if entry.head.struck_because is not None:
                continue  # it can never be changed; it then tells that she is gone
            if isinstance(entry, Event) and person_id in entry.people:
                yield Use(entry=entry.head.id)

    def _people(self) -> dict[PersonId, Person]:
        if self._kept is None:
            client = client_of(self._case)
            self._kept = {client.id: client}
            self._kept |= {p.id: p for p in self._vault.register.people(self._case)}
        return self._kept

    # -- safe contact ----------------------------------------------------------------------

    def safe_contact(self) -> SafeContact:
        """How the client may be reached; blank until something is agreed."""
        if self._contact is None:
            kept = self._vault.register.safe_contact(self._case)
            self._contact = kept or SafeContact(self._case)
        return self._contact

    def change_safe_contact(self, contact: SafeContact) -> None:
        """Take what is agreed now; `save` writes it."""
        if contact != self.safe_contact():
            self._contact = contact
            self._contact_unsaved = True

    # -- saving ----------------------------------------------------------------------------

    @property
    def has_unsaved(self) -> bool:
        """Is there anything typed that is not yet on disk?"""
        return bool(self._unsaved) or self._contact_unsaved

    def save(self, now: datetime) -> bool:
        """Write what is not yet on disk; did anything need it? Raises the vault's errors."""
        written = self.has_unsaved
        for person_id in sorted(self._unsaved):
            self._vault.register.save_person(self._people()[person_id], now=now)
            self._unsaved.discard(person_id)
        if self._contact_unsaved:
            self._vault.register.save_safe_contact(self.safe_contact(), now=now)
            self._contact_unsaved = False
        return written


def _one_line(text: str) -> str:
    return " ".join(clean_text(text).split())[:LONGEST_LABEL]


def _checked(person: Person) -> Person:
    """As it is kept; raises PersonUnnamed or LooksLikeIdentityNumber."""
    person = replace(
        person,
        label=_one_line(person.label),
        relation=_one_line(person.relation),
        note=clean_text(person.note),
    )
    if not any(character.isalnum() for character in person.label):
        raise PersonUnnamed
    for text in (person.label, person.relation, person.note, person.never_contact or ""):
        if any(identity_numbers(fold(text))):
            raise LooksLikeIdentityNumber
    return person
