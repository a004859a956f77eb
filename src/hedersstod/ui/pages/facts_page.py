"""Skyddade uppgifter: what must not leave, and who may know it; hidden until shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.text import clean_text
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    Hairline,
    Heading,
    LinkButton,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
    TextField,
)

MAX_FACT = 200


class FactsPage(Page):
    """Keeps the protected facts of one case; the guard reads them for every report."""

    changed = Signal()

    def __init__(self, case_file: CaseFile) -> None:
        super().__init__()
        self.page_name, self.case_id = "facts", case_file.case.id
        self._case_file = case_file
        self._shown = False
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        column.addWidget(
            Body(
                self.tr(
                    "Skriv sådant som kan röja personen: orter, skola, arbetsplats, namn, nummer. "
                    "Tänk på den som inte får hitta personen: vad skulle räcka? "
                    "Röjandekontrollen letar efter dem, också böjda, innan något lämnar "
                    "programmet. Skriv inget som du inte behöver: för den som har fingerade "
                    "personuppgifter skrivs varken den gamla eller den nya identiteten här."
                )
            )
        )
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        column.addWidget(self._form())
        self._list_card = Card()
        self._list = QWidget()
        self._list_card.layout_.addWidget(self._list)
        column.addWidget(self._list_card)
        column.addStretch(1)
        self._show_list()

    def first_focus(self) -> None:
        self._text.setFocus()

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (FactKind.PLACE, self.tr("Ort eller plats")),
            (FactKind.SCHOOL, self.tr("Skola")),
            (FactKind.WORKPLACE, self.tr("Arbetsplats")),
            (FactKind.NAME, self.tr("Namn")),
            (FactKind.PHONE, self.tr("Telefon")),
            (FactKind.OTHER, self.tr("Annat")),
        ]

    def _form(self) -> QWidget:
        card = Card()
        box = card.layout_
        self._text = TextField(lines=1, max_chars=MAX_FACT)
        self._text.setObjectName("fact_field")
        self._text.confirmed.connect(self._add)
        self._text_block = FieldBlock(self.tr("Uppgift som ska skyddas"), self._text)
        box.addWidget(self._text_block)
        self._kind = SegmentedButtons(self._kinds())
        self._kind.setObjectName("fact_kind")
        self._kind.set_group_name(self.tr("Vad är det för uppgift?"))
        box.addWidget(FieldBlock(self.tr("Vad är det för uppgift?"), self._kind))
        self._supervisor = SegmentedButtons([("no", self.tr("Nej")), ("yes", self.tr("Ja"))])
        self._supervisor.setObjectName("fact_supervisor")
        self._supervisor.set_group_name(self.tr("Får arbetsledaren veta det i rapporter?"))
        self._supervisor.set_value("no")
        box.addWidget(
            FieldBlock(
                self.tr("Får arbetsledaren veta det i rapporter?"),
                self._supervisor,
                self.tr("Vårdnadshavare får aldrig veta en skyddad uppgift."),
            )
        )
        add = PrimaryButton(self.tr("Skydda uppgiften"))
        add.setObjectName("protect_button")
        add.clicked.connect(self._add)
        box.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _add(self) -> None:
        text = " ".join(clean_text(self._text.text()).split())
        kind = self._kind.value()
        self._text_block.set_error("")
        if not text:
            self._text_block.set_error(self.tr("Skriv uppgiften som ska skyddas."))
            self._text.setFocus()
            return
        known = frozenset({"supervisor"} if self._supervisor.value() == "yes" else ())
        try:
            self._case_file.protect(
                FactKind(kind) if isinstance(kind, str) else FactKind.OTHER, text, known
            )
        except HedersstodError as error:
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            return
        self._text.set_text("")
        self._kind.set_value(None)
        self._supervisor.set_value("no")
        self._show_list()
        self._text.setFocus()
        self.changed.emit()

    def _show_list(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        facts = self._case_file.protected_facts()
        places = len(self._case_file.guarded_facts()) - len(facts)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Heading(self.tr("Skyddas nu: {count}").format(count=len(facts)), 2), 1)
        toggle = LinkButton(self.tr("Dölj") if self._shown else self.tr("Visa"))
        toggle.setObjectName("show_facts_button")
        toggle.setAccessibleName(self.tr("Visa eller dölj de skyddade uppgifterna"))
        toggle.clicked.connect(self._toggle)
        if facts:
            row.addWidget(toggle)
        box.addWidget(head)
        if places:
            box.addWidget(
                Secondary(
                    self.tr("Dessutom vaktas platser som du har angett i svaren: {count}.").format(
                        count=places
                    )
                )
            )
        if not facts:
            box.addWidget(Secondary(self.tr("Inget är angivet ännu.")))
        if self._shown:
            for fact in facts:
                box.addWidget(Hairline())
                box.addWidget(self._row(fact))
        put_in_place(self._list_card.layout_, self._list, fresh)
        self._list = fresh

    def _row(self, fact: ProtectedFact) -> QWidget:
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 4, 0, 4)
        kinds = dict(self._kinds())
        box.addWidget(Heading(fact.text, 3))
        box.addWidget(Secondary(kinds[fact.kind]))
        row = QHBoxLayout()
        knows = "supervisor" in fact.known_to
        who = Secondary(
            self.tr("Arbetsledaren får veta") if knows else self.tr("Ingen läsare får veta")
        )
        change = LinkButton(self.tr("Ändra vem som får veta"))
        change.clicked.connect(lambda: self._turn(fact))
        remove = SecondaryButton(self.tr("Sluta skydda"))
        remove.clicked.connect(lambda: self._remove(fact))
        row.addWidget(who, 1)
        row.addWidget(change)
        row.addWidget(remove)
        box.addLayout(row)
        return widget

    def _turn(self, fact: ProtectedFact) -> None:
        known = fact.known_to ^ {"supervisor"}
        self._write(lambda: self._case_file.change_fact(replace(fact, known_to=known)))

    def _remove(self, fact: ProtectedFact) -> None:
        self._write(lambda: self._case_file.remove_fact(fact.id))

    def _write(self, act: Callable[[], None]) -> None:
        try:
            act()
        except HedersstodError as error:
            self.failed.emit(error)
            return
        self._show_list()
        self.changed.emit()

    def _toggle(self) -> None:
        self._shown = not self._shown
        self._show_list()
        focus_child(self, "show_facts_button")
