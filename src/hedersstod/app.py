"""The composition root: puts together settings, content, look and window, and runs them."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from hedersstod.domain.errors import HedersstodError
from hedersstod.process import replace_process
from hedersstod.settings import choose_home, load_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from hedersstod.content import Content
    from hedersstod.ui.files import FileChooser
    from hedersstod.ui.main_window import MainWindow
    from hedersstod.ui.printing import Printer
    from hedersstod.ui.style import Style


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for the translator's extractor, as Qt's own does, but before Qt is loaded."""
    return text


UNSAVED_NOTICE = QT_TRANSLATE_NOOP(
    "Program", "Det sista du skrev kunde inte sparas när programmet låstes."
)
RESTORED_NOTICE = QT_TRANSLATE_NOOP(
    "Program", "Kopian är återställd. Det som fanns förut ligger undanlagt i mappen."
)
NOT_RESTORED_NOTICE = QT_TRANSLATE_NOOP(
    "Program", "Kopian kunde inte återställas. Det som fanns förut står kvar."
)
SETTINGS_NOTICE = QT_TRANSLATE_NOOP(
    "Program", "Inställningarna kunde inte läsas och är återställda."
)


@dataclass(frozen=True, slots=True)
class Program:
    """The running application and its window."""

    application: QApplication
    window: MainWindow
    style: Style


def build_program(
    home: Path,
    chooser: FileChooser | None = None,
    end_process: Callable[[list[str]], None] | None = None,
    notice: str = "",
    printer: Printer | None = None,
) -> Program:
    """Put the window together; the content is read once its first page has been seen.

    Raises VaultReadOnly when the home may not be looked into. `notice` is said on the first page,
    in its language: UNSAVED_NOTICE or nothing. `chooser`, `printer` and `end_process` are edges
    that tests and the demo replace.
    """
    settings, whole = load_settings(home)

    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from hedersstod.ui.files import DialogChooser
    from hedersstod.ui.icons import icon
    from hedersstod.ui.language import install_language
    from hedersstod.ui.main_window import MainWindow
    from hedersstod.ui.style import Style

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["arbetsbok"])
    application.setApplicationName("Arbetsbok")
    application.setDesktopFileName("arbetsbok")
    install_language(application, settings.language)
    style = Style(application)
    style.set_look(settings.theme, settings.scale)
    application.setWindowIcon(icon("book-user", style.colour("ink-2"), 64))
    notices = [notice] if notice else []
    if not whole:
        notices.append(SETTINGS_NOTICE)
    window = MainWindow(
        home=home,
        content=_read_once(settings.language),
        settings=settings,
        style=style,
        chooser=chooser or DialogChooser(),
        printer=printer,
        end_process=end_process or (lambda rest: replace_process(["--home", str(home), *rest])),
        notice=" ".join(QCoreApplication.translate("Program", each) for each in notices),
    )
    return Program(application, window, style)


def _read_once(language: str) -> Callable[[], Content]:
    """The content in that language, read and checked when it is first asked for.

    What it raises is ContentError, each time.
    """

    @cache
    def read() -> Content:
        from hedersstod.content import load_content
        from hedersstod.resources import resource_path

        return load_content(resource_path(), language)

    return read


def run_window(
    home_argument: str | None, geometry: str, *, unsaved: bool, restored: str = ""
) -> int:
    """Open the window and stay until it is closed; the exit status.

    `geometry` is where the window before a lock stood; `unsaved` says that its last words
    could not be written, `restored` whether a copy was put back at the lock.
    """
    home = choose_home(home_argument)
    told = {"yes": RESTORED_NOTICE, "no": NOT_RESTORED_NOTICE}
    notice = told.get(restored) or (UNSAVED_NOTICE if unsaved else "")
    try:
        program = build_program(home, notice=notice)
    except HedersstodError as error:
        return _say_it_cannot_start(error)
    _install_crash_hook(home, program.window)
    program.window.cannot_start.connect(lambda error: _end_at_start(program, error))
    program.window.resize(1366, 768)
    if geometry:
        program.window.restore_window(geometry)
    program.window.show()
    return int(program.application.exec())


def _end_at_start(program: Program, error: Exception) -> None:
    status = _say_it_cannot_start(error)
    program.window.hide()
    program.application.exit(status)
    if not isinstance(error, HedersstodError):
        raise error


def _say_it_cannot_start(error: Exception) -> int:
    from PySide6.QtWidgets import QApplication, QMessageBox

    from hedersstod.domain.errors import ContentError
    from hedersstod.ui.messages import message_for

    message = message_for(error)
    faults = error.faults if isinstance(error, ContentError) else ()
    if sys.stderr is not None:
        sys.stderr.writelines(f"{fault.file}: {fault.id}: {fault.what}\n" for fault in faults)
    if QApplication.instance() is None:
        QApplication(["arbetsbok"])
    box = QMessageBox()
    box.setWindowTitle("Arbetsbok")
    box.setText(message.title)
    box.setInformativeText(message.text)
    box.exec()
    return 1


def _install_crash_hook(home: Path, window: MainWindow) -> None:
    """Whatever was not expected: drafts are saved, and only type and place are written down."""

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        places = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        lines = "\n".join([kind.__name__, *places]) + "\n"
        try:
            window.survive(error)
        except Exception as second:  # the hook itself must not fall: Python would print the texts
            lines += f"{type(second).__name__}\n"
        finally:
            _write_down(home / "felrapport.txt", lines)

    sys.excepthook = report


def _write_down(path: Path, lines: str) -> None:
    # A windowed program on Windows has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(lines)
    try:
        path.write_text(lines, encoding="utf-8")
    except OSError:
        return  # there is no better place to tell it, and the drafts are saved already
