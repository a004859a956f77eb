"""Where files are chosen: a seam, so that nothing else opens a file dialog."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(Protocol):
    """Asks for a place to write to or a file to read; None when she changed her mind."""

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        """Where a report should go."""

    def file_to_read(self, parent: QWidget) -> Path | None:
        """Which report to check."""


class DialogChooser:
    """Qt's own dialog, which unlike the system's leaves no list of recent files."""

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            parent,
            QCoreApplication.translate("Files", "Spara rapporten"),
            suggestion,
            "PDF (*.pdf)",
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        return Path(chosen) if chosen else None

    def file_to_read(self, parent: QWidget) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("Files", "Välj en rapport"),
            "",
            "PDF (*.pdf)",
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        return Path(chosen) if chosen else None
