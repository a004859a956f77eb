"""The decision to set the vault back: what would be missing, what happens, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hedersstod.casework.copy_desk import CopyDesk, Listed
from hedersstod.domain.errors import HedersstodError
from hedersstod.ui.background import Background
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.copy_words import missing_in_words, standing, when
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Heading,
    PrimaryButton,
    Secondary,
    SecondaryButton,
)


class RestoreDecision(Card):
    """Proves the copy first; `wanted` carries it once it is known whole, `abandoned` leads back.

    Stands in the page, not in a dialog: a window of its own would have to be hidden, locked and
    kept out of pictures by itself.
    """

    wanted = Signal(object)
    abandoned = Signal()

    def __init__(
        self, copies: CopyDesk, listed: Listed, background: Background, title: str, cancel: str
    ) -> None:
        super().__init__()
        self.setObjectName("restore_decision")
        self._copies = copies
        self._listed = listed
        self._background = background
        copy = listed.copy
        box = self.layout_
        box.addWidget(Heading(title, 2))
        box.addWidget(Body(when(copy), strong=True))
        box.addWidget(Secondary(standing(listed)))
        box.addSpacing(6)
        box.addWidget(Heading(self.tr("Det här saknas efteråt"), 3))
        for sentence in missing_in_words(copy, copies.missing_after(copy)):
            box.addWidget(Body(sentence))
        box.addSpacing(6)
        box.addWidget(Heading(self.tr("Så går det till"), 3))
        box.addWidget(Body(self._proof_words()))
        box.addWidget(
            Body(
                self.tr(
                    "Sedan låses programmet och kopian läggs i valvets ställe. Filerna som finns "
                    "nu läggs undan i samma mapp. Inget raderas, och de andra kopiorna är orörda."
                )
            )
        )
        self.banner = Banner("attention")
        box.addWidget(self.banner)
        row = FlowBox(10, 8)
        self.restore_button = PrimaryButton(self.tr("Lås och återställ"))
        self.restore_button.setObjectName("lock_and_restore_button")
        self.restore_button.clicked.connect(self._prove)
        self.cancel_button = SecondaryButton(cancel)
        self.cancel_button.setObjectName("abandon_restore_button")
        self.cancel_button.clicked.connect(self.abandoned)
        self._busy = Secondary("")
        self._busy.setObjectName("busy_words")
        for part in (self.restore_button, self.cancel_button, self._busy):
            row.add(part)
        box.addWidget(row)

    def first_focus(self) -> None:
        """On the way back: what cannot be undone by a slip of the hand is not at hand."""
        self.cancel_button.setFocus()

    def _proof_words(self) -> str:
        if self._listed.copy.same_key:
            return self.tr("Först öppnas kopian och läses igenom, så att den säkert är hel.")
        return self.tr(
            "Kopian är från före Byt allt och går inte att öppna härifrån. Efteråt öppnas valvet "
            "bara med lösenfrasen eller delarna som gällde då. Ha dem till hands."
        )

    def _prove(self) -> None:
        self.banner.hide_message()
        self._set_busy(busy=True)
        job = self._copies.prove_this_job(self._listed)
        self._background.run(job, self._go_on, self._refuse, self)

    def _go_on(self, _nothing: object) -> None:
        self.wanted.emit(self._listed.copy)

    def _refuse(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        self.cancel_button.setFocus()
        if not isinstance(error, HedersstodError):
            raise error

    def _set_busy(self, *, busy: bool) -> None:
        self.restore_button.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self._busy.setText(self.tr("Läser igenom kopian …") if busy else "")
