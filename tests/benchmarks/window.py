"""A window in a process of its own: when it was painted first, or what memory it settles at.

Arguments: empty|program, painted|settled|case, when the process was started, the home. Nothing
is imported here before the program imports it: in which order it does so is part of its start.
"""

from __future__ import annotations

import sys
from typing import Any

SIZE = (1366, 768)


def run_empty(until: str, began: float) -> None:
    """The floor: a window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(["empty"])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()

    from watch import watch

    watch(until, began)
    application.exec()


def run_program(until: str, began: float, home: str) -> None:
    """The program by its own main; watched from when its window is put together."""
    from hedersstod import app
    from hedersstod.__main__ import main

    build_program = app.build_program

    def build_and_watch(*arguments: Any, **named: Any) -> app.Program:
        program = build_program(*arguments, **named)

        from watch import watch

        watch(until, began)
        return program

    app.build_program = build_and_watch
    main(["--home", home])


if __name__ == "__main__":
    kind, until, began, home = sys.argv[1:]
    if kind == "empty":
        run_empty(until, float(began))
    else:
        run_program(until, float(began), home)
