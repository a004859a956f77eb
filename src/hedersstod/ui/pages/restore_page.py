"""Locked: choose a copy, and put it in the place of what is there. Neutral: nothing tells what of.

Serves a damaged vault, one whose key file is gone, and a new computer where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework import entrance
from hedersstod.casework.copy_desk import Copy
from hedersstod.domain.errors import CopyDamaged, CopyPlaceMissing, HedersstodError
from hedersstod.domain.vault_secret import Secret
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, put_in_place
from hedersstod.ui.pages.restore_steps import ChooseStep, DecideStep
from hedersstod.ui.widgets import Banner, Heading, IconTextButton, ScrollPage


class RestorePage(Page):
    """`restored` carries what to say on the unlock page; `back` leads there, too.

    `why` is the error that opening gave, when that is what brought her here.
    """

    restored = Signal(str)
    back = Signal()

    def __init__(
        self,
        home: Path,
        background: Background,
        chooser: FileChooser,
        why: HedersstodError | None = None,
    ) -> None:
        super().__init__()
        self._home = home
        self._background = background
        self._chooser = chooser
        self._broken: set[Path] = set()
        self._folder: Path | None = None
        self._decision: DecideStep | None = None
        self._secret = False
        scroll = self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        back = IconTextButton("arrow-left", self.tr("Tillbaka"))
        back.setObjectName("back_to_unlock_button")
        back.clicked.connect(self._go_back)
        self._column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Heading(self.tr("Återställ från en säkerhetskopia"), 1))
        self._why = Banner("attention")
        self._why.setObjectName("why_banner")
        self._why.action.connect(self.back)
        self._column.addWidget(self._why)
        self._banner = Banner("attention")
        self._banner.setObjectName("restore_refused")
        self._column.addWidget(self._banner)
        self._step: QWidget = QWidget()
        self._column.addWidget(self._step)
        self._column.addStretch(1)
        if why is not None:
            self._why.show_message(
                message_for(why).title,
                self.tr(
                    "Radera ingenting. Kopiorna är egna filer och är orörda. De skadade filerna "
                    "läggs undan när en kopia återställs. Du kan också försöka en gång till först."
                ),
                self.tr("Försök öppna igen"),
            )
        self._show_choices()

    def first_focus(self) -> None:
        if isinstance(self._step, ChooseStep):
            self._step.first_focus()

    def leave(self) -> None:
        """Let go of what is typed."""
        if self._decision is not None:
            self._decision.forget()

    # -- choosing --------------------------------------------------------------------------

    def _show_choices(self) -> None:
        self.leave()
        self._decision = None
        try:
            here = self._found(entrance.copies_beside(self._home))
        except HedersstodError as error:
            here = ()
            self._tell(error)
        there = self._there()
        step = ChooseStep(here, there, chosen_folder=self._folder is not None)
        step.chosen.connect(self._decide)
        step.folder_wanted.connect(self._choose_folder)
        self._put_up(step)
        step.first_focus()

    def _there(self) -> tuple[Copy, ...]:
        if self._folder is None:
            return ()
        try:
            return self._found(entrance.copies_in(self._folder))
        except HedersstodError as error:
            self._tell(error)
            return ()

    def _found(self, copies: Sequence[Copy]) -> tuple[Copy, ...]:
        """Those that were found broken here are passed over from then on."""
        return tuple(copy for copy in copies if copy.path not in self._broken)

    def _choose_folder(self) -> None:
        self._banner.hide_message()
        folder = self._chooser.folder(self)
        if folder is not None:
            self._folder = folder
            self._show_choices()

    # -- deciding --------------------------------------------------------------------------

    def _decide(self, copy: Copy) -> None:
        self._banner.hide_message()
        step = self._decision = DecideStep(copy)
        step.restore_wanted.connect(self._restore)
        step.abandoned.connect(self._show_choices)
        self._put_up(step)
        self._scroll.scroll_to_top()
        step.first_focus()

    def _restore(self, copy: Copy, secret: Secret | None) -> None:
        self._banner.hide_message()
        self._secret = secret is not None
        home = self._home
        self._background.run(
            lambda: entrance.restore(home, copy, secret), self._done, self._refuse, self
        )

    def _done(self, _nothing: object) -> None:
        self.leave()
        words = self.tr("Kopian är återställd.")
        if self._secret:
            words = self.tr("Kopian lästes igenom och är återställd.")
        next_step = self.tr(
            "Lås upp med lösenfrasen som gällde då, eller välj ”Jag kommer inte åt lösenfrasen” "
            "och skriv två återställningsdelar. Fanns det något här förut ligger det undanlagt i "
            "mappen."
        )
        self.restored.emit(f"{words} {next_step}")

    def _refuse(self, error: BaseException) -> None:
        if self._decision is None:
            return
        if isinstance(error, CopyDamaged | CopyPlaceMissing):
            # Another copy must be chosen: this one cannot be read, or is not there any more.
            if isinstance(error, CopyDamaged):
                self._broken.add(self._decision.copy.path)
            self._show_choices()
            self._tell(error)
        else:
            self._decision.say(error)
        if not isinstance(error, HedersstodError):
            raise error

    def _tell(self, error: BaseException) -> None:
        message = message_for(error)
        self._banner.show_message(message.title, message.text)

    def _go_back(self) -> None:
        """One step back: from the decision to the choice, from there to the unlock page."""
        if self._decision is not None:
            self._banner.hide_message()
            self._show_choices()
        else:
            self.back.emit()

    def _put_up(self, fresh: QWidget) -> None:
        put_in_place(self._column, self._step, fresh)
        self._step = fresh
