"""Making recovery parts: the passphrase again, each part to paper, each typed back from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.vault_keys import ThreeParts, VaultKeys
from hedersstod.domain.errors import HedersstodError
from hedersstod.ui.background import Background
from hedersstod.ui.pages.page import Page, put_in_place
from hedersstod.ui.pages.part_proving import PartProving
from hedersstod.ui.pages.part_showing import PartShowing
from hedersstod.ui.pages.part_words import PARTS, part_name
from hedersstod.ui.pages.passphrase_form import PassphraseForm
from hedersstod.ui.pages.way_back import add_back_to
from hedersstod.ui.printing import Printer
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Heading,
    PrimaryButton,
    ScrollPage,
    Secondary,
)


class PartsPage(Page):
    """Three steps: ask, show, prove; `done` leads back to the page of keys.

    When it is left the parts are gone from it; what was not put on paper must be made anew.
    """

    page_name = "keys"  # after a lock she comes back there, not to half of this

    done = Signal()
    printed = Signal()

    def __init__(
        self,
        keys: VaultKeys,
        background: Background,
        printer: Printer,
        *,
        prove: bool = False,
    ) -> None:
        super().__init__()
        self._keys = keys
        self._background = background
        self._printer = printer
        self._showing: PartShowing | None = None
        self._proving: PartProving | None = None
        self._form: PassphraseForm | None = None
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        words, spoken = (
            self.tr("Lösenfras och återställning"),
            self.tr("Tillbaka till Lösenfras och återställning"),
        )
        add_back_to(self._scroll.column, words, spoken, "back_to_keys_button", self.done)
        self._step = QWidget()
        self._scroll.column.addWidget(self._step)
        self._scroll.column.addStretch(1)
        if prove:
            self._prove()
        else:
            self._put(self._beginning())

    def first_focus(self) -> None:
        if self._showing is not None:
            self._showing.first_focus()
        elif self._proving is not None:
            self._proving.first_focus()
        elif self._form is not None:
            self._form.setFocus()

    def leave(self) -> None:
        """Everything secret is gone when she is: a part is never shown twice."""
        if self._showing is not None:
            self._showing.forget()
            self._showing = None
            self._put(self._gone())
        if self._proving is not None:
            self._proving.forget()
        if self._form is not None:
            self._form.forget()

    # -- the steps -------------------------------------------------------------------------

    def _beginning(self) -> QWidget:
        step = QWidget()
        box = QVBoxLayout(step)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Heading(self.tr("Gör återställningsdelar"), 1))
        box.addWidget(
            Body(
                self.tr(
                    "Tre papper görs. Vilka två som helst öppnar valvet om lösenfrasen är borta; "
                    "ett ensamt säger ingenting. Räkna med en kvart, när ingen ser skärmen. Ha "
                    "papper, penna och ett kuvert till hands."
                )
            )
        )
        box.addWidget(self._holders())
        if self._keys.parts() is not None:
            box.addWidget(
                Secondary(
                    self.tr(
                        "Delar som är prövade sedan förut öppnar tills de nya är prövade. Delar "
                        "som inte prövats slutar öppna genast."
                    )
                )
            )
        card = Card()
        card.layout_.addWidget(
            Body(self.tr("Skriv lösenfrasen igen, så att bara du kan göra dem."))
        )
        self._form = PassphraseForm(
            self.tr("Gör delarna"), self.tr("Gör delarna. Det tar någon sekund.")
        )
        self._form.wanted.connect(self._make)
        self._form.abandoned.connect(self.done)
        card.layout_.addWidget(self._form)
        box.addWidget(card)
        return step

    def _holders(self) -> Card:
        card = Card()
        for number in PARTS:
            card.layout_.addWidget(Body(part_name(number)))
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Två som slår sig ihop kan öppna en kopia av valvet utan att det syns. Ge "
                    "därför en del bara till den som får läsa allt som står här."
                )
            )
        )
        return card

    def _make(self, passphrase: str, _new: str) -> None:
        self._background.run(self._keys.make_parts_job(passphrase), self._made, self._refuse, self)

    def _made(self, parts: ThreeParts) -> None:
        state = self._keys.parts()
        if state is None:
            return  # made just now, so it cannot be
        self._let_go_of_form()
        self._showing = PartShowing(parts, state.mark, state.made_at.date(), self._printer)
        self._showing.on_paper.connect(self._prove)
        self._showing.printed.connect(self.printed)
        self._put(self._showing)
        self._showing.first_focus()

    def _refuse(self, error: BaseException) -> None:
        if self._form is not None:
            self._form.say(error)
        if not isinstance(error, HedersstodError):
            raise error

    def _prove(self) -> None:
        self._showing = None
        self._proving = PartProving(self._keys)
        self._proving.done.connect(self.done)
        self._proving.failed.connect(self.failed)
        self._put(self._proving)
        self._proving.first_focus()

    def _gone(self) -> QWidget:
        """If she stays after all, what she has on paper can be proved."""
        step = QWidget()
        box = QVBoxLayout(step)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Heading(self.tr("Delarna visas inte längre"), 1))
        box.addWidget(
            Body(self.tr("Finns alla tre på papper: pröva dem. Annars gör du nya delar."))
        )
        prove = PrimaryButton(self.tr("Pröva delarna"))
        prove.setObjectName("prove_after_all_button")
        prove.clicked.connect(self._prove)
        row = FlowBox(10, 8)
        row.add(prove)
        box.addWidget(row)
        return step

    def _let_go_of_form(self) -> None:
        if self._form is not None:
            self._form.forget()
            self._form = None

    def _put(self, step: QWidget) -> None:
        put_in_place(self._scroll.column, self._step, step)
        self._step = step
        self._scroll.scroll_to_top()
