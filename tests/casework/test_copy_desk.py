"""Copies as the caseworker meets them: made, missed, listed once each, told after damage too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hedersstod.casework import entrance
from hedersstod.casework.copy_desk import Opens
from hedersstod.domain.errors import (
    CopyDamaged,
    CopyPlaceMissing,
    NoParts,
    PlaceNotSafe,
    SamePartTwice,
    VaultReadOnly,
    WrongPassphrase,
)
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import copies as vault_copies
from hedersstod.vault.copy_folder import ELSEWHERE
from tests.casework.desk import PASSPHRASE, Place, signed
from tests.vault.rooms import flip, names

NEW = "enbuske bakom ladan"
JOURNAL_PAGE, OTHER_PAGE = 2, 10  # of the file, counted from nought


def hurt(path: Path, page: int) -> None:
    flip(path, page * 4096 + 1000)


@pytest.fixture
def stick(place: Place, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    place.office.copies.choose_second_place_job(folder)()
    return folder


def test_nothing_is_told_of_copies_that_are_not_there(place: Place) -> None:
    survey = place.office.copies.survey()
    assert (survey.listed, survey.place, survey.last_drill, survey.newest) == ((), None, None, None)
    assert survey.to_go == 0


def test_a_chosen_place_gets_a_copy_at_once(place: Place, stick: Path) -> None:
    (only,) = place.office.copies.survey().listed
    assert (only.here, only.there, only.copy.elsewhere) == (True, True, False)
    assert names(stick / ELSEWHERE) == {only.copy.name}


def test_the_vaults_own_folder_is_no_second_place(place: Place) -> None:
    inside = place.home / "mapp"
    inside.mkdir()
    with pytest.raises(PlaceNotSafe):
        place.office.copies.choose_second_place_job(inside)()
    assert place.office.copies.survey().place is None


def test_each_copy_is_listed_once_wherever_it_lies_newest_first(place: Place, stick: Path) -> None:
    place.wait(minutes=31)
    place.office.add_case("Björk")
    shutil.move(stick, stick.with_name("away"))
    place.office.copies.make_job()()
    assert len(place.office.copies.survey().listed) == 2
    shutil.move(stick.with_name("away"), stick)
    listed = place.office.copies.survey().listed
    assert [(each.here, each.there) for each in listed] == [(True, False), (True, True)]
    assert listed[0].copy.lines > listed[1].copy.lines


def test_a_stick_pulled_out_in_the_middle_is_missed_and_no_failure(
    place: Place, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.wait(minutes=31)
    place.office.add_case("Björk")
    real = vault_copies.NewCopy.fill

    def pulled_out(self: vault_copies.NewCopy, database: object, key: bytes) -> None:
        if self._root.name == ELSEWHERE:
            shutil.rmtree(stick)
        real(self, database, key)  # type: ignore[arg-type]

    monkeypatch.setattr(vault_copies.NewCopy, "fill", pulled_out)
    made = place.office.copies.make_job()()
    assert made.path.is_dir()
    survey = place.office.copies.survey()
    assert survey.newest is not None
    assert survey.newest.copy.name == made.name
    assert survey.place is not None
    assert not survey.place.there_now
    place.vault.check()


def test_the_newest_here_and_there_are_proved_after_unlocking(place: Place, stick: Path) -> None:
    assert place.office.copies.prove_job()() == 2
    assert place.office.copies.prove_job()() == 0
    newest = place.office.copies.survey().newest_proved
    assert newest is not None
    assert (newest.here, newest.there, newest.copy.proved) == (True, True, True)
    hurt(stick / ELSEWHERE / newest.copy.name / "arbetsbok.db", OTHER_PAGE)
    place.wait(minutes=1)
    place.office.add_case("Björk")
    place.office.copies.make_job()()
    hurt(next((stick / ELSEWHERE).glob("*")) / "arbetsbok.db", OTHER_PAGE + 1)
    place.office.copies.prove_job()()
    assert place.office.copies.survey().newest_proved is not None


def test_one_that_is_damaged_here_is_read_from_the_stick(place: Place, stick: Path) -> None:
    (only,) = place.office.copies.survey().listed
    hurt(only.copy.path / "arbetsbok.db", OTHER_PAGE)
    place.office.copies.prove_job()()
    (only,) = place.office.copies.survey().listed
    assert only.copy.elsewhere
    assert only.copy.proved
    assert not only.copy.damaged
    place.office.copies.prove_this_job(only)()


def test_locking_makes_a_copy_and_a_failure_to_is_written_down(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.office.add_case("Björk")
    place.wait(minutes=1)
    place.reopen()
    assert len(place.office.copies.survey().listed) == 1
    place.office.add_case("Lärk")

    def full(*_a: object, **_k: object) -> None:
        raise VaultReadOnly

    monkeypatch.setattr(vault_copies.Copies, "make", full)
    place.reopen()
    assert place.vault.last_time("copy_failed") is not None


def test_the_copy_she_goes_back_to_is_still_there_after_the_lock(place: Place) -> None:
    """The copy at lock is the newest of its day, and would push out the one that was chosen."""
    desk = place.office.copies
    for alias in ("Asp", "Björk", "Gran"):
        place.office.add_case(alias)
        place.wait(minutes=31)
        desk.make_job()()
    desk.prove_job()()
    chosen = desk.survey().listed[2]
    desk.prove_this_job(chosen)()
    place.wait(minutes=1)
    place.office.close()
    entrance.restore(place.home, chosen.copy)
    place.reopen()
    assert [case.alias for case in place.office.cases()] == ["Asp"]


def test_weeks_in_a_damaged_vault_cost_none_of_the_proved_copies(place: Place) -> None:
    def day(n: int) -> None:
        place.office.add_case(f"Ärende {n}")
        place.wait(minutes=31)
        place.office.copies.make_job()()
        place.wait(days=1)
        place.reopen()
        place.office.copies.prove_job()()

    for n in range(12):
        day(n)
    good = {each.copy.name for each in place.office.copies.survey().listed if each.copy.proved}
    assert len(good) >= 12
    with place.vault._database.standing_still():
        hurt(place.home / "arbetsbok.db", OTHER_PAGE)
    place.reopen()
    assert place.office.care.is_damaged
    for n in range(12, 28):
        day(n)
    assert good <= {each.copy.name for each in place.office.copies.survey().listed}


def test_a_drill_opens_with_what_is_typed_and_nothing_else(place: Place, stick: Path) -> None:
    signed(place)
    parts = place.office.keys.make_parts_job(PASSPHRASE)()
    desk = place.office.copies
    desk.make_job()()
    for secret in (Secret(PASSPHRASE), Secret(parts=(parts[2], parts[0]))):
        drilled = desk.drill_job(secret)()
        assert (drilled.counts.cases, drilled.counts.revisions) == (1, 1)
        assert desk.survey().last_drill == place.time
        place.wait(minutes=1)
    for secret, error in (
        (Secret("granris vid sjön"), WrongPassphrase),
        (Secret(parts=(parts[1], parts[1])), SamePartTwice),
    ):
        with pytest.raises(error):
            desk.drill_job(secret)()
    shutil.rmtree(stick / ELSEWHERE)
    with pytest.raises(CopyPlaceMissing):
        desk.drill_job(Secret(PASSPHRASE))()


def test_a_drill_with_parts_on_a_copy_from_before_them_says_so(place: Place, stick: Path) -> None:
    parts = place.office.keys.make_parts_job(PASSPHRASE)()
    with pytest.raises(NoParts):
        place.office.copies.drill_job(Secret(parts=(parts[0], parts[1])))()
    (only,) = place.office.copies.survey().listed
    assert only.opens is Opens.WITHOUT_PARTS
    assert only.is_ordinary


def test_what_the_old_still_opens_is_set_apart_and_counted_when_it_may_go(
    place: Place, stick: Path
) -> None:
    desk = place.office.copies
    place.office.keys.change_all_job(PASSPHRASE, NEW)()
    survey = desk.survey()
    # One was made at once, so that something opens with the new ones.
    assert [each.opens for each in survey.listed] == [Opens.AS_TODAY, Opens.EARLIER]
    assert survey.newest is not None
    assert (survey.to_go, len(desk.times())) == (0, 1)
    with pytest.raises(WrongPassphrase):
        desk.drill_job(Secret(NEW))()
    place.wait(minutes=1)
    desk.make_job()()
    assert desk.survey().to_go == 0
    desk.prove_job()()
    survey = desk.survey()
    assert survey.to_go == 3  # here, on the stick, and what was laid aside
    assert len(desk.times()) == 2
    assert desk.remove_earlier_job()() == 3
    after = desk.survey()
    assert (len(after.listed), after.set_aside, after.to_go) == (2, (), 0)


def test_a_copy_of_before_is_passed_over_rather_than_proved_with_the_wrong_key(
    place: Place, stick: Path
) -> None:
    place.office.keys.change_all_job(PASSPHRASE, NEW)()
    (old,) = place.office.copies.survey().with_earlier
    place.office.copies.prove_this_job(old)()
    assert place.vault.last_time("copy_damaged") is None


def test_one_that_is_not_whole_is_found_before_it_is_put_back(place: Place) -> None:
    desk = place.office.copies
    desk.make_job()()
    (only,) = desk.survey().listed
    hurt(only.copy.path / "arbetsbok.db", OTHER_PAGE)
    with pytest.raises(CopyDamaged):
        desk.prove_this_job(only)()
    assert desk.survey().newest is None


def test_what_came_after_a_copy_is_told_by_kind(place: Place) -> None:
    desk = place.office.copies
    made = desk.make_job()()
    signed(place)
    missing = desk.missing_after(made)
    assert missing.since == made.made_at
    assert missing.events is not None
    assert (missing.events["case_opened"], missing.events["revision_signed"]) == (1, 1)


def test_copies_are_listed_when_the_journal_cannot_be_read(place: Place) -> None:
    signed(place)
    made = place.office.copies.make_job()()
    database = place.vault._database
    with database.standing_still():
        pass
    for page in range(1, (place.home / "arbetsbok.db").stat().st_size // 4096):
        hurt(place.home / "arbetsbok.db", page)
    database._connection.execute("PRAGMA shrink_memory")  # type: ignore[union-attr]
    survey = place.office.copies.survey()
    assert [each.copy.name for each in survey.listed] == [made.name]
    assert place.office.copies.missing_after(made).events is None
    place.vault.close()
