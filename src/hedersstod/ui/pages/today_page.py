"""Idag: what is due, where she was, and what is missing; details folded away."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.office import Office
from hedersstod.domain.agenda import Due, Matter, Urgency
from hedersstod.domain.case import Bookmark
from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.widgets import (
    AcuteBox,
    Body,
    Card,
    EmptyState,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    mark_covers,
)


class TodayPage(Page):
    """The first page after unlocking; says what to do next without telling it over a shoulder."""

    case_wanted = Signal(str, str)  # case id, guide id
    cases_wanted = Signal()
    municipality_wanted = Signal()
    continue_wanted = Signal(object)  # Bookmark

    def __init__(self, office: Office, left_at: Bookmark | None) -> None:
        super().__init__()
        self._office = office
        self._left_at = left_at
        self._details = False
        self._scroll = ScrollPage(wide=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._content = QWidget()
        self._scroll.column.addWidget(self._content)
        self._rebuild()

    def first_focus(self) -> None:
        for name in ("continue_button", "begin_button", "first_due"):
            if focus_child(self, name):
                return

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        now = self._office.now()
        top = FlowBox(14, 6, push_last=True)
        top.add(Heading(self._greeting(now), 1))
        top.add(AcuteBox(self._acute()))
        box.addWidget(top)
        box.addWidget(
            Secondary(f"{weekday_in_words(now.date()).capitalize()} {day_in_words(now.date())}")
        )
        if not self._office.cases():
            box.addWidget(self._beginning())
        else:
            if self._left_at is not None and self._left_at.case is not None:
                box.addWidget(self._where_you_were(self._left_at))
            box.addWidget(self._to_do())
        box.addWidget(self._preparation())
        box.addStretch(1)
        put_in_place(self._scroll.column, self._content, fresh)
        self._content = fresh

    def _acute(self) -> str:
        """The same line as above every page of a case: it must be seen before a case is open."""
        on_call = self._office.local.on_call_number()
        if on_call:
            return self.tr("Akut: 112 · Socialjour {number}").format(number=on_call)
        return self.tr("Akut: 112 · Socialjour saknas i Vår kommun")

    def _greeting(self, now: datetime) -> str:
        if now.hour < 10:
            return self.tr("God morgon")
        return self.tr("God kväll") if now.hour >= 18 else self.tr("Hej")

    def _beginning(self) -> QWidget:
        empty = EmptyState(
            "folder",
            self.tr("Har du någon framför dig nu?"),
            self.tr(
                "Öppna ett ärende under ett täcknamn. Första timmen är korta frågor som tar "
                "ungefär tio minuter. De går att ta tillsammans med personen, och ”vet inte” är "
                "alltid ett svar. Programmet behöver inget nät. Är någon i fara: ring 112 först."
            ),
            self.tr("Öppna ett ärende"),
        )
        empty.action_button.setObjectName("begin_button")
        empty.action.connect(self.cases_wanted)
        mark_covers(empty, "guidance", ("X-12",))
        return empty

    def _where_you_were(self, bookmark: Bookmark) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        text = QVBoxLayout()
        text.addWidget(Secondary(self.tr("Där du slutade")))
        alias = next((c.alias for c in self._office.cases() if c.id == bookmark.case), "")
        guide = self._office.content.guides.get(bookmark.guide) if bookmark.guide else None
        words = [alias] + ([guide.title] if guide else [])
        text.addWidget(Heading(" · ".join(words), 3))
        row.addLayout(text, 1)
        button = PrimaryButton(self.tr("Fortsätt där du var"))
        button.setObjectName("continue_button")
        button.clicked.connect(lambda: self.continue_wanted.emit(bookmark))
        row.addWidget(button)
        card.layout_.addLayout(row)
        return card

    def _to_do(self) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Att göra"), 2), 1)
        dues = self._office.agenda()
        toggle = LinkButton(self.tr("Dölj detaljer") if self._details else self.tr("Visa detaljer"))
        toggle.setObjectName("details_button")
        toggle.setShortcut("Ctrl+D")
        toggle.setToolTip("Ctrl+D")
        toggle.clicked.connect(self._toggle_details)
        if dues:
            head.addWidget(toggle)
        card.layout_.addLayout(head)
        if not dues:
            card.layout_.addWidget(Body(self.tr("Inget väntar på dig just nu.")))
        for number, due in enumerate(dues):
            if number:
                card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._due_row(due, number == 0))
        return card

    def _due_row(self, due: Due, first: bool) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(12)
        box.addWidget(Pill(self._when(due), _tone(due)), 0, Qt.AlignmentFlag.AlignVCenter)
        title = self._office.content.guides[due.guide].title
        what = {
            Matter.REVIEW: self.tr("{guide} ska ses över"),
            Matter.UNFINISHED: self.tr("{guide} är påbörjad, inte fastställd"),
            Matter.NOT_BEGUN: self.tr("{guide} är inte påbörjad"),
        }[due.matter].format(guide=title)
        words = f"{what} · {due.alias}" if self._details else what
        box.addWidget(Body(words), 1)
        go = LinkButton(self.tr("Öppna"))
        go.setAccessibleName(self.tr("Öppna: {what}").format(what=what))
        if first:
            go.setObjectName("first_due")
        go.clicked.connect(lambda: self.case_wanted.emit(due.case, due.guide))
        box.addWidget(go)
        return row

    def _when(self, due: Due) -> str:
        if due.days is None or due.day is None:
            return self.tr("pågår") if due.matter is Matter.UNFINISHED else self.tr("att börja")
        if due.days == 0:
            return self.tr("i dag")
        if due.days == -1:
            return self.tr("sen 1 dag")
        if due.days < 0:
            return self.tr("sen {days} dagar").format(days=-due.days)
        if due.days == 1:
            return self.tr("i morgon")
        if due.days <= 7:
            return self.tr("om {days} dagar").format(days=due.days)
        return day_in_words(due.day)

    def _preparation(self) -> QWidget:
        card = Card()
        holes = self._office.local.holes()
        card.layout_.addWidget(Heading(self.tr("Innan något händer"), 2))
        if holes == 1:
            words = self.tr("1 uppgift saknas i Vår kommun. Bara ni kan fylla i den.")
        elif holes:
            words = self.tr(
                "{holes} uppgifter saknas i Vår kommun. Bara ni vet dem: vem som beslutar och vem "
                "du ringer, också en lördag klockan 02.00."
            ).format(holes=holes)
        else:
            words = self.tr("Vår kommun är ifylld. Läs igenom den då och då: nummer ändras.")
        card.layout_.addWidget(Body(words))
        button = LinkButton(self.tr("Öppna Vår kommun"))
        button.setObjectName("municipality_button")
        button.clicked.connect(self.municipality_wanted)
        card.layout_.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _toggle_details(self) -> None:
        self._details = not self._details
        self._rebuild()
        focus_child(self, "details_button")


def _tone(due: Due) -> str:
    if due.urgency is Urgency.OVERDUE:
        return "acute"
    return "attention" if due.urgency in (Urgency.TODAY, Urgency.SOON) else "plain"
