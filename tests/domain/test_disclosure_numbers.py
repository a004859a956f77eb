"""Identity numbers and telephone numbers are found in every grouping; other digits are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.disclosure import Certainty, Finding, FindingKind, Piece, examine
from hedersstod.domain.folding import fold
from hedersstod.domain.identifiers import CaseId, FactId
from hedersstod.domain.number_shapes import identity_numbers, without_identity_numbers

# Invented, or set aside for fiction and examples.
PHONE = ProtectedFact(FactId("f"), CaseId("c"), FactKind.PHONE, "070-17 40 655")
PUBLIC = frozenset({"0102235760", "112", "11414", "116006"})


def found(text: str, *facts: ProtectedFact) -> tuple[Finding, ...]:
    return examine([Piece("p", text)], facts, (), "supervisor", PUBLIC)


@pytest.mark.parametrize(
    "text",
    [
        "850709-9805",
        "8507099805",
        "850709 9805",
        "850709+9805",
        "850709 - 9805",
        "850709-\r\n9805",
        "19850709-9805",
        "198507099805",
        "1985-07-09-9805",
        "1985 07 09 9805",
        "850709–9805",
        "(850709-9805)",
        "85070\u200b9-9805",
        "８５０７０９-９８０５",
        "850769-9802",
        "850709\ufffe\r\n9805",
    ],
)
def test_an_identity_number_is_found(text: str) -> None:
    (finding,) = found(f"Hon heter {text}, född här")
    assert finding.kind is FindingKind.IDENTITY_NUMBER
    assert "".join(ch for ch in finding.excerpt if ch.isalnum())


@pytest.mark.parametrize(
    "number", ["19121212-1212", "850709-9805", "1985 07 09 9805", "８５０７０９-９８０５"]
)
def test_an_identity_number_is_cut_out_of_a_text_and_every_other_word_stays(number: str) -> None:
    rest = without_identity_numbers(f"Kom åt {number}, {number} – i går, 112 – sa hon ”é”")
    assert not any(identity_numbers(fold(rest)))
    assert rest == "Kom åt ,  – i går, 112 – sa hon ”é”"


def test_a_right_check_digit_makes_it_sure_a_wrong_one_possible() -> None:
    assert found("850709-9805")[0].certainty is Certainty.CERTAIN
    assert found("850709-9806")[0].certainty is Certainty.POSSIBLE
    assert found("850709-T123")[0].certainty is Certainty.POSSIBLE


def test_a_coordination_number_is_an_identity_number() -> None:
    (finding,) = found("700172-2399")
    assert finding.kind is FindingKind.IDENTITY_NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "851309-9805",
        "850740-9805",
        "850799-9805",
        "19850230-9805",
        "A850709-9805",
        "850709-98051",
        "1850709-9805",
        "2026-11-23",
        "2026-11-23 10.52",
        "23.11.2026 08.15",
        "kl. 10.52",
        "08.30–16.30",
        "SFS 2025:1501, HSLF-FS 2022:39",
        "SoL 20 kap. 1 §, LVU 31 d §",
        "version 0.1.0",
        "112 och 114 14, 116 006",
        "010-223 57 60 eller +46 10 223 57 60",
        "ring 112 nu",
        "7f3a91c2 4d0be65f 01234567 95e2d4b3 08123456 0abc1234 70174065 50701740",
        "83130",
    ],
)
def test_other_digits_are_left_alone(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("070-174 06 55", Certainty.CERTAIN),
        ("0640-123 45", Certainty.CERTAIN),
        ("+90 532 123 45 67", Certainty.CERTAIN),
        ("0046 70 174 06 55", Certainty.CERTAIN),
        ("020.12.34.567.89.0", Certainty.POSSIBLE),
        ("ring 12 34 56", Certainty.POSSIBLE),
        ("hennes nummer är 123 456", Certainty.POSSIBLE),
    ],
)
def test_a_telephone_number_is_found(text: str, certainty: Certainty) -> None:
    assert [(f.kind, f.certainty) for f in found(text)] == [(FindingKind.PHONE, certainty)]


def test_two_numbers_beside_each_other_are_two_findings() -> None:
    assert len(found("070-1740699 eller 070-1740698")) == 2


@pytest.mark.parametrize(
    "text",
    ["010-223 57 60\r\n112", "010-223 57 60\r\n112 112", "112\n010-223 57 60", "116 006\n112"],
)
def test_public_numbers_below_each_other_in_a_table_are_not_one_number(text: str) -> None:
    assert found(text) == ()


def test_a_number_beside_a_public_one_is_still_found() -> None:
    assert found("010-223 57 60\r\n070-123 45 67") != ()
    assert found("112\n070-17 40 655", PHONE) != ()


def test_a_number_that_could_be_both_is_one_finding() -> None:
    assert [f.kind for f in found("0701740699")] == [FindingKind.PHONE]
    assert [f.kind for f in found("0705121234")] == [FindingKind.IDENTITY_NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "070-17 40 655",
        "0701740655",
        "070/1740655",
        "+46701740655",
        "+46 (0)70 174 06 55",
        "004670 174 06 55",
        "0 7 0 1 7 4 0 6 5 5",
        "070-17\r\n40 655",
        "070\u00a017\u00a040\u00a0655",
        "tel:0701740655",
        "3 gånger 070-1740655, 2 svar",
    ],
)
def test_a_protected_number_is_surely_found_by_its_digits(text: str) -> None:
    assert [(f.kind, f.fact, f.certainty) for f in found(text, PHONE)] == [
        (FindingKind.PROTECTED_FACT, PHONE.id, Certainty.CERTAIN)
    ]


@pytest.mark.parametrize("text", ["17 40 655", "ring 1740 655", "90701740655123"])
def test_a_part_of_a_protected_number_is_possibly_it(text: str) -> None:
    findings = found(text, PHONE)
    assert (findings[0].fact, findings[0].certainty) == (PHONE.id, Certainty.POSSIBLE)


def test_a_number_known_to_the_circle_may_stand() -> None:
    known = ProtectedFact(PHONE.id, PHONE.case, PHONE.kind, PHONE.text, frozenset({"supervisor"}))
    assert found("ring 0701740655", known) == ()


def test_digits_of_any_fact_without_letters_are_looked_for_as_a_number() -> None:
    other = ProtectedFact(FactId("o"), CaseId("c"), FactKind.OTHER, "070-1740655")
    assert [f.fact for f in found("+46 70 174 06 55", other)] == [other.id]


separators = st.sampled_from(["", " ", "-", "\u00a0", "\n", ".", " - ", "/"])


@given(
    st.integers(10**8, 10**9 - 1).map(str),
    st.lists(separators, min_size=9, max_size=9),
    st.sampled_from(["0", "+46", "0046", "+46 (0)", "+46 "]),
)
def test_a_protected_number_is_found_in_any_grouping(digits, gaps, prefix) -> None:
    grouped = "".join(digit + gap for digit, gap in zip(digits, [*gaps[:8], ""], strict=True))
    sought = ProtectedFact(FactId("f"), CaseId("c"), FactKind.PHONE, f"0{digits}")
    text = f"Ring {prefix}{grouped}."
    assert any(f.fact == sought.id for f in found(text, sought))


@given(st.dates(), st.integers(0, 9999), st.sampled_from(["-", "", " ", "+", " - ", "-\n"]))
def test_every_plausible_identity_number_is_found(born, last, separator) -> None:
    for day in (born.day, born.day + 60):
        text = f"Nr {born:%y%m}{day:02}{separator}{last:04}."
        findings = found(text)
        assert findings, text
        assert findings[0].kind in (FindingKind.IDENTITY_NUMBER, FindingKind.PHONE)
