"""Konsultation: before the call, what is read aloud, and what was advised and decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.consultation import ConsultationDesk
from hedersstod.casework.local_support import LocalSupport
from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.case_texts import Note
from hedersstod.domain.errors import FindingsUnsettled, HedersstodError
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Consultation
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.consultation_parts import AfterPart, BeforePart
from hedersstod.ui.pages.consultation_reading import ReadingView
from hedersstod.ui.pages.consultation_script import ScriptPart
from hedersstod.ui.pages.local_lines import LocalLines
from hedersstod.ui.pages.notes_panel import notes_panel
from hedersstod.ui.pages.page import Page, focus_field, put_in_place
from hedersstod.ui.widgets import Banner, BottomBar, ScrollPage, TextField

LOOK_PAUSE = 250  # milliseconds after the last key before the script is made and examined anew
ENTRY, MINE = f"{OPENED}entry", "own_script"


class ConsultationPage(Page):
    """One consultation. What is typed is a draft in the vault until it is kept.

    `kept` carries the kept entry; `left` says that she goes back, with the draft on disk.
    """

    kept = Signal(object)
    left = Signal()
    page_wanted = Signal(str)

    def __init__(
        self,
        case_file: CaseFile,
        local: LocalSupport,
        notes: Sequence[Note],
        today: Callable[[], date],
        entry_id: LogId | None = None,
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "consultation", case_file.case.id
        self._today = today
        self._desk = ConsultationDesk(case_file, local, today)
        opened = self._desk.get(entry_id) if entry_id is not None else None
        self._entry = opened or self._desk.begin()
        self._made = ""  # the script as the case gives it
        self._mine: list[str] = []  # her own texts, in whose place one was made anew; newest last
        self._save_fault = self._stopped = False  # which of them the banner tells of
        self._saving = AutoSave(case_file.save, self)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(LOOK_PAUSE)
        self._build(notes, local)
        self._connect()
        self._take(self._entry)

    # -- building --------------------------------------------------------------------------

    def _build(self, notes: Sequence[Note], local: LocalSupport) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._writing = QWidget()
        left = QVBoxLayout(self._writing)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._scroll = ScrollPage()
        self._before = BeforePart(self._desk.whom())
        self._near = LocalLines(self.tr("Hos er"), local.lines("consultation"))
        self._near.page_wanted.connect(self.page_wanted)
        self._script = ScriptPart(self._desk)
        self._after = self._fresh_after()
        for part in (self._before, self._near, self._script, self._after):
            self._scroll.column.addWidget(part)
        self._scroll.column.addStretch(1)
        left.addWidget(self._scroll, 1)
        self.banner = Banner("attention")
        left.addWidget(self.banner)
        self._bar = BottomBar()
        self._bar.set_next_text(self.tr("Spara i händelser"))
        self._bar.next.setObjectName("keep_button")
        left.addWidget(self._bar)
        outer.addWidget(self._writing, 1)
        self._side = notes_panel(notes)
        self._has_notes = bool(notes)
        outer.addWidget(self._side)
        self._side.setVisible(self._has_notes)
        self._reading = ReadingView()
        outer.addWidget(self._reading, 1)
        self._reading.hide()

    def _connect(self) -> None:
        self._look_soon.timeout.connect(self._look)
        self._saving.saving.connect(self._bar.saved.show_saving)
        self._saving.saved.connect(self._tell_saved)
        self._saving.failed.connect(self._tell_not_saved)
        self._before.whom_written.connect(lambda text: self._write(with_whom=text))
        self._before.question_written.connect(lambda text: self._write(question=text))
        self._before.too_long.connect(self._say_too_long)
        self._script.written.connect(lambda text: self._write(script=text))
        self._script.look_wanted.connect(self._look)
        self._script.field.too_long.connect(self._say_too_long)
        self._script.telling_changed.connect(lambda _telling: self._look())
        self._script.remake_wanted.connect(self._remake)
        self._script.take_back_wanted.connect(self._take_back)
        self._script.reading_wanted.connect(self._read)
        self._reading.closed.connect(lambda: self._stop_reading(self._script.reading_button))
        self._reading.advice_wanted.connect(lambda: self._stop_reading(self._after.advice))
        self._bar.back_requested.connect(self._go_back)
        self._bar.next_requested.connect(self._keep)

    def _fresh_after(self) -> AfterPart:
        after = AfterPart(self._entry, self._today)
        after.day_changed.connect(lambda day: self._write_head(day=day))
        after.withheld_changed.connect(lambda why: self._write_head(withheld_because=why))
        after.advice_written.connect(lambda text: self._write(advice=text))
        after.decision_written.connect(lambda text: self._write(decision=text))
        after.too_long.connect(self._say_too_long)
        return after

    # -- showing ---------------------------------------------------------------------------

    def _take(self, entry: Consultation, mine: Sequence[str] = ()) -> None:
        """Show an entry in every field, with the texts of hers that were made anew."""
        self._entry = entry
        self._before.show_entry(entry)
        fresh = self._fresh_after()
        put_in_place(self._scroll.column, self._after, fresh)
        self._after = fresh
        self._made = self._desk.script(self._script.telling(), entry.question)
        self._mine = list(mine)
        self._show_script()

    @property
    def _edited(self) -> bool:
        return self._entry.script != self._made

    def _show_script(self) -> None:
        self._script.show_text(
            self._entry.script, edited=self._edited, can_take_back=bool(self._mine)
        )
        found = self._desk.examine(self._entry)
        self._script.show_found(found)
        if self._stopped and not found.findings:
            self._stopped = False
            self.banner.hide_message()

    def _look(self) -> None:
        """Make the script anew while it follows the case, and examine it as it stands."""
        self._look_soon.stop()
        follows = not self._edited
        made = self._desk.script(self._script.telling(), self._entry.question)
        if made != self._made:
            self._made = made
            if follows and self._desk.is_written(self._entry):
                self._write(script=made)
            elif follows:
                self._entry = replace(self._entry, script=made)
        self._show_script()

    # -- writing ---------------------------------------------------------------------------

    def _write(self, **parts: str) -> None:
        self._set(replace(self._entry, **parts))  # type: ignore[arg-type]

    def _write_head(self, **parts: object) -> None:
        head = replace(self._entry.head, **parts)  # type: ignore[arg-type]
        self._set(replace(self._entry, head=head))

    def _set(self, entry: Consultation) -> None:
        if entry != self._entry:
            self._entry = self._desk.write(entry)
            self._saving.soon()
            self._look_soon.start()

    def _remake(self) -> None:
        self._mine.append(self._entry.script)
        self._write(script=self._made)
        self._look()

    def _take_back(self) -> None:
        mine = self._mine.pop()
        if self._edited:  # what she wrote since is hers too: it comes last in the round
            self._mine.insert(0, self._entry.script)
        self._write(script=mine)
        self._look()

    def _tell_saved(self, at: datetime) -> None:
        if self._save_fault:
            self._save_fault = False
            self.banner.hide_message()
        self._bar.saved.show_saved(at)

    def _tell_not_saved(self, error: HedersstodError) -> None:
        self._save_fault = True
        self._bar.saved.show_not_saved(message_for(error).title)
        self._say(error)

    def _say(self, error: HedersstodError) -> None:
        message = message_for(error)
        self.banner.show_message(message.title, message.text)

    def _say_too_long(self) -> None:
        self.banner.show_message(
            self.tr("Texten får inte plats"),
            self.tr("Inget ändrades. Dela upp texten, eller skriv det viktigaste."),
        )

    # -- reading aloud and keeping ---------------------------------------------------------

    def _read(self) -> None:
        self._look()
        if self._stopped_by_findings(self.tr("Något i underlaget kan röja")):
            return
        self._reading.show_text(self._entry.script)
        self._writing.hide()
        self._side.hide()
        self._reading.show()
        self._reading.close_button.setFocus()
        # What scrolls is known, and so can take the keyboard, only after this turn.
        QTimer.singleShot(0, self._reading, self._reading.take_keyboard)

    def _stop_reading(self, focus: QWidget) -> None:
        self._reading.hide()
        self._writing.show()
        self._side.setVisible(self._has_notes)
        focus.setFocus()

    def _stopped_by_findings(self, title: str) -> bool:
        if not self._desk.examine(self._entry).findings:
            return False
        self._stopped = True
        self.banner.show_message(
            title,
            self.tr(
                "Där står något som ingen utanför får veta. Byt eller ta bort det. Det du har "
                "skrivit är kvar som utkast."
            ),
        )
        self._script.findings.focus_first()
        return True

    def _keep(self) -> None:
        self._look()
        if self._after.day.says_no_day():
            self._after.day.tell_impossible()
            self._after.day.text_field.setFocus()
            return
        try:
            entry = self._desk.keep(self._entry)
        except FindingsUnsettled:
            self._stopped_by_findings(self.tr("Underlaget behöver ändras först"))
            return
        except HedersstodError as error:
            self._say(error)
            return
        self._entry = entry
        self.kept.emit(entry)

    # -- the page's promises ---------------------------------------------------------------

    def _go_back(self) -> None:
        self.leave()
        self.left.emit()

    def first_focus(self) -> None:
        self._before.whom.setFocus()

    def leave(self) -> None:
        self._look()
        self._saving.now()
        try:
            self._desk.let_go_if_empty(self._entry, self._edited or bool(self._mine))
        except HedersstodError as error:
            self.failed.emit(error)

    def keeps(self, field: TextField) -> bool:
        return True

    def place(self) -> Bookmark | None:
        place = super().place()
        if place is None or not self._desk.is_written(self._entry):
            return place
        mine = [(MINE, text) for text in self._mine]
        return replace(place, drafts=((ENTRY, self._entry.head.id), *mine))

    def return_to(self, bookmark: Bookmark) -> None:
        # By its id, whichever the window opened: her words must not land in another draft.
        entry_id = dict(bookmark.drafts).get(ENTRY)
        entry = self._desk.get(LogId(entry_id)) if entry_id else None
        mine = [text for name, text in bookmark.drafts if name == MINE]
        self._take(entry or self._desk.begin(), mine)
        focus_field(self, bookmark)
