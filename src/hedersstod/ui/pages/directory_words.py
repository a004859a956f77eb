"""What the lines of support say in words: where, for whom, how old, and from what source."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hedersstod.domain.directory import GROUPS, Age, Line, Standing, welcome
from hedersstod.domain.profiles import DirectoryEntry, Reach, Welcome
from hedersstod.ui.widgets.call_line import CallLine


def call_line(line: Line, today: date, *, origin: bool = True) -> CallLine:
    """The line as one that can be called, with its source and what is doubtful about it."""
    entry = line.entry
    return CallLine(
        entry.name,
        entry.number,
        entry.hours,
        origin_words(entry) if origin else "",
        check_locally=entry.check_locally,
        warning=age_words(line, today),
    )


def origin_words(entry: DirectoryEntry) -> str:
    """Where and when it was read, or that nobody has said so."""
    translate = QCoreApplication.translate
    told = ", ".join(part for part in (entry.source, entry.read_when) if part)
    if not told:
        return translate("Directory", "Källa är inte angiven.")
    return translate("Directory", "Källa: {source}").format(source=told)


def age_words(line: Line, today: date) -> str:
    """A warning when the facts are old; empty when they are not."""
    translate = QCoreApplication.translate
    return {
        Age.CURRENT: "",
        Age.OLD: translate("Directory", "Uppgiften är äldre än ett år."),
        Age.UNKNOWN: translate("Directory", "Årtal saknas: räkna uppgiften som gammal."),
    }[line.age(today)]


def where_words(entry: DirectoryEntry) -> str:
    """The whole country, a county, a place, or with us."""
    translate = QCoreApplication.translate
    named = ", ".join(part for part in (entry.area, entry.county) if part)
    if entry.where is Reach.NATIONAL:
        return translate("Directory", "Hela landet")
    if entry.where is Reach.COUNTY:
        return named or translate("Directory", "Länet")
    return named or translate("Directory", "Hos er")


def reaches() -> list[tuple[str, str]]:
    """The reaches to choose among."""
    translate = QCoreApplication.translate
    return [
        (Reach.LOCAL.value, translate("Directory", "Hos oss")),
        (Reach.COUNTY.value, translate("Directory", "Länet")),
        (Reach.NATIONAL.value, translate("Directory", "Hela landet")),
    ]


def groups() -> dict[str, str]:
    """What those are called of whom it is asked whether they are welcome."""
    translate = QCoreApplication.translate
    words = (
        translate("Directory", "Män"),
        translate("Directory", "Hbtqi-personer"),
        translate("Directory", "Barn"),
    )
    return dict(zip(GROUPS, words, strict=True))


def welcomes() -> list[tuple[str, str]]:
    """The answers to whether they are, in the fixed order."""
    translate = QCoreApplication.translate
    return [
        (Welcome.YES.value, translate("Directory", "Ja")),
        (Welcome.NO.value, translate("Directory", "Nej")),
        (Welcome.NOT_KNOWN.value, translate("Directory", "Vet inte")),
    ]


def welcome_words(entry: DirectoryEntry) -> str:
    """Who is welcome, and in which languages; what is not known is told together, as a question."""
    translate = QCoreApplication.translate
    said = {Welcome.YES: translate("Directory", "ja"), Welcome.NO: translate("Directory", "nej")}
    known, open_ones = [], []
    for group, name in groups().items():
        answer = welcome(entry, group)
        if answer in said:
            known.append(f"{name}: {said[answer]}")
        else:
            open_ones.append(name)
    language = translate("Directory", "Språk")
    if entry.languages:
        known.append(f"{language}: {entry.languages}")
    else:
        open_ones.append(language)
    if open_ones:
        names = ", ".join([open_ones[0], *(name.lower() for name in open_ones[1:])])
        known.append(translate("Directory", "{names}: vet inte, fråga").format(names=names))
    return " · ".join(known)


def standing_words(line: Line) -> str:
    """What was done to the line here; empty when nothing was."""
    translate = QCoreApplication.translate
    return {
        Standing.BUNDLED: "",
        Standing.EDITED: translate("Directory", "Ändrad här"),
        Standing.MOVED_ON: translate("Directory", "Ändrad här"),
        Standing.OWN: translate("Directory", "Egen rad"),
        Standing.LEFT: translate(
            "Directory", "Finns inte längre i programmets lista. Det du skrev står kvar."
        ),
    }[line.standing]
