"""Work off the GUI thread: values in, values out, results back on the GUI thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from inspect import ismethod
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

Call = Callable[[Any], None]


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], delivery: Delivery) -> None:
        super().__init__()
        self._work: Callable[[], Any] | None = work
        self._delivery = delivery

    def run(self) -> None:
        work, self._work = self._work, None
        if work is None:
            return
        try:
            result = work()
        except Exception as error:  # every failure is handed to the owner
            if isValid(self._delivery):  # else the program has ended, and nobody is left to tell
                self._delivery.failed.emit(error)
        else:
            if isValid(self._delivery):
                self._delivery.done.emit(result)


class Delivery(QObject):
    """Carries one result to the GUI thread, where it lives, and to its owner if it still does.

    It holds neither the owner nor its methods alive: a page that was left is let go.
    """

    done = Signal(object)
    failed = Signal(object)
    settled = Signal(object)

    def __init__(self, done: Call, failed: Call, owner: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self._owner = weakref.ref(owner)
        self._calls = (weakly(done), weakly(failed))
        self.done.connect(self._deliver)
        self.failed.connect(self._deliver_failure)

    @Slot(object)
    def _deliver(self, value: object) -> None:
        self._call(0, value)

    @Slot(object)
    def _deliver_failure(self, error: object) -> None:
        self._call(1, error)

    def _call(self, which: int, value: object) -> None:
        owner, call = self._owner(), self._calls[which]()
        self.settled.emit(self)
        self.deleteLater()
        if owner is not None and isValid(owner) and call is not None:
            call(value)


def weakly(call: Call) -> Callable[[], Call | None]:
    """A weak reference to a bound method; anything else is held (it belongs to nobody)."""
    if ismethod(call):
        return weakref.WeakMethod(call)
    return lambda: call


class Background(QObject):
    """One serial worker; locking never waits for it, the process simply ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._under_way: set[Delivery] = set()

    def run(self, work: Callable[[], Any], done: Call, failed: Call, owner: QObject) -> None:
        """Run `work` beside; `done` or `failed` is called on the GUI thread while owner lives.

        `work` takes and returns plain values; it touches no widget, and the vault only to
        open or make it. `done` and `failed` are bound methods of the owner.
        """
        delivery = Delivery(done, failed, owner, self)
        self._under_way.add(delivery)
        delivery.settled.connect(self._under_way.discard)
        self._pool.start(_Job(work, delivery))

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait until nothing runs; for tests and for an orderly end, never for a lock."""
        return self._pool.waitForDone(milliseconds)
