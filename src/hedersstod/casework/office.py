"""The office: an unlocked vault with its content and clock, and the cases in it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hedersstod import vault as vaults
from hedersstod.casework.access_log import AccessLog
from hedersstod.casework.care import VaultCare
from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.catching_up import Absence, CatchUp, absence_before, catch_up
from hedersstod.casework.copy_desk import CopyDesk
from hedersstod.casework.local_support import LocalSupport
from hedersstod.casework.proposals import Proposals
from hedersstod.casework.reports import ReportDesk
from hedersstod.casework.strength import Strength, judge, own_words
from hedersstod.casework.vault_keys import VaultKeys
from hedersstod.content import Content as Content  # the windows name it through this room
from hedersstod.domain.agenda import CaseAtHand, Due, dues_of, in_order
from hedersstod.domain.case import Bookmark, Case, ProtectedFact
from hedersstod.domain.disclosure import FindingKind, Piece, examine
from hedersstod.domain.errors import (
    AliasEmpty,
    AliasLooksLikeIdentityNumber,
    AliasTaken,
    VaultClosed,
    VaultDamaged,
    VaultError,
)
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.risk_windows import Window, coming, seasons_around, windows_of_case
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
        self._looked_into: dict[CaseId, CaseFile] = {}
        self.local = LocalSupport(vault, content, now)
        self.desk = ReportDesk(vault, content, self.local, now, new_id)
        self._own_words: tuple[str, ...] | None = None
        self.access_log = AccessLog(vault, content, self.desk, self._guarded_facts, now)
        self.keys = VaultKeys(vault, now)
        self.copies = CopyDesk(vault, now)
        self.care = VaultCare(vault, now, self._seal_key_until)

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
        self._open[case.id] = self._file_of(case)
        self._looked_into.pop(case.id, None)
        return self._open[case.id]

    def _file_of(self, case: Case) -> CaseFile:
        """The one file of a case; only read from until it is opened, and then the same."""
        if case.id in self._open:
            return self._open[case.id]
        if case.id not in self._looked_into:
            file = CaseFile(case, self._vault, self.content, self.now, self._new_id)
            self._looked_into[case.id] = file
        return self._looked_into[case.id]

    def proposals(self, case_file: CaseFile) -> Proposals:
        """What the answers of a case suggest for its safety plan."""
        return Proposals(case_file, self.content.measures, tuple(self.content.guides))

    # -- what is due, what is coming, what has been missed ---------------------------------
    #
    # Told on the first page without opening a case: nothing of it stands in the journal, and
    # nothing but words without names is shown.

    def agenda(self) -> tuple[Due, ...]:
        """What every case asks for, most pressing first."""
        today, texts = self.now().date(), self.content.case_texts
        limits = self.content.limits
        return in_order(
            due
            for case in self.cases()
            for due in dues_of(self._at_hand(case), self.content.guides, texts, today, limits)
        )

    def windows(self) -> tuple[Window, ...]:
        """The times of the coming six weeks when the threat can change, in all cases."""
        today, texts = self.now().date(), self.content.case_texts
        cases = self.cases()
        found = list(seasons_around(today, texts.seasons)) if cases else []
        for case in cases:
            file = self._file_of(case)
            found += windows_of_case(case.id, file.people.all(), file.log.entries(), texts)
        return coming(found, today)

    def last_here(self) -> datetime | None:
        """When she was here before this time, or None the first time."""
        opened = self._opened_at()
        return max((at for at in self._presences() if opened and at < opened), default=None)

    def absence(self) -> Absence | None:
        """A long time away that she has come back from, while a case is left to read up on."""
        now = self.now()
        opened = self._opened_at()
        openings = self._vault.journal_times("vault_opened")
        away = absence_before(openings, self._presences(), now)
        if away is None or opened is None:
            return None
        left = tuple(
            case.id
            for case in self.cases()
            if case.opened_at < away.returned_at
            and not any(away.returned_at <= at < opened for at in self._seen(case.id))
        )
        return replace(away, cases=left) if left else None

    def catch_up(self, case_id: CaseId) -> CatchUp:
        """What leads back into a case; opens it, with what `open_case` raises."""
        away = self.absence()
        before = away.returned_at if away is not None else self._opened_at()
        seen = [at for at in self._seen(case_id) if before is not None and at < before]
        bookmark = self.bookmark()
        here = bookmark if bookmark is not None and bookmark.case == case_id else None
        return catch_up(
            self.open_case(case_id),
            self.content.case_texts,
            self.now(),
            last_here=max(seen, default=None),
            dues=self.agenda(),
            lines=self.local.lines(),
            bookmark=here,
            step=self.step_of(here) if here is not None else None,
        )

    def step_of(self, bookmark: Bookmark) -> tuple[int, int] | None:
        """Which question of how many a place is at; None when it is at none on the path."""
        case = next((c for c in self.cases() if c.id == bookmark.case), None)
        if case is None or bookmark.guide is None or bookmark.guide not in self.content.guides:
            return None
        for step in self._file_of(case).run(bookmark.guide).steps():
            if step.question.id == bookmark.question:
                return step.number, step.of
        return None

    def _at_hand(self, case: Case) -> CaseAtHand:
        file = self._file_of(case)
        runs = (self._vault.run(case.id, guide) for guide in self.content.guides)
        return CaseAtHand(
            case,
            tuple(run for run in runs if run is not None),
            self._vault.revisions(case.id),
            file.log.entries(),
            file.people.safe_contact().is_agreed,
        )

    def _opened_at(self) -> datetime | None:
        """When the vault was opened this time; None when it was made this time."""
        return max(self._vault.journal_times("vault_opened"), default=None)

    @property
    def opened_with_parts(self) -> bool:
        """Was it two recovery parts that opened the vault this time?"""
        with_parts, opened = self._vault.last_time("vault_opened_with_parts"), self._opened_at()
        return with_parts is not None and opened is not None and with_parts >= opened

    def _presences(self) -> tuple[datetime, ...]:
        return tuple(
            at
            for event in ("vault_created", "vault_opened", "vault_locked")
            for at in self._vault.journal_times(event)
        )

    def _seen(self, case_id: CaseId) -> tuple[datetime, ...]:
        """When a case was opened or looked at."""
        return tuple(
            at
            for event in ("case_opened", "case_viewed")
            for at in self._vault.journal_times(event, case_id)
        )

    # -- saving, place, lock ---------------------------------------------------------------

    def save_all(self) -> None:
        """Write every draft that is not yet on disk; each is tried, the first failure raised."""
        failures: list[VaultError] = []
        saves = (*(each.save for each in self._open.values()), self.local.save)
        for save in (*saves, self.desk.write_outcomes, self.access_log.write_outcomes):
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
        """Where she was when she last locked; None, too, when a damaged vault cannot tell."""
        try:
            return self._vault.bookmark()
        except VaultDamaged:
            return None

    def keep_bookmark(self, bookmark: Bookmark | None) -> None:
        """Remember where she is; kept in the vault, since it tells about a case."""
        self._vault.save_bookmark(bookmark)

    @property
    def folder(self) -> Path:
        """Where the vault's files lie."""
        return self._vault.folder

    def note(self, event: str, **counts: int) -> None:
        """Write a line in the access log about what was done in the window."""
        self._vault.record(event, counts=counts, now=self.now())

    def log_head(self) -> str:
        """The present head of the journal, 64 hexadecimal digits."""
        return self._vault.log_head()

    def close(self) -> None:
        """Close the vault; nothing can be read or written afterwards."""
        self._open.clear()
        self._looked_into.clear()
        try:
            self.desk.write_outcomes()
            self.access_log.write_outcomes()
            self._vault.record("vault_locked", now=self.now())
            self.copies.make_at_lock()
        except VaultClosed:
            return  # closed already
        finally:
            self._vault.close()

    def _guarded_facts(self) -> tuple[ProtectedFact, ...]:
        return tuple(f for case in self.cases() for f in self._file_of(case).guarded_facts())

    def _seal_key_until(self) -> datetime | None:
        key = self.desk.keys.present()
        return key.valid_until if key is not None else None

    def judge_passphrase(self, text: str) -> Strength:
        """How well a passphrase withstands, knowing the vault's own words too."""
        if self._own_words is None:
            self._own_words = own_words(self._vault, self.content.guides)
        return judge(text, self._own_words)


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


def open_office_with_parts(
    home: Path,
    one: str,
    other: str,
    new_passphrase: str,
    content: Content,
    now: Callable[[], datetime] = local_now,
) -> Office:
    """Open the vault with two recovery parts; raises the errors of `vault.open_with_parts`."""
    vault = vaults.open_with_parts(home, one, other, new_passphrase, now=now())
    return Office(vault, content, now)


def _looks_like_identity_number(text: str) -> bool:
    findings = examine([Piece("alias", text)], (), (), "")
    return any(finding.kind is FindingKind.IDENTITY_NUMBER for finding in findings)
