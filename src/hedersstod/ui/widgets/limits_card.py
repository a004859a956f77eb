"""The time limits of the law that run in a case, with paragraph, last day and what started them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.legal_limits import (
    Ended,
    LegalLimit,
    LimitsAtHand,
    Running,
    Suggested,
    Unit,
    closing_of,
    closing_of_suggestion,
)
from hedersstod.domain.log import Event
from hedersstod.ui import limit_words as words
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets.buttons import LinkButton
from hedersstod.ui.widgets.closing_form import ClosingForm
from hedersstod.ui.widgets.coverage import mark_covers
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.frames import Card, Hairline
from hedersstod.ui.widgets.labels import Body, Heading, Pill, Secondary, WrappedLabel
from hedersstod.ui.widgets.unfold_row import UnfoldRow

MOST_ROWS = 4
"""So many are shown at once; the rest on request."""
SOON_DAYS = 7


def key_of(what: Running | Suggested) -> str:
    """The name of a row, the same as long as it stands."""
    if isinstance(what, Suggested):
        return str(closing_of_suggestion(what))
    return str(closing_of(what, for_good=True))


class LimitsCard(Card):
    """Tells and asks; `close_wanted` carries the Running or Suggested that is to be ended.

    `forms` holds the form that is open, under the key of its row.
    """

    close_wanted = Signal(object)
    events_wanted = Signal()

    def __init__(
        self,
        at_hand: LimitsAtHand,
        texts: CaseTexts,
        today: date,
        forms: dict[str, ClosingForm],
        unfolded: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self.setObjectName("limits_card")
        self._texts = texts
        self._today = today
        self._forms = forms
        self._unfolded = unfolded
        self.layout_.addWidget(Heading(self.tr("Tider i lagen"), 2))
        nothing = not (at_hand.running or at_hand.ended or at_hand.suggested)
        self.layout_.addWidget(Secondary(self._teaching() if nothing else self._caution()))
        self._add_running(at_hand.running)
        for suggested in at_hand.suggested:
            self.layout_.addWidget(Hairline())
            self.layout_.addWidget(self._suggestion(suggested))
        if at_hand.ended:
            self.layout_.addWidget(Hairline())
            self.layout_.addWidget(self._ended(at_hand.ended))

    def unfolded(self) -> frozenset[str]:
        """What stands unfolded, by name."""
        found = self.findChildren(UnfoldRow)
        return frozenset(u.title_button.objectName() for u in found if u.is_open())

    def _teaching(self) -> str:
        return self.tr(
            "Ingen tid räknas nu. Skriv i Händelser när en orosanmälan kommer in, en utredning "
            "inleds, någon placeras eller ett beslut fattas, så räknas lagens tider här."
        )

    def _caution(self) -> str:
        return self.tr(
            "Räknade från det du har skrivit i Händelser, efter lagtext läst i kopia. Läs "
            "paragrafen, eller fråga juristen, innan du litar på en dag."
        )

    # -- what runs -------------------------------------------------------------------------

    def _add_running(self, running: tuple[Running, ...]) -> None:
        for each in running[:MOST_ROWS]:
            self.layout_.addWidget(Hairline())
            self.layout_.addWidget(self._running(each))
        rest = running[MOST_ROWS:]
        if not rest:
            return
        more = _column()
        for number, each in enumerate(rest):
            if number:
                _box_of(more).addWidget(Hairline())
            _box_of(more).addWidget(self._running(each))
        title = self.tr("Visa {count} till").format(count=len(rest))
        unfold = self._unfold("more_limits_button", title, more)
        if any(key_of(each) in self._forms for each in rest):
            unfold.set_open(True)
        self.layout_.addWidget(Hairline())
        self.layout_.addWidget(unfold)

    def _running(self, running: Running) -> QWidget:
        limit, key = running.limit, key_of(running)
        row = _column()
        row.setObjectName(f"row_{key}")
        mark_covers(row, "guidance", limit.covers)
        box = _box_of(row)
        head = FlowBox(12, 4, push_last=True)
        head.add(Body(words.title_of(limit), strong=True))
        head.add(Pill(words.distance_in_words(running, self._today), _tone(running, self._today)))
        box.addWidget(head)
        box.addWidget(Body(words.last_day_in_words(running)))
        for remark in words.remarks_on(running, self._texts, self._today):
            box.addWidget(_in_attention(remark))
        if limit.condition:
            box.addWidget(Body(limit.condition))
        started = words.entry_in_words(running.start, self._texts)
        box.addWidget(Secondary(self.tr("Startad av: {event}").format(event=started)))
        box.addWidget(Secondary(words.law_of(limit)))
        form = self._forms.get(key)
        acts = (self._close_link(running, key, limit.what),) if form is None else ()
        box.addWidget(self._details(limit, key, acts))
        if form is not None:
            box.addWidget(form)
        return row

    def _details(self, limit: LegalLimit, key: str, acts: tuple[QWidget, ...]) -> UnfoldRow:
        inner = _column()
        for label, text in (
            (self.tr("Gör så här"), limit.action),
            (self.tr("Vem beslutar"), limit.decides),
            (self.tr("Så räknas tiden"), words.counting_of(limit)),
        ):
            _box_of(inner).addWidget(Secondary(label, strong=True))
            _box_of(inner).addWidget(Body(text))
        title = self.tr("Vad du gör, och hur den räknas")
        unfold = self._unfold(f"details_{key}", title, inner, *acts)
        unfold.title_button.setAccessibleName(
            self.tr("Vad du gör, och hur den räknas: {what}").format(what=limit.what)
        )
        return unfold

    def _close_link(self, what: Running | Suggested, key: str, spoken: str) -> LinkButton:
        text = (
            self.tr("Gjort, eller gäller inte …")
            if isinstance(what, Running)
            else self.tr("Ingen av dem gäller …")
        )
        close = LinkButton(text)
        close.setObjectName(f"close_{key}")
        close.setAccessibleName(f"{text}: {spoken}")
        close.clicked.connect(lambda: self.close_wanted.emit(what))
        return close

    # -- what may be missing, what is over -------------------------------------------------

    def _suggestion(self, suggested: Suggested) -> QWidget:
        key = key_of(suggested)
        row = _column()
        row.setObjectName(f"row_{key}")
        box = _box_of(row)
        box.addWidget(Body(self.tr("Ingen händelse är skriven som startar en tid"), strong=True))
        event = words.entry_in_words(suggested.event, self._texts)
        box.addWidget(
            Body(
                self.tr(
                    "{event}: efter en sådan händelse kan tider i lagen ha börjat. Vet du att en "
                    "av dem löper, skriv händelsen som startar den."
                ).format(event=event)
            )
        )
        inner = _column()
        for kinds, limits in _by_start(suggested.limits):
            started = " / ".join(self._kind(kind) for kind in kinds)
            starts = "; ".join(map(words.briefly, limits))
            _box_of(inner).addWidget(Body(started))
            _box_of(inner).addWidget(Secondary(starts))
        title = self.tr("Händelser som startar en tid: {count}").format(
            count=len(_by_start(suggested.limits))
        )
        form = self._forms.get(key)
        acts = self._suggestion_acts(suggested, key, event) if form is None else ()
        box.addWidget(self._unfold(f"details_{key}", title, inner, *acts))
        if form is not None:
            box.addWidget(form)
        return row

    def _suggestion_acts(self, suggested: Suggested, key: str, event: str) -> tuple[QWidget, ...]:
        write = LinkButton(self.tr("Skriv händelsen"))
        write.setObjectName(f"write_{key}")
        spoken = self.tr("Skriv händelsen som startar en tid efter: {event}").format(event=event)
        write.setAccessibleName(spoken)
        write.clicked.connect(self.events_wanted)
        return write, self._close_link(suggested, key, event)

    def _kind(self, kind_id: str) -> str:
        kind = self._texts.event_kind(kind_id)
        return kind.text if kind is not None else kind_id

    def _ended(self, ended: tuple[Ended, ...]) -> QWidget:
        inner = _column()
        for each in ended:
            _box_of(inner).addWidget(Body(words.title_of(each.limit)))
            by = words.entry_in_words(each.by, self._texts)
            because = ""
            if each.reasoned and isinstance(each.by, Event):
                because = each.by.what.partition("\n")[2] or each.by.what
            said = self.tr("Avslutad av: {event}").format(event=by)
            _box_of(inner).addWidget(Secondary(f"{said}. {because}" if because else f"{said}."))
        title = self.tr("Avslutade: {count}").format(count=len(ended))
        return self._unfold("ended_limits_button", title, inner)

    def _unfold(self, name: str, title: str, inner: QWidget, *acts: QWidget) -> UnfoldRow:
        unfold = UnfoldRow(name, title, inner, *acts)
        unfold.set_open(name in self._unfolded)
        return unfold


def _by_start(
    limits: tuple[LegalLimit, ...],
) -> tuple[tuple[tuple[str, ...], tuple[LegalLimit, ...]], ...]:
    """The limits under the kinds of events that start them, in order."""
    grouped: dict[tuple[str, ...], tuple[LegalLimit, ...]] = {}
    for limit in limits:
        grouped[limit.starts] = (*grouped.get(limit.starts, ()), limit)
    return tuple(grouped.items())


def _tone(running: Running, today: date) -> str:
    """Red only for what is acute and late; what has passed is told in words."""
    if running.day is None:
        return "plain"
    days = (running.day - today).days
    if running.limit.acute and days < 0:
        return "acute"
    pressing = days <= SOON_DAYS or running.limit.unit is Unit.AT_ONCE
    return "attention" if pressing else "plain"


def _column() -> QWidget:
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(current_style().px(4))
    return column


def _box_of(column: QWidget) -> QVBoxLayout:
    box = column.layout()
    assert isinstance(box, QVBoxLayout)
    return box


def _in_attention(text: str) -> WrappedLabel:
    label = Body(text)
    label.set_token("attention")
    return label
