"""One page for every guide: one matter at a time, guidance beside it, saved as she writes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, Ref
from hedersstod.domain.case import Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.guide_run import Step
from hedersstod.domain.identifiers import GuideId, ItemId, QuestionId
from hedersstod.ui.editors import AnswerEditor, ListEditor
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.page import Page, focus_field, focused_field, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    BottomBar,
    GuidancePanel,
    Heading,
    ScrollPage,
    Secondary,
    mark_covers,
)

SAVE_PAUSE = 300  # milliseconds after the last key; the promise is half a second
SAVE_CEILING = 450  # while she keeps writing, at the latest this long after the first key
TRY_AGAIN = 3000


class GuidePage(Page):
    """Shows the steps of one run; truth lives in the run, the widgets only show it."""

    finished = Signal()
    left_backwards = Signal()
    saved = Signal(object)  # datetime of the commit
    standing_changed = Signal()

    def __init__(
        self,
        case_file: CaseFile,
        guide_id: GuideId,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._case_file = case_file
        self._guide_id = guide_id
        self.today = today
        self._run = case_file.run(guide_id)
        self._at: QuestionId = self._first_open()
        self._build()
        self._pause = self._timer(SAVE_PAUSE)
        self._ceiling = self._timer(SAVE_CEILING)
        self._retry = self._timer(TRY_AGAIN)
        self._show_step()
        if (at := case_file.saved_at(guide_id)) is not None:
            self._bar.saved.show_saved(at)

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        self._scroll = ScrollPage()
        self.banner = Banner("attention")
        self._bar = BottomBar()
        self._bar.back_requested.connect(self.go_back)
        self._bar.next_requested.connect(self.go_on)
        left.addWidget(self._scroll, 1)
        left.addWidget(self._bar)
        outer.addLayout(left, 1)
        self._side = GuidancePanel()
        outer.addWidget(self._side)
        self._step_widget = QWidget()
        self._scroll.column.addWidget(self._step_widget)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._save)
        return timer

    @property
    def current(self) -> Step:
        """The step that is shown."""
        steps = self._run.steps()
        return steps[self._index(steps)]

    # -- walking ---------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next step, or the summary after the last."""
        self._save()
        steps = self._run.steps()
        index = self._index(steps)
        if index + 1 < len(steps):
            self._go_to(steps[index + 1].question.id)
        else:
            self.finished.emit()

    def go_back(self) -> None:
        """The step before, or back to the case from the first."""
        self._save()
        steps = self._run.steps()
        index = self._index(steps)
        if index > 0:
            self._go_to(steps[index - 1].question.id)
        else:
            self.left_backwards.emit()

    def go_to(self, question: QuestionId) -> None:
        """Show the step of one question, if it is on the path."""
        if question in {step.question.id for step in self._run.steps()}:
            self._go_to(question)

    def _go_to(self, question: QuestionId) -> None:
        self._at = question
        self._show_step()
        self.first_focus()

    def _index(self, steps: tuple[Step, ...]) -> int:
        return next((i for i, s in enumerate(steps) if s.question.id == self._at), 0)

    def _first_open(self) -> QuestionId:
        steps = self._run.steps()
        for step in steps:
            if step.state == "blank" and step.question.kind is not Kind.STATEMENT:
                return step.question.id
        return steps[0].question.id

    # -- showing ---------------------------------------------------------------------------

    def _show_step(self) -> None:
        steps = self._run.steps()
        step = steps[self._index(steps)]
        question = step.question
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(
            Secondary(
                self.tr("{section} · {number} av {of}").format(
                    section=step.section.title, number=step.number, of=step.of
                )
            )
        )
        heading = Heading(question.text, 2)
        heading.setObjectName("question_heading")
        mark_covers(heading, "question", question.covers.question)
        box.addWidget(heading)
        if step.section.intro and step.section.questions[0] is question:
            box.addWidget(Secondary(step.section.intro))
        self.banner = Banner("attention")
        box.addWidget(self.banner)
        self._editor = self._make_editor(question)
        box.addWidget(self._editor)
        box.addStretch(1)
        put_in_place(self._scroll.column, self._step_widget, fresh)
        self._step_widget = fresh
        self._scroll.verticalScrollBar().setValue(0)
        self._fill_guidance(question)
        self._bar.set_next_text(
            self.tr("Nästa") if step is not steps[-1] else self.tr("Till sammanfattningen")
        )
        self._show_progress()

    def _make_editor(self, question: Question) -> AnswerEditor:
        ref = Ref(question.id)
        value_editor = None
        if question.kind is Kind.LIST:
            value_editor = ListEditor(
                question, self.today, self._run.answers, self._item_field_shown
            )
            value_editor.item_added.connect(self._add_item)
            value_editor.item_removed.connect(self._remove_item)
            value_editor.item_answered.connect(self._answer)
            value_editor.too_long.connect(self._say_too_long)
        editor = AnswerEditor(question, self._run.get(ref), self.today, value_editor)
        editor.setObjectName(f"answer_{question.id}")
        editor.changed.connect(lambda answer: self._answer(ref, answer))
        editor.too_long.connect(self._say_too_long)
        return editor

    def _item_field_shown(self, field: Question, item: ItemId) -> bool:
        return self._run.visible(field.id, item)

    def _fill_guidance(self, question: Question) -> None:
        guide = self._run.guide
        reviewed = (
            self.tr("Frågan är granskad av {who}.").format(who=guide.reviewed_by)
            if guide.reviewed_by
            else self.tr("Frågan är inte granskad av metodexpert.")
        )
        source = question.source.rstrip(".,; ") + "."
        said = question.kind is Kind.STATEMENT  # nothing is asked
        how = self.tr("Så kan du säga") if said else self.tr("Så kan du fråga")
        sections = [
            (self.tr("Varför frågan ställs"), question.why, "plain"),
            (how, question.how_to_ask, "plain"),
            (self.tr("Vanliga misstag"), question.common_mistakes, "plain"),
            (self.tr("I glesbygd"), question.rural_note, "rural"),
            (self.tr("Källa"), f"{source} {reviewed}", "source"),
        ]
        if said:
            sections = sections[1:]
        self._side.show_sections([section for section in sections if section[1]])
        mark_covers(self._side, "guidance", question.covers.guidance)

    def _show_progress(self) -> None:
        progress = self._run.progress()
        words = (
            self.tr("1 besvarad · {unknown} vet inte · {left} kvar")
            if progress.answered == 1
            else self.tr("{answered} besvarade · {unknown} vet inte · {left} kvar")
        )
        self._bar.set_progress(
            words.format(answered=progress.answered, unknown=progress.not_known, left=progress.left)
        )

    # -- answering and saving --------------------------------------------------------------

    def _answer(self, ref: Ref, answer: Answer) -> None:
        before = [step.question.id for step in self._run.steps()]
        changed = self._case_file.answer(self._guide_id, ref, answer)
        if not changed:
            return
        self._soon()
        if ref.item is not None and self._shows_differently(ref):
            self._rebuild_keeping_focus()
        if before != [step.question.id for step in self._run.steps()]:
            self._refresh_numbers()
        self._show_progress()

    def _shows_differently(self, ref: Ref) -> bool:
        """Does another field of the same item depend on the one just answered?"""
        question = self._run.guide.question(self._at)
        return any(field.shown_when is not None for field in question.items)

    def _rebuild_keeping_focus(self) -> None:
        place = self.place()
        self._show_step()
        focus_field(self, place)

    def _refresh_numbers(self) -> None:
        steps = self._run.steps()
        step = steps[self._index(steps)]
        self._bar.set_next_text(
            self.tr("Nästa") if step is not steps[-1] else self.tr("Till sammanfattningen")
        )

    def _add_item(self) -> None:
        item = self._case_file.add_item(self._guide_id, self._at)
        self._soon()
        self._show_step()
        editor = self._editor.value_editor
        if isinstance(editor, ListEditor):
            editor.focus_item(item)

    def _remove_item(self, item: str) -> None:
        self._case_file.remove_item(self._guide_id, self._at, ItemId(item))
        self._soon()
        self._show_step()
        self.first_focus()

    def _say_too_long(self) -> None:
        self.banner.show_message(
            self.tr("Texten får inte plats"),
            self.tr("Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten."),
        )

    def _soon(self) -> None:
        self._bar.saved.show_saving()
        self._pause.start()
        if not self._ceiling.isActive():
            self._ceiling.start()

    def _save(self) -> None:
        self._pause.stop()
        self._ceiling.stop()
        try:
            at = self._case_file.save()
        except HedersstodError as error:
            message = message_for(error)
            self._bar.saved.show_not_saved(message.title)
            self.banner.show_message(message.title, message.text)
            self._retry.start()
            return
        if at is not None:
            self._retry.stop()
            self.banner.hide_message()
            self._bar.saved.show_saved(at)
            self.saved.emit(at)
            self.standing_changed.emit()

    # -- the page's promises ---------------------------------------------------------------

    def first_focus(self) -> None:
        self._editor.first_field().setFocus()

    def first_item_field(self) -> QWidget:
        """The field where a list's first item begins; LookupError when there is no item."""
        for editor in self._editor.findChildren(AnswerEditor):
            return editor.first_field()
        raise LookupError("the list is empty")

    def leave(self) -> None:
        self._save()

    def place(self) -> Bookmark:
        name, cursor = focused_field(self)
        return Bookmark(
            page="guide",
            case=self._case_file.case.id,
            guide=self._guide_id,
            question=self._at,
            field_name=name,
            cursor=cursor,
        )

    def return_to(self, bookmark: Bookmark) -> None:
        if bookmark.question in {step.question.id for step in self._run.steps()}:
            self._at = bookmark.question
            self._show_step()
        focus_field(self, bookmark)
