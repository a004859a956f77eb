"""Days on which offices and courts are closed: Saturdays, Sundays, Swedish holidays and eves."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Final


class RestDay(StrEnum):
    """Why a day is no working day."""

    HOLIDAY = "holiday"
    EVE = "eve"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


_HOLIDAYS: Final = frozenset({(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)})
_EVES: Final = frozenset({(12, 24), (12, 31)})
_AFTER_EASTER: Final = (-2, 0, 1, 39, 49)
"""Good Friday, Easter Day and Monday, Ascension Day and Whit Sunday, from Easter Day."""
_SATURDAY, _SUNDAY = 5, 6


def rest_day(day: date) -> RestDay | None:
    """Why nobody is at work that day; None for a working day. A holiday goes before its weekday."""
    if _is_holiday(day):
        return RestDay.HOLIDAY
    if (day.month, day.day) in _EVES or _is_midsummer(day + timedelta(days=1)):
        return RestDay.EVE
    return {_SATURDAY: RestDay.SATURDAY, _SUNDAY: RestDay.SUNDAY}.get(day.weekday())


def _is_holiday(day: date) -> bool:
    easter = _easter(day.year)
    moving = {easter + timedelta(days=days) for days in _AFTER_EASTER}
    fixed = (day.month, day.day) in _HOLIDAYS
    return fixed or day in moving or _is_midsummer(day) or _is_all_saints(day)


def _is_midsummer(day: date) -> bool:
    """The Saturday from the 20th to the 26th of June."""
    return day.weekday() == _SATURDAY and day.month == 6 and 20 <= day.day <= 26


def _is_all_saints(day: date) -> bool:
    """The Saturday from the 31st of October to the 6th of November."""
    within = (day.month, day.day) == (10, 31) or (day.month == 11 and day.day <= 6)
    return day.weekday() == _SATURDAY and within


def _easter(year: int) -> date:
    """Easter Day of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, left = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * left + 2 * (rest // 4) - moon - rest % 4) % 7
    correction = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
