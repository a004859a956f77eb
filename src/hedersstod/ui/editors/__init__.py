"""The editors: one for each kind of question, and the answer around it."""

from hedersstod.ui.editors.answer_editor import EDITORS, WIDER_EDITORS, AnswerEditor
from hedersstod.ui.editors.list_editor import ListEditor
from hedersstod.ui.editors.surroundings import OtherDay, Surroundings, Target

__all__ = [
    "EDITORS",
    "WIDER_EDITORS",
    "AnswerEditor",
    "ListEditor",
    "OtherDay",
    "Surroundings",
    "Target",
]
