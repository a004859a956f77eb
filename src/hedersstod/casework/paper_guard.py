"""What stands on an unsealed paper that anybody may find: what stops it, what to look at twice.

It says why and on which line, never what was found, and no remark is no clearance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.local_support import LocalSupport
from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.disclosure import Certainty, Finding, FindingKind, Piece, examine
from hedersstod.domain.folding import Folded, fold, folded_views
from hedersstod.domain.identifiers import FactId
from hedersstod.domain.revealing_words import REVEALING

_ALIAS: Final = FactId("alias")
_CODE_WORD: Final = FactId("safe-contact-code-word")  # as CaseFile.guarded_facts names it
_STEMS: Final = tuple(fold(stem) for stem in REVEALING)
_SHORT: Final = 4  # so few letters without their marks are another word: vald, not våld
_BETWEEN: Final = " · "  # no number reads on across it, a name that was parted does
_SHAPES: Final = frozenset({FindingKind.PHONE, FindingKind.IDENTITY_NUMBER})


class Why(StrEnum):
    """What is the matter with a line."""

    PROTECTED = "protected"
    CODE_WORD = "code_word"
    ALIAS = "alias"
    WITHHELD = "withheld"
    IDENTITY_NUMBER = "identity_number"
    LIKE_ALIAS = "like_alias"
    UNKNOWN_NUMBER = "unknown_number"
    REVEALING = "revealing"


# She may print those all the same, once she has read why not.
_MAY_STAND: Final = frozenset({Why.LIKE_ALIAS, Why.UNKNOWN_NUMBER, Why.REVEALING})


@dataclass(frozen=True, slots=True)
class Remark:
    """Why lines are remarked on, and which: counted from nought, the chosen ones first."""

    why: Why
    lines: tuple[int, ...]

    @property
    def stops(self) -> bool:
        """May the paper not be printed as it stands?"""
        return self.why not in _MAY_STAND

    def says_more_than(self, other: Remark) -> bool:
        """Does the other say the same of fewer lines?"""
        return self.why is other.why and set(other.lines) < set(self.lines)


class PaperGuard:
    """Examines the lines of a paper; made once for a page, since a case does not change under it.

    Nobody is let know anything: who finds the paper belongs to no circle.
    """

    def __init__(
        self,
        public_numbers: frozenset[str],
        facts: Iterable[ProtectedFact] = (),
        withheld: Iterable[str] = (),
    ) -> None:
        self._public_numbers = public_numbers
        self._facts = tuple(facts)
        self._withheld = tuple(withheld)

    @classmethod
    def of_case(cls, case_file: CaseFile, local: LocalSupport) -> PaperGuard:
        """For a paper made in a case: its protected facts, what is withheld, and its alias."""
        case = case_file.case
        alias = ProtectedFact(_ALIAS, case.id, FactKind.OTHER, case.alias)
        return cls(
            local.public_numbers(),
            (*case_file.guarded_facts(), alias),
            case_file.withheld_texts(),
        )

    def remarks(self, chosen: Sequence[str], own: Sequence[str] = ()) -> tuple[Remark, ...]:
        """What there is to say of the lines, what stops the paper first, each once.

        Lines are examined alone and together: a name may be parted between two. Only what she
        wrote herself is read as one number: those of the list stand whole on their lines.
        """
        lines = (*chosen, *own)
        first = len(chosen)
        alone = {remark for at, text in enumerate(lines) for remark in self._in([text], at)}
        parted = (
            *self._in(lines, between=_BETWEEN),
            *self._in(lines, between="", shapes=False),
            *self._in(own, first, between="\n"),
        )
        found = alone | {remark for remark in parted if len(remark.lines) > 1}
        stand = {at for remark in found if remark.why is Why.ALIAS for at in remark.lines}
        # Where the alias itself stands there is no doubt left to tell.
        found = {r for r in found if r.why is not Why.LIKE_ALIAS or stand.isdisjoint(r.lines)}
        order = list(Why)
        return tuple(
            sorted(
                (remark for remark in found if not any(map(remark.says_more_than, found))),
                key=lambda remark: (order.index(remark.why), remark.lines),
            )
        )

    def _in(
        self, lines: Sequence[str], first: int = 0, *, between: str = "", shapes: bool = True
    ) -> Iterator[Remark]:
        text = between.join(lines)
        found = examine(
            [Piece("paper", text)], self._facts, self._withheld, "", self._public_numbers
        )
        spans = [
            (_why(each), each.start, each.end)
            for each in found
            if shapes or each.kind not in _SHAPES
        ]
        spans += [(Why.REVEALING, start, end) for start, end in _revealing(text)]
        for why, start, end in spans:
            yield Remark(why, tuple(first + at for at in _touched(lines, between, start, end)))


def _why(finding: Finding) -> Why:
    if finding.fact == _CODE_WORD:
        return Why.CODE_WORD
    if finding.fact == _ALIAS:
        # An alias is an ordinary word: much resembles it.
        return Why.ALIAS if finding.certainty is Certainty.CERTAIN else Why.LIKE_ALIAS
    return {
        FindingKind.WITHHELD: Why.WITHHELD,
        FindingKind.IDENTITY_NUMBER: Why.IDENTITY_NUMBER,
        FindingKind.PHONE: Why.UNKNOWN_NUMBER,
    }.get(finding.kind, Why.PROTECTED)


def _touched(lines: Sequence[str], between: str, start: int, end: int) -> Iterator[int]:
    """The lines, joined by `between`, that `[start:end]` of the whole lies on."""
    begins = 0
    for at, line in enumerate(lines):
        if start < begins + len(line) and begins < end:
            yield at
        begins += len(line) + len(between)


def _revealing(written: str) -> Iterator[tuple[int, int]]:
    """Where the stems stand: anywhere in a word, spaced out from the start of one."""
    for view in folded_views(written):
        for stem in _STEMS:
            exact = len(stem.plain) <= _SHORT
            text, sought = (view.squeezed, stem.squeezed) if exact else (view.plain, stem.plain)
            position = text.find(sought)
            while position >= 0:
                if _is_one_reading(view, position, position + len(sought)):
                    yield view.span(position, position + len(sought))
                position = text.find(sought, position + 1)


def _is_one_reading(view: Folded, start: int, end: int) -> bool:
    begins = view.word_at(start)[0] == start
    return begins or not view.breaks_within(start, end)
