"""The access log of a real vault: read, checked, sealed, taken out, compared with old reports."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod import vault as vaults
from hedersstod.casework.access_log import AccessLog, intact_lines
from hedersstod.domain.access_log import Choice, End, How, Kind
from hedersstod.domain.case import FactKind
from hedersstod.domain.errors import FileUnreadable, GuardRefused, NoLogHead, ReportNotWritable
from hedersstod.domain.log_comparison import Comparison, Outcome, compare
from hedersstod.domain.sealing import Verdict
from hedersstod.report import pdf, signing
from hedersstod.report.finished import page_texts
from hedersstod.report.report import Paragraph
from hedersstod.report.verification import verify
from hedersstod.vault import JournalEntry, restore
from hedersstod.vault.journal import EVENTS, Line, genesis, new_line
from tests.casework.desk import PASSPHRASE, Place, sealed, signed
from tests.report import sample


def access_log(place: Place) -> AccessLog:
    def guarded():
        office = place.office
        return tuple(f for c in office.cases() for f in office._file_of(c).guarded_facts())

    return AccessLog(place.vault, place.content, place.office.desk, guarded, place.now)


def events(place: Place) -> list[str]:
    return [entry.event for entry in place.vault.journal()]


def text_of(path: Path) -> str:
    return " ".join("\n".join(page_texts(path.read_bytes())).split())


ALL = Choice()


def taken_out(place: Place, path: Path, choice: Choice = ALL, **named: bool) -> str:
    log = access_log(place)
    log.take_out_job(log.extract_job(choice, **named)(), path)()
    return text_of(path)


def compared(place: Place, path: Path) -> Comparison:
    log = access_log(place)
    found = log.compare_job(path)()
    log.write_outcomes()
    return found


@pytest.fixture
def report(place: Place, tmp_path: Path) -> Path:
    """A sealed report as the supervisor keeps it."""
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    place.wait(minutes=5)
    path = tmp_path / "rapport.pdf"
    path.write_bytes(made.pdf)
    return path


# -- reading -----------------------------------------------------------------------------------


def test_reading_the_log_is_written_in_it_once_and_is_seen_at_once(place: Place) -> None:
    view = access_log(place).read()
    assert events(place).count("log_read") == 1
    assert view.openings[0].lines[-1].event == "log_read"


def test_ids_of_every_sort_lead_back_to_their_case(place: Place, report: Path) -> None:
    case_file = place.office.open_case(place.office.cases()[0].id)
    fact = case_file.protect(FactKind.PLACE, "Kattfoten", frozenset())
    place.office.add_case("Lönn")
    view = access_log(place).read()
    of_a_case = [row for row in view.rows(view.openings[0], Choice()) if row.case is not None]
    assert {row.event for row in of_a_case} >= {
        "case_opened", "draft_changed", "revision_signed", "report_prepared", "document_sealed",
        "protected_fact_changed",
    }  # fmt: skip
    titles = {row.event: row.subject.title for row in of_a_case if row.subject}
    assert titles["revision_signed"] == "Första timmen"
    assert titles["document_sealed"] == "Till arbetsledare"
    assert [case.number for case in view.cases] == [1, 2]
    place.vault.remove_protected_fact(fact.id, now=place.now())
    gone = access_log(place).read()
    rows = gone.rows(gone.openings[0], Choice(case=view.cases[1].id))
    assert {row.event for row in rows if row.untraced} == {
        "protected_fact_changed",
        "protected_fact_removed",
    }


def test_aliases_and_facts_stand_in_no_representation_of_the_view(place: Place) -> None:
    place.office.add_case("Björk")
    assert "Björk" not in repr(access_log(place).read())


def test_a_process_that_was_killed_is_seen_in_the_log(place: Place) -> None:
    place.wait(minutes=9)
    place.vault.close()  # without the line that a lock writes
    place.wait(days=1)
    place.reopen()
    newest, killed = access_log(place).read().openings
    assert (newest.how, newest.end) == (How.PASSPHRASE, End.OPEN_NOW)
    assert (killed.how, killed.end) == (How.MADE, End.NOT_IN_ORDER)


def test_a_whole_chain_is_found_whole_with_all_its_lines(place: Place) -> None:
    place.office.add_case("Björk")
    log = access_log(place)
    state = log.check_job(log.read())()
    assert (state.lines, state.is_whole) == (len(events(place)), True)


def test_a_rewritten_line_is_found_where_it_stands(place: Place) -> None:
    for _ in range(20):
        place.vault.record("copy_made", now=place.now())
    forge(place, 9, "vault_checked")
    log = access_log(place)
    state = log.check_job(log.read())()
    assert (state.intact, state.is_whole) == (8, False)


def forge(place: Place, seq: int, event: str) -> None:
    """What somebody with the passphrase and a database tool could do."""
    database = place.vault._database
    database.run("DROP TRIGGER journal_never_change")
    database.run("UPDATE journal SET event = ? WHERE seq = ?", (event, seq))


# -- the extract -------------------------------------------------------------------------------


def test_an_extract_is_sealed_kept_in_the_journal_and_written_whole(
    place: Place, report: Path, tmp_path: Path
) -> None:
    path = tmp_path / "utdrag.pdf"
    lines = len(events(place))
    told = taken_out(place, path)
    words = place.office.desk.own_key_words()
    assert verify(path.read_bytes(), [words]).verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert "Version fastställdes" in told
    sealed_line, out_line = place.vault.journal()[-2:]
    assert (sealed_line.event, out_line.event) == ("log_extract_sealed", "report_taken_out")
    assert sealed_line.object_id == out_line.object_id
    assert sealed_line.object_id == hashlib.sha256(path.read_bytes()).hexdigest()
    assert sealed_line.counts == {"lines": lines, "first": 1, "last": lines}
    assert f"{lines} rader, loggen hänger ihop" in told
    place.vault.check()


def test_an_extract_holds_no_alias_unless_she_chooses_so(
    place: Place, report: Path, tmp_path: Path
) -> None:
    assert "Björk" not in taken_out(place, tmp_path / "utan.pdf")
    assert "Björk" in taken_out(place, tmp_path / "med.pdf", with_alias=True)


def test_an_extract_of_one_case_and_period_holds_only_that(
    place: Place, report: Path, tmp_path: Path
) -> None:
    place.office.add_case("Lönn")
    place.wait(days=3)
    place.office.add_case("Alm")
    first, _second, third = place.office.cases()
    log = access_log(place)
    assert log.count(Choice(case=third.id)) == 1
    day = place.now().date()
    assert log.count(Choice(case=first.id, first_day=day)) == 0
    told = taken_out(place, tmp_path / "ett.pdf", Choice(case=third.id, first_day=day))
    assert "Ärendet lades upp" in told
    assert "Version fastställdes" not in told


def test_the_first_extract_makes_the_key_that_seals_it(place: Place, tmp_path: Path) -> None:
    assert place.office.desk.own_key_words() == ()
    taken_out(place, tmp_path / "utdrag.pdf")
    assert place.office.desk.own_key_words() != ()
    assert compared(place, tmp_path / "utdrag.pdf").outcome is Outcome.STANDS


def test_an_alias_that_is_a_protected_word_never_leaves(place: Place, tmp_path: Path) -> None:
    case_file = place.office.add_case("Kattfoten")
    case_file.protect(FactKind.PLACE, "Kattfoten", frozenset())
    assert "Kattfoten" not in taken_out(place, tmp_path / "utan.pdf")
    with pytest.raises(GuardRefused):
        access_log(place).extract_job(ALL, with_alias=True)()


@pytest.mark.parametrize("word", ["november", "lås", "Valvet", "rapport"])
def test_a_protected_word_that_stands_in_every_extract_does_not_stop_them_all(
    place: Place, tmp_path: Path, word: str
) -> None:
    case_file = place.office.add_case("Björk")
    case_file.protect(FactKind.OTHER, word, frozenset())
    assert "Ärendet lades upp" in taken_out(place, tmp_path / "utdrag.pdf", with_alias=True)


def test_a_file_name_with_a_protected_word_is_refused_and_that_is_written(
    place: Place, tmp_path: Path
) -> None:
    place.office.add_case("Björk").protect(FactKind.PLACE, "Kattfoten", frozenset())
    log = access_log(place)
    job = log.take_out_job(log.extract_job(ALL)(), tmp_path / "logg Kattfoten.pdf")
    with pytest.raises(GuardRefused):
        job()
    log.write_outcomes()
    assert list(tmp_path.glob("*.pdf")) == []
    assert events(place)[-3:] == ["log_extract_sealed", "report_taken_out", "guard_refused"]


def test_a_place_that_cannot_be_written_to_is_told_and_written(
    place: Place, tmp_path: Path
) -> None:
    log = access_log(place)
    job = log.take_out_job(log.extract_job(ALL)(), tmp_path / "saknas" / "utdrag.pdf")
    with pytest.raises(ReportNotWritable):
        job()
    log.write_outcomes()
    assert events(place)[-1] == "report_not_taken_out"


def test_the_lines_of_an_extract_on_its_way_out_are_of_no_unknown_case(
    place: Place, tmp_path: Path
) -> None:
    taken_out(place, tmp_path / "utdrag.pdf")
    view = access_log(place).read()
    left = view.rows(view.openings[0], Choice(kind=Kind.LEFT))
    assert [row.event for row in left] == ["log_extract_sealed", "report_taken_out"]
    assert not any(row.untraced for row in left)


def test_the_suggested_name_says_neither_whom_nor_where(place: Place) -> None:
    assert access_log(place).extract_name() == "loggutdrag-2026-11-23.pdf"


# -- against a report --------------------------------------------------------------------------


def test_an_old_report_says_that_all_is_there_and_that_it_was_asked(
    place: Place, report: Path
) -> None:
    place.wait(days=30)
    place.reopen()
    found = compared(place, report)
    assert found.outcome is Outcome.STANDS
    assert place.vault.journal()[found.line - 1].event == "report_prepared"
    assert events(place)[-1] == "log_compared"


def test_a_vault_that_was_put_back_from_an_older_copy_is_found_out(
    place: Place, tmp_path: Path
) -> None:
    signed(place)
    place.office.desk.keep_key(place.office.desk.key_job()())
    place.reopen()
    place.office.close()
    copy = tmp_path / "kopia"
    shutil.copytree(place.home, copy)
    place.wait(days=1)
    place.reopen()
    case_file = place.office.open_case(place.office.cases()[0].id)
    _document, made = sealed(place, case_file, case_file.revisions()[0])
    (tmp_path / "rapport.pdf").write_bytes(made.pdf)
    place.office.close()
    shutil.rmtree(place.home)
    shutil.copytree(copy, place.home)
    place.wait(days=1)
    place.reopen()
    found = compared(place, tmp_path / "rapport.pdf")
    assert (found.outcome, found.key_known) == (Outcome.LOST, True)
    place.vault.record("vault_restored", now=place.now())
    assert compared(place, tmp_path / "rapport.pdf").restored_at == place.now()


def test_a_copy_from_the_middle_of_a_day_put_back_is_told_as_an_older_copy(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    place.office.desk.keep_key(place.office.desk.key_job()())
    place.wait(minutes=31)
    copy = place.office.copies.make_job()()
    place.wait(hours=2)
    _document, made = sealed(place, case_file, revision)
    (tmp_path / "rapport.pdf").write_bytes(made.pdf)
    place.office.close()
    place.wait(hours=2)
    restore(place.home, copy, now=place.time)
    place.reopen()
    found = compared(place, tmp_path / "rapport.pdf")
    assert (found.outcome, found.restored_at) == (Outcome.LOST, place.now())


def test_a_line_changed_before_the_head_is_found_out(place: Place, report: Path) -> None:
    forge(place, 2, "vault_checked")
    found = compared(place, report)
    assert (found.outcome, found.intact) == (Outcome.BROKEN, 1)


def test_another_vaults_report_is_not_taken_for_a_rewritten_log(
    place: Place, report: Path, tmp_path: Path
) -> None:
    other = Place(tmp_path / "annat")
    assert compared(other, report).outcome is Outcome.STRANGE
    other.office.close()


def test_an_earlier_key_is_known(place: Place, report: Path) -> None:
    place.vault.save_seal_key(signing.make_seal_key(place.now()), now=place.now())
    found = compared(place, report)
    assert (found.outcome, found.key_known) == (Outcome.STANDS, True)


def test_of_a_changed_file_and_one_without_a_seal_nothing_is_said(
    place: Place, report: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "ändrad.pdf"
    data = bytearray(report.read_bytes())
    data[len(data) // 3] ^= 1
    changed.write_bytes(data)
    assert compared(place, changed).outcome is Outcome.CHANGED
    plain = tmp_path / "oförseglad.pdf"
    plain.write_bytes(b"%PDF-1.7 hej")
    assert compared(place, plain).outcome is Outcome.NOT_SEALED
    assert events(place)[-2:] == ["log_compared", "log_compared"]


def test_a_sealed_file_without_a_head_is_refused_and_the_asking_is_written(
    place: Place, report: Path, tmp_path: Path
) -> None:
    key = place.vault.seal_key()
    assert key is not None
    bare = pdf.render(sample.report(Paragraph("Inget läge.")))
    (tmp_path / "utan.pdf").write_bytes(signing.seal(bare, key, place.now()))
    log = access_log(place)
    with pytest.raises(NoLogHead):
        log.compare_job(tmp_path / "utan.pdf")()
    log.write_outcomes()
    assert events(place)[-1] == "log_compared"
    with pytest.raises(FileUnreadable):
        log.compare_job(tmp_path / "finns inte.pdf")()


def test_the_office_of_another_hand_can_still_open_the_vault_afterwards(
    place: Place, report: Path, tmp_path: Path
) -> None:
    taken_out(place, tmp_path / "utdrag.pdf")
    place.office.close()
    vault = vaults.open_(place.home, PASSPHRASE, now=place.now())
    vault.check()
    vault.close()


# -- any chain, and anything done to it --------------------------------------------------------

VAULT = "ab" * 16
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
Step = tuple[str, str, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(EVENTS)), st.sampled_from(["", "a1", "b2"]), st.integers(0, 9)
    ),
    min_size=2,
    max_size=25,
)


def chain(steps: Sequence[Step], before: Sequence[Line] = ()) -> list[Line]:
    lines = list(before)
    for event, object_id, minutes in steps:
        last = (lines[-1][0], lines[-1][5]) if lines else (0, genesis(VAULT))
        at = START + timedelta(minutes=10 * len(lines) + minutes)
        lines.append(new_line(last, at, event, object_id, {}))
    return lines


def entries(lines: Sequence[Line]) -> list[JournalEntry]:
    return [
        JournalEntry(seq, datetime.fromisoformat(at), event, object_id, {}, digest)
        for seq, at, event, object_id, _counts, digest in lines
    ]


def says(lines: Sequence[Line], head: str) -> Outcome:
    log = entries(lines)
    intact = intact_lines(VAULT, log)
    return compare(head, log, intact, key_known=True, claimed_time=START).outcome


@given(STEPS, st.data())
def test_whatever_was_dropped_or_changed_at_or_before_the_head_is_found(
    steps: list[Step], data: st.DataObject
) -> None:
    honest = chain(steps)
    head_at = data.draw(st.integers(1, len(honest)), label="head at")
    head = honest[head_at - 1][5]
    assert says(honest, head) is Outcome.STANDS
    place = data.draw(st.integers(0, len(honest) - 1), label="place")
    more = data.draw(STEPS, label="written afterwards")
    deed = data.draw(st.sampled_from(["cut", "cut and go on", "drop", "change", "rewrite", "swap"]))
    match deed:
        case "cut":
            forged = honest[:place]
        case "cut and go on":  # rolled back, and used since
            forged = chain(more, honest[:place])
        case "drop":
            forged = honest[:place] + honest[place + 1 :]
        case "change":  # one line, and nothing after it
            seq, at, event, _id, counts, digest = honest[place]
            forged = [*honest[:place], (seq, at, event, "c3", counts, digest)]
            forged += honest[place + 1 :]
        case "rewrite":  # one line, and every hash after it made anew
            event, _id, minutes = steps[place]
            forged = chain([(event, "c3", minutes), *steps[place + 1 :]], honest[:place])
        case _:
            forged = list(honest)
            forged[place - 1], forged[place] = forged[place], forged[place - 1]
    kept = list(forged[:head_at]) == honest[:head_at]
    assert (says(forged, head) is Outcome.STANDS) == kept


@given(STEPS, st.integers(0, 30))
def test_the_first_line_that_does_not_follow_is_found_wherever_it_is(
    steps: list[Step], wanted: int
) -> None:
    lines = chain(steps)
    place = wanted % len(lines)
    seq, at, event, _id, counts, digest = lines[place]
    lines[place] = (seq, at, event, "c3", counts, digest)
    assert intact_lines(VAULT, entries(lines)) == place


def test_an_empty_chain_is_whole() -> None:
    assert intact_lines(VAULT, []) == 0
