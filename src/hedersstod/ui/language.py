"""Installs the language of the interface before the first widget is made."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hedersstod.resources import translations_path

_SOURCE_LANGUAGE = "sv"


def install_language(application: QApplication, language: str) -> None:
    """Our own texts in that language, and Qt's own; Swedish is the source and needs no file."""
    QLocale.setDefault(QLocale(language))
    ours = QTranslator(application)
    if ours.load(f"hedersstod_{language}", str(translations_path())):
        application.installTranslator(ours)
    elif language != _SOURCE_LANGUAGE:
        # Not an error: the source texts stand in, and the settings page says which language it is.
        ours.deleteLater()
    qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{language}", folder):
        application.installTranslator(qt)
