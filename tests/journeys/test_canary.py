"""A word typed in every field of a whole day is nowhere but in the encrypted file after lock."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pytest

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import open_office
from hedersstod.content import load_content
from hedersstod.domain.guide import Kind
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry, own_texts
from hedersstod.resources import resource_path
from tests.helpers.day import Words, whole_day
from tests.helpers.hand import Hand
from tests.helpers.traces import (
    clipboard_text,
    files_holding,
    holds,
    pdf_text,
    unheard_word,
    widgets_text,
)
from tests.helpers.windows import Windows, settle

ROOT = Path(__file__).resolve().parents[2]
REAL_HOME = Path.home()  # before a test has put its own in its place

# Every place in the window where text can be typed. A new field must be added to the day.
FIELDS = {
    "alias", "fact", "changed_fact_field", "settle_field", "key_words_field",
    "local_text", "local_source",
    "entry_number", "entry_hours", "entry_gives", "entry_source", "entry_read_when",
    "entry_name", "entry_county", "entry_languages", "directory_search", "own_lines",
    "field_note", "field_unknown", "field_withheld",
    "field_more", "field_list_unknown", "field_note of an item",
    "field_value (text)", "field_value (place)", "field_value (person)", "field_value_relation",
    "field_since", "field_moved", "new_person",
    "new_label", "new_relation",
    "person_label", "person_relation", "person_reason", "person_note",
    "contact_channels", "contact_hours", "contact_never", "contact_no_answer", "contact_code_word",
    "event_what", "event_day", "strike_reason", "search_field",
    "with_whom_field", "question_field", "script_field", "advice_field", "decision_field",
    "day_field", "disclosure_to_whom", "disclosure_what", "disclosure_reason", "disclosure_day",
}  # fmt: skip

# Written as a day, never as any word: local_read_on, event_ends, contact_agreed_on, the months of
# birth and the date of a question.


@pytest.fixture
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where a program could leave something: all of it of this test, and the system's places."""
    for name in ("tmp", "run", "state", "cwd"):
        (tmp_path / name).mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path / "cwd")
    system = [Path(p) for p in ("/tmp", "/var/tmp", "/dev/shm")]  # noqa: S108 - looked in only
    return [tmp_path, ROOT, REAL_HOME, *(p for p in system if p.is_dir())]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_word_typed_in_every_field_is_nowhere_outside_the_encrypted_file_after_lock(
    windows: Windows,
    home: Path,
    tmp_path: Path,
    own_places: list[Path],
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    words = Words(word=unheard_word())
    secret = unheard_word()
    words.passphrase = f"{secret} vid bäcken"
    began = time.time() - 2  # some file systems keep whole seconds
    hand = windows.start(home)
    others = hand.watch_for_other_windows()
    outside = tmp_path / "ut" / "rapport.pdf"
    outside.parent.mkdir()
    whole_day(hand, words, outside)
    assert set(words.typed) == FIELDS
    assert others == []
    _copy_is_refused(hand)
    hand.click("rail_settings")
    hand.choose("theme_buttons", "dark")
    assert words.word in widgets_text(), "the test no longer sees what stands in the window"
    hand.lock()
    settle()

    assert len(windows.ended) == 1
    for marker in (words.word, secret):
        assert marker not in "".join(windows.ended[0])
        assert marker.lower() not in widgets_text().lower()
        assert marker.lower() not in clipboard_text().lower()
        assert marker not in caplog.text
    said = "".join(capfd.readouterr())
    assert words.word.lower() not in said.lower()
    assert secret.lower() not in said.lower()
    assert (home / "settings.json").read_text("utf-8").count("dark") == 1
    for marker in (words.word, secret):
        assert files_holding(marker, own_places, since=began) == []
    _everything_is_in_the_vault(home, words, tmp_path)


def _copy_is_refused(hand: Hand) -> None:
    field = hand.field("key_words_field")
    field.selectAll()
    field.copy()
    hand.rest()
    assert clipboard_text() == ""


def _everything_is_in_the_vault(home: Path, words: Words, tmp_path: Path) -> None:
    """The controls: the word is in the vault, and the search finds it wherever it is planted."""
    office = open_office(home, words.passphrase, load_content(resource_path(), "sv"))
    case_file = office.open_case(office.cases()[0].id)
    first_hour, screening, again = case_file.revisions()
    for revision in (first_hour, screening):
        asked = [s for s in revision.steps if s.kind is not Kind.STATEMENT]
        assert all(words.word in (s.withheld_because or "") for s in asked)
        assert all(words.word in s.unknown for s in asked if s.kind is not Kind.LIST)
    moved = next(s for s in again.steps if s.question == "f_watched")
    assert any(words.word in told for _label, told in moved.details)
    event, consultation, disclosure, struck = _log(case_file)
    assert words.word in (struck.head.struck_because or "")
    for entry in (event, consultation, disclosure, struck):
        said = own_texts(entry)
        assert words.word in " ".join(said)
        assert words.word in entry.head.day.words
        assert words.word in (entry.head.withheld_because or "")
    person = case_file.people.all()[1]
    for text in (person.label, person.relation, person.note, person.never_contact or ""):
        assert words.word in text
    contact = case_file.people.safe_contact()
    for text in (contact.channels, contact.hours, contact.never, contact.no_answer):
        assert words.word in text
    assert words.word in contact.code_word
    assert all(words.word in fact.text for fact in office.local._vault.local_facts())
    kept, taken_out = case_file.documents()
    sealed = office.desk._vault.document_bytes(kept.id)
    office.close()
    planted = tmp_path / "planted"
    planted.mkdir()
    (planted / "sealed.pdf").write_bytes(sealed)
    (planted / "log.txt").write_text(f"x {words.word} y", "utf-8")
    (planted / "registry.dat").write_bytes(words.word.encode("utf-16-le"))
    (planted / f"{words.word}.txt").write_text("")
    assert len(files_holding(words.word, [planted])) == 4
    assert words.word in pdf_text(sealed)
    assert kept.kept
    assert not taken_out.kept
    assert not holds(sealed, unheard_word())


def _log(case_file: CaseFile) -> tuple[LogEntry, LogEntry, LogEntry, LogEntry]:
    """The four entries of the day: event, consultation, disclosure, and the event struck."""
    entries = case_file.log.entries()
    assert len(entries) == 4
    (struck,) = (e for e in entries if e.head.struck_because is not None)
    (event,) = (e for e in entries if isinstance(e, Event) and e is not struck)
    (consultation,) = (e for e in entries if isinstance(e, Consultation))
    (disclosure,) = (e for e in entries if isinstance(e, Disclosure))
    return event, consultation, disclosure, struck


def test_nothing_secret_stands_in_the_titles_while_the_case_is_open(
    windows: Windows, home: Path
) -> None:
    # They can be read in the task bar and by any other program.
    hand = windows.start(home)
    word = unheard_word()
    from tests.helpers.day import make_vault, open_case, open_guide

    make_vault(hand)
    open_case(hand, word)
    open_guide(hand)
    tops = hand.application.topLevelWidgets()
    said = [t for w in tops for t in (w.windowTitle(), w.objectName(), w.windowFilePath())]
    said.append(hand.application.applicationDisplayName())
    assert hand.window.windowTitle() == "Arbetsbok"
    assert not any(word in text for text in said)
    assert not any("heder" in text.lower() for text in said)
