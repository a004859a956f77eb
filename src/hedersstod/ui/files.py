"""Where files are chosen: a seam, so that nothing else opens a file dialog."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(Protocol):
    """Asks for a place to write to or a file to read; None when she changed her mind."""

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        """Where a report should go."""

    def file_to_read(self, parent: QWidget) -> Path | None:
        """Which report to check."""

    def folder(self, parent: QWidget) -> Path | None:
        """Which folder, such as a memory stick, copies should go to."""


class DialogChooser:
    """Qt's own dialog: unlike the system's it leaves no trace among the recent files.

    Qt would keep the last folders in a settings file of its own. It is given no place to write
    to, and what it keeps in the Windows registry all the same is taken away at once.
    """

    def __init__(self) -> None:
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)

    def place_to_save(self, parent: QWidget, suggestion: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            parent,
            QCoreApplication.translate("Files", "Spara rapporten"),
            suggestion,
            "PDF (*.pdf)",
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        _forget_folders()
        return Path(chosen) if chosen else None

    def file_to_read(self, parent: QWidget) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("Files", "Välj en rapport"),
            "",
            "PDF (*.pdf)",
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        _forget_folders()
        return Path(chosen) if chosen else None

    def folder(self, parent: QWidget) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(
            parent,
            QCoreApplication.translate("Files", "Välj en mapp"),
            "",
            options=QFileDialog.Option.ShowDirsOnly | QFileDialog.Option.DontUseNativeDialog,
        )
        _forget_folders()
        return Path(chosen) if chosen else None


def _forget_folders() -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()
