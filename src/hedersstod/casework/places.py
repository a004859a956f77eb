"""Every place ever named in an answer, as facts for the guard to look for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from hedersstod.domain.answers import PlaceValue
from hedersstod.domain.case import FactKind, ProtectedFact, Revision
from hedersstod.domain.guide import Kind
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import CaseId, FactId
from hedersstod.domain.wording import all_steps


def named_places(
    case: CaseId, runs: Iterable[GuideRun], revisions: Iterable[Revision]
) -> list[ProtectedFact]:
    """The places of open runs, on or off the path, and of every version; each once."""
    places = dict.fromkeys([*_in_runs(runs), *_in_revisions(revisions)])
    return [ProtectedFact(_place_id(place), case, FactKind.PLACE, place) for place in places]


def _in_runs(runs: Iterable[GuideRun]) -> Iterator[str]:
    for run in runs:
        for answer in run.answers.values():
            if isinstance(answer.value, PlaceValue) and answer.value.label:
                yield answer.value.label


def _in_revisions(revisions: Iterable[Revision]) -> Iterator[str]:
    for revision in revisions:
        for step in all_steps(revision.steps):
            if step.kind is Kind.PLACE:
                yield from step.said


def _place_id(place: str) -> FactId:
    """The same for the same place, so that a finding kept with a reason is known again."""
    return FactId("place-" + hashlib.sha256(place.encode()).hexdigest()[:16])
