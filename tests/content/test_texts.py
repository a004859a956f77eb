"""Profiles, report texts, Vår kommun and the directory: read in full, or refused in full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hedersstod.content import (
    load_directory,
    load_local_questions,
    load_profiles,
    load_report_texts,
)
from hedersstod.domain.errors import ContentError
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.domain.profiles import DirectoryEntry, LocalQuestion, Reach, Welcome, Withheld

PROFILE = """
id = "supervisor"
circle = "supervisor"
title = "Till arbetsledare"
purpose = "Granska"
warning = ""
guides = ["*"]
questions = ["*"]
shows = ["judgement", "answers"]
withheld = "marked"
"""

LOCAL = """
language = "sv"
[[questions]]
id = "decides"
label = "Vem beslutar?"
prompt = "Skriv funktion"
why = "Därför"
role = "decides"
covers = ["O-04"]
"""

ENTRY = """
language = "sv"
[[entries]]
id = "emergency"
name = "SOS"
audience = "exposed"
gives = "Hjälp"
number = "112"
hours = ""
welcomes = "Alla"
source = "Källa"
read_when = "läst i kopia"
check_locally = false
covers = ["O-01"]
"""

TEXTS = """
language = "sv"
[texts]
seal = "Försegling"
"""


def _write(tmp_path: Path, place: str, text: str) -> Path:
    path = tmp_path / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _faults(load: Callable[[Path], object], path: Path) -> list[tuple[str, str, str]]:
    with pytest.raises(ContentError) as refused:
        load(path)
    return [(fault.file, fault.id, fault.what) for fault in refused.value.faults]


def test_a_reader_profile_is_read(tmp_path: Path) -> None:
    path = _write(tmp_path, "profiles/sv/supervisor.toml", PROFILE)
    profile = load_profiles(path.parent)["supervisor"]
    assert profile.circle == "supervisor"
    assert profile.shows == {"judgement", "answers"}
    assert profile.withheld is Withheld.MARKED
    assert profile.allows(QuestionId("anything"))
    assert profile.reads(GuideId("anything"))


def test_a_profile_never_shows_by_leaving_out(tmp_path: Path) -> None:
    path = _write(tmp_path, "profiles/sv/supervisor.toml", 'id = "supervisor"\n')
    keys = ("circle", "title", "purpose", "guides", "questions", "shows", "withheld")
    file = "profiles/sv/supervisor.toml"
    assert _faults(load_profiles, path.parent) == [
        (file, "supervisor", f"{key} saknas") for key in keys
    ]


def test_a_profile_may_allow_no_question_at_all(tmp_path: Path) -> None:
    text = PROFILE.replace('questions = ["*"]', "questions = []")
    path = _write(tmp_path, "profiles/sv/supervisor.toml", text)
    profile = load_profiles(path.parent)["supervisor"]
    assert not profile.allows(QuestionId("next_look"))


def test_a_profile_reads_the_guides_it_names_and_must_name_some(tmp_path: Path) -> None:
    text = PROFILE.replace('guides = ["*"]', 'guides = ["first_hour"]')
    path = _write(tmp_path, "profiles/sv/supervisor.toml", text)
    profile = load_profiles(path.parent)["supervisor"]
    assert profile.reads(GuideId("first_hour"))
    assert not profile.reads(GuideId("screening"))
    _write(
        tmp_path, "profiles/sv/supervisor.toml", PROFILE.replace('guides = ["*"]', "guides = []")
    )
    assert _faults(load_profiles, path.parent) == [
        ("profiles/sv/supervisor.toml", "supervisor", "guides är tom")
    ]


def test_every_fault_of_a_profile_is_told(tmp_path: Path) -> None:
    text = PROFILE.replace('["*"]', '["*", "a"]').replace('"judgement"', '"everything"')
    text = text.replace('"marked"', '"perhaps"') + 'colour = "red"\n'
    path = _write(tmp_path, "profiles/sv/police.toml", text)
    assert [what for _, _, what in _faults(load_profiles, path.parent)] == [
        "id ska vara samma som filens namn: police",
        "withheld är okänt: perhaps",
        "shows har en okänd del: everything",
        'guides: "*" ska stå ensam',
        'questions: "*" ska stå ensam',
        "okänd nyckel: colour",
    ]


def test_a_profile_that_cannot_be_read_is_not_skipped(tmp_path: Path) -> None:
    _write(tmp_path, "profiles/sv/supervisor.toml", PROFILE)
    path = _write(tmp_path, "profiles/sv/police.toml", "")
    assert _faults(load_profiles, path.parent) == [("profiles/sv/police.toml", "", "filen är tom")]


def test_report_texts_are_read(tmp_path: Path) -> None:
    texts = load_report_texts(_write(tmp_path, "report/sv.toml", TEXTS))
    assert texts.language == "sv"
    assert texts["seal"] == "Försegling"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('language = "sv"', [("", "texts saknas")]),
        ('language = "sv"\n[texts]', [("", "texts är tom")]),
        ('texts = "x"', [("", "language saknas"), ("", "texts ska vara en tabell")]),
        (
            'language = "en"\nmore = 1\n[texts]\nBad = ""',
            [
                ("", "language ska vara sv, som platsen säger"),
                ("", "id ska börja med liten bokstav och bara ha a-z, 0-9 och understreck"),
                ("", "Bad är tom"),
                ("", "okänd nyckel: more"),
            ],
        ),
    ],
)
def test_faulty_report_texts_are_refused(
    tmp_path: Path, text: str, told: list[tuple[str, str]]
) -> None:
    path = _write(tmp_path, "report/sv.toml", text)
    assert _faults(load_report_texts, path) == [("report/sv.toml", *each) for each in told]


def test_local_questions_are_read(tmp_path: Path) -> None:
    assert load_local_questions(_write(tmp_path, "municipality/sv.toml", LOCAL)) == (
        LocalQuestion(
            id="decides",
            label="Vem beslutar?",
            prompt="Skriv funktion",
            why="Därför",
            role="decides",
            covers=("O-04",),
        ),
    )


def test_every_fault_of_the_local_questions_is_told(tmp_path: Path) -> None:
    again = LOCAL.replace('language = "sv"', "").replace('role = "decides"', 'role = "rules"')
    text = LOCAL + again.replace('label = "Vem beslutar?"', "colour = 1")
    path = _write(tmp_path, "municipality/sv.toml", text + 'more = "x"')
    file = "municipality/sv.toml"
    assert _faults(load_local_questions, path) == [
        (file, "decides", "label saknas"),
        (file, "decides", "role är okänt: rules"),
        (file, "decides", "okänd nyckel: colour"),
        (file, "decides", "okänd nyckel: more"),
        (file, "decides", "samma id två gånger"),
    ]


def test_the_directory_is_read(tmp_path: Path) -> None:
    assert load_directory(_write(tmp_path, "directory/sv.toml", ENTRY)) == (
        DirectoryEntry(
            id="emergency",
            name="SOS",
            audience="exposed",
            gives="Hjälp",
            number="112",
            hours="",
            source="Källa",
            read_when="läst i kopia",
            check_locally=False,
            welcomes="Alla",
            covers=("O-01",),
        ),
    )


def test_a_number_may_be_blank_but_not_forgotten(tmp_path: Path) -> None:
    blank = ENTRY.replace('"112"', '""')
    (entry,) = load_directory(_write(tmp_path, "directory/sv.toml", blank))
    assert entry.number == ""
    forgotten = ENTRY.replace('number = "112"', "").replace('"exposed"', '"all"')
    path = _write(tmp_path, "directory/sv.toml", forgotten)
    assert _faults(load_directory, path) == [
        ("directory/sv.toml", "emergency", "audience är okänt: all"),
        ("directory/sv.toml", "emergency", "number saknas"),
    ]


def test_a_directory_without_entries_or_file_is_refused(tmp_path: Path) -> None:
    path = _write(tmp_path, "directory/sv.toml", 'language = "sv"')
    assert _faults(load_directory, path) == [("directory/sv.toml", "", "entries saknas")]
    path.unlink()
    assert _faults(load_directory, path) == [("directory/sv.toml", "", "filen saknas")]
    assert _faults(load_report_texts, path) == [("directory/sv.toml", "", "filen saknas")]


def test_a_line_of_the_directory_says_where_it_is_and_who_is_welcome(tmp_path: Path) -> None:
    more = ENTRY.replace(
        'language = "sv"', 'language = "sv"\nversion = 3'
    ) + "both = true\nreach = \"county\"\ncounty = \"Skåne län\"\narea = \"Malmö\"\n" + (
        'languages = "Arabiska"\nmen = "yes"\nchildren = "not_known"\nversion = 3\n'
    )  # fmt: skip
    (entry,) = load_directory(_write(tmp_path, "directory/sv.toml", more))
    assert (entry.reach, entry.county, entry.area) == (Reach.COUNTY, "Skåne län", "Malmö")
    assert (entry.men, entry.hbtqi, entry.children) == (Welcome.YES, None, Welcome.NOT_KNOWN)
    assert (entry.both, entry.languages, entry.version) == (True, "Arabiska", 3)


def test_what_a_line_of_the_directory_cannot_say_is_refused(tmp_path: Path) -> None:
    wrong = ENTRY.replace('"emergency"', '"own_line"') + (
        'reach = "county"\nmen = "maybe"\nversion = 2\n'
    )
    path = _write(tmp_path, "directory/sv.toml", wrong)
    assert _faults(load_directory, path) == [
        ("directory/sv.toml", "own_line", "men är okänt: maybe"),
        ("directory/sv.toml", "own_line", "version är högre än listans"),
        ("directory/sv.toml", "own_line", "county saknas"),
        ("directory/sv.toml", "own_line", "id får inte börja med own_"),
    ]
