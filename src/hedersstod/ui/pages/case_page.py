"""Översikt: where the case stands, the next step, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile, PathStep, Standing
from hedersstod.domain.case import Revision
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.widgets import (
    Body,
    Card,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    StateRing,
)


class CasePage(Page):
    """The case at a glance; the red thread joins it as its parts are built."""

    guide_wanted = Signal(str)
    reports_wanted = Signal()
    facts_wanted = Signal()

    def __init__(self, case_file: CaseFile) -> None:
        super().__init__()
        self.page_name, self.case_id = "overview", case_file.case.id
        self._case_file = case_file
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
        for number, step in enumerate(case_file.path()):
            column.addWidget(self._step(step, primary=number == 0))
        column.addWidget(self._protected())
        column.addStretch(1)

    def first_focus(self) -> None:
        focus_child(self, "open_guide_button")

    def _step(self, step: PathStep, primary: bool) -> QWidget:
        card = Card()
        revisions = self._case_file.revisions(step.guide)
        head = QHBoxLayout()
        head.addWidget(StateRing(step.standing.value), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Heading(step.title, 2), 1)
        head.addWidget(Pill(self._standing_words(step, revisions), _tone(step)))
        card.layout_.addLayout(head)
        card.layout_.addWidget(Body(self._case_file.guide(step.guide).purpose))
        button = PrimaryButton(
            self.tr("Börja") if step.standing is Standing.NOT_BEGUN else self.tr("Fortsätt")
        )
        button.setAccessibleName(f"{button.text()}: {step.title}")
        button.setObjectName("open_guide_button")
        button.clicked.connect(lambda: self.guide_wanted.emit(step.guide))
        card.layout_.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for revision in reversed(revisions):
            card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._version(revision))
        return card

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
        link.clicked.connect(self.reports_wanted)
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

    def _protected(self) -> QWidget:
        card = Card()
        count = len(self._case_file.guarded_facts())
        card.layout_.addWidget(Heading(self.tr("Vem får veta vad"), 2))
        words = (
            self.tr(
                "Inga skyddade uppgifter är angivna. Skriv in orter, namn och nummer som inte "
                "får läcka, så letar röjandekontrollen efter dem i rapporter och kopierad text."
            )
            if not count
            else self.tr("1 skyddad uppgift vaktas av röjandekontrollen.")
            if count == 1
            else self.tr("{count} skyddade uppgifter vaktas av röjandekontrollen.")
        )
        card.layout_.addWidget(Body(words.format(count=count)))
        button = LinkButton(self.tr("Öppna skyddade uppgifter"))
        button.setObjectName("facts_button")
        button.clicked.connect(self.facts_wanted)
        card.layout_.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _tone(step: PathStep) -> str:
    if step.standing is Standing.LOOK_AGAIN:
        return "attention"
    return "primary" if step.standing is Standing.SIGNED_OFF else "plain"
