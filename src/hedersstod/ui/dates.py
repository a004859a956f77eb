"""Days in words in the language of the interface; the reports' own days stay Swedish."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_in_words(day: date) -> str:
    """For example `23 november 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def weekday_in_words(day: date) -> str:
    """For example `måndag`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")
