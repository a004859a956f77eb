"""One person in the register as a quiet row that unfolds to all that is written of her."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hedersstod.domain.answers import NO_REASON_YET
from hedersstod.domain.people import DOUBLE, Person, age_on
from hedersstod.ui.pages.person_form import PersonForm
from hedersstod.ui.pages.person_words import told_roles
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import FlowBox, LinkButton, Pill, Secondary
from hedersstod.ui.widgets.buttons import Shape, Tones
from hedersstod.ui.widgets.painting import break_text

SHOW_PAUSE = 150
"""Milliseconds; a row that grows moves all the rows below it, which is not done for each letter."""


class LetterMark(QWidget):
    """The letter of somebody: in a ring, or in a triangle for who exercises or sanctions."""

    def __init__(self, letter: str, threat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self._threat = threat
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_style(self._restyle)

    def set_threat(self, threat: bool) -> None:
        """Draw the triangle, or the ring."""
        self._threat = threat
        self.update()

    def sizeHint(self) -> QSize:
        side = current_style().px(36)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = current_style()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(style.colour("ink-2" if self._threat else "line-strong"), style.px(1.5))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(style.colour("sunken"))
        low = 0.0
        if self._threat:
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
            low = box.height() * 0.17
        else:
            painter.drawEllipse(box)
        font = style.font("secondary-strong" if len(self._letter) == 1 else "small", 700)
        text = break_text(self._letter, font, 10_000, style.line_px("secondary-strong"))
        left = box.center().x() - text.size.width() / 2
        place = QPointF(left, box.center().y() - text.size.height() / 2 + low)
        text.paint(painter, place, style.colour("ink"))

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class _NameButton(LinkButton):
    """The label of somebody, which opens her row."""

    shape = Shape(side=5, height=28, gap=6)
    usual = Tones("ink")
    hovered = Tones("primary")

    def __init__(self, text: str, trailing_icon: str) -> None:
        self._heights: dict[tuple[str, int, float], int] = {}
        super().__init__(text, trailing_icon)

    def heightForWidth(self, width: int) -> int:
        # Asked for by the layouts of the whole list again and again.
        key = (self.text(), width, current_style().scale)
        if key not in self._heights:
            self._heights[key] = super().heightForWidth(width)
        return self._heights[key]


class PersonRow(QWidget):
    """Folded: letter, label, relation, roles. Open: the form as well; made when first opened."""

    open_wanted = Signal(str, bool)  # person id, to be opened or closed
    edited = Signal(str, str, object)  # person id, name of the field, Change
    remove_wanted = Signal(str)

    def __init__(self, person: Person, today: Callable[[], date]) -> None:
        super().__init__()
        self.person = person
        self.form: PersonForm | None = None
        self._today = today
        self.setObjectName(f"row_{person.letter}")
        self._box = QVBoxLayout(self)
        self._head = QWidget()
        self._head.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        self._mark = LetterMark(person.letter)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name_button = _NameButton(person.label, "chevron-right")
        self.name_button.setObjectName(f"open_{person.letter}")
        self.name_button.clicked.connect(self._turn)
        self._told = FlowBox(8, 4)
        self._reason = Secondary("")
        words.addWidget(self.name_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._below = QVBoxLayout()
        self._below.addWidget(self._told)
        self._below.addWidget(self._reason)
        words.addLayout(self._below)
        row.addLayout(words, 1)
        self._row = row
        self._box.addWidget(self._head)
        self._parts: list[QWidget] = []
        self._now_told: tuple[str, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SHOW_PAUSE)
        self._pause.timeout.connect(self._show)
        self._show()
        follow_style(self._restyle)

    def show_person(self, person: Person) -> None:
        """Show what is now written of her in the folded row, when she has stopped writing."""
        self.person = person
        self._pause.start()

    def _show(self) -> None:
        person = self.person
        self._mark.set_threat(bool(person.roles & DOUBLE))
        self.name_button.setText(person.label)
        same = person.relation.casefold() == person.label.casefold()
        second = [person.relation] if person.relation and not same else []
        if person.born is not None:
            age = age_on(person.born, self._today())
            second.append(self.tr("{age} år").format(age=age) if age else self.tr("under 1 år"))
        roles = told_roles(person)
        self._show_told(second, roles)
        never = person.never_contact
        self._reason.setText(self._why(never))
        self._reason.setVisible(never is not None)
        self._name_for_the_ear([*second, *roles])

    def _show_told(self, second: list[str], roles: list[str]) -> None:
        never = self.person.never_contact is not None
        told = (*second, "", *roles, str(never))
        if told == self._now_told:
            return  # she is writing, and nothing of this is changed by each letter
        self._now_told = told
        for part in self._parts:
            self._told.flow.removeWidget(part)
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        if second:
            self._tell(Secondary(" · ".join(second)))
        for words in roles:
            self._tell(Pill(words))
        if not roles:
            self._tell(Pill(self.tr("roll inte angiven"), "attention"))
        if never:
            self._tell(Pill(self.tr("får aldrig kontaktas"), "acute"))

    def set_open(self, opened: bool) -> None:
        """Unfold or fold the form."""
        if opened and self.form is None:
            self.form = PersonForm(self.person, self._today)
            self.form.edited.connect(
                lambda field, change: self.edited.emit(self.person.id, field, change)
            )
            self.form.remove_wanted.connect(lambda: self.remove_wanted.emit(self.person.id))
            self._box.addWidget(self.form)
            self._restyle()
            self.form.show()  # at once, so that its fields are found after a lock
        elif not opened and self.form is not None:
            self.form.hide()
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
        self.name_button.set_icon("chevron-down" if opened else "chevron-right", trailing=True)
        self.name_button.setAccessibleDescription(
            self.tr("Utfälld") if opened else self.tr("Hopfälld")
        )

    def is_open(self) -> bool:
        """Is the form in sight?"""
        return self.form is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Anywhere on the folded row, not only on the label.
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._head.geometry().contains(event.position().toPoint()):
            self._turn()

    def _turn(self) -> None:
        self.open_wanted.emit(self.person.id, not self.is_open())

    def _tell(self, part: QWidget) -> None:
        self._parts.append(part)
        self._told.add(part)
        part.show()

    def _why(self, never: str | None) -> str:
        if never is None:
            return ""
        if never == NO_REASON_YET:
            return self.tr("Skälet är inte angivet.")
        return self.tr("Därför att: {reason}").format(reason=never)

    def _name_for_the_ear(self, parts: list[str]) -> None:
        never = [self.tr("får aldrig kontaktas")] if self.person.never_contact is not None else []
        told = [f"{self.person.letter}, {self.person.label}", *parts, *never]
        self.name_button.setAccessibleName(", ".join(told))

    def _restyle(self) -> None:
        px = current_style().px
        self._row.setSpacing(px(10))
        self._below.setContentsMargins(px(5), 0, 0, 0)
        self._below.setSpacing(px(2))
        self._box.setContentsMargins(0, px(6), 0, px(6))
        self._box.setSpacing(px(14))
        if self.form is not None:
            self.form.setContentsMargins(px(51), 0, 0, px(12))
