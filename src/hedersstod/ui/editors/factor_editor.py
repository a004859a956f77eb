"""How a factor stands; source, certainty, since and change unfold, and are asked for only when it
carries the judgement.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hedersstod.domain.answers import FactorValue, Value
from hedersstod.domain.guide import FactorScale, Option, Question
from hedersstod.domain.identifiers import OptionId
from hedersstod.ui.editors.surroundings import Surroundings
from hedersstod.ui.editors.value_editors import ValueEditor
from hedersstod.ui.widgets import (
    Card,
    FieldBlock,
    FlowBox,
    LinkButton,
    Secondary,
    SegmentedButtons,
    TextField,
    WrappedLabel,
)
from hedersstod.ui.widgets.chips import ChipChoice


class FactorEditor(ValueEditor):
    """The state in sight, the rest folded; what stood in the last version is told beside it."""

    def __init__(self, question: Question, surroundings: Surroundings) -> None:
        super().__init__(question, surroundings.today)
        if question.scale is None:
            raise ValueError("a factor has a scale")
        self._value = FactorValue()
        self._before = surroundings.before(question.id)
        self._carries = surroundings.carries(question.id)
        self._open = False
        self._states = SegmentedButtons(_pairs(question.options))
        self._states.setObjectName("field_value")
        self._states.chosen.connect(self._choose_state)
        self._fold = LinkButton(self.tr("Källa, säkerhet, förändring"), "chevron-down")
        self._fold.setObjectName("unfold_details")
        self._fold.clicked.connect(self._turn)
        row = FlowBox(18, 4)
        row.add(self._states)
        row.add(self._fold)
        self._box.addWidget(WrappedLabel(self.tr("Hur står det till?"), "strong"))
        self._states.set_group_name(question.text)
        self._box.addWidget(row)
        if self._before is not None:
            self._add_moved()
        self._add_details(question.scale)
        self._show_parts()

    # -- building --------------------------------------------------------------------------

    def _add_moved(self) -> None:
        self._moved = TextField(lines=1)
        self._moved.setObjectName("field_moved")
        self._moved.text_changed.connect(lambda t: self._set(replace(self._value, moved=t)))
        self._moved_block = FieldBlock(self.tr("Vad har ändrats, och varför?"), self._moved)
        self._box.addWidget(self._moved_block)

    def _add_details(self, scale: FactorScale) -> None:
        self._details = Card()
        self._details.setObjectName("factor_details")
        inner = self._details.layout_
        self._why = Secondary("")
        inner.addWidget(self._why)
        self._sources = ChipChoice(self.tr("Varifrån vet du det?"))
        self._sources.setObjectName("field_sources")
        self._sources.set_targets(((o.id, o.text, "") for o in scale.sources), ())
        self._sources.changed.connect(self._choose_sources)
        self._certainty = self._choice("field_certainty", scale.certainties)
        self._certainty.chosen.connect(
            lambda o: self._set(replace(self._value, certainty=_option(o)))
        )
        self._since = TextField(lines=1, max_chars=200)
        self._since.setObjectName("field_since")
        self._since.text_changed.connect(lambda t: self._set(replace(self._value, since=t)))
        self._change = self._choice("field_change", scale.changes)
        self._change.chosen.connect(lambda o: self._set(replace(self._value, change=_option(o))))
        for label, field in (
            (self.tr("Varifrån vet du det?"), self._sources),
            (self.tr("Hur säker är uppgiften?"), self._certainty),
            (self.tr("Sedan när?"), self._since),
            (self.tr("Ökar det eller minskar det?"), self._change),
        ):
            inner.addWidget(FieldBlock(label, field))
        self._box.addWidget(self._details)

    def _choice(self, name: str, options: tuple[Option, ...]) -> SegmentedButtons:
        buttons = SegmentedButtons(_pairs(options))
        buttons.setObjectName(name)
        return buttons

    # -- the value -------------------------------------------------------------------------

    def set_value(self, value: Value | None) -> None:
        self._value = value if isinstance(value, FactorValue) else FactorValue()
        self._states.set_value(self._value.state)
        self._sources.set_value(self._value.sources)
        self._certainty.set_value(self._value.certainty)
        self._since.set_text(self._value.since)
        self._change.set_value(self._value.change)
        if self._before is not None:
            self._moved.set_text(self._value.moved)
        self._show_parts()

    def first_field(self) -> QWidget:
        return self._states

    def unfold_to(self, path: str) -> None:
        if self._details.objectName() in path.split("/"):
            self._open = True
            self._show_parts()

    def _choose_state(self, option: object) -> None:
        self._set(replace(self._value, state=_option(option)))

    def _choose_sources(self, chosen: tuple[str, ...]) -> None:
        self._set(replace(self._value, sources=tuple(map(OptionId, chosen))))

    def _set(self, value: FactorValue) -> None:
        self._value = value
        self._show_parts()
        self.changed.emit(None if value == FactorValue() else value)

    # -- what is in sight ------------------------------------------------------------------

    def _turn(self) -> None:
        self._open = not self._details.isVisibleTo(self)
        self._carries = False  # she has taken a position on what unfolds by itself
        self._show_parts()
        if self._open:
            self._sources.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self) -> None:
        stands = self._value.state in ("emerged", "suspected")
        asked = self._carries and stands
        shown = self._open or asked
        self._details.setVisible(shown)
        self._fold.set_icon("chevron-right" if not shown else "chevron-down", trailing=True)
        self._fold.setAccessibleDescription(self.tr("Utfälld") if shown else self.tr("Hopfälld"))
        self._why.setText(
            self.tr(
                "Ett scenario bygger på det här. Skriv varifrån du vet det och hur säkert det är."
            )
            if asked
            else ""
        )
        self._why.setVisible(asked)
        if self._before is not None:
            moved = self._value.state != next(iter(self._before.options), None)
            self._moved_block.setVisible(moved or bool(self._value.moved))


def _pairs(options: tuple[Option, ...]) -> list[tuple[str, ...]]:
    return [(option.id, option.text) for option in options]


def _option(chosen: object) -> OptionId | None:
    return OptionId(chosen) if isinstance(chosen, str) else None
