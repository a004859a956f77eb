"""The script that is read aloud: what is told, what is not, and who is called what."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.answers import (
    Answer,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
    ListValue,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.folding import fold
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import (
    CaseId,
    GuideId,
    ItemId,
    OptionId,
    PersonId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.jigsaw import traits
from hedersstod.domain.people import Person, Role, client_of
from hedersstod.domain.pseudonyms import Pseudonyms, is_relation, with_article
from hedersstod.domain.screening import read_screening
from hedersstod.domain.script import (
    USUAL,
    Material,
    Part,
    Telling,
    as_text,
    script,
    tellable_notes,
    tellable_scenarios,
)
from hedersstod.domain.text_matching import FactSearch, needle
from hedersstod.domain.wording import signed_steps
from tests.casework.desk import content

TODAY = date(2026, 11, 26)
CASE = CaseId("c1")
CLIENT = client_of(CASE)
SCENARIO, MEASURE = ItemId("s1"), ItemId("m1")


def person(letter: str, label: str, relation: str = "", *roles: Role) -> Person:
    return Person(PersonId(f"p{letter}"), CASE, label, letter, relation, frozenset(roles))


FATHER = person("A", "pappa", "pappa", Role.PERPETRATOR)
BROTHER = person("B", "Samir", "äldre bror", Role.PERPETRATOR, Role.EXPOSED)
AUNT = person("C", "moster Amina", "", Role.CAN_PROTECT)
PEOPLE = (CLIENT, FATHER, BROTHER, AUNT)


def emerged(note: str = "", **parts: str) -> Answer:
    return Answer(FactorValue(OptionId("emerged")), note=note, **parts)


def chosen(option: str) -> Answer:
    return Answer(ChoiceValue(OptionId(option)))


FULL: dict[str, Answer] = {
    "age_band": chosen("under_18"),
    "f_violence": emerged("Samir slog henne. Björk är rädd för Samirs vänner."),
    "f_threats": Answer(FactorValue(OptionId("suspected"))),
    "f_marriage": Answer(FactorValue(OptionId("speaks_against"))),
    "f_suicide": Answer(FactorValue(OptionId("dont_know"))),
    "f_protects": emerged("Hennes moster Amina står emot."),
    "nature": chosen("honour"),
    "other_assessment": chosen("ordered"),
    "own_view": Answer(TextValue("Hon vill gå kvar i skolan")),
    "scenarios": Answer(ListValue((SCENARIO,))),
    "measures": Answer(ListValue((MEASURE,))),
}
ITEMS: dict[tuple[str, ItemId], Answer] = {
    ("what", SCENARIO): Answer(TextValue("Samir och hennes pappa för henne utomlands")),
    ("who", SCENARIO): Answer(LinksValue((BROTHER.id, FATHER.id))),
    ("against", SCENARIO): Answer(LinksValue((CLIENT.id,))),
    ("soon", SCENARIO): chosen("weeks"),
    ("grave", SCENARIO): chosen("life"),
    ("builds_on", SCENARIO): Answer(LinksValue(("f_violence",))),
    ("level", SCENARIO): chosen("high"),
    ("acute", SCENARIO): chosen("no"),
    ("measure_what", MEASURE): Answer(TextValue("Passet spärras")),
    ("measure_who", MEASURE): Answer(TextValue("jag")),
    ("measure_when", MEASURE): Answer(DateValue(date(2026, 12, 3))),
}


def steps(
    guide: str, answers: dict[str, Answer], items: dict[tuple[str, ItemId], Answer] | None = None
) -> tuple[SignedStep, ...]:
    given_: dict[Ref, Answer] = {Ref(QuestionId(q)): a for q, a in answers.items()}
    given_ |= {Ref(QuestionId(q), item): a for (q, item), a in (items or {}).items()}
    run = GuideRun(content().guides[GuideId(guide)], given_)
    return signed_steps(run, {each.id: each.label for each in PEOPLE})


def material(
    answers: dict[str, Answer] | None = None,
    items: dict[tuple[str, ItemId], Answer] | None = None,
    **parts: object,
) -> Material:
    screening = steps(
        "screening", FULL if answers is None else answers, ITEMS if items is None else items
    )
    return Material(screening=screening, people=PEOPLE, alias="Björk", **parts)  # type: ignore[arg-type]


EVERYTHING = Telling(
    frozenset(Part), frozenset(map(QuestionId, ("f_violence", "f_protects"))), frozenset({SCENARIO})
)


def told(of: Material, telling: Telling = EVERYTHING, question: str = "") -> str:
    return as_text(script(of, telling, question, TODAY))


def a_revision(of: tuple[SignedStep, ...]) -> Revision:
    return Revision(
        RevisionId("v1"), CASE, RunId("r1"), 1, GuideId("screening"), 1, "Riskscreening",
        datetime(2026, 11, 1, tzinfo=UTC), TODAY, of,
    )  # fmt: skip


# -- what is told ------------------------------------------------------------------------------


def test_it_opens_neutrally_and_ends_with_the_question_with_nothing_known_at_all() -> None:
    paragraphs = script(Material(), Telling(), "Hur tänker ni", TODAY)
    assert paragraphs[0].text.startswith("Jag ringer om ett ärende. Jag nämner varken namn")
    assert paragraphs[-1].text == "Det här vill jag fråga: Hur tänker ni."
    assert "Det betyder inte nej." in as_text(paragraphs)


def test_without_a_question_of_hers_it_asks_for_questions_and_reasons() -> None:
    assert told(Material()).endswith("Vad skulle du fråga mig om, och hur tänker du?")


def test_the_whole_case_is_told_in_words_with_letters_for_people() -> None:
    text = told(material())
    for sentence in (
        "Den utsatta är under 18 år.",
        "Person A, pappan, utövar våld eller kontroll.",
        "Person B, en äldre bror, utövar våld eller kontroll och kan själv vara utsatt.",
        "Person C, en moster, kan skydda.",
        "Jag bedömer att det är hedersrelaterat.",
        "En bedömning är beställd på annat håll.",
        "Det här har framkommit: våld.",
        "Det här misstänks: hot.",
        "Det här talar uppgifterna emot: press om giftermål eller oskuld.",
        "Det här skyddar: personer och annat som skyddar.",
        "Om våld: Person B slog henne. Den utsatta är rädd för person B:s vänner.",
        "Om personer och annat som skyddar: Person C står emot.",
        "Ett scenario: Person B och person A för henne utomlands.",
        "Den eller de som skulle göra det: person B, person A.",
        "Drabbade: den utsatta.",
        "När: inom veckor. Hur allvarligt: fara för liv. Det bygger på: våld.",
        "Min bedömning av risken: hög. Det är inte akut.",
        "Det här vet jag inte: självskada eller självmordstankar.",
        "– Passet spärras, jag, om ungefär en vecka.",
        "Så ser den utsatta själv på det: Hon vill gå kvar i skolan.",
    ):
        assert sentence in text


def test_notes_scenarios_and_her_own_words_are_told_only_when_chosen() -> None:
    text = told(material(), Telling())
    for words in ("slog henne", "utomlands", "gå kvar i skolan", "står emot"):
        assert words not in text
    assert "Ett scenario beskriver jag inte närmare. Min bedömning av risken: hög." in text


@pytest.mark.parametrize("part", sorted(USUAL))
def test_a_part_that_is_not_chosen_is_not_told(part: Part) -> None:
    paragraphs = script(material(), Telling(USUAL - {part}), "", TODAY)
    assert part not in {each.part for each in paragraphs}
    assert part in {each.part for each in script(material(), Telling(), "", TODAY)}


def test_what_is_withheld_is_left_to_her_own_words_even_when_chosen() -> None:
    answers = dict(FULL)
    for question in ("f_violence", "scenarios", "measures", "own_view"):
        before = answers[question]
        answers[question] = Answer(before.value, before.note, withheld_because="Brodern läser allt")
    of = material(answers)
    text = told(of)
    for words in ("slog henne", "för henne utomlands", "Passet", "gå kvar", "läser allt"):
        assert words not in text
    assert "Det här har framkommit: våld." in text
    assert "Min bedömning av risken: hög." in text
    reading = read_screening(of.screening)
    assert tellable_scenarios(reading) == ()
    assert [factor.id for factor in tellable_notes(reading)] == ["f_protects"]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("what", "för henne utomlands"),
        ("who", "Den eller de som skulle göra det"),
        ("against", "Drabbade"),
        ("soon", "inom veckor"),
        ("grave", "fara för liv"),
        ("builds_on", "Det bygger på"),
        ("trigger", "läser dagboken"),
        ("until_then", "resan är bokad"),
        ("until_day", "om några dagar"),
        ("measure_what", "Passet spärras"),
        ("measure_who", "jag, om ungefär"),
        ("measure_when", "om ungefär en vecka"),
    ],
)
def test_a_field_that_is_withheld_is_left_out_and_the_judgement_is_told(
    field: str, words: str
) -> None:
    items = {
        **ITEMS,
        ("level", SCENARIO): chosen("cannot_yet"),
        ("trigger", SCENARIO): Answer(TextValue("att någon läser dagboken")),
        ("until_then", SCENARIO): Answer(TextValue("resan är bokad")),
        ("until_day", SCENARIO): Answer(DateValue(date(2026, 11, 30))),
    }
    assert words.casefold() in told(material(items=items)).casefold()
    of = MEASURE if field.startswith("measure") else SCENARIO
    before = items[(field, of)]
    items[(field, of)] = Answer(before.value, withheld_because="Brodern läser allt")
    text = told(material(items=items))
    assert words.casefold() not in text.casefold()
    assert "läser allt" not in text
    assert "Risken kan inte bedömas än." in text


def test_a_judgement_that_is_withheld_is_told_as_it_was_made() -> None:
    before = ITEMS[("level", SCENARIO)]
    marked = Answer(before.value, withheld_because="Brodern läser allt")
    text = told(material(items={**ITEMS, ("level", SCENARIO): marked}))
    assert "Min bedömning av risken: hög." in text
    assert "inte bedömt" not in text


def test_a_level_that_cannot_be_judged_says_what_holds_until_then_and_when() -> None:
    items = dict(ITEMS)
    items[("level", SCENARIO)] = chosen("cannot_yet")
    items[("until_then", SCENARIO)] = Answer(TextValue("resan är bokad"))
    items[("until_day", SCENARIO)] = Answer(DateValue(date(2026, 11, 30)))
    text = told(material(items=items))
    assert "Risken kan inte bedömas än." in text
    assert "Tills vi vet handlar vi som om: Resan är bokad." in text
    assert "Det bedöms igen om några dagar." in text


def test_what_stands_blank_now_is_told_as_it_was_last_time() -> None:
    before = a_revision(steps("screening", FULL, ITEMS))
    fresh = {key: answer for key, answer in ITEMS.items() if key[0] not in ("level", "acute")}
    text = told(material(items=fresh, last=before), Telling())
    assert "Risken har jag inte bedömt nu. Förra gången: hög." in text
    alone = told(Material(last=before, people=PEOPLE, alias="Björk"))
    assert "Min bedömning av risken: hög." in alone


def test_the_first_hour_alone_is_enough() -> None:
    first = steps(
        "first_hour",
        {
            "age_band": chosen("age_18_19"),
            "violence": chosen("recent"),
            "journey": chosen("dont_know"),
            "safe_tonight": chosen("no"),
            "judgement": chosen("protection_now"),
            "measures_now": Answer(TextValue("Samir får inte hämta henne")),
        },
    )
    text = told(Material(first_hour=first, people=PEOPLE, alias="Björk"))
    for sentence in (
        "Den utsatta är myndig men under 20 år.",
        "Våld och hot: ja, nyligen.",
        "Säkerhet i natt: nej.",
        "Min första bedömning: skydd behövs nu.",
        "Det här vet jag inte: resa och giftermål.",
        "Person B får inte hämta henne.",
    ):
        assert sentence in text


def test_an_unknown_age_is_told_as_unknown_and_acted_on_as_a_child() -> None:
    text = told(material({"age_band": chosen("dont_know")}, {}))
    assert "Det här vet jag inte: åldern: jag handlar som om den utsatta är under 18 år." in text


# -- who is called what ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Samir ringde.", "Person B ringde."),
        ("Hon såg Samirs bil.", "Hon såg person B:s bil."),
        ("Hennes pappa sade nej.", "Person A sade nej."),
        ("Björks vänner vet.", "Den utsattas vänner vet."),
        ("Hon ringde moster Amina.", "Hon ringde person C."),
        ("Hon ringde Amina.", "Hon ringde person C."),
        ("Den utsatta är rädd.", "Den utsatta är rädd."),
        ("Ingen annan vet.", "Ingen annan vet."),
    ],
)
def test_labels_become_letters_also_inflected(text: str, expected: str) -> None:
    assert Pseudonyms(PEOPLE, "Björk").applied(text) == expected


def test_two_with_the_same_label_are_told_as_either() -> None:
    cousins = (person("A", "kusin"), person("B", "kusin"))
    assert (
        Pseudonyms(cousins, "Tall").applied("En kusin ringde.") == "Person A eller person B ringde."
    )


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("äldre bror", "en äldre bror"),
        ("yngre syskon", "ett yngre syskon"),
        ("mamma", "mamman"),
        ("pappans bror", "pappans bror"),
        ("kusiner", "kusiner"),
        ("Äldre bror", "en äldre bror"),
        ("Lillasyster", "en lillasyster"),
        ("Pappans bror", "pappans bror"),
        ("Leylas son i Borås", "Leylas son i Borås"),
        ("", ""),
    ],
)
def test_a_relation_is_read_with_its_article(relation: str, expected: str) -> None:
    assert with_article(relation) == expected


def test_a_name_in_a_relation_keeps_its_capital_so_that_it_is_found() -> None:
    brother = person("A", "äldre bror", "Leylas son i Borås", Role.PERPETRATOR)
    text = told(Material(people=(CLIENT, brother), alias="Björk"))
    assert "Person A, Leylas son i Borås, utövar" in text
    assert {t.excerpt for t in traits(text, TODAY)} >= {"Leylas", "Borås"}


@pytest.mark.parametrize("label", ["Osman", "Jafar", "Andersson", "Eriksdotter"])
def test_a_name_that_ends_like_a_relation_is_a_name(label: str) -> None:
    assert not is_relation(label)
    text = told(Material(people=(CLIENT, person("A", label, "", Role.KNOWS)), alias="Björk"))
    assert "Person A vet om det." in text
    assert label.casefold() not in text.casefold()


@pytest.mark.parametrize("label", ["Pappa", "Storebror", "Svärmor", "Styvfar", "Brorsdotter"])
def test_a_relation_with_a_capital_is_a_relation(label: str) -> None:
    assert is_relation(label)


NAMES = ("Samir", "Mehmetali", "Amina", "Ruzgar", "Leyla Storvik", "Yusuf")


@given(
    labels=st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True),
    words=st.lists(
        st.sampled_from(
            [*NAMES, *(f"{n}s" for n in NAMES), "hon", "ringde", "till", ".", "Grankottes"]
        ),
        max_size=20,
    ),
)
def test_no_name_of_the_register_and_never_the_alias_is_left_in_what_she_wrote(
    labels: list[str], words: list[str]
) -> None:
    people = [person(chr(65 + n), label) for n, label in enumerate(labels)]
    wrote = " ".join(words)
    text = Pseudonyms(people, "Grankotte").applied(wrote)
    search = FactSearch(needle(label, parts_alone=True) for label in (*labels, "Grankotte"))
    assert [match for _, match in search.find(fold(text)) if match.certain] == []
    for each in people:
        assert text.casefold().count(f"person {each.letter}".casefold()) >= wrote.count(each.label)


def test_the_same_person_has_the_same_letter_whatever_else_is_told() -> None:
    for people in (PEOPLE, PEOPLE[::-1], (CLIENT, BROTHER)):
        assert Pseudonyms(people, "Björk").applied("Samir") == "Person B"


def test_no_text_of_the_case_is_shown_when_the_material_is_printed() -> None:
    of = material()
    paragraphs = script(of, EVERYTHING, "Vad gör vi med Samir?", TODAY)
    assert "Samir" not in repr(of)
    assert "slog" not in repr(paragraphs)


def test_a_value_of_another_kind_under_a_known_id_breaks_nothing() -> None:
    odd: Value = TextValue("en text där ett val stod förr")
    step = SignedStep(
        "Vägen hit", QuestionId("age_band"), content().guides[GuideId("screening")].question(
            QuestionId("own_view")).kind, "Ålder?", "Ålder", (odd.text,)
    )  # fmt: skip
    assert "Den utsatta är" not in told(Material(screening=(step,)))
