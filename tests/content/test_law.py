"""The time limits of the law: read in full, or refused; and the real ones, held to the facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from hedersstod.content import load_content, load_limits
from hedersstod.domain.errors import ContentError
from hedersstod.domain.legal_limits import Bound, LegalLimit, Unit
from hedersstod.resources import resource_path

LAW = """
language = "sv"
[[limits]]
id = "to_court"
what = "beslutet till rätten"
starts = ["taken"]
ends = ["given"]
suggested_by = ["decision"]
unit = "weeks"
length = 1
bound = "court"
paragraph = "LVU (1990:52) 31 e §"
read = "läst i kopia"
counted = "Från beslutet"
condition = "Under 18"
action = "Lämna det"
decides = "Nämnden"
covers = ["U-17"]
"""


def _load(tmp_path: Path, text: str) -> tuple[LegalLimit, ...]:
    path = tmp_path / "law" / "sv.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load_limits(path)


def _faults(tmp_path: Path, text: str) -> set[tuple[str, str]]:
    with pytest.raises(ContentError) as refused:
        _load(tmp_path, text)
    assert {fault.file for fault in refused.value.faults} == {"law/sv.toml"}
    return {(fault.id, fault.what) for fault in refused.value.faults}


def test_everything_is_read(tmp_path: Path) -> None:
    (limit,) = _load(tmp_path, LAW)
    assert (limit.id, limit.starts, limit.ends) == ("to_court", ("taken",), ("given",))
    assert (limit.unit, limit.length, limit.bound) == (Unit.WEEKS, 1, Bound.COURT)
    assert (limit.condition, limit.covers) == ("Under 18", ("U-17",))
    assert (limit.repeats, limit.lasts, limit.acute, limit.quiet) == (False,) * 4


NO_NUMBER = "paragraph ska ha lagens nummer och paragrafen, som SoL (2025:400) 20 kap. 2 §"
NOT_REPEATED = "repeats går bara för en tid med längd som inte är den längsta för ett beslut"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('unit = "weeks"', 'unit = "moons"'), {"unit är okänt: moons"}),
        (("length = 1", ""), {"length saknas"}),
        (("length = 1", "length = 0"), {"length ska vara ett heltal från 1 och uppåt"}),
        (('"weeks"', '"at_once"'), {"length ska inte stå när unit är at_once"}),
        (('"weeks"\nlength = 1', '"decision"'), {"unit kan bara vara decision när lasts är true"}),
        (('"weeks"\nlength = 1', '"at_once"\nrepeats = true'), {NOT_REPEATED}),
        (("length = 1", "length = 1\nrepeats = true\nlasts = true"), {NOT_REPEATED}),
        (('"weeks"\nlength = 1', '"at_once"\nlasts = true'), {"lasts går inte ihop med at_once"}),
        (('bound = "court"', 'bound = "king"'), {"bound är okänt: king"}),
        (('LVU (1990:52) 31 e §', 'LVU 31 e §'), {NO_NUMBER}),
        (('LVU (1990:52) 31 e §', 'LVU (1990:52)'), {NO_NUMBER}),
        (('starts = ["taken"]', "starts = []"), {"starts är tom"}),
        (('["given"]', '["taken"]'), {"taken kan inte både starta och avsluta samma tid"}),
        (('read = "läst i kopia"', ""), {"read saknas"}),
        (('action = "Lämna det"', 'action = ""'), {"action är tom"}),
        (('what = "', 'score = 3\nwhat = "'), {"okänd nyckel: score"}),
        (('["U-17"]', '["U17"]'), {"covers: U17 har inte formen av en punkt i täckningslistan"}),
    ],
)  # fmt: skip
def test_each_fault_is_told_where_it_stands(
    tmp_path: Path, change: tuple[str, str], told: set[str]
) -> None:
    assert LAW.count(change[0]) == 1
    assert _faults(tmp_path, LAW.replace(*change)) == {("to_court", what) for what in told}


def test_no_id_stands_twice_and_there_is_at_least_one(tmp_path: Path) -> None:
    twice = LAW + LAW[LAW.index("[[limits]]") :]
    assert _faults(tmp_path, twice) == {("to_court", "samma id två gånger")}
    assert _faults(tmp_path, 'language = "sv"') == {("", "limits saknas")}


# -- the real ones -----------------------------------------------------------------------------

FACTS = {
    ("SoL (2025:400) 20 kap. 1 §", Unit.AT_ONCE, 0, False),
    ("SoL (2025:400) 20 kap. 2 §", Unit.DAYS, 14, False),
    ("SoL (2025:400) 20 kap. 3 §", Unit.MONTHS, 4, False),
    ("SoL (2025:400) 19 kap. 6 §", Unit.WEEKS, 1, False),
    ("SoL (2025:400) 23 kap. 5 §", Unit.MONTHS, 6, False),
    ("SoL (2025:400) 22 kap. 13 §", Unit.MONTHS, 6, True),
    ("SoL (2025:400) 9 kap. 13 §", Unit.YEARS, 2, False),
    ("LVU (1990:52) 7 §", Unit.WEEKS, 1, False),
    ("LVU (1990:52) 8 §", Unit.WEEKS, 4, False),
    ("LVU (1990:52) 5 §", Unit.WEEKS, 4, False),
    ("LVU (1990:52) 14 §", Unit.MONTHS, 3, True),
    ("LVU (1990:52) 31 e §", Unit.WEEKS, 1, False),
    ("LVU (1990:52) 31 f §", Unit.WEEKS, 4, False),
    ("LVU (1990:52) 31 c §", Unit.MONTHS, 6, True),
    ("Lag (2024:79) om placering av barn i skyddat boende, 4 kap. 3 §", Unit.WEEKS, 1, False),
    ("Lag (2024:79) om placering av barn i skyddat boende, 4 kap. 6 §", Unit.WEEKS, 6, False),
    ("Lag (2024:79) om placering av barn i skyddat boende, 3 kap. 4 §", Unit.WEEKS, 4, False),
    ("Kontaktförbudslagen (1988:688) 4 §", Unit.YEARS, 1, False),
    ("Kontaktförbudslagen (1988:688) 4 §", Unit.MONTHS, 3, False),
    ("Kontaktförbudslagen (1988:688) 4 §", Unit.MONTHS, 2, False),
    ("Kontaktförbudslagen (1988:688) 4 §", Unit.WEEKS, 2, False),
    ("Folkbokföringslagen (1991:481) 17 §", Unit.DECISION, 0, False),
}
"""Every line of the table of time limits in the facts of the field (§ 2.3)."""


@pytest.fixture(scope="module")
def limits() -> tuple[LegalLimit, ...]:
    return load_content(resource_path(), "sv").limits


def test_the_limits_are_those_of_the_facts_with_their_paragraphs(
    limits: tuple[LegalLimit, ...],
) -> None:
    said = {(l.paragraph.partition(", i lydelse")[0], l.unit, l.length, l.repeats) for l in limits}  # noqa: E741
    assert said == FACTS
    assert len(limits) == len(FACTS)


def test_each_says_when_it_was_read_and_what_to_check_here(limits: tuple[LegalLimit, ...]) -> None:
    for limit in limits:
        assert limit.read.startswith("läst i kopia, "), limit.id
        assert limit.what[0].islower(), limit.id
        if limit.bound is Bound.BOARD:
            assert "kontrollera lokalt" in limit.decides.casefold(), limit.id


def test_only_the_immediate_assessment_is_acute(limits: tuple[LegalLimit, ...]) -> None:
    assert [limit.id for limit in limits if limit.acute] == ["immediate_assessment"]


def test_every_kind_that_is_only_for_limits_starts_or_ends_one(
    limits: tuple[LegalLimit, ...],
) -> None:
    used = {kind for limit in limits for kind in (*limit.starts, *limit.ends)}
    kinds = [kind.id for kind in load_content(resource_path(), "sv").case_texts.event_kinds]
    first, last = kinds.index("report_received"), kinds.index("protected_registration")
    assert set(kinds[first : last + 1]) == used - {"answer_to_reporter"}
