"""What unfolds on request: a line with a chevron and the content below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import LinkButton


class Unfold(QWidget):
    """A title that shows and hides its content; closed from the start."""

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.title_button = LinkButton(title, "chevron-right")
        self.title_button.setObjectName("unfold_button")
        self.title_button.setCheckable(True)
        self.title_button.toggled.connect(self._show)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.title_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(content)
        self.setFocusProxy(self.title_button)
        self._show(False)
        follow_style(self._restyle)

    def is_open(self) -> bool:
        """Whether the content is in sight."""
        return self.title_button.isChecked()

    def set_open(self, opened: bool) -> None:
        """Show or hide the content."""
        self.title_button.setChecked(opened)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title_button.setText(title)

    def _show(self, opened: bool) -> None:
        self.content.setVisible(opened)
        self.title_button.set_icon("chevron-down" if opened else "chevron-right", trailing=True)
        state = self.tr("Utfälld") if opened else self.tr("Hopfälld")
        self.title_button.setAccessibleDescription(state)
        self.toggled.emit(opened)

    def _restyle(self) -> None:
        self._layout.setSpacing(current_style().px(8))
