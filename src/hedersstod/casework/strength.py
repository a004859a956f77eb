"""What a passphrase withstands, said honestly: an estimator, Swedish words, and the case's own.

The estimator (zxcvbn) knows no Swedish and takes every word it has not heard of for random
letters. So it is given the words of our own texts and what Swedes choose most, and no word-like run
of letters is ever taken for more than a word. Nothing here keeps, logs or shows the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from hedersstod.resources import resource_path

if TYPE_CHECKING:
    from hedersstod.domain.identifiers import GuideId
    from hedersstod.vault import Vault

LEAST_LENGTH: Final = 12
# What is looked at of a long text, and at a time: the estimator's work grows with the square, and
# the page answers while she types. What is not looked at only makes it stronger than is said.
MOST_LOOKED_AT: Final = 100
_MOST_ESTIMATED: Final = 48
# Letters written as digits and signs: each kind more multiplies the estimator's work.
_MOST_DISGUISES: Final = 3
_DISGUISES: Final = frozenset("4@8({[<36912!|70$5+%")
_NEUTRAL: Final = "·"

# One guess costs about a second here (see vault/keys.py); the one with means has a thousand
# machines, each ten times as fast. On average half of all guesses are needed.
SECONDS_PER_GUESS: Final = 1.0
FAST_MACHINES: Final = 1000 * 10
YEAR: Final = 365.25 * 24 * 3600
_SURPASSING: Final = 1e30

# About as many words as somebody comes to think of; longer runs of letters count as several.
_WORDS_IN_MIND: Final = 2.0**14
_LETTERS_OF_A_WORD: Final = 10
_LEAST_WORD: Final = 3
_LEAST_OWN_WORD: Final = 4
_MOST_OWN_WORDS: Final = 5000

_RUNS = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_HEADING = re.compile(r"\[(\w+)\]")


class Level(StrEnum):
    """Whom a passphrase withstands; nothing is ever called safe."""

    TOO_SHORT = "too_short"
    GUESSED = "guessed"  # one machine finds it within a year
    FINDER = "finder"  # withstands the finder, not the one with time and money
    LONG = "long"  # withstands that one too for ten years
    BEYOND = "beyond"  # guessing is no longer the weak point


class Reason(StrEnum):
    """What makes it easier to guess than it looks."""

    NONE = "none"
    SHORT = "short"
    OWN_WORDS = "own_words"
    PHRASE = "phrase"
    REPEAT = "repeat"
    PATTERN = "pattern"
    NAME = "name"
    CLUB = "club"
    PLACE = "place"
    TIME = "time"
    COMMON = "common"
    FEW_WORDS = "few_words"


class Hint(StrEnum):
    """What would help most."""

    NONE = "none"
    LONGER = "longer"
    LEAVE_OUT = "leave_out"
    UNRELATED_WORDS = "unrelated_words"
    ONE_MORE_WORD = "one_more_word"


@dataclass(frozen=True, slots=True)
class Strength:
    """A judgement without a trace of the text that was judged."""

    guesses: float
    level: Level
    reason: Reason
    hint: Hint

    @property
    def seconds_alone(self) -> float:
        """How long one ordinary computer needs on average."""
        return self.guesses / 2 * SECONDS_PER_GUESS

    @property
    def seconds_with_means(self) -> float:
        """How long a thousand fast ones need on average."""
        return self.seconds_alone / FAST_MACHINES


def judge(passphrase: str, own_words: Iterable[str] = ()) -> Strength:
    """What it withstands; `own_words` are those an attacker who knows the cases tries first.

    It advises only: the least length is the one thing that is refused, and not here.
    """
    text = unicodedata.normalize("NFC", passphrase)[:MOST_LOOKED_AT]
    own = frozenset(word.casefold() for word in own_words)
    whole, found = _estimate(_undisguised(text[:_MOST_ESTIMATED]), own)
    guesses = min(whole, _as_words(text, own), _SURPASSING)
    if len(passphrase) < LEAST_LENGTH:
        return Strength(guesses, Level.TOO_SHORT, Reason.SHORT, Hint.LONGER)
    bare = Strength(guesses, Level.GUESSED, Reason.NONE, Hint.NONE)
    level = _level(bare)
    reason = Reason.OWN_WORDS if _holds_own(text, own) else Reason.NONE
    if reason is Reason.NONE and level in (Level.GUESSED, Level.FINDER):
        reason = _reason(text[:_MOST_ESTIMATED], found)
    return Strength(guesses, level, reason, _hint(level, reason, bool(_words_in(text))))


def own_words(vault: Vault, guides: Iterable[GuideId]) -> tuple[str, ...]:
    """The words of the vault itself: aliases, people, places, protected facts, the municipality.

    Only read: nothing of it stands in the journal, and nothing leaves but the judgement.
    """
    # Here: the locked page judges a passphrase too, without a vault.
    from hedersstod.domain.answers import PersonValue, PlaceValue

    texts = [fact.text for fact in vault.local_facts()]
    texts += [entry.name for entry in vault.directory_edits()]
    kinds = tuple(guides)
    for case in vault.cases():
        texts.append(case.alias)
        texts += [fact.text for fact in vault.protected_facts(case.id)]
        texts += [person.label for person in vault.register.people(case.id)]
        contact = vault.register.safe_contact(case.id)
        texts += [contact.code_word] if contact is not None else []
        for run in (vault.run(case.id, guide) for guide in kinds):
            answers = run.answers.values() if run is not None else ()
            values = [answer.value for answer in answers]
            texts += [v.label for v in values if isinstance(v, PersonValue | PlaceValue)]
    words = {word for text in texts for word in _WORD.findall(text.casefold())}
    long_enough = sorted(word for word in words if len(word) >= _LEAST_OWN_WORD)
    return tuple(long_enough[:_MOST_OWN_WORDS])


# -- how many guesses --------------------------------------------------------------------------


def _estimate(text: str, own: frozenset[str]) -> tuple[float, list[tuple[str, str, int]]]:
    """The estimator's guesses, and its findings: pattern, list, how many characters."""
    if not text:
        return 1.0, []
    estimator = _estimator()
    try:
        result = estimator.zxcvbn(text, sorted(own), max_length=_MOST_ESTIMATED)
    finally:
        # It would keep the case's words in a list of its own.
        estimator.matching.RANKED_DICTIONARIES.pop("user_inputs", None)
    found = [
        (str(m["pattern"]), str(m.get("dictionary_name", "")), len(m["token"]))
        for m in result["sequence"]
    ]
    return min(float(result["guesses"]), _SURPASSING), found


def _as_words(text: str, own: frozenset[str]) -> float:
    """The guesses of somebody who tries words, numbers and signs after one another."""
    guesses, seen = 1.0, set[str]()
    runs = _RUNS.findall(text)
    if len(runs) == 1:
        return _bound(text)  # estimated already, as a whole
    for run in runs:
        if run == " ":
            continue  # between words everybody puts one
        if run.casefold() in seen:
            guesses *= 2 if run.isalnum() else 1  # said again, or the same sign between words
        else:
            estimated, _found = _estimate(_undisguised(run[:_MOST_ESTIMATED]), own)
            guesses *= min(estimated, _bound(run))
        seen.add(run.casefold())
        if guesses > _SURPASSING:
            break
    return guesses


def _bound(run: str) -> float:
    """At most what it takes to try every word, for a run of letters that could be one."""
    plain = run.casefold()
    written_as_usual = run[1:] == run[1:].lower() or run == run.upper()
    if len(run) < _LEAST_WORD or not run.isalpha() or not written_as_usual:
        return _SURPASSING
    if any(pair not in _letter_pairs() for pair in _pairs(plain)):
        return _SURPASSING
    words = -(-len(run) // _LETTERS_OF_A_WORD)
    return float((1 if run == plain else 2) * _WORDS_IN_MIND**words)


def _undisguised(text: str) -> str:
    """The text with at most a few kinds of letters in disguise; the others count as any sign."""
    kinds: list[str] = []
    for character in text:
        if character in _DISGUISES and character not in kinds:
            kinds.append(character)
    if len(kinds) <= _MOST_DISGUISES:
        return text
    # Digits stay: they are years and rows of numbers more often than letters.
    signs = [kind for kind in kinds if not kind.isdigit()]
    kept = set(signs[: max(0, _MOST_DISGUISES - (len(kinds) - len(signs)))])
    return "".join(_NEUTRAL if c in signs and c not in kept else c for c in text)


@cache
def _estimator() -> Any:  # noqa: ANN401 - a module without types
    """The estimator with our Swedish lists; loaded when the first passphrase is typed."""
    import zxcvbn

    zxcvbn.matching.add_frequency_lists({**_common(), "texts": _words_of_texts()})
    return zxcvbn


@cache
def _common() -> dict[str, list[str]]:
    """Our list of what is chosen most, by section: common, names, clubs, places, times, phrases."""
    sections: dict[str, list[str]] = {}
    section: list[str] = []
    for line in resource_path("strength", "sv.txt").read_text(encoding="utf-8").splitlines():
        heading = _HEADING.fullmatch(line.strip())
        if heading:
            section = sections.setdefault(f"sv_{heading[1]}", [])
        elif not line.startswith("#"):
            section += [entry.strip() for entry in line.split(",") if entry.strip()]
    return {name: list(dict.fromkeys(entries)) for name, entries in sections.items()}


@cache
def _words_of_texts() -> list[str]:
    """The words of the bundled Swedish texts, the most frequent first."""
    counted: Counter[str] = Counter()
    for path in sorted(resource_path().rglob("*.toml")):
        counted.update(_WORD.findall(path.read_text(encoding="utf-8").casefold()))
    # Of equally frequent words the order is the alphabet's, so that a judgement is always the same.
    return sorted(counted, key=lambda word: (-counted[word], word))


@cache
def _letter_pairs() -> frozenset[str]:
    """Which two letters follow each other in words we know."""
    known = (*_words_of_texts(), *(word for words in _common().values() for word in words))
    return frozenset(pair for word in known for pair in _pairs(word))


def _pairs(word: str) -> Iterator[str]:
    return (word[at : at + 2] for at in range(len(word) - 1))


# -- what to say -------------------------------------------------------------------------------


def _level(strength: Strength) -> Level:
    if strength.seconds_alone < YEAR:
        return Level.GUESSED
    if strength.seconds_with_means < 10 * YEAR:
        return Level.FINDER
    if strength.seconds_with_means < 1000 * YEAR:
        return Level.LONG
    return Level.BEYOND


def _holds_own(text: str, own: frozenset[str]) -> bool:
    plain = text.casefold()
    return any(len(word) >= _LEAST_OWN_WORD and word in plain for word in own)


_LISTS: Final = {
    "sv_common": Reason.COMMON,
    "passwords": Reason.COMMON,
    "sv_phrases": Reason.PHRASE,
    "sv_names": Reason.NAME,
    "male_names": Reason.NAME,
    "female_names": Reason.NAME,
    "surnames": Reason.NAME,
    "sv_clubs": Reason.CLUB,
    "sv_places": Reason.PLACE,
    "sv_times": Reason.TIME,
}
_PATTERNS: Final = {
    "repeat": Reason.REPEAT,
    "sequence": Reason.PATTERN,
    "spatial": Reason.PATTERN,
    "date": Reason.TIME,
    "regex": Reason.TIME,
}


def _reason(text: str, found: list[tuple[str, str, int]]) -> Reason:
    """What most of the text consists of, if that can be named."""
    letters: Counter[Reason] = Counter()
    for pattern, name, length in found:
        reason = _LISTS.get(name) if pattern == "dictionary" else _PATTERNS.get(pattern)
        if reason is not None and length >= _LEAST_WORD:
            letters[reason] += length
    if letters:
        reason, length = letters.most_common(1)[0]
        if 2 * length >= len(text):
            return reason
    return Reason.FEW_WORDS if 0 < len(_words_in(text)) <= 3 else Reason.NONE


def _words_in(text: str) -> list[str]:
    """The runs of letters that could be words."""
    return [run for run in _RUNS.findall(text) if _bound(run) < _SURPASSING]


def _hint(level: Level, reason: Reason, has_words: bool) -> Hint:
    if reason is Reason.OWN_WORDS:
        return Hint.LEAVE_OUT
    if level in (Level.LONG, Level.BEYOND):
        return Hint.NONE
    if level is Level.GUESSED and reason is not Reason.NONE:
        return Hint.UNRELATED_WORDS
    return Hint.ONE_MORE_WORD if has_words else Hint.LONGER
