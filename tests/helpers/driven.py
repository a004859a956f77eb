"""The real program in a process of its own, with somebody at its keyboard.

`python -m tests.helpers.driven ACT HOME [PLACE]`. The word to be typed is the first line on
standard input, so that it stands in no command line or environment. What it tells goes to
standard output; it waits for another line where the test wants to look in between.
"""

from __future__ import annotations

from hedersstod.isolation import refuse_network

refuse_network()

import os  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from datetime import datetime, time  # noqa: E402
from pathlib import Path  # noqa: E402

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from hedersstod.app import Program, build_program, run_window  # noqa: E402
from hedersstod.process import restrict_process  # noqa: E402
from hedersstod.ui.main_window import MainWindow  # noqa: E402
from hedersstod.ui.widgets import SavedLabel  # noqa: E402
from hedersstod.vault import keys  # noqa: E402
from tests.helpers.day import Words, make_vault, open_case, open_guide, whole_day  # noqa: E402
from tests.helpers.hand import ChosenFile, Hand  # noqa: E402

SAVED_SHOWN = "saved is shown"
PLAIN_FIELD = "field_note"


def tell(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def to_a_note(hand: Hand, passphrase: str) -> None:
    """A new vault and case, at a question with a note."""
    make_vault(hand, passphrase)
    open_case(hand)
    open_guide(hand)
    while not hand.is_there(PLAIN_FIELD):
        hand.click("next_button")


def type_and_lock(home: Path, word: str) -> None:
    """Types the word, lets the test look, and locks: then this image is replaced."""
    hand = Hand(build_program(home), ChosenFile())
    to_a_note(hand, f"{word}s hemliga fras")
    hand.write(PLAIN_FIELD, f"{word} står här")
    hand.wait_for(lambda: "Sparat" in hand.saved_words(), "saved")
    tell("typed")
    sys.stdin.readline()
    hand.lock()
    tell("still here")  # never: the lock does not return


def spend_the_day(home: Path, word: str, out: Path) -> None:
    """The whole day; before "Sparat" is shown, a line says so on standard output."""
    show_saved = SavedLabel.show_saved

    def tell_and_show(label: SavedLabel, when: datetime | time) -> None:
        os.write(1, f"{SAVED_SHOWN}\n".encode())
        show_saved(label, when)

    SavedLabel.show_saved = tell_and_show  # type: ignore[method-assign]
    chooser = ChosenFile()
    ended: list[list[str]] = []
    hand = Hand(build_program(home, chooser=chooser, end_process=ended.append), chooser)
    words = Words(word=word, passphrase=f"{word}s hemliga fras")
    whole_day(hand, words, out)
    hand.click("rail_settings")
    hand.choose("theme_buttons", "dark")
    hand.lock()
    assert len(ended) == 1
    tell("done")


def crash(home: Path, word: str) -> int:
    """An unexpected error, with the word in its message and in a variable, while typing."""
    application = QApplication(["arbetsbok"])

    def fail() -> None:
        secret = {"text": word}
        raise ValueError(f"{word} {secret}")

    def act() -> None:
        window = next(w for w in application.topLevelWidgets() if isinstance(w, MainWindow))
        hand = Hand(Program(application, window, window._style), ChosenFile())
        to_a_note(hand, f"{word}s hemliga fras")
        page = hand.guide_page
        QTimer.singleShot(0, fail)
        hand.write(PLAIN_FIELD, "skrivet strax före felet")
        hand.rest(50)
        tell("banner: " + "; ".join(" ".join(banner) for banner in hand.banners()))
        tell(f"same page: {hand.page is page}")
        hand.write(PLAIN_FIELD, ". Och efter")
        window.close()

    QTimer.singleShot(0, act)
    return run_window(str(home), "", unsaved=False)


def main(act: str, home: str, *places: str) -> int:
    word = sys.stdin.readline().strip()
    # The seam of these tests, as in tests/conftest.py; the program itself has none.
    keys.COST = keys.FLOOR = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
    restrict_process()
    acts: dict[str, Callable[..., int | None]] = {
        "type_and_lock": type_and_lock,
        "spend_the_day": spend_the_day,
        "crash": crash,
    }
    return acts[act](Path(home), word, *map(Path, places)) or 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
