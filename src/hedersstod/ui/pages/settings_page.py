"""Inställningar: how it looks, how large, and when it locks; nothing secret."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from hedersstod.settings import SCALES, THEMES, Settings
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.seal_key_cards import words_in_a_row
from hedersstod.ui.pages.vault_links import VaultLinks
from hedersstod.ui.widgets import (
    Card,
    FieldBlock,
    Heading,
    LinkButton,
    ScrollPage,
    Secondary,
    SegmentedButtons,
)


class SettingsPage(Page):
    """Shows the preferences; `changed` carries the new ones, `seal_key_wanted` leads on."""

    page_name = "settings"

    changed = Signal(object)  # Settings
    seal_key_wanted = Signal()
    page_wanted = Signal(str)  # one of the pages of the vault

    def __init__(self, settings: Settings, key_words: tuple[str, ...]) -> None:
        super().__init__()
        self._settings = settings
        scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(Heading(self.tr("Inställningar"), 1))
        look = Card()
        look.layout_.addWidget(Heading(self.tr("Utseende"), 2))
        self._theme = self._choice(
            look,
            "theme_buttons",
            self.tr("Ljust eller mörkt"),
            [
                ("system", self.tr("Som datorn")),
                ("light", self.tr("Ljust")),
                ("dark", self.tr("Mörkt")),
            ],
            settings.theme,
        )
        self._scale = self._choice(
            look,
            "scale_buttons",
            self.tr("Textstorlek"),
            [(str(scale), f"{scale} %") for scale in SCALES],
            str(settings.scale),
        )
        self._language = self._choice(
            look,
            "language_buttons",
            self.tr("Språk i knappar och rubriker"),
            [("sv", "Svenska"), ("en", "English")],
            settings.language,
            self.tr("Frågor och vägledning finns på svenska. Ändringen gäller efter nästa lås."),
        )
        column.addWidget(look)
        lock = Card()
        lock.layout_.addWidget(Heading(self.tr("Lås"), 2))
        self._minutes = self._choice(
            lock,
            "lock_buttons",
            self.tr("Lås när ingen har rört programmet på"),
            [(str(m), self.tr("{minutes} min").format(minutes=m)) for m in (1, 5, 10, 15)],
            str(settings.lock_minutes),
            self.tr(
                "Den sista halva minuten syns en nedräkning. Inget du har skrivit går förlorat."
            ),
        )
        column.addWidget(lock)
        remind = Card()
        remind.layout_.addWidget(Heading(self.tr("Påminnelse"), 2))
        self._tell_due = self._choice(
            remind,
            "tell_due_buttons",
            self.tr("Visa ”1 sak att göra” i aktivitetsfältet"),
            [("no", self.tr("Nej")), ("yes", self.tr("Ja"))],
            "yes" if settings.tell_due else "no",
            self.tr(
                "Bara antalet, aldrig vad eller i vilket ärende. Det står i fönstrets namn medan "
                "programmet är öppet, inte när det är låst, gömt eller i samtalsläge."
            ),
        )
        column.addWidget(remind)
        vault = VaultLinks()
        vault.page_wanted.connect(self.page_wanted)
        column.addWidget(vault)
        seal = Card()
        seal.layout_.addWidget(Heading(self.tr("Din försegling"), 2))
        words = (
            Heading(words_in_a_row(key_words), 3)
            if key_words
            else Secondary(self.tr("Nyckeln skapas när du förseglar din första rapport."))
        )
        words.setObjectName("seal_words")
        seal.layout_.addWidget(words)
        to_key = LinkButton(self.tr("Förseglingsnyckeln"), "arrow-right")
        to_key.setObjectName("seal_key_button")
        to_key.clicked.connect(self.seal_key_wanted)
        seal.layout_.addWidget(to_key, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(seal)
        column.addStretch(1)

    def first_focus(self) -> None:
        self._theme.setFocus()

    def _choice(
        self,
        card: Card,
        name: str,
        label: str,
        options: list[tuple[str, str]],
        value: str,
        help_text: str = "",
    ) -> SegmentedButtons:
        buttons = SegmentedButtons(options)
        buttons.setObjectName(name)
        buttons.set_group_name(label)
        buttons.set_value(value)
        buttons.chosen.connect(self._read)
        card.layout_.addWidget(FieldBlock(label, buttons, help_text))
        return buttons

    def _read(self, _value: object) -> None:
        now = self._settings
        theme, scale = self._theme.value(), self._scale.value()
        language, minutes = self._language.value(), self._minutes.value()
        told = self._tell_due.value()
        # Choosing the chosen one again takes it back: the setting then stays as it was.
        self._settings = replace(
            now,
            theme=next((t for t in THEMES if t == theme), now.theme),
            scale=int(scale) if isinstance(scale, str) else now.scale,
            language=language if isinstance(language, str) else now.language,
            lock_minutes=int(minutes) if isinstance(minutes, str) else now.lock_minutes,
            tell_due=told == "yes" if isinstance(told, str) else now.tell_due,
        )
        self._theme.set_value(self._settings.theme)
        self._scale.set_value(str(self._settings.scale))
        self._language.set_value(self._settings.language)
        self._minutes.set_value(str(self._settings.lock_minutes))
        self._tell_due.set_value("yes" if self._settings.tell_due else "no")
        self.changed.emit(self._settings)
