"""The answer to one question: its value, what is known, what is not, and who must not see it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.domain.answers import (
    NO_REASON_YET,
    Answer,
    ChoicesValue,
    ChoiceValue,
    FactorValue,
    NowAndBeforeValue,
    Value,
)
from hedersstod.domain.guide import Kind, Question
from hedersstod.ui.editors.date_editor import DateEditor
from hedersstod.ui.editors.factor_editor import FactorEditor
from hedersstod.ui.editors.links_editor import LinksEditor
from hedersstod.ui.editors.surroundings import Surroundings
from hedersstod.ui.editors.value_editors import (
    ChoiceEditor,
    ChoicesEditor,
    NowAndBeforeEditor,
    PersonEditor,
    PlaceEditor,
    StatementEditor,
    TextValueEditor,
    ValueEditor,
)
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    FlowBox,
    LinkButton,
    Secondary,
    TextField,
    WrappedLabel,
)

EDITORS: dict[Kind, type[ValueEditor]] = {
    Kind.CHOICE: ChoiceEditor,
    Kind.CHOICES: ChoicesEditor,
    Kind.NOW_AND_BEFORE: NowAndBeforeEditor,
    Kind.TEXT: TextValueEditor,
    Kind.PERSON: PersonEditor,
    Kind.PLACE: PlaceEditor,
    Kind.STATEMENT: StatementEditor,
}

# These need to know of the case around the question.
WIDER_EDITORS = {
    Kind.DATE: DateEditor,
    Kind.FACTOR: FactorEditor,
    Kind.LINKS: LinksEditor,
}


def make_editor(question: Question, surroundings: Surroundings) -> ValueEditor:
    """The editor for the question's kind; a list is made by whoever knows its items."""
    wider = WIDER_EDITORS.get(question.kind)
    if wider is not None:
        return wider(question, surroundings)
    return EDITORS[question.kind](question, surroundings.today)


class AnswerEditor(QWidget):
    """Shows one answer; `changed` carries the whole new answer.

    In a list item (`compact`) only the value and the note are shown: the list itself ends
    with what is not known.
    """

    changed = Signal(object)
    too_long = Signal()

    def __init__(
        self,
        question: Question,
        answer: Answer,
        surroundings: Surroundings,
        value_editor: ValueEditor | None = None,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._question = question
        self._answer = answer
        self._editor = value_editor or make_editor(question, surroundings)
        self._editor.set_value(answer.value)
        self._editor.changed.connect(self._change_value)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        # Of a factor she first writes what she knows, then how it stands.
        if question.kind is Kind.FACTOR:
            self._add_note()
        self._box.addWidget(self._editor)
        self._add_consequences()
        if question.note_prompt and question.kind is not Kind.FACTOR:
            self._add_note()
        if question.kind is not Kind.STATEMENT and not compact:
            self._add_unknown()
            self._add_withheld()
        for field in self.findChildren(TextField):
            field.too_long.connect(self.too_long)
        self._show_parts()

    def first_field(self) -> QWidget:
        """Where the keyboard goes first."""
        return self._note if self._question.kind is Kind.FACTOR else self._editor.first_field()

    def unfold_to(self, path: str) -> None:
        """Bring a field into sight again that she had unfolded; `path` is the names down to it."""
        self._editor.unfold_to(path)
        if path.endswith("field_unknown"):
            self._unknown_open = True
            self._show_parts()

    @property
    def value_editor(self) -> ValueEditor:
        """The editor of the value itself."""
        return self._editor

    # -- building --------------------------------------------------------------------------

    def _add_note(self) -> None:
        self._note = TextField(lines=3)
        self._note.setObjectName("field_note")
        self._note.set_text(self._answer.note)
        self._note.text_changed.connect(self._change_note)
        self._box.addWidget(FieldBlock(self._question.note_prompt, self._note))

    def _add_consequences(self) -> None:
        """What each answer means for the next step, in sight once that answer is chosen."""
        self._consequences: dict[str, Card] = {}
        for option in self._question.options:
            if not option.consequences:
                continue
            card = Card("primary")
            card.setObjectName(f"consequences_{option.id}")
            heading = self.tr("Det här följer av svaret: {answer}").format(answer=option.text)
            card.layout_.addWidget(WrappedLabel(heading, "strong"))
            for sentence in option.consequences:
                card.layout_.addWidget(Body(sentence))
            self._consequences[option.id] = card
            self._box.addWidget(card)

    def _add_unknown(self) -> None:
        self._links = FlowBox(18, 4)
        self._open_unknown = LinkButton(self.tr("Något vi inte vet?"))
        self._open_unknown.setObjectName("open_unknown")
        self._open_unknown.clicked.connect(self._unfold_unknown)
        self._links.add(self._open_unknown)
        self._unknown_frame = Card("attention")
        self._unknown = TextField(lines=1)
        self._unknown.setObjectName("field_unknown")
        self._unknown.set_text(self._answer.unknown)
        self._unknown.text_changed.connect(self._change_unknown)
        block = FieldBlock(self.tr("Vad vet vi inte? Och vem kan veta det?"), self._unknown)
        block.label.set_token("attention")
        self._unknown_frame.layout_.addWidget(block)
        self._box.addWidget(self._unknown_frame)
        self._unknown_open = bool(self._answer.unknown)

    def _add_withheld(self) -> None:
        self._open_withheld = LinkButton(self.tr("Får inte nå vårdnadshavare"))
        self._open_withheld.setObjectName("open_withheld")
        self._open_withheld.clicked.connect(self._unfold_withheld)
        self._links.add(self._open_withheld)
        self._withheld_frame = Card()
        inner = self._withheld_frame.layout_
        row = QHBoxLayout()
        heading = WrappedLabel(self.tr("Får inte nå vårdnadshavare, därför att"), "strong")
        take_back = LinkButton(self.tr("Ta bort märket"))
        take_back.setObjectName("remove_withheld")
        take_back.clicked.connect(self._remove_withheld)
        row.addWidget(heading, 1)
        row.addWidget(take_back)
        self._withheld = TextField(lines=1)
        self._withheld.setObjectName("field_withheld")
        self._withheld.setAccessibleName(self.tr("Skäl till att svaret inte får nå vårdnadshavare"))
        reason = self._answer.withheld_because or ""
        self._withheld.set_text("" if reason == NO_REASON_YET else reason)
        self._withheld.text_changed.connect(self._change_withheld)
        self._withheld_help = Secondary(
            self.tr(
                "Märket gäller nu och följer med svaret till journaltext och rapporter. Skriv ett "
                "skäl, så att någon annan kan pröva det."
            )
        )
        inner.addLayout(row)
        inner.addWidget(self._withheld)
        inner.addWidget(self._withheld_help)
        self._box.addWidget(self._withheld_frame)
        self._box.addWidget(self._links)
        self._withheld_open = self._answer.withheld_because is not None

    # -- changing --------------------------------------------------------------------------

    def _change_value(self, value: Value | None) -> None:
        self._set(replace(self._answer, value=value))
        self._show_parts()

    def _change_note(self, text: str) -> None:
        self._set(replace(self._answer, note=text))

    def _change_unknown(self, text: str) -> None:
        self._set(replace(self._answer, unknown=text))

    def _change_withheld(self, text: str) -> None:
        self._set(replace(self._answer, withheld_because=text if text.strip() else NO_REASON_YET))

    def _remove_withheld(self) -> None:
        self._withheld.set_text("")
        self._withheld_open = False
        self._set(replace(self._answer, withheld_because=None))
        self._show_parts()
        self._open_withheld.setFocus()

    def _set(self, answer: Answer) -> None:
        if answer != self._answer:
            self._answer = answer
            self.changed.emit(answer)

    # -- showing ---------------------------------------------------------------------------

    def _unfold_unknown(self) -> None:
        self._unknown_open = True
        self._show_parts()
        self._unknown.setFocus()

    def _unfold_withheld(self) -> None:
        # The mark holds from the press: it must never be lost for want of a sentence.
        self._withheld_open = True
        self._set(replace(self._answer, withheld_because=NO_REASON_YET))
        self._show_parts()
        self._withheld.setFocus()

    def _show_parts(self) -> None:
        value = self._answer.value
        for option, card in self._consequences.items():
            card.setVisible(isinstance(value, ChoiceValue) and value.option == option)
        if not hasattr(self, "_unknown_frame"):
            return
        asked = self._unknown_open or _says_unknown(self._question, self._answer.value)
        shown = asked or bool(self._answer.unknown)
        # A list asks what is not known at its own end.
        listed = self._question.kind is Kind.LIST
        self._unknown_frame.setVisible(shown and not listed)
        self._open_unknown.setVisible(not shown and not listed)
        self._withheld_frame.setVisible(self._withheld_open)
        self._open_withheld.setVisible(not self._withheld_open)


def _says_unknown(question: Question, value: Value | None) -> bool:
    unknown = {option.id for option in question.options if option.unknown}
    match value:
        case ChoiceValue(option):
            return option in unknown
        case FactorValue(state):
            return state in unknown
        case ChoicesValue(options):
            return bool(unknown & set(options))
        case NowAndBeforeValue(now, before):
            return now in unknown or before in unknown
    return False
