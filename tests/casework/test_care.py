"""What the vault asks for is gathered as it is, and the reading through of the whole is honest."""

from __future__ import annotations

from pathlib import Path

import pytest

from hedersstod.domain.errors import VaultDamaged
from hedersstod.domain.vault_care import Care
from tests.casework.desk import PASSPHRASE, Place, signed
from tests.casework.test_copy_desk import OTHER_PAGE, hurt


def asks(place: Place) -> set[Care]:
    return {notice.care for notice in place.office.care.notices()}


def test_a_new_vault_asks_for_parts_and_a_second_place(place: Place) -> None:
    assert asks(place) == {Care.NO_PARTS, Care.NO_SECOND_PLACE}


def test_each_thing_that_is_done_is_asked_for_no_more(place: Place, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place.office.copies.choose_second_place_job(stick)()
    assert asks(place) == {Care.NO_PARTS, Care.NEVER_DRILLED, Care.SAME_DISK}
    parts = place.office.keys.make_parts_job(PASSPHRASE)()
    assert Care.PARTS_NOT_PROVED in asks(place)
    for part in parts:
        place.office.keys.prove_part(part)
    # A folder in a test lies on the same disk as the vault, and that is told as well.
    assert asks(place) == {Care.NEVER_DRILLED, Care.SAME_DISK}
    place.wait(days=15)
    assert Care.SECOND_PLACE_MISSED in asks(place)


def test_a_copy_that_failed_is_told_until_one_is_made(place: Place) -> None:
    place.office.copies.note_failure()
    assert Care.COPY_FAILED in asks(place)
    place.wait(minutes=1)
    place.office.copies.make_job()()
    assert Care.COPY_FAILED not in asks(place)


def test_a_damaged_copy_is_told_until_another_is_proved(place: Place) -> None:
    made = place.office.copies.make_job()()
    hurt(made.path / "arbetsbok.db", OTHER_PAGE)
    place.office.copies.prove_job()()
    assert Care.COPY_DAMAGED in asks(place)
    place.wait(minutes=1)
    place.office.copies.make_job()()
    place.office.copies.prove_job()()
    assert Care.COPY_DAMAGED not in asks(place)


def test_the_whole_is_read_once_a_month(place: Place) -> None:
    care = place.office.care
    assert care.check_is_due()
    care.check_job()()
    assert care.last_check() == place.time
    assert not care.check_is_due()
    place.wait(days=30)
    assert care.check_is_due()


def test_damage_found_by_the_reading_is_written_down_and_she_can_still_write(
    place: Place,
) -> None:
    signed(place)
    database = place.vault._database
    with database.standing_still():
        pass
    hurt(place.home / "arbetsbok.db", OTHER_PAGE)
    with pytest.raises(VaultDamaged):
        place.office.care.check_job()()
    assert place.office.care.is_damaged
    assert Care.DAMAGED in asks(place)
    assert place.vault.last_time("vault_checked") is None
    place.office.add_case("Lärk")  # a connection that had met the page would write nothing more
    assert [case.alias for case in place.office.cases()] == ["Björk", "Lärk"]


def test_damage_found_at_opening_is_told_and_does_not_close_the_door(place: Place) -> None:
    signed(place)
    place.office.close()
    hurt(place.home / "arbetsbok.db", OTHER_PAGE)
    place.reopen()
    assert place.office.care.is_damaged
    assert Care.DAMAGED in asks(place)
    assert place.office.cases()
