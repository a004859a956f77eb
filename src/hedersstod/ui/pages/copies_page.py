"""Säkerhetskopior: what there is, when it was proved, a second place, and setting back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.copy_desk import CopyDesk, Listed, Survey
from hedersstod.domain.errors import HedersstodError, PlaceNotSafe
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.copies_list import CopiesList
from hedersstod.ui.pages.copies_state import CopiesState
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.pages.restore_decision import RestoreDecision
from hedersstod.ui.pages.way_back import add_way_back
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Heading,
    PrimaryButton,
    ScrollPage,
    SecondaryButton,
)


class CopiesPage(Page):
    """`restore_wanted` carries the copy that the vault shall be set back to: locks first.

    `changed` tells that what Idag says of copies may be another now.
    """

    page_name = "copies"
    settings_wanted = Signal()

    restore_wanted = Signal(object)  # Copy
    changed = Signal()

    def __init__(self, copies: CopyDesk, background: Background, chooser: FileChooser) -> None:
        super().__init__()
        self._copies = copies
        self._background = background
        self._chooser = chooser
        self._survey: Survey = copies.survey()
        self._state: CopiesState | None = None
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._column = self._scroll.column
        add_way_back(self._column, self.settings_wanted)
        self._column.addWidget(Heading(self.tr("Säkerhetskopior"), 1))
        self._said = Banner("info")
        self._said.setObjectName("copies_said")
        self._column.addWidget(self._said)
        self._banner = Banner("attention")
        self._banner.setObjectName("copies_refused")
        self._column.addWidget(self._banner)
        self._shown = QWidget()
        self._column.addWidget(self._shown)
        self._column.addStretch(1)
        self._show_all()

    def first_focus(self) -> None:
        # The first of the three: how it stands is read from the top.
        focus_child(self, "copy_now_button")

    def leave(self) -> None:
        """Let go of what is typed."""
        if self._state is not None:
            self._state.forget()

    # -- what is shown ---------------------------------------------------------------------

    def _show_all(self) -> None:
        """The state and the list, read anew."""
        self._survey = self._copies.survey()
        self._state = CopiesState(self._survey, self._copies, self._background)
        self._state.copy_wanted.connect(self._copy)
        self._state.place_wanted.connect(self._choose_place)
        self._state.proved.connect(self._tell_proved)
        listed = CopiesList(self._survey)
        listed.chosen.connect(self._decide)
        listed.removal_wanted.connect(self._decide_removal)
        self._put_up(_Column(self._state, listed))

    def _put_up(self, fresh: QWidget) -> None:
        put_in_place(self._column, self._shown, fresh)
        self._shown = fresh

    def _decide(self, listed: Listed) -> None:
        self._be_quiet()
        decision = RestoreDecision(
            self._copies,
            listed,
            self._background,
            self.tr("Återställ valvet från den här kopian?"),
            self.tr("Avbryt"),
        )
        decision.wanted.connect(self.restore_wanted)
        decision.abandoned.connect(lambda: self._back_to(f"restore_{listed.copy.name}"))
        self._step(decision)
        decision.first_focus()

    def _decide_removal(self) -> None:
        self._be_quiet()
        step = _RemovalStep(self._survey)
        step.wanted.connect(self._remove)
        step.abandoned.connect(lambda: self._back_to("unfold_earlier"))
        self._step(step)
        step.first_focus()

    def _step(self, step: QWidget) -> None:
        self.leave()
        self._state = None
        self._put_up(step)
        self._scroll.scroll_to_top()

    def _back_to(self, name: str) -> None:
        self._show_all()
        if not focus_child(self, name):
            self.first_focus()

    # -- acting ----------------------------------------------------------------------------

    def _copy(self) -> None:
        self._run(self._copies.make_job(), self._copied, self.tr("Kopierar …"))

    def _copied(self, _copy: object) -> None:
        self._after("copy_now_button")
        newest = self._survey.newest
        if newest is not None and newest.there:
            where = self.tr("Den ligger på den här datorn och på det andra stället.")
        elif self._survey.place is None:
            where = self.tr("Den ligger bara på den här datorn: ingen annan plats är vald.")
        else:
            where = self.tr("Den ligger på den här datorn. Det andra stället är inte inkopplat.")
        self._said.show_message(self.tr("En kopia är gjord"), where)

    def _choose_place(self) -> None:
        self._be_quiet()
        folder = self._chooser.folder(self)
        if folder is not None:
            job = self._copies.choose_second_place_job(folder)
            self._run(job, self._place_chosen, self.tr("Kopierar dit …"))

    def _place_chosen(self, _place: object) -> None:
        self._after("drill_button")
        self._said.show_message(
            self.tr("Platsen är vald, och en kopia ligger där"),
            self.tr(
                "Pröva återläsningen nu, så att du vet att kopian går att öppna. Lås sedan in "
                "minnet, inte vid datorn."
            ),
        )

    def _tell_proved(self, words: str) -> None:
        self._after("drill_button")
        self._said.show_message(self.tr("Återläsningen är bevisad"), words)

    def _remove(self) -> None:
        self._run(self._copies.remove_earlier_job(), self._removed, "")

    def _removed(self, gone: int) -> None:
        self._after("copy_now_button")
        self._said.show_message(
            self.tr("Det som öppnades med det gamla är borttaget"),
            self.tr(
                "{count} borttagna här och på det andra stället. Kopior som finns på annat håll, "
                "eller som någon redan har tagit, öppnas fortfarande med det gamla."
            ).format(count=gone),
        )

    def _run(self, job: Callable[[], object], done: Callable[..., None], busy: str) -> None:
        self._be_quiet()
        if self._state is not None:
            self._state.set_busy(busy)
        self._background.run(job, done, self._refuse, self)

    def _after(self, name: str) -> None:
        self._show_all()
        if not focus_child(self, name):
            self.first_focus()
        self.changed.emit()

    def _be_quiet(self) -> None:
        self._said.hide_message()
        self._banner.hide_message()

    def _refuse(self, error: BaseException) -> None:
        self._after("choose_place_button")
        message = message_for(error)
        text = message.text
        if isinstance(error, PlaceNotSafe) and error.why == "inside_vault":
            text = self.tr(
                "Den ligger i valvets egen mapp, och försvinner med den. Välj ett minne eller en "
                "mapp på en annan disk. Inget har sparats där."
            )
        self._banner.show_message(message.title, text)
        if not isinstance(error, HedersstodError):
            raise error


class _RemovalStep(Card):
    """The decision to take away what opens with the old; `wanted` or `abandoned`."""

    wanted = Signal()
    abandoned = Signal()

    def __init__(self, survey: Survey) -> None:
        super().__init__()
        self.setObjectName("removal_decision")
        box = self.layout_
        box.addWidget(Heading(self.tr("Ta bort det som öppnas med det gamla?"), 2))
        if survey.to_go == 1:
            words = self.tr("En kopia eller undanlagd mapp tas bort.")
        else:
            words = self.tr(
                "{count} kopior och undanlagda mappar tas bort, här och på det andra stället om "
                "det är inkopplat."
            ).format(count=survey.to_go)
        box.addWidget(Body(words))
        box.addWidget(
            Body(
                self.tr(
                    "En nyare kopia, som öppnas med det som gäller nu, är genomläst och står kvar."
                )
            )
        )
        box.addWidget(
            Body(
                self.tr(
                    "Det går inte att ångra. Raderade filer kan ibland återskapas från en disk "
                    "eller ett minne: har någon haft minnet i sin hand, förstör det."
                )
            )
        )
        row = FlowBox(10, 8)
        go = PrimaryButton(self.tr("Ta bort dem"))
        go.setObjectName("confirm_removal_button")
        go.clicked.connect(self._go)
        self._go_button = go
        self._no = SecondaryButton(self.tr("Avbryt"))
        self._no.setObjectName("abandon_removal_button")
        self._no.clicked.connect(self.abandoned)
        row.add(go)
        row.add(self._no)
        box.addWidget(row)

    def first_focus(self) -> None:
        """On the way back, as for every decision that cannot be undone."""
        self._no.setFocus()

    def _go(self) -> None:
        self._go_button.setEnabled(False)
        self.wanted.emit()


class _Column(QWidget):
    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self._box.addWidget(part)
        follow_style(self._respace)

    def _respace(self) -> None:
        self._box.setSpacing(current_style().px(12))
