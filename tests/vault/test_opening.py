"""Opening a vault, and each way it can go wrong told apart from the others."""

from __future__ import annotations

import contextlib
import os
import shutil
import unicodedata
from pathlib import Path

import pytest

from hedersstod.domain.case import LocalFact
from hedersstod.domain.errors import (
    PassphraseTooLong,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultForeign,
    VaultInUse,
    VaultMissing,
    VaultNewer,
    WrongPassphrase,
)
from hedersstod.vault import Vault, create, exists, open_, schema
from tests.helpers.cases import FIRST_HOUR, NOON, a_case, later
from tests.vault.rooms import (
    CHILD_HEAD,
    PASSPHRASE,
    WHOLE,
    closed_vault,
    flip,
    names,
    raw,
    refusal,
    run_child,
)

NEW = "mossa under frost"


def test_a_vault_is_made_opened_and_journalled(folder: Path) -> None:
    assert not exists(folder)
    vault = create(folder, PASSPHRASE, now=NOON)
    assert exists(folder)
    assert [(e.event, e.at) for e in vault.journal()] == [("vault_created", NOON)]
    vault.close()
    again = open_(folder, PASSPHRASE, now=later(5))
    assert again.id == vault.id
    assert [(e.event, e.at) for e in again.journal()] == [
        ("vault_created", NOON),
        ("vault_opened", later(5)),
    ]
    again.check()
    again.close()
    assert names(folder) == WHOLE


def test_nothing_there_is_missing_and_stays_untouched(folder: Path) -> None:
    assert refusal(folder) is VaultMissing
    assert not folder.exists()


def test_a_second_holder_is_refused_and_let_in_afterwards(folder: Path) -> None:
    vault = create(folder, PASSPHRASE, now=NOON)
    assert refusal(folder) is VaultInUse
    script = CHILD_HEAD + "open_(folder, PASSPHRASE, now=NOON)"
    assert b"VaultInUse" in run_child(script, folder).stderr
    with pytest.raises(VaultExists):
        create(folder, PASSPHRASE, now=NOON)
    vault.close()
    assert refusal(folder) is None


def test_a_database_held_by_another_program_is_in_use(folder: Path) -> None:
    closed_vault(folder)
    with raw(folder) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE meta SET value = value")
        assert refusal(folder) is VaultInUse
    assert refusal(folder) is None


def test_a_wrong_passphrase_is_told_and_leaves_the_vault_free(folder: Path) -> None:
    closed_vault(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for wrong in ("", "granris vid bäcken ", "Granris vid bäcken", "\ud800" * 12, "\x00" * 20):
        assert refusal(folder, wrong) is WrongPassphrase
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert refusal(folder) is None


def test_the_same_passphrase_typed_on_another_system_opens(folder: Path) -> None:
    closed_vault(folder)
    assert refusal(folder, unicodedata.normalize("NFD", PASSPHRASE)) is None


def test_a_pasted_book_is_refused_before_anything_is_derived(folder: Path) -> None:
    closed_vault(folder)
    assert refusal(folder, "a" * 1025) is PassphraseTooLong


def test_a_lost_database_is_damage_after_the_right_passphrase(folder: Path) -> None:
    closed_vault(folder)
    (folder / "arbetsbok.db").unlink()
    assert refusal(folder, "not the passphrase") is WrongPassphrase
    assert refusal(folder) is VaultDamaged
    assert names(folder) == WHOLE - {"arbetsbok.db"}


@pytest.mark.parametrize("length", [0, 7, 16, 100, 4095, 4096, 5000, 8192, -4096, -1])
def test_a_database_cut_short_is_damage(folder: Path, length: int) -> None:
    closed_vault(folder)
    database = folder / "arbetsbok.db"
    os.truncate(database, length if length >= 0 else database.stat().st_size + length)
    assert refusal(folder) is VaultDamaged


def test_a_file_that_ends_within_a_page_is_whole_while_the_log_holds_the_rest(
    folder: Path,
) -> None:
    # As after a power cut while the log was being written into the file.
    script = CHILD_HEAD + (
        "import os\n"
        "vault = open_(folder, PASSPHRASE, now=NOON)\n"
        "vault.save_run(a_run(answers=some_answers('ord ' * 9000)))\n"
        "os._exit(0)"
    )
    closed_vault(folder)
    assert run_child(script, folder).returncode == 0
    with (folder / "arbetsbok.db").open("ab") as file:
        file.write(bytes(100))
    for minute in (1, 2):  # the log has been written into the file in between
        vault = open_(folder, PASSPHRASE, now=later(minute))
        assert vault.run(a_case().id, FIRST_HOUR) is not None
        vault.close()
    vault = open_(folder, PASSPHRASE, now=later(3))
    with contextlib.closing(vault):
        vault.check()


def test_a_database_of_noughts_is_damage(folder: Path) -> None:
    closed_vault(folder)
    database = folder / "arbetsbok.db"
    database.write_bytes(bytes(database.stat().st_size))
    assert refusal(folder) is VaultDamaged


def test_the_first_page_changed_is_damage(folder: Path) -> None:
    closed_vault(folder)
    flip(folder / "arbetsbok.db", 200)
    assert refusal(folder) is VaultDamaged


def test_a_page_changed_is_met_later_as_damage(folder: Path) -> None:
    closed_vault(folder)
    with raw(folder) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'cases'"
        ).fetchone()
    flip(folder / "arbetsbok.db", (page - 1) * 4096 + 1000)
    vault = open_(folder, PASSPHRASE, now=NOON)
    with pytest.raises(VaultDamaged):
        vault.cases()
    with pytest.raises(VaultDamaged):
        vault.add_case(a_case("c2"), now=NOON)
    with pytest.raises(VaultDamaged):
        vault.check()
    vault.close()
    # What is not on that page can be read and written once it has been opened anew.
    again = open_(folder, PASSPHRASE, now=NOON)
    again.save_local_fact(LocalFact("socialjour", "ring växeln"), now=NOON)
    assert again.local_facts() == (LocalFact("socialjour", "ring växeln"),)
    again.close()


def test_damage_is_told_by_us_alone_and_not_on_standard_error(folder: Path) -> None:
    closed_vault(folder)
    flip(folder / "arbetsbok.db", 200)
    script = CHILD_HEAD + (
        "from hedersstod.domain.errors import VaultDamaged\n"
        "try:\n    open_(folder, PASSPHRASE, now=NOON)\n"
        "except VaultDamaged:\n    print('told')"
    )
    child = run_child(script, folder)
    assert (child.stdout.split(), child.stderr) == ([b"told"], b"")


def test_a_text_that_is_none_is_damage_and_is_not_quoted(folder: Path) -> None:
    closed_vault(folder)
    with raw(folder) as connection:
        connection.execute("UPDATE cases SET record = CAST(x'4772616ee5ff' AS TEXT)")
    vault = open_(folder, PASSPHRASE, now=NOON)
    with pytest.raises(VaultDamaged) as caught:
        vault.cases()
    error: BaseException | None = caught.value
    while error is not None:
        assert "Gran" not in repr(error)
        error = error.__context__
    vault.close()


def test_damage_to_a_page_not_in_use_is_found_by_the_check(folder: Path) -> None:
    closed_vault(folder)
    with raw(folder) as connection:
        connection.execute("CREATE TABLE large AS SELECT zeroblob(30000) AS content")
        connection.execute("DROP TABLE large")
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    assert free > 3
    flip(folder / "arbetsbok.db", -5000)
    vault = open_(folder, PASSPHRASE, now=NOON)
    assert vault.cases() == (a_case(),)
    with pytest.raises(VaultDamaged):
        vault.check()
    vault.close()


def test_the_database_of_another_vault_is_foreign(folder: Path, tmp_path: Path) -> None:
    closed_vault(folder)
    other = closed_vault(tmp_path / "other")
    shutil.copy(other / "arbetsbok.db", folder / "arbetsbok.db")
    assert refusal(folder) is VaultForeign


@pytest.mark.parametrize("head", [b"SQLite format 3\x00", b"%PDF-1.7 %\xe2\xe3\xcf\xd3 "])
def test_a_file_of_another_program_is_foreign(folder: Path, head: bytes) -> None:
    closed_vault(folder)
    (folder / "arbetsbok.db").write_bytes(head + bytes(8192))
    assert refusal(folder) is VaultForeign


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA application_id = 7", VaultForeign),
        ("PRAGMA user_version = 0", VaultForeign),
        (f"PRAGMA user_version = {schema.VERSION + 1}", VaultNewer),
        ("UPDATE meta SET value = 'another'", VaultForeign),
        ("DELETE FROM meta", VaultForeign),
    ],
)
def test_a_readable_database_that_is_not_this_vault(
    folder: Path, statement: str, error: type[VaultError]
) -> None:
    closed_vault(folder)
    with raw(folder) as connection:
        connection.execute(statement)
    assert refusal(folder) is error


def test_what_was_refused_leaves_no_lock_behind(folder: Path) -> None:
    closed_vault(folder)
    os.truncate(folder / "arbetsbok.db", 5000)
    for _ in range(3):
        assert refusal(folder) is VaultDamaged


def test_a_vault_dropped_without_closing_is_whole(folder: Path) -> None:
    script = CHILD_HEAD + (
        "import os\n"
        "vault = create(folder, PASSPHRASE, now=NOON)\n"
        "vault.add_case(a_case(), now=NOON)\n"
        "os._exit(0)"
    )
    assert run_child(script, folder).returncode == 0
    vault: Vault = open_(folder, PASSPHRASE, now=later(1))
    with contextlib.closing(vault):
        assert vault.cases() == (a_case(),)
        vault.check()


# -- an opening that fails in the middle -------------------------------------------------------

FAILING = (
    CHILD_HEAD
    + """
import contextlib, errno, shutil
from hedersstod.domain.errors import VaultError, WrongPassphrase
from hedersstod.vault import open_with_parts
NEW = "mossa under frost"
EVENTS = {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "open"}
left, armed = 0, False
def fail(event, arguments):
    global left
    if armed and event in EVENTS and "place" in str(arguments[0]):
        left -= 1
        if left == -1:
            raise OSError(errno.ENOSPC, "no room")
sys.addaudithook(fail)
template = folder / "template"
vault = create(template, PASSPHRASE, now=NOON)
vault.add_case(a_case(), now=NOON)
parts = vault.slots.make_parts(PASSPHRASE, now=NOON)
vault.close()
if sys.argv[2] == "unmended":
    (template / "arbetsbok.key2").unlink()
    (template / "arbetsbok.key.new").write_bytes(b"half")
acts = {
    "parts": lambda place: open_with_parts(place, parts[0], parts[2], NEW, now=later(1)),
}
act = acts.get(sys.argv[2], lambda place: open_(place, PASSPHRASE, now=later(1)))
failed = 0
for n in range(99):
    place = folder / f"place{n}"
    shutil.copytree(template, place)
    left, armed, error = n, True, None
    try:
        act(place).close()
    except VaultError as raised:
        error = raised
        failed += 1
    armed = False
    opening = []
    for passphrase in (PASSPHRASE, NEW):
        with contextlib.suppress(WrongPassphrase):
            vault = open_(place, passphrase, now=later(2))
            opening.append(passphrase)
            assert vault.cases() == (a_case(),)
            vault.check()
            events = [entry.event for entry in vault.journal()]
            vault.close()
    (found,) = opening
    assert found == PASSPHRASE or "vault_opened_with_parts" in events
    assert ("passphrase_changed" in events) == (found == NEW)
    assert (found == NEW) == (sys.argv[2] == "parts" and error is None)
    if left >= 0:
        break
assert error is None
print(failed)
"""
)


@pytest.mark.parametrize(("how", "least"), [("passphrase", 2), ("unmended", 4), ("parts", 6)])
def test_a_failure_at_any_step_of_opening_leaves_no_lock_and_nothing_half(
    tmp_path: Path, how: str, least: int
) -> None:
    child = run_child(FAILING, tmp_path, how)
    assert child.returncode == 0, child.stderr.decode()
    assert int(child.stdout) >= least


KILLED = (
    CHILD_HEAD
    + """
import os, signal
from hedersstod.vault import open_with_parts
left = int(sys.argv[4])
def count(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove") and "vault" in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
open_with_parts(folder, sys.argv[2], sys.argv[3], "mossa under frost", now=later(1))
os._exit(0)
"""
)


@pytest.mark.slow
def test_a_passphrase_set_with_parts_never_holds_without_the_notice_of_it(tmp_path: Path) -> None:
    vault = create(tmp_path / "made", PASSPHRASE, now=NOON)
    one, other, _ = vault.slots.make_parts(PASSPHRASE, now=NOON)
    vault.close()
    found = []
    for n in range(60):
        folder = tmp_path / f"vault{n}"
        shutil.copytree(tmp_path / "made", folder)
        child = run_child(KILLED, folder, one, other, str(n))
        assert child.returncode in {0, -9}, child.stderr
        opening = [p for p in (PASSPHRASE, NEW) if refusal(folder, p) is None]
        assert len(opening) == 1
        with contextlib.closing(open_(folder, opening[0], now=later(2))) as again:
            events = [entry.event for entry in again.journal()]
            again.check()
        found.append((opening[0] == NEW, "vault_opened_with_parts" in events))
        if child.returncode == 0:
            break
    assert found[-1] == (True, True)
    assert (True, False) not in found
    assert {(False, False), (False, True)} <= set(found)
