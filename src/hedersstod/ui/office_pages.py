"""Builds the pages that belong to no case and says where each of their wishes leads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from hedersstod.casework.office import Office
from hedersstod.casework.protection import examine_computer
from hedersstod.domain.case import Bookmark
from hedersstod.settings import Settings
from hedersstod.ui.background import Background
from hedersstod.ui.capture import CaptureGuard
from hedersstod.ui.files import FileChooser
from hedersstod.ui.pages.access_log_page import AccessLogPage
from hedersstod.ui.pages.cases_page import CasesPage
from hedersstod.ui.pages.change_all_page import ChangeAllPage
from hedersstod.ui.pages.copies_page import CopiesPage
from hedersstod.ui.pages.damage_page import DamagePage
from hedersstod.ui.pages.directory_page import DirectoryPage
from hedersstod.ui.pages.directory_print import DirectoryPrintPage
from hedersstod.ui.pages.keys_page import KeysPage
from hedersstod.ui.pages.local_routine import LocalRoutinePage
from hedersstod.ui.pages.municipality_page import MunicipalityPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.parts_page import PartsPage
from hedersstod.ui.pages.protection_page import ProtectionPage
from hedersstod.ui.pages.seal_key_page import SealKeyPage
from hedersstod.ui.pages.settings_page import SettingsPage
from hedersstod.ui.pages.today_page import TodayPage
from hedersstod.ui.pages.verify_page import VerifyPage
from hedersstod.ui.printing import Printer, SystemPrinter


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
    def lock(self) -> None: ...
    def restore(self, copy: object) -> None: ...
    def take_settings(self, settings: Settings) -> None: ...


class OfficePages:
    """One maker for all pages of no case, by key."""

    def __init__(
        self,
        office: Office,
        background: Background,
        chooser: FileChooser,
        capture: CaptureGuard,
        routes: OfficeRoutes,
        settings: Callable[[], Settings],
        today: Callable[[], date],
        left_at: Bookmark | None,
        printer: Printer | None = None,
    ) -> None:
        self._office = office
        self._background = background
        self._chooser = chooser
        self._capture = capture
        self._printer = printer or SystemPrinter()
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
            "directory_print": (self._directory_print, "directory"),
            "municipality": (self._municipality, "municipality"),
            "local_routine": (self._local_routine, "municipality"),
            "verify": (self._verify, "verify"),
            "access_log": (self._access_log, "settings"),
            "copies": (self._copies, "settings"),
            "damage": (self._damage, ""),
            "protection": (self._protection, "settings"),
            "keys": (self._keys, "settings"),
            "make_parts": (self._parts, "settings"),
            "prove_parts": (lambda: self._parts(prove=True), "settings"),
            "change_all": (self._change_all, "settings"),
            "seal_key": (self._seal_key, "settings"),
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
        page.page_wanted.connect(self._routes.show_page)
        return page

    def _cases(self) -> Page:
        page = CasesPage(self._office)
        page.case_wanted.connect(self._routes.open_case)
        page.case_opened.connect(self._routes.begin_case)
        return page

    def _directory(self) -> Page:
        page = DirectoryPage(self._office.local)
        page.print_wanted.connect(lambda: self._routes.show_page("directory_print"))
        page.municipality_wanted.connect(lambda: self._routes.show_page("municipality"))
        return page

    def _directory_print(self) -> Page:
        page = DirectoryPrintPage(self._office.local.support, self._printer)
        page.done.connect(lambda: self._routes.show_page("directory"))
        return page

    def _municipality(self) -> Page:
        page = MunicipalityPage(self._office.local, self._today)
        page.holes_changed.connect(self._routes.refresh_badges)
        page.routine_wanted.connect(lambda: self._routes.show_page("local_routine"))
        return page

    def _local_routine(self) -> Page:
        page = LocalRoutinePage(self._office.local, self._printer)
        page.municipality_wanted.connect(lambda: self._routes.show_page("municipality"))
        return page

    def _verify(self) -> Page:
        return VerifyPage(self._office.desk, self._background, self._chooser)

    def _access_log(self) -> Page:
        page = AccessLogPage(self._office.access_log, self._background, self._chooser, self._today)
        page.settings_wanted.connect(self._to_settings)
        return page

    def _protection(self) -> Page:
        page = ProtectionPage(self._capture, examine_computer(self._office.folder))
        page.settings_wanted.connect(self._to_settings)
        return page

    def _copies(self) -> Page:
        page = CopiesPage(self._office.copies, self._background, self._chooser)
        page.settings_wanted.connect(self._to_settings)
        page.restore_wanted.connect(self._routes.restore)
        return page

    def _damage(self) -> Page:
        page = DamagePage(self._office.care, self._office.copies, self._background)
        page.restore_wanted.connect(self._routes.restore)
        page.copies_wanted.connect(lambda: self._routes.show_page("copies"))
        page.go_in.connect(lambda: self._routes.show_page("cases"))
        return page

    def _keys(self) -> Page:
        page = KeysPage(self._office.keys, self._background, self._office.judge_passphrase)
        page.settings_wanted.connect(self._to_settings)
        page.make_parts_wanted.connect(lambda: self._routes.show_page("make_parts"))
        page.prove_parts_wanted.connect(lambda: self._routes.show_page("prove_parts"))
        page.change_all_wanted.connect(lambda: self._routes.show_page("change_all"))
        return page

    def _parts(self, *, prove: bool = False) -> Page:
        page = PartsPage(self._office.keys, self._background, self._printer, prove=prove)
        page.done.connect(lambda: self._routes.show_page("keys"))
        page.printed.connect(self._office.keys.record_printed)
        return page

    def _change_all(self) -> Page:
        page = ChangeAllPage(
            self._office.keys,
            self._background,
            self._printer,
            self._office.judge_passphrase,
            self._office.copies.times,
        )
        page.lock_wanted.connect(self._routes.lock)
        page.done.connect(lambda: self._routes.show_page("keys"))
        page.printed.connect(self._office.keys.record_printed)
        return page

    def _seal_key(self) -> Page:
        page = SealKeyPage(self._office.desk.keys, self._background, self._chooser)
        page.settings_wanted.connect(self._to_settings)
        return page

    def _to_settings(self) -> None:
        self._routes.show_page("settings")

    def _settings_page(self) -> Page:
        page = SettingsPage(self._settings(), self._office.desk.own_key_words())
        page.seal_key_wanted.connect(lambda: self._routes.show_page("seal_key"))
        page.page_wanted.connect(self._routes.show_page)
        page.changed.connect(self._routes.take_settings)
        return page
