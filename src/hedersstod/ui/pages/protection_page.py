"""Skydd på den här datorn: every way out, what is known of it now, and what is not protected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.protection import Way, WayOut
from hedersstod.ui.capture import MINUTES, CaptureGuard
from hedersstod.ui.pages.page import Page, focus_child
from hedersstod.ui.pages.protection_words import (
    asks_for_something,
    known_in_words,
    not_protected,
    screen_in_words,
    screen_mark,
    title_of,
    told_of,
)
from hedersstod.ui.pages.way_back import WAY_BACK, add_way_back
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    Pill,
    ScrollPage,
    Secondary,
    SecondaryButton,
)
from hedersstod.ui.widgets.beside import Beside

_FROM_THE_WINDOW = (Way.CLIPBOARD, Way.DRAGGING, Way.PRINTING, Way.NETWORK)
_WHERE_IT_LIES = (Way.FOLDER, Way.DISK, Way.SWAP)


class ProtectionPage(Page):
    """Shows what was found when it was opened; pictures of the screen can be let through a while.

    The letting through is told by the guard's own signals.
    """

    page_name = "protection"
    settings_wanted = Signal()

    def __init__(self, guard: CaptureGuard, ways: Sequence[WayOut]) -> None:
        super().__init__()
        self._guard = guard
        self._scroll = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        add_way_back(column, self.settings_wanted)
        column.addWidget(Heading(self.tr("Skydd på den här datorn"), 1))
        column.addWidget(
            Body(
                self.tr(
                    "Här står vad som kan komma ut ur programmet utan att du märker det. Bara där "
                    "det står kontrollera behöver du själv se efter. Bekräftat betyder att "
                    "programmet har sett efter nu. Inte bekräftat betyder att det inte går att "
                    "veta, inte att något är fel."
                )
            )
        )
        column.addWidget(self._screen_card())
        kept = [
            out for out in ways if out.way not in _FROM_THE_WINDOW and out.way not in _WHERE_IT_LIES
        ]
        for title, outs in (
            (self.tr("Där valvet ligger"), _of(ways, _WHERE_IT_LIES)),
            (self.tr("Det som går ut ur fönstret"), _of(ways, _FROM_THE_WINDOW)),
            (self.tr("Det som datorn kan minnas"), kept),
        ):
            if outs:
                column.addWidget(self._group(title, outs))
        column.addWidget(self._not_protected())
        column.addStretch(1)
        guard.changed.connect(self._show_screen)
        self._show_screen()

    def first_focus(self) -> None:
        shown = next((b for b in self._buttons() if b.isVisibleTo(self)), None)
        if shown is not None:
            shown.setFocus()
        else:  # the way back: a frame around the whole page would look like an error
            focus_child(self, WAY_BACK)

    # -- pictures of the screen ------------------------------------------------------------

    def _screen_card(self) -> Card:
        card = Card()
        card.setObjectName("screen_card")
        self._screen = _Row(self.tr("Bilder av skärmen"), 2)
        self._screen.setObjectName("way_screen")
        card.layout_.addWidget(self._screen)
        self._why_allow = Secondary(
            self.tr(
                "Behöver någon se fönstret, i ett möte eller för att hjälpa dig? Tillåt bilder en "
                "stund. Det skrivs i åtkomstloggen."
            )
        )
        card.layout_.addWidget(self._why_allow)
        self._choices = FlowBox(8, 8)
        self._allow: dict[int, SecondaryButton] = {}
        for minutes in MINUTES:
            button = SecondaryButton(self.tr("Tillåt i {count} minuter").format(count=minutes))
            button.setObjectName(f"allow_{minutes}_button")
            button.clicked.connect(partial(self._let_through, minutes))
            self._allow[minutes] = button
            self._choices.add(button)
        self._block = SecondaryButton(self.tr("Spärra nu"))
        self._block.setObjectName("block_button")
        self._block.clicked.connect(self._block_now)
        self._choices.add(self._block)
        card.layout_.addWidget(self._choices)
        return card

    def _buttons(self) -> tuple[SecondaryButton, ...]:
        return (*self._allow.values(), self._block)

    def _let_through(self, minutes: int, _checked: bool = False) -> None:
        self._guard.allow(minutes)
        self._block.setFocus()

    def _block_now(self) -> None:
        self._guard.block()
        self._allow[MINUTES[0]].setFocus()

    def _show_screen(self) -> None:
        state = self._guard.state()
        on = state.until is not None
        self._screen.tell(screen_mark(state), screen_in_words(state), to_mind=on)
        had_focus = self._block.hasFocus()
        self._why_allow.setVisible(self._guard.can_block and not on)
        self._choices.setVisible(self._guard.can_block)
        self._block.setVisible(on)
        for button in self._allow.values():
            button.setVisible(not on)
        if had_focus and not on:
            # The time ran out while she stood there.
            self._allow[MINUTES[0]].setFocus()

    # -- the rest --------------------------------------------------------------------------

    def _group(self, title: str, outs: Iterable[WayOut]) -> Card:
        card = Card()
        card.layout_.addWidget(Heading(title, 2))
        for out in outs:
            card.layout_.addWidget(Hairline())
            row = _Row(title_of(out.way), 3)
            row.setObjectName(f"way_{out.way.value}")
            to_mind = asks_for_something(out)
            mark = known_in_words(out.known, to_mind=to_mind)
            row.tell(mark, told_of(out), to_mind=to_mind)
            card.layout_.addWidget(row)
        return card

    def _not_protected(self) -> Card:
        card = Card()
        card.setObjectName("not_protected_card")
        card.layout_.addWidget(Heading(self.tr("Det här skyddar programmet inte mot"), 2))
        for words in not_protected():
            card.layout_.addWidget(Hairline())
            card.layout_.addWidget(Body(words))
        return card


class _Row(QWidget):
    """A title, the mark of what is known, and what there is to say."""

    def __init__(self, title: str, level: int) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        head = Beside(260, 12, 4)
        head.add(Heading(title, level), 1)
        self._mark = Pill("")
        head.add(self._mark)
        self._words = Body("")
        self._box.addWidget(head)
        self._box.addWidget(self._words)
        follow_style(self._respace)

    def tell(self, mark: str, words: str, *, to_mind: bool) -> None:
        """Say what is known; `to_mind` when there is something for her to do about it."""
        self._mark.setText(mark)
        self._mark.set_tone("attention" if to_mind else "plain")
        self._words.setText(words)

    def _respace(self) -> None:
        self._box.setSpacing(current_style().px(4))


def _of(ways: Sequence[WayOut], wanted: Sequence[Way]) -> list[WayOut]:
    return [out for out in ways if out.way in wanted]
