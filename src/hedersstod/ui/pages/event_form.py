"""The form of one event: what kind, how she may be reached, what happened, when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.answers import DateValue
from hedersstod.domain.case_texts import CaseTexts, EventKind
from hedersstod.domain.dates import read_day
from hedersstod.domain.guide import Option
from hedersstod.domain.identifiers import PersonId
from hedersstod.domain.log import Event, LogEntry, last_day, own_texts
from hedersstod.domain.people import Person
from hedersstod.ui.pages.entry_fields import Choice, DayField, OneChoice, WithheldMark
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    LinkButton,
    PrimaryButton,
    SavedLabel,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
    TextField,
    Unfold,
    mark_covers,
)
from hedersstod.ui.widgets.chips import ChipChoice


class EntryForm(Card):
    """What every form of an entry has: `changed` carries the draft as it now stands.

    The page writes it; the form knows no vault. `entry` is the draft that is shown.
    """

    changed = Signal(object)
    too_long = Signal()
    keep_wanted = Signal()
    left = Signal()
    discard_wanted = Signal()

    def __init__(self, entry: LogEntry) -> None:
        super().__init__()
        self.entry = entry
        self.saved = SavedLabel()
        self.layout_.setSpacing(current_style().px(14))

    def first_field(self) -> QWidget:
        """Where the keyboard goes first."""
        raise NotImplementedError

    def check(self) -> bool:
        """May it be kept? Says at the field what is wrong, and puts the keyboard there."""
        raise NotImplementedError

    def half_written(self) -> tuple[tuple[str, str], ...]:
        """What stands in a field and fits no draft, by field name."""
        return ()

    def restore(self, half_written: dict[str, str]) -> None:
        """Show again what `half_written` told before a lock."""

    def _set(self, entry: LogEntry) -> None:
        if entry != self.entry:
            self.entry = entry
            self.changed.emit(entry)

    def _set_day(self, value: DateValue | None) -> None:
        self._set_head(day=value or DateValue())

    def _set_head(self, **parts: object) -> None:
        head = replace(self.entry.head, **parts)  # type: ignore[arg-type]
        self._set(replace(self.entry, head=head))

    def _add_text(
        self, name: str, label: str, text: str, lines: int
    ) -> tuple[FieldBlock, TextField]:
        field = TextField(lines=lines)
        field.setObjectName(name)
        field.set_text(text)
        field.too_long.connect(self.too_long)
        block = FieldBlock(label, field)
        self.layout_.addWidget(block)
        return block, field

    def _add_withheld(self) -> None:
        mark = WithheldMark(self.entry.head.withheld_because)
        mark.changed.connect(lambda because: self._set_head(withheld_because=because))
        self.layout_.addWidget(mark)

    def _add_foot(self, keep_text: str) -> None:
        row = FlowBox(10, 8)
        keep = PrimaryButton(keep_text)
        keep.setObjectName("keep_entry_button")
        keep.clicked.connect(self.keep_wanted)
        later = SecondaryButton(self.tr("Fortsätt senare"))
        later.setObjectName("leave_entry_button")
        later.clicked.connect(self.left)
        away = LinkButton(self.tr("Kasta utkastet"))
        away.setObjectName("discard_entry_button")
        away.clicked.connect(self.discard_wanted)
        for widget in (keep, later, away, self.saved):
            row.add(widget)
        self.layout_.addWidget(row)
        self.layout_.addWidget(
            Secondary(
                self.tr(
                    "Det du skriver finns kvar som utkast. När du sparar blir det en version som "
                    "inte skrivs över: ändrar du senare går det som stod förut att läsa."
                )
            )
        )

    @property
    def is_change(self) -> bool:
        """Is it a change of something that was kept?"""
        return self.entry.head.version > 1


class EventForm(EntryForm):
    """Writes one event; for an act of contact it first shows how the client may be reached."""

    entry: Event

    def __init__(
        self,
        event: Event,
        texts: CaseTexts,
        people: Sequence[Person],
        today: Callable[[], date],
        safe_contact_card: Callable[[], QWidget],
    ) -> None:
        super().__init__(event)
        self.setObjectName("event_form")
        self._texts = texts
        self._people = tuple(people)
        self._today = today
        self._safe_contact_card = safe_contact_card
        self._contact_card: QWidget | None = None
        heading = self.tr("Ändra händelsen") if self.is_change else self.tr("Ny händelse")
        self.layout_.addWidget(Heading(heading, 2))
        self._add_kind()
        self._what_block, self._what = self._add_text(
            "event_what", self.tr("Vad har hänt?"), event.what, 3
        )
        self._what_block.set_help(
            self.tr("Skriv vad som sades och sågs, och av vem. Din bedömning hör till screeningen.")
        )
        self._what.text_changed.connect(lambda text: self._set(replace(self.entry, what=text)))
        self._add_days()
        self._add_details()
        self._add_withheld()
        self._add_foot(self.tr("Spara ändringen") if self.is_change else self.tr("Spara händelsen"))
        self._show_for_kind()

    # -- building --------------------------------------------------------------------------

    def _add_kind(self) -> None:
        kinds = self._texts.event_kinds
        self._kind = OneChoice(
            "event_kind",
            self.tr("Vad är det för slags händelse?"),
            [Choice(k.id, k.text, k.explanation, group=k.group) for k in kinds],
            self.entry.kind,
        )
        self._kind.chosen.connect(self._choose_kind)
        mark_covers(self._kind, "record", [each for kind in kinds for each in kind.covers])
        self.layout_.addWidget(self._kind)
        self._contact_place = QVBoxLayout()
        self.layout_.addLayout(self._contact_place)

    def _add_days(self) -> None:
        self._day = DayField("event_day", self.tr("När?"), self._today, self.entry.head.day)
        self._day.changed.connect(self._write_day)
        self.layout_.addWidget(self._day)
        ends = DateValue(self.entry.ends) if self.entry.ends is not None else None
        self._ends = DayField(
            "event_ends",
            self.tr("Till och med"),
            self._today,
            ends,
            lambda text, today: read_day(text, self.entry.head.day.day or today),
        )
        self._ends.changed.connect(self._write_end)
        self.layout_.addWidget(self._ends)

    def _add_details(self) -> None:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._source = self._one_of(
            box, "event_source", self.tr("Varifrån kommer uppgiften?"), self._texts.sources
        )
        self._source.set_value(self.entry.source)
        self._source.chosen.connect(lambda i: self._set(replace(self.entry, source=i or "")))
        self._certainty = self._one_of(
            box, "event_certainty", self.tr("Hur säker är den?"), self._texts.certainties
        )
        self._certainty.set_value(self.entry.certainty)
        self._certainty.chosen.connect(lambda i: self._set(replace(self.entry, certainty=i or "")))
        self._add_people(box)
        self._details = Unfold(self.tr("Källa, säkerhet och personer"), inner)
        self._details.title_button.setObjectName("event_details")
        event = self.entry
        self._details.set_open(bool(event.source or event.certainty or event.people))
        self.layout_.addWidget(self._details)

    def _one_of(
        self, box: QVBoxLayout, name: str, question: str, options: Sequence[Option]
    ) -> SegmentedButtons:
        buttons = SegmentedButtons([(o.id, o.text, o.explanation) for o in options])
        buttons.setObjectName(name)
        box.addWidget(FieldBlock(question, buttons))
        return buttons

    def _add_people(self, box: QVBoxLayout) -> None:
        question = self.tr("Vilka gäller det?")
        chips = ChipChoice(question)
        chips.setObjectName("event_people")
        chips.set_targets(
            [(p.id, f"{p.letter} · {p.label}" if p.letter else p.label, "") for p in self._people],
            self.entry.people,
        )
        chips.changed.connect(self._choose_people)
        block = FieldBlock(question, chips)
        if all(person.is_client for person in self._people):
            block.set_help(
                self.tr("Fler personer går att välja när de är inskrivna under Personer.")
            )
        box.addWidget(block)

    # -- changing --------------------------------------------------------------------------

    def _choose_kind(self, kind: str) -> None:
        self._set(replace(self.entry, kind=kind))
        self._show_for_kind()
        if kind:
            self._what.setFocus()

    def _choose_people(self, ids: tuple[str, ...]) -> None:
        # Somebody who has been taken out of the register since is not let go of unseen.
        known = {person.id for person in self._people}
        gone = [each for each in self.entry.people if each not in known]
        self._set(replace(self.entry, people=(*map(PersonId, ids), *gone)))

    def _write_day(self, value: DateValue | None) -> None:
        self._set_day(value)
        self._check_order()

    def _write_end(self, value: DateValue | None) -> None:
        self._set(replace(self.entry, ends=last_day(value) if value is not None else None))
        self._check_order()

    def _kind_now(self) -> EventKind | None:
        return self._texts.event_kind(self.entry.kind)

    def _show_for_kind(self) -> None:
        kind = self._kind_now()
        self._ends.setVisible((kind is not None and kind.has_end) or self.entry.ends is not None)
        contact = kind is not None and kind.contact
        if contact and self._contact_card is None:
            self._contact_card = self._safe_contact_card()
            self._contact_place.addWidget(self._contact_card)
        if self._contact_card is not None:
            self._contact_card.setVisible(contact)

    # -- keeping ---------------------------------------------------------------------------

    def _check_order(self) -> bool:
        start, end = self.entry.head.day.day, self.entry.ends
        wrong = start is not None and end is not None and end < start
        self._ends.set_error(self.tr("Slutet ligger före början.") if wrong else "")
        return not wrong

    def check(self) -> bool:
        wrong: list[QWidget] = []
        if not self._kind.value():
            self._kind.set_error(self.tr("Välj vad det är för slags händelse."))
            wrong.append(self._kind.first())
        self._what_block.set_error("")
        if not any(text.strip() for text in own_texts(self.entry)):
            self._what_block.set_error(self.tr("Skriv några ord om vad som har hänt."))
            wrong.append(self._what)
        if self._day.value() is None:
            self._day.set_error(self.tr("Skriv när det var, så gott du vet. Egna ord går bra."))
            wrong.append(self._day.text_field)
        elif self._day.says_no_day():
            self._day.tell_impossible()
            wrong.append(self._day.text_field)
        if self._end_is_unread():
            self._ends.tell_impossible()
            wrong.append(self._ends.text_field)
        elif not self._check_order():
            wrong.append(self._ends.text_field)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _end_is_unread(self) -> bool:
        shown = not self._ends.isHidden()
        return shown and self.entry.ends is None and bool(self._ends.text_field.text().strip())

    def first_field(self) -> QWidget:
        return self._kind.first() if not self._kind.value() else self._what

    def half_written(self) -> tuple[tuple[str, str], ...]:
        return (("event_ends", self._ends.text_field.text()),) if self._end_is_unread() else ()

    def restore(self, half_written: dict[str, str]) -> None:
        if "event_ends" in half_written:
            self._ends.restore(half_written["event_ends"])
