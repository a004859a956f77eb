"""Builds the pages of the open case and says where each of their wishes leads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import Office
from hedersstod.casework.people import Use
from hedersstod.casework.search import AnswerPlace, PersonPlace
from hedersstod.domain.case import Revision
from hedersstod.domain.identifiers import CaseId, GuideId, LogId, PersonId, QuestionId
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.red_thread import ThreadPlace
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.pages.case_page import CasePage
from hedersstod.ui.pages.consultation_page import ConsultationPage
from hedersstod.ui.pages.events_page import EventsPage
from hedersstod.ui.pages.facts_page import FactsPage
from hedersstod.ui.pages.guide_page import GuidePage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.people_page import PeoplePage
from hedersstod.ui.pages.person_card import PersonCardPage
from hedersstod.ui.pages.reports_page import ReportsPage
from hedersstod.ui.pages.safe_contact_page import SafeContactPage
from hedersstod.ui.pages.safety_plan_page import SafetyPlanPage
from hedersstod.ui.pages.thread_page import ThreadPage
from hedersstod.ui.printing import Printer, SystemPrinter
from hedersstod.ui.widgets import SafeContactCard

OVERVIEW = "overview"
CONSULTATION = "consultation"
translate = QCoreApplication.translate


class Routes(Protocol):
    """The ways that lead from a page of the case to another; `page` is the one shown."""

    page: Page | None

    def show_page(self, key: str) -> None: ...
    def show_case_page(self, key: str) -> None: ...
    def show_guide(self, guide_id: GuideId, question: QuestionId | None = None) -> None: ...
    def show_guard(self, revision: Revision, reader: str) -> None: ...
    def show_consultation(self, entry_id: LogId | None) -> None: ...
    def show_person(self, person_id: PersonId) -> None: ...
    def show_entry(self, entry_id: LogId) -> None: ...
    def begin_anew(self, guide_id: GuideId) -> None: ...


class CasePages:
    """One maker for all pages of a case, by key."""

    def __init__(
        self,
        office: Office,
        background: Background,
        chooser: FileChooser,
        routes: Routes,
        today: Callable[[], date],
        printer: Printer | None = None,
    ) -> None:
        self._office = office
        self._background = background
        self._chooser = chooser
        self._routes = routes
        self._today = today
        self._printer = printer or SystemPrinter()
        self._as_list: dict[CaseId, bool] = {}  # how she wants the thread, until she locks

    def make(self, key: str, case_file: CaseFile) -> tuple[Page, str]:
        """A fresh page and its title; the overview for a key that is not known."""
        makers: dict[str, tuple[Callable[[CaseFile], Page], str]] = {
            "thread": (self._thread, translate("CasePages", "Röda tråden")),
            "people": (self._people, translate("CasePages", "Personer")),
            "safe_contact": (self._safe_contact, translate("CasePages", "Säker kontakt")),
            "facts": (self._facts, translate("CasePages", "Vem får veta vad")),
            "events": (self._events, translate("CasePages", "Händelser")),
            "reports": (self._reports, translate("CasePages", "Rapporter")),
            "person_card": (self._person_card, translate("CasePages", "Kort")),
        }
        make, title = makers.get(key, (self._overview, translate("CasePages", "Översikt")))
        return make(case_file), title

    def guide(
        self, case_file: CaseFile, guide_id: GuideId, question: QuestionId | None
    ) -> GuidePage:
        """The questions of one guide."""
        if guide_id == SAFETY_PLAN:
            proposals = self._office.proposals(case_file)
            local = self._office.local
            plan = SafetyPlanPage(case_file, self._today, question, proposals, local)
            plan.page_wanted.connect(self._routes.show_page)
            return plan
        return GuidePage(case_file, guide_id, self._today, question)

    def consultation(self, case_file: CaseFile, entry_id: LogId | None) -> Page:
        """The page of one consultation, or of a new one."""
        page = ConsultationPage(
            case_file,
            self._office.local,
            self._office.content.case_texts.notes_for(CONSULTATION),
            self._today,
            entry_id,
        )
        page.kept.connect(lambda _entry: self._routes.show_case_page("events"))
        page.left.connect(lambda: self._routes.show_case_page("events"))
        page.page_wanted.connect(self._routes.show_page)
        return page

    def _overview(self, case_file: CaseFile) -> Page:
        content, card = self._office.content, self._contact_card(case_file)
        page = CasePage(case_file, content.case_texts, card, self._today(), content.limits)
        page.guide_wanted.connect(lambda guide: self._routes.show_guide(GuideId(guide)))
        page.anew_wanted.connect(lambda guide: self._routes.begin_anew(GuideId(guide)))
        page.page_wanted.connect(self._routes.show_case_page)
        page.consultation_wanted.connect(lambda: self._routes.show_consultation(None))
        return page

    def _thread(self, case_file: CaseFile) -> Page:
        page = ThreadPage(case_file, self._today, self._as_list.get(case_file.case.id))
        page.shown_as_list.connect(lambda on: self._as_list.update({case_file.case.id: on}))
        page.place_wanted.connect(self._go_to)
        return page

    def _go_to(self, at: ThreadPlace) -> None:
        """Where something on the thread is written: the item, and the field in it."""
        self._routes.show_guide(at.guide, at.question)
        page = self._routes.page
        if at.item is not None and isinstance(page, GuidePage):
            page.go_to_item(at.item, at.field)

    def _people(self, case_file: CaseFile) -> Page:
        notes = self._office.content.case_texts.notes_for("people")
        page = PeoplePage(case_file, notes, self._today)
        page.use_wanted.connect(self._go_to_use)
        page.safe_contact_wanted.connect(lambda: self._routes.show_case_page("safe_contact"))
        return page

    def _go_to_use(self, use: Use) -> None:
        if use.guide:
            self._routes.show_guide(GuideId(use.guide), QuestionId(use.question))
        else:
            self._routes.show_entry(LogId(use.entry))

    def _safe_contact(self, case_file: CaseFile) -> Page:
        notes = self._office.content.case_texts.notes_for("safe_contact")
        page = SafeContactPage(case_file, notes, self._today)
        page.people_wanted.connect(lambda: self._routes.show_case_page("people"))
        return page

    def _facts(self, case_file: CaseFile) -> Page:
        texts = self._office.content.case_texts
        return FactsPage(case_file, texts.circles, texts.notes_for("facts"))

    def _events(self, case_file: CaseFile) -> Page:
        texts = self._office.content.case_texts
        page = EventsPage(case_file, texts, self._today, lambda: self._contact_card(case_file))
        page.consultation_wanted.connect(self._routes.show_consultation)
        page.screening_wanted.connect(lambda: self._routes.begin_anew(SCREENING))
        page.place_wanted.connect(self._go_to_place)
        return page

    def _go_to_place(self, place: AnswerPlace | PersonPlace) -> None:
        """A place found by the search."""
        if isinstance(place, AnswerPlace):
            self._routes.show_guide(place.guide, place.question)
        else:
            self._routes.show_person(place.person)

    def _contact_card(self, case_file: CaseFile) -> QWidget:
        card = SafeContactCard(case_file.people)
        card.agree_wanted.connect(lambda: self._routes.show_case_page("safe_contact"))
        return card

    def _reports(self, case_file: CaseFile) -> Page:
        near = self._office.local.lines("reports")
        page = ReportsPage(self._office.desk, case_file, self._background, self._chooser, near)
        page.page_wanted.connect(self._routes.show_page)
        page.report_wanted.connect(self._routes.show_guard)
        page.card_wanted.connect(lambda: self._routes.show_case_page("person_card"))
        first = next(iter(self._office.content.guides))
        page.guide_wanted.connect(lambda: self._routes.show_guide(first))
        return page

    def _person_card(self, case_file: CaseFile) -> Page:
        office = self._office
        page = PersonCardPage(case_file, office.local, office.desk, self._printer)
        page.done.connect(lambda: self._routes.show_case_page("reports"))
        return page
