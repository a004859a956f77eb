"""Asks for what opens a copy: a passphrase, or two recovery parts; neutral, forgets when told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.errors import (
    HedersstodError,
    PartMistyped,
    SamePartTwice,
    WrongPassphrase,
)
from hedersstod.domain.vault_secret import Secret
from hedersstod.ui.messages import message_for
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Banner,
    FieldBlock,
    FlowBox,
    PassphraseField,
    PrimaryButton,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
)
from hedersstod.ui.widgets.part_field import PartBlock

_PASSPHRASE, _PARTS = "passphrase", "parts"


class SecretForm(QWidget):
    """`wanted` carries a Secret; `abandoned` when she changed her mind."""

    wanted = Signal(object)
    abandoned = Signal()

    def __init__(self, act: str, busy: str, cancel: str, passphrase_help: str = "") -> None:
        super().__init__()
        self._busy_words = busy
        self.banner = Banner("attention")
        self._kind = SegmentedButtons(
            [(_PASSPHRASE, self.tr("Lösenfras")), (_PARTS, self.tr("Två återställningsdelar"))]
        )
        self._kind.setObjectName("secret_kind")
        self._kind.set_value(_PASSPHRASE)
        self._kind.chosen.connect(self._turn)
        self._passphrase = PassphraseField()
        self._passphrase.setObjectName("secret_passphrase")
        self._passphrase.show_button.setObjectName("show_secret_passphrase")
        self._passphrase.confirmed.connect(self._confirm)
        self._block = FieldBlock(self.tr("Lösenfras"), self._passphrase, passphrase_help)
        self._one = PartBlock(self.tr("En del"))
        self._one.part.setObjectName("one_part")
        self._one.part.confirmed.connect(self._go_to_other)
        self._other = PartBlock(self.tr("En annan del"))
        self._other.part.setObjectName("other_part")
        self._other.part.confirmed.connect(self._confirm)
        self.act_button = PrimaryButton(act)
        self.act_button.setObjectName("secret_act_button")
        self.act_button.clicked.connect(self._confirm)
        self.cancel_button = SecondaryButton(cancel)
        self.cancel_button.setObjectName("secret_cancel_button")
        self.cancel_button.clicked.connect(self.abandoned)
        self.acts = FlowBox(10, 8)
        self.acts.add(self.act_button)
        self.acts.add(self.cancel_button)
        self._busy = Secondary("")
        self._busy.setObjectName("busy_words")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        kind = FieldBlock(self.tr("Vad öppnar du den med?"), self._kind)
        for part in (self.banner, kind, self._block, self._one, self._other, self.acts, self._busy):
            self._box.addWidget(part)
        self._busy.hide()
        self._show_kind()
        follow_style(self._respace)

    def first_focus(self) -> None:
        """Put the keyboard where typing begins."""
        (self._one.part if self._with_parts() else self._passphrase).setFocus()

    def forget(self) -> None:
        """Let go of what is typed."""
        self._passphrase.clear()
        self._one.forget()
        self._other.forget()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the copy is being opened."""
        for button in self.acts.findChildren(SecondaryButton):
            button.setEnabled(not busy)
        self.act_button.setEnabled(not busy)
        self._busy.setText(self._busy_words if busy else "")
        self._busy.setVisible(busy)

    def say(self, error: BaseException) -> None:
        """Tell what went wrong, at the field if it is there; the parts stay, they took long."""
        self.set_busy(busy=False)
        message = message_for(error)
        if isinstance(error, WrongPassphrase):
            self._passphrase.clear()
            self._block.set_error(f"{message.title}. {message.text}")
        elif isinstance(error, SamePartTwice):
            self._other.say(error)
            return
        elif isinstance(error, PartMistyped):
            self._one.say(error)
            return
        else:
            self.banner.show_message(message.title, message.text)
        if isinstance(error, HedersstodError):
            self.first_focus()

    def _with_parts(self) -> bool:
        return self._kind.value() == _PARTS

    def _turn(self, kind: object) -> None:
        if kind is None:  # one of the two must be chosen
            self._kind.set_value(_PASSPHRASE if self._one.isHidden() else _PARTS)
            return
        self.banner.hide_message()
        self._block.set_error("")
        self._show_kind()

    def _show_kind(self) -> None:
        parts = self._with_parts()
        self._block.setVisible(not parts)
        self._one.setVisible(parts)
        self._other.setVisible(parts)

    def _go_to_other(self) -> None:
        if self._one.number():
            self._other.part.setFocus()

    def _confirm(self) -> None:
        if not self.act_button.isEnabled():
            return
        self.banner.hide_message()
        self._block.set_error("")
        secret = self._two_parts() if self._with_parts() else self._one_passphrase()
        if secret is not None:
            self.set_busy(busy=True)
            self.wanted.emit(secret)

    def _one_passphrase(self) -> Secret | None:
        if not self._passphrase.text():
            self._block.set_error(self.tr("Skriv lösenfrasen som gällde när kopian gjordes."))
            self._passphrase.setFocus()
            return None
        return Secret(self._passphrase.text())

    def _two_parts(self) -> Secret | None:
        one = self._one.number()
        other = self._other.number() if one else 0
        if not other:
            return None
        if one == other:
            self._other.say(SamePartTwice())
            return None
        return Secret(parts=(self._one.part.text(), self._other.part.text()))

    def _respace(self) -> None:
        self._box.setSpacing(current_style().px(10))
