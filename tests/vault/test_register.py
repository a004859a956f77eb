"""What a vault keeps beside the guides: people and safe contact change, a kept entry never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import DateValue, Precision
from hedersstod.domain.identifiers import CaseId, LogId, PersonId
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry, LogHead
from hedersstod.domain.people import Person, Role, SafeContact
from hedersstod.vault import Vault, open_
from hedersstod.vault.database import ConstraintBroken
from tests.helpers.cases import NOON, a_case, later
from tests.vault.rooms import PASSPHRASE

CASE = CaseId("c1")


@pytest.fixture
def vault(vault: Vault) -> Vault:
    vault.add_case(a_case("c1"), now=NOON)
    vault.add_case(a_case("c2", "Gran"), now=NOON)
    return vault


def head(
    entry_id: str = "e1", *, version: int = 1, kept: bool = False, case: str = "c1"
) -> LogHead:
    day = DateValue(date(2026, 11, 20))
    kept_at = later(version) if kept else None
    return LogHead(LogId(entry_id), CaseId(case), day, NOON, version, kept_at)


def event(what: str = "Brodern ringde.", **parts: object) -> Event:
    return Event(head(**parts), "threat", what)  # type: ignore[arg-type]


def again(vault: Vault, folder: Path) -> Vault:
    vault.close()
    return open_(folder, PASSPHRASE, now=later(60))


# -- the log -----------------------------------------------------------------------------------

TEXT = st.text(max_size=40)
DAYS = st.builds(DateValue, st.none() | st.dates(), st.sampled_from(Precision), TEXT)
HEADS = st.builds(
    LogHead,
    st.just(LogId("e1")),
    st.just(CASE),
    DAYS,
    st.just(NOON),
    st.just(1),
    st.none() | st.just(later(5)),
    st.none() | TEXT,
    st.none() | TEXT,
)
PEOPLE_IDS = st.lists(TEXT.map(PersonId), max_size=3).map(tuple)
ENTRIES = st.one_of(
    st.builds(Event, HEADS, TEXT, TEXT, TEXT, TEXT, PEOPLE_IDS, st.none() | st.dates()),
    st.builds(Consultation, HEADS, TEXT, TEXT, TEXT, TEXT, TEXT),
    st.builds(Disclosure, HEADS, TEXT, TEXT, TEXT, TEXT),
)


@given(entry=ENTRIES)
def test_every_entry_comes_back_as_it_was(vault: Vault, entry: LogEntry) -> None:
    own = LogId(f"e{len(vault.register.log_entries(CASE))}")
    entry = replace(entry, head=replace(entry.head, id=own))
    vault.register.save_log_entry(entry, now=NOON)
    assert vault.register.log_versions(own) == (entry,)
    assert entry in vault.register.log_entries(CASE)


def test_entries_survive_closing_and_belong_to_their_own_case(vault: Vault, folder: Path) -> None:
    mine, other = event(entry_id="e1", kept=True), event(entry_id="e2", case="c2")
    vault.register.save_log_entry(mine, now=NOON)
    vault.register.save_log_entry(other, now=NOON)
    opened = again(vault, folder)
    assert opened.register.log_entries(CASE) == (mine,)
    assert opened.register.log_entries(CaseId("c2")) == (other,)
    opened.close()


def test_a_draft_is_written_over_and_is_one_entry(vault: Vault) -> None:
    for what in ("B", "Br", "Bro"):
        vault.register.save_log_entry(event(what), now=NOON)
    assert vault.register.log_entries(CASE) == (event("Bro"),)
    assert len(vault.register.log_versions("e1")) == 1


def test_a_draft_can_be_kept_and_then_neither_changed_nor_removed(vault: Vault) -> None:
    vault.register.save_log_entry(event("Bro"), now=NOON)
    kept = event("Brodern", kept=True)
    vault.register.save_log_entry(kept, now=NOON)
    for changed in (event("Kusinen", kept=True), event("Kusinen")):
        with pytest.raises(ConstraintBroken):
            vault.register.save_log_entry(changed, now=NOON)
    vault.register.remove_log_draft(kept)
    assert vault.register.log_versions("e1") == (kept,)


def test_a_draft_goes_and_leaves_the_versions_before_it(vault: Vault) -> None:
    kept, draft = event("Brodern", kept=True), event("Kusinen", version=2)
    vault.register.save_log_entry(kept, now=NOON)
    vault.register.save_log_entry(draft, now=NOON)
    vault.register.remove_log_draft(draft)
    assert vault.register.log_versions("e1") == (kept,)
    assert vault.register.log_entries(CASE) == (kept,)


def test_the_last_kept_version_is_told_and_a_draft_beside_it(vault: Vault) -> None:
    versions = [event(f"lydelse {n}", version=n, kept=n < 4) for n in (1, 2, 3, 4)]
    vault.register.save_log_entry(event("tidigare", entry_id="e0", kept=True), now=NOON)
    for version in versions:
        vault.register.save_log_entry(version, now=NOON)
    vault.register.save_log_entry(event("senare", entry_id="e2", kept=True), now=NOON)
    told = [(e.head.id, e.head.version) for e in vault.register.log_entries(CASE)]
    assert told == [("e0", 1), ("e1", 3), ("e1", 4), ("e2", 1)]
    assert vault.register.log_versions("e1") == tuple(versions)


def test_only_keeping_is_journalled_and_without_words(vault: Vault) -> None:
    before = len(vault.journal())
    vault.register.save_log_entry(event("Bro"), now=NOON)
    assert len(vault.journal()) == before
    vault.register.save_log_entry(event("Brodern", kept=True), now=NOON)
    (line,) = vault.journal()[before:]
    assert "log_entry_kept" in repr(line)
    assert "Brodern" not in repr(line)


# -- people and safe contact -------------------------------------------------------------------


def person(label: str = "storebror", person_id: str = "p1") -> Person:
    roles = frozenset({Role.PERPETRATOR, Role.EXPOSED})
    born = date(2008, 5, 1)
    return Person(PersonId(person_id), CASE, label, "A", "bror", roles, born, "för farligt", "not")


def test_a_person_comes_back_as_written_and_keeps_her_place(vault: Vault, folder: Path) -> None:
    vault.register.save_person(person(), now=NOON)
    vault.register.save_person(person("moster", "p2"), now=NOON)
    changed = replace(person(), label="äldre bror", never_contact=None)
    vault.register.save_person(changed, now=NOON)
    opened = again(vault, folder)
    assert opened.register.people(CASE) == (changed, person("moster", "p2"))
    assert opened.register.people(CaseId("c2")) == ()
    opened.close()


def test_a_person_who_is_taken_out_is_gone_and_twice_is_nothing(vault: Vault) -> None:
    vault.register.save_person(person(), now=NOON)
    vault.register.remove_person(PersonId("p1"), now=NOON)
    lines = len(vault.journal())
    vault.register.remove_person(PersonId("p1"), now=NOON)
    assert vault.register.people(CASE) == ()
    assert len(vault.journal()) == lines


def test_safe_contact_is_one_for_each_case_and_the_last_holds(vault: Vault) -> None:
    assert vault.register.safe_contact(CASE) is None
    vault.register.save_safe_contact(SafeContact(CASE, "sms"), now=NOON)
    last = SafeContact(CASE, "sms", "9–14", "blåbär", "hem", "vänta", date(2026, 11, 20))
    vault.register.save_safe_contact(last, now=NOON)
    assert vault.register.safe_contact(CASE) == last
    assert vault.register.safe_contact(CaseId("c2")) is None


def test_what_is_told_of_a_change_names_nobody(vault: Vault) -> None:
    before = len(vault.journal())
    vault.register.save_person(person("mostern i huset"), now=NOON)
    vault.register.save_safe_contact(SafeContact(CASE, code_word="blåbär"), now=NOON)
    told = repr(vault.journal()[before:])
    assert "mostern" not in told
    assert "blåbär" not in told
