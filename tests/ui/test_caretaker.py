"""Beside the window: copies when due, proofs, the monthly reading; never in her way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from hedersstod.casework.copy_desk import CopyDesk
from hedersstod.domain.errors import DiskFull
from hedersstod.domain.vault_care import Care
from hedersstod.ui import caretaker as caretaking
from hedersstod.ui.caretaker import Caretaker
from tests.casework.desk import Place, answer, signed
from tests.casework.test_copy_desk import OTHER_PAGE, hurt


class Watched:
    """A caretaker over an office, looked at by hand instead of each minute."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.parent = QObject()
        self.told: list[str] = []
        self.caretaker = self._fresh()

    def _fresh(self) -> Caretaker:
        made = Caretaker(self.place.office, self.parent)
        made.changed.connect(lambda: self.told.append("changed"))
        made.damage_found.connect(lambda: self.told.append("damage"))
        return made

    def unlocked(self) -> None:
        """A lock and an unlocking."""
        self.put_away()
        self.place.reopen()
        self.caretaker = self._fresh()

    def looks(self, times: int = 1) -> None:
        for _ in range(times):
            self.caretaker.look_now()
            assert self.caretaker.background.wait()
            for _ in range(5):
                QCoreApplication.processEvents()

    def put_away(self) -> None:
        self.caretaker.stop()
        self.caretaker.background.wait()
        QCoreApplication.processEvents()

    @property
    def copies(self) -> int:
        return len(self.place.office.copies.survey().listed)


@pytest.fixture
def watched(qapp, place: Place) -> Iterator[Watched]:
    made = Watched(place)
    yield made
    made.put_away()


def settled(watched: Watched) -> None:
    """The proof and the reading of the whole that follow an unlocking are over."""
    watched.looks(3)
    watched.told.clear()


def asks(place: Place) -> set[Care]:
    return {notice.care for notice in place.office.care.notices()}


def test_after_unlocking_the_newest_copy_is_proved_and_the_whole_is_read(
    watched: Watched, place: Place
) -> None:
    place.office.add_case("Björk")
    watched.unlocked()
    watched.looks()
    newest = place.office.copies.survey().newest_proved
    assert newest is not None
    watched.looks()
    assert place.office.care.last_check() == place.time
    assert watched.told == ["changed", "changed"]


def test_the_whole_is_not_read_again_within_the_month(watched: Watched, place: Place) -> None:
    settled(watched)
    first = place.office.care.last_check()
    place.wait(days=29)
    watched.unlocked()
    watched.looks(3)
    assert place.office.care.last_check() == first
    place.wait(days=2)
    watched.unlocked()
    watched.looks(3)
    assert place.office.care.last_check() == place.time


def test_a_copy_is_made_at_most_each_half_hour_and_only_when_something_was_written(
    watched: Watched, place: Place
) -> None:
    settled(watched)
    place.wait(minutes=31)
    watched.looks()  # the reading of the whole has left its line
    before = watched.copies
    place.wait(minutes=31)
    watched.looks()
    assert watched.copies == before, "nothing has been written"
    place.office.add_case("Björk")
    watched.looks()
    assert watched.copies == before + 1
    place.office.add_case("Lärk")
    place.wait(minutes=10)
    watched.looks()
    assert watched.copies == before + 1
    place.wait(minutes=21)
    watched.looks()
    assert watched.copies == before + 2


def test_it_waits_while_what_she_types_is_not_on_disk(watched: Watched, place: Place) -> None:
    settled(watched)
    before = watched.copies
    case_file = place.office.add_case("Björk")
    place.wait(minutes=31)
    answer(case_file, "safe_tonight", note="Hon sa")
    assert place.office.has_unsaved
    watched.looks()
    assert watched.copies == before
    place.office.save_all()
    watched.looks()
    assert watched.copies == before + 1


def test_a_failure_is_written_down_told_on_idag_and_not_tried_each_minute(
    watched: Watched, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(watched)
    tries = []

    def full() -> None:
        tries.append(place.time)
        raise DiskFull

    real = CopyDesk.make_job
    monkeypatch.setattr(CopyDesk, "make_job", lambda _self: full)
    place.wait(minutes=31)
    place.office.add_case("Björk")
    watched.looks()
    assert Care.COPY_FAILED in asks(place)
    assert watched.told == ["changed"], "told on Idag, no dialog and no banner"
    place.wait(minutes=5)
    watched.looks(3)
    assert len(tries) == 1
    monkeypatch.setattr(CopyDesk, "make_job", real)
    place.wait(minutes=26)
    watched.looks()
    assert Care.COPY_FAILED not in asks(place)


def test_damage_found_by_the_monthly_reading_is_told_at_once(
    watched: Watched, place: Place
) -> None:
    signed(place)
    with place.vault._database.standing_still():
        hurt(place.home / "arbetsbok.db", OTHER_PAGE)
    watched.looks(2)
    assert "damage" in watched.told
    assert place.office.care.is_damaged
    assert Care.DAMAGED in asks(place)


def test_a_vault_known_to_be_damaged_is_not_read_through_again_by_itself(
    watched: Watched, place: Place
) -> None:
    place.vault.is_damaged = True
    watched.looks(4)
    assert place.office.care.last_check() is None
    assert "damage" not in watched.told


def test_lock_waits_for_nothing_and_nobody_is_told_afterwards(
    watched: Watched, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(watched)

    def slow() -> None:
        time.sleep(0.4)

    monkeypatch.setattr(CopyDesk, "make_job", lambda _self: slow)
    place.wait(minutes=31)
    place.office.add_case("Björk")
    watched.caretaker.look_now()
    began = time.monotonic()
    watched.caretaker.stop()
    place.office.close()
    assert time.monotonic() - began < 0.3
    watched.put_away()
    watched.looks(2)
    assert watched.told == []
    place.reopen()


def test_it_begins_by_itself_a_moment_after_she_has_seen_her_page(
    watched: Watched, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caretaking, "FIRST", 10)
    monkeypatch.setattr(caretaking, "SOON", 10)
    watched.caretaker.start()
    end = time.monotonic() + 10
    while place.office.care.last_check() is None and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert place.office.care.last_check() is not None


def test_a_stick_gets_its_copy_too(watched: Watched, place: Place, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place.office.copies.choose_second_place_job(stick)()
    settled(watched)
    place.wait(minutes=31)
    place.office.add_case("Björk")
    watched.looks()
    newest = place.office.copies.survey().newest
    assert newest is not None
    assert newest.there
