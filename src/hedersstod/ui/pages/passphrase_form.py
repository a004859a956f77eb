"""The small form of the page of keys: the present passphrase, and a new one if it is to change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.errors import (
    HedersstodError,
    PassphraseTooLong,
    PassphraseTooShort,
    WrongPassphrase,
)
from hedersstod.ui.messages import message_for
from hedersstod.ui.widgets import (
    Banner,
    FieldBlock,
    FlowBox,
    PassphraseField,
    PrimaryButton,
    Secondary,
    SecondaryButton,
)
from hedersstod.ui.widgets.new_passphrase import Judge, NewPassphrase


class PassphraseForm(QWidget):
    """Asks again before keys are touched; `wanted` carries (present, new or empty)."""

    wanted = Signal(str, str)
    abandoned = Signal()

    def __init__(self, act: str, busy: str, judge: Judge | None = None, cancel: str = "") -> None:
        super().__init__()
        self._busy_words = busy
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        self.banner = Banner("attention")
        self.present = PassphraseField()
        self.present.setObjectName("present_passphrase_field")
        self.present.show_button.setObjectName("show_present_passphrase")
        self._block = FieldBlock(
            self.tr("Lösenfrasen som gäller nu") if judge else self.tr("Lösenfrasen"), self.present
        )
        self.new: NewPassphrase | None = None
        box.addWidget(self.banner)
        box.addWidget(self._block)
        if judge is not None:
            self.new = NewPassphrase(
                judge, self.tr("Ny lösenfras"), self.tr("Den nya en gång till")
            )
            self.new.confirmed.connect(self._confirm)
            self.present.confirmed.connect(self.new.setFocus)
            box.addWidget(self.new)
        else:
            self.present.confirmed.connect(self._confirm)
        row = FlowBox(10, 8)
        self.act_button = PrimaryButton(act)
        self.act_button.setObjectName("passphrase_act_button")
        self.act_button.clicked.connect(self._confirm)
        self.cancel_button = SecondaryButton(cancel or self.tr("Avbryt"))
        self.cancel_button.setObjectName("passphrase_cancel_button")
        self.cancel_button.clicked.connect(self.abandoned)
        row.add(self.act_button)
        row.add(self.cancel_button)
        box.addWidget(row)
        self._busy = Secondary("")
        self._busy.setObjectName("busy_words")
        self._busy.hide()
        box.addWidget(self._busy)
        self.setFocusProxy(self.present)

    def say(self, error: BaseException) -> None:
        """Tell what went wrong, at the field if it is there; what was typed stays but the secret
        that was wrong."""
        self.set_busy(busy=False)
        message = message_for(error)
        words = f"{message.title}. {message.text}"
        if isinstance(error, WrongPassphrase):
            self.present.clear()
            self._block.set_error(words)
            self.present.setFocus()
        elif isinstance(error, PassphraseTooShort | PassphraseTooLong) and self.new is not None:
            self.new.refuse(error)
        else:
            self.banner.show_message(message.title, message.text)
            if isinstance(error, HedersstodError):
                self.present.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the key is being worked out."""
        for button in (self.act_button, self.cancel_button):
            button.setEnabled(not busy)
        self._busy.setText(self._busy_words if busy else "")
        self._busy.setVisible(busy)

    def forget(self) -> None:
        """Let go of what is typed."""
        self.present.clear()
        if self.new is not None:
            self.new.forget()

    def _confirm(self) -> None:
        if not self.act_button.isEnabled():
            return
        self.banner.hide_message()
        self._block.set_error("")
        if not self.present.text():
            self._block.set_error(self.tr("Skriv lösenfrasen som gäller nu."))
            self.present.setFocus()
            return
        new = self.new.accepted() if self.new is not None else ""
        if self.new is not None and not new:
            return
        self.set_busy(busy=True)
        self.wanted.emit(self.present.text(), new)
