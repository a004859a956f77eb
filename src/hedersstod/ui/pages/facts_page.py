"""Vem får veta vad: what must not leave, and which circles may know it; hidden until shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.case_texts import Circle, Note
from hedersstod.domain.errors import HedersstodError
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.fact_form import FactForm, FactWords, kind_words
from hedersstod.ui.pages.notes_panel import notes_panel
from hedersstod.ui.pages.page import Page, focus_child, put_in_place
from hedersstod.ui.widgets import (
    Banner,
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    KnownFact,
    LinkButton,
    NeedToKnow,
    ScrollPage,
    Secondary,
    Unfold,
)


class FactsPage(Page):
    """Keeps the protected facts of one case; the guard reads them for every report."""

    changed = Signal()

    def __init__(
        self,
        case_file: CaseFile,
        circles: Sequence[Circle],
        notes: Sequence[Note],
    ) -> None:
        super().__init__()
        self.page_name, self.case_id = "facts", case_file.case.id
        self._case_file = case_file
        self._circles = tuple(circles)
        self._shown = False
        self._taken_out: ProtectedFact | None = None
        self._matrix: NeedToKnow | None = None
        self._scroll = ScrollPage(wide=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        column.addWidget(
            Body(
                self.tr(
                    "Skriv sådant som kan röja personen: orter, skola, arbetsplats, namn, nummer. "
                    "Vad skulle räcka för den som letar? Röjandekontrollen söker efter det, också "
                    "böjt, innan något lämnar programmet. Skriv inget som du inte behöver: för "
                    "den som har fingerade personuppgifter skrivs varken den gamla eller den nya "
                    "identiteten här."
                )
            )
        )
        self.banner = Banner("attention")
        column.addWidget(self.banner)
        self._undo = Banner("info")
        self._undo.setObjectName("undo_banner")
        self._undo.action.connect(self._put_back)
        column.addWidget(self._undo)
        column.addWidget(self._adding())
        self._list_card = Card()
        self._list = QWidget()
        self._list_card.layout_.addWidget(self._list)
        column.addWidget(self._list_card)
        for part in self._explanations(notes):
            column.addWidget(part)
        column.addStretch(1)
        self._show_list()

    def first_focus(self) -> None:
        self._form.first_field().setFocus()

    # -- entering --------------------------------------------------------------------------

    def _adding(self) -> QWidget:
        card = Card()
        self._form = FactForm(self._circles)
        self._form.wanted.connect(self._add)
        card.layout_.addWidget(self._form)
        return card

    def _add(self, words: FactWords) -> None:
        try:
            self._case_file.protect(words.kind, words.text, words.known_to)
        except HedersstodError as error:
            self._form.say_wrong(message_for(error))
            return
        self.banner.hide_message()
        self._form.clear()
        self._show_list()
        self._form.first_field().setFocus()
        self.changed.emit()

    # -- what is protected -----------------------------------------------------------------

    def _show_list(self) -> None:
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        facts = self._case_file.protected_facts()
        head = FlowBox(14, 4, push_last=bool(facts))
        head.add(Heading(self.tr("Skyddas nu: {count}").format(count=len(facts)), 2))
        if facts:
            toggle = LinkButton(self.tr("Dölj") if self._shown else self.tr("Visa"))
            toggle.setObjectName("show_facts_button")
            toggle.setAccessibleName(
                self.tr("Dölj de skyddade uppgifterna")
                if self._shown
                else self.tr("Visa de skyddade uppgifterna och vem som får veta dem")
            )
            toggle.clicked.connect(self._toggle)
            head.add(toggle)
        box.addWidget(head)
        for words in self._beside_the_facts(facts):
            box.addWidget(Secondary(words))
        self._matrix = None
        if facts and self._shown:
            self._matrix = self._make_matrix(facts)
            box.addWidget(self._matrix)
        elif facts:
            for number, fact in enumerate(facts, 1):
                box.addWidget(Hairline())
                box.addWidget(self._hidden_row(number, fact))
        put_in_place(self._list_card.layout_, self._list, fresh)
        self._list = fresh

    def _beside_the_facts(self, facts: tuple[ProtectedFact, ...]) -> list[str]:
        """How it is to be read, and what is guarded without being entered here."""
        lines = []
        if not facts:
            lines.append(
                self.tr(
                    "Inget är angivet ännu. Det som står här får ingen krets veta, förrän du "
                    "säger att den får."
                )
            )
        elif self._shown:
            lines.append(
                self.tr(
                    "Utgångsläget är att ingen får veta: streck betyder får inte veta. "
                    "Piltangenterna flyttar mellan rutorna, mellanslag ändrar."
                )
            )
        else:
            lines.append(self.tr("Uppgifterna, och vem som får veta dem, är dolda."))
        lines += self._guarded_besides(facts)
        return lines

    def _guarded_besides(self, facts: tuple[ProtectedFact, ...]) -> list[str]:
        others = self._case_file.guarded_facts()[len(facts) :]
        places = sum(1 for fact in others if fact.kind is FactKind.PLACE)
        lines = []
        if places == 1:
            lines.append(self.tr("Dessutom vaktas 1 plats som du har angett i svaren."))
        elif places:
            words = self.tr("Dessutom vaktas {count} platser som du har angett i svaren.")
            lines.append(words.format(count=places))
        if len(others) > places:
            lines.append(self.tr("Kodordet för säker kontakt vaktas också."))
        return lines

    def _hidden_row(self, number: int, fact: ProtectedFact) -> QWidget:
        words = self.tr("{number} · {kind}")
        return Body(words.format(number=number, kind=kind_words()[fact.kind]))

    def _make_matrix(self, facts: tuple[ProtectedFact, ...]) -> NeedToKnow:
        matrix = NeedToKnow(self._circles)
        matrix.setObjectName("need_to_know")
        matrix.turned.connect(self._turn)
        matrix.change_wanted.connect(self._edit)
        kinds = kind_words()
        matrix.show_facts([KnownFact(f.id, f.text, kinds[f.kind], f.known_to) for f in facts])
        return matrix

    def _toggle(self) -> None:
        self._shown = not self._shown
        self._show_list()
        focus_child(self, "show_facts_button")

    # -- changing --------------------------------------------------------------------------

    def _fact(self, fact_id: str) -> ProtectedFact | None:
        return next((f for f in self._case_file.protected_facts() if f.id == fact_id), None)

    def _turn(self, fact_id: str, circle: str, may_know: bool) -> None:
        fact = self._fact(fact_id)
        if fact is None or self._matrix is None:
            return
        known = fact.known_to | {circle} if may_know else fact.known_to - {circle}
        changed = replace(fact, known_to=known - self._never())
        if not self._written(lambda: self._case_file.change_fact(changed)):
            changed = fact
        self._matrix.set_known(fact_id, changed.known_to)

    def _never(self) -> frozenset[str]:
        return frozenset(circle.id for circle in self._circles if circle.never)

    def _edit(self, fact_id: str) -> None:
        fact = self._fact(fact_id)
        if fact is None or self._matrix is None:
            return
        editor = FactForm((), fact)
        editor.wanted.connect(lambda words: self._change(fact, words, editor))
        editor.abandoned.connect(lambda: self._close_editor(fact.id))
        editor.unprotect_wanted.connect(lambda: self._remove(fact))
        self._matrix.set_editor(fact.id, editor)
        editor.first_field().setFocus()

    def _change(self, fact: ProtectedFact, words: FactWords, editor: FactForm) -> None:
        now = self._fact(fact.id) or fact  # its circles may have been changed meanwhile
        changed = replace(now, text=words.text, kind=words.kind)
        if not any(character.isalnum() for character in words.text):
            editor.say_empty()
        elif self._written(lambda: self._case_file.change_fact(changed)):
            self._show_list()
            focus_child(self, f"change_{fact.id}")

    def _close_editor(self, fact_id: str) -> None:
        if self._matrix is not None:
            self._matrix.set_editor(fact_id, None)
            focus_child(self, f"change_{fact_id}")

    def _remove(self, fact: ProtectedFact) -> None:
        now = self._fact(fact.id) or fact
        if not self._written(lambda: self._case_file.remove_fact(fact.id)):
            return
        self._taken_out = now
        self._show_list()
        self._undo.show_message(
            self.tr("En uppgift skyddas inte längre"),
            self.tr("Röjandekontrollen letar inte efter den. Det som har lämnats är lämnat."),
            self.tr("Ångra"),
        )
        self._undo.action_button.setFocus()

    def _put_back(self) -> None:
        fact = self._taken_out
        if fact is None or not self._written(lambda: self._case_file.change_fact(fact)):
            return
        self._taken_out = None
        self._undo.hide_message()
        self._show_list()
        focus_child(self, "show_facts_button")

    def _written(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except HedersstodError as error:
            self.failed.emit(error)
            return False
        self.changed.emit()
        return True

    # -- explaining ------------------------------------------------------------------------

    def _explanations(self, notes: Sequence[Note]) -> list[QWidget]:
        parts: list[QWidget] = []
        if self._circles:
            listed = QWidget()
            box = QVBoxLayout(listed)
            box.setContentsMargins(0, 0, 0, 0)
            for circle in self._circles:
                box.addWidget(Body(circle.title, strong=True))
                box.addWidget(Secondary(circle.explanation))
            who = Unfold(self.tr("Vilka hör till vilken krets?"), listed)
            who.setObjectName("circles_unfold")
            parts.append(who)
        if notes:
            card = Card()
            card.layout_.addWidget(notes_panel(notes, beside=False))
            parts.append(card)
        return parts
