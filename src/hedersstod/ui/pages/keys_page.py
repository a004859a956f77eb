"""Lösenfras och återställning: what opens the vault, who holds what, and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.vault_keys import VaultKeys
from hedersstod.domain.errors import HedersstodError, KeyringMissing
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.pages.part_words import PARTS, part_name, state_text, state_title
from hedersstod.ui.pages.passphrase_form import PassphraseForm
from hedersstod.ui.pages.way_back import add_way_back
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Heading,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
)
from hedersstod.ui.widgets.buttons import PaintedButton
from hedersstod.ui.widgets.new_passphrase import Judge

KEYRING_HERE = not sys.platform.startswith("linux")
"""On Linux it is reached by a connection, and the program refuses every one (isolation.py)."""


class KeysPage(Page):
    """Four calm cards; what takes several steps is asked of the window by signals."""

    page_name = "keys"
    settings_wanted = Signal()

    make_parts_wanted = Signal()
    prove_parts_wanted = Signal()
    change_all_wanted = Signal()

    def __init__(
        self,
        keys: VaultKeys,
        background: Background,
        judge: Judge,
        *,
        keyring_here: bool = KEYRING_HERE,
    ) -> None:
        super().__init__()
        self._keys = keys
        self._background = background
        self._judge = judge
        self._keyring_here = keyring_here
        self._opened = ""  # the card whose form is open
        self._form: PassphraseForm | None = None
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        add_way_back(self._column, self.settings_wanted)
        self._column.addWidget(Heading(self.tr("Lösenfras och återställning"), 1))
        self._recovered = Banner("attention")
        self._recovered.setObjectName("recovered_banner")
        self._column.addWidget(self._recovered)
        self._said = Banner("info")
        self._said.setObjectName("keys_said")
        self._column.addWidget(self._said)
        self._cards = QWidget()
        self._column.addWidget(self._cards)
        self._column.addStretch(1)
        self._tell_recovered()
        self._rebuild()

    def first_focus(self) -> None:
        for name in ("make_parts_button", "prove_parts_button", "change_passphrase_button"):
            if focus_child(self, name):
                return

    def leave(self) -> None:
        """Let go of what is typed."""
        if self._form is not None:
            self._form.forget()

    # -- building --------------------------------------------------------------------------

    def _tell_recovered(self) -> None:
        """Has no button: it stays for as long as the vault does."""
        at = self._keys.recovered_at()
        if at is None:
            return
        self._recovered.show_message(
            self.tr("Valvet öppnades med återställningsdelar den {day}").format(
                day=day_in_words(at.date())
            ),
            self.tr(
                "Två delar och en ny lösenfras användes. Meddelandet går inte att ta bort. Var "
                "det inte du: byt allt, och tala med din chef om vilka som har delarna."
            ),
        )

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._form = None
        for card in (self._passphrase(), self._parts(), self._keyring(), self._all()):
            box.addWidget(card)
        put_in_place(self._column, self._cards, fresh)
        self._cards = fresh

    def _passphrase(self) -> Card:
        card = _card(
            self.tr("Lösenfras"),
            self.tr(
                "Den öppnar valvet. Den finns inte sparad någonstans, och ingen kan ta fram den."
            ),
        )
        if self._opened == "passphrase":
            card.layout_.addWidget(
                Secondary(
                    self.tr(
                        "Säkerhetskopior som gjordes före bytet öppnas med den gamla. Har någon "
                        "sett den räcker det därför inte att byta: välj Byt allt."
                    )
                )
            )
            self._form = PassphraseForm(
                self.tr("Byt lösenfras"), self.tr("Byter. Det tar någon sekund."), self._judge
            )
            self._form.wanted.connect(self._change_passphrase)
            self._form.abandoned.connect(self._close_form)
            card.layout_.addWidget(self._form)
        else:
            self._acts(card, self._button("change_passphrase_button", self.tr("Byt lösenfras"),
                                          lambda: self._open("passphrase")))  # fmt: skip
        return card

    def _parts(self) -> Card:
        state = self._keys.parts()
        card = _card(
            self.tr("Återställningsdelar"),
            self.tr(
                "Tre papper på tre ställen. Vilka två som helst öppnar valvet när lösenfrasen är "
                "borta."
            ),
        )
        row = FlowBox(10, 4)
        pill = Pill(
            state_title(state), "plain" if state is not None and state.complete else "attention"
        )
        pill.setObjectName("parts_state")
        row.add(pill)
        card.layout_.addWidget(row)
        card.layout_.addWidget(Body(state_text(state)))
        if state is not None:
            for number in PARTS:
                line = FlowBox(10, 4, push_last=True)
                line.add(Body(part_name(number)))
                there = number in state.proved
                line.add(
                    Pill(
                        self.tr("prövad") if there else self.tr("inte prövad"),
                        "plain" if there else "attention",
                    )
                )
                card.layout_.addWidget(line)
            card.layout_.addWidget(
                Secondary(self.tr("Papperen bär märket {mark}.").format(mark=state.mark))
            )
        else:
            card.layout_.addWidget(
                Secondary(self.tr("Ett hos dig, ett hos din chef och ett i ett förseglat kuvert."))
            )
        self._acts(card, *self._part_buttons(state is not None, bool(state and state.complete)))
        return card

    def _part_buttons(self, made: bool, proved: bool) -> list[PaintedButton]:
        make = self.tr("Gör nya delar") if made else self.tr("Gör återställningsdelar")
        make_act = self.make_parts_wanted.emit
        if not made:
            return [self._button("make_parts_button", make, make_act, first=True)]
        again = self._button("make_new_parts_button", make, make_act)
        if proved:
            return [again]
        prove = self._button(
            "prove_parts_button",
            self.tr("Pröva delarna"),
            self.prove_parts_wanted.emit,
            first=True,
        )
        return [prove, again]

    def _keyring(self) -> Card:
        bound = self._keys.is_bound
        card = _card(
            self.tr("Datorns nyckelring"),
            self.tr(
                "Ett extra lås som du klarar dig utan. Datorn har ett eget förvar för lösenord, "
                "nyckelringen. Läggs halva nyckeln där kan den som bara har en kopia av mappen "
                "inte gissa sig fram till lösenfrasen."
            ),
        )
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Det kostar något: försvinner hälften, till exempel när datorn byts eller "
                    "installeras om, öppnar lösenfrasen inte. Då behövs två återställningsdelar. "
                    "På en annan dator öppnas säkerhetskopior bara med dem."
                )
            )
        )
        row = FlowBox(10, 4)
        pill = Pill(self.tr("Används") if bound else self.tr("Används inte"))
        pill.setObjectName("keyring_state")
        row.add(pill)
        card.layout_.addWidget(row)
        if self._opened == "keyring":
            self._form = PassphraseForm(
                self.tr("Sluta använda den") if bound else self.tr("Använd nyckelringen"),
                self.tr("Ändrar. Det tar någon sekund."),
            )
            self._form.wanted.connect(self._turn_keyring)
            self._form.abandoned.connect(self._close_form)
            card.layout_.addWidget(self._form)
            return card
        hindrance = "" if bound else self._hindrance()
        if hindrance:
            card.layout_.addWidget(Body(hindrance))
        else:
            words = self.tr("Sluta använda den") if bound else self.tr("Använd nyckelringen")
            self._acts(card, self._button("keyring_button", words, lambda: self._open("keyring")))
        return card

    def _hindrance(self) -> str:
        """Why the keyring cannot be taken into use now; empty when it can."""
        state = self._keys.parts()
        if not self._keyring_here:
            return self.tr(
                "Det går inte på den här datorn: på Linux nås nyckelringen genom en anslutning, "
                "och programmet öppnar inga. Du behöver inte göra något."
            )
        if state is None or not (state.complete or state.older_opens):
            return self.tr("Det går först när återställningsdelarna är prövade.")
        return ""

    def _all(self) -> Card:
        card = _card(
            self.tr("Byt allt"),
            self.tr(
                "När någon har sett lösenfrasen eller en del, eller när ett minne med en kopia är "
                "borta. Valvet skrivs om med ny nyckel, ny lösenfras och nya delar."
            ),
        )
        card.layout_.addWidget(
            Secondary(
                self.tr(
                    "Kopior som redan finns går inte att ändra: de öppnas med det gamla. Nästa "
                    "sida visar vilka."
                )
            )
        )
        self._acts(card, self._button("change_all_button", self.tr("Byt allt …"),
                                      self.change_all_wanted.emit))  # fmt: skip
        return card

    def _button(
        self, name: str, text: str, act: Callable[[], None], *, first: bool = False
    ) -> PaintedButton:
        # One primary on a page: while a form is open, it is the form's.
        primary = first and not self._opened
        button: PaintedButton = PrimaryButton(text) if primary else SecondaryButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        return button

    def _acts(self, card: Card, *buttons: PaintedButton) -> None:
        row = FlowBox(10, 8)
        for button in buttons:
            row.add(button)
        card.layout_.addWidget(row)

    # -- acting ----------------------------------------------------------------------------

    def _open(self, card: str) -> None:
        self._opened = card
        self._said.hide_message()
        self._rebuild()
        if self._form is not None:
            self._form.setFocus()

    def _close_form(self) -> None:
        name = {"passphrase": "change_passphrase_button", "keyring": "keyring_button"}
        back = name.get(self._opened, "")
        if self._form is not None:
            self._form.forget()
        self._opened = ""
        self._rebuild()
        if not focus_child(self, back):
            focus_child(self, "change_passphrase_button")

    def _change_passphrase(self, old: str, new: str) -> None:
        job = self._keys.change_passphrase_job(old, new)
        self._background.run(job, self._changed, self._refuse, self)

    def _changed(self, _nothing: object) -> None:
        self._close_form()
        self._said.show_message(
            self.tr("Lösenfrasen är bytt"),
            self.tr(
                "Från och med nu öppnar bara den nya. Kopior som gjordes före bytet öppnas med "
                "den gamla."
            ),
        )

    def _turn_keyring(self, passphrase: str, _new: str) -> None:
        bound = self._keys.is_bound
        job = self._keys.unbind_job(passphrase) if bound else self._keys.bind_job(passphrase)
        self._background.run(job, self._turned, self._refuse, self)

    def _turned(self, _nothing: object) -> None:
        self._close_form()
        if self._keys.is_bound:
            self._said.show_message(
                self.tr("Datorns nyckelring används"),
                self.tr("Lösenfrasen öppnar nu bara på den här datorn. Delarna öppnar som förut."),
            )
        else:
            self._said.show_message(
                self.tr("Datorns nyckelring används inte längre"),
                self.tr("Lösenfrasen räcker igen."),
            )

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, KeyringMissing):
            self._close_form()
            message = message_for(error)
            self._said.show_message(message.title, message.text)
        elif self._form is not None:
            self._form.say(error)
        if not isinstance(error, HedersstodError):
            raise error


def _card(title: str, text: str) -> Card:
    card = Card()
    card.layout_.addWidget(Heading(title, 2))
    card.layout_.addWidget(Body(text))
    return card
