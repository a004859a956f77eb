"""What is wrong with a day that was written: told at the field, never refused."""

from __future__ import annotations

import calendar
from datetime import date
from enum import Enum, auto

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.guide import DateRule


class DateFault(Enum):
    """Why a day cannot be what the question asks for."""

    IN_THE_PAST = auto()
    IN_THE_FUTURE = auto()
    BEFORE_THE_OTHER = auto()


def date_fault(
    value: DateValue | None,
    rule: DateRule | None,
    today: date,
    other: DateValue | None = None,
) -> DateFault | None:
    """What is wrong with a day, seen from today and from the day it must not come before.

    A month is only told of when the whole of it is wrong; words never are, nor a day that is not
    known exactly.
    """
    days = _days_of(value)
    if days is None:
        return None
    first, last = days
    if rule is DateRule.AHEAD and last < today:
        return DateFault.IN_THE_PAST
    if rule is DateRule.BEHIND and first > today:
        return DateFault.IN_THE_FUTURE
    others = _days_of(other)
    if others is not None and last < others[0]:
        return DateFault.BEFORE_THE_OTHER
    return None


def _days_of(value: DateValue | None) -> tuple[date, date] | None:
    """The first and the last day that a value can mean; None where it names none."""
    if value is None or value.day is None or value.precision is Precision.ABOUT:
        return None
    if value.precision is Precision.EXACT:
        return value.day, value.day
    length = calendar.monthrange(value.day.year, value.day.month)[1]
    return value.day.replace(day=1), value.day.replace(day=length)
