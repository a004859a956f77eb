"""The two steps of restoring while locked: which copy, and what happens with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.copy_desk import Copy
from hedersstod.domain.vault_secret import Secret
from hedersstod.ui.pages.copy_words import size_of, when
from hedersstod.ui.pages.page import focus_child
from hedersstod.ui.pages.secret_form import SecretForm
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    PrimaryButton,
    Secondary,
    SecondaryButton,
    Unfold,
)
from hedersstod.ui.widgets.copy_row import CopyRow


class ChooseStep(QWidget):
    """The copies beside the vault and those in a folder she chooses; `chosen` carries one."""

    chosen = Signal(object)
    folder_wanted = Signal()

    def __init__(
        self,
        here: Sequence[Copy],
        there: Sequence[Copy],
        *,
        chosen_folder: bool,
    ) -> None:
        super().__init__()
        self._several = len({c.vault_id for c in (*here, *there) if c.vault_id}) > 1
        self._primary = "there" if any(not copy.damaged for copy in there) else "here"
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(
            Body(
                self.tr(
                    "Välj kopian som ska läggas på den här datorn. Finns det något här redan läggs "
                    "det undan. Inget raderas."
                )
            )
        )
        # What she has asked to see comes first.
        cards = [self._card_here(here), self._card_there(there, chosen_folder=chosen_folder)]
        self._newest = ["choose_newest_here", "choose_newest_there"]
        if chosen_folder or not here:
            cards.reverse()
            self._newest.reverse()
        for card in cards:
            self._box.addWidget(card)
        follow_style(self._respace)

    def first_focus(self) -> None:
        """On the newest copy, or where a folder is chosen."""
        for name in (*self._newest, "choose_folder_button"):
            if focus_child(self, name):
                return

    def _card_here(self, copies: Sequence[Copy]) -> Card:
        card = Card()
        card.setObjectName("copies_here")
        card.layout_.addWidget(Heading(self.tr("På den här datorn"), 2))
        if copies:
            self._add(card, copies, "here")
        else:
            card.layout_.addWidget(Body(self.tr("Här finns inga kopior.")))
        return card

    def _card_there(self, copies: Sequence[Copy], *, chosen_folder: bool) -> Card:
        card = Card()
        card.setObjectName("copies_there")
        card.layout_.addWidget(Heading(self.tr("På ett minne eller i en annan mapp"), 2))
        if copies:
            self._add(card, copies, "there")
        elif chosen_folder:
            card.layout_.addWidget(
                Body(
                    self.tr(
                        "I den mappen finns inga kopior. De ligger i en mapp som heter "
                        "Arbetsbok-kopior."
                    )
                )
            )
        else:
            card.layout_.addWidget(
                Body(
                    self.tr(
                        "Sätt i minnet och välj det. Kopiorna ligger där i en mapp som heter "
                        "Arbetsbok-kopior."
                    )
                )
            )
        row = FlowBox(10, 8)
        words = self.tr("Välj en annan mapp …") if chosen_folder else self.tr("Välj en mapp …")
        button = SecondaryButton(words)
        button.setObjectName("choose_folder_button")
        button.clicked.connect(self.folder_wanted)
        row.add(button)
        card.layout_.addWidget(row)
        return card

    def _add(self, card: Card, copies: Sequence[Copy], where: str) -> None:
        whole = [copy for copy in copies if not copy.damaged]
        newest, rest = whole[:1], whole[1:]
        for copy in newest:
            card.layout_.addWidget(Body(when(copy), strong=True))
            card.layout_.addWidget(Secondary(self._words(copy, newest=True)))
            row = FlowBox(10, 8)
            words = self.tr("Välj den nyaste")
            button = PrimaryButton(words) if where == self._primary else SecondaryButton(words)
            button.setObjectName(f"choose_newest_{where}")
            button.setAccessibleName(f"{words}: {when(copy)}")
            button.clicked.connect(lambda _=False, chosen=copy: self.chosen.emit(chosen))
            row.add(button)
            card.layout_.addWidget(row)
        if rest:
            title = self.tr("Äldre kopior ({count})").format(count=len(rest))
            fold = Unfold(title, self._older(rest))
            fold.title_button.setObjectName(f"unfold_{where}")
            card.layout_.addWidget(fold)
        broken = len(copies) - len(whole)
        if broken:
            card.layout_.addWidget(
                Secondary(self.tr("{count} kopior går inte att läsa.").format(count=broken))
            )

    def _older(self, copies: Sequence[Copy]) -> QWidget:
        rows = QWidget()
        box = QVBoxLayout(rows)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for copy in copies:
            box.addWidget(Hairline())
            name = f"choose_{copy.name}"
            row = CopyRow(when(copy), self._words(copy), self.tr("Välj"), name)
            row.chosen.connect(lambda chosen=copy: self.chosen.emit(chosen))
            box.addWidget(row)
        return rows

    def _words(self, copy: Copy, *, newest: bool = False) -> str:
        parts = [self.tr("nyaste kopian")] if newest else []
        parts.append(size_of(copy.size))
        if copy.before_version is not None:
            parts.append(self.tr("från före en ny version av programmet"))
        if self._several and copy.vault_id:
            parts.append(self.tr("arbetsbok {mark}").format(mark=copy.vault_id[:4].upper()))
        return " · ".join(parts)

    def _respace(self) -> None:
        self._box.setSpacing(current_style().px(12))


class DecideStep(Card):
    """What happens with the copy; `restore_wanted` carries (copy, Secret or None)."""

    restore_wanted = Signal(object, object)
    abandoned = Signal()

    def __init__(self, copy: Copy) -> None:
        super().__init__()
        self.setObjectName("restore_decision")
        self.copy = copy
        box = self.layout_
        made = when(copy)
        box.addWidget(Heading(self.tr("Kopian från {when}").format(when=made), 2))
        box.addWidget(
            Body(self.tr("Allt som skrevs efter {when} saknas efteråt.").format(when=made))
        )
        box.addWidget(
            Body(
                self.tr(
                    "Skriv det som öppnade arbetsboken när kopian gjordes. Då öppnas kopian och "
                    "läses igenom innan något flyttas. Det som finns här nu läggs undan i samma "
                    "mapp. Inget raderas. Har du inte det till hands går det att återställa utan "
                    "att pröva: det behövs först när du låser upp."
                )
            )
        )
        self._form = SecretForm(
            self.tr("Pröva och återställ"),
            self.tr("Läser igenom kopian och lägger den på plats …"),
            self.tr("Välj en annan kopia"),
        )
        self._unproved = SecondaryButton(self.tr("Återställ utan att pröva"))
        self._unproved.setObjectName("restore_unproved_button")
        self._unproved.clicked.connect(self._go_unproved)
        self._form.acts.add(self._unproved)
        self._form.wanted.connect(self._go)
        self._form.abandoned.connect(self.abandoned)
        box.addWidget(self._form)

    def first_focus(self) -> None:
        """Where typing begins."""
        self._form.first_focus()

    def forget(self) -> None:
        """Let go of what is typed."""
        self._form.forget()

    def say(self, error: BaseException) -> None:
        """Tell what went wrong; nothing has been moved."""
        self._form.say(error)

    def _go(self, secret: Secret) -> None:
        self.restore_wanted.emit(self.copy, secret)

    def _go_unproved(self) -> None:
        self._form.set_busy(busy=True)
        self.restore_wanted.emit(self.copy, None)
