"""Builds the pages of the locked window and says where each of their wishes leads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from hedersstod.casework import entrance
from hedersstod.domain.errors import HedersstodError, KeyFileDamaged, VaultDamaged
from hedersstod.ui.background import Background
from hedersstod.ui.files import FileChooser
from hedersstod.ui.locking import InactivityTimer
from hedersstod.ui.pages.first_start_page import FirstStartPage
from hedersstod.ui.pages.page import Page
from hedersstod.ui.pages.unlock_page import UnlockPage

if TYPE_CHECKING:
    from hedersstod.casework.office import Content
    from hedersstod.casework.strength import Strength


class LockedPages(QObject):
    """First start, unlocking, recovery and the checker of files; `opened` carries the office.

    What only opening needs, the content too, is fetched beside the window once the first page has
    been seen. What is typed is let go of when nobody has touched the program for as long as until
    a lock.
    """

    opened = Signal(object)  # Office
    cannot_start = Signal(object)  # what the content is refused for

    def __init__(
        self,
        home: Path,
        content: Callable[[], Content],
        background: Background,
        chooser: FileChooser,
        show: Callable[[Page], None],
        minutes: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._content = content
        self._background = background
        self._chooser = chooser
        self._show = show
        self._page: Page | None = None
        self._seen = False
        self._tell: Callable[[BaseException], None] | None = None
        # A passphrase or two parts, typed and left, would open the vault to the next who comes by.
        self._untouched = InactivityTimer(minutes, self)
        self._untouched.elapsed.connect(self._forget_what_is_typed)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self._untouched)

    def begin(self, notice: str = "") -> None:
        """First start when there is no vault, else the unlock page."""
        self._untouched.start()
        page: FirstStartPage | UnlockPage
        if entrance.has_vault(self._home):
            page = UnlockPage(notice)
            page.chosen.connect(self._unlock)
            page.recover_wanted.connect(self._recover)
        else:
            page = FirstStartPage(_judge)
            page.chosen.connect(self._create)
        page.restore_wanted.connect(self._restore)
        page.check_file.connect(self._check_file)
        self._put_up(page, page.show_error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of the first page."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if not self._seen:
                self._seen = True
                # In a turn of its own: what is painted now is not held up by it.
                QTimer.singleShot(0, self, self._fetch)
        return False

    def _fetch(self) -> None:
        # The worker takes one thing at a time: whoever is quick to unlock waits for this first.
        content = self._content
        self._background.run(
            lambda: entrance.fetch(content), self._fetched, self._not_fetched, self
        )

    def _fetched(self, _nothing: object) -> None:
        """Kept where `content` keeps it."""

    def _not_fetched(self, error: object) -> None:
        self.cannot_start.emit(error)

    def forget(self) -> None:
        """The window is open: nothing of the locked pages is needed any more."""
        self._untouched.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self._untouched)
        if self._page is not None:
            self._page.leave()
        self._page = self._tell = None

    def _forget_what_is_typed(self) -> None:
        if self._page is not None:
            self._page.leave()
        self._untouched.start()

    def _put_up(self, page: Page, tell: Callable[[BaseException], None] | None = None) -> None:
        if self._page is not None:
            self._page.leave()
        self._page, self._tell = page, tell
        if not self._seen:
            page.installEventFilter(self)
        self._show(page)

    def _check_file(self) -> None:
        from hedersstod.ui.pages.verify_page import LockedVerifyPage

        page = LockedVerifyPage(self._background, self._chooser)
        page.done.connect(self.begin)
        self._put_up(page)

    def _restore(self, why: HedersstodError | None = None) -> None:
        from hedersstod.ui.pages.restore_page import RestorePage

        page = RestorePage(self._home, self._background, self._chooser, why)
        page.restored.connect(self.begin)
        page.back.connect(self.begin)
        self._put_up(page)
        page.first_focus()

    def _recover(self) -> None:
        from hedersstod.ui.pages.recover_page import RecoverPage

        page = RecoverPage(_judge)
        page.chosen.connect(self._open_with_parts)
        page.back.connect(self.begin)
        self._put_up(page, page.show_error)

    def _open_with_parts(self, one: str, other: str, new_passphrase: str) -> None:
        home, content = self._home, self._content
        self._open_with(
            lambda: entrance.unlock_with_parts(home, one, other, new_passphrase, content())
        )

    def _unlock(self, passphrase: str) -> None:
        home, content = self._home, self._content
        self._open_with(lambda: entrance.unlock(home, passphrase, content()))

    def _create(self, passphrase: str) -> None:
        home, content = self._home, self._content
        self._open_with(lambda: entrance.make(home, passphrase, content()))

    def _open_with(self, work: Callable[[], object]) -> None:
        self._background.run(work, self._opened, self._refuse, self)

    def _opened(self, office: object) -> None:
        self.opened.emit(office)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, VaultDamaged | KeyFileDamaged):
            self._restore(error)
        elif self._tell is not None:
            self._tell(error)
        if not isinstance(error, HedersstodError):
            raise error


def _judge(text: str) -> Strength:
    from hedersstod.casework.strength import judge  # first asked when she has typed and paused

    return judge(text)
