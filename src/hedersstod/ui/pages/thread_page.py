"""Röda tråden: what was seen, what could happen, what is done, when it is looked at again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.red_thread import (
    forget_unreasoned,
    leave_gap,
    take_up_gap,
    thread_of,
)
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.plan import LEFT_OPEN, LO_WHY
from hedersstod.domain.red_thread import RedThread, ThreadGap, ThreadPlace
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.pages.thread_list import ThreadList
from hedersstod.ui.pages.thread_picture import ThreadPicture
from hedersstod.ui.style import current_style
from hedersstod.ui.thread_words import gap_words
from hedersstod.ui.widgets import (
    Body,
    Card,
    EmptyState,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    ScrollPage,
    Secondary,
    SegmentedButtons,
    Unfold,
)

_PICTURE, _LIST = "picture", "list"
_AT_ONCE = 3  # gaps in sight, so that the thread is not pushed out of it


class ThreadPage(Page):
    """Every gap first, then the thread as a picture or, as wholly, as a list.

    `shown_as_list` tells which she chose; with large text the list comes first.
    """

    place_wanted = Signal(object)  # ThreadPlace
    shown_as_list = Signal(bool)

    def __init__(
        self, case_file: CaseFile, today: Callable[[], date], as_list: bool | None = None
    ) -> None:
        super().__init__()
        self._more_open = False
        self._as_list = current_style().large if as_list is None else as_list
        self.page_name, self.case_id = "thread", case_file.case.id
        self._case_file = case_file
        self._today = today
        scroll = ScrollPage(wide=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._column = scroll.column
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addStretch(1)
        self._show()

    def first_focus(self) -> None:
        for name in ("gap_place_0", "empty_state_button"):
            if focus_child(self, name):
                return
        found = self.findChildren(LinkButton)
        if found:
            found[0].setFocus()

    # -- building --------------------------------------------------------------------------

    def _show(self) -> None:
        thread = thread_of(self._case_file, self._today())
        forgotten = [
            forget_unreasoned(self._case_file, gap, gap_words(gap)) for gap in thread.open_gaps()
        ]
        if any(forgotten):
            self._is_saved()
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(current_style().px(18))
        for part in self._parts(thread):
            box.addWidget(part)
        put_in_place(self._column, self._inside, fresh)
        self._inside = fresh

    def _parts(self, thread: RedThread) -> Iterable[QWidget]:
        gaps = thread.open_gaps()
        if not thread.nodes:
            yield self._nothing_yet()
            return
        yield Secondary(
            self.tr(
                "Från det du har sett, till det som kan hända, det ni gör och när ni ser på det "
                "igen. Ett glapp är något som inget eller ingen tar hand om än."
            )
        )
        yield self._gaps(gaps)
        left = [gap for gap in thread.gaps if gap.left_because]
        if left:
            yield self._left(left)
        yield from self._thread(thread)

    def _nothing_yet(self) -> QWidget:
        empty = EmptyState(
            "info",
            self.tr("Här syns vad som hänger ihop"),
            self.tr(
                "När riskscreeningen är påbörjad visas det du har sett, scenarierna och det som "
                "möter dem, och det som inget möter."
            ),
            self.tr("Öppna Riskscreening"),
        )
        first = self._case_file.guide(SCREENING).questions()[0].id
        empty.action.connect(lambda: self.place_wanted.emit(ThreadPlace(SCREENING, first)))
        return empty

    # -- gaps ------------------------------------------------------------------------------

    def _gaps(self, gaps: tuple[ThreadGap, ...]) -> QWidget:
        card = Card(accent="attention" if gaps else "")
        card.setObjectName("gaps_card")
        head = FlowBox(14, 4)
        head.add(Heading(self.tr("Glapp att ta ställning till"), 2))
        card.layout_.addWidget(head)
        if gaps:
            head.add(Pill(str(len(gaps)), "attention"))
        else:
            card.layout_.addWidget(
                Body(self.tr("Inga öppna glapp syns. Det betyder inte att planen räcker."))
            )
        inside, more = _rows()
        for number, gap in enumerate(gaps):
            box = card.layout_ if number < _AT_ONCE else more
            if number:
                box.addWidget(Hairline())
            box.addWidget(self._gap(number, gap))
        if len(gaps) > _AT_ONCE:
            left = len(gaps) - _AT_ONCE
            fold = Unfold(self.tr("Visa {count} glapp till").format(count=left), inside)
            fold.title_button.setObjectName("more_gaps")
            fold.set_open(self._more_open)
            fold.title_button.clicked.connect(lambda: self._keep_open(fold.is_open()))
            card.layout_.addWidget(fold)
        return card

    def _keep_open(self, on: bool) -> None:
        self._more_open = on

    def _gap(self, number: int, gap: ThreadGap) -> QWidget:
        row, box = _rows()
        words = gap_words(gap)
        box.addWidget(Body(words))
        self._mark(box, gap.withheld_because)
        acts = FlowBox(18, 4)
        go = LinkButton(self.tr("Gå dit"))
        go.setObjectName(f"gap_place_{number}")
        go.clicked.connect(lambda: self.place_wanted.emit(gap.place))
        leave = LinkButton(self.tr("Lämna med skäl"))
        leave.setObjectName(f"gap_leave_{number}")
        leave.clicked.connect(lambda: self._leave(gap))
        for button in (go, leave):
            button.setAccessibleName(f"{button.text()}: {words}")
            acts.add(button)
        box.addWidget(acts)
        return row

    def _left(self, left: list[ThreadGap]) -> QWidget:
        inside, box = _rows()
        for number, gap in enumerate(left):
            words = gap_words(gap)
            box.addWidget(Body(words))
            box.addWidget(Secondary(self.tr("Skäl: {reason}").format(reason=gap.left_because)))
            again = LinkButton(self.tr("Ta upp igen"))
            again.setObjectName(f"gap_again_{number}")
            again.setAccessibleName(f"{again.text()}: {words}")
            again.clicked.connect(lambda _c=False, g=gap: self._take_up(g))
            acts = FlowBox(18, 4)
            acts.add(again)
            box.addWidget(acts)
        fold = Unfold(self.tr("Lämnade glapp: {count}").format(count=len(left)), inside)
        fold.setObjectName("left_gaps")
        return fold

    def _leave(self, gap: ThreadGap) -> None:
        """The gap gets a row of its own in the plan; the reason is written there."""
        leave_gap(self._case_file, gap, gap_words(gap), gap.left_because)
        if self._is_saved():
            self.place_wanted.emit(ThreadPlace(SAFETY_PLAN, LEFT_OPEN, gap.item, LO_WHY))

    def _take_up(self, gap: ThreadGap) -> None:
        take_up_gap(self._case_file, gap.item)
        self._is_saved()
        self._show()
        self.first_focus()

    def _is_saved(self) -> bool:
        try:
            self._case_file.save()
        except HedersstodError as error:
            self.failed.emit(error)
            return False
        return True

    # -- the thread ------------------------------------------------------------------------

    def _thread(self, thread: RedThread) -> Iterator[QWidget]:
        ways = SegmentedButtons([(_PICTURE, self.tr("Bild")), (_LIST, self.tr("Lista"))])
        ways.setObjectName("thread_ways")
        ways.set_group_name(self.tr("Visa tråden som"))
        ways.set_value(_LIST if self._as_list else _PICTURE)
        ways.chosen.connect(lambda way: self._show_as(way == _LIST))
        yield ways
        drawn = ThreadList(thread) if self._as_list else ThreadPicture(thread)
        drawn.place_wanted.connect(self.place_wanted)
        yield drawn

    def _show_as(self, as_list: bool) -> None:
        if as_list != self._as_list:
            self._as_list = as_list
            self.shown_as_list.emit(as_list)
        self._show()
        focus_child(self, "thread_ways")

    def _mark(self, box: QVBoxLayout, withheld_because: str | None) -> None:
        if withheld_because is not None:
            box.addWidget(Secondary(self.tr("Får inte nå vårdnadshavare.")))


def _rows() -> tuple[QWidget, QVBoxLayout]:
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(current_style().px(4))
    return row, box
