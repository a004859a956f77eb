"""The access log of an unlocked vault: read by people, checked, sealed as an extract, compared.

The log holds opaque ids; which case an id leads back to is worked out here, in memory, and goes
nowhere. Jobs take and return plain values and touch no vault, as in `reports`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from hedersstod.casework.log_extract import SealedExtract as SealedExtract
from hedersstod.casework.log_extract import refuse_found, seal_extract
from hedersstod.casework.out_file import write_whole
from hedersstod.casework.report_draft import Watch
from hedersstod.casework.reports import ReportDesk, read_file
from hedersstod.casework.seal_keys import Outcomes
from hedersstod.content import Content
from hedersstod.domain.access_log import (
    Choice,
    Opening,
    Row,
    Subject,
    chosen,
    mark_of,
    openings,
    rows,
)
from hedersstod.domain.case import ProtectedFact
from hedersstod.domain.errors import GuardRefused, ReportNotWritable
from hedersstod.domain.identifiers import CaseId
from hedersstod.domain.log_comparison import Comparison, Outcome, compare
from hedersstod.report.compose_access_log import Extract, ExtractLine
from hedersstod.vault import JournalEntry, Vault
from hedersstod.vault.codec import canonical
from hedersstod.vault.journal import is_unbroken

READER = "supervisor"
MOST_LINES = 4000
"""As many lines as an extract may hold: some hundred pages, a quarter of a minute to make."""


@dataclass(frozen=True, slots=True)
class LoggedCase:
    """A case as the log tells it: its number in the vault, and the mark used outside."""

    id: CaseId
    number: int
    mark: str
    alias: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LogView:
    """The log as it stood when it was read: openings newest first, and what the ids stand for."""

    lines: tuple[JournalEntry, ...]
    openings: tuple[Opening, ...]
    cases: tuple[LoggedCase, ...]
    subjects: Mapping[str, Subject] = field(repr=False)

    def rows(self, opening: Opening, choice: Choice) -> tuple[Row, ...]:
        """What was done in an opening, as far as it is chosen."""
        lines = [line for line, _row in chosen(opening.lines, self.subjects, choice)]
        return rows(lines, self.subjects)


@dataclass(frozen=True, slots=True)
class ChainState:
    """How many lines the log has, and how many from the beginning follow each other."""

    lines: int
    intact: int

    @property
    def is_whole(self) -> bool:
        """Does every line follow from the one before?"""
        return self.intact == self.lines


class AccessLog:
    """The access log; `guarded_facts` are those of every case, for what leaves the program."""

    def __init__(
        self,
        vault: Vault,
        content: Content,
        desk: ReportDesk,
        guarded_facts: Callable[[], Sequence[ProtectedFact]],
        now: Callable[[], datetime],
    ) -> None:
        self._vault = vault
        self._content = content
        self._desk = desk
        self._guarded_facts = guarded_facts
        self._now = now
        # What the jobs came to and the journal does not yet say; appended to from their thread.
        self._outcomes: Outcomes = deque()

    # -- reading ---------------------------------------------------------------------------

    def read(self) -> LogView:
        """The whole log, once per visit: that it was read is itself written.

        Raises VaultDamaged for a line that cannot be read, DiskFull or VaultReadOnly.
        """
        self.write_outcomes()
        self._vault.record("log_read", now=self._now())
        log = self._vault.journal()
        return LogView(log, openings(log), self._cases(), dict(self._subjects(log)))

    def check_job(self, view: LogView) -> Callable[[], ChainState]:
        """A job that follows the chain from its first line to its last."""
        vault_id, lines = self._vault.id, view.lines
        return lambda: ChainState(len(lines), intact_lines(vault_id, lines))

    def _cases(self) -> tuple[LoggedCase, ...]:
        cases = enumerate(self._vault.cases(), start=1)
        return tuple(LoggedCase(c.id, number, mark_of(c.id), c.alias) for number, c in cases)

    def _subjects(self, log: Sequence[JournalEntry]) -> Iterator[tuple[str, Subject]]:
        """Whatever an id in the log may stand for; what was removed since is not among them."""
        content = self._content
        for question in content.local_questions:
            yield question.id, Subject(title=question.label)
        for entry in content.directory:
            yield entry.id, Subject(title=entry.name)
        for line in log:
            if line.event == "log_extract_sealed":
                yield line.object_id, Subject()
        for case in self._vault.cases():
            yield from self._subjects_of(case.id)

    def _subjects_of(self, case: CaseId) -> Iterator[tuple[str, Subject]]:
        vault, plain = self._vault, Subject(case)
        yield case, plain
        for guide_id, guide in self._content.guides.items():
            run = vault.run(case, guide_id)
            if run is not None:
                yield run.id, Subject(case, guide.title)
        for revision in vault.revisions(case):
            yield revision.run, Subject(case, revision.guide_title)
            yield revision.id, Subject(case, revision.guide_title, revision.number)
        for document in vault.documents(case):
            profile = self._content.profiles.get(document.reader)
            yield document.id, Subject(case, profile.title.split(" · ")[0] if profile else "")
        for fact in vault.protected_facts(case):
            yield fact.id, plain
        for person in vault.register.people(case):
            yield person.id, plain
        for entry in vault.register.log_entries(case):
            yield entry.head.id, plain

    # -- the sealed extract ----------------------------------------------------------------

    def count(self, choice: Choice) -> int:
        """How many lines an extract would hold."""
        log = self._vault.journal()
        return sum(1 for _ in chosen(log, dict(self._subjects(log)), choice))

    def extract_name(self) -> str:
        """What its file may be called; says nothing of whom or where."""
        return f"loggutdrag-{self._now():%Y-%m-%d}.pdf"

    def extract_job(
        self, choice: Choice, *, with_alias: bool = False
    ) -> Callable[[], SealedExtract]:
        """A job that makes, guards and seals an extract of the chosen lines, both days given.

        The job raises GuardRefused or SealKeyExpired.
        """
        now = self._now()
        bring_key = self._desk.key_job()
        vault_id, log = self._vault.id, self._vault.journal()
        lines = self._extract_lines(log, choice, with_alias)
        case = next((c for c in self._cases() if c.id == choice.case), None)
        texts, watch = self._content.report_texts, self._watch()

        def make() -> SealedExtract:
            extract = Extract(
                lines,
                choice.first_day or log[0].at.date(),
                choice.last_day or now.date(),
                log_lines=len(log),
                intact=intact_lines(vault_id, log),
                log_head=log[-1].hash,
                case_mark=case.mark if case else "",
                alias=case.alias if case and with_alias else "",
                with_alias=with_alias,
            )
            return seal_extract(extract, texts, bring_key(), watch, now)

        return make

    def take_out_job(self, extract: SealedExtract, path: Path) -> Callable[[], None]:
        """A job that guards the bytes once more, with the file's name, and writes them outside.

        It raises GuardRefused or ReportNotWritable. That the extract was sealed and is on its way
        out is written first: it must never be out and not in the journal.
        """
        self.write_outcomes()
        self._desk.keep_key(extract.key)
        now, name, watch = self._now(), extract.sha256, self._watch()
        self._vault.record("log_extract_sealed", name, extract.counts, now=now)
        self._vault.record("report_taken_out", name, now=now)

        def take_out() -> None:
            try:
                refuse_found(extract.pdf, path.name, watch, extract.accepted)
                write_whole(path, extract.pdf)
            except GuardRefused:
                self._outcomes.append(("guard_refused", name, self._now()))
                raise
            except ReportNotWritable:
                self._outcomes.append(("report_not_taken_out", name, self._now()))
                raise

        return take_out

    def _extract_lines(
        self, log: Sequence[JournalEntry], choice: Choice, with_alias: bool
    ) -> tuple[ExtractLine, ...]:
        cases = {case.id: case for case in self._cases()}
        found = []
        for line, row in chosen(log, dict(self._subjects(log)), choice):
            case = cases[row.case] if row.case else None
            # The case itself has its mark in a column of its own.
            record_id = "" if case and case.id == line.object_id else line.object_id
            found.append(
                ExtractLine(
                    line.seq,
                    line.at,
                    line.event,
                    case.mark if case else "",
                    mark_of(record_id),
                    case.alias if case and with_alias else "",
                )
            )
        return tuple(found)

    def _watch(self) -> Watch:
        circle = self._content.profiles[READER].circle
        return Watch(tuple(self._guarded_facts()), (), circle, frozenset())

    # -- against a report ------------------------------------------------------------------

    def compare_job(self, path: Path) -> Callable[[], Comparison]:
        """A job that looks for the head in a sealed report in the log; it is journalled.

        It raises FileUnreadable, or NoLogHead for an unchanged sealed file without one.
        """
        self.write_outcomes()
        vault_id, log = self._vault.id, self._vault.journal()
        known = self._desk.keys.known_words()

        def look() -> Comparison:
            from hedersstod.report.log_head import read_log_head
            from hedersstod.report.verification import verify

            data = read_file(path)
            # Which file is not said: its name and its digest could tell about somebody.
            self._outcomes.append(("log_compared", "", self._now()))
            verification = verify(data, known)
            intact = intact_lines(vault_id, log)
            if not verification.unchanged:
                outcome = Outcome.CHANGED if verification.sealed else Outcome.NOT_SEALED
                return Comparison(outcome, len(log), intact)
            return compare(
                read_log_head(data, verification.key_words),
                log,
                intact,
                key_known=verification.key_known,
                claimed_time=verification.claimed_time,
            )

        return look

    def write_outcomes(self) -> None:
        """Write what the jobs came to in the journal; called wherever everything is saved.

        Raises DiskFull or VaultReadOnly; what is not written then is written the next time.
        """
        while self._outcomes:
            event, object_id, at = self._outcomes[0]
            self._vault.record(event, object_id, now=at)
            self._outcomes.popleft()


def intact_lines(vault_id: str, log: Sequence[JournalEntry]) -> int:
    """How many lines from the beginning follow each other, each from the one before."""
    lines = [
        (e.seq, e.at.isoformat(), e.event, e.object_id, canonical(dict(e.counts)), e.hash)
        for e in log
    ]
    if is_unbroken(vault_id, lines):
        return len(lines)
    whole, broken = 0, len(lines)
    while broken - whole > 1:
        middle = (whole + broken) // 2
        if is_unbroken(vault_id, lines[:middle]):
            whole = middle
        else:
            broken = middle
    return whole
