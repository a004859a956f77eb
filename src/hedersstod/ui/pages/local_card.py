"""One question of *Vår kommun* with its answer: what holds here, or that there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.local_support import (
    LocalEntry,
    answered,
    read_too_long_ago,
)
from hedersstod.domain.answers import DateValue
from hedersstod.domain.dates import read_day_before, written
from hedersstod.domain.identifiers import GuideId
from hedersstod.domain.profiles import LocalQuestion
from hedersstod.domain.text import clean_text
from hedersstod.ui.widgets import (
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    LinkButton,
    Pill,
    Secondary,
    TextField,
    Unfold,
    mark_covers,
)

MOST_CHARACTERS = 2000


class LocalCard(Card):
    """What is written, where it was read and when; `changed` carries the LocalFact."""

    changed = Signal(object)

    def __init__(
        self, entry: LocalEntry, today: Callable[[], date], guides: Mapping[GuideId, str]
    ) -> None:
        super().__init__()
        self._question = entry.question
        self._today = today
        self._not_here = entry.not_here
        self.setObjectName(f"local_{entry.question.id}")
        self._build(entry, guides)
        self._tell()
        told = bool(self._source.text()) and self._day() is not None and not entry.stale
        self._origin.set_open(not entry.missing and not told)
        mark_covers(self, "record", entry.question.covers)

    def _build(self, entry: LocalEntry, guides: Mapping[GuideId, str]) -> None:
        box = self.layout_
        head = FlowBox(10, 4)
        head.add(Heading(entry.question.label, 3))
        self._pill = Pill("")
        self._pill.setObjectName("local_state")
        head.add(self._pill)
        box.addWidget(head)
        box.addWidget(Secondary(entry.question.why))
        self._text = self._field("local_text", entry.answer, MOST_CHARACTERS)
        self._block = FieldBlock(entry.question.prompt, self._text)
        box.addWidget(self._block)
        self._turn = LinkButton("")
        self._turn.setObjectName("local_turn")
        self._turn.clicked.connect(self._turn_round)
        box.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        # Only now: what is shown before it has a parent becomes a window of its own.
        self._turn.setVisible(bool(entry.question.if_absent) or entry.not_here)
        box.addWidget(self._origin_part(entry))
        box.addWidget(self._more(guides))

    def _origin_part(self, entry: LocalEntry) -> Unfold:
        fact = entry.fact
        self._source = self._field("local_source", fact.source if fact else "", 300)
        read_on = written(DateValue(fact.read_on)) if fact and fact.read_on else ""
        self._read_on = self._field("local_read_on", read_on, 60)
        self._read_block = FieldBlock(self.tr("Läst eller kontrollerad den"), self._read_on)
        self._now = LinkButton(self.tr("Kontrollerad i dag"))
        self._now.setObjectName("local_read_today")
        self._now.clicked.connect(self._read_today)
        self._now.setAccessibleName(
            self.tr("Kontrollerad i dag: {label}").format(label=self._question.label)
        )
        inside = _column(
            FieldBlock(self.tr("Varifrån vet du det?"), self._source), self._read_block
        )
        column = inside.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self._now, 0, Qt.AlignmentFlag.AlignLeft)
        self._origin = Unfold(self.tr("Källa och datum"), inside)
        self._origin.title_button.setAccessibleName(
            self.tr("Källa och datum: {label}").format(label=self._question.label)
        )
        return self._origin

    def _more(self, guides: Mapping[GuideId, str]) -> Unfold:
        question = self._question
        told = [
            (self.tr("Vem kan veta: {who}"), "who", question.ask),
            (self.tr("Visas i: {places}"), "places", " · ".join(shown_in(question, guides))),
            (self.tr("Grund: {source}"), "source", question.source),
        ]
        lines = [Secondary(words.format(**{name: text})) for words, name, text in told if text]
        unfold = Unfold(self.tr("Vem kan veta, och var det visas"), _column(*lines))
        unfold.title_button.setAccessibleName(
            self.tr("Vem kan veta, och var det visas: {label}").format(label=question.label)
        )
        return unfold

    def _field(self, name: str, text: str, most: int) -> TextField:
        field = TextField(lines=1, max_chars=most)
        field.setObjectName(name)
        field.set_text(text)
        field.text_changed.connect(self._write)
        return field

    # -- what the page asks ----------------------------------------------------------------

    def keeps(self, field: TextField) -> bool:
        """Is what stands in the field in the record? A day that cannot be read is not."""
        return field is not self._read_on or not self._read_block.error()

    def focus(self) -> None:
        """Put the keyboard in the answer."""
        self._text.setFocus()

    def show_origin(self) -> None:
        """Unfold where it was read and when."""
        self._origin.set_open(True)

    # -- telling ---------------------------------------------------------------------------

    def _day(self) -> date | None:
        """The day it was read, if one is written that has been."""
        read = read_day_before(self._read_on.text(), self._today())
        day = read.day if read else None
        return day if day is not None and day <= self._today() else None

    def _tell(self) -> None:
        """Everything that follows from what stands in the fields."""
        self._read_block.set_error(self._wrong_day())
        words, tone = self._state()
        self._pill.setText(words)
        self._pill.set_tone(tone)
        self._pill.setVisible(bool(words))
        self._turn.setText(
            self.tr("Det finns här") if self._not_here else self.tr("Finns inte här")
        )
        self._turn.setAccessibleName(f"{self._turn.text()}: {self._question.label}")
        self._block.set_label(
            (self._question.instead or self.tr("Vad gör ni i stället?"))
            if self._not_here
            else self._question.prompt
        )
        self._text.setAccessibleName(f"{self._question.label}. {self._block.label.text()}")
        self._block.set_help(self._question.if_absent if self._not_here else "")

    def _wrong_day(self) -> str:
        read = read_day_before(self._read_on.text(), self._today())
        if read is None:
            return ""
        if read.day is None:
            return self.tr("Skriv ett datum, till exempel 2026-11-23.")
        if read.day > self._today():
            return self.tr("Den dagen har inte varit än. Skriv när du läste eller frågade.")
        return ""

    def _state(self) -> tuple[str, str]:
        """The word of the pill and its tone; no word where all is told."""
        if not self._text.text().strip() and not self._not_here:
            return self.tr("saknas"), "attention"
        words = [self.tr("finns inte här")] if self._not_here else []
        day = self._day()
        doubt = ""
        if day is None:
            doubt = self.tr("datum saknas")
        elif read_too_long_ago(day, self._today()):
            doubt = self.tr("läst för mer än ett år sedan")
        words += [doubt] if doubt else []
        return " · ".join(words), "attention" if doubt else "plain"

    # -- writing ---------------------------------------------------------------------------

    def _turn_round(self) -> None:
        self._not_here = not self._not_here
        self._write()
        self._text.setFocus()

    def _read_today(self) -> None:
        self._read_on.set_text(self._today().isoformat())
        self._write()

    def _write(self, _text: str = "") -> None:
        self._tell()
        stands = self._not_here or bool(self._text.text().strip())
        if stands and not self._origin.is_open() and not self._source.text():
            self._origin.set_open(True)
        self.changed.emit(
            answered(
                self._question.id,
                _clean(self._text),
                _clean(self._source),
                self._day(),
                not_here=self._not_here,
            )
        )


def shown_in(question: LocalQuestion, guides: Mapping[GuideId, str]) -> tuple[str, ...]:
    """Where the answer is shown besides here, in words; a place that is not built is not named."""
    translate = QCoreApplication.translate
    called = question.role in ("decides", "call")
    places = [title for id_, title in guides.items() if called or id_ in question.shown_in]
    if "header" in question.shown_in:
        places.insert(0, translate("LocalCard", "Överst i varje ärende"))
    if called:
        places += [
            translate("LocalCard", "Sedan sist"),
            translate("LocalCard", "Rapporten till arbetsledare"),
        ]
    if "consultation" in question.shown_in:
        places.append(translate("LocalCard", "Konsultation"))
    if "reports" in question.shown_in:
        places.append(translate("LocalCard", "Rapporter"))
    if "night_sheet" in question.shown_in:
        places.append(translate("LocalCard", "Nattbladet"))
    if question.on_paper:
        places.append(translate("LocalCard", "Den lokala rutinen"))
    return tuple(places)


def _column(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    box = QVBoxLayout(inside)
    box.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        box.addWidget(widget)
    return inside


def _clean(field: TextField) -> str:
    # A blank at the end stays: after a lock she goes on where she was.
    text = clean_text(field.text())
    return text if text.strip() else ""
