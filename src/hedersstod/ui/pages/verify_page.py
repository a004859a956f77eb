"""Granska rapport: is it unchanged, which key sealed it, do we know that key; in plain words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.reports import ReportDesk, check_job
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.sealing import ChangeReason, KnownAs, Verification
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, put_in_place
from hedersstod.ui.pages.seal_key_cards import words_in_a_row
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
        return [
            (first, self.tr("Ja, sedan den förseglades"), self._when(verification)),
            (
                self.tr("Vilken nyckel förseglade den?"),
                words_in_a_row(verification.key_words),
                "",
            ),
            (self.tr("Känner du nyckeln?"), *self._known(verification)),
            *self._notice(verification),
        ]

    def _when(self, verification: Verification) -> str:
        time = verification.claimed_time
        if time is None:
            return ""
        here = time.astimezone()
        when = self.tr("Förseglad {day} kl. {time} enligt datorns klocka.").format(
            day=day_in_words(here.date()), time=f"{here:%H.%M}"
        )
        if verification.time_fits or verification.is_notice:
            return when  # a notice is the one thing that an old key still seals
        doubt = self.tr(
            "Den tiden ligger utanför nyckelns egen tid: klockan kan ha gått fel. Fråga den som "
            "förseglade."
        )
        return f"{when} {doubt}"

    def _known(self, verification: Verification) -> tuple[str, str]:
        until = verification.used_until
        if verification.known_as is KnownAs.OWN:
            return self.tr("Ja"), self.tr("Det är nyckeln i ditt valv.")
        if verification.known_as is KnownAs.OWN_EARLIER and until is not None:
            told = self.tr("Använd till {day}.").format(day=day_in_words(until.astimezone().date()))
            claimed = verification.claimed_time
            if claimed is not None and claimed > until and not verification.is_notice:
                later = self.tr(
                    "Men filen säger sig vara förseglad efter det. Har du inte gjort den själv, "
                    "kan någon annan ha nyckeln."
                )
                told = f"{told} {later}"
            return self.tr("Ja, din tidigare nyckel"), told
        if verification.key_known:
            return self.tr("Ja"), self.tr("Orden stämmer med dem du skrev.")
        return self.tr("Nej, inte här"), self.tr(
            "Jämför orden med dem du fått av den som förseglade, till exempel per telefon: läs dem "
            "för varandra, ett i taget, i ordning. Stämmer alla tio är det samma nyckel. Stämmer "
            "något inte kan nyckeln vara bytt. Be då om ett nyckelbyte, en fil som är förseglad "
            "med den gamla nyckeln, och kontrollera den här med de gamla orden. Finns inget "
            "sådant: be att få de nya orden muntligt."
        )

    def _notice(self, verification: Verification) -> list[tuple[str, str, str]]:
        """What a notice of another key says; only from a known key is it worth anything."""
        if not verification.is_notice:
            return []
        says = self.tr("Vad säger filen om nyckeln?")
        change = verification.change
        if change is None:
            answer = self.tr("Filen är ett nyckelbyte, men det intygar inget för dig")
            why = (
                self.tr("Det är gjort i en nyare version av programmet, och går inte att läsa här.")
                if verification.key_known
                else self.tr(
                    "Du känner inte nyckeln som förseglade det. Skriv in de gamla orden som du "
                    "fått tidigare, inte dem som står i filen. Har du inga: be att få de nya orden "
                    "muntligt."
                )
            )
            return [(says, answer, why)]
        changed = self.tr("Nyckeln byttes den {day}.").format(
            day=day_in_words(change.changed_at.astimezone().date())
        )
        if change.reason is ChangeReason.EXPOSED or not change.new_words:
            why = self.tr(
                "Någon annan kan ha kommit åt den gamla nyckeln, så den är inte att lita på "
                "längre. Ring den som förseglade på ett nummer du redan har, och få de nya orden "
                "muntligt."
            )
            return [(says, changed, why)]
        words = self.tr("Nya ord: {words}").format(words=words_in_a_row(change.new_words))
        why = self.tr(
            "Skriv ner dem där du har de gamla, och behåll de gamla för äldre rapporter. Väntade "
            "du dig inget byte, ring innan du litar på de nya."
        )
        return [(says, f"{changed} {words}", why)]


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
