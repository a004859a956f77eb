"""The red thread of one case as it stands now, and the leaving of a gap with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, Ref, TextValue
from hedersstod.domain.identifiers import ItemId
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.plan import LEFT_OPEN, LO_WHAT, LO_WHY, read_plan
from hedersstod.domain.red_thread import RedThread, ThreadGap, read_thread
from hedersstod.domain.screening import SCREENING, read_screening


def thread_of(case_file: CaseFile, today: date) -> RedThread:
    """The thread of the open screening and the open plan."""
    screening = read_screening(case_file.steps(SCREENING))
    return read_thread(screening, read_plan(case_file.steps(SAFETY_PLAN)), today)


def leave_gap(case_file: CaseFile, gap: ThreadGap, words: str, reason: str) -> None:
    """Leave a gap open with a reason, in the plan's own list; `words` tell what the gap is.

    Not yet on disk when this returns: save the case file.
    """
    if gap.item not in case_file.run(SAFETY_PLAN).items(LEFT_OPEN):
        case_file.add_item(SAFETY_PLAN, LEFT_OPEN, gap.item)
    mark = gap.withheld_because
    for question, text in ((LO_WHAT, words), (LO_WHY, reason)):
        value = TextValue(text) if text.strip() else None
        answer = Answer(value, withheld_because=mark)
        case_file.answer(SAFETY_PLAN, Ref(question, gap.item), answer)


def forget_unreasoned(case_file: CaseFile, gap: ThreadGap, words: str) -> bool:
    """Take away the row of a gap that was to be left but never got a reason, if nothing else was
    written there; True if there was one.
    """
    run = case_file.run(SAFETY_PLAN)
    if gap.item not in run.items(LEFT_OPEN):
        return False
    what, why = run.get(Ref(LO_WHAT, gap.item)), run.get(Ref(LO_WHY, gap.item))
    untouched = replace(what, withheld_because=None) == Answer(TextValue(words))
    if not why.is_blank or not untouched:
        return False
    case_file.remove_item(SAFETY_PLAN, LEFT_OPEN, gap.item)
    return True


def take_up_gap(case_file: CaseFile, item: ItemId) -> None:
    """Take a left gap up again: its reason leaves the plan's list."""
    if item in case_file.run(SAFETY_PLAN).items(LEFT_OPEN):
        case_file.remove_item(SAFETY_PLAN, LEFT_OPEN, item)
