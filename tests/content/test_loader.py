"""All content of a language as one whole: Swedish is the master, translations may lag."""

from __future__ import annotations

from pathlib import Path

import pytest

from hedersstod.content import content_languages, load_content
from hedersstod.domain.errors import ContentError
from hedersstod.domain.identifiers import GuideId

GUIDE = """
id = "first"
version = 2
language = "sv"
title = "Första"
purpose = "Prov"
sources = ["Källa"]
removed = ["gone"]
[renamed]
old = "safe"

[[sections]]
id = "s"
title = "Del"
[[sections.questions]]
id = "safe"
kind = "choice"
text = "Trygg?"
label = "Trygghet"
why = "Därför"
source = "Källa"
required = true
[[sections.questions.options]]
id = "yes"
text = "Ja"
[[sections.questions.options]]
id = "dont_know"
text = "Vet inte"
unknown = true
[[sections.questions]]
id = "siblings"
kind = "list"
text = "Syskon?"
label = "Syskon"
why = "Därför"
source = "Källa"
[[sections.questions.items]]
id = "sibling_age"
kind = "text"
text = "Ålder?"
label = "Ålder"
why = "Därför"
source = "Källa"

[[flags]]
id = "f"
when = { is = ["safe", "yes"] }
weight = "acute"
heading = "Flagga"
next_step = "Ring"
source = "Källa"
[[assessment]]
id = "l"
when = { is = ["safe", "yes"] }
text = "Mening."
"""

PROFILE = """
id = "school"
circle = "school"
title = "Till skolan"
purpose = "Muntligt"
guides = ["first"]
questions = ["safe", "sibling_age"]
shows = ["answers"]
withheld = "left_out"
"""

REPORT = """
language = "sv"
[texts]
seal = "Försegling"
head = "Rapport"
"""

LOCAL = """
language = "sv"
[[questions]]
id = "decides"
label = "Vem beslutar?"
prompt = "Skriv"
why = "Därför"
role = "decides"
[[questions]]
id = "court"
label = "Vilken domstol?"
prompt = "Skriv"
why = "Därför"
role = "know"
"""

DIRECTORY = """
language = "sv"
[[entries]]
id = "emergency"
name = "SOS"
audience = "exposed"
gives = "Hjälp"
number = "112"
hours = ""
source = "Källa"
read_when = "läst i kopia"
"""

CASE = """
language = "sv"
[[circles]]
id = "school"
title = "Skolan"
explanation = "Mentor och rektor"
[[event_kinds]]
id = "threat"
text = "Hot"
explanation = "Någon har hotat"
why_screening = "Hotet kan ha blivit större"
[[sources]]
id = "client"
text = "Hon själv"
[[certainties]]
id = "sure"
text = "Säkert"
[[grounds]]
id = "consent"
text = "Samtycke"
law = "OSL 10:1"
think = "Skriv vad hon har sagt ja till"
[[notes]]
id = "before"
place = "events"
title = "Innan"
text = "Skriv kort"
source = "Källa"
[[seasons]]
id = "summer"
text = "Sommarlovet"
begins = "06-10"
ends = "08-20"
note = "Resor"
"""

LAW = """
language = "sv"
[[limits]]
id = "at_court"
what = "beslutet till rätten"
starts = ["threat"]
unit = "weeks"
length = 1
bound = "board"
paragraph = "LVU (1990:52) 7 §"
read = "läst i kopia"
counted = "Från beslutet"
action = "Lämna det"
decides = "Nämnden"
"""

SWEDISH = {
    "guides/sv/first.toml": GUIDE,
    "profiles/sv/school.toml": PROFILE,
    "report/sv.toml": REPORT,
    "municipality/sv.toml": LOCAL,
    "directory/sv.toml": DIRECTORY,
    "case/sv.toml": CASE,
    "law/sv.toml": LAW,
}


def _in_english(text: str) -> str:
    return text.replace('language = "sv"', 'language = "en"')


ENGLISH = {
    "guides/en/first.toml": _in_english(GUIDE).replace("Första", "First"),
    "profiles/en/school.toml": PROFILE.replace("Till skolan", "For the school"),
    "report/en.toml": _in_english(REPORT).replace("Försegling", "Seal"),
    "municipality/en.toml": _in_english(LOCAL).replace("Vem beslutar", "Who decides"),
    "directory/en.toml": _in_english(DIRECTORY).replace("Hjälp", "Help"),
    "case/en.toml": _in_english(CASE).replace("Sommarlovet", "Summer"),
    "law/en.toml": _in_english(LAW).replace("beslutet till rätten", "the decision to the court"),
}


def _root(tmp_path: Path, *files: dict[str, str]) -> Path:
    for place, text in ((place, text) for some in files for place, text in some.items()):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def _faults(root: Path, language: str) -> set[tuple[str, str, str]]:
    with pytest.raises(ContentError) as refused:
        load_content(root, language)
    return {(fault.file, fault.id, fault.what) for fault in refused.value.faults}


def test_all_content_of_a_language_is_loaded(tmp_path: Path) -> None:
    content = load_content(_root(tmp_path, SWEDISH), "sv")
    assert content.language == "sv"
    assert content.guides[GuideId("first")].title == "Första"
    assert content.profiles["school"].title == "Till skolan"
    assert content.report_texts["seal"] == "Försegling"
    assert [question.id for question in content.local_questions] == ["decides", "court"]
    assert [entry.id for entry in content.directory] == ["emergency"]
    assert [circle.id for circle in content.case_texts.circles] == ["school"]
    assert [limit.id for limit in content.limits] == ["at_court"]


def test_a_whole_translation_is_used(tmp_path: Path) -> None:
    content = load_content(_root(tmp_path, SWEDISH, ENGLISH), "en")
    assert content.language == "en"
    assert content.guides[GuideId("first")].title == "First"
    assert content.profiles["school"].title == "For the school"
    assert content.report_texts["seal"] == "Seal"
    assert content.report_texts.language == "en"
    assert content.local_questions[0].label == "Who decides?"
    assert content.directory[0].gives == "Help"
    assert content.case_texts.seasons[0].text == "Summer"
    assert content.case_texts.language == "en"
    assert content.limits[0].what == "the decision to the court"


def test_swedish_stands_in_for_what_is_not_translated(tmp_path: Path) -> None:
    swedish = load_content(_root(tmp_path, SWEDISH), "sv")
    english = load_content(tmp_path, "en")
    assert english.language == "en"
    assert english.guides == swedish.guides
    assert english.profiles == swedish.profiles
    assert english.report_texts == swedish.report_texts
    assert english.local_questions == swedish.local_questions
    assert english.directory == swedish.directory
    assert english.case_texts == swedish.case_texts
    assert english.limits == swedish.limits


def test_swedish_stands_in_for_single_texts_too(tmp_path: Path) -> None:
    shorter = {
        "report/en.toml": 'language = "en"\n[texts]\nseal = "Seal"\n',
        "municipality/en.toml": ENGLISH["municipality/en.toml"].rpartition("[[questions]]")[0],
    }
    content = load_content(_root(tmp_path, SWEDISH, shorter), "en")
    assert content.report_texts.texts == {"seal": "Seal", "head": "Rapport"}
    labels = [question.label for question in content.local_questions]
    assert labels == ["Who decides?", "Vilken domstol?"]


def test_a_guide_of_an_earlier_version_gives_way_to_the_swedish(tmp_path: Path) -> None:
    older = ENGLISH["guides/en/first.toml"].replace("version = 2", "version = 1")
    older = older.replace('id = "safe"', 'id = "old"').replace('"safe"', '"old"')
    older = older.replace('[renamed]\nold = "old"\n', "")
    content = load_content(_root(tmp_path, SWEDISH, {"guides/en/first.toml": older}), "en")
    assert content.guides[GuideId("first")].title == "Första"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_translated_must_exist_in_swedish(tmp_path: Path, language: str) -> None:
    root = _root(tmp_path, SWEDISH, ENGLISH)
    for kind, name in (("guides", "first"), ("profiles", "school")):
        here = root / kind / "en" / f"{name}.toml"
        text = here.read_text("utf-8").replace(f'id = "{name}"', 'id = "another"')
        here.with_stem("another").write_text(text, "utf-8")
    told = _faults(root, language)
    assert ("guides/en/another.toml", "", "finns inte på svenska") in told
    assert ("profiles/en/another.toml", "", "finns inte på svenska") in told


OTHERWISE = "skiljer sig från den svenska i mer än orden"
NOT_SWEDISH = "finns inte på svenska"


@pytest.mark.parametrize(
    ("file", "change", "told"),
    [
        ("guides/en/first.toml", ("version = 2", "version = 3"), {("first", "högre")}),
        (
            "guides/en/first.toml",
            ('"yes"', '"yeah"'),
            {("safe", OTHERWISE), ("flags f", OTHERWISE), ("assessment l", OTHERWISE)},
        ),
        ("guides/en/first.toml", ("required = true", ""), {("safe", OTHERWISE)}),
        ("guides/en/first.toml", ('"gone"', '"lost"'), {("removed", OTHERWISE)}),
        ("guides/en/first.toml", ('"acute"', '"attention"'), {("flags f", OTHERWISE)}),
        (
            "guides/en/first.toml",
            ('"sibling_age"', '"age"'),
            {("siblings", OTHERWISE), ("age", NOT_SWEDISH), ("sibling_age", "saknas, men")},
        ),
        ("profiles/en/school.toml", ('["safe", "sibling_age"]', '["*"]'), {("school", OTHERWISE)}),
        ("profiles/en/school.toml", ('["first"]', '["*"]'), {("school", OTHERWISE)}),
        ("profiles/en/school.toml", ('"left_out"', '"marked"'), {("school", OTHERWISE)}),
        ("report/en.toml", ("seal", "wax"), {("wax", NOT_SWEDISH)}),
        ("municipality/en.toml", ('"know"', '"call"'), {("court", OTHERWISE)}),
        ("directory/en.toml", ('"112"', '"911"'), {("emergency", OTHERWISE)}),
        ("directory/en.toml", ('"emergency"', '"sos"'), {("sos", NOT_SWEDISH)}),
        (
            "case/en.toml",
            ('id = "school"', 'id = "work"'),
            {("circles work", NOT_SWEDISH), ("circles school", "saknas, men")},
        ),
        ("law/en.toml", ("length = 1", "length = 2"), {("at_court", OTHERWISE)}),
        ("law/en.toml", ('"at_court"', '"in_court"'), {("in_court", NOT_SWEDISH)}),
        ("case/en.toml", ('why_screening = "', '# "'), {("event_kinds threat", OTHERWISE)}),
        (
            "case/en.toml",
            ('explanation = "Någon', 'contact = true\nexplanation = "Någon'),
            {("event_kinds threat", OTHERWISE)},
        ),
        ("case/en.toml", ('"events"', '"people"'), {("notes before", OTHERWISE)}),
        ("case/en.toml", ('"06-10"', '"06-11"'), {("seasons summer", OTHERWISE)}),
        (
            "case/en.toml",
            ('explanation = "Mentor', 'never = true\nexplanation = "Mentor'),
            {("circles school", OTHERWISE)},
        ),
        (
            "case/en.toml",
            ('id = "consent"', 'id = "duty"'),
            {("grounds duty", NOT_SWEDISH), ("grounds consent", "saknas, men")},
        ),
    ],
)
def test_a_translation_differs_in_words_only(
    tmp_path: Path, file: str, change: tuple[str, str], told: set[tuple[str, str]]
) -> None:
    root = _root(tmp_path, SWEDISH, ENGLISH, {file: ENGLISH[file].replace(*change)})
    found = _faults(root, "en")
    assert {where for where, _, _ in found} == {file}
    assert len(found) == len(told)
    for id_, what in told:
        assert any(each == id_ and what in said for _, each, said in found)


FACTOR = """
[[sections.questions]]
id = "threat"
kind = "factor"
text = "Hot?"
label = "Hot"
why = "Därför"
source = "Källa"
note_prompt = "Vad är känt?"
[[sections.questions]]
id = "points"
kind = "links"
links_to = "factors"
text = "Vilka?"
label = "Vilka"
why = "Därför"
source = "Källa"
[[sections.questions]]
id = "about"
kind = "list"
item_title = "a"
text = "Om vad?"
label = "Om"
why = "Därför"
source = "Källa"
items = [
  { id = "a", kind = "text", text = "A?", label = "A", why = "Därför", source = "Källa" },
  { id = "b", kind = "date", text = "B?", label = "B", why = "Därför", source = "Källa" },
]

[factor]
states = [
  { id = "emerged", text = "Framkommit" },
  { id = "suspected", text = "Misstänks" },
  { id = "speaks_against", text = "Talar emot" },
  { id = "dont_know", text = "Vet inte", unknown = true },
]
sources = [{ id = "client", text = "Hon själv" }]
certainties = [{ id = "sure", text = "Säkert" }]
changes = [{ id = "more", text = "Ökar" }]

[[flags]]"""


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("Framkommit", "Emerged"), set()),
        (('id = "client"', 'id = "herself"'), {"threat"}),
        (('id = "sure"', 'id = "certain"'), {"threat"}),
        (('id = "more"', 'id = "rising"'), {"threat"}),
        (('note_prompt = "', 'protective = true\nnote_prompt = "'), {"threat"}),
        (('links_to = "factors"', 'links_to = "about"'), {"points"}),
        (('item_title = "a"', 'item_title = "b"'), {"about"}),
        (('"date", text', '"date", exact_day = true, text'), {"b"}),
        (('"date", text', '"date", fresh = true, text'), {"b"}),
        (('"date", text', '"date", when = "ahead", text'), {"b"}),
    ],
)
def test_a_translation_has_the_same_factors_and_links(
    tmp_path: Path, change: tuple[str, str], told: set[str]
) -> None:
    swedish = GUIDE.replace("\n[[flags]]", FACTOR, 1)
    english = _in_english(swedish).replace(*change, 1)
    assert change[0] in swedish
    files = {"guides/sv/first.toml": swedish, "guides/en/first.toml": english}
    root = _root(tmp_path, SWEDISH, files)
    if told:
        place = "guides/en/first.toml"
        assert _faults(root, "en") == {(place, id_, OTHERWISE) for id_ in told}
    else:
        assert load_content(root, "en").language == "en"


def test_an_earlier_translation_may_not_ask_what_swedish_never_asked(tmp_path: Path) -> None:
    older = ENGLISH["guides/en/first.toml"].replace("version = 2", "version = 1")
    older = older.replace('"sibling_age"', '"ethnicity"')
    root = _root(tmp_path, SWEDISH, {"guides/en/first.toml": older})
    assert _faults(root, "en") == {("guides/en/first.toml", "ethnicity", NOT_SWEDISH)}


def test_an_allow_list_names_only_questions_that_exist(tmp_path: Path) -> None:
    profile = PROFILE.replace('"safe"', '"safe_tonight"')
    root = _root(tmp_path, SWEDISH, {"profiles/sv/school.toml": profile})
    assert _faults(root, "sv") == {
        ("profiles/sv/school.toml", "school", "questions nämner safe_tonight, som inte finns")
    }


def test_a_profile_names_only_guides_that_exist(tmp_path: Path) -> None:
    profile = PROFILE.replace('["first"]', '["first", "second"]')
    root = _root(tmp_path, SWEDISH, {"profiles/sv/school.toml": profile})
    assert _faults(root, "sv") == {
        ("profiles/sv/school.toml", "school", "guides nämner second, som inte finns")
    }


def test_the_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    assert _faults(_root(tmp_path, {"directory/sv.toml": ""}), "sv") == {
        ("guides/sv", "", "mappen saknas eller har inga filer"),
        ("profiles/sv", "", "mappen saknas eller har inga filer"),
        ("report/sv.toml", "", "filen saknas"),
        ("case/sv.toml", "", "filen saknas"),
        ("law/sv.toml", "", "filen saknas"),
        ("municipality/sv.toml", "", "filen saknas"),
        ("directory/sv.toml", "", "filen är tom"),
    }


def test_a_damaged_swedish_guide_stops_the_english_program_too(tmp_path: Path) -> None:
    root = _root(tmp_path, SWEDISH, ENGLISH, {"guides/sv/first.toml": "id = "})
    assert "guides/sv/first.toml" in {file for file, _, _ in _faults(root, "en")}


def test_the_languages_are_those_that_any_content_exists_in(tmp_path: Path) -> None:
    some = {"guides/so/first.toml": "", "report/fi.toml": ""}
    assert content_languages(_root(tmp_path, SWEDISH, ENGLISH, some)) == ("en", "fi", "so", "sv")
