"""The time limits of the law in the words of the interface: how long, to when, whose, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hedersstod.domain.answers import Precision
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.dates import written
from hedersstod.domain.holidays import rest_day
from hedersstod.domain.legal_limits import Bound, LegalLimit, Running, Suggested, Unit
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry
from hedersstod.ui.agenda_words import rest_day_in_words
from hedersstod.ui.dates import day_in_words, weekday_in_words

translate = QCoreApplication.translate


def title_of(limit: LegalLimit) -> str:
    """What it is, as a heading."""
    return limit.what[:1].upper() + limit.what[1:]


def law_of(limit: LegalLimit) -> str:
    """The paragraph, how long the time is, and when the paragraph was read."""
    length = length_in_words(limit)
    return " · ".join(part for part in (limit.paragraph, length, limit.read) if part)


def briefly(limit: LegalLimit) -> str:
    """What it is and how long, in a line of several."""
    length = length_in_words(limit)
    return f"{limit.what} ({length})" if length else limit.what


def length_in_words(limit: LegalLimit) -> str:
    """How long it is; empty where the decision alone says so."""
    one = limit.length == 1
    match limit.unit:
        case Unit.AT_ONCE:
            return translate("Limits", "genast")
        case Unit.DECISION:
            return ""
        case Unit.DAYS:
            words = translate("Limits", "1 dag") if one else translate("Limits", "{count} dagar")
        case Unit.WEEKS:
            words = translate("Limits", "1 vecka") if one else translate("Limits", "{count} veckor")
        case Unit.MONTHS:
            words = (
                translate("Limits", "1 månad") if one else translate("Limits", "{count} månader")
            )
        case Unit.YEARS:
            words = translate("Limits", "{count} år")
    words = words.format(count=limit.length)
    if limit.lasts:
        return translate("Limits", "högst {length}").format(length=words)
    if limit.repeats:
        return translate("Limits", "inom {length}, varje gång").format(length=words)
    return translate("Limits", "inom {length}").format(length=words)


def distance_in_words(running: Running, today: date) -> str:
    """How far its day is, short enough for a pill; what has passed is said so."""
    if running.day is None:
        return translate("Limits", "utan dag")
    days = (running.day - today).days
    if running.limit.unit is Unit.AT_ONCE:
        return translate("Limits", "genast")
    if days == 0:
        return translate("Limits", "i dag")
    if days == 1:
        return translate("Limits", "i morgon")
    if days == -1:
        return translate("Limits", "gick ut i går")
    if days < 0:
        return translate("Limits", "gick ut för {days} dagar sedan").format(days=-days)
    return translate("Limits", "om {days} dagar").format(days=days)


def last_day_in_words(running: Running) -> str:
    """Its last day, or why there is none."""
    limit, day = running.limit, running.day
    if day is None and limit.lasts and running.start.head.day.day is not None:
        return translate("Limits", "Står någon sista dag i beslutet? Skriv den i händelsen.")
    if day is None:
        return translate("Limits", "Händelsen har ingen dag. Skriv den, så räknas tiden.")
    said = translate("Limits", "{weekday} {day}").format(
        weekday=weekday_in_words(day), day=day_in_words(day)
    )
    if limit.unit is Unit.AT_ONCE:
        return translate("Limits", "Genast, från {day}").format(day=said)
    if running.longest:
        return translate("Limits", "Högst till {day}: beslutets egen dag är inte skriven").format(
            day=said
        )
    if limit.lasts:
        return translate("Limits", "Till och med {day}, enligt händelsen").format(day=said)
    if running.about:
        return translate("Limits", "Senast ungefär {day}, räknat från månadens första").format(
            day=said
        )
    return translate("Limits", "Senast {day}").format(day=said)


def remarks_on(running: Running, texts: CaseTexts, today: date) -> tuple[str, ...]:
    """What must be looked at before the day is trusted."""
    return tuple(filter(None, _remarks(running, texts, today)))


def _remarks(running: Running, texts: CaseTexts, today: date) -> tuple[str, ...]:
    rest = rest_day(running.day) if running.day is not None and running.day >= today else None
    at_once = running.limit.unit is Unit.AT_ONCE
    return (
        translate("Limits", "Sista dagen är {rest}: gör det före, eller fråga juristen.").format(
            rest=rest_day_in_words(rest)
        )
        if rest is not None and not at_once
        else "",
        translate("Limits", "Dagen ligger efter den längsta tid lagen ger. Läs beslutet igen.")
        if running.too_long
        else "",
        _missed(running.missed),
        translate(
            "Limits", "Kan ha avslutats: {event}. Händelsen säger inte vem den gäller."
        ).format(event=entry_in_words(running.perhaps, texts))
        if running.perhaps is not None
        else "",
    )


def _missed(missed: int) -> str:
    if missed == 0:
        return ""
    if missed == 1:
        return translate("Limits", "Nästa gång har också gått ut.")
    return translate("Limits", "Också de {count} följande gångerna har gått ut.").format(
        count=missed
    )


def counting_of(limit: LegalLimit) -> str:
    """From which day, by what rule, and for whom it is counted."""
    rule = (
        translate("Limits", "Slutar på samma dag i månaden, eller på månadens sista dag.")
        if limit.unit in (Unit.MONTHS, Unit.YEARS)
        else ""
    )
    bound = f"{bound_in_words(limit.bound)}."
    return " ".join(part for part in (limit.counted, rule, bound) if part)


def bound_in_words(bound: Bound) -> str:
    """Whom the limit binds."""
    return {
        Bound.BOARD: translate("Limits", "Tiden gäller nämnden"),
        Bound.COURT: translate("Limits", "Tiden gäller rätten"),
        Bound.PROSECUTOR: translate("Limits", "Tiden gäller åklagarens beslut"),
        Bound.TAX_AGENCY: translate("Limits", "Tiden gäller Skatteverkets beslut"),
    }[bound]


def entry_in_words(entry: LogEntry, texts: CaseTexts) -> str:
    """The kind and the day of an entry; never what stands in it."""
    match entry:
        case Event():
            kind = texts.event_kind(entry.kind)
            what = kind.text if kind is not None else translate("Limits", "Händelse")
        case Disclosure():
            what = translate("Limits", "Utlämnande")
        case Consultation():
            what = translate("Limits", "Konsultation")
    day = entry.head.day
    if day.day is None:
        return translate("Limits", "{what}, dag saknas").format(what=what)
    exact = day.precision is Precision.EXACT
    said = day_in_words(day.day) if exact else written(day)
    return translate("Limits", "{what}, {day}").format(what=what, day=said)


def closing_lead(running: Running, *, for_good: bool) -> str:
    """How the entry begins that ends a limit with a reason."""
    words = (
        translate("Limits", "Tid i lagen, gjort den här gången: {what} ({law}, {day}).")
        if running.limit.repeats and not for_good
        else translate("Limits", "Tid i lagen, avslutad: {what} ({law}, {day}).")
    )
    day = day_in_words(running.day) if running.day is not None else translate("Limits", "utan dag")
    return words.format(what=running.limit.what, law=running.limit.paragraph, day=day)


def suggestion_lead(suggested: Suggested, texts: CaseTexts) -> str:
    """How the entry begins that says why no limit runs from an event."""
    return translate("Limits", "Inga tider i lagen räknas från: {event}.").format(
        event=entry_in_words(suggested.event, texts)
    )
