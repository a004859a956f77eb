"""What is put into the vault comes out the same, also after it has been closed and opened."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    ListValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    Precision,
    Ref,
    TextValue,
)
from hedersstod.domain.case import (
    Bookmark,
    FactKind,
    LocalFact,
    ProtectedFact,
    ReportDecisions,
)
from hedersstod.domain.errors import RevisionFrozen, VaultClosed, VaultDamaged, VaultNewer
from hedersstod.domain.identifiers import (
    CaseId,
    DocumentId,
    FactId,
    GuideId,
    ItemId,
    LogId,
    OptionId,
    QuestionId,
    RevisionId,
)
from hedersstod.domain.log import Event, LogHead
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.sealing import SealKey
from hedersstod.vault import Vault, codec, open_
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
from tests.vault.rooms import PASSPHRASE, raw

# Everything a widget could hand over: also NUL, half surrogate pairs, marks and directions.
texts = st.text(alphabet=st.characters(codec=None), max_size=40)
ids = st.text(alphabet="abcdefghijklmnop_", min_size=1, max_size=12)
options = ids.map(OptionId)
values = st.one_of(
    st.none(),
    st.builds(ChoiceValue, options),
    st.builds(ChoicesValue, st.lists(options, max_size=4).map(tuple)),
    st.builds(NowAndBeforeValue, st.none() | options, st.none() | options),
    st.builds(TextValue, texts),
    st.builds(DateValue, st.none() | st.dates(), st.sampled_from(Precision), texts),
    st.builds(PersonValue, texts, texts),
    st.builds(PlaceValue, texts),
    st.builds(ListValue, st.lists(ids.map(ItemId), max_size=4).map(tuple), texts, texts),
    st.builds(
        FactorValue,
        st.none() | options,
        st.lists(options, max_size=3).map(tuple),
        st.none() | options,
        texts,
        st.none() | options,
        texts,
    ),
    st.builds(LinksValue, st.lists(ids, max_size=4).map(tuple)),
)
answers = st.builds(Answer, values, texts, texts, st.none() | texts)
refs = st.builds(Ref, ids.map(QuestionId), st.none() | ids.map(ItemId))


def reopened(vault: Vault, folder: Path) -> Vault:
    vault.close()
    return open_(folder, PASSPHRASE, now=later(60))


@given(
    kept=st.dictionaries(refs, answers, max_size=6),
    carried=st.frozensets(ids.map(QuestionId), max_size=3),
    based_on=st.none() | ids.map(RevisionId),
)
@settings(max_examples=150)
def test_every_kind_of_answer_comes_back_as_it_was(
    kept: dict[Ref, Answer], carried: frozenset[QuestionId], based_on: RevisionId | None
) -> None:
    run = replace(a_run(answers=kept), carried=carried, based_on=based_on)
    assert codec.decode(type(run), codec.encode(run)) == run


def test_odd_texts_come_back_through_the_encrypted_file(vault: Vault, folder: Path) -> None:
    vault.add_case(a_case(alias="å\u0308\x00\ud83d"), now=NOON)
    odd = (
        "",
        "\x00före",
        "efter\x00",
        "\ud800",
        "\udfff\ud800",
        "e\u0301",
        "\u202e",
        "😀",
        "\r\n\t",
    )
    kept = {Ref(QuestionId(f"q{n}")): Answer(TextValue(text)) for n, text in enumerate(odd)}
    vault.save_run(a_run(answers=kept))
    again = reopened(vault, folder)
    run = again.run(CaseId("c1"), FIRST_HOUR)
    assert run is not None
    assert run.answers == kept
    assert again.cases()[0].alias == "å\u0308\x00\ud83d"
    again.close()


def test_everything_comes_back_after_closing_and_opening(vault: Vault, folder: Path) -> None:
    sealed = b"%PDF-1.7 \x00\xff" * 1000
    entry = DirectoryEntry(
        "line", "Stödlinje", "exposed", "råd", "020-00 00 00", "dygnet runt", "k", "2026-04"
    )
    key = SealKey(b"\x00private\xff", b"certificate\x00", ("gran", "tall", "björk"), NOON)
    bookmark = Bookmark("guide", CaseId("c1"), FIRST_HOUR, QuestionId("journey"), "note", 7)
    local = LocalFact("socialjour", "ring växeln", "kommunens webb", date(2026, 4, 1))
    vault.add_case(a_case("c1", "Tall"), now=NOON)
    vault.add_case(a_case("c2", "Gran"), now=NOON)
    vault.save_run(a_run())
    vault.add_revision(a_revision(), now=NOON)
    vault.save_protected_fact(a_fact(), now=NOON)
    vault.save_local_fact(local, now=NOON)
    vault.save_directory_entry(entry, now=NOON)
    vault.add_document(a_document(sealed), sealed, now=NOON)
    vault.save_seal_key(key, now=NOON)
    vault.save_bookmark(bookmark)
    head, journal = vault.log_head(), vault.journal()
    again = reopened(vault, folder)
    assert again.cases() == (a_case("c1", "Tall"), a_case("c2", "Gran"))
    assert again.run(CaseId("c1"), FIRST_HOUR) == a_run()
    assert again.run(CaseId("c2"), FIRST_HOUR) is None
    assert again.run(CaseId("c1"), GuideId("other")) is None
    assert again.revisions(CaseId("c1")) == (a_revision(),)
    assert again.revisions(CaseId("c2")) == ()
    assert again.protected_facts(CaseId("c1")) == (a_fact(),)
    assert again.local_facts() == (local,)
    assert again.directory_edits() == (entry,)
    assert again.documents(CaseId("c1")) == (a_document(sealed),)
    assert again.document_bytes(DocumentId("d1")) == sealed
    assert again.seal_key() == key
    assert again.bookmark() == bookmark
    assert again.journal()[: len(journal)] == journal
    assert journal[-1].hash == head
    again.check()
    again.close()


def test_a_draft_saved_again_replaces_itself_and_a_new_run_comes_first(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    vault.save_run(a_run("r1", answers=some_answers("först")))
    vault.save_run(a_run("r1", answers=some_answers("sedan")))
    assert vault.run(CaseId("c1"), FIRST_HOUR) == a_run("r1", answers=some_answers("sedan"))
    vault.save_run(a_run("r2", answers={}))
    vault.save_run(a_run("r1", answers=some_answers("gammal")))
    assert vault.run(CaseId("c1"), FIRST_HOUR) == a_run("r2", answers={})


def test_changed_and_removed_facts_and_entries(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    vault.save_protected_fact(a_fact(), now=NOON)
    vault.save_protected_fact(a_fact("f2", text="Björkskolan", kind=FactKind.SCHOOL), now=NOON)
    vault.save_protected_fact(a_fact(text="Tallbacken"), now=NOON)
    assert [fact.text for fact in vault.protected_facts(CaseId("c1"))] == [
        "Tallbacken",
        "Björkskolan",
    ]
    vault.remove_protected_fact(FactId("f1"), now=NOON)
    vault.remove_protected_fact(FactId("f1"), now=NOON)
    assert [fact.id for fact in vault.protected_facts(CaseId("c1"))] == ["f2"]
    removed = [e.object_id for e in vault.journal() if e.event == "protected_fact_removed"]
    assert removed == ["f1"]
    entry = DirectoryEntry("line", "Linje", "exposed", "råd", "1", "", "k", "2026-04")
    vault.save_directory_entry(entry, now=NOON)
    vault.remove_directory_edit("line", now=NOON)
    vault.remove_directory_edit("line", now=NOON)
    assert vault.directory_edits() == ()
    vault.save_bookmark(Bookmark("today"))
    vault.save_bookmark(Bookmark("cases"))
    assert vault.bookmark() == Bookmark("cases")
    vault.save_bookmark(None)
    assert vault.bookmark() is None


def test_what_was_signed_off_cannot_be_signed_off_again(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision("v1", number=1), now=NOON)
    before = vault.journal()
    for again in (a_revision("v1", number=2), a_revision("v2", number=1)):
        with pytest.raises(RevisionFrozen):
            vault.add_revision(again, now=NOON)
    assert vault.journal() == before
    vault.add_revision(a_revision("v2", number=2), now=NOON)
    assert [revision.number for revision in vault.revisions(CaseId("c1"))] == [1, 2]


def test_a_document_is_kept_only_with_its_own_bytes(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(), now=NOON)
    with pytest.raises(ValueError, match="not those of the document"):
        vault.add_document(a_document(b"one"), b"other", now=NOON)
    assert vault.documents(CaseId("c1")) == ()
    with pytest.raises(KeyError):
        vault.document_bytes(DocumentId("d1"))


def test_a_new_sealing_key_comes_into_use(vault: Vault) -> None:
    assert vault.seal_key() is None
    for words in (("gran",), ("tall",)):
        vault.save_seal_key(SealKey(b"k", b"c", words, NOON), now=NOON)
    key = vault.seal_key()
    assert key is not None
    assert key.words == ("tall",)


def test_times_keep_their_instant_and_offset(vault: Vault) -> None:
    stockholm = timezone(timedelta(hours=1))
    opened = datetime(2026, 11, 23, 14, 30, 15, 123456, tzinfo=stockholm)
    vault.add_case(type(a_case())(CaseId("c9"), "Al", opened), now=opened)
    kept = vault.cases()[0].opened_at
    assert kept == opened
    assert kept.utcoffset() == timedelta(hours=1)
    assert vault.journal()[-1].at == opened


def test_a_time_without_zone_is_refused(vault: Vault) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="no time zone"):
        vault.add_case(type(a_case())(CaseId("c9"), "Al", naive), now=NOON)
    with pytest.raises(ValueError, match="without zone"):
        vault.add_case(a_case(), now=naive)
    assert vault.cases() == ()


@pytest.mark.parametrize("time", ["written_at", "kept_at"])
def test_a_time_without_zone_is_refused_in_the_head_of_an_entry_too(time: str) -> None:
    head = LogHead(LogId("e1"), CaseId("c1"), DateValue(NOON.date()), NOON, kept_at=NOON)
    entry = Event(head, "threat", "Han ringde")
    assert codec.decode(Event, codec.encode(entry)) == entry
    with pytest.raises(ValueError, match="no time zone"):
        codec.encode(replace(entry, head=replace(head, **{time: NOON.replace(tzinfo=None)})))


def test_only_a_run_begun_anew_is_journalled_and_in_one_with_the_run(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    before = vault.journal()
    vault.save_run(a_run())
    assert vault.journal() == before
    with pytest.raises(ValueError, match="without zone"):
        vault.save_run(a_run("r2"), begun_anew=NOON.replace(tzinfo=None))
    assert vault.run(CaseId("c1"), FIRST_HOUR) == a_run()
    vault.save_run(a_run("r2"), begun_anew=later(5))
    assert vault.run(CaseId("c1"), FIRST_HOUR) == a_run("r2")
    assert [(e.event, e.object_id, e.at) for e in vault.journal()[len(before) :]] == [
        ("run_begun_anew", "r2", later(5))
    ]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format":1}', '{"format":1,"record":{}}', '{"format":"a","record":{}}'],
)
def test_a_record_that_is_none_is_damage_and_is_not_quoted(text: str) -> None:
    for kind in (type(a_case()), type(a_run())):
        with pytest.raises(VaultDamaged) as caught:
            codec.decode(kind, text)
        assert caught.value.args == ()
        assert caught.value.__context__ is None


def test_an_unknown_kind_of_value_is_damage() -> None:
    text = codec.encode(a_run()).replace('"kind":"text"', '"kind":"rating"')
    with pytest.raises(VaultDamaged):
        codec.decode(type(a_run()), text)


def test_a_record_of_a_newer_format_is_told_apart() -> None:
    with pytest.raises(VaultNewer):
        codec.decode(type(a_case()), '{"format":2,"record":{}}')


def test_the_same_record_is_always_written_the_same() -> None:
    def fact(circles: list[str]) -> ProtectedFact:
        return ProtectedFact(FactId("f"), CaseId("c"), FactKind.NAME, "N", frozenset(circles))

    circles = [f"circle{n}" for n in range(20)]
    assert codec.encode(fact(circles)) == codec.encode(fact(circles[::-1]))


def test_every_call_on_a_closed_vault_says_closed(vault: Vault) -> None:
    vault.close()
    vault.close()
    calls = (
        vault.cases,
        lambda: vault.add_case(a_case(), now=NOON),
        lambda: vault.run(CaseId("c1"), FIRST_HOUR),
        lambda: vault.save_run(a_run()),
        lambda: vault.revisions(CaseId("c1")),
        lambda: vault.add_revision(a_revision(), now=NOON),
        lambda: vault.protected_facts(CaseId("c1")),
        lambda: vault.save_protected_fact(a_fact(), now=NOON),
        lambda: vault.remove_protected_fact(FactId("f1"), now=NOON),
        vault.local_facts,
        lambda: vault.save_local_fact(LocalFact("a", "b"), now=NOON),
        vault.directory_edits,
        lambda: vault.remove_directory_edit("a", now=NOON),
        lambda: vault.documents(CaseId("c1")),
        lambda: vault.add_document(a_document(b"x"), b"x", now=NOON),
        lambda: vault.document_bytes(DocumentId("d1")),
        vault.seal_key,
        lambda: vault.save_seal_key(SealKey(b"", b"", (), NOON), now=NOON),
        vault.bookmark,
        lambda: vault.save_bookmark(None),
        lambda: vault.record("case_viewed", now=NOON),
        vault.journal,
        vault.log_head,
        vault.check,
    )
    for call in calls:
        with pytest.raises(VaultClosed):
            call()


def test_a_document_whose_kept_bytes_changed_is_damage(vault: Vault, folder: Path) -> None:
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(), now=NOON)
    vault.add_document(a_document(b"sealed"), b"sealed", now=NOON)
    vault.close()
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER documents_never_change")
        connection.execute("UPDATE documents SET sealed = ?", (b"sealeD",))
    again = open_(folder, PASSPHRASE, now=NOON)
    with pytest.raises(VaultDamaged):
        again.document_bytes(DocumentId("d1"))
    with pytest.raises(VaultDamaged):
        again.check()
    again.close()


def test_threads_may_share_a_vault(vault: Vault) -> None:
    vault.add_case(a_case(), now=NOON)
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for n in range(25):
                vault.save_run(a_run(f"{name}{n}", answers=some_answers(name)))
                vault.record("case_viewed", "c1", {"runs": n}, now=NOON)
        except BaseException as failure:  # noqa: BLE001 - handed to the test below
            failures.append(failure)

    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert sum(entry.event == "case_viewed" for entry in vault.journal()) == 50
    vault.check()


# -- what was decided in a report that is not yet sealed ---------------------------------------

DECIDED = (("fact:f1", "removed", "[borttaget]"), ("number:1", "kept", "Växelns nummer."))


def decisions_for(reader: str, *decided: tuple[str, str, str], revision: str = "v1"):
    return ReportDecisions(RevisionId(revision), reader, decided)


@pytest.fixture
def with_revisions(vault: Vault) -> Vault:
    """A vault with two signed-off versions to decide about."""
    vault.add_case(a_case(), now=NOON)
    vault.add_revision(a_revision(), now=NOON)
    vault.add_revision(a_revision("v2", number=2), now=NOON)
    return vault


def test_decisions_come_back_for_their_own_version_and_reader(
    with_revisions: Vault, folder: Path
) -> None:
    vault = with_revisions
    before = vault.journal()
    assert vault.report_decisions(RevisionId("v1"), "supervisor") is None
    kept = [
        decisions_for("supervisor", *DECIDED),
        decisions_for("guardian", DECIDED[0]),
        decisions_for("supervisor", DECIDED[1], revision="v2"),
    ]
    for each in kept:
        vault.save_report_decisions(each)
    assert vault.journal() == before, "it happens while she works, like a draft"
    again = reopened(vault, folder)
    assert [again.report_decisions(each.revision, each.reader) for each in kept] == kept
    assert again.report_decisions(RevisionId("v2"), "guardian") is None
    again.check()
    again.close()


def test_decisions_are_replaced_as_a_whole_and_forgotten_when_there_are_none(
    with_revisions: Vault,
) -> None:
    vault = with_revisions
    vault.save_report_decisions(decisions_for("supervisor", *DECIDED))
    vault.save_report_decisions(decisions_for("guardian", *DECIDED))
    vault.save_report_decisions(decisions_for("supervisor", DECIDED[1]))
    assert vault.report_decisions(RevisionId("v1"), "supervisor") == decisions_for(
        "supervisor", DECIDED[1]
    )
    vault.save_report_decisions(decisions_for("supervisor"))
    vault.save_report_decisions(decisions_for("supervisor"))
    assert vault.report_decisions(RevisionId("v1"), "supervisor") is None
    assert vault.report_decisions(RevisionId("v1"), "guardian") is not None


def test_decisions_tell_nothing_when_they_are_printed() -> None:
    assert "Växelns" not in repr(decisions_for("supervisor", *DECIDED))
