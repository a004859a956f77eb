"""Kept answers brought to a guide that may have changed since; nothing is dropped."""

from __future__ import annotations

from hedersstod.domain.answers import Answer, Answers, LinksValue, Ref
from hedersstod.domain.fitting import migrated
from hedersstod.domain.guide import Guide
from hedersstod.domain.identifiers import QuestionId

LEFTOVER = "leftover:"
"""Before the id of a question whose answer no longer fits its guide; no guide has such ids.

So the answer is neither dropped nor taken for the one that stands in its place now.
"""


def fitted(guide: Guide, kept: Answers) -> tuple[Answers, Answers]:
    """Kept answers as they fit the guide, and those set aside; what fits again comes back."""
    aside = {
        Ref(QuestionId(ref.question.removeprefix(LEFTOVER)), ref.item): answer
        for ref, answer in kept.items()
        if ref.question.startswith(LEFTOVER)
    }
    first = migrated(guide, {r: a for r, a in kept.items() if not r.question.startswith(LEFTOVER)})
    answers = first.answers
    leftover = dict(first.leftover)
    for ref in sorted(aside, key=lambda each: _last(each, aside[each])):
        again = migrated(guide, {**answers, ref: aside[ref]})
        if ref in answers or again.leftover:
            leftover[ref] = aside[ref]
        else:
            answers = again.answers
    return answers, {
        Ref(QuestionId(LEFTOVER + ref.question), ref.item): answer
        for ref, answer in leftover.items()
    }


def _last(ref: Ref, answer: Answer) -> tuple[bool, str]:
    """A list comes before its fields, and both before what points at them."""
    return isinstance(answer.value, LinksValue), ref.item or ""
