"""Idag: what is due, where she was, what is coming and what is missing; details folded away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.catching_up import Absence
from hedersstod.casework.office import Office
from hedersstod.domain.agenda import Due
from hedersstod.domain.case import Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.vault_care import Notice, is_pressing
from hedersstod.ui.agenda_words import (
    day_and_month,
    due_in_words,
    page_of,
    past_in_words,
    place_in_words,
)
from hedersstod.ui.dates import weekday_in_words
from hedersstod.ui.pages.care_card import CareCard
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.pages.when_pill import when_pill
from hedersstod.ui.pages.windows_card import WindowsCard
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    AcuteBox,
    Body,
    Card,
    EmptyState,
    FlowBox,
    Hairline,
    Heading,
    KeyHint,
    LinkButton,
    PrimaryButton,
    ScrollPage,
    Secondary,
    mark_covers,
)
from hedersstod.ui.widgets.beside import Beside, let_narrow

MOST_ROWS = 7
"""So many things to do are shown at once; the rest on request."""


class TodayPage(Page):
    """The first page after unlocking; says what to do next without telling it over a shoulder."""

    case_wanted = Signal(str, str)  # case id, guide id
    case_page_wanted = Signal(str, str)  # case id, page of the case
    catch_up_wanted = Signal(str)  # case id
    consultation_wanted = Signal(str)  # case id
    cases_wanted = Signal()
    municipality_wanted = Signal()
    page_wanted = Signal(str)  # one of the pages of the vault
    continue_wanted = Signal(object)  # Bookmark

    def __init__(self, office: Office, left_at: Bookmark | None) -> None:
        super().__init__()
        self._office = office
        self._left_at = left_at
        self._aliases: dict[CaseId, str] = {}
        self._details = False
        self._all_rows = False
        self._as_list = False
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

    # -- building --------------------------------------------------------------------------

    def _rebuild(self) -> None:
        px = current_style().px
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(18))
        box.addWidget(self._top(self._office.now()))
        self._aliases = {case.id: case.alias for case in self._office.cases()}
        notices = self._office.care.notices()
        today = self._office.now().date()
        grave = tuple(notice for notice in notices if is_pressing(notice, today))
        self._add_care(box, grave)
        rest = tuple(notice for notice in notices if notice not in grave)
        if not self._aliases:
            box.addWidget(self._beginning())
            box.addWidget(self._preparation())
            self._add_care(box, rest)
        else:
            if self._left_at is not None and self._left_at.case in self._aliases:
                box.addWidget(self._where_you_were(self._left_at))
            absence = self._office.absence()
            beside = [self._unsure()]
            # What is most to the point stands beside; the other way there is room below.
            beside.insert(0, self._since_last(absence) if absence else self._preparation())
            middle = Beside(760, 18, 18, level=True)
            middle.add(self._to_do(), 4)
            middle.add(_column(beside), 3)
            box.addWidget(middle)
            box.addWidget(self._coming())
            if absence:
                box.addWidget(self._preparation())
            self._add_care(box, rest)
        box.addStretch(1)
        let_narrow(fresh)
        put_in_place(self._scroll.column, self._content, fresh)
        self._content = fresh

    def _turn(self, focus: str) -> None:
        """Show the page anew, with the keyboard where it was."""
        try:
            self._rebuild()
        except HedersstodError as error:
            self.failed.emit(error)
            return
        focus_child(self, focus)

    def _top(self, now: datetime) -> QWidget:
        top = FlowBox(14, 6, push_last=True)
        top.add(Heading(self._greeting(now), 1))
        today = f"{weekday_in_words(now.date())} {day_and_month(now.date())}"
        top.add(Secondary(today))
        top.add(AcuteBox(self._acute()))
        return top

    def _acute(self) -> str:
        """The same line as above every page of a case: it must be seen before a case is open."""
        line = self._office.local.emergency_line()
        if line is not None:
            return self.tr("Akut: 112 · {label} {number}").format(
                label=line.label, number=line.text
            )
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
        card = Card(accent="primary")
        row = Beside(520, 18, 10)
        text = QWidget()
        words = QVBoxLayout(text)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(current_style().px(2))
        words.addWidget(Secondary(self._left_when()))
        alias = self._aliases[bookmark.case] if bookmark.case is not None else ""
        step = self._office.step_of(bookmark)
        place = place_in_words(bookmark, self._office.content, step)
        words.addWidget(Heading(" · ".join(part for part in (alias, place) if part), 3))
        row.add(text, 1)
        button = PrimaryButton(self.tr("Fortsätt där du var"))
        button.setObjectName("continue_button")
        button.clicked.connect(lambda: self.continue_wanted.emit(bookmark))
        row.add(button)
        card.layout_.addWidget(row)
        return card

    def _left_when(self) -> str:
        here = self._office.last_here()
        if here is None:
            return self.tr("Där du slutade")
        now = self._office.now()
        day = past_in_words(here.astimezone(now.tzinfo).date(), now.date())
        return self.tr("Där du slutade {day}").format(day=day)

    # -- what is due -----------------------------------------------------------------------

    def _to_do(self) -> QWidget:
        card = Card()
        dues = self._office.agenda()
        head = FlowBox(12, 4, push_last=True)
        head.add(Heading(self.tr("Att göra"), 2))
        head.add(self._details_toggle())
        card.layout_.addWidget(head)
        if not dues:
            card.layout_.addWidget(Body(self.tr("Inget väntar på dig just nu.")))
        shown = dues if self._all_rows else dues[:MOST_ROWS]
        for number, due in enumerate(shown):
            if number:
                card.layout_.addWidget(Hairline())
            card.layout_.addWidget(self._due_row(due, number == 0))
        if len(dues) > MOST_ROWS:
            more = LinkButton(
                self.tr("Visa färre")
                if self._all_rows
                else self.tr("Visa {count} till").format(count=len(dues) - MOST_ROWS)
            )
            more.setObjectName("more_dues_button")
            more.clicked.connect(self._toggle_rows)
            card.layout_.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        card.layout_.addStretch(1)
        return card

    def _details_toggle(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        toggle = LinkButton(self.tr("Dölj detaljer") if self._details else self.tr("Visa detaljer"))
        toggle.setObjectName("details_button")
        toggle.setShortcut("Ctrl+D")
        toggle.setAccessibleDescription(self.tr("Vilket ärende det gäller, och vem"))
        toggle.clicked.connect(self._toggle_details)
        row.addWidget(toggle)
        if not current_style().large:
            row.addWidget(KeyHint("Ctrl+D"))
        return both

    def _due_row(self, due: Due, first: bool) -> QWidget:
        row = Beside(360, 14, 2)
        row.add(when_pill(due), least=112)
        what = due_in_words(due, self._office.content)
        row.add(Body(f"{what} · {due.alias}" if self._details else what), 1)
        go = LinkButton(self.tr("Öppna"), None if current_style().large else "chevron-right")
        # Two rows may say the same: then the case tells them apart, once details are shown.
        said = f"{what}, {due.alias}" if self._details else what
        go.setAccessibleName(self.tr("Öppna: {what}").format(what=said))
        go.setObjectName("first_due" if first else f"due_{due.matter}")
        go.clicked.connect(lambda: self._go_to(due))
        row.add(go)
        return row

    def _go_to(self, due: Due) -> None:
        if due.guide is not None:
            self.case_wanted.emit(due.case, due.guide)
        else:
            self.case_page_wanted.emit(due.case, page_of(due))

    def _toggle_details(self) -> None:
        self._details = not self._details
        self._turn("details_button")

    def _toggle_rows(self) -> None:
        self._all_rows = not self._all_rows
        self._turn("more_dues_button")

    # -- beside it -------------------------------------------------------------------------

    def _since_last(self, absence: Absence) -> QWidget:
        card = Card()
        card.setObjectName("since_last_card")
        card.layout_.addWidget(Heading(self.tr("Sedan sist"), 2))
        card.layout_.addWidget(
            Secondary(
                self.tr("Du har varit borta i {days} dagar. Läs ikapp när du är ensam.").format(
                    days=absence.days
                )
            )
        )
        mark_covers(card, "guidance", ("X-20",))
        for case_id in absence.cases:
            card.layout_.addWidget(Hairline())
            row = Beside(160, 12, 2)
            alias = self._aliases[case_id]
            row.add(Body(alias, strong=True), 1)
            read = LinkButton(self.tr("Läs"))
            read.setObjectName(f"read_{case_id}")
            read.setAccessibleName(self.tr("Läs ikapp: {alias}").format(alias=alias))
            read.clicked.connect(lambda _c=False, c=case_id: self.catch_up_wanted.emit(c))
            row.add(read)
            card.layout_.addWidget(row)
        return card

    def _unsure(self) -> QWidget:
        card = Card("primary")
        words = Body(self.tr("Osäker? Det är vanligt."), strong=True)
        words.set_token("primary")
        card.layout_.addWidget(words)
        card.layout_.addWidget(
            Body(
                self.tr(
                    "Du kan läsa upp ett avidentifierat underlag för den nationella stödtelefonen."
                )
            )
        )
        button = LinkButton(self.tr("Förbered samtal"))
        button.setObjectName("consultation_button")
        button.clicked.connect(self._prepare_call)
        card.layout_.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _prepare_call(self) -> None:
        if len(self._aliases) == 1:
            self.consultation_wanted.emit(next(iter(self._aliases)))
        else:
            self.cases_wanted.emit()

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

    def _add_care(self, box: QVBoxLayout, notices: tuple[Notice, ...]) -> None:
        if notices:
            card = CareCard(notices)
            card.page_wanted.connect(self.page_wanted)
            box.addWidget(card)

    # -- what is coming --------------------------------------------------------------------

    def _coming(self) -> QWidget:
        card = WindowsCard(
            self._office.windows(),
            self._office.now().date(),
            self._aliases if self._details else {},
            as_list=self._as_list,
        )
        card.form_changed.connect(self._toggle_list)
        return card

    def _toggle_list(self) -> None:
        self._as_list = not self._as_list
        self._turn("windows_list_button")


def _column(parts: Iterable[QWidget]) -> QWidget:
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(current_style().px(18))
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return column
