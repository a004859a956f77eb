"""Protected facts are found however they are inflected, spaced, broken or misspelt."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.disclosure import Certainty, Finding, FindingKind, Piece, examine, places_of
from hedersstod.domain.folding import fold
from hedersstod.domain.identifiers import CaseId, FactId
from hedersstod.domain.text_matching import NOUN_ENDINGS

CERTAIN, POSSIBLE = Certainty.CERTAIN, Certainty.POSSIBLE


def fact(text: str, kind: FactKind = FactKind.PLACE) -> ProtectedFact:
    return ProtectedFact(FactId(text), CaseId("c"), kind, text)


def found(text: str, *facts: ProtectedFact) -> tuple[Finding, ...]:
    return examine([Piece("sida 1", text)], facts, (), "supervisor")


@pytest.mark.parametrize(
    "text",
    [
        "Hon går i skolan i Strömsvik.",
        "Strömsviks skolor",
        "STRÖMSVIK",
        "strömsvik",
        "(Strömsvik)",
        "Lill-Strömsvik",
        "Stro\u0308msvik",
        "Strö\u00admsvik",
        "Strö\u200bmsvik",
        "Strö\u2060ms\ufeffvik",
        "Strömsv-\n  ik",
        "Strömsv\u00ad\nik",
        "Strömsv\ufffe\r\nik",
        "Strömsv\ufffeik",
        "i\u00a0Strömsvik\u00a0i",
        "Str\u00f6ms\u0332v\u0332ik",
        "Ｓｔｒöｍｓｖｉｋ",
    ],
)
def test_a_fact_is_surely_found(text: str) -> None:
    assert [f.certainty for f in found(text, fact("Strömsvik"))] == [CERTAIN]


@pytest.mark.parametrize(
    "text",
    [
        "Strömsviksskolan",
        "Norrströmsvik",
        "Stromsvik",
        "Strømsvik",
        "S t r ö m s v i k",
        "S-t-r-ö-m-s-v-i-k",
        "S\nt\nr\nö\nm\ns\nv\ni\nk",
        "Ströms\nvik",
        "Strömvsik",
        "Strömsvk",
        "Sträömsviks",
        "Strömswik",
    ],
)
def test_a_fact_is_possibly_found(text: str) -> None:
    assert [f.certainty for f in found(text, fact("Strömsvik"))] == [POSSIBLE]


@pytest.mark.parametrize(
    ("sought", "text", "certainty"),
    [
        ("Backa skola", "på Backa skolas gård", CERTAIN),
        ("Backa skola", "Backa-skolan", CERTAIN),
        ("Backa skola", "Backa\n    skola", CERTAIN),
        ("Backa skola", "Backaskolan", POSSIBLE),
        ("Backa skola", "hon går på Backa", POSSIBLE),
        ("Backa skola", "i Backas korridor", POSSIBLE),
        ("skola", "skolorna", CERTAIN),
        ("pojke", "pojkarnas", CERTAIN),
        ("nyckel", "nycklar", CERTAIN),
        ("kören", "sjunger i kör", POSSIBLE),
        ("Finsta", "ﬁnsta", CERTAIN),
        ("Ada", "Adas syster", CERTAIN),
        ("831 30", "83130", POSSIBLE),
        ("831 30", "831 30 orten", CERTAIN),
    ],
)
def test_inflected_and_joined_forms(sought: str, text: str, certainty: Certainty) -> None:
    assert [f.certainty for f in found(text, fact(sought, FactKind.SCHOOL))] == [certainty]


@pytest.mark.parametrize(
    ("sought", "text"),
    [
        ("Ada", "Adam och Nevada"),
        ("Bo", "boendet"),
        ("Strömsvik", "en ström och en vik"),
        ("Backa skola", "en annan skola"),
        ("831 30", "18313011"),
        ("Sand", "strand"),
        ("", "vad som helst"),
        ("…", "vad som helst …"),
    ],
)
def test_what_is_another_word_is_not_found(sought: str, text: str) -> None:
    assert found(text, fact(sought)) == ()


def test_a_short_fact_is_sure_only_as_it_is_written() -> None:
    findings = found("Hon bor hos Bo, och BO vet. De vill bo kvar. Bos bil.", fact("Bo"))
    assert [(f.excerpt, f.certainty) for f in findings] == [
        ("Bo", CERTAIN),
        ("BO", CERTAIN),
        ("bo", POSSIBLE),
    ]


def test_one_name_of_two_is_found_alone_but_a_common_word_is_not() -> None:
    findings = found("Yusuf, Amina. Skolan ringde.", fact("Amina Yusuf", FactKind.NAME))
    assert [f.excerpt for f in findings] == ["Yusuf", "Amina"]
    assert found("körens ledare", fact("sjunger i kyrkans damkör", FactKind.OTHER)) == ()


def test_the_find_covers_the_whole_word() -> None:
    text = "Vid Strömsviksskolan."
    (finding,) = found(text, fact("Strömsvik"))
    assert text[finding.start : finding.end] == "Strömsviksskolan"


def test_a_word_after_a_dash_at_a_line_end_is_found_on_its_own() -> None:
    assert [f.excerpt for f in found("på väg-\nAda kom", fact("Ada"))] == ["Ada"]


def test_letters_are_folded_sign_by_sign() -> None:
    for text in ("Æsop İstanbul ﬃ ß ｶﾞ", "a\u0301\u0316b", "\u0301x"):
        folded = fold(text)
        assert len(folded.plain) == len(folded.squeezed)
        for start, end in folded.words():
            low, high = folded.span(start, end)
            assert 0 <= low < high <= len(text)


# -- properties --------------------------------------------------------------------------------

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
words = st.text(LETTERS, min_size=3, max_size=12)
facts = st.lists(words, min_size=1, max_size=3).map(" ".join)
# Around the fact: anything at all, kept from growing together with it.
surroundings = st.text(max_size=30)
marks = st.sampled_from(["", ".", ",", "!", "?", ")", "”", "…", ":", ";", "\n"])


def _upper(text: str) -> str:
    return text.upper()


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _sewn(text: str) -> str:
    return "\u00ad".join(text)


def _with_zero_width(text: str) -> str:
    return "\u200b".join(text)


def _with_hard_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _with_line_breaks(text: str) -> str:
    return text.replace(" ", "\r\n")


def _hyphenated(text: str) -> str:
    return f"{text[:2]}-\n{text[2:]}"


changes = st.sampled_from(
    [
        str,
        str.title,
        _upper,
        _decomposed,
        _sewn,
        _with_zero_width,
        _with_hard_spaces,
        _with_line_breaks,
        _hyphenated,
    ]
)


@given(facts, st.sampled_from(sorted(NOUN_ENDINGS)), changes, surroundings, surroundings, marks)
def test_an_inserted_fact_is_always_found(sought, ending, change, before, after, mark) -> None:
    if len(sought) == 3 and ending not in ("", "s"):
        ending = "s"
    text = f"{before} {change(sought + ending)}{mark} {after}"
    findings = found(text, fact(sought))
    assert findings
    assert {f.fact for f in findings} == {sought}
    for finding in findings:
        assert 0 <= finding.start < finding.end <= len(text)


@given(words.filter(lambda word: len(word) > 4), surroundings, surroundings)
def test_spaced_out_letters_are_found(sought, before, after) -> None:
    assert found(f"{before} {' '.join(sought)} {after}", fact(sought))


@given(words.filter(lambda word: len(word) > 6), st.data())
def test_one_wrong_letter_in_a_long_word_is_found(sought, data) -> None:
    place = data.draw(st.integers(0, len(sought) - 1))
    wrong = data.draw(st.sampled_from(LETTERS))
    misspelt = data.draw(
        st.sampled_from(
            [
                sought[:place] + wrong + sought[place + 1 :],
                sought[:place] + sought[place + 1 :],
                sought[:place] + wrong + sought[place:],
            ]
        )
    )
    assert found(f"x {misspelt} x", fact(sought))


@given(
    st.lists(st.text("abcdef", min_size=1, max_size=9), max_size=4).map(" ".join),
    st.text("uvwxyz .,-\n", max_size=60),
)
def test_a_text_that_shares_nothing_gives_no_finding(sought, text) -> None:
    assert found(text, fact(sought)) == ()


@given(facts, surroundings, surroundings)
def test_broken_lines_do_not_change_what_a_settled_finding_is(sought, before, after) -> None:
    composed = f"{before} {sought} {after}"
    finished = composed.replace(f" {sought} ", f"\r\n{_with_line_breaks(sought)}\r\n")
    settled = {f.key for f in found(composed, fact(sought))}
    assert {f.key for f in found(finished, fact(sought))} == settled


@given(facts, changes, surroundings, surroundings)
def test_every_find_can_be_found_again_by_its_words(sought, change, before, after) -> None:
    text = f"{before} {change(sought)} {after}"
    for finding in found(text, fact(sought)):
        assert finding.kind is FindingKind.PROTECTED_FACT
        places = places_of(finding, text)
        assert any(start <= finding.start and finding.end <= end for start, end in places)
