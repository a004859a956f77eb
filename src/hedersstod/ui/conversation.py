"""Samtalsläge: what the screen shows while the person, and perhaps an interpreter, can see it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Ref
from hedersstod.domain.guide import PEOPLE, Kind, Question
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import QuestionId
from hedersstod.ui.editors import Surroundings, Target
from hedersstod.ui.editors.links_editor import LinksEditor
from hedersstod.ui.editors.value_editors import ValueEditor
from hedersstod.ui.style import LARGEST_SCALE, current_style
from hedersstod.ui.widgets import PageHeader

BEGIN_KEY = "F8"
END_KEYS = "Ctrl+F8"
CONVERSATION_MINUTES = 30  # after the last touch; a lock there always is
LARGER = 1.25
LOOK_AGAIN = 1000  # milliseconds


class Unseen:
    """What stood in the case before the conversation began, and is not shown in it.

    The question she was at when it began is known to both; any other answer from before, one
    taken over from elsewhere, and one that must not reach guardians stay covered.
    """

    def __init__(self, case_file: CaseFile, run: GuideRun, present: QuestionId) -> None:
        self._run = run
        self._people = frozenset(person.id for person in case_file.people.all())
        answered = {ref.question for ref, each in run.answers.items() if not each.is_blank}
        self._answered = answered - {present}

    def covers(self, question: Question) -> bool:
        """Should the answer be covered until she herself wants to see it?"""
        if question.id in self._answered or question.id in self._run.carried:
            return True
        return self._run.get(Ref(question.id)).withheld_because is not None

    def surroundings(self, usual: Surroundings) -> Surroundings:
        """What an editor may know of the case meanwhile: only people entered since it began."""

        def targets(question: Question) -> tuple[Target, ...]:
            if question.links_to != PEOPLE:
                return ()
            return tuple(t for t in usual.targets(question) if t.id not in self._people)

        return replace(
            usual,
            targets=targets,
            before=lambda _question: None,
            carries=lambda _question: False,
            other_day=lambda _question: None,  # it stands on another page
        )


def as_asked(question: Question) -> Question:
    """The question without what an answer to it means for the next step: that is for her alone."""
    return replace(
        question,
        options=tuple(replace(option, consequences=()) for option in question.options),
        items=tuple(as_asked(field) for field in question.items),
    )


class _QuietLinks(LinksEditor):
    """Says nothing of what there is to point at, nor that there is nothing."""

    def _nothing_there(self) -> str:
        return self.tr("Det som redan står i ärendet visas inte i samtalsläge.")


def quiet_links(question: Question, around: Surroundings) -> ValueEditor | None:
    """The editor of a question that points at others; None for any other kind."""
    return _QuietLinks(question, around) if question.kind is Kind.LINKS else None


def listen_for_keys(page: QWidget, converse: Callable[[bool], None]) -> None:
    """While the page is in sight one key begins it, and another, with Ctrl, ends it.

    A slip beside F9 must not show the case again to the one it was covered for.
    """
    for sequence, on in ((BEGIN_KEY, True), (END_KEYS, False)):
        key = QShortcut(QKeySequence(sequence), page)
        key.setAutoRepeat(False)
        key.activated.connect(partial(converse, on))


class Conversation(QObject):
    """Turns the workplace to the person: the rail away, a quiet header, larger text.

    `changed` tells when it began and ended. `locks_at` is asked for the moment of the lock, in
    seconds as `time.time()` counts them.
    """

    changed = Signal(bool)

    def __init__(self, rail: QWidget, header: PageHeader) -> None:
        super().__init__(header)
        self._rail = rail
        self._header = header
        self._usual_scale = 100
        self.is_on = False
        self.locks_at: Callable[[], float] = lambda: time.time() + CONVERSATION_MINUTES * 60
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self._tell)

    def set_on(self, on: bool) -> None:
        """Begin or end; nothing happens when it is so already."""
        if on == self.is_on:
            return
        self.is_on = on
        self._rail.setVisible(not on)
        self.changed.emit(on)  # first the time to the lock, then the word about it
        style = current_style()
        if on:
            self._tell()
            self._timer.start()
            self._paint_now()  # larger letters take a moment; what is to go must not wait for them
            self._usual_scale = round(style.scale * 100)
            style.set_scale(min(LARGEST_SCALE, round(self._usual_scale * LARGER)))
        else:
            self._timer.stop()
            self._header.end_conversation()
            style.set_scale(self._usual_scale)

    def _paint_now(self) -> None:
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest.value))
        self._header.window().repaint()

    def _tell(self) -> None:
        at = datetime.fromtimestamp(self.locks_at(), UTC).astimezone()
        self._header.show_conversation(
            self.tr("Samtalsläge. Låser själv {time}.").format(time=f"{at:%H.%M}")
        )
