"""The link at the top of a page of the vault that leads back to Inställningar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from hedersstod.ui.widgets import IconTextButton

WAY_BACK = "back_to_settings_button"


def add_way_back(column: QVBoxLayout, wanted: SignalInstance) -> None:
    """Put the link where the column ends now; `wanted` is emitted when it is pressed."""
    words = QCoreApplication.translate("WayBack", "Inställningar")
    back = IconTextButton("arrow-left", words)
    back.setObjectName(WAY_BACK)
    back.setAccessibleName(QCoreApplication.translate("WayBack", "Tillbaka till Inställningar"))
    back.clicked.connect(wanted)
    column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
