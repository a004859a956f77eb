"""A field with its label, a word of help and the place where it says what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.labels import Secondary, WrappedLabel
from hedersstod.ui.widgets.segmented_buttons import SegmentedButtons


class FieldBlock(QWidget):
    """Label above, field, help below; names the field for assistive tools."""

    def __init__(
        self, label: str, field_widget: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field_widget
        self._help = help_text
        self.label = WrappedLabel(label, "strong")
        self.help_label = Secondary(help_text)
        self.error_label = Secondary("", strong=True)
        self.error_label.set_token("attention")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, field_widget, self.help_label, self.error_label):
            self._layout.addWidget(widget)
        # Only now: what is shown before it has a parent becomes a window of its own.
        self.help_label.setVisible(bool(help_text))
        self.error_label.hide()
        self.setFocusProxy(field_widget)
        self.set_label(label)
        follow_style(self._restyle)

    def set_label(self, label: str) -> None:
        """Change the label and the name of the field."""
        self.label.setText(label)
        self.label.setBuddy(self.field.focusProxy() or self.field)
        if isinstance(self.field, SegmentedButtons):
            self.field.set_group_name(label)
        else:
            self.field.setAccessibleName(label)
        self._describe()

    def set_help(self, help_text: str) -> None:
        """Change the help; an empty string takes it away."""
        self._help = help_text
        self.help_label.setText(help_text)
        self.help_label.setVisible(bool(help_text))
        self._describe()

    def set_error(self, text: str) -> None:
        """Say what is wrong and what to do; an empty string takes it back."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))
        target = self.field.focusProxy() or self.field
        if bool(target.property("invalid")) != bool(text):
            target.setProperty("invalid", bool(text))
            target.style().unpolish(target)
            target.style().polish(target)
        self._describe()

    def error(self) -> str:
        """Return what the block says is wrong, or an empty string."""
        return self.error_label.text()

    def _describe(self) -> None:
        if isinstance(self.field, SegmentedButtons):
            return
        target = self.field.focusProxy() or self.field
        target.setAccessibleDescription(" ".join(filter(None, (self.error(), self._help))))

    def _restyle(self) -> None:
        self._layout.setSpacing(current_style().px(5))
