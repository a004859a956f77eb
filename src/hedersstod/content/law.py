"""The time limits of the law (law/<language>.toml): read in full, or refused in full."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from hedersstod.content.reading import Faults, Table, read_file, same_names_twice
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.legal_limits import Bound, LegalLimit, Unit

_WITHOUT_LENGTH: Final = frozenset({Unit.AT_ONCE, Unit.DECISION})
_NUMBER_OF_ACT: Final = re.compile(r"\(\d{4}:\d+\)")
_PARAGRAPH: Final = re.compile(r"\d+ (?:[a-z] )?§")


def load_limits(path: Path) -> tuple[LegalLimit, ...]:
    """The time limits of the law; ContentError with every fault at once."""
    faults = Faults()
    limits = read_limits(path, path.parent.parent, faults)
    faults.refuse()
    return limits


def read_limits(path: Path, root: Path, faults: Faults) -> tuple[LegalLimit, ...]:
    """As `load_limits`, but notes the faults and goes on."""
    table = read_file(path, root, faults)
    if table is None:
        return ()
    table.language(path.stem)
    tables = table.required_tables("limits")
    table.finish()
    limits = tuple(_limit(each) for each in tables)
    same_names_twice([(at, one.id) for at, one in zip(tables, limits, strict=True)], "id")
    return limits


def check_kinds(limits: Iterable[LegalLimit], texts: CaseTexts, file: str, faults: Faults) -> None:
    """Note every kind of event, or ground, that a limit names and that is not there."""
    kinds = {kind.id for kind in texts.event_kinds}
    grounds = {ground.id for ground in texts.grounds}
    for limit in limits:
        named = (
            ("starts", limit.starts, kinds),
            ("ends", limit.ends, kinds | grounds),
            ("suggested_by", limit.suggested_by, kinds),
        )
        for key, ids, known in named:
            for each in ids:
                if each not in known:
                    faults.add(file, limit.id, f"{key} nämner {each}, som inte finns")


def limit_shapes(limits: tuple[LegalLimit, ...]) -> dict[str, tuple[object, ...]]:
    """What must be the same of a limit in every language: all that its days come from."""
    return {
        limit.id: (
            limit.starts,
            limit.ends,
            limit.suggested_by,
            limit.unit,
            limit.length,
            limit.bound,
            (limit.repeats, limit.lasts, limit.acute, limit.quiet),
        )
        for limit in limits
    }


def _limit(table: Table) -> LegalLimit:
    id_ = table.own_id()
    unit = Unit(table.one_of("unit", tuple(Unit)) or Unit.DAYS)
    limit = LegalLimit(
        id=id_,
        what=table.text("what"),
        starts=table.required_texts("starts"),
        unit=unit,
        length=_length(table, unit),
        bound=Bound(table.one_of("bound", tuple(Bound)) or Bound.BOARD),
        paragraph=table.text("paragraph"),
        read=table.text("read"),
        counted=table.text("counted"),
        action=table.text("action"),
        decides=table.text("decides"),
        condition=table.optional_text("condition"),
        ends=table.texts("ends"),
        suggested_by=table.texts("suggested_by"),
        repeats=table.yes_or_no("repeats", default=False),
        lasts=table.yes_or_no("lasts", default=False),
        acute=table.yes_or_no("acute", default=False),
        quiet=table.yes_or_no("quiet", default=False),
        covers=table.coverage_ids("covers"),
    )
    _check(limit, table)
    table.finish()
    return limit


def _length(table: Table, unit: Unit) -> int:
    if unit not in _WITHOUT_LENGTH:
        return table.whole_number("length")
    if table.has("length"):
        table.raw("length")
        table.fault(f"length ska inte stå när unit är {unit}")
    return 0


def _check(limit: LegalLimit, table: Table) -> None:
    law = limit.paragraph
    if law and not (_NUMBER_OF_ACT.search(law) and _PARAGRAPH.search(law)):
        table.fault("paragraph ska ha lagens nummer och paragrafen, som SoL (2025:400) 20 kap. 2 §")
    if limit.repeats and (limit.lasts or limit.unit in _WITHOUT_LENGTH):
        table.fault("repeats går bara för en tid med längd som inte är den längsta för ett beslut")
    if limit.unit is Unit.DECISION and not limit.lasts:
        table.fault("unit kan bara vara decision när lasts är true")
    if limit.unit is Unit.AT_ONCE and limit.lasts:
        table.fault("lasts går inte ihop med at_once")
    for kind in sorted({*limit.starts} & {*limit.ends}):
        table.fault(f"{kind} kan inte både starta och avsluta samma tid")
