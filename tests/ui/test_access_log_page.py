"""Åtkomstlogg: told by opening in plain words, filtered, checked, sealed, set against a report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hedersstod.domain.case import FactKind
from hedersstod.domain.log_comparison import Comparison, Outcome
from hedersstod.ui.access_words import EVENT_WORDS
from hedersstod.ui.background import Background
from hedersstod.ui.pages.access_list import FIRST_ROWS
from hedersstod.ui.pages.access_log_page import AccessLogPage
from hedersstod.ui.pages.log_answer_card import LogAnswerCard
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import WrappedLabel
from hedersstod.vault.journal import EVENTS
from tests.casework.desk import Place, sealed, signed
from tests.casework.test_access_log import access_log, events, forge, text_of
from tests.helpers.cases import NOON
from tests.helpers.hand import ChosenFile
from tests.helpers.one_page import OnePage

Open = Callable[[], OnePage]


@pytest.fixture
def chooser() -> ChosenFile:
    return ChosenFile()


@pytest.fixture
def show(place: Place, style: Style, chooser: ChosenFile) -> Iterator[Open]:
    shown: list[OnePage] = []
    background = Background()

    def put_up() -> OnePage:
        page = AccessLogPage(access_log(place), background, chooser, lambda: place.now().date())
        shown.append(OnePage(page))
        until(shown[-1], lambda words: "läses igenom" not in words)
        return shown[-1]

    yield put_up
    background.wait()
    for each in shown:
        each.put_away()
    background.deleteLater()


def until(page: OnePage, wanted: Callable[[str], bool]) -> str:
    for _ in range(400):
        if wanted(page.words()):
            return page.words()
        page.rest(20)
    raise AssertionError(page.words())


def day_of_two_cases(place: Place) -> None:
    """Three openings: made and locked, killed, and the one that is open."""
    case_file = place.office.add_case("Björk")
    place.wait(minutes=40)
    place.reopen()
    place.wait(minutes=5)
    case_file = place.office.open_case(place.office.cases()[0].id)
    for word in ("Kattfoten", "Lillviken"):
        place.wait(minutes=1)
        case_file.protect(FactKind.PLACE, word, frozenset())
    place.office.add_case("Lönn")
    place.vault.close()
    place.wait(days=1)
    place.reopen()


# -- telling -----------------------------------------------------------------------------------


def test_every_event_has_words_of_its_own() -> None:
    assert set(EVENT_WORDS) == set(EVENTS)
    assert len(set(EVENT_WORDS.values())) == len(EVENTS)


def test_openings_are_told_in_plain_sentences_under_their_day(place: Place, show: Open) -> None:
    day_of_two_cases(place)
    words = show().words().splitlines()
    assert "Valvet gjordes 12.00, låstes 12.40" in words
    assert "Öppnades med lösenfrasen 12.40, låstes aldrig, sista raden är från 12.47" in words
    assert "Öppnades med lösenfrasen 12.47, är öppet nu" in words
    assert words.index("Tisdag 24 november 2026") < words.index("Måndag 23 november 2026")
    assert "12.46–12.47" in words
    assert "Skyddad uppgift skrevs eller ändrades, 2 gånger · Ärende 1" in words


def test_a_vault_opened_with_parts_says_so(place: Place, show: Open) -> None:
    place.reopen()
    place.vault.record("vault_opened_with_parts", now=place.now())
    assert "Öppnades med två återställningsdelar 12.00, är öppet nu" in show().words()


def test_no_word_of_hers_stands_on_the_page_until_aliases_are_asked_for(
    place: Place, show: Open
) -> None:
    day_of_two_cases(place)
    page = show()
    for word in ("Björk", "Lönn", "Kattfoten", "Lillviken"):
        assert word not in page.words()
    page.click("alias_link")
    assert "Ärendet lades upp · Ärende 1, Björk" in page.words()
    assert "Kattfoten" not in page.words()
    assert page.focused() == "alias_link"
    page.press(Qt.Key.Key_Space)
    assert "Björk" not in page.words()


def test_showing_the_log_is_written_once_however_much_is_chosen(place: Place, show: Open) -> None:
    day_of_two_cases(place)
    page = show()
    page.choose("kind_chips", "read")
    page.choose("case_chips", place.office.cases()[0].id)
    page.choose("kind_chips", "all")
    assert events(place).count("log_read") == 1


def test_choosing_a_kind_and_a_case_leaves_the_others_out(place: Place, show: Open) -> None:
    day_of_two_cases(place)
    page = show()
    first, second = place.office.cases()
    page.choose("case_chips", second.id)
    assert "Ärendet lades upp · Ärende 2" in page.words()
    assert "Skyddad uppgift" not in page.words()
    assert "Valvet gjordes" not in page.words()
    page.choose("case_chips", first.id)
    page.choose("kind_chips", "read")
    assert "Ärendet öppnades · Ärende 1" in page.words()
    assert "Ärendet lades upp" not in page.words()
    page.choose("case_chips", "all")
    page.choose("kind_chips", "opened")
    assert "Valvet gjordes 12.00, låstes 12.40" in page.words()
    assert "Ärendet öppnades" not in page.words()


def test_choosing_again_what_is_chosen_shows_all(place: Place, show: Open) -> None:
    day_of_two_cases(place)
    page = show()
    page.choose("kind_chips", "read")
    page.choose("kind_chips", "read")
    assert page.chosen("kind_chips") == {"all"}
    assert "Ärendet lades upp" in page.words()


def test_where_nothing_is_of_that_sort_the_page_says_what_the_log_cannot_tell(
    place: Place, show: Open
) -> None:
    page = show()
    page.choose("kind_chips", "left")
    assert "Inget sådant finns i loggen" in page.words()
    assert "utanför programmet" in page.words()
    page.click("empty_state_button")
    assert "Valvet gjordes 12.00, är öppet nu" in page.words()
    assert page.chosen("kind_chips") == {"all"}


def test_a_long_log_comes_in_portions_and_the_keyboard_is_kept(place: Place, show: Open) -> None:
    for number in range(30):
        place.wait(days=1)
        place.vault.record("vault_opened", now=place.now())
        place.vault.record("vault_checked" if number % 2 else "copy_made", now=place.now())
    page = show()
    seen = []
    while page.is_there("older_button"):
        seen.append(page.words().count("Öppnades"))
        page.find("older_button").setFocus()
        page.press(Qt.Key.Key_Return)
    assert seen[0] < 30
    assert page.words().count("Öppnades") == 30
    assert seen == sorted(seen)
    assert page.focused().startswith("opening_")


def test_the_rest_of_a_long_opening_is_shown_when_asked_for(place: Place, show: Open) -> None:
    for _ in range(FIRST_ROWS):
        place.vault.record("copy_made", now=place.now())
        place.vault.record("vault_checked", now=place.now())
    page = show()
    assert page.words().count("Valvet lästes igenom") < FIRST_ROWS
    assert f"Visa {FIRST_ROWS + 1} rader till" in page.words()
    page.find("more_1").setFocus()
    page.press(Qt.Key.Key_Return)
    assert page.words().count("Valvet lästes igenom") == FIRST_ROWS
    assert page.focused() == "opening_1"


# -- the chain ---------------------------------------------------------------------------------


def test_the_foot_says_that_the_whole_chain_was_followed(place: Place, show: Open) -> None:
    page = show()
    assert f"Loggen hänger ihop, {len(events(place))} rader." in page.words()
    assert not page.is_there("chain_banner")


def test_a_broken_chain_is_told_above_all_else(place: Place, show: Open) -> None:
    place.office.add_case("Björk")
    place.vault.record("copy_made", now=place.now())
    forge(place, 2, "case_viewed")
    page = show()
    words = until(page, lambda words: "hänger inte ihop" in words)
    assert "Felet syns vid rad 2 av 4" in words
    assert page.is_there("chain_banner")


# -- the extract -------------------------------------------------------------------------------


def test_an_extract_is_asked_for_sealed_and_saved(
    place: Place, show: Open, chooser: ChosenFile, tmp_path: Path
) -> None:
    day_of_two_cases(place)
    page = show()
    assert not page.is_there("extract_form")
    page.click("extract_button")
    assert page.focused() == "extract_first"
    chooser.path = tmp_path / "utdrag.pdf"
    page.click("seal_extract_button")
    until(page, lambda words: "Utdraget är sparat som fil" in words)
    assert chooser.suggestions == ["loggutdrag-2026-11-24.pdf"]
    told = text_of(tmp_path / "utdrag.pdf")
    assert "Ärendet lades upp" in told
    assert "Björk" not in told
    assert events(place)[-2:] == ["log_extract_sealed", "report_taken_out"]
    assert page.find("seal_extract_button").isEnabled()


def test_period_case_and_alias_are_as_chosen(
    place: Place, show: Open, chooser: ChosenFile, tmp_path: Path
) -> None:
    day_of_two_cases(place)
    page = show()
    page.click("extract_button")
    page.write("extract_first", "igår")
    page.write("extract_last", "23 november")
    page.choose("extract_case", place.office.cases()[1].id)
    page.choose("alias_buttons", "yes")
    chooser.path = tmp_path / "utdrag.pdf"
    page.click("seal_extract_button")
    until(page, lambda words: "Utdraget är sparat som fil" in words)
    told = text_of(tmp_path / "utdrag.pdf")
    assert "23 november 2026 till och med 23 november 2026" in told
    assert "Lönn" in told
    assert "Björk" not in told


def test_days_that_cannot_be_read_are_told_at_their_field(
    place: Place, show: Open, chooser: ChosenFile
) -> None:
    page = show()
    page.click("extract_button")
    page.write("extract_first", "häromdagen")
    page.click("seal_extract_button")
    assert "Skriv en dag" in page.error_at("extract_first")
    assert page.focused() == "extract_first"
    page.write("extract_first", "2026-11-23")
    page.write("extract_last", "2026-11-20")
    page.click("seal_extract_button")
    assert page.error_at("extract_first") == ""
    assert "före den första" in page.error_at("extract_last")
    assert chooser.suggestions == []


def test_more_lines_than_an_extract_can_hold_are_told_before_a_place_is_asked_for(
    place: Place, show: Open, chooser: ChosenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hedersstod.ui.pages.access_log_page.MOST_LINES", 1)
    page = show()
    page.click("extract_button")
    page.click("seal_extract_button")
    assert "Välj en kortare period" in page.error_at("extract_first")
    assert chooser.suggestions == []


def test_no_place_chosen_means_that_nothing_happens(place: Place, show: Open) -> None:
    page = show()
    page.click("extract_button")
    before = events(place)
    page.click("seal_extract_button")
    page.rest(50)
    assert events(place) == before


def test_an_alias_that_may_not_leave_stops_the_extract_and_another_can_be_asked_for(
    place: Place, show: Open, chooser: ChosenFile, tmp_path: Path
) -> None:
    place.office.add_case("Kattfoten").protect(FactKind.PLACE, "Kattfoten", frozenset())
    page = show()
    page.click("extract_button")
    page.choose("alias_buttons", "yes")
    chooser.path = tmp_path / "utdrag.pdf"
    page.click("seal_extract_button")
    until(page, lambda words: "stoppades i röjandekontrollen" in words)
    assert not chooser.path.exists()
    assert page.find("seal_extract_button").isEnabled()


def test_what_was_half_typed_and_open_comes_back_after_a_lock(place: Place, show: Open) -> None:
    page = show()
    page.click("extract_button")
    page.write("extract_first", "12 novem")
    bookmark = page.page.place()
    assert bookmark is not None
    again = show()
    again.page.return_to(bookmark)
    again.rest()
    assert again.text_of("extract_first") == "12 novem"
    assert again.focused() == "extract_first"


# -- against a report --------------------------------------------------------------------------


def test_a_report_shown_to_the_log_is_answered_in_words(
    place: Place, show: Open, chooser: ChosenFile, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    chooser.path = tmp_path / "rapport.pdf"
    chooser.path.write_bytes(made.pdf)
    page = show()
    page.click("compare_button")
    words = until(page, lambda words: "Finns allt kvar i loggen?" in words)
    assert "Allt som fanns i loggen då finns kvar, oförändrat" in words
    assert events(place)[-1] == "log_compared"
    chooser.path = tmp_path / "finns inte.pdf"
    page.click("compare_button")
    words = until(page, lambda words: "Filen går inte att öppna" in words)
    assert "Finns allt kvar" not in words, "the answer about another file is taken away"


SAID = {
    Outcome.STANDS: "finns kvar",
    Outcome.BROKEN: "rad 3",
    Outcome.LOST: "äldre kopia",
    Outcome.REWRITTEN: "ändrade eller borttagna",
    Outcome.STRANGE: "annat valv",
    Outcome.CHANGED: "Det går inte att säga",
    Outcome.NOT_SEALED: "inte förseglad",
}


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_is_told_and_what_alarms_says_what_to_do(
    style: Style, outcome: Outcome
) -> None:
    found = Comparison(outcome, 9, 2, 5, NOON, True, NOON, NOON + timedelta(days=2))
    card = LogAnswerCard(found)
    said = "\n".join(label.text() for label in card.findChildren(WrappedLabel))
    assert SAID[outcome] in said
    alarms = outcome in (Outcome.BROKEN, Outcome.LOST, Outcome.REWRITTEN)
    assert ("Gör så här nu" in said) == alarms
    assert ("återställdes valvet ur en säkerhetskopia 25 november 2026" in said) == alarms
    card.deleteLater()


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 150), ("light", 200)])
def test_the_page_can_be_used_by_keyboard_and_ear_and_cuts_nothing_off(
    place: Place, show: Open, style: Style, theme: str, scale: int
) -> None:
    style.set_theme(theme)
    style.set_scale(scale)
    day_of_two_cases(place)
    page = show()
    page.click("extract_button")
    page.click("alias_link")
    page.rest(20)
    assert page.faults() == []
