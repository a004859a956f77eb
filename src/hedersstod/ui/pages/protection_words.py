"""What is known of every way out, in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hedersstod.casework.protection import Known, Way, WayOut
from hedersstod.ui.capture import CaptureKind, CaptureState
from hedersstod.ui.capture_platforms import Unable
from hedersstod.ui.printing import spooler_in_words

translate = QCoreApplication.translate


def known_in_words(known: Known, *, to_mind: bool = False) -> str:
    """The state, as it stands in the mark beside a title; `to_mind` when she must look herself."""
    if to_mind:
        return translate("Protection", "kontrollera")
    return {
        Known.CONFIRMED: translate("Protection", "bekräftat på den här datorn"),
        Known.UNCONFIRMED: translate("Protection", "inte bekräftat"),
        Known.IMPOSSIBLE: translate("Protection", "kan inte skyddas här"),
    }[known]


def title_of(way: Way) -> str:
    """What a way out is called."""
    return {
        Way.CLIPBOARD: translate("Protection", "Urklipp"),
        Way.DRAGGING: translate("Protection", "Dra och släpp"),
        Way.PRINTING: translate("Protection", "Utskrift"),
        Way.NETWORK: translate("Protection", "Nätverk"),
        Way.DUMPS: translate("Protection", "Minnesdumpar"),
        Way.TEMPORARY_FILES: translate("Protection", "Tillfälliga filer"),
        Way.RECENT_FILES: translate("Protection", "Senast använda filer"),
        Way.THUMBNAILS: translate("Protection", "Miniatyrbilder"),
        Way.SETTINGS: translate("Protection", "Inställningar"),
        Way.ERROR_REPORT: translate("Protection", "Felrapport"),
        Way.FOLDER: translate("Protection", "Valvets mapp"),
        Way.DISK: translate("Protection", "Diskkryptering"),
        Way.SWAP: translate("Protection", "Växlingsfil och viloläge"),
    }[way]


def told_of(out: WayOut) -> str:
    """What is done about it here, and what to do when it is not confirmed."""
    if out.known is Known.CONFIRMED:
        return _confirmed(out.way)
    return _special(out) or _otherwise(out.way)


def _confirmed(way: Way) -> str:
    return {
        Way.CLIPBOARD: "",
        Way.DRAGGING: translate(
            "Protection",
            "Text går inte att dra ut ur programmets fält, och att markera ord kopierar dem inte.",
        ),
        Way.PRINTING: "",
        Way.NETWORK: translate(
            "Protection",
            "Programmet har ingen förbindelse öppen, och varje försök att nå nätet nekas.",
        ),
        Way.DUMPS: translate(
            "Protection",
            "Om programmet kraschar skrivs minnet inte till disk, och andra program som du kör "
            "får inte läsa det.",
        ),
        Way.TEMPORARY_FILES: translate(
            "Protection", "Programmet har inga andra filer öppna för skrivning än valvets."
        ),
        Way.RECENT_FILES: translate(
            "Protection", "Datorns lista över senast använda filer nämner inte programmet."
        ),
        Way.THUMBNAILS: "",
        Way.SETTINGS: translate(
            "Protection",
            "Filen med inställningar rymmer bara sådant som utseende, språk och tid till lås.",
        ),
        Way.ERROR_REPORT: translate(
            "Protection",
            "Det finns ingen felrapport, eller så står där bara feltyp och plats i programmets "
            "kod.",
        ),
        Way.FOLDER: translate(
            "Protection", "Mappen ser inte ut att kopieras till ett moln eller ett nätverk."
        ),
        Way.DISK: translate("Protection", "Disken där valvet ligger krypteras av datorn."),
        Way.SWAP: translate(
            "Protection", "Datorn skriver inget ur minnet till en växlingsfil som går att läsa."
        ),
    }[way]


def _otherwise(way: Way) -> str:
    return {
        Way.CLIPBOARD: translate(
            "Protection",
            "Det du kopierar töms efter tio sekunder och när du låser, och är märkt så att "
            "urklippshistorik ska låta det vara. Om andra program följer märkningen går inte att "
            "se.",
        ),
        Way.DRAGGING: "",
        Way.PRINTING: spooler_in_words(),
        Way.NETWORK: translate(
            "Protection",
            "Programmet nekar varje försök att nå nätet. Att inget är öppet gick inte att fråga "
            "datorn om.",
        ),
        Way.DUMPS: translate(
            "Protection",
            "Programmet ber datorn att inte skriva minnet till disk om det kraschar. Att datorn "
            "följer det gick inte att bekräfta.",
        ),
        Way.TEMPORARY_FILES: translate(
            "Protection",
            "Programmet använder inga tillfälliga filer för det du skriver. Det gick inte att "
            "fråga datorn om.",
        ),
        Way.RECENT_FILES: translate(
            "Protection",
            "Programmet lämnar inga filer till datorns lista över senast använda. Listan gick "
            "inte att läsa.",
        ),
        Way.THUMBNAILS: translate(
            "Protection",
            "Datorn kan göra en liten bild av en rapport som du sparar utanför valvet. Ta bort "
            "rapporten där när den är lämnad.",
        ),
        Way.SETTINGS: translate(
            "Protection",
            "I filen med inställningar står något som programmet inte känner igen. Spara en "
            "inställning på nytt, så skrivs filen om.",
        ),
        Way.ERROR_REPORT: translate(
            "Protection",
            "I felrapport.txt i valvets mapp står annat än feltyp och plats i koden. Läs den "
            "innan du lämnar den till någon.",
        ),
        Way.FOLDER: "",
        Way.DISK: translate(
            "Protection",
            "Kontrollera att hela disken är krypterad. I Windows står det under Inställningar, "
            "Enhetskryptering eller BitLocker. Fråga annars den som sköter datorn.",
        ),
        Way.SWAP: translate(
            "Protection",
            "Datorn kan skriva delar av minnet till disken när minnet är fullt eller när den går "
            "i viloläge. Med diskkryptering går det inte att läsa.",
        ),
    }[way]


def _special(out: WayOut) -> str:
    move = translate(
        "Protection",
        "Innehållet är krypterat, men kopior utanför datorn går inte att ta tillbaka. Be den som "
        "sköter datorn att flytta mappen.",
    )
    first = {
        "found": translate(
            "Protection",
            "Datorns lista över senast använda filer nämner programmet. Töm listan i datorns "
            "inställningar.",
        ),
        "temporary": translate(
            "Protection",
            "Mappen ligger bland tillfälliga filer, som datorn kan tömma utan att fråga. Be den "
            "som sköter datorn att flytta den.",
        ),
        "cloud": translate("Protection", "Mappen verkar kopieras till ett moln."),
        "network": translate("Protection", "Mappen ligger på ett nätverk."),
        "roaming": translate(
            "Protection", "Mappen följer med din profil till andra datorer genom nätverket."
        ),
    }.get(out.why, "")
    carried_away = out.why in ("cloud", "network", "roaming")
    return f"{first} {move}" if carried_away else first


def asks_for_something(out: WayOut) -> bool:
    """Is it not only unknown, but something was found or can only be looked after by hand?"""
    by_hand = (Way.DISK, Way.SETTINGS, Way.ERROR_REPORT)
    return bool(out.why) or (out.known is Known.UNCONFIRMED and out.way in by_hand)


def screen_mark(state: CaptureState) -> str:
    """The state of pictures of the screen, as it stands in the mark."""
    if state.until is not None:
        words = translate("Protection", "tillåtet till kl. {time}")
        return words.format(time=f"{state.until:%H.%M}")
    return known_in_words(screen_known(state))


def screen_known(state: CaptureState) -> Known:
    """The state of pictures of the screen as one of the three."""
    if state.kind is CaptureKind.CONFIRMED:
        return Known.CONFIRMED
    if state.kind is CaptureKind.UNCONFIRMED and state.why is not Unable.REFUSED:
        return Known.IMPOSSIBLE
    return Known.UNCONFIRMED


def screen_in_words(state: CaptureState) -> str:
    """What is known of pictures of the screen, and what to do."""
    if state.until is not None:
        words = translate(
            "Protection",
            "Bilder av skärmen går att ta till kl. {time}. Sedan spärras de igen av sig själva, "
            "eller när du låser.",
        )
        return words.format(time=f"{state.until:%H.%M}")
    if state.kind is CaptureKind.CONFIRMED:
        return translate(
            "Protection",
            "Programmets fönster syns inte i skärmbilder, inspelningar eller videomöten, och inte "
            "för den som hjälper dig på avstånd.",
        )
    caution = translate("Protection", "Dela inte skärmen medan valvet är öppet.")
    why = {
        Unable.LINUX: translate(
            "Protection",
            "Linux låter inget program hålla sina fönster utanför bilder av skärmen.",
        ),
        Unable.MACOS: translate(
            "Protection",
            "macOS låter andra program ta bilder av skärmen, vad ett program än ber om.",
        ),
        Unable.REFUSED: translate(
            "Protection",
            "Datorn svarade inte att alla programmets fönster hålls utanför bilder av skärmen.",
        ),
    }.get(
        state.why or Unable.PLATFORM,
        translate("Protection", "Det finns inget sätt att hålla fönstren utanför här."),
    )
    return f"{why} {caution}"


def not_protected() -> tuple[str, ...]:
    """What nothing in the program can do anything about."""
    return (
        translate("Protection", "En kamera, eller någon som ser över axeln."),
        translate(
            "Protection",
            "Program som läser av tangenterna, en dator som någon annan styr, och den som är "
            "administratör på den.",
        ),
        translate(
            "Protection",
            "Rapporter som är sparade utanför valvet eller utskrivna: de är inte krypterade.",
        ),
        translate(
            "Protection",
            "Filer som är raderade kan finnas kvar på disken. Diskkryptering skyddar dem.",
        ),
    )
