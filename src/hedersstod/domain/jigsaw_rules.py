"""The words and shapes that *småortskontroll* knows, and what could be said instead of each.

Swedish only; `jigsaw` looks for them in order, and the first that takes a stretch keeps it.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Final

from hedersstod.domain.dates import MONTHS, WEEKDAYS
from hedersstod.domain.jigsaw_words import (
    BUILDINGS,
    CONGREGATIONS,
    COUNTRIES,
    EVENTS,
    LANGUAGES,
    OCCUPATIONS,
    PEOPLES,
    PERSONS_OF,
    PROGRAMMES,
    SPORTS,
    WORKPLACES,
)


class TraitKind(StrEnum):
    """What kind of thing points at somebody."""

    ARRIVAL = "arrival"
    AGE = "age"
    DATE = "date"
    FAMILY = "family"
    SCHOOL = "school"
    WORK = "work"
    LEISURE = "leisure"
    PLACE = "place"
    ORIGIN = "origin"
    EVENT = "event"
    NAME = "name"


Suggest = Callable[["re.Match[str]", date], str | None]

# -- words -------------------------------------------------------------------------------------

_NUMBERS: Final = (
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "tjugoett",
    "tjugotvå", "tjugotre", "tjugofyra", "tjugofem",
)  # fmt: skip
_NUMBER: Final = rf"(?:\d{{1,2}}|en|{'|'.join(sorted(_NUMBERS[1:], key=len, reverse=True))})"
_YEAR: Final = r"(?:19|20)\d\d(?![:\d])"
_MONTH: Final = rf"(?:(?:{'|'.join(MONTHS)})\b|(?:jan|feb|apr|aug|sept?|okt|nov|dec)\b\.?)"
_DAY_NAME: Final = rf"(?:{'|'.join(WEEKDAYS)})(?:en|ar)?s?"
_CLOCK: Final = r"(?:kl\.?|klockan)\s*(?P<hour>\d{1,2})(?:[.:]\d\d)?"

_AGE_BANDS: Final = (
    (3, "några år gammal"),
    (6, "i förskoleåldern"),
    (10, "i lågstadieåldern"),
    (13, "i mellanstadieåldern"),
    (15, "i början av tonåren"),
    (18, "i mitten av tonåren"),
    (20, "i slutet av tonåren"),
    (30, "i tjugoårsåldern"),
    (40, "i trettioårsåldern"),
    (50, "i fyrtioårsåldern"),
    (60, "i femtioårsåldern"),
    (70, "i sextioårsåldern"),
)
_TEENS: Final = range(13, 20)

_FAMILY: Final = (
    r"\w*syskon|\w*bröder|\w*systrar|småbarn|barnbarn|barn|döttrar|söner|kusiner|flickor|pojkar"
)
_AS_FAMILY: Final = {"småsyskon": "syskon", "småbarn": "barn"}


# -- what could be said instead ----------------------------------------------------------------


def age_band(years: int) -> str:
    """An age as a band that many share: `i mitten av tonåren`."""
    return next((words for below, words in _AGE_BANDS if years < below), "i hög ålder")


def relative_day(day: date, today: date) -> str:
    """A day as it lies from today, about: `för ungefär två veckor sedan`, `om några dagar`."""
    days = (day - today).days
    if days in (-1, 0, 1):
        return {-1: "nyligen", 0: "i dag", 1: "mycket snart"}[days]
    length = _length(abs(days))
    return f"om {length}" if days > 0 else f"för {length} sedan"


def _length(days: int) -> str:
    for below, words in (
        (6, "några dagar"),
        (11, "ungefär en vecka"),
        (18, "ungefär två veckor"),
        (25, "ungefär tre veckor"),
        (46, "ungefär en månad"),
        (300, "några månader"),
        (550, "något år"),
        (3650, "några år"),
    ):
        if days < below:
            return words
    return "många år"


def _count(word: str) -> int | None:
    word = word.casefold()
    if word.isdecimal():
        return int(word)
    return _NUMBERS.index(word) if word in _NUMBERS else None


def _nothing(_found: re.Match[str], _today: date) -> str:
    return ""


def _always(words: str) -> Suggest:
    return lambda _found, _today: words


def _age(found: re.Match[str], _today: date) -> str | None:
    years = _count(found["years"])
    if years is None:
        return None
    ending = (found.groupdict().get("ending") or "").casefold()
    if ending.startswith("årig"):
        return f"tonårig{ending[4:]}" if years in _TEENS else ""
    if ending.startswith("åring"):
        return f"tonåring{ending[5:]}" if years in _TEENS else ""
    return age_band(years)


def _born(found: re.Match[str], today: date) -> str:
    return age_band(max(today.year - int(found["year"]), 0))


def _day(found: re.Match[str], today: date) -> str | None:
    month = _month(found["month"])
    return _dated(int(found["day"]), month, found["year"], today)


def _month(name: str) -> int:
    if name.isdecimal():
        return int(name)
    short = name.casefold()[:3]
    return next((n for n, full in enumerate(MONTHS, 1) if full.startswith(short)), 0)


def _dated(day: int, month: int, year: str | None, today: date) -> str | None:
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    days = [
        date(each, month, day)
        for each in years
        if 1 <= month <= 12
        and date.min.year <= each < date.max.year
        and 1 <= day <= calendar.monthrange(each, month)[1]
    ]
    if not days:
        return None
    return relative_day(min(days, key=lambda each: abs((each - today).days)), today)


def _in_month(found: re.Match[str], today: date) -> str | None:
    return _dated(15, _month(found["month"]), found["year"], today)


def _in_year(found: re.Match[str], today: date) -> str:
    since = (found.groupdict().get("since") or "").strip()
    words = _years_ago(int(found["year"]), today)
    return f"{since} {words.removeprefix('för ').removesuffix(' sedan')}" if since else words


def _years_ago(year: int, today: date) -> str:
    if year >= today.year - 1:
        return "nyligen" if year <= today.year else "längre fram"
    return "för några år sedan" if today.year - year < 10 else "för länge sedan"


def _arrived(found: re.Match[str], today: date) -> str:
    year = found.groupdict().get("year")
    return f"{found['came']} {_years_ago(int(year), today) if year else 'för en tid sedan'}"


def _weekday(found: re.Match[str], _today: date) -> str:
    past = found[0].casefold().startswith("i ")
    return f"{'för några dagar sedan' if past else 'inom några dagar'}, {_part_of_day(found)}"


def _clock(found: re.Match[str], _today: date) -> str:
    return _part_of_day(found)


def _part_of_day(found: re.Match[str]) -> str:
    hour = int(found["hour"])
    if 5 <= hour < 10:
        return "på morgonen"
    return "på dagen" if 10 <= hour < 18 else "på kvällen" if 18 <= hour < 23 else "på natten"


def _several(found: re.Match[str], _today: date) -> str | None:
    if found["count"].casefold() in ("1", "en", "ett", "0", "noll"):
        return None
    noun = found["noun"].casefold()
    return f"flera {_AS_FAMILY.get(noun, noun)}"


def _works(found: re.Match[str], _today: date) -> str:
    verb = found["verb"].casefold()
    if verb.startswith(("driver", "äger", "drev", "ägde")):
        return "har ett företag"
    if "prakti" in verb or "prao" in verb:
        return "praktik" if verb.endswith(("tik", "ao")) else "har en praktik"
    if verb.startswith("anställ"):
        return verb
    return "hade ett arbete" if verb.endswith("de") else "har ett arbete"


def _rule(kind: TraitKind, pattern: str, suggest: Suggest = _nothing) -> Rule:
    return kind, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w])", re.IGNORECASE), suggest


Rule = tuple[TraitKind, re.Pattern[str], Suggest]
_K = TraitKind

_NOT_A_BAND: Final = (
    r"(?<!under )(?<!över )(?<!minst )(?<!högst )(?<!äldre än )(?<!yngre än )(?<!fyllt )"
    r"(?<!fyllda )(?<!eller )(?<!\bi )(?<!\bför )(?<!\bpå )(?<!sedan )(?<!efter )(?<!inom )"
    r"(?<!\bom )"
)
_NOT_COUNTED: Final = (
    r"(?!\s+(?:minut|timm|dag|veck|månad|gång|person|kron|procent|mil|kilometer|meter|stycken)\w*)"
)
# The first rule that takes a stretch of the text keeps it.
RULES: Final[tuple[Rule, ...]] = (
    _rule(
        _K.ARRIVAL,
        r"(?P<came>(?:kom|flyttade|flydde|anlände|invandrade|flyttat|kommit|flytt)"
        r"(?:\s+(?:hit|in|hem|till\s+(?:sverige|landet|kommunen|orten|byn)))?)"
        rf"\s+(?:(?:år|i|våren|sommaren|hösten|vintern|{_MONTH})\s+){{0,2}}(?P<year>{_YEAR})",
        _arrived,
    ),
    _rule(
        _K.ARRIVAL,
        r"bott\s+(?:här|i\s+(?:sverige|landet|kommunen|byn))\s+(?:i\s+[\wåäö]+\s+år"
        rf"|sedan\s+(?:\w+\s+)?{_YEAR})",
        _always("bott här en tid"),
    ),
    _rule(
        _K.AGE,
        rf"{_NOT_A_BAND}(?P<years>{_NUMBER})(?P<ending>\s+år\s+gam\w+)",
        _age,
    ),
    _rule(
        _K.AGE, rf"(?P<years>{_NUMBER})[-\s–]?(?P<ending>årig[at]?|åring(?:en|ar|arna)?s?)", _age
    ),
    _rule(
        _K.AGE,
        rf"{_NOT_A_BAND}(?P<years>{_NUMBER})\s+år"
        r"(?!\s+(?:sedan|framåt|eller|yngre|äldre|och\s+(?:äldre|uppåt)|i\s+rad))",
        _age,
    ),
    _rule(
        _K.AGE,
        rf"född\s+(?:(?:den|i|år|våren|hösten)\s+)?(?:\d{{1,2}}\s+)?(?:{_MONTH}\s+)?(?P<year>{_YEAR})",
        _born,
    ),
    _rule(_K.AGE, rf"(?:fyller|fyllde|blir|blev)\s+(?P<years>{_NUMBER})(?:\s+år)?", _always("")),
    _rule(_K.AGE, rf"{_NUMBER}[-\s]?årsdag(?:en)?"),
    _rule(_K.AGE, rf"(?P<years>{'|'.join(_NUMBERS[13:20])}){_NOT_COUNTED}", _age),
    _rule(_K.AGE, r"(?<=\bär )(?P<years>\d{1,2})(?=\s*(?:[.,;!?)]|och\b|$))", _age),
    _rule(
        _K.DATE,
        r"(?:den\s+)?(?P<year>(?:19|20)\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
        _day,
    ),
    _rule(
        _K.DATE,
        rf"(?:(?:på\s+|i\s+)?{_DAY_NAME}\s+)?(?:den\s+)?(?P<day>\d{{1,2}})(?::?e)?\s+"
        rf"(?P<month>{_MONTH})(?:\s+(?P<year>{_YEAR}))?",
        _day,
    ),
    _rule(_K.DATE, rf"(?:i\s+)?(?P<month>{_MONTH})\s+(?P<year>{_YEAR})", _in_month),
    _rule(
        _K.DATE,
        rf"(?:den\s+)?(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?:[\s-](?P<year>{_YEAR}))?",
        _day,
    ),
    _rule(_K.DATE, rf"(?:på\s+|i\s+)?{_DAY_NAME},?\s+(?:{_CLOCK})", _weekday),
    _rule(_K.DATE, _CLOCK, _clock),
    _rule(
        _K.DATE,
        rf"(?:(?P<since>sedan)\s+)?(?:(?:år|våren|sommaren|hösten|vintern)\s+)?(?P<year>{_YEAR})",
        _in_year,
    ),
    _rule(
        _K.FAMILY,
        r"(?:yngst|äldst|minst|mellanbarn\w*|nummer\s+\w+)\s+(?:av|i\s+en\s+syskonskara\s+på)\s+"
        rf"{_NUMBER}(?:\s+\w*(?:syskon|barn))?",
        _always("ett av flera syskon"),
    ),
    _rule(
        _K.FAMILY,
        rf"(?P<count>{_NUMBER})\s+(?:(?:yngre|äldre|små|vuxna|minderåriga|hemmaboende)\s+)?"
        rf"(?P<noun>{_FAMILY})",
        _several,
    ),
    _rule(_K.FAMILY, r"(?:tvilling|trilling)\w*|ensambarn\w*|enda\s+(?:barn|dotter|son)\w*"),
    _rule(
        _K.SCHOOL,
        r"(?-i:[A-ZÅÄÖ])[\w-]+(?:skolan?|gymnasi(?:et|um|eskolan?))s?",
        _always("en skola"),
    ),
    _rule(_K.SCHOOL, r"(?:årskurs|årskursen|åk)\.?\s*\d+|klass\s+\d\w*|[1-9][a-f]"),
    _rule(
        _K.SCHOOL,
        r"(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)(?=\s+(?:på|i|hos)\b)",
    ),
    _rule(_K.SCHOOL, rf"(?:{PROGRAMMES})programmet\w*", _always("ett gymnasieprogram")),
    _rule(
        _K.SCHOOL,
        r"språkintroduktion\w*|(?:sär|fri|folkhög|anpassade\s+grund)skola\w*|folkhögskol\w+|"
        r"internat\w*|elevråd\w*|ung\s+företagsamhet",
    ),
    _rule(
        _K.WORK,
        r"(?P<verb>jobbar|arbetar|jobbade|arbetade|jobbat|arbetat|praktiserar|praktiserade|praktik|"
        r"prao|extrajobb(?:ar)?|sommarjobb(?:ar)?|anställd|driver|drev|äger|ägde)\s+(?:extra\s+)?"
        r"(?:(?:som|på|i|hos|vid|inom|åt)\s+)?(?:(?:en|ett|den|det|egen|eget)\s+)?"
        r"(?!att\b|med\b|för\b|och\b|natt|dag)[\w-]*"
        rf"(?:{WORKPLACES}|{OCCUPATIONS}|butik|affär|firma|företag|skola|förskola|hem|bolag|vård|"
        r"lager|kontor|verkstad|mottagning|sjukhus|industri|kök|service|bruk)\w*",
        _works,
    ),
    _rule(
        _K.WORK,
        r"(?P<verb>jobbar|arbetar|jobbade|arbetade|praktiserar|praktik|prao|extrajobb|sommarjobb|"
        r"anställd)\s+(?:extra\s+)?(?:som|på|hos|vid|inom)\s+(?:(?:en|ett|den|det)\s+)?"
        r"(?!att\b|natten|dagen|helg|kväll|distans|heltid|deltid|timmar)\w+",
        _works,
    ),
    _rule(_K.WORK, rf"[\w-]*(?:{WORKPLACES})\w*", _always("")),
    _rule(_K.WORK, rf"[\w-]*(?:{OCCUPATIONS})\w*", _always("")),
    _rule(
        _K.LEISURE,
        rf"(?:spelar|spelade|tränar|tränade|rider|sjunger|sjöng|dansar|går\s+på)\s+(?:i\s+)?"
        rf"(?:(?:en|ett)\s+)?[\w-]*(?:{SPORTS}|kör(?:en)?|klubb|lag|orkester|band|dans|teater|"
        r"ridskola)\w*",
        _always("har en fritidsaktivitet"),
    ),
    _rule(
        _K.LEISURE,
        rf"(?:{SPORTS})\w*|\w+kör(?:en)?(?<!person)|kören|i\s+kör|ridskola\w*|kulturskola\w*|"
        r"musikskola\w*|scout\w*|luciatåg\w*|(?:idrotts|hembygds|skytte|jakt|kultur|kvinno)förening"
        r"\w*|jaktlag\w*|\w*klubb(?:en)?|dansgrupp\w*|teatergrupp\w*|\w+orkester\w*",
    ),
    _rule(_K.LEISURE, rf"[\w-]*(?:{CONGREGATIONS})\w*"),
    _rule(_K.PLACE, r"buss(?:en|linje)?\s*\d+|\d+:?ans\s+buss", _always("en buss")),
    _rule(_K.PLACE, r"linje\s*\d+|skolbuss\w*|bussen|busshållplats\w*|hållplats\w*|skolskjuts\w*"),
    _rule(
        _K.PLACE,
        r"E\d{1,2}|(?:riks|läns)väg(?:en)?\s*\d*|väg\s+\d{2,3}",
        _always("en större väg"),
    ),
    _rule(
        _K.PLACE,
        r"(?:stor|kyrko|järnvägs|skol|strand|bruks|kungs|drottning)gatan|kyrkbyn|kyrkogården",
        _always(""),
    ),
    _rule(
        _K.PLACE,
        r"(?-i:[A-ZÅÄÖ])[\w-]+(?:gatan|vägen|torget|gränd|gården|byn|berget|viken)s?(?:\s+\d+)?",
        _always("en plats"),
    ),
    _rule(_K.PLACE, rf"(?:{BUILDINGS})\w*"),
    _rule(_K.ORIGIN, rf"(?:{COUNTRIES})s?", _always("ett annat land")),
    _rule(_K.ORIGIN, rf"(?:{LANGUAGES})", _always("ett annat språk")),
    _rule(_K.ORIGIN, rf"\w*(?:{PEOPLES})\w{{0,5}}"),
    _rule(_K.ORIGIN, rf"(?:{PERSONS_OF})(?:en|er|na|erna|ar|arna|ska)?s?"),
    _rule(
        _K.EVENT,
        rf"(?:(?:en|ett|den|det|stora|svåra)\s+){{0,3}}(?:{EVENTS})",
        _always("en händelse"),
    ),
    _rule(_K.EVENT, r"brann(?:\s+ner)?|(?:i\s+)?(?:lokal)?tidningen|på\s+nyheterna|nedläggning\w*"),
)
