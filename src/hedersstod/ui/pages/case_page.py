"""Översikt: where the case stands, how she is reached, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile, PathStep, Standing
from hedersstod.casework.red_thread import thread_of
from hedersstod.domain.case import Revision
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.legal_limits import LegalLimit
from hedersstod.domain.log import asks_for_screening
from hedersstod.domain.screening import SCREENING, read_screening
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.acute_tone import acute_tone
from hedersstod.ui.pages.case_limits import CaseLimits
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.widgets import (
    Banner,
    Body,
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
    StateRing,
    TextField,
    Unfold,
)

SHOWN_VERSIONS = 2


class CasePage(Page):
    """The case at a glance."""

    guide_wanted = Signal(str)
    anew_wanted = Signal(str)
    page_wanted = Signal(str)
    consultation_wanted = Signal()

    def __init__(
        self,
        case_file: CaseFile,
        texts: CaseTexts,
        contact_card: QWidget,
        today: date,
        limits: Sequence[LegalLimit] = (),
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "overview", case_file.case.id
        self._case_file = case_file
        self._today = today
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(Heading(case_file.case.alias, 1))
        column.addWidget(
            Secondary(
                self.tr("Öppnat {day}").format(day=day_in_words(case_file.case.opened_at.date()))
            )
        )
        if (asked := self._asked_for(texts)) is not None:
            column.addWidget(asked)
        path = case_file.path()
        first = next((s for s in path if s.standing is not Standing.SIGNED_OFF), path[-1])
        for step in path:
            column.addWidget(self._step(step, primary=step is first))
        column.addWidget(contact_card)
        self._limits = CaseLimits(case_file, limits, texts, today)
        self._limits.failed.connect(self.failed)
        self._limits.events_wanted.connect(lambda: self.page_wanted.emit("events"))
        if limits:
            column.addWidget(self._limits)
        column.addWidget(self._around())
        column.addStretch(1)

    def first_focus(self) -> None:
        focus_child(self, "open_guide_button")

    def leave(self) -> None:
        self._limits.save()

    def keeps(self, field: TextField) -> bool:
        return self._limits.isAncestorOf(field)

    # -- what the log asks for -------------------------------------------------------------

    def _asked_for(self, texts: CaseTexts) -> QWidget | None:
        """An event since the last screening that asks for a new one, and why."""
        last = self._case_file.last_revision(SCREENING)
        if last is None:
            return None
        standing = self._case_file.log.standing()
        begun_at = self._case_file.anew_since(SCREENING)
        since = begun_at or last.signed_at
        asking = asks_for_screening(standing, texts, since, self._today)
        if not asking:
            return None
        kind = texts.event_kind(asking[0].kind)
        banner = Banner("attention")
        banner.setObjectName("asks_for_screening")
        banner.action_button.setObjectName("new_screening_button")
        banner.show_message(
            self.tr("Något har hänt sedan den senaste screeningen")
            if begun_at is None
            else self.tr("Något har hänt sedan du började på den nya screeningen"),
            kind.why_screening if kind is not None else "",
            self.tr("Gör en ny screening") if begun_at is None else self.tr("Fortsätt screeningen"),
        )
        wanted = self.anew_wanted if begun_at is None else self.guide_wanted
        banner.action.connect(lambda: wanted.emit(SCREENING))
        return banner

    # -- the guides ------------------------------------------------------------------------

    def _step(self, step: PathStep, primary: bool) -> QWidget:
        card = Card()
        card.setObjectName(f"step_{step.guide}")
        revisions = self._case_file.revisions(step.guide)
        head = FlowBox(10, 4, push_last=True)
        head.add(StateRing(step.standing.value))
        head.add(Heading(step.title, 2))
        head.add(Pill(self._standing_words(step, revisions), _tone(step)))
        card.layout_.addWidget(head)
        if step.standing is Standing.NOT_BEGUN:
            card.layout_.addWidget(Body(self._case_file.guide(step.guide).purpose))
        elif step.guide == SCREENING and revisions:
            card.layout_.addWidget(self._judged(revisions[-1]))
        card.layout_.addWidget(self._acts(step, revisions, primary), 0, Qt.AlignmentFlag.AlignLeft)
        for revision in list(reversed(revisions))[:SHOWN_VERSIONS]:
            card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._version(revision))
        older = list(reversed(revisions))[SHOWN_VERSIONS:]
        if older:
            card.layout_.addWidget(self._older(older))
        return card

    def _acts(self, step: PathStep, revisions: tuple[Revision, ...], primary: bool) -> QWidget:
        make = PrimaryButton if primary else SecondaryButton
        anew = self._case_file.waits_to_begin_anew(step.guide)
        if step.standing is Standing.NOT_BEGUN:
            text = self.tr("Börja")
        elif anew:
            text = self.tr("Ny screening från den senaste")
        else:
            text = self.tr("Fortsätt")
        button = make(text)
        button.setAccessibleName(f"{text}: {step.title}")
        button.setObjectName("open_guide_button")
        wanted = self.anew_wanted if anew else self.guide_wanted
        button.clicked.connect(lambda: wanted.emit(step.guide))
        return button

    def _judged(self, revision: Revision) -> QWidget:
        """The last judgement in a line for each scenario."""
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for scenario in read_screening(revision.steps).scenarios:
            row = FlowBox(12, 4, push_last=True)
            row.add(Body(scenario.what))
            tone = acute_tone(scenario.acute, scenario.acute_words)
            row.add(Pill(scenario.judged_words().lower(), tone))
            box.addWidget(row)
        return holder

    def _older(self, revisions: list[Revision]) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        for revision in revisions:
            box.addWidget(self._version(revision))
        title = self.tr("Äldre versioner: {count}").format(count=len(revisions))
        return Unfold(title, inside)

    def _version(self, revision: Revision) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Version {number} · fastställd {day} · aktuell till {until}").format(
            number=revision.number,
            day=day_in_words(revision.signed_at.date()),
            until=day_in_words(revision.valid_until),
        )
        box.addWidget(Secondary(words), 1)
        link = LinkButton(self.tr("Rapporter"))
        link.setObjectName(f"reports_{revision.id}")
        link.setAccessibleName(f"{words}: {link.text()}")
        link.clicked.connect(lambda: self.page_wanted.emit("reports"))
        box.addWidget(link)
        return row

    def _standing_words(self, step: PathStep, revisions: tuple[Revision, ...]) -> str:
        if step.standing is Standing.SIGNED_OFF:
            return self.tr("aktuell till {day}").format(day=day_in_words(revisions[-1].valid_until))
        return {
            Standing.NOT_BEGUN: self.tr("inte påbörjad"),
            Standing.UNDER_WAY: self.tr("pågår"),
            Standing.LOOK_AGAIN: self.tr("se över"),
        }[step.standing]

    # -- what stands around them -----------------------------------------------------------

    def _around(self) -> QWidget:
        card = Card()
        rows = (
            ("thread", self.tr("Röda tråden"), self._thread_words(), self.tr("Öppna")),
            ("people", self.tr("Personer"), self._people_words(), self.tr("Öppna")),
            ("facts", self.tr("Vem får veta vad"), self._facts_words(), self.tr("Öppna")),
            ("events", self.tr("Händelser"), self._events_words(), self.tr("Öppna")),
        )
        for number, (key, title, words, act) in enumerate(rows):
            if number:
                card.layout_.addWidget(Hairline())
            row = QHBoxLayout()
            text = QVBoxLayout()
            text.setSpacing(2)
            text.addWidget(Heading(title, 3))
            text.addWidget(Secondary(words))
            row.addLayout(text, 1)
            link = LinkButton(act, "chevron-right")
            link.setObjectName(f"{key}_button")
            link.setAccessibleName(f"{act}: {title}")
            link.clicked.connect(lambda _c=False, k=key: self.page_wanted.emit(k))
            row.addWidget(link)
            card.layout_.addLayout(row)
        card.layout_.addWidget(Hairline())
        ask = LinkButton(self.tr("Osäker? Förbered ett samtal med någon att rådgöra med"))
        ask.setObjectName("consultation_button")
        ask.clicked.connect(self.consultation_wanted)
        card.layout_.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _thread_words(self) -> str:
        thread = thread_of(self._case_file, self._today)
        gaps = len(thread.open_gaps())
        if not thread.nodes:
            return self.tr("Här syns vad som möter det du har sett, och vad som inget möter.")
        if not gaps:
            return self.tr("Inga öppna glapp syns. Det betyder inte att planen räcker.")
        return self.tr("Öppna glapp: {count}").format(count=gaps)

    def _people_words(self) -> str:
        count = len(self._case_file.people.all()) - 1
        if not count:
            return self.tr(
                "Ingen är inskriven. Tänk på fler än en utövare, på syskon, barn, partner och "
                "den som hjälper."
            )
        return (
            self.tr("1 person utöver den utsatta")
            if count == 1
            else self.tr("{count} personer utöver den utsatta").format(count=count)
        )

    def _facts_words(self) -> str:
        count = len(self._case_file.guarded_facts())
        if not count:
            return self.tr(
                "Inga skyddade uppgifter är angivna. Skriv in orter, namn och nummer som inte "
                "får läcka, så letar röjandekontrollen efter dem i rapporter och kopierad text."
            )
        return (
            self.tr("1 skyddad uppgift vaktas av röjandekontrollen.")
            if count == 1
            else self.tr("{count} skyddade uppgifter vaktas av röjandekontrollen.").format(
                count=count
            )
        )

    def _events_words(self) -> str:
        standing = self._case_file.log.standing()
        if not standing:
            return self.tr("Inget är antecknat. Skriv när något händer: dag, källa, säkerhet.")
        latest = standing[0].head
        day = latest.day.day or latest.written_at.date()
        if len(standing) == 1:
            return self.tr("1 händelse, {day}").format(day=day_in_words(day))
        return self.tr("{count} händelser, den senaste {day}").format(
            count=len(standing), day=day_in_words(day)
        )


def _tone(step: PathStep) -> str:
    if step.standing is Standing.LOOK_AGAIN:
        return "attention"
    return "primary" if step.standing is Standing.SIGNED_OFF else "plain"
