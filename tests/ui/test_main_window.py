"""The window puts everything away whatever goes wrong on the way, and says when words are lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from hedersstod.domain.answers import Ref
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.ui.main_window import LOOK_AGAIN
from hedersstod.vault.database import Database
from tests.casework.desk import answer, content
from tests.helpers.day import make_vault, open_case, open_guide
from tests.helpers.hand import Hand
from tests.helpers.windows import Windows

PASSPHRASE = "granris vid bäcken"
FIRST_HOUR = GuideId("first_hour")


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    """Starts real windows; all are put away after the test."""
    made = Windows()
    yield made
    made.put_away()


@pytest.fixture
def unexpected(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """What would have been told as a fault of the program."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: told.append(kind))
    return told


def at_the_guide(windows: Windows, home: Path) -> Hand:
    hand = windows.start(home)
    make_vault(hand, PASSPHRASE)
    open_case(hand)
    open_guide(hand)
    return hand


def write(hand: Hand, note: str) -> None:
    case_file = hand.workplace.case_file
    assert case_file is not None
    answer(case_file, "violence", note=note)


def kept_note(home: Path) -> str:
    from hedersstod.casework.office import open_office

    office = open_office(home, PASSPHRASE, content())
    run = office.open_case(office.cases()[0].id).run(FIRST_HOUR)
    office.close()
    return run.get(Ref(QuestionId("violence"))).note


def database_of(hand: Hand) -> Database:
    office = hand.window._office
    assert office is not None
    return office._vault._database


def fill(database: Database) -> None:
    """From now on there is no room for anything large."""
    ((pages,),) = database.rows("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages}")


def make_room(database: Database) -> None:
    database.rows("PRAGMA max_page_count = 100000")


@pytest.mark.parametrize("way", ["lock", "close"])
def test_a_page_that_fails_at_the_lock_keeps_no_word_from_being_saved(
    windows: Windows, home: Path, unexpected: list[type[BaseException]], way: str
) -> None:
    hand = at_the_guide(windows, home)
    write(hand, "Det allra sista")
    page = hand.page
    shiboken6.delete(page)  # every call to the page now fails in a way nobody expects
    if way == "lock":
        hand.window.lock()
        assert len(windows.ended) == 1
    else:
        hand.window.close()
    assert RuntimeError in unexpected, "it is told like every other fault of the program"
    assert hand.window.workplace is None
    assert kept_note(home) == "Det allra sista"


def test_a_lock_without_room_says_that_words_are_lost_and_one_with_room_does_not(
    windows: Windows, home: Path
) -> None:
    hand = at_the_guide(windows, home)
    write(hand, "Det första")
    hand.lock()
    assert "--unsaved" not in windows.ended[0]

    hand = windows.start(home)
    hand.write("passphrase_field", PASSPHRASE)
    hand.click("unlock_button")
    hand.wait_for(lambda: hand.window.workplace is not None, "unlocked")
    case_file = hand.workplace.case_file
    assert case_file is not None, "she is back in the case"
    fill(database_of(hand))
    write(hand, "ord " * 50_000)
    hand.lock()
    assert "--unsaved" in windows.ended[1]
    assert kept_note(home) == "Det första"


def test_each_time_closing_would_lose_words_it_is_told_first(windows: Windows, home: Path) -> None:
    hand = at_the_guide(windows, home)
    database = database_of(hand)
    for number in range(2):
        fill(database)
        # Each time more than before: what is replaced makes room for as much again.
        write(hand, f"{number} ord " * 50_000 * (number + 1))
        hand.window.close()
        hand.rest(10)
        assert hand.window.isVisible(), "the first time it stays open and says why"
        assert hand.banners()
        make_room(database)
        hand.window._office.save_all()
        hand.rest(LOOK_AGAIN * 2)
    fill(database)
    write(hand, "2 ord " * 150_000)
    hand.window.close()
    assert hand.window.isVisible()
    hand.window.close()
    assert not hand.window.isVisible(), "the second time she means it"
    assert kept_note(home).startswith("1 ord")
