"""Text is kept without what cannot be seen; dates are said in Swedish."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.text import (
    clean_text,
    is_blank,
    swedish_date,
    swedish_month,
    swedish_weekday,
)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Hon är trygg", "Hon är trygg"),
        ("a\u030a", "å"),  # composed
        ("ett\r\ntvå\rtre\nfyra", "ett\ntvå\ntre\nfyra"),
        ("ett\ttvå", "ett två"),
        ("ett\x0btvå\x0ctre\u2028fyra\u2029fem\x85sex", "ett\ntvå\ntre\nfyra\nfem\nsex"),
        ("Fa\u200bti\u200dma\ufeff", "Fatima"),
        ("Fa\u00adti\u034fma", "Fatima"),
        ("\u202eamitaF\u202c \u2066x\u2069", "amitaF x"),
        ("bild \ufffc här", "bild  här"),
        ("nul\x00l \x07\x1b[31m\x7f", "null [31m"),
        ("halv\ud83d bild", "halv bild"),
        ("hel \U0001f600 bild", "hel \U0001f600 bild"),
        ("tag\U000e0041", "tag"),
        ("\u0600\u0661", "\u0600\u0661"),  # an Arabic number sign is drawn
        ("hårt\u00a0mellanslag", "hårt\u00a0mellanslag"),
        ("", ""),
    ],
)
def test_text_is_cleaned(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@given(st.text())
def test_clean_text_holds_nothing_invisible_and_stays_as_it_is(raw: str) -> None:
    clean = clean_text(raw)
    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert not {"\r", "\t", "\x00", "\u200b", "\u202e", "\ufffc"} & set(clean)
    clean.encode()  # can be written


@given(st.text(st.characters(whitelist_categories=["L", "N", "P", "Zs"]), max_size=40))
def test_what_can_be_seen_is_kept(raw: str) -> None:
    assert clean_text(raw) == unicodedata.normalize("NFC", raw)


def test_only_white_space_is_blank() -> None:
    assert is_blank("")
    assert is_blank(" \n\u00a0")
    assert not is_blank(" x ")


def test_a_date_is_said_in_swedish_whatever_the_locale() -> None:
    assert swedish_date(date(2026, 11, 23)) == "23 november 2026"
    assert swedish_date(date(2027, 1, 1)) == "1 januari 2027"
    assert swedish_month(date(2026, 8, 31)) == "augusti 2026"
    days = [swedish_weekday(date(2026, 11, day)) for day in range(23, 30)]
    assert days == ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
