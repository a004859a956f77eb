"""One page for every guide: one matter at a time, guidance beside it, saved as she writes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import Answer, Answers, LinksValue, Ref
from hedersstod.domain.case import Bookmark
from hedersstod.domain.errors import HedersstodError
from hedersstod.domain.guide import Kind, Question
from hedersstod.domain.guide_run import GuideRun, Step
from hedersstod.domain.identifiers import GuideId, ItemId, QuestionId
from hedersstod.ui.editors import AnswerEditor, ListEditor
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.autosave import AutoSave
from hedersstod.ui.pages.case_surroundings import CaseSurroundings
from hedersstod.ui.pages.guide_place import bring_back, half_written, open_item
from hedersstod.ui.pages.page import Page, focus_field, focused_field, put_in_place
from hedersstod.ui.pages.question_guidance import fill_guidance
from hedersstod.ui.widgets import (
    Banner,
    BottomBar,
    FlowBox,
    GuidancePanel,
    Heading,
    LinkButton,
    ScrollPage,
    Secondary,
    mark_covers,
)
from hedersstod.ui.widgets.last_time import LastTime

LONG_GUIDE = 20  # steps; from there on a count of all of them would only weigh her down


class GuidePage(Page):
    """Shows the steps of one run; truth lives in the run, the widgets only show it."""

    finished = Signal()
    left_backwards = Signal()
    saved = Signal(object)  # datetime of the commit
    standing_changed = Signal()
    comparison_wanted = Signal()

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
        self._last_time: LastTime | None = None
        self._before_removal: Answers | None = None
        self._open_item: ItemId | None = None
        asked = question is not None and self._asks(question)
        self._at: QuestionId = question if question and asked else self._first_open()
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
        if self._asks(question):
            self._go_to(question)

    def _asks(self, question: QuestionId) -> bool:
        return question in {step.question.id for step in self._run.steps()}

    def _go_to(self, question: QuestionId) -> None:
        self._at = question
        self._before_removal = self._open_item = None
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
        top = FlowBox(14, 2, push_last=True)
        top.add(Secondary(self._where(step, steps)))
        if self._run.guide.factors():
            all_answers = LinkButton(self.tr("Alla svar"))
            all_answers.setObjectName("all_answers_button")
            all_answers.clicked.connect(self.comparison_wanted)
            top.add(all_answers)
        box.addWidget(top)
        heading = Heading(question.text, 2)
        heading.setObjectName("question_heading")
        mark_covers(heading, "question", question.covers.question)
        box.addWidget(heading)
        if step.section.intro and step.section.questions[0] is question:
            box.addWidget(Secondary(step.section.intro))
        self.banner = Banner("attention")
        box.addWidget(self.banner)
        self._last_time = self._around.last_time(question)
        if self._last_time is not None:
            self._last_time.confirmed.connect(lambda: self._confirm(question.id))
            box.addWidget(self._last_time)
        self._editor = self._make_editor(question)
        box.addWidget(self._editor)
        box.addStretch(1)
        put_in_place(self._scroll.column, self._step_widget, fresh)
        self._step_widget = fresh
        self._scroll.verticalScrollBar().setValue(0)
        self._guided = question.id
        fill_guidance(self._side, self._run.guide, question)
        self._bar.set_next_text(
            self.tr("Nästa") if step is not steps[-1] else self.tr("Till sammanfattningen")
        )
        self._show_progress()

    def _where(self, step: Step, steps: tuple[Step, ...]) -> str:
        """How far along: through the whole guide, or in a long one through its section."""
        number, of = step.number, step.of
        if of > LONG_GUIDE:
            within = [each for each in steps if each.section.id == step.section.id]
            number, of = within.index(step) + 1, len(within)
            if of == 1:
                return step.section.title
        return self.tr("{section} · {number} av {of}").format(
            section=step.section.title, number=number, of=of
        )

    def _make_editor(self, question: Question) -> AnswerEditor:
        ref = Ref(question.id)
        value_editor = None
        if question.kind is Kind.LIST:
            value_editor = ListEditor(
                question,
                self._around.for_editors,
                self._run.get,
                self._item_field_shown,
                self._open_item,
            )
            value_editor.item_added.connect(self._add_item)
            value_editor.item_removed.connect(self._remove_item)
            value_editor.item_answered.connect(self._answer)
            value_editor.too_long.connect(self._say_too_long)
        editor = AnswerEditor(question, self._run.get(ref), self._around.for_editors, value_editor)
        editor.setObjectName(f"answer_{question.id}")
        editor.changed.connect(lambda answer: self._answer(ref, answer))
        editor.too_long.connect(self._say_too_long)
        return editor

    def _confirm(self, question: QuestionId) -> None:
        self._case_file.confirm(self._guide_id, question)
        self._soon()
        self._editor.first_field().setFocus()

    def _item_field_shown(self, field: Question, item: ItemId) -> bool:
        return self._run.visible(field.id, item)

    def _follow_field(self, _old: QWidget | None, now: QWidget | None) -> None:
        """In a list the guidance is that of the field she is in."""
        question = self._run.guide.question(self._at)
        if question.kind is not Kind.LIST or now is None or not self._editor.isAncestorOf(now):
            return
        widget: QWidget | None = now
        while widget is not None and widget is not self._editor:
            if widget.objectName().startswith("item:"):
                field_id = QuestionId(widget.objectName().rpartition(":")[2])
                question = self._run.guide.question(field_id)
                break
            widget = widget.parentWidget()
        if question.id != self._guided:
            self._guided = question.id
            fill_guidance(self._side, self._run.guide, question)

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
        changed = self._case_file.answer(self._guide_id, ref, answer)
        if not changed:
            return
        self._before_removal = None
        if self._last_time is not None:
            self._last_time.set_carried(self._at in self._run.carried)
        self._soon()
        if ref.item is not None and self._shows_differently(ref):
            self._bring_back(self.place())
        if changed - {ref.question, self._at}:  # what is asked later has come or gone
            self._refresh_numbers()
        self._show_progress()

    def _shows_differently(self, ref: Ref) -> bool:
        """Are other fields of the item shown than stand on the page?"""
        question = self._run.guide.question(self._at)
        if all(field.shown_when is None for field in question.items) or ref.item is None:
            return False
        prefix = f"item:{ref.item}:"
        shown = {each.id for each in self._run.fields(question.id, ref.item)}
        names = (editor.objectName() for editor in self._editor.findChildren(AnswerEditor))
        standing = {name.removeprefix(prefix) for name in names if name.startswith(prefix)}
        return shown != standing

    def _refresh_numbers(self) -> None:
        steps = self._run.steps()
        step = steps[self._index(steps)]
        self._bar.set_next_text(
            self.tr("Nästa") if step is not steps[-1] else self.tr("Till sammanfattningen")
        )

    def _add_item(self) -> None:
        item = self._case_file.add_item(self._guide_id, self._at)
        self._open_item = item
        self._before_removal = None
        self._soon()
        self._show_step()
        editor = self._editor.value_editor
        if isinstance(editor, ListEditor):
            editor.focus_item(item)

    def _remove_item(self, item: str) -> None:
        before = self._case_file.remove_item(self._guide_id, self._at, ItemId(item))
        self._before_removal = before
        self._soon()
        self._show_step()
        pointed = sum(
            isinstance(answer.value, LinksValue) and item in answer.value.targets
            for answer in before.values()
        )
        text = (
            self.tr("Svar som pekade dit pekar inte längre på något. Det syns i sammanfattningen.")
            if pointed
            else ""
        )
        self.banner.show_message(self.tr("Borttaget"), text, self.tr("Ångra"))
        self.banner.action.connect(self._put_back)
        self.banner.action_button.setFocus()

    def _put_back(self) -> None:
        if self._before_removal is not None:
            self._case_file.put_back(self._guide_id, self._before_removal)
            self._before_removal = None
            self._soon()
            self._show_step()
            self.first_focus()

    def _say_too_long(self) -> None:
        self.banner.show_message(
            self.tr("Texten får inte plats"),
            self.tr("Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten."),
        )

    def _soon(self) -> None:
        self._autosave.soon()

    def _save(self) -> None:
        self._autosave.now()

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
            drafts=tuple(half_written(self, self._editor)),
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
        bring_back(self, bookmark)
