"""The card of legal time limits on Översikt, with the form in which one is ended with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.legal_limits import draft_of, keep_closing, write_closing
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.errors import HedersstodError, TextTooLong
from hedersstod.domain.identifiers import LogId
from hedersstod.domain.legal_limits import (
    LegalLimit,
    LimitsAtHand,
    Running,
    Suggested,
    closing_of,
    closing_of_suggestion,
)
from hedersstod.domain.running_limits import limits_at_hand
from hedersstod.ui.limit_words import closing_lead, suggestion_lead
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.page import focus_child, put_in_place
from hedersstod.ui.widgets.closing_form import ClosingForm
from hedersstod.ui.widgets.limits_card import LimitsCard, key_of


class CaseLimits(QWidget):
    """Reads the limits from the log and ends one at a time.

    What is typed as a reason is a draft in the log: it is there again after a lock.
    """

    failed = Signal(object)
    events_wanted = Signal()

    def __init__(
        self, case_file: CaseFile, limits: Sequence[LegalLimit], texts: CaseTexts, today: date
    ) -> None:
        super().__init__()
        self._case_file = case_file
        self._limits = tuple(limits)
        self._texts = texts
        self._today = today
        self._open: Running | Suggested | None = None
        self._form: ClosingForm | None = None
        self._for_good = False
        self._saving = AutoSave(self._save, self)
        self._saving.saved.connect(self._tell_saved)
        self._saving.failed.connect(self._tell_failed)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        at_hand = self._read()
        self._take_up(at_hand)
        self._card = self._made(at_hand, frozenset())
        self._box.addWidget(self._card)

    def save(self) -> None:
        """Write what is not yet on disk; an expected error is told by `failed`."""
        self._saving.now()

    # -- showing ---------------------------------------------------------------------------

    def _read(self) -> LimitsAtHand:
        return limits_at_hand(self._limits, self._case_file.log.entries(), self._today)

    def _take_up(self, at_hand: LimitsAtHand) -> None:
        """Open the form again where a reason was begun and not kept."""
        log = self._case_file.log
        rows: tuple[Running | Suggested, ...] = (*at_hand.running, *at_hand.suggested)
        for each in rows:
            for for_good in (False, True):
                if draft_of(log, _closing(each, for_good)) is not None:
                    self._open, self._for_good = each, for_good
                    return

    def _made(self, at_hand: LimitsAtHand, unfolded: frozenset[str]) -> LimitsCard:
        forms: dict[str, ClosingForm] = {}
        self._form = None
        if self._open is not None:
            self._form = forms[key_of(self._open)] = self._form_for(self._open)
        card = LimitsCard(at_hand, self._texts, self._today, forms, unfolded)
        card.close_wanted.connect(self._begin)
        card.events_wanted.connect(self.events_wanted)
        return card

    def _rebuild(self, focus: str) -> None:
        fresh = self._made(self._read(), self._card.unfolded())
        put_in_place(self._box, self._card, fresh)
        self._card = fresh
        for name in (focus, "closing_reason", "ended_limits_button"):
            if focus_child(self, name):
                return

    def _form_for(self, what: Running | Suggested) -> ClosingForm:
        draft = draft_of(self._case_file.log, _closing(what, self._for_good))
        reason = "" if draft is None else draft.what.partition("\n")[2] or draft.what
        repeats = isinstance(what, Running) and what.limit.repeats
        question = (
            self.tr("Vad gjordes och när, eller varför gäller tiden inte?")
            if isinstance(what, Running)
            else self.tr("Varför har ingen av tiderna börjat?")
        )
        form = ClosingForm(question, reason, repeats=repeats, for_good=self._for_good)
        form.typed.connect(self._write)
        form.scope_chosen.connect(self._change_scope)
        form.too_long.connect(self._tell_too_long)
        form.keep_wanted.connect(self._keep)
        form.left.connect(self._leave_form)
        return form

    # -- ending ----------------------------------------------------------------------------

    def _begin(self, what: Running | Suggested) -> None:
        """A reason that is half written for another one stays as a draft, and comes back after."""
        self._saving.now()
        self._open = what
        self._for_good = draft_of(self._case_file.log, _closing(what, True)) is not None
        self._rebuild("closing_reason")

    def _write(self, reason: str) -> None:
        if self._open is None:
            return
        try:
            write_closing(self._case_file.log, self._id(), self._text(reason))
        except HedersstodError as error:
            self._tell_failed(error)
            return
        self._saving.soon()

    def _change_scope(self) -> None:
        """The same reason, under the id of what it now ends."""
        if self._form is None or self._open is None:
            return
        try:
            write_closing(self._case_file.log, self._id(), "")
        except HedersstodError as error:
            self._tell_failed(error)
        self._for_good = self._form.for_good
        self._write(self._form.reason.text())

    def _keep(self) -> None:
        form = self._form
        if form is None or self._open is None:
            return
        reason = form.reason.text()
        if not reason.strip():
            form.ask_for_reason()
            return
        try:
            keep_closing(self._case_file.log, self._id(), self._text(reason))
        except HedersstodError as error:
            self._tell_failed(error)
            return
        self._close_form()

    def _leave_form(self) -> None:
        """To leave the form is to throw the reason away; its button says so."""
        if self._open is None:
            return
        try:
            write_closing(self._case_file.log, self._id(), "")
        except HedersstodError as error:
            self._tell_failed(error)
            return
        self._close_form()

    def _close_form(self) -> None:
        closed, self._open = self._open, None
        self._take_up(self._read())
        self._rebuild(f"close_{key_of(closed)}" if closed is not None else "")

    def _id(self) -> LogId:
        assert self._open is not None
        return _closing(self._open, self._for_good)

    def _text(self, reason: str) -> str:
        if not reason.strip():
            return ""
        what = self._open
        lead = (
            closing_lead(what, for_good=self._for_good)
            if isinstance(what, Running)
            else suggestion_lead(what, self._texts)
            if what is not None
            else ""
        )
        return f"{lead}\n{reason}"

    # -- saving ----------------------------------------------------------------------------

    def _save(self) -> datetime | None:
        return self._case_file.save()

    def _tell_saved(self, at: datetime) -> None:
        if self._form is not None:
            self._form.saved.show_saved(at)

    def _tell_failed(self, error: HedersstodError) -> None:
        if self._form is not None:
            self._form.saved.show_not_saved(message_for(error).title)
        self.failed.emit(error)

    def _tell_too_long(self) -> None:
        self.failed.emit(TextTooLong())


def _closing(what: Running | Suggested, for_good: bool) -> LogId:
    if isinstance(what, Suggested):
        return closing_of_suggestion(what)
    return closing_of(what, for_good=for_good)
