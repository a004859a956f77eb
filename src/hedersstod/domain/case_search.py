"""Finds words in the texts of a case: whatever their case, accents and Swedish endings.

Every word that is sought must begin a word of the place, or be another form of one. Texts are
folded sign by sign, so that a find stands where it stood. Nothing here is kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from hedersstod.domain.folding import without_marks

MOST_WORDS: Final = 8
AROUND: Final = 60  # signs of a snippet on each side of the first find

_WORD: Final = re.compile(r"[^\W_]+")
_STARTS: Final = r"(?<![^\W_])"
_STOPS: Final = r"(?![^\W_])"

# Folded. A stem under three letters is none; a single consonant is an ending only after four.
_ENDINGS: Final = (
    "a", "ad", "ade", "ades", "an", "ande", "ans", "ar", "are", "arna", "arnas", "ars", "as",
    "at", "ats", "d", "de", "des", "e", "en", "ende", "ens", "er", "erna", "ernas", "ers", "et",
    "ets", "n", "na", "nas", "ns", "or", "orna", "ornas", "ors", "r", "s", "t", "te", "tes", "ts",
)  # fmt: skip
_ANY_ENDING: Final = f"(?:{'|'.join(sorted(_ENDINGS, key=len, reverse=True))})?{_STOPS}"
_SHORTEST_STEM: Final = 3
_SHORTEST_BEFORE_A_CONSONANT: Final = 4
_SHORTEST_AS_LAST: Final = 4

# The family changes its vowels. Folded; each may be followed by an ending, and the longer ones
# may stand last in another word (storebror).
_FAMILY: Final = (
    ("bror", "broder", "broderna", "brodrar"),
    ("mor", "moder", "modrar"),
    ("far", "fader"),
    ("dotter", "dottrar"),
    ("son", "soner", "sonen"),
    ("syster", "systrar"),
)


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some words around a find, on one line; `bounds` say where the finds stand in them."""

    text: str = field(repr=False)
    bounds: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Find:
    """Where a place says what was sought; `exact` when the accents agree as well."""

    text: int
    snippet: Snippet
    exact: bool


@dataclass(frozen=True, slots=True)
class Sought:
    """The words to look for, prepared once for all texts; its repr tells none of them."""

    _patterns: tuple[re.Pattern[str], ...] = field(repr=False)
    _as_typed: tuple[str, ...] = field(repr=False)

    def find(self, texts: Sequence[str]) -> Find | None:
        """The find in the texts of one place, together; None unless every word is there."""
        composed = [_composed(text) for text in texts]
        folded = [text.translate(_FOLDED) for text in composed]
        finds: list[list[int]] = [[] for _ in texts]
        for pattern in self._patterns:
            anywhere = False
            for number, text in enumerate(folded):
                if (match := pattern.search(text)) is not None:
                    finds[number].append(match.start())
                    anywhere = True
            if not anywhere:
                return None
        # The text that says most of what was sought; of equals the first.
        best = max(range(len(texts)), key=lambda number: len(finds[number]))
        lower = "\n".join(composed).lower()
        exact = all(typed in lower for typed in self._as_typed)
        return Find(best, self._snippet(composed[best], folded[best], min(finds[best])), exact)

    def _snippet(self, text: str, folded: str, first: int) -> Snippet:
        begins = _word_edge(text, max(first - AROUND, 0), -1)
        while text[begins].isspace():  # stops at the find at the latest
            begins += 1
        ends = _word_edge(text, min(first + AROUND, len(text)), 1)
        spans = sorted(
            match.span() for each in self._patterns for match in each.finditer(folded, begins, ends)
        )
        # A line break is a space here; the signs stay as many as they were.
        shown = text[begins:ends].rstrip().replace("\n", " ")
        ahead = "… " if text[:begins].strip() else ""
        shift = len(ahead) - begins
        return Snippet(
            ahead + shown + (" …" if text[ends:].strip() else ""),
            _joined((start + shift, end + shift) for start, end in spans),
        )


def sought(words: str) -> Sought | None:
    """What somebody writes into a search field; None when there is no word in it."""
    typed = [found[0] for found in _WORD.finditer(_composed(words).casefold())][:MOST_WORDS]
    if not typed:
        return None
    patterns = tuple(re.compile(_pattern(word.translate(_FOLDED))) for word in typed)
    return Sought(patterns, tuple(typed))


# -- folding -----------------------------------------------------------------------------------


class _Folding(dict[int, str]):
    """Each sign as one sign without case and accent; what would become several stays whole."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        lower = sign.casefold()
        folded = without_marks(lower)
        self[code] = folded if len(folded) == 1 else lower if len(lower) == 1 else sign
        return self[code]


_FOLDED: Final = _Folding()


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


# -- endings -----------------------------------------------------------------------------------


def _pattern(word: str) -> str:
    """A word as typed or longer, or the same word with another ending; folded."""
    others = "|".join(re.escape(stem) + _ANY_ENDING for stem in sorted(_stems(word)))
    return f"{_STARTS}(?:{re.escape(word)}[^\\W_]*{'|' + others if others else ''})"


def _stems(word: str) -> set[str]:
    stems = set(_relatives(word))
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        short = len(ending) == 1 and ending not in "ae"
        least = _SHORTEST_BEFORE_A_CONSONANT if short else _SHORTEST_STEM
        if stem != word and len(stem) >= least:
            stems.add(stem)
    stems |= {other for stem in (word, *stems) if (other := _with_moved_e(stem))}
    return stems


def _relatives(word: str) -> Iterator[str]:
    for forms in _FAMILY:
        for form in forms:
            if word == form or (len(form) >= _SHORTEST_AS_LAST and word.endswith(form)):
                ahead = word.removesuffix(form)
                yield from (ahead + other for other in forms)


def _with_moved_e(stem: str) -> str:
    """syster – systrar, cykel – cyklar: the e falls away before an ending."""
    if len(stem) > _SHORTEST_STEM + 1 and stem[-2:] in ("el", "er", "en"):
        return stem[:-2] + stem[-1]
    if len(stem) > _SHORTEST_STEM and stem[-1] in "lrn" and stem[-2] not in "aeiouylrn":
        return stem[:-1] + "e" + stem[-1]
    return ""


# -- snippets ----------------------------------------------------------------------------------


def _word_edge(text: str, at: int, step: int) -> int:
    """The end of the word at that place, not far off, so that no word is cut."""
    for moved in range(25):
        here = at + step * moved
        if here <= 0 or here >= len(text):
            return max(min(here, len(text)), 0)
        if text[here - 1].isspace() or text[here].isspace():
            return here
    return at


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans in order, with those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for begins, ends in spans:
        if joined and begins <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(ends, joined[-1][1]))
        else:
            joined.append((begins, ends))
    return tuple(joined)
