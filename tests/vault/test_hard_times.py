"""Hard times: no room at any write, a clock ten years back, two at once, others in the way.

Each is told by its name, and what was said to be done stays done.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from hedersstod.domain.errors import VaultExists, VaultInUse
from hedersstod.vault import Vault, create, open_
from tests.casework.desk import FIRST_HOUR, Place, answer, signed
from tests.helpers.cases import NOON, a_case, a_run, later, some_answers
from tests.vault.acts import CASE, opened, ready
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, raw, refusal, run_child, start_child
from tests.vault.test_no_room import in_namespace

if sys.platform != "linux":
    pytest.skip("made with the means of Linux", allow_module_level=True)

TEN_YEARS = timedelta(days=3653)


# -- no room -----------------------------------------------------------------------------------

# A disk with room for exactly so many pages, for each number there is until all acts get through.
NO_ROOM = """
from tests.vault.acts import *
from tests.vault.test_damage import state

def leave(pages):
    fill()
    size = (folder / "filler").stat().st_size // 4096
    os.truncate(folder / "filler", max(0, size - pages) * 4096)

def tried(act):
    try:
        act()
    except DiskFull:
        return False
    return True
"""


@pytest.mark.slow
def test_a_disk_that_is_full_at_any_write_of_any_act_loses_nothing(folder: Path) -> None:
    in_namespace(
        NO_ROOM
        + """
mount("4m")
ready(folder)
acts = {
    "draft": lambda vault, n: vault.save_run(a_run(answers=some_answers("ord " * 3000 + str(n)))),
    "sign": lambda vault, n: vault.add_revision(a_revision(id=f"v{n}", number=n + 1), now=NOON),
    "seal": lambda vault, n: vault.add_document(
        a_document(sealed(n), id=f"d{n}", revision="first"), sealed(n), now=NOON
    ),
    "person": lambda vault, n: vault.register.save_person(person(n), now=NOON),
    "event": lambda vault, n: vault.register.save_log_entry(event(n), now=NOON),
}
for name, act in acts.items():
    outcomes = []
    for n in range(40):
        vault = open_(folder, PASSPHRASE, now=NOON)
        before = state(vault)
        leave(n)
        outcomes.append(tried(lambda: act(vault, n)))
        if not outcomes[-1]:
            assert state(vault) == before, (name, n)
        kept = state(vault)
        # Locking does not fail because the disk is full.
        vault.close()
        (folder / "filler").unlink()
        with opened(folder) as vault:
            assert state(vault) == kept, (name, n)
            if not outcomes[-1]:
                act(vault, n)
        if outcomes[-1]:
            break
    assert outcomes[0] is False, name
    assert outcomes[-1] is True, name
""",
        folder,
    )


@pytest.mark.slow
def test_a_vault_that_has_no_room_to_be_opened_is_opened_later(folder: Path) -> None:
    """After a kill, when the log must be read and written into the file as well."""
    in_namespace(
        NO_ROOM
        + """
mount("4m")
ready(folder)
script = (
    CHILD_HEAD
    + "from tests.vault.acts import *\\nimport os\\n"
    + "vault = open_(folder, PASSPHRASE, now=NOON)\\n"
    + "vault.save_run(a_run(answers=some_answers(draft(4))))\\n"
    + "os._exit(0)"
)
outcomes = []
for n in range(30):
    assert subprocess.run([sys.executable, "-c", script, folder], check=True).returncode == 0
    leave(n)
    outcomes.append(tried(lambda: open_(folder, PASSPHRASE, now=NOON).close()))
    (folder / "filler").unlink()
    assert found_draft(folder) == 4, n
    if outcomes[-1]:
        break
assert outcomes[0] is False
assert outcomes[-1] is True
""".replace("+ CHILD_HEAD", ""),
        folder,
    )


def test_a_database_that_may_not_be_written_is_told_and_left_as_it_was(folder: Path) -> None:
    in_namespace(
        """
from tests.vault.acts import *
ready(folder)
database = folder / "arbetsbok.db"
before = database.read_bytes()
subprocess.run(["mount", "--bind", database, database], check=True)
subprocess.run(["mount", "-o", "remount,bind,ro", database], check=True)
refused(lambda: open_(folder, PASSPHRASE, now=NOON), VaultReadOnly)
assert database.read_bytes() == before
subprocess.run(["umount", database], check=True)
with opened(folder):
    pass
""",
        folder,
    )


# -- the clock ---------------------------------------------------------------------------------


def test_a_clock_set_back_ten_years_disturbs_neither_writing_nor_the_journal(folder: Path) -> None:
    ready(folder)
    long_ago = NOON - TEN_YEARS
    vault = open_(folder, PASSPHRASE, now=long_ago)
    vault.save_run(a_run(answers=some_answers("på fel dag")))
    vault.add_case(a_case("c2", "Gran"), now=long_ago)
    vault.record("vault_locked", now=long_ago)
    vault.close()
    with opened(folder) as vault:
        entries = vault.journal()
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        # In the order it was done, with the times as the clock had them.
        assert [entry.event for entry in entries[-4:]] == [
            "vault_opened",
            "case_opened",
            "vault_locked",
            "vault_opened",
        ]
        assert [entry.at for entry in entries[-4:]] == [long_ago] * 3 + [later(1)]
        assert vault.run(CASE, FIRST_HOUR) == a_run(answers=some_answers("på fel dag"))


def test_the_office_works_on_with_a_clock_set_back_ten_years(home: Path) -> None:
    """What was typed is kept, the newest stays the newest, and the first page can be shown."""
    place = Place(home)
    case_file, _ = signed(place)
    place.wait(days=40)
    place.reopen()
    place.time -= TEN_YEARS
    office = place.reopen()
    case_file = office.open_case(case_file.case.id)
    answer(case_file, "safe_tonight", note="skrivet på fel dag")
    assert case_file.save() == place.time
    for told in (office.agenda, office.windows, office.absence, office.last_here):
        told()
    office.catch_up(case_file.case.id)
    case_file.path()
    place.wait(minutes=10)
    again = case_file.sign_off(FIRST_HOUR, office.local.lines())
    assert (again.number, case_file.last_revision(FIRST_HOUR)) == (2, again)
    place.time += TEN_YEARS
    office = place.reopen()
    revisions = office.open_case(case_file.case.id).revisions(FIRST_HOUR)
    assert [revision.number for revision in revisions] == [1, 2]
    place.vault.check()
    office.close()


# -- two at once -------------------------------------------------------------------------------

HOLDER = CHILD_HEAD + (
    "vault = open_(folder, PASSPHRASE, now=NOON)\n"
    "vault.save_run(a_run())\n"
    "print('open', flush=True)\n"
    "sys.stdin.readline()\n"
    "vault.save_run(a_run(answers=some_answers('efteråt')))\n"
    "vault.close()\n"
    "print('closed', flush=True)"
)


def test_a_second_program_is_refused_and_changes_nothing(folder: Path) -> None:
    ready(folder)
    with start_child(HOLDER, folder) as child:
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == b"open\n"
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        for _ in range(3):
            with pytest.raises(VaultInUse):
                open_(folder, PASSPHRASE, now=NOON)
            # Nor is it told whether the passphrase was right.
            with pytest.raises(VaultInUse):
                open_(folder, "inte den rätta frasen", now=NOON)
            with pytest.raises(VaultExists):
                create(folder, PASSPHRASE, now=NOON)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
        child.stdin.write(b"\n")
        child.stdin.flush()
        assert child.stdout.readline() == b"closed\n"
    with opened(folder) as vault:
        assert vault.run(CASE, FIRST_HOUR) == a_run(answers=some_answers("efteråt"))


def test_two_that_start_at_the_same_moment_are_never_both_let_in(folder: Path) -> None:
    ready(folder)
    script = CHILD_HEAD + (
        "import time\n"
        "from hedersstod.domain.errors import VaultInUse\n"
        "print('ready', flush=True)\n"
        "sys.stdin.readline()\n"
        "try:\n"
        "    vault = open_(folder, PASSPHRASE, now=NOON)\n"
        "except VaultInUse:\n"
        "    print('refused', flush=True)\n"
        "else:\n"
        "    print('in', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    vault.close()\n"
    )
    with start_child(script, folder) as one, start_child(script, folder) as other:
        said = []
        for each in (one, other):
            assert each.stdout
            assert each.stdout.readline() == b"ready\n"
        for each in (one, other):
            assert each.stdin
            each.stdin.write(b"\n")
            each.stdin.flush()
        for each in (one, other):
            assert each.stdout
            said.append(each.stdout.readline())
        for each in (one, other):
            each.communicate(b"\n", timeout=20)
    assert sorted(said) == [b"in\n", b"refused\n"]
    with opened(folder):
        pass


# -- held by another program -------------------------------------------------------------------


def test_a_lock_file_that_another_program_has_locked_is_in_use(folder: Path) -> None:
    """As backup programs do: flock(2), by a program that is not ours."""
    ready(folder)
    command = ["flock", "--exclusive", str(folder / "arbetsbok.lock"), "-c", "echo held; read x"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        assert refusal(folder) is VaultInUse
        holder.communicate(b"\n", timeout=20)
    assert refusal(folder) is None


@pytest.mark.parametrize("lock", ["flock", "lockf"])
def test_a_database_that_another_program_has_locked_is_in_use_or_opens(
    folder: Path, lock: str
) -> None:
    """Whichever kind of lock it is: a named refusal, or a vault that works; never half of it."""
    ready(folder)
    script = (
        "import fcntl, sys\n"
        "file = open(sys.argv[1] + '/arbetsbok.db', 'r+b')\n"
        f"fcntl.{lock}(file, fcntl.LOCK_EX)\n"
        "print('held', flush=True)\n"
        "sys.stdin.readline()"
    )
    with start_child(script, folder) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        # The locks that SQLite minds are those of lockf; others do not reach it.
        assert refusal(folder) is (VaultInUse if lock == "lockf" else None)
        holder.communicate(b"\n", timeout=20)
    with opened(folder):
        pass


def test_a_tool_that_has_the_key_can_neither_read_nor_write_beside_the_open_vault(
    folder: Path, vault: Vault
) -> None:
    vault.add_case(a_case(), now=NOON)
    script = CHILD_HEAD + (
        "from tests.vault.rooms import raw\n"
        "with raw(folder) as connection:\n"
        "    try:\n"
        "        connection.execute('PRAGMA busy_timeout = 100')\n"
        "        connection.execute(sys.argv[2])\n"
        "    except Exception as error:\n"
        "        print(error.sqlite_errorname)\n"
    )
    for statement in ("SELECT * FROM cases", "DELETE FROM runs", "PRAGMA journal_mode = DELETE"):
        child = run_child(script, folder, statement)
        assert child.stdout == b"SQLITE_BUSY\n", (statement, child)
        vault.save_run(a_run(answers=some_answers(statement)))
    assert vault.run(CASE, FIRST_HOUR) == a_run(
        answers=some_answers("PRAGMA journal_mode = DELETE")
    )
    vault.check()


def test_what_another_program_did_to_the_closed_vault_is_no_hindrance(folder: Path) -> None:
    """A tool that changed how the file is written; it is set back when it is opened."""
    ready(folder)
    for mode in ("DELETE", "WAL"):
        with raw(folder) as connection:
            connection.execute(f"PRAGMA journal_mode = {mode}")
        with opened(folder) as vault:
            vault.save_run(a_run(answers=some_answers(mode)))
            assert vault.run(CASE, FIRST_HOUR) == a_run(answers=some_answers(mode))
