"""One copy in a list: when it was made, what is known of it, and the way to choose it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.beside import Beside
from hedersstod.ui.widgets.buttons import LinkButton
from hedersstod.ui.widgets.labels import Body, Secondary


class CopyRow(QWidget):
    """A moment, a line of words, and a link unless there is nothing to choose; `chosen`."""

    chosen = Signal()

    def __init__(
        self, title: str, words: str, act: str = "", name: str = "", *, broken: bool = False
    ) -> None:
        super().__init__()
        said = Secondary(words)
        if broken:
            said.set_token("attention")
        texts = QWidget()
        self._lines = QVBoxLayout(texts)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(Body(title, strong=True))
        self._lines.addWidget(said)
        row = Beside(300, 12, 2)
        row.add(texts, 1)
        if act:
            link = LinkButton(act)
            link.setObjectName(name)
            link.setAccessibleName(f"{act}: {title}")
            link.setAccessibleDescription(words)
            link.clicked.connect(self.chosen)
            row.add(link)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(row)
        follow_style(self._respace)

    def _respace(self) -> None:
        self._lines.setSpacing(current_style().px(1))
