"""The form of one disclosure: to whom, what was told, on what ground in law, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.log import Disclosure
from hedersstod.ui.pages.entry_fields import Choice, DayField, OneChoice, notes_unfolded
from hedersstod.ui.pages.event_form import EntryForm
from hedersstod.ui.widgets import Heading, Secondary


class DisclosureForm(EntryForm):
    """Writes down what left the room; the ground in law is chosen, and what to think of told."""

    entry: Disclosure

    def __init__(self, disclosure: Disclosure, texts: CaseTexts, today: Callable[[], date]) -> None:
        super().__init__(disclosure)
        self.setObjectName("disclosure_form")
        heading = self.tr("Ändra utlämnandet") if self.is_change else self.tr("Nytt utlämnande")
        self.layout_.addWidget(Heading(heading, 2))
        self.layout_.addWidget(
            Secondary(
                self.tr(
                    "Det här är en anteckning om vad som har lämnats ut. Den lämnar inte ut något. "
                    "Osäker på om du får? Vänta, och fråga juristen först."
                )
            )
        )
        self._whom_block, self._whom = self._add_text(
            "disclosure_to_whom", self.tr("Till vem?"), disclosure.to_whom, 1
        )
        self._whom_block.set_help(self.tr("Myndighet och roll räcker oftast."))
        self._whom.text_changed.connect(lambda text: self._set(replace(self.entry, to_whom=text)))
        self._what_block, self._what = self._add_text(
            "disclosure_what", self.tr("Vad lämnades ut?"), disclosure.what, 3
        )
        self._what_block.set_help(self.tr("Hur mycket är nödvändigt för mottagaren att veta?"))
        self._what.text_changed.connect(lambda text: self._set(replace(self.entry, what=text)))
        self._add_ground(texts)
        self._reason_block, self._reason = self._add_text(
            "disclosure_reason", self.tr("Varför behövdes det?"), disclosure.reason, 1
        )
        self._reason.text_changed.connect(lambda text: self._set(replace(self.entry, reason=text)))
        self._day = DayField("disclosure_day", self.tr("När?"), today, disclosure.head.day)
        self._day.changed.connect(self._set_day)
        self.layout_.addWidget(self._day)
        self._add_withheld()
        self._add_foot(
            self.tr("Spara ändringen") if self.is_change else self.tr("Spara utlämnandet")
        )
        notes = texts.notes_for("disclosure")
        if notes:
            self.layout_.addWidget(notes_unfolded(self.tr("Innan du lämnar ut något"), notes))

    def _add_ground(self, texts: CaseTexts) -> None:
        self._ground = OneChoice(
            "disclosure_ground",
            self.tr("Vilket stöd i lagen finns?"),
            [Choice(each.id, each.text, each.law, each.think) for each in texts.grounds],
            self.entry.ground,
            rows=True,
        )
        self._ground.chosen.connect(self._choose_ground)
        self.layout_.addWidget(self._ground)

    def _choose_ground(self, ground: str) -> None:
        self._set(replace(self.entry, ground=ground))
        if ground:
            self._reason.setFocus()

    def check(self) -> bool:
        wrong: list[QWidget] = []
        self._whom_block.set_error("")
        self._what_block.set_error("")
        if not self.entry.to_whom.strip():
            self._whom_block.set_error(self.tr("Skriv till vem det lämnades."))
            wrong.append(self._whom)
        if not self.entry.what.strip():
            self._what_block.set_error(self.tr("Skriv vad som lämnades ut."))
            wrong.append(self._what)
        if not self._ground.value():
            self._ground.set_error(
                self.tr("Välj ett stöd. Vet du inte vilket: fortsätt senare, och fråga juristen.")
            )
            wrong.append(self._ground.first())
        if self._day.value() is None:
            self._day.set_error(self.tr("Skriv när det var, så gott du vet. Egna ord går bra."))
            wrong.append(self._day.text_field)
        elif self._day.says_no_day():
            self._day.tell_impossible()
            wrong.append(self._day.text_field)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def first_field(self) -> QWidget:
        return self._whom
