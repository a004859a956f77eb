"""Stödkatalogen over a real vault: edits from before are read, and outlive every new list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from hedersstod.casework.directory import Directory
from hedersstod.content import load_content, load_directory
from hedersstod.domain.directory import Age, Standing
from hedersstod.domain.profiles import DirectoryEntry, Welcome
from hedersstod.resources import resource_path
from tests.casework.desk import Place

OLDER_LISTS = sorted((Path(__file__).parents[1] / "data" / "directory").glob("*/sv.toml"))
TOLD = ("name", "gives", "number", "hours")
"""The facts of a line that somebody may have copied into an edit of her own."""


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


def support(place: Place) -> Directory:
    return place.office.local.support


def entry_of(place: Place, entry_id: str) -> DirectoryEntry:
    line = support(place).line(entry_id)
    assert line is not None
    return line.entry


def with_an_older_edit(place: Place, **parts: str) -> None:
    """An edit of TRIS as the first version of the program wrote it."""
    older = {entry.id: entry for entry in load_directory(OLDER_LISTS[0])}["tris"]
    keys = {each.name for each in fields(DirectoryEntry)}
    new = {"both", "reach", "county", "area", "languages", "men", "hbtqi", "children", "version"}
    record = {key: getattr(older, key) for key in keys - new}
    record |= {"check_locally": False, "covers": list(older.covers), **parts}
    with place.vault._database.transaction():
        place.vault._database.run(
            "INSERT INTO directory_entries (id, record) VALUES (?, ?)",
            ("tris", json.dumps({"format": 1, "record": record})),
        )


# -- what was there before ---------------------------------------------------------------------


def test_an_edit_kept_by_an_older_program_is_read_and_gains_what_is_new(place: Place) -> None:
    with_an_older_edit(place, number="0774-11 11 11", read_when="2026-10-01", source="växeln")
    place.reopen()
    line = support(place).line("tris")
    assert line is not None
    assert (line.entry.number, line.standing) == ("0774-11 11 11", Standing.EDITED)
    assert line.entry.both, "whom it is for follows the list"
    assert not line.entry.check_locally
    assert line.age(support(place).today()) is Age.CURRENT
    place.vault.check()


def test_a_new_list_never_takes_her_words_and_she_chooses(place: Place) -> None:
    with_an_older_edit(place, number="0774-11 11 11")
    newer = tuple(
        replace(e, number="0774-22 22 22", version=3) if e.id == "tris" else e
        for e in place.content.directory
    )
    place.reopen(replace(place.content, directory=newer))
    line = support(place).line("tris")
    assert line is not None
    assert line.standing is Standing.MOVED_ON
    assert line.bundled is not None
    assert (line.entry.number, line.bundled.number) == ("0774-11 11 11", "0774-22 22 22")
    support(place).save(replace(line.entry, hours="Vardagar"))
    again = support(place).line("tris")
    assert again is not None
    assert again.standing is Standing.MOVED_ON, "an edit alone is no choice"
    support(place).keep_mine("tris")
    kept = support(place).line("tris")
    assert kept is not None
    assert (kept.standing, kept.entry.number) == (Standing.EDITED, "0774-11 11 11")
    support(place).take_away("tris")
    assert entry_of(place, "tris").number == "0774-22 22 22"


@pytest.mark.parametrize("path", OLDER_LISTS, ids=lambda path: f"list {path.parent.name}")
def test_every_line_that_changed_since_an_older_list_says_so(path: Path) -> None:
    """Raise the line's version, or whoever has edited it is never told."""
    was = int(path.parent.name)
    older = {entry.id: entry for entry in load_directory(path)}
    now = load_content(resource_path(), "sv").directory
    silent = [
        entry.id
        for entry in now
        if entry.id in older
        and any(getattr(entry, part) != getattr(older[entry.id], part) for part in TOLD)
        and entry.version <= was
    ]
    assert silent == []
    assert older.keys() <= {entry.id for entry in now}, "ids are never dropped"


# -- editing -----------------------------------------------------------------------------------


def test_a_line_of_our_own_is_kept_and_can_be_taken_away_and_put_back(place: Place) -> None:
    own = replace(entry_of(place, "bris"), id="", name="Elevhälsan", men=Welcome.YES)
    first, second = support(place).add(own), support(place).add(own)
    assert first.id != second.id
    place.reopen()
    line = support(place).line(first.id)
    assert line is not None
    assert (line.standing, line.entry.men) == (Standing.OWN, Welcome.YES)
    taken = support(place).take_away(first.id)
    assert support(place).line(first.id) is None
    assert support(place).line(second.id) is not None
    assert taken is not None
    support(place).put_back(taken)
    assert support(place).line(first.id) is not None
    assert support(place).take_away("nothing") is None


def test_without_source_or_day_an_edited_line_is_still_to_be_checked(place: Place) -> None:
    tris = entry_of(place, "tris")
    support(place).save(replace(tris, number="1 23 45", source="", read_when="i dag"))
    assert entry_of(place, "tris").check_locally
    support(place).save(replace(tris, source="växeln", read_when="2026-11-20"))
    assert not entry_of(place, "tris").check_locally
    place.wait(days=400)
    line = support(place).line("tris")
    assert line is not None
    assert line.age(support(place).today()) is Age.OLD


# -- what goes with what is signed off ---------------------------------------------------------


def test_the_lines_to_call_say_what_is_to_be_checked(place: Place) -> None:
    lines = {line.label: line for line in place.office.local.lines()}
    tris = entry_of(place, "tris")
    assert lines[tris.name].origin.endswith("kontrollera lokalt")
    assert lines[tris.name].text == tris.number
    support(place).save(replace(tris, source="växeln", read_when="2026-11-20"))
    lines = {line.label: line for line in place.office.local.lines()}
    assert lines[tris.name].origin == "växeln, 2026-11-20"
    assert entry_of(place, "rci_stromsund").name not in lines, "without a number there is no call"


# -- the program's own list --------------------------------------------------------------------


def test_every_line_of_the_list_but_112_is_to_be_checked_and_says_where_it_was_read() -> None:
    entries = load_content(resource_path(), "sv").directory
    assert [e.id for e in entries if not e.check_locally] == ["emergency_112"]
    assert all(e.source and e.read_when for e in entries)
    assert all(e.for_professionals or e.for_the_person for e in entries)


def test_no_line_of_the_list_says_no_to_anybody() -> None:
    """No source does: that it says *women* is no no to others."""
    entries = load_content(resource_path(), "sv").directory
    said = [answer for e in entries for answer in (e.men, e.hbtqi, e.children)]
    assert Welcome.YES in said
    assert Welcome.NO not in said


def test_the_points_of_the_source_report_have_their_lines() -> None:
    entries = load_content(resource_path(), "sv").directory
    covered = {id_ for entry in entries for id_ in entry.covers}
    wanted = {f"O-{n:02}" for n in range(1, 18)} - {"O-16"}  # O-16 is the page itself
    wanted |= {"N-46", "N-47", "C-11", "C-12", "R-15", "R-18", "D-07", "D-09"}
    assert wanted | {"K-13", "K-14", "W-01", "P-34"} <= covered


def test_the_day_is_the_offices_own(place: Place) -> None:
    assert support(place).today() == place.time.date()
    place.wait(days=1)
    assert support(place).today() - timedelta(days=1) == (place.time - timedelta(days=1)).date()
