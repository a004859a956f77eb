"""What stands around the answer of one question: where it is, the question, and what covers it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.answers import Answers, LinksValue
from hedersstod.domain.guide import Guide, Kind, Question
from hedersstod.domain.guide_run import Progress, Step, StepState
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.screening import SCREENING
from hedersstod.ui.editors import AnswerEditor
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    GuidancePanel,
    Heading,
    IconTextButton,
    LinkButton,
    Secondary,
    SecondaryButton,
    mark_covers,
)

LONG_GUIDE = 20  # steps; from there on a count of all of them would only weigh her down


class StepHead(QWidget):
    """The question with a line above it; in a conversation larger, and how to ask below it."""

    all_answers_wanted = Signal()
    conversation_wanted = Signal()

    def __init__(self, guide: Guide, step: Step, steps: tuple[Step, ...], conversing: bool) -> None:
        super().__init__()
        question = step.question
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        top = FlowBox(14, 2, push_last=not conversing or guide.id == SCREENING)
        top.add(Secondary(_where_in_words(step, steps)))
        if not conversing:
            self._add_ways_out(top, guide)
        elif guide.id == SCREENING:  # as it says on every other page of it
            top.add(Secondary(QCoreApplication.translate("GuidePage", "Detta är inte PATRIARK.")))
        box.addWidget(top)
        heading = Heading(question.text, 1 if conversing else 2)
        heading.setObjectName("question_heading")
        mark_covers(heading, "question", question.covers.question)
        box.addWidget(heading)
        self._how = GuidancePanel(beside=False)
        self._how.setObjectName("how_to_ask")
        if conversing:
            box.addWidget(self._how)
            self.show_how(question)
        elif step.section.intro and step.section.questions[0] is question:
            box.addWidget(Secondary(step.section.intro))

    def show_how(self, question: Question) -> None:
        """Of the guidance only the words to ask with, which the person may read as well."""
        translate = QCoreApplication.translate
        said = question.kind is Kind.STATEMENT  # nothing is asked
        how = (
            translate("GuidePage", "Så kan du säga")
            if said
            else translate("GuidePage", "Så kan du fråga")
        )
        words = [(how, question.how_to_ask, "rural")] if question.how_to_ask else []
        for section in self._how.show_sections(words):
            section.text_label.set_role("body")
        self._how.setVisible(bool(words))

    def _add_ways_out(self, top: FlowBox, guide: Guide) -> None:
        if guide.factors():
            all_answers = LinkButton(self.tr("Alla svar"))
            all_answers.setObjectName("all_answers_button")
            all_answers.clicked.connect(self.all_answers_wanted)
            top.add(all_answers)
        converse = IconTextButton("users", self.tr("Samtalsläge (F8)"))
        converse.setObjectName("conversation_button")
        converse.setAccessibleDescription(
            self.tr("Visar bara frågan och svarsfältet, för när någon annan ser skärmen.")
        )
        converse.clicked.connect(self.conversation_wanted)
        top.add(converse)


class CoveredAnswer(Card):
    """Stands where an answer from before the conversation would, until she wants to see it."""

    uncovered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("covered_answer")
        self.layout_.addWidget(Body(self.tr("Det som redan står här visas inte i samtalsläge.")))
        self.button = SecondaryButton(self.tr("Visa och skriv vidare"), "eye", compact=True)
        self.button.setObjectName("uncover_button")
        self.button.clicked.connect(self.uncovered)
        self.layout_.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


def _where_in_words(step: Step, steps: tuple[Step, ...]) -> str:
    """How far along: through the whole guide, or in a long one through its section."""
    number, of = step.number, step.of
    if of > LONG_GUIDE:
        within = [each for each in steps if each.section.id == step.section.id]
        number, of = within.index(step) + 1, len(within)
        if of == 1:
            return step.section.title
    return QCoreApplication.translate("GuidePage", "{section} · {number} av {of}").format(
        section=step.section.title, number=number, of=of
    )


def next_in_words(last: bool, conversing: bool) -> str:
    """What the button of the foot leads to."""
    translate = QCoreApplication.translate
    if not last:
        return translate("GuidePage", "Nästa")
    if conversing:
        return translate("GuidePage", "Avsluta samtalsläge")
    return translate("GuidePage", "Till sammanfattningen")


def progress_in_words(progress: Progress) -> str:
    """How much is answered, not known and left."""
    translate = QCoreApplication.translate
    words = (
        translate("GuidePage", "1 besvarad · {unknown} vet inte · {left} kvar")
        if progress.answered == 1
        else translate("GuidePage", "{answered} besvarade · {unknown} vet inte · {left} kvar")
    )
    return words.format(answered=progress.answered, unknown=progress.not_known, left=progress.left)


def removal_in_words(before: Answers, item: str) -> str:
    """What else it means that an item was removed; `before` are the answers with it."""
    pointed = any(
        isinstance(answer.value, LinksValue) and item in answer.value.targets
        for answer in before.values()
    )
    if not pointed:
        return ""
    return QCoreApplication.translate(
        "GuidePage", "Svar som pekade dit pekar inte längre på något. Det syns i sammanfattningen."
    )


def first_open(steps: tuple[Step, ...]) -> QuestionId:
    """Where work begins: the first question that is blank, or the first of all."""
    for step in steps:
        if step.state is StepState.BLANK and step.question.kind is not Kind.STATEMENT:
            return step.question.id
    return steps[0].question.id


def field_asked(editor: AnswerEditor, now: QWidget | None) -> QuestionId | None:
    """The field of a list's item that has the keyboard; None when it is the list itself."""
    widget = now
    while widget is not None and widget is not editor:
        if widget.objectName().startswith("item:"):
            return QuestionId(widget.objectName().rpartition(":")[2])
        widget = widget.parentWidget()
    return None


def fields_standing(editor: AnswerEditor, item: str) -> set[str]:
    """The fields of one item that stand on the page."""
    prefix = f"item:{item}:"
    names = (each.objectName() for each in editor.findChildren(AnswerEditor))
    return {name.removeprefix(prefix) for name in names if name.startswith(prefix)}
