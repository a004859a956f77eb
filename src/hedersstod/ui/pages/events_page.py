"""Händelser: what happened, whom she asked, what was disclosed; written in place, and searched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.search import search
from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Consultation, Event, LogEntry
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.entry_fields import notes_unfolded
from hedersstod.ui.pages.entry_list import EntryList
from hedersstod.ui.pages.entry_writing import EntryWriting
from hedersstod.ui.pages.page import Page, focus_child, focus_field
from hedersstod.ui.widgets import (
    Banner,
    EmptyState,
    FieldBlock,
    FlowBox,
    PrimaryButton,
    ScrollPage,
    SecondaryButton,
    TextField,
    Unfold,
)
from hedersstod.ui.widgets.banner import BannerTone
from hedersstod.ui.widgets.chips import ChipChoice

SEARCH_PAUSE = 120
MAX_SEARCH = 100

OPEN, STRIKING, REASON = f"{OPENED}entry", "striking", "reason"


class EventsPage(Page):
    """The log of one case. What is written is a draft in the vault until it is kept.

    `consultation_wanted` carries the id of an entry or None for a new one; `place_wanted` an
    AnswerPlace or a PersonPlace (casework/search.py).
    """

    page_name = "events"

    consultation_wanted = Signal(object)
    screening_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        case_file: CaseFile,
        texts: CaseTexts,
        today: Callable[[], date],
        safe_contact_card: Callable[[], QWidget],
    ) -> None:
        super().__init__()
        self.case_id = case_file.case.id
        self._case_file = case_file
        self._log = case_file.log
        self._texts = texts
        self._banner_act: Callable[[], None] = self._nothing
        self._search_pause = QTimer(self)
        self._search_pause.setSingleShot(True)
        self._search_pause.setInterval(SEARCH_PAUSE)
        self._search_pause.timeout.connect(self._search)
        self._writing = EntryWriting(case_file, texts, today, safe_contact_card)
        self._list = EntryList(case_file, texts, today)
        self._build()
        self._connect()
        self._show_log()

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollPage()
        outer.addWidget(self._scroll)
        column = self._scroll.column
        self.banner = Banner("attention")
        self.banner.action.connect(lambda: self._banner_act())
        column.addWidget(self.banner)
        column.addWidget(self._acts())
        column.addWidget(self._writing)
        column.addWidget(self._finding())
        self._empty = EmptyState(
            "clock",
            self.tr("Inget är skrivet ännu"),
            self.tr(
                "Skriv det som händer, när det händer: hot, samtal, möten, resor, beslut och det "
                "som någon lagt märke till. Datum och ord för ord är det som håller längst. "
                "Vissa händelser ber om en ny screening, och säger varför."
            ),
        )
        column.addWidget(self._empty)
        column.addWidget(self._list)
        column.addStretch(1)

    def _connect(self) -> None:
        self._list.change_wanted.connect(self._change)
        self._list.struck.connect(self._strike)
        self._list.consultation_wanted.connect(self.consultation_wanted)
        self._list.place_wanted.connect(self.place_wanted)
        self._writing.opened.connect(self._show_opened)
        self._writing.closed.connect(self._show_closed)
        self._writing.kept.connect(self._show_kept)
        self._writing.thrown_away.connect(self._offer_to_bring_back)
        self._writing.too_long.connect(self._say_too_long)
        self._writing.failed.connect(self._tell)
        self._writing.recovered.connect(self.banner.hide_message)

    def _acts(self) -> QWidget:
        self._acts_widget = QWidget()
        box = QVBoxLayout(self._acts_widget)
        box.setContentsMargins(0, 0, 0, 0)
        row = FlowBox(10, 8)
        new = PrimaryButton(self.tr("Ny händelse"), "plus")
        new.setObjectName("new_event_button")
        new.clicked.connect(lambda: self._change(self._log.begin_event("")))
        consult = SecondaryButton(self.tr("Ny konsultation"))
        consult.setObjectName("new_consultation_button")
        consult.clicked.connect(lambda: self.consultation_wanted.emit(None))
        disclose = SecondaryButton(self.tr("Nytt utlämnande"))
        disclose.setObjectName("new_disclosure_button")
        disclose.clicked.connect(lambda: self._change(self._log.begin_disclosure()))
        for button in (new, consult, disclose):
            row.add(button)
        box.addWidget(row)
        notes = self._texts.notes_for("events")
        if notes:
            box.addWidget(notes_unfolded(self.tr("Att tänka på när du skriver"), notes))
        return self._acts_widget

    def _finding(self) -> QWidget:
        self._finding_widget = QWidget()
        box = QVBoxLayout(self._finding_widget)
        box.setContentsMargins(0, 8, 0, 0)
        self._sought = TextField(lines=1, max_chars=MAX_SEARCH)
        self._sought.setObjectName("search_field")
        self._sought.text_changed.connect(lambda _text: self._search_pause.start())
        self._sought.confirmed.connect(self._search)
        box.addWidget(
            FieldBlock(
                self.tr("Sök i ärendet"),
                self._sought,
                self.tr("I händelser, svar och personer. Det du söker efter sparas inte."),
            )
        )
        self._kinds = ChipChoice(self.tr("Visa bara"))
        self._kinds.setObjectName("kind_filter")
        self._kinds.changed.connect(self._list_kinds)
        self._kinds_unfold = Unfold(self.tr("Visa bara vissa slag"), self._kinds)
        self._kinds_unfold.title_button.setObjectName("kind_filter_button")
        box.addWidget(self._kinds_unfold)
        return self._finding_widget

    # -- the log ---------------------------------------------------------------------------

    def _show_log(self) -> None:
        writing = self._writing.form is not None
        if not writing:
            self._list.show_log()
        entries = self._log.entries()
        self._empty.setVisible(not entries and not writing)
        self._list.setVisible(not writing)
        self._finding_widget.setVisible(bool(entries) and not writing)
        in_use = self._list.kinds_in_use()
        self._kinds.set_targets(in_use, self._kinds.value())
        self._kinds_unfold.setVisible(len(in_use) > 1)

    def _list_kinds(self, kinds: tuple[str, ...]) -> None:
        self._list.show_kinds(kind for kind in kinds)

    def _search(self) -> None:
        self._search_pause.stop()
        words = self._sought.text()
        try:
            hits = search(self._case_file, words) if words.strip() else None
        except HedersstodError as error:
            self.failed.emit(error)
            return
        self._kinds_unfold.setVisible(hits is None and len(self._list.kinds_in_use()) > 1)
        self._list.show_hits(hits)

    # -- writing ---------------------------------------------------------------------------

    def _change(self, entry: LogEntry) -> None:
        if isinstance(entry, Consultation):
            self.consultation_wanted.emit(entry.head.id)
        else:
            self._writing.open_(entry)

    def _show_opened(self) -> None:
        self._acts_widget.hide()
        self.banner.hide_message()
        self._show_log()
        self._scroll.scroll_to_top()

    def _show_closed(self, entry_id: str) -> None:
        self._acts_widget.show()
        self._show_log()
        self._focus_first(f"continue_{entry_id}", f"entry_{entry_id}")

    def _show_kept(self, kept: LogEntry) -> None:
        self._show_closed(kept.head.id)
        kind = self._texts.event_kind(kept.kind) if isinstance(kept, Event) else None
        if kind is not None and kind.why_screening:
            self._say(
                "attention",
                self.tr("Bedöm risken på nytt: {kind}").format(kind=kind.text),
                kind.why_screening,
                self.tr("Gör en ny screening"),
                self.screening_wanted.emit,
            )

    def _offer_to_bring_back(self, draft: LogEntry) -> None:
        if not isinstance(draft, Consultation):
            self._say(
                "info",
                self.tr("Utkastet är borttaget"),
                "",
                self.tr("Ångra"),
                lambda: self._writing.bring_back(draft),
            )

    def _strike(self, entry: LogEntry, reason: str) -> None:
        try:
            self._log.strike(entry, reason)
        except HedersstodError as error:
            self._tell(error)
            return
        self._show_log()
        if self._sought.text().strip():
            self._search()
        self._focus_first(f"entry_{entry.head.id}")

    def _focus_first(self, *names: str) -> None:
        """The keyboard goes to the first of these that is there, else to where work begins."""
        if not any(focus_child(self, name) for name in names):
            focus_child(self, "new_event_button")

    # -- saying ----------------------------------------------------------------------------

    def _say(
        self, tone: BannerTone, title: str, text: str, act_text: str, act: Callable[[], None]
    ) -> None:
        self._banner_act = act
        self.banner.set_banner_tone(tone)
        self.banner.show_message(title, text, act_text)
        self._scroll.scroll_to_top()
        if act_text:
            self.banner.action_button.setFocus()

    def _tell(self, error: BaseException) -> None:
        message = message_for(error)
        self._say("attention", message.title, message.text, "", self._nothing)

    def _say_too_long(self) -> None:
        self._say(
            "attention",
            self.tr("Texten får inte plats"),
            self.tr("Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten."),
            "",
            self._nothing,
        )

    def _nothing(self) -> None:
        """What a message without an act does."""

    # -- the page's promises ---------------------------------------------------------------

    def open_entry(self, entry_id: LogId) -> None:
        """Show one entry: its details, or its form if it is a draft that was never kept."""
        entry = self._log.get(entry_id)
        if entry is None:
            return
        if self._log.kept(entry_id) is None:
            self._change(entry)
        elif (card := self._list.open_entry(entry_id)) is not None:
            focus_child(card, f"entry_{entry_id}")

    def first_focus(self) -> None:
        form = self._writing.form
        if form is not None:
            form.first_field().setFocus()
        else:
            self._focus_first()

    def leave(self) -> None:
        self._writing.save()

    def place(self) -> Bookmark | None:
        # Not the words of the fields: what she writes is in the vault, what she seeks is nowhere.
        place = super().place()
        if place is None:
            return None
        drafts: list[tuple[str, str]] = []
        form = self._writing.form
        if form is not None:
            drafts += [(OPEN, form.entry.head.id), *form.half_written()]
        if (striking := self._list.striking()) is not None:
            drafts += [(STRIKING, striking[0]), (REASON, striking[1])]
        return replace(place, drafts=tuple(drafts))

    def return_to(self, bookmark: Bookmark) -> None:
        kept = dict(bookmark.drafts)
        open_, striking = self._log.get(LogId(kept.get(OPEN, ""))), kept.get(STRIKING, "")
        if open_ is not None and open_.head.kept_at is None:
            self._change(open_)
            if self._writing.form is not None:
                self._writing.form.restore(kept)
        card = self._list.open_entry(LogId(striking)) if striking else None
        if card is not None:
            card.begin_striking(kept.get(REASON, ""))
        focus_field(self, bookmark)
