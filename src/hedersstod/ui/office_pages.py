"""Builds the pages that belong to no case and says where each of their wishes leads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from hedersstod.casework.office import Office
from hedersstod.domain.case import Bookmark
from hedersstod.settings import Settings
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.pages.cases_page import CasesPage
from hedersstod.ui.pages.directory_page import DirectoryPage
from hedersstod.ui.pages.municipality_page import MunicipalityPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.settings_page import SettingsPage
from hedersstod.ui.pages.today_page import TodayPage
from hedersstod.ui.pages.verify_page import VerifyPage


class OfficeRoutes(Protocol):
    """The ways that lead from a page of no case to another."""

    def show_page(self, key: str) -> None: ...
    def open_case(self, case_id: str) -> None: ...
    def begin_case(self, case_id: str) -> None: ...
    def open_at_guide(self, case_id: str, guide_id: str) -> None: ...
    def open_at_page(self, case_id: str, key: str) -> None: ...
    def open_consultation(self, case_id: str) -> None: ...
    def show_catch_up(self, case_id: str) -> None: ...
    def return_to(self, bookmark: Bookmark) -> None: ...
    def refresh_badges(self) -> None: ...
    def take_settings(self, settings: Settings) -> None: ...


class OfficePages:
    """One maker for all pages of no case, by key."""

    def __init__(
        self,
        office: Office,
        background: Background,
        chooser: FileChooser,
        routes: OfficeRoutes,
        settings: Callable[[], Settings],
        today: Callable[[], date],
        left_at: Bookmark | None,
    ) -> None:
        self._office = office
        self._background = background
        self._chooser = chooser
        self._routes = routes
        self._settings = settings
        self._today = today
        self._left_at = left_at

    def make(self, key: str) -> tuple[Page, str]:
        """A fresh page, and the entry of the rail it belongs to; the settings if not known."""
        makers: dict[str, tuple[Callable[[], Page], str]] = {
            "today": (self._today_page, "today"),
            "cases": (self._cases, "cases"),
            "directory": (self._directory, "directory"),
            "municipality": (self._municipality, "municipality"),
            "verify": (self._verify, "verify"),
        }
        make, mark = makers.get(key, (self._settings_page, "settings"))
        return make(), mark

    def _today_page(self) -> Page:
        page = TodayPage(self._office, self._left_at)
        page.case_wanted.connect(self._routes.open_at_guide)
        page.cases_wanted.connect(lambda: self._routes.show_page("cases"))
        page.municipality_wanted.connect(lambda: self._routes.show_page("municipality"))
        page.continue_wanted.connect(self._routes.return_to)
        page.case_page_wanted.connect(self._routes.open_at_page)
        page.catch_up_wanted.connect(self._routes.show_catch_up)
        page.consultation_wanted.connect(self._routes.open_consultation)
        return page

    def _cases(self) -> Page:
        page = CasesPage(self._office)
        page.case_wanted.connect(self._routes.open_case)
        page.case_opened.connect(self._routes.begin_case)
        return page

    def _directory(self) -> Page:
        return DirectoryPage(self._office.local)

    def _municipality(self) -> Page:
        page = MunicipalityPage(self._office.local, self._today)
        page.holes_changed.connect(self._routes.refresh_badges)
        return page

    def _verify(self) -> Page:
        return VerifyPage(self._office.desk, self._background, self._chooser)

    def _settings_page(self) -> Page:
        page = SettingsPage(self._settings(), self._office.desk.own_key_words())
        page.changed.connect(self._routes.take_settings)
        return page
