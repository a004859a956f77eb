"""Names become letters: whoever is in the register is told of as `person A`, in every call.

Labels are found inflected, as the disclosure guard finds them; relation words may stand.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from hedersstod.domain.folding import fold
from hedersstod.domain.people import Person
from hedersstod.domain.text_matching import FactSearch, Match, needle

CLIENT: Final = "den utsatta"

_COMMON: Final = (
    "bror broder syster mamma pappa mor far moder fader son dotter kusin syssling moster faster "
    "morbror farbror mormor morfar farmor farfar svåger svägerska svärmor svärfar styvmor styvfar "
    "make maka man hustru fru sambo partner pojkvän flickvän fästman fästmö vän väninna granne "
    "släkting förälder kollega lärare kurator rektor mentor chef tränare handläggare läkare "
    "sjuksköterska polis tolk"
)
_NEUTER: Final = "syskon barn syskonbarn kusinbarn barnbarn vittne ombud biträde"
_KIN: Final = re.compile(
    rf"(?:\w*(?:{'|'.join(_COMMON.replace(' ', '|').split())}))$", re.IGNORECASE
)
_KIN_NEUTER: Final = re.compile(rf"\w*(?:{_NEUTER.replace(' ', '|')})$", re.IGNORECASE)
_DETERMINER: Final = re.compile(
    r"\b(?:den\s+utsattas|personens|hennes|hans|hens|deras|sin|sitt|sina|den|en|ett)\s+$",
    re.IGNORECASE,
)
# The first word of a relation, as far as it is surely no name.
_OF_KIN: Final = (
    "stora store stor lilla lille lill halv styv bonus plast extra foster adoptiv tvilling gud "
    "gammel svär ex barndoms barn skol klass arbets bror brors syster syskon son dotter kusin"
)
_HOW: Final = (
    "äldre äldsta äldste yngre yngsta yngste stora store lilla lille mellersta gamla gamle gammal "
    "nya nye ny nuvarande tidigare förra förre före blivande tilltänkt tilltänkta frånskild "
    "avlägsen avlägsna nära annan annat vuxen vuxet vuxna minderårig minderårigt minderåriga "
    "biologisk biologiska gift ogift ingift bekant"
)
_PLAIN: Final = re.compile(
    rf"{'|'.join(_HOW.split())}|(?:{'|'.join(_OF_KIN.split())})?"
    rf"(?:{'|'.join(f'{_COMMON} {_NEUTER}'.split())})(?:e?n|et)?s?",
    re.IGNORECASE,
)
# Osman, Jafar and Andersson end as relations do.
_LIKE_A_NAME: Final = re.compile(r"\w+(?:son|man|mor|far|dotter)", re.IGNORECASE)
_ONLY_ONE: Final = {"mamma": "mamman", "pappa": "pappan", "mor": "modern", "far": "fadern"}
_LEAST: Final = 3  # letters in a word of a label that is looked for on its own


class Pseudonyms:
    """Puts letters in place of the labels of a register, and `den utsatta` for the alias."""

    def __init__(self, people: Iterable[Person], alias: str) -> None:
        self._names: dict[str, str] = {}
        sought: dict[str, list[str]] = defaultdict(list)
        for person in people:
            self._names[person.id] = CLIENT if person.is_client else f"person {person.letter}"
            for form in _forms(person.label):
                sought[form].append(self._names[person.id])
        for form in _forms(alias):
            sought[form].append(CLIENT)
        sought.pop(CLIENT, None)
        self._sought = tuple((form, " eller ".join(names)) for form, names in sought.items())
        self._kin = tuple(is_relation(form) for form, _ in self._sought)
        self._search = FactSearch(needle(form, parts_alone=False) for form, _ in self._sought)

    def of(self, person_id: str) -> str:
        """What somebody is called outside; empty for one who is not in the register."""
        return self._names.get(person_id, "")

    def applied(self, text: str) -> str:
        """The text with every label and the alias replaced."""
        return self._applied(text, relations_too=True)

    def relation(self, person: Person) -> str:
        """How somebody stands to the client: the relation, or a label that is one."""
        plain = " ".join(word for word in person.label.split() if not word[0].isupper())
        own = person.label if is_relation(person.label) else plain if is_relation(plain) else ""
        said = person.relation or own
        return " ".join(self._applied(said, relations_too=False).split())

    def _applied(self, text: str, *, relations_too: bool) -> str:
        found = [
            (match, index)
            for index, match in self._search.find(fold(text))
            if self._counts(text, index, match) and (relations_too or not self._kin[index])
        ]
        last = len(text)
        # The longest first, so that "äldre bror" is not read as "bror".
        for match, index in sorted(found, key=lambda f: (-f[0].end, f[0].start)):
            if match.end <= last:
                text = self._put(text, match, index)
                last = match.start
        return text

    def _counts(self, text: str, index: int, match: Match) -> bool:
        """A sure find; of a name also what may be it, when it is written as a name."""
        return match.certain or (not self._kin[index] and text[match.start].isupper())

    def _put(self, text: str, match: Match, index: int) -> str:
        form, name = self._sought[index]
        start = match.start
        owner = match.found.endswith("s") and not form.casefold().endswith("s")
        if owner:
            name = f"{name}s" if name == CLIENT else f"{name}:s"
        if (self._kin[index] or form[0].islower()) and (before := _DETERMINER.search(text[:start])):
            start = before.start()
        ahead = text[:start].rstrip()
        if not ahead or (ahead[-1] in ".!?:" and text[start].isupper()):
            name = name[0].upper() + name[1:]
        return text[:start] + name + text[match.end :]


def is_relation(label: str) -> bool:
    """Does a label only say how somebody stands to the client, like `äldre bror`?"""
    words = label.split()
    last = words[-1] if words else ""
    named = any(word[0].isupper() for word in words[1:]) or any(map(_may_be_name, words[:1]))
    return not named and bool(_KIN.fullmatch(last) or _KIN_NEUTER.fullmatch(last))


def _may_be_name(word: str) -> bool:
    like = word[0].isupper() and _LIKE_A_NAME.fullmatch(word)
    return bool(like) and not _PLAIN.fullmatch(word)


def with_article(relation: str) -> str:
    """`äldre bror` as `en äldre bror`; what is not a known word for one person stays."""
    words = relation.split()
    if relation.casefold() in _ONLY_ONE:
        return _ONLY_ONE[relation.casefold()]
    if not words or words[0].casefold() in ("en", "ett", "den", "det", "hennes", "hans", "min"):
        return relation
    if _PLAIN.fullmatch(words[0]):
        relation = relation[0].lower() + relation[1:]
    if _KIN_NEUTER.fullmatch(words[-1]):
        return f"ett {relation}"
    return f"en {relation}" if _KIN.fullmatch(words[-1]) and _no_owner(words) else relation


def _no_owner(words: list[str]) -> bool:
    """`pappans bror` takes no article."""
    return not any(word.endswith("s") for word in words[:-1])


def _forms(label: str) -> list[str]:
    """The label, and each word of it that is written as a name."""
    words = [word.strip(".,()") for word in label.split()]
    if len(words) < 2:
        return [label.strip()] if label.strip() else []
    return [label.strip(), *(w for w in words if len(w) >= _LEAST and w[0].isupper())]
