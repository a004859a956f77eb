"""Reports: composed from a revision, settled with the guard, sealed, kept, taken out, checked.

What is slow is handed out as jobs: functions that take and return plain values, touch no vault,
and may run on another thread. Their libraries are imported inside, so that the program starts
without them.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.local_support import LocalSupport
from hedersstod.casework.out_file import write_whole
from hedersstod.casework.report_draft import ReportDraft, Watch
from hedersstod.casework.seal_keys import Outcomes, SealKeys
from hedersstod.content import Content
from hedersstod.domain.case import Document, ReportDecisions, Revision, SignedStep
from hedersstod.domain.disclosure import Piece, examine
from hedersstod.domain.errors import (
    FileUnreadable,
    FindingsUnsettled,
    GuardRefused,
    ReportNotWritable,
    SealKeyExpired,
)
from hedersstod.domain.identifiers import DocumentId, GuideId
from hedersstod.domain.profiles import ReaderProfile, Withheld
from hedersstod.domain.screening import SCREENING
from hedersstod.domain.sealing import KeyState, KnownAs, SealKey, Verdict, Verification
from hedersstod.report.compose import compose
from hedersstod.report.key_words import parse_words
from hedersstod.report.log_lines import LogLine, log_lines
from hedersstod.report.report import Report, SealBox, texts_of
from hedersstod.report.selection import withheld_in_log, withheld_texts
from hedersstod.vault import Vault

LARGEST_FILE = 100 * 1024 * 1024  # bytes; a report is a few hundred kilobytes
PREVIEW_DPI = 110

PageView = tuple[int, int, bytes, str]  # width, height in pixels, RGB, the words on it


@dataclass(frozen=True, slots=True)
class Sealed:
    """The finished, guarded and sealed bytes, what our own checker says of them, and what was kept.

    Name and kept findings are those the bytes were made with, whatever is decided meanwhile.
    """

    pdf: bytes = field(repr=False)
    verification: Verification
    file_name: str
    kept: tuple[tuple[str, str], ...] = field(repr=False)


class ReportDesk:
    """Everything that concerns reports of an unlocked vault."""

    def __init__(
        self,
        vault: Vault,
        content: Content,
        local: LocalSupport,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._vault = vault
        self._content = content
        self._local = local
        self._now = now
        self._new_id = new_id
        # What the jobs came to and the journal does not yet say; appended to from their thread.
        self._outcomes: Outcomes = deque()
        self.keys = SealKeys(vault, content, now, self._outcomes)

    def readers(self, guide: GuideId) -> tuple[ReaderProfile, ...]:
        """Who a report of that guide can be made for."""
        profiles = [p for p in self._content.profiles.values() if p.reads(guide)]
        # The supervisor first, the reader who must see least last.
        return tuple(
            sorted(profiles, key=lambda p: (p.withheld is Withheld.LEFT_OUT, p.id != "supervisor"))
        )

    def reader(self, reader_id: str) -> ReaderProfile:
        """One reader's profile."""
        return self._content.profiles[reader_id]

    # -- the key ---------------------------------------------------------------------------

    def own_key_words(self) -> tuple[str, ...]:
        """The words of the caseworker's own key, or nothing before the first report."""
        key = self._vault.seal_key()
        return key.words if key else ()

    def key_job(self) -> Callable[[], SealKey]:
        """A job that brings the sealing key: the kept one, or a fresh one.

        It raises SealKeyExpired: a key is never renewed behind her back.
        """
        kept = self._vault.seal_key()
        now = self._now()

        def bring() -> SealKey:
            from hedersstod.report.signing import make_seal_key

            if kept is not None and kept.state(now) is KeyState.EXPIRED:
                raise SealKeyExpired
            return kept or make_seal_key(now)

        return bring

    def keep_key(self, key: SealKey) -> None:
        """Keep a fresh sealing key in the vault; a kept one is never replaced."""
        if self._vault.seal_key() is None:
            self._vault.save_seal_key(key, now=self._now())

    def _key_that_seals(self, now: datetime) -> SealKey:
        key = self._vault.seal_key()
        if key is None:
            raise LookupError("the sealing key is brought before a report is composed")
        if key.state(now) is KeyState.EXPIRED:
            raise SealKeyExpired
        return key

    # -- making ----------------------------------------------------------------------------

    def draft(self, case_file: CaseFile, revision: Revision, reader_id: str) -> ReportDraft:
        """A composed report with the guard's findings, to be settled one by one.

        Raises SealKeyExpired.
        """
        profile = self.reader(reader_id)
        now = self._now()
        key = self._key_that_seals(now)
        self._vault.record("report_prepared", revision.id, now=now)
        head = self._vault.log_head()
        before = version_before(case_file, revision)
        report = compose(
            revision,
            profile,
            self._content.report_texts,
            alias=case_file.case.alias,
            made_at=now,
            key_words=key.words,
            log_head=head,
            before=before,
            log=self._log_lines(case_file, revision, before),
            screening=screening_under(case_file, revision),
            contact=case_file.people.safe_contact(),
            local=self._local.lines("night_sheet"),
        )
        draft = ReportDraft(
            revision=revision,
            profile=profile,
            composed=report,
            watch=self._watch(case_file, profile, revision),
            log_head=head,
            file_name=f"rapport-{now:%Y-%m-%d}-{len(case_file.documents()) + 1}.pdf",
        )
        kept = self._vault.report_decisions(revision.id, reader_id)
        draft.take_up(kept.decisions if kept is not None else ())
        return draft

    def keep_decisions(self, draft: ReportDraft) -> None:
        """Keep what has been decided so far; it is on disk when this returns."""
        self._vault.save_report_decisions(
            ReportDecisions(draft.revision.id, draft.profile.id, draft.decisions)
        )

    def _watch(self, case_file: CaseFile, profile: ReaderProfile, revision: Revision) -> Watch:
        left_out = profile.withheld is Withheld.LEFT_OUT
        in_log = withheld_in_log(case_file.log.withheld())
        return Watch(
            facts=case_file.guarded_facts(),
            withheld=(*withheld_texts(revision), *in_log) if left_out else (),
            circle=profile.circle,
            public_numbers=self._local.public_numbers(),
        )

    def _log_lines(
        self, case_file: CaseFile, revision: Revision, before: Revision | None
    ) -> tuple[LogLine, ...]:
        return log_lines(
            case_file.log.standing(),
            revision,
            before,
            self._content.case_texts,
            self._content.report_texts,
            case_file.people.names(),
        )

    def preview_job(self, report: Report) -> Callable[[], Sequence[PageView]]:
        """A job that draws the pages as they will look, each with its words for a screen reader."""

        def draw() -> Sequence[PageView]:
            from hedersstod.report.finished import page_images, page_texts
            from hedersstod.report.pdf import render

            drawn = render(report)
            images = page_images(drawn, PREVIEW_DPI)
            return [(*image, text) for image, text in zip(images, page_texts(drawn), strict=True)]

        return draw

    def removed_mark(self) -> str:
        """What stands in a report where something was taken out, in the report's language."""
        return self._content.report_texts["removed_mark"]

    def missing_characters(self, report: Report) -> str:
        """The characters in the report that its typeface lacks, each once."""
        from hedersstod.report.pdf import missing_characters

        return missing_characters("".join(t for b in report.blocks for t in texts_of(b)))

    def release_job(self, draft: ReportDraft) -> Callable[[], Sealed]:
        """A job that draws, guards the finished bytes, seals and checks the seal.

        The job raises GuardRefused if the bytes hold anything nobody has settled. Raises
        FindingsUnsettled at once if the composed report does, and SealKeyExpired if the key's time
        has run out meanwhile.
        """
        if draft.unsettled:
            raise FindingsUnsettled
        now = self._now()
        key = self._key_that_seals(now)
        others = set(self.keys.known_words()) - {key.words}
        if any(isinstance(b, SealBox) and b.key_words in others for b in draft.report.blocks):
            raise LookupError("a draft is sealed with the key it names")
        report, watch, name = draft.report, draft.watch, draft.file_name
        kept, reasons = draft.kept_keys, draft.kept

        def release() -> Sealed:
            from hedersstod.report.pdf import render
            from hedersstod.report.signing import seal
            from hedersstod.report.verification import verify

            drawn = render(report)
            _refuse_unsettled(drawn, name, watch, kept)
            sealed = seal(drawn, key, now)
            verification = verify(sealed, [key.words])
            if verification.verdict is not Verdict.UNCHANGED_KEY_KNOWN:
                raise GuardRefused
            return Sealed(sealed, verification, name, reasons)

        return release

    def keep(self, draft: ReportDraft, sealed: Sealed) -> Document:
        """Keep the sealed report in the vault, with its fingerprint in the journal."""
        now = self._now()
        document = Document(
            id=DocumentId(self._new_id()),
            case=draft.revision.case,
            revision=draft.revision.id,
            reader=draft.profile.id,
            file_name=sealed.file_name,
            sealed_at=now,
            sha256=hashlib.sha256(sealed.pdf).hexdigest(),
            log_head=draft.log_head,
            kept=sealed.kept,
        )
        self._vault.add_document(document, sealed.pdf, now=now)
        self._vault.save_report_decisions(ReportDecisions(draft.revision.id, draft.profile.id))
        return document

    # -- out -------------------------------------------------------------------------------

    def take_out_job(
        self, case_file: CaseFile, document: Document, path: Path
    ) -> Callable[[], None]:
        """A job that guards the kept bytes once more and writes them outside the vault.

        It raises GuardRefused if something protected since then stands in them, and
        ReportNotWritable if the place cannot be written to; an existing file is replaced whole
        or not at all. What did not happen gets a second line from `write_outcomes`.
        """
        self.write_outcomes()
        # Written down before it happens: a report that is out and not in the journal must not be.
        self._vault.record("report_taken_out", document.id, now=self._now())
        pdf = self._vault.document_bytes(document.id)
        revision = next(r for r in case_file.revisions() if r.id == document.revision)
        watch = self._watch(case_file, self.reader(document.reader), revision)
        kept = frozenset(key for key, _reason in document.kept)

        def take_out() -> None:
            try:
                _refuse_unsettled(pdf, path.name, watch, kept)
                write_whole(path, pdf)
            except GuardRefused:
                self._outcomes.append(("guard_refused", document.id, self._now()))
                raise
            except ReportNotWritable:
                self._outcomes.append(("report_not_taken_out", document.id, self._now()))
                raise

        return take_out

    def write_outcomes(self) -> None:
        """Write what the jobs came to in the journal; called wherever everything is saved.

        The jobs themselves touch no vault. Raises DiskFull or VaultReadOnly; what is not written
        then is written the next time.
        """
        while self._outcomes:
            event, object_id, at = self._outcomes[0]
            self._vault.record(event, object_id, now=at)
            self._outcomes.popleft()

    def may_copy(self, text: str, case_file: CaseFile | None) -> bool:
        """May this text go to the clipboard: does the guard find nothing at all in it?"""
        facts = case_file.guarded_facts() if case_file is not None else ()
        withheld = case_file.withheld_texts() if case_file is not None else ()
        piece = Piece("clipboard", text)
        return not examine([piece], facts, withheld, "", self._local.public_numbers())

    def record_printed(self, case_file: CaseFile) -> None:
        """Write down that a page went to a printer in a case, and nothing of what stood on it."""
        self._vault.record("pages_printed", case_file.case.id, {"pages": 1}, now=self._now())

    # -- checking --------------------------------------------------------------------------

    def check_job(self, path: Path, typed_words: str) -> Callable[[], Verification]:
        """A job that checks a file against our own keys, the earlier ones too, and the words
        typed; it is journalled.
        """
        own = {words: self.keys.known_as(words) for words in self.keys.known_words()}
        check = check_job(path, typed_words, list(own))

        def check_and_note() -> Verification:
            verification = check()
            if verification.key_words in own:
                known_as, until = own[verification.key_words]
                verification = replace(verification, known_as=known_as, used_until=until)
            # Which file is not said: its name and its digest could tell about somebody.
            self._outcomes.append(("report_verified", "", self._now()))
            return verification

        return check_and_note


def version_before(case_file: CaseFile, revision: Revision) -> Revision | None:
    """The version of the same guide that came before, or None for the first."""
    earlier = (r for r in case_file.revisions(revision.guide) if r.number < revision.number)
    return max(earlier, key=lambda r: r.number, default=None)


def screening_under(case_file: CaseFile, revision: Revision) -> tuple[SignedStep, ...]:
    """The newest screening that was signed off when that version was; empty without one."""
    earlier = (r for r in case_file.revisions(SCREENING) if r.signed_at <= revision.signed_at)
    newest = max(earlier, key=lambda r: r.number, default=None)
    return newest.steps if newest is not None else ()


def check_job(
    path: Path, typed_words: str, known: list[tuple[str, ...]]
) -> Callable[[], Verification]:
    """A job that reads a file and checks its seal; it raises FileUnreadable."""
    typed = parse_words(typed_words)
    keys = [*known, typed] if typed else list(known)

    def check() -> Verification:
        from hedersstod.report.verification import verify

        verification = verify(read_file(path), keys)
        if verification.key_known and verification.key_words == typed:
            return replace(verification, known_as=KnownAs.TYPED)
        return verification

    return check


def read_file(path: Path) -> bytes:
    """The bytes of a file to check; raises FileUnreadable, also for one far too large."""
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise FileUnreadable
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError:
        raise FileUnreadable from None
    if len(content) > LARGEST_FILE:
        raise FileUnreadable
    return content


def _refuse_unsettled(pdf: bytes, name: str, watch: Watch, kept: frozenset[str]) -> None:
    from hedersstod.report.finished import read_finished

    pieces = [Piece(piece.place, piece.text) for piece in read_finished(pdf, name)]
    if any(finding.key not in kept for finding in watch.findings(pieces)):
        raise GuardRefused
