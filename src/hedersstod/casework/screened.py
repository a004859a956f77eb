"""What the screening of a case found, for other guides to point at: names, marks and targets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from hedersstod.domain.answers import BLANK, Ref
from hedersstod.domain.conditions import chosen_options
from hedersstod.domain.guide import SCREENED, Guide
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import GuideId
from hedersstod.domain.screening import SCENARIOS, SCREENING, STANDING
from hedersstod.domain.wording import link_marks, link_names


class _Runs(Protocol):
    def run(self, guide_id: GuideId) -> GuideRun: ...


def outer_words(
    guide: Guide, people: Mapping[str, str], screening: Callable[[GuideId], GuideRun]
) -> tuple[dict[str, str], dict[str, str]]:
    """Names and marks of what a guide points at outside itself: people, and the screening."""
    asked = [each for question in guide.questions() for each in (question, *question.items)]
    if all(question.links_to != SCREENED for question in asked):
        return dict(people), {}
    run = screening(SCREENING)
    return {**link_names(run), **people}, link_marks(run)


def screened_targets(case_file: _Runs) -> tuple[tuple[str, str], ...]:
    """The scenarios of the open screening, then the factors that stand in it: ids and names."""
    run = case_file.run(SCREENING)
    names, live = link_names(run), run.live()
    factors = [
        factor.id
        for factor in run.guide.factors()
        if not factor.protective
        and set(chosen_options(live.get(Ref(factor.id), BLANK).value)) & set(STANDING)
    ]
    return tuple((each, names[each]) for each in (*run.items(SCENARIOS), *factors))
