"""Stödkatalog: found by word and need, edited where it is wrong, and never decided for her."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hedersstod.casework.directory import Directory
from hedersstod.domain.directory import Standing
from hedersstod.domain.profiles import DirectoryEntry, Reach, Welcome
from hedersstod.ui.pages.directory_page import DirectoryPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Pill
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage
from tests.ui.conftest import Show


def support(place: Place) -> Directory:
    return place.office.local.support


def entry_of(place: Place, entry_id: str) -> DirectoryEntry:
    line = support(place).line(entry_id)
    assert line is not None
    return line.entry


def opened(place: Place, show: Show) -> OnePage:
    return show(DirectoryPage(place.office.local))


def moved_on(place: Place) -> None:
    """TRIS was edited here, and the program's line has changed since."""
    edit = replace(entry_of(place, "tris"), number="0774-11 11 11", version=1)
    support(place).put_back(edit)
    newer = tuple(
        replace(e, number="0774-22 22 22", version=9) if e.id == "tris" else e
        for e in place.content.directory
    )
    place.reopen(replace(place.content, directory=newer))


# -- looking -----------------------------------------------------------------------------------


def test_a_line_says_its_number_its_age_and_that_it_is_to_be_checked(
    place: Place, show: Show
) -> None:
    page = opened(place, show)
    card = page.find("entry_ratt_att_valja")
    spoken = card.findChild(type(page.find("call_line")), "call_line").accessibleName()
    assert "kontrollera lokalt" in spoken
    assert "noll två noll, fem sju, sju noll, sju noll" in spoken
    assert "Uppgiften är äldre än ett år" in spoken
    assert "36 av 37 rader ska kontrolleras lokalt" in page.words()
    assert page.focused() == "directory_search"


def test_112_is_first_and_is_not_to_be_checked(place: Place, show: Show) -> None:
    page = opened(place, show)
    card = page.find("entry_emergency_112")
    assert not [p for p in card.findChildren(Pill) if p.isVisible()]
    tops = [
        page.find(f"entry_{line.entry.id}").mapTo(page.window, card.rect().topLeft()).y()
        for line in support(place).lines()
    ]
    assert min(tops) == card.mapTo(page.window, card.rect().topLeft()).y()


def test_words_narrow_the_list_and_nothing_found_is_no_dead_end(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.write("directory_search", "malmö")
    assert page.is_there("entry_resursteam_malmo")
    assert not page.is_there("entry_bris")
    assert "1 av 37 rader visas" in page.words()
    page.write("directory_search", "finnsinte")
    assert "Ingen rad passar" in page.words()
    page.click("empty_state_button")
    assert page.is_there("entry_bris")
    assert page.focused() == "directory_search"


def test_what_is_for_the_person_leaves_out_what_is_only_for_her(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.choose("directory_whom", "exposed")
    assert page.is_there("entry_bris")
    assert page.is_there("entry_tris"), "for both"
    assert not page.is_there("entry_nch_support_line")
    page.choose("directory_whom", "professional")
    assert page.is_there("entry_nch_support_line")
    assert not page.is_there("entry_bris")


def test_a_line_is_hidden_from_men_only_by_a_no_or_when_she_asks_for_the_known(
    place: Place, show: Show
) -> None:
    support(place).save(replace(entry_of(place, "somaya"), men=Welcome.NO))
    page = opened(place, show)
    page.click("directory_more_button")
    page.click("chip_men")
    assert page.is_there("entry_kvinnofridslinjen"), "not known is not no"
    assert not page.is_there("entry_somaya")
    assert "Av 3 är det känt att de passar" in page.words()
    page.click("chip_only_known")
    assert not page.is_there("entry_kvinnofridslinjen")
    assert page.is_there("entry_line_for_men")


def test_a_county_leaves_out_other_counties_and_keeps_the_whole_country(
    place: Place, show: Show
) -> None:
    page = opened(place, show)
    page.click("directory_more_button")
    page.choose("directory_county", "0")
    assert page.is_there("entry_kvinnojouren_jamtland")
    assert page.is_there("entry_bris")
    assert not page.is_there("entry_origo")


# -- editing -----------------------------------------------------------------------------------


def test_an_edit_stays_unsure_until_source_and_day_are_said(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.click("change_tris")
    assert page.focused() == "entry_number"
    assert page.text_of("entry_source") == "", "the program's source is none of hers"
    page.write("entry_number", "0774-11 11 11")
    page.click("save_entry_button")
    assert entry_of(place, "tris").check_locally
    assert page.focused() == "change_tris"
    page.click("change_tris")
    page.write("entry_source", "växeln")
    page.write("entry_read_when", "i dag")
    page.click("entry_more_button")
    page.choose("entry_men", "no")
    page.write("entry_languages", "Persiska")
    page.click("save_entry_button")
    entry = entry_of(place, "tris")
    assert (entry.source, entry.read_when) == ("växeln", place.time.date().isoformat())
    assert (entry.men, entry.hbtqi, entry.languages) == (Welcome.NO, None, "Persiska")
    assert not entry.check_locally
    page.click("change_tris")
    assert page.text_of("entry_source") == "växeln", "her own source she may go on from"


@pytest.mark.parametrize("written", ["2026-02-30", "2027-01-01"])
def test_a_day_that_is_none_or_has_not_been_is_told_at_the_field(
    place: Place, show: Show, written: str
) -> None:
    page = opened(place, show)
    page.click("change_bris")
    page.write("entry_read_when", written)
    page.click("save_entry_button")
    assert page.error_at("entry_read_when")
    assert page.focused() == "entry_read_when"
    assert not support(place).is_edited("bris")


def test_an_edit_taken_away_can_be_had_back(place: Place, show: Show) -> None:
    support(place).save(replace(entry_of(place, "bris"), number="1 23 45"))
    page = opened(place, show)
    page.click("restore_bris")
    assert entry_of(place, "bris").number == "116 111"
    assert page.focused() == "banner_button"
    page.click("banner_button")
    assert entry_of(place, "bris").number == "1 23 45"
    assert page.focused() == "change_bris"


def test_both_are_shown_when_the_programs_line_has_changed_and_she_chooses(
    place: Place, show: Show
) -> None:
    moved_on(place)
    page = opened(place, show)
    assert {"0774-11 11 11", "0774-22 22 22"} <= set(page.words().split("\n"))
    assert "1 har ändrats i programmets lista" in page.words()
    page.click("keep_tris")
    assert not page.is_there("choice_tris")
    assert entry_of(place, "tris").number == "0774-11 11 11"
    assert page.focused() == "change_tris"


def test_the_programs_line_can_be_taken_instead_and_regretted(place: Place, show: Show) -> None:
    moved_on(place)
    page = opened(place, show)
    page.click("restore_tris")
    assert entry_of(place, "tris").number == "0774-22 22 22"
    page.click("banner_button")
    assert page.is_there("choice_tris")


def test_a_line_of_our_own_is_added_changed_and_taken_away(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.click("add_line_button")
    assert page.focused() == "entry_name"
    page.click("save_entry_button")
    assert page.error_at("entry_name")
    page.write("entry_name", "Elevhälsan")
    page.choose("entry_whom", "both")
    page.choose("entry_reach", "county")
    page.write("entry_number", "0640-12 34")
    page.click("save_entry_button")
    (line,) = [each for each in support(place).lines() if each.standing is Standing.OWN]
    assert (line.entry.name, line.entry.both) == ("Elevhälsan", True)
    assert (line.entry.reach, line.entry.check_locally) == (Reach.COUNTY, True)
    assert page.focused() == f"change_{line.entry.id}"
    assert not page.is_there("directory_form")
    page.click(f"restore_{line.entry.id}")
    assert support(place).line(line.entry.id) is None
    page.click("banner_button")
    assert support(place).line(line.entry.id) is not None


def test_another_form_is_not_opened_over_words_that_would_be_lost(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.click("change_bris")
    page.write("entry_number", "Halvskr")
    page.click("change_tris")
    assert page.text_of("entry_number") == "Halvskr"
    page.click("cancel_entry_button")
    page.click("change_tris")
    assert page.text_of("entry_number").startswith("0774")


def test_after_a_lock_the_form_the_words_and_the_choices_are_there(
    place: Place, show: Show
) -> None:
    page = opened(place, show)
    page.click("directory_more_button")
    page.click("chip_children")
    page.click("change_bris")
    page.write("entry_hours", "Halvskr")
    page.click("entry_more_button")
    page.choose("entry_hbtqi", "yes")
    bookmark = page.page.place()
    assert bookmark is not None
    assert "Halvskr" not in repr(bookmark)
    again = opened(place, show)
    again.page.return_to(bookmark)
    again.rest()
    assert again.text_of("entry_hours") == "Halvskr"
    assert again.chosen("entry_hbtqi") == {"yes"}
    assert again.is_there("chip_children")
    assert "känt att de passar" in again.words()


def test_a_new_line_half_written_is_there_after_a_lock(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.click("add_line_button")
    page.write("entry_name", "Elevh")
    bookmark = page.page.place()
    assert bookmark is not None
    again = opened(place, show)
    again.page.return_to(bookmark)
    again.rest()
    assert again.text_of("entry_name") == "Elevh"


def test_what_cannot_be_kept_is_said_and_stays_in_the_form(place: Place, show: Show) -> None:
    page = opened(place, show)
    page.click("change_bris")
    page.write("entry_gives", "Ord")
    database = place.vault._database
    database.rows("PRAGMA query_only = 1")
    try:
        page.click("save_entry_button")
        assert page.text_of("entry_gives") == "Ord"
        assert page.page.banner.isVisible()
    finally:
        database.rows("PRAGMA query_only = 0")
    page.click("save_entry_button")
    assert entry_of(place, "bris").gives == "Ord"
    assert not page.page.banner.isVisible()


# -- for everybody -----------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 200)])
def test_everything_has_a_name_room_and_a_place_in_the_tab_order(
    place: Place, show: Show, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    moved_on(place)
    page = opened(place, show)
    page.click("directory_more_button")
    page.click("change_bris")
    page.click("entry_more_button")
    assert page.faults() == []
