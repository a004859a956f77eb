"""What a passphrase withstands, in words, a moment after the last key; no meter and no colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.strength import YEAR, Hint, Level, Reason, Strength
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets.labels import Body, Secondary

PAUSE = 350  # milliseconds after the last key
_HOUR, _DAY = 3600.0, 86400.0


class StrengthLine(QWidget):
    """Judges what `show_for` is given; it advises and never stands in the way.

    The text is held only until it has been judged.
    """

    def __init__(self, judge: Callable[[str], Strength], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._waiting = ""
        self._told: Strength | None = None
        self.setObjectName("strength_line")
        self._verdict = Body("", strong=True)
        self._verdict.setObjectName("strength_verdict")
        self._why = Secondary("")
        self._why.setObjectName("strength_why")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._verdict)
        self._layout.addWidget(self._why)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._show_nothing()
        follow_style(self._restyle)

    def show_for(self, text: str) -> None:
        """Judge this text after a pause; an empty one at once."""
        self._waiting = text
        if text:
            self._pause.start()
        else:
            self._pause.stop()
            self._show_nothing()

    def now(self) -> None:
        """Judge at once what is waiting."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()

    def strength(self) -> Strength | None:
        """What is shown now, or None while nothing is typed."""
        return self._told

    def _look(self) -> None:
        text, self._waiting = self._waiting, ""
        before, self._told = self._told, self._judge(text)
        verdict, why = words_for(self._told)
        self._say(verdict, why)
        if before is None or before.level is not self._told.level:
            spoken = QAccessibleAnnouncementEvent(self, f"{verdict} {why}")
            QAccessible.updateAccessibility(spoken)

    def _show_nothing(self) -> None:
        self._told = None
        self._say("", self.tr("Här står vad lösenfrasen står emot, när du har börjat skriva."))

    def _say(self, verdict: str, why: str) -> None:
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))
        self._why.setText(why)
        self.setAccessibleName(f"{verdict} {why}".strip())

    def _restyle(self) -> None:
        self._layout.setSpacing(current_style().px(2))


def words_for(strength: Strength) -> tuple[str, str]:
    """The verdict, and why with what would help."""
    parts = (_span(strength), _reason(strength.reason), _hint(strength.hint))
    return _verdict(strength.level), " ".join(part for part in parts if part)


def _verdict(level: Level) -> str:
    match level:
        case Level.TOO_SHORT:
            return QCoreApplication.translate("StrengthLine", "För kort. Minst 12 tecken behövs.")
        case Level.GUESSED:
            return QCoreApplication.translate(
                "StrengthLine", "Den som hittar datorn kan gissa den."
            )
        case Level.FINDER:
            return QCoreApplication.translate(
                "StrengthLine",
                "Står emot den som hittar datorn, men inte den som har råd och tid.",
            )
        case Level.LONG:
            return QCoreApplication.translate(
                "StrengthLine", "Står emot också den som har råd och tid."
            )
    return QCoreApplication.translate(
        "StrengthLine",
        "Att gissa den lönar sig inte längre. Den kan fortfarande ses, filmas eller hittas på en "
        "lapp.",
    )


def _span(strength: Strength) -> str:
    if strength.level is Level.TOO_SHORT:
        return ""
    if strength.level is Level.GUESSED:
        return QCoreApplication.translate(
            "StrengthLine", "En enda vanlig dator behöver {time}."
        ).format(time=_time(strength.seconds_alone))
    return QCoreApplication.translate(
        "StrengthLine", "Tusen snabba datorer behöver {time}."
    ).format(time=_time(strength.seconds_with_means))


def _time(seconds: float) -> str:
    """About how long, rounded so that nobody takes it for a measurement."""
    if seconds < _HOUR:
        return QCoreApplication.translate("StrengthLine", "mindre än en timme")
    if seconds < 2 * _DAY:
        return QCoreApplication.translate("StrengthLine", "ungefär ett dygn")
    if seconds < 60 * _DAY:
        return QCoreApplication.translate("StrengthLine", "ungefär {days} dagar").format(
            days=_rounded(seconds / _DAY)
        )
    if seconds < 2 * YEAR:
        return QCoreApplication.translate("StrengthLine", "ungefär {months} månader").format(
            months=_rounded(seconds / (YEAR / 12))
        )
    if seconds < 1000 * YEAR:
        return QCoreApplication.translate("StrengthLine", "ungefär {years} år").format(
            years=_rounded(seconds / YEAR)
        )
    return QCoreApplication.translate("StrengthLine", "mer än tusen år")


def _rounded(number: float) -> int:
    """One digit that counts: 3, 40, 700."""
    whole = max(1, round(number))
    size = int(10 ** (len(str(whole)) - 1))
    return max(1, round(whole / size)) * size


def _reason(reason: Reason) -> str:
    match reason:
        case Reason.OWN_WORDS:
            return QCoreApplication.translate(
                "StrengthLine", "Den innehåller ord som finns i valvet."
            )
        case Reason.PHRASE:
            return QCoreApplication.translate(
                "StrengthLine", "Det är något som många kan utantill."
            )
        case Reason.REPEAT:
            return QCoreApplication.translate("StrengthLine", "Samma sak upprepas.")
        case Reason.PATTERN:
            return QCoreApplication.translate(
                "StrengthLine", "Tecknen ligger i rad eller bredvid varandra på tangentbordet."
            )
        case Reason.NAME:
            return QCoreApplication.translate("StrengthLine", "Namn gissas bland det första.")
        case Reason.CLUB:
            return QCoreApplication.translate("StrengthLine", "Lag gissas bland det första.")
        case Reason.PLACE:
            return QCoreApplication.translate("StrengthLine", "Orter gissas bland det första.")
        case Reason.TIME:
            return QCoreApplication.translate(
                "StrengthLine", "Årtal, månader och årstider gissas bland det första."
            )
        case Reason.COMMON:
            return QCoreApplication.translate("StrengthLine", "Orden hör till de vanligaste.")
        case Reason.FEW_WORDS:
            return QCoreApplication.translate("StrengthLine", "Den består av få ord.")
    return ""


def _hint(hint: Hint) -> str:
    match hint:
        case Hint.LONGER:
            return QCoreApplication.translate("StrengthLine", "Gör den längre.")
        case Hint.LEAVE_OUT:
            return QCoreApplication.translate(
                "StrengthLine", "Välj ord som inte har med arbetet att göra."
            )
        case Hint.UNRELATED_WORDS:
            return QCoreApplication.translate(
                "StrengthLine", "Ta fyra eller fem ord som inte hör ihop."
            )
        case Hint.ONE_MORE_WORD:
            return QCoreApplication.translate("StrengthLine", "Ett ord till hjälper mest.")
    return ""
