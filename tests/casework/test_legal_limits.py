"""A time of the law is ended by a note of the log: typed as a draft, kept, struck, kept again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.legal_limits import draft_of, keep_closing, write_closing
from hedersstod.domain.answers import DateValue
from hedersstod.domain.errors import EntrySaysNothing
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.legal_limits import LimitsAtHand, closing_of
from hedersstod.domain.running_limits import limits_at_hand
from tests.casework.desk import Place, content


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    made = place.office.add_case("Björk")
    event = made.log.begin_event("travel_ban")
    day = DateValue(place.now().date() - timedelta(days=30))
    made.log.keep(replace(event, what="Förbud", head=replace(event.head, day=day)))
    return made


def read(place: Place, case_file: CaseFile) -> LimitsAtHand:
    return limits_at_hand(content().limits, case_file.log.entries(), place.now().date())


def closing(place: Place, case_file: CaseFile, *, for_good: bool = True) -> LogId:
    (running,) = read(place, case_file).running
    return closing_of(running, for_good=for_good)


def test_what_is_typed_is_a_draft_that_ends_nothing_and_is_there_after_a_lock(
    place: Place, case_file: CaseFile
) -> None:
    named = closing(place, case_file)
    write_closing(case_file.log, named, "Fyller 18")
    write_closing(case_file.log, named, "Fyller 18 i dag")
    case_file.save()
    again = place.reopen().open_case(case_file.case.id)
    draft = draft_of(again.log, named)
    assert draft is not None
    assert draft.what == "Fyller 18 i dag"
    assert len(read(place, again).running) == 1


def test_what_is_taken_back_leaves_no_draft(place: Place, case_file: CaseFile) -> None:
    named = closing(place, case_file)
    write_closing(case_file.log, named, "Fyller 18")
    write_closing(case_file.log, named, " ")
    write_closing(case_file.log, named, "")
    assert case_file.log.drafts() == ()


def test_kept_it_ends_the_limit_and_struck_it_runs_again_and_can_be_ended_anew(
    place: Place, case_file: CaseFile
) -> None:
    named = closing(place, case_file)
    write_closing(case_file.log, named, "Fyller")
    kept = keep_closing(case_file.log, named, "Fyller 18 i dag")
    assert (kept.kind, kept.what) == ("note", "Fyller 18 i dag")
    assert case_file.log.drafts() == ()
    assert read(place, case_file).running == ()
    case_file.log.strike(kept, "Fel barn")
    assert len(read(place, case_file).running) == 1
    anew = keep_closing(case_file.log, named, "Upphävt av rätten")
    assert anew.head.version == 3
    again = place.reopen().open_case(case_file.case.id)
    assert read(place, again).running == ()


def test_one_time_of_it_is_met_and_the_next_runs(place: Place, case_file: CaseFile) -> None:
    keep_closing(case_file.log, closing(place, case_file, for_good=False), "Prövat")
    (running,) = read(place, case_file).running
    assert running.number == 2


def test_without_a_reason_nothing_is_ended(place: Place, case_file: CaseFile) -> None:
    with pytest.raises(EntrySaysNothing):
        keep_closing(case_file.log, closing(place, case_file), "  ")
    assert len(read(place, case_file).running) == 1
