"""The link at the top of a page that leads back to where she came from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from hedersstod.ui.widgets import IconTextButton

WAY_BACK = "back_to_settings_button"


def add_back_to(
    column: QVBoxLayout, words: str, spoken: str, name: str, wanted: SignalInstance
) -> IconTextButton:
    """Put the link where the column ends now: `words` name the page it leads to, `spoken` is what
    is heard, `name` the object's; `wanted` is emitted when it is pressed.
    """
    back = IconTextButton("arrow-left", words)
    back.setObjectName(name)
    back.setAccessibleName(spoken)
    back.clicked.connect(wanted)
    column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
    return back


def add_way_back(column: QVBoxLayout, wanted: SignalInstance) -> None:
    """The link of a page of the vault, to Inställningar."""
    translate = QCoreApplication.translate
    words = translate("WayBack", "Inställningar")
    spoken = translate("WayBack", "Tillbaka till Inställningar")
    add_back_to(column, words, spoken, WAY_BACK, wanted)
