"""One entry of the log: a quiet row whose details fold open."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.domain.case_search import Snippet
from hedersstod.domain.log import Consultation, Event, LogEntry, is_coming, stands
from hedersstod.ui.pages.entry_words import EntryWords
from hedersstod.ui.pages.marked_text import MarkedText
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import (
    Body,
    Card,
    FieldBlock,
    FlowBox,
    IconMark,
    LinkButton,
    Pill,
    Secondary,
    SecondaryButton,
    TextField,
)


class RowButton(LinkButton):
    """The one word at the end of a row: nothing to break, so it is measured once."""

    def __init__(self, text: str, trailing_icon: str | None = None) -> None:
        self._measured: tuple[tuple[str, float], QSize] | None = None
        super().__init__(text, trailing_icon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        key = (self.text(), current_style().scale)
        if self._measured is None or self._measured[0] != key:
            self._measured = (key, super().sizeHint())
        return self._measured[1]

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class EntryCard(QWidget):
    """A row of the log. The details, and what can be done, are built when they are asked for."""

    change_wanted = Signal(object)
    struck = Signal(object, str)
    consultation_wanted = Signal(object)

    def __init__(
        self,
        entry: LogEntry,
        words: EntryWords,
        versions: Callable[[], tuple[LogEntry, ...]],
        *,
        being_changed: bool = False,
        snippet: Snippet | None = None,
    ) -> None:
        super().__init__()
        self.entry = entry
        self._words = words
        self._versions = versions
        self._being_changed = being_changed
        self._details: QWidget | None = None
        self._strike_block: FieldBlock | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 2, 0, 2)
        outer.setSpacing(current_style().px(12))
        self._toggle = RowButton(self.tr("Visa"), "chevron-right")
        self._box = QVBoxLayout()
        self._box.setSpacing(2)
        outer.addLayout(beside_button(IconMark(words.icon(entry))))
        outer.addLayout(self._box, 1)
        outer.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(beside_button(self._head()))
        shown = snippet or Snippet(words.first_words(entry), ())
        self._first = MarkedText(shown.text, shown.bounds)
        if entry.head.struck_because is not None:
            self._first.set_token("ink-2")
        self._box.addWidget(self._first)

    def open_(self) -> None:
        """Fold the details open."""
        if self._details is None:
            self._details = self._build_details()
            self._box.addWidget(self._details)
        self._show(True)

    def striking(self) -> str | None:
        """The reason that is being written for striking it; None when it is not being struck."""
        if self._strike_block is None or self._strike_card.isHidden():
            return None
        return self._reason.text()

    def begin_striking(self, reason: str = "") -> None:
        """Ask for a reason."""
        self.open_()
        if self._strike_block is not None:
            self._reason.set_text(reason)
            self._strike_card.show()
            self._reason.setFocus()

    # -- the row ---------------------------------------------------------------------------

    def _head(self) -> QWidget:
        entry, words = self.entry, self._words
        flow = FlowBox(10, 2)
        flow.add(Body(words.kind(entry), strong=True))
        flow.add(Secondary(words.day(entry.head.day)))
        for text, tone in self._marks():
            flow.add(Pill(text, tone))
        self._toggle.setObjectName(f"entry_{entry.head.id}")
        self._toggle.clicked.connect(self._turn)
        self._name_toggle(False)
        return flow

    def _marks(self) -> Iterator[tuple[str, str]]:
        head = self.entry.head
        if head.struck_because is not None:
            yield self.tr("struken"), "plain"
        elif is_coming(self.entry, self._words.today):
            yield self.tr("kommande"), "primary"
        if head.withheld_because is not None:
            yield self.tr("inte till vårdnadshavare"), "attention"
        if self._being_changed:
            yield self.tr("ändring påbörjad"), "plain"

    def _name_toggle(self, opened: bool) -> None:
        what = self.tr("{kind}, {day}").format(
            kind=self._words.kind(self.entry), day=self._words.day(self.entry.head.day)
        )
        self._toggle.setText(self.tr("Dölj") if opened else self.tr("Visa"))
        self._toggle.set_icon("chevron-down" if opened else "chevron-right", trailing=True)
        self._toggle.setAccessibleName(f"{self._toggle.text()}: {what}")

    def _turn(self) -> None:
        if self._details is None or self._details.isHidden():
            self.open_()
        else:
            self._show(False)

    def _show(self, opened: bool) -> None:
        if self._details is not None:
            self._details.setVisible(opened)
        self._first.setVisible(not opened)
        self._name_toggle(opened)

    # -- the details -----------------------------------------------------------------------

    def _build_details(self) -> QWidget:
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 0, 0, 6)
        box.setSpacing(6)
        self._tell(box, self.entry)
        kind = (
            self._words.texts.event_kind(self.entry.kind) if isinstance(self.entry, Event) else None
        )
        if kind is not None and kind.why_screening and stands(self.entry):
            box.addWidget(
                Secondary(self.tr("Varför ny screening: {why}").format(why=kind.why_screening))
            )
        self._add_history(box)
        self._add_acts(box)
        return widget

    def _tell(self, box: QVBoxLayout, entry: LogEntry) -> None:
        box.addWidget(Body(self._words.full_text(entry)))
        for label, words in self._words.details(entry):
            box.addWidget(Secondary(f"{label}: {words}"))

    def _add_history(self, box: QVBoxLayout) -> None:
        head = self.entry.head
        told = self.tr("Skriven {when}").format(when=self._words.moment(head.written_at))
        if head.version == 1 or head.kept_at is None:
            box.addWidget(Secondary(told))
            return
        changed = self.tr("Ändrad {when}").format(when=self._words.moment(head.kept_at))
        box.addWidget(Secondary(f"{told} · {changed}"))
        show = LinkButton(self.tr("Tidigare lydelse"), "chevron-right")
        show.setObjectName(f"earlier_{head.id}")
        box.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        place = QVBoxLayout()
        box.addLayout(place)

        def turn() -> None:
            item = place.itemAt(0)
            earlier = item.widget() if item is not None else None
            if earlier is None:
                place.addWidget(self._earlier())
            else:
                earlier.setVisible(earlier.isHidden())
            shown = earlier is None or not earlier.isHidden()
            show.set_icon("chevron-down" if shown else "chevron-right", trailing=True)

        show.clicked.connect(turn)

    def _earlier(self) -> QWidget:
        card = Card()
        card.setProperty("role", "settled")  # on sunken ground
        now = self.entry.head.version
        for version in reversed(self._versions()):
            if version.head.version < now and version.head.kept_at is not None:
                when = self._words.moment(version.head.kept_at)
                card.layout_.addWidget(
                    Secondary(self.tr("Så stod det från {when}").format(when=when), strong=True)
                )
                if version.head.day != self.entry.head.day:
                    card.layout_.addWidget(Secondary(self._words.day(version.head.day)))
                self._tell(card.layout_, version)
        return card

    def _add_acts(self, box: QVBoxLayout) -> None:
        entry = self.entry
        row = FlowBox(18, 4)
        if isinstance(entry, Consultation):
            open_ = LinkButton(self.tr("Öppna konsultationen"))
            open_.setObjectName(f"open_{entry.head.id}")
            open_.clicked.connect(lambda: self.consultation_wanted.emit(entry.head.id))
            row.add(open_)
        elif entry.head.struck_because is None:
            change = LinkButton(
                self.tr("Fortsätt ändra") if self._being_changed else self.tr("Ändra")
            )
            change.setObjectName(f"change_{entry.head.id}")
            change.clicked.connect(lambda: self.change_wanted.emit(entry))
            row.add(change)
        box.addWidget(row)
        # A change that was begun must be kept or thrown away first: striking would bury it.
        if entry.head.struck_because is None and not self._being_changed:
            strike = LinkButton(self.tr("Stryk"))
            strike.setObjectName(f"strike_{entry.head.id}")
            strike.clicked.connect(lambda: self.begin_striking(self._reason.text()))
            row.add(strike)
            self._add_strike(box)

    def _add_strike(self, box: QVBoxLayout) -> None:
        self._strike_card = Card("attention")
        self._reason = TextField(lines=1, max_chars=1000)
        self._reason.setObjectName(f"strike_reason_{self.entry.head.id}")
        self._strike_block = FieldBlock(
            self.tr("Varför ska den strykas?"),
            self._reason,
            self.tr("Den försvinner inte: den går att läsa, men räknas inte längre."),
        )
        self._strike_card.layout_.addWidget(self._strike_block)
        row = FlowBox(10, 8)
        go = SecondaryButton(self.tr("Stryk"), compact=True)
        go.setObjectName(f"confirm_strike_{self.entry.head.id}")
        go.setAccessibleName(self.tr("Stryk med det skälet"))
        go.clicked.connect(self._strike)
        self._reason.confirmed.connect(self._strike)
        no = LinkButton(self.tr("Avbryt"))
        no.setObjectName(f"abandon_strike_{self.entry.head.id}")
        no.clicked.connect(self._abandon_strike)
        row.add(go)
        row.add(no)
        self._strike_card.layout_.addWidget(row)
        box.addWidget(self._strike_card)
        self._strike_card.hide()

    def _abandon_strike(self) -> None:
        self._strike_card.hide()
        self._toggle.setFocus()

    def _strike(self) -> None:
        if self._strike_block is None:
            return
        reason = self._reason.text().strip()
        if not reason:
            self._strike_block.set_error(self.tr("Skriv ett skäl, så att någon annan förstår."))
            self._reason.setFocus()
            return
        self.struck.emit(self.entry, reason)


def beside_button(widget: QWidget) -> QVBoxLayout:
    """The first line of a row, level with the words of the button at its end."""
    lowered = QVBoxLayout()
    lowered.setContentsMargins(0, current_style().px(4), 0, 0)
    lowered.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return lowered
