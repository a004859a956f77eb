"""The guidance beside one question: why, how to ask, mistakes, the rural setting, the source."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hedersstod.domain.guide import Guide, Kind, Question
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.widgets import GuidancePanel, mark_covers


def fill_guidance(panel: GuidancePanel, guide: Guide, question: Question) -> None:
    """Show what belongs to the question, and say whether anybody has reviewed it."""
    translate = QCoreApplication.translate
    reviewed = (
        translate("GuidePage", "Frågan är granskad av {who}.").format(who=guide.reviewed_by)
        if guide.reviewed_by
        else translate("GuidePage", "Frågan är inte granskad av metodexpert.")
    )
    source = question.source.rstrip(".,; ") + "."
    if guide.id == SCREENING:
        reviewed += " " + translate("GuidePage", "Detta är inte PATRIARK.")
    said = question.kind is Kind.STATEMENT  # nothing is asked
    how = (
        translate("GuidePage", "Så kan du säga")
        if said
        else translate("GuidePage", "Så kan du fråga")
    )
    sections = [
        (translate("GuidePage", "Varför frågan ställs"), question.why, "plain"),
        (how, question.how_to_ask, "plain"),
        (translate("GuidePage", "Vanliga misstag"), question.common_mistakes, "plain"),
        (translate("GuidePage", "I glesbygd"), question.rural_note, "rural"),
        (translate("GuidePage", "Källa"), f"{source} {reviewed}", "source"),
    ]
    if said:
        sections = sections[1:]
    panel.show_sections([section for section in sections if section[1]])
    mark_covers(panel, "guidance", question.covers.guidance)
