"""One page for every guide: one matter at a time, guidance beside it, saved as she writes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, Answers, Ref
from hedersstod.domain.case import Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.guide_run import GuideRun, Step
from hedersstod.domain.identifiers import GuideId, ItemId, QuestionId
from hedersstod.ui.conversation import Unseen, as_asked, listen_for_keys, quiet_links
from hedersstod.ui.editors import AnswerEditor, ListEditor
from hedersstod.ui.hiding import finish_writing
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.case_surroundings import CaseSurroundings
from hedersstod.ui.pages.guide_place import bring_back, half_written, open_item
from hedersstod.ui.pages.guide_step import (
    CoveredAnswer,
    StepHead,
    field_asked,
    fields_standing,
    first_open,
    next_in_words,
    progress_in_words,
    removal_in_words,
)
from hedersstod.ui.pages.page import Page, flat, focus_field, focused_field, put_in_place
from hedersstod.ui.pages.question_guidance import fill_guidance
from hedersstod.ui.widgets import Banner, BottomBar, GuidancePanel, ScrollPage, TextField


class GuidePage(Page):
    """Shows the steps of one run; truth lives in the run, the widgets only show it.

    In a conversation only the question, how to ask and the answer stand there.
    """

    finished = Signal()
    left_backwards = Signal()
    saved = Signal(object)  # datetime of the commit
    standing_changed = Signal()
    comparison_wanted = Signal()
    conversation_changed = Signal(bool)

    def __init__(
        self,
        case_file: CaseFile,
        guide_id: GuideId,
        today: Callable[[], date],
        question: QuestionId | None = None,
    ) -> None:
        super().__init__()
        self._case_file = case_file
        self._guide_id = guide_id
        self.today = today
        self._run = case_file.run(guide_id)
        self._around = CaseSurroundings(case_file, guide_id, today)
        self._before_removal: Answers | None = None
        self._open_item: ItemId | None = None
        self._unseen: Unseen | None = None  # while she is in a conversation
        self._in_sight: QuestionId | None = None  # shown, and not covered while she is there
        self._kept: Bookmark | None = None  # where she was in what is covered now
        asked = question is not None and self._asks(question)
        self._at: QuestionId = question if question and asked else first_open(self._run.steps())
        self._build()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_field)
        self._autosave = AutoSave(case_file.save, self)
        self._autosave.saving.connect(self._bar.saved.show_saving)
        self._autosave.saved.connect(self._tell_saved)
        self._autosave.failed.connect(self._tell_not_saved)
        self._show_step()
        if (at := case_file.saved_at(guide_id)) is not None:
            self._bar.saved.show_saved(at)

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        outer = flat(QHBoxLayout(self))
        left = flat(QVBoxLayout())
        self._scroll = ScrollPage()
        self._bar = BottomBar()
        self._bar.back_requested.connect(self.go_back)
        self._bar.next_requested.connect(self.go_on)
        left.addWidget(self._scroll, 1)
        left.addWidget(self._bar)
        outer.addLayout(left, 1)
        self._side = GuidancePanel()
        outer.addWidget(self._side)
        listen_for_keys(self, self.converse)
        self._step_widget = QWidget()
        self._scroll.column.addWidget(self._step_widget)

    @property
    def run(self) -> GuideRun:
        """The run that is shown."""
        return self._run

    @property
    def current(self) -> Step:
        """The step that is shown."""
        steps = self._run.steps()
        return steps[self._index(steps)]

    # -- walking ---------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next step, or the summary after the last."""
        self._autosave.now()
        steps = self._run.steps()
        index = self._index(steps)
        if index + 1 < len(steps):
            self._go_to(steps[index + 1].question.id)
        elif self.in_conversation:
            self.converse(False)  # what comes next is hers alone; the button says so
        else:
            self.finished.emit()

    def go_back(self) -> None:
        """The step before, or back to the case from the first."""
        self._autosave.now()
        steps = self._run.steps()
        index = self._index(steps)
        if index > 0:
            self._go_to(steps[index - 1].question.id)
        elif not self.in_conversation:
            self.left_backwards.emit()

    def go_to(self, question: QuestionId) -> None:
        """Show the step of one question, if it is on the path."""
        if self._asks(question):
            self._go_to(question)

    def _asks(self, question: QuestionId) -> bool:
        return question in {step.question.id for step in self._run.steps()}

    def _go_to(self, question: QuestionId) -> None:
        self._at = question
        self._before_removal = self._open_item = self._in_sight = self._kept = None
        self._show_step()
        self.first_focus()

    def _index(self, steps: tuple[Step, ...]) -> int:
        return next((i for i, s in enumerate(steps) if s.question.id == self._at), 0)

    # -- showing ---------------------------------------------------------------------------

    def _show_step(self) -> None:
        steps = self._run.steps()
        step = steps[self._index(steps)]
        question = step.question
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._head = StepHead(self._run.guide, step, steps, self.in_conversation)
        self._head.all_answers_wanted.connect(self.comparison_wanted)
        self._head.conversation_wanted.connect(lambda: self.converse(True))
        box.addWidget(self._head)
        self.banner = Banner("attention")
        box.addWidget(self.banner)
        self._last_time = None if self.in_conversation else self._around.last_time(question)
        if self._last_time is not None:
            self._last_time.confirmed.connect(lambda: self._confirm(question.id))
            box.addWidget(self._last_time)
        for part in self._around_answer(question, self._make_answer(question)):
            box.addWidget(part)
        box.addStretch(1)
        put_in_place(self._scroll.column, self._step_widget, fresh)
        self._step_widget = fresh
        self._scroll.verticalScrollBar().setValue(0)
        self._guide_to(question)
        self._show_foot(steps)
        self._show_progress()

    def _around_answer(self, _question: Question, answer: QWidget) -> tuple[QWidget, ...]:
        """The answer, and what the page of one guide shows above and below it."""
        return (answer,)

    def _make_answer(self, question: Question) -> QWidget:
        """The answer, or what covers it while somebody else can see the screen."""
        unseen, self._editor, self._cover = self._unseen, None, None
        if unseen is not None and question.id != self._in_sight and unseen.covers(question):
            self._cover = CoveredAnswer()
            self._cover.uncovered.connect(self._uncover)
            return self._cover
        self._in_sight = question.id
        self._editor = self._make_editor(question)
        return self._editor

    def _make_editor(self, question: Question) -> AnswerEditor:
        ref = Ref(question.id)
        around = self._around.for_editors
        if self._unseen is not None:
            around, question = self._unseen.surroundings(around), as_asked(question)
        listed = None
        if question.kind is Kind.LIST:
            shown, opened = self._item_field_shown, self._open_item
            listed = ListEditor(question, around, self._run.get, shown, opened)
            listed.item_added.connect(self._add_item)
            listed.item_removed.connect(self._remove_item)
            listed.item_answered.connect(self._answer)
            listed.too_long.connect(self._say_too_long)
        special = listed or (quiet_links(question, around) if self._unseen is not None else None)
        editor = AnswerEditor(question, self._run.get(ref), around, special)
        editor.setObjectName(f"answer_{question.id}")
        editor.changed.connect(lambda answer: self._answer(ref, answer))
        editor.too_long.connect(self._say_too_long)
        return editor

    def _confirm(self, question: QuestionId) -> None:
        self._case_file.confirm(self._guide_id, question)
        self._autosave.soon()
        self.first_focus()

    def _item_field_shown(self, field: Question, item: ItemId) -> bool:
        # What an item points at stands on other pages, which nobody else is to see.
        points = field.kind is Kind.LINKS and self.in_conversation
        return self._run.visible(field.id, item) and not points

    def _follow_field(self, _old: QWidget | None, now: QWidget | None) -> None:
        """In a list the guidance is that of the field she is in."""
        editor = self._editor
        if editor is None or now is None or not editor.isAncestorOf(now):
            return
        asked = field_asked(editor, now) or self._at
        if asked != self._guided:
            self._guide_to(self._run.guide.question(asked))

    def _guide_to(self, question: Question) -> None:
        self._guided = question.id
        fill_guidance(self._side, self._run.guide, question)
        if self.in_conversation:
            self._head.show_how(question)

    def _show_foot(self, steps: tuple[Step, ...]) -> None:
        index, conversing = self._index(steps), self.in_conversation
        self._bar.set_next_text(next_in_words(index + 1 == len(steps), conversing))
        self._bar.back.setEnabled(index > 0 or not conversing)

    def _show_progress(self) -> None:
        told = not self.in_conversation
        self._bar.set_progress(progress_in_words(self._run.progress()) if told else "")

    # -- answering and saving --------------------------------------------------------------

    def _answer(self, ref: Ref, answer: Answer) -> None:
        changed = self._case_file.answer(self._guide_id, ref, answer)
        if not changed:
            return
        self._before_removal = None
        if self._last_time is not None:
            self._last_time.set_carried(self._at in self._run.carried)
        self._autosave.soon()
        if ref.item is not None and self._shows_differently(ref):
            self._bring_back(self.place())
        if changed - {ref.question, self._at}:  # what is asked later has come or gone
            self._show_foot(self._run.steps())
        self._show_progress()

    def _shows_differently(self, ref: Ref) -> bool:
        """Are other fields of the item shown than stand on the page?"""
        if ref.item is None or self._editor is None:
            return False
        fields = self._run.fields(self._at, ref.item)
        shown = {each.id for each in fields if self._item_field_shown(each, ref.item)}
        return shown != fields_standing(self._editor, ref.item)

    def _add_item(self) -> None:
        self._show_item(self._case_file.add_item(self._guide_id, self._at))

    def _show_item(self, item: str) -> None:
        self._open_item, self._before_removal = ItemId(item), None
        self._autosave.soon()
        self._show_step()
        self.go_to_item(ItemId(item))

    def go_to_item(self, item: ItemId, field: QuestionId | None = None) -> None:
        """Open an item of the list that is shown, at one of its fields or at its first."""
        editor = self._editor.value_editor if self._editor is not None else None
        if isinstance(editor, ListEditor):
            editor.focus_item(item, field)

    def _remove_item(self, item: str) -> None:
        before = self._case_file.remove_item(self._guide_id, self._at, ItemId(item))
        self._before_removal = before
        self._autosave.soon()
        self._show_step()
        text = removal_in_words(before, item)
        self.banner.show_message(self.tr("Borttaget"), text, self.tr("Ångra"))
        self.banner.action.connect(self._put_back)
        self.banner.action_button.setFocus()

    def _put_back(self) -> None:
        if self._before_removal is not None:
            self._case_file.put_back(self._guide_id, self._before_removal)
            self._before_removal = None
            self._autosave.soon()
            self._show_step()
            self.first_focus()

    def _say_too_long(self) -> None:
        self.banner.show_message(
            self.tr("Texten får inte plats"),
            self.tr("Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten."),
        )

    def _tell_saved(self, at: datetime) -> None:
        if self._before_removal is None:
            self.banner.hide_message()
        self._bar.saved.show_saved(at)
        self.saved.emit(at)
        self.standing_changed.emit()

    def _tell_not_saved(self, error: HedersstodError) -> None:
        message = message_for(error)
        self._bar.saved.show_not_saved(message.title)
        self.banner.show_message(message.title, message.text)

    # -- in a conversation -----------------------------------------------------------------

    @property
    def in_conversation(self) -> bool:
        """Is the page shown as somebody else may see it?"""
        return self._unseen is not None

    def converse(self, on: bool) -> None:
        """Begin or end Samtalsläge where she is: the same question, field, words and cursor."""
        if on == self.in_conversation:
            return
        finish_writing(self.window())
        place = self.place()
        self._unseen = Unseen(self._case_file, self._run, self._at) if on else None
        self._before_removal = self._in_sight = None
        self._side.setVisible(not on)
        self._bring_back(place)
        self.conversation_changed.emit(on)
        self._autosave.now()  # last: what is to be hidden does not wait for the disk

    def leave_conversation(self) -> None:
        """For the button that ends it, wherever that stands."""
        self.converse(False)

    def _uncover(self) -> None:
        self._in_sight, place = self._at, self.place()
        self._bring_back(place)
        field = QApplication.focusWidget()
        if isinstance(field, TextField) and place.cursor < 0:
            field.set_cursor_position(len(field.text()))

    # -- the page's promises ---------------------------------------------------------------

    def first_focus(self) -> None:
        if self._cover is not None:
            self._cover.button.setFocus()
        elif self._editor is not None:
            self._editor.first_field().setFocus()

    def leave(self) -> None:
        self._autosave.now()

    def place(self) -> Bookmark:
        if self._kept is not None:
            return self._kept
        name, cursor = focused_field(self)
        return Bookmark(
            page="guide",
            case=self._case_file.case.id,
            guide=self._guide_id,
            question=self._at,
            field_name=name,
            cursor=cursor,
            drafts=tuple(half_written(self, self._editor) if self._editor is not None else ()),
        )

    def return_to(self, bookmark: Bookmark) -> None:
        if bookmark.question is not None and self._asks(bookmark.question):
            self._at = bookmark.question
            self._bring_back(bookmark)
        else:
            focus_field(self, bookmark)

    def _bring_back(self, bookmark: Bookmark) -> None:
        self._open_item = open_item(bookmark)
        self._show_step()
        if self._cover is not None:
            self._kept = bookmark  # for when it is uncovered, or after a lock
            self.first_focus()
        else:
            self._kept = None
            bring_back(self, bookmark)
