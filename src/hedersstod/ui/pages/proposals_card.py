"""The proposed measures above the plan's list: each with its reason, taken up or set aside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.proposals import Proposals
from hedersstod.domain.measures import Proposal
from hedersstod.ui.pages.page import focus_child, put_in_place
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Secondary,
    Unfold,
    mark_covers,
)

FEW = 3
"""So many are shown at once; the rest on request, so that the list does not become a wall."""


class ProposalsCard(Card):
    """Reads the proposals anew after each choice; `put_into_plan` carries the item it became."""

    put_into_plan = Signal(str)

    def __init__(self, proposals: Proposals) -> None:
        super().__init__("primary")
        self.setObjectName("proposals_card")
        self._proposals = proposals
        self._all = False
        self._inside = QWidget()
        self.layout_.addWidget(self._inside)
        self._rebuild()

    def take_focus(self) -> bool:
        """Put the keyboard on the first proposal; False when there is none."""
        found = self._proposals.open()
        return bool(found) and focus_child(self, f"take_{found[0].rule.id}")

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(8))
        found, undecided = self._proposals.open(), self._proposals.undecided()
        box.addWidget(Heading(self.tr("Förslag ur det du har svarat"), 3))
        box.addWidget(Secondary(self._words(len(found), len(undecided))))
        for number, proposal in enumerate(found if self._all else found[:FEW]):
            if number:
                box.addWidget(Hairline())
            box.addWidget(self._row(proposal))
        if len(found) > FEW:
            box.addWidget(self._more(len(found)), 0, Qt.AlignmentFlag.AlignLeft)
        if undecided:
            box.addWidget(self._open_ended(undecided))
        put_in_place(self.layout_, self._inside, fresh)
        self._inside = fresh

    def _words(self, found: int, undecided: int) -> str:
        if found:
            return self.tr(
                "Inget är med i planen förrän du tar med det, och då skriver du om det till den "
                "här personens eget. Det som inte står här kan behövas ändå."
            )
        if undecided:
            return self.tr("Inget mer föreslås av det som är besvarat. Det som saknas kan behövas.")
        return self.tr("Inget mer föreslås. Det betyder inte att inget mer behövs.")

    def _row(self, proposal: Proposal) -> QWidget:
        rule = proposal.rule
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(4))
        box.addWidget(Body(rule.text, strong=True))
        box.addWidget(
            Secondary(self.tr("Därför: {reasons}").format(reasons=" ".join(proposal.reasons)))
        )
        box.addWidget(Secondary(self.tr("Tänk på: {caution}").format(caution=rule.caution)))
        if proposal.withheld_because is not None:
            box.addWidget(Secondary(self.tr("Bygger på något som inte får nå vårdnadshavare.")))
        buttons = FlowBox(18, 4)
        for name, text, act in (
            ("take", self.tr("Ta med i planen"), self._take_up),
            ("aside", self.tr("Inte aktuellt"), self._set_aside),
        ):
            button = LinkButton(text)
            button.setObjectName(f"{name}_{rule.id}")
            button.setAccessibleName(f"{text}: {rule.text}")
            button.clicked.connect(lambda _c=False, a=act, i=rule.id: a(i))
            buttons.add(button)
        box.addWidget(buttons)
        mark_covers(row, "guidance", rule.covers.guidance)
        return row

    def _more(self, count: int) -> LinkButton:
        more = LinkButton(
            self.tr("Visa färre")
            if self._all
            else self.tr("Visa {count} till").format(count=count - FEW)
        )
        more.setObjectName("more_proposals_button")
        more.clicked.connect(self._turn)
        return more

    def _open_ended(self, undecided: tuple[Proposal, ...]) -> QWidget:
        """What depends on answers that are missing: told, so that a blank is not taken for no."""
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        for proposal in undecided:
            missing = ", ".join(proposal.reasons)
            said = f"{proposal.rule.text} ({missing})" if missing else proposal.rule.text
            box.addWidget(Secondary(said))
        words = self.tr("Beror på sådant som inte är känt än ({count})")
        fold = Unfold(words.format(count=len(undecided)), inner)
        fold.setObjectName("undecided_proposals")
        return fold

    def _turn(self) -> None:
        self._all = not self._all
        self._rebuild()
        focus_child(self, "more_proposals_button")

    def _take_up(self, rule_id: str) -> None:
        self.put_into_plan.emit(self._proposals.take_up(rule_id))

    def _set_aside(self, rule_id: str) -> None:
        self.put_into_plan.emit(self._proposals.set_aside(rule_id))
