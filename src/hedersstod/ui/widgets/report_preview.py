"""A report as it will look: its pages below each other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.labels import Secondary
from hedersstod.ui.widgets.painting import paint_focus_ring


class Sheet(QLabel):
    """One page: drawn as a picture, read as the text it holds, a stop for Tab.

    A label, because a screen reader then finds static text; its words cannot be selected, so they
    reach no clipboard.
    """

    def __init__(self, picture: QPixmap, text: str) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = picture
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(picture.width())

    def sizeHint(self) -> QSize:
        return self._picture.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # not that of its words, which are heard and not drawn

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._picture.height() / self._picture.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._picture)
        painter.setPen(current_style().colour("line-strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), 0)


class ReportPreview(QScrollArea):
    """Shows pages given as (width, height in pixels, RGB bytes, words on the page)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its sheets are the stops
        self.setAccessibleName(self.tr("Så ser rapporten ut"))
        body = QWidget()
        body.setObjectName("page_body")
        self._box = QVBoxLayout(body)
        self._box.setContentsMargins(24, 24, 24, 24)
        self._box.setSpacing(18)
        waiting = Secondary(self.tr("Ritar sidorna …"))
        self._box.addWidget(waiting, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(body)

    def show_pages(self, pages: Iterable[tuple[int, int, bytes, str]]) -> None:
        """Put these pages in place of those shown."""
        at = self.verticalScrollBar().value()
        while (item := self._box.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        drawn = [
            (QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888).copy(), text)
            for width, height, rgb, text in pages
        ]
        for number, (picture, text) in enumerate(drawn, 1):
            which = self.tr("Sida {number} av {of}").format(number=number, of=len(drawn))
            self._box.addWidget(Sheet(QPixmap.fromImage(picture), f"{which}\n{text}"))
        self._box.addStretch(1)
        self.verticalScrollBar().setValue(at)
