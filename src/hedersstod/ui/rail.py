"""The rail: the parts of the program, the open case's path, and the lock, always at hand."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import RailItem

RAIL_WIDTH = 208


class Rail(QFrame):
    """Emits where she wants to go: a page name, or a page of the open case."""

    page_wanted = Signal(str)
    case_page_wanted = Signal(str)
    guide_wanted = Signal(str)
    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._style = style
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 18, 12, 12)
        outer.setSpacing(4)
        name = QLabel("Hedersstöd")
        name.setObjectName("product_name")
        outer.addWidget(name)
        middle = QWidget()
        self._items = QVBoxLayout(middle)
        self._items.setContentsMargins(0, 12, 0, 0)
        self._items.setSpacing(2)
        area = QScrollArea()
        area.setObjectName("rail_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        outer.addWidget(area, 1)
        self._outer = outer
        self.hide_item = RailItem("eye-off", self.tr("Göm"), badge="F9")
        self.hide_item.setObjectName("hide_button")
        self.hide_item.clicked.connect(self.hide_wanted)
        self.lock_item = RailItem("lock", self.tr("Lås"), badge="Ctrl+L")
        self.lock_item.setObjectName("lock_button")
        self.lock_item.clicked.connect(self.lock_wanted)
        for item in (self.hide_item, self.lock_item):
            item.setCheckable(False)
            # A click leaves the keyboard in the field, where she finds it when she comes back.
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            outer.addWidget(item)
        self._case: QWidget | None = None
        self._shown: object = None
        self._buttons: dict[str, RailItem] = {}
        for key, icon, text in (
            ("today", "sun", self.tr("Idag")),
            ("cases", "folder", self.tr("Ärenden")),
            ("directory", "book-user", self.tr("Stödkatalog")),
            ("municipality", "map-pin", self.tr("Vår kommun")),
            ("verify", "file-check", self.tr("Granska rapport")),
            ("settings", "settings", self.tr("Inställningar")),
        ):
            item = RailItem(icon, text)
            item.setObjectName(f"rail_{key}")
            item.clicked.connect(lambda _c=False, k=key: self.page_wanted.emit(k))
            self._buttons[key] = item
            self._items.addWidget(item)
        self._items.addStretch(1)
        self._order_keys()
        style.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.setFixedWidth(self._style.px(RAIL_WIDTH))

    def show_case(self, case_file: CaseFile | None) -> None:
        """Show one case's path below Ärenden, or none."""
        shown = None
        if case_file is not None:
            shown = (case_file.case.id, case_file.path(), self._style.scale)
        if shown is not None and shown == self._shown:
            return  # asked after each save, while she writes and tabs
        self._shown = shown
        focused = next((key for key, item in self._buttons.items() if item.hasFocus()), "")
        if self._case is not None:
            self._items.removeWidget(self._case)
            self._case.hide()
            self._case.setParent(None)
            self._case.deleteLater()
            self._case = None
        for key in [k for k in self._buttons if k.startswith("case:")]:
            del self._buttons[key]
        if case_file is None:
            return
        self._case = QFrame()
        self._case.setObjectName("rail_case")
        box = QVBoxLayout(self._case)
        px = self._style.px
        box.setContentsMargins(px(12), px(4), 0, px(4))
        box.setSpacing(0)
        alias = RailItem(None, case_file.case.alias, caption=True)
        alias.setObjectName("rail_alias")
        alias.setEnabled(False)
        box.addWidget(alias)
        self._child(box, "case:overview", self.tr("Översikt"), None, "overview")
        for step in case_file.path():
            item = RailItem(None, step.title, state=step.standing.value)
            item.setObjectName(f"rail_case_{step.guide}")
            item.clicked.connect(lambda _c=False, g=step.guide: self.guide_wanted.emit(g))
            self._buttons[f"case:{step.guide}"] = item
            box.addWidget(item)
        self._child(box, "case:thread", self.tr("Röda tråden"), None, "thread")
        self._child(box, "case:people", self.tr("Personer"), None, "people")
        self._child(box, "case:facts", self.tr("Vem får veta vad"), None, "facts")
        self._child(box, "case:events", self.tr("Händelser"), None, "events")
        self._child(box, "case:reports", self.tr("Rapporter"), None, "reports")
        self._items.insertWidget(2, self._case)
        self._case.show()  # in the same turn, or the rail would blink
        self._order_keys()
        if focused.startswith("case:") and focused in self._buttons:
            self._buttons[focused].setFocus()

    def _order_keys(self) -> None:
        """Let Tab go downwards: the open case under Ärenden, Göm and the lock last."""
        of_case = [item for key, item in self._buttons.items() if key.startswith("case:")]
        others = [item for key, item in self._buttons.items() if not key.startswith("case:")]
        always = (self.hide_item, self.lock_item)
        for before, after in pairwise([*others[:2], *of_case, *others[2:], *always]):
            QWidget.setTabOrder(before, after)

    def _child(self, box: QVBoxLayout, key: str, text: str, state: str | None, page: str) -> None:
        item = RailItem(None, text, state=state)
        item.setObjectName(f"rail_case_{page}")
        item.clicked.connect(lambda: self.case_page_wanted.emit(page))
        self._buttons[key] = item
        box.addWidget(item)

    def add_badge(self, badge: QWidget) -> None:
        """A quiet word above the lock that is always in sight."""
        self._outer.insertWidget(self._outer.indexOf(self.hide_item), badge)

    def mark(self, key: str) -> None:
        """Show where she is."""
        for name, item in self._buttons.items():
            item.setChecked(name == key)

    def set_badge(self, key: str, text: str) -> None:
        """A short count beside an entry, or nothing."""
        self._buttons[key].set_badge(text)
