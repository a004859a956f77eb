"""How the person may be reached, shown before every act of contact; the code word on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.dates import day_in_words
from hedersstod.ui.widgets.buttons import LinkButton, SecondaryButton
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.frames import Card
from hedersstod.ui.widgets.labels import Body, Heading, Secondary, WrappedLabel

if TYPE_CHECKING:
    from hedersstod.domain.people import SafeContact


class People(Protocol):
    """What knows how the client may be reached: the people of a case."""

    def safe_contact(self) -> SafeContact:
        """As it stands now."""


class SafeContactCard(Card):
    """What is agreed, read only; what is not agreed is said to be so, never left out.

    `agree_wanted` asks for the page where it is written; `refresh` reads it anew.
    """

    agree_wanted = Signal()

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("safe_contact_card")
        self._people = people
        self._content: QWidget | None = None
        self._code_word_shown = False
        self.refresh()

    def refresh(self) -> None:
        """Show what is agreed now, with the code word hidden again."""
        self._code_word_shown = False
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self.layout_.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        contact = self._people.safe_contact()
        if contact.is_agreed:
            self.set_tone("plain")
            self.set_accent("primary")
            self._show_agreed(contact)
        else:
            self.set_tone("attention")
            self.set_accent("attention")
            self._show_nothing_agreed()

    def _show_nothing_agreed(self) -> None:
        heading = Body(self.tr("Ingen säker kontakt är avtalad"), strong=True)
        heading.set_token("attention")
        self.layout_.addWidget(heading)
        self.layout_.addWidget(
            Body(
                self.tr(
                    "Det är inte känt hur den utsatta kan nås utan att någon annan märker det. "
                    "Kom överens om det innan du ringer, skriver eller besöker."
                )
            )
        )
        agree = SecondaryButton(self.tr("Skriv in säker kontakt"))
        agree.setObjectName("agree_button")
        agree.clicked.connect(self.agree_wanted)
        self.layout_.addWidget(agree, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_agreed(self, contact: SafeContact) -> None:
        head = FlowBox(12, 2, push_last=True)
        head.add(Heading(self.tr("Innan du tar kontakt"), 3))
        change = LinkButton(self.tr("Ändra"))
        change.setObjectName("agree_button")
        change.setAccessibleName(self.tr("Ändra säker kontakt"))
        change.clicked.connect(self.agree_wanted)
        head.add(change)
        self.layout_.addWidget(head)
        self.layout_.addWidget(self._never(contact.never))
        self._line(self.tr("Så här"), contact.channels)
        self._line(self.tr("När"), contact.hours)
        self._code_word(contact.code_word)
        self._line(self.tr("Om ingen svarar"), contact.no_answer)
        if contact.agreed_on is not None:
            words = self.tr("Avtalat {day}").format(day=day_in_words(contact.agreed_on))
            self.layout_.addWidget(Secondary(words))
        else:
            undated = Secondary(self.tr("När det avtalades är inte angivet."))
            undated.set_token("attention")
            self.layout_.addWidget(undated)

    def _never(self, never: str) -> QWidget:
        if not never.strip():
            return _not_agreed(self.tr("Aldrig: inget är sagt. Fråga vad som aldrig får ske."))
        card = Card("acute", accent="acute")
        card.setObjectName("never_box")
        title = Body(self.tr("Aldrig"), strong=True)
        title.set_token("acute")
        card.layout_.setSpacing(0)
        card.layout_.addWidget(title)
        card.layout_.addWidget(Body(never))
        return card

    def _line(self, label: str, text: str) -> None:
        if text.strip():
            part = QWidget()
            box = QVBoxLayout(part)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            box.addWidget(Secondary(label, strong=True))
            box.addWidget(Body(text))
            self.layout_.addWidget(part)
        else:
            words = self.tr("{label}: inte avtalat").format(label=label)
            self.layout_.addWidget(_not_agreed(words))

    def _code_word(self, code_word: str) -> None:
        if not code_word.strip():
            self.layout_.addWidget(_not_agreed(self.tr("Kodord: inte avtalat")))
            return
        row = FlowBox(12, 0)
        shown = self._code_word_shown
        row.add(Secondary(self.tr("Kodord"), strong=True))
        row.add(Body(code_word if shown else self.tr("finns, visas inte"), strong=shown))
        toggle = LinkButton(self.tr("Dölj") if shown else self.tr("Visa"))
        toggle.setObjectName("show_code_word_button")
        toggle.setAccessibleName(self.tr("Dölj kodordet") if shown else self.tr("Visa kodordet"))
        toggle.clicked.connect(self._turn_code_word)
        row.add(toggle)
        self.layout_.addWidget(row)

    def _turn_code_word(self) -> None:
        self._code_word_shown = not self._code_word_shown
        self._rebuild()
        button = self.findChild(LinkButton, "show_code_word_button")
        if button is not None:
            button.setFocus()


def _not_agreed(words: str) -> WrappedLabel:
    label = Secondary(words)
    label.set_token("attention")
    return label
