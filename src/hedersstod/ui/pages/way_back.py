"""The link at the top of a page of the vault that leads back to Inställningar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from hedersstod.ui.widgets import LinkButton


def add_way_back(column: QVBoxLayout, wanted: SignalInstance) -> None:
    """Put the link where the column ends now; `wanted` is emitted when it is pressed."""
    back = LinkButton(QCoreApplication.translate("WayBack", "Till Inställningar"))
    back.setObjectName("back_to_settings_button")
    back.clicked.connect(wanted)
    column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
