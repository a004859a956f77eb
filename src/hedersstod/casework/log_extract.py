"""Makes the sealed extract of the access log out of values: composed, drawn, guarded, sealed.

The libraries that draw and seal are imported inside, so that the program starts without them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from hedersstod.casework.report_draft import Watch
from hedersstod.domain.disclosure import Piece
from hedersstod.domain.errors import GuardRefused
from hedersstod.domain.profiles import ReportTexts
from hedersstod.domain.sealing import SealKey, Verdict
from hedersstod.report.compose_access_log import PREFIX, Extract, compose_extract
from hedersstod.report.report import texts_of


@dataclass(frozen=True, slots=True)
class SealedExtract:
    """The finished, guarded and sealed bytes of an extract, and what is written of it.

    `accepted` are findings in words that stand in every extract; see `_own_words`.
    """

    pdf: bytes = field(repr=False)
    key: SealKey = field(repr=False)
    counts: Mapping[str, int]
    accepted: frozenset[str] = field(repr=False)

    @property
    def sha256(self) -> str:
        """What the extract is called in the log: its fingerprint."""
        return hashlib.sha256(self.pdf).hexdigest()


def seal_extract(
    extract: Extract, texts: ReportTexts, key: SealKey, watch: Watch, now: datetime
) -> SealedExtract:
    """The extract as sealed bytes; GuardRefused if anything protected stands in them."""
    from hedersstod.report.pdf import render
    from hedersstod.report.signing import seal
    from hedersstod.report.verification import verify

    accepted = _own_words(extract, texts, watch, now)
    drawn = render(compose_extract(extract, texts, made_at=now, key_words=key.words))
    refuse_found(drawn, "", watch, accepted)
    sealed = seal(drawn, key, now)
    if verify(sealed, [key.words]).verdict is not Verdict.UNCHANGED_KEY_KNOWN:
        raise GuardRefused
    lines = extract.lines
    bounds = {"first": lines[0].seq, "last": lines[-1].seq} if lines else {}
    return SealedExtract(sealed, key, {"lines": len(lines), **bounds}, accepted)


def refuse_found(pdf: bytes, name: str, watch: Watch, accepted: frozenset[str]) -> None:
    """Raise GuardRefused if the finished bytes, or the name of the file, hold what they may not."""
    from hedersstod.report.finished import read_finished

    pieces = [Piece(piece.place, piece.text) for piece in read_finished(pdf, name)]
    if any(finding.key not in accepted for finding in watch.findings(pieces)):
        raise GuardRefused


def _own_words(extract: Extract, texts: ReportTexts, watch: Watch, now: datetime) -> frozenset[str]:
    """What the guard finds in the words of the program itself, whatever the extract is about.

    A protected word may happen to be one of them ("oktober", "lås"); it then tells nothing, and
    must not keep every extract from being made. Aliases are hers, and always guarded.
    """
    unnamed = replace(
        extract, alias="", lines=tuple(replace(line, alias="") for line in extract.lines)
    )
    report = compose_extract(unnamed, texts, made_at=now, key_words=())
    words = {text for name, text in texts.texts.items() if name.startswith(PREFIX)}
    words |= {text for block in report.blocks for text in texts_of(block)}
    words |= {report.title, report.subtitle, report.header_left, report.header_right, report.footer}
    pieces = [Piece("", "\n".join(sorted(words)))]
    return frozenset(finding.key for finding in watch.findings(pieces))
