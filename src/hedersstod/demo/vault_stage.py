"""The walk through the vault: parts, copies, log, seal key, ways out, and a file that breaks.

Five processes, each ended by a lock: one that asks, one opened with parts, one that proves its
copy, one that finds the damage, one that stands whole again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from hedersstod.app import RESTORED_NOTICE
from hedersstod.demo import fiction
from hedersstod.demo.between import HOME, RESTORED, begin, load, lock
from hedersstod.demo.stand_ins import PAPER, ChosenFile, clock_ahead, damage
from hedersstod.demo.stories import HAZEL
from hedersstod.demo.vault_keys_walk import TO_JUDGE, change_all, make_parts, part
from hedersstod.demo.visitor import LIGHT, LostOnTheWay, Visitor

FIRST_OF_VAULT = "vault"
LAST_MINUTE = 5 * 60 - 23  # seconds since the last touch: in the last half minute of five
OVER = 6 * 60
LARGER = (("ljus", "light", 125), ("mork", "dark", 125), ("200", "light", 200))  # as it makes it
BROKEN_PAGE = 10  # of the file, counted from nought: the vault opens, and something is not whole


def _vault(out: Path) -> int:
    visitor, chooser = begin(out, load(out), "recovered")
    _unlock(visitor, fiction.PASSPHRASE)
    visitor.click("rail_today")
    visitor.look("idag-vad-valvet-ber-om")
    make_parts(visitor, PAPER)
    _copies(visitor)
    _access_log(visitor, chooser)
    _protection(visitor)
    _seal_key(visitor, chooser)
    change_all(visitor)
    _copies_after(visitor)
    _hide(visitor)
    _converse(visitor)
    _locks_by_itself(visitor)


def _recovered(out: Path) -> int:
    """Opened with two parts; that it was stands on Idag and cannot be taken away."""
    visitor, _ = begin(out, load(out), "proved")
    visitor.click("recover_button")
    visitor.find("one_part")
    visitor.look("oppna-med-tva-delar")
    visitor.write_on("one_part", part(visitor, 3))
    visitor.write_on("other_part", part(visitor, 1))
    visitor.write("new_passphrase_field", fiction.LAST_PASSPHRASE)
    visitor.write("new_passphrase_again_field", fiction.LAST_PASSPHRASE)
    visitor.rest(TO_JUDGE)
    visitor.look("tva-delar-skrivna", LIGHT)
    visitor.click("recover_button")
    visitor.wait_for(lambda: visitor.window.workplace, "arbetsplatsen")
    visitor.click("rail_today")
    visitor.find("care_recovered")
    visitor.look("idag-oppnat-med-delar")
    visitor.click("rail_settings")
    visitor.click("to_keys")
    visitor.find("recovered_banner")
    visitor.look("delarna-anvanda", LIGHT)
    lock(visitor)


def _proved(out: Path) -> int:
    """The copy made at the lock is opened and read through beside her; then something is added."""
    visitor, _ = begin(out, load(out), "damaged")
    _unlock(visitor, fiction.LAST_PASSPHRASE)
    visitor.rest(4000)  # the caretaker begins when she has seen her page

    def read_through() -> bool:
        _to(visitor, "copies")
        return visitor.says("Den är öppnad och genomläst.")

    visitor.wait_for(read_through, "en prövad kopia")
    visitor.look("kopian-ar-provad", LIGHT)
    visitor.click("rail_cases")
    visitor.write("alias_field", fiction.LATER_ALIAS)
    visitor.click("open_case_button")
    visitor.find("open_guide_button")
    lock(visitor)


def _damaged(out: Path) -> int:
    """The file breaks while the computer is off; the newest proved copy takes its place."""
    log = load(out)
    log.kept[RESTORED] = ""
    damage(out / HOME, BROKEN_PAGE)
    visitor, _ = begin(out, log, "restored")
    _unlock(visitor, fiction.LAST_PASSPHRASE)
    visitor.find("lock_and_restore_button")
    visitor.look("nagot-gar-inte-att-lasa")
    visitor.click("lock_and_restore_button")
    visitor.wait_for(lambda: False, "låset och återställningen")
    return 1


def _restored(out: Path) -> int:
    log = load(out)
    if log.kept.pop(RESTORED) != "yes":
        raise LostOnTheWay("den återställda kopian")
    visitor, _ = begin(out, log, "end", RESTORED_NOTICE)
    visitor.look("aterstallt-och-last", LIGHT)
    _unlock(visitor, fiction.LAST_PASSPHRASE)
    visitor.click("rail_today")
    visitor.find("care_restored")
    visitor.look("idag-aterstallt")
    lock(visitor)


VAULT_STAGES: dict[str, Callable[[Path], int]] = {
    FIRST_OF_VAULT: _vault,
    "recovered": _recovered,
    "proved": _proved,
    "damaged": _damaged,
    "restored": _restored,
}


def _unlock(visitor: Visitor, passphrase: str) -> None:
    visitor.write("passphrase_field", passphrase)
    visitor.press(Qt.Key.Key_Return)
    visitor.wait_for(lambda: visitor.window.workplace, "arbetsplatsen")


def _to(visitor: Visitor, page: str) -> None:
    visitor.click("rail_settings")
    visitor.click(f"to_{page}")


# -- copies ------------------------------------------------------------------------------------


def _copies(visitor: Visitor) -> None:
    """A stick is chosen, and the copy on it opened with the passphrase, then with two parts."""
    _to(visitor, "copies")
    visitor.find("copies_state")
    visitor.look("sakerhetskopior")
    visitor.click("choose_place_button")
    visitor.find("copies_said")
    visitor.look("en-plats-till", LIGHT)
    visitor.click("copy_now_button")
    visitor.wait_for(lambda: visitor.says("En kopia är gjord"), "kopian")
    visitor.look("kopian-ar-gjord", LIGHT)
    visitor.click("drill_button")
    visitor.look("prova-aterlasning", LIGHT)
    visitor.write("secret_passphrase", fiction.PASSPHRASE)
    _drill(visitor)
    visitor.look("aterlast-med-losenfras", LIGHT)
    visitor.click("drill_button")
    visitor.choose("secret_kind", "parts")
    visitor.write_on("one_part", part(visitor, 1))
    visitor.write_on("other_part", part(visitor, 2))
    visitor.look("prova-med-tva-delar")
    _drill(visitor)
    visitor.look("aterlast-med-delar", LIGHT)


def _drill(visitor: Visitor) -> None:
    visitor.click("secret_act_button")
    visitor.wait_for(lambda: visitor.says("Återläsningen är bevisad"), "beviset")


def _copies_after(visitor: Visitor) -> None:
    """After *Byt allt*: which copies the old still opens, and one that it does not."""
    _to(visitor, "copies")
    visitor.click("unfold_earlier")
    visitor.look("kopior-som-det-gamla-oppnar", LIGHT)
    visitor.click("copy_now_button")
    visitor.wait_for(lambda: visitor.says("En kopia är gjord"), "kopian")


# -- what is told of what was done -------------------------------------------------------------


def _access_log(visitor: Visitor, chooser: ChosenFile) -> None:
    """The log by kind and case, sealed for the supervisor, and compared with an older report."""
    _to(visitor, "access_log")
    visitor.wait_for(lambda: not visitor.says("Loggen läses igenom"), "kedjan")
    visitor.look("atkomstlogg")
    visitor.choose("kind_chips", "keys")
    visitor.look("atkomstlogg-nycklar", LIGHT)
    visitor.choose("kind_chips", "left")
    visitor.look("atkomstlogg-lamnat", LIGHT)
    visitor.choose("kind_chips", "all")
    visitor.click_widget(_first_case(visitor))
    visitor.look("atkomstlogg-ett-arende", LIGHT)
    visitor.choose("case_chips", "all")
    visitor.click("extract_button")
    visitor.look("forseglat-utdrag", LIGHT)
    visitor.click("seal_extract_button")
    visitor.wait_for(lambda: visitor.says("Utdraget är sparat som fil"), "utdraget")
    visitor.look("utdraget-ar-sparat", LIGHT)
    chooser.path = next(iter(sorted(visitor.out.glob("rapport-*.pdf"))))
    visitor.click("compare_button")
    visitor.find("log_answer_card")
    visitor.look("kontrollera-mot-rapport")


def _first_case(visitor: Visitor) -> QAbstractButton:
    chips = visitor.find("case_chips").findChildren(QAbstractButton)
    cases = [chip for chip in chips if chip.objectName() != "option_all"]
    return min(cases, key=lambda chip: (chip.y(), chip.x()))


def _protection(visitor: Visitor) -> None:
    _to(visitor, "protection")
    visitor.find("screen_card")
    visitor.look("skydd-pa-den-har-datorn")


def _seal_key(visitor: Visitor, chooser: ChosenFile) -> None:
    """Another key; the old one vouches for it, and the checker tells what that says."""
    visitor.click("rail_settings")
    visitor.click("seal_key_button")
    visitor.find("reason_buttons")
    visitor.look("forseglingsnyckeln")
    visitor.choose("reason_buttons", "other")
    visitor.click("make_key_button")
    visitor.click_in(visitor.find("done_banner"), "banner_button")
    visitor.wait_for(lambda: visitor.says("Nyckelbytet är sparat som fil"), "nyckelbytet")
    visitor.look("nyckelbytet-ar-sparat", LIGHT)
    visitor.click("rail_verify")
    visitor.click("choose_file_button")
    visitor.find("verification_card")
    visitor.look("granska-nyckelbyte", LIGHT)


# -- the window itself -------------------------------------------------------------------------


def _hide(visitor: Visitor) -> None:
    _open_hazel(visitor)
    visitor.press(Qt.Key.Key_F9)
    visitor.find("neutral_page")
    visitor.look("gomt")
    visitor.press(Qt.Key.Key_F9)
    visitor.find("rail")


def _converse(visitor: Visitor) -> None:
    """Questions with the person beside her: nothing of the case in sight."""
    visitor.click("rail_case_first_hour")
    visitor.find("question_heading")
    visitor.press(Qt.Key.Key_F8)
    visitor.find("conversation_line")
    visitor.look("samtalslage", LARGER)
    visitor.click("end_conversation")
    visitor.find("rail")


def _open_hazel(visitor: Visitor) -> None:
    visitor.click("rail_cases")
    for button in visitor.window.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().endswith(f" {HAZEL.alias}"):
            visitor.click_widget(button)
            visitor.find("open_guide_button")
            return
    raise LostOnTheWay(HAZEL.alias)


def _locks_by_itself(visitor: Visitor) -> NoReturn:
    """Nobody touches it: counted down in the last half minute, then locked, with no question."""
    with clock_ahead(LAST_MINUTE):
        visitor.wait_for(lambda: visitor.says("Låser om"), "nedräkningen")
        visitor.look("laser-om-en-stund")
    with clock_ahead(OVER):
        visitor.wait_for(lambda: False, "låset")
    raise LostOnTheWay("låset")
