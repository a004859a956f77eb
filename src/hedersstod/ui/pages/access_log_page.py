"""Åtkomstlogg: who opened, read, changed and took out, when; checked, sealed, compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.access_log import MOST_LINES, AccessLog, ChainState, SealedExtract
from hedersstod.domain.access_log import Choice, Kind
from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.log_comparison import Comparison
from hedersstod.ui.access_words import case_in_words, chain_in_words, kinds_in_words
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.access_list import AccessList
from hedersstod.ui.pages.extract_form import ExtractForm
from hedersstod.ui.pages.log_answer_card import LogAnswerCard
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.pages.way_back import add_way_back
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    FlowBox,
    Heading,
    LinkButton,
    OptionChips,
    ScrollPage,
    Secondary,
    SecondaryButton,
)

ALL = "all"
EXTRACT = f"{OPENED}extract"


class AccessLogPage(Page):
    """Shows the access log; that it is shown is itself written in it, once."""

    page_name = "access_log"
    settings_wanted = Signal()

    def __init__(
        self,
        access_log: AccessLog,
        background: Background,
        chooser: FileChooser,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._log = access_log
        self._background = background
        self._chooser = chooser
        self._today = today
        self._choice = Choice()
        self._with_alias = False
        self._going_out = ""
        self._view = access_log.read()
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._column = self._scroll.column
        self._build()
        background.run(access_log.check_job(self._view), self._show_chain, self._refuse, self)

    def first_focus(self) -> None:
        focus_child(self, "kind_chips")

    def place(self) -> Bookmark | None:
        place = super().place()
        if place is None or not self._form.isVisibleTo(self):
            return place
        return replace(place, drafts=((EXTRACT, "1"), *place.drafts))

    def return_to(self, bookmark: Bookmark) -> None:
        if EXTRACT in dict(bookmark.drafts):
            self._form.show()
        super().return_to(bookmark)

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        column = self._column
        add_way_back(column, self.settings_wanted)
        column.addWidget(Heading(self.tr("Åtkomstlogg"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Här står när valvet har öppnats, och vad som har lästs, ändrats och lämnat "
                    "programmet. Inget av det du har skrivit står här. En rad går inte att ändra "
                    "eller ta bort utan att det märks. Att du läser loggen skrivs också."
                )
            )
        )
        self.banner = Banner("attention")
        self.done = Banner("info")
        self.done.setObjectName("done_banner")
        self._broken = Banner("attention")
        self._broken.setObjectName("chain_banner")
        column.addWidget(self._broken)
        column.addWidget(self.banner)
        column.addWidget(self.done)
        column.addWidget(self._acts())
        self._form = ExtractForm(self._view.cases, self._today())
        self._form.wanted.connect(self._take_out)
        self._form.hide()
        column.addWidget(self._form)
        self._answer = QWidget()
        column.addWidget(self._answer)
        column.addWidget(self._filters())
        self._list = self._make_list()
        column.addWidget(self._list)
        self._chain = Secondary(self.tr("Loggen läses igenom …"))
        self._chain.setObjectName("chain_label")
        column.addWidget(self._chain)
        column.addStretch(1)

    def _acts(self) -> QWidget:
        acts = FlowBox(12, 8)
        extract = SecondaryButton(self.tr("Förseglat utdrag"), "download")
        extract.setObjectName("extract_button")
        extract.clicked.connect(self._toggle_form)
        compare = SecondaryButton(self.tr("Kontrollera mot rapport"), "file-check")
        compare.setObjectName("compare_button")
        compare.setAccessibleDescription(
            self.tr("Välj en förseglad rapport, så visar den om allt finns kvar i loggen.")
        )
        compare.clicked.connect(self._compare)
        acts.add(extract)
        acts.add(compare)
        return acts

    def _filters(self) -> QWidget:
        card = Card()
        kinds = OptionChips(
            [(ALL, self.tr("Allt")), *((k.value, words) for k, words in kinds_in_words().items())]
        )
        kinds.setObjectName("kind_chips")
        kinds.set_value(ALL)
        kinds.chosen.connect(self._choose_kind)
        self._kinds = kinds
        card.layout_.addWidget(FieldBlock(self.tr("Visa"), kinds))
        self._filter_box = card.layout_
        self._case_chips: OptionChips | None = None
        if self._view.cases:
            self._case_chips = self._make_case_chips()
            self._case_block = FieldBlock(self.tr("I ärende"), self._case_chips)
            card.layout_.addWidget(self._case_block)
            self._alias_link = LinkButton("")
            self._alias_link.setObjectName("alias_link")
            self._alias_link.clicked.connect(self._toggle_alias)
            card.layout_.addWidget(self._alias_link)
            self._tell_alias()
        return card

    def _make_case_chips(self) -> OptionChips:
        options = [(ALL, self.tr("Alla"))]
        options += [
            (case.id, case_in_words(case, with_alias=self._with_alias)) for case in self._view.cases
        ]
        chips = OptionChips(options)
        chips.setObjectName("case_chips")
        chips.set_value(self._choice.case or ALL)
        chips.chosen.connect(self._choose_case)
        return chips

    def _make_list(self) -> AccessList:
        fresh = AccessList(self._view, self._choice, with_alias=self._with_alias)
        fresh.all_wanted.connect(self._choose_all)
        return fresh

    # -- choosing --------------------------------------------------------------------------

    def _choose_kind(self, value: object) -> None:
        kind = Kind(value) if isinstance(value, str) and value != ALL else None
        if kind is None:
            self._kinds.set_value(ALL)  # one of them is always chosen
        self._choose(replace(self._choice, kind=kind))

    def _choose_case(self, value: object) -> None:
        case = CaseId(value) if isinstance(value, str) and value != ALL else None
        if case is None and self._case_chips is not None:
            self._case_chips.set_value(ALL)
        self._choose(replace(self._choice, case=case))

    def _choose_all(self) -> None:
        self._kinds.set_value(ALL)
        if self._case_chips is not None:
            self._case_chips.set_value(ALL)
        self._choose(Choice())
        self.first_focus()

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._show_list()

    def _show_list(self) -> None:
        fresh = self._make_list()
        put_in_place(self._column, self._list, fresh)
        self._list = fresh

    def _toggle_alias(self) -> None:
        self._with_alias = not self._with_alias
        chips = self._make_case_chips()
        block = FieldBlock(self.tr("I ärende"), chips)
        put_in_place(self._filter_box, self._case_block, block)
        self._case_chips, self._case_block = chips, block
        self._tell_alias()
        self._show_list()
        self._alias_link.setFocus()

    def _tell_alias(self) -> None:
        self._alias_link.setText(
            self.tr("Dölj täcknamnen") if self._with_alias else self.tr("Visa täcknamnen")
        )

    # -- the chain -------------------------------------------------------------------------

    def _show_chain(self, state: ChainState) -> None:
        words = chain_in_words(state)
        self._chain.setText(words)
        if not state.is_whole:
            self._broken.show_message(
                self.tr("Loggen hänger inte ihop"),
                words
                + " "
                + self.tr(
                    "Ärendena kan vara hela ändå. Visa det här för din arbetsledare, och "
                    "kontrollera mot en rapport som ligger där."
                ),
            )

    # -- the extract -----------------------------------------------------------------------

    def _toggle_form(self) -> None:
        opened = not self._form.isVisibleTo(self)
        self._form.setVisible(opened)
        if opened:
            self._form.first_field().setFocus()

    def _take_out(self, choice: Choice, with_alias: bool) -> None:
        self._clear()
        try:
            count = self._log.count(choice)
            if count > MOST_LINES:
                self._form.say_too_much(count, MOST_LINES)
                return
            path = self._chooser.place_to_save(self, self._log.extract_name())
            if path is None:
                return
            job = self._log.extract_job(choice, with_alias=with_alias)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._going_out = path.name
        self._path = path
        # The message stands at the top, and so does the keyboard before its button is out of use.
        focus_child(self, "extract_button")
        self._scroll.scroll_to_top()
        self._form.set_busy(True)
        self.done.show_message(
            self.tr("Utdraget görs"), self.tr("{count} rader läses.").format(count=count)
        )
        self._background.run(job, self._write, self._refuse, self)

    def _write(self, extract: SealedExtract) -> None:
        try:
            job = self._log.take_out_job(extract, self._path)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._background.run(job, self._taken_out, self._refuse, self)

    def _taken_out(self, _nothing: object) -> None:
        self._form.set_busy(False)
        self.done.show_message(
            self.tr("Utdraget är sparat som fil"),
            self.tr(
                "{name} ligger nu utanför valvet och är inte krypterad. Lämna över den på det "
                "säkra sätt som kommunen har bestämt, och ta bort filen när den är framme."
            ).format(name=self._going_out),
        )

    # -- against a report ------------------------------------------------------------------

    def _compare(self) -> None:
        path = self._chooser.file_to_read(self)
        if path is None:
            return
        self._clear()
        self._form.hide()  # else the answer would stand below the edge
        self._show_answer(QWidget())  # what was said of another file must not stand beside it
        try:
            job = self._log.compare_job(path)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._background.run(job, self._compared, self._refuse, self)

    def _compared(self, found: Comparison) -> None:
        self._write_outcomes()
        self._show_answer(LogAnswerCard(found))

    def _show_answer(self, fresh: QWidget) -> None:
        put_in_place(self._column, self._answer, fresh)
        self._answer = fresh

    # -- what went otherwise ---------------------------------------------------------------

    def _clear(self) -> None:
        self.banner.hide_message()
        self.done.hide_message()

    def _refuse(self, error: BaseException) -> None:
        self._form.set_busy(False)
        self._clear()
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        self._write_outcomes()
        if not isinstance(error, HedersstodError):
            raise error

    def _write_outcomes(self) -> None:
        try:
            self._log.write_outcomes()
        except HedersstodError as error:
            self.failed.emit(error)
