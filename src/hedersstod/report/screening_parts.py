"""What all pages of a screening's report share: its reading, what things are called, what moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.comparison import Line, Movement, compare_factors, compare_scenarios
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.profiles import ReaderProfile, ReportTexts
from hedersstod.domain.screening import (
    MEASURES,
    GapKind,
    Measure,
    Scenario,
    gaps,
    read_screening,
)
from hedersstod.domain.text import swedish_date
from hedersstod.report.composer import Composer, cut
from hedersstod.report.report import Block, Heading, Paragraph, Row, Table
from hedersstod.report.selection import effective_reason, visible_steps

NAME: Final = 110  # letters of a name in a line or a cell
SHORT_NAME: Final = 48
_PAGE_CHANGES: Final = 5  # on the first page; more are told in full further on
_WIDTHS: Final = (0.3, 0.17, 0.17, 0.36)
# What a box of the thread, and a line of what moved, tells of a scenario.
_BOX: Final = ("what", "level", "acute")
_MOVED: Final = (*_BOX, "soon", "grave")


class ScreeningParts(Composer):
    """A screening as its reader may see it, and the version before it."""

    def __init__(
        self,
        revision: Revision,
        profile: ReaderProfile,
        texts: ReportTexts,
        made_at: datetime,
        before: Revision | None,
    ) -> None:
        super().__init__(revision, profile, texts, made_at)
        self._before = before
        self._screening = read_screening(map(_inheriting, self._steps))
        self._gaps = gaps(self._screening)

    # -- names -----------------------------------------------------------------------------

    def _name(self, scenario: Scenario, most: int = NAME) -> str:
        """What a scenario is called, never without its mark."""
        field = scenario.fields.get(QuestionId("what"))
        name = cut(scenario.what, most) or self._say("scenario", number=scenario.number)
        return name if field is None else self._marked(field, name)

    def _short(self, scenario: Scenario) -> str:
        return cut(scenario.what, SHORT_NAME) or self._say("scenario", number=scenario.number)

    def _measure_fields(self, measure: Measure) -> Mapping[QuestionId, SignedStep]:
        fields = self._screening.steps[MEASURES].items[measure.number - 1]
        return {field.question: field for field in fields}

    def _measure_name(self, measure: Measure) -> str:
        name = cut(measure.what, NAME) or self._say("measure", number=measure.number)
        field = self._measure_fields(measure).get(QuestionId("measure_what"))
        return name if field is None else self._marked(field, name)

    def _builds_on(self, scenario: Scenario) -> str:
        """The factors a scenario builds on, by what this reader sees of them."""
        told: dict[str, SignedStep] = {f.id: f.step for f in self._screening.factors}
        names = (self._marked(told[f], told[f].label) for f in scenario.builds_on if f in told)
        return ", ".join(names)

    # -- what moved ------------------------------------------------------------------------

    def _changes(self) -> Iterator[Block]:
        if not self._shows("changes"):
            return
        yield Heading(self._say("changes_heading"))
        if self._before is None:
            yield Paragraph(self._say("changes_first"))
            return
        rows = self._change_rows()
        if rows:
            yield Table(self._change_head(), rows[:_PAGE_CHANGES], _WIDTHS)
        words = [] if rows else [self._say("changes_none")]
        if len(rows) > _PAGE_CHANGES:
            words.append(self._say("changes_more", count=len(rows) - _PAGE_CHANGES))
        factors = self._factor_changes()
        same = sum(line.movement is Movement.SAME for line in factors)
        not_looked_at = sum(gap.kind is GapKind.NOT_LOOKED_AT for gap in self._gaps)
        words += self._counted("changes_same", same)
        words += self._counted("changes_not_looked_at", not_looked_at)
        if words:
            yield Paragraph(" ".join(words), "quiet")

    def _more_changes(self) -> Iterator[Block]:
        rows = self._change_rows() if self._before is not None and self._shows("changes") else ()
        if len(rows) > _PAGE_CHANGES:
            yield Heading(self._say("changes_all_heading"))
            yield Table(self._change_head(), rows, _WIDTHS)

    def _counted(self, text_id: str, count: int) -> list[str]:
        if count == 0:
            return []
        return [self._say(f"{text_id}_one" if count == 1 else text_id, count=count)]

    def _earlier_steps(self) -> tuple[SignedStep, ...]:
        if self._before is None:
            return ()
        return visible_steps(self._before, self._profile, self._texts["place_given"])

    def _factor_changes(self) -> tuple[Line, ...]:
        return compare_factors(self._earlier_steps(), self._steps)

    def _change_rows(self) -> tuple[Row, ...]:
        """The judgements that moved first, then the factors."""
        earlier = self._earlier_steps()
        scenarios = compare_scenarios(earlier, self._steps) if self._shows("scenarios") else ()
        lines = (*scenarios, *self._factor_changes())
        return tuple(self._change_row(line) for line in lines if line.movement is not Movement.SAME)

    def _change_row(self, line: Line) -> Row:
        if line.item is not None:
            what = cut(line.label, SHORT_NAME) or self._say("scenario_word")
            label = self._say("change_scenario", what=what)
            before = lower_first(line.before) or self._say("change_absent")
            now = lower_first(line.now) or self._say("change_absent")
        else:
            label = line.label
            before = lower_first(line.before) or self._say("change_unanswered")
            now = lower_first(line.now) or self._say("change_unanswered")
        why = cut(line.why, NAME) or self._say("change_no_ground")
        reason = self._change_reason(line)
        if reason is not None:
            why = f"{why} {self._say('withheld_short', reason=reason)}"
        return Row((label, before, now, why), strong=(2,))

    def _change_reason(self, line: Line) -> str | None:
        """The mark of either version: what moved tells of both."""
        for steps in (self._steps, self._earlier_steps()):
            for step in steps:
                if step.question != line.question:
                    continue
                told = [step]
                for item, fields in zip(step.item_ids, step.items, strict=True):
                    told += told_of(fields, _MOVED) if item == line.item else []
                for each in told:
                    if each.withheld_because is not None:
                        return each.withheld_because
        return None

    def _change_head(self) -> tuple[str, ...]:
        return (
            self._say("changes_what_column"),
            *self._days(),
            self._say("changes_why_column"),
        )

    def _days(self) -> tuple[str, str]:
        """The days of both versions, as short as they can be told apart."""
        if self._before is None:
            return ("", "")
        old, new = self._before.signed_at.date(), self._revision.signed_at.date()
        if old == new:
            numbers = (self._before.number, self._revision.number)
            first, second = (self._say("changes_version_column", number=n) for n in numbers)
            return first, second
        if old.year != new.year:
            return swedish_date(old), swedish_date(new)
        return _without_year(old), _without_year(new)


def _inheriting(step: SignedStep) -> SignedStep:
    """A mark on a list holds for every field of its items."""
    items: Iterable[tuple[SignedStep, ...]] = step.items
    if step.withheld_because is not None:
        items = (
            tuple(replace(f, withheld_because=effective_reason(f, step)) for f in item)
            for item in step.items
        )
    return replace(step, items=tuple(items))


def told_of(fields: Iterable[SignedStep], ids: tuple[str, ...] = _BOX) -> list[SignedStep]:
    """The fields of a scenario that a box of the thread, or a line of what moved, tells of."""
    return [field for field in fields if field.question in ids]


def lower_first(words: str) -> str:
    """The words as they stand within a sentence."""
    return words[:1].lower() + words[1:]


def _without_year(day: date) -> str:
    return swedish_date(day).rsplit(" ", 1)[0]
