"""The card in Inställningar that leads to the pages of the vault."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hedersstod.ui.widgets import Card, Hairline, Heading, LinkButton, Secondary
from hedersstod.ui.widgets.beside import Beside


class VaultLinks(Card):
    """One row per page; `page_wanted` carries its key."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("vault_links")
        self.layout_.addWidget(Heading(self.tr("Valvet"), 2))
        rows = (
            (
                "keys",
                self.tr("Lösenfras och återställning"),
                self.tr("Byt lösenfras, gör återställningsdelar, byt allt."),
            ),
            (
                "copies",
                self.tr("Säkerhetskopior"),
                self.tr("Var kopiorna finns, när de prövades, och hur en tas tillbaka."),
            ),
            (
                "access_log",
                self.tr("Åtkomstlogg"),
                self.tr("När valvet öppnades och vad som gjordes. Förseglat utdrag."),
            ),
            (
                "protection",
                self.tr("Skydd på den här datorn"),
                self.tr("Vad som är bekräftat, vad som inte är det, och skärmbilder."),
            ),
        )
        for number, (key, title, words) in enumerate(rows):
            if number:
                self.layout_.addWidget(Hairline())
            self.layout_.addWidget(self._row(key, title, words))

    def _row(self, key: str, title: str, words: str) -> Beside:
        row = Beside(260, 18, 2)
        row.add(LinkButton(title, None), least=230)
        row.add(Secondary(words), 1)
        link = row.findChild(LinkButton)
        assert isinstance(link, LinkButton)
        link.setObjectName(f"to_{key}")
        link.setAccessibleDescription(words)
        link.clicked.connect(lambda: self.page_wanted.emit(key))
        return row
