"""The words around a case (case/<language>.toml): read in full, or refused in full."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from hedersstod.content.reading import Faults, Table, read_file, same_names_twice
from hedersstod.domain.case_texts import CaseTexts, Circle, EventKind, Ground, Note, Season
from hedersstod.domain.guide import Option
from hedersstod.domain.identifiers import OptionId

PLACES: Final = ("consultation", "disclosure", "events", "facts", "people", "safe_contact")
_DAY: Final = re.compile(r"(\d\d)-(\d\d)")
_LEAP_YEAR: Final = 2024

_Each = TypeVar("_Each", Circle, EventKind, Option, Ground, Note, Season)


def load_case_texts(path: Path) -> CaseTexts:
    """The words around a case; ContentError with every fault at once."""
    faults = Faults()
    texts = read_case_texts(path, path.parent.parent, faults)
    faults.refuse()
    return texts


def read_case_texts(path: Path, root: Path, faults: Faults) -> CaseTexts:
    """As `load_case_texts`, but notes the faults and goes on."""
    table = read_file(path, root, faults)
    if table is None:
        return CaseTexts(path.stem, (), (), (), (), (), (), ())
    texts = CaseTexts(
        language=table.language(path.stem),
        circles=_all(table, "circles", _circle),
        event_kinds=_all(table, "event_kinds", _event_kind),
        sources=_all(table, "sources", _option),
        certainties=_all(table, "certainties", _option),
        grounds=_all(table, "grounds", _ground),
        notes=_all(table, "notes", _note),
        seasons=_all(table, "seasons", _season),
    )
    table.finish()
    return texts


def _all(table: Table, key: str, read: Callable[[Table], _Each]) -> tuple[_Each, ...]:
    tables = table.required_tables(key)
    found = []
    for each in tables:
        found.append(read(each))
        each.finish()
    same_names_twice([(at, one.id) for at, one in zip(tables, found, strict=True)], "id")
    return tuple(found)


def _circle(table: Table) -> Circle:
    return Circle(
        id=table.own_id(),
        title=table.text("title"),
        explanation=table.text("explanation"),
        never=table.yes_or_no("never", default=False),
    )


def _event_kind(table: Table) -> EventKind:
    return EventKind(
        id=table.own_id(),
        text=table.text("text"),
        explanation=table.text("explanation"),
        why_screening=table.optional_text("why_screening"),
        contact=table.yes_or_no("contact", default=False),
        has_end=table.yes_or_no("has_end", default=False),
        risk_window=table.yes_or_no("risk_window", default=False),
        group=table.optional_text("group"),
        covers=table.coverage_ids("covers"),
    )


def _option(table: Table) -> Option:
    return Option(
        id=OptionId(table.own_id()),
        text=table.text("text"),
        explanation=table.optional_text("explanation"),
    )


def _ground(table: Table) -> Ground:
    return Ground(
        id=table.own_id(),
        text=table.text("text"),
        law=table.text("law"),
        think=table.text("think"),
    )


def _note(table: Table) -> Note:
    return Note(
        id=table.own_id(),
        place=table.one_of("place", PLACES) or "",
        title=table.text("title"),
        text=table.text("text"),
        source=table.text("source"),
        covers=table.coverage_ids("covers"),
    )


def _season(table: Table) -> Season:
    return Season(
        id=table.own_id(),
        text=table.text("text"),
        begins=_day(table, "begins"),
        ends=_day(table, "ends"),
        note=table.text("note"),
    )


def _day(table: Table, key: str) -> tuple[int, int]:
    """A day of any year as month and day, written 12-20."""
    read = _DAY.fullmatch(table.text(key))
    month, day = (int(read[1]), int(read[2])) if read else (0, 0)
    if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(_LEAP_YEAR, month)[1]:
        return month, day
    if table.has(key):
        table.fault(f"{key} ska vara månad och dag, till exempel 12-20")
    return 1, 1
