"""Reads a day as a caseworker writes it; what is not a day is kept as her words."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from hedersstod.domain.answers import DateValue, Precision

MONTHS = (
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

ENGLISH_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_LAST_WEEKDAYS = (
    "i måndags", "i tisdags", "i onsdags", "i torsdags", "i fredags", "i lördags", "i söndags",
)  # fmt: skip
_NEAR = {
    **dict.fromkeys(("iförrgår", "i förrgår", "förrgår"), -2),
    **dict.fromkeys(("igår", "i går"), -1),
    **dict.fromkeys(("idag", "i dag"), 0),
    **dict.fromkeys(("imorgon", "i morgon"), 1),
    **dict.fromkeys(("iövermorgon", "i övermorgon"), 2),
}

# Beyond these a number is no year anybody means.
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_CENTURY = 2000

_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_NUMBERS = re.compile(r"^(\d{1,2})[./](\d{1,2})(?:[./ ](\d{4}|\d{2}))?$")
_NAMED = re.compile(r"^(?:den )?(\d{1,2})(?::?e)? ([a-zåäö]+)\.?(?: (\d{4}|\d{2}))?$")
_MONTH = re.compile(r"^([a-zåäö]+)\.?(?: (\d{4}))?$")
_LIKE_NUMBERS = re.compile(r"\d{1,4}[-./]\d{1,2}(?:[-./ ]\d{1,4})?")
_LIKE_NAMED = re.compile(r"(?:den )?\d{1,2}(?::?e)? ([a-zåäö]{3,})\.?(?: \d{2,4})?")


def read_day(text: str, today: date) -> DateValue | None:
    """The day in a text: exact, a month, or the words themselves; None when nothing stands there.

    A day without a year is the next one to come, counted from `today`. An impossible day
    (31 November) is not guessed at: it is kept as words. Nor is an order that is read in two ways
    (26-12-11). A year of two digits is in this century.
    """
    words = " ".join(text.split())
    plain = words.casefold()
    if not plain:
        return None
    if (days := _days_from_today(plain, today)) is not None:
        return DateValue(today + timedelta(days=days), Precision.EXACT, "")
    if found := _ISO.match(plain):
        return _exact(int(found[1]), int(found[2]), int(found[3]), words)
    if found := _NUMBERS.match(plain):
        return _dated(int(found[1]), int(found[2]), found[3], today, words)
    if (found := _NAMED.match(plain)) and (month := _month(found[2])):
        return _dated(int(found[1]), month, found[3], today, words)
    if (found := _MONTH.match(plain)) and (month := _month(found[1])):
        year = int(found[2]) if found[2] else today.year + (month < today.month)
        if _FIRST_YEAR <= year <= _LAST_YEAR:
            return DateValue(date(year, month, 1), Precision.MONTH, "")
    return DateValue(None, Precision.ABOUT, words)


def read_day_before(text: str, today: date) -> DateValue | None:
    """A day that has been, as written: without a year, or a weekday, it is the last one.

    What is plainly to come ("i morgon", a later year) is read as it stands. Else as `read_day`.
    """
    value = read_day(text, today)
    if value is None or (value.day is not None and value.day <= today):
        return value
    plain = " ".join(text.split()).casefold()
    if value.day is not None and plain.removeprefix("på ") in WEEKDAYS:
        return DateValue(value.day - timedelta(days=7), Precision.EXACT, "")
    # The 29th of February is no day in the year that would come next.
    if any(character.isdigit() for character in text) or value.precision is Precision.MONTH:
        leap = (today.month, today.day) == (2, 29)
        year_ago = today.replace(year=today.year - 1, day=28 if leap else today.day)
        # Only where the year was ours to fill in does the answer move with the day we count from.
        earlier = read_day(text, year_ago + timedelta(days=1))
        if earlier is not None and earlier.day is not None and earlier.day <= today:
            return earlier
    return value


def is_impossible_day(text: str, today: date) -> bool:
    """Is it written as a day, but there is no such day, or it can be read in two ways?"""
    value = read_day(text, today)
    if value is None or value.day is not None:
        return False
    plain = " ".join(text.casefold().split())
    named = _LIKE_NAMED.fullmatch(plain)
    is_month = named is not None and any(month.startswith(named[1]) for month in MONTHS)
    return is_month or _LIKE_NUMBERS.fullmatch(plain) is not None


def _days_from_today(plain: str, today: date) -> int | None:
    if plain in _NEAR:
        return _NEAR[plain]
    if plain in _LAST_WEEKDAYS:  # never today
        return -((today.weekday() - _LAST_WEEKDAYS.index(plain) - 1) % 7 + 1)
    if plain.removeprefix("på ") in WEEKDAYS:  # the next such day, never today
        return (WEEKDAYS.index(plain.removeprefix("på ")) - today.weekday() - 1) % 7 + 1
    return None


def _month(name: str) -> int:
    """The number of a month in Swedish or in English, also cut short; 0 for any other word."""
    if len(name) < 3:
        return 0
    both = enumerate(zip(MONTHS, ENGLISH_MONTHS, strict=True), 1)
    return next((n for n, names in both if any(full.startswith(name) for full in names)), 0)


def _exact(year: int, month: int, day: int, words: str) -> DateValue:
    sensible = 1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR
    if sensible and 1 <= day <= calendar.monthrange(year, month)[1]:
        return DateValue(date(year, month, day), Precision.EXACT, "")
    return DateValue(None, Precision.ABOUT, words)


def _dated(day: int, month: int, year: str | None, today: date, words: str) -> DateValue:
    if year:
        return _exact(int(year) + (_CENTURY if len(year) == 2 else 0), month, day, words)
    this_year = _exact(today.year, month, day, words)
    if this_year.day is None or this_year.day < today:
        return _exact(today.year + 1, month, day, words)
    return this_year


def written(value: DateValue) -> str:
    """The value as it is written back into a field."""
    if value.day is None:
        return value.words
    if value.precision is Precision.MONTH:
        return f"{MONTHS[value.day.month - 1]} {value.day.year}"
    return value.day.isoformat()
