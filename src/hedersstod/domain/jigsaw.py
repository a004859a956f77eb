"""*Småortskontroll*: what in a text could together tell who somebody is in a small town.

It advises and never clears: an empty answer says only that nothing was recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from hedersstod.domain.dates import MONTHS, WEEKDAYS
from hedersstod.domain.jigsaw_rules import RULES, TraitKind, age_band, relative_day

__all__ = ["Trait", "TraitKind", "age_band", "applied", "relative_day", "together", "traits"]

_MANY: Final = 3  # so many kinds together, and few people fit
_LOOK_BACK: Final = 60  # signs before a word that tell whether it begins a sentence

# Written with a capital and pointing at nobody: agencies, laws, methods, services, pronouns.
_ALLOWED: Final = frozenset(
    re.findall(
        r"\S+",
        """
        Socialtjänsten Socialstyrelsen Socialnämnden Socialjouren Skatteverket Försäkringskassan
        Arbetsförmedlingen Migrationsverket Polisen Åklagaren Åklagarmyndigheten Kronofogden
        Skolverket Skolinspektionen Elevhälsan Jämställdhetsmyndigheten Utrikesdepartementet
        Brottsoffermyndigheten Länsstyrelsen Barnahus Barnahuset Bris Terrafem Somaya
        Kvinnofridslinjen Brottsofferjouren Kvinnojouren Tingsrätten Förvaltningsrätten Sverige
        Sveriges Norden Europa EU Schengen Facebook Instagram Snapchat TikTok WhatsApp Messenger
        YouTube Google Apple Microsoft BankID Swish Kivra Teams Internet NCH NCK TRIS GAPF BUP
        LVU LVM LPT SoL OSL BrB FPL FB FL LSS SFS HFD JO IVO UD CSN SFI FREDA SARA SAM DASH
        PATRIARK HVB SIS BVC MVC EKB ADHD PTSD ADD NPF HBTQI HBTQ GPS SMS SIM IP PDF ID PM OK TV
        IT FN NGO AB Jag Du Hon Han Hen Den Det De Vi Ni Person
        """,
    )
)
_ABBREVIATION: Final = re.compile(
    r"\b(?:kl|ca|nr|resp|dr|st|bl|t|ex|m|fl|s|k|d|v|o|a|p|g|f|e|i|mån|tel|jfr)\.\s*$"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_TOWARDS: Final = re.compile(r"\b(?:i|på|till|från|vid|mot|nära|via|utanför|genom)\s+$")
_PSEUDONYM: Final = re.compile(r"[A-Z]{1,2}(?::s)?")


@dataclass(frozen=True, slots=True)
class Trait:
    """`text[start:end]` and what could be said instead; empty: leave out, or write more widely."""

    kind: TraitKind
    start: int
    end: int
    excerpt: str = field(repr=False)
    suggestion: str = field(default="", repr=False)


def traits(text: str, today: date) -> tuple[Trait, ...]:
    """What could together identify somebody in a small town, in reading order, apart."""
    taken = bytearray(len(text))
    found: list[Trait] = []
    for candidate in _candidates(text, today):
        if not any(taken[candidate.start : candidate.end]):
            taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
            found.append(candidate)
    return tuple(sorted(found, key=lambda each: each.start))


def together(found: Iterable[Trait]) -> bool:
    """Do so many different kinds stand together that somebody in a small town may be known?"""
    return len({each.kind for each in found}) >= _MANY


def applied(text: str, trait: Trait) -> str:
    """The text with the suggestion in place of the trait, or without it; gaps are closed."""
    before, after = text[: trait.start], text[trait.end :]
    said = trait.suggestion
    if said and _begins_sentence(_before(text, trait.start)):
        said = said[0].upper() + said[1:]
    if not said:
        if not before or before[-1].isspace():
            after = after.lstrip(" ")
        if after[:1] in (".", ",", ";", ":", "?", "!"):
            before = before.rstrip(" ")
    return before + said + after


def _candidates(text: str, today: date) -> Iterator[Trait]:
    for kind, pattern, suggest in RULES:
        for match in pattern.finditer(text):
            said = suggest(match, today)
            if said is not None and match.end() > match.start():
                yield Trait(kind, match.start(), match.end(), match[0], said)
    yield from _names(text)


def _names(text: str) -> Iterator[Trait]:
    """Words with a capital that begin no sentence; and such words where they begin one too."""
    words = [word for word in _WORD.finditer(text) if _is_name(word[0])]
    begins = {w.start(): _begins_sentence(_before(text, w.start())) for w in words}
    sure = {word[0] for word in words if not begins[word.start()]}
    for word in words:
        if begins[word.start()] and word[0] not in sure:
            continue
        place = _TOWARDS.search(text[max(word.start() - 12, 0) : word.start()])
        said = "en annan ort" if place else ""
        yield Trait(TraitKind.NAME, word.start(), word.end(), word[0], said)


def _is_name(word: str) -> bool:
    plain = word.removesuffix("s") if word.removesuffix("s") in _ALLOWED else word
    if not word[0].isupper() or plain in _ALLOWED or _PSEUDONYM.fullmatch(word):
        return False
    return word.casefold() not in {*MONTHS, *WEEKDAYS}


def _before(text: str, position: int) -> str:
    return text[max(position - _LOOK_BACK, 0) : position]


def _begins_sentence(before: str) -> bool:
    plain = before.rstrip(" \t”\"'(«»–-")
    if not plain or "\n" in before[len(plain.rstrip()) :]:
        return True
    if plain[-1] not in ".!?:":
        return False
    return not _ABBREVIATION.search(plain)
