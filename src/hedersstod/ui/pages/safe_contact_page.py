"""Säker kontakt: how the person may be reached, as agreed with her; the code word is hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case_texts import Note
from hedersstod.domain.people import SafeContact, read_agreed_day
from hedersstod.domain.text import clean_text
from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.pages.notes_panel import notes_panel
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.pages.saved_foot import SavedFoot
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    FlowBox,
    LinkButton,
    ScrollPage,
    Secondary,
    TextField,
)

_LONGEST = 500


class SafeContactPage(Page):
    """What is agreed, one field a matter; blank is shown as not agreed, never as allowed."""

    people_wanted = Signal()

    def __init__(
        self, case_file: CaseFile, notes: Sequence[Note], today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "safe_contact", case_file.case.id
        self._people = case_file.people
        self._today = today
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        scroll = ScrollPage()
        left.addWidget(scroll, 1)
        self.banner = Banner("attention")
        self._foot = SavedFoot(case_file.save, self.banner)
        left.addWidget(self._foot)
        outer.addLayout(left, 1)
        side = notes_panel(notes)
        outer.addWidget(side)
        side.setVisible(bool(notes))
        column = scroll.column
        column.addWidget(
            Body(
                self.tr(
                    "Kom överens med den utsatta, enskilt, och skriv ordagrant. Det visas för dig "
                    "före varje kontakt. Det du lämnar tomt räknas som inte avtalat."
                )
            )
        )
        column.addWidget(self.banner)
        column.addWidget(self._card(self._people.safe_contact()))
        back = LinkButton(self.tr("Till personerna"))
        back.setObjectName("people_button")
        back.clicked.connect(self.people_wanted)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    # -- building --------------------------------------------------------------------------

    def _card(self, contact: SafeContact) -> QWidget:
        card = Card()
        box = card.layout_
        box.setSpacing(14)
        self._channels = self._field(
            box,
            "contact_channels",
            self.tr("Så här går det bra"),
            contact.channels,
            self.tr("Vilket sätt, och vem som kan läsa eller svara."),
        )
        self._hours = self._field(
            box,
            "contact_hours",
            self.tr("När"),
            contact.hours,
            self.tr("Dagar och tider då ingen annan är i närheten."),
        )
        self._never = self._field(
            box,
            "contact_never",
            self.tr("Aldrig"),
            contact.never,
            self.tr("Sådant som kan röja: nummer, brev, tider, vissa ord."),
        )
        self._no_answer = self._field(
            box,
            "contact_no_answer",
            self.tr("Om ingen svarar"),
            contact.no_answer,
            self.tr("Vad du gör, vad du inte gör, och efter hur lång tid."),
        )
        box.addWidget(self._code_word_part(contact))
        self._agreed = TextField(lines=1, max_chars=60)
        self._agreed.setObjectName("contact_agreed_on")
        self._agreed.set_text(contact.agreed_on.isoformat() if contact.agreed_on else "")
        self._agreed.text_changed.connect(self._read_day)
        self._agreed_block = FieldBlock(self.tr("Avtalat den"), self._agreed)
        box.addWidget(self._agreed_block)
        self._tell_day(contact.agreed_on)
        return card

    def _field(
        self, box: QVBoxLayout, name: str, label: str, text: str, help_text: str
    ) -> TextField:
        field = TextField(lines=1, max_chars=_LONGEST)
        field.setObjectName(name)
        field.set_text(text)
        field.text_changed.connect(self._write)
        box.addWidget(FieldBlock(label, field, help_text))
        return field

    def _code_word_part(self, contact: SafeContact) -> QWidget:
        """The field stands open only while there is nothing in it to hide."""
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        self._code_word = TextField(lines=1, max_chars=100)
        self._code_word.setObjectName("contact_code_word")
        self._code_word.set_text(contact.code_word)
        self._code_word.text_changed.connect(self._write)
        self._code_block = FieldBlock(
            self.tr("Kodord"),
            self._code_word,
            self.tr("Bara ordet. Vad det betyder skriver du ovan. Röjandekontrollen vaktar det."),
        )
        self._code_hidden = FlowBox(12, 0)
        self._code_hidden.add(Body(self.tr("Kodord"), strong=True))
        self._code_hidden.add(Secondary(self.tr("finns, visas inte")))
        self._code_toggle = LinkButton("")
        self._code_toggle.setObjectName("show_code_word_button")
        self._code_toggle.clicked.connect(self._turn_code_word)
        for widget in (self._code_block, self._code_hidden):
            box.addWidget(widget)
        box.addWidget(self._code_toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_code_word(not contact.code_word.strip())
        return part

    def _show_code_word(self, shown: bool) -> None:
        self._code_block.setVisible(shown)
        self._code_hidden.setVisible(not shown)
        self._code_toggle.setVisible(bool(self._code_word.text().strip()))
        self._code_toggle.setText(self.tr("Dölj kodordet") if shown else self.tr("Visa kodordet"))

    def _turn_code_word(self) -> None:
        shown = not self._code_block.isVisibleTo(self)
        self._show_code_word(shown)
        if shown:
            self._code_word.setFocus()

    # -- writing ---------------------------------------------------------------------------

    def _write(self, _text: str) -> None:
        self._code_toggle.setVisible(bool(self._code_word.text().strip()))
        self._change(
            replace(
                self._people.safe_contact(),
                channels=_clean(self._channels),
                hours=_clean(self._hours),
                never=_clean(self._never),
                no_answer=_clean(self._no_answer),
                code_word=_clean(self._code_word).strip(),
            )
        )

    def _read_day(self, text: str) -> None:
        day = read_agreed_day(text, self._today())
        if day is None and text.strip():
            self._agreed_block.set_help("")
            self._agreed_block.set_error(
                self.tr(
                    "Det är inte läst som en dag som har varit. Skriv till exempel 23 november "
                    "eller 2026-11-23."
                )
            )
        else:
            self._tell_day(day)
        self._change(replace(self._people.safe_contact(), agreed_on=day))

    def _tell_day(self, day: date | None) -> None:
        self._agreed_block.set_error("")
        self._agreed_block.set_help(
            self.tr("Läst som {weekday} {day}.").format(
                weekday=weekday_in_words(day), day=day_in_words(day)
            )
            if day is not None
            else self.tr("Till exempel i dag, 23 november eller 2026-11-23.")
        )

    def _change(self, contact: SafeContact) -> None:
        self._people.change_safe_contact(contact)
        self._foot.soon()

    # -- the page's promises ---------------------------------------------------------------

    def first_focus(self) -> None:
        focus_child(self, "contact_channels")

    def leave(self) -> None:
        self._foot.now()

    def keeps(self, field: TextField) -> bool:
        # An agreed day that cannot be read stands in the field only.
        return field is not self._agreed or self._people.safe_contact().agreed_on is not None


def _clean(field: TextField) -> str:
    # A blank at the end stays: after a lock she goes on where she was.
    text = clean_text(field.text())
    return text if text.strip() else ""
