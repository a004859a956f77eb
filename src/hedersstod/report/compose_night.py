"""Nattblad: one page out of the safety plan for whoever answers at night – do, do not, ring."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from hedersstod.domain.case import LocalLine, Revision, SignedStep
from hedersstod.domain.identifiers import OptionId, QuestionId
from hedersstod.domain.people import SafeContact
from hedersstod.domain.plan import (
    DECISIONS,
    FOUND_OUT,
    UNDECIDED,
    VALID_UNTIL,
    PlanItem,
    PlanMeasure,
    read_plan,
)
from hedersstod.domain.profiles import ReaderProfile, ReportTexts
from hedersstod.domain.text import swedish_date
from hedersstod.report.composer import Composer, cut
from hedersstod.report.report import (
    Block,
    Labelled,
    Panel,
    PanelLine,
    Paragraph,
    Report,
    SealBox,
    Side,
)
from hedersstod.report.selection import all_said, has_content

NIGHT_SHEET: Final = "night_sheet"  # the reader's id
_ON_CALL: Final = OptionId("on_call")
_DONE, _NOT_DONE = OptionId("done"), OptionId("not_done")
_OUT_OF_HOURS: Final = QuestionId("out_of_hours")
# Letters of what is done, of what had better be whole, of a reason, and rows of one part: the
# first with which all of it fits on the page. Reasons go first and what is not done goes last.
_SHORTER: Final = (
    (240, 240, 240, 99),
    (180, 200, 120, 99),
    (130, 170, 80, 14),
    (100, 150, 50, 12),
    (80, 130, 30, 10),
    (80, 120, 0, 8),
    (80, 110, 0, 6),
    (80, 100, 0, 4),
    (80, 90, 0, 3),
    (80, 70, 0, 2),
)
_LEAST_NOT_DONE: Final = 7  # so many of what is not done stand there, whatever else must go
_LEAST_REASON: Final = 36
_NEVER_CUT: Final = frozenset({"channels", "never"})
# Decisions that bring the family or the kin in.
_WITH_FAMILY: Final = frozenset(
    map(
        OptionId,
        (
            "family_contact", "mediation", "reunion", "family_treatment", "network_meeting",
            "kin_placement", "return_home", "guardians_told",
        ),
    )
)  # fmt: skip
_OTHER: Final = OptionId("other")
_NUMBER: Final = re.compile(r"\+?\d[\d -]{4,}\d")


class NightComposer(Composer):
    """The plan for one night; `contact` and `local` are as they stand today, not when signed."""

    def __init__(
        self,
        revision: Revision,
        profile: ReaderProfile,
        texts: ReportTexts,
        made_at: datetime,
        contact: SafeContact | None,
        local: tuple[LocalLine, ...],
    ) -> None:
        super().__init__(revision, profile, texts, made_at)
        self._plan = read_plan(self._steps)
        self._contact = contact
        self._local_lines = local
        self._letters, self._whole, self._reason_letters, self._most = _SHORTER[0]

    def report(self, alias: str, key_words: tuple[str, ...], log_head: str) -> Report:
        whole = super().report(alias, key_words, log_head)
        title, subtitle = self._say("night_title"), self._say("night_subtitle")
        return replace(whole, title=title, subtitle=subtitle)

    def _blocks(self, seal: SealBox) -> Iterator[Block]:
        # When it was made, and what the seal is not; how to compare key words is for the day.
        seal = replace(seal, lines=(seal.lines[0], seal.lines[-1]), ends_page=True)
        shown: tuple[Block, ...] = ()
        for self._letters, self._whole, self._reason_letters, self._most in _SHORTER:
            shown = tuple(self._all())
            if self._fits((*shown, seal)):
                break
        yield from shown
        yield seal

    def _fits(self, blocks: tuple[Block, ...]) -> bool:
        # Here: the libraries that measure are only needed once a report is made.
        from hedersstod.report.pdf import fits_first_page

        title, subtitle = self._say("night_title"), self._say("night_subtitle")
        return fits_first_page(title, subtitle, blocks, self._texts.language)

    def _all(self) -> Iterator[Block]:
        yield Paragraph(self._until(), "strong")
        yield Side(self._do(), self._do_not())
        yield Side(self._found_out(), self._reached())
        yield self._call()
        yield from self._not_told()

    # -- do --------------------------------------------------------------------------------

    def _until(self) -> str:
        day = self._plan.valid_until
        if day is None:
            return self._say("night_until_missing")
        passed = day < self._made_at.date()
        return self._say("night_until_passed" if passed else "night_until", day=swedish_date(day))

    def _do(self) -> Panel:
        lines = [self._measure(each) for each in self._on_call() if not _is_undecided(each)]
        for each in self._plan.decisions:
            if each.chosen("d_position") == _DONE and each.chosen("d_kind") not in _WITH_FAMILY:
                said = self._say("night_decided", what=self._decision(each), reason=self._why(each))
                lines.append(self._withheld(each, said.strip()))
        lines = lines or [self._say("night_no_measures")]
        shown = (self._say("night_danger"), *self._at_most(lines))
        return Panel(self._say("night_do"), shown, strong=True, numbered=True, loud=True)

    def _on_call(self) -> Iterator[PlanMeasure]:
        for each in self._plan.measures:
            if each.chosen("m_area") == _ON_CALL and not each.is_set_aside:
                yield each

    def _measure(self, item: PlanItem) -> str:
        text = self._cut(item.what)
        if who := item.said("m_who"):
            text = self._say("night_by", what=_ended(text), who=self._cut(who).rstrip("."))
        if item.chosen("m_state") != _DONE:
            state = item.said("m_state") or self._say("unanswered")
            text = f"{text} {self._say('night_state', state=state.lower().rstrip('.'))}"
        return self._withheld(item, text)

    def _found_out(self) -> Panel:
        step = self._step(FOUND_OUT)
        lines = [self._step_line(fields) for fields in (step.items if step is not None else ())]
        return Panel(
            self._say("night_found_out"),
            tuple(self._at_most(lines)) or (self._say("night_no_steps"),),
            numbered=bool(lines),
            loud=True,
        )

    def _step_line(self, fields: Sequence[SignedStep]) -> str:
        said = {str(each.question): ", ".join(each.said) for each in fields}
        text = self._cut(said.get("step_what", "")) or self._say("unanswered")
        if who := said.get("step_who"):
            text = self._say("night_by", what=_ended(text), who=self._cut(who).rstrip("."))
        if calls := said.get("step_calls"):
            text = self._say("night_calls", what=_ended(text), calls=self._cut(calls).rstrip("."))
        marked = any(each.withheld_because is not None for each in fields)
        return self._say("night_withheld", text=text) if marked else text

    # -- do not ----------------------------------------------------------------------------

    def _do_not(self) -> Panel:
        lines = []
        for each in self._plan.decisions:
            position, what = each.chosen("d_position"), self._decision(each)
            if position == _NOT_DONE:
                said = self._say("night_not_done", what=what, reason=self._why(each)).strip()
            elif position in (UNDECIDED, None):
                said = self._say("night_undecided", what=what)
            elif each.chosen("d_kind") in _WITH_FAMILY:
                # Decided, but for somebody and some day: never a leave to ring home at night.
                said = self._say("night_not_tonight", what=what)
            else:
                continue
            lines.append(self._withheld(each, said))
        for each in self._on_call():
            if _is_undecided(each):
                what = self._cut(each.what).rstrip(".")
                lines.append(self._withheld(each, self._say("night_undecided", what=what)))
        always = (self._say("night_not_home"), self._say("night_not_interpreter"))
        shown = (*always, *self._at_most(lines, _LEAST_NOT_DONE))
        return Panel(self._say("night_not"), shown, numbered=True, loud=True)

    def _why(self, item: PlanItem) -> str:
        """The reason as far as there is room; always where the kind alone says nothing."""
        reason, least = item.said("d_reason"), 0
        if item.chosen("d_kind") == _OTHER and not item.said("d_about"):
            least = _LEAST_REASON
        letters = max(self._reason_letters, least)
        return _ended(cut(reason, letters)) if reason and letters else ""

    def _decision(self, item: PlanItem) -> str:
        what = item.what or self._say("unanswered").rstrip(".")
        about = item.said("d_about")
        return f"{what} ({self._cut(about)})" if about else what

    # -- ring ------------------------------------------------------------------------------

    def _reached(self) -> Panel:
        contact = self._contact
        title = self._say("night_contact")
        if contact is None or not contact.is_agreed:
            return Panel(title, (self._say("night_contact_none"),), loud=True)
        parts = {
            "channels": contact.channels,
            "hours": contact.hours,
            "never": contact.never,
            "no_answer": contact.no_answer,
        }
        lines: list[PanelLine] = []
        if not contact.channels.strip():
            lines.append(self._say("night_contact_none"))
        for name, text in parts.items():
            said = self._kept(text) if name in _NEVER_CUT else self._cut(text)
            blank = self._say("night_contact_never_blank" if name == "never" else "unanswered")
            lines.append(Labelled(self._say(f"night_contact_{name}"), said or blank))
        day = contact.agreed_on
        agreed = swedish_date(day) if day is not None else self._say("night_contact_no_day")
        foot = self._say("night_contact_agreed", day=agreed)
        return Panel(title, tuple(lines), foot=foot, loud=True)

    def _call(self) -> Panel:
        lines: list[PanelLine] = []
        step = self._step(_OUT_OF_HOURS)
        if step is not None and has_content(step):
            text = self._cut(all_said(step))
            if step.withheld_because is not None:
                text = self._say("night_withheld", text=text)
            lines.append(Labelled(step.label, text))
        for line in self._local_lines:
            if not line.missing:
                text = self._numbered(line.text)
                said = (
                    self._say("with_aside", text=text, aside=line.origin) if line.origin else text
                )
                lines.append(Labelled(line.label, said))
        missing = [line.label for line in self._local_lines if line.missing]
        if missing:
            lines.append(self._say("night_missing", labels=" · ".join(missing)))
        return Panel(self._say("night_call"), tuple(lines), loud=True)

    # -- what is not known -----------------------------------------------------------------

    def _not_told(self) -> Iterator[Block]:
        labels = []
        for question in (VALID_UNTIL, FOUND_OUT, _OUT_OF_HOURS, DECISIONS):
            step = self._step(question)
            if step is not None and (step.not_known or not (step.said or step.items)):
                labels.append(step.label)
        if labels:
            yield Paragraph(self._say("night_unknown", labels=", ".join(labels)))

    # -- words -----------------------------------------------------------------------------

    def _kept(self, text: str) -> str:
        """A way to reach somebody, or what must never be done, is never cut."""
        return " ".join(text.split())

    def _numbered(self, text: str) -> str:
        """Cut, but never a number."""
        short = cut(text, self._whole)
        lost = [n for n in _NUMBER.findall(text) if n not in short]
        return " ".join((short, *lost))

    def _cut(self, text: str) -> str:
        short = cut(text, self._letters)
        return f"{short} {self._say('night_rest')}" if short.endswith(" …") else short

    def _withheld(self, item: PlanItem, text: str) -> str:
        if item.withheld_because is None:
            return text
        return self._say("night_withheld", text=text)

    def _at_most(self, lines: Sequence[str], least: int = 0) -> Iterator[str]:
        most = max(self._most, least)
        yield from lines[:most]
        if len(lines) > most:
            yield self._say("night_more", count=len(lines) - most)


def _is_undecided(measure: PlanMeasure) -> bool:
    return measure.state in (UNDECIDED, None)


def _ended(text: str) -> str:
    return text if text.endswith((".", "…", ")", "?", "!")) else f"{text}."
