"""Where an entry of the log is written: one form at a time, saved as she types, kept on demand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.log import Disclosure, Event, LogEntry, says_something
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.disclosure_form import DisclosureForm
from hedersstod.ui.pages.event_form import EntryForm, EventForm
from hedersstod.ui.pages.page import discard


class EntryWriting(QWidget):
    """Holds the open form, if any, and writes what it says to the log as a draft.

    `opened` and `closed` tell that there is, or no longer is, a form; `kept` carries the kept
    entry, `thrown_away` a draft that said something; `failed` an expected error, `recovered` that
    what could not be written now is.
    """

    opened = Signal()
    closed = Signal(str)  # the id of the entry that was left
    kept = Signal(object)
    thrown_away = Signal(object)
    too_long = Signal()
    failed = Signal(object)
    recovered = Signal()

    def __init__(
        self,
        case_file: CaseFile,
        texts: CaseTexts,
        today: Callable[[], date],
        safe_contact_card: Callable[[], QWidget],
    ) -> None:
        super().__init__()
        self._case_file = case_file
        self._log = case_file.log
        self._texts = texts
        self._today = today
        self._safe_contact_card = safe_contact_card
        self.form: EntryForm | None = None
        self._failing = False
        self._autosave = AutoSave(case_file.save, self)
        self._autosave.saved.connect(self._saved)
        self._autosave.failed.connect(self._fail)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def entry_id(self) -> LogId | None:
        """Which entry is being written, or None."""
        return self.form.entry.head.id if self.form is not None else None

    def open_(self, entry: Event | Disclosure) -> None:
        """Show an entry in its form; another one that is open is left as a draft."""
        if not self._close():
            return
        form = self._made(self._log.reopened(entry))
        form.changed.connect(self._write)
        form.too_long.connect(self.too_long)
        form.keep_wanted.connect(self.keep)
        form.left.connect(self.leave_form)
        form.discard_wanted.connect(self.throw_away)
        self.form = form
        self._box.addWidget(form)
        self.show()
        form.show()
        self.opened.emit()
        form.first_field().setFocus()

    def bring_back(self, draft: Event | Disclosure) -> None:
        """Undo `throw_away`."""
        self._log.write(draft)
        self.save()
        self.open_(draft)

    def _made(self, entry: Event | Disclosure) -> EntryForm:
        if isinstance(entry, Disclosure):
            return DisclosureForm(entry, self._texts, self._today)
        people = self._case_file.people.all()
        return EventForm(entry, self._texts, people, self._today, self._safe_contact_card)

    # -- saving ----------------------------------------------------------------------------

    def _write(self, entry: LogEntry) -> None:
        self._log.write(entry)
        if self.form is not None:
            self.form.saved.show_saving()
        self._autosave.soon()

    def save(self) -> None:
        """Write to disk now what is not yet there."""
        self._autosave.now()

    def _saved(self, at: datetime) -> None:
        if self.form is not None:
            self.form.saved.show_saved(at)
        if self._failing:
            self._failing = False
            self.recovered.emit()

    def _fail(self, error: HedersstodError) -> None:
        self._failing = True
        if self.form is not None:
            self.form.saved.show_not_saved(message_for(error).title)
        self.failed.emit(error)

    # -- leaving the form ------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what stands in the form as a version, unless the form says what is missing."""
        if self.form is None or not self.form.check():
            return
        if self._says_the_same(self.form.entry):
            self.leave_form()
            return
        try:
            kept = self._log.keep(self.form.entry)
        except HedersstodError as error:
            self._fail(error)
            return
        self._put_form_away()
        self.kept.emit(kept)

    def leave_form(self) -> None:
        """Close the form; what it says stays as a draft."""
        left = self.entry_id
        if left is not None and self._close():
            self.closed.emit(left)

    def throw_away(self) -> None:
        """Let go of the draft in the form."""
        if self.form is None:
            return
        draft = self.form.entry
        said_something = not (_is_empty(draft) or self._says_the_same(draft))
        try:
            self._log.discard_draft(draft)
        except HedersstodError as error:
            self._fail(error)
            return
        self._put_form_away()
        self.closed.emit(draft.head.id)
        if said_something:
            self.thrown_away.emit(draft)

    def _close(self) -> bool:
        """Put the form away; an empty or unchanged draft goes with it. False if it cannot."""
        if self.form is None:
            return True
        entry = self.form.entry
        if _is_empty(entry) or self._says_the_same(entry):
            try:
                self._log.discard_draft(entry)
            except HedersstodError as error:
                self._fail(error)
                return False
        self.save()
        self._put_form_away()
        return True

    def _put_form_away(self) -> None:
        if self.form is not None:
            self._box.removeWidget(self.form)
            discard(self.form)
        self.form = None
        self.hide()

    def _says_the_same(self, entry: LogEntry) -> bool:
        kept = self._log.kept(entry.head.id)
        if kept is None:
            return False
        head = replace(entry.head, version=kept.head.version, kept_at=kept.head.kept_at)
        return replace(entry, head=head) == kept


def _is_empty(entry: LogEntry) -> bool:
    """Was it never kept, and says nothing at all?"""
    if entry.head.version > 1 or says_something(entry):
        return False
    match entry:
        case Event():
            return not (entry.kind or entry.people or entry.ends)
        case Disclosure():
            return not entry.ground
    return True
