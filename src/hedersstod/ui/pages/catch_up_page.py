"""*Sedan sist* for one case: where it stood, what has passed, what is due and what is not known."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.catching_up import CatchUp, Judged, NotKnown, Passed, Passing
from hedersstod.casework.local_support import EMERGENCY_NUMBER
from hedersstod.casework.office import Content
from hedersstod.domain.agenda import Due
from hedersstod.domain.case import LocalLine
from hedersstod.domain.dates import written
from hedersstod.domain.log import Consultation, Disclosure, Event, LogEntry
from hedersstod.domain.people import SafeContact
from hedersstod.ui.agenda_words import (
    day_and_month,
    days_of,
    due_in_words,
    page_of,
    past_in_words,
    place_in_words,
    window_in_words,
)
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.acute_tone import acute_tone
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.pages.when_pill import when_pill
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
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
    Unfold,
    mark_covers,
)
from hedersstod.ui.widgets.beside import Beside, let_narrow

MOST = 8
LONGEST = 240  # characters of an entry; the whole of it stands in Händelser


class CatchUpPage(Page):
    """Leads her back into a case after weeks away; reading it changes nothing."""

    case_wanted = Signal(str)  # case id
    guide_wanted = Signal(str, str)  # case id, guide id
    case_page_wanted = Signal(str, str)  # case id, page of the case

    def __init__(self, catch_up: CatchUp, content: Content) -> None:
        super().__init__()
        self.page_name, self.case_id = "catch_up", catch_up.case.id
        self._case = catch_up.case.id
        self._catch_up = catch_up
        self._content = content
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        page = QWidget()
        scroll.column.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_style().px(12))
        column.addWidget(Heading(catch_up.case.alias, 1))
        column.addWidget(Secondary(self._when()))
        column.addWidget(self._first_of_all())
        for part in (
            self._passed(),
            self._due(),
            self._judged(),
            self._happened(),
            self._not_known(),
            self._contact(catch_up.contact),
            self._whom(catch_up.lines),
        ):
            column.addWidget(part)
        column.addStretch(1)
        let_narrow(page)

    def first_focus(self) -> None:
        focus_child(self, "open_case_button")

    # -- where she was ---------------------------------------------------------------------

    def _when(self) -> str:
        here, today = self._catch_up.last_here, self._catch_up.today
        if here is None:
            return self.tr("Du har inte öppnat ärendet tidigare i det här valvet.")
        day = here.date()
        if (today - day).days == 1:
            return self.tr("Du var senast här i går.")
        return self.tr("Du var senast här {day}, för {count} dagar sedan.").format(
            day=past_in_words(day, today), count=(today - day).days
        )

    def _first_of_all(self) -> QWidget:
        card = Card(accent="primary")
        bookmark = self._catch_up.bookmark
        if bookmark is not None:
            place = place_in_words(bookmark, self._content, self._catch_up.step)
            if place:
                card.layout_.addWidget(Secondary(self.tr("Där du slutade")))
                card.layout_.addWidget(Heading(place, 3))
        card.layout_.addWidget(
            Body(
                self.tr(
                    "Läget kan ha ändrats medan du var borta, också om ingen har hört av sig. "
                    "Kontrollera säker kontakt innan du ringer. Ta ingen kontakt med "
                    "vårdnadshavare, familj eller släkt innan risken är bedömd på nytt."
                )
            )
        )
        mark_covers(card, "guidance", ("X-20",))
        button = PrimaryButton(self.tr("Öppna ärendet"))
        button.setObjectName("open_case_button")
        button.clicked.connect(lambda: self.case_wanted.emit(self._case))
        card.layout_.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # -- what has passed and what is due ---------------------------------------------------

    def _passed(self) -> QWidget:
        card = _card(self.tr("Som har kommit och gått"))
        if not self._catch_up.passed:
            card.layout_.addWidget(
                Body(
                    self.tr(
                        "Inga dagar som programmet känner till. Det säger inget om vad som har "
                        "hänt."
                    )
                )
            )
        self._rows(card, (self._passed_row(each) for each in self._catch_up.passed))
        return card

    def _passed_row(self, passed: Passed) -> QWidget:
        window = passed.window
        if window is not None:
            over = window.ends < self._catch_up.today
            days = days_of(window)
            return _row(
                days if over else self.tr("{days}, pågår").format(days=days),
                window_in_words(window, whose=True, past=over),
            )
        words = (
            self.tr("{guide} skulle ses över")
            if passed.kind is Passing.REVIEW
            else self.tr("Ett scenario som inte gick att bedöma skulle bedömas")
        )
        return _row(day_and_month(passed.day), words.format(guide=passed.guide_title))

    def _due(self) -> QWidget:
        card = _card(self.tr("Att göra"))
        if not self._catch_up.dues:
            card.layout_.addWidget(Body(self.tr("Inget väntar på dig just nu.")))
        self._rows(card, (self._due_row(due) for due in self._catch_up.dues))
        return card

    def _due_row(self, due: Due) -> QWidget:
        row = Beside(360, 14, 2)
        what = due_in_words(due, self._content)
        row.add(when_pill(due), least=112)
        row.add(Body(what), 1)
        go = LinkButton(self.tr("Öppna"), None if current_style().large else "chevron-right")
        go.setObjectName(f"due_{due.matter}")
        go.setAccessibleName(self.tr("Öppna: {what}").format(what=what))
        go.clicked.connect(lambda: self._go_to(due))
        row.add(go)
        return row

    def _go_to(self, due: Due) -> None:
        if due.guide is not None:
            self.guide_wanted.emit(self._case, due.guide)
        else:
            self.case_page_wanted.emit(self._case, page_of(due))

    # -- the last judgement ----------------------------------------------------------------

    def _judged(self) -> QWidget:
        card = _card(self.tr("Så bedömde du"))
        revision = self._catch_up.judged_in
        if revision is None:
            card.layout_.addWidget(
                Body(self.tr("Ingen bedömning är fastställd i ärendet. Börja med första timmen."))
            )
            return card
        card.layout_.addWidget(
            Secondary(
                self.tr("{guide}, fastställd {day}. Aktuell till {until}.").format(
                    guide=revision.guide_title,
                    day=day_in_words(revision.signed_at.date()),
                    until=day_in_words(revision.valid_until),
                )
            )
        )
        self._rows(card, (self._scenario(each) for each in self._catch_up.scenarios))
        for heading in self._catch_up.acute:
            pills = FlowBox(8, 4)
            pills.add(Pill(self.tr("akut"), "acute"))
            pills.add(Body(heading))
            card.layout_.addWidget(pills)
        if self._catch_up.assessment:
            text = Body("\n".join(self._catch_up.assessment))
            fold = Unfold(self.tr("Läs hela underlaget"), text)
            fold.setObjectName("assessment_fold")
            card.layout_.addWidget(fold)
        return card

    def _scenario(self, judged: Judged) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(Body(_short(judged.what), strong=True))
        pills = FlowBox(8, 4)
        pills.add(Pill(self.tr("risk: {level}").format(level=judged.level.lower()), "plain"))
        if judged.acute_words:
            pills.add(Pill(judged.acute_words, acute_tone(judged.acute, judged.acute_words)))
        column.addWidget(pills)
        if judged.until_then:
            column.addWidget(
                Body(
                    self.tr("Tills vi vet handlar vi som om: {what}").format(
                        what=_short(judged.until_then)
                    )
                )
            )
        if judged.until_day:
            column.addWidget(Secondary(self.tr("Bedöms igen {day}").format(day=judged.until_day)))
        return box

    # -- what has been written, and what has not been answered -----------------------------

    def _happened(self) -> QWidget:
        card = _card(self.tr("Händelser efter bedömningen"))
        happened = self._catch_up.happened
        if not happened:
            card.layout_.addWidget(
                Body(self.tr("Inget är skrivet i Händelser sedan bedömningen fastställdes."))
            )
        self._rows(card, (self._entry(entry) for entry in happened[:MOST]))
        if happened:
            link = LinkButton(
                self.tr("Öppna Händelser: {count} till").format(count=len(happened) - MOST)
                if len(happened) > MOST
                else self.tr("Öppna Händelser")
            )
            link.setObjectName("events_button")
            link.clicked.connect(lambda: self.case_page_wanted.emit(self._case, "events"))
            card.layout_.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _entry(self, entry: LogEntry) -> QWidget:
        day = entry.head.day
        said = day_and_month(day.day) if day.day is not None else written(day)
        match entry:
            case Event():
                kind = self._content.case_texts.event_kind(entry.kind)
                what, text = kind.text if kind else self.tr("Händelse"), entry.what
            case Consultation():
                what, text = self.tr("Konsultation"), entry.advice or entry.question
            case Disclosure():
                what, text = self.tr("Utlämnande"), entry.what
        return _row(said, f"{what}: {_short(text)}" if text.strip() else what)

    def _not_known(self) -> QWidget:
        card = _card(self.tr("Det vi inte vet"))
        blanks = self._catch_up.not_known
        if self._catch_up.judged_in is None:
            card.layout_.addWidget(Body(self.tr("Inget är fastställt: ingenting är säkert känt.")))
        elif not blanks:
            card.layout_.addWidget(Body(self.tr("Varje fråga fick ett svar. Vad är inte frågat?")))
        self._rows(card, (_blank(each) for each in blanks[:MOST]))
        if len(blanks) > MOST:
            rest = QWidget()
            column = QVBoxLayout(rest)
            column.setContentsMargins(0, 0, 0, 0)
            for each in blanks[MOST:]:
                column.addWidget(_blank(each))
            card.layout_.addWidget(
                Unfold(self.tr("Visa {count} till").format(count=len(blanks) - MOST), rest)
            )
        return card

    # -- before she acts -------------------------------------------------------------------

    def _contact(self, contact: SafeContact | None) -> QWidget:
        card = _card(self.tr("Säker kontakt"))
        if contact is None or not contact.is_agreed:
            card.layout_.addWidget(
                Body(
                    self.tr(
                        "Inget är överenskommet om hur den utsatta får nås. Ring eller skriv inte "
                        "förrän du vet hur."
                    )
                )
            )
        else:
            said = (
                contact.channels,
                contact.hours,
                self.tr("aldrig: {what}").format(what=contact.never) if contact.never else "",
            )
            words = " · ".join(part for part in said if part)
            card.layout_.addWidget(Body(_short(words)))
            pills = FlowBox(8, 4)
            pills.add(Pill(self.tr("kontrollera att det ännu gäller"), "attention"))
            if contact.agreed_on is not None:
                agreed = day_in_words(contact.agreed_on)
                pills.add(Secondary(self.tr("överenskommet {day}").format(day=agreed)))
            card.layout_.addWidget(pills)
        link = LinkButton(self.tr("Öppna Säker kontakt"))
        link.setObjectName("safe_contact_button")
        link.clicked.connect(lambda: self.case_page_wanted.emit(self._case, "safe_contact"))
        card.layout_.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _whom(self, lines: Sequence[LocalLine]) -> QWidget:
        card = _card(self.tr("Vem beslutar, och vem ringer du?"))
        missing = [line.label for line in lines if line.missing]
        rows = [_row(self.tr("Omedelbar fara"), EMERGENCY_NUMBER)]
        rows += [
            _row(line.label, line.text)
            for line in lines
            if not line.missing and line.label != EMERGENCY_NUMBER
        ]
        if missing:
            rows.append(_row(self.tr("Saknas i Vår kommun"), " · ".join(missing)))
        self._rows(card, rows)
        return card

    def _rows(self, card: Card, rows: Iterable[QWidget]) -> None:
        for number, row in enumerate(rows):
            if number:
                card.layout_.addWidget(Hairline())
            card.layout_.addWidget(row)


def _card(title: str) -> Card:
    card = Card()
    card.layout_.addWidget(Heading(title, 2))
    return card


def _row(first: str, text: str) -> QWidget:
    row = Beside(360, 14, 2)
    row.add(Secondary(first), 2)
    row.add(Body(text), 3)
    return row


def _blank(not_known: NotKnown) -> QWidget:
    """What is not known, with what was written of who could know it."""
    who = _short(not_known.who_knows)
    return _row(not_known.label, who) if who else Body(not_known.label)


def _short(text: str) -> str:
    return textwrap.shorten(text, LONGEST, placeholder=" …")
