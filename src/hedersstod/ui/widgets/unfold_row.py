"""What unfolds on request, with what can be done beside the line that unfolds it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import LinkButton
from hedersstod.ui.widgets.flow_layout import FlowBox


class UnfoldRow(QWidget):
    """As Unfold, in one row with other links; `name` finds its button again after a rebuild."""

    def __init__(self, name: str, title: str, content: QWidget, *acts: QWidget) -> None:
        super().__init__()
        self._content = content
        self.title_button = LinkButton(title, "chevron-right")
        self.title_button.setObjectName(name)
        self.title_button.setCheckable(True)
        self.title_button.toggled.connect(self._show)
        row = FlowBox(18, 4)
        for widget in (self.title_button, *acts):
            row.add(widget)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(row)
        self._box.addWidget(content)
        self._show(False)
        follow_style(self._restyle)

    def is_open(self) -> bool:
        """Whether the content is in sight."""
        return self.title_button.isChecked()

    def set_open(self, opened: bool) -> None:
        """Show or hide the content."""
        self.title_button.setChecked(opened)

    def _show(self, opened: bool) -> None:
        self._content.setVisible(opened)
        self.title_button.set_icon("chevron-down" if opened else "chevron-right", trailing=True)
        state = self.tr("Utfälld") if opened else self.tr("Hopfälld")
        self.title_button.setAccessibleDescription(state)

    def _restyle(self) -> None:
        self._box.setSpacing(current_style().px(6))
