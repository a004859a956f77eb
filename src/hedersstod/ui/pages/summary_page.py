"""After the questions: the drafted assessment, what to take a position on, whom to call."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.local_support import LocalSupport
from hedersstod.domain.case import Bookmark, LocalLine
from hedersstod.domain.errors import HedersstodError, NotReadyToSignOff
from hedersstod.domain.first_hour import FIRST_HOUR
from hedersstod.domain.guide import Weight
from hedersstod.domain.guide_run import RaisedFlag
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.domain.screening import SCREENING, Screening, read_screening
from hedersstod.domain.truth import Truth
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.local_lines import WaysOn
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.pages.screening_summary import (
    changes_card,
    counter_question,
    gaps_card,
    judgement_card,
)
from hedersstod.ui.widgets import (
    Banner,
    Body,
    CallLine,
    Card,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    Unfold,
    mark_covers,
)


class SummaryPage(Page):
    """Shows what the answers lead to; signing off freezes them as a version."""

    question_wanted = Signal(object)  # QuestionId
    page_wanted = Signal(str)
    comparison_wanted = Signal()
    begun_anew = Signal(object)  # the error that tells what is to be answered again
    signed_off = Signal(object)  # Revision

    def __init__(self, case_file: CaseFile, guide_id: GuideId, local: LocalSupport) -> None:
        super().__init__()
        self._case_file = case_file
        self._guide_id = guide_id
        self._local = local
        self._run = case_file.run(guide_id)
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        column.addWidget(Heading(self.tr("Vad svaren leder till"), 1))
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        column.addWidget(self._do_not_call())
        missing = self._run.missing()
        if missing:
            column.addWidget(self._missing(tuple(missing)))
        self._screening: Screening | None = None
        if guide_id == SCREENING:
            self._screening = read_screening(case_file.steps(guide_id))
            for card in self._of_screening(self._screening):
                column.addWidget(card)
        column.addWidget(self._positions())
        column.addWidget(self._assessment())
        column.addWidget(self._whom())
        column.addWidget(self._sign_off())
        column.addStretch(1)

    def first_focus(self) -> None:
        # At the top, and reading downwards: signing off is the last thing, not the first.
        self._scroll.scroll_to_top()
        self._scroll.setFocus()

    def _of_screening(self, screening: Screening) -> Iterator[QWidget]:
        last = self._case_file.last_revision(self._guide_id)
        yield judgement_card(screening, self.question_wanted.emit)
        for card in (
            changes_card(screening, last, self.comparison_wanted.emit),
            gaps_card(screening, self.question_wanted.emit),
        ):
            if card is not None:
                yield card

    def place(self) -> Bookmark:
        return Bookmark("summary", self._case_file.case.id, self._guide_id)

    def _do_not_call(self) -> QWidget:
        banner = Banner("acute")
        banner.show_message(
            self.tr("Ring inte hem"),
            self.tr(
                "Ta ingen kontakt med vårdnadshavare, familj eller släkt innan risken är bedömd "
                "och kontakten är beslutad, med namn och skäl. Ett samtal i god tro kan utlösa "
                "det ni vill förhindra."
            ),
        )
        banner.setObjectName("do_not_call_banner")
        return banner

    def _missing(self, missing: tuple[QuestionId, ...]) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Kvar att svara på"), 2))
        card.layout_.addWidget(Secondary(self.tr("”Vet inte” är ett svar.")))
        links = FlowBox(18, 2)
        for question_id in missing:
            link = LinkButton(self._run.guide.question(question_id).label)
            link.setObjectName(f"missing_{question_id}")
            link.clicked.connect(lambda _c=False, q=question_id: self.question_wanted.emit(q))
            links.add(link)
        card.layout_.addWidget(links)
        return card

    def _positions(self) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Att ta ställning till"), 2))
        card.layout_.addWidget(Secondary(self._reviewed()))
        raised = sorted(
            self._run.flags(),
            key=lambda f: (f.truth is not Truth.YES, f.flag.weight is not Weight.ACUTE),
        )
        met = [each for each in raised if each.truth is Truth.YES]
        undecided = [each for each in raised if each.truth is Truth.NOT_KNOWN]
        # What is acute if it is true stays in sight; only the rest is folded.
        met += [each for each in undecided if each.flag.weight is Weight.ACUTE]
        open_ = [each for each in undecided if each.flag.weight is not Weight.ACUTE]
        if not met:
            card.layout_.addWidget(
                Body(
                    self.tr(
                        "Svaren lyfter inget särskilt. Det betyder inte att faran är liten: "
                        "fråga dig vad du inte har frågat om."
                    )
                )
            )
        for number, flag in enumerate(met):
            if number:
                card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._position(flag))
        if open_:
            card.layout_.addWidget(self._undecided(open_))
        return card

    def _reviewed(self) -> str:
        """Said once, for all that follows."""
        guide = self._run.guide
        if guide.reviewed_by:
            return self.tr("Förslagen är granskade av {who}.").format(who=guide.reviewed_by)
        return self.tr("Förslagen är inte granskade av metodexpert.")

    def _undecided(self, open_: list[RaisedFlag]) -> QWidget:
        """What cannot be decided yet: told in one place, unfolded when she wants the next steps."""
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        for number, flag in enumerate(open_):
            if number:
                box.addWidget(Hairline())
            box.addWidget(self._position(flag))
        fold = Unfold(
            self.tr("Inte känt ännu, kan gälla: {count}").format(count=len(open_)), inside
        )
        fold.setObjectName("undecided_fold")
        return fold

    def _position(self, raised: RaisedFlag) -> QWidget:
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 6, 0, 6)
        box.setSpacing(4)
        head = FlowBox(8, 4)
        if raised.truth is Truth.NOT_KNOWN:
            pill = Pill(
                self.tr("inte känt, akut om det stämmer")
                if raised.flag.weight is Weight.ACUTE
                else self.tr("inte känt"),
                "attention",
            )
        elif raised.flag.weight is Weight.ACUTE:
            pill = Pill(self.tr("akut"), "acute")
        else:
            pill = Pill(self.tr("att ta ställning till"), "primary")
        head.add(pill)
        head.add(Heading(raised.flag.heading, 3))
        box.addWidget(head)
        box.addWidget(Body(raised.flag.next_step))
        box.addWidget(Secondary(raised.flag.source))
        mark_covers(row, "guidance", raised.flag.covers.guidance)
        return row

    def _assessment(self) -> QWidget:
        card = Card()
        first_hour = self._guide_id == FIRST_HOUR
        title = (
            self.tr("Underlag för omedelbar skyddsbedömning")
            if first_hour
            else self.tr("Utkast till text om bedömningen")
        )
        card.layout_.addWidget(Heading(title, 2))
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Sammanställt ur dina svar. Bedömningen är din: läs, ändra svaren om något "
                    "är fel, och ta texten vidare genom en rapport."
                )
            )
        )
        for sentence in self._run.assessment():
            card.layout_.addWidget(Body(sentence))
        return card

    def _whom(self) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Vem beslutar, och vem ringer du?"), 2))
        lines = self._local.lines()
        card.layout_.addWidget(
            self._line(LocalLine(self.tr("Omedelbar fara"), "112", self.tr("nationellt nödnummer")))
        )
        for line in lines:
            card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._line(line))
        ways = WaysOn(any(line.missing for line in lines))
        ways.page_wanted.connect(self.page_wanted)
        card.layout_.addWidget(ways)
        return card

    def _line(self, line: LocalLine) -> QWidget:
        return CallLine(line.label, line.text, origin=line.origin, missing=line.missing)

    def _sign_off(self) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Fastställ"), 2))
        card.layout_.addWidget(
            Body(
                self.tr(
                    "När du fastställer fryses svaren med frågornas ordalydelse som en version. "
                    "Den skrivs aldrig över. Ny kunskap blir en ny version."
                )
            )
        )
        if self._screening is not None:
            card.layout_.addWidget(counter_question(self._screening, self.question_wanted.emit))
        row = QHBoxLayout()
        self.sign_button = PrimaryButton(self.tr("Fastställ versionen"))
        self.sign_button.setObjectName("sign_off_button")
        self.sign_button.clicked.connect(self._sign)
        back = SecondaryButton(self.tr("Tillbaka till frågorna"))
        back.setObjectName("back_to_questions_button")
        back.clicked.connect(lambda: self.question_wanted.emit(None))
        row.addWidget(self.sign_button)
        row.addWidget(back)
        row.addStretch(1)
        card.layout_.addLayout(row)
        return card

    def _sign(self) -> None:
        try:
            revision = self._case_file.sign_off(self._guide_id, self._local.lines())
        except HedersstodError as error:
            if self._case_file.run(self._guide_id) is not self._run:
                self.begun_anew.emit(error)  # another run than the one on this page
                return
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            # She is at the foot of the page; what is missing is told, and listed, at its head.
            self._scroll.scroll_to_top()
            if isinstance(error, NotReadyToSignOff) and error.missing:
                focus_child(self, f"missing_{error.missing[0]}")
            return
        self.signed_off.emit(revision)
