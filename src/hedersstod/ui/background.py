"""Work off the GUI thread: values in, values out, results back on the GUI thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class _Outcome(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # every failure is handed to the owner
            self._outcome.failed.emit(error)
        else:
            self._outcome.done.emit(result)


class Background(QObject):
    """One serial worker; locking never waits for it, the process simply ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._outcomes: set[_Outcome] = set()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        owner: QObject,
    ) -> None:
        """Run `work` beside; `done` or `failed` is called on the GUI thread while owner lives.

        `work` takes and returns plain values; it touches no widget, and the vault only to
        open or make it.
        """
        outcome = _Outcome()
        self._outcomes.add(outcome)
        alive = weakref.ref(owner)

        def settle(call: Callable[[Any], None]) -> Callable[[Any], None]:
            def deliver(value: object) -> None:
                self._outcomes.discard(outcome)
                if alive() is not None and _still_there(owner):
                    call(value)

            return deliver

        outcome.done.connect(_Receiver(self, settle(done)).receive)
        outcome.failed.connect(_Receiver(self, settle(failed)).receive)
        self._pool.start(_Job(work, outcome))

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait until nothing runs; for tests and for an orderly end, never for a lock."""
        return self._pool.waitForDone(milliseconds)


class _Receiver(QObject):
    """Lives on the GUI thread, so that the queued signal is delivered there."""

    def __init__(self, parent: QObject, call: Callable[[Any], None]) -> None:
        super().__init__(parent)
        self._call = call

    @Slot(object)
    def receive(self, value: object) -> None:
        self._call(value)
        self.deleteLater()


def _still_there(owner: QObject) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(owner))
