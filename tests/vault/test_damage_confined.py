"""A damaged page takes nothing with it that is not on it; the check of the whole is truthful."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hedersstod.domain.case import LocalFact
from hedersstod.domain.errors import (
    VaultDamaged,
    VaultError,
)
from hedersstod.vault import Vault, keys, open_
from tests.helpers.cases import FIRST_HOUR, NOON, a_case, a_run, later, some_answers
from tests.vault.acts import CASE
from tests.vault.rooms import (
    PASSPHRASE,
    closed_vault,
    flip,
    raw,
    refusal,
)
from tests.vault.test_damage import Hospital


def everything(vault: Vault) -> dict[str, Callable[[], object]]:
    """Each kind of record, by the table it stands in."""
    return {
        "cases": vault.cases,
        "runs": lambda: vault.run(CASE, FIRST_HOUR),
        "revisions": lambda: vault.revisions(CASE),
        "protected_facts": lambda: vault.protected_facts(CASE),
        "local_facts": vault.local_facts,
        "people": lambda: vault.register.people(CASE),
        "log_entries": lambda: vault.register.log_entries(CASE),
        "documents": lambda: vault.documents(CASE),
        "bookmark": vault.bookmark,
        "seal_keys": vault.seal_keys,
        "directory_entries": vault.directory_edits,
    }


def read(call: Callable[[], object]) -> object:
    try:
        return call()
    except VaultDamaged:
        return VaultDamaged


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hospital]:
    with pytest.MonkeyPatch.context() as patch:
        cheap = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
        patch.setattr(keys, "COST", cheap)
        patch.setattr(keys, "FLOOR", cheap)
        yield Hospital(tmp_path_factory.mktemp("hospital"))


def roots(folder: Path) -> list[tuple[str, str, int]]:
    """The name, table and first page of every table and index."""
    with raw(folder) as connection:
        rows: list[tuple[str, str, int]] = connection.execute(
            "SELECT name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0"
        ).fetchall()
    return rows


def test_a_damaged_page_takes_nothing_with_it_that_is_not_on_it(
    hospital: Hospital, folder: Path
) -> None:
    """Of any table or index: all else is read, written and copied in the same open program."""
    vault = open_(shutil.copytree(hospital.closed, folder), PASSPHRASE, now=NOON)
    whole = {name: call() for name, call in everything(vault).items()}
    vault.close()
    met = set()
    for name, table, page in roots(hospital.closed):
        if table in {"meta", "journal"}:
            continue
        shutil.rmtree(folder)
        shutil.copytree(hospital.closed, folder)
        flip(folder / "arbetsbok.db", (page - 1) * 4096 + 1000)
        vault = open_(folder, PASSPHRASE, now=later(1))
        assert vault.is_damaged, name
        # Twice, since it was the second reading that met with the first one's damage.
        for _ in range(2):
            found = {name: read(call) for name, call in everything(vault).items()}
            hurt = {kind for kind, value in found.items() if value is VaultDamaged}
            assert hurt <= {table}, (name, hurt)
            assert {**found, table: None} == {**whole, table: None}
            met |= hurt
        assert vault.slots.parts() is None
        note = a_run("r2", answers=some_answers("efter skadan"))
        if table not in {"runs", "cases"}:  # a draft points at its case
            vault.save_run(note)
        if table != "local_facts":
            vault.save_local_fact(LocalFact("polis", "ring växeln"), now=later(2))
        vault.record("vault_locked", now=later(3))
        assert vault.copies.make(now=later(4)).size
        with pytest.raises(VaultDamaged):
            vault.check()
        vault.record("vault_locked", now=later(5))
        vault.close()
        vault = open_(folder, PASSPHRASE, now=later(6))
        assert [entry.event for entry in vault.journal()].count("vault_found_damaged") == 2
        vault.close()
    assert len(met) > 6


@pytest.mark.parametrize("table", ["meta", "journal"])
def test_without_its_journal_or_its_name_a_vault_is_not_opened(
    hospital: Hospital, folder: Path, table: str
) -> None:
    """An opening that cannot be written down does not happen; the copies are for that."""
    shutil.copytree(hospital.closed, folder)
    page = next(page for name, _, page in roots(folder) if name == table)
    flip(folder / "arbetsbok.db", (page - 1) * 4096 + 1000)
    for _ in range(2):
        assert refusal(folder) is VaultDamaged


def test_a_write_that_meets_damage_takes_nothing_with_it(hospital: Hospital, folder: Path) -> None:
    shutil.copytree(hospital.closed, folder)
    page = next(page for name, _, page in roots(folder) if name == "local_facts")
    flip(folder / "arbetsbok.db", (page - 1) * 4096 + 1000)
    vault = open_(folder, PASSPHRASE, now=later(1))
    with contextlib.closing(vault):
        for n in range(3):
            lines = len(vault.journal())
            with pytest.raises(VaultDamaged):
                vault.save_local_fact(LocalFact("polis", "ring växeln"), now=later(2))
            assert len(vault.journal()) == lines
            vault.save_run(a_run(answers=some_answers(f"{n}")))
            run = vault.run(CASE, FIRST_HOUR)
            assert run == a_run(answers=some_answers(f"{n}"))


def test_after_damage_no_other_file_is_taken_for_the_vault(
    hospital: Hospital, folder: Path
) -> None:
    """Laid in its place while it was open, with the same key: an older copy, for example."""
    shutil.copytree(hospital.closed, folder)
    older = folder.with_name("older")
    shutil.copytree(folder, older)
    page = next(page for name, _, page in roots(folder) if name == "people")
    flip(folder / "arbetsbok.db", (page - 1) * 4096 + 1000)
    vault = open_(folder, PASSPHRASE, now=later(1))
    os.replace(older / "arbetsbok.db", folder / "arbetsbok.db")
    before = (folder / "arbetsbok.db").read_bytes()
    for call in (
        lambda: vault.register.people(CASE),
        lambda: vault.save_run(a_run(answers=some_answers("i fel fil"))),
    ):
        with pytest.raises(VaultError):
            call()
    vault.close()
    assert (folder / "arbetsbok.db").read_bytes() == before


def test_the_check_is_not_disturbed_by_what_is_written_meanwhile(folder: Path) -> None:
    closed_vault(folder)
    vault = open_(folder, PASSPHRASE, now=NOON)
    stop = threading.Event()
    kept = []

    def write() -> None:
        for n in itertools.count():
            vault.add_case(a_case(f"n{n}", f"Nummer {n}"), now=NOON)
            kept.append(n)
            if stop.is_set():
                return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(60):
            vault.check()
    finally:
        stop.set()
        writer.join(20)
    assert len(vault.cases()) == len(kept) + 1
    vault.close()
