"""The rules that propose measures (measures/<language>.toml): read in full, or refused in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from hedersstod.content.conditions import Fault, check_condition, read_condition
from hedersstod.content.reading import Faults, Table, read_file, same_names_twice
from hedersstod.domain.guide import Covers, Guide
from hedersstod.domain.identifiers import GuideId, OptionId, QuestionId
from hedersstod.domain.measures import M_AREA, SAFETY_PLAN, Ground, MeasureRule

_PLACEHOLDER: Final = re.compile(r"\{(\w*)\}")
_PLACEHOLDERS: Final = frozenset({"label", "answer", "scenario"})


def read_measures(path: Path, root: Path, faults: Faults) -> tuple[MeasureRule, ...]:
    """The rules; each fault is noted."""
    table = read_file(path, root, faults)
    if table is None:
        return ()
    table.language(path.stem)
    table.whole_number("version")
    table.required_texts("sources")
    tables = table.required_tables("measures")
    table.finish()
    rules = tuple(_rule(each) for each in tables)
    same_names_twice([(at, rule.id) for at, rule in zip(tables, rules, strict=True)], "id")
    return rules


def check_measures(
    rules: Iterable[MeasureRule], guides: Mapping[GuideId, Guide], file: str, faults: Faults
) -> None:
    """Note every guide, question, option or area that a rule names and that is not there."""
    rules = tuple(rules)
    plan = guides.get(SAFETY_PLAN)
    if rules and plan is None:
        faults.add(file, "", "guiden safety_plan finns inte")
        return
    areas = {option.id for option in plan.question(M_AREA).options} if plan is not None else set()
    for rule in rules:
        if rule.area not in areas:
            faults.add(file, rule.id, f"area nämner {rule.area}, som inte finns")
        for ground in rule.grounds:
            _check_ground(ground, guides, partial(faults.add, file, rule.id))


def _check_ground(ground: Ground, guides: Mapping[GuideId, Guide], fault: Fault) -> None:
    guide = guides.get(ground.guide)
    if guide is None:
        fault(f"guide nämner {ground.guide}, som inte finns")
        return
    scope = {question.id: question for question in guide.questions()}
    if ground.because not in scope:
        fault(f"because nämner {ground.because}, som inte finns")
    check_condition(ground.when, scope, fault)


def _rule(table: Table) -> MeasureRule:
    rule = MeasureRule(
        id=table.own_id(),
        area=OptionId(table.text("area")),
        text=table.text("text"),
        source=table.text("source"),
        caution=table.text("caution"),
        grounds=tuple(
            ground
            for each in table.required_tables("grounds")
            if (ground := _ground(each)) is not None
        ),
        covers=_covers(table),
    )
    table.finish()
    return rule


def _ground(table: Table) -> Ground | None:
    guide, because = table.text("guide"), table.text("because")
    when, why = read_condition(table, "when"), table.text("why")
    for name in sorted(set(_PLACEHOLDER.findall(why)) - _PLACEHOLDERS):
        table.fault(f"why: okänd plats {{{name}}}")
    table.finish()
    if when is None:
        table.fault("when saknas")
        return None
    return Ground(GuideId(guide), QuestionId(because), when, why)


def _covers(table: Table) -> Covers:
    if not table.has("covers"):
        return Covers()
    inner = table.table("covers")
    guidance = inner.coverage_ids("guidance")
    inner.finish()
    return Covers(guidance=guidance)
