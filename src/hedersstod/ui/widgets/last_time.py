"""How a question was answered in the last version, beside the answer of today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hedersstod.ui.widgets.buttons import SecondaryButton
from hedersstod.ui.widgets.frames import Card
from hedersstod.ui.widgets.labels import Body, Secondary

LONGEST = 400  # letters of what was written then


class LastTime(Card):
    """A quiet card: when, what was said and written; `confirmed` when it still holds."""

    confirmed = Signal()

    def __init__(
        self, when: str, said: str, written: str, carried: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setProperty("role", "settled")  # on sunken ground
        self.setObjectName("last_time")
        self.layout_.addWidget(Secondary(when, strong=True))
        if said:
            self.layout_.addWidget(Body(said, strong=True))
        if written:
            cut = len(written) > LONGEST
            shown = f"{written[:LONGEST].rsplit(' ', 1)[0]} …" if cut else written
            self.layout_.addWidget(Body(shown))
        self._still = SecondaryButton(self.tr("Stämmer fortfarande"), compact=True)
        self._still.setObjectName("still_holds")
        self._still.clicked.connect(self._confirm)
        # Put in its place before it is shown: else it is a window of its own for a moment.
        self.layout_.addWidget(self._still, 0, Qt.AlignmentFlag.AlignLeft)
        self._still.setVisible(carried)
        self._done = Secondary(self.tr("Sett över i dag."))
        self._done.hide()
        self.layout_.addWidget(self._done)

    def set_carried(self, carried: bool) -> None:
        """Show whether it still stands as it was taken over."""
        if not carried and self._still.isVisibleTo(self):
            self._done.show()
        self._still.setVisible(carried)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.set_carried(False)
