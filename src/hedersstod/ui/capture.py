"""Screen capture as a way out: blocked for every window where the platform can, and said if not.

Each window is asked about again after it was blocked: *bekräftat* is what the system answered,
never what it was asked to do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from hedersstod.ui.capture_platforms import CapturePlatform, Unable, this_platform
from hedersstod.ui.style import current_style
from hedersstod.ui.widgets import WrappedLabel

MINUTES = (15, 60)
"""How long capture may be let through; then it is blocked again by itself."""

_LOOK_AT_CLOCK = 1000  # milliseconds
RAIL_INDENT = 10  # where the entries of the rail begin


class CaptureKind(Enum):
    """What is known about pictures of the screen now."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    ALLOWED = "allowed"


@dataclass(frozen=True, slots=True)
class CaptureState:
    """The state, why it is not confirmed, and until when capture is let through."""

    kind: CaptureKind
    why: Unable | None = None
    until: datetime | None = None


def _local_now() -> datetime:
    return datetime.now().astimezone()


class CaptureGuard(QObject):
    """Blocks pictures of every window and popup from the moment it has one on the system.

    `allowed` (minutes) and `blocked` are for the access log; `changed` whenever the state is new.
    A lock ends the process, and the next one begins blocked.
    """

    changed = Signal()
    allowed = Signal(int)
    blocked = Signal()

    def __init__(
        self,
        parent: QObject,
        platform: CapturePlatform | None = None,
        now: Callable[[], datetime] = _local_now,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._platform = platform or this_platform()
        self._now = now
        self._ticks = ticks
        self._until: datetime | None = None
        self._began = now()
        self._ends_at_tick = 0.0
        self._told = self.state()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AT_CLOCK)
        self._clock.timeout.connect(self.look_at_clock)
        application = QCoreApplication.instance()
        if application is not None and self.can_block:
            # Elsewhere it would cost time at every event and do nothing.
            application.installEventFilter(self)
            self._treat_all()

    @property
    def can_block(self) -> bool:
        """Is there anything that this system can be asked?"""
        return self._platform.unable is None

    def state(self) -> CaptureState:
        """What holds now; the system is asked about every window that can be seen."""
        if self._until is not None:
            return CaptureState(CaptureKind.ALLOWED, until=self._until)
        if self._platform.unable is not None:
            return CaptureState(CaptureKind.UNCONFIRMED, self._platform.unable)
        if all(self._platform.is_blocked(window) for window in _shown_windows()):
            return CaptureState(CaptureKind.CONFIRMED)
        return CaptureState(CaptureKind.UNCONFIRMED, Unable.REFUSED)

    def allow(self, minutes: int) -> None:
        """Let pictures be taken for 15 or 60 minutes; nothing happens where none are blocked."""
        if minutes not in MINUTES:
            raise ValueError("not a time that is offered")
        if not self.can_block:
            return
        self._began = self._now()
        self._until = self._began + timedelta(minutes=minutes)
        self._ends_at_tick = self._ticks() + minutes * 60
        self._clock.start()
        self._treat_all()
        self.allowed.emit(minutes)
        self._tell()

    def block(self) -> None:
        """Block now, if it was let through."""
        if self._until is None:
            return
        self._until = None
        self._clock.stop()
        self._treat_all()
        self.blocked.emit()
        self._tell()

    def look_at_clock(self) -> None:
        """Block again when the time is out, by the clock on the wall or by the one that ticks.

        The wall's can be set back, and the other may stand still while the computer sleeps.
        """
        if self._until is None:
            return
        now = self._now()
        if now >= self._until or now < self._began or self._ticks() >= self._ends_at_tick:
            self.block()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window gets its handle before it can be seen, and a new one when its kind changes.
        seen = event.type() in (QEvent.Type.WinIdChange, QEvent.Type.Show)
        if seen and isinstance(watched, QWidget) and watched.isWindow():
            self._treat(watched)
            self._tell()
        return False

    def _treat_all(self) -> None:
        for widget in QApplication.topLevelWidgets():
            self._treat(widget)

    def _treat(self, widget: QWidget) -> None:
        window = int(widget.internalWinId())
        if not window:
            return  # not on the system yet, or no longer
        if self._until is None:
            self._platform.block(window)
        else:
            self._platform.allow(window)

    def _tell(self) -> None:
        state = self.state()
        if state != self._told:
            self._told = state
            self.changed.emit()


def _shown_windows() -> list[int]:
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return [window for widget in shown if (window := int(widget.internalWinId()))]


class CaptureBadge(WrappedLabel):
    """Says in a few words whether pictures of the screen are known to be blocked."""

    def __init__(self, guard: CaptureGuard, parent: QWidget | None = None) -> None:
        super().__init__("", "secondary", "ink-2", parent)
        self._guard = guard
        self.setObjectName("capture_badge")
        guard.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask the guard again."""
        state = self._guard.state()
        colour = "ink-2"
        if state.until is not None:
            until = f"{state.until:%H.%M}"
            words = self.tr("Skärmskydd: av till {time}").format(time=until)
            colour = "attention"
        elif state.kind is CaptureKind.CONFIRMED:
            words = self.tr("Skärmskydd: bekräftat")
        else:
            words = self.tr("Skärmskydd: inte bekräftat")
        self.setText(words)
        self.setAccessibleName(words)
        self.set_token(colour)

    def _restyle(self) -> None:
        px = current_style().px
        self.setContentsMargins(px(RAIL_INDENT), px(4), 0, px(4))
        super()._restyle()
