"""Which printer: one button each, with where it stands; one in the network is never preselected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hedersstod.ui.printing import PrinterChoice
from hedersstod.ui.widgets.segmented_buttons import SegmentedButtons


class PrinterButtons(SegmentedButtons):
    """The printers there are; `printer` is the chosen one."""

    def __init__(self, printers: Sequence[PrinterChoice]) -> None:
        super().__init__([(str(at), each.name, _where(each)) for at, each in enumerate(printers)])
        self._printers = tuple(printers)
        self.setObjectName("printer_choice")
        near = next((at for at, each in enumerate(printers) if not each.is_remote), None)
        self.set_value(str(near) if near is not None else None)

    def printer(self) -> PrinterChoice | None:
        """The chosen one, or None."""
        value = self.value()
        return self._printers[int(value)] if isinstance(value, str) else None


def _where(printer: PrinterChoice) -> str:
    if printer.is_remote:
        return QCoreApplication.translate("Printing", "står i nätverket")
    return QCoreApplication.translate("Printing", "ansluten till datorn")
