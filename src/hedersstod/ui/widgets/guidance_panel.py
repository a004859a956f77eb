"""The panel at the right of a guided page: why, how to ask, mistakes, rural note, source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.icons import paint_icon
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.buttons import IconTextButton, Tones
from hedersstod.ui.widgets.coverage import mark_covers
from hedersstod.ui.widgets.labels import Secondary, WrappedLabel
from hedersstod.ui.widgets.painting import break_text, natural_width

GuidanceTone = Literal["plain", "rural", "source"]

NARROW = 992
"""px of the page, which is a window of 1200: narrower, the question itself would be squeezed."""


class GuidanceSection(QWidget):
    """One matter of guidance; can carry the coverage ids it answers for."""

    def __init__(
        self, title: str, text: str, tone: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tone = tone
        self._layout = QVBoxLayout(self)
        self.title_label = WrappedLabel(title, "strong")
        self.text_label = Secondary(text)
        self.text_label.set_token("ink-2" if tone == "source" else "ink")
        self._layout.addWidget(self.title_label)
        self._layout.addWidget(self.text_label)
        self.title_label.setVisible(bool(title))
        follow_style(self._restyle)

    def set_covers(self, kind: str, ids: Iterable[str]) -> None:
        """Mark which points of the source report stand here."""
        mark_covers(self, kind, ids)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tone == "rural":
            style = current_style()
            bar = style.px(3)
            QPainter(self).fillRect(0, 0, bar, self.height(), style.colour("primary"))

    def _restyle(self) -> None:
        px = current_style().px
        self._layout.setContentsMargins(px(14) if self.tone == "rural" else 0, 0, 0, 0)
        self._layout.setSpacing(px(2))


class _StripButton(IconTextButton):
    """The button of the folded panel: the word stands below the icon."""

    def __init__(self, text: str) -> None:
        super().__init__("circle-help", text)

    def sizeHint(self) -> QSize:
        px = current_style().px
        word = natural_width(self.text(), self._font())
        return QSize(max(word, px(24)) + 2 * px(4), px(58))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height()

    def _paint_content(self, painter: QPainter, tones: Tones) -> None:
        style = current_style()
        ink = style.colour(tones.ink)
        side = style.px(20)
        left = round((self.width() - side) / 2)
        paint_icon(painter, "circle-help", ink, QRectF(left, style.px(8), side, side))
        text = break_text(self.text(), self._font(), 10_000, style.line_px("strong"))
        place = QPointF(round((self.width() - text.size.width()) / 2), style.px(31))
        text.paint(painter, place, ink)


class GuidancePanel(QFrame):
    """Guidance for one question, as the panel at the right or, not `beside`, within the page.

    The panel scrolls by itself and can be folded to a strip, as it does by itself at large text;
    within the page it does neither.
    """

    folded_changed = Signal(bool)

    def __init__(self, beside: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = beside
        self._folded = False
        self._cramped = False
        self._sections: list[GuidanceSection] = []
        self.setAccessibleName(self.tr("Stöd till frågan"))
        self._layout = QVBoxLayout(self)
        if beside:
            self._build_beside()
        else:
            self._column = self._layout
        follow_style(self._restyle)

    def show_sections(self, sections: Iterable[tuple[str, str, str]]) -> list[GuidanceSection]:
        """Show sections of (title, text, tone), in order; returns their widgets."""
        for old in self._sections:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sections = [GuidanceSection(*section) for section in sections]
        for place, section in enumerate(self._sections):
            self._column.insertWidget(place, section)
        if self._beside:
            self._scroll.verticalScrollBar().setValue(0)
        return self._sections

    def sections(self) -> list[GuidanceSection]:
        """Return the widgets of the sections shown."""
        return list(self._sections)

    def is_folded(self) -> bool:
        """Whether only the strip with the button is in sight."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Fold the panel to a strip, or bring it back."""
        if self._beside and folded != self._folded:
            self._folded = folded
            self._restyle()
            self.folded_changed.emit(folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._beside:
            style = current_style()
            painter = QPainter(self)
            painter.fillRect(self.rect(), style.colour("sunken"))
            painter.fillRect(0, 0, 1, self.height(), style.colour("line"))

    def event(self, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() is QEvent.Type.ParentChange and self._beside and parent is not None:
            parent.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() is QEvent.Type.Resize and watched is self.parentWidget()
        if resized and self._is_cramped() != self._cramped:
            self._restyle()
        return False

    def _is_cramped(self) -> bool:
        parent = self.parentWidget()
        return current_style().large or (parent is not None and parent.width() < NARROW)

    def _fold_where_cramped(self) -> None:
        """Fold, or unfold, when the room changes; in between it stays as she wants it."""
        cramped = self._is_cramped()
        if cramped != self._cramped:
            self._cramped = self._folded = cramped
            self.folded_changed.emit(cramped)

    def _build_beside(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("guidance_scroll")
        self._scroll.setAccessibleName(self.tr("Stöd till frågan"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._let_keys_scroll)
        body = QWidget()
        body.setObjectName("page_body")
        self._column = QVBoxLayout(body)
        self._column.addStretch(1)
        self._scroll.setWidget(body)
        self.fold_button = IconTextButton("chevron-right", self.tr("Fäll ihop stödet"))
        self.fold_button.setObjectName("fold_guidance_button")
        self.fold_button.clicked.connect(self._turn)
        self.open_button = _StripButton(self.tr("Stöd"))
        self.open_button.setObjectName("open_guidance_button")
        self.open_button.setAccessibleName(self.tr("Visa stöd till frågan"))
        self.open_button.clicked.connect(self._turn)
        self._layout.addWidget(self._scroll, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.fold_button)
        self._foot.addStretch(1)
        self._layout.addLayout(self._foot)
        self._layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

    def _turn(self) -> None:
        self.set_folded(not self._folded)
        (self.open_button if self._folded else self.fold_button).setFocus()

    def _let_keys_scroll(self, _least: int, most: int) -> None:
        # A stop for Tab only when there is more to read than fits.
        policy = Qt.FocusPolicy.StrongFocus if most > 0 else Qt.FocusPolicy.NoFocus
        self._scroll.setFocusPolicy(policy)

    def _restyle(self) -> None:
        style = current_style()
        px = style.px
        self._column.setSpacing(px(16))
        if not self._beside:
            self._layout.setContentsMargins(0, 0, 0, 0)
            return
        self._fold_where_cramped()
        self._foot.setContentsMargins(0 if self._folded else px(13), 0, 0, 0)
        self._column.setContentsMargins(px(20), px(14), px(20), px(14))
        for widget in (self._scroll, self.fold_button):
            widget.setVisible(not self._folded)
        self.open_button.setVisible(self._folded)
        if self._folded:
            side = px(8)
            self.setFixedWidth(self.open_button.sizeHint().width() + 2 * side)
            self._layout.setContentsMargins(side, side, side, side)
        else:
            self.setFixedWidth(style.measure("guidance"))
            self._layout.setContentsMargins(1, px(8), 0, px(8))
