"""Text folded for comparison: case, ligatures, invisible characters and line breaks fall away.

Every folded character remembers where it stood, so that a find can be shown in the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Final

_TOKEN: Final = re.compile(r"[^\W_]+")

# PDFium writes U+FFFE, others U+0002, for the hyphen that breaks a word at the end of a line.
_SOFT_HYPHEN: Final = "\u00ad"
_BROKEN_WORD: Final = re.compile(
    r"(?<=[^\W\d_])[-\u2010\u00ad\ufffe\x02][ \t]*[\r\n\v\f\x85\u2028\u2029]+[ \t]*(?=[^\W\d_])"
    r"|[\ufffe\x02]"
)

# Letters and signs by class, but nothing on the page: fillers and the Arabic stretching line.
_UNSEEN: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u0640")

# Letters that Unicode does not take apart, though people without the key write the other one.
_LOOKALIKES: Final = {"ø": "o", "æ": "a", "đ": "d", "ł": "l", "ı": "i", "ð": "d"}


@dataclass(frozen=True, slots=True)
class Folded:
    """One text, folded.

    `source` is the original; `text` still has its separators; `squeezed` holds letters and
    digits only, `plain` the same without diacritics, sign by sign. `breaks` are the offsets in
    `squeezed` where words begin.
    """

    source: str = field(repr=False)
    text: str = field(repr=False)
    squeezed: str = field(repr=False)
    plain: str = field(repr=False)
    breaks: tuple[int, ...]
    _starts: list[int]
    _ends: list[int]
    _at: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `squeezed[start:end]` (not empty) stands in the original text."""
        return self._starts[self._at[start]], self._ends[self._at[end - 1]]

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` (not empty) stands in the original text."""
        return self._starts[start], self._ends[end - 1]

    def word_at(self, offset: int) -> tuple[int, int]:
        """The bounds in `squeezed` of the word that holds that offset."""
        index = bisect_right(self.breaks, offset)
        end = self.breaks[index] if index < len(self.breaks) else len(self.squeezed)
        return self.breaks[index - 1], end

    def breaks_within(self, start: int, end: int) -> tuple[int, ...]:
        """Offsets, counted from `start`, of the words that begin inside `squeezed[start:end]`."""
        low, high = bisect_right(self.breaks, start), bisect_right(self.breaks, end - 1)
        return tuple(each - start for each in self.breaks[low:high])

    def gap_before(self, offset: int) -> str:
        """What separates the word that begins at that offset from the word before it."""
        return self.text[self._at[offset - 1] + 1 : self._at[offset]]

    def words(self) -> list[tuple[int, int]]:
        """The bounds in `squeezed` of every word."""
        return list(pairwise((*self.breaks, len(self.squeezed))))


def folded_views(source: str) -> tuple[Folded, ...]:
    """The text as it stands and, if a line break may have parted a word, also joined again.

    A hyphen at the end of a line may belong to the word or not: both readings are searched.
    """
    apart = _fold(source, join=False)
    return (apart, _fold(source, join=True)) if _BROKEN_WORD.search(source) else (apart,)


def fold(source: str) -> Folded:
    """Fold a text for comparison, word by word as it stands."""
    return _fold(source, join=False)


def _fold(source: str, *, join: bool) -> Folded:
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, character in enumerate(source):
        if character > "\u02ff" and unicodedata.combining(character) and characters:
            composed = unicodedata.normalize("NFC", characters[-1] + character)
            characters[-1] = composed if len(composed) == 1 else characters[-1]
            ends[-1] = index + 1
            continue
        for each in _folded_character(character):
            characters.append(each)
            starts.append(index)
            ends.append(index + 1)
    text = "".join(characters)
    for broken in reversed(list(_BROKEN_WORD.finditer(text))) if join else ():
        cut = slice(broken.start(), broken.end())
        del characters[cut], starts[cut], ends[cut]
    for index in reversed(range(len(characters))) if _SOFT_HYPHEN in text else ():
        if characters[index] == _SOFT_HYPHEN:
            del characters[index], starts[index], ends[index]
    text = "".join(characters)
    at: list[int] = []
    breaks: list[int] = []
    for token in _TOKEN.finditer(text):
        breaks.append(len(at))
        at.extend(range(token.start(), token.end()))
    squeezed = "".join([characters[index] for index in at])
    return Folded(source, text, squeezed, without_marks(squeezed), tuple(breaks), starts, ends, at)


def without_marks(folded: str) -> str:
    """Folded letters without their diacritics, sign by sign."""
    return "".join(map(_plain_character, folded))


@cache
def _folded_character(character: str) -> str:
    if character == _SOFT_HYPHEN:
        return character  # may mark a broken word; taken out when that has been seen
    if character in _UNSEEN or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return ""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold())
    return "".join(each for each in folded if not unicodedata.combining(each))


@cache
def _plain_character(character: str) -> str:
    taken_apart = unicodedata.normalize("NFD", character)
    base = "".join(each for each in taken_apart if not unicodedata.combining(each))
    plain = _LOOKALIKES.get(base, base)
    return plain if len(plain) == 1 else character
