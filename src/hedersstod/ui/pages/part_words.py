"""The words about recovery parts: who holds which, and how far they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hedersstod.casework.vault_keys import PartsState
from hedersstod.ui.dates import day_in_words

PARTS = (1, 2, 3)


def holder(number: int) -> str:
    """Who keeps a part."""
    return {
        1: QCoreApplication.translate("Parts", "handläggaren"),
        2: QCoreApplication.translate("Parts", "chefen"),
        3: QCoreApplication.translate("Parts", "förseglat kuvert"),
    }[number]


def where_to_keep(number: int) -> str:
    """Where a part belongs, said to the caseworker."""
    return {
        1: QCoreApplication.translate(
            "Parts", "Du behåller den själv: inlåst, hemma eller på arbetet, inte vid datorn."
        ),
        2: QCoreApplication.translate(
            "Parts", "Ge den till din chef, som låser in den utan att visa den för någon."
        ),
        3: QCoreApplication.translate(
            "Parts",
            "Lägg den i ett kuvert, skriv ditt namn över fliken och lås in det där varken du eller "
            "chefen har sin del.",
        ),
    }[number]


def state_title(state: PartsState | None) -> str:
    """How far the parts are, in a few words."""
    if state is None:
        return QCoreApplication.translate("Parts", "Inga delar är gjorda")
    if state.complete:
        words = QCoreApplication.translate("Parts", "Gjorda {day} · alla tre prövade")
    else:
        words = QCoreApplication.translate("Parts", "Gjorda {day} · inte prövade än")
    return words.format(day=day_in_words(state.made_at.date()))


def state_text(state: PartsState | None) -> str:
    """What that means, and what to do."""
    if state is None:
        return QCoreApplication.translate(
            "Parts",
            "Tappar du lösenfrasen finns det ingen annan väg in: allt som står här är då borta.",
        )
    if state.complete:
        return QCoreApplication.translate(
            "Parts",
            "Två av delarna öppnar valvet utan lösenfrasen. Saknas ett papper, eller har någon "
            "sett det: gör nya.",
        )
    words = QCoreApplication.translate(
        "Parts",
        "De öppnar redan, men ingen vet om papperen går att läsa förrän alla tre är inskrivna. "
        "Finns inte alla tre papper: gör nya delar.",
    )
    if state.older_opens:
        words += " " + QCoreApplication.translate(
            "Parts", "Till dess öppnar också de delar som fanns före."
        )
    return words


def part_name(number: int) -> str:
    """A part and its holder in one line."""
    words = QCoreApplication.translate("Parts", "Del {number} · {holder}")
    return words.format(number=number, holder=holder(number))
