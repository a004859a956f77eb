"""The guide page of the safety plan: proposed measures stand above its list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.proposals import Proposals
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.proposals_card import ProposalsCard


class SafetyPlanPage(GuidePage):
    """As every guide, with what the answers of the others suggest."""

    def __init__(
        self,
        case_file: CaseFile,
        today: Callable[[], date],
        question: QuestionId | None,
        proposals: Proposals,
    ) -> None:
        self._proposals = proposals
        super().__init__(case_file, SAFETY_PLAN, today, question)

    def _above_answer(self, question: Question) -> tuple[QWidget, ...]:
        if question.id != MEASURES or self.in_conversation:
            return ()
        card = ProposalsCard(self._proposals)
        card.put_into_plan.connect(self._show_item)
        return (card,)

    def first_focus(self) -> None:
        """Before anything stands in the list, work begins at the proposals above it."""
        card = self.findChild(ProposalsCard)
        empty = self.current.question.id == MEASURES and not self.run.items(MEASURES)
        if not (empty and card is not None and card.take_focus()):
            super().first_focus()
