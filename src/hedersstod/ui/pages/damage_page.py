"""Shown first when something in the open vault is not whole: what is safe, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.care import VaultCare
from hedersstod.casework.copy_desk import CopyDesk, Listed
from hedersstod.domain.errors import HedersstodError, VaultDamaged
from hedersstod.ui.background import Background
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, put_in_place
from hedersstod.ui.pages.restore_decision import RestoreDecision
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Heading,
    LinkButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
)


class DamagePage(Page):
    """`restore_wanted` carries a copy, `go_in` opens the vault as it is, `copies_wanted` the rest.

    Never refuses to let her in: what can be read may be needed tonight.
    """

    page_name = "damage"

    restore_wanted = Signal(object)  # Copy
    go_in = Signal()
    copies_wanted = Signal()

    def __init__(self, care: VaultCare, copies: CopyDesk, background: Background) -> None:
        super().__init__()
        self._care = care
        self._copies = copies
        self._background = background
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        self._column.addWidget(Heading(self.tr("Något i valvet går inte att läsa"), 1))
        self._column.addWidget(
            Body(
                self.tr(
                    "Ett ställe i filen hänger inte ihop. Det kan komma av disken, av ett "
                    "strömavbrott eller av att filen kopierades medan den användes. Du har inte "
                    "gjort något fel."
                )
            )
        )
        self._banner = Banner("attention")
        self._banner.setObjectName("damage_said")
        self._column.addWidget(self._banner)
        self._column.addWidget(self._what_is_safe())
        self._offer: QWidget = QWidget()
        self._column.addWidget(self._offer)
        self._column.addWidget(self._other_ways())
        self._column.addStretch(1)
        found = self._copies.survey()
        self._show_offer(found.newest_proved or found.newest)
        if found.newest is not None and not found.newest.copy.proved:
            # The copy of the last lock holds a whole day more, if it is whole.
            prove = self._copies.prove_this_job(found.newest)
            self._background.run(prove, self._offer_proved, self._leave_offer, self)

    def first_focus(self) -> None:
        self._enter.setFocus()

    # -- building --------------------------------------------------------------------------

    def _what_is_safe(self) -> Card:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Det här är orört"), 2))
        card.layout_.addWidget(
            Body(
                self.tr(
                    "Säkerhetskopiorna är egna filer. Återställer du en, läggs de skadade filerna "
                    "undan i samma mapp. Inget raderas."
                )
            )
        )
        card.layout_.addWidget(
            Body(
                self.tr(
                    "Det som går att läsa visas som vanligt. Brådskar något i kväll: gå in och "
                    "läs det du behöver. Det du skriver kan gå förlorat, så anteckna på papper."
                )
            )
        )
        row = FlowBox(10, 8)
        self._enter = SecondaryButton(self.tr("Gå in och läs"))
        self._enter.setObjectName("go_in_button")
        self._enter.clicked.connect(self.go_in)
        row.add(self._enter)
        card.layout_.addWidget(row)
        return card

    def _show_offer(self, listed: Listed | None) -> None:
        fresh: Card
        if listed is None:
            fresh = Card()
            fresh.layout_.addWidget(Heading(self.tr("Ingen kopia på den här datorn"), 2))
            fresh.layout_.addWidget(
                Body(
                    self.tr(
                        "Sätt i minnet med kopior, och välj en kopia därifrån. Finns inget minne: "
                        "gå in och läs det som går, och skriv av det viktigaste."
                    )
                )
            )
        else:
            title = (
                self.tr("Den nyaste kopian som är prövad")
                if listed.copy.proved
                else self.tr("Den nyaste kopian, ännu inte prövad")
            )
            fresh = RestoreDecision(
                self._copies, listed, self._background, title, self.tr("Välj en annan kopia")
            )
            fresh.wanted.connect(self.restore_wanted)
            fresh.abandoned.connect(self.copies_wanted)
        put_in_place(self._column, self._offer, fresh)
        self._offer = fresh

    def _other_ways(self) -> Card:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Är du osäker?"), 2))
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Läs igenom hela valvet en gång till. Det tar en stund, och ändrar inget som "
                    "du har skrivit."
                )
            )
        )
        row = FlowBox(10, 4)
        self._again = LinkButton(self.tr("Läs igenom igen"))
        self._again.setObjectName("check_again_button")
        self._again.clicked.connect(self._check)
        more = LinkButton(self.tr("Alla kopior"))
        more.setObjectName("all_copies_button")
        more.clicked.connect(self.copies_wanted)
        self._busy = Secondary("")
        for part in (self._again, more, self._busy):
            row.add(part)
        card.layout_.addWidget(row)
        return card

    def _offer_proved(self, _nothing: object) -> None:
        self._show_offer(self._copies.survey().newest_proved)

    def _leave_offer(self, error: BaseException) -> None:
        """It is not whole, which stands in the log: the one before goes on being offered."""
        if not isinstance(error, HedersstodError):
            raise error

    # -- looking again ---------------------------------------------------------------------

    def _check(self) -> None:
        self._banner.hide_message()
        self._again.setEnabled(False)
        self._busy.setText(self.tr("Läser igenom valvet …"))
        self._background.run(self._care.check_job(), self._whole, self._refuse, self)

    def _whole(self, _nothing: object) -> None:
        self._settle()
        self._banner.show_message(
            self.tr("Hela valvet gick att läsa den här gången"),
            self.tr(
                "Det kan ha varit en tillfällig störning. Gå in, lås och lås upp igen. Kommer "
                "sidan tillbaka: återställ från kopian."
            ),
        )
        self._enter.setFocus()

    def _refuse(self, error: BaseException) -> None:
        self._settle()
        if isinstance(error, VaultDamaged):
            self._banner.show_message(
                self.tr("Det går fortfarande inte att läsa allt"),
                self.tr("Återställ från kopian, eller gå in och läs det som går."),
            )
            self._enter.setFocus()  # beside the message, which else would be out of sight
        else:
            message = message_for(error)
            self._banner.show_message(message.title, message.text)
            self._again.setFocus()
        if not isinstance(error, HedersstodError):
            raise error

    def _settle(self) -> None:
        self._again.setEnabled(True)
        self._busy.setText("")
