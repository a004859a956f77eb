"""The client's own entry in the register: month of birth, and the way to safe contact."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hedersstod.casework.people import People
from hedersstod.domain.people import SafeContact
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.person_form import BirthMonthField
from hedersstod.ui.widgets import Card, FlowBox, Hairline, Heading, LinkButton, Pill, Secondary


class ClientCard(Card):
    """First in the register; she has no label and no letter of her own."""

    born_changed = Signal(object)  # the first of the month, or None
    safe_contact_wanted = Signal()

    def __init__(self, people: People, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("client_card")
        self.layout_.addWidget(Heading(self.tr("Den utsatta"), 2))
        self.born = BirthMonthField(
            self.tr("Född"),
            "client_born",
            today,
            self.tr(
                "Åldern styr vad som går att göra: från 12 år kan öppna insatser ges utan "
                "vårdnadshavare om barnet samtycker och det är lämpligt, från 15 räcker egen "
                "begäran, och vid 18 upphör ett utreseförbud (SoL 21 kap. 1 §, LVU 31 c §, läst "
                "i kopia, april 2026)."
            ),
        )
        self.born.show_month(people.client().born)
        self.born.read.connect(self.born_changed)
        self.layout_.addWidget(self.born)
        self.layout_.addWidget(Hairline())
        self.layout_.addWidget(self._safe_contact(people.safe_contact()))

    def _safe_contact(self, contact: SafeContact) -> QWidget:
        row = FlowBox(14, 4, push_last=True)
        row.add(Heading(self.tr("Säker kontakt"), 3))
        if not contact.is_agreed:
            row.add(Pill(self.tr("inte avtalad"), "attention"))
        elif contact.agreed_on is None:
            row.add(Pill(self.tr("utan datum"), "attention"))
        else:
            words = self.tr("avtalad {day}").format(day=day_in_words(contact.agreed_on))
            row.add(Secondary(words))
        go = LinkButton(self.tr("Öppna"), "chevron-right")
        go.setObjectName("safe_contact_button")
        go.setAccessibleName(self.tr("Öppna säker kontakt"))
        go.clicked.connect(self.safe_contact_wanted)
        row.add(go)
        return row
