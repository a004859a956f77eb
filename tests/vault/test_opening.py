"""Making and opening a vault, and each way it can go wrong told apart from the others."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
import unicodedata
from pathlib import Path

import pytest

from hedersstod.domain.case import LocalFact
from hedersstod.domain.errors import (
    HedersstodError,
    KeyFileDamaged,
    NotEnoughMemory,
    PassphraseTooLong,
    PassphraseTooShort,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultForeign,
    VaultInUse,
    VaultMissing,
    VaultNewer,
    VaultReadOnly,
    VaultTooWeak,
    WrongPassphrase,
)
from hedersstod.vault import Vault, create, exists, keys, open_
from hedersstod.vault.files import FolderLock, make_folder
from tests.helpers.cases import NOON, a_case, later
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, flip, names, raw, run_child

WHOLE = {"arbetsbok.db", "arbetsbok.key", "arbetsbok.key2", "arbetsbok.lock"}


def refusal(folder: Path, passphrase: str = PASSPHRASE) -> type[BaseException] | None:
    """The error that opening gives, None if it opens."""
    try:
        open_(folder, passphrase, now=later(1)).close()
    except HedersstodError as error:
        return type(error)
    return None


def closed_vault(folder: Path) -> Path:
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    vault.close()
    return folder


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


def test_files_are_for_the_owner_only(folder: Path) -> None:
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    assert names(folder) == WHOLE | {"arbetsbok.db-wal"}
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    vault.close()
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_nothing_there_is_missing_and_stays_untouched(folder: Path) -> None:
    assert refusal(folder) is VaultMissing
    assert not folder.exists()


def test_a_vault_is_never_overwritten(folder: Path) -> None:
    closed_vault(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultExists):
        create(folder, PASSPHRASE, now=NOON)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("left", [["arbetsbok.db"], ["arbetsbok.key"], ["arbetsbok.key2"]])
def test_a_part_of_a_vault_is_never_overwritten(folder: Path, left: list[str]) -> None:
    closed_vault(folder)
    for path in folder.iterdir():
        if path.name not in left:
            path.unlink()
    assert exists(folder)
    with pytest.raises(VaultExists):
        create(folder, PASSPHRASE, now=NOON)


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


def test_a_lock_held_while_a_vault_is_being_made_refuses_a_second_maker(folder: Path) -> None:
    make_folder(folder)
    lock = FolderLock(folder / "arbetsbok.lock")
    with pytest.raises(VaultInUse):
        create(folder, PASSPHRASE, now=NOON)
    lock.release()


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


@pytest.mark.parametrize(
    ("passphrase", "error"),
    [
        ("", PassphraseTooShort),
        ("a" * 11, PassphraseTooShort),
        ("e\u0301" * 11, PassphraseTooShort),
        ("a" * 1025, PassphraseTooLong),
        ("a" * 5_000_000, PassphraseTooLong),
    ],
)
def test_a_new_passphrase_has_bounds(
    folder: Path, passphrase: str, error: type[VaultError]
) -> None:
    with pytest.raises(error):
        create(folder, passphrase, now=NOON)
    assert not folder.exists()


@pytest.mark.parametrize("passphrase", ["a" * 12, "é" * 1024, "\x00" * 12, "\ud800" * 12])
def test_a_passphrase_within_bounds_opens_its_vault(folder: Path, passphrase: str) -> None:
    create(folder, passphrase, now=NOON).close()
    assert refusal(folder, passphrase) is None
    assert refusal(folder, unicodedata.normalize("NFD", passphrase)) is None


def test_a_pasted_book_is_refused_before_anything_is_derived(folder: Path) -> None:
    closed_vault(folder)
    assert refusal(folder, "a" * 1025) is PassphraseTooLong


def test_a_damaged_key_file_is_read_from_its_copy_and_mended(folder: Path) -> None:
    closed_vault(folder)
    whole = (folder / "arbetsbok.key").read_bytes()
    assert (folder / "arbetsbok.key2").read_bytes() == whole
    for broken, content in (("key", b""), ("key2", whole[:50]), ("key", None), ("key2", None)):
        path = folder / f"arbetsbok.{broken}"
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        assert refusal(folder) is None
        assert path.read_bytes() == whole
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 700,
        b"{}",
        b"\xff\xfe",
        b'{"format":1,"sha256":"","content":"{}"}',
        b"[" * 9999,
    ],
)
def test_both_key_files_damaged_is_not_called_a_wrong_passphrase(
    folder: Path, content: bytes
) -> None:
    closed_vault(folder)
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).write_bytes(content)
    assert refusal(folder) is KeyFileDamaged
    assert refusal(folder, "wrong") is KeyFileDamaged


def test_no_key_file_beside_a_database_is_a_damaged_key_file(folder: Path) -> None:
    closed_vault(folder)
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).unlink()
    assert refusal(folder) is KeyFileDamaged


def rewrite_keys(
    folder: Path, change: dict[str, object], format_: int = 1, vault_id: str | None = None
) -> None:
    """Write both key files anew, whole by their digest, with a slot or the id changed."""
    envelope = json.loads((folder / "arbetsbok.key").read_bytes())
    content = json.loads(envelope["content"])
    content["slots"][0].update(change)
    content["vault_id"] = vault_id or content["vault_id"]
    text = json.dumps(content)
    envelope = {"format": format_, "sha256": keys._digest(format_, text), "content": text}
    for name in ("arbetsbok.key", "arbetsbok.key2"):
        (folder / name).write_bytes(json.dumps(envelope).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"memory_kib": 2**40},
        {"memory_kib": 1},
        {"passes": 0},
        {"passes": 10**6},
        {"lanes": 0},
        {"lanes": 10**6},
        {"salt": "00"},
        {"nonce": "g" * 24},
        {"wrapped": ""},
        {"unheard_of": 1},
    ],
)
def test_a_key_file_with_impossible_contents_is_damaged(
    folder: Path, change: dict[str, object]
) -> None:
    closed_vault(folder)
    rewrite_keys(folder, change)
    assert refusal(folder) is KeyFileDamaged


def test_a_key_file_cheaper_than_the_floor_is_refused(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {"memory_kib": keys.FLOOR.memory_kib - 1})
    assert refusal(folder) is VaultTooWeak


def test_a_slot_whose_header_was_changed_does_not_open(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {"passes": 2})
    assert refusal(folder) is WrongPassphrase
    rewrite_keys(folder, {"kind": "recovery"})
    assert refusal(folder) is WrongPassphrase


def test_a_key_wrapped_for_one_vault_does_not_open_as_another(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {}, vault_id="0" * 32)
    assert refusal(folder) is WrongPassphrase


def test_a_key_file_of_a_newer_format_is_told_apart(folder: Path) -> None:
    closed_vault(folder)
    rewrite_keys(folder, {}, format_=2)
    assert refusal(folder) is VaultNewer


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
        ("PRAGMA user_version = 2", VaultNewer),
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


def test_a_folder_that_is_a_file_cannot_hold_a_vault(folder: Path) -> None:
    folder.write_bytes(b"")
    assert not exists(folder)
    with pytest.raises(VaultReadOnly):
        create(folder, PASSPHRASE, now=NOON)
    assert refusal(folder) is VaultMissing


def test_memory_that_is_not_there_is_told_and_leaves_nothing(folder: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from hedersstod.vault import create, keys, open_
from tests.helpers.cases import NOON
pages = int(Path("/proc/self/statm").read_text().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (pages * 4096 + 100 * 2**20,) * 2)
create(Path(sys.argv[1]), "granris vid bäcken", now=NOON)
"""
    child = run_child(script, folder)
    assert b"NotEnoughMemory" in child.stderr
    assert names(folder) == {"arbetsbok.lock"}
    assert not exists(folder)


def test_what_fails_while_a_vault_is_made_leaves_nothing(folder: Path) -> None:
    with pytest.raises(ValueError, match="without zone"):
        create(folder, PASSPHRASE, now=NOON.replace(tzinfo=None))
    assert names(folder) == {"arbetsbok.lock"}
    create(folder, PASSPHRASE, now=NOON).close()


def test_a_kill_at_any_moment_of_making_leaves_a_vault_or_nothing(tmp_path: Path) -> None:
    """The child kills itself at its nth touch of a file, for every n until it gets through."""
    script = (
        CHILD_HEAD
        + """
import os, signal
left = int(sys.argv[2])
def count(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect") and any(
        "vault" in str(argument) and "arbetsbok" in str(argument) for argument in arguments[:2]
    ):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
create(folder, PASSPHRASE, now=NOON).close()
"""
    )
    outcomes = []
    for n in range(60):
        folder = tmp_path / f"vault{n}"
        child = run_child(script, folder, str(n))
        if child.returncode == 0:
            break
        assert child.returncode == -9, child.stderr
        outcomes.append(exists(folder))
        if exists(folder):
            assert refusal(folder) is None
        else:
            assert refusal(folder) is VaultMissing
            create(folder, PASSPHRASE, now=NOON).close()
        assert refusal(folder) is None
        assert names(folder) == WHOLE
    else:
        pytest.fail("the child never got through")
    # Both sides of the last step were met, and nothing after it went back.
    assert outcomes == sorted(outcomes)
    assert len(outcomes) > 8
    assert set(outcomes) == {False, True}


def test_a_failure_at_any_moment_of_making_leaves_nothing(tmp_path: Path) -> None:
    """The disk is said to be full at the nth touch of a file, for every n."""
    script = (
        CHILD_HEAD
        + """
import errno
from hedersstod.domain.errors import DiskFull
from hedersstod.vault import exists
from tests.vault.rooms import names
left = 10**9
def fail(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove", "sqlite3.connect") and any(
        "arbetsbok" in str(argument) or str(argument) == str(place) for argument in arguments[:2]
    ):
        left -= 1
        if left == -1:
            raise OSError(errno.ENOSPC, "no room")
place = None
sys.addaudithook(fail)
for n in range(99):
    place = folder / str(n)
    left = n
    try:
        create(place, PASSPHRASE, now=NOON).close()
        break
    except DiskFull:
        left = 10**9
        assert names(place) <= {"arbetsbok.lock"}, (n, names(place))
        assert not exists(place)
print(n)
"""
    )
    child = run_child(script, tmp_path)
    assert child.returncode == 0, child.stderr.decode()
    assert 8 < int(child.stdout) < 99


def test_clearing_an_unfinished_vault_may_itself_be_cut_short(tmp_path: Path) -> None:
    source = closed_vault(tmp_path / "source")
    order = ["arbetsbok.key", "arbetsbok.key.new", "arbetsbok.key2", "arbetsbok.key2.new"]
    order += ["arbetsbok.db.new-wal", "arbetsbok.db.new"]
    for gone in range(len(order) + 1):
        folder = tmp_path / f"vault{gone}"
        folder.mkdir()
        for name in order[gone:]:
            shutil.copy(source / "arbetsbok.key", folder / name)
        assert not exists(folder)
        assert refusal(folder) is VaultMissing
        create(folder, PASSPHRASE, now=NOON).close()
        assert refusal(folder) is None
        assert names(folder) == WHOLE


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


def test_neither_passphrase_nor_key_is_in_any_error_or_text_form(folder: Path) -> None:
    closed_vault(folder)
    with pytest.raises(WrongPassphrase) as caught:
        open_(folder, "hemligt ord som är fel", now=NOON)
    error: BaseException | None = caught.value
    while error is not None:
        assert "hemligt" not in repr(error)
        assert "hemligt" not in repr(vars(error))
        error = error.__context__
    assert NotEnoughMemory().args == ()
    vault = open_(folder, PASSPHRASE, now=NOON)
    assert "granris" not in repr(vars(vault))
    vault.close()
