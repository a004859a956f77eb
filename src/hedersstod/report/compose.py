"""From a signed-off revision and a reader to a report: only what that reader is allowed.

A report for somebody outside the case (profile with `withheld = left_out`) carries no alias, no
word of the program, and nothing drawn from several answers together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from hedersstod.domain.case import Revision, SignedFlag, SignedStep
from hedersstod.domain.guide import Weight
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.profiles import ReaderProfile, ReportTexts, Withheld
from hedersstod.domain.text import swedish_date
from hedersstod.domain.truth import Truth
from hedersstod.report.report import (
    Block,
    Finding,
    Heading,
    Panel,
    Paragraph,
    Report,
    Row,
    SealBox,
    Side,
    Table,
)
from hedersstod.report.selection import (
    all_said,
    has_content,
    has_withheld,
    visible_steps,
)

# The questions of the caseworker's own judgement, by their ids in every guide that has one.
JUDGEMENT: Final = QuestionId("judgement")
AGAINST: Final = QuestionId("speaks_against")
UNTIL_THEN: Final = QuestionId("until_then")
MEASURES: Final = QuestionId("measures_now")
NEXT_LOOK: Final = QuestionId("next_look")
OWN_JUDGEMENT: Final = (JUDGEMENT, AGAINST, UNTIL_THEN, MEASURES, NEXT_LOOK)
OWN_VIEW: Final = QuestionId("own_view")

_PANEL_TEXT: Final = 260  # letters of one answer in a panel of the first page
_PANEL_LABELS: Final = 8  # labels of what is not known, in the panel
_PANEL_POSITIONS: Final = 9  # points on the first page; all acute ones stand there, however many
_PANEL_LOCAL: Final = 2
_SENTENCES: Final = 5  # of the drafted assessment in one paragraph


def compose(
    revision: Revision,
    profile: ReaderProfile,
    texts: ReportTexts,
    alias: str,
    made_at: datetime,
    key_words: tuple[str, ...],
    log_head: str,
) -> Report:
    """The report of that revision for that reader; the same arguments give the same report."""
    composer = _Composer(revision, profile, texts, made_at)
    return composer.report(alias, key_words, log_head)


class _Composer:
    def __init__(
        self, revision: Revision, profile: ReaderProfile, texts: ReportTexts, made_at: datetime
    ) -> None:
        self._revision = revision
        self._profile = profile
        self._texts = texts
        self._made_at = made_at
        self._outside = profile.withheld is Withheld.LEFT_OUT
        self._steps = visible_steps(revision, profile, texts["place_given"])
        self._withheld_labels = ", ".join(step.label for step in self._steps if has_withheld(step))

    def report(self, alias: str, key_words: tuple[str, ...], log_head: str) -> Report:
        date = swedish_date(self._made_at.date())
        number = self._revision.number
        say = self._say_outside if self._outside else self._say
        return Report(
            title=self._say_outside("title") if self._outside else self._revision.guide_title,
            subtitle=say("subtitle"),
            header_left=self._profile.title,
            header_right=say("header_right", alias=alias, number=number, date=date),
            footer=say("footer"),
            language=self._texts.language,
            made_at=self._made_at,
            blocks=(
                *self._first_page(),
                self._seal(key_words, log_head),
                *self._assessment(),
                *self._whole_judgement(),
                *self._all_positions(),
                *self._not_known(),
                *self._answers(),
                *self._local(),
                *self._about(),
            ),
        )

    # -- what may be seen ------------------------------------------------------------------

    def _shows(self, part: str) -> bool:
        return part in self._profile.shows

    def _shows_drawn_together(self, part: str) -> bool:
        """Flags and drafted text come from many answers: shown only to who may see them all."""
        sees_all = all(self._profile.allows(step.question) for step in self._revision.steps)
        return self._shows(part) and sees_all and not self._outside

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

    def _ordered_flags(self) -> list[SignedFlag]:
        """Sure and acute first, then acute if it is so, then the others in the same order."""
        return sorted(
            self._revision.flags,
            key=lambda flag: (flag.weight is not Weight.ACUTE, flag.truth is not Truth.YES),
        )

    def _position(self, flag: SignedFlag) -> str:
        acute, known = flag.weight is Weight.ACUTE, flag.truth is Truth.YES
        if acute:
            text_id = "position_acute" if known else "position_acute_not_known"
            return self._say(text_id, heading=flag.heading)
        return flag.heading if known else self._say("position_not_known", heading=flag.heading)

    def _seal(self, key_words: tuple[str, ...], log_head: str) -> SealBox:
        say = self._say_outside if self._outside else self._say
        date, time = swedish_date(self._made_at.date()), f"{self._made_at:%H.%M}"
        lines = (say("seal_made", date=date, time=time), say("seal_shows"), say("seal_is_not"))
        grouped = " ".join(log_head[index : index + 8] for index in range(0, len(log_head), 8))
        return SealBox(lines, key_words, grouped, mark=not self._outside)

    # -- the following pages ---------------------------------------------------------------

    def _assessment(self) -> Iterator[Block]:
        if not self._shows_drawn_together("assessment"):
            return
        yield Heading(self._say("assessment_heading"))
        yield Paragraph(self._say("assessment_intro"), "quiet")
        sentences = self._revision.assessment
        if not sentences:
            yield Paragraph(self._say("assessment_none"))
        for index in range(0, len(sentences), _SENTENCES):
            yield Paragraph(" ".join(sentences[index : index + _SENTENCES]))
        if self._withheld_labels:
            labels = self._withheld_labels
            yield Paragraph(self._say("assessment_withheld", labels=labels), "strong")

    def _whole_judgement(self) -> Iterator[Block]:
        steps = [step for step in self._steps if step.question in OWN_JUDGEMENT]
        if self._outside or not (self._shows("judgement") and steps):
            return
        yield Heading(self._say("judgement_heading"))
        yield Paragraph(self._say("judgement_intro"), "quiet")
        for step in steps:
            yield from self._findings(step)

    def _all_positions(self) -> Iterator[Block]:
        flags = self._ordered_flags()
        if not (self._shows_drawn_together("positions") and flags):
            return
        yield Heading(self._say("positions_heading"))
        if self._withheld_labels:
            labels = self._withheld_labels
            yield Paragraph(self._say("positions_withheld", labels=labels), "quiet")
        head = (self._say("positions_column"), self._say("positions_next_column"))
        rows = tuple(Row((self._position(flag), flag.next_step)) for flag in flags)
        yield Table(head, rows, (0.34, 0.66))

    def _not_known(self) -> Iterator[Block]:
        if self._outside or not self._shows("unknown"):
            return
        yield Heading(self._say("unknown_heading"))
        rows = tuple(Row(cells) for cells in self._unknown_rows())
        if not rows:
            yield Paragraph(self._say("unknown_none"))
            return
        yield Paragraph(self._say("unknown_intro"), "quiet")
        head = (self._say("unknown_column"), self._say("unknown_what_column"))
        yield Table(head, rows, (0.34, 0.66))

    def _unknown_rows(self) -> Iterator[tuple[str, str]]:
        """Every question that is blank, answered "vet inte", or has something left unknown."""
        for step in self._steps:
            yield from self._unknown_row(step, step.label)
            for number, item in enumerate(step.items, 1):
                for field in item:
                    label = self._say(
                        "item_label", label=step.label, number=number, field=field.label
                    )
                    inherited = field.withheld_because or step.withheld_because
                    yield from self._unknown_row(replace(field, withheld_because=inherited), label)

    def _unknown_row(self, step: SignedStep, label: str) -> Iterator[tuple[str, str]]:
        if not (step.not_known or step.unknown):
            return
        why = ""
        if step.not_known:
            why = self._say("answered_unknown" if step.said else "unanswered")
        yield label, self._marked(step, " ".join(filter(None, (why, step.unknown))))

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

    def _findings(self, step: SignedStep) -> Iterator[Finding]:
        if not has_content(step):
            return
        yield Finding(
            label=step.label,
            question=step.text,
            said=", ".join(step.said),
            note=step.note,
            unknown=step.unknown,
            withheld=self._reason(step.withheld_because),
        )
        for number, item in enumerate(step.items, 1):
            lines = [
                self._labelled(field.label, self._marked(field, all_said(field)))
                for field in item
                if has_content(field)
            ]
            yield Finding(
                label=self._say("item_heading", label=step.label, number=number),
                question="",
                said="\n".join(lines) or self._say("unanswered"),
                withheld=self._reason(step.withheld_because),
            )

    def _local(self) -> Iterator[Block]:
        if self._outside or not self._shows("local"):
            return
        yield Heading(self._say("local_heading"))
        lines = self._revision.local
        rows = tuple(Row((at.label, at.text, at.origin)) for at in lines if not at.missing)
        missing = [at.label for at in lines if at.missing]
        if not rows:
            yield Paragraph(self._say("local_none"))
        if missing:
            yield Paragraph(self._say("local_missing", labels=" · ".join(missing)))
        if rows:
            columns = ("local_what_column", "local_answer_column", "local_origin_column")
            yield Table(tuple(map(self._say, columns)), rows, (0.28, 0.32, 0.40))

    def _about(self) -> Iterator[Block]:
        if self._outside:
            return
        revision = self._revision
        wording = self._say(
            "about_wording",
            guide=revision.guide_title,
            version=revision.guide_version,
            date=swedish_date(revision.signed_at.date()),
        )
        reviewed = (
            self._say("about_reviewed", reviewer=revision.reviewed_by)
            if revision.reviewed_by
            else self._say("about_not_reviewed")
        )
        yield Heading(self._say("about_heading"))
        yield Paragraph(f"{wording} {reviewed} {self._say('about_no_score')}", "quiet")

    # -- words -----------------------------------------------------------------------------

    def _say(self, text_id: str, **words: object) -> str:
        """A fixed sentence with its words filled in; what is filled in is never a pattern."""
        return self._texts[text_id].format(**words)

    def _say_outside(self, text_id: str, **words: object) -> str:
        return self._say(f"outside_{text_id}", **words)

    def _step(self, question: QuestionId) -> SignedStep | None:
        return next((step for step in self._steps if step.question == question), None)

    def _labelled(self, label: str, text: str) -> str:
        return self._say("labelled", label=label, text=text)

    def _marked(self, step: SignedStep, text: str) -> str:
        """The text, never without the mark if it is withheld."""
        if step.withheld_because is None:
            return text
        return f"{text} {self._say('withheld_short', reason=step.withheld_because)}"

    def _reason(self, withheld_because: str | None) -> str:
        if withheld_because is None:
            return ""
        return self._say("withheld", reason=withheld_because)

    def _shortened(self, text: str) -> str:
        flat = " ".join(text.split())
        if len(flat) <= _PANEL_TEXT:
            return flat
        return f"{flat[:_PANEL_TEXT].rsplit(' ', 1)[0]} … {self._say('further_on')}"

    def _listed(self, labels: list[str], most: int) -> str:
        shown = ", ".join(labels[:most])
        if len(labels) <= most:
            return shown
        return f"{shown} {self._say('and_more', count=len(labels) - most)}"
