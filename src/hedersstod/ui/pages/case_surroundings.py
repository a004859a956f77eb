"""What the editors of a guide may know of the case: people, standing factors, the last version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.screened import screened_targets
from hedersstod.domain.answers import BLANK, DateValue, LinksValue, Ref
from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.conditions import chosen_options
from hedersstod.domain.guide import FACTORS, PEOPLE, SCREENED, Kind, Question
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.domain.screening import STANDING
from hedersstod.domain.wording import link_names
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.editors import OtherDay, Surroundings, Target
from hedersstod.ui.widgets.last_time import LastTime


class CaseSurroundings:
    """Answers the editors' questions from one case and one guide, as it stands when asked."""

    def __init__(self, case_file: CaseFile, guide_id: GuideId, today: Callable[[], date]) -> None:
        self._case_file = case_file
        self._guide_id = guide_id
        self._last = case_file.last_revision(guide_id)
        self.for_editors = Surroundings(
            today=today,
            targets=self._targets,
            add_person=lambda label: case_file.people.add(label).id,
            before=self.before,
            carries=self._carries,
            other_day=self._other_day,
        )

    @property
    def last(self) -> Revision | None:
        """The last version of this guide, if there is one."""
        return self._last

    def before(self, question: QuestionId) -> SignedStep | None:
        """The question as it stood in the last version; None if nothing was said there."""
        if self._last is None:
            return None
        step = next((s for s in self._last.steps if s.question == question), None)
        return step if step is not None and (step.said or step.note) else None

    def last_time(self, question: Question) -> LastTime | None:
        """A card of what was said last time, or of where the answer was taken from."""
        translate = QCoreApplication.translate
        run = self._case_file.run(self._guide_id)
        carried = question.id in run.carried
        before = self.before(question.id)
        if question.kind is Kind.LIST and not carried:
            return None
        if self._last is not None and before is not None:
            day = day_in_words(self._last.signed_at.date())
            when = translate("GuidePage", "Förra gången, {day}").format(day=day)
            return LastTime(when, ", ".join(before.said), before.note, carried)
        if carried and self._last is not None:
            day = day_in_words(self._last.signed_at.date())
            when = translate("GuidePage", "Från förra gången, {day}. Se över det.").format(day=day)
            return LastTime(when, "", "", carried)
        if carried and question.taken_from is not None:
            source = self._case_file.guide(question.taken_from.guide).title
            when = translate("GuidePage", "Hämtat från {guide}. Ändra om något är annorlunda.")
            return LastTime(when.format(guide=source), "", "", carried)
        return None

    def _targets(self, question: Question) -> tuple[Target, ...]:
        if question.links_to == PEOPLE:
            people = self._case_file.people.all()
            return tuple(
                Target(p.id, p.label, p.relation if p.relation not in p.label else "")
                for p in people
            )
        if question.links_to == SCREENED:
            return tuple(Target(*each) for each in screened_targets(self._case_file))
        run = self._case_file.run(self._guide_id)
        if question.links_to == FACTORS:
            pointed_at = self._pointed_at()
            live = run.live()
            return tuple(
                Target(factor.id, factor.label)
                for factor in run.guide.factors()
                if factor.id in pointed_at
                or set(chosen_options(live.get(Ref(factor.id), BLANK).value)) & set(STANDING)
            )
        names = link_names(run)
        items = run.items(QuestionId(question.links_to))
        return tuple(Target(item, names[item]) for item in items)

    def _other_day(self, question: QuestionId) -> OtherDay:
        run = self._case_file.run(self._guide_id)
        value = run.live().get(Ref(question), BLANK).value
        return OtherDay(
            run.guide.question(question).label, value if isinstance(value, DateValue) else None
        )

    def _carries(self, question: QuestionId) -> bool:
        return question in self._pointed_at()

    def _pointed_at(self) -> frozenset[str]:
        live = self._case_file.run(self._guide_id).live()
        return frozenset(
            target
            for answer in live.values()
            if isinstance(answer.value, LinksValue)
            for target in answer.value.targets
        )
