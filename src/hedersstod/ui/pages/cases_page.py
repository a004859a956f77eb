"""Ärenden: the cases by alias, and opening a new one; never a list by risk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.office import MAX_ALIAS, Office
from hedersstod.domain.errors import CaseworkError, VaultError
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    Hairline,
    Heading,
    LinkButton,
    PrimaryButton,
    ScrollPage,
    Secondary,
    TextField,
)


class CasesPage(Page):
    """Lists the cases and opens new ones; `case_wanted` carries a case id."""

    page_name = "cases"

    case_wanted = Signal(str)
    case_opened = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(Heading(self.tr("Ärenden"), 1))
        cases = office.cases()
        if cases:
            card = Card()
            for number, case in enumerate(cases):
                if number:
                    card.layout_.addWidget(Hairline())
                card.layout_.addWidget(
                    self._row(case.id, case.alias, day_in_words(case.opened_at.date()))
                )
            column.addWidget(card)
        column.addWidget(self._new_case(first=not cases))
        column.addStretch(1)

    def first_focus(self) -> None:
        self._alias.setFocus()

    def _row(self, case_id: str, alias: str, opened: str) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 4, 0, 4)
        box.addWidget(Heading(alias, 3))
        box.addWidget(Secondary(self.tr("öppnat {day}").format(day=opened)), 1)
        button = LinkButton(self.tr("Öppna"))
        button.setObjectName(f"open_{case_id}")
        button.setAccessibleName(self.tr("Öppna ärendet {alias}").format(alias=alias))
        button.clicked.connect(lambda: self.case_wanted.emit(case_id))
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _new_case(self, first: bool) -> QWidget:
        card = Card()
        box = card.layout_
        box.addWidget(
            Heading(self.tr("Ditt första ärende") if first else self.tr("Nytt ärende"), 2)
        )
        box.addWidget(
            Body(
                self.tr(
                    "Ge ärendet ett täcknamn: ett ord som inte säger något om personen, till "
                    "exempel ett träd eller en fågel. Inget namn, inget personnummer, ingen ort."
                )
            )
        )
        self._alias = TextField(lines=1, max_chars=MAX_ALIAS)
        self._alias.setObjectName("alias_field")
        self._alias.confirmed.connect(self._open)
        self._alias_block = FieldBlock(self.tr("Täcknamn"), self._alias)
        self._alias.too_long.connect(
            lambda: self._alias_block.set_error(
                self.tr("Högst {count} tecken får plats. Inget ändrades.").format(count=MAX_ALIAS)
            )
        )
        box.addWidget(self._alias_block)
        button = PrimaryButton(self.tr("Öppna ärendet"))
        button.setObjectName("open_case_button")
        button.clicked.connect(self._open)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _open(self) -> None:
        try:
            case_file = self._office.add_case(self._alias.text())
        except (CaseworkError, VaultError) as error:
            message = message_for(error)
            self._alias_block.set_error(f"{message.title}. {message.text}")
            self._alias.setFocus()
            return
        self.case_opened.emit(case_file.case.id)
