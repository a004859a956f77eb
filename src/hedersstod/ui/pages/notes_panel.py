"""Guidance beside a page that is no guide, each note marked with what it covers."""

from __future__ import annotations

from collections.abc import Sequence

from hedersstod.domain.case_texts import Note
from hedersstod.ui.widgets import GuidancePanel, mark_covers


def notes_panel(notes: Sequence[Note], beside: bool = True) -> GuidancePanel:
    """A panel with the notes in order, the source of each below it."""
    panel = GuidancePanel(beside)
    sections = panel.show_sections(
        part
        for note in notes
        for part in ((note.title, note.text, "plain"), ("", note.source, "source"))
    )
    for section, note in zip(sections[::2], notes, strict=True):
        mark_covers(section, "guidance", note.covers)
    return panel
