"""The card on Idag that tells what the vault itself asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hedersstod.domain.vault_care import Care, Notice
from hedersstod.ui.pages.care_words import PAGES, notice_in_words, way_in_words
from hedersstod.ui.widgets import Body, Card, Hairline, Heading, LinkButton
from hedersstod.ui.widgets.beside import Beside

GRAVE = frozenset({Care.DAMAGED, Care.RECOVERED, Care.PLACE_NOT_SAFE, Care.COPY_DAMAGED})


class CareCard(Card):
    """Shows every notice, heaviest first; `page_wanted` carries where it is met."""

    page_wanted = Signal(str)

    def __init__(self, notices: tuple[Notice, ...]) -> None:
        super().__init__()
        self.setObjectName("care_card")
        self.layout_.addWidget(Heading(self.tr("Så att inget går förlorat"), 2))
        for number, notice in enumerate(notices):
            if number:
                self.layout_.addWidget(Hairline())
            self.layout_.addWidget(self._row(notice))

    def _row(self, notice: Notice) -> Beside:
        row = Beside(300, 12, 2)
        said = notice_in_words(notice)
        words = Body(said)
        if notice.care in GRAVE:
            words.set_token("attention")
        row.add(words, 1)
        go = LinkButton(way_in_words(notice))
        go.setObjectName(f"care_{notice.care}")
        go.setAccessibleName(f"{way_in_words(notice)}: {said}")
        go.clicked.connect(lambda: self.page_wanted.emit(PAGES[notice.care]))
        row.add(go)
        return row
