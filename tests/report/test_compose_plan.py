"""The plan's report: decisions, gaps, thread and changes, and nothing withheld without its mark."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest

from hedersstod.casework.red_thread import leave_gap, thread_of
from hedersstod.casework.reports import screening_under
from hedersstod.domain.answers import (
    ChoiceValue,
    DateValue,
    FactorValue,
    TextValue,
)
from hedersstod.domain.identifiers import OptionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.domain.screening import SCREENING
from hedersstod.report.pdf import render
from hedersstod.report.report import Report, Table, Thread, ThreadBox
from tests.report.plan_sample import MARK, fill, plan_of, report_of, say, signed, words


def boxes(report: Report) -> dict[str, ThreadBox]:
    figure = next(block for block in report.blocks if isinstance(block, Thread))
    return {box.text: box for column in figure.columns for box in column.boxes}


@pytest.mark.parametrize("reader", ["supervisor", "record"])
def test_the_plan_tells_its_decisions_measures_and_until_when_it_holds(place, reader) -> None:
    case_file, _item = plan_of(place)
    revision = signed(place, case_file, SAFETY_PLAN)
    said = words(report_of(case_file, revision, reader))
    for expected in ("Medling eller gemensamma samtal", "Görs inte", "Passet i säkert förvar"):
        assert expected in said
    assert "Handläggaren har inte gjort någon egen bedömning än." not in said


def test_a_guardian_gets_no_report_of_a_plan_at_all(place) -> None:
    case_file, _item = plan_of(place)
    revision = signed(place, case_file, SAFETY_PLAN)
    with pytest.raises(ValueError, match="no report"):
        report_of(case_file, revision, "guardian")
    assert "guardian" not in {each.id for each in place.office.desk.readers(SAFETY_PLAN)}


def test_without_a_signed_screening_the_thread_says_so_and_calls_nothing_fallen(place) -> None:
    case_file, _item = plan_of(place)
    said = words(report_of(case_file, signed(place, case_file, SAFETY_PLAN)))
    assert "Ingen fastställd riskscreening låg under planen." in said
    assert "inte står kvar i riskscreeningen" not in said


def test_the_thread_draws_what_was_screened_under_the_plan_with_its_mark(place) -> None:
    case_file, _item = plan_of(place)
    fill(case_file, SCREENING)
    signed(place, case_file, SCREENING)
    report = report_of(case_file, signed(place, case_file, SAFETY_PLAN))
    drawn = boxes(report)
    assert drawn["Förs utomlands"].acute
    assert "får inte nå vårdnadshavare" in drawn["Hot"].tags
    assert "Ingen fastställd riskscreening" not in words(report)


def test_a_later_screening_is_not_drawn_under_an_earlier_plan(place) -> None:
    case_file, _item = plan_of(place)
    revision = signed(place, case_file, SAFETY_PLAN)
    fill(case_file, SCREENING)
    signed(place, case_file, SCREENING)
    assert screening_under(case_file, revision) == ()


def test_an_open_gap_is_told_and_a_left_one_with_its_reason_and_mark(place) -> None:
    case_file, _item = plan_of(place)
    say(case_file, SCREENING, "f_watched", FactorValue(OptionId("emerged")), mark=MARK)
    fill(case_file, SCREENING)
    signed(place, case_file, SCREENING)
    place.wait(minutes=1)
    today = place.now().date()
    gap = next(g for g in thread_of(case_file, today).open_gaps() if g.node == "f:f_watched")
    first = report_of(case_file, case_file.sign_off(SAFETY_PLAN, ()))
    assert "Öppet: ingen har tagit ställning." in words(first)
    place.wait(days=1)
    case_file.begin_anew(SAFETY_PLAN)
    leave_gap(case_file, gap, "Övervakning möts av ingenting.", "Polisen har tagit över.")
    fill(case_file, SAFETY_PLAN)
    second = report_of(case_file, signed(place, case_file, SAFETY_PLAN))
    row = next(
        row
        for block in second.blocks
        if isinstance(block, Table)
        for row in block.rows
        if "Polisen har tagit över." in row.cells
    )
    assert MARK in row.cells[0]


def test_changes_since_the_last_version_are_told_by_measure(place) -> None:
    case_file, item = plan_of(place)
    first = report_of(case_file, signed(place, case_file, SAFETY_PLAN))
    assert "Det här är den första versionen." in words(first)
    place.wait(days=1)
    case_file.begin_anew(SAFETY_PLAN)
    say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("done")), item)
    fill(case_file, SAFETY_PLAN)
    second = report_of(case_file, signed(place, case_file, SAFETY_PLAN))
    rows = [r for b in second.blocks if isinstance(b, Table) and "Nu" in b.head for r in b.rows]
    changed = next(row for row in rows if row.cells[0] == "Passet i säkert förvar")
    assert changed.cells[1].startswith("Planerat")
    assert changed.cells[2].startswith("Gjort")


def test_a_measure_that_must_not_reach_guardians_carries_its_mark(place) -> None:
    case_file, item = plan_of(place)
    say(case_file, SAFETY_PLAN, "m_what", TextValue("Extra telefon"), item, mark=MARK)
    said = words(report_of(case_file, signed(place, case_file, SAFETY_PLAN)))
    with_mark = [line for line in said.splitlines() if "Extra telefon" in line and MARK in line]
    assert with_mark, "the measure stands somewhere without its mark only"


def test_what_is_blank_is_told_as_not_known_and_once_for_many_measures(place) -> None:
    case_file, _item = plan_of(place)
    for name in ("Extra telefon", "Låset byts"):
        item = case_file.add_item(SAFETY_PLAN, MEASURES)
        say(case_file, SAFETY_PLAN, "m_what", TextValue(name), item)
        say(case_file, SAFETY_PLAN, "m_state", ChoiceValue(OptionId("planned")), item)
    fill(case_file, SAFETY_PLAN)
    report = report_of(case_file, signed(place, case_file, SAFETY_PLAN))
    table = next(b for b in report.blocks if isinstance(b, Table) and b.head[0] == "Fråga")
    told = {row.cells[0]: row.cells[1] for row in table.rows}
    assert told["Ålder"] == "Inte besvarad."
    assert told["Åtgärder 1, 2, 3: Tecken på att det fungerar"] == "Inte besvarad."
    assert not any("Glapp" in label for label in told), "that no gap is left is not unknown"


def test_it_can_be_drawn_with_sixty_measures(place) -> None:
    case_file, _item = plan_of(place)
    for number in range(60):
        item = case_file.add_item(SAFETY_PLAN, MEASURES)
        say(case_file, SAFETY_PLAN, "m_what", TextValue(f"Åtgärd nummer {number}"), item)
    fill(case_file, SAFETY_PLAN)
    report = report_of(case_file, signed(place, case_file, SAFETY_PLAN))
    assert "rutor till visas inte i figuren" in words(report)
    with pikepdf.open(BytesIO(render(report))) as drawn:
        assert len(drawn.pages) > 1


def test_a_plan_holds_until_the_day_that_was_answered_in_it(place) -> None:
    case_file, _item = plan_of(place)
    day = place.now().date() + timedelta(days=30)
    say(case_file, SAFETY_PLAN, "valid_until", DateValue(day=day))
    assert signed(place, case_file, SAFETY_PLAN).valid_until == day
