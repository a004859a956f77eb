"""The disclosure guard: protected facts, numbers and withheld answers against text.

It tells what it found and where, and never that a text is safe: an empty result is no clearance.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.folding import Folded, fold, folded_views
from hedersstod.domain.identifiers import FactId
from hedersstod.domain.number_shapes import (
    FEWEST_DIGITS,
    digit_row,
    identity_numbers,
    number_by_digits,
    telephone_digits,
    telephone_numbers,
)
from hedersstod.domain.text_matching import (
    FactSearch,
    Match,
    needle,
    whole_words,
    without_overlaps,
)

THEN: Final = "\x1f"
"""Between the parts of a withheld text that must follow each other closely: a label and a value."""

_NEAR: Final = 200  # letters and digits between two such parts
_SENTENCE: Final = 20  # the shortest sentence of a withheld text that is looked for on its own
_SENTENCE_END: Final = re.compile(r"[.!?;:\n]+\s*")
_SHORTEST_WITHHELD: Final = 3
# Alone they tell nothing, and they stand in every report; with their label they are looked for.
_ORDINARY: Final = frozenset({"nej", "vetinte", "kanske", "inte", "ingen", "inget", "oklart"})
# Facts of these kinds are names: a single word of them points to the whole.
# "Other" too: what was not given a kind may well be a name.
_NAMES: Final = frozenset(kind for kind in FactKind if kind is not FactKind.PHONE)


class FindingKind(StrEnum):
    """What was found; a missing glyph is reported by whoever draws the page."""

    PROTECTED_FACT = "protected_fact"
    IDENTITY_NUMBER = "identity_number"
    PHONE = "phone"
    WITHHELD = "withheld"
    MISSING_GLYPH = "missing_glyph"


class Certainty(StrEnum):
    """Surely this, or possibly: both are to be settled by a person."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Piece:
    """A text to examine and where it stands, in words the caseworker recognises."""

    place: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to take a position on: `piece.text[start:end]` and what it is.

    `key` is the same for the same thing wherever it stands, however lines were broken, so that
    a finding settled on the composed text is known again in the finished bytes. It is a hash
    of few possible texts: keep it inside the vault.
    """

    kind: FindingKind
    certainty: Certainty
    place: str
    start: int
    end: int
    excerpt: str = field(repr=False)
    fact: FactId | None
    key: str


def examine(
    pieces: Iterable[Piece],
    facts: Iterable[ProtectedFact],
    withheld: Iterable[str],
    circle: str,
    public_numbers: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Everything in the pieces that readers of that circle must not see, or may not.

    Facts known to the circle are not looked for. `withheld` are texts of answers withheld from
    this reader, looked for whole and by sentence (see `THEN`). `public_numbers`, digits only,
    are lines of support that may stand anywhere. Findings come in reading order.
    """
    facts = tuple(facts)
    known = [fact for fact in facts if circle in fact.known_to]
    sought = [fact for fact in facts if circle not in fact.known_to]
    telephones = [(telephone_digits(fact.text), fact) for fact in sought if _is_number(fact)]
    in_words = [fact for fact in sought if not _is_number(fact)]
    search = FactSearch(needle(fact.text, parts_alone=fact.kind in _NAMES) for fact in in_words)
    passages = tuple(dict.fromkeys(_passages(withheld)))
    allowed = public_numbers | {fact.text for fact in known if _is_number(fact)}
    findings: list[Finding] = []
    for piece in pieces:
        views = folded_views(piece.text)
        found: list[Finding] = []
        for index, match in _in_words(search, views):
            found.append(_finding(FindingKind.PROTECTED_FACT, piece, match, in_words[index].id))
        if any(map(str.isdecimal, views[0].squeezed)):
            found += _numbers(piece, views[0], telephones, allowed)
        withheld_here = [match for view in views for match in _withheld(passages, view)]
        for match in without_overlaps(withheld_here):
            found.append(_finding(FindingKind.WITHHELD, piece, match, None))
        findings += sorted(found, key=lambda each: (each.start, each.end, each.kind))
    return tuple(findings)


def _in_words(search: FactSearch, views: tuple[Folded, ...]) -> Iterator[tuple[int, Match]]:
    found: dict[int, list[Match]] = defaultdict(list)
    for view in views:
        for index, match in search.find(view):
            found[index].append(match)
    for index in sorted(found):
        yield from ((index, match) for match in without_overlaps(found[index]))


def places_of(finding: Finding, text: str) -> tuple[tuple[int, int], ...]:
    """Where the same thing as the finding stands in another text: bounds, in order, apart."""
    return places_in(finding, folded_views(text))


def places_in(finding: Finding, views: tuple[Folded, ...]) -> tuple[tuple[int, int], ...]:
    """As `places_of`, for who seeks several things in one text: `views` is the text, folded."""
    sought = fold(finding.excerpt)
    if not sought.squeezed:
        return ()
    matches = [
        match
        for view in views
        for match in whole_words(sought.plain, view)
        if match.found == sought.squeezed
    ]
    digits = telephone_digits(finding.excerpt)
    if finding.kind is not FindingKind.IDENTITY_NUMBER and _is_digits(finding.excerpt):
        matches += number_by_digits(digits, digit_row(views[0]))
    return tuple((match.start, match.end) for match in without_overlaps(matches))


def _numbers(
    piece: Piece,
    folded: Folded,
    telephones: list[tuple[str, ProtectedFact]],
    allowed: frozenset[str],
) -> Iterator[Finding]:
    """Protected numbers first; a shape that lies on one of them is not reported once more."""
    taken: list[Match] = []
    row = digit_row(folded)
    for digits, fact in telephones:
        for match in without_overlaps(number_by_digits(digits, row)):
            taken.append(match)
            yield _finding(FindingKind.PROTECTED_FACT, piece, match, fact.id)
    for kind, matches in (
        (FindingKind.IDENTITY_NUMBER, identity_numbers(folded)),
        (FindingKind.PHONE, telephone_numbers(folded, allowed)),
    ):
        for match in without_overlaps(matches):
            if all(match.end <= other.start or other.end <= match.start for other in taken):
                taken.append(match)
                yield _finding(kind, piece, match, None)


def _finding(kind: FindingKind, piece: Piece, match: Match, fact: FactId | None) -> Finding:
    return Finding(
        kind=kind,
        certainty=Certainty.CERTAIN if match.certain else Certainty.POSSIBLE,
        place=piece.place,
        start=match.start,
        end=match.end,
        excerpt=" ".join(piece.text[match.start : match.end].split()),
        fact=fact,
        key=_key(kind, fact, match.found),
    )


def _key(kind: FindingKind, fact: FactId | None, found: str) -> str:
    told = "\x1f".join((kind, fact or "", found))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _is_digits(text: str) -> bool:
    return not any(map(str.isalpha, text)) and any(map(str.isdecimal, text))


def _is_number(fact: ProtectedFact) -> bool:
    """Is the fact a telephone number, to be looked for by its digits in any grouping?"""
    digits = telephone_digits(fact.text)
    if fact.kind is FactKind.PHONE:
        return len(digits) >= FEWEST_DIGITS
    return len(digits) >= 8 and not any(map(str.isalpha, fact.text))


def _passages(withheld: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """What to look for of each withheld text, folded: parts in order, or one passage alone."""
    for text in withheld:
        parts = tuple(filter(None, (fold(part).plain for part in text.split(THEN))))
        if len(parts) > 1:
            yield parts
            continue
        whole = fold(text).plain
        if len(whole) >= _SHORTEST_WITHHELD and whole not in _ORDINARY:
            yield (whole,)
        for sentence in _SENTENCE_END.split(text):
            if len(sentence.strip()) >= _SENTENCE:
                yield (fold(sentence).plain,)


def _withheld(passages: tuple[tuple[str, ...], ...], folded: Folded) -> Iterator[Match]:
    for passage in passages:
        for first in whole_words(passage[0], folded):
            follow = _followed(passage[1:], folded, first) if len(passage) > 1 else first
            if follow is not None:
                yield follow


def _followed(parts: tuple[str, ...], folded: Folded, first: Match) -> Match | None:
    """The last part, if the parts follow the first one closely and in order."""
    last = first
    for part in parts:
        near = [
            match
            for match in whole_words(part, folded)
            if last.end <= match.start <= last.end + _NEAR
        ]
        if not near:
            return None
        last = near[0]
    return Match(first.start, last.end, True, first.found + last.found)
