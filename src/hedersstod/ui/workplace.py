"""The open workplace: rail, header and one page at a time; routes what pages ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import Office
from hedersstod.domain.case import Bookmark, Revision
from hedersstod.domain.errors import DiskFull, HedersstodError, VaultDamaged
from hedersstod.domain.identifiers import CaseId, DocumentId, GuideId, LogId, PersonId, QuestionId
from hedersstod.settings import Settings
from hedersstod.ui.background import Background
from hedersstod.ui.capture import CaptureBadge, CaptureGuard
from hedersstod.ui.case_pages import CasePages
from hedersstod.ui.conversation import Conversation
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.files import FileChooser
from hedersstod.ui.going_back import go_back, is_known
from hedersstod.ui.messages import message_for
from hedersstod.ui.office_pages import OfficePages
from hedersstod.ui.pages.catch_up_page import CatchUpPage
from hedersstod.ui.pages.comparison_page import ComparisonPage
from hedersstod.ui.pages.events_page import EventsPage
from hedersstod.ui.pages.guard_page import GuardPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.people_page import PeoplePage
from hedersstod.ui.pages.reports_page import ReportsPage
from hedersstod.ui.pages.summary_page import SummaryPage
from hedersstod.ui.printing import Printer
from hedersstod.ui.rail import Rail
from hedersstod.ui.style import Style
from hedersstod.ui.told import told
from hedersstod.ui.widgets import Banner, PageHeader

TRY_AGAIN = 3000  # milliseconds


class Workplace(QWidget):
    """Shows one page; builds it with exactly what it uses, and drops it when she leaves."""

    lock_wanted = Signal()
    restore_wanted = Signal(object)  # Copy
    settings_changed = Signal(object)
    conversation_changed = Signal(bool)
    due_counted = Signal(int)

    def __init__(
        self,
        office: Office,
        style: Style,
        background: Background,
        chooser: FileChooser,
        capture: CaptureGuard,
        settings: Callable[[], Settings],
        printer: Printer | None = None,
    ) -> None:
        super().__init__()
        self._office = office
        self._style = style
        self._background = background
        self._chooser = chooser
        left_at = office.bookmark()
        self._left_at = left_at.without_words() if left_at is not None else None
        self._pages = CasePages(office, background, chooser, self, self._today, printer)
        self._office_pages = OfficePages(
            office,
            background,
            chooser,
            capture,
            self,
            settings,
            self._today,
            self._left_at,
            printer,
        )
        self.case_file: CaseFile | None = None
        self.page: Page | None = None
        self._retry = QTimer(self)
        self._retry.setInterval(TRY_AGAIN)
        self._retry.timeout.connect(self._try_again)
        self._build()
        self.rail.add_badge(CaptureBadge(capture))
        self.refresh_badges()

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.rail = Rail(self._style)
        self.rail.page_wanted.connect(self.show_page)
        self.rail.case_page_wanted.connect(self.show_case_page)
        self.rail.guide_wanted.connect(lambda guide: self.show_guide(GuideId(guide)))
        self.rail.lock_wanted.connect(self.lock_wanted)
        outer.addWidget(self.rail)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._header = PageHeader("")
        self._header.hide()
        self._header.hide_wanted.connect(self.rail.hide_wanted)
        self._header.lock_wanted.connect(self.lock_wanted)
        self.conversation = Conversation(self.rail, self._header)
        self.conversation.changed.connect(self.conversation_changed)
        self.banner = Banner("attention")
        self.countdown = Banner("attention")
        self._right.addWidget(self._header)
        self._right.addWidget(self.countdown)
        self._right.addWidget(self.banner)
        outer.addLayout(self._right, 1)

    # -- routing ---------------------------------------------------------------------------

    def start(self, left_at: Bookmark | None) -> None:
        """Show the page she left, or Idag."""
        if self._office.care.is_damaged:
            self.show_page("damage")
        elif self._office.opened_with_parts:
            self.show_page("today")  # where the notice of it stands
        elif left_at is not None and is_known(
            left_at, self._office.cases(), self._office.content.guides
        ):
            self.return_to(left_at)
        else:
            self.show_page("today")
        if self.page is not None and left_at is not None:
            self._forget_words_of(left_at)

    @told
    def _forget_words_of(self, left_at: Bookmark) -> None:
        """They have been given back; a second time they would come in the place of newer ones."""
        if left_at != left_at.without_words():
            self._office.keep_bookmark(left_at.without_words())

    @told
    def show_page(self, key: str) -> None:
        """One of the parts that belong to no case."""
        page, mark = self._office_pages.make(key)
        self._header.hide()
        self._show(page, mark)

    def lock(self) -> None:
        """Lock now, for the window to do."""
        self.lock_wanted.emit()

    def restore(self, copy: object) -> None:
        """Lock, and set the vault back to a copy; for the window to do."""
        self.restore_wanted.emit(copy)

    def take_settings(self, settings: Settings) -> None:
        """New preferences, for the window to keep."""
        self.settings_changed.emit(settings)

    @told
    def show_catch_up(self, case_id: str) -> None:
        """What happened in one case since she was last here."""
        self.take_case(CaseId(case_id))
        page = CatchUpPage(self._office.catch_up(CaseId(case_id)), self._office.content)
        page.case_wanted.connect(self.open_case)
        page.guide_wanted.connect(self.open_at_guide)
        page.case_page_wanted.connect(self.open_at_page)
        self._show_header(self.tr("Sedan sist"))
        self._show(page, "today")

    @told
    def open_at_page(self, case_id: str, key: str) -> None:
        """Open a case and show one of its pages."""
        self.take_case(CaseId(case_id))
        self.show_case_page(key)

    @told
    def open_consultation(self, case_id: str) -> None:
        """Open a case and begin a consultation."""
        self.take_case(CaseId(case_id))
        self.show_consultation(None)

    @told
    def open_case(self, case_id: str) -> None:
        """Open one case and show its overview."""
        self.take_case(CaseId(case_id))
        self.show_case_page("overview")

    @told
    def begin_case(self, case_id: str) -> None:
        """Show the overview of a case that was made just now."""
        self.take_case(CaseId(case_id))
        self.show_case_page("overview")

    @told
    def open_at_guide(self, case_id: str, guide_id: str) -> None:
        """Open a case at the questions of a guide; begun anew if it waits for that."""
        self.take_case(CaseId(case_id))
        if self._case().waits_to_begin_anew(GuideId(guide_id)):
            self.begin_anew(GuideId(guide_id))
        else:
            self.show_guide(GuideId(guide_id))

    def take_case(self, case_id: CaseId) -> None:
        """Open a case, without showing a page of it yet."""
        self.case_file = self._office.open_case(case_id)
        self.rail.show_case(self.case_file)

    @told
    def show_case_page(self, key: str) -> None:
        """One of the pages of the open case."""
        page, title = self._pages.make(key, self._case())
        self._show_header(title)
        self._show(page, f"case:{page.page_name or key}")

    @told
    def show_consultation(self, entry_id: LogId | None) -> None:
        """One consultation, or a new one."""
        page = self._pages.consultation(self._case(), entry_id)
        self._show_header(self.tr("Konsultation"))
        self._show(page, "case:events")

    @told
    def show_entry(self, entry_id: LogId) -> None:
        """One entry of the log."""
        self.show_case_page("events")
        if isinstance(self.page, EventsPage):
            self.page.open_entry(entry_id)

    @told
    def show_person(self, person_id: PersonId) -> None:
        """One person of the register."""
        self.show_case_page("people")
        if isinstance(self.page, PeoplePage):
            self.page.show_person(person_id)

    @told
    def begin_anew(self, guide_id: GuideId) -> None:
        """A new run from the last version, shown beside it; the open one if it is begun already."""
        case_file = self._case()
        case_file.begin_anew(guide_id)
        self._refresh_path("")
        if case_file.last_revision(guide_id) is None:
            self.show_guide(guide_id)
        else:
            self.show_comparison(guide_id)

    @told
    def show_comparison(self, guide_id: GuideId) -> None:
        """The open run beside the last version."""
        case_file = self._case()
        page = ComparisonPage(case_file, guide_id)
        page.question_wanted.connect(lambda q: self.show_guide(guide_id, q))
        page.summary_wanted.connect(lambda: self.show_summary(guide_id))
        self._show_header(case_file.guide(guide_id).title, case_file.last_revision(guide_id))
        self._show(page, f"case:{guide_id}")

    @told
    def show_guard(self, revision: Revision, reader: str) -> None:
        """The disclosure guard over a report of that version for that reader."""
        page = GuardPage(self._office.desk, self._case(), revision, reader, self._background)
        page.sealed.connect(self._show_sealed)
        page.abandoned.connect(lambda: self.show_case_page("reports"))
        self._show_header(self.tr("Röjandekontroll"))
        self._show(page, "case:reports")

    def _show_sealed(self, document_id: str) -> None:
        self.show_case_page("reports")
        if isinstance(self.page, ReportsPage):
            self.page.point_to(DocumentId(document_id))

    @told
    def show_guide(self, guide_id: GuideId, question: QuestionId | None = None) -> None:
        """The questions of one guide in the open case."""
        case_file = self._case()
        page = self._pages.guide(case_file, guide_id, question)
        page.finished.connect(lambda: self.show_summary(guide_id))
        page.left_backwards.connect(lambda: self.show_case_page("overview"))
        page.standing_changed.connect(lambda: self._refresh_path(f"case:{guide_id}"))
        page.comparison_wanted.connect(lambda: self.show_comparison(guide_id))
        page.conversation_changed.connect(self.conversation.set_on)
        self._header.conversation_left.connect(page.leave_conversation)
        self._show_header(case_file.guide(guide_id).title, case_file.last_revision(guide_id))
        self._show(page, f"case:{guide_id}")

    @told
    def show_summary(self, guide_id: GuideId) -> None:
        """What the answers of a guide come to, and signing off."""
        case_file = self._case()
        page = SummaryPage(case_file, guide_id, self._office.local)
        page.question_wanted.connect(lambda q: self.show_guide(guide_id, q))
        page.page_wanted.connect(self.show_page)
        page.comparison_wanted.connect(lambda: self.show_comparison(guide_id))
        page.signed_off.connect(lambda _revision: self._after_sign_off())
        page.begun_anew.connect(lambda error: self._summary_again(guide_id, error))
        self._show_header(case_file.guide(guide_id).title, case_file.last_revision(guide_id))
        self._show(page, f"case:{guide_id}")

    def _summary_again(self, guide_id: GuideId, error: HedersstodError) -> None:
        self.show_summary(guide_id)
        self.show_error(error)

    def _after_sign_off(self) -> None:
        self._refresh_path("")
        self.refresh_badges()
        self.show_case_page("reports")

    @told
    def return_to(self, bookmark: Bookmark) -> None:
        """Go back to where she was: the same case, question, field and cursor."""
        go_back(self, bookmark)

    def revisions(self) -> tuple[Revision, ...]:
        """The versions of the open case."""
        return self._case().revisions()

    # -- showing ---------------------------------------------------------------------------

    def _show(self, page: Page, mark: str) -> None:
        self.leave()
        self.conversation.set_on(False)
        self.banner.hide_message()
        if self._office.has_unsaved:
            self._retry.start()
            self.show_error(DiskFull())
        if self.page is not None:
            self.page.hide()
            self._right.removeWidget(self.page)
            self.page.deleteLater()
        self.page = page
        page.failed.connect(self.show_error)
        self._right.addWidget(page, 1)
        self.rail.mark(mark)
        page.show()
        page.first_focus()

    def _try_again(self) -> None:
        """What could not be written when a page was left is tried again until it can."""
        try:
            self._office.save_all()
        except HedersstodError as error:
            self.show_error(error)
            return
        self._retry.stop()
        self.banner.hide_message()

    def _show_header(self, title: str, last: Revision | None = None) -> None:
        words = ""
        if last is not None:
            words = self.tr("Bedömd {day} · aktuell till {until}").format(
                day=day_in_words(last.signed_at.date()), until=day_in_words(last.valid_until)
            )
        self._header.set_subtitle(words)
        line = self._office.local.emergency_line()
        self._header.set_title(title)
        self._header.set_acute(
            self.tr("Akut: 112 · {label} {number}").format(label=line.label, number=line.text)
            if line is not None
            else self.tr("Akut: 112 · Socialjour saknas i Vår kommun")
        )
        self._header.show()

    def show_error(self, error: BaseException) -> None:
        """Tell an expected error above the page."""
        message = message_for(error)
        self.banner.show_message(message.title, message.text)

    def _refresh_path(self, mark: str) -> None:
        self.rail.show_case(self.case_file)
        if mark:
            self.rail.mark(mark)

    def refresh_badges(self) -> None:
        """Count again what the rail shows beside its entries."""
        try:
            due = sum(1 for d in self._office.agenda() if d.days is not None and d.days <= 0)
        except VaultDamaged:
            return  # told on a page of its own; what can be read can be read
        self.rail.set_badge("today", str(due) if due else "")
        self.due_counted.emit(due)
        holes = self._office.local.holes()
        self.rail.set_badge("municipality", str(holes) if holes else "")

    # -- leaving ---------------------------------------------------------------------------

    def leave(self) -> None:
        """Let the page write what is not yet on disk."""
        if self.page is not None:
            self.page.leave()

    def place(self) -> Bookmark | None:
        """Where she is, to come back to."""
        return self.page.place() if self.page is not None else None

    def _case(self) -> CaseFile:
        if self.case_file is None:
            raise LookupError("no case is open")
        return self.case_file

    def _today(self) -> date:
        return self._office.now().date()
