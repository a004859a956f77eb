"""Proposed measures of one case: what the answers suggest, taken up into the plan or set aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, ChoiceValue, LinksValue, Ref, TextValue
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import GuideId, ItemId, QuestionId
from hedersstod.domain.measures import (
    M_AREA,
    M_BUILDS_ON,
    M_MEETS,
    M_STATE,
    M_WHAT,
    MEASURES,
    NOT_RELEVANT,
    SAFETY_PLAN,
    MeasureRule,
    Proposal,
    is_taken_up,
    propose,
)


class Proposals:
    """Asked anew each time: the answers may have changed meanwhile."""

    def __init__(
        self, case_file: CaseFile, rules: Sequence[MeasureRule], guides: Sequence[GuideId]
    ) -> None:
        self._case_file = case_file
        self._rules = {rule.id: rule for rule in rules}
        self._guides = tuple(guides)

    def open(self) -> tuple[Proposal, ...]:
        """What is proposed and neither taken up nor set aside."""
        return tuple(each for each in self._all() if each.holds)

    def undecided(self) -> tuple[Proposal, ...]:
        """What cannot be decided before something is known that is not known yet."""
        return tuple(each for each in self._all() if not each.holds)

    def take_up(self, rule_id: str) -> ItemId:
        """Put a proposal into the plan, to be made individual; its reason goes along."""
        return self._put(rule_id, {})

    def set_aside(self, rule_id: str) -> ItemId:
        """Put it into the plan as not relevant; why is asked for there."""
        return self._put(rule_id, {M_STATE: Answer(ChoiceValue(NOT_RELEVANT))})

    def _put(self, rule_id: str, more: Mapping[QuestionId, Answer]) -> ItemId:
        rule = self._rules[rule_id]
        proposal = next((each for each in self._all() if each.rule is rule), None)
        item = self._case_file.add_item(SAFETY_PLAN, MEASURES, rule.item)
        reasons = " ".join(proposal.reasons) if proposal is not None and proposal.holds else ""
        meets = proposal.meets if proposal is not None and proposal.holds else ()
        withheld = proposal.withheld_because if proposal is not None else None
        answers = {
            M_WHAT: Answer(TextValue(rule.text), withheld_because=withheld),
            M_AREA: Answer(ChoiceValue(rule.area)),
            M_BUILDS_ON: Answer(TextValue(reasons), withheld_because=withheld),
            M_MEETS: Answer(LinksValue(meets) if meets else None),
            **more,
        }
        for question, answer in answers.items():
            self._case_file.answer(SAFETY_PLAN, Ref(question, item), answer)
        return item

    def _all(self) -> tuple[Proposal, ...]:
        plan = self._case_file.run(SAFETY_PLAN)
        left = [rule for rule in self._rules.values() if not is_taken_up(rule, plan)]
        return propose(left, self._runs())

    def _runs(self) -> dict[GuideId, GuideRun]:
        return {guide: self._case_file.run(guide) for guide in self._guides}
