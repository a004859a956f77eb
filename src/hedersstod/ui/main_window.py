"""The window: locked or open, and the lock that ends the process that held the data."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from hedersstod.casework import entrance
from hedersstod.domain.errors import HedersstodError
from hedersstod.settings import Settings, save_settings
from hedersstod.ui.background import Background
from hedersstod.ui.capture import CaptureGuard
from hedersstod.ui.clipboard import CopyGuard
from hedersstod.ui.files import FileChooser
from hedersstod.ui.hiding import (
    MOST_MINUTES,
    Hiding,
    KeysAnywhere,
    finish_writing,
    put_others_away,
)
from hedersstod.ui.locked_pages import LockedPages
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.pages.page import Page, field_name
from hedersstod.ui.session_watch import session_watch
from hedersstod.ui.style import Style
from hedersstod.ui.task_bar import TaskBar
from hedersstod.ui.widgets import TextField, set_copy_gate

if TYPE_CHECKING:
    from hedersstod.casework.copy_desk import Copy
    from hedersstod.casework.office import Content, Office
    from hedersstod.domain.case import Bookmark
    from hedersstod.ui.caretaker import Caretaker
    from hedersstod.ui.printing import Printer
    from hedersstod.ui.workplace import Workplace

LOOK_AGAIN = 1000  # milliseconds


class MainWindow(QMainWindow):
    """Goes from first start or unlocking to the workplace; `end_process` is what lock does last."""

    cannot_start = Signal(object)  # what was raised instead of content

    def __init__(
        self,
        home: Path,
        content: Callable[[], Content],
        settings: Settings,
        style: Style,
        chooser: FileChooser,
        end_process: Callable[[list[str]], None],
        notice: str = "",
        printer: Printer | None = None,
    ) -> None:
        super().__init__()
        self._task_bar = TaskBar(self, settings.tell_due)
        self.setObjectName("main_window")
        self.setMinimumSize(720, 520)
        self._home = home
        self.settings = settings
        self._style = style
        self._chooser = chooser
        self._printer = printer
        self._end_process = end_process
        self._background = Background(self)
        self._office: Office | None = None
        self.workplace: Workplace | None = None
        work, show = self._background, self._show_locked_page
        self._locked = LockedPages(home, content, work, chooser, show, settings.lock_minutes, self)
        self._locked.opened.connect(self._open)
        self._locked.cannot_start.connect(self.cannot_start)
        self._told_unsaved = False
        self._until_saved = QTimer(self)
        self._until_saved.setInterval(LOOK_AGAIN)
        self._until_saved.timeout.connect(self._forget_telling)
        self._inactivity = InactivityTimer(settings.lock_minutes, self)
        self._inactivity.elapsed.connect(self.lock)
        self._inactivity.counting_down.connect(self._count_down)
        self._inactivity.calmed.connect(self._calm)
        self._session = session_watch(self)
        self._session.left.connect(self.lock)
        self._keys = KeysAnywhere(self)
        self._keys.hide_pressed.connect(self.toggle_hiding)
        self._keys.lock_pressed.connect(self.lock)
        self._hiding: Hiding | None = None
        self._caretaker: Caretaker | None = None
        self._leaving = False
        self._copies = CopyGuard(self)
        self._copies.refused.connect(self._say_not_copied)
        self._copies.copied.connect(lambda length: self._note("text_copied", characters=length))
        self._capture = CaptureGuard(self)
        self._capture.allowed.connect(lambda m: self._note("capture_allowed", minutes=m))
        self._capture.blocked.connect(lambda: self._note("capture_blocked"))
        set_copy_gate(self._copies.may_copy)
        self.show_locked(notice)

    # -- locked ----------------------------------------------------------------------------

    def show_locked(self, notice: str = "") -> None:
        """First start when there is no vault, else the unlock page."""
        self._locked.begin(notice)

    def _show_locked_page(self, page: Page) -> None:
        self.setCentralWidget(page)
        page.first_focus()

    # -- open ------------------------------------------------------------------------------

    def _open(self, office: Office) -> None:
        # Imported when it is needed: it would double the time to the first window.
        from hedersstod.ui.caretaker import Caretaker
        from hedersstod.ui.workplace import Workplace

        self._office = office
        self._leaving = False
        self._locked.forget()
        # Counting starts before anything of a case can be seen: nothing stays open for ever.
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self._keys)
            application.installEventFilter(self._inactivity)  # the first to see what she does
        self._inactivity.start()
        work, chooser, capture = self._background, self._chooser, self._capture
        workplace = Workplace(
            office, self._style, work, chooser, capture, lambda: self.settings, self._printer
        )
        workplace.lock_wanted.connect(self.lock)
        workplace.restore_wanted.connect(self.lock_and_restore)
        workplace.settings_changed.connect(self.change_settings)
        workplace.rail.hide_wanted.connect(self.toggle_hiding)
        workplace.conversation.locks_at = self._inactivity.locks_at
        workplace.conversation_changed.connect(self._stay_open)
        self.workplace = workplace
        self._hiding = Hiding(workplace, lambda: office.now().date())
        self._hiding.hidden_now.connect(self._hasten)
        self._hiding.shown_again.connect(self._take_time)
        self._task_bar.follow(workplace, self._hiding)
        self.setCentralWidget(self._hiding)
        self._copies.watch(office, lambda: workplace.case_file)
        left_at = office.bookmark()
        workplace.start(left_at)
        self._caretaker = Caretaker(office, self)
        self._caretaker.damage_found.connect(lambda: workplace.show_page("damage"))
        self._caretaker.start()
        # Once she sees her page: to reach a bus of the system takes a moment.
        QTimer.singleShot(0, self, self._watch_session)

    def _watch_session(self) -> None:
        if self._office is not None:
            self._session.start(self)

    # -- göm -------------------------------------------------------------------------------

    def toggle_hiding(self) -> None:
        """A neutral page over everything at once, or back to where she was."""
        if self._hiding is not None and not self._leaving:
            self._hiding.toggle()

    def _hasten(self) -> None:
        self._inactivity.set_most(MOST_MINUTES)
        self._calm()

    def _take_time(self) -> None:
        self._inactivity.set_most(None)

    def _stay_open(self, conversing: bool) -> None:
        """Longer in a conversation, but never without end."""
        from hedersstod.ui.conversation import CONVERSATION_MINUTES

        minutes = CONVERSATION_MINUTES if conversing else self.settings.lock_minutes
        self._inactivity.set_minutes(minutes)

    # -- preferences and messages ----------------------------------------------------------

    def change_settings(self, settings: Settings) -> None:
        """Take new preferences at once and keep them."""
        self.settings = settings
        self._style.set_theme(settings.theme)
        self._style.set_scale(settings.scale)
        self._inactivity.set_minutes(settings.lock_minutes)
        self._task_bar.set_wanted(settings.tell_due)
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
        if self.workplace is None or (self._hiding is not None and self._hiding.is_hidden):
            return  # the neutral page tells nothing
        words = (
            self.tr("Låser om 1 sekund")
            if seconds == 1
            else self.tr("Låser om {seconds} sekunder").format(seconds=seconds)
        )
        countdown = self.workplace.countdown
        if countdown.isVisible() and seconds % 10:
            # Read aloud each tenth second only: a voice that counts cannot be listened past.
            countdown.title_label.setText(words)
            return
        countdown.show_message(
            words, self.tr("Rör musen eller tryck på en tangent för att fortsätta.")
        )

    def _calm(self) -> None:
        if self.workplace is not None:
            self.workplace.countdown.hide_message()

    def _note(self, event: str, **counts: int) -> None:
        """Write what was done in the window into the access log."""
        if self._office is None:
            return
        try:
            self._office.note(event, **counts)
        except HedersstodError as error:
            if self.workplace is not None:
                self.workplace.show_error(error)

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
        self._lock_and(None)

    def lock_and_restore(self, copy: Copy) -> None:
        """As lock; then the copy takes the vault's place before the process ends."""
        self._lock_and(copy)

    def _lock_and(self, copy: Copy | None) -> None:
        if self._office is None or self._leaving:
            return
        arguments = ["--unsaved"]
        try:
            if not self._put_away():
                arguments = []
            if copy is not None:
                failed = _try(lambda: entrance.restore(self._home, copy))
                arguments += ["--restored", "no" if failed else "yes"]
        finally:
            self._end_process([*arguments, "--window", self._geometry_text()])

    def _put_away(self) -> bool:
        """Empty screen and clipboard, save, remember the place; True if something is unsaved."""
        office, workplace = self._office, self.workplace
        if office is None or workplace is None:
            return False
        self._leaving = True
        self._task_bar.forget()
        places: list[Bookmark | None] = []
        _try(lambda: finish_writing(self))
        _try(lambda: places.append(self._place(workplace)))
        _try(self._empty_screen)  # the content leaves the screen before anything is written
        _try(office.save_all)  # first of what is left: nothing below may keep it from being done
        _try(self._stop_watching)
        _try(self._copies.forget)
        not_left = _try(workplace.leave)
        _try(lambda: _still(workplace))
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
        self._hiding = None
        _try(lambda: self.setCentralWidget(QWidget()))
        _try(office.close)
        return unsaved

    def _place(self, workplace: Workplace) -> Bookmark | None:
        """Where she is; if a dialog or the neutral page has the keyboard, where she was."""
        place, page = workplace.place(), workplace.page
        kept = self._hiding.left_off if self._hiding is not None else None
        if kept is None:
            kept = self.focusWidget()
        if place is None or place.field_name or page is None or kept is None:
            return place
        if not isValid(kept) or not page.isAncestorOf(kept):
            return place
        cursor = kept.cursor_position() if isinstance(kept, TextField) else -1
        return replace(place, field_name=field_name(page, kept), cursor=cursor)

    def _empty_screen(self) -> None:
        """Nothing of a case on the screen any more: the window itself, then what lies over it."""
        if self._hiding is not None:
            self._hiding.hide()
        self.repaint()  # now, and not in a turn of its own: there may be none
        put_others_away(self)

    def _stop_watching(self) -> None:
        if self._caretaker is not None:
            self._caretaker.stop()
            self._caretaker = None
        self._inactivity.stop()
        self._session.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self._inactivity)
            application.removeEventFilter(self._keys)

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
        if self._office is not None and not self._leaving:
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


def _still(workplace: QWidget) -> None:
    """No page wakes any more: what it would look into is closed."""
    for timer in workplace.findChildren(QTimer):
        timer.stop()


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
