"""What the vault asks for, in the words of the interface, and the page where it is met."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hedersstod.domain.vault_care import Care, Notice
from hedersstod.ui.dates import day_in_words

translate = QCoreApplication.translate

PAGES = {
    Care.DAMAGED: "damage",
    Care.RECOVERED: "keys",
    Care.PLACE_NOT_SAFE: "protection",
    Care.COPY_FAILED: "copies",
    Care.COPY_DAMAGED: "copies",
    Care.RESTORED: "access_log",
    Care.NO_PARTS: "keys",
    Care.PARTS_NOT_PROVED: "keys",
    Care.KEYRING_LOST: "keys",
    Care.NO_SECOND_PLACE: "copies",
    Care.SAME_DISK: "copies",
    Care.SECOND_PLACE_MISSED: "copies",
    Care.NEVER_DRILLED: "copies",
    Care.DRILL_OLD: "copies",
    Care.CLOCK_SET_BACK: "access_log",
    Care.SEAL_KEY_ENDS: "seal_key",
}


def notice_in_words(notice: Notice) -> str:
    """One or two sentences; neutral enough for somebody who stands behind."""
    day = day_in_words(notice.day) if notice.day is not None else ""
    match notice.care:
        case Care.DAMAGED:
            words = translate(
                "Care", "Något i valvet gick inte att läsa den {day}. Skriv inget mer, se efter nu."
            )
        case Care.RECOVERED:
            words = translate(
                "Care",
                "Valvet öppnades med två återställningsdelar den {day}. Det står kvar här. Var det "
                "inte du: byt allt.",
            )
        case Care.RESTORED:
            words = translate("Care", "Valvet återställdes från en kopia den {day}.")
        case Care.PLACE_NOT_SAFE:
            words = translate(
                "Care", "Valvet ligger i en mapp som verkar kopieras till ett moln eller nätverk."
            )
        case Care.COPY_FAILED:
            words = translate("Care", "Säkerhetskopian den {day} blev inte av.")
        case Care.COPY_DAMAGED:
            words = translate("Care", "En säkerhetskopia är skadad. Det märktes den {day}.")
        case Care.NO_PARTS:
            words = translate(
                "Care",
                "Det finns inga återställningsdelar. Glöms lösenfrasen går inget att öppna.",
            )
        case Care.PARTS_NOT_PROVED:
            words = translate("Care", "Återställningsdelarna är gjorda men inte prövade.")
        case Care.KEYRING_LOST:
            words = translate("Care", "Datorns nyckelring svarar inte.")
        case Care.NO_SECOND_PLACE:
            words = translate("Care", "Säkerhetskopior finns bara på den här datorn.")
        case Care.SAME_DISK:
            words = translate(
                "Care",
                "Det andra stället för kopior ligger på samma disk. Går den sönder är allt borta.",
            )
        case Care.SECOND_PLACE_MISSED:
            words = (
                translate("Care", "Minnet med kopior har inte varit i sedan {day}.")
                if day
                else translate("Care", "Minnet med kopior har inte varit i.")
            )
        case Care.NEVER_DRILLED:
            words = translate("Care", "Kopiorna på minnet har aldrig prövats.")
        case Care.DRILL_OLD:
            words = translate("Care", "Kopiorna på minnet prövades senast {day}.")
        case Care.CLOCK_SET_BACK:
            words = translate(
                "Care",
                "Datorns klocka går efter: loggens senaste rad är från {day}. Rätta klockan.",
            )
        case Care.SEAL_KEY_ENDS:
            words = translate("Care", "Förseglingsnyckeln gäller till {day}. Gör en ny i god tid.")
    return words.format(day=day)


def way_in_words(notice: Notice) -> str:
    """What the button beside it says."""
    match notice.care:
        case Care.NO_PARTS:
            return translate("Care", "Gör delar")
        case Care.PARTS_NOT_PROVED:
            return translate("Care", "Pröva dem")
        case Care.NO_SECOND_PLACE | Care.SAME_DISK:
            return translate("Care", "Välj en plats")
        case Care.NEVER_DRILLED | Care.DRILL_OLD:
            return translate("Care", "Pröva återläsning")
        case _:
            return translate("Care", "Se efter")
