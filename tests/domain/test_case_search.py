"""Search: whatever the case, the accents and the endings; every word must be there."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hedersstod.domain.case_search import Find, sought

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöéü"
WORDS = st.text(LETTERS, min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


def find(words: str, *texts: str) -> Find | None:
    prepared = sought(words)
    return prepared.find(texts) if prepared is not None else None


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("skolan", "Hon går inte till skola längre."),
        ("skola", "Skolans kurator ringde."),
        ("skolor", "Den nya skolan"),
        ("hotade", "Brodern hotar henne."),
        ("hot", "Flera hotelser och hotet mot systern"),
        ("resa", "Resan är bokad"),
        ("resor", "En resa till sommaren"),
        ("bror", "Bröderna hämtar henne"),
        ("bröder", "hennes bror"),
        ("syster", "Systrarna vet"),
        ("systrar", "En syster är kvar"),
        ("storebror", "Storebrodern och storebröderna"),
        ("farbröder", "en farbror"),
        ("dotter", "båda döttrarna"),
        ("kusiner", "En kusin såg henne"),
        ("passet", "Vem har pass?"),
        ("KURATOR", "skolkurator, Kuratorn"),
        ("tre gånger", "Hon ringde tre\ngånger."),
    ],
)
def test_a_word_is_found_in_its_other_forms(words: str, text: str) -> None:
    assert find(words, text) is not None


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("skolan", "skolios"),
        ("bo", "en bil"),
        ("hot", "Vi bor i ett skott"),
        ("resa bokad", "Resan är avbokad"),
        ("mormor", "mor"),
        ("bror", "storebror"),
        ("person", "söner"),
    ],
)
def test_another_word_is_not_found(words: str, text: str) -> None:
    assert find(words, text) is None


@given(TEXTS, st.data())
def test_the_beginning_of_any_word_finds_the_text(text: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(text.split()))
    begun = word[: data.draw(st.integers(1, len(word)))]
    assert find(begun, text) is not None


@given(TEXTS, st.data())
def test_case_and_accents_make_no_difference(text: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(text.split()))
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    for written in (word.upper(), bare, unicodedata.normalize("NFD", word)):
        assert find(written, text) is not None
    assert find(word, unicodedata.normalize("NFD", text)) is not None


@given(TEXTS, st.data())
def test_every_word_must_be_there(text: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(text.split()))
    assert find(f"{word} 77qq", text) is None


@given(TEXTS, TEXTS, st.data())
def test_the_words_may_stand_in_different_texts_of_one_place(
    one: str, other: str, data: st.DataObject
) -> None:
    first, second = (data.draw(st.sampled_from(each.split())) for each in (one, other))
    assert find(f"{first} {second}", one, other) is not None


@given(st.text(max_size=400), WORDS, st.text(max_size=400))
def test_the_marked_places_lie_within_the_snippet_and_hold_the_word(
    before: str, word: str, after: str
) -> None:
    text = unicodedata.normalize("NFC", f"{before} {word} {after}")
    found = find(word, text)
    assert found is not None
    snippet = found.snippet
    assert snippet.bounds
    assert "\n" not in snippet.text
    for (start, end), following in zip(
        snippet.bounds, (*snippet.bounds[1:], (len(snippet.text) + 1, 0)), strict=True
    ):
        assert 0 <= start < end <= len(snippet.text)
        assert end < following[0]
        assert snippet.text[start:end].strip()
    assert snippet.text.removeprefix("… ").removesuffix(" …") in text.replace("\n", " ")


def test_a_snippet_is_short_and_cuts_no_word() -> None:
    text = "ord " * 200 + "passet " + "ord " * 200
    found = find("passet", text)
    assert found is not None
    assert len(found.snippet.text) < 200
    assert found.snippet.text.startswith("… ord")
    assert found.snippet.text.endswith("ord …")


def test_the_text_that_says_most_is_shown() -> None:
    found = find("pass farbror", "Passet är borta.", "Farbror har passet.")
    assert found is not None
    assert found.text == 1


def test_agreeing_accents_are_told_from_others() -> None:
    right, other = find("far", "Hennes far ringde."), find("far", "Hon får inte.")
    assert right is not None
    assert other is not None
    assert (right.exact, other.exact) == (True, False)


@pytest.mark.parametrize("words", ["", "  ", "…!?", "\n"])
def test_without_a_word_nothing_is_sought(words: str) -> None:
    assert sought(words) is None


@given(st.text(max_size=60), st.text(max_size=200))
def test_whatever_is_typed_is_taken_literally(words: str, text: str) -> None:
    prepared = sought(words)
    assume(prepared is not None)
    assert prepared is not None
    prepared.find([text])


def test_what_was_sought_and_found_stays_out_of_reprs() -> None:
    prepared = sought("farbror")
    assert prepared is not None
    assert "farbror" not in repr(prepared)
    assert "farbror" not in repr(prepared.find(["Hennes farbror ringde."]))
