"""The guard as a whole: what it looks for, for whom, and how a finding is known again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.disclosure import (
    THEN,
    Certainty,
    FindingKind,
    Piece,
    examine,
    places_of,
)
from hedersstod.domain.identifiers import CaseId, FactId

TOWN = ProtectedFact(FactId("f1"), CaseId("c"), FactKind.PLACE, "Strömsvik", frozenset({"police"}))
SCHOOL = ProtectedFact(FactId("f2"), CaseId("c"), FactKind.SCHOOL, "Strömsviks skola")


def test_a_fact_is_not_looked_for_on_behalf_of_a_circle_that_knows_it() -> None:
    pieces = [Piece("sida 1", "Hon bor i Strömsvik.")]
    assert examine(pieces, [TOWN], (), "police") == ()
    (finding,) = examine(pieces, [TOWN], (), "supervisor")
    assert (finding.kind, finding.fact) == (FindingKind.PROTECTED_FACT, TOWN.id)


def test_findings_tell_their_place_and_come_in_reading_order() -> None:
    pieces = [Piece("sida 1", "Strömsvik 850709-9805 Strömsvik"), Piece("sida 2", "Strömsvik")]
    findings = examine(iter(pieces), iter([TOWN]), iter(()), "supervisor")
    assert [(f.place, f.excerpt) for f in findings] == [
        ("sida 1", "Strömsvik"),
        ("sida 1", "850709-9805"),
        ("sida 1", "Strömsvik"),
        ("sida 2", "Strömsvik"),
    ]


def test_two_facts_in_the_same_words_are_two_findings() -> None:
    findings = examine([Piece("p", "Strömsviks skola")], [TOWN, SCHOOL], (), "supervisor")
    assert {f.fact for f in findings} == {TOWN.id, SCHOOL.id}
    assert len({f.key for f in findings}) == 2


def test_nothing_sought_gives_nothing_and_says_nothing_more() -> None:
    assert examine([], [TOWN], (), "supervisor") == ()
    assert examine([Piece("p", ""), Piece("p", "\n")], [TOWN], ("",), "supervisor") == ()


def test_neither_a_piece_nor_a_finding_shows_its_text_when_printed() -> None:
    piece = Piece("sida 1", "Hon bor i Strömsvik.")
    (finding,) = examine([piece], [TOWN], (), "supervisor")
    assert "Strömsvik" not in repr((piece, finding))


# -- answers withheld from this reader ---------------------------------------------------------

NOTE = "Brodern hotade henne i bussen. Hon vill inte att det sägs!\nKusinen vet."


@pytest.mark.parametrize(
    "text",
    [
        NOTE,
        NOTE.replace(" ", "\r\n"),
        NOTE.upper(),
        "Det sägs att brodern hotade henne i bussen, och annat.",
        "Hon vill inte\natt det sägs",
    ],
)
def test_a_withheld_answer_is_surely_found_whole_or_by_a_sentence(text: str) -> None:
    findings = examine([Piece("p", text)], (), [NOTE], "guardian")
    assert findings
    assert {(f.kind, f.certainty) for f in findings} == {(FindingKind.WITHHELD, Certainty.CERTAIN)}


@pytest.mark.parametrize("text", ["Kusinen vet.", "Hon hotade brodern", "", "i bussen"])
def test_a_few_words_of_a_withheld_answer_are_not_the_answer(text: str) -> None:
    assert examine([Piece("p", text)], (), [NOTE], "guardian") == ()


def test_a_chosen_answer_is_found_only_together_with_its_label() -> None:
    withheld = [f"Säkerhet i natt{THEN}Nej", "nej", "Vet inte"]

    def found(text: str) -> int:
        return len(examine([Piece("p", text)], (), withheld, "guardian"))

    assert found("Säkerhet i natt: nej") == 1
    assert found("Säkerhet i natt\nÄr det säkert att sova hemma?\nNej") == 1
    assert found("Nej. Vet inte.") == 0
    assert found("Säkerhet i natt: ja. Nejlikor.") == 0
    assert found("Nej. Säkerhet i natt") == 0
    assert found("Säkerhet i natt " + "ord " * 60 + " nej") == 0


@given(st.text(min_size=12, max_size=80).filter(lambda t: sum(map(str.isalpha, t)) > 11))
def test_any_withheld_text_is_found_in_any_text_that_holds_it(text: str) -> None:
    pieces = [Piece("p", f"före. {text} . efter")]
    assert any(f.kind is FindingKind.WITHHELD for f in examine(pieces, (), [text], "guardian"))


# -- a finding known again ---------------------------------------------------------------------


def test_the_key_tells_kind_fact_and_words_apart() -> None:
    other = ProtectedFact(FactId("f3"), CaseId("c"), FactKind.PLACE, "Strömsvik")
    texts = ["Strömsvik", "Strömsviks", "850709-9805", "070-174 06 55"]
    keys = [
        finding.key
        for text in texts
        for finding in examine([Piece("p", text)], [TOWN, other], [text], "supervisor")
    ]
    assert len(keys) == len(set(keys)) == 2 * 3 + 2 * 2


def test_a_find_is_found_again_in_another_text() -> None:
    (finding,) = examine([Piece("p", "i Strömsvik")], [TOWN], (), "supervisor")
    assert places_of(finding, "STRÖMSVIK, Ströms-\nvik och Strömsviks") == ((0, 9), (11, 22))
    (number,) = examine([Piece("p", "070-174 06 55")], (), (), "supervisor")
    assert places_of(number, "ring +46 70 1740655 nu") == ((5, 19),)
    (identity,) = examine([Piece("p", "850709-9805")], (), (), "supervisor")
    assert places_of(identity, "8507099805 och\n850709-\n9805") == ((0, 10), (15, 27))
