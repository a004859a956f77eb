"""The pill before something to do: when, as wide as its column so that rows line up."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from hedersstod.domain.agenda import Due
from hedersstod.ui.agenda_words import tone_of, when_in_words
from hedersstod.ui.widgets import Pill


def when_pill(due: Due) -> Pill:
    """A pill with the day in words, in the tone of its urgency."""
    pill = Pill(when_in_words(due), tone_of(due))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    pill.setSizePolicy(policy)
    return pill
