"""The log of one case: drafts, versions, strikes, and what another session finds of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.errors import EntrySaysNothing, PersonInUse
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Event, LogEntry
from tests.casework.desk import Place


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


def written(case_file: CaseFile, what: str = "Brodern ringde.", kind: str = "threat") -> Event:
    return replace(case_file.log.begin_event(kind), what=what)


def reopened(place: Place, case_file: CaseFile) -> CaseFile:
    place.reopen()
    return place.office.open_case(case_file.case.id)


def whats(entries: tuple[LogEntry, ...]) -> list[str]:
    return [entry.what for entry in entries if isinstance(entry, Event)]


def test_a_begun_entry_leaves_no_trace_until_something_is_typed(
    place: Place, case_file: CaseFile
) -> None:
    case_file.log.begin_event("threat")
    assert not case_file.has_unsaved
    assert reopened(place, case_file).log.entries() == ()


def test_what_is_typed_is_found_again_as_a_draft_after_saving(
    place: Place, case_file: CaseFile
) -> None:
    case_file.log.write(written(case_file, "Brod"))
    assert case_file.has_unsaved
    assert case_file.save() is not None
    assert whats(reopened(place, case_file).log.drafts()) == ["Brod"]


def test_a_kept_entry_stands_from_that_moment_without_saving(
    place: Place, case_file: CaseFile
) -> None:
    kept = case_file.log.keep(written(case_file))
    again = reopened(place, case_file).log
    assert again.standing() == (kept,)
    assert again.drafts() == ()


def test_an_entry_that_says_nothing_is_not_kept(case_file: CaseFile) -> None:
    words = DateValue(None, Precision.ABOUT, "i våras")
    blank = written(case_file, "  ")
    with pytest.raises(EntrySaysNothing):
        case_file.log.keep(replace(blank, head=replace(blank.head, day=words)))
    assert case_file.log.entries() == ()


def test_a_kept_version_is_never_written_over(place: Place, case_file: CaseFile) -> None:
    kept = case_file.log.keep(written(case_file))
    with pytest.raises(ValueError, match="never"):
        case_file.log.write(kept)
    with pytest.raises(ValueError, match="already"):
        case_file.log.keep(replace(kept, what="Något annat"))
    with pytest.raises(ValueError, match="never"):
        case_file.log.discard_draft(kept)
    assert reopened(place, case_file).log.entries() == (kept,)


def test_while_it_is_changed_an_entry_stands_as_it_was_kept(
    place: Place, case_file: CaseFile
) -> None:
    kept = case_file.log.keep(written(case_file, "Brodern ringde."))
    change = replace(case_file.log.reopened(kept), what="Kusinen ringde.")
    case_file.log.write(change)
    case_file.save()
    log = reopened(place, case_file).log
    assert log.standing() == (kept,)
    assert log.drafts() == (change,)
    assert log.get(kept.head.id) == change
    assert log.kept(kept.head.id) == kept


def test_a_change_that_was_begun_is_taken_up_again(case_file: CaseFile) -> None:
    kept = case_file.log.keep(written(case_file))
    change = replace(case_file.log.reopened(kept), what="Kusinen ringde.")
    case_file.log.write(change)
    assert case_file.log.reopened(kept) == change


def test_a_change_that_is_kept_is_the_next_version_and_the_first_can_still_be_read(
    place: Place, case_file: CaseFile
) -> None:
    first = case_file.log.keep(written(case_file, "Brodern ringde."))
    place.wait(days=1)
    second = case_file.log.keep(replace(case_file.log.reopened(first), what="Kusinen ringde."))
    log = reopened(place, case_file).log
    assert log.standing() == (second,)
    assert log.versions(first.head.id) == (first, second)
    assert (second.head.version, second.head.written_at) == (2, first.head.written_at)


def test_a_discarded_change_leaves_what_was_kept(place: Place, case_file: CaseFile) -> None:
    kept = case_file.log.keep(written(case_file))
    change = replace(case_file.log.reopened(kept), what="Kusinen ringde.")
    case_file.log.write(change)
    case_file.save()
    case_file.log.discard_draft(change)
    assert not case_file.has_unsaved
    assert reopened(place, case_file).log.entries() == (kept,)


def test_a_discarded_draft_can_be_written_back(place: Place, case_file: CaseFile) -> None:
    draft = written(case_file)
    case_file.log.write(draft)
    case_file.save()
    case_file.log.discard_draft(draft)
    assert case_file.log.entries() == ()
    case_file.log.write(draft)
    case_file.save()
    assert reopened(place, case_file).log.drafts() == (draft,)


def test_a_struck_entry_stays_readable_with_its_reason_but_does_not_stand(
    place: Place, case_file: CaseFile
) -> None:
    kept = case_file.log.keep(written(case_file))
    struck = case_file.log.strike(kept, "  Fel ärende. ")
    log = reopened(place, case_file).log
    assert log.standing() == ()
    assert log.entries() == (struck,)
    assert struck.head.struck_because == "Fel ärende."
    assert log.versions(kept.head.id) == (kept, struck)


def test_nothing_is_struck_without_a_reason(case_file: CaseFile) -> None:
    kept = case_file.log.keep(written(case_file))
    with pytest.raises(ValueError, match="reason"):
        case_file.log.strike(kept, " ")
    assert case_file.log.standing() == (kept,)


def test_the_latest_day_comes_first_and_of_one_day_what_was_written_last(
    place: Place, case_file: CaseFile
) -> None:
    for what, days in (("nu", 0), ("förra veckan", 7), ("nu också", 0), ("i somras", 150)):
        entry = written(case_file, what)
        day = replace(entry.head.day, day=place.now().date())
        place.wait(minutes=1)
        moved = replace(day, day=place.time.date().replace(year=2026 - (days > 100)))
        if days == 7:
            moved = DateValue(place.time.date().replace(day=16))
        case_file.log.keep(replace(entry, head=replace(entry.head, day=moved)))
    assert whats(case_file.log.standing()) == ["nu också", "nu", "förra veckan", "i somras"]


def test_consultations_and_disclosures_are_kept_in_the_same_log(
    place: Place, case_file: CaseFile
) -> None:
    asked = case_file.log.keep(
        replace(case_file.log.begin_consultation(), question="Ska vi ringa?", advice="Vänta.")
    )
    told = case_file.log.keep(
        replace(case_file.log.begin_disclosure(), to_whom="Rektor", what="Att", ground="consent")
    )
    assert set(reopened(place, case_file).log.standing()) == {asked, told}


def test_somebody_an_entry_points_at_stays_in_the_register(
    place: Place, case_file: CaseFile
) -> None:
    person = case_file.people.add("storebror")
    kept = case_file.log.keep(replace(written(case_file), people=(person.id,)))
    case_file.log.write(replace(case_file.log.reopened(kept), people=()))
    with pytest.raises(PersonInUse):
        case_file.people.remove(person.id)


def test_what_is_withheld_is_withheld_while_it_is_changed(case_file: CaseFile) -> None:
    entry = written(case_file, "Hon bor hos mostern.")
    kept = case_file.log.keep(replace(entry, head=replace(entry.head, withheld_because="de letar")))
    change = case_file.log.reopened(kept)
    case_file.log.write(replace(change, head=replace(change.head, withheld_because=None)))
    assert "Hon bor hos mostern." in case_file.withheld_texts()


def test_what_a_withheld_entry_said_before_it_was_corrected_is_withheld_too(
    place: Place, case_file: CaseFile
) -> None:
    entry = written(case_file, "Hon sover hos lärarinnan Berit.")
    kept = case_file.log.keep(replace(entry, head=replace(entry.head, withheld_because="de letar")))
    change = case_file.log.reopened(kept)
    case_file.log.keep(replace(change, what="Hon sover på annat håll."))
    again = reopened(place, case_file)
    assert {"Hon sover hos lärarinnan Berit.", "Hon sover på annat håll."} <= set(
        again.withheld_texts()
    )
    assert not place.office.desk.may_copy("Hon sover hos lärarinnan Berit.", again)


def test_what_an_entry_said_before_it_was_withheld_is_withheld_too(case_file: CaseFile) -> None:
    kept = case_file.log.keep(written(case_file, "Hon sover hos lärarinnan Berit."))
    assert case_file.withheld_texts() == ()
    change = case_file.log.reopened(replace(kept, what="Hon sover på annat håll."))
    head = replace(change.head, withheld_because="de letar")
    case_file.log.keep(replace(change, head=head))
    assert "Hon sover hos lärarinnan Berit." in case_file.withheld_texts()


def test_an_unknown_id_is_nothing(case_file: CaseFile) -> None:
    assert case_file.log.get(LogId("nothing")) is None
    assert case_file.log.kept(LogId("nothing")) is None
    assert case_file.log.versions(LogId("nothing")) == ()
