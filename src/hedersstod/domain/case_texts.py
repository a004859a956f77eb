"""The words around a case that no guide asks for: circles, kinds of events, grounds, seasons."""

from __future__ import annotations

from dataclasses import dataclass

from hedersstod.domain.guide import Option


@dataclass(frozen=True, slots=True)
class Circle:
    """Those who may or may not know a protected fact; `never` may never be allowed any."""

    id: str
    title: str
    explanation: str
    never: bool = False


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event. `why_screening` is why it asks for a new screening, or empty.

    `contact` kinds are acts of contact with the client: how she may be reached is shown first.
    `has_end` kinds last to a day (an order, a stay). `risk_window` says that the day itself is a
    time when the threat can change. Kinds of one `group` are folded under that heading in the form.
    """

    id: str
    text: str
    explanation: str
    why_screening: str = ""
    contact: bool = False
    has_end: bool = False
    risk_window: bool = False
    group: str = ""
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground in law for telling something, and what to think of before."""

    id: str
    text: str
    law: str
    think: str


@dataclass(frozen=True, slots=True)
class Note:
    """Guidance beside a page that is no guide; `place` names the page."""

    id: str
    place: str
    title: str
    text: str
    source: str
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Season:
    """A time of each year when the threat can change; month and day, about, also over New Year."""

    id: str
    text: str
    begins: tuple[int, int]
    ends: tuple[int, int]
    note: str


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """All of them, in one language."""

    language: str
    circles: tuple[Circle, ...]
    event_kinds: tuple[EventKind, ...]
    sources: tuple[Option, ...]
    certainties: tuple[Option, ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Note, ...]
    seasons: tuple[Season, ...]

    def event_kind(self, kind_id: str) -> EventKind | None:
        """A kind by id; None for one that is no longer in the file."""
        return next((kind for kind in self.event_kinds if kind.id == kind_id), None)

    def notes_for(self, place: str) -> tuple[Note, ...]:
        """The guidance of one page, in order."""
        return tuple(note for note in self.notes if note.place == place)
