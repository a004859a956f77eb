"""The first start: what the program is, and the passphrase that everything hangs on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hedersstod.domain.errors import PassphraseTooLong, PassphraseTooShort, PlaceNotSafe
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    Heading,
    LinkButton,
    PrimaryButton,
    ScrollPage,
    Secondary,
)
from hedersstod.ui.widgets.new_passphrase import Judge, NewPassphrase


class FirstStartPage(Page):
    """Asks for a passphrase twice; `chosen` carries it.

    `restore_wanted` leads to setting back a copy, `check_file` to the checker.
    """

    chosen = Signal(str)
    restore_wanted = Signal()
    check_file = Signal()

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self._judge = judge
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        self.banner = Banner("attention")
        column.addWidget(Heading(self.tr("Välkommen"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Programmet leder dig genom samtal och bedömningar, sparar allt krypterat på "
                    "den här datorn och skickar aldrig något. Börja med att välja en lösenfras."
                )
            )
        )
        column.addWidget(self.banner)
        column.addWidget(self._form())
        self._check = LinkButton(self.tr("Jag ska bara kontrollera en rapport"))
        self._check.setObjectName("check_file_button")
        self._check.clicked.connect(self.check_file)
        self._restore = LinkButton(self.tr("Jag har en säkerhetskopia"))
        self._restore.setObjectName("restore_button")
        self._restore.clicked.connect(self.restore_wanted)
        for link in (self._restore, self._check):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _form(self) -> Card:
        card = Card()
        box = card.layout_
        box.addWidget(Heading(self.tr("Välj en lösenfras"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "Fyra eller fem ord som du minns men ingen kan gissa. Minst 12 tecken. "
                    "Ingen kan ta fram den åt dig: skriv ner den och lås in lappen, inte vid "
                    "datorn. När det finns tid gör du återställningsdelar, papper som öppnar om "
                    "frasen är borta. Förstör sedan lappen."
                )
            )
        )
        self._new = NewPassphrase(
            self._judge,
            self.tr("Lösenfras"),
            self.tr("Lösenfrasen en gång till"),
            name="passphrase",
        )
        self._new.confirmed.connect(self._confirm)
        box.addWidget(self._new)
        row = QHBoxLayout()
        self.create_button = PrimaryButton(self.tr("Skapa och öppna"))
        self.create_button.setObjectName("create_button")
        self.create_button.clicked.connect(self._confirm)
        self._busy = Secondary("")
        row.addWidget(self.create_button)
        row.addWidget(self._busy, 1)
        box.addLayout(row)
        return card

    def first_focus(self) -> None:
        self._new.setFocus()

    def leave(self) -> None:
        """Let go of what is typed."""
        self._new.forget()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong; what was typed stays in the fields."""
        self.set_busy(False)
        if isinstance(error, PassphraseTooShort | PassphraseTooLong):
            self._new.refuse(error)
            return
        message = message_for(error)
        why = self._why_not_there(error.why) if isinstance(error, PlaceNotSafe) else ""
        if why:
            way_on = self.tr(
                "Starta programmet med en mapp som bara finns på den här datorn. Inget har sparats."
            )
            self.banner.show_message(message.title, f"{why} {way_on}")
        else:
            self.banner.show_message(message.title, message.text)

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being made."""
        self.create_button.setEnabled(not busy)
        self._busy.setText(self.tr("Skapar nyckeln. Det tar någon sekund.") if busy else "")

    def _why_not_there(self, why: str) -> str:
        """What is known against the folder that was to be used."""
        return {
            "cloud": self.tr("Mappen verkar kopieras till ett moln."),
            "network": self.tr("Mappen verkar ligga på ett nätverk."),
            "roaming": self.tr("Mappen hör till en profil som följer med till andra datorer."),
            "temporary": self.tr("Mappen töms av datorn utan att fråga."),
        }.get(why, "")

    def _confirm(self) -> None:
        if not self.create_button.isEnabled():
            return
        passphrase = self._new.accepted()
        if passphrase:
            self.banner.hide_message()
            self.set_busy(True)
            self.chosen.emit(passphrase)
