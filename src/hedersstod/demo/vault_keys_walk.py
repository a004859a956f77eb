"""Walks what concerns the keys: three parts to paper and back, and *Byt allt*."""

from __future__ import annotations

from PySide6.QtCore import Qt

from hedersstod.demo import fiction
from hedersstod.demo.stand_ins import Paper
from hedersstod.demo.visitor import LIGHT, Visitor

PARTS = (1, 2, 3)
NEAR, FAR = "0", "1"
TO_JUDGE = 700  # milliseconds until it is said what a new passphrase withstands


def make_parts(visitor: Visitor, paper: Paper) -> None:
    """From Idag, which asks for them, to three parts that have been proved."""
    visitor.click("care_no_parts")
    visitor.find("make_parts_button")
    visitor.look("losenfras-och-aterstallning")
    visitor.click("make_parts_button")
    visitor.look("gor-delar", LIGHT)
    visitor.write("present_passphrase_field", fiction.PASSPHRASE)
    visitor.click("passphrase_act_button")
    visitor.find("part_view")
    visitor.look("del-1")
    _print(visitor, paper)
    _through_the_parts(visitor)
    visitor.look("prova-delar", LIGHT)
    _mistyped(visitor)
    _prove(visitor, "del-1-stammer")
    visitor.look("alla-tre-provade", LIGHT)
    visitor.click("parts_done_button")
    visitor.find("make_new_parts_button")
    visitor.look("delarna-finns", LIGHT)


def _print(visitor: Visitor, paper: Paper) -> None:
    visitor.click("qr_unfold")
    visitor.look("del-1-som-ruta", LIGHT)
    visitor.click("qr_unfold")
    visitor.choose("printer_choice", FAR)
    visitor.look("skrivare-i-natverket", LIGHT)
    visitor.choose("printer_choice", NEAR)
    visitor.click("print_part_button")
    visitor.wait_for(lambda: paper.sheets, "papperet")
    visitor.keep_sheet("papperet-med-del-1", paper.sheets[0])
    visitor.look("del-1-utskriven", LIGHT)


def _through_the_parts(visitor: Visitor) -> None:
    """Copy each part by hand from what a voice reads, and go past the last."""
    for number in PARTS:
        spoken = visitor.find("part_view").accessibleName().split(". ")
        groups = [line.split(": ")[1].replace(" ", "") for line in spoken]
        visitor.log.kept[f"part_{number}"] = " ".join(groups)
        visitor.click("next_part_button")
    visitor.find("proved_part")


def _mistyped(visitor: Visitor) -> None:
    """One character read wrong in the second group: told as soon as the group is full."""
    groups = part(visitor, 1).split()
    wrong = groups[1][:-1] + ("7" if groups[1][-1] != "7" else "8")
    visitor.write_on("proved_part", f"{groups[0]}{wrong}")
    visitor.wait_for(lambda: visitor.says("Grupp 2"), "felet i gruppen")
    visitor.look("del-1-fel-grupp")


def _prove(visitor: Visitor, first: str = "") -> None:
    for number in PARTS:
        visitor.write_on("proved_part", part(visitor, number).replace(" ", ""))
        visitor.click("prove_part_button")
        if first and number == PARTS[0]:
            visitor.look(first, LIGHT)
    visitor.find("parts_done_button")


def change_all(visitor: Visitor) -> None:
    """New key, new passphrase, new parts; what still opens with the old is named."""
    visitor.click("rail_settings")
    visitor.click("to_keys")
    visitor.click("change_all_button")
    visitor.look("byt-allt")
    visitor.write("present_passphrase_field", fiction.PASSPHRASE)
    visitor.write("new_passphrase_field", fiction.GUESSABLE)
    visitor.rest(TO_JUDGE)
    visitor.look("latt-att-gissa", LIGHT)
    for _ in fiction.GUESSABLE:
        visitor.press(Qt.Key.Key_Backspace)
    visitor.write("new_passphrase_field", fiction.NEW_PASSPHRASE)
    visitor.write("new_passphrase_again_field", fiction.NEW_PASSPHRASE)
    visitor.rest(TO_JUDGE)
    visitor.look("byt-allt-ny-losenfras", LIGHT)
    visitor.click("passphrase_act_button")
    visitor.find("part_view")
    visitor.look("byt-allt-nya-delar", LIGHT)
    _through_the_parts(visitor)
    _prove(visitor)
    visitor.click("parts_done_button")
    visitor.find("make_new_parts_button")
    visitor.look("allt-ar-bytt", LIGHT)


def part(visitor: Visitor, number: int) -> str:
    """One part as it stands on its paper."""
    return visitor.log.kept[f"part_{number}"]
