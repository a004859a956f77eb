"""Opening with two recovery parts and a new passphrase; neutral: nothing tells what is inside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from hedersstod.domain.errors import PassphraseTooLong, SamePartTwice
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Heading,
    IconTextButton,
    PrimaryButton,
    ScrollPage,
    Secondary,
)
from hedersstod.ui.widgets.new_passphrase import Judge, NewPassphrase
from hedersstod.ui.widgets.part_field import PartBlock


class RecoverPage(Page):
    """Two parts and a new passphrase; `chosen` carries (one, other, new passphrase)."""

    chosen = Signal(str, str, str)
    back = Signal()

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        back = IconTextButton("arrow-left", self.tr("Tillbaka"))
        back.setObjectName("back_to_unlock_button")
        back.clicked.connect(self.back)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(self.tr("Öppna med två återställningsdelar"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Skriv in två av de tre delarna från deras papper, i vilken ordning som "
                    "helst, och välj en ny lösenfras. Att det öppnades så skrivs i loggen och "
                    "står sedan kvar på första sidan. Det går inte att ta bort."
                )
            )
        )
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        column.addWidget(self._parts())
        column.addWidget(self._passphrase(judge))
        row = FlowBox(10, 8)
        self.open_button = PrimaryButton(self.tr("Öppna"))
        self.open_button.setObjectName("recover_button")
        self.open_button.clicked.connect(self._confirm)
        self._busy = Secondary("")
        row.add(self.open_button)
        row.add(self._busy)
        column.addWidget(row)
        column.addStretch(1)

    def first_focus(self) -> None:
        self._one.part.setFocus()

    def leave(self) -> None:
        """Let go of what is typed."""
        self._one.forget()
        self._other.forget()
        self._new.forget()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong; the parts stay, since they took long to type."""
        self._set_busy(busy=False)
        if isinstance(error, PassphraseTooLong):
            self._new.refuse(error)
            return
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        self._one.part.setFocus()

    def _parts(self) -> Card:
        card = Card()
        self._one = PartBlock(self.tr("En del"))
        self._one.part.setObjectName("one_part")
        self._other = PartBlock(self.tr("En annan del"))
        self._other.part.setObjectName("other_part")
        self._one.part.confirmed.connect(self._go_to_other)
        self._other.part.confirmed.connect(self._go_to_passphrase)
        card.layout_.addWidget(self._one)
        card.layout_.addWidget(self._other)
        return card

    def _passphrase(self, judge: Judge) -> Card:
        card = Card()
        self._new = NewPassphrase(judge, self.tr("Ny lösenfras"), self.tr("Den nya en gång till"))
        self._new.confirmed.connect(self._confirm)
        card.layout_.addWidget(self._new)
        card.layout_.addWidget(
            Secondary(self.tr("Den gamla lösenfrasen öppnar inte längre efter det här."))
        )
        return card

    def _go_to_other(self) -> None:
        if self._one.number():
            self._other.part.setFocus()

    def _go_to_passphrase(self) -> None:
        if not self._other.number():
            return
        if self._one.number() == self._other.number():
            self._other.say(SamePartTwice())
            return
        self._new.setFocus()

    def _confirm(self) -> None:
        if not self.open_button.isEnabled():
            return
        self.banner.hide_message()
        one = self._one.number()
        other = self._other.number() if one else 0
        if not other:
            return
        if one == other:
            self._other.say(SamePartTwice())
            return
        new = self._new.accepted()
        if new:
            self._set_busy(busy=True)
            self.chosen.emit(self._one.part.text(), self._other.part.text(), new)

    def _set_busy(self, *, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self._busy.setText(self.tr("Öppnar. Det tar någon sekund.") if busy else "")
