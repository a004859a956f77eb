"""Keeps the open vault's copies and checks going beside the window; tells, never interrupts.

Lock does not wait for it: what runs here holds nothing that is not on disk, and the process ends.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from hedersstod.casework.office import Office
from hedersstod.domain.errors import CopyPlaceMissing, HedersstodError, VaultClosed, VaultDamaged
from hedersstod.ui.background import Background

FIRST = 3_000  # milliseconds: her page comes first
MINUTE = 60_000
SOON = 2_000
PAUSE = timedelta(minutes=30)
"""So long after a failure before it is tried again: a full disk is not asked each minute."""


class Caretaker(QObject):
    """Copies when due, proves the newest after unlocking, reads everything through monthly.

    `changed` says that what Idag tells may be another now; `damage_found` that the vault is not
    whole. One thing at a time, and none while letters she has typed are not on disk yet.
    """

    changed = Signal()
    damage_found = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        # Its own: what she asks for must not stand in line behind a slow stick.
        self.background = Background(self)
        self._busy = self._stopped = False
        self._failed_at: datetime | None = None
        self._to_prove = True
        self._to_check = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, a moment after she has seen her page."""
        self._timer.start(FIRST)

    def stop(self) -> None:
        """Nothing more is begun; what runs is told to nobody."""
        self._stopped = True
        self._timer.stop()

    def look_now(self) -> None:
        """See what is due without waiting for the minute."""
        self._timer.stop()
        self._look()

    def _look(self) -> None:
        if self._busy or self._stopped:
            return
        if self._office.has_unsaved:
            # She is writing: a copy holds up the saving of it for a moment.
            self._timer.start(SOON)
            return
        try:
            work = self._next()
        except HedersstodError:
            work = None  # told where she meets it; the next minute may see it differently
        if work is None:
            self._timer.start(MINUTE)
            return
        self._busy = True
        job, done, failed = work
        self.background.run(job, done, failed, self)

    def _next(self) -> tuple[Callable[[], object], Callable[..., None], Callable[..., None]] | None:
        office = self._office
        if self._to_prove:
            self._to_prove = False
            return office.copies.prove_job(), self._done, self._left
        if self._to_check and not office.care.is_damaged:
            self._to_check = False
            if office.care.check_is_due():
                return office.care.check_job(), self._done, self._check_failed
        if not self._rests() and office.copies.is_due():
            return office.copies.make_job(), self._copied, self._copy_failed
        return None

    def _rests(self) -> bool:
        at = self._failed_at
        return at is not None and timedelta(0) <= self._office.now() - at < PAUSE

    # -- what came of it -------------------------------------------------------------------

    def _done(self, _result: object) -> None:
        self._go_on(changed=True)

    def _left(self, error: BaseException) -> None:
        """Not proved, for a reason that is told elsewhere; the next unlocking tries again."""
        self._go_on(changed=False)
        _expected(error)

    def _check_failed(self, error: BaseException) -> None:
        self._go_on(changed=True)
        if isinstance(error, VaultDamaged) and not self._stopped:
            self.damage_found.emit()
        _expected(error)

    def _copied(self, _copy: object) -> None:
        self._failed_at = None
        self._go_on(changed=True)

    def _copy_failed(self, error: BaseException) -> None:
        self._failed_at = self._office.now()
        if not self._stopped and not isinstance(error, CopyPlaceMissing | VaultClosed):
            self._office.copies.note_failure()
        self._go_on(changed=True)
        _expected(error)

    def _go_on(self, *, changed: bool) -> None:
        self._busy = False
        if self._stopped:
            return
        self._timer.start(SOON)
        if changed:
            self.changed.emit()


def _expected(error: BaseException) -> None:
    if not isinstance(error, HedersstodError):
        raise error
