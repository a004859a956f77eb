"""What the task bar shows: a neutral name, and how much there is to do only if she wants it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hedersstod.settings import load_settings
from hedersstod.ui.task_bar import TITLE
from tests.helpers.day import make_vault, open_case, open_guide
from tests.helpers.hand import Hand
from tests.helpers.windows import Windows

ALIAS = "Kvarnbäck"


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.put_away()


def title(hand: Hand) -> str:
    hand.rest()
    return hand.window.windowTitle()


def test_nothing_is_told_unless_it_is_asked_for(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    make_vault(hand)
    hand.workplace.due_counted.emit(3)
    assert title(hand) == TITLE


def test_only_the_number_is_told_and_not_while_somebody_else_may_look(
    windows: Windows, home: Path
) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand, ALIAS)
    open_guide(hand)
    hand.workplace.due_counted.emit(1)
    hand.click("rail_settings")
    hand.choose("tell_due_buttons", "yes")
    assert load_settings(home)[0].tell_due
    assert title(hand) == f"{TITLE} · 1 sak att göra"
    hand.workplace.due_counted.emit(2)
    assert title(hand) == f"{TITLE} · 2 saker att göra"
    hand.window.toggle_hiding()
    assert title(hand) == TITLE
    hand.window.toggle_hiding()
    assert title(hand) == f"{TITLE} · 2 saker att göra"
    hand.workplace.conversation_changed.emit(True)
    assert title(hand) == TITLE
    hand.workplace.conversation_changed.emit(False)
    hand.lock()
    assert title(hand) == TITLE


def test_the_number_is_what_is_late_or_for_today(windows: Windows, home: Path) -> None:
    hand = windows.start(home)
    make_vault(hand)
    open_case(hand, ALIAS)
    hand.window.change_settings(replace(hand.window.settings, tell_due=True))
    log, today = hand.case_file.log, hand.workplace._today()
    for ends in (today, today + timedelta(days=3)):
        decision = log.begin_event("decision")
        log.keep(replace(decision, what="Beslut", ends=ends))
    hand.click("rail_today")
    hand.workplace.refresh_badges()
    assert title(hand) == f"{TITLE} · 1 sak att göra"
