"""Röjandekontroll: the report as it will look, and each finding to take a position on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.report_draft import Decision, ReportDraft
from hedersstod.casework.reports import PageView, ReportDesk, Sealed
from hedersstod.domain.case import OPENED, Bookmark, Revision
from hedersstod.domain.disclosure import Certainty, Finding, FindingKind
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.profiles import Withheld
from hedersstod.domain.sealing import SealKey
from hedersstod.ui.background import Background
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.guard_cards import AskedWords, SettledCard, left_in_words
from hedersstod.ui.pages.page import Page, flat, focus_child, focus_field, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Heading,
    LinkButton,
    PrimaryButton,
    ReportPreview,
    ScrollPage,
    Secondary,
    SecondaryButton,
    TwoPanes,
)

SIDE_WIDTH = 470  # pixels at 100 %
REPORT = f"{OPENED}report"  # the version and the reader, so that the page can be built again
ASKING = f"{OPENED}asking"  # the decision she was giving words to, and the finding
PREVIEW_NEEDS = 480  # pixels that the pages need to be worth looking at


class GuardPage(Page):
    """Nothing is sealed until every finding has been removed, rewritten or kept with a reason."""

    sealed = Signal(str)  # document id
    abandoned = Signal()

    def __init__(
        self,
        desk: ReportDesk,
        case_file: CaseFile,
        revision: Revision,
        reader: str,
        background: Background,
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "guard", case_file.case.id
        self._desk = desk
        self._case_file = case_file
        self._revision = revision
        self._reader = reader
        self._background = background
        self._draft: ReportDraft | None = None
        self._sealing = False
        self._asking: tuple[str, Decision] | None = None
        self._drawn: object = None  # the report whose pages were asked for, and those in sight
        self._seen: object = None
        self._left_at: Bookmark | None = None
        self._build()
        self._background.run(desk.key_job(), self._begin, self._refuse, self)

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        outer = flat(QVBoxLayout(self))
        self._preview = ReportPreview()
        self._preview.setObjectName("preview")
        self._scroll = ScrollPage()
        self._panes = TwoPanes(
            self._preview,
            self._scroll,
            side_width=SIDE_WIDTH,
            left_needs=PREVIEW_NEEDS,
            show_left=self.tr("Visa sidorna"),
            show_right=self.tr("Visa fynden"),
        )
        outer.addWidget(self._panes)
        column = self._scroll.column
        self._told = Secondary(self.tr("Förbereder …"))
        column.addWidget(self._told)
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        self._list = QWidget()
        column.addWidget(self._list)
        column.addStretch(1)
        self._panes.set_foot(self._bottom())

    def _bottom(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("bottom_bar")
        box = QVBoxLayout(bar)
        box.setContentsMargins(18, 12, 18, 12)
        self._left = Secondary("")
        self._left.setObjectName("left_to_settle")
        box.addWidget(self._left)
        row = FlowBox(10, 8, push_last=True)
        back = SecondaryButton(self.tr("Avbryt"))
        back.setObjectName("abandon_button")
        back.clicked.connect(self.abandoned)
        self.seal_button = PrimaryButton(self.tr("Försegla"))
        self.seal_button.setObjectName("seal_button")
        self.seal_button.setEnabled(False)
        self.seal_button.clicked.connect(self._seal)
        row.add(back)
        row.add(self._panes.swap_button)
        row.add(self.seal_button)
        box.addWidget(row)
        return bar

    # -- the draft -------------------------------------------------------------------------

    def _begin(self, key: SealKey) -> None:
        try:
            self._desk.keep_key(key)
            self._draft = self._desk.draft(self._case_file, self._revision, self._reader)
        except HedersstodError as error:
            self._refuse(error)
            return
        left_at, self._left_at = self._left_at, None
        if left_at is not None:
            self._bring_back(left_at)
            return
        self._show()
        # The cards are laid out, and so can take the keyboard, only after this turn.
        QTimer.singleShot(0, self, self.first_focus)

    def place(self) -> Bookmark | None:
        place = super().place()
        if place is None or self._left_at is not None:  # a lock before the findings were there
            return self._left_at
        drafts = [*place.drafts, (REPORT, f"{self._revision.id} {self._reader}")]
        if self._asking is not None:
            key, decision = self._asking
            drafts.append((ASKING, f"{decision.value} {key}"))
        return replace(place, drafts=tuple(drafts))

    def return_to(self, bookmark: Bookmark) -> None:
        # The findings are there only when the key has been made ready.
        self._left_at = bookmark

    def _bring_back(self, bookmark: Bookmark) -> None:
        decision, _, key = dict(bookmark.drafts).get(ASKING, "").partition(" ")
        draft = self._draft
        if draft is not None and any(finding.key == key for finding in draft.unsettled):
            self._asking = (key, Decision(decision))
        self._show()
        super().return_to(bookmark)
        QTimer.singleShot(0, self, lambda: focus_field(self, bookmark))

    def _show(self) -> None:
        draft = self._draft
        if draft is None:
            return
        unsettled = draft.unsettled
        facts = len(self._case_file.guarded_facts())
        facts_read = (
            self.tr("1 skyddad uppgift")
            if facts == 1
            else self.tr("{facts} skyddade uppgifter").format(facts=facts)
        )
        told = (
            self.tr(
                "Rapporten är läst mot {facts}, personnummer, telefonnummer och svar som inte får "
                "nå läsaren. Inga fynd betyder inte att den är riskfri: läs den själv. Läsare: "
                "{reader}."
            )
            if self._reader_is_outside(draft)
            else self.tr(
                "Rapporten är läst mot {facts}, personnummer och telefonnummer. Svar som inte får "
                "nå vårdnadshavare står kvar, märkta. Inga fynd betyder inte att den är riskfri: "
                "läs den själv. Läsare: {reader}."
            )
        )
        self._told.setText(told.format(facts=facts_read, reader=draft.profile.title))
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for finding in unsettled:
            box.addWidget(self._finding_card(draft, finding))
        for settled in draft.settled:
            card = SettledCard(settled)
            card.undone.connect(self._take_back)
            box.addWidget(card)
        if not unsettled and not draft.settled:
            box.addWidget(Body(self.tr("Inget av det som söktes hittades i texten.")))
        put_in_place(self._scroll.column, self._list, fresh)
        self._list = fresh
        self._list.setEnabled(not self._sealing)
        self._panes.order_keys()
        self._left.setText(left_in_words(len(unsettled)))
        self._draw()
        self._let_seal()
        missing = self._desk.missing_characters(draft.report)
        if missing:
            self.banner.show_message(
                self.tr("Några tecken kan inte visas i rapporten"),
                self.tr("De ritas som en tom ruta: {characters}. Skriv om dem i svaren.").format(
                    characters=" ".join(missing)
                ),
            )

    def _finding_card(self, draft: ReportDraft, finding: Finding) -> QWidget:
        card = Card(accent="acute" if finding.certainty is Certainty.CERTAIN else "attention")
        box = card.layout_
        box.addWidget(Heading(self._headline(finding), 3))
        places = draft.places(finding)
        where = finding.place
        if places > 1:
            words = (
                self.tr("{place} och 1 ställe till")
                if places == 2
                else self.tr("{place} och {count} ställen till")
            )
            where = words.format(place=where, count=places - 1)
        box.addWidget(Secondary(where))
        if self._asking is not None and self._asking[0] == finding.key:
            box.addWidget(self._question(finding, self._asking[1]))
            return card
        row = FlowBox(10, 8)
        for text, name, act in (
            (self.tr("Ta bort"), "remove", partial(self._remove, finding)),
            (self.tr("Skriv om"), "rewrite", partial(self._ask, finding, Decision.REWRITTEN)),
        ):
            button = SecondaryButton(text)
            button.setObjectName(f"{name}_{finding.key}")
            button.setAccessibleName(f"{text}: {finding.excerpt[:80]}")
            button.clicked.connect(lambda _c=False, a=act: a())
            row.add(button)
        if self._may_stay(draft, finding):
            keep = LinkButton(self.tr("Behåll, därför att …"))
            keep.setObjectName(f"keep_{finding.key}")
            keep.setAccessibleName(f"{keep.text()} {finding.excerpt[:80]}")
            keep.clicked.connect(lambda: self._ask(finding, Decision.KEPT))
            row.add(keep)
        box.addWidget(row)
        return card

    def _reader_is_outside(self, draft: ReportDraft) -> bool:
        return draft.profile.withheld is Withheld.LEFT_OUT

    def _may_stay(self, draft: ReportDraft, finding: Finding) -> bool:
        """No reason lets somebody outside the case know what is protected or withheld."""
        guarded = finding.kind in (FindingKind.PROTECTED_FACT, FindingKind.WITHHELD)
        return not (guarded and self._reader_is_outside(draft))

    def _headline(self, finding: Finding) -> str:
        words = {
            FindingKind.PROTECTED_FACT: self.tr("”{found}” är en skyddad uppgift"),
            FindingKind.IDENTITY_NUMBER: self.tr("”{found}” ser ut som ett personnummer"),
            FindingKind.PHONE: self.tr("”{found}” ser ut som ett telefonnummer"),
            FindingKind.WITHHELD: self.tr("”{found}” får inte nå läsaren"),
            FindingKind.MISSING_GLYPH: self.tr("”{found}” har tecken som inte kan ritas"),
        }[finding.kind]
        if finding.kind is FindingKind.PROTECTED_FACT and finding.certainty is Certainty.POSSIBLE:
            words = self.tr("”{found}” kan vara en skyddad uppgift")
        excerpt = finding.excerpt
        return words.format(found=excerpt if len(excerpt) <= 80 else excerpt[:77] + "…")

    def _question(self, finding: Finding, decision: Decision) -> QWidget:
        asked = AskedWords(rewriting=decision is Decision.REWRITTEN)
        asked.stopped.connect(lambda: self._ask(finding, None))
        asked.given.connect(lambda words: self._settle(finding, decision, words))
        return asked

    # -- acting ----------------------------------------------------------------------------

    def _remove(self, finding: Finding) -> None:
        draft = self._draft
        if draft is None:
            return
        draft.remove(finding, self._desk.removed_mark())
        self.banner.hide_message()
        if any(left.key == finding.key for left in draft.unsettled):
            draft.take_back(finding)
            self.banner.show_message(
                self.tr("Det går inte att ta bort här"),
                self.tr(
                    "Orden står i rapportens fasta text. Behåll dem med skäl, eller avbryt och "
                    "ändra svaret."
                )
                if self._may_stay(draft, finding)
                else self.tr(
                    "Orden står i rapportens fasta text, och läsaren får inte veta dem. Avbryt, "
                    "och ta upp det med din arbetsledare."
                ),
            )
        self._keep_decisions()
        self._show()
        QTimer.singleShot(0, self, self.first_focus)

    def _settle(self, finding: Finding, decision: Decision, words: str) -> None:
        if self._draft is None:
            return
        self._asking = None
        if decision is Decision.REWRITTEN:
            self._draft.rewrite(finding, words)
        else:
            self._draft.keep(finding, words)
        self._keep_decisions()
        self._show()
        QTimer.singleShot(0, self, self.first_focus)

    def _keep_decisions(self) -> None:
        """A lock or a click elsewhere must not lose what was decided."""
        if self._draft is None:
            return
        try:
            self._desk.keep_decisions(self._draft)
        except HedersstodError as error:
            self.failed.emit(error)

    def _ask(self, finding: Finding, decision: Decision | None) -> None:
        self._asking = (finding.key, decision) if decision is not None else None
        self._show()
        if decision is not None:
            focus_child(self, "settle_field")

    def _take_back(self, finding: Finding) -> None:
        if self._draft is not None:
            self._draft.take_back(finding)
            self._keep_decisions()
            self._show()
            QTimer.singleShot(0, self, self.first_focus)

    def _seal(self) -> None:
        if self._draft is None:
            return
        self._sealing = True
        self._list.setEnabled(False)
        focus_child(self, "abandon_button")  # else the keyboard would go to the rail
        self.seal_button.setEnabled(False)
        self._left.setText(self.tr("Läser den färdiga filen och förseglar …"))
        try:
            job = self._desk.release_job(self._draft)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._background.run(job, self._keep, self._refuse, self)

    def _keep(self, sealed: Sealed) -> None:
        if self._draft is None:
            return
        try:
            document = self._desk.keep(self._draft, sealed)
        except HedersstodError as error:
            self._refuse(error)
            return
        self.sealed.emit(document.id)

    def _refuse(self, error: BaseException) -> None:
        self._sealing = False
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        if self._draft is not None:
            self._show()
        if not isinstance(error, HedersstodError):
            raise error

    # -- the pages -------------------------------------------------------------------------

    def _draw(self) -> None:
        if self._draft is None or self._draft.report is self._drawn:
            return
        report = self._drawn = self._draft.report
        job = self._desk.preview_job(report)
        self._background.run(job, lambda p: self._show_pages(report, p), self._refuse, self)

    def _show_pages(self, report: object, pages: Sequence[PageView]) -> None:
        self._preview.show_pages(pages)
        self._panes.order_keys()
        self._seen = report
        self._let_seal()

    def _let_seal(self) -> None:
        """Only what she has been shown can be sealed."""
        draft = self._draft
        ready = draft is not None and not draft.unsettled and self._seen is draft.report
        self.seal_button.setEnabled(ready and not self._sealing)

    def first_focus(self) -> None:
        for prefix in ("remove_", "seal_button", "abandon_button"):
            for widget in self.findChildren(QWidget):
                ready = widget.isEnabled() and widget.isVisibleTo(self)
                if ready and widget.objectName().startswith(prefix):
                    widget.setFocus()
                    return
