"""The lines of support: edits survive a new list, age is never guessed, blank is never no."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.directory import (
    Age,
    Line,
    Standing,
    Wanted,
    age_of,
    checked,
    counties,
    fits,
    in_order,
    laid_over,
    read_since,
    surely_fits,
    welcome,
)
from hedersstod.domain.profiles import DirectoryEntry, Reach, Welcome

TODAY = date(2026, 11, 27)
BASE = DirectoryEntry(
    "line", "Linjen", "exposed", "Samtal", "020-11 22 33", "Dygnet runt", "webben", "Läst 2024"
)


def a_line(**parts: object) -> DirectoryEntry:
    return replace(BASE, **parts)  # type: ignore[arg-type]


# -- edits and a new list ----------------------------------------------------------------------


def test_an_edit_takes_the_place_of_the_programs_line_and_the_order_stays() -> None:
    first, second = a_line(id="a"), a_line(id="b")
    edit = a_line(id="a", number="020-99 99 99")
    lines = laid_over((first, second), (edit,))
    assert [line.entry.id for line in lines] == ["a", "b"]
    assert [line.standing for line in lines] == [Standing.EDITED, Standing.BUNDLED]
    assert lines[0].entry.number == "020-99 99 99"
    assert lines[0].bundled == first


def test_what_cannot_be_edited_follows_the_programs_list() -> None:
    old = a_line(name="Gamla namnet", number="1 23 45", covers=("O-01",))
    new = a_line(
        name="Nya namnet", covers=("O-02",), reach=Reach.COUNTY, county="Skåne län", both=True
    )
    (line,) = laid_over((new,), (old,))
    assert (line.entry.name, line.entry.covers, line.entry.both) == ("Nya namnet", ("O-02",), True)
    assert (line.entry.reach, line.entry.county) == (Reach.COUNTY, "Skåne län")
    assert line.entry.number == "1 23 45"


def test_an_edit_from_before_welcome_was_asked_says_nothing_about_it() -> None:
    edit = a_line(number="1 23 45")
    (line,) = laid_over((a_line(men=Welcome.YES, languages="Arabiska"),), (edit,))
    assert (line.entry.men, line.entry.languages) == (Welcome.YES, "Arabiska")
    said = replace(edit, men=Welcome.NOT_KNOWN, languages="")
    (line,) = laid_over((a_line(men=Welcome.YES, languages="Arabiska"),), (said,))
    assert (line.entry.men, line.entry.languages) == (Welcome.NOT_KNOWN, "")


def test_when_the_programs_line_has_changed_since_both_are_there_to_choose_from() -> None:
    edit = a_line(number="020-99 99 99", version=1)
    new = a_line(number="020-55 55 55", version=2)
    (line,) = laid_over((new,), (edit,))
    assert line.standing is Standing.MOVED_ON
    assert line.bundled == new
    assert line.entry.number == "020-99 99 99"
    (line,) = laid_over((new,), (replace(edit, version=2),))
    assert line.standing is Standing.EDITED


def test_an_edited_line_that_left_the_list_stays_and_so_does_one_of_our_own() -> None:
    lines = laid_over((), (a_line(id="gone"), a_line(id="own_20261127_1")))
    assert [line.standing for line in lines] == [Standing.LEFT, Standing.OWN]


entries = st.builds(
    DirectoryEntry,
    id=st.sampled_from(["a", "b", "c", "own_1"]),
    name=st.just("Linje"),
    audience=st.sampled_from(["professional", "exposed"]),
    gives=st.text(max_size=5),
    number=st.text(max_size=5),
    hours=st.text(max_size=5),
    source=st.text(max_size=5),
    read_when=st.text(max_size=5),
    men=st.sampled_from([None, *Welcome]),
    version=st.integers(1, 3),
)
unique = st.lists(entries, unique_by=lambda entry: entry.id)


@given(unique.map(lambda all_: [e for e in all_ if e.id != "own_1"]), unique)
def test_no_word_of_hers_and_no_line_of_the_list_is_ever_lost(
    bundled: list[DirectoryEntry], edits: list[DirectoryEntry]
) -> None:
    lines = {line.entry.id: line for line in laid_over(bundled, edits)}
    assert lines.keys() == {e.id for e in bundled} | {e.id for e in edits}
    for edit in edits:
        shown = lines[edit.id].entry
        assert (shown.number, shown.hours, shown.gives) == (edit.number, edit.hours, edit.gives)
        assert (shown.source, shown.read_when) == (edit.source, edit.read_when)
    for entry in bundled:
        assert entry in (lines[entry.id].entry, lines[entry.id].bundled)


# -- how old -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "since"),
    [
        ("2026-11-20", date(2026, 11, 20)),
        ("Läst i lagrad kopia från 2024", date(2024, 1, 1)),
        ("Numret är från 2020–2021; webbsidan från 2024 eller senare", date(2020, 1, 1)),
        ("samtal 2026-02-30", date(2026, 1, 1)),
        ("Läst i lagrad kopia, årtal saknas", None),
        ("rum 12024, i går", None),
        ("", None),
    ],
)
def test_the_oldest_year_that_the_words_name_is_the_one_that_counts(
    words: str, since: date | None
) -> None:
    assert read_since(words) == since


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("2026-11-27", Age.CURRENT),
        ("2025-11-27", Age.CURRENT),
        ("2025-11-26", Age.OLD),
        ("2025", Age.OLD),
        ("2026", Age.CURRENT),
        ("2026-12-01", Age.UNKNOWN),
        ("nyss", Age.UNKNOWN),
    ],
)
def test_a_fact_is_old_after_a_year_and_unknown_without_one(words: str, age: Age) -> None:
    assert age_of(words, TODAY) is age


def test_a_leap_day_is_a_year_old_when_february_is_over() -> None:
    assert age_of("2024-02-29", date(2025, 2, 28)) is Age.CURRENT
    assert age_of("2024-02-29", date(2025, 3, 1)) is Age.OLD


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 365))
def test_what_was_read_within_the_year_is_never_called_old(day: date, days: int) -> None:
    assert age_of(day.isoformat(), day + timedelta(days)) is Age.CURRENT
    assert age_of(day.isoformat(), day + timedelta(367)) is Age.OLD


def test_only_what_everybody_knows_needs_no_year() -> None:
    known = a_line(number="112", read_when="Allmän kännedom", check_locally=False)
    assert Line(known).age(TODAY) is Age.CURRENT
    assert Line(known, Standing.EDITED).age(TODAY) is Age.UNKNOWN
    assert Line(a_line(read_when="")).age(TODAY) is Age.UNKNOWN


@pytest.mark.parametrize(("source", "when"), [("", ""), ("webben", " "), ("", "2026-11-27")])
def test_it_is_to_be_checked_until_it_is_said_where_and_when(source: str, when: str) -> None:
    assert checked(a_line(source=source, read_when=when)).check_locally
    assert not checked(a_line(source="växeln", read_when="2026-11-27")).check_locally


# -- looking for one ---------------------------------------------------------------------------


def test_who_is_welcome_is_not_known_until_it_is_said() -> None:
    assert welcome(BASE, "men") is Welcome.NOT_KNOWN
    assert welcome(a_line(men=Welcome.NO), "men") is Welcome.NO


@given(st.sampled_from(["men", "hbtqi", "children"]))
def test_only_a_no_leaves_a_line_out(group: str) -> None:
    wanted = Wanted(groups=frozenset({group}))
    assert fits(BASE, wanted)
    assert fits(a_line(**{group: Welcome.YES}), wanted)
    assert not fits(a_line(**{group: Welcome.NO}), wanted)
    assert surely_fits(a_line(**{group: Welcome.YES}), wanted)
    assert not surely_fits(BASE, wanted)


def test_other_languages_are_not_known_rather_than_none() -> None:
    wanted = Wanted(other_languages=True)
    assert fits(BASE, wanted)
    assert fits(a_line(languages="Arabiska"), wanted)
    assert not fits(a_line(languages="Bara svenska"), wanted)
    assert not surely_fits(BASE, wanted)
    assert surely_fits(a_line(languages="Arabiska"), wanted)


def test_a_line_for_both_is_there_for_either() -> None:
    professional = a_line(audience="professional")
    assert fits(professional, Wanted(whom="professional"))
    assert not fits(professional, Wanted(whom="exposed"))
    assert fits(replace(professional, both=True), Wanted(whom="exposed"))
    assert fits(a_line(both=True), Wanted(whom="professional"))


def test_a_county_leaves_out_other_counties_only() -> None:
    wanted = Wanted(county="Skåne län")
    assert fits(BASE, wanted), "the whole country"
    assert fits(a_line(reach=Reach.COUNTY, county="Skåne län"), wanted)
    assert not fits(a_line(reach=Reach.COUNTY, county="Jämtlands län"), wanted)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("LINJEN", True),
        ("malmo", True),
        ("samtal malmö", True),
        ("samtal göteborg", False),
        ("0201122", True),
        ("11 22 33", True),
        ("020 11", True),
        ("999", False),
        ("arab", True),
        ("  ", True),
    ],
)
def test_every_word_must_be_there_and_a_number_however_it_is_grouped(
    words: str, found: bool
) -> None:
    entry = a_line(area="Malmö", languages="Arabiska och somaliska")
    assert fits(entry, Wanted(words=words)) is found


def test_112_comes_first_then_what_is_near() -> None:
    lines = [
        Line(a_line(id="country")),
        Line(a_line(id="elsewhere", reach=Reach.LOCAL, county="Skåne län")),
        Line(a_line(id="ours", reach=Reach.LOCAL)),
        Line(a_line(id="emergency", number="112")),
    ]
    ids = [line.entry.id for line in in_order(lines)]
    assert ids == ["emergency", "ours", "elsewhere", "country"]
    assert counties(lines) == ("Skåne län",)


def test_what_was_written_here_is_in_no_repr() -> None:
    told = repr(a_line(name="Hemlig", number="HEMLIG", area="HEMLIG", languages="HEMLIG"))
    assert "hemlig" not in told.lower()
    assert "HEMLIG" not in repr(Wanted(words="HEMLIG"))
