"""Rapporter: make one for a reader, and what has been sealed in this case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.reports import ReportDesk
from hedersstod.domain.case import Document, Revision
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import DocumentId
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    EmptyState,
    Hairline,
    Heading,
    Pill,
    PrimaryButton,
    ScrollPage,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
)


class ReportsPage(Page):
    """Starts a report from the last signed-off version, and takes sealed ones out."""

    report_wanted = Signal(object, str)  # Revision, reader id
    guide_wanted = Signal()

    def __init__(
        self,
        desk: ReportDesk,
        case_file: CaseFile,
        background: Background,
        chooser: FileChooser,
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "reports", case_file.case.id
        self._desk = desk
        self._case_file = case_file
        self._background = background
        self._chooser = chooser
        self._going_out = ""
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        self.banner = Banner("attention")
        self._column.addWidget(self.banner)
        self.done = Banner("info")
        self.done.setObjectName("done_banner")
        self._column.addWidget(self.done)
        revisions = case_file.revisions()
        if revisions:
            self._column.addWidget(self._new_report(revisions[-1]))
        else:
            empty = EmptyState(
                "file-check",
                self.tr("Här finns inget fastställt ännu"),
                self.tr(
                    "En rapport görs ur en fastställd version. Svara på frågorna i Första timmen "
                    "och fastställ, så kan du försegla en rapport till din arbetsledare."
                ),
                self.tr("Till Första timmen"),
            )
            empty.action.connect(self.guide_wanted)
            self._column.addWidget(empty)
        documents = case_file.documents()
        if documents:
            card = Card()
            card.layout_.addWidget(Heading(self.tr("Förseglade rapporter"), 2))
            for document in reversed(documents):
                card.layout_.addWidget(Hairline())
                card.layout_.addWidget(self._document(document))
            self._column.addWidget(card)
        self._column.addStretch(1)

    def first_focus(self) -> None:
        for name in ("reader_buttons", "empty_state_button"):
            if focus_child(self, name):
                return

    def point_to(self, document_id: DocumentId) -> None:
        """Say that a report has just been sealed, and put the keyboard on taking it out."""
        self.done.show_message(
            self.tr("Rapporten är förseglad och ligger i valvet"),
            self.tr("Spara den som fil när du ska lämna den vidare."),
        )
        focus_child(self, f"save_{document_id}")

    def _new_report(self, revision: Revision) -> QWidget:
        card = Card()
        box = card.layout_
        box.addWidget(Heading(self.tr("Ny rapport"), 2))
        box.addWidget(
            Secondary(
                self.tr("{guide}, version {number}, fastställd {day}").format(
                    guide=revision.guide_title,
                    number=revision.number,
                    day=day_in_words(revision.signed_at.date()),
                )
            )
        )
        box.addWidget(Heading(self.tr("Vem ska läsa?"), 3))
        self._readers = SegmentedButtons([(r.id, r.title) for r in self._desk.readers()])
        self._readers.setObjectName("reader_buttons")
        self._readers.set_group_name(self.tr("Vem ska läsa?"))
        self._readers.chosen.connect(self._show_purpose)
        box.addWidget(self._readers)
        self._purpose = Body("")
        box.addWidget(self._purpose)
        self._warning = Banner("attention")
        box.addWidget(self._warning)
        self._prepare = PrimaryButton(self.tr("Förbered rapporten"))
        self._prepare.setObjectName("prepare_button")
        self._prepare.clicked.connect(lambda: self._ask_for(revision))
        box.addWidget(self._prepare, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_purpose(None)
        return card

    def _show_purpose(self, reader_id: object) -> None:
        chosen = isinstance(reader_id, str)
        self._prepare.setEnabled(chosen)
        if not isinstance(reader_id, str):
            self._purpose.setText(
                self.tr("Välj en läsare. Varje läsare får bara se det som behövs.")
            )
            self._warning.hide_message()
            return
        profile = self._desk.reader(reader_id)
        self._purpose.setText(profile.purpose)
        if profile.warning:
            self._warning.show_message(self.tr("Innan du gör den"), profile.warning)
        else:
            self._warning.hide_message()

    def _ask_for(self, revision: Revision) -> None:
        reader = self._readers.value()
        if isinstance(reader, str):
            self.report_wanted.emit(revision, reader)

    def _document(self, document: Document) -> QWidget:
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 4, 0, 4)
        head = QHBoxLayout()
        head.addWidget(Heading(self._desk.reader(document.reader).title, 3), 1)
        head.addWidget(Pill(self.tr("förseglad"), "primary"))
        box.addLayout(head)
        box.addWidget(
            Secondary(
                self.tr("{day} kl. {time} · {name}").format(
                    day=day_in_words(document.sealed_at.date()),
                    time=f"{document.sealed_at:%H.%M}",
                    name=document.file_name,
                )
            )
        )
        box.addWidget(
            Secondary(
                self.tr("Nyckelord: {words}").format(words=" · ".join(self._desk.own_key_words()))
            )
        )
        save = SecondaryButton(self.tr("Spara som fil"), "download")
        save.setObjectName(f"save_{document.id}")
        save.setAccessibleName(self.tr("Spara {name} som fil").format(name=document.file_name))
        save.clicked.connect(lambda: self._take_out(document))
        box.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        return widget

    def _take_out(self, document: Document) -> None:
        self.banner.hide_message()
        self.done.hide_message()
        path = self._chooser.place_to_save(self, document.file_name)
        if path is None:
            return
        self._going_out = path.name
        try:
            job = self._desk.take_out_job(self._case_file, document, path)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._background.run(job, self._taken_out, self._refuse, self)

    def _taken_out(self, _nothing: object) -> None:
        self.done.show_message(
            self.tr("Rapporten är sparad som fil"),
            self.tr(
                "{name} ligger nu utanför valvet och är inte krypterad. Lämna över den på det "
                "säkra sätt som kommunen har bestämt, och ta bort filen när den är framme."
            ).format(name=self._going_out),
        )

    def _refuse(self, error: BaseException) -> None:
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        if not isinstance(error, HedersstodError):
            raise error
