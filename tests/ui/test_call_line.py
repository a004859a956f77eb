"""Whom to call, as it is seen and as it is heard."""

from __future__ import annotations

import pytest

from hedersstod.ui.style import Style
from hedersstod.ui.widgets import Pill
from hedersstod.ui.widgets.call_line import CallLine, in_words


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("112", "ett ett två"),
        ("020-57 70 70", "noll två noll, fem sju, sju noll, sju noll"),
        ("+46 8-405 50 05", "plus fyra sex, åtta, fyra noll fem, fem noll, noll fem"),
        ("Växeln 0640-123 45", "Växeln noll sex fyra noll, ett två tre, fyra fem"),
        ("dygnet runt", "dygnet runt"),
        ("plan 2", "plan 2"),
        ("1177 · fredag 9–12", "ett ett sju sju · fredag 9–12"),
    ],
)
def test_a_number_is_heard_digit_by_digit(qapp, written: str, spoken: str) -> None:
    assert in_words(written) == spoken


def test_the_whole_line_is_heard_with_what_is_doubtful(style: Style) -> None:
    line = CallLine(
        "Bris", "116 111", "Kvällar", "Källa: webben", check_locally=True, warning="Gammal."
    )
    told = "Bris. kontrollera lokalt. ett ett sex, ett ett ett. Kvällar. Källa: webben. Gammal"
    assert line.accessibleName() == told
    assert [pill.text() for pill in line.findChildren(Pill)] == ["kontrollera lokalt"]


def test_what_is_missing_is_said_and_what_has_no_number_too(style: Style) -> None:
    hole = CallLine("Socialjour", "", missing=True)
    assert hole.accessibleName() == "Socialjour. saknas"
    assert "Inget nummer är känt" in CallLine("Origo", "").accessibleName()
