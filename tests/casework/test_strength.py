"""Honest strength: Swedish words are known, the case's own are found, and nothing is kept."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.casework import strength
from hedersstod.casework.strength import Hint, Level, Reason, judge, own_words
from hedersstod.domain.answers import PersonValue, PlaceValue
from hedersstod.domain.case import FactKind, LocalFact
from tests.casework.desk import FIRST_HOUR, Place, signed

ORDER = list(Level)
SECRET = "zqxjkvkanariefågel"
ANY_TEXT = st.text(max_size=300)
DISGUISES = st.text("4@8({[<36912!|70$5+%aeo ", min_size=1, max_size=120)


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("sommaren2026!", Reason.TIME),
        ("Midsommar 2026", Reason.COMMON),
        ("lösenord12345", Reason.COMMON),
        ("jagälskardig1", Reason.COMMON),
        ("dugamladufria", Reason.PHRASE),
        ("Borta bra men hemma bäst", Reason.PHRASE),
        ("ingrid svensson", Reason.NAME),
        ("hammarbyhammarby", Reason.REPEAT),
        ("ifk göteborg!!", Reason.CLUB),
        ("skellefteå 2025", Reason.PLACE),
        ("abcdefghijklmnop", Reason.PATTERN),
    ],
)
def test_what_swedes_choose_most_is_known_to_be_guessed(passphrase: str, reason: Reason) -> None:
    found = judge(passphrase)
    assert found.level is Level.GUESSED
    assert found.reason is reason
    assert found.hint is Hint.UNRELATED_WORDS


def test_eleven_characters_are_too_few_whatever_they_are() -> None:
    assert judge("xK7#qWz!9pL").level is Level.TOO_SHORT
    assert judge("xK7#qWz!9pLm").level is not Level.TOO_SHORT


def test_each_unrelated_word_more_makes_it_stronger() -> None:
    words = ["tonfisk", "kvast", "mandolin", "ljusstake", "hyvel"]
    guesses = [judge(" ".join(words[:count])).guesses for count in range(2, 6)]
    assert guesses == sorted(guesses)
    assert judge(" ".join(words[:2])).level in (Level.GUESSED, Level.FINDER)
    assert judge(" ".join(words)).level is Level.BEYOND


def test_a_word_the_estimator_has_never_heard_is_not_taken_for_random_letters() -> None:
    from zxcvbn import zxcvbn

    three = "gnistregn kvartssand tvättstuga"
    assert zxcvbn(three)["guesses_log10"] > 20  # what it would have said alone
    assert judge(three).level is Level.FINDER
    assert judge(three).hint is Hint.ONE_MORE_WORD


def test_letters_by_chance_are_not_taken_for_words() -> None:
    assert judge("xkqjwpzrtfvb").guesses > judge("skrivbordets").guesses


def test_words_of_the_case_are_found_whole_and_inside_others() -> None:
    strong = "granlidens tonfisk kvast mandolin ljusstake hyvel"
    assert judge(strong).level is Level.BEYOND
    for text in (strong, strong.upper()):
        found = judge(text, ["Granliden"])
        assert found.reason is Reason.OWN_WORDS
        assert found.hint is Hint.LEAVE_OUT
    assert judge("granliden björk 1", ["Granliden", "Björk"]).level is Level.GUESSED


def test_the_vaults_own_words_are_gathered_without_a_trace_in_the_journal(place: Place) -> None:
    case_file, _revision = signed(place, alias="Tallmo")
    case_file.protect(FactKind.PLACE, "Granliden 7", frozenset())
    place.office.local.change(LocalFact("social_on_call", "Ring Bergvik, 0912-345 67"))
    place.office.save_all()
    before = place.vault.log_head()
    found = own_words(place.vault, [FIRST_HOUR])
    assert {"tallmo", "granliden", "bergvik", "storsund", "lillasyster"} <= set(found)
    assert place.vault.log_head() == before
    values = [a.value for a in case_file.run(FIRST_HOUR).answers.values()]
    assert any(isinstance(value, PlaceValue | PersonValue) for value in values)


# -- nothing of the text anywhere --------------------------------------------------------------


@given(ANY_TEXT, st.lists(st.text(max_size=20), max_size=5))
@settings(max_examples=60)
def test_any_text_is_judged_and_the_same_text_in_the_same_way(text: str, own: list[str]) -> None:
    found = judge(text, own)
    assert found == judge(text, own)
    assert found.guesses >= 1
    assert (found.level is Level.TOO_SHORT) == (len(text) < strength.LEAST_LENGTH)
    assert found.seconds_with_means <= found.seconds_alone


@given(st.text(min_size=12, max_size=40), st.lists(st.text(min_size=4, max_size=9), max_size=4))
@settings(max_examples=40)
def test_knowing_more_words_never_makes_a_passphrase_look_stronger(
    text: str, own: list[str]
) -> None:
    # A hair's breadth for the estimator's own sums.
    assert judge(text, own).guesses <= judge(text).guesses * 1.001


def test_a_judgement_does_not_show_what_was_judged() -> None:
    found = judge(f"{SECRET} 12345", [SECRET])
    assert SECRET[:6] not in repr(found)
    assert SECRET[:6] not in str(found)


def test_the_estimator_keeps_none_of_the_words(caplog: pytest.LogCaptureFixture) -> None:
    import zxcvbn

    judge(f"{SECRET} 12345", [SECRET])
    lists = zxcvbn.matching.RANKED_DICTIONARIES
    assert "user_inputs" not in lists
    assert not any(SECRET in words for words in lists.values())
    assert "user_inputs" not in strength._words_of_texts()
    assert caplog.text == ""


# -- fast enough, late enough ------------------------------------------------------------------


@settings(max_examples=25)
@given(
    st.one_of(DISGUISES, st.text(min_size=90, max_size=120), st.text("0123456789", max_size=120))
)
def test_no_text_takes_long(text: str) -> None:
    judge("en första gång så att listorna är lästa")
    spent = []
    for _ in range(3):  # the best of three: the machine has other things to do
        begun = time.thread_time()
        judge(text)
        spent.append(time.thread_time() - begun)
    assert min(spent) < 0.1


def test_the_estimator_is_not_loaded_before_a_passphrase_is_judged() -> None:
    code = "import sys, hedersstod.casework.strength; print('zxcvbn' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
