"""Småortskontroll: what could together tell who somebody is, and what could be said instead."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hedersstod.domain.jigsaw import (
    Trait,
    TraitKind,
    age_band,
    applied,
    relative_day,
    together,
    traits,
)

TODAY = date(2026, 11, 26)

WORDS = (
    "hon", "han", "är", "16", "sexton", "år", "gammal", "tre", "småsyskon", "barn", "den", "12",
    "november", "2019", "flyttade", "hit", "kom", "sedan", "kl.", "14.30", "på", "lördag", "i",
    "årskurs", "9", "jobbar", "sågverket", "undersköterska", "sjunger", "kören", "bussen", "buss",
    "42", "Storvik", "Leila", "från", "Somalia", "somalisk", "arabiska", "en", "brand", "olyckan",
    "16-årig", "född", "2010", "Socialtjänsten", "LVU", "person", "A", ".", "\n", "t.ex.", "och",
    "fotboll", "moskén", "2026-12-03", "3/12", "yngst", "av", "fem", "under", "inte", "E14",
)  # fmt: skip

texts = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
)
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def found(text: str) -> list[tuple[TraitKind, str, str]]:
    return [(each.kind, each.excerpt, each.suggestion) for each in traits(text, TODAY)]


K = TraitKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hon är 16 år.", [(K.AGE, "16 år", "i mitten av tonåren")]),
        ("Hon är sexton.", [(K.AGE, "sexton", "i mitten av tonåren")]),
        ("Han är 19 år gammal.", [(K.AGE, "19 år gammal", "i slutet av tonåren")]),
        ("En 16-årig flicka.", [(K.AGE, "16-årig", "tonårig")]),
        ("Hon är född 2010.", [(K.AGE, "född 2010", "i mitten av tonåren")]),
        ("Det var den 12 november.",
         [(K.DATE, "den 12 november", "för ungefär två veckor sedan")]),
        ("Hon flyger 2026-12-03.", [(K.DATE, "2026-12-03", "om ungefär en vecka")]),
        ("Hon flyger 3/12.", [(K.DATE, "3/12", "om ungefär en vecka")]),
        ("De hämtar henne på lördag kl. 14.30.",
         [(K.DATE, "på lördag kl. 14.30", "inom några dagar, på dagen")]),
        ("Det hände i lördags kl 23.",
         [(K.DATE, "i lördags kl 23", "för några dagar sedan, på natten")]),
        ("Hon har tre småsyskon.", [(K.FAMILY, "tre småsyskon", "flera syskon")]),
        ("De har 4 barn.", [(K.FAMILY, "4 barn", "flera barn")]),
        ("Han är yngst av fem.", [(K.FAMILY, "yngst av fem", "ett av flera syskon")]),
        ("Hon går i årskurs 9.", [(K.SCHOOL, "årskurs 9", "")]),
        ("Hon går på Granskolan.", [(K.SCHOOL, "Granskolan", "en skola")]),
        ("Hon läser på vård- och omsorgsprogrammet.",
         [(K.SCHOOL, "vård- och omsorgsprogrammet", "ett gymnasieprogram")]),
        ("Pappan jobbar på sågverket.", [(K.WORK, "jobbar på sågverket", "har ett arbete")]),
        ("Hon har praktik på äldreboendet.", [(K.WORK, "praktik på äldreboendet", "praktik")]),
        ("Mamman är undersköterska.", [(K.WORK, "undersköterska", "")]),
        ("Hon sjunger i kyrkokören.",
         [(K.LEISURE, "sjunger i kyrkokören", "har en fritidsaktivitet")]),
        ("De går till moskén.", [(K.LEISURE, "moskén", "")]),
        ("Brodern står vid bussen.", [(K.PLACE, "bussen", "")]),
        ("Hon tar buss 42.", [(K.PLACE, "buss 42", "en buss")]),
        ("De bor längs E14.", [(K.PLACE, "E14", "en större väg")]),
        ("Familjen är somalisk.", [(K.ORIGIN, "somalisk", "")]),
        ("De kommer från Syrien.", [(K.ORIGIN, "Syrien", "ett annat land")]),
        ("Mamman talar arabiska.", [(K.ORIGIN, "arabiska", "ett annat språk")]),
        ("Det var en brand hos dem.", [(K.EVENT, "en brand", "en händelse")]),
        ("De bor i Storvik.", [(K.NAME, "Storvik", "en annan ort")]),
        ("Hon heter Leila.", [(K.NAME, "Leila", "")]),
        ("Leila kom. Sedan gick Leila.", [(K.NAME, "Leila", ""), (K.NAME, "Leila", "")]),
        ("De flyttade hit 2019.",
         [(K.ARRIVAL, "flyttade hit 2019", "flyttade hit för några år sedan")]),
        ("Så har det varit sedan 2019.", [(K.DATE, "sedan 2019", "sedan några år")]),
    ],
)  # fmt: skip
def test_what_points_at_somebody_is_found_and_something_wider_is_offered(
    sentence: str, expected: list[tuple[TraitKind, str, str]]
) -> None:
    assert found(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "Den utsatta är under 18 år.",
        "Hon är 18 eller 19 år.",
        "Hon är 20 år eller äldre.",
        "Det har pågått i tre år.",
        "Det började för två år sedan.",
        "Han är två år yngre.",
        "Hon har en bror och en syster.",
        "Enligt LVU 6 § och SoL (2025:400). Sedan ringde Socialtjänsten till Polisen.",
        "Person A:s mor och person B vet om det.",
        "Han kör bil. Hon tar en buss.",
        "Självskada eller självmordstankar. Hot om mord.",
        "Hon har väntat i sexton minuter.",
        "Förs utomlands eller gifts bort. Press om giftermål eller oskuld.",
        "Flera deltar eller godkänner: kan hitta och följa personen.",
    ],
)
def test_bands_relation_words_laws_and_pseudonyms_are_left_alone(sentence: str) -> None:
    assert found(sentence) == []


def test_three_kinds_together_ask_for_attention_and_three_of_one_kind_do_not() -> None:
    assert together(traits("16 år, tre småsyskon, sjunger i kören.", TODAY))
    assert not together(traits("16 år, 17 år och 12 år.", TODAY))
    assert not together(traits("16 år och tre småsyskon.", TODAY))
    assert not together(())


def test_a_suggestion_takes_the_place_and_a_gap_is_closed() -> None:
    text = "Hon är 16 år. 12 november hämtades hon av Leila."
    age, day, name = traits(text, TODAY)
    assert applied(text, age).startswith("Hon är i mitten av tonåren. 12")
    assert "år. För ungefär två veckor sedan hämtades" in applied(text, day)
    assert applied(text, name).endswith("hämtades hon av.")


def test_a_trait_does_not_show_what_it_found_when_it_is_printed() -> None:
    (name,) = traits("Hon heter Leila.", TODAY)
    assert "Leila" not in repr(name)


@given(text=texts, today=days)
def test_every_trait_lies_inside_the_text_in_order_and_apart(text: str, today: date) -> None:
    last = 0
    for trait in traits(text, today):
        assert last <= trait.start < trait.end <= len(text)
        assert trait.excerpt == text[trait.start : trait.end]
        last = trait.end


def same(each: Trait) -> tuple[TraitKind, str]:
    return each.kind, each.excerpt.casefold()


@given(text=texts, today=days)
@example(text="Resan är 2026-10-01.", today=date(2025, 4, 1))
def test_doing_as_suggested_takes_that_trait_away_and_puts_no_other_there(
    text: str, today: date
) -> None:
    every = traits(text, today)
    for trait in every:
        changed = applied(text, trait)
        before = Counter(map(same, every))
        after = Counter(map(same, traits(changed, today)))
        assert after[same(trait)] < before[same(trait)]
        if trait.suggestion:
            assert not traits(f"Hon var {trait.suggestion} då.", today)


@given(years=st.integers(0, 120))
def test_an_age_band_never_tells_the_age(years: int) -> None:
    assert not any(sign.isdigit() for sign in age_band(years))
    assert any(age_band(years) == age_band(other) for other in (years - 1, years + 1) if other >= 0)


@given(days_away=st.integers(-5000, 5000))
def test_a_relative_day_tells_before_from_after_and_never_the_day(days_away: int) -> None:
    words = relative_day(TODAY + timedelta(days=days_away), TODAY)
    assert not any(sign.isdigit() for sign in words)
    if abs(days_away) > 1:
        assert words.endswith("sedan") == (days_away < 0)
        assert words.startswith("om ") == (days_away > 0)


@pytest.mark.parametrize("words", ["en ", "den det ", "kom i ", "på lördag ", "1", "å", "A b. "])
@pytest.mark.timeout(10)
def test_the_longest_text_is_read_at_once_whatever_it_repeats(words: str) -> None:
    traits((words * 20_000)[:20_000], TODAY)  # a pattern that looks back takes minutes
