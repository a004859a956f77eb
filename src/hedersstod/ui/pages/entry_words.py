"""The words an entry of the log is told in: kind, day, first words, and what stands around."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from PySide6.QtCore import QObject

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.dates import written
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry, beginning
from hedersstod.ui.dates import day_in_words

Details = tuple[tuple[str, str], ...]


class EntryWords(QObject):
    """Tells an entry in words; `names` are what the people of the case are called, by id."""

    def __init__(self, texts: CaseTexts, names: Mapping[str, str], today: date) -> None:
        super().__init__()
        self.texts = texts
        self.today = today
        self._names = names
        self._sources = {str(option.id): option.text for option in texts.sources}
        self._certainties = {str(option.id): option.text for option in texts.certainties}
        self._grounds = {ground.id: ground for ground in texts.grounds}

    def kind(self, entry: LogEntry) -> str:
        """What it is, in a word or two."""
        if isinstance(entry, Consultation):
            return self.tr("Konsultation")
        if isinstance(entry, Disclosure):
            return self.tr("Utlämnande")
        kind = self.texts.event_kind(entry.kind)
        return kind.text if kind is not None else self.tr("Händelse")

    def icon(self, entry: LogEntry) -> str:
        """The drawing beside that word."""
        if isinstance(entry, Consultation):
            return "circle-help"
        if isinstance(entry, Disclosure):
            return "arrow-right"
        kind = self.texts.event_kind(entry.kind)
        if kind is None:
            return "pencil"
        if kind.why_screening:
            return "triangle-alert"
        if kind.contact:
            return "phone"
        return "clock" if kind.has_end or kind.risk_window else "pencil"

    def day(self, value: DateValue) -> str:
        """When, in words."""
        if value.day is None:
            return value.words or self.tr("Dag saknas")
        if value.precision is Precision.MONTH:
            return written(value)
        return day_in_words(value.day)

    def first_words(self, entry: LogEntry) -> str:
        """How it begins, on one line."""
        match entry:
            case Event():
                text = entry.what
            case Consultation():
                text = " · ".join(filter(None, (entry.with_whom.strip(), entry.question.strip())))
            case Disclosure():
                text = ": ".join(filter(None, (entry.to_whom.strip(), entry.what.strip())))
        return beginning(text)

    def full_text(self, entry: LogEntry) -> str:
        """The text of the matter itself, whole."""
        return entry.question if isinstance(entry, Consultation) else entry.what

    def details(self, entry: LogEntry) -> Details:
        """What stands around the text, as label and words; only what has been said."""
        return tuple((label, words) for label, words in self._details(entry) if words.strip())

    def _details(self, entry: LogEntry) -> Iterator[tuple[str, str]]:
        match entry:
            case Event():
                yield self.tr("Till och med"), day_in_words(entry.ends) if entry.ends else ""
                yield self.tr("Källa"), self._sources.get(entry.source, "")
                yield self.tr("Säkerhet"), self._certainties.get(entry.certainty, "")
                gone = self.tr("någon som inte längre finns i registret")
                people = [self._names.get(person, gone) for person in entry.people]
                yield self.tr("Gäller"), ", ".join(people)
            case Consultation():
                yield self.tr("Med"), entry.with_whom
                yield self.tr("Råd"), entry.advice
                yield self.tr("Beslut"), entry.decision
            case Disclosure():
                yield self.tr("Till"), entry.to_whom
                ground = self._grounds.get(entry.ground)
                yield self.tr("Stöd"), f"{ground.text}. {ground.law}" if ground else ""
                yield self.tr("Varför"), entry.reason
        withheld = entry.head.withheld_because
        yield self.tr("Får inte nå vårdnadshavare, därför att"), withheld or ""
        yield self.tr("Struken, därför att"), entry.head.struck_because or ""

    def moment(self, at: datetime) -> str:
        """A day and the time of it."""
        here = at.astimezone()
        return f"{day_in_words(here.date())} {here:%H.%M}"
