"""Granska rapport: is it unchanged, which key sealed it, do we know that key; in plain words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.reports import ReportDesk, check_job
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.sealing import Verification
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    Hairline,
    Heading,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    TextField,
)

CheckJob = Callable[[Path, str], Callable[[], Verification]]


class _Checker(Page):
    """The checker itself; with or without a vault behind it."""

    done = Signal()

    def __init__(
        self,
        job: CheckJob,
        background: Background,
        chooser: FileChooser,
        title: str,
        leave_text: str = "",
    ) -> None:
        super().__init__()
        self._job = job
        self._background = background
        self._chooser = chooser
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(Heading(title, 1))
        column.addWidget(
            Body(
                self.tr(
                    "Välj en fil, så svarar programmet på tre frågor var för sig: är den "
                    "oförändrad, vilken nyckel förseglade den, och är det en nyckel du känner?"
                )
            )
        )
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        card = Card()
        self._words = TextField(lines=1, max_chars=400)
        self._words.setObjectName("key_words_field")
        card.layout_.addWidget(
            FieldBlock(
                self.tr("Nyckelord som du har fått (om du har några)"),
                self._words,
                self.tr("Tio ord. Du får dem av den som förseglade, helst muntligt."),
            )
        )
        self.choose_button = PrimaryButton(self.tr("Välj fil"))
        self.choose_button.setObjectName("choose_file_button")
        self.choose_button.clicked.connect(self._choose)
        card.layout_.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card)
        self._answers = QWidget()
        column.addWidget(self._answers)
        if leave_text:
            leave = SecondaryButton(leave_text)
            leave.setObjectName("leave_checker_button")
            leave.clicked.connect(self.done)
            column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._column = column

    def first_focus(self) -> None:
        self.choose_button.setFocus()

    def _choose(self) -> None:
        path = self._chooser.file_to_read(self)
        if path is None:
            return
        self.banner.hide_message()
        nothing = QWidget()  # the answer about another file must not stand beside this one's
        put_in_place(self._column, self._answers, nothing)
        self._answers = nothing
        self._background.run(self._job(path, self._words.text()), self._answer, self._refuse, self)

    def _refuse(self, error: BaseException) -> None:
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        if not isinstance(error, HedersstodError):
            raise error

    def _answer(self, verification: Verification) -> None:
        fresh = Card()
        fresh.setObjectName("verification_card")
        box = fresh.layout_
        for number, (question, answer, why) in enumerate(self._three(verification)):
            if number:
                box.addWidget(Hairline())
            box.addWidget(Secondary(question))
            box.addWidget(Heading(answer, 2))
            if why:
                box.addWidget(Body(why))
        if verification.unchanged:
            box.addWidget(Hairline())
            box.addWidget(
                Secondary(
                    self.tr(
                        "Förseglingen säger inte att innehållet är riktigt och är ingen godkänd "
                        "e-underskrift. Tiden är datorns egen."
                    )
                )
            )
        put_in_place(self._column, self._answers, fresh)
        self._answers = fresh

    def _three(self, verification: Verification) -> list[tuple[str, str, str]]:
        first = self.tr("Är filen oförändrad?")
        if not verification.sealed:
            return [
                (
                    first,
                    self.tr("Det går inte att säga"),
                    self.tr(
                        "Filen är inte förseglad, eller så är den ingen PDF. Be om den förseglade "
                        "rapporten igen."
                    ),
                )
            ]
        if "foreign_seal" in verification.reasons:
            return [
                (
                    first,
                    self.tr("Det går inte att säga"),
                    self.tr(
                        "Filen är förseglad eller underskriven av ett annat program. Den kan inte "
                        "kontrolleras här."
                    ),
                )
            ]
        if not verification.unchanged:
            return [
                (
                    first,
                    self.tr("Nej, eller så är den skadad"),
                    self.tr(
                        "Filen är ändrad, skadad eller ofullständig. Lita inte på innehållet. Be "
                        "om en ny från den som förseglade."
                    ),
                )
            ]
        time = verification.claimed_time
        when = (
            self.tr("Förseglad {day} kl. {time} enligt datorns klocka.").format(
                day=day_in_words(time.astimezone().date()), time=f"{time.astimezone():%H.%M}"
            )
            if time
            else ""
        )
        known = (
            (
                self.tr("Ja"),
                self.tr("Orden stämmer med nyckeln i ditt valv eller med dem du skrev."),
            )
            if verification.key_known
            else (
                self.tr("Nej, inte här"),
                self.tr(
                    "Jämför orden med dem du fått av den som förseglade, till exempel per "
                    "telefon. Stämmer alla är det samma nyckel."
                ),
            )
        )
        return [
            (first, self.tr("Ja, sedan den förseglades"), when),
            (
                self.tr("Vilken nyckel förseglade den?"),
                " · ".join(verification.key_words),
                "",
            ),
            (self.tr("Känner du nyckeln?"), *known),
        ]


class VerifyPage(_Checker):
    """The checker with the vault open: knows the caseworker's own key."""

    page_name = "verify"

    def __init__(self, desk: ReportDesk, background: Background, chooser: FileChooser) -> None:
        super().__init__(
            desk.check_job,
            background,
            chooser,
            _title(),
        )


class LockedVerifyPage(_Checker):
    """The checker without a vault: knows only the words that are typed."""

    def __init__(self, background: Background, chooser: FileChooser) -> None:
        super().__init__(
            lambda path, words: check_job(path, words, []),
            background,
            chooser,
            _neutral_title(),
            _back(),
        )


def _title() -> str:
    return QCoreApplication.translate("VerifyPage", "Granska rapport")


def _neutral_title() -> str:
    return QCoreApplication.translate("VerifyPage", "Kontrollera en fil")


def _back() -> str:
    return QCoreApplication.translate("VerifyPage", "Tillbaka")
