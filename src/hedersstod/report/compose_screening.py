"""The report of a screening: the first page alone answers the supervisor, the rest gives grounds.

Fact, what others have told, and the caseworker's own judgement stand apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from hedersstod.domain.case import Revision, SignedStep
from hedersstod.domain.guide import Kind
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.profiles import ReaderProfile, ReportTexts
from hedersstod.domain.screening import (
    AGAINST,
    CONSULTED,
    MEASURES,
    MISSED,
    NATURE,
    NEXT_LOOK,
    OTHER_ASSESSMENT,
    OWN_VIEW,
    SCENARIOS,
    Measure,
    Scenario,
)
from hedersstod.report.composer import cut
from hedersstod.report.log_lines import LogLine
from hedersstod.report.report import Block, Finding, Heading, Paragraph, Row, SealBox, Table
from hedersstod.report.screening_first_page import ScreeningFirstPage
from hedersstod.report.screening_parts import NAME
from hedersstod.report.selection import has_content

_TOLD_APART: Final = (
    NATURE,
    SCENARIOS,
    MEASURES,
    AGAINST,
    MISSED,
    NEXT_LOOK,
    OWN_VIEW,
    OTHER_ASSESSMENT,
    CONSULTED,
)
_MOST_LINES: Final = 60  # of the log: the latest, with the number of the others

# Which fields of a scenario stand together on a row of the report, and under what heading.
_ROWS: Final = (
    ("scenario_risk", ("level", "acute")),
    ("scenario_people", ("who", "against")),
    ("scenario_when", ("soon", "trigger", "grave")),
    ("scenario_until", ("until_then", "until_day")),
)
_ROW_FIELDS: Final = frozenset({"what", "builds_on", *(f for _, fields in _ROWS for f in fields)})


class ScreeningComposer(ScreeningFirstPage):
    """The order of the parts, and those after the first page."""

    def __init__(
        self,
        revision: Revision,
        profile: ReaderProfile,
        texts: ReportTexts,
        made_at: datetime,
        before: Revision | None,
        log: tuple[LogLine, ...],
    ) -> None:
        super().__init__(revision, profile, texts, made_at, before)
        self._log = log

    def _blocks(self, seal: SealBox) -> Iterator[Block]:
        yield from self._panels()
        yield from self._changes()
        yield from self._thread()
        yield replace(seal, ends_page=True)
        yield from self._more_changes()
        yield from self._judgement()
        yield from self._measures()
        yield from self._counter_question()
        yield from self._all_positions()
        yield from self._open_threads()
        yield from self._own_view()
        yield from self._facts()
        yield from self._not_known()
        yield from self._other_assessment()
        yield from self._since_last()
        yield from self._assessment("assessment_screening_heading")
        yield from self._local()
        yield from self._about()

    # -- the judgement ---------------------------------------------------------------------

    def _judgement(self) -> Iterator[Block]:
        if not self._shows("judgement"):
            return
        yield Heading(self._say("judgement_heading"))
        yield Paragraph(self._say("judgement_intro"), "quiet")
        for step in self._asked(NATURE, NEXT_LOOK):
            yield from self._findings(step)
        if not self._shows("scenarios") or self._step(SCENARIOS) is None:
            return
        if not self._screening.scenarios:
            yield Paragraph(self._say("scenarios_none"), "strong")
        for scenario in self._screening.scenarios:
            name = self._name(scenario)
            yield Heading(self._say("scenario_heading", number=scenario.number, what=name), 2)
            yield from self._scenario(scenario)
        yield from self._beside(SCENARIOS)

    def _scenario(self, scenario: Scenario) -> Iterator[Finding]:
        whole = scenario.fields.get(QuestionId("what"))
        if whole is not None and cut(scenario.what, NAME) != scenario.what:  # not in the heading
            yield from self._row("scenario_whole", [whole])
        for text_id, ids in _ROWS:
            fields = (scenario.fields.get(QuestionId(each)) for each in ids)
            yield from self._row(text_id, [field for field in fields if field is not None])
        factors = self._builds_on(scenario)
        yield Finding(
            self._say("scenario_builds_on"), "", "", factors or self._say("builds_on_none")
        )
        met = [m for m in self._screening.measures if scenario.item in m.scenarios]
        if self._profile.allows(MEASURES):
            names = "; ".join(map(self._measure_name, met))
            yield Finding(self._say("scenario_met_by"), "", "", names or self._say("met_by_none"))
        others = [field for id_, field in scenario.fields.items() if id_ not in _ROW_FIELDS]
        for field in others:
            yield from self._row("", [field])

    def _row(self, text_id: str, fields: Iterable[SignedStep]) -> Iterator[Finding]:
        """Some fields on one row; a blank one says so, and what is withheld is marked."""
        fields = list(fields)
        if not fields:
            return
        lines = []
        for field in fields:
            said = self._marked(field, ", ".join(field.said) or self._say("unanswered"))
            lines.append(self._labelled(field.label, said) if len(fields) > 1 else said)
        notes = [self._marked(field, field.note) for field in fields if field.note]
        unknown = [self._marked(field, field.unknown) for field in fields if field.unknown]
        risk = text_id == "scenario_risk"  # the judgement itself stands out
        if risk and not notes:
            grounds = self._say("grounds_missing")
            notes = [self._labelled(self._say("grounds"), grounds)]
        yield Finding(
            label=self._say(text_id) if text_id else fields[0].label,
            question="",
            said="\n".join(lines) if risk else "",
            note="\n".join(notes if risk else [*lines, *notes]),
            unknown=self._unknown("\n".join(unknown)),
        )

    def _beside(self, question: QuestionId) -> Iterator[Finding]:
        """What was written beside a list: what more there is, and what is not known."""
        step = self._step(question)
        if step is not None and (step.note or step.unknown):
            yield Finding(
                label=step.label,
                question="",
                said="",
                note=step.note,
                unknown=self._unknown(step.unknown),
                withheld=self._reason(step.withheld_because),
            )

    # -- measures --------------------------------------------------------------------------

    def _measures(self) -> Iterator[Block]:
        if not self._shows("scenarios") or self._step(MEASURES) is None:
            return
        yield Heading(self._say("measures_heading"))
        rows = tuple(map(self._measure_row, self._screening.measures))
        if rows:
            columns = ("measure_what", "measure_who", "measure_when", "measure_for")
            yield Table(tuple(map(self._say, columns)), rows, (0.34, 0.2, 0.18, 0.28))
        else:
            yield Paragraph(self._say("measures_none"), "strong")
        yield from self._beside(MEASURES)

    def _measure_row(self, measure: Measure) -> Row:
        fields = self._measure_fields(measure)

        def cell(field_id: str, missing: str) -> str:
            field = fields.get(QuestionId(field_id))
            said = ", ".join(field.said) if field is not None else ""
            text = said or self._say(missing)
            return self._marked(field, text) if field is not None else text

        named: dict[str, str] = {s.item: self._name(s) for s in self._screening.scenarios}
        met = "; ".join(named[item] for item in measure.scenarios if item in named)
        return Row(
            (
                cell("measure_what", "not_given"),
                cell("measure_who", "not_given"),
                cell("measure_when", "not_given"),
                met or self._say("measure_for_none"),
            )
        )

    # -- the counter-question, facts, the log ----------------------------------------------

    def _counter_question(self) -> Iterator[Block]:
        steps = self._asked(AGAINST, MISSED)
        if not self._shows("judgement") or not steps:
            return
        yield Heading(self._say("counter_heading"))
        for step in steps:
            if has_content(step):
                yield from self._findings(step)
            else:
                yield Finding(step.label, step.text, self._say("unanswered"))

    def _facts(self) -> Iterator[Block]:
        if not self._shows("answers"):
            return
        told = [s for s in self._steps if s.question not in _TOLD_APART and has_content(s)]
        protective = [step for step in told if step.protective]
        others = [step for step in told if not step.protective]
        yield Heading(self._say("answers_heading"))
        intro = "answers_screening_intro" if others else "answers_none"
        yield Paragraph(self._say(intro), "quiet")
        section = ""
        for step in others:
            if step.section != section:
                section = step.section
                yield Heading(section, 2)
            yield from self._findings(step)
        if any(step.protective for step in self._steps):
            yield Heading(self._say("protective_heading"))
            if not protective:
                yield Paragraph(self._say("protective_none"), "quiet")
            for step in protective:
                yield from self._findings(step)

    def _own_view(self) -> Iterator[Block]:
        """In the client's own words, and said outright where they are missing."""
        step = self._step(OWN_VIEW)
        if step is None or not self._shows("answers"):
            return
        yield Heading(self._say("own_view_heading"))
        if not has_content(step):
            yield Paragraph(self._say("own_view_missing"), "strong")
        yield from self._findings(step)

    def _other_assessment(self) -> Iterator[Block]:
        step = self._step(OTHER_ASSESSMENT)
        if step is None or not self._shows("answers") or not has_content(step):
            return
        yield Heading(self._say("other_assessment_heading"))
        yield from self._findings(step)

    def _since_last(self) -> Iterator[Block]:
        if not self._shows("log"):
            return
        if self._before is None:
            yield Heading(self._say("log_heading_first"))
        else:
            yield Heading(self._say("log_heading", number=self._before.number))
        for step in self._asked(CONSULTED):
            yield from self._findings(step)
        if not self._log:
            yield Paragraph(self._say("log_none"))
            return
        left = len(self._log) - _MOST_LINES
        if left > 0:
            yield Paragraph(self._say("log_earlier", count=left), "quiet")
        columns = tuple(map(self._say, ("log_day_column", "log_kind_column", "log_words_column")))
        rows = tuple(map(self._log_row, self._log[-_MOST_LINES:]))
        yield Table(columns, rows, (0.2, 0.2, 0.6))

    def _log_row(self, line: LogLine) -> Row:
        words = line.words
        if line.withheld_because is not None:
            words = f"{words}\n{self._say('withheld', reason=line.withheld_because)}"
        day = self._say("log_after", day=line.day) if line.after else line.day
        return Row((day, line.kind, words))

    def _asked(self, *questions: QuestionId) -> list[SignedStep]:
        """The steps of these questions in this order; those that were not asked are passed over."""
        steps = (self._step(question) for question in questions)
        return [step for step in steps if step is not None and step.kind is not Kind.STATEMENT]
