"""Finds personal identity numbers and telephone numbers in folded text, however they are grouped.

Libraries are imported where they are used: the window is painted before anything is looked for.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from hedersstod.domain.folding import Folded, fold
from hedersstod.domain.text_matching import Match

FEWEST_DIGITS: Final = 6  # of a telephone number that is looked for by its digits
_LOCAL_DIGITS: Final = 7  # the end of a number that gives it away without the area code
_GAP: Final = 4
_COORDINATION: Final = 60  # what a coordination number adds to the day of birth
_LEAP_YEAR: Final = 2000
_SHORT: Final = 3  # digits of an emergency number

_DIGIT: Final = re.compile(r"\d")
_DASH: Final = r"\-+–—‐−\ufffe\x02"  # for use within a set of signs
_IDENTITY: Final = re.compile(
    r"(?<!\w)(?P<century>1[89]|20)?(?P<year>\d\d)(?P<between>[-./ ]?)(?P<month>\d\d)"
    rf"(?P=between)(?P<day>\d\d)(?P<before_last>\s{{0,2}}[{_DASH}]?\s{{0,2}})"
    r"(?P<last>\d{4}|[trsuwxjklmn]\d{3}|\d\d \d\d)(?!\w)"
)
_DIGIT_RUN: Final = re.compile(
    rf"(?<![\w:§])[+(]{{0,2}}\d(?:[\s()./{_DASH}]{{0,3}}\d){{5,16}}(?!\w)"
)
_NAMED_NUMBER: Final = re.compile(
    r"\b(?:tel|telefon\w*|tfn|mobil\w*|nummer|numret|ring|ringer|ringde)\b\W{0,3}"
    rf"(?:[^\W\d]+\W{{1,2}}){{0,2}}?(\d(?:[\s{_DASH}]{{0,2}}\d){{4,8}})(?![\s{_DASH}]{{0,2}}\d)(?!\w)"
)
_AREA_BEFORE: Final = re.compile(
    r"(?:(?<!\d)(?:\+|00)?\s?46[\s()-]{0,3}(?:0[\s)-]{0,2})?|(?<!\d)0[\s()/-]{0,2})$"
)

# Digits that are something else: a checksum in groups, days, spans of time.
_OTHER_DIGITS: Final = re.compile(
    r"(?<!\w)(?=[0-9\s]*[a-f])(?:[0-9a-f]{8}\s?){4,}(?!\w)"
    r"|(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])"
    r"|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)"
    rf"|(?<![\d.:])\d{{1,2}}[.:]\d\d\s?[{_DASH}]\s?\d{{1,2}}[.:]\d\d(?![\d.:])"
    r"|(?<!\w)kl\.?\s?\d{1,2}[.:]\d\d(?!\d)"
    rf"|(?<![\d+-])(?:19|20)\d\d\s?[{_DASH}]\s?(?:19|20)\d\d(?![\d-])"  # from year to year
)


def telephone_digits(text: str) -> str:
    """The national digits of a number without the leading nought; the same for every spelling."""
    written = fold(text).text
    digits = "".join(sign for sign in written if sign.isdecimal())
    if digits.startswith("0046"):
        digits = digits[4:]
    elif digits.startswith("46") and len(digits) > 9:
        digits = digits[2:]
    return digits.lstrip("0")


def identity_numbers(folded: Folded) -> Iterator[Match]:
    """Personal identity and coordination numbers; sure when the check digit is right."""
    text = _OTHER_DIGITS.sub(lambda found: " " * len(found[0]), folded.text)
    for shape in _IDENTITY.finditer(text):
        if not _plausible(shape):
            continue
        last = shape["last"].replace(" ", "")
        checked = _check_digit_is_right(shape["year"] + shape["month"] + shape["day"] + last)
        whole = shape["century"] or not shape["between"]
        bare = not shape["century"] and not shape["before_last"].strip()
        telephone = bare and shape[0][0] == "0" and _is_swedish_number(shape[0])
        if checked or (whole and not telephone):
            digits = "".join(sign for sign in shape[0] if sign.isalnum())
            yield Match(*folded.text_span(*shape.span()), checked and not telephone, digits)


def without_identity_numbers(text: str) -> str:
    """The text with every personal identity number cut out of it."""
    while (found := next(identity_numbers(fold(text)), None)) is not None:
        text = text[: found.start] + text[found.end :]
    return text


def telephone_numbers(folded: Folded, public: Iterable[str]) -> Iterator[Match]:
    """Telephone numbers, save the public ones; sure when the numbering plan knows them."""
    known = frozenset(telephone_digits(number) for number in public)
    text = _OTHER_DIGITS.sub(lambda found: "#" * len(found[0]), folded.text)
    position = 0
    while run := _DIGIT_RUN.search(text, position):
        position = run.end()
        for start, end, certain in _numbers_in(run[0]):
            match = _telephone(folded, run.start() + start, run.start() + end, certain)
            if match.found not in known and not _several(run[0][start:end], known):
                yield match
            position = run.start() + end  # the run may have cut the next number short
    for named in _NAMED_NUMBER.finditer(text):
        match = _telephone(folded, *named.span(1), False)
        if match.found not in known:
            yield match


def _several(written: str, known: frozenset[str]) -> bool:
    """Are these public numbers that only happen to stand beside each other, as in a table?

    Short ones (112) may stand among them. A protected number is looked for by its digits, and so
    is found all the same.
    """
    groups = written.split()
    public_at_all = False
    while groups:
        for count in range(len(groups), 0, -1):
            digits = telephone_digits(" ".join(groups[:count]))
            short = count == 1 and len(digits) <= _SHORT
            if digits in known or short:
                public_at_all = public_at_all or not short
                groups = groups[count:]
                break
        else:
            return False
    return public_at_all


def numbers_in(text: str) -> frozenset[str]:
    """The telephone numbers written in a text, as digits."""
    return frozenset(match.found for match in telephone_numbers(fold(text), ()))


@dataclass(frozen=True, slots=True)
class DigitRow:
    """The digits of a text in a row, and where each stands; made once for many numbers."""

    folded: Folded
    row: str = field(repr=False)
    places: list[int]


def digit_row(folded: Folded) -> DigitRow:
    """Take the digits out of a folded text."""
    places = [found.start() for found in _DIGIT.finditer(folded.text)]
    return DigitRow(folded, "".join([folded.text[place] for place in places]), places)


def number_by_digits(digits: str, row: DigitRow) -> Iterator[Match]:
    """Where a number known by its national digits stands, in any grouping, or without its area."""
    if len(digits) < FEWEST_DIGITS:
        return
    yield from _in_row(digits, row)
    if len(digits) > _LOCAL_DIGITS:
        yield from _in_row(digits[-_LOCAL_DIGITS:], row, local=True)


def _in_row(digits: str, row: DigitRow, *, local: bool = False) -> Iterator[Match]:
    text = row.folded.text
    position = row.row.find(digits)
    while position >= 0:
        inside = row.places[position : position + len(digits)]
        start, end = inside[0], inside[-1] + 1
        position = row.row.find(digits, position + 1)
        gaps = [text[one + 1 : other] for one, other in pairwise(inside)]
        if any(len(gap) > _GAP or any(map(str.isalnum, gap)) for gap in gaps):
            continue
        before = text[max(0, start - 8) : start]
        area = _AREA_BEFORE.search(before)
        joined = text[end : end + 1].isdecimal() or (area is None and before[-1:].isdecimal())
        if local and (joined or area is not None):
            continue
        if area is not None and not local:
            start -= len(area[0])
        certain = not joined and not local
        yield Match(*row.folded.text_span(start, end), certain, digits)


def _telephone(folded: Folded, start: int, end: int, certain: bool) -> Match:
    found = telephone_digits(folded.text[start:end])
    return Match(*folded.text_span(start, end), certain, found)


def _numbers_in(run: str) -> Iterator[tuple[int, int, bool]]:
    """The numbers in a run of grouped digits, with their bounds in it."""
    import phonenumbers

    known = list(phonenumbers.PhoneNumberMatcher(run, "SE"))
    yield from ((each.start, each.end, True) for each in known)
    digits = "".join(sign for sign in run if sign.isdecimal())
    if not known and (run[0] in "+(0") and 7 <= len(digits) <= 15:
        yield 0, len(run), False


def _is_swedish_number(text: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, "SE"))
    except phonenumbers.NumberParseException:
        return False


def _plausible(shape: re.Match[str]) -> bool:
    month, day = int(shape["month"]), int(shape["day"])
    if not 1 <= month <= 12:
        return False
    year = int(shape["century"] + shape["year"]) if shape["century"] else _LEAP_YEAR
    last_day = calendar.monthrange(year, month)[1]
    return 1 <= day <= last_day or 1 <= day - _COORDINATION <= last_day


def _check_digit_is_right(digits: str) -> bool:
    from stdnum import luhn

    return digits.isdecimal() and luhn.is_valid(digits)
