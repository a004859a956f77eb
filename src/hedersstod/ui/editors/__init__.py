"""The editors: one for each kind of question, and the answer around it."""

from hedersstod.ui.editors.answer_editor import EDITORS, AnswerEditor
from hedersstod.ui.editors.list_editor import ListEditor

__all__ = ["EDITORS", "AnswerEditor", "ListEditor"]
