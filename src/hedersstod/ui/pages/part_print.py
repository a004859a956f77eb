"""The printed sheet of one recovery part: neutral words, the groups, and a QR square."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.part_words import holder
from hedersstod.ui.printing import PaintPage
from hedersstod.ui.widgets.part_view import groups_of, paint_qr

FAMILY = "Atkinson Hyperlegible Next"
INK, QUIET, LINE = QColor("black"), QColor("#444444"), QColor("#999999")
COLUMNS = 4
QR_QUIET = 4 / 37  # how much of a square of that size is the white on one side
SHEET_MM = 174.0  # what an A4 page leaves between the margins of ui/printing.py


def part_sheet(part: str, number: int, mark: str, made: date) -> PaintPage:
    """One page that says what the paper is, without a word about what it opens the way to."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        _Sheet(painter, rect).paint(part, number, mark, made)

    return paint


class _Sheet:
    """Goes down the page, one block after another; measures in millimetres, letters in points."""

    def __init__(self, painter: QPainter, rect: QRectF) -> None:
        self._painter = painter
        self._rect = rect
        self._mm = rect.width() / SHEET_MM
        self._top = rect.top()

    def paint(self, part: str, number: int, mark: str, made: date) -> None:
        translate = QCoreApplication.translate
        self._painter.fillRect(self._rect, Qt.GlobalColor.white)
        self._text(
            translate("PartSheet", "Återställningsdel {number} av 3").format(number=number),
            24,
            bold=True,
        )
        self._text(translate("PartSheet", "Två delar tillsammans öppnar arbetsboken."), 13)
        self._space(3)
        words = translate("PartSheet", "Märke {mark} · gjord {day} · hör till: {holder}")
        self._text(
            words.format(mark=mark, day=day_in_words(made), holder=holder(number)), 11, QUIET
        )
        self._space(9)
        self._groups(groups_of(part))
        self._space(10)
        self._square_and_use(part)
        self._space(6)
        self._line()
        self._space(5)
        for words in self._advice():
            self._text(words, 11)
            self._space(2.5)

    def _advice(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate(
                "PartSheet",
                "Förvara delarna inlåsta på skilda ställen. Aldrig två tillsammans, aldrig vid "
                "datorn.",
            ),
            translate(
                "PartSheet",
                "Fotografera den aldrig. Skriv den inte i en telefon, ett mejl eller en annan "
                "dator.",
            ),
            translate(
                "PartSheet",
                "Bara delar med samma märke hör ihop. När nya delar är gjorda och prövade: "
                "förstör den här.",
            ),
            translate(
                "PartSheet",
                "Slutar du: ge den ur hand till den som tar över.",
            ),
            translate(
                "PartSheet",
                "Har någon annan sett den, eller är den borta: säg det till handläggaren samma "
                "dag, så att allt kan bytas.",
            ),
        )

    # -- the parts of the page -------------------------------------------------------------

    def _groups(self, groups: tuple[str, ...]) -> None:
        width = (self._rect.width() - (COLUMNS - 1) * 5 * self._mm) / COLUMNS
        height = 19 * self._mm
        for place, group in enumerate(groups):
            row, column = divmod(place, COLUMNS)
            left = self._rect.left() + column * (width + 5 * self._mm)
            box = QRectF(left, self._top + row * (height + 5 * self._mm), width, height)
            self._group(box, place + 1, group)
        rows = -(-len(groups) // COLUMNS)
        self._top += rows * height + (rows - 1) * 5 * self._mm

    def _group(self, box: QRectF, number: int, group: str) -> None:
        painter, centre = self._painter, Qt.AlignmentFlag.AlignCenter
        painter.setPen(QPen(LINE, 0.25 * self._mm))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = 0.125 * self._mm  # the line lies within, or the edge of the paper would cut it
        painter.drawRoundedRect(
            box.adjusted(half, half, -half, -half), 1.5 * self._mm, 1.5 * self._mm
        )
        painter.setPen(QUIET)
        self._set_font(8)
        painter.drawText(
            QRectF(box.left(), box.top(), box.width(), 6 * self._mm), centre, f"{number}"
        )
        painter.setPen(INK)
        self._set_font(20, bold=True)
        cell = box.width() / 5.8
        left = box.left() + (box.width() - len(group) * cell) / 2
        for character in group:
            room = QRectF(left, box.top() + 5 * self._mm, cell, box.height() - 6 * self._mm)
            painter.drawText(room, centre, character)
            left += cell

    def _square_and_use(self, part: str) -> None:
        """The square at the left; beside it how the part is used."""
        translate = QCoreApplication.translate
        side = 46 * self._mm
        start, whole = self._top, self._rect
        # The white around it reaches into the margin, so that its edge stands under the groups'.
        out = side * QR_QUIET
        paint_qr(self._painter, QRectF(whole.left() - out, start - out, side, side), part)
        beside = side - out + 4 * self._mm
        self._rect = whole.adjusted(beside, 0, 0, 0)
        self._text(translate("PartSheet", "När lösenfrasen är borta"), 13, bold=True)
        self._space(1.5)
        self._text(
            translate(
                "PartSheet",
                "Välj ”Jag kommer inte åt lösenfrasen” på låssidan och skriv in två av de tre "
                "delarna, grupp för grupp. Stora och små bokstäver spelar ingen roll. "
                "Bokstäverna I, L, O och U används inte: det som ser ut som dem är siffror.",
            ),
            11,
        )
        self._space(2.5)
        self._text(translate("PartSheet", "På en annan dator"), 13, bold=True)
        self._space(1.5)
        self._text(
            translate(
                "PartSheet",
                "Starta programmet där, välj ”Jag har en säkerhetskopia”, sätt i minnet med kopior "
                "och välj ”Två återställningsdelar”.",
            ),
            11,
        )
        self._space(2.5)
        self._text(
            translate(
                "PartSheet",
                "Rutan är samma text, för en läsare som sitter med sladd i datorn. Läs den aldrig "
                "med en telefon.",
            ),
            11,
            QUIET,
        )
        self._rect = whole
        self._top = max(self._top, start + side - 2 * out)

    def _line(self) -> None:
        self._painter.setPen(QPen(LINE, 0.25 * self._mm))
        left, right = self._rect.left(), self._rect.right()
        self._painter.drawLine(QPointF(left, self._top), QPointF(right, self._top))

    def _text(self, words: str, points: float, colour: QColor = INK, *, bold: bool = False) -> None:
        self._set_font(points, bold=bold)
        self._painter.setPen(colour)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        room = QRectF(self._rect.left(), self._top, self._rect.width(), self._rect.height())
        taken = self._painter.boundingRect(room, int(wrap), words)
        self._painter.drawText(room, int(wrap), words)
        metrics = QFontMetricsF(self._painter.font(), self._painter.device())
        self._top += max(taken.height(), metrics.height())

    def _set_font(self, points: float, *, bold: bool = False) -> None:
        font = QFont(FAMILY)
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self._painter.setFont(font)

    def _space(self, millimetres: float) -> None:
        self._top += millimetres * self._mm
