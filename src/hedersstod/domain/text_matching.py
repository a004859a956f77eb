"""Finds protected facts in folded text, as they were entered, inflected, taken apart, misspelt.

Libraries are imported where they are used: the window is painted before anything is looked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple, Protocol

from hedersstod.domain.folding import Folded, fold, without_marks

NOUN_ENDINGS: Final = frozenset(
    (
        "", "s", "n", "ns", "en", "ens", "t", "ts", "et", "ets", "na", "nas", "an", "ans",
        "ar", "ars", "arna", "arnas", "er", "ers", "erna", "ernas", "or", "ors", "orna", "ornas",
    )
)  # fmt: skip
_PLURALS: Final = ("or", "ors", "orna", "ornas", "ar", "ars", "arna", "arnas", "er", "erna")
_SHORT: Final = 3  # fewer signs than this: only the whole word, nothing else
_FUZZY: Final = 6  # so many letters before one wrong letter may pass for the same word
_GAP: Final = 3  # more signs than this between two words, and they are not read together

_LONGEST_NAME: Final = 4  # words; what is longer is a phrase about a place, not its name

# Words that stand in many names and point to nobody when they stand alone.
_COMMON: Final = frozenset(
    (
        "skola", "skolan", "skolans", "förskola", "förskolan", "grundskola", "grundskolan",
        "friskola", "friskolan", "gymnasium", "gymnasiet", "gymnasieskola", "gymnasieskolan",
        "högskola", "folkhögskola", "universitet", "universitetet", "kyrka", "kyrkan",
        "moské", "moskén", "kommun", "kommunen", "kommuns", "region", "regionen", "centrum",
        "gata", "gatan", "gränd", "torg", "torget", "väg", "vägen", "plats", "platsen",
        "norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "nya", "mellan",
        "från", "till", "hos", "och", "vid", "eller", "den", "det", "som", "ett", "van", "von",
        "restaurang", "pizzeria", "livs", "butik", "butiken", "hemtjänst", "hemtjänsten",
        "vårdcentral", "vårdcentralen", "sjukhus", "sjukhuset", "boende", "boendet",
        "förening", "föreningen", "klubb", "klubben", "mamma", "pappa", "bror", "syster",
        "familj", "familjen", "telefon", "mobil", "nummer",
    )
)  # fmt: skip


class Match(NamedTuple):
    """A find: where it stands in the original text, how sure it is, and what was found, folded."""

    start: int
    end: int
    certain: bool
    found: str


@dataclass(frozen=True, slots=True)
class Needle:
    """One fact prepared for the search; `parts` are words that point to it on their own."""

    squeezed: str = field(repr=False)
    plain: str = field(repr=False)
    breaks: tuple[int, ...]
    original: str = field(repr=False)
    parts: tuple[str, ...] = field(repr=False)


def needle(text: str, *, parts_alone: bool) -> Needle:
    """Prepare a fact; with `parts_alone` its single words are looked for as well.

    In a longer phrase ("hos en släkting som …") only the words written as names are.
    """
    folded = fold(text)
    words = [folded.squeezed[start:end] for start, end in folded.words()]
    if len(words) > _LONGEST_NAME:
        words = [fold(word).squeezed for word in text.split() if word[0].isupper()]
    alone = [
        word
        for word in words
        if parts_alone and len(words) > 1 and len(word) >= _SHORT and word not in _COMMON
    ]
    parts = tuple(word for word in alone if not any(sign.isdigit() for sign in word))
    return Needle(folded.squeezed, folded.plain, folded.breaks[1:], text.strip(), parts)


class FactSearch:
    """Looks for many prepared facts at once; made once for all the pieces of a report."""

    def __init__(self, needles: Iterable[Needle]) -> None:
        self._needles = tuple(needles)
        self._forms: dict[str, set[int]] = defaultdict(set)
        self._sure_forms: set[tuple[str, int]] = set()
        self._stems: dict[str, set[int]] = defaultdict(set)
        self._beginnings: set[str] = set()
        self._near: dict[str, set[tuple[str, int]]] = defaultdict(set)
        self._seen: dict[str, tuple[tuple[int, bool], ...]] = {}
        for index, each in enumerate(self._needles):
            self._take_in(index, each)

    def find(self, folded: Folded) -> Iterator[tuple[int, Match]]:
        """The finds in one text, each with the number of its needle; none overlaps its like."""
        found: dict[int, list[Match]] = defaultdict(list)
        for index, each in enumerate(self._needles):
            found_here = list(_occurrences(each, folded))
            if found_here:
                found[index] = found_here
        for start, end in folded.words():
            word = folded.squeezed[start:end]
            for index, certain in self._hits(word):
                found[index].append(Match(*folded.span(start, end), certain, word))
        for index in sorted(found):
            for match in without_overlaps(found[index]):
                yield index, match

    def _take_in(self, index: int, each: Needle) -> None:
        if not each.breaks and len(each.squeezed) > _SHORT:
            for form in _irregular_forms(each.squeezed):
                self._forms[without_marks(form)].add(index)
                self._sure_forms.add((form, index))
        for part in each.parts:
            for ending in NOUN_ENDINGS if len(part) > _SHORT else ("", "s"):
                self._forms[without_marks(part + ending)].add(index)
            for form in _irregular_forms(part):
                self._forms[without_marks(form)].add(index)
        for word in {*each.parts, each.squeezed}:
            if not word.isalpha() or len(word) <= _SHORT:
                continue
            if not each.breaks or word != each.squeezed:
                self._stems[_stem(word)].add(index)
                self._beginnings.add(word[:_SHORT])
            if len(word) >= _FUZZY:
                plain = without_marks(word)
                for shorter in (plain, *_one_letter_less(plain)):
                    self._near[shorter].add((plain, index))

    def _hits(self, word: str) -> tuple[tuple[int, bool], ...]:
        """Which needles a single word may stand for, and whether surely."""
        if word not in self._seen:
            hits = dict.fromkeys(self._forms.get(without_marks(word), ()), False)
            if word[:_SHORT] in self._beginnings:
                hits |= dict.fromkeys(self._stems.get(_stem(word), ()), False)
            hits |= dict.fromkeys(self._misspelt(without_marks(word)), False)
            sure = {index: (word, index) in self._sure_forms for index in hits}
            self._seen[word] = tuple(sure.items())
        return self._seen[word]

    def _misspelt(self, word: str) -> set[int]:
        if len(word) < _FUZZY - 1 or not word.isalpha():
            return set()
        from rapidfuzz.distance import OSA

        hits = set()
        for form in (word, word[:-1]) if word.endswith("s") else (word,):
            for shorter in (form, *_one_letter_less(form)):
                for meant, index in self._near.get(shorter, ()):
                    if OSA.distance(form, meant, score_cutoff=1) <= 1:
                        hits.add(index)
        return hits


def whole_words(sought: str, folded: Folded) -> Iterator[Match]:
    """Where a folded, plain, squeezed passage stands from the start of a word to the end of one."""
    position = folded.plain.find(sought)
    while position >= 0:
        end = position + len(sought)
        if folded.word_at(position)[0] == position and folded.word_at(end - 1)[1] == end:
            yield Match(*folded.span(position, end), True, folded.squeezed[position:end])
        position = folded.plain.find(sought, position + 1)


def without_overlaps(matches: Iterable[Match]) -> list[Match]:
    """The sure and the long ones first; what overlaps a better one is dropped."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (not m.certain, m.start - m.end, m.start)):
        if all(match.end <= other.start or other.end <= match.start for other in kept):
            kept.append(match)
    return sorted(kept)


def _occurrences(each: Needle, folded: Folded) -> Iterator[Match]:
    length = len(each.plain)
    if not length:
        return
    position = folded.plain.find(each.plain)
    while position >= 0:
        end = position + length
        start, stop = folded.word_at(position)[0], folded.word_at(end - 1)[1]
        tail = folded.squeezed[end:stop]
        certain = _judge(each, folded, position, end, position - start, tail)
        if certain is not None:
            # The whole word is the find: what is left of a word still tells what stood there.
            yield Match(*folded.span(start, stop), certain, folded.squeezed[start:stop])
        position = folded.plain.find(each.plain, position + 1)


def _judge(
    each: Needle, folded: Folded, position: int, end: int, ahead: int, tail: str
) -> bool | None:
    """Sure, possible (False) or nothing (None), by how the words lie around the find."""
    length = end - position
    breaks = folded.breaks_within(position, end)
    gaps = [folded.gap_before(position + offset) for offset in breaks]
    if any(len(" ".join(gap.split())) > _GAP for gap in gaps):
        return None
    alike = folded.squeezed[position:end] == each.squeezed
    as_written = breaks == each.breaks and not ahead
    if length < _SHORT:
        if not as_written or tail or not alike:
            return None
        return _same_case(each, folded, position, end)
    if each.squeezed.isdigit():
        if as_written and not tail:
            return True
        return False if length > _FUZZY or (not ahead and not tail) else None
    if as_written and tail in NOUN_ENDINGS:
        if length > _SHORT + 1 or tail in ("", "s"):
            return alike
        return False if length > _SHORT else None
    if breaks and breaks != each.breaks:
        return _judge_spread(breaks, length, ahead, tail)
    # Part of a longer word: Strömsviksskolan, Norrströmsvik, Backaskolan.
    enough = _SHORT + 1 if not ahead else _SHORT + 2
    return False if length >= enough else None


def _judge_spread(breaks: tuple[int, ...], length: int, ahead: int, tail: str) -> bool | None:
    """Broken where the fact is not: spaced out, or a line break without a hyphen."""
    if ahead:
        return None
    spaced_out = len(breaks) >= length - 2
    if spaced_out or (length > _SHORT + 1 and tail in NOUN_ENDINGS) or length >= _FUZZY:
        return False
    return None


def _same_case(each: Needle, folded: Folded, position: int, end: int) -> bool:
    """A fact of one or two letters is sure only as it was written; "bo" is not always Bo."""
    start, stop = folded.span(position, end)
    written = folded.source[start:stop]
    return written == each.original or written.isupper()


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    # A stemmer of its own each time: it keeps the word it works on in itself, and reports are
    # guarded on two threads.
    return _stemmer().stemWord(word)


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


def _stemmer() -> _Stemmer:
    import snowballstemmer

    stemmer: _Stemmer = snowballstemmer.stemmer("swedish")
    return stemmer


def _irregular_forms(word: str) -> Iterator[str]:
    """Forms that are not the word with an ending: skola – skolor, pojke – pojkar."""
    if len(word) > _SHORT and word[-1] in "ae":
        yield from (word[:-1] + ending for ending in _PLURALS)
    if len(word) > _SHORT + 1 and word[-2:] in ("el", "er", "en"):
        yield from (word[:-2] + word[-1] + ending for ending in _PLURALS)


def _one_letter_less(word: str) -> Iterator[str]:
    return (word[:index] + word[index + 1 :] for index in range(len(word)))
