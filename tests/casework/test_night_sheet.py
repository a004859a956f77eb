"""Nattbladet on its way out: guarded and sealed as every report."""

from __future__ import annotations

from dataclasses import replace

from hedersstod.domain.answers import TextValue
from hedersstod.domain.case import FactKind
from hedersstod.domain.disclosure import FindingKind
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.plan import FOUND_OUT
from tests.casework.desk import Place, bring_key
from tests.helpers.traces import pdf_text
from tests.report.plan_sample import fill, plan_of, say, signed


def test_a_protected_place_is_found_wherever_it_stands_on_the_sheet(place: Place) -> None:
    case_file, _item = plan_of(place)
    item = case_file.add_item(SAFETY_PLAN, FOUND_OUT)
    say(case_file, SAFETY_PLAN, "step_what", TextValue("Åker till Granliden"), item)
    say(case_file, SAFETY_PLAN, "step_who", TextValue("Jouren"), item)
    contact = replace(case_file.people.safe_contact(), hours="När hon är i Björnträsk")
    case_file.people.change_safe_contact(contact)
    fill(case_file, SAFETY_PLAN)
    case_file.protect(FactKind.PLACE, "Granliden", frozenset())
    case_file.protect(FactKind.PLACE, "Björnträsk", frozenset({"on_call"}))
    revision = signed(place, case_file, SAFETY_PLAN)
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, "night_sheet")
    assert {f.kind for f in draft.unsettled} == {FindingKind.PROTECTED_FACT}
    assert {f.excerpt for f in draft.unsettled} == {"Granliden"}, "the other may be known there"
    for finding in draft.unsettled:
        draft.remove(finding, "[borttaget]")
    made = place.office.desk.release_job(draft)()
    text = pdf_text(made.pdf)
    assert "Granliden" not in text
    assert "Björnträsk" in text
    assert "Gör inte" in text
