"""How it stands with the copies, in words: the newest, the second place, the last proof."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.copy_desk import CopyDesk, Place, Survey
from hedersstod.ui.background import Background
from hedersstod.ui.pages.copy_words import day_of, when
from hedersstod.ui.pages.drill_form import DrillForm
from hedersstod.ui.pages.page import discard, focus_child
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    Hairline,
    Heading,
    PrimaryButton,
    Secondary,
    SecondaryButton,
)
from hedersstod.ui.widgets.beside import Beside
from hedersstod.ui.widgets.buttons import PaintedButton


class CopiesState(Card):
    """Three things to know, each with what to do about it; `proved` carries what a drill showed."""

    copy_wanted = Signal()
    place_wanted = Signal()
    proved = Signal(str)

    def __init__(self, survey: Survey, copies: CopyDesk, background: Background) -> None:
        super().__init__()
        self.setObjectName("copies_state")
        self._survey = survey
        self._copies = copies
        self._background = background
        self._form: DrillForm | None = None
        self._buttons: list[PaintedButton] = []
        place = survey.place
        self._add(
            self.tr("Senaste kopia"),
            self._newest_words(),
            self._button("copy_now_button", self.tr("Kopiera nu"), self.copy_wanted.emit),
        )
        words = self.tr("Välj en plats …") if place is None else self.tr("Välj en annan plats …")
        self._add(
            self.tr("På ett annat ställe"),
            self._place_words(place),
            self._button("choose_place_button", words, self.place_wanted.emit, first=place is None),
            missed=place is None or not place.there_now or place.same_disk,
        )
        can_drill = place is not None and place.there_now
        drill = self._button(
            "drill_button",
            self.tr("Pröva återläsning"),
            self._open_form,
            first=can_drill and survey.last_drill is None,
        )
        self._add(
            self.tr("Senast bevisad återläsning"),
            self._drill_words(place),
            drill if can_drill else None,
            missed=survey.last_drill is None,
        )
        self._busy = Secondary("")
        self._busy.setObjectName("copies_busy")
        self.layout_.addWidget(self._busy)
        self._busy.hide()

    def set_busy(self, words: str) -> None:
        """Say what is being done; nothing else can be begun meanwhile."""
        self._busy.setText(words)
        self._busy.setVisible(bool(words))
        for button in self._buttons:
            button.setEnabled(False)

    def forget(self) -> None:
        """Let go of what is typed."""
        if self._form is not None:
            self._form.forget()

    # -- words -----------------------------------------------------------------------------

    def _newest_words(self) -> tuple[str, str]:
        newest, proved = self._survey.newest, self._survey.newest_proved
        if newest is None:
            return (
                self.tr("Ingen sedan allt byttes.")
                if self._survey.with_earlier
                else self.tr("Ingen än."),
                self.tr("En görs när du låser, och var trettionde minut medan du skriver."),
            )
        if newest.here and newest.there:
            where = self.tr("{when}, här och på det andra stället.")
        elif newest.here:
            where = self.tr("{when}, på den här datorn.")
        else:
            where = self.tr("{when}, på det andra stället.")
        if newest.copy.proved:
            known = self.tr("Den är öppnad och genomläst.")
        elif proved is None:
            known = self.tr("Den prövas nästa gång du låser upp.")
        else:
            known = self.tr(
                "Den prövas nästa gång du låser upp. Den senaste som är prövad är från {when}."
            ).format(when=when(proved.copy))
        return where.format(when=when(newest.copy)), known

    def _place_words(self, place: Place | None) -> tuple[str, str]:
        if place is None:
            return (
                self.tr("Ingen plats är vald."),
                self.tr(
                    "Går datorn sönder, eller blir den stulen, finns inga kopior kvar. Ta ett "
                    "minne som du kan låsa in någon annanstans."
                ),
            )
        if place.there_now:
            words = self.tr("{place} är inkopplad nu.")
        else:
            words = self.tr("{place} är inte inkopplad nu.")
        if place.last_copy_at is None:
            known = self.tr("Ingen kopia har gjorts dit.")
        else:
            known = self.tr("Senaste kopian dit gjordes {day}.").format(
                day=day_of(place.last_copy_at)
            )
        if place.same_disk:
            known += " " + self.tr(
                "Den ligger på samma disk som valvet, och hjälper inte om datorn går sönder: välj "
                "ett minne i stället."
            )
        return words.format(place=place.path), known

    def _drill_words(self, place: Place | None) -> tuple[str, str]:
        last = self._survey.last_drill
        told = day_of(last) + "." if last is not None else self.tr("Aldrig.")
        if place is None:
            how = self.tr("Det prövas på en kopia som ligger på ett annat ställe.")
        elif not place.there_now:
            how = self.tr("Sätt i minnet för att pröva.")
        elif last is None:
            how = self.tr("En kopia som ingen har öppnat är bara ett hopp.")
        else:
            how = self.tr("Idag säger till när det är dags igen.")
        return told, how

    # -- building --------------------------------------------------------------------------

    def _add(
        self,
        title: str,
        words: tuple[str, str],
        button: PaintedButton | None,
        *,
        missed: bool = False,
    ) -> None:
        if self.layout_.count():
            self.layout_.addWidget(Hairline())
        texts = _Lines()
        texts.box.addWidget(Heading(title, 3))
        told = Body(words[0])
        if missed:
            told.set_token("attention")
        texts.box.addWidget(told)
        texts.box.addWidget(Secondary(words[1]))
        row = Beside(420, 18, 8)
        row.add(texts, 1)
        if button is not None:
            row.add(button)
        self.layout_.addWidget(row)

    def _button(
        self, name: str, text: str, act: Callable[[], None], *, first: bool = False
    ) -> PaintedButton:
        button: PaintedButton = PrimaryButton(text) if first else SecondaryButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        self._buttons.append(button)
        return button

    def _open_form(self) -> None:
        if self._form is not None:
            self._form.first_focus()
            return
        form = self._form = DrillForm(self._copies, self._background)
        form.proved.connect(self.proved)
        form.abandoned.connect(self._close_form)
        self.layout_.insertWidget(self.layout_.count() - 1, form)
        form.show()
        for button in self._buttons:
            button.setVisible(button.objectName() != "drill_button")
        form.first_focus()

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.forget()
            self.layout_.removeWidget(self._form)
            discard(self._form)
        self._form = None
        for button in self._buttons:
            button.setVisible(True)
        focus_child(self, "drill_button")


class _Lines(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        follow_style(self._respace)

    def _respace(self) -> None:
        self.box.setSpacing(current_style().px(2))
