"""The guide page of the safety plan: proposals above its list, what holds locally below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.local_support import LocalSupport
from hedersstod.casework.proposals import Proposals
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.local_lines import LocalLines
from hedersstod.ui.pages.proposals_card import ProposalsCard


class SafetyPlanPage(GuidePage):
    """As every guide, with what the answers of the others suggest and what holds locally."""

    page_wanted = Signal(str)

    def __init__(
        self,
        case_file: CaseFile,
        today: Callable[[], date],
        question: QuestionId | None,
        proposals: Proposals,
        local: LocalSupport,
    ) -> None:
        self._proposals, self._local = proposals, local
        super().__init__(case_file, SAFETY_PLAN, today, question)

    def _around_answer(self, question: Question, answer: QWidget) -> tuple[QWidget, ...]:
        if self.in_conversation:
            return (answer,)
        parts = [answer]
        if question.id == MEASURES:
            card = ProposalsCard(self._proposals)
            card.put_into_plan.connect(self._show_item)
            parts.insert(0, card)
        if lines := self._local.lines_beside(question.id):
            near = LocalLines(self.tr("Hos er"), lines)
            near.page_wanted.connect(self.page_wanted)
            parts.append(near)
        return tuple(parts)

    def first_focus(self) -> None:
        """Before anything stands in the list, work begins at the proposals above it."""
        card = self.findChild(ProposalsCard)
        empty = self.current.question.id == MEASURES and not self.run.items(MEASURES)
        if not (empty and card is not None and card.take_focus()):
            super().first_focus()
