"""The words around a case: read in full, or refused with every fault at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from hedersstod.content import load_case_texts
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.errors import ContentError
from tests.content.test_loader import CASE

SHAPE = "id ska börja med liten bokstav och bara ha a-z, 0-9 och understreck"


def _load(tmp_path: Path, text: str) -> CaseTexts:
    path = tmp_path / "case" / "sv.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load_case_texts(path)


def _faults(tmp_path: Path, text: str) -> set[tuple[str, str]]:
    with pytest.raises(ContentError) as refused:
        _load(tmp_path, text)
    assert {fault.file for fault in refused.value.faults} == {"case/sv.toml"}
    return {(fault.id, fault.what) for fault in refused.value.faults}


def test_everything_is_read(tmp_path: Path) -> None:
    texts = _load(tmp_path, CASE)
    assert [(c.id, c.title, c.never) for c in texts.circles] == [("school", "Skolan", False)]
    kind = texts.event_kind("threat")
    assert kind is not None
    assert kind.why_screening == "Hotet kan ha blivit större"
    assert (kind.contact, kind.has_end, kind.risk_window) == (False, False, False)
    assert texts.event_kind("gone") is None
    assert [o.id for o in (*texts.sources, *texts.certainties)] == ["client", "sure"]
    assert texts.grounds[0].law == "OSL 10:1"
    assert [note.title for note in texts.notes_for("events")] == ["Innan"]
    assert texts.notes_for("people") == ()
    assert (texts.seasons[0].begins, texts.seasons[0].ends) == ((6, 10), (8, 20))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('place = "events"', 'place = "kitchen"'), {("before", "place är okänt: kitchen")}),
        (('id = "threat"', 'id = "Threat"'), {("Threat", SHAPE)}),
        (('"06-10"', '"6-10"'), {("summer", "begins ska vara månad och dag, till exempel 12-20")}),
        (('"06-10"', '"13-01"'), {("summer", "begins ska vara månad och dag, till exempel 12-20")}),
        (('"08-20"', '"02-30"'), {("summer", "ends ska vara månad och dag, till exempel 12-20")}),
        (('begins = "06-10"', ""), {("summer", "begins saknas")}),
        (('law = "OSL 10:1"', ""), {("consent", "law saknas")}),
        (('text = "Hot"', 'text = "Hot"\nscore = 3'), {("threat", "okänd nyckel: score")}),
        (('text = "Hot"', 'text = "Hot"\ncontact = "yes"'),
         {("threat", "contact ska vara true eller false")}),
        (('text = "Hot"', 'text = "Hot"\ncovers = ["X1"]'),
         {("threat", "covers: X1 har inte formen av en punkt i täckningslistan")}),
        (('language = "sv"', 'language = "en"'), {("", "language ska vara sv, som platsen säger")}),
    ],
)  # fmt: skip
def test_each_fault_is_told_where_it_stands(
    tmp_path: Path, change: tuple[str, str], told: set[tuple[str, str]]
) -> None:
    assert CASE.count(change[0]) == 1
    assert _faults(tmp_path, CASE.replace(*change)) == told


def test_the_last_of_february_is_a_day(tmp_path: Path) -> None:
    assert _load(tmp_path, CASE.replace("08-20", "02-29")).seasons[0].ends == (2, 29)


def test_no_part_may_be_missing(tmp_path: Path) -> None:
    parts = (
        "circles", "event_kinds", "sources", "certainties", "grounds", "notes", "seasons",
    )  # fmt: skip
    told = _faults(tmp_path, 'language = "sv"')
    assert told == {("", f"{part} saknas") for part in parts}


def test_no_id_stands_twice_in_a_part_but_may_in_another(tmp_path: Path) -> None:
    both = CASE.replace('id = "sure"', 'id = "client"')
    assert _load(tmp_path, both).certainties[0].id == "client"
    twice = CASE + CASE[CASE.index("[[grounds]]") : CASE.index("[[notes]]")]
    assert _faults(tmp_path, twice) == {("consent", "samma id två gånger")}


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    text = CASE.replace('"06-10"', '"x"').replace('"events"', '"x"').replace('law = "', 'lag = "')
    assert {id_ for id_, _ in _faults(tmp_path, text)} == {"summer", "before", "consent"}
