"""The office: an unlocked vault with its content and clock, and the cases in it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hedersstod import vault as vaults
from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.local_support import LocalSupport
from hedersstod.casework.reports import ReportDesk
from hedersstod.content import Content as Content  # the windows name it through this room
from hedersstod.domain.agenda import Due, due_in_case, in_order
from hedersstod.domain.case import Bookmark, Case
from hedersstod.domain.disclosure import FindingKind, Piece, examine
from hedersstod.domain.errors import (
    AliasEmpty,
    AliasLooksLikeIdentityNumber,
    AliasTaken,
    VaultClosed,
    VaultError,
)
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.text import clean_text

MAX_ALIAS = 40


def local_now() -> datetime:
    """This computer's clock, with its time zone; the program has no other."""
    return datetime.now().astimezone()


def fresh_id() -> str:
    """A new opaque identifier."""
    return uuid.uuid4().hex


class Office:
    """Everything a caseworker has once the vault is open; dropped whole at lock."""

    def __init__(
        self,
        vault: vaults.Vault,
        content: Content,
        now: Callable[[], datetime] = local_now,
        new_id: Callable[[], str] = fresh_id,
    ) -> None:
        self._vault = vault
        self.content = content
        self.now = now
        self._new_id = new_id
        self._open: dict[CaseId, CaseFile] = {}
        self.local = LocalSupport(vault, content, now)
        self.desk = ReportDesk(vault, content, self.local, now, new_id)

    # -- cases -----------------------------------------------------------------------------

    def cases(self) -> tuple[Case, ...]:
        """All cases in the order they were opened."""
        return self._vault.cases()

    def add_case(self, alias: str) -> CaseFile:
        """Open a case under an alias.

        Raises AliasEmpty, AliasTaken or AliasLooksLikeIdentityNumber.
        """
        alias = " ".join(clean_text(alias).split())[:MAX_ALIAS]
        if not alias:
            raise AliasEmpty
        if _looks_like_identity_number(alias):
            raise AliasLooksLikeIdentityNumber
        if any(case.alias.casefold() == alias.casefold() for case in self.cases()):
            raise AliasTaken
        now = self.now()
        case = Case(CaseId(self._new_id()), alias, now)
        self._vault.add_case(case, now=now)
        return self._take(case)

    def open_case(self, case_id: CaseId) -> CaseFile:
        """The file of one case; the same object for as long as the office is open.

        The first time, a line in the journal says that the case was looked at; a case whose line
        cannot be written is not opened (DiskFull, VaultReadOnly).
        """
        if case_id not in self._open:
            case = next(c for c in self.cases() if c.id == case_id)
            self._vault.record("case_viewed", case_id, now=self.now())
            self._take(case)
        return self._open[case_id]

    def _take(self, case: Case) -> CaseFile:
        file = CaseFile(case, self._vault, self.content, self.now, self._new_id)
        self._open[case.id] = file
        return file

    def agenda(self) -> tuple[Due, ...]:
        """What every case asks for, most pressing first."""
        today = self.now().date()
        dues = [
            due_in_case(
                case,
                guide,
                self._vault.run(case.id, guide),
                self._vault.revisions(case.id),
                today,
            )
            for case in self.cases()
            for guide in self.content.guides
        ]
        return in_order(due for due in dues if due is not None)

    # -- saving, place, lock ---------------------------------------------------------------

    def save_all(self) -> None:
        """Write every draft that is not yet on disk; each is tried, the first failure raised."""
        failures: list[VaultError] = []
        saves = (*(each.save for each in self._open.values()), self.local.save)
        for save in (*saves, self.desk.write_outcomes):
            try:
                save()
            except VaultError as error:
                failures.append(error)
        if failures:
            raise failures[0]

    @property
    def has_unsaved(self) -> bool:
        """Is there anything typed anywhere that is not yet on disk?"""
        return self.local.has_unsaved or any(each.has_unsaved for each in self._open.values())

    def bookmark(self) -> Bookmark | None:
        """Where she was when she last locked."""
        return self._vault.bookmark()

    def keep_bookmark(self, bookmark: Bookmark | None) -> None:
        """Remember where she is; kept in the vault, since it tells about a case."""
        self._vault.save_bookmark(bookmark)

    def log_head(self) -> str:
        """The present head of the journal, 64 hexadecimal digits."""
        return self._vault.log_head()

    def close(self) -> None:
        """Close the vault; nothing can be read or written afterwards."""
        self._open.clear()
        try:
            self.desk.write_outcomes()
            self._vault.record("vault_locked", now=self.now())
        except VaultClosed:
            return  # closed already
        finally:
            self._vault.close()


def create_office(
    home: Path, passphrase: str, content: Content, now: Callable[[], datetime] = local_now
) -> Office:
    """Make a vault and open it; raises the errors of `vault.create`."""
    return Office(vaults.create(home, passphrase, now=now()), content, now)


def open_office(
    home: Path, passphrase: str, content: Content, now: Callable[[], datetime] = local_now
) -> Office:
    """Open the vault; raises the errors of `vault.open_`."""
    return Office(vaults.open_(home, passphrase, now=now()), content, now)


def _looks_like_identity_number(text: str) -> bool:
    findings = examine([Piece("alias", text)], (), (), "")
    return any(finding.kind is FindingKind.IDENTITY_NUMBER for finding in findings)
