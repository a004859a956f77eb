"""The form of a line of support: what she knows, where and when she checked it, who is welcome."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.answers import Precision
from hedersstod.domain.case import OPENED
from hedersstod.domain.dates import read_day
from hedersstod.domain.directory import GROUPS, OWN_LINE, read_since, welcome
from hedersstod.domain.profiles import DirectoryEntry, Reach, Welcome
from hedersstod.domain.text import clean_text
from hedersstod.ui.pages import directory_words as words
from hedersstod.ui.widgets import (
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    PrimaryButton,
    SecondaryButton,
    SegmentedButtons,
    TextField,
    Unfold,
)

NEW = DirectoryEntry("", "", "professional", "", "", "", "", "", reach=Reach.LOCAL)
"""What a line of our own begins as."""

_LONGEST = 500
_MORE = f"{OPENED}entry_more"


class DirectoryForm(Card):
    """Changes a line, or writes one of our own; `wanted` carries it as it then stands."""

    wanted = Signal(object)  # DirectoryEntry
    abandoned = Signal()

    def __init__(self, entry: DirectoryEntry, today: date, *, edited: bool = False) -> None:
        super().__init__()
        self.setObjectName("directory_form")
        self._entry = entry
        self._today = today
        self._fields: dict[str, TextField] = {}
        self._blocks: dict[str, FieldBlock] = {}
        self._choices: dict[str, SegmentedButtons] = {}
        self.is_own = not entry.id or entry.id.startswith(OWN_LINE)
        self._build(edited or self.is_own)
        self._before = self._state()

    def is_changed(self) -> bool:
        """Is anything written or chosen that is not kept?"""
        return self._state() != self._before

    def _state(self) -> tuple[object, ...]:
        texts = tuple(field.text() for field in self._fields.values())
        return (texts, tuple(choice.value() for choice in self._choices.values()))

    def first_field(self) -> QWidget:
        """Where the keyboard goes."""
        return self._fields["name" if self.is_own else "number"]

    def opened(self) -> tuple[tuple[str, str], ...]:
        """What is chosen and unfolded, for the bookmark; the words stand in the fields."""
        chosen = [(n, c.value()) for n, c in self._choices.items()]
        return (
            *((f"{OPENED}entry_{name}", value) for name, value in chosen if isinstance(value, str)),
            *(((_MORE, "1"),) if self._more.is_open() else ()),
        )

    def reopen(self, drafts: Iterable[tuple[str, str]]) -> None:
        """Choose and unfold again what the bookmark says."""
        kept = dict(drafts)
        for name, choice in self._choices.items():
            choice.set_value(kept.get(f"{OPENED}entry_{name}"))
        self._more.set_open(_MORE in kept)

    # -- building --------------------------------------------------------------------------

    def _build(self, known: bool) -> None:
        entry, box = self._entry, self.layout_
        box.addWidget(Heading(self.tr("Egen rad") if not entry.id else entry.name, 3))
        if self.is_own:
            box.addWidget(self._field("name", self.tr("Vad heter det?"), entry.name))
            whom = "both" if entry.both else entry.audience
            box.addWidget(self._choice("whom", self.tr("Vem är det till för?"), _whom(), whom))
            reach = entry.where.value
            box.addWidget(self._choice("reach", self.tr("Var finns det?"), words.reaches(), reach))
        box.addWidget(self._field("number", self.tr("Nummer"), entry.number))
        box.addWidget(self._field("hours", self.tr("Tider"), entry.hours))
        box.addWidget(self._field("gives", self.tr("Vad de erbjuder"), entry.gives))
        # A source of the program's is not a source of hers: she says her own, or it stays unsure.
        source, read_when = (entry.source, entry.read_when) if known else ("", "")
        box.addWidget(self._field("source", self.tr("Varifrån vet du det?"), source))
        box.addWidget(
            self._field(
                "read_when",
                self.tr("Kontrollerat när?"),
                read_when,
                self.tr(
                    "Till exempel {day}. Utan källa och datum står ”kontrollera lokalt” kvar."
                ).format(day=self._today.isoformat()),
            )
        )
        box.addWidget(self._unfolding(entry))
        row = FlowBox(10, 8)
        save = PrimaryButton(self.tr("Spara"))
        save.setObjectName("save_entry_button")
        save.clicked.connect(self._save)
        cancel = SecondaryButton(self.tr("Avbryt"))
        cancel.setObjectName("cancel_entry_button")
        cancel.clicked.connect(self.abandoned)
        row.add(save)
        row.add(cancel)
        box.addWidget(row)

    def _unfolding(self, entry: DirectoryEntry) -> Unfold:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        if self.is_own:
            help_text = self.tr("Till exempel Jämtlands län. Tomt visas i alla län.")
            box.addWidget(self._field("county", self.tr("Län"), entry.county, help_text))
        box.addWidget(
            self._field(
                "languages",
                self.tr("Språk"),
                entry.languages or "",
                self.tr("Tomt betyder att det inte är känt."),
            )
        )
        asked = {
            "men": self.tr("Är män välkomna?"),
            "hbtqi": self.tr("Är hbtqi-personer välkomna?"),
            "children": self.tr("Är barn välkomna?"),
        }
        for group in GROUPS:
            now = welcome(entry, group).value
            box.addWidget(self._choice(group, asked[group], words.welcomes(), now))
        self._more = Unfold(self.tr("Språk, och vilka som är välkomna"), inside)
        self._more.title_button.setObjectName("entry_more_button")
        return self._more

    def _field(self, name: str, label: str, value: str, help_text: str = "") -> FieldBlock:
        field = TextField(lines=1, max_chars=_LONGEST)
        field.setObjectName(f"entry_{name}")
        field.set_text(value)
        self._fields[name] = field
        self._blocks[name] = FieldBlock(label, field, help_text)
        return self._blocks[name]

    def _choice(
        self, name: str, label: str, options: list[tuple[str, str]], value: str
    ) -> FieldBlock:
        choice = SegmentedButtons(options)
        choice.setObjectName(f"entry_{name}")
        choice.set_value(value)
        self._choices[name] = choice
        return FieldBlock(label, choice)

    # -- saving ----------------------------------------------------------------------------

    def _save(self) -> None:
        values = {name: clean_text(f.text()).strip() for name, f in self._fields.items()}
        values["read_when"] = self._day(values["read_when"])
        if wrong := self._wrong(values):
            for name, block in self._blocks.items():
                block.set_error(wrong.get(name, ""))
            self._fields[next(iter(wrong))].setFocus()
            return
        entry = replace(
            self._entry,
            number=values["number"],
            hours=values["hours"],
            gives=values["gives"],
            source=values["source"],
            read_when=values["read_when"],
            # Nothing written where nothing was said: then the program's line goes on saying it.
            languages=values["languages"] or (None if self._entry.languages is None else ""),
            men=self._welcome("men", self._entry.men),
            hbtqi=self._welcome("hbtqi", self._entry.hbtqi),
            children=self._welcome("children", self._entry.children),
        )
        if self.is_own:
            whom = self._choices["whom"].value() or "professional"
            reach = self._choices["reach"].value() or Reach.LOCAL.value
            entry = replace(
                entry,
                name=values["name"],
                audience="professional" if whom == "both" else str(whom),
                both=whom == "both",
                reach=Reach(str(reach)),
                county=values["county"],
            )
        self.wanted.emit(entry)

    def _welcome(self, group: str, before: Welcome | None) -> Welcome | None:
        value = self._choices[group].value()
        now = Welcome(value) if isinstance(value, str) else Welcome.NOT_KNOWN
        return None if now is Welcome.NOT_KNOWN and before is None else now

    def _day(self, text: str) -> str:
        """A day in another spelling, or "i dag", as a day that keeps its year; else as written."""
        day = read_day(text, self._today)
        exact = day is not None and day.day is not None and day.precision is Precision.EXACT
        named = read_since(text) is not None or text.casefold() in ("idag", "i dag")
        return day.day.isoformat() if exact and named and day and day.day else text

    def _wrong(self, values: dict[str, str]) -> dict[str, str]:
        wrong = {}
        if self.is_own and not values["name"]:
            wrong["name"] = self.tr("Skriv vad raden ska heta.")
        since = read_since(values["read_when"])
        if since is not None and since > self._today:
            wrong["read_when"] = self.tr("Dagen har inte varit än. Skriv när du kontrollerade.")
        elif _impossible(values["read_when"]):
            wrong["read_when"] = self.tr("Den dagen finns inte. Skriv till exempel {day}.").format(
                day=self._today.isoformat()
            )
        return wrong


def _impossible(text: str) -> bool:
    """Is it written as a day, though there is none such?"""
    parts = text.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return False
    try:
        date(*map(int, parts))
    except ValueError:
        return True
    return False


def _whom() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("professional", translate("Directory", "Mig")),
        ("exposed", translate("Directory", "Den utsatta")),
        ("both", translate("Directory", "Båda")),
    ]
