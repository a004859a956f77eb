"""What opens with earlier secrets is named, and goes only when something newer has been proved."""

from __future__ import annotations

from pathlib import Path

import pytest

from hedersstod.domain.errors import CopyPlaceMissing
from hedersstod.vault import Vault, open_, remove_earlier, restore, set_aside, with_earlier
from hedersstod.vault.copy_folder import ELSEWHERE
from tests.helpers.cases import NOON, a_case, later
from tests.vault.rooms import PASSPHRASE, names

NEW = "enbuske bakom ladan"


@pytest.fixture
def changed(vault: Vault, tmp_path: Path) -> Vault:
    """A vault after *Byt allt*, with a copy from before here and one on a stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    vault.add_case(a_case(), now=NOON)
    vault.copies.choose_second_place(stick, now=NOON)
    vault.copies.make(now=later(1), place=stick)
    vault.change_all(PASSPHRASE, NEW, now=later(2))
    return vault


def all_copies(vault: Vault) -> int:
    place = vault.copies.second_place()
    assert place is not None
    return len((*vault.copies.all(), *vault.copies.all(place.path)))


def test_what_byt_allt_left_behind_is_named(changed: Vault) -> None:
    (aside,) = set_aside(changed)
    assert aside.earlier
    assert aside.at == later(2)
    assert aside.size > 0
    copies = changed.copies.all()
    assert with_earlier(changed, copies) == {copy.path for copy in copies}
    changed.copies.make(now=later(3))
    newest = changed.copies.all()[0]
    assert newest.path not in with_earlier(changed, changed.copies.all())


def test_nothing_goes_until_a_newer_copy_has_been_proved(changed: Vault) -> None:
    assert remove_earlier(changed, now=later(3)) == 0
    changed.copies.make(now=later(4))
    assert remove_earlier(changed, now=later(5)) == 0
    assert all_copies(changed) == 3
    changed.copies.prove(changed.copies.all()[0], now=later(6))
    assert remove_earlier(changed, now=later(7)) == 3
    assert set_aside(changed) == ()
    assert [copy.proved for copy in changed.copies.all()] == [True]
    last = changed.journal()[-1]
    assert (last.event, dict(last.counts)) == ("earlier_copies_removed", {"copies": 3})
    changed.check()


def test_a_stick_that_is_not_there_keeps_its_copies(changed: Vault, tmp_path: Path) -> None:
    changed.copies.make(now=later(3))
    changed.copies.prove(changed.copies.all()[0], now=later(4))
    (tmp_path / "stick").rename(tmp_path / "away")
    assert remove_earlier(changed, now=later(5)) == 2
    assert len(names(tmp_path / "away" / ELSEWHERE)) == 1
    with pytest.raises(CopyPlaceMissing):
        changed.copies.all(tmp_path / "stick")


def test_the_first_parts_do_not_make_copies_of_before_open_with_something_old(
    vault: Vault,
) -> None:
    vault.copies.make(now=NOON)
    vault.slots.make_parts(PASSPHRASE, now=later(1))
    assert with_earlier(vault, vault.copies.all()) == frozenset()
    vault.copies.make(now=later(2))
    parts = vault.slots.make_parts(PASSPHRASE, now=later(3))
    for part in parts:
        vault.slots.prove_part(part, now=later(4))  # the set of before opens no more
    newest, oldest = vault.copies.all()
    assert with_earlier(vault, (newest, oldest)) == {newest.path}


def test_another_passphrase_makes_the_copies_of_before_earlier(vault: Vault) -> None:
    vault.copies.make(now=NOON)
    vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(1))
    assert len(with_earlier(vault, vault.copies.all())) == 1


def test_what_restoring_laid_aside_is_named_but_is_nothing_earlier(
    vault: Vault, folder: Path
) -> None:
    copy = vault.copies.make(now=NOON)
    vault.add_case(a_case(), now=later(1))
    vault.close()
    restore(folder, copy, now=later(2))
    back = open_(folder, PASSPHRASE, now=later(3))
    (aside,) = set_aside(back)
    assert not aside.earlier
    back.copies.make(now=later(4))
    back.copies.prove(back.copies.all()[0], now=later(5))
    assert remove_earlier(back, now=later(6)) == 0
    assert set_aside(back) == (aside,)
    back.close()


def test_a_removal_cut_short_is_finished_when_one_looks_again(changed: Vault) -> None:
    (aside,) = set_aside(changed)
    aside.path.rename(aside.path.with_name(aside.path.name + ".tas-bort"))
    assert set_aside(changed) == ()
    assert not [name for name in names(changed.folder) if name.startswith("undanlagt")]


def test_a_folder_whose_key_file_cannot_be_read_is_kept(changed: Vault) -> None:
    (aside,) = set_aside(changed)
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (aside.path / name).write_bytes(b"?")
    changed.copies.make(now=later(3))
    changed.copies.prove(changed.copies.all()[0], now=later(4))
    assert not set_aside(changed)[0].earlier
    remove_earlier(changed, now=later(5))
    assert len(set_aside(changed)) == 1
