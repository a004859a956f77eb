"""The form of one protected fact: its words, what kind it is, and at first who may know it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.case_texts import Circle
from hedersstod.domain.text import clean_text
from hedersstod.ui.messages import Message
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    FieldBlock,
    FlowBox,
    LinkButton,
    OptionChips,
    PrimaryButton,
    SecondaryButton,
    TextField,
)

MAX_FACT = 200


def kind_words() -> dict[FactKind, str]:
    """The kinds of protected facts in words, in the order they are asked for."""
    return {
        FactKind.PLACE: QCoreApplication.translate("FactForm", "Ort eller plats"),
        FactKind.SCHOOL: QCoreApplication.translate("FactForm", "Skola"),
        FactKind.WORKPLACE: QCoreApplication.translate("FactForm", "Arbetsplats"),
        FactKind.NAME: QCoreApplication.translate("FactForm", "Namn"),
        FactKind.PHONE: QCoreApplication.translate("FactForm", "Telefon"),
        FactKind.OTHER: QCoreApplication.translate("FactForm", "Annat"),
    }


@dataclass(frozen=True, slots=True)
class FactWords:
    """What stands in the form."""

    text: str = field(repr=False)
    kind: FactKind
    known_to: frozenset[str] = frozenset()


class FactForm(QWidget):
    """For a new fact only the words are asked for at first; the rest comes when she has begun.

    For a fact that exists the circles are changed in the matrix, not here. Its old words are
    guarded until `wanted`, so nothing is written while she types.
    """

    wanted = Signal(object)  # FactWords
    abandoned = Signal()
    unprotect_wanted = Signal()

    def __init__(self, circles: Sequence[Circle], fact: ProtectedFact | None = None) -> None:
        super().__init__()
        self._fact = fact
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        own = "" if fact is None else "changed_"
        self._text = TextField(lines=1, max_chars=MAX_FACT)
        self._text.setObjectName(f"{own}fact_field")
        self._text.confirmed.connect(self._offer)
        self._text.text_changed.connect(self._begun)
        self._block = FieldBlock(self.tr("Uppgift som ska skyddas"), self._text)
        self._box.addWidget(self._block)
        self._kind = OptionChips([(kind.value, words) for kind, words in kind_words().items()])
        self._kind.setObjectName(f"{own}fact_kind")
        self._more: list[QWidget] = [FieldBlock(self.tr("Vad är det för uppgift?"), self._kind)]
        self._who: OptionChips | None = None
        if may := [(circle.id, circle.title) for circle in circles if not circle.never]:
            self._who = OptionChips(may, multiple=True)
            self._who.setObjectName("fact_known_to")
            self._more.append(self._who_block(self._who, circles))
        for widget in self._more:
            self._box.addWidget(widget)
        self._box.addWidget(self._buttons(), 0, Qt.AlignmentFlag.AlignLeft)
        if fact is None:
            self._show_more(False)
        else:
            self._text.set_text(fact.text)
            self._kind.set_value(fact.kind.value)
        follow_style(self._restyle)

    def first_field(self) -> TextField:
        """Where writing begins."""
        return self._text

    def say_wrong(self, message: Message) -> None:
        """Tell at the field why nothing was changed."""
        self._block.set_error(f"{message.title}. {message.text}")
        self._text.setFocus()

    def say_empty(self) -> None:
        """Tell at the field that there is nothing to look for."""
        self._block.set_error(self.tr("Skriv uppgiften som ska skyddas."))
        self._text.setFocus()

    def clear(self) -> None:
        """Ready for the next fact."""
        self._text.set_text("")
        self._kind.set_value(None)
        if self._who is not None:
            self._who.set_value(())
        self._show_more(False)

    def _who_block(self, who: QWidget, circles: Sequence[Circle]) -> FieldBlock:
        never = ", ".join(circle.title for circle in circles if circle.never)
        words = (
            self.tr("Ingen är förvald. Får aldrig veta en skyddad uppgift: {circles}.")
            if never
            else self.tr("Ingen är förvald.")
        )
        return FieldBlock(self.tr("Vem får veta?"), who, words.format(circles=never))

    def _buttons(self) -> QWidget:
        row = FlowBox(12, 6)
        if self._fact is None:
            add = PrimaryButton(self.tr("Skydda uppgiften"))
            add.setObjectName("protect_button")
            add.clicked.connect(self._offer)
            row.add(add)
            return row
        save = SecondaryButton(self.tr("Spara ändringen"))
        save.setObjectName("save_fact_button")
        save.clicked.connect(self._offer)
        cancel = LinkButton(self.tr("Avbryt"))
        cancel.setObjectName("cancel_fact_button")
        cancel.clicked.connect(self.abandoned)
        stop = LinkButton(self.tr("Sluta skydda"))
        stop.setObjectName("unprotect_button")
        stop.setAccessibleName(self.tr("Sluta skydda {fact}").format(fact=self._fact.text))
        stop.clicked.connect(self.unprotect_wanted)
        for button in (save, cancel, stop):
            row.add(button)
        return row

    def _begun(self, text: str) -> None:
        self._block.set_error("")
        if text.strip() and self._fact is None:
            self._show_more(True)

    def _show_more(self, shown: bool) -> None:
        for widget in self._more:
            widget.setVisible(shown)

    def _offer(self) -> None:
        text = " ".join(clean_text(self._text.text()).split())
        self._block.set_error("")
        if not text:
            self.say_empty()
            return
        kind = self._kind.value()
        known = self._who.value() if self._who is not None else ()
        self.wanted.emit(
            FactWords(
                text,
                FactKind(kind) if isinstance(kind, str) else FactKind.OTHER,
                frozenset(known if isinstance(known, tuple) else ()),
            )
        )

    def _restyle(self) -> None:
        self._box.setSpacing(current_style().px(12))
        self.setMaximumWidth(current_style().measure("text-column"))
