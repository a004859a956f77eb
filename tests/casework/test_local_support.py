"""Vår kommun: holes, what is not here, what was read too long ago, and who takes from it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hedersstod.casework.local_support import (
    NOT_HERE,
    LocalEntry,
    LocalSupport,
    answered,
    read_too_long_ago,
)
from hedersstod.domain.case import LocalFact
from hedersstod.domain.profiles import LocalQuestion
from tests.casework.desk import Place

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
QUESTION = LocalQuestion("barnahus", "Barnahus", "Vilket?", "Därför", "know")


def write(
    local: LocalSupport,
    question: str,
    text: str,
    read_on: date | None = None,
    *,
    not_here: bool = False,
) -> None:
    local.change(answered(question, text, "växeln", read_on, not_here=not_here))
    local.save()


def entry(local: LocalSupport, question: str) -> LocalEntry:
    return next(e for e in local.entries() if e.question.id == question)


# -- a hole, and what does not exist here --------------------------------------------------------


def test_that_there_is_none_here_is_an_answer_and_no_hole(place: Place) -> None:
    local = place.office.local
    holes = local.holes()
    write(local, "barnahus", "", not_here=True)
    assert local.holes() == holes - 1
    again = entry(place.reopen().local, "barnahus")
    assert again.not_here
    assert not again.missing
    assert again.answer == ""


def test_what_does_not_exist_says_what_that_means_until_something_is_done_instead(
    place: Place,
) -> None:
    local = place.office.local
    write(local, "barnahus", "", not_here=True)
    found = entry(local, "barnahus")
    assert found.said == f"{NOT_HERE} {found.question.if_absent}"
    write(local, "barnahus", "Vi ringer åklagaren", not_here=True)
    assert entry(local, "barnahus").said == f"{NOT_HERE} Vi ringer åklagaren"


def test_a_blank_answer_is_a_hole_whatever_its_source(place: Place) -> None:
    write(place.office.local, "barnahus", "  ", date(2026, 11, 1))
    found = entry(place.office.local, "barnahus")
    assert found.missing
    assert not found.undated


@given(st.text(max_size=60), st.booleans())
def test_what_is_written_comes_back_as_it_was(text: str, not_here: bool) -> None:
    found = LocalEntry(QUESTION, answered("barnahus", text, "", None, not_here=not_here))
    if text == NOT_HERE or text.startswith(f"{NOT_HERE} "):
        assert found.not_here, "her own words say the same"
    else:
        assert (found.answer, found.not_here) == (text, not_here)


# -- read too long ago ----------------------------------------------------------------------------


@given(DAYS)
def test_what_was_read_holds_for_a_year_to_the_day(read_on: date) -> None:
    last = next(d for d in (read_on + timedelta(days=n) for n in range(370, 359, -1))
                if not read_too_long_ago(read_on, d))  # fmt: skip
    assert read_too_long_ago(read_on, last + timedelta(days=1))
    leap = (read_on.month, read_on.day) == (2, 29)
    assert (last.year, last.month) == (read_on.year + 1, read_on.month)
    assert last.day == (28 if leap else read_on.day)


def test_nobody_knows_how_old_an_undated_answer_is(place: Place) -> None:
    local = place.office.local
    assert not read_too_long_ago(None, date(2026, 11, 23))
    write(local, "barnahus", "I residensstaden")
    assert entry(local, "barnahus").undated
    assert local.to_look_at_again() == 1


def test_an_answer_grows_old_without_anybody_touching_it(place: Place) -> None:
    local = place.office.local
    write(local, "police_contact", "Områdespolisen", place.time.date())
    assert local.to_look_at_again() == 0
    place.wait(days=366)
    assert entry(local, "police_contact").stale
    assert local.to_look_at_again() == 1
    line = next(line for line in local.lines() if line.text == "Områdespolisen")
    assert line.origin.endswith("kontrollera")


# -- who takes from it ---------------------------------------------------------------------------


def test_the_number_above_a_case_is_the_number_alone(place: Place) -> None:
    local = place.office.local
    assert local.on_call_number() == ""
    write(local, "social_on_call", "0640-161 00, kvällar och helger, delas med grannkommunen")
    assert local.on_call_number() == "0640-161 00"
    write(local, "social_on_call", "genom växeln\nfråga efter jouren")
    assert local.on_call_number() == "genom växeln"


def test_without_an_on_call_service_the_municipality_s_own_number_is_called(place: Place) -> None:
    local = place.office.local
    assert local.emergency_line() is None
    write(local, "municipal_emergency_number", "Ring 0640-161 99")
    write(local, "social_on_call", "Chefen, 0640-161 11", not_here=True)
    assert local.on_call_number() == "", "what is not there has no number"
    line = local.emergency_line()
    assert line is not None
    assert (line.label, line.text) == ("Kommunens eget beredskapsnummer", "0640-161 99")
    write(local, "social_on_call", "0640-161 00")
    line = local.emergency_line()
    assert line is not None
    assert (line.label, line.text) == ("Socialjour", "0640-161 00")


def test_a_place_takes_what_is_shown_there_holes_and_all(place: Place) -> None:
    local = place.office.local
    write(local, "lawyer", "Kommunjuristen")
    lines = {line.label: line for line in local.lines("consultation")}
    assert lines["Jurist"].text == "Kommunjuristen"
    assert lines["Utbildad PATRIARK-bedömare"].missing
    assert "Tolkförmedling" not in lines
    assert "Jurist" not in {line.label for line in local.lines()}


def test_the_groups_hold_every_entry_in_order(place: Place) -> None:
    local = place.office.local
    assert tuple(e for _group, entries in local.groups() for e in entries) == local.entries()


def test_an_answer_of_an_earlier_version_reads_as_before(place: Place) -> None:
    local = place.office.local
    local.change(LocalFact("lawyer", "Kommunjuristen, finns inte här på fredagar"))
    local.save()
    assert not entry(local, "lawyer").not_here
    assert entry(local, "lawyer").said == "Kommunjuristen, finns inte här på fredagar"
