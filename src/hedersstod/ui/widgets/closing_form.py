"""Why a time limit of the law is ended: one text, and for one that repeats, for how long."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hedersstod.ui.widgets.buttons import LinkButton, SecondaryButton
from hedersstod.ui.widgets.field_block import FieldBlock
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.frames import Card
from hedersstod.ui.widgets.labels import SavedLabel
from hedersstod.ui.widgets.segmented_buttons import SegmentedButtons
from hedersstod.ui.widgets.text_field import TextField

THIS_TIME, FOR_GOOD = "this_time", "for_good"


class ClosingForm(Card):
    """Emits what is typed and chosen; it knows no log.

    `repeats` asks whether only this time was met or the limit no longer runs at all.
    """

    typed = Signal(str)
    scope_chosen = Signal()
    too_long = Signal()
    keep_wanted = Signal()
    left = Signal()

    def __init__(self, question: str, reason: str, *, repeats: bool, for_good: bool) -> None:
        super().__init__("primary")
        self.setObjectName("closing_form")
        self.saved = SavedLabel()
        self._scope: SegmentedButtons | None = None
        if repeats:
            self._scope = SegmentedButtons(
                [
                    (THIS_TIME, self.tr("Gjort den här gången"), ""),
                    (FOR_GOOD, self.tr("Gäller inte längre"), ""),
                ]
            )
            self._scope.setObjectName("closing_scope")
            self._scope.set_value(FOR_GOOD if for_good else THIS_TIME)
            self._scope.chosen.connect(self._choose_scope)
            self.layout_.addWidget(FieldBlock(self.tr("Vad avslutas?"), self._scope))
        self.reason = TextField(lines=2)
        self.reason.setObjectName("closing_reason")
        self.reason.set_text(reason)
        self.reason.text_changed.connect(self._write)
        self.reason.too_long.connect(self.too_long)
        self._block = FieldBlock(question, self.reason)
        self._block.set_help(
            self.tr(
                "Blir en anteckning i Händelser. Skriv ingen adress eller ort. Stryks "
                "anteckningen börjar tiden räknas igen."
            )
        )
        self.layout_.addWidget(self._block)
        row = FlowBox(10, 8)
        keep = SecondaryButton(self.tr("Spara och avsluta"))
        keep.setObjectName("keep_closing_button")
        keep.clicked.connect(self.keep_wanted)
        leave = LinkButton(self.tr("Kasta och låt tiden löpa"))
        leave.setObjectName("leave_closing_button")
        leave.clicked.connect(self.left)
        for widget in (keep, leave, self.saved):
            row.add(widget)
        self.layout_.addWidget(row)

    @property
    def for_good(self) -> bool:
        """Is the limit to be ended altogether?"""
        return self._scope is None or self._scope.value() == FOR_GOOD

    def ask_for_reason(self) -> None:
        """Say at the field that a reason is missing."""
        self._block.set_error(
            self.tr("Skriv vad som gjordes, eller varför tiden inte gäller. Då kan den avslutas.")
        )
        self.reason.setFocus()

    def _write(self, text: str) -> None:
        self._block.set_error("")
        self.typed.emit(text)

    def _choose_scope(self, chosen: object) -> None:
        # One of the two always holds: pressed again it stays.
        if chosen is None and self._scope is not None:
            self._scope.set_value(THIS_TIME)
        self.scope_chosen.emit()
