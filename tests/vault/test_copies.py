"""Copies: made without harm, named by nothing but counts and times, proved, and thinned out."""

from __future__ import annotations

import re
import shutil
import signal
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from hedersstod.domain.errors import (
    CopyDamaged,
    CopyOfAnotherVault,
    CopyPlaceMissing,
    PlaceNotSafe,
)
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.rotation import DAYS
from hedersstod.vault import Vault, create, open_
from hedersstod.vault.copies import PAUSE
from hedersstod.vault.copy_folder import ELSEWHERE, Copy
from hedersstod.vault.places import CLOUD
from hedersstod.vault.replacing import restore
from tests.helpers.cases import (
    FIRST_HOUR,
    NOON,
    a_case,
    a_document,
    a_revision,
    a_run,
    later,
    some_answers,
)
from tests.vault.copying import KILLS, run_killing, with_passphrase
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, flip, names, run_child
from tests.vault.test_durability import position, trace
from tests.vault.test_no_room import in_namespace

resource = pytest.importorskip("resource", reason="POSIX limits are the means here")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that is not the vault's."""
    place = tmp_path / "stick"
    place.mkdir()
    return place


def draft(vault: Vault, text: str) -> None:
    vault.save_run(a_run(answers=some_answers(text)))


def fill(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(), now=NOON)
    vault.add_document(a_document(b"sealed"), b"sealed", now=NOON)
    draft(vault, "kort")


# -- making ------------------------------------------------------------------------------------


def test_a_copy_is_the_whole_vault_for_its_owner_only(vault: Vault, folder: Path) -> None:
    fill(vault)
    lines = len(vault.journal())
    made = vault.copies.make(now=later(1))
    assert made.name == f"{lines:07}-20261123T120100Z"
    assert names(made.path) == {"arbetsbok.db", "arbetsbok.key", "arbetsbok.key2"}
    for path in (*made.path.iterdir(), made.path, made.path.parent):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    assert made.files.key.read_bytes() == (folder / "arbetsbok.key").read_bytes()
    assert made.files.key_copy.read_bytes() == (folder / "arbetsbok.key2").read_bytes()
    # Opened as a vault of its own, it is what was there, drafts too.
    moved = shutil.copytree(made.path, folder.parent / "moved")
    vault.close()
    copy = open_(moved, PASSPHRASE, now=later(2))
    assert copy.run(CaseId("c1"), FIRST_HOUR) == a_run(answers=some_answers("kort"))
    assert copy.document_bytes(a_document(b"").id) == b"sealed"
    assert [entry.event for entry in copy.journal()][-1] == "vault_opened"
    copy.check()
    copy.close()


def test_the_vault_goes_on_during_and_after_a_copy(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    for n in range(5):
        draft(vault, f"text {n}")
        copies.make(now=later(n))
    assert vault.run(CaseId("c1"), FIRST_HOUR) == a_run(answers=some_answers("text 4"))
    vault.check()
    assert len(copies.all()) == 5
    assert [entry.event for entry in vault.journal()].count("copy_made") == 5


def test_two_copies_within_a_second_are_two(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    one, other = copies.make(now=NOON), copies.make(now=NOON)
    assert one.name != other.name
    # The same lines and the same second: as after a kill before the line was written.
    shutil.copytree(other.path, other.path.with_name(f"{len(vault.journal()):07}-20261123T120000Z"))
    third = copies.make(now=NOON)
    assert third.name.endswith("T120001Z")


def test_what_an_interrupted_copy_left_is_cleared_away(vault: Vault, folder: Path) -> None:
    left = folder / "kopior" / "0000001-20261123T120000Z.new"
    left.mkdir(parents=True)
    (left / "arbetsbok.db").write_bytes(b"half")
    (folder / "kopior" / "hennes.new").mkdir()
    copies = vault.copies
    assert copies.all() == ()
    made = copies.make(now=later(1))
    assert names(folder / "kopior") == {made.name, "hennes.new"}


def test_a_copy_gets_its_name_only_when_it_is_synced(folder: Path, tmp_path: Path) -> None:
    script = (
        CHILD_HEAD
        + """
vault = create(folder, PASSPHRASE, now=NOON)
vault.copies.make(now=NOON)
vault.close()
"""
    )
    lines = trace(script, folder, tmp_path)
    named = position(lines, r'rename.*/kopior/\d+-\d+T\d+Z\.new", .*/kopior/\d+-\d+T\d+Z"')
    for name in ("arbetsbok.db", "arbetsbok.key", "arbetsbok.key2"):
        inside = rf"Z\.new/{re.escape(name)}>"
        written = [i for i, line in enumerate(lines) if re.search(rf"write\(.*{inside}", line)]
        synced = [i for i, line in enumerate(lines) if re.search(rf"sync\(.*{inside}", line)]
        assert written, name
        assert written[-1] < synced[-1] < named, name
    assert position(lines, r"fsync\(.*Z\.new>") < named
    after = position(lines, r"fsync\(.*/kopior>", named)
    # The journal tells of it only then.
    told = [i for i, line in enumerate(lines) if re.search(r"pwrite64\(.*arbetsbok\.db-wal>", line)]
    assert told[-1] > after


def test_it_is_due_half_an_hour_after_something_was_written(vault: Vault) -> None:
    copies = vault.copies
    draft_at = later(5)
    vault.add_case(a_case(), now=draft_at)
    assert not copies.is_due(later(29))
    assert copies.is_due(later(30))
    assert copies.is_due(later(1), locking=True)
    copies.make(now=later(30))
    for minute in (31, 90):
        assert not copies.is_due(later(minute))
        assert not copies.is_due(later(minute), locking=True)
    draft(vault, "mer")
    assert not copies.is_due(later(59))
    assert copies.is_due(later(30) + PAUSE)
    # Proving writes a line too, which is no reason for another copy.
    copies.make(now=later(60))
    copies.prove(copies.all()[0], now=later(61))
    assert not copies.is_due(later(120), locking=True)


def test_a_clock_set_back_delays_no_copy(vault: Vault) -> None:
    copies = vault.copies
    copies.make(now=NOON)
    draft(vault, "mer") if vault.cases() else vault.add_case(a_case(), now=NOON)
    assert copies.is_due(NOON - timedelta(days=3650))


# -- no room, no place -------------------------------------------------------------------------


def test_a_full_disk_harms_neither_the_vault_nor_the_copies(folder: Path) -> None:
    in_namespace(
        """
from tests.vault.copying import *
mount("2m")
vault = create(folder, PASSPHRASE, now=NOON)
vault.add_case(a_case(), now=NOON)
copies = vault.copies
first = copies.make(now=NOON)
vault.save_run(a_run())
# So little room that the copy, but not the vault, is refused; then none at all.
for room in (100_000, 40_000, 4096, 0):
    fill()
    with open(folder / "filler", "r+b") as filler:
        filler.truncate(max(0, filler.seek(0, 2) - room))
    refused(lambda: copies.make(now=later(1)), DiskFull)
    assert names(folder / "kopior") == {first.name}, names(folder / "kopior")
    assert vault.run(a_run().case, FIRST_HOUR) == a_run()
(folder / "filler").unlink()
second = copies.make(now=later(2))
assert {copies.prove(copy, now=later(3)).cases for copy in copies.all()} == {1}
vault.check()
vault.close()
""",
        folder,
    )


def test_a_copy_over_the_size_limit_leaves_nothing_half(folder: Path) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000))

    vault = create(folder, PASSPHRASE, now=NOON)
    fill(vault)
    vault.close()
    script = (
        CHILD_HEAD
        + """
from hedersstod.domain.errors import DiskFull
from tests.vault.copying import *
from tests.vault.rooms import names
vault = open_(folder, PASSPHRASE, now=NOON)
try:
    vault.copies.make(now=NOON)
except DiskFull:
    pass
else:
    raise AssertionError("was not refused")
assert not names(folder / "kopior"), names(folder / "kopior")
vault.check()
vault.close()
"""
    )
    child = run_child(script, folder, limit=limit)
    assert child.returncode == 0, child.stderr.decode()


def test_a_place_that_cannot_be_written_to_is_told(folder: Path) -> None:
    in_namespace(
        """
from tests.vault.copying import *
mount("2m")
vault = create(folder / "v", PASSPHRASE, now=NOON)
(folder / "stick").mkdir()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder / "stick"], check=True)
copies = vault.copies
copies.choose_second_place(folder / "stick", now=NOON)
subprocess.run(["mount", "-o", "remount,ro", folder / "stick"], check=True)
refused(lambda: copies.make(now=NOON, place=folder / "stick"), VaultReadOnly)
place = copies.second_place()
assert place.there_now and not place.same_disk and place.last_copy_at is None
# The copy beside the vault was made all the same.
assert len(copies.all()) == 1
vault.check()
vault.close()
""",
        folder,
    )


@pytest.mark.parametrize("step", range(1, 12))
def test_a_stick_pulled_out_in_the_middle_is_told_and_harms_nothing(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """At each act on the stick in turn it is gone, as the system then says."""
    import os

    fill(vault)
    copies = vault.copies
    copies.choose_second_place(stick, now=NOON)
    here = copies.make(now=NOON)
    done = 0

    def gone(real):
        def act(path, *more, **named):
            nonlocal done
            if ELSEWHERE in str(path):
                done += 1
                if done == step:
                    stick.rename(stick.with_name("pulled out"))
            return real(path, *more, **named)

        return act

    with monkeypatch.context() as pulled:
        for name in ("open", "mkdir", "replace", "scandir", "stat", "listdir"):
            pulled.setattr(os, name, gone(getattr(os, name)))
        with pytest.raises(CopyPlaceMissing):
            copies.make(now=later(1), place=stick)
    place = copies.second_place()
    assert place is not None
    assert not place.there_now
    assert place.last_copy_at is None
    assert copies.all()[-1] == here
    vault.check()
    # Back again, with what was half on it.
    stick.with_name("pulled out").rename(stick)
    made = copies.make(now=later(2), place=stick)
    assert names(stick / ELSEWHERE) == {made.name}
    assert with_passphrase(made) == 1


# -- proving -----------------------------------------------------------------------------------


def test_a_copy_is_proved_and_remembered_as_such(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    made = copies.make(now=NOON)
    assert copies.unproved() == (made,)
    before = {path: path.read_bytes() for path in made.path.iterdir()}
    counts = copies.prove(made, now=later(1))
    assert (counts.cases, counts.revisions, counts.documents) == (1, 1, 1)
    assert counts.lines == made.lines
    assert not counts.aside
    assert {path: path.read_bytes() for path in made.path.iterdir()} == before
    assert copies.unproved() == ()
    assert copies.all()[0].proved
    entry = vault.journal()[-1]
    assert (entry.event, entry.object_id) == ("copy_proved", made.name)


def test_a_flipped_bit_in_a_copy_is_noticed_or_does_no_harm(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    copies = vault.copies
    made = copies.make(now=NOON)
    whole = shutil.copytree(made.path, tmp_path / "whole")
    size = made.size
    noticed = 0
    for n in range(40):
        place = n if n < 18 else size - 1 if n == 39 else (n - 18) * size // 21
        flip(made.files.database, place, n % 8)
        try:
            copies.prove(made, now=later(n))
        except CopyDamaged:
            noticed += 1
            assert copies.all()[0].damaged
            with pytest.raises(CopyDamaged):
                with_passphrase(made)
        else:
            assert place < 16, place  # the salt, which stands in the key file too
            assert with_passphrase(made) == 1
        shutil.copyfile(whole / "arbetsbok.db", made.files.database)
    assert noticed >= 23
    copies.prove(made, now=later(60))
    assert copies.all()[0].proved


@pytest.mark.parametrize("length", [0, 1, 4096, 8192 + 100, -4096, -1])
def test_a_copy_cut_short_is_noticed(vault: Vault, length: int) -> None:
    fill(vault)
    copies = vault.copies
    made = copies.make(now=NOON)
    with made.files.database.open("r+b") as file:
        file.truncate(length if length >= 0 else made.size + length)
    with pytest.raises(CopyDamaged):
        copies.prove(made, now=NOON)
    assert vault.journal()[-1].event == "copy_damaged"


def test_a_copy_without_its_files_is_damaged_and_one_key_file_is_enough(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    made = copies.make(now=NOON)
    made.files.key.unlink()
    assert copies.prove(made, now=NOON).cases == 1
    made.files.key_copy.write_bytes(b"{}")
    assert copies.all()[0].damaged
    with pytest.raises(CopyDamaged):
        copies.prove(made, now=NOON)
    made.files.database.unlink()
    with pytest.raises(CopyDamaged):
        copies.prove(made, now=NOON)


def test_a_copy_under_a_false_name_is_not_taken_for_a_newer_one(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    made = copies.make(now=NOON)
    made.path.rename(made.path.with_name("0009999-20261123T120000Z"))
    (false,) = copies.all()
    assert false.lines == 9999
    with pytest.raises(CopyDamaged):
        copies.prove(false, now=NOON)


def test_a_copy_that_is_gone_is_not_called_damaged(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    made = copies.make(now=NOON)
    shutil.rmtree(made.path)
    with pytest.raises(CopyPlaceMissing):
        copies.prove(made, now=NOON)
    assert vault.journal()[-1].event == "copy_made"


def test_another_vaults_copy_is_neither_listed_proved_nor_thinned_out(
    vault: Vault, stick: Path, tmp_path: Path
) -> None:
    other = create(tmp_path / "other", PASSPHRASE, now=NOON)
    theirs = other.copies
    theirs.choose_second_place(stick, now=NOON)
    foreign = theirs.make(now=NOON, place=stick)
    other.close()
    fill(vault)
    copies = vault.copies
    copies.choose_second_place(stick, now=NOON)
    for n in range(8):
        draft(vault, f"text {n}")
        copies.make(now=later(n), place=stick)
    copies.rotate(stick)
    assert foreign.path.exists()
    assert foreign.name not in {copy.name for copy in copies.all(stick)}
    with pytest.raises(CopyOfAnotherVault):
        copies.prove(foreign, now=NOON)
    assert with_passphrase(foreign) == 0
    # Nor one that cannot be told whose it is: it may be that of a newer version.
    for key in (foreign.files.key, foreign.files.key_copy):
        key.write_bytes(b"{}")
    copies.prove(copies.make(now=later(9), place=stick), now=later(9))
    copies.rotate(stick)
    assert foreign.path.exists()


# -- thinning out ------------------------------------------------------------------------------


def test_old_copies_go_and_the_newest_stay(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    made = [copies.make(now=later(24 * 60 * day)) for day in range(9)]
    made += [copies.make(now=later(24 * 60 * 8 + n)) for n in range(1, 7)]
    copies.prove(made[9], now=later(0))
    copies.rotate()
    left = {copy.name for copy in copies.all()}
    assert {copy.name for copy in made[:8]} <= left  # one a day
    assert {copy.name for copy in made[-3:]} <= left
    assert made[9].name in left  # the newest that was proved
    assert left == {copy.name for copy in (*made[:8], made[9], *made[-3:])}
    assert copies.rotate() == 0


def test_a_clock_set_back_ten_years_never_costs_the_newest_copy(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    for n in range(14):
        copies.make(now=later(24 * 60 * n))
    wrong = NOON - timedelta(days=3650)
    last = [copies.make(now=wrong + timedelta(minutes=n)) for n in range(4)]
    copies.rotate()
    listed = [copy.name for copy in copies.all()]
    assert listed[:3] == [copy.name for copy in reversed(last[1:])]
    assert len(listed) >= 14


def test_a_damaged_copy_goes_when_a_later_one_has_been_proved(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    hurt = copies.make(now=NOON)
    flip(hurt.files.database, -1)
    with pytest.raises(CopyDamaged):
        copies.prove(hurt, now=NOON)
    later_one = copies.make(now=later(1))
    assert copies.rotate() == 0
    copies.prove(later_one, now=later(2))
    assert copies.rotate() == 1
    assert not hurt.path.exists()


def test_damaged_copies_do_not_fill_the_disk_while_nothing_whole_can_be_made(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    for n in range(DAYS + 3):
        hurt = copies.make(now=later(n))
        flip(hurt.files.database, -1)
        with pytest.raises(CopyDamaged):
            copies.prove(hurt, now=later(n))
    assert copies.rotate() == 3
    assert [copy.made_at for copy in copies.all()][-1] == later(3), "the newest are left"


def test_a_copy_that_she_has_chosen_is_not_thinned_out(vault: Vault) -> None:
    fill(vault)
    copies = vault.copies
    made = [copies.make(now=later(n)) for n in range(6)]
    copies.spare(made[1])
    assert copies.rotate() == 2
    assert [copy.made_at for copy in copies.all()] == [later(n) for n in (5, 4, 3, 1)]


def test_copies_of_a_course_that_was_left_are_known_as_such(vault: Vault, folder: Path) -> None:
    """After going back to an older copy those made since hold something else, with more lines."""
    fill(vault)
    copies = vault.copies
    first = copies.make(now=NOON)
    for n in range(1, 5):
        vault.add_case(a_case(f"left{n}", f"Gran {n}"), now=later(n))
        copies.make(now=later(n))
    vault.close()
    restore(folder, first, now=later(10))
    again = open_(folder, PASSPHRASE, now=later(11))
    copies = again.copies
    for n in range(3):
        draft(again, f"nytt {n}")
        copies.make(now=later(12 + n))
    ours = [copy for copy in copies.all() if not copy.aside]
    assert copies.all()[: len(ours)] == tuple(ours)
    assert [copy.made_at for copy in ours] == [later(14), later(13), later(12), NOON]
    left = copies.all()[len(ours)]
    assert copies.prove(left, now=later(20)).aside
    assert copies.prove(first, now=later(21)).aside is False
    copies.rotate()
    rest = copies.all()
    assert {copy.name for copy in ours} <= {copy.name for copy in rest}
    assert [copy.proved for copy in rest if copy.aside] == [True, False, False]
    again.check()
    again.close()


# -- a second place ----------------------------------------------------------------------------


def test_a_second_place_is_remembered_in_the_vault(vault: Vault, folder: Path, stick: Path) -> None:
    copies = vault.copies
    assert copies.second_place() is None
    chosen = copies.choose_second_place(stick, now=NOON)
    assert (chosen.path, chosen.there_now, chosen.last_copy_at) == (stick, True, None)
    assert chosen.same_disk  # a folder of the same file system is told to be one
    assert str(stick) not in repr(chosen)
    assert str(stick) not in repr(vault.journal())
    made = copies.make(now=later(1), place=stick)
    vault.close()
    again = open_(folder, PASSPHRASE, now=later(2))
    place = again.copies.second_place()
    assert place is not None
    assert (place.path, place.last_copy_at) == (stick, later(1))
    assert again.copies.all(stick)[0].name == made.name
    # Another one has no copies yet.
    other = stick.with_name("other")
    other.mkdir()
    assert again.copies.choose_second_place(other, now=later(3)).last_copy_at is None
    again.check()
    again.close()


def test_the_vaults_own_folder_is_no_second_place(vault: Vault, folder: Path) -> None:
    for inside in (folder, folder / "kopior"):
        inside.mkdir(exist_ok=True)
        with pytest.raises(PlaceNotSafe) as refused:
            vault.copies.choose_second_place(inside, now=NOON)
        assert refused.value.why == "inside_vault"
    with pytest.raises(CopyPlaceMissing):
        vault.copies.choose_second_place(folder.parent / "no", now=NOON)
    assert vault.copies.second_place() is None


def test_a_folder_that_is_carried_to_a_cloud_is_no_second_place(vault: Vault, stick: Path) -> None:
    cloud = stick / "OneDrive - Kommunen" / "kopior"
    cloud.mkdir(parents=True)
    with pytest.raises(PlaceNotSafe) as refused:
        vault.copies.choose_second_place(cloud, now=NOON)
    assert refused.value.why == CLOUD
    assert names(cloud) == set()
    assert vault.copies.second_place() is None


def test_an_empty_folder_where_the_stick_was_is_not_the_stick(vault: Vault, stick: Path) -> None:
    copies = vault.copies
    copies.choose_second_place(stick, now=NOON)
    shutil.rmtree(stick)
    stick.mkdir()
    place = copies.second_place()
    assert place is not None
    assert not place.there_now
    with pytest.raises(CopyPlaceMissing):
        copies.all(stick)


def test_what_has_not_changed_is_carried_to_the_stick_once(vault: Vault, stick: Path) -> None:
    fill(vault)
    copies = vault.copies
    copies.choose_second_place(stick, now=NOON)
    here = copies.make(now=NOON)
    there = copies.make(now=later(5), place=stick)
    assert there.name == here.name
    assert there.files.database.read_bytes() == here.files.database.read_bytes()
    copies.make(now=later(6), place=stick)
    assert len(copies.all(stick)) == len(copies.all()) == 1
    draft(vault, "mer")
    copies.make(now=later(7), place=stick)
    assert len(copies.all(stick)) == len(copies.all()) == 2


# -- kills -------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("act", ["make", "stick", "rotate"])
def test_a_kill_at_any_step_leaves_whole_copies_and_a_whole_vault(folder: Path, act: str) -> None:
    folder.mkdir()
    script = f"""
which, kills = {act!r}, {KILLS // 8}
vault = create(folder / "first", PASSPHRASE, now=NOON)
vault.add_case(a_case(), now=NOON)
copies = vault.copies
for day in range(4):
    vault.save_run(a_run(answers=some_answers(f"text {{day}}")))
    copies.make(now=later(day))
vault.close()
(folder / "first" / "stick" / "Arbetsbok-kopior").mkdir(parents=True)

def before(here):
    vault = open_(here, PASSPHRASE, now=later(60))
    vault.save_run(a_run(answers=some_answers("sparat")))
    (here / "told").write_bytes(b"")
    return vault

def done(here, vault):
    copies = vault.copies
    if which == "make":
        copies.make(now=later(61))
    elif which == "stick":
        copies.make(now=later(61), place=here / "stick")
    else:
        assert copies.rotate() == 1
    vault.close()

def after(here, ended):
    vault = open_(here, PASSPHRASE, now=later(90))
    if (here / "told").exists():
        assert vault.run(a_run().case, FIRST_HOUR) == a_run(answers=some_answers("sparat"))
    copies = vault.copies
    found = beside(here)
    assert len(found) >= (3 if which == "rotate" else 4), len(found)
    if (here / "stick" / "Arbetsbok-kopior").exists():
        found += copies_in(here / "stick")
    for copy in found:
        assert copy.vault_id == vault.id and not copy.damaged, copy
        copies.prove(copy, now=later(91))
    # The next one clears away what was left.
    copies.make(now=later(92))
    assert not [name for name in names(here / "kopior") if name.endswith(".new")]
    vault.check()
    vault.close()

least = {{"make": 6, "stick": 12, "rotate": 5}}[which]
kill_everywhere(folder / "first", before, done, after, kills, least)
"""
    run_killing(script, folder)


def test_no_text_stands_in_the_names_or_files_of_copies(vault: Vault, stick: Path) -> None:
    vault.add_case(a_case(alias="Kanariefågel"), now=NOON)
    draft(vault, "Kanariefågel " * 100)
    copies = vault.copies
    copies.choose_second_place(stick, now=NOON)
    copies.make(now=NOON, place=stick)
    found: list[Copy] = [*copies.all(), *copies.all(stick)]
    assert len(found) == 2
    for copy in found:
        assert re.fullmatch(r"\d{7}-\d{8}T\d{6}Z", copy.name)
        for path in copy.path.iterdir():
            for code in ("utf-8", "utf-16-le"):
                assert "Kanarie".encode(code) not in path.read_bytes()
