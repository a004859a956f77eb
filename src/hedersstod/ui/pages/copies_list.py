"""The list of copies: the newest in sight, the rest folded by what sets them apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.copy_desk import Listed, Opens, Survey
from hedersstod.ui.pages.copy_words import day_of, size_of, standing, when
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    Hairline,
    Heading,
    Secondary,
    SecondaryButton,
    Unfold,
)
from hedersstod.ui.widgets.copy_row import CopyRow

IN_SIGHT = 5


class CopiesList(Card):
    """`chosen` carries the copy to set back to, `removal_wanted` asks to clear away the earlier."""

    chosen = Signal(object)
    removal_wanted = Signal()

    def __init__(self, survey: Survey) -> None:
        super().__init__()
        self.setObjectName("copies_list")
        self._survey = survey
        self.layout_.addWidget(Heading(self.tr("Kopiorna"), 2))
        groups = _grouped(survey.listed)
        ordinary = groups["ordinary"]
        if not ordinary:
            self.layout_.addWidget(
                Body(
                    self.tr(
                        "Här kommer kopiorna att stå. En görs varje gång du låser, och var "
                        "trettionde minut medan du skriver."
                    )
                )
            )
        self._add_rows(self.layout_, ordinary[:IN_SIGHT])
        self._fold("older", self.tr("Äldre kopior ({count})"), ordinary[IN_SIGHT:])
        self._fold("damaged", self.tr("Går inte att läsa ({count})"), groups["damaged"])
        self._fold(
            "aside",
            self.tr("Från innan valvet återställdes ({count})"),
            groups["aside"],
            self.tr("De har det som skrevs innan valvet sattes tillbaka."),
        )
        self._fold(
            "before",
            self.tr("Från före en ny version av programmet ({count})"),
            groups["before"],
        )
        self._earlier(groups["earlier"])
        self._laid_aside()

    def _add_rows(self, box: QVBoxLayout, rows: Sequence[Listed]) -> None:
        for number, listed in enumerate(rows):
            if number or box is self.layout_:
                box.addWidget(Hairline())
            broken = listed.copy.damaged
            act = "" if broken else self.tr("Återställ …")
            name = f"restore_{listed.copy.name}"
            row = CopyRow(when(listed.copy), standing(listed), act, name, broken=broken)
            row.chosen.connect(lambda chosen=listed: self.chosen.emit(chosen))
            box.addWidget(row)

    def _fold(self, name: str, title: str, rows: Sequence[Listed], words: str = "") -> None:
        if not rows:
            return
        content = _Column()
        if words:
            content.box.addWidget(Secondary(words))
        self._add_rows(content.box, rows)
        self._add_fold(name, title.format(count=len(rows)), content)

    def _add_fold(self, name: str, title: str, content: QWidget) -> None:
        fold = Unfold(title, content)
        fold.title_button.setObjectName(f"unfold_{name}")
        self.layout_.addWidget(Hairline())
        self.layout_.addWidget(fold)

    def _earlier(self, rows: Sequence[Listed]) -> None:
        """What a secret of before opens, and whether it may go."""
        aside = [each for each in self._survey.set_aside if each.earlier]
        if not rows and not aside:
            return
        content = _Column()
        content.box.addWidget(
            Body(
                self.tr(
                    "De öppnas fortfarande med den gamla lösenfrasen eller de gamla delarna. Har "
                    "någon sett dem räcker en sådan kopia för att läsa allt som stod här då."
                )
            )
        )
        for each in aside:
            told = self.tr("Filerna som lades undan vid Byt allt")
            if each.at is not None:
                told = self.tr("Filerna som lades undan {day}").format(day=day_of(each.at))
            content.box.addWidget(Hairline())
            words = self.tr("i valvets mapp, {name} · {size}")
            content.box.addWidget(
                CopyRow(told, words.format(name=each.path.name, size=size_of(each.size)))
            )
        if aside and rows:
            content.box.addWidget(Hairline())
        self._add_rows(content.box, rows)
        content.box.addWidget(Hairline())
        if self._survey.to_go:
            button = SecondaryButton(self.tr("Ta bort dem …"))
            button.setObjectName("remove_earlier_button")
            button.clicked.connect(self.removal_wanted)
            line = QWidget()
            left = QVBoxLayout(line)
            left.setContentsMargins(0, 0, 0, 0)
            left.addWidget(button)
            line.setMaximumWidth(button.sizeHint().width())
            content.box.addWidget(line)
        else:
            content.box.addWidget(
                Secondary(
                    self.tr(
                        "De kan tas bort när en nyare kopia är öppnad och genomläst. Det görs av "
                        "sig självt nästa gång du låser upp."
                    )
                )
            )
        title = self.tr("Öppnas med en tidigare lösenfras eller tidigare delar ({count})")
        self._add_fold("earlier", title.format(count=len(rows) + len(aside)), content)

    def _laid_aside(self) -> None:
        """What was laid aside when the vault was set back: named, kept, not counted as copies."""
        others = [each for each in self._survey.set_aside if not each.earlier]
        if others:
            names = ", ".join(each.path.name for each in others)
            self.layout_.addWidget(Hairline())
            self.layout_.addWidget(
                Secondary(
                    self.tr(
                        "När valvet återställdes lades filerna som fanns då undan. De ligger kvar "
                        "i valvets mapp: {names}."
                    ).format(names=names)
                )
            )


class _Column(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        follow_style(self._respace)

    def _respace(self) -> None:
        px = current_style().px
        self.box.setContentsMargins(px(3), 0, 0, px(4))
        self.box.setSpacing(px(8))


def _grouped(listed: Sequence[Listed]) -> dict[str, list[Listed]]:
    found: dict[str, list[Listed]] = {
        name: [] for name in ("ordinary", "damaged", "earlier", "aside", "before")
    }
    for each in listed:
        if each.copy.damaged:
            group = "damaged"
        elif each.opens is Opens.EARLIER:
            group = "earlier"
        elif each.copy.aside:
            group = "aside"
        else:
            group = "ordinary" if each.is_ordinary else "before"
        found[group].append(each)
    return found
