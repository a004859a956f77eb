"""Whom to call: the number, when it answers, where that was read, and what is doubtful."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.labels import Body, Heading, Pill, Secondary

# Without the dash of "9–12": hours are read as hours.
_NUMBER = re.compile(r"\+?\d[\d\s\u00a0()/-]*\d")
_GROUP = re.compile(r"\d+")
_FEWEST = 3  # digits of a number; fewer are hours, floors, ages
_LONG = 26  # signs: what is longer is a sentence with a number in it, not a number


class CallLine(QWidget):
    """One line to call; a screen reader hears it whole, the number digit by digit.

    `warning` is what is doubtful about it in words; `missing` that nobody has filled it in.
    """

    def __init__(
        self,
        label: str,
        number: str,
        hours: str = "",
        origin: str = "",
        *,
        check_locally: bool = False,
        missing: bool = False,
        warning: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("call_line")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        head = FlowBox(10, 4)
        head.add(Heading(label, 3))
        check, gone = self.tr("kontrollera lokalt"), self.tr("saknas")
        marks = [word for word, on in ((check, check_locally), (gone, missing)) if on]
        for word in marks:
            head.add(Pill(word, "attention"))
        self._layout.addWidget(head)
        told = in_words(number) if number else "" if missing else self.tr("Inget nummer är känt.")
        if number:
            self.number = Heading(number, 2 if len(number) <= _LONG else 3)
            self.number.setAccessibleName(told)
            self._layout.addWidget(self.number)
        elif told:
            self._layout.addWidget(Body(told))
        for words in filter(None, (hours, origin)):
            self._layout.addWidget(Secondary(words))
        if warning:
            doubt = Secondary(warning, strong=True)
            doubt.set_token("attention")
            self._layout.addWidget(doubt)
        said = (label, *marks, told, hours, origin, warning)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        follow_style(self._respace)

    def _respace(self) -> None:
        self._layout.setSpacing(current_style().px(2))


def in_words(number: str) -> str:
    """The number as it is read aloud: every digit by itself, a pause between its groups."""
    return _NUMBER.sub(lambda found: _spelled(found.group()), number)


def _spelled(written: str) -> str:
    groups = _GROUP.findall(written)
    if sum(map(len, groups)) < _FEWEST:
        return written
    digits = _digits()
    spoken = ", ".join(" ".join(digits[int(digit)] for digit in group) for group in groups)
    if written.startswith("+"):
        plus = QCoreApplication.translate("CallLine", "plus")
        return f"{plus} {spoken}"
    return spoken


def _digits() -> tuple[str, ...]:
    words = QCoreApplication.translate(
        "CallLine", "noll ett två tre fyra fem sex sju åtta nio", "the ten digits, in this order"
    )
    return tuple(words.split())
