"""The window: locked or open, and the lock that ends the process that held the data."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from hedersstod.casework import entrance
from hedersstod.domain.errors import HedersstodError
from hedersstod.settings import Settings, save_settings
from hedersstod.ui.background import Background
from hedersstod.ui.clipboard import CopyGuard
from hedersstod.ui.files import FileChooser
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.pages.first_start_page import FirstStartPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.unlock_page import UnlockPage
from hedersstod.ui.style import Style
from hedersstod.ui.widgets import set_copy_gate

if TYPE_CHECKING:
    from hedersstod.casework.office import Content, Office
    from hedersstod.domain.case import Bookmark
    from hedersstod.ui.workplace import Workplace

TITLE = "Arbetsbok"  # neutral, locked or open: it stands in the task bar
LOOK_AGAIN = 1000  # milliseconds


class MainWindow(QMainWindow):
    """Goes from first start or unlocking to the workplace; `end_process` is what lock does last."""

    def __init__(
        self,
        home: Path,
        content: Content,
        settings: Settings,
        style: Style,
        chooser: FileChooser,
        end_process: Callable[[list[str]], None],
        notice: str = "",
    ) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setObjectName("main_window")
        self.setMinimumSize(720, 520)
        self._home = home
        self._content = content
        self.settings = settings
        self._style = style
        self._chooser = chooser
        self._end_process = end_process
        self._background = Background(self)
        self._office: Office | None = None
        self.workplace: Workplace | None = None
        self._locked_page: Page | None = None
        self._told_unsaved = False
        self._until_saved = QTimer(self)
        self._until_saved.setInterval(LOOK_AGAIN)
        self._until_saved.timeout.connect(self._forget_telling)
        self._inactivity = InactivityTimer(settings.lock_minutes, self)
        self._inactivity.elapsed.connect(self.lock)
        self._inactivity.counting_down.connect(self._count_down)
        self._inactivity.calmed.connect(self._calm)
        self._copies = CopyGuard(self)
        self._copies.refused.connect(self._say_not_copied)
        set_copy_gate(self._copies.may_copy)
        shortcut = QShortcut(QKeySequence("Ctrl+L"), self)
        shortcut.activated.connect(self.lock)
        self.show_locked(notice)

    # -- locked ----------------------------------------------------------------------------

    def show_locked(self, notice: str = "") -> None:
        """First start when there is no vault, else the unlock page."""
        page: FirstStartPage | UnlockPage
        if entrance.has_vault(self._home):
            page = UnlockPage(notice)
            page.chosen.connect(self._unlock)
        else:
            page = FirstStartPage()
            page.chosen.connect(self._create)
        page.check_file.connect(self._check_file)
        self._set_locked_page(page)

    def _check_file(self) -> None:
        from hedersstod.ui.pages.verify_page import LockedVerifyPage

        page = LockedVerifyPage(self._background, self._chooser)
        page.done.connect(self.show_locked)
        self._set_locked_page(page)

    def _set_locked_page(self, page: Page) -> None:
        self._locked_page = page
        self.setCentralWidget(page)
        page.first_focus()

    def _unlock(self, passphrase: str) -> None:
        home, content = self._home, self._content
        self._background.run(
            lambda: entrance.unlock(home, passphrase, content), self._open, self._refuse, self
        )

    def _create(self, passphrase: str) -> None:
        home, content = self._home, self._content
        self._background.run(
            lambda: entrance.make(home, passphrase, content), self._open, self._refuse, self
        )

    def _refuse(self, error: BaseException) -> None:
        if isinstance(self._locked_page, FirstStartPage | UnlockPage):
            self._locked_page.show_error(error)
        if not isinstance(error, HedersstodError):
            raise error

    # -- open ------------------------------------------------------------------------------

    def _open(self, office: Office) -> None:
        # Imported when it is needed: it would double the time to the first window.
        from hedersstod.ui.workplace import Workplace

        self._office = office
        self._locked_page = None
        # Counting starts before anything of a case can be seen: nothing stays open for ever.
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self._inactivity)
        self._inactivity.start()
        workplace = Workplace(
            office, self._style, self._background, self._chooser, lambda: self.settings
        )
        workplace.lock_wanted.connect(self.lock)
        workplace.settings_changed.connect(self.change_settings)
        self.workplace = workplace
        self.setCentralWidget(workplace)
        self._copies.watch(office, lambda: workplace.case_file)
        left_at = office.bookmark()
        workplace.start(left_at)

    def change_settings(self, settings: Settings) -> None:
        """Take new preferences at once and keep them."""
        self.settings = settings
        self._style.set_theme(settings.theme)
        self._style.set_scale(settings.scale)
        self._inactivity.set_minutes(settings.lock_minutes)
        try:
            save_settings(self._home, settings)
        except OSError:
            if self.workplace is not None:
                self.workplace.banner.show_message(
                    self.tr("Inställningen kunde inte sparas"),
                    self.tr(
                        "Den gäller tills du låser. Kontrollera att det finns plats på disken."
                    ),
                )

    def _count_down(self, seconds: int) -> None:
        if self.workplace is not None:
            self.workplace.countdown.show_message(
                self.tr("Låser om {seconds} sekunder").format(seconds=seconds),
                self.tr("Rör musen eller tryck på en tangent för att fortsätta."),
            )

    def _calm(self) -> None:
        if self.workplace is not None:
            self.workplace.countdown.hide_message()

    def _say_not_copied(self) -> None:
        if self.workplace is not None:
            self.workplace.banner.show_message(
                self.tr("Texten kopierades inte"),
                self.tr(
                    "Den rymmer en skyddad uppgift eller ett nummer. Gör en rapport i stället: "
                    "där tar du ställning till varje fynd."
                ),
            )

    def survive(self, error: BaseException) -> None:
        """After something unexpected: save what can be saved, and say so calmly."""
        if self._office is not None and self.workplace is not None:
            try:
                self._office.save_all()
            except HedersstodError as failed:
                self.workplace.show_error(failed)
                return
            self.workplace.show_error(error)

    # -- lock ------------------------------------------------------------------------------

    def lock(self) -> None:
        """Never asks, never waits, loses nothing: then the process that held the data ends.

        Whatever goes wrong on the way, the process ends all the same.
        """
        if self._office is None:
            return
        unsaved = True
        try:
            unsaved = self._put_away()
        finally:
            arguments = ["--unsaved"] if unsaved else []
            self._end_process([*arguments, "--window", self._geometry_text()])

    def _put_away(self) -> bool:
        """Empty screen and clipboard, save, remember the place; True if something is unsaved."""
        office, workplace = self._office, self.workplace
        if office is None or workplace is None:
            return False
        self._inactivity.stop()
        places: list[Bookmark | None] = []
        _try(office.save_all)  # first of all: nothing below may keep it from being done
        _try(lambda: places.append(workplace.place()))
        _try(workplace.hide)  # the content leaves the screen before anything else is written
        _try(self._copies.forget)
        not_left = _try(workplace.leave)
        _try(office.save_all)
        place = places[0] if places else None
        not_kept = _try(lambda: office.keep_bookmark(place))
        unsaved = (
            office.has_unsaved
            # An expected error leaves what was typed with the office, which tells above.
            or not (not_left is None or isinstance(not_left, HedersstodError))
            # What stands half typed in a form is kept with the place.
            or (not_kept is not None and place is not None and bool(place.drafts))
        )
        self._office = None
        self.workplace = None
        _try(lambda: self.setCentralWidget(QWidget()))
        _try(office.close)
        return unsaved

    def _geometry_text(self) -> str:
        return self.saveGeometry().toBase64().toStdString()

    def restore_window(self, geometry: str) -> None:
        """Stand where the window before the lock stood."""
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode("ascii"))))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._office is not None and self.workplace is not None and not self._told_unsaved:
            _try(self.workplace.leave)
            failure = _try(self._office.save_all)
            if failure is not None and self._office.has_unsaved:
                self._keep_open(event, failure)
                return
        if self._office is not None:
            self._put_away()
        # Work still running holds nothing that is not on disk; ending must not wait for it.
        QTimer.singleShot(0, QGuiApplication.quit)
        event.accept()

    def _keep_open(self, event: QCloseEvent, error: Exception) -> None:
        """Closing would lose words: say so once; closing again then closes."""
        self._told_unsaved = True
        self._until_saved.start()
        if self.workplace is not None:
            self.workplace.show_error(error)
        event.ignore()

    def _forget_telling(self) -> None:
        """Once all is saved again, a close that would lose words is told anew."""
        if self._office is None or not self._office.has_unsaved:
            self._told_unsaved = False
            self._until_saved.stop()


def _try(step: Callable[[], object]) -> Exception | None:
    """Do one step of putting away, whatever came of those before it; what kept it from being done.

    Nothing may keep what was typed from being saved, or the vault from being closed. An error
    that is not expected is told where every such error is told.
    """
    try:
        step()
    except HedersstodError as error:
        return error
    except Exception as error:  # noqa: BLE001 - see above
        sys.excepthook(type(error), error, error.__traceback__)
        return error
    return None
