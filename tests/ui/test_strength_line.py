"""StrengthLine: words after a pause, nothing while she types, and nothing kept of the text."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.strength import YEAR, Hint, Level, Reason, Strength, judge
from hedersstod.ui.style import Style
from hedersstod.ui.widgets.strength_line import PAUSE, StrengthLine, words_for
from tests.helpers.windows import settle


class Judged:
    """Counts what it is asked, and answers with the real judgement."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, text: str) -> Strength:
        self.texts.append(text)
        return judge(text)


@pytest.fixture
def judged() -> Judged:
    return Judged()


@pytest.fixture
def line(qapp, judged: Judged) -> Iterator[StrengthLine]:
    style = Style(qapp)
    style.set_theme("light")
    window = QWidget()
    box = QVBoxLayout(window)
    made = StrengthLine(judged)
    box.addWidget(made)
    window.show()
    yield made
    window.hide()
    window.deleteLater()
    settle()


def rest(milliseconds: int) -> None:
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        settle()
        time.sleep(0.005)


def test_before_anything_is_typed_it_says_what_it_is_for(line: StrengthLine) -> None:
    assert "när du har börjat skriva" in line.accessibleName()
    assert line.strength() is None


def test_it_answers_once_after_a_pause_not_for_each_key(line: StrengthLine, judged: Judged) -> None:
    typed = "tonfisk kvast"
    for length in range(1, len(typed) + 1):
        line.show_for(typed[:length])
        settle()
    assert judged.texts == []
    rest(PAUSE + 300)
    assert judged.texts == [typed]
    assert "få ord" in line.accessibleName()


def test_an_emptied_field_takes_the_words_away_at_once(line: StrengthLine, judged: Judged) -> None:
    line.show_for("sommaren2026!")
    line.now()
    assert "Den som hittar datorn kan gissa den." in line.accessibleName()
    line.show_for("sommaren2026")
    line.show_for("")
    assert line.strength() is None
    rest(PAUSE + 100)
    assert judged.texts == ["sommaren2026!"]


def test_the_text_is_let_go_of_when_it_has_been_judged(line: StrengthLine) -> None:
    line.show_for("hemlig kanariefågel")
    line.now()
    held = [v for v in vars(line).values() if isinstance(v, str)]
    assert "kanariefågel" not in " ".join(held)
    assert "kanariefågel" not in line.accessibleName()
    assert "kanariefågel" not in repr(line.strength())


def test_a_screen_reader_is_told_when_the_verdict_changes_and_only_then(
    line: StrengthLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[QEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    for text in ("sommaren2026!", "sommaren2026!!", "tonfisk kvast mandolin ljusstake hyvel"):
        line.show_for(text)
        line.now()
    assert len([e for e in told if isinstance(e, QAccessibleAnnouncementEvent)]) == 2


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("reason", list(Reason))
def test_every_judgement_has_words_without_praise(level: Level, reason: Reason) -> None:
    for hint in Hint:
        verdict, why = words_for(Strength(1e9, level, reason, hint))
        assert verdict
        assert "!" not in verdict + why
        for praise in ("säker", "bra", "stark", "utmärkt", "perfekt", "klar"):
            assert praise not in f"{verdict} {why}".casefold().split()
        assert (reason in (Reason.NONE, Reason.SHORT)) or len(why) > 10


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (10, "mindre än en timme"),
        (86400, "ungefär ett dygn"),
        (86400 * 34, "ungefär 30 dagar"),
        (YEAR / 2, "ungefär 6 månader"),
        (YEAR * 37, "ungefär 40 år"),
        (YEAR * 5000, "mer än tusen år"),
    ],
)
def test_times_are_told_roughly(seconds: float, words: str) -> None:
    verdict, why = words_for(Strength(seconds * 2 * 10_000, Level.FINDER, Reason.NONE, Hint.NONE))
    assert words in why
    assert "råd och tid" in verdict
