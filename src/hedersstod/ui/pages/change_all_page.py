"""Byt allt: new key, new passphrase and new parts, when somebody may have seen the old ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.vault_keys import VaultKeys
from hedersstod.domain.errors import ChangeUnfinished
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.parts_page import PartsPage
from hedersstod.ui.pages.passphrase_form import PassphraseForm
from hedersstod.ui.printing import Printer
from hedersstod.ui.widgets import Body, Card, Heading, Secondary
from hedersstod.ui.widgets.new_passphrase import Judge


class ChangeAllPage(PartsPage):
    """As making parts, but everything is new; names the old copies that still open."""

    lock_wanted = Signal()

    def __init__(
        self,
        keys: VaultKeys,
        background: Background,
        printer: Printer,
        judge: Judge,
        old_copies: Callable[[], Sequence[datetime]],
    ) -> None:
        self._judge = judge
        self._old_copies = old_copies
        super().__init__(keys, background, printer)

    def _beginning(self) -> QWidget:
        step = QWidget()
        box = QVBoxLayout(step)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Heading(self.tr("Byt allt"), 1))
        box.addWidget(
            Body(
                self.tr(
                    "Gör det här när någon kan ha sett lösenfrasen eller en del, eller när en "
                    "kopia är borta. Valvet skrivs om med en ny nyckel. Du väljer en ny lösenfras "
                    "och får tre nya delar som ska på papper: räkna med en kvart. Avbryts det på "
                    "vägen gäller det gamla."
                )
            )
        )
        box.addWidget(self._copies())
        card = Card()
        self._form = PassphraseForm(
            self.tr("Byt allt"),
            self.tr("Skriver om valvet. Låt datorn vara på; det kan ta någon minut."),
            self._judge,
        )
        self._form.wanted.connect(self._make)
        self._form.abandoned.connect(self.done)
        card.layout_.addWidget(self._form)
        box.addWidget(card)
        return step

    def _copies(self) -> Card:
        """Which copies the old secrets still open: what has been copied cannot be changed."""
        card = Card()
        days = sorted({at.date() for at in self._old_copies()}, reverse=True)
        card.layout_.addWidget(Heading(self.tr("Det här öppnas ändå med det gamla"), 3))
        if days:
            words = self.tr(
                "Kopior från {days} öppnas med den gamla lösenfrasen och de gamla delarna."
            )
            told = ", ".join(day_in_words(day) for day in days)
            card.layout_.addWidget(Body(words.format(days=told)))
        else:
            card.layout_.addWidget(Body(self.tr("Inga kopior är kända på den här datorn.")))
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Det gäller också varje kopia som du inte ser här: ett borttappat minne, en "
                    "mapp som någon har tagit. Ta bort gamla kopior först när en ny kopia är "
                    "gjord och prövad."
                )
            )
        )
        return card

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, ChangeUnfinished):
            self.lock_wanted.emit()  # the next opening finishes it, with the new passphrase
            return
        super()._refuse(error)

    def _make(self, passphrase: str, new: str) -> None:
        self._background.run(
            self._keys.change_all_job(passphrase, new), self._made, self._refuse, self
        )
