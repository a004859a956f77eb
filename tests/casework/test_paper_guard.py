"""What stops a paper that anybody may find, what asks for a second look, and what passes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.paper_guard import PaperGuard, Remark, Why
from hedersstod.domain.answers import PlaceValue
from hedersstod.domain.case import FactKind
from hedersstod.domain.number_shapes import numbers_in
from hedersstod.domain.people import SafeContact
from hedersstod.domain.revealing_words import REVEALING
from tests.casework.desk import Place, answer, content

NUMBERS = frozenset(n for entry in content().directory for n in numbers_in(entry.number))
ANYBODY = PaperGuard(NUMBERS)


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def case_file(place: Place) -> CaseFile:
    return place.office.add_case("Björk")


def whys(remarks: tuple[Remark, ...]) -> list[tuple[Why, tuple[int, ...]]]:
    return [(remark.why, remark.lines) for remark in remarks]


def guard_of(place: Place, case_file: CaseFile) -> PaperGuard:
    return PaperGuard.of_case(case_file, place.office.local)


@pytest.mark.parametrize(
    "line",
    ["hos Strömsvik", "STRÖMSVIKS hamn", "S t r ö m s v i k", "Stromsvik", "strömsvikshallen"],
)
def test_a_protected_place_stops_the_paper_however_it_is_written(
    place: Place, case_file: CaseFile, line: str
) -> None:
    # Even those who may know the place keep no paper that others could find.
    case_file.protect(FactKind.PLACE, "Strömsvik", frozenset({"police"}))
    remarks = guard_of(place, case_file).remarks((), ["kl 9", line])
    assert whys(remarks) == [(Why.PROTECTED, (1,))]
    assert remarks[0].stops
    assert "trömsvik" not in repr(remarks)


@pytest.mark.parametrize(
    ("fact", "lines"),
    [
        ("Strömsvik", ["Ström", "svik"]),
        ("Lund", ["kl 9 Lu", "nd"]),
        ("Vita Bron", ["möt mig vid Vi", "ta Bron"]),
        ("Ryd", ["Ry", "d"]),
    ],
)
def test_a_fact_parted_between_two_lines_stops_the_paper(
    place: Place, case_file: CaseFile, fact: str, lines: list[str]
) -> None:
    guard = guard_of(place, case_file)
    assert guard.remarks((), lines) == ()
    case_file.protect(FactKind.PLACE, fact, frozenset())
    remarks = guard_of(place, case_file).remarks((), lines)
    assert {remark.why for remark in remarks} == {Why.PROTECTED}
    assert [remark.lines[-1] for remark in remarks] == [1]


def test_only_the_lines_it_stands_on_are_remarked_on(place: Place, case_file: CaseFile) -> None:
    case_file.protect(FactKind.PLACE, "Strömsvik", frozenset())
    guard = guard_of(place, case_file)
    remarks = guard.remarks(["116 111"], ["kl 9 Ström", "svik", "som förut"])
    assert whys(remarks) == [(Why.PROTECTED, (1, 2))]


def test_a_protected_number_parted_between_lines_stops_the_paper(
    place: Place, case_file: CaseFile
) -> None:
    case_file.protect(FactKind.PHONE, "073-123 45 67", frozenset())
    guard = guard_of(place, case_file)
    assert whys(guard.remarks((), ["073-123", "45 67"])) == [(Why.PROTECTED, (0, 1))]
    assert whys(guard.remarks(["+46 73 123 45 67"])) == [(Why.PROTECTED, (0,))]


def test_a_place_named_in_an_answer_stops_the_paper(place: Place, case_file: CaseFile) -> None:
    answer(case_file, "place_tonight", value=PlaceValue("Storsund"))
    assert whys(guard_of(place, case_file).remarks(["Storsund 9.15"])) == [(Why.PROTECTED, (0,))]


def test_the_alias_stops_the_paper_and_what_resembles_it_asks_twice(
    place: Place, case_file: CaseFile
) -> None:
    guard = guard_of(place, case_file)
    (surely,) = guard.remarks((), ["fråga efter Björk"])
    assert (surely.why, surely.stops) == (Why.ALIAS, True)
    (perhaps,) = guard.remarks((), ["vid björkdungen"])
    assert (perhaps.why, perhaps.stops) == (Why.LIKE_ALIAS, False)


def test_the_code_word_is_told_apart_from_other_facts(place: Place, case_file: CaseFile) -> None:
    case_file.people.change_safe_contact(SafeContact(case_file.case.id, code_word="Blåbärspaj"))
    (remark,) = guard_of(place, case_file).remarks((), ["blåbärspaj"])
    assert (remark.why, remark.stops) == (Why.CODE_WORD, True)


def test_what_must_not_reach_guardians_stops_the_paper(place: Place, case_file: CaseFile) -> None:
    answer(
        case_file,
        "safe_tonight",
        note="Moster i Norge har lovat en biljett",
        withheld_because="skäl",
    )
    (remark,) = guard_of(place, case_file).remarks((), ["Moster i Norge har lovat en biljett"])
    assert (remark.why, remark.stops) == (Why.WITHHELD, True)


@pytest.mark.parametrize("lines", [["850709-9805"], ["19850709-9805"], ["850709", "9805"]])
def test_an_identity_number_stops_the_paper_without_a_case_too(lines: list[str]) -> None:
    remarks = ANYBODY.remarks((), lines)
    assert remarks[0].why is Why.IDENTITY_NUMBER
    assert remarks[0].stops


def test_a_number_that_is_in_no_list_asks_twice() -> None:
    assert whys(ANYBODY.remarks((), ["ring 070-174 06 05"])) == [(Why.UNKNOWN_NUMBER, (0,))]
    assert whys(ANYBODY.remarks((), ["070-174", "06 05"])) == [(Why.UNKNOWN_NUMBER, (0, 1))]
    assert not ANYBODY.remarks((), ["ring 070-174 06 05"])[0].stops
    assert ANYBODY.remarks((), ["ring 020-50 50 50"]) == ()


@pytest.mark.parametrize("stem", REVEALING)
def test_every_revealing_stem_asks_twice_in_any_spelling(stem: str) -> None:
    for line in (stem, stem.upper(), f"mot {stem}en", " ".join(stem.replace(" ", ""))):
        remarks = ANYBODY.remarks([line])
        assert whys(remarks) == [(Why.REVEALING, (0,))], line
        assert not remarks[0].stops


def test_a_revealing_word_parted_between_lines_asks_twice() -> None:
    assert whys(ANYBODY.remarks((), ["skyddat", "boende"])) == [(Why.REVEALING, (0, 1))]
    assert whys(ANYBODY.remarks((), ["kl 9 orosan", "mälan"])) == [(Why.REVEALING, (0, 1))]


@pytest.mark.parametrize(
    "line", ["Vald plats", "Valdemar", "kl 15.30", "Torsdag 8/5, som förut", "Lena, 2 trappor"]
)
def test_ordinary_lines_pass(line: str) -> None:
    assert ANYBODY.remarks((), [line]) == ()


def test_the_lines_of_the_directory_pass_beside_each_other() -> None:
    entries = [each for each in content().directory if each.for_the_person and each.number]
    rows = [" · ".join(filter(None, (each.number, each.hours))) for each in entries]
    for pair in itertools.permutations(rows, 2):
        assert ANYBODY.remarks(pair) == (), pair


def test_what_stops_is_told_first() -> None:
    remarks = ANYBODY.remarks((), ["socialtjänst", "070-174 06 05", "850709-9805"])
    assert [remark.why for remark in remarks] == [
        Why.IDENTITY_NUMBER,
        Why.UNKNOWN_NUMBER,
        Why.REVEALING,
    ]
    assert [remark.stops for remark in remarks] == [True, False, False]


@given(
    before=st.lists(st.text("abc åö19 ", max_size=12), max_size=3),
    after=st.lists(st.text("abc åö19 ", max_size=12), max_size=3),
    chosen=st.integers(0, 3),
)
def test_lines_around_a_revealing_one_never_hide_it(
    before: list[str], after: list[str], chosen: int
) -> None:
    lines = [*before, "socialtjänst", *after]
    remarks = ANYBODY.remarks(lines[:chosen], lines[chosen:])
    assert (Why.REVEALING, (len(before),)) in whys(remarks)
    assert all(0 <= line < len(lines) for remark in remarks for line in remark.lines)
