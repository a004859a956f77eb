"""Förseglingsnyckeln: her words, how long they hold, how they are changed, and who is told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.seal_keys import SealKeys
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.sealing import ChangeReason, SealKey
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, discard, focus_child
from hedersstod.ui.pages.seal_key_cards import (
    EarlierKeysCard,
    NoKeyCard,
    PresentKeyCard,
    RenewalCard,
    SupervisorSees,
)
from hedersstod.ui.pages.way_back import add_way_back
from hedersstod.ui.widgets import Banner, Body, Heading, ScrollPage


class SealKeyPage(Page):
    """The life of the sealing key; `settings_wanted` leads back to where she came from."""

    settings_wanted = Signal()
    page_name = "seal_key"

    def __init__(self, keys: SealKeys, background: Background, chooser: FileChooser) -> None:
        super().__init__()
        self._keys = keys
        self._background = background
        self._chooser = chooser
        self._going_out = ""
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._column = self._scroll.column
        add_way_back(self._column, self.settings_wanted)
        self._column.addWidget(Heading(self.tr("Förseglingsnyckeln"), 1))
        self._column.addWidget(
            Body(
                self.tr(
                    "Med nyckeln förseglas dina rapporter. Den finns bara i valvet och lämnas "
                    "aldrig ut. Det du lämnar är tio ord, så att din arbetsledare kan känna igen "
                    "den."
                )
            )
        )
        self.banner = Banner("attention")
        self._column.addWidget(self.banner)
        self.done = Banner("info")
        self.done.setObjectName("done_banner")
        self._column.addWidget(self.done)
        self.done.action.connect(self._save_newest)
        self._column.addStretch(1)
        self._cards: list[QWidget] = []
        self._show_cards()

    def first_focus(self) -> None:
        focus_child(self, "back_to_settings_button")

    def _show_cards(self) -> None:
        """What there is now, in place of what was shown."""
        for card in self._cards:
            self._column.removeWidget(card)
            discard(card)
        key, earlier = self._keys.present(), self._keys.earlier()
        maker: NoKeyCard | RenewalCard
        maker = NoKeyCard() if key is None else RenewalCard(self._keys.state())
        maker.wanted.connect(self._make)
        self._make_button = maker.make_button
        self._cards = [maker, SupervisorSees()]
        if key is not None:
            self._cards.insert(0, PresentKeyCard(self._keys, key, is_first=not earlier))
        if earlier:
            before = EarlierKeysCard(earlier)
            before.notice_wanted.connect(self._save_notice)
            self._cards.insert(2, before)
        for card in self._cards:
            self._column.insertWidget(self._column.count() - 1, card)  # the stretch stays last
            card.show()

    # -- a new key -------------------------------------------------------------------------

    def _make(self, reason: ChangeReason) -> None:
        self._be_quiet()
        self._make_button.setEnabled(False)
        self._background.run(self._keys.make_job(reason), self._made, self._refuse, self)

    def _made(self, key: SealKey) -> None:
        try:
            self._keys.take_into_use(key)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._show_cards()
        self._tell_made(key)
        # The message, with what to do next, stands at the top, and so does the keyboard.
        if not focus_child(self.done, "banner_button"):
            self.first_focus()
        self._scroll.scroll_to_top()

    def _tell_made(self, key: SealKey) -> None:
        if key.reason is None:
            self.done.show_message(
                self.tr("Nyckeln är gjord"), self.tr("Lämna orden muntligt till din arbetsledare.")
            )
            return
        if key.reason is ChangeReason.EXPOSED:
            text = self.tr(
                "Ring din arbetsledare: lämna de nya orden muntligt, och gå igenom vilka rapporter "
                "du själv har lämnat. Nyckelbytet säger att den gamla inte är att lita på."
            )
        else:
            text = self.tr(
                "Lämna nyckelbytet till din arbetsledare. Det intygar de nya orden. Det går att "
                "spara igen senare, under Tidigare nycklar."
            )
        self.done.show_message(
            self.tr("Den nya nyckeln används nu"), text, self.tr("Spara nyckelbytet som fil")
        )

    # -- telling of it ---------------------------------------------------------------------

    def _save_newest(self) -> None:
        self._save_notice(self._keys.earlier()[0].change)

    def _save_notice(self, change: int) -> None:
        self._be_quiet()
        path = self._chooser.place_to_save(self, self._keys.notice_name(change))
        if path is None:
            return
        self._going_out = path.name
        try:
            job = self._keys.notice_job(change, path)
        except HedersstodError as error:
            self._refuse(error)
            return
        self._background.run(job, self._saved, self._refuse, self)

    def _saved(self, _nothing: object) -> None:
        self.done.show_message(
            self.tr("Nyckelbytet är sparat som fil"),
            self.tr(
                "{name} innehåller inget ur något ärende. Lämna det till din arbetsledare."
            ).format(name=self._going_out),
        )

    def _be_quiet(self) -> None:
        self.banner.hide_message()
        self.done.hide_message()

    def _refuse(self, error: BaseException) -> None:
        self._make_button.setEnabled(True)
        message = message_for(error)
        self.banner.show_message(message.title, message.text)
        if not isinstance(error, HedersstodError):
            raise error
