"""Text as people type and paste it, made safe to keep; and dates in Swedish words."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Final

MAX_TEXT: Final = 20_000
"""The most characters one text field holds; more is refused in words, never cut off."""

_WEEKDAYS: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_MONTHS: Final = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

# A word processor's soft line and page breaks: removing them would join two words.
_LINE_BREAKS: Final = frozenset("\n\v\f\x85\u2028\u2029")

# Format characters that are drawn (Arabic, Syriac and Kaithi number signs): text, not tricks.
_DRAWN: Final = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)

# Invisible or standing for something that was not pasted, though not of the format class.
_NEVER_KEPT: Final = frozenset("\u034f\ufffc")

# Controls; formats (zero-width, bidi, soft hyphen, tags); halves of broken surrogate pairs,
# which cannot be written as UTF-8.
_DROPPED_CLASSES: Final = frozenset({"Cc", "Cf", "Cs"})


def clean_text(raw: str) -> str:
    """The text without what cannot be seen, composed (NFC), with LF as its only line break.

    A tab becomes a space. Invisible characters would let a name pass the disclosure guard or
    turn the reading order, so they are never kept. Cleaning twice changes nothing more.
    """
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", "".join(_kept(character) for character in lines))


def _kept(character: str) -> str:
    if character in _LINE_BREAKS:
        return "\n"
    if character in _NEVER_KEPT:
        return ""
    if unicodedata.category(character) in _DROPPED_CLASSES and character not in _DRAWN:
        return ""
    return character


def is_blank(text: str) -> bool:
    """Is there nothing but white space?"""
    return not text.strip()


def swedish_date(day: date) -> str:
    """For example `23 november 2026`."""
    return f"{day.day} {swedish_month(day)}"


def swedish_month(day: date) -> str:
    """For example `november 2026`."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def swedish_weekday(day: date) -> str:
    """For example `måndag`."""
    return _WEEKDAYS[day.weekday()]
