"""A report as it will look: its pages below each other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.labels import Secondary


class Sheet(QWidget):
    """One page."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._picture = picture
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(picture.width())

    def sizeHint(self) -> QSize:
        return self._picture.size()

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


class ReportPreview(QScrollArea):
    """Shows pages given as (width, height in pixels, RGB bytes)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Så ser rapporten ut"))
        body = QWidget()
        body.setObjectName("page_body")
        self._box = QVBoxLayout(body)
        self._box.setContentsMargins(24, 24, 24, 24)
        self._box.setSpacing(18)
        waiting = Secondary(self.tr("Ritar sidorna …"))
        self._box.addWidget(waiting, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(body)

    def show_pages(self, pages: Iterable[tuple[int, int, bytes]]) -> None:
        """Put these pages in place of those shown."""
        at = self.verticalScrollBar().value()
        while (item := self._box.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        pictures = [
            QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888).copy()
            for width, height, rgb in pages
        ]
        for number, picture in enumerate(pictures, 1):
            sheet = Sheet(QPixmap.fromImage(picture))
            sheet.setAccessibleName(
                self.tr("Sida {number} av {of}").format(number=number, of=len(pictures))
            )
            self._box.addWidget(sheet)
        self._box.addStretch(1)
        self.verticalScrollBar().setValue(at)
