"""Rapporter: make one of a version for a reader, and what has been sealed in this case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.path import Standing
from hedersstod.casework.reports import ReportDesk
from hedersstod.domain.case import Document, LocalLine, Revision
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.identifiers import DocumentId, GuideId
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.local_lines import LocalLines
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
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
    """Starts a report from the newest version of a guide, and takes sealed ones out."""

    report_wanted = Signal(object, str)  # Revision, reader id
    guide_wanted = Signal()
    card_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(
        self,
        desk: ReportDesk,
        case_file: CaseFile,
        background: Background,
        chooser: FileChooser,
        near: Sequence[LocalLine] = (),
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
            self._column.addWidget(self._new_report(revisions))
        else:
            self._column.addWidget(self._nothing_yet())
        self._column.addWidget(self._person_card())
        documents = case_file.documents()
        if documents:
            card = Card()
            card.layout_.addWidget(Heading(self.tr("Förseglade rapporter"), 2))
            signed = {revision.id: revision for revision in revisions}
            for document in reversed(documents):
                card.layout_.addWidget(Hairline())
                card.layout_.addWidget(self._document(document, signed.get(document.revision)))
            self._column.addWidget(card)
        if near:
            lines = LocalLines(self.tr("Hos er"), near, to_ring=False)
            lines.page_wanted.connect(self.page_wanted)
            self._column.addWidget(lines)
        self._column.addStretch(1)

    def first_focus(self) -> None:
        for name in ("version_buttons", "reader_buttons", "empty_state_button"):
            if focus_child(self, name):
                return

    def point_to(self, document_id: DocumentId) -> None:
        """Say that a report has just been sealed, and put the keyboard on taking it out."""
        self.done.show_message(
            self.tr("Rapporten är förseglad och ligger i valvet"),
            self.tr("Spara den som fil när du ska lämna den vidare."),
        )
        focus_child(self, f"save_{document_id}")

    def _person_card(self) -> QWidget:
        card = Card()
        card.layout_.addWidget(Heading(self.tr("Kort till den utsatta"), 2))
        card.layout_.addWidget(
            Body(
                self.tr(
                    "Ett litet neutralt kort med nummer och egna rader. Det är ingen rapport: "
                    "det förseglas inte, och inget av det sparas."
                )
            )
        )
        make = SecondaryButton(self.tr("Till kortet"))
        make.setObjectName("card_button")
        make.setAccessibleName(self.tr("Till kortet till den utsatta"))
        make.clicked.connect(self.card_wanted)
        card.layout_.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # -- a new one -------------------------------------------------------------------------

    def _nothing_yet(self) -> QWidget:
        empty = EmptyState(
            "file-check",
            self.tr("Här finns inget fastställt ännu"),
            self.tr(
                "En rapport görs ur en fastställd version. Svara på frågorna i Första timmen eller "
                "Riskscreening och fastställ, så kan du försegla en rapport till din arbetsledare."
            ),
            self.tr("Till Första timmen"),
        )
        empty.action.connect(self.guide_wanted)
        return empty

    def _new_report(self, revisions: Iterable[Revision]) -> QWidget:
        newest = {revision.guide: revision for revision in revisions}
        self._newest = newest
        self._revision = max(newest.values(), key=lambda r: r.signed_at)
        card = Card()
        box = card.layout_
        box.addWidget(Heading(self.tr("Ny rapport"), 2))
        if len(newest) > 1:
            question = self.tr("Vad ska rapporten handla om?")
            box.addWidget(Heading(question, 3))
            ordered = sorted(newest.values(), key=lambda r: r.signed_at, reverse=True)
            versions = SegmentedButtons([(r.guide, r.guide_title) for r in ordered])
            versions.setObjectName("version_buttons")
            versions.set_group_name(question)
            versions.set_value(self._revision.guide)
            versions.chosen.connect(self._choose_version)
            self._versions = versions
            box.addWidget(versions)
        self._version = Secondary("")
        box.addWidget(self._version)
        self._stale = Secondary("", strong=True)
        self._stale.setObjectName("stale_version")
        self._stale.set_token("attention")
        box.addWidget(self._stale)
        box.addWidget(Heading(self.tr("Vem ska läsa?"), 3))
        self._readers_box = box
        self._readers = self._reader_buttons()
        box.addWidget(self._readers)
        self._purpose = Body("")
        box.addWidget(self._purpose)
        self._warning = Banner("attention")
        box.addWidget(self._warning)
        self._prepare = PrimaryButton(self.tr("Förbered rapporten"))
        self._prepare.setObjectName("prepare_button")
        self._prepare.clicked.connect(self._ask_for)
        box.addWidget(self._prepare, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell_version()
        self._show_purpose(None)
        return card

    def _reader_buttons(self) -> SegmentedButtons:
        """Those who may read about that guide; nobody is chosen beforehand."""
        readers = self._desk.readers(self._revision.guide)
        buttons = SegmentedButtons([(r.id, r.title) for r in readers])
        buttons.setObjectName("reader_buttons")
        buttons.set_group_name(self.tr("Vem ska läsa?"))
        buttons.chosen.connect(self._show_purpose)
        return buttons

    def _choose_version(self, guide: object) -> None:
        revision = self._newest.get(GuideId(guide)) if isinstance(guide, str) else None
        if revision is None or revision == self._revision:
            self._versions.set_value(self._revision.guide)  # one of them is always chosen
            return
        self._revision = revision
        before = self._readers.value()
        fresh = self._reader_buttons()
        put_in_place(self._readers_box, self._readers, fresh)
        before_it = self._versions.buttons[-1]
        for button in fresh.buttons:  # what is made later is otherwise reached last by Tab
            QWidget.setTabOrder(before_it, button)
            before_it = button
        self._readers = fresh
        self._tell_version()
        kept = before if before in {r.id for r in self._desk.readers(revision.guide)} else None
        if isinstance(kept, str):
            fresh.set_value(kept)
        self._show_purpose(kept)

    def _tell_version(self) -> None:
        revision = self._revision
        self._version.setText(
            self.tr("{guide}, version {number}, fastställd {day}").format(
                guide=revision.guide_title,
                number=revision.number,
                day=day_in_words(revision.signed_at.date()),
            )
        )
        standing = next(
            (step.standing for step in self._case_file.path() if step.guide == revision.guide), None
        )
        told = ""
        if standing is Standing.UNDER_WAY:
            told = self.tr(
                "Svaren har ändrats sedan dess. Fastställ dem först, annars står det gamla i "
                "rapporten."
            )
        elif standing is Standing.LOOK_AGAIN:
            told = self.tr("Den var aktuell till och med {day}. Se över den först.").format(
                day=day_in_words(revision.valid_until)
            )
        self._stale.setText(told)
        self._stale.setVisible(bool(told))

    def _show_purpose(self, reader_id: object) -> None:
        self._prepare.setEnabled(isinstance(reader_id, str))
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

    def _ask_for(self) -> None:
        reader = self._readers.value()
        if isinstance(reader, str):
            self.report_wanted.emit(self._revision, reader)

    # -- sealed ones -----------------------------------------------------------------------

    def _document(self, document: Document, revision: Revision | None) -> QWidget:
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 4, 0, 4)
        head = QHBoxLayout()
        head.addWidget(Heading(self._desk.reader(document.reader).title, 3), 1)
        head.addWidget(Pill(self.tr("förseglad"), "primary"))
        box.addLayout(head)
        if revision is not None:
            box.addWidget(
                Body(
                    self.tr("{guide}, version {number}").format(
                        guide=revision.guide_title, number=revision.number
                    )
                )
            )
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
                self.tr("Nyckelord: {words}").format(
                    words=" · ".join(self._desk.keys.words_of(document.id))
                )
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
