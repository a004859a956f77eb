"""What stands in for the edges of the program in `make demo`, and what its stages hand on."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from hedersstod.casework.office import create_office, open_office
from hedersstod.content import Content, load_content
from hedersstod.demo import between, telling
from hedersstod.demo.between import HOME, RESTORED, STATE, begin, load, put_away, sweep
from hedersstod.demo.plan_stage import too_alike
from hedersstod.demo.plan_stories import PLANS
from hedersstod.demo.plan_told import PlanTold
from hedersstod.demo.plan_walk import PlanMade
from hedersstod.demo.stand_ins import MARGIN, SHEET, STICK, ChosenFile, Paper, clock_ahead, damage
from hedersstod.demo.stories import STORIES, ItemTold
from hedersstod.demo.telling import tell
from hedersstod.demo.vault_stage import BROKEN_PAGE, LAST_MINUTE, OVER
from hedersstod.demo.visitor import Log, Sight
from hedersstod.domain.guide import Question
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.measures import MEASURES, SAFETY_PLAN
from hedersstod.resources import resource_path
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.pages.part_print import part_sheet
from hedersstod.ui.widgets import set_copy_gate
from tests.casework.desk import PASSPHRASE
from tests.helpers.cases import NOON

PART = "8V3F5 4G0V7 DSBVD 291X8 HVPPH CVR53 0276V QNA43"


def dark(sheet: QImage, left: int, top: int, width: int, height: int) -> int:
    """How many dots of a part of the sheet are as good as black."""
    return sum(
        QColor(sheet.pixel(x, y)).lightness() < 80
        for x in range(left, left + width)
        for y in range(top, top + height)
    )


# -- the printer, the clock, the disk ----------------------------------------------------------


def test_the_paper_of_a_part_fits_its_sheet_and_leaves_the_margins_white(qapp) -> None:
    paper = Paper()
    near, far = paper.printers()
    assert (near.is_remote, far.is_remote) == (False, True)
    paper.print_pages(near.name, [part_sheet(PART, 1, "06C", NOON.date())])
    (sheet,) = paper.sheets
    width, height = SHEET
    assert (sheet.width(), sheet.height()) == SHEET
    assert dark(sheet, MARGIN, MARGIN, width - 2 * MARGIN, height // 3) > 5000
    assert dark(sheet, 0, 0, MARGIN - 8, height) == 0
    assert dark(sheet, width - MARGIN + 8, 0, MARGIN - 8, height) == 0
    assert dark(sheet, 0, height - MARGIN, width, MARGIN) == 0


def test_reports_of_two_cases_with_the_same_name_are_both_there(qapp, tmp_path: Path) -> None:
    chooser = ChosenFile(tmp_path / "rapport.pdf")
    names = []
    for _ in range(3):
        path = chooser.place_to_save(QWidget(), "rapport-2026-11-27-1.pdf")
        assert path is not None
        path.write_bytes(b"%PDF")
        names.append(path.name)
    assert names == [f"rapport-2026-11-27-1{more}.pdf" for more in ("", "_2", "_3")]


def test_a_clock_ahead_is_met_by_the_countdown_and_then_by_the_lock(qapp) -> None:
    owner = QObject()
    timer = InactivityTimer(5, owner)
    left: list[int] = []
    locks: list[bool] = []
    timer.counting_down.connect(left.append)
    timer.elapsed.connect(lambda: locks.append(True))
    timer.start()
    with clock_ahead(LAST_MINUTE):
        timer._tick()
    assert left in ([22], [23])
    timer._tick()
    assert len(left) == 1, "outside, the clock is the computer's own again"
    with clock_ahead(OVER):
        timer._tick()
    assert locks == [True]


def test_the_page_that_is_broken_lets_the_vault_open_and_is_told(home: Path) -> None:
    content = load_content(resource_path(), "sv")
    office = create_office(home, PASSPHRASE, content)
    office.add_case("Björk")
    office.close()
    damage(home, BROKEN_PAGE)
    office = open_office(home, PASSPHRASE, content)
    assert office.care.is_damaged
    assert [case.alias for case in office.cases()] == ["Björk"]
    office.close()


# -- from stage to stage -----------------------------------------------------------------------


def log_of_a_walk() -> Log:
    sight = Sight("X-12", "guidance", "begin_button", "001-idag-ljus.png")
    told = {"alias": "Björk", "fields": 53}
    plan = plan_of("Björk", ("journey_child_ban",), ("Passet hos polisen.",)).told()
    return Log(["001-idag-ljus.png"], [sight], ["safe_tonight"], [told], {"part_1": PART}, [plan])


def plan_of(alias: str, offered: tuple[str, ...], measures: tuple[str, ...]) -> PlanMade:
    return PlanMade(alias, offered, measures, ())


def test_a_lock_hands_everything_on_to_the_stage_after_it(
    qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(between, "replace_process", started.append)
    log = log_of_a_walk()
    log.kept[RESTORED] = ""
    visitor, _ = begin(tmp_path, log, "restored")
    try:
        visitor.window._end_process(["--restored", "yes", "--window", "AdnQywAD"])
    finally:
        visitor.window.hide()
        visitor.window.deleteLater()
        set_copy_gate(None)
    assert started == [["demo", "--out", str(tmp_path), "--stage", "restored"]]
    assert load(tmp_path) == log
    assert [PlanMade.of(plan).told() for plan in log.plans] == log.plans
    assert load(tmp_path).kept == {"part_1": PART, RESTORED: "yes"}


def test_what_stands_on_the_papers_is_in_no_word_about_the_log() -> None:
    assert not any(group in repr(log_of_a_walk()) for group in PART.split())


def test_a_walk_begins_with_nothing_of_the_last_and_leaves_no_vault(tmp_path: Path) -> None:
    for folder in (HOME, STICK):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "arbetsbok.db").write_bytes(b"x")
    for name in ("001-idag-ljus.png", "rapport-2026-11-27-1.pdf", STATE, "annat.txt"):
        (tmp_path / name).write_bytes(b"x")
    put_away(tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"001-idag-ljus.png", "rapport-2026-11-27-1.pdf", "annat.txt"}
    sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"annat.txt"}


def test_a_walk_that_sealed_nothing_has_failed(tmp_path: Path, capsys) -> None:
    assert tell(tmp_path, Log()) == 1
    assert "Ingen rapport blev gjord." in capsys.readouterr().out
    (tmp_path / "rapport.pdf").write_bytes(b"%PDF-1.7 nothing")
    assert tell(tmp_path, Log()) == 1


# -- three people, three plans -----------------------------------------------------------------


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(resource_path(), "sv")


@pytest.fixture(params=PLANS.values(), ids=lambda plan: plan.alias)
def plan(request: pytest.FixtureRequest) -> PlanTold:
    return request.param


def test_every_story_has_a_plan() -> None:
    assert list(PLANS) == [story.alias for story in STORIES]


def test_a_plan_answers_only_what_is_asked(plan: PlanTold, content: Content) -> None:
    guide = content.guides[SAFETY_PLAN]
    asked = {question.id: question for question in guide.questions()}
    assert {*plan.texts, *plan.notes, *plan.days, *plan.lists} <= asked.keys()
    for question, chosen in plan.choices.items():
        options = {option.id for option in asked[QuestionId(question)].options}
        assert {chosen} <= options if isinstance(chosen, str) else set(chosen) <= options
    for list_, items in {**plan.lists, MEASURES: tuple(plan.proposed.values())}.items():
        fields = {field.id: field for field in asked[QuestionId(list_)].items}
        for item in items:
            assert_fits(item, fields)


def assert_fits(item: ItemTold, fields: dict[QuestionId, Question]) -> None:
    assert item.fields() <= fields.keys()
    for field, chosen in item.choices.items():
        assert chosen in {option.id for option in fields[QuestionId(field)].options}


def test_what_is_taken_up_or_set_aside_are_proposals(plan: PlanTold, content: Content) -> None:
    rules = {rule.id for rule in content.measures}
    assert {*plan.proposed, *plan.aside} <= rules
    assert plan.proposed
    assert plan.aside
    assert not plan.proposed.keys() & plan.aside.keys()


def test_a_plan_takes_at_least_two_dangerous_decisions_each_with_a_reason(plan: PlanTold) -> None:
    decisions = plan.lists["decisions"]
    assert len(decisions) >= 2
    assert all(each.texts["d_reason"] and each.texts["d_who"] for each in decisions)


def test_no_two_people_take_up_the_same(content: Content) -> None:
    for one, other in combinations(PLANS.values(), 2):
        assert one.proposed.keys() != other.proposed.keys()
        whats = [{item.texts["m_what"] for item in each.proposed.values()} for each in (one, other)]
        assert not whats[0] & whats[1]


def test_different_plans_are_not_called_alike() -> None:
    one = plan_of("Björk", ("school_plan", "new_phone"), ("Skolan ringer mig.",))
    other = plan_of("Rönn", ("new_phone",), ("Vården har en tid.",))
    assert too_alike([one, other]) == []


def test_the_same_proposals_or_a_shared_measure_are_told_of_both_people() -> None:
    one = plan_of("Björk", ("new_phone", "school_plan"), ("Skolan ringer mig.", "En väska."))
    other = plan_of("Rönn", ("school_plan", "new_phone"), ("En väska.",))
    assert too_alike([one, other]) == [
        "Björk och Rönn fick samma förslag",
        "Björk och Rönn har samma åtgärd",
    ]


def test_a_walk_where_two_plans_are_alike_has_failed(
    tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "_tell_reports", lambda out: 0)
    one, other = (plan_of(alias, ("new_phone",), (alias,)) for alias in ("Björk", "Rönn"))
    assert tell(tmp_path, Log(plans=[one.told()])) == 0
    assert tell(tmp_path, Log(plans=[one.told(), other.told()])) == 1
    assert "FEL: Björk och Rönn fick samma förslag." in capsys.readouterr().out
