"""A report holds what its reader is allowed to see, and nothing else, in any block."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.content.texts import load_profiles, load_report_texts
from hedersstod.domain.case import (
    FactKind,
    LocalLine,
    ProtectedFact,
    Revision,
    SignedFlag,
    SignedStep,
)
from hedersstod.domain.disclosure import FindingKind, examine
from hedersstod.domain.guide import Kind, Weight
from hedersstod.domain.identifiers import (
    CaseId,
    FactId,
    FlagId,
    GuideId,
    OptionId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.profiles import ReaderProfile, Withheld
from hedersstod.domain.truth import Truth
from hedersstod.report.compose import compose
from hedersstod.report.edits import Edit, apply_edits, pieces_of
from hedersstod.report.report import (
    Finding,
    Heading,
    Paragraph,
    Report,
    SealBox,
    Side,
    Table,
    texts_of,
)
from hedersstod.report.selection import withheld_texts
from hedersstod.resources import resource_path

ALL_PROFILES = load_profiles(resource_path("profiles", "sv"))
# The night sheet is made of plans only: tests/report/test_compose_night.py.
PROFILES = {id_: each for id_, each in ALL_PROFILES.items() if id_ != "night_sheet"}
TEXTS = load_report_texts(resource_path("report", "sv.toml"))
SUPERVISOR, GUARDIAN, RECORD = (PROFILES[each] for each in ("supervisor", "guardian", "record"))
MADE_AT = datetime(2026, 11, 23, 10, 52, tzinfo=UTC)
HEAD = "0123456789abcdef" * 4


def step(id: str, said: str = "", *, kind: Kind = Kind.CHOICE, **rest: object) -> SignedStep:  # noqa: A002
    made = SignedStep(
        section="Faran",
        question=QuestionId(id),
        kind=kind,
        text=f"Frågan om {id}?",
        label=f"Etikett {id}",
        said=(said,) if said else (),
        options=(OptionId("x"),) if said and kind is Kind.CHOICE else (),
        not_known=not said,
    )
    return replace(made, **rest)


STEPS = (
    step("do_not_call_home", kind=Kind.STATEMENT, not_known=False),
    step("safe_tonight", "Nej", note="Brodern väntar.", unknown="Fråga mentorn."),
    step("journey", "Planeras", withheld_because="de då reser i förtid.", note="Biljett finns."),
    step("suicide"),
    step("place_tonight", "Hos mentorn i Granliden", kind=Kind.PLACE),
    step(
        "others",
        kind=Kind.LIST,
        not_known=False,
        items=((step("other_who", "Yngre syskon", kind=Kind.PERSON), step("other_age")),),
    ),
    step("own_view", "Hon vill inte hem.", kind=Kind.TEXT, section="Viljan"),
    step("judgement", "Skydd behövs nu", note="Hoten är nya.", section="Bedömning"),
    step("speaks_against", "Hon har sagt nej förr.", kind=Kind.TEXT, section="Bedömning"),
    step("until_then", "biljetter är köpta", kind=Kind.TEXT, section="Bedömning"),
    step("measures_now", "Orosanmälan i dag.", kind=Kind.TEXT, section="Bedömning"),
    step("next_look", "24 november 2026", kind=Kind.DATE, section="Bedömning"),
)
FLAGS = (
    SignedFlag(FlagId("a"), Weight.ATTENTION, "Rådgör", "Ring chefen.", Truth.YES),
    SignedFlag(FlagId("b"), Weight.ACUTE, "Självmordsrisk", "Ring vården.", Truth.NOT_KNOWN),
    SignedFlag(FlagId("c"), Weight.ATTENTION, "Tolk", "Boka tolk.", Truth.NOT_KNOWN),
    SignedFlag(FlagId("d"), Weight.ACUTE, "Utreseförbud", "Kontakta nämnden.", Truth.YES),
)
LOCAL = (
    LocalLine("Vem beslutar en lördag klockan 02.00?", "", "", missing=True),
    LocalLine("Socialjour", "socialjouren i länet", "delegationsordningen, 3 november 2026"),
)


def revision(steps: tuple[SignedStep, ...] = STEPS, **rest: object) -> Revision:
    made = Revision(
        id=RevisionId("v"),
        case=CaseId("c"),
        run=RunId("r"),
        number=3,
        guide=GuideId("first_hour"),
        guide_version=2,
        guide_title="Första timmen",
        signed_at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
        valid_until=date(2026, 11, 24),
        steps=steps,
        flags=FLAGS,
        assessment=("Det är inte säkert hemma.", "En resa planeras."),
        local=LOCAL,
    )
    return replace(made, **rest)


def made(
    profile: ReaderProfile = SUPERVISOR, of: Revision | None = None, alias: str = "Björk"
) -> Report:
    words = ("bäck", "lykta", "nio")
    return compose(of or revision(), profile, TEXTS, alias, MADE_AT, words, HEAD)


def all_text(report: Report) -> str:
    outer = (
        report.title,
        report.subtitle,
        report.header_left,
        report.header_right,
        report.footer,
    )
    return "\n".join((*outer, *(text for block in report.blocks for text in texts_of(block))))


def first_page(report: Report) -> tuple[tuple[str, ...], tuple[str, ...]]:
    side = report.blocks[0]
    assert isinstance(side, Side)
    return side.left.lines, side.right.lines


def findings(report: Report) -> dict[str, Finding]:
    return {block.label: block for block in report.blocks if isinstance(block, Finding)}


def table_under(report: Report, heading: str) -> list[tuple[str, ...]]:
    index = report.blocks.index(Heading(TEXTS[heading]))
    table = next(block for block in report.blocks[index:] if isinstance(block, Table))
    return [row.cells for row in table.rows]


# -- the supervisor ----------------------------------------------------------------------------


def test_the_first_page_comes_first_and_ends_with_the_seal() -> None:
    blocks = made().blocks
    assert isinstance(blocks[0], Side)
    assert isinstance(blocks[1], SealBox)
    assert not any(isinstance(block, (Side, SealBox)) for block in blocks[2:])


def test_the_first_page_gives_judgement_grounds_what_speaks_against_and_what_is_not_known() -> None:
    left, _right = first_page(made())
    assert left[0] == "Skydd behövs nu"
    assert "Grunder: Hoten är nya." in left
    assert "Talar emot: Hon har sagt nej förr." in left
    assert "Tills vi vet handlar vi som om: biljetter är köpta" in left
    assert "Åtgärder nu: Orosanmälan i dag." in left
    assert (
        "Inte känt: Etikett safe_tonight, Etikett suicide, Etikett others 1: Etikett other_age"
        in left
    )
    assert left[-1] == "Bedömningen är aktuell till och med 24 november 2026."


def test_positions_begin_with_what_is_acute_and_name_what_is_not_known_and_missing() -> None:
    _left, right = first_page(made())
    assert right == (
        "Akut: Utreseförbud",
        "Akut om det stämmer, inte känt: Självmordsrisk",
        "Rådgör",
        "Inte känt: Tolk",
        "Saknas i Vår kommun: Vem beslutar en lördag klockan 02.00?",
    )


def test_every_acute_position_stands_on_the_first_page_however_many() -> None:
    acute = tuple(
        SignedFlag(FlagId(str(n)), Weight.ACUTE, f"Akut {n}", "Gör.", Truth.YES) for n in range(15)
    )
    _left, right = first_page(made(of=revision(flags=(*FLAGS, *acute))))
    assert sum(line.startswith("Akut") for line in right) == 17
    assert "2 punkter till står längre fram." in right


def test_the_first_page_tells_of_one_more_position_in_the_singular() -> None:
    flags = tuple(
        SignedFlag(FlagId(str(n)), Weight.ATTENTION, f"Punkt {n}", "Gör.", Truth.YES)
        for n in range(10)
    )
    _left, right = first_page(made(of=revision(flags=flags)))
    assert right[-1] == "1 punkt till står längre fram."


def test_the_next_steps_stand_on_a_following_page() -> None:
    rows = table_under(made(), "positions_heading")
    assert rows[0] == ("Akut: Utreseförbud", "Kontakta nämnden.")
    assert len(rows) == len(FLAGS)


def test_no_position_is_never_told_as_safety() -> None:
    _left, right = first_page(made(of=revision(flags=(), local=())))
    assert right == ("Inga punkter har kommit fram. Det betyder inte att det saknas risk.",)


def test_a_missing_judgement_is_said_outright() -> None:
    steps = (step("judgement"), step("speaks_against"), step("measures_now"))
    left, _right = first_page(made(of=revision(steps)))
    assert left[:4] == (
        "Handläggaren har inte gjort någon egen bedömning än.",
        "Grunder: inte beskrivna",
        "Talar emot: inte beskrivet",
        "Åtgärder nu: inga angivna",
    )


def test_a_blank_answer_is_listed_as_not_known_and_never_as_an_answer() -> None:
    report = made()
    assert "Etikett suicide" not in findings(report)
    assert ("Etikett suicide", "Inte besvarad.") in table_under(report, "unknown_heading")


def test_dont_know_and_what_is_left_unknown_stand_among_the_not_known() -> None:
    unsure = step("violence", "Vet inte", not_known=True, unknown="Skolan kan veta.", note="Hört.")
    report = made(of=revision((*STEPS, unsure)))
    rows = table_under(report, "unknown_heading")
    assert ("Etikett violence", "Vet inte. Skolan kan veta.") in rows
    assert ("Etikett safe_tonight", "Fråga mentorn.") in rows
    assert findings(report)["Etikett violence"].note == "Hört."


def test_answers_are_told_with_note_and_items_and_the_own_view_apart() -> None:
    report = made()
    told = findings(report)
    assert told["Etikett safe_tonight"] == Finding(
        "Etikett safe_tonight",
        "Frågan om safe_tonight?",
        "Nej",
        "Brodern väntar.",
        "Inte känt: Fråga mentorn.",
    )
    assert told["Etikett others 1"].said == "Etikett other_who: Yngre syskon"
    headings = [block.text for block in report.blocks if isinstance(block, Heading)]
    ordered = [TEXTS[each] for each in ("judgement_heading", "own_view_heading", "answers_heading")]
    assert [each for each in headings if each in ordered] == ordered
    after = report.blocks[report.blocks.index(Heading(TEXTS["answers_heading"])) :]
    assert not any(
        "own_view" in b.label or "judgement" in b.label for b in after if isinstance(b, Finding)
    )


def test_a_place_is_never_written_out() -> None:
    for profile in PROFILES.values():
        assert "Granliden" not in all_text(made(profile))
    assert findings(made())["Etikett place_tonight"].said == TEXTS["place_given"]


def test_the_drafted_assessment_and_the_local_lines_stand_on_the_following_pages() -> None:
    report = made()
    assert Paragraph("Det är inte säkert hemma. En resa planeras.") in report.blocks
    assert table_under(report, "local_heading") == [
        (LOCAL[1].label, LOCAL[1].text, LOCAL[1].origin),
    ]
    assert f"Saknas i Vår kommun, ta reda på: {LOCAL[0].label}" in all_text(report)


def test_the_wording_and_its_missing_review_are_named() -> None:
    text = all_text(made())
    assert "Första timmen, version 2" in text
    assert "inte granskade av metodexpert" in text
    reviewed = all_text(made(of=revision(reviewed_by="En Granskare")))
    assert "granskade av En Granskare" in reviewed
    assert "inte granskade av metodexpert" not in reviewed


def test_header_footer_and_seal_say_what_they_must() -> None:
    report = made()
    assert report.header_left == SUPERVISOR.title
    assert report.header_right == "Ärende Björk · version 3 · 23 november 2026"
    assert report.footer == "Innehåller sekretessbelagda uppgifter, OSL 26 kap. 1 §"
    seal = report.blocks[1]
    assert isinstance(seal, SealBox)
    assert "10.52 (datorns klocka)" in seal.lines[0]
    assert "e-underskrift" in seal.lines[-1]
    assert seal.key_words == ("bäck", "lykta", "nio")
    assert seal.log_head.split() == [HEAD[i : i + 8] for i in range(0, 64, 8)]


def test_the_same_arguments_give_the_same_report() -> None:
    assert made() == made()


def test_a_long_answer_is_shortened_on_the_first_page_and_whole_further_on() -> None:
    long = "ord " * 400 + "slut"
    steps = (step("judgement", "Skydd behövs nu", note=long),)
    report = made(of=revision(steps))
    left, _right = first_page(report)
    assert all(len(line) < 400 for line in left)
    assert TEXTS["further_on"] in left[1]
    assert findings(report)["Etikett judgement"].note == long


# -- withheld ----------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", [SUPERVISOR, RECORD], ids=lambda profile: profile.id)
def test_a_withheld_answer_is_marked_with_its_reason(profile: ReaderProfile) -> None:
    report = made(profile)
    told = findings(report)["Etikett journey"]
    assert told.withheld == "Får inte nå vårdnadshavare, därför att de då reser i förtid."
    assert TEXTS["assessment_withheld"].format(labels="Etikett journey") in all_text(report)


def test_a_withheld_judgement_or_gap_never_stands_without_its_mark() -> None:
    steps = tuple(replace(each, withheld_because="skäl", unknown="Gåta") for each in STEPS)
    report = made(RECORD, of=revision(steps))
    left, _right = first_page(report)
    for line in left[:-1]:
        assert "därför att skäl" in line or line.startswith("Inte känt: ")
    for _label, text in table_under(report, "unknown_heading"):
        assert "därför att skäl" in text
    assert all(told.withheld for told in findings(report).values())


def test_a_withheld_answer_is_in_no_block_for_a_guardian() -> None:
    everything = replace(GUARDIAN, questions=frozenset({QuestionId("*")}), shows=SUPERVISOR.shows)
    for profile in (GUARDIAN, everything):
        text = all_text(made(profile))
        for withheld in ("journey", "Planeras", "Biljett", "reser i förtid", "resa planeras"):
            assert withheld not in text


def test_a_withheld_field_of_an_item_is_left_out_alone() -> None:
    profile = replace(GUARDIAN, questions=frozenset({QuestionId("*")}), shows=SUPERVISOR.shows)
    item = (step("a", "Kanariefågel", withheld_because="skäl"), step("b", "Syskon"))
    listed = step("others", kind=Kind.LIST, not_known=False, items=(item, item[:1]))
    text = all_text(made(profile, of=revision((listed,))))
    assert "Kanariefågel" not in text


def test_the_guard_is_told_every_word_of_a_withheld_answer() -> None:
    steps = (
        step("journey", "Planeras", withheld_because="skälet", note="noten", unknown="gåtan"),
        step("own_view", "hennes ord", kind=Kind.TEXT, withheld_because="skäl"),
        step(
            "others",
            kind=Kind.LIST,
            withheld_because="annat skäl",
            items=((step("who", "Lillasyster", kind=Kind.PERSON),),),
        ),
        step("open", "Får synas", note="öppen"),
    )
    texts = withheld_texts(revision(steps))
    assert set(texts) == {
        "Etikett journey\x1fPlaneras",
        "noten",
        "gåtan",
        "skälet",
        "hennes ord",
        "skäl",
        "annat skäl",
        "Lillasyster",
    }


def test_the_guard_finds_a_withheld_answer_that_got_into_a_report_all_the_same() -> None:
    texts = withheld_texts(revision())
    found = examine(pieces_of(made(RECORD)), (), texts, "guardian")
    assert any(each.kind is FindingKind.WITHHELD for each in found)
    assert examine(pieces_of(made(GUARDIAN)), (), texts, "guardian") == ()


# -- the allow-list ----------------------------------------------------------------------------


def test_a_guardian_learns_that_it_was_done_and_when_and_nothing_more() -> None:
    report = made(GUARDIAN, alias="Kanariefågel")
    paragraphs = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert "22 november 2026" in paragraphs[0]
    assert {type(block) for block in report.blocks} == {Paragraph, SealBox}
    text = all_text(report).casefold()
    for word in ("heder", "timmen", "kanariefågel", "akut", "polis", "arbetsledare", "orosanmäl"):
        assert word not in text


@pytest.mark.parametrize(
    ("profile", "marked"),
    [(GUARDIAN, False), (SUPERVISOR, True), (RECORD, True)],
    ids=lambda value: getattr(value, "id", None),
)
def test_the_mark_of_the_program_is_on_no_paper_for_a_guardian(
    profile: ReaderProfile, marked: bool
) -> None:
    (seal,) = (block for block in made(profile).blocks if isinstance(block, SealBox))
    assert seal.mark is marked
    assert seal.key_words == ("bäck", "lykta", "nio")


def test_a_guardian_does_not_learn_when_somebody_looks_again() -> None:
    # It would tell how long there is to travel, or to keep the child away.
    said = "24 november 2026 (innan pappan är hemma)"
    text = all_text(made(GUARDIAN, of=revision((step("next_look", said, kind=Kind.DATE),))))
    assert "pappan" not in text
    assert "24 november" not in text


def test_nothing_outside_the_allow_list_is_in_a_report_not_even_a_label() -> None:
    profile = replace(SUPERVISOR, questions=frozenset({QuestionId("safe_tonight")}))
    text = all_text(made(profile))
    assert "Etikett safe_tonight" in text
    for other in STEPS:
        if other.question != "safe_tonight":
            assert str(other.question) not in text
            assert not any(said in text for said in other.said)
    for drawn in ("resa planeras", "Självmordsrisk", "Utreseförbud"):
        assert drawn not in text


@given(st.data())
def test_no_canary_off_the_allow_list_sings(data: st.DataObject) -> None:
    """A marker in every field of every question: only allowed ones may come through."""
    ids = [f"q{n}" for n in range(6)] + ["judgement", "speaks_against", "next_look", "own_view"]
    kinds = st.sampled_from([kind for kind in Kind if kind is not Kind.STATEMENT])
    steps = []
    for each in ids:
        mark = f"kanarie{each}x"
        steps.append(
            SignedStep(
                section="Avsnitt",
                question=QuestionId(each),
                kind=data.draw(kinds),
                text=f"{mark} fråga",
                label=f"{mark} etikett",
                said=data.draw(st.sampled_from([(), (f"{mark} svar",)])),
                not_known=data.draw(st.booleans()),
                note=f"{mark} not",
                unknown=f"{mark} okänt",
                withheld_because=data.draw(st.sampled_from([None, f"{mark} skäl"])),
            )
        )
    allowed = data.draw(st.sets(st.sampled_from(ids)))
    parts = sorted(SUPERVISOR.shows)
    profile = replace(
        SUPERVISOR,
        questions=frozenset(map(QuestionId, allowed)),
        shows=frozenset(data.draw(st.sets(st.sampled_from(parts)))),
        withheld=data.draw(st.sampled_from(list(Withheld))),
    )
    text = all_text(made(profile, of=revision(tuple(steps))))
    left_out = {
        each.question
        for each in steps
        if each.withheld_because and profile.withheld is Withheld.LEFT_OUT
    }
    for each in ids:
        if each not in allowed or each in left_out:
            assert f"kanarie{each}x" not in text


@pytest.mark.parametrize(
    ("part", "heading"),
    [
        ("assessment", "assessment_heading"),
        ("judgement", "judgement_heading"),
        ("positions", "positions_heading"),
        ("unknown", "unknown_heading"),
        ("answers", "answers_heading"),
        ("local", "local_heading"),
    ],
)
def test_a_part_that_is_not_shown_is_not_there(part: str, heading: str) -> None:
    without = replace(SUPERVISOR, shows=SUPERVISOR.shows - {part})
    assert Heading(TEXTS[heading]) in made().blocks
    assert Heading(TEXTS[heading]) not in made(without).blocks


def test_an_empty_revision_gives_a_report_that_says_so() -> None:
    empty = revision((), flags=(), assessment=(), local=())
    for profile in PROFILES.values():
        assert made(profile, of=empty).blocks
    text = all_text(made(of=empty))
    for each in ("assessment_none", "unknown_none", "answers_none", "local_none"):
        assert TEXTS[each] in text


def test_words_in_braces_typed_by_a_person_stay_as_they_are() -> None:
    steps = (step("judgement", "{alias}", note="{0} {label} 100 %"),)
    left, _right = first_page(made(of=revision(steps)))
    assert left[:2] == ("{alias}", "Grunder: {0} {label} 100 %")


def test_no_fixed_sentence_is_left_unfilled_or_a_finding_of_the_guard() -> None:
    for profile in PROFILES.values():
        report = made(profile)
        assert not re.search(r"[{}]", all_text(report))
        assert examine(pieces_of(report), (), (), profile.circle) == ()


# -- pieces and edits --------------------------------------------------------------------------

TOWN = ProtectedFact(FactId("f"), CaseId("c"), FactKind.PLACE, "Strömsvik")
NOTED = (
    step("safe_tonight", "Nej", note="Hon går i skola i Strömsvik. Strömsviks buss, 070-1740699."),
    step("judgement", "Skydd behövs nu", note="Strömsvik är litet."),
)


def test_every_text_is_a_piece_with_a_place_of_its_own() -> None:
    report = made()
    pieces = pieces_of(report)
    joined = "\n".join(piece.text for piece in pieces)
    for text in all_text(report).splitlines():
        assert text in joined
    places = [piece.place for piece in pieces]
    assert len(places) == len(set(places))
    assert {"Rubriken", "Sidhuvudet", "Sidfoten", "Förseglingen", "Etikett journey"} <= set(places)


def test_what_is_removed_or_rewritten_is_gone_wherever_it_stood() -> None:
    report = made(of=revision(NOTED), alias="Strömsvik")
    found = examine(pieces_of(report), [TOWN], (), "supervisor")
    by_words = {each.excerpt: each for each in found}
    edited = apply_edits(
        report,
        [
            Edit(by_words["Strömsvik"], "[borttaget]"),
            Edit(by_words["Strömsviks"], "ortens"),
            Edit(by_words["070-1740699"], "ett nummer"),
        ],
    )
    assert examine(pieces_of(edited), [TOWN], (), "supervisor") == ()
    note = findings(edited)["Etikett safe_tonight"].note
    assert note == "Hon går i skola i [borttaget]. ortens buss, ett nummer."
    assert edited.header_right == "Ärende [borttaget] · version 3 · 23 november 2026"
    assert "Grunder: [borttaget] är litet." in first_page(edited)[0]


def test_edits_are_made_one_after_the_other() -> None:
    report = made(of=revision(NOTED))
    (first, *_rest) = examine(pieces_of(report), [TOWN], (), "supervisor")
    once = apply_edits(report, [Edit(first, "070-1740698")])
    new = next(
        each
        for each in examine(pieces_of(once), [TOWN], (), "supervisor")
        if each.excerpt == "070-1740698"
    )
    twice = apply_edits(report, [Edit(first, "070-1740698"), Edit(new, "")])
    assert "070-1740698" not in all_text(twice)


def test_the_words_of_the_seal_are_examined_but_never_edited() -> None:
    word = ProtectedFact(FactId("k"), CaseId("c"), FactKind.NAME, "lykta")
    report = made()
    found = examine(pieces_of(report), [word], (), "supervisor")
    assert [each.place for each in found] == ["Förseglingen (4)"]
    assert apply_edits(report, [Edit(found[0], "x")]) == report


def test_no_edit_leaves_the_report_as_it_is() -> None:
    report = made()
    assert apply_edits(report, []) is report
