"""*Byt allt*: afterwards the new passphrase and parts open and nothing else, or nothing happened.

What becomes of it when it is cut short or fails in the middle: test_change_all_cut_short.py.
"""

from __future__ import annotations

import contextlib
import itertools
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import IO

import pytest

from hedersstod.domain.answers import Ref, TextValue
from hedersstod.domain.errors import (
    HedersstodError,
    KeyringLost,
    PartsOfAnotherSet,
    PassphraseTooShort,
    VaultClosed,
    VaultDamaged,
    WrongPassphrase,
)
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import (
    Vault,
    copies,
    create,
    keys,
    open_,
    open_with_parts,
    opener,
    remove_earlier,
    replacing,
    set_aside,
    slots,
    with_earlier,
)
from hedersstod.vault.database import Database
from hedersstod.vault.drill import drill
from hedersstod.vault.files import VaultFiles
from hedersstod.vault.key_file import KeyFile, read_key_file
from hedersstod.vault.recovery import by_parts
from tests.helpers.cases import (
    FIRST_HOUR,
    NOON,
    a_case,
    a_fact,
    a_revision,
    a_run,
    later,
    some_answers,
)
from tests.vault.acts import CASE
from tests.vault.rooms import (
    PASSPHRASE,
    WHOLE,
    flip,
    names,
    raw,
    refusal,
)
from tests.vault.test_device import InMemory, nothing_in_the_way

NEW = "mossa under frost"


def filled(folder: Path) -> Vault:
    """An open vault with something of most kinds in it."""
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    vault.save_run(a_run(answers=some_answers("ord " * 3000)))
    vault.add_revision(a_revision(), now=NOON)
    vault.save_protected_fact(a_fact(), now=NOON)
    return vault


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    """Such a vault, closed again whatever comes."""
    made = filled(folder)
    yield made
    made.close()


def content(vault: Vault) -> tuple[object, ...]:
    return (
        vault.cases(),
        vault.run(CASE, FIRST_HOUR),
        vault.revisions(CASE),
        vault.protected_facts(CASE),
    )


def events(vault: Vault) -> list[str]:
    return [entry.event for entry in vault.journal()]


def files_of(folder: Path) -> dict[str, bytes]:
    """What makes the vault: the database and both key files."""
    return {name: (folder / name).read_bytes() for name in WHOLE - {"arbetsbok.lock"}}


def the_one_that_opens(folder: Path) -> str:
    """Exactly one of the two passphrases opens, the vault is whole, and nothing half is left."""
    found = [p for p in (PASSPHRASE, NEW) if refusal(folder, p) is None]
    assert len(found) == 1, found
    with contextlib.closing(open_(folder, found[0], now=later(50))) as vault:
        vault.check()
        assert ("keys_changed" in events(vault)) == (found == [NEW])
    left = {name for name in names(folder) if not name.startswith("undanlagt-")}
    assert left - {"kopior"} == WHOLE
    return found[0]


# -- what it does ------------------------------------------------------------------------------


def test_the_new_passphrase_and_parts_open_and_the_old_ones_do_not(
    folder: Path, vault: Vault
) -> None:
    old_parts = vault.slots.make_parts(PASSPHRASE, now=later(1))
    for part in old_parts:
        vault.slots.prove_part(part, now=later(1))
    before, head, id_ = content(vault), vault.log_head(), vault.id
    new_parts = vault.change_all(PASSPHRASE, NEW, now=later(2))
    assert content(vault) == before
    vault.close()
    assert the_one_that_opens(folder) == NEW
    key_file = read_key_file(VaultFiles(folder))
    master_key = keys.unwrap(key_file, NEW)
    for one, other in itertools.permutations(new_parts, 2):
        assert by_parts(key_file, one, other) == master_key
    for one, other in itertools.permutations((*old_parts, new_parts[0]), 2):
        with pytest.raises(PartsOfAnotherSet):
            by_parts(key_file, one, other)
    with contextlib.closing(
        open_with_parts(folder, new_parts[2], new_parts[0], PASSPHRASE, now=later(60))
    ) as again:
        assert content(again) == before
        assert again.id == id_
        # The log goes on from where it was, so that old reports can still be held against it.
        assert head in [entry.hash for entry in again.journal()]


def test_another_key_encrypts_every_page(folder: Path, vault: Vault) -> None:
    vault.close()
    before = files_of(folder)["arbetsbok.db"]
    vault = open_(folder, PASSPHRASE, now=later(1))
    old_key = vault._database.master_key
    vault.change_all(PASSPHRASE, NEW, now=later(2))
    new_key = vault._database.master_key
    vault.close()
    after = files_of(folder)["arbetsbok.db"]
    assert new_key != old_key
    pages = {before[n : n + 4096] for n in range(0, len(before), 4096)}
    assert not pages & {after[n : n + 4096] for n in range(0, len(after), 4096)}
    database = VaultFiles(folder).database
    with pytest.raises(VaultDamaged):
        Database(database, old_key, bytes.fromhex(vault.id), read_only=True)


def test_the_open_program_goes_on_in_the_new_file(folder: Path, vault: Vault) -> None:
    vault.change_all(PASSPHRASE, NEW, now=later(1))
    vault.add_case(a_case("c2", "Gran"), now=later(2))
    vault.slots.confirm(NEW)
    with pytest.raises(WrongPassphrase):
        vault.slots.confirm(PASSPHRASE)
    vault.slots.change_passphrase(NEW, PASSPHRASE, now=later(3))
    vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(3))
    vault.change_all(NEW, NEW + " igen", now=later(4))
    vault.close()
    with contextlib.closing(open_(folder, NEW + " igen", now=later(5))) as again:
        assert [case.alias for case in again.cases()] == ["Tall", "Gran"]
        again.check()


def test_the_journal_tells_of_it_and_the_parts_are_still_to_be_proved(
    folder: Path, vault: Vault
) -> None:
    parts = vault.change_all(PASSPHRASE, NEW, now=later(1))
    told = [(entry.event, entry.at) for entry in vault.journal()[-2:]]
    assert told == [("keys_changed", later(1)), ("recovery_parts_made", later(1))]
    state = vault.slots.parts()
    assert state is not None
    assert (state.proved, state.older_opens) == ((), False)
    for part in parts:
        state = vault.slots.prove_part(part, now=later(2))
    assert state.complete
    vault.close()


def test_what_opens_with_the_old_keys_is_told_and_can_be_taken_away(
    folder: Path, vault: Vault
) -> None:
    old = vault.copies.make(now=later(1))
    vault.change_all(PASSPHRASE, NEW, now=later(2))
    (copy,) = vault.copies.all()
    assert (copy.same_key, copy.same_passphrase, copy.same_parts) == (False, False, False)
    assert vault.copies.unproved() == ()
    with pytest.raises(WrongPassphrase):
        vault.copies.prove(copy, now=later(3))
    assert with_earlier(vault, [copy]) == {old.path}
    (aside,) = set_aside(vault)
    assert aside.earlier
    assert aside.at == later(2)
    # She may still need them: the old passphrase opens both.
    assert drill(copy, opener(Secret(PASSPHRASE))).counts.cases == 1
    shutil.copytree(aside.path, folder.parent / "again")
    with contextlib.closing(open_(folder.parent / "again", PASSPHRASE, now=later(3))) as again:
        assert content(again) == content(vault)
        again.check()
    # Nothing goes before a copy with the keys of today has been proved.
    assert remove_earlier(vault, now=later(4)) == 0
    new = vault.copies.make(now=later(5))
    assert vault.copies.prove(new, now=later(6)).cases == 1
    assert remove_earlier(vault, now=later(7)) == 2
    assert [each.name for each in vault.copies.all()] == [new.name]
    assert set_aside(vault) == ()
    vault.close()


def test_a_copy_with_the_new_keys_is_due_at_once_when_she_locks(folder: Path, vault: Vault) -> None:
    for n in range(40):
        vault.save_run(a_run(answers=some_answers(str(n))))
    vault.copies.make(now=later(1))
    assert not vault.copies.is_due(later(2), locking=True)
    vault.change_all(PASSPHRASE, NEW, now=later(3))
    assert vault.copies.is_due(later(3), locking=True)
    vault.copies.make(now=later(4))
    assert not vault.copies.is_due(later(5), locking=True)
    vault.save_run(a_run(answers=some_answers("ett ord till")))
    assert vault.copies.is_due(later(6), locking=True)
    vault.close()


def test_on_the_stick_the_next_copy_is_one_with_the_new_keys(
    folder: Path, vault: Vault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    vault.copies.choose_second_place(stick, now=NOON)
    vault.copies.make(now=later(1), place=stick)
    vault.change_all(PASSPHRASE, NEW, now=later(2))
    made = vault.copies.make(now=later(3), place=stick)
    assert drill(made, opener(Secret(NEW))).counts.cases == 1
    assert [copy.same_key for copy in vault.copies.all(stick)] == [True, False]
    assert vault.copies.drill(Secret(NEW), now=later(4)).counts.cases == 1
    vault.close()


def test_a_vault_bound_to_a_keyring_is_bound_no_more_and_the_journal_says_so(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in vault.slots.make_parts(PASSPHRASE, now=NOON):
        vault.slots.prove_part(part, now=NOON)
    with monkeypatch.context() as computer:
        nothing_in_the_way(computer)
        computer.setattr(sys, "platform", "win32")
        stand_in = ModuleType("keyring.backends.Windows")
        stand_in.WinVaultKeyring = InMemory  # type: ignore[attr-defined]
        computer.setitem(sys.modules, "keyring.backends.Windows", stand_in)
        vault.slots.bind_to_keyring(PASSPHRASE, now=NOON)
        entries = dict(InMemory.entries)
        InMemory.entries.clear()
        before = files_of(folder)
        with pytest.raises(KeyringLost):
            vault.change_all(PASSPHRASE, NEW, now=later(1))
        assert files_of(folder) == before
        InMemory.entries.update(entries)
        vault.change_all(PASSPHRASE, NEW, now=later(2))
        InMemory.entries.clear()
    assert not vault.slots.is_bound
    assert events(vault)[-3:] == ["keys_changed", "keyring_unbound", "recovery_parts_made"]
    vault.close()
    assert the_one_that_opens(folder) == NEW


# -- refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("inte den rätta frasen", NEW, WrongPassphrase),
        (PASSPHRASE, "för kort", PassphraseTooShort),
    ],
)
def test_what_is_refused_changes_nothing(
    folder: Path, vault: Vault, old: str, new: str, error: type[HedersstodError]
) -> None:
    before, told = files_of(folder), events(vault)
    with pytest.raises(error):
        vault.change_all(old, new, now=later(1))
    assert files_of(folder) == before
    assert events(vault) == told
    vault.close()
    assert the_one_that_opens(folder) == PASSPHRASE


def test_a_damaged_vault_is_not_made_anew_with_its_damage_hidden(folder: Path) -> None:
    filled(folder).close()
    with raw(folder) as connection:
        ((page,),) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'revisions'"
        ).fetchall()
    flip(folder / "arbetsbok.db", (page - 1) * 4096 + 1000)
    vault = open_(folder, PASSPHRASE, now=later(1))
    with pytest.raises(VaultDamaged):
        vault.change_all(PASSPHRASE, NEW, now=later(2))
    assert [name for name in names(folder) if name.startswith(("arbetsbok.nytt", "undan"))] == []
    vault.add_case(a_case("c2", "Gran"), now=later(3))
    vault.close()
    assert refusal(folder, NEW) is WrongPassphrase
    with contextlib.closing(open_(folder, PASSPHRASE, now=later(4))) as again:
        assert len(again.cases()) == 2


def test_what_did_not_reach_the_disk_as_it_was_written_is_found_before_it_counts(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Database.close
    hurt = []

    def closed_on_a_bad_disk(self: Database) -> None:
        real(self)
        if self.path == VaultFiles(VaultFiles(folder).staged).database and not hurt:
            hurt.append(flip(self.path, -3000))

    with monkeypatch.context() as bad:
        bad.setattr(Database, "close", closed_on_a_bad_disk)
        with pytest.raises(VaultDamaged):
            vault.change_all(PASSPHRASE, NEW, now=later(1))
    assert hurt
    vault.add_case(a_case("c2", "Gran"), now=later(3))
    vault.check()
    vault.close()


@pytest.mark.parametrize("what", ["passphrase", "file"])
def test_nothing_is_staked_on_a_key_file_that_does_not_open(
    folder: Path, vault: Vault, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(folder)
    fresh, write_new = slots.fresh, replacing.write_new

    def write_other(path: Path, source: IO[bytes]) -> None:
        write_new(path, source)
        if path.name.startswith("arbetsbok.key"):
            path.write_bytes(before["arbetsbok.key"])

    with monkeypatch.context() as wrong:
        if what == "passphrase":
            wrong.setattr(slots, "fresh", lambda *a: fresh(a[0], a[1] + " ", a[2]))
        else:
            wrong.setattr(replacing, "write_new", write_other)
        with pytest.raises(HedersstodError):
            vault.change_all(PASSPHRASE, NEW, now=later(1))
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        assert (folder / name).read_bytes() == before[name]
    vault.close()
    assert the_one_that_opens(folder) == PASSPHRASE


# -- several at once ---------------------------------------------------------------------------


@contextlib.contextmanager
def held_at_the_last_step(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[threading.Event, ...]]:
    """The first event tells that the change has come so far, the second lets it go on."""
    there, go = threading.Event(), threading.Event()
    commit = replacing.commit

    def waiting(files: VaultFiles) -> None:
        there.set()
        assert go.wait(20)
        commit(files)

    monkeypatch.setattr(replacing, "commit", waiting)
    try:
        yield there, go
    finally:
        go.set()


def run_beside(*calls: Callable[[], object]) -> tuple[list[threading.Thread], list[BaseException]]:
    errors: list[BaseException] = []

    def tried(call: Callable[[], object]) -> None:
        try:
            call()
        except BaseException as error:  # noqa: BLE001 - looked at by the test
            errors.append(error)

    threads = [threading.Thread(target=tried, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    return threads, errors


def test_what_is_saved_meanwhile_waits_and_stands_in_the_new_vault(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[int] = []
    stop = threading.Event()

    def write() -> None:
        for n in itertools.count(1):
            vault.save_run(a_run(answers=some_answers(f"{n}")))
            kept.append(n)
            if stop.is_set():
                return

    threads, errors = run_beside(write)
    for n in range(5):
        old, new = (PASSPHRASE, NEW) if n % 2 == 0 else (NEW, PASSPHRASE)
        vault.change_all(old, new, now=later(n))
    stop.set()
    threads[0].join(20)
    vault.close()
    assert errors == []
    with contextlib.closing(open_(folder, NEW, now=later(9))) as again:
        run = again.run(CASE, FIRST_HOUR)
        assert run is not None
        assert run.answers[Ref(QuestionId("journey"))].value == TextValue(str(kept[-1]))
        again.check()


def test_no_other_key_is_exchanged_meanwhile(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a key file for the old database would be put beside the new one, and nobody got in."""
    parts = vault.slots.make_parts(PASSPHRASE, now=NOON)
    with held_at_the_last_step(monkeypatch) as (there, go):
        first, failed = run_beside(lambda: vault.change_all(PASSPHRASE, NEW, now=later(1)))
        assert there.wait(20)
        then, refused = run_beside(
            lambda: vault.slots.prove_part(parts[0], now=later(2)),
            lambda: vault.slots.change_passphrase(PASSPHRASE, "en tredje lösenfras", now=later(2)),
        )
        then[0].join(0.2)
        assert refused == []
        go.set()
        for thread in (*first, *then):
            thread.join(20)
    assert failed == []
    assert {type(error) for error in refused} == {PartsOfAnotherSet, WrongPassphrase}
    vault.close()
    assert the_one_that_opens(folder) == NEW


def test_locking_meanwhile_waits_for_the_end_and_leaves_it_whole(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_at_the_last_step(monkeypatch) as (there, go):
        threads, errors = run_beside(lambda: vault.change_all(PASSPHRASE, NEW, now=later(1)))
        assert there.wait(20)
        threads += run_beside(vault.close)[0]
        go.set()
        for thread in threads:
            thread.join(20)
    assert errors == []
    assert the_one_that_opens(folder) == NEW


@pytest.mark.parametrize("what", ["all", "passphrase", "parts"])
def test_keys_are_not_exchanged_in_a_vault_that_has_been_locked_meanwhile(
    folder: Path, vault: Vault, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new key takes a second to derive; she may lock in it, and the next program begin."""
    derive = keys.passphrase_slot
    written: list[Path] = []

    def locked_meanwhile(*arguments: object) -> object:
        vault.close()
        return derive(*arguments)  # type: ignore[arg-type]

    write = slots.write_durably
    monkeypatch.setattr(
        slots, "write_durably", lambda path, raw: (written.append(path), write(path, raw))
    )
    if what == "parts":
        real = slots.with_new_parts

        def parts_meanwhile(content: bytes, key: bytes, *, now: object) -> object:
            vault.close()
            return real(content, key, now=now)  # type: ignore[arg-type]

        monkeypatch.setattr(slots, "with_new_parts", parts_meanwhile)
    else:
        monkeypatch.setattr(keys, "passphrase_slot", locked_meanwhile)
    act = {
        "all": lambda: vault.change_all(PASSPHRASE, NEW, now=later(1)),
        "passphrase": lambda: vault.slots.change_passphrase(PASSPHRASE, NEW, now=later(1)),
        "parts": lambda: vault.slots.make_parts(PASSPHRASE, now=later(1)),
    }[what]
    with pytest.raises(VaultClosed):
        act()
    assert written == []
    assert the_one_that_opens(folder) == PASSPHRASE


def test_a_copy_begun_meanwhile_opens_with_the_keys_it_was_made_with(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key file read before and a database read after would be a copy that nobody opens."""
    read, there, go = copies.read_key_file, threading.Event(), threading.Event()

    def read_slowly(files: VaultFiles) -> KeyFile:
        found = read(files)
        if not there.is_set():
            there.set()
            go.wait(0.5)
        return found

    monkeypatch.setattr(copies, "read_key_file", read_slowly)
    copying, failed = run_beside(lambda: vault.copies.make(now=later(1)))
    assert there.wait(20)
    changing, refused = run_beside(lambda: vault.change_all(PASSPHRASE, NEW, now=later(2)))
    changing[0].join(0.3)
    go.set()
    for thread in (*copying, *changing):
        thread.join(20)
    assert failed == refused == []
    (copy,) = vault.copies.all()
    used = PASSPHRASE if not copy.same_key else NEW
    assert drill(copy, opener(Secret(used))).counts.cases == 1
