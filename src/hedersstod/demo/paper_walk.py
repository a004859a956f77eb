"""The two papers of a signed plan: Nattblad for whoever answers at night, and the person's card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from hedersstod.demo.stand_ins import PAPER
from hedersstod.demo.visitor import LIGHT, LostOnTheWay, Visitor

OWN_LINES = ("Tisdag 14.10", "Säg att det gäller cykeln")
REVEALING = "Socialtjänsten"


def make_card(visitor: Visitor) -> None:
    """Asked first whether it is safe; a word that tells too much is asked about a second time."""
    visitor.click("rail_case_reports")
    visitor.click("card_button")
    visitor.look("kort-fragan-forst", LIGHT)
    visitor.choose("safe_to_have", "yes")
    lines = visitor.find("lines_on_paper").findChildren(QAbstractButton)
    chosen = [each for each in lines if each.objectName().startswith("option_")][:1]
    if not chosen:
        raise LostOnTheWay("raderna till kortet")
    visitor.click_widget(chosen[0])
    _write(visitor, *OWN_LINES, REVEALING)
    visitor.rest(400)
    visitor.click("print_card_button")
    if not visitor.says("Läs det som den som hittar papperet"):
        raise LostOnTheWay("frågan om ordet som avslöjar")
    visitor.look("kort-ett-ord-som-avslojar", LIGHT)
    visitor.select_all_in(visitor.find("own_lines"))
    _write(visitor, *OWN_LINES)
    visitor.rest(400)
    visitor.look("kort-till-den-utsatta")
    visitor.click("print_card_button")
    visitor.wait_for(lambda: visitor.says("Skickat till skrivaren"), "kortet")
    visitor.keep_sheet("kort-till-den-utsatta-pa-papper", PAPER.sheets.pop())


def _write(visitor: Visitor, *lines: str) -> None:
    for number, line in enumerate(lines):
        if number:
            visitor.press(Qt.Key.Key_Return)
        visitor.write("own_lines", line)
