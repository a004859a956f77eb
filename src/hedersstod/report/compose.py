"""From a signed-off revision and a reader to a report: only what that reader is allowed.

A report for somebody outside the case (profile with `withheld = left_out`) carries no alias, no
word of the program, and nothing drawn from several answers together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from hedersstod.domain.case import LocalLine, Revision, SignedStep
from hedersstod.domain.guide import Weight
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.people import SafeContact
from hedersstod.domain.profiles import ReaderProfile, ReportTexts, Withheld
from hedersstod.domain.screening import SCREENING
from hedersstod.domain.text import swedish_date
from hedersstod.report.compose_night import NIGHT_SHEET, NightComposer
from hedersstod.report.compose_plan import PlanComposer
from hedersstod.report.compose_screening import ScreeningComposer
from hedersstod.report.composer import Composer
from hedersstod.report.log_lines import LogLine
from hedersstod.report.report import (
    Block,
    Heading,
    Panel,
    Paragraph,
    Report,
    SealBox,
    Side,
)
from hedersstod.report.selection import all_said, has_content

# The questions of the caseworker's own judgement, by their ids in every guide that has one.
JUDGEMENT: Final = QuestionId("judgement")
AGAINST: Final = QuestionId("speaks_against")
UNTIL_THEN: Final = QuestionId("until_then")
MEASURES: Final = QuestionId("measures_now")
NEXT_LOOK: Final = QuestionId("next_look")
OWN_JUDGEMENT: Final = (JUDGEMENT, AGAINST, UNTIL_THEN, MEASURES, NEXT_LOOK)
OWN_VIEW: Final = QuestionId("own_view")

_PANEL_LABELS: Final = 8  # labels of what is not known, in the panel
_PANEL_POSITIONS: Final = 9  # points on the first page; all acute ones stand there, however many
_PANEL_LOCAL: Final = 2


def compose(
    revision: Revision,
    profile: ReaderProfile,
    texts: ReportTexts,
    alias: str,
    made_at: datetime,
    key_words: tuple[str, ...],
    log_head: str,
    before: Revision | None = None,
    log: tuple[LogLine, ...] = (),
    screening: tuple[SignedStep, ...] = (),
    contact: SafeContact | None = None,
    local: tuple[LocalLine, ...] = (),
) -> Report:
    """The report of that revision for that reader; the same arguments give the same report.

    `before` is the version to compare with, `log` what was noted since, `screening`
    the steps of what was screened under a plan, `contact` and `local` what a Nattblad says besides
    the plan. ValueError for a reader who gets no reports of
    that guide.
    """
    if not profile.reads(revision.guide):
        raise ValueError("this reader gets no report of that guide")
    composer: Composer
    if profile.id == NIGHT_SHEET:
        composer = NightComposer(revision, profile, texts, made_at, contact, local)
    elif revision.guide == SCREENING and profile.withheld is not Withheld.LEFT_OUT:
        composer = ScreeningComposer(revision, profile, texts, made_at, before, log)
    elif revision.guide == SAFETY_PLAN and profile.withheld is not Withheld.LEFT_OUT:
        composer = PlanComposer(revision, profile, texts, made_at, screening, before)
    else:
        composer = _PlainComposer(revision, profile, texts, made_at)
    return composer.report(alias, key_words, log_head)


class _PlainComposer(Composer):
    """A guide of questions and answers, such as the first hour, and whatever goes outside."""

    def _blocks(self, seal: SealBox) -> Iterator[Block]:
        yield from self._first_page()
        yield seal
        yield from self._assessment()
        yield from self._whole_judgement()
        yield from self._all_positions()
        yield from self._not_known()
        yield from self._answers()
        yield from self._local()
        yield from self._about()

    # -- the first page --------------------------------------------------------------------

    def _first_page(self) -> Iterator[Block]:
        if self._outside:
            date = swedish_date(self._revision.signed_at.date())
            yield Paragraph(self._say_outside("made", date=date), "strong")
            for step in self._steps:
                said = self._said_outside(step)
                if self._shows("answers") and said:
                    yield Paragraph(self._say("labelled", label=step.label, text=said))
            yield Paragraph(self._say_outside("no_grounds"), "quiet")
            return
        judgement = self._judgement_panel() if self._shows("judgement") else None
        positions = self._positions_panel() if self._shows_drawn_together("positions") else None
        if judgement is not None and positions is not None:
            yield Side(judgement, positions)
        else:
            yield from filter(None, (judgement, positions))

    def _said_outside(self, step: SignedStep) -> str:
        """The value; of the next look the day alone, for the words beside it are not for them."""
        said = ", ".join(step.said)
        if step.question != NEXT_LOOK:
            return said
        day = swedish_date(self._revision.valid_until)
        return day if said.startswith(day) else ""

    def _judgement_panel(self) -> Panel:
        lines = [
            *self._judgement_lines(),
            *self._panel_line(AGAINST, "against", "against_missing"),
            *self._panel_line(UNTIL_THEN, "until_then", ""),
            *self._panel_line(MEASURES, "measures", "measures_missing"),
        ]
        unknown = [label for label, _text in self._unknown_rows()]
        if self._shows("unknown") and unknown:
            labels = self._listed(unknown, _PANEL_LABELS)
            lines.append(self._labelled(self._say("not_known"), labels))
        lines += self._panel_line(NEXT_LOOK, "next_look", "")
        if self._profile.allows(NEXT_LOOK):  # the day was set there
            until = swedish_date(self._revision.valid_until)
            lines.append(self._say("valid_until", date=until))
        return Panel(self._say("judgement_panel"), tuple(lines), strong=True)

    def _judgement_lines(self) -> Iterator[str]:
        step = self._step(JUDGEMENT)
        if step is None or not step.said:
            yield self._say("judgement_missing")
        else:
            yield self._marked(step, ", ".join(step.said))
        if step is not None:
            grounds = self._shortened(step.note) or self._say("grounds_missing")
            yield self._labelled(self._say("grounds"), self._marked(step, grounds))

    def _panel_line(self, question: QuestionId, label: str, missing: str) -> Iterator[str]:
        step = self._step(question)
        said = self._shortened(all_said(step)) if step is not None else ""
        if step is not None and said:
            yield self._labelled(self._say(label), self._marked(step, said))
        elif missing and self._profile.allows(question):
            yield self._labelled(self._say(label), self._say(missing))

    def _positions_panel(self) -> Panel:
        flags = self._ordered_flags()
        acute = sum(flag.weight is Weight.ACUTE for flag in flags)
        shown = flags[: max(acute, _PANEL_POSITIONS)]
        lines = [self._position(flag) for flag in shown]
        missing = [line.label for line in self._revision.local if line.missing]
        if missing and self._shows("local"):
            labels = self._listed(missing, _PANEL_LOCAL)
            lines.append(self._say("position_local_missing", labels=labels))
        if len(shown) < len(flags):
            more = len(flags) - len(shown)
            text_id = "positions_more_one" if more == 1 else "positions_more"
            lines.append(self._say(text_id, count=more))
        panel = Panel(self._say("positions_panel"), tuple(lines), numbered=True)
        if lines:
            return panel
        return replace(panel, lines=(self._say("positions_none"),), numbered=False)

    def _whole_judgement(self) -> Iterator[Block]:
        steps = [step for step in self._steps if step.question in OWN_JUDGEMENT]
        if self._outside or not (self._shows("judgement") and steps):
            return
        yield Heading(self._say("judgement_heading"))
        yield Paragraph(self._say("judgement_intro"), "quiet")
        for step in steps:
            yield from self._findings(step)

    def _answers(self) -> Iterator[Block]:
        if self._outside or not self._shows("answers"):
            return
        own_view = [step for step in self._steps if step.question == OWN_VIEW]
        if any(map(has_content, own_view)):
            yield Heading(self._say("own_view_heading"))
            for step in own_view:
                yield from self._findings(step)
        yield Heading(self._say("answers_heading"))
        others = [
            step
            for step in self._steps
            if step.question not in (*OWN_JUDGEMENT, OWN_VIEW) and has_content(step)
        ]
        intro = "answers_intro" if others else "answers_none"
        yield Paragraph(self._say(intro), "quiet")
        section = ""
        for step in others:
            if step.section != section:
                section = step.section
                yield Heading(section, 2)
            yield from self._findings(step)
