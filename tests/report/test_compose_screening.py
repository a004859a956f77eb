"""The report of a screening: page one answers alone, and each reader sees only what is allowed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.case import Revision, SignedFlag, SignedStep
from hedersstod.domain.disclosure import FindingKind, examine
from hedersstod.domain.guide import Kind, Weight
from hedersstod.domain.identifiers import FlagId, OptionId, QuestionId
from hedersstod.domain.profiles import ReaderProfile, Withheld
from hedersstod.domain.truth import Truth
from hedersstod.report.edits import Edit, apply_edits, pieces_of
from hedersstod.report.log_lines import LogLine
from hedersstod.report.report import (
    Finding,
    Heading,
    Judged,
    Labelled,
    Panel,
    Paragraph,
    Report,
    SealBox,
    Side,
    Table,
    Thread,
    ThreadBox,
    texts_of,
)
from hedersstod.report.selection import withheld_texts
from tests.report.screening_sample import (
    BEFORE,
    FIRST,
    FLAGS,
    GUARDIAN,
    LONG,
    RECORD,
    SECOND,
    SUPERVISOR,
    TEXTS,
    blank,
    chosen,
    closing,
    factor,
    heavy,
    listed,
    made,
    measure,
    revision,
    scenario,
    step,
)


def panels(report: Report) -> tuple[Panel, Panel]:
    side = report.blocks[0]
    assert isinstance(side, Side)
    return side.left, side.right


def judged(report: Report) -> list[Judged]:
    return [line for line in panels(report)[0].lines if isinstance(line, Judged)]


def labelled(report: Report) -> dict[str, str]:
    lines = panels(report)[0].lines
    return {line.label: line.text for line in lines if isinstance(line, Labelled)}


def under(report: Report, heading: str, **words: object) -> list[object]:
    """The blocks under a heading, until the next of the same level."""
    wanted = TEXTS[heading].format(**words)
    start = next(
        i for i, b in enumerate(report.blocks) if isinstance(b, Heading) and b.text == wanted
    )
    found: list[object] = []
    for block in report.blocks[start + 1 :]:
        if isinstance(block, SealBox) or (isinstance(block, Heading) and block.level == 1):
            break
        found.append(block)
    return found


def rows(report: Report, heading: str, **words: object) -> list[tuple[str, ...]]:
    (table,) = (b for b in under(report, heading, **words) if isinstance(b, Table))
    return [row.cells for row in table.rows]


def all_text(report: Report) -> str:
    outer = (report.title, report.subtitle, report.header_left, report.header_right)
    return "\n".join((*outer, *(text for block in report.blocks for text in texts_of(block))))


def thread_of(report: Report) -> Thread:
    (thread,) = (block for block in report.blocks if isinstance(block, Thread))
    return thread


def boxes(report: Report) -> dict[str, ThreadBox]:
    return {box.key: box for column in thread_of(report).columns for box in column.boxes}


# -- the first page ----------------------------------------------------------------------------


def test_the_first_page_holds_panels_changes_thread_and_the_seal_in_this_order() -> None:
    blocks = made().blocks
    seal = next(index for index, block in enumerate(blocks) if isinstance(block, SealBox))
    headings = [block.text for block in blocks[:seal] if isinstance(block, Heading)]
    assert isinstance(blocks[0], Side)
    assert headings == [TEXTS["changes_heading"], TEXTS["thread_heading"]]
    box = blocks[seal]
    assert isinstance(box, SealBox)
    assert box.ends_page


def test_each_scenario_stands_with_its_own_level_and_the_acute_one_first() -> None:
    steps = (
        *FIRST[:9],
        listed("scenarios", scenario("A", "low"), scenario("B", "high", acute=True)),
    )
    lines = judged(made(revision(steps)))
    assert lines == [Judged("B", "hög, akut", acute=True), Judged("A", "låg")]


def test_that_nobody_knows_whether_it_is_acute_is_told_in_the_panel_and_in_the_thread() -> None:
    def unknown(what: str, level: str) -> tuple[SignedStep, ...]:
        dont_know = chosen("acute", "dont_know", "Vet inte", not_known=True)
        return tuple(dont_know if f.question == "acute" else f for f in scenario(what, level))

    listing = listed("scenarios", scenario("A", "high"), unknown("B", "low"), unknown("C", ""))
    report = made(revision((listing,)))
    assert judged(report) == [
        Judged("B", "låg, akut: vet inte"),
        Judged("C", "akut: vet inte, nivå inte vald"),
        Judged("A", "hög"),
    ]
    box = boxes(report)["s:scenarios2"]
    assert (box.tags, box.acute) == (("akut: vet inte", "saknar åtgärd"), False)


def test_what_is_not_judged_or_cannot_be_is_said_in_words() -> None:
    steps = (
        listed(
            "scenarios",
            scenario("A"),
            scenario("B", acute=True),
            scenario("C", "cannot_yet", until="biljetter är köpta."),
        ),
    )
    report = made(revision(steps))
    assert [line.level for line in judged(report)] == [
        "akut, nivå inte vald",
        "inte bedömt",
        "kan inte bedömas än",
    ]
    assert (
        "C: tills vi vet handlar vi som om biljetter är köpta. Bedöms igen 7 december 2026."
        in panels(report)[0].lines
    )


def test_a_judgement_that_waits_without_saying_for_what_says_so() -> None:
    steps = (listed("scenarios", scenario("C", "cannot_yet")),)
    (line,) = (each for each in panels(made(revision(steps)))[0].lines if isinstance(each, str))
    assert "(inte beskrivet)" in line


def test_the_panel_tells_what_speaks_against_what_is_not_known_and_when_it_is_judged_again() -> (
    None
):
    told = labelled(made(BEFORE, None))
    assert told["Talar emot"] == "Hon har sagt nej förr."
    assert told["Inte känt"].startswith("Etikett f_abroad (om biljetter är köpta)")
    assert told["Bedöms igen"] == "15 december 2026"
    assert told["Etikett nature"] == "Hedersrelaterat"


def test_positions_are_numbered_acute_first_then_gaps_then_the_rest() -> None:
    right = panels(made())[1]
    assert right.numbered
    assert right.lines[0] == "Akut: Utreseförbud"
    assert right.lines[1] == "Scenario utan åtgärd: Återvänder av ensamhet"
    assert right.lines[-1] == "Saknas i Vår kommun: Vem beslutar på natten?"
    told = rows(made(), "gaps_heading")
    assert (
        "Riskfaktor i inget scenario: Etikett f_lonely",
        TEXTS["gap_factor_in_no_scenario_next"],
    ) in told


def test_every_acute_flag_stands_on_the_first_page_and_the_rest_is_counted() -> None:
    acute = tuple(
        SignedFlag(FlagId(f"x{n}"), Weight.ACUTE, f"Akut {n}", "Gör.", Truth.YES) for n in range(12)
    )
    right = panels(made(revision(flags=(*FLAGS, *acute))))[1]
    assert sum(str(line).startswith("Akut: ") for line in right.lines) == 13
    assert re.fullmatch(r"\d+ punkter till står längre fram.", right.foot)


def test_the_flag_of_a_scenario_without_measure_says_which_and_is_not_said_twice() -> None:
    flag = SignedFlag(
        FlagId("scenario_without_measure"),
        Weight.ACUTE,
        "Scenario utan åtgärd",
        "Skriv.",
        Truth.YES,
    )
    lines = panels(made(revision(flags=(flag,))))[1].lines
    assert lines[0] == "Akut: Scenario utan åtgärd: Återvänder av ensamhet"
    assert sum("utan åtgärd" in str(line) for line in lines) == 1


def test_nothing_to_take_a_position_on_is_never_told_as_safety() -> None:
    right = panels(made(blank(), None))[1]
    assert right.lines == (TEXTS["positions_none"],)
    assert not right.numbered


# -- since the last version --------------------------------------------------------------------


def test_only_what_moved_is_in_the_table_with_both_days_and_the_ground() -> None:
    (table,) = (b for b in under(made(), "changes_heading") if isinstance(b, Table))
    assert table.head[1:3] == ("26 oktober", "22 november")
    assert [row.cells for row in table.rows] == [
        ("Scenario: Förs utomlands före jul", "medel", "hög, akut", "Biljetter är köpta."),
        ("Etikett f_abroad", "vet inte", "framkommit", "Mentorn såg bokningen."),
    ]
    assert {row.strong for row in table.rows} == {(2,)}


def test_what_is_the_same_and_what_was_not_looked_at_again_is_counted() -> None:
    (words,) = (b.text for b in under(made(), "changes_heading") if isinstance(b, Paragraph))
    assert words == "4 faktorer har samma läge. 1 svar är inte sett över på nytt."


def test_where_only_words_were_changed_it_is_not_said_that_nothing_was() -> None:
    before = revision((factor("a", "emerged"),), 1, signed_at=BEFORE.signed_at)
    now = revision((factor("a", "emerged", note="Dagliga dödshot nu"),))
    (words,) = (b.text for b in under(made(now, before), "changes_heading"))
    assert words == f"{TEXTS['changes_none']} 1 faktor har samma läge."
    assert "kan ha ändrats" in words


def test_a_factor_that_is_surer_stands_among_what_moved() -> None:
    unsure = (("Källa", "Personen själv"), ("Säkerhet", "Osäker"))
    before = revision((factor("a", "emerged", details=unsure),), 1, signed_at=BEFORE.signed_at)
    told = rows(made(revision((factor("a", "emerged"),)), before), "changes_heading")
    assert [cells[:3] for cells in told] == [
        ("Etikett a", "framkommit, osäker", "framkommit, säker")
    ]


def test_the_first_version_says_that_there_is_none_before() -> None:
    assert under(made(BEFORE, None), "changes_heading") == [Paragraph(TEXTS["changes_first"])]


def test_new_and_gone_factors_are_told_as_such() -> None:
    before = revision((factor("gone", "emerged"), factor("both")), 1, signed_at=BEFORE.signed_at)
    now = revision((factor("fresh", "suspected"), factor("both")))
    told = rows(made(now, before), "changes_heading")
    assert [cells[:3] for cells in told] == [
        ("Etikett fresh", "inte besvarad", "misstänks"),
        ("Etikett gone", "framkommit", "inte besvarad"),
    ]


def test_many_changes_are_cut_on_the_first_page_and_whole_after_it() -> None:
    report = made(heavy())
    first = rows(report, "changes_heading")
    assert len(first) == 5
    whole = rows(report, "changes_all_heading")
    assert whole[:5] == first
    assert len(whole) > 60


@pytest.mark.parametrize(
    ("signed_at", "head"),
    [
        (revision().signed_at, ("version 1", "version 2")),
        (BEFORE.signed_at.replace(year=2025), ("26 oktober 2025", "22 november 2026")),
    ],
)
def test_the_days_of_the_versions_can_be_told_apart(signed_at, head: tuple[str, str]) -> None:
    report = made(before=replace(BEFORE, signed_at=signed_at))
    (table,) = (b for b in under(report, "changes_heading") if isinstance(b, Table))
    assert table.head[1:3] == head


# -- the red thread ----------------------------------------------------------------------------


def test_the_thread_has_four_layers_and_joins_what_belongs_together() -> None:
    report = made()
    titles = [column.title for column in thread_of(report).columns]
    assert titles == ["Riskfaktorer", "Scenarier", "Åtgärder nu", "Bedöms igen"]
    links = set(thread_of(report).links)
    assert ("f:f_violence", "s:scenarios1") in links
    assert ("s:scenarios1", "m:measures1") in links
    assert ("m:measures1", "r:15 december 2026") in links
    assert ("s:scenarios3", "r:7 december 2026") in links


def test_what_hangs_loose_or_is_acute_is_told_by_word_and_frame() -> None:
    found = boxes(made())
    assert found["s:scenarios1"].acute
    assert "akut" in found["s:scenarios1"].tags
    lonely, unmet = found["f:f_lonely"], found["s:scenarios3"]
    assert (lonely.gap, lonely.tags) == (True, ("i inget scenario",))
    assert (unmet.gap, unmet.tags) == (True, ("saknar åtgärd",))
    assert "f:f_rural" not in found, "what is blank is no risk factor, and no safety either"
    assert "f:f_protects" not in found


def test_a_withheld_factor_carries_its_mark_into_the_figure() -> None:
    assert TEXTS["thread_withheld"] in boxes(made())["f:f_violence"].tags


def test_an_empty_layer_is_shown_as_a_gap() -> None:
    steps = (listed("scenarios", scenario("A", "high")), listed("measures"), *closing())
    (none,) = thread_of(made(revision(steps))).columns[2].boxes
    assert none.gap
    assert none.text == "Inga angivna"


def test_with_more_than_fits_only_the_carrying_factors_are_drawn_and_the_rest_counted() -> None:
    report = made(heavy())
    for column in thread_of(report).columns:
        assert len(column.boxes) <= 14
    carrying = {
        f"f:{target}" for s in heavy().steps for i in s.items for f in i for target in f.links
    }
    assert {box.key for box in thread_of(report).columns[0].boxes} <= carrying
    (words,) = (b.text for b in under(report, "thread_heading") if isinstance(b, Paragraph))
    drawn = len(thread_of(report).columns[0].boxes)
    standing = sum(
        step.options in ((OptionId("emerged"),), (OptionId("suspected"),)) for step in heavy().steps
    )
    assert words == f"{standing - drawn} riskfaktorer till visas inte i figuren."


def test_nothing_to_draw_is_said() -> None:
    assert under(made(blank(), None), "thread_heading") == [Paragraph(TEXTS["thread_nothing"])]


# -- the following pages -----------------------------------------------------------------------


def test_a_scenario_is_told_in_full() -> None:
    blocks = under(made(), "judgement_heading")
    start = blocks.index(Heading("1. Förs utomlands före jul", 2))
    told = {b.label: b for b in blocks[start + 1 : start + 6] if isinstance(b, Finding)}
    assert told[TEXTS["scenario_risk"]].note == "Biljetter är köpta."
    assert "fadern" in told[TEXTS["scenario_people"]].note
    assert "Fara för liv" in told[TEXTS["scenario_when"]].note
    builds_on = told[TEXTS["scenario_builds_on"]].note
    assert "Etikett f_abroad" in builds_on
    assert "(får inte nå vårdnadshavare, därför att hon annars straffas)" in builds_on
    assert told[TEXTS["scenario_met_by"]].note == "Passet i säkert förvar"


def test_a_long_name_of_a_scenario_is_cut_in_the_heading_and_whole_below() -> None:
    report = made(revision((listed("scenarios", scenario(LONG, "high")),)))
    (whole,) = (
        b for b in report.blocks if isinstance(b, Finding) and b.label == TEXTS["scenario_whole"]
    )
    assert whole.note == LONG
    headings = [b.text for b in report.blocks if isinstance(b, Heading) and b.level == 2]
    assert max(map(len, headings)) < 130


def test_missing_grounds_are_said() -> None:
    report = made(revision((listed("scenarios", scenario("A", "high")),)))
    risk = next(
        b for b in report.blocks if isinstance(b, Finding) and b.label == TEXTS["scenario_risk"]
    )
    assert risk.note == "Grunder: inte beskrivna"


def test_measures_tell_who_when_and_what_they_meet() -> None:
    assert rows(made(), "measures_heading") == [
        ("Passet i säkert förvar", "mentorn", "1 december 2026", "Förs utomlands före jul"),
        ("Ny telefon", "inte angivet", "1 december 2026", "Hittas via telefonen"),
    ]
    loose = made(revision((listed("measures", measure("Larm")),)))
    assert rows(loose, "measures_heading")[0][3] == TEXTS["measure_for_none"]
    assert Paragraph(TEXTS["measures_none"], "strong") in made(blank(), None).blocks


def test_a_factor_tells_what_it_rests_on_on_a_line_of_its_own() -> None:
    told = {b.label: b for b in under(made(), "answers_heading") if isinstance(b, Finding)}
    assert told["Etikett f_watched"].details == "Källa: Personen själv · Säkerhet: Säker"
    assert "Etikett f_rural" not in told


def test_judgement_own_view_facts_and_what_protects_stand_apart() -> None:
    report = made()
    headings = [b.text for b in report.blocks if isinstance(b, Heading) and b.level == 1]
    ordered = [
        TEXTS[each]
        for each in (
            "judgement_heading",
            "measures_heading",
            "counter_heading",
            "own_view_heading",
            "answers_heading",
            "protective_heading",
            "unknown_heading",
            "other_assessment_heading",
        )
    ]
    assert [each for each in headings if each in ordered] == ordered
    facts = {b.label for b in under(report, "answers_heading") if isinstance(b, Finding)}
    assert facts == {f"Etikett f_{each}" for each in ("watched", "abroad", "violence", "lonely")}
    protects = [b.label for b in under(report, "protective_heading") if isinstance(b, Finding)]
    assert protects == ["Etikett f_protects"]


def test_a_blank_answer_is_not_known_and_never_no() -> None:
    unknown = rows(made(), "unknown_heading")
    assert ("Etikett f_rural", "Inte besvarad.") in unknown
    assert ("Etikett scenarios 3: Etikett level", "Kan inte bedömas än.") not in unknown
    steps = (listed("scenarios", scenario("A", "cannot_yet")),)
    waiting = replace(
        steps[0],
        items=(tuple(replace(f, not_known=f.question == "level") for f in steps[0].items[0]),),
    )
    told = rows(made(revision((waiting,))), "unknown_heading")
    assert told == [("Etikett scenarios 1: Etikett level", "Kan inte bedömas än.")]


def test_the_missing_own_view_is_said_outright() -> None:
    assert under(made(blank(), None), "own_view_heading") == [
        Paragraph(TEXTS["own_view_missing"], "strong")
    ]


def test_the_log_since_the_last_version_is_told_with_marks() -> None:
    told = rows(made(), "log_heading", number=1)
    assert told[0] == ("12 november 2026", "Konsultation", "Med: NCH\nRåd: Vänta.")
    assert told[1][2] == "Fadern ringde.\nFår inte nå vårdnadshavare, därför att han då förstår"


def test_what_was_noted_after_sign_off_says_so_and_a_long_log_is_cut() -> None:
    lines = tuple(LogLine(f"dag {n}", "Anteckning", f"nr {n}", after=n == 99) for n in range(100))
    told = rows(made(log=lines), "log_heading", number=1)
    assert len(told) == 60
    assert told[-1][0] == "dag 99\n(antecknat efter fastställandet)"
    words = [
        b.text for b in under(made(log=lines), "log_heading", number=1) if isinstance(b, Paragraph)
    ]
    assert words == ["40 tidigare anteckningar tas inte med här."]


# -- withheld, and the allow-lists -------------------------------------------------------------


@pytest.mark.parametrize("profile", [SUPERVISOR, RECORD], ids=lambda each: each.id)
def test_a_withheld_scenario_is_marked_in_every_block_that_names_it(profile: ReaderProfile) -> None:
    what = step("what", "Kanariefågel", withheld_because="hämnd")
    fields = (what, *scenario("x", "high", acute=True)[1:])
    steps = (*FIRST[:9], listed("scenarios", fields), listed("measures"), *closing())
    report = made(revision(steps), profile=profile)
    mark = "(får inte nå vårdnadshavare, därför att hämnd)"
    for block in report.blocks:
        if isinstance(block, Thread):
            continue
        for text in texts_of(block):
            if "Kanariefågel" in text:
                whole = "\n".join(texts_of(block))
                assert mark in whole, text
    box = next(box for box in boxes(report).values() if box.text == "Kanariefågel")
    assert TEXTS["thread_withheld"] in box.tags


def test_a_mark_on_the_list_holds_for_each_scenario() -> None:
    steps = (listed("scenarios", scenario("Kanariefågel", "high"), withheld_because="hämnd"),)
    (line,) = judged(made(revision(steps)))
    assert line.text == "Kanariefågel (får inte nå vårdnadshavare, därför att hämnd)"


def test_no_screening_is_composed_for_a_guardian() -> None:
    with pytest.raises(ValueError, match="no report"):
        made(profile=GUARDIAN)


def test_a_reader_outside_learns_nothing_of_a_screening_even_if_she_could_get_one() -> None:
    everything = replace(
        GUARDIAN,
        guides=frozenset({"*"}),
        questions=frozenset({QuestionId("*")}),
        shows=SUPERVISOR.shows,
    )
    report = made(profile=everything)
    text = all_text(report).casefold()
    for word in ("riskscreening", "scenario", "utomlands", "örfil", "nch", "björk", "utreseförbud"):
        if word != "utomlands":  # an answer that is not withheld, on this reader's allow-list
            assert word not in text, word
    assert not any(isinstance(block, (Thread, Side, Table)) for block in report.blocks)


@pytest.mark.parametrize(
    ("part", "heading"),
    [
        ("changes", "changes_heading"),
        ("thread", "thread_heading"),
        ("scenarios", "measures_heading"),
        ("judgement", "judgement_heading"),
        ("positions", "gaps_heading"),
        ("answers", "protective_heading"),
        ("unknown", "unknown_heading"),
        ("assessment", "assessment_screening_heading"),
        ("local", "local_heading"),
    ],
)
def test_a_part_that_is_not_shown_is_not_there(part: str, heading: str) -> None:
    without = replace(SUPERVISOR, shows=SUPERVISOR.shows - {part})
    assert Heading(TEXTS[heading]) in made().blocks
    assert Heading(TEXTS[heading]) not in made(profile=without).blocks


def test_the_log_is_only_for_who_may_see_it() -> None:
    without = replace(SUPERVISOR, shows=SUPERVISOR.shows - {"log"})
    assert "Fadern ringde" in all_text(made())
    assert "Fadern ringde" not in all_text(made(profile=without))


def canary_steps(data: st.DataObject) -> tuple[SignedStep, ...]:
    """A screening with a marker word of its own in every text of every question."""

    def marked(made: SignedStep) -> SignedStep:
        word = f"kanarie{made.question}x"
        return replace(
            made,
            text=f"{word} fråga",
            label=f"{word} etikett",
            said=(f"{word} svar",) if data.draw(st.booleans()) else (),
            note=f"{word} not",
            unknown=f"{word} okänt",
            not_known=data.draw(st.booleans()),
            withheld_because=data.draw(st.sampled_from([None, f"{word} skäl"])),
            details=(("Källa", f"{word} källa"),),
        )

    def pointing(fields: tuple[SignedStep, ...], field: str, words: tuple[str, ...]):
        """What is pointed at is said by its name, as a run does."""
        return tuple(replace(f, said=words) if f.question == field else f for f in fields)

    factors = [marked(factor(f"f_{n}", "emerged")) for n in range(3)]
    item = tuple(map(marked, scenario("x", "high", builds_on=("f_0", "f_1", "f_2"))))
    done = tuple(map(marked, measure("x", ("scenarios1",))))
    others = [
        marked(chosen("nature", "honour", "x")),
        *map(marked, closing()),
        marked(step("own_view")),
    ]
    item = pointing(item, "builds_on", tuple(each.label for each in factors))
    done = pointing(done, "measure_for", ("kanariewhatx svar",))
    lists = [marked(listed("scenarios", item)), marked(listed("measures", done))]
    return (*factors, *others, *lists)


@given(st.data())
def test_no_canary_off_the_allow_list_sings(data: st.DataObject) -> None:
    steps = canary_steps(data)
    every = [s.question for s in steps] + [f.question for s in steps for i in s.items for f in i]
    drawn = data.draw(st.sets(st.sampled_from(every)))
    allowed = drawn if data.draw(st.booleans()) else set(every) - drawn
    parts = sorted(SUPERVISOR.shows)
    profile = replace(
        SUPERVISOR,
        questions=frozenset(allowed),
        shows=frozenset(data.draw(st.just(parts) | st.sets(st.sampled_from(parts)))),
        withheld=data.draw(st.sampled_from(list(Withheld))),
    )
    before = replace(BEFORE, steps=canary_steps(data))
    text = all_text(made(revision(steps), before, profile))
    for question in every:
        if question not in allowed:
            assert f"kanarie{question}x" not in text, question


def test_the_guard_is_told_what_a_withheld_factor_rests_on() -> None:
    details = (
        ("Källa", "Personen själv"),
        ("Sedan", "i våras"),
        ("Varför det har ändrats", "Hon sa det"),
    )
    steps = (factor("f", "emerged", withheld_because="skälet", details=details),)
    assert set(withheld_texts(revision(steps))) == {
        "Etikett f\x1fFramkommit",
        "Etikett f\x1fPersonen själv",
        "i våras",
        "Hon sa det",
        "skälet",
    }


# -- words, pieces, edits ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "of", [revision(), BEFORE, blank(), heavy()], ids=["second", "first", "blank", "heavy"]
)
def test_no_fixed_sentence_is_left_unfilled_or_a_finding_of_the_guard(of: Revision) -> None:
    for profile in (SUPERVISOR, RECORD):
        report = made(of, BEFORE if of.number > 1 else None, profile)
        assert not re.search(r"[{}]", all_text(report))
        assert examine(pieces_of(report), (), (), profile.circle) == ()


def test_words_in_braces_typed_by_a_person_stay_as_they_are() -> None:
    steps = (
        listed("scenarios", scenario("{alias} {0}", "cannot_yet", until="{until}")),
        *closing(),
    )
    text = all_text(made(revision(steps)))
    assert "{alias} {0}: tills vi vet handlar vi som om {until}. Bedöms igen" in text


def test_every_text_is_examined_and_can_be_edited_also_in_the_figure() -> None:
    report = made(revision((listed("scenarios", scenario("070-1740699", "high", acute=True)),)))
    joined = "\n".join(piece.text for piece in pieces_of(report))
    for text in all_text(report).splitlines():
        assert text in joined
    found = [
        f for f in examine(pieces_of(report), (), (), "supervisor") if f.kind is FindingKind.PHONE
    ]
    assert any(finding.place.startswith("Röda tråden: Scenarier") for finding in found)
    edited = apply_edits(report, [Edit(found[0], "ett nummer")])
    assert "070-1740699" not in all_text(edited)
    assert any(box.text == "ett nummer" for box in boxes(edited).values())
    assert judged(edited)[0].text == "ett nummer"


def test_the_same_arguments_give_the_same_report() -> None:
    assert made() == made()
    assert made(heavy()) == made(heavy())


def test_an_old_version_without_ids_of_items_is_composed_all_the_same() -> None:
    kinds = [step for step in SECOND if step.kind is not Kind.LIST]
    assert made(revision(tuple(kinds))).blocks
