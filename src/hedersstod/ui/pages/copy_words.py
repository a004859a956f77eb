"""Copies in words: when they were made, what they hold, what would be missing after them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from hedersstod.casework.copy_desk import Copy, Drilled, Listed, Missing, Opens
from hedersstod.ui.access_words import moment
from hedersstod.ui.dates import day_in_words

translate = QCoreApplication.translate

# What is written in the log of what she does, told as what would be gone: one, several.
# QT_TRANSLATE_NOOP is typed as returning object.
_GONE: tuple[tuple[frozenset[str], object, object], ...] = (
    (
        frozenset({"case_opened"}),
        QT_TRANSLATE_NOOP("Copies", "ett nytt ärende"),
        QT_TRANSLATE_NOOP("Copies", "{count} nya ärenden"),
    ),
    (
        frozenset({"revision_signed"}),
        QT_TRANSLATE_NOOP("Copies", "en fastställd version"),
        QT_TRANSLATE_NOOP("Copies", "{count} fastställda versioner"),
    ),
    (
        frozenset({"log_entry_kept"}),
        QT_TRANSLATE_NOOP("Copies", "en händelse, konsultation eller ett utlämnande"),
        QT_TRANSLATE_NOOP("Copies", "{count} händelser, konsultationer eller utlämnanden"),
    ),
    (
        frozenset({"document_sealed"}),
        QT_TRANSLATE_NOOP("Copies", "en förseglad rapport"),
        QT_TRANSLATE_NOOP("Copies", "{count} förseglade rapporter"),
    ),
    (
        frozenset({"draft_changed", "run_begun_anew"}),
        QT_TRANSLATE_NOOP("Copies", "svar som ändrades vid ett tillfälle"),
        QT_TRANSLATE_NOOP("Copies", "svar som ändrades vid {count} tillfällen"),
    ),
    (
        frozenset({"protected_fact_changed", "protected_fact_removed"}),
        QT_TRANSLATE_NOOP("Copies", "en ändring av skyddade uppgifter"),
        QT_TRANSLATE_NOOP("Copies", "{count} ändringar av skyddade uppgifter"),
    ),
    (
        frozenset({"person_changed", "person_removed", "safe_contact_changed"}),
        QT_TRANSLATE_NOOP("Copies", "en ändring bland personerna"),
        QT_TRANSLATE_NOOP("Copies", "{count} ändringar bland personerna"),
    ),
    (
        frozenset({"local_fact_changed", "directory_entry_changed", "directory_entry_removed"}),
        QT_TRANSLATE_NOOP("Copies", "en ändring i Vår kommun eller Stödkatalogen"),
        QT_TRANSLATE_NOOP("Copies", "{count} ändringar i Vår kommun eller Stödkatalogen"),
    ),
)
_KEYS = frozenset({"passphrase_changed", "recovery_parts_made", "keys_changed"})


def when(copy: Copy) -> str:
    """The day and time a copy was made, by the clock here."""
    return moment(copy.made_at.astimezone())


def day_of(at: datetime) -> str:
    """The day of a moment, by the clock here."""
    return day_in_words(at.astimezone().date())


def size_of(size: int) -> str:
    """For example `1,2 MB`."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def standing(listed: Listed) -> str:
    """Where a copy lies, how large it is, and what is known of it."""
    copy = listed.copy
    if listed.here and listed.there:
        where = translate("Copies", "här och på det andra stället")
    elif listed.here:
        where = translate("Copies", "på den här datorn")
    else:
        where = translate("Copies", "på det andra stället")
    if copy.damaged:
        known = translate("Copies", "går inte att läsa")
    elif copy.proved:
        known = translate("Copies", "öppnad och genomläst")
    else:
        known = translate("Copies", "inte prövad")
    parts = [where, size_of(copy.size), known]
    if listed.opens is Opens.WITHOUT_PARTS:
        parts.append(translate("Copies", "öppnas med lösenfrasen, inte med delarna"))
    return " · ".join(parts)


def drilled_in_words(drilled: Drilled) -> str:
    """What opening a copy with nothing but what she typed has shown."""
    counts = drilled.counts
    words = translate(
        "Copies",
        "Kopian från {when} öppnades: {cases}, {revisions}, {documents} och {lines}. Loggen "
        "hänger ihop.",
    ).format(
        when=moment(drilled.made_at.astimezone()),
        cases=_counted(
            counts.cases, translate("Copies", "1 ärende"), translate("Copies", "{count} ärenden")
        ),
        revisions=_counted(
            counts.revisions,
            translate("Copies", "1 fastställd version"),
            translate("Copies", "{count} fastställda versioner"),
        ),
        documents=_counted(
            counts.documents,
            translate("Copies", "1 förseglad rapport"),
            translate("Copies", "{count} förseglade rapporter"),
        ),
        lines=_counted(
            counts.lines,
            translate("Copies", "1 rad i loggen"),
            translate("Copies", "{count} rader i loggen"),
        ),
    )
    if counts.aside:
        words += " " + translate(
            "Copies", "Den är från innan valvet återställdes: senare rader i loggen är andra."
        )
    return words


def missing_in_words(copy: Copy, missing: Missing) -> tuple[str, ...]:
    """What would be gone if the vault were set back to a copy, in plain sentences."""
    if missing.events is None:
        told = translate("Copies", "Loggen kan inte säga vad som kom till efter kopian.")
    else:
        gone = [
            _counted(count, translate("Copies", str(one)), translate("Copies", str(several)))
            for events, one, several in _GONE
            if (count := sum(missing.events.get(event, 0) for event in events))
        ]
        told = (
            translate("Copies", "Enligt loggen försvinner: {gone}.").format(gone=", ".join(gone))
            if gone
            else translate("Copies", "Loggen nämner inget som du har skrivit efter kopian.")
        )
    sentences = [
        told,
        translate(
            "Copies", "Allt som skrevs efter {when} saknas, också utkast som loggen inte räknar."
        ).format(when=when(copy)),
    ]
    if missing.events is not None and any(missing.events.get(event) for event in _KEYS):
        sentences.append(
            translate(
                "Copies",
                "Lösenfrasen eller delarna byttes efter kopian. Efteråt öppnas valvet med dem som "
                "gällde när den gjordes.",
            )
        )
    return tuple(sentences)


def _counted(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(count=count)
