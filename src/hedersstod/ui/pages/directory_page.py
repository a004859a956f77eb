"""Stödkatalog: whom to turn to, what they give, and where and when that was read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.local_support import LocalSupport
from hedersstod.domain.case import OPENED, Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.text import clean_text
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FieldBlock,
    Heading,
    LinkButton,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    TextField,
    mark_covers,
)

EDITING = f"{OPENED}editing"


class DirectoryPage(Page):
    """Lists the lines of support; each can be edited here, and the edit is kept in the vault."""

    page_name = "directory"

    def __init__(self, local: LocalSupport) -> None:
        super().__init__()
        self._local = local
        self._editing: str | None = None
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        self._column.addWidget(Heading(self.tr("Stödkatalog"), 1))
        self._column.addWidget(
            Body(
                self.tr(
                    "Nummer och tider är lästa i lagrade kopior och kan ha ändrats. Inget nummer "
                    "är provringt. Kontrollera före första ärendet, och ändra här. När du "
                    "rådfrågar någon: nämn varken namn, ort eller personnummer."
                )
            )
        )
        self.banner = Banner("attention")
        self._column.addWidget(self.banner)
        self._list = QWidget()
        self._column.addWidget(self._list)
        self._column.addStretch(1)
        self._rebuild()

    def first_focus(self) -> None:
        # Not the first of all: that one belongs to the message that is not shown.
        for button in filter(lambda each: each.isVisibleTo(self), self.findChildren(LinkButton)):
            button.setFocus()
            return

    def place(self) -> Bookmark | None:
        place = super().place()
        if place is None or self._editing is None:
            return place
        return replace(place, drafts=((EDITING, self._editing), *place.drafts))

    def return_to(self, bookmark: Bookmark) -> None:
        editing = dict(bookmark.drafts).get(EDITING)
        if editing in {entry.id for entry in self._local.directory()}:
            self._edit(editing)
        super().return_to(bookmark)

    def _rebuild(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        entries = self._local.directory()
        for audience, title, caution in (
            ("professional", self.tr("För dig som är yrkesverksam"), ""),
            (
                "exposed",
                self.tr("För den utsatta och anhöriga"),
                self.tr(
                    "Samtal och sökningar kan synas i telefonen. Låt personen ringa härifrån om "
                    "det går."
                ),
            ),
        ):
            box.addWidget(Heading(title, 2))
            if caution:
                box.addWidget(Body(caution))
            for entry in entries:
                if entry.audience == audience:
                    box.addWidget(
                        self._form(entry) if entry.id == self._editing else self._card(entry)
                    )
        put_in_place(self._column, self._list, fresh)
        self._list = fresh

    def _card(self, entry: DirectoryEntry) -> QWidget:
        card = Card()
        card.setObjectName(f"entry_{entry.id}")
        mark_covers(card, "record", entry.covers)
        box = card.layout_
        head = QHBoxLayout()
        head.addWidget(Heading(entry.name, 3), 1)
        if entry.check_locally:
            head.addWidget(Pill(self.tr("kontrollera lokalt"), "attention"))
        box.addLayout(head)
        if entry.number:
            box.addWidget(Heading(entry.number, 2))
        else:
            box.addWidget(Body(self.tr("Inget nummer är känt.")))
        if entry.hours:
            box.addWidget(Secondary(entry.hours))
        box.addWidget(Body(entry.gives))
        if entry.welcomes:
            box.addWidget(Secondary(entry.welcomes))
        box.addWidget(
            Secondary(
                self.tr("Källa: {source}").format(
                    source=", ".join(p for p in (entry.source, entry.read_when) if p)
                )
            )
        )
        row = QHBoxLayout()
        change = LinkButton(self.tr("Ändra"))
        change.setObjectName(f"change_{entry.id}")
        change.setAccessibleName(self.tr("Ändra {name}").format(name=entry.name))
        change.clicked.connect(lambda: self._edit(entry.id))
        row.addWidget(change)
        if self._local.is_edited(entry.id):
            restore = LinkButton(self.tr("Återgå till programmets uppgift"))
            restore.clicked.connect(lambda: self._restore(entry.id))
            row.addWidget(restore)
        row.addStretch(1)
        box.addLayout(row)
        return card

    def _form(self, entry: DirectoryEntry) -> QWidget:
        card = Card()
        box = card.layout_
        box.addWidget(Heading(entry.name, 3))
        fields: dict[str, TextField] = {}
        for name, label, value in (
            ("number", self.tr("Nummer"), entry.number),
            ("hours", self.tr("Tider"), entry.hours),
            ("gives", self.tr("Vad de erbjuder"), entry.gives),
            ("source", self.tr("Varifrån vet du det?"), ""),
            ("read_when", self.tr("Kontrollerat när?"), ""),
        ):
            field = TextField(lines=1, max_chars=500)
            field.setObjectName(f"entry_{name}")
            field.set_text(value)
            box.addWidget(FieldBlock(label, field))
            fields[name] = field
        row = QHBoxLayout()
        save = PrimaryButton(self.tr("Spara"))
        save.setObjectName("save_entry_button")
        save.clicked.connect(lambda: self._save(entry, fields))
        cancel = SecondaryButton(self.tr("Avbryt"))
        cancel.clicked.connect(lambda: self._edit(None))
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        box.addLayout(row)
        return card

    def _edit(self, entry_id: str | None) -> None:
        before = self._editing
        self._editing = entry_id
        self._rebuild()
        name = "entry_number" if entry_id else f"change_{before}"
        focus_child(self, name)

    def _save(self, entry: DirectoryEntry, fields: dict[str, TextField]) -> None:
        values = {name: clean_text(field.text()).strip() for name, field in fields.items()}
        try:
            self._local.save_directory_entry(
                replace(
                    entry,
                    number=values["number"],
                    hours=values["hours"],
                    gives=values["gives"],
                    source=values["source"],
                    read_when=values["read_when"],
                )
            )
        except HedersstodError as error:
            message = message_for(error)
            self.banner.show_message(message.title, message.text)
            return
        self._edit(None)

    def _restore(self, entry_id: str) -> None:
        try:
            self._local.restore_entry(entry_id)
        except HedersstodError as error:
            self.failed.emit(error)
            return
        self._edit(None)
