"""The access log in the words of the interface: what was done, when, in which case."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hedersstod.casework.access_log import ChainState, LoggedCase
from hedersstod.domain.access_log import End, How, Kind, Opening, Row
from hedersstod.ui.dates import day_in_words

translate = QCoreApplication.translate

# QT_TRANSLATE_NOOP is typed as returning object.
EVENT_WORDS: dict[str, object] = {
    "vault_created": QT_TRANSLATE_NOOP("AccessLog", "Valvet gjordes"),
    "vault_opened": QT_TRANSLATE_NOOP("AccessLog", "Valvet öppnades"),
    "vault_opened_with_parts": QT_TRANSLATE_NOOP(
        "AccessLog", "Valvet öppnades med två återställningsdelar"
    ),
    "vault_locked": QT_TRANSLATE_NOOP("AccessLog", "Valvet låstes"),
    "vault_migrated": QT_TRANSLATE_NOOP("AccessLog", "Valvet fördes över till ny version"),
    "vault_restored": QT_TRANSLATE_NOOP("AccessLog", "Valvet återställdes ur en säkerhetskopia"),
    "vault_checked": QT_TRANSLATE_NOOP("AccessLog", "Valvet lästes igenom i sin helhet"),
    "vault_found_damaged": QT_TRANSLATE_NOOP("AccessLog", "Valvet befanns skadat"),
    "passphrase_changed": QT_TRANSLATE_NOOP("AccessLog", "Lösenfrasen byttes"),
    "recovery_parts_made": QT_TRANSLATE_NOOP("AccessLog", "Återställningsdelar gjordes"),
    "recovery_parts_proved": QT_TRANSLATE_NOOP("AccessLog", "Återställningsdelar prövades"),
    "keys_changed": QT_TRANSLATE_NOOP("AccessLog", "Alla nycklar byttes"),
    "keyring_bound": QT_TRANSLATE_NOOP("AccessLog", "Datorns nyckelring kopplades till"),
    "keyring_unbound": QT_TRANSLATE_NOOP("AccessLog", "Datorns nyckelring kopplades bort"),
    "copy_made": QT_TRANSLATE_NOOP("AccessLog", "Säkerhetskopia gjordes"),
    "copy_failed": QT_TRANSLATE_NOOP("AccessLog", "Säkerhetskopia kunde inte göras"),
    "copy_proved": QT_TRANSLATE_NOOP("AccessLog", "Säkerhetskopia prövades och var hel"),
    "copy_damaged": QT_TRANSLATE_NOOP("AccessLog", "Säkerhetskopia var inte hel"),
    "earlier_copies_removed": QT_TRANSLATE_NOOP(
        "AccessLog", "Kopior som öppnades med det gamla togs bort"
    ),
    "second_place_chosen": QT_TRANSLATE_NOOP("AccessLog", "Plats för säkerhetskopior valdes"),
    "restore_drilled": QT_TRANSLATE_NOOP("AccessLog", "Återläsning ur säkerhetskopia prövades"),
    "case_opened": QT_TRANSLATE_NOOP("AccessLog", "Ärendet lades upp"),
    "case_viewed": QT_TRANSLATE_NOOP("AccessLog", "Ärendet öppnades"),
    "document_read": QT_TRANSLATE_NOOP("AccessLog", "Förseglad rapport lästes"),
    "log_read": QT_TRANSLATE_NOOP("AccessLog", "Åtkomstloggen lästes"),
    "log_extract_sealed": QT_TRANSLATE_NOOP("AccessLog", "Utdrag ur åtkomstloggen förseglades"),
    "log_compared": QT_TRANSLATE_NOOP("AccessLog", "Åtkomstloggen jämfördes med en rapport"),
    "report_verified": QT_TRANSLATE_NOOP("AccessLog", "En fil kontrollerades"),
    "draft_changed": QT_TRANSLATE_NOOP("AccessLog", "Svar ändrades"),
    "run_begun_anew": QT_TRANSLATE_NOOP("AccessLog", "Frågorna började om från förra versionen"),
    "revision_signed": QT_TRANSLATE_NOOP("AccessLog", "Version fastställdes"),
    "protected_fact_changed": QT_TRANSLATE_NOOP(
        "AccessLog", "Skyddad uppgift skrevs eller ändrades"
    ),
    "protected_fact_removed": QT_TRANSLATE_NOOP("AccessLog", "Skyddad uppgift togs bort"),
    "person_changed": QT_TRANSLATE_NOOP("AccessLog", "Person skrevs in eller ändrades"),
    "person_removed": QT_TRANSLATE_NOOP("AccessLog", "Person togs bort"),
    "safe_contact_changed": QT_TRANSLATE_NOOP("AccessLog", "Säker kontakt ändrades"),
    "log_entry_kept": QT_TRANSLATE_NOOP(
        "AccessLog", "Händelse, konsultation eller utlämnande sparades"
    ),
    "local_fact_changed": QT_TRANSLATE_NOOP("AccessLog", "Vår kommun ändrades"),
    "directory_entry_changed": QT_TRANSLATE_NOOP("AccessLog", "Stödkatalogen ändrades"),
    "directory_entry_removed": QT_TRANSLATE_NOOP(
        "AccessLog", "Egen ändring i stödkatalogen togs bort"
    ),
    "report_prepared": QT_TRANSLATE_NOOP("AccessLog", "Rapport förbereddes"),
    "document_sealed": QT_TRANSLATE_NOOP("AccessLog", "Rapport förseglades"),
    "report_taken_out": QT_TRANSLATE_NOOP("AccessLog", "Togs ut ur valvet som fil"),
    "report_not_taken_out": QT_TRANSLATE_NOOP(
        "AccessLog", "Kunde inte sparas som fil, lämnade inte valvet"
    ),
    "guard_refused": QT_TRANSLATE_NOOP(
        "AccessLog", "Stoppades i röjandekontrollen, lämnade inte valvet"
    ),
    "text_copied": QT_TRANSLATE_NOOP("AccessLog", "Text kopierades till urklipp"),
    "pages_printed": QT_TRANSLATE_NOOP("AccessLog", "Sidor skrevs ut"),
    "capture_allowed": QT_TRANSLATE_NOOP("AccessLog", "Skärmbilder tilläts för en stund"),
    "capture_blocked": QT_TRANSLATE_NOOP("AccessLog", "Skärmbilder spärrades"),
    "seal_key_made": QT_TRANSLATE_NOOP("AccessLog", "Förseglingsnyckel gjordes"),
    "seal_key_notice_made": QT_TRANSLATE_NOOP("AccessLog", "Besked om förseglingsnyckel gjordes"),
}


def row_in_words(row: Row, case: LoggedCase | None, *, with_alias: bool) -> str:
    """What was done, how often, and what it was about."""
    sentence = EVENT_WORDS.get(row.event)
    words = (
        translate("AccessLog", str(sentence))
        if sentence
        else translate("AccessLog", "Något som den här versionen saknar ord för")
    )
    parts = [words]
    if row.times > 1:
        parts[0] = translate("AccessLog", "{what}, {count} gånger").format(
            what=words, count=row.times
        )
    if row.subject is not None and row.subject.title:
        parts.append(_title(row))
    if case is not None:
        parts.append(case_in_words(case, with_alias=with_alias))
    elif row.untraced:
        parts.append(translate("AccessLog", "uppgiften finns inte kvar, ärendet går inte att se"))
    return " · ".join(parts)


def case_in_words(case: LoggedCase, *, with_alias: bool) -> str:
    """A case by its number, and by its alias only when that has been asked for."""
    if with_alias:
        return translate("AccessLog", "Ärende {number}, {alias}").format(
            number=case.number, alias=case.alias
        )
    return translate("AccessLog", "Ärende {number}").format(number=case.number)


def time_of(row: Row) -> str:
    """When, or from when to when."""
    first, last = f"{row.first_at:%H.%M}", f"{row.last_at:%H.%M}"
    return first if first == last else f"{first}–{last}"


def opening_in_words(opening: Opening) -> str:
    """How the vault was opened, and how that ended."""
    how = {
        How.MADE: translate("AccessLog", "Valvet gjordes {time}"),
        How.PASSPHRASE: translate("AccessLog", "Öppnades med lösenfrasen {time}"),
        How.PARTS: translate("AccessLog", "Öppnades med två återställningsdelar {time}"),
        How.NOT_TOLD: translate("AccessLog", "Första raden är från {time}"),
    }[opening.how].format(time=f"{opening.began_at:%H.%M}")
    end = {
        End.LOCKED: translate("AccessLog", "låstes {time}"),
        End.OPEN_NOW: translate("AccessLog", "är öppet nu"),
        End.NOT_IN_ORDER: translate("AccessLog", "låstes aldrig, sista raden är från {time}"),
    }[opening.end].format(time=_end(opening))
    return f"{how}, {end}"


def opening_note(opening: Opening) -> str:
    """What a reader must know besides, or nothing."""
    if opening.end is End.NOT_IN_ORDER:
        return translate(
            "AccessLog",
            "Programmet slutade utan att låsa, till exempel vid strömavbrott. Det som var sparat "
            "finns kvar.",
        )
    if opening.how is How.NOT_TOLD:
        return translate("AccessLog", "Hur valvet öppnades står inte i loggen.")
    return ""


def kinds_in_words() -> dict[Kind, str]:
    """The sorts of things that can be shown by themselves."""
    return {
        Kind.OPENED: translate("AccessLog", "Öppnat och låst"),
        Kind.READ: translate("AccessLog", "Läst"),
        Kind.CHANGED: translate("AccessLog", "Ändrat"),
        Kind.LEFT: translate("AccessLog", "Ut ur programmet"),
        Kind.KEYS: translate("AccessLog", "Nycklar och kopior"),
    }


def chain_in_words(state: ChainState) -> str:
    """What following the chain from end to end came to."""
    if state.is_whole:
        if state.lines == 1:
            return translate("AccessLog", "Loggen hänger ihop, 1 rad.")
        words = translate("AccessLog", "Loggen hänger ihop, {count} rader.")
        return words.format(count=state.lines)
    return translate(
        "AccessLog",
        "Felet syns vid rad {line} av {count}: den, eller någon före den, är ändrad, "
        "borttagen eller skadad.",
    ).format(line=state.intact + 1, count=state.lines)


def moment(at: datetime) -> str:
    """A day and the time of it."""
    return translate("AccessLog", "{day} kl. {time}").format(
        day=day_in_words(at.date()), time=f"{at:%H.%M}"
    )


def _end(opening: Opening) -> str:
    if opening.ended_at.date() == opening.began_at.date():
        return f"{opening.ended_at:%H.%M}"
    return moment(opening.ended_at)


def _title(row: Row) -> str:
    subject = row.subject
    assert subject is not None
    if not subject.number:
        return subject.title
    return translate("AccessLog", "{title}, version {number}").format(
        title=subject.title, number=subject.number
    )
