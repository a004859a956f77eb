"""Marks on widgets that say which points of the source report they show; the demo reads them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

KIND_PROPERTY = "coverage_kind"
IDS_PROPERTY = "coverage_ids"


def mark_covers(widget: QWidget, kind: str, ids: Iterable[str]) -> None:
    """Mark a widget as covering ids, as a "question", "guidance", "record" or "handbook"."""
    widget.setProperty(KIND_PROPERTY, kind)
    widget.setProperty(IDS_PROPERTY, list(ids))
