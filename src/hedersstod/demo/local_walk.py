"""The local half: Vår kommun, the routine on paper, and the directory with a line of our own."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from hedersstod.demo import fiction
from hedersstod.demo.stand_ins import PAPER
from hedersstod.demo.visitor import LIGHT, LostOnTheWay, Visitor


def visit_what_is_local(visitor: Visitor) -> None:
    """Fill in what only this municipality knows, print the routine, and use the directory."""
    _fill_municipality(visitor)
    _print_routine(visitor)
    visitor.click("rail_directory")
    visitor.look("stodkatalog")
    _filter(visitor)
    _edit(visitor)
    _print_lines(visitor)


def _fill_municipality(visitor: Visitor) -> None:
    visitor.click("rail_municipality")
    for question, text in fiction.LOCAL.items():
        card = visitor.find(f"local_{question}")
        visitor.write_in(card, "local_text", text)
        visitor.write_in(card, "local_source", fiction.LOCAL_SOURCE)
        visitor.click_in(card, "local_read_today")
    visitor.look("var-kommun")
    for group in visitor.window.findChildren(QWidget):
        name = group.objectName()
        if name.startswith("group_") and not _is_open(group):
            visitor.click(name.replace("group_", "unfold_", 1))
    visitor.look("var-kommun-alla-uppgifter", LIGHT)


def _is_open(group: QWidget) -> bool:
    return any(w.isVisible() for w in group.findChildren(QWidget, "local_text"))


def _print_routine(visitor: Visitor) -> None:
    visitor.click("routine_button")
    visitor.find("print_routine_button")
    visitor.look("lokal-rutin")
    visitor.click("print_routine_button")
    visitor.wait_for(lambda: visitor.says("skickad till skrivaren"), "utskriften")
    visitor.keep_sheet("lokal-rutin-pa-papper", PAPER.sheets.pop())


def _filter(visitor: Visitor) -> None:
    """For him, where men are welcome; what is not known stays in the list."""
    visitor.choose("directory_whom", "exposed")
    visitor.click("directory_more_button")
    visitor.click_in(visitor.find("directory_fits"), "chip_men")
    visitor.look("stodkatalog-filtrerad", LIGHT, whole=False)
    visitor.click_in(visitor.find("directory_fits"), "chip_men")
    visitor.choose("directory_whom", "exposed")


def _edit(visitor: Visitor) -> None:
    """A line is checked by telephone, and her own number and day stand there afterwards."""
    name = f"change_{fiction.EDITED_LINE}"
    visitor.click(name)
    form = visitor.find("directory_form")
    for field, text in fiction.EDITED.items():
        visitor.select_all_in(visitor.find(f"entry_{field}"))
        visitor.write_in(form, f"entry_{field}", text)
    visitor.look("stodkatalog-andra-rad", LIGHT, whole=False)
    visitor.click("save_entry_button")
    visitor.find(name)
    visitor.look("stodkatalog-andrad-rad", LIGHT, whole=False)


def _print_lines(visitor: Visitor) -> None:
    """The paper for the person: asked first, then only what was chosen, and nothing of us."""
    visitor.click("print_lines_button")
    visitor.choose("safe_to_have", "yes")
    lines = visitor.find("lines_on_paper").findChildren(QAbstractButton)
    chosen = [each for each in lines if each.objectName().startswith("option_")][:3]
    if len(chosen) < 2:
        raise LostOnTheWay("raderna till papperet")
    for button in chosen:
        visitor.click_widget(button)
    visitor.look("papper-till-den-utsatta")
    visitor.click("print_lines_now_button")
    visitor.wait_for(lambda: visitor.says("Skickat till skrivaren"), "papperet")
    visitor.keep_sheet("papper-till-den-utsatta-pa-papper", PAPER.sheets.pop())
