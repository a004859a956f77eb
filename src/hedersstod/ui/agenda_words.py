"""What is due, what is coming and where she was, in the words of the interface; never a name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hedersstod.casework.office import Content
from hedersstod.domain.agenda import Due, Matter, Urgency
from hedersstod.domain.case import Bookmark
from hedersstod.domain.holidays import RestDay, rest_day
from hedersstod.domain.identifiers import GuideId
from hedersstod.domain.risk_windows import Window, WindowKind
from hedersstod.ui.dates import day_in_words, weekday_in_words

translate = QCoreApplication.translate


def due_in_words(due: Due, content: Content) -> str:
    """What is due, without whose case it is in."""
    title = _title(due.guide, content)
    kind = content.case_texts.event_kind(due.event_kind)
    match due.matter:
        case Matter.REVIEW:
            words = translate("Agenda", "{guide} ska ses över")
        case Matter.UNFINISHED:
            words = translate("Agenda", "{guide} är påbörjad, inte fastställd")
        case Matter.NOT_BEGUN:
            words = translate("Agenda", "{guide} är inte påbörjad")
        case Matter.NEW_SCREENING:
            words = translate("Agenda", "Något har hänt efter bedömningen: behövs en ny screening?")
        case Matter.UNTIL_THEN:
            words = (
                translate("Agenda", "Ett scenario som inte gick att bedöma ska bedömas")
                if due.count == 1
                else translate("Agenda", "{count} scenarier som inte gick att bedöma ska bedömas")
            )
        case Matter.DRAFT:
            words = (
                translate("Agenda", "En anteckning i Händelser är påbörjad")
                if due.count == 1
                else translate("Agenda", "{count} anteckningar i Händelser är påbörjade")
            )
        case Matter.SAFE_CONTACT:
            words = translate("Agenda", "Säker kontakt är inte överenskommen")
        case Matter.ORDER_ENDS:
            words = (
                translate("Agenda", "{kind}: har löpt ut")
                if due.urgency is Urgency.OVERDUE
                else translate("Agenda", "{kind}: löper ut")
            )
        case Matter.LEGAL_LIMIT:
            return _legal_limit(due, content)
    what = kind.text if kind is not None else translate("Agenda", "Beslut eller vistelse")
    return words.format(guide=title, count=due.count, kind=what)


def _legal_limit(due: Due, content: Content) -> str:
    """The limit, and that its last day is no working day; the date itself is never moved."""
    limit = next((each for each in content.limits if each.id == due.limit), None)
    what = limit.what if limit is not None else translate("Agenda", "Tid enligt lag")
    words = (
        translate("Agenda", "Tiden i lagen har gått ut: {what}")
        if due.urgency is Urgency.OVERDUE
        else translate("Agenda", "Tid i lagen: {what}")
    ).format(what=what)
    rest = rest_day(due.day) if due.day is not None and due.urgency is not Urgency.OVERDUE else None
    if rest is None:
        return words
    return translate("Agenda", "{what} (sista dagen är {rest}: gör det före)").format(
        what=words, rest=rest_day_in_words(rest)
    )


def rest_day_in_words(rest: RestDay) -> str:
    """Why nobody is at work that day."""
    return {
        RestDay.HOLIDAY: translate("Agenda", "en helgdag"),
        RestDay.EVE: translate("Agenda", "en afton före helg"),
        RestDay.SATURDAY: translate("Agenda", "en lördag"),
        RestDay.SUNDAY: translate("Agenda", "en söndag"),
    }[rest]


def _title(guide: GuideId | None, content: Content) -> str:
    if guide is None or guide not in content.guides:
        return ""
    return content.guides[guide].title


def page_of(due: Due) -> str:
    """The page of the case where it is done, for what no guide asks."""
    pages = {
        Matter.DRAFT: "events",
        Matter.ORDER_ENDS: "events",
        Matter.SAFE_CONTACT: "safe_contact",
    }
    return pages.get(due.matter, "overview")


def when_in_words(due: Due) -> str:
    """When it is due, short enough for a pill."""
    if due.days is None or due.day is None:
        return _undated(due.matter)
    if due.days == 0:
        return translate("Agenda", "i dag")
    if due.days == -1:
        return translate("Agenda", "sen 1 dag")
    if due.days < 0:
        return translate("Agenda", "sen {days} dagar").format(days=-due.days)
    if due.days == 1:
        return translate("Agenda", "i morgon")
    if due.days <= 7:
        return translate("Agenda", "om {days} dagar").format(days=due.days)
    return day_and_month(due.day)


def _undated(matter: Matter) -> str:
    match matter:
        case Matter.UNFINISHED | Matter.DRAFT:
            return translate("Agenda", "pågår")
        case Matter.NEW_SCREENING:
            return translate("Agenda", "ta ställning")
        case Matter.SAFE_CONTACT:
            return translate("Agenda", "saknas")
        case Matter.UNTIL_THEN | Matter.LEGAL_LIMIT:
            return translate("Agenda", "utan dag")
        case _:
            return translate("Agenda", "att börja")


def tone_of(due: Due) -> str:
    """The tone of its pill; red is for what is late, nothing else.

    A time of the law that has passed is told in words: only an acute one is red.
    """
    if due.urgency is Urgency.OVERDUE:
        return "attention" if due.matter is Matter.LEGAL_LIMIT and not due.acute else "acute"
    pressing = due.matter in (Matter.NEW_SCREENING, Matter.SAFE_CONTACT, Matter.UNTIL_THEN)
    soon = due.urgency in (Urgency.TODAY, Urgency.SOON)
    return "attention" if soon or pressing else "plain"


def window_in_words(window: Window, *, whose: bool = False, past: bool = False) -> str:
    """What kind of time it is; with `whose`, of whom: the client, or somebody by letter."""
    match window.kind:
        case WindowKind.BIRTHDAY if whose:
            words = (
                translate("Agenda", "{who} fyllde {age} år")
                if past
                else translate("Agenda", "{who} fyller {age} år")
            )
            who = window.who or translate("Agenda", "den utsatta")
            return words.format(who=who, age=window.age)
        case WindowKind.BIRTHDAY:
            return translate("Agenda", "{age}-årsdag").format(age=window.age)
        case WindowKind.ENDS:
            words = (
                translate("Agenda", "{what}: löpte ut")
                if past
                else translate("Agenda", "{what}: löper ut")
            )
            return words.format(what=window.what or translate("Agenda", "Beslut eller vistelse"))
        case _:
            return window.what


def days_of(window: Window) -> str:
    """Its days in words: one, a month, or from when to when.

    A day that is not exact is said to be about; a season says so in its own words.
    """
    if window.is_day:
        words = day_and_month(window.begins)
        return translate("Agenda", "ungefär {days}").format(days=words) if window.about else words
    if window.kind is not WindowKind.SEASON:
        return translate("Agenda", "i {month}").format(month=month_in_words(window.begins))
    return translate("Agenda", "{first} till {last}").format(
        first=day_and_month(window.begins), last=day_and_month(window.ends)
    )


def place_in_words(bookmark: Bookmark, content: Content, step: tuple[int, int] | None) -> str:
    """Where in a case she was; empty for a page that has no words of its own."""
    title = _title(bookmark.guide, content)
    if title and step is not None:
        return translate("Agenda", "{guide}, fråga {number} av {of}").format(
            guide=title, number=step[0], of=step[1]
        )
    if title and bookmark.page == "summary":
        return translate("Agenda", "{guide}, sammanfattningen").format(guide=title)
    pages = {
        "overview": translate("Agenda", "Översikt"),
        "facts": translate("Agenda", "Vem får veta vad"),
        "people": translate("Agenda", "Personer"),
        "safe_contact": translate("Agenda", "Säker kontakt"),
        "events": translate("Agenda", "Händelser"),
        "reports": translate("Agenda", "Rapporter"),
        "guard": translate("Agenda", "Röjandekontroll"),
        "catch_up": translate("Agenda", "Sedan sist"),
    }
    return title or pages.get(bookmark.page, "")


def past_in_words(day: date, today: date) -> str:
    """A day gone by as it is said: `i dag`, `i går`, `i torsdags`, else the date."""
    match (today - day).days:
        case 0:
            return translate("Agenda", "i dag")
        case 1:
            return translate("Agenda", "i går")
        case days if 1 < days < 7:
            return translate("Agenda", "i {weekday}s").format(weekday=weekday_in_words(day))
        case _:
            return translate("Agenda", "den {day}").format(day=day_in_words(day))


def day_and_month(day: date) -> str:
    """For example `23 november`: for days that are near."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def month_in_words(day: date) -> str:
    """For example `november`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM")
