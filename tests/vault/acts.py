"""What is done while the power goes: acts that a child repeats, and how many were kept whole.

A new act is one more `Act` in ACTS; the kills and the power cuts then try it too.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from textwrap import indent

from hedersstod.domain.answers import DateValue, Ref, TextValue
from hedersstod.domain.errors import WrongPassphrase
from hedersstod.domain.identifiers import CaseId, LogId, PersonId, QuestionId
from hedersstod.domain.log import Event, LogHead
from hedersstod.domain.people import Person, Role
from hedersstod.vault import Copy, Vault, copies_in, create, exists, open_
from tests.helpers.cases import (
    FIRST_HOUR,
    NOON,
    a_case,
    a_document,
    a_fact,
    a_revision,
    a_run,
    later,
    some_answers,
)
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, WHOLE, names

CASE = CaseId("c1")
# What may lie in a vault's folder, beside folders of what was laid aside, and what a cut may leave
# there until it is opened again.
BELONGS = WHOLE | {"kopior"}
MAY_BE_LEFT = {
    "arbetsbok.db-wal",
    "arbetsbok.key.new",
    "arbetsbok.key2.new",
    "arbetsbok.nytt",
    "arbetsbok.nytt.klart",
    "arbetsbok.note",
}

OLD = Path(__file__).parents[1] / "data" / "vaults" / "1"
OLD_ONES = 5


@dataclass(frozen=True)
class Act:
    """Something done again and again, in a folder that `before` has made ready.

    `first`, `nth` (where `n` counts from 1) and `last` are run in a child; `found` tells how many
    were done, having asserted that each of them, and all else, is whole. After a cut `found` must
    be at least what the child said is done, and at most one more. `goes_on` is for how many kills
    the same folder serves. `cut` is how many are traced for the power cuts; enough that the log
    is written into the file in between.
    """

    name: str
    before: Callable[[Path], None]
    nth: str
    found: Callable[[Path], int]
    first: str = "vault = open_(folder, PASSPHRASE, now=NOON)"
    last: str = "vault.close()"
    most: int = 100_000
    goes_on: int = 8
    cut: int = 12

    def script(self) -> str:
        """The child: its arguments are the folder, how many are done, and how many shall be."""
        return f"""{CHILD_HEAD}
import os
from tests.vault.acts import *
n, till = int(sys.argv[2]), int(sys.argv[3])
{self.first}
while n < till:
    n += 1
{indent(self.nth, "    ")}
    os.write(1, b"%d\\n" % n)
{self.last}
"""


def draft(n: int) -> str:
    """The text of the nth draft: short and long by turns."""
    return f"{n} " + "ord " * (n * 997 % 5000)


def sealed(n: int) -> bytes:
    """The bytes of the nth sealed report."""
    return b"sealed %d " % n * 1500


def person(n: int) -> Person:
    return Person(PersonId(f"p{n}"), CASE, f"Person {n}", f"P{n}", roles=frozenset({Role.KNOWS}))


def event(n: int) -> Event:
    day = DateValue(date(2026, 11, 20))
    return Event(LogHead(LogId(f"e{n}"), CASE, day, NOON, 1, NOON), "threat", f"Händelse {n}")


@contextmanager
def opened(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[Vault]:
    """The vault after a cut: it opens, it is whole, and nothing that does not belong is left."""
    left = there(folder) - BELONGS - MAY_BE_LEFT
    assert not left, left
    vault = open_(folder, passphrase, now=later(1))
    try:
        vault.check()
        yield vault
    finally:
        vault.close()
    assert WHOLE <= there(folder) <= BELONGS, there(folder)


def there(folder: Path) -> set[str]:
    """What lies in the folder but for what was laid aside."""
    return {name for name in names(folder) if not name.startswith("undanlagt-")}


def ready(folder: Path) -> None:
    """A vault with a case and a signed-off version in it, closed."""
    vault = create(folder, PASSPHRASE, now=NOON)
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(id="first", number=100_001), now=NOON)
    vault.close()


def found_draft(folder: Path) -> int:
    with opened(folder) as vault:
        run = vault.run(CASE, FIRST_HOUR)
    if run is None:
        return 0
    value = run.answers[Ref(QuestionId("journey"))].value
    assert isinstance(value, TextValue)
    n = int(value.text.split()[0])
    assert run == a_run(answers=some_answers(draft(n)))
    return n


def found_revisions(folder: Path) -> int:
    with opened(folder) as vault:
        revisions = vault.revisions(CASE)[1:]
    expected = [a_revision(id=f"v{n}", number=n) for n in range(1, len(revisions) + 1)]
    assert list(revisions) == expected
    return len(revisions)


def found_documents(folder: Path) -> int:
    with opened(folder) as vault:
        documents = vault.documents(CASE)
        for n, document in enumerate(documents, start=1):
            assert document == a_document(sealed(n), id=f"d{n}", revision="first")
            assert vault.document_bytes(document.id) == sealed(n)
    return len(documents)


def found_register(folder: Path) -> int:
    with opened(folder) as vault:
        people = vault.register.people(CASE)
        entries = vault.register.log_entries(CASE)
        facts = vault.protected_facts(CASE)
    done = len(people) + len(entries) + len(facts)
    kinds = (person, event, lambda n: a_fact(id=f"f{n}", text=f"Gården {n}"))
    for kind, kept in enumerate((people, entries, facts)):
        assert list(kept) == [kinds[kind](n) for n in range(1, done + 1) if n % 3 == kind]
    return done


def found_made(folder: Path) -> int:
    """Vaults made one after another: each is there whole, or can still be made."""
    done = 0
    while exists(folder / f"v{done + 1}"):
        done += 1
        with opened(folder / f"v{done}"):
            pass
    for rest in names(folder) - {f"v{n}" for n in range(1, done + 1)}:
        assert rest == f"v{done + 1}"
        create(folder / rest, PASSPHRASE, now=NOON).close()
        with opened(folder / rest):
            pass
        shutil.rmtree(folder / rest)
    return done


def old_ones(folder: Path) -> None:
    for n in range(1, OLD_ONES + 1):
        shutil.copytree(OLD, folder / f"v{n}")


def found_migrated(folder: Path) -> int:
    """Old vaults brought over one after another: whole, and brought over once each."""
    done = []
    for n in range(1, OLD_ONES + 1):
        with open_vault(folder / f"v{n}") as vault:
            events = [entry.event for entry in vault.journal()]
            times = [entry.at for entry in vault.journal() if entry.event == "vault_opened"]
            assert vault.run(CASE, FIRST_HOUR) == a_run()
            assert vault.revisions(CASE) == (a_revision(),)
        assert events.count("vault_migrated") == 1
        done.append(NOON in times)  # the child's; ours is later
    assert done == sorted(done, reverse=True)
    return sum(done)


@contextmanager
def open_vault(folder: Path) -> Iterator[Vault]:
    """As `opened`, without a word on what else lies in the folder."""
    vault = open_(folder, PASSPHRASE, now=later(1))
    try:
        vault.check()
        yield vault
    finally:
        vault.close()


# -- copies, keys, and what is put in the place of the vault -----------------------------------


def passphrase(n: int) -> str:
    """The nth passphrase; the first is the one that every vault of the tests begins with."""
    return PASSPHRASE if n == 0 else f"{PASSPHRASE} {n}"


def found_passphrase(folder: Path) -> int:
    """Exactly one of all that there have been opens."""
    opening = []
    for n in range(OLD_ONES + 1):
        try:
            with opened(folder, passphrase(n)) as vault:
                assert vault.cases() == (a_case(),)
        except WrongPassphrase:
            continue
        opening.append(n)
    (n,) = opening
    return n


def found_copies(folder: Path) -> int:
    """Every copy under its final name is whole."""
    with opened(folder) as vault:
        copies = vault.copies.all()
        for copy in copies:
            vault.copies.prove(copy, now=later(2))
    return len(copies)


def copied(folder: Path) -> None:
    """A vault with two copies: the draft in the one is the first, in the other the second."""
    ready(folder)
    vault = open_(folder, PASSPHRASE, now=NOON)
    for n in (1, 2):
        vault.save_run(a_run(answers=some_answers(draft(n))))
        vault.copies.make(now=later(n))
    vault.close()


def copy_for(folder: Path, n: int) -> Copy:
    """The copy that is restored the nth time."""
    return sorted(copies_in(folder / "kopior"), key=lambda copy: copy.lines)[(n + 1) % 2]


def found_restored(folder: Path) -> int:
    """The vault is the copy that was last put in its place; each one before is laid aside."""
    with opened(folder) as vault:
        run = vault.run(CASE, FIRST_HOUR)
    aside = [path for path in folder.glob("undanlagt-*") if (path / "arbetsbok.db").exists()]
    n = len(aside)
    assert run == a_run(answers=some_answers(draft(2 - n % 2)))
    return n


ACTS = (
    Act(
        "draft",
        ready,
        "vault.save_run(a_run(answers=some_answers(draft(n))))",
        found_draft,
        cut=50,
    ),
    Act(
        "sign",
        ready,
        "vault.add_revision(a_revision(id=f'v{n}', number=n), now=NOON)",
        found_revisions,
    ),
    Act(
        "seal",
        ready,
        "vault.add_document(\n"
        "    a_document(sealed(n), id=f'd{n}', revision='first'), sealed(n), now=NOON\n"
        ")",
        found_documents,
        cut=60,
    ),
    Act(
        "register",
        ready,
        "if n % 3 == 0:\n"
        "    vault.register.save_person(person(n), now=NOON)\n"
        "elif n % 3 == 1:\n"
        "    vault.register.save_log_entry(event(n), now=NOON)\n"
        "else:\n"
        "    vault.save_protected_fact(a_fact(id=f'f{n}', text=f'Gården {n}'), now=NOON)",
        found_register,
    ),
    Act(
        "lock",
        ready,
        "vault.save_run(a_run(answers=some_answers(draft(n))))\n"
        "vault.record('vault_locked', now=NOON)\n"
        "vault.close()\n"
        "vault = open_(folder, PASSPHRASE, now=NOON)",
        found_draft,
    ),
    Act(
        "make",
        Path.mkdir,
        "create(folder / f'v{n}', PASSPHRASE, now=NOON).close()",
        found_made,
        first="",
        last="",
        most=12,
        cut=3,
    ),
    Act(
        "migrate",
        old_ones,
        "open_(folder / f'v{n}', PASSPHRASE, now=NOON).close()",
        found_migrated,
        first="",
        last="",
        most=OLD_ONES,
        goes_on=1,
        cut=3,
    ),
    Act(
        "passphrase",
        ready,
        "vault.slots.change_passphrase(passphrase(n - 1), passphrase(n), now=NOON)",
        found_passphrase,
        first="vault = open_(folder, passphrase(n), now=NOON)",
        most=OLD_ONES,
        cut=OLD_ONES,
    ),
    Act(
        "change all",
        ready,
        "vault.change_all(passphrase(n - 1), passphrase(n), now=NOON)",
        found_passphrase,
        first="vault = open_(folder, passphrase(n), now=NOON)",
        most=OLD_ONES,
        cut=3,
    ),
    Act(
        "copy",
        ready,
        "vault.save_run(a_run(answers=some_answers(draft(n))))\n"
        "vault.copies.make(now=later(2 * n))",
        found_copies,
        most=12,
        cut=4,
    ),
    Act(
        "restore",
        copied,
        "restore(folder, copy_for(folder, n), now=later(10 + n))",
        found_restored,
        first="from hedersstod.vault import restore",
        last="",
        most=OLD_ONES,
        cut=3,
    ),
)
