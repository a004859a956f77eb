"""Pröva återläsning: the copy on the stick opened with what she types and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.copy_desk import CopyDesk, Drilled
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.vault_secret import Secret
from hedersstod.ui.background import Background
from hedersstod.ui.pages.copy_words import drilled_in_words
from hedersstod.ui.pages.secret_form import SecretForm
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import Secondary


class DrillForm(QWidget):
    """`proved` carries the result as a sentence; `abandoned` when she changed her mind."""

    proved = Signal(str)
    abandoned = Signal()

    def __init__(self, copies: CopyDesk, background: Background) -> None:
        super().__init__()
        self._copies = copies
        self._background = background
        self._form = SecretForm(
            self.tr("Pröva"), self.tr("Öppnar kopian och läser igenom den …"), self.tr("Avbryt")
        )
        self._form.wanted.connect(self._drill)
        self._form.abandoned.connect(self.abandoned)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(
            Secondary(
                self.tr(
                    "Den nyaste kopian på det andra stället öppnas så som den skulle öppnas på en "
                    "ny dator: bara med den och det du skriver här. Inget ur det öppna valvet "
                    "används, och inget ändras."
                )
            )
        )
        self._box.addWidget(self._form)
        follow_style(self._respace)

    def first_focus(self) -> None:
        """Put the keyboard where typing begins."""
        self._form.first_focus()

    def forget(self) -> None:
        """Let go of what is typed."""
        self._form.forget()

    def _drill(self, secret: Secret) -> None:
        self._background.run(self._copies.drill_job(secret), self._show, self._refuse, self)

    def _show(self, drilled: Drilled) -> None:
        self.forget()
        self.proved.emit(drilled_in_words(drilled))

    def _refuse(self, error: BaseException) -> None:
        self._form.say(error)
        if not isinstance(error, HedersstodError):
            raise error

    def _respace(self) -> None:
        self._box.setSpacing(current_style().px(10))
