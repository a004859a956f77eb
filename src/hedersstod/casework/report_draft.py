"""A report on its way out: the guard's findings, and what the caseworker decides about each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from hedersstod.domain.case import ProtectedFact, Revision
from hedersstod.domain.disclosure import Finding, Piece, examine
from hedersstod.domain.profiles import ReaderProfile
from hedersstod.report.edits import Edit, apply_edits, pieces_of
from hedersstod.report.report import Report


@dataclass(frozen=True, slots=True)
class Watch:
    """What the guard looks for on behalf of one reader."""

    facts: tuple[ProtectedFact, ...] = field(repr=False)
    withheld: tuple[str, ...] = field(repr=False)
    circle: str
    public_numbers: frozenset[str]

    def findings(self, pieces: Iterable[Piece]) -> tuple[Finding, ...]:
        """Everything in the pieces that this reader must not see."""
        return examine(pieces, self.facts, self.withheld, self.circle, self.public_numbers)


class Decision(StrEnum):
    """What was decided about a finding."""

    REMOVED = "removed"
    REWRITTEN = "rewritten"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding and the decision; `text` is the replacement or the reason."""

    finding: Finding
    decision: Decision
    text: str = field(repr=False)


class ReportDraft:
    """The composed report with its edits; nothing in the revision is ever changed."""

    def __init__(
        self,
        revision: Revision,
        profile: ReaderProfile,
        composed: Report,
        watch: Watch,
        log_head: str,
        file_name: str,
    ) -> None:
        self.revision = revision
        self.profile = profile
        self.watch = watch
        self.log_head = log_head
        self.file_name = file_name
        self._composed = composed
        self._settled: dict[str, Settled] = {}
        self.report = composed
        self._findings: tuple[Finding, ...] = ()
        self._examine()

    @property
    def unsettled(self) -> tuple[Finding, ...]:
        """The findings nobody has taken a position on, each once, in reading order."""
        kept = self.kept_keys
        return tuple({f.key: f for f in self._findings if f.key not in kept}.values())

    @property
    def settled(self) -> tuple[Settled, ...]:
        """What has been decided so far."""
        return tuple(self._settled.values())

    @property
    def kept_keys(self) -> frozenset[str]:
        """The keys of findings kept with a reason."""
        return frozenset(
            key for key, each in self._settled.items() if each.decision is Decision.KEPT
        )

    @property
    def kept(self) -> tuple[tuple[str, str], ...]:
        """The kept findings' keys with their reasons, as the document stores them."""
        return tuple(
            (key, each.text)
            for key, each in self._settled.items()
            if each.decision is Decision.KEPT
        )

    def places(self, finding: Finding) -> int:
        """In how many places the same thing stands."""
        return sum(1 for each in self._findings if each.key == finding.key)

    def remove(self, finding: Finding, mark: str) -> None:
        """Take the found words out, with a mark that something was removed."""
        self._settle(Settled(finding, Decision.REMOVED, mark))

    def rewrite(self, finding: Finding, text: str) -> None:
        """Put other words in place of the found ones; they are examined too."""
        self._settle(Settled(finding, Decision.REWRITTEN, text))

    def keep(self, finding: Finding, reason: str) -> None:
        """Let the found words stand, for a reason that is kept with the document."""
        if not reason.strip():
            raise ValueError("a finding is kept only with a reason")
        self._settle(Settled(finding, Decision.KEPT, reason))

    def take_back(self, finding: Finding) -> None:
        """Undo a decision."""
        self._settled.pop(finding.key, None)
        self._examine()

    @property
    def decisions(self) -> tuple[tuple[str, str, str], ...]:
        """What has been decided, as it is kept between one sitting and the next."""
        return tuple((key, each.decision, each.text) for key, each in self._settled.items())

    def take_up(self, decisions: Iterable[tuple[str, str, str]]) -> None:
        """Decide again as before, in the same order; what is no longer found is passed over."""
        for key, decision, text in decisions:
            found = next((each for each in self._findings if each.key == key), None)
            if found is not None:
                self._settle(Settled(found, Decision(decision), text))

    def _settle(self, settled: Settled) -> None:
        self._settled[settled.finding.key] = settled
        self._examine()

    def _examine(self) -> None:
        edits = [
            Edit(each.finding, each.text)
            for each in self._settled.values()
            if each.decision is not Decision.KEPT
        ]
        self.report = apply_edits(self._composed, edits)
        self._findings = self.watch.findings(pieces_of(self.report))
