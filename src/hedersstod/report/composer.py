"""What every composer of a report has: its words, what the reader may see, and the shared parts.

`compose` and `compose_screening` say in what order the parts stand.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
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
    Paragraph,
    Report,
    Row,
    SealBox,
    Table,
)
from hedersstod.report.selection import all_said, has_content, has_withheld, visible_steps

PANEL_TEXT: Final = 260  # letters of one answer in a panel of the first page
_SENTENCES: Final = 5  # of the drafted assessment in one paragraph


class Composer(ABC):
    """One revision for one reader; each part comes as blocks, or not at all."""

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
        """The whole report."""
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
            blocks=tuple(self._blocks(self._seal(key_words, log_head))),
        )

    @abstractmethod
    def _blocks(self, seal: SealBox) -> Iterator[Block]:
        """All of it, in order."""

    # -- what may be seen ------------------------------------------------------------------

    def _shows(self, part: str) -> bool:
        return part in self._profile.shows

    def _shows_drawn_together(self, part: str) -> bool:
        """Flags and drafted text come from many answers: shown only to who may see them all."""
        sees_all = all(self._profile.allows(step.question) for step in self._revision.steps)
        return self._shows(part) and sees_all and not self._outside

    # -- parts ---------------------------------------------------------------------------------

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

    def _assessment(self, heading: str = "assessment_heading") -> Iterator[Block]:
        if not self._shows_drawn_together("assessment"):
            return
        yield Heading(self._say(heading))
        yield Paragraph(self._say("assessment_intro"), "quiet")
        sentences = self._revision.assessment
        if not sentences:
            yield Paragraph(self._say("assessment_none"))
        for index in range(0, len(sentences), _SENTENCES):
            yield Paragraph(" ".join(sentences[index : index + _SENTENCES]))
        if self._withheld_labels:
            labels = self._withheld_labels
            yield Paragraph(self._say("assessment_withheld", labels=labels), "strong")

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
            # "Vet inte", or what else an option that means so is called.
            why = f"{', '.join(step.said)}." if step.options else self._say("unanswered")
        yield label, self._marked(step, " ".join(filter(None, (why, step.unknown))))

    def _findings(self, step: SignedStep) -> Iterator[Finding]:
        if not has_content(step):
            return
        yield Finding(
            label=step.label,
            question=step.text,
            said=", ".join(step.said),
            note=step.note,
            unknown=self._unknown(step.unknown),
            withheld=self._reason(step.withheld_because),
            details=self._details(step),
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

    def _unknown(self, text: str) -> str:
        return self._labelled(self._say("not_known"), text) if text else ""

    def _details(self, step: SignedStep) -> str:
        """What a factor rests on, on one line."""
        return " · ".join(self._labelled(label, words) for label, words in step.details)

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
        """As much as a panel of the first page holds, and where the rest is."""
        short = cut(text, PANEL_TEXT)
        return f"{short} {self._say('further_on')}" if short.endswith(" …") else short

    def _listed(self, labels: Sequence[str], most: int) -> str:
        shown = ", ".join(labels[:most])
        if len(labels) <= most:
            return shown
        return f"{shown} {self._say('and_more', count=len(labels) - most)}"


def cut(text: str, most: int) -> str:
    """The text on one line, and no longer than about that many letters; never within a word."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[:most].rsplit(' ', 1)[0]} …"
