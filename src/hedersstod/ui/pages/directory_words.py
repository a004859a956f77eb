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
    tr = QCoreApplication.translate
    told = ", ".join(part for part in (entry.source, entry.read_when) if part)
    if not told:
        return tr("Directory", "Källa är inte angiven.")
    return tr("Directory", "Källa: {source}").format(source=told)


def age_words(line: Line, today: date) -> str:
    """A warning when the facts are old; empty when they are not."""
    tr = QCoreApplication.translate
    return {
        Age.CURRENT: "",
        Age.OLD: tr("Directory", "Uppgiften är äldre än ett år."),
        Age.UNKNOWN: tr("Directory", "Årtal saknas: räkna uppgiften som gammal."),
    }[line.age(today)]


def where_words(entry: DirectoryEntry) -> str:
    """The whole country, a county, a place, or with us."""
    tr = QCoreApplication.translate
    named = ", ".join(part for part in (entry.area, entry.county) if part)
    if entry.where is Reach.NATIONAL:
        return tr("Directory", "Hela landet")
    if entry.where is Reach.COUNTY:
        return named or tr("Directory", "Länet")
    return named or tr("Directory", "Hos er")


def reaches() -> list[tuple[str, str]]:
    """The reaches to choose among."""
    tr = QCoreApplication.translate
    return [
        (Reach.LOCAL.value, tr("Directory", "Hos oss")),
        (Reach.COUNTY.value, tr("Directory", "Länet")),
        (Reach.NATIONAL.value, tr("Directory", "Hela landet")),
    ]


def groups() -> dict[str, str]:
    """What those are called of whom it is asked whether they are welcome."""
    tr = QCoreApplication.translate
    words = (tr("Directory", "Män"), tr("Directory", "Hbtqi-personer"), tr("Directory", "Barn"))
    return dict(zip(GROUPS, words, strict=True))


def welcomes() -> list[tuple[str, str]]:
    """The answers to whether they are, in the fixed order."""
    tr = QCoreApplication.translate
    return [
        (Welcome.YES.value, tr("Directory", "Ja")),
        (Welcome.NO.value, tr("Directory", "Nej")),
        (Welcome.NOT_KNOWN.value, tr("Directory", "Vet inte")),
    ]


def welcome_words(entry: DirectoryEntry) -> str:
    """Who is welcome, and in which languages; what is not known is told together, as a question."""
    tr = QCoreApplication.translate
    said = {Welcome.YES: tr("Directory", "ja"), Welcome.NO: tr("Directory", "nej")}
    known, open_ones = [], []
    for group, name in groups().items():
        answer = welcome(entry, group)
        if answer in said:
            known.append(f"{name}: {said[answer]}")
        else:
            open_ones.append(name)
    language = tr("Directory", "Språk")
    if entry.languages:
        known.append(f"{language}: {entry.languages}")
    else:
        open_ones.append(language)
    if open_ones:
        names = ", ".join([open_ones[0], *(name.lower() for name in open_ones[1:])])
        known.append(tr("Directory", "{names}: vet inte, fråga").format(names=names))
    return " · ".join(known)


def standing_words(line: Line) -> str:
    """What was done to the line here; empty when nothing was."""
    tr = QCoreApplication.translate
    return {
        Standing.BUNDLED: "",
        Standing.EDITED: tr("Directory", "Ändrad här"),
        Standing.MOVED_ON: tr("Directory", "Ändrad här"),
        Standing.OWN: tr("Directory", "Egen rad"),
        Standing.LEFT: tr(
            "Directory", "Finns inte längre i programmets lista. Det du skrev står kvar."
        ),
    }[line.standing]
