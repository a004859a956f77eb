"""Leads back to a remembered place: the same case, page, question, field and cursor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from hedersstod.domain.case import Bookmark, Case, Revision
from hedersstod.domain.identifiers import CaseId, GuideId, LogId
from hedersstod.ui.pages.guard_page import REPORT
from hedersstod.ui.pages.page import Page


class Places(Protocol):
    """The ways to every page that can be remembered."""

    page: Page | None

    def show_page(self, key: str) -> None: ...
    def take_case(self, case_id: CaseId) -> None: ...
    def show_case_page(self, key: str) -> None: ...
    def show_guide(self, guide_id: GuideId) -> None: ...
    def show_summary(self, guide_id: GuideId) -> None: ...
    def show_comparison(self, guide_id: GuideId) -> None: ...
    def show_consultation(self, entry_id: LogId | None) -> None: ...
    def show_catch_up(self, case_id: str) -> None: ...
    def show_guard(self, revision: Revision, reader: str) -> None: ...
    def revisions(self) -> tuple[Revision, ...]: ...


def go_back(places: Places, bookmark: Bookmark) -> None:
    """Show the page and give it back what stood there; raises what opening a case raises."""
    if bookmark.case is None:
        places.show_page(bookmark.page)
    else:
        places.take_case(bookmark.case)
        _show_in_case(places, bookmark, bookmark.case)
    if places.page is not None:
        places.page.return_to(bookmark)


def is_known(bookmark: Bookmark, cases: Iterable[Case], guides: Iterable[GuideId]) -> bool:
    """Are its case and its guide still there?"""
    if bookmark.case is not None and bookmark.case not in {case.id for case in cases}:
        return False
    return bookmark.guide is None or bookmark.guide in set(guides)


def _show_in_case(places: Places, bookmark: Bookmark, case_id: CaseId) -> None:
    guide = bookmark.guide
    if bookmark.page == "guide" and guide is not None:
        places.show_guide(guide)
    elif bookmark.page == "summary" and guide is not None:
        places.show_summary(guide)
    elif bookmark.page == "comparison" and guide is not None:
        places.show_comparison(guide)
    elif bookmark.page == "consultation":
        places.show_consultation(None)
    elif bookmark.page == "guard":
        _show_guard(places, bookmark)
    elif bookmark.page == "catch_up":
        places.show_catch_up(case_id)
    else:
        places.show_case_page(bookmark.page)


def _show_guard(places: Places, bookmark: Bookmark) -> None:
    """The report she was examining, if its version is still there."""
    revision_id, _, reader = dict(bookmark.drafts).get(REPORT, "").partition(" ")
    revision = next((r for r in places.revisions() if r.id == revision_id), None)
    if revision is None:
        places.show_case_page("reports")
    else:
        places.show_guard(revision, reader)
