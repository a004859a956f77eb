"""Nyckelbyte: one page, sealed with the old key, that tells of the new one.

Whoever knows the old words can so trust the new ones. Holds fixed sentences, days and key words
only: nothing of any case, nothing that anybody typed.
"""

from __future__ import annotations

from datetime import datetime

from hedersstod.domain.profiles import ReportTexts
from hedersstod.domain.sealing import ChangeReason, KeyChange, SealKey
from hedersstod.domain.text import swedish_date
from hedersstod.report.report import Block, Panel, Paragraph, Report, SealBox, Side


def change_between(old: SealKey, new: SealKey) -> KeyChange:
    """What a notice sealed with `old` can say of `new`.

    A key that somebody else may hold can vouch for nothing: the new words are then left out, and
    must be told by mouth.
    """
    reason = new.reason or ChangeReason.OTHER
    words = () if reason is ChangeReason.EXPOSED else new.words
    changed_at = new.made_at.astimezone(old.made_at.tzinfo)
    return KeyChange(reason, changed_at, words)


def compose_notice(
    old: SealKey, change: KeyChange, texts: ReportTexts, made_at: datetime, log_head: str
) -> Report:
    """The notice as a report; the same arguments give the same report."""
    day = swedish_date(change.changed_at.astimezone(made_at.tzinfo).date())
    exposed = not change.new_words
    blocks: list[Block] = [
        Paragraph(texts["notice_changed"].format(date=day), "strong"),
        Paragraph(texts[f"notice_reason_{change.reason.value}"]),
        _words(old.words, change.new_words, texts),
        _steps("exposed" if exposed else "trusted", texts),
        _seal(old, texts, made_at, log_head),
    ]
    return Report(
        title=texts["notice_title"],
        subtitle=texts["notice_subtitle"],
        header_left=texts["notice_header_left"],
        header_right=texts["notice_header_right"].format(date=swedish_date(made_at.date())),
        footer=texts["notice_footer"],
        language=texts.language,
        made_at=made_at,
        blocks=tuple(blocks),
    )


def make_notice(
    old: SealKey, new: SealKey, texts: ReportTexts, made_at: datetime, log_head: str
) -> bytes:
    """The sealed bytes of a notice; slow, for another thread."""
    from hedersstod.report.pdf import render
    from hedersstod.report.signing import seal

    change = change_between(old, new)
    drawn = render(compose_notice(old, change, texts, made_at, log_head))
    return seal(drawn, old, made_at, change)


def _words(old: tuple[str, ...], new: tuple[str, ...], texts: ReportTexts) -> Side:
    """Numbered, so that two people can read them to each other."""
    unsaid = (texts["notice_words_by_mouth"],)
    return Side(
        Panel(texts["notice_old_words"], old, numbered=True),
        Panel(texts["notice_new_words"], new or unsaid, strong=bool(new), numbered=bool(new)),
    )


def _steps(kind: str, texts: ReportTexts) -> Panel:
    lines = tuple(texts[f"notice_step_{kind}_{number}"] for number in (1, 2, 3))
    return Panel(texts["notice_steps_panel"], lines, strong=True, numbered=True)


def _seal(old: SealKey, texts: ReportTexts, made_at: datetime, log_head: str) -> SealBox:
    made = texts["notice_seal_made"].format(
        date=swedish_date(made_at.date()), time=f"{made_at:%H.%M}"
    )
    lines = (made, texts["notice_seal_shows"], texts["seal_is_not"])
    grouped = " ".join(log_head[at : at + 8] for at in range(0, len(log_head), 8))
    return SealBox(lines, old.words, grouped)
