"""*Läs upp*: the script in large letters to edit, what is to be told, and what was found in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.consultation import ConsultationDesk, Examined
from hedersstod.domain.identifiers import ItemId, QuestionId
from hedersstod.domain.script import USUAL, Part, Telling
from hedersstod.ui.pages.consultation_findings import FindingsView
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    LinkButton,
    Secondary,
    SecondaryButton,
    TextField,
    Unfold,
)
from hedersstod.ui.widgets.chips import ChipChoice

LINES = 14


class ScriptField(TextField):
    """The script, written larger than other text: it is read aloud from here."""

    def _restyle(self) -> None:
        self.setFont(current_style().font("heading-3", 400))
        super()._restyle()


class ScriptPart(Card):
    """The second part of the page; it shows what the page holds and knows no entry.

    `written` carries the text as she edits it; `look_wanted` asks to have it examined at once;
    `telling_changed` carries what she chose to tell; `remake_wanted` and `take_back_wanted`
    concern a text that was made anew from the case.
    """

    written = Signal(str)
    look_wanted = Signal()
    telling_changed = Signal(object)
    remake_wanted = Signal()
    take_back_wanted = Signal()
    reading_wanted = Signal()

    def __init__(self, desk: ConsultationDesk) -> None:
        super().__init__()
        self._desk = desk
        box = self.layout_
        box.addWidget(Heading(self.tr("Läs upp"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "Texten är gjord ur ärendet. Något som pekar ut någon kan stå kvar: läs den "
                    "själv innan du ringer, och ändra. Bokstäverna är desamma i varje samtal."
                )
            )
        )
        self._unfold = Unfold(self.tr("Välj vad som ska vara med"), self._choices())
        self._unfold.title_button.setObjectName("choose_telling_button")
        box.addWidget(self._unfold)
        self.field = ScriptField(lines=LINES)
        self.field.setObjectName("script_field")
        self.field.text_changed.connect(self.written)
        box.addWidget(FieldBlock(self.tr("Underlag att läsa upp"), self.field))
        box.addWidget(self._acts())
        self._state = Secondary("")
        self._state.setObjectName("script_state")
        box.addWidget(self._state)
        self.findings = FindingsView(desk)
        self.findings.rewritten.connect(self._rewrite)
        self.findings.pointed_at.connect(self.point_at)
        box.addWidget(self.findings)

    # -- building --------------------------------------------------------------------------

    def _choices(self) -> QWidget:
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        self._parts = self._chips(
            box,
            "telling_parts",
            self.tr("Det här kan vara med"),
            [
                (Part.AGE, self.tr("Ålder, ungefär"), ""),
                (Part.PEOPLE, self.tr("Personer, med bokstav"), ""),
                (Part.NATURE, self.tr("Vad det handlar om"), ""),
                (Part.FACTORS, self.tr("Riskfaktorer"), ""),
                (Part.JUDGEMENT, self.tr("Bedömning"), ""),
                (Part.UNKNOWN, self.tr("Det du inte vet"), ""),
                (Part.MEASURES, self.tr("Åtgärder hittills"), ""),
                (Part.OWN_VIEW, self.tr("Den utsattas egen syn"), ""),
            ],
        )
        self._parts.set_value(USUAL)
        self._scenarios = self._chips(
            box,
            "telling_scenarios",
            self.tr("Scenarier med dina egna ord"),
            [(each.id, each.words, "") for each in self._desk.scenarios()],
        )
        self._notes = self._chips(
            box,
            "telling_notes",
            self.tr("Dina anteckningar om"),
            [(each.id, each.words, "") for each in self._desk.notes()],
        )
        if self._desk.leaves_something_out():
            box.addWidget(
                Secondary(
                    self.tr(
                        "Text som du har märkt med ”får inte nå vårdnadshavare” kommer inte med "
                        "av sig själv. Säg det med andra ord om det behövs."
                    )
                )
            )
        return widget

    def _chips(
        self, box: QVBoxLayout, name: str, title: str, targets: list[tuple[str, str, str]]
    ) -> ChipChoice:
        chips = ChipChoice(title)
        chips.setObjectName(name)
        chips.set_targets(targets, ())
        chips.changed.connect(lambda _chosen: self.telling_changed.emit(self.telling()))
        label = Body(title, strong=True)
        for widget in (label, chips):
            box.addWidget(widget)
            widget.setVisible(bool(targets))
        return chips

    def _acts(self) -> QWidget:
        row = FlowBox(12, 8)
        self.reading_button = SecondaryButton(self.tr("Visa i stor text för samtalet"))
        self.reading_button.setObjectName("reading_button")
        self.reading_button.clicked.connect(self.reading_wanted)
        row.add(self.reading_button)
        self._remake = LinkButton(self.tr("Gör om texten ur ärendet"))
        self._remake.setObjectName("remake_button")
        self._remake.clicked.connect(self.remake_wanted)
        row.add(self._remake)
        self._take_back = LinkButton(self.tr("Ta tillbaka min text"))
        self._take_back.setObjectName("take_back_button")
        self._take_back.clicked.connect(self.take_back_wanted)
        row.add(self._take_back)
        return row

    # -- showing ---------------------------------------------------------------------------

    def telling(self) -> Telling:
        """What she has chosen to tell."""
        return Telling(
            frozenset(map(Part, self._parts.value())),
            frozenset(map(QuestionId, self._notes.value())),
            frozenset(map(ItemId, self._scenarios.value())),
        )

    def show_text(self, text: str, *, edited: bool, can_take_back: bool) -> None:
        """Show the script as the page holds it, and how it stands to the case."""
        self.field.set_text(text)
        had_focus = self._remake.hasFocus() or self._take_back.hasFocus()
        self._remake.setVisible(edited)
        self._take_back.setVisible(can_take_back)
        if had_focus and not (self._remake.hasFocus() or self._take_back.hasFocus()):
            (self._take_back if can_take_back else self.field).setFocus()
        if not text.strip():
            told = self.tr("Tomt: inget underlag sparas med. Det går att göra om ur ärendet.")
        elif edited:
            told = self.tr("Du har ändrat texten. Det du väljer ovan gäller först när den görs om.")
        else:
            told = ""
        self._state.setText(told)
        self._state.setVisible(bool(told))

    def show_found(self, found: Examined) -> None:
        """Show what was found in the text as it stands."""
        self.findings.show_found(self.field.text(), found)

    def point_at(self, start: int, end: int) -> None:
        """Put the keyboard in the text, with a stretch of it selected."""
        text = self.field.text()
        cursor = self.field.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.ensureCursorVisible()

    def _rewrite(self, examined: str, text: str) -> None:
        # What was typed since it was examined must not be lost: then she is shown it anew first.
        if examined == self.field.text():
            self.field.set_text(text)
            self.written.emit(text)
        self.look_wanted.emit()


def _units(text: str) -> int:
    """As Qt counts characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
