"""What was found in a script: what must go, and what could be pieced together in a small town."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hedersstod.casework.consultation import ConsultationDesk, Examined, rewritten
from hedersstod.domain.disclosure import Certainty, Finding, FindingKind
from hedersstod.domain.jigsaw import Trait, TraitKind
from hedersstod.ui.pages.page import focus_child, put_in_place
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Secondary,
    SecondaryButton,
)

MOST_SHOWN = 80  # signs of what was found

Places = tuple[tuple[int, int], ...]


class FindingsView(QWidget):
    """Each finding with what could be said instead.

    `rewritten` carries the text that was examined and what it becomes by an act; `pointed_at` the
    bounds to show.
    """

    rewritten = Signal(str, str)
    pointed_at = Signal(int, int)

    def __init__(self, desk: ConsultationDesk) -> None:
        super().__init__()
        self._desk = desk
        self._text = ""
        self._shown: tuple[str, Examined] | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._box.addWidget(self._content)

    def show_found(self, text: str, found: Examined) -> None:
        """Show what was found in a text; the keyboard stays where it was, or at its neighbour."""
        if self._shown == (text, found):
            return
        self._shown = (text, found)
        self._text = text
        focused = self._focused_name()
        fresh = QWidget()
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        by_key: dict[str, list[Finding]] = {}
        for finding in found.findings:
            by_key.setdefault(finding.key, []).append(finding)
        for number, same in enumerate(by_key.values(), 1):
            box.addWidget(self._finding(number, same))
        if found.traits and text.strip():
            box.addWidget(self._jigsaw(found))
        if text.strip():
            box.addWidget(Secondary(self._caution(found)))
        put_in_place(self._box, self._content, fresh)
        self._content = fresh
        if focused:
            self._focus_near(focused)

    def focus_first(self) -> bool:
        """Put the keyboard on the first act of the first finding."""
        return focus_child(self, "instead_finding_1") or focus_child(self, "remove_finding_1")

    # -- building --------------------------------------------------------------------------

    def _finding(self, number: int, same: list[Finding]) -> QWidget:
        finding = same[0]
        sure = finding.certainty is Certainty.CERTAIN
        card = Card(accent="acute" if sure else "attention")
        card.layout_.addWidget(Heading(self._headline(finding), 3))
        card.layout_.addWidget(
            Secondary(self.tr("Ingen utanför får veta det. Byt eller ta bort innan du läser upp."))
        )
        places = tuple((each.start, each.end) for each in same)
        said = self._desk.instead(finding)
        card.layout_.addWidget(self._acts(f"finding_{number}", finding.excerpt, places, said))
        return card

    def _headline(self, finding: Finding) -> str:
        certain = finding.certainty is Certainty.CERTAIN
        if self._desk.is_name(finding):
            fact = self.tr("”{found}” pekar ut någon i ärendet")
        elif certain:
            fact = self.tr("”{found}” är en skyddad uppgift")
        else:
            fact = self.tr("”{found}” kan vara en skyddad uppgift")
        words = {
            FindingKind.PROTECTED_FACT: fact,
            FindingKind.IDENTITY_NUMBER: self.tr("”{found}” ser ut som ett personnummer"),
            FindingKind.PHONE: self.tr("”{found}” ser ut som ett telefonnummer"),
            FindingKind.WITHHELD: self.tr("”{found}” är märkt: får inte nå vårdnadshavare"),
            FindingKind.MISSING_GLYPH: self.tr("”{found}” har tecken som inte kan ritas"),
        }[finding.kind]
        return words.format(found=_short(finding.excerpt))

    def _jigsaw(self, found: Examined) -> QWidget:
        card = Card(accent="attention" if found.together else "")
        card.setObjectName("jigsaw_card")
        box = card.layout_
        box.addWidget(Heading(self.tr("Vem på orten skulle känna igen personen?"), 3))
        box.addWidget(
            Body(
                self.tr(
                    "Flera slags uppgifter står tillsammans. På en liten ort kan de räcka för att "
                    "peka ut någon. Byt till något vidare, eller låt bli att säga det."
                )
                if found.together
                else self.tr(
                    "Var för sig säger det lite, men på en liten ort kan lite räcka. Avgör själv."
                )
            )
        )
        kinds = self._kinds()
        for number, same in enumerate(_alike(found.traits), 1):
            trait = same[0]
            box.addWidget(Hairline())
            row = QWidget()
            inner = QVBoxLayout(row)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
            inner.addWidget(
                Body(
                    self.tr("”{found}” · {kind}").format(
                        found=_short(trait.excerpt), kind=kinds[trait.kind]
                    )
                )
            )
            places = tuple((each.start, each.end) for each in same)
            inner.addWidget(self._acts(f"trait_{number}", trait.excerpt, places, trait.suggestion))
            box.addWidget(row)
        return card

    def _kinds(self) -> dict[TraitKind, str]:
        return {
            TraitKind.ARRIVAL: self.tr("när någon kom"),
            TraitKind.AGE: self.tr("ålder"),
            TraitKind.DATE: self.tr("tid"),
            TraitKind.FAMILY: self.tr("syskon och barn"),
            TraitKind.SCHOOL: self.tr("skola"),
            TraitKind.WORK: self.tr("arbete"),
            TraitKind.LEISURE: self.tr("fritid eller förening"),
            TraitKind.PLACE: self.tr("plats"),
            TraitKind.ORIGIN: self.tr("ursprung, språk eller tro"),
            TraitKind.EVENT: self.tr("händelse som folk minns"),
            TraitKind.NAME: self.tr("kan vara ett namn"),
        }

    def _acts(self, name: str, excerpt: str, places: Places, said: str) -> QWidget:
        row = FlowBox(10, 6)
        if said:
            change = SecondaryButton(self.tr("Byt till ”{words}”").format(words=said), compact=True)
            change.setObjectName(f"instead_{name}")
            change.setAccessibleName(
                self.tr("Byt ”{found}” till ”{words}”").format(found=_short(excerpt), words=said)
            )
            change.clicked.connect(partial(self._put, places, said))
            row.add(change)
        remove = SecondaryButton(self.tr("Ta bort"), compact=True)
        remove.setObjectName(f"remove_{name}")
        remove.setAccessibleName(self.tr("Ta bort: {found}").format(found=_short(excerpt)))
        remove.clicked.connect(partial(self._put, places, ""))
        row.add(remove)
        show = LinkButton(self.tr("Visa i texten"))
        show.setObjectName(f"show_{name}")
        show.setAccessibleName(self.tr("Visa i texten: {found}").format(found=_short(excerpt)))
        show.clicked.connect(lambda: self.pointed_at.emit(*places[0]))
        row.add(show)
        return row

    def _caution(self, found: Examined) -> str:
        if found.findings or found.traits:
            return self.tr("Det kan finnas mer. Läs texten som en granne skulle göra.")
        return self.tr(
            "Inget av det som söktes hittades. Det betyder inte att texten är riskfri: läs den "
            "som en granne skulle göra."
        )

    # -- acting ----------------------------------------------------------------------------

    def _put(self, places: Places, said: str, _checked: bool = False) -> None:
        self.rewritten.emit(self._text, rewritten(self._text, places, said))

    def _focused_name(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return ""
        return focused.objectName()

    def _focus_near(self, name: str) -> None:
        """The same act on what now stands there, or what stands before it; else the next thing.

        Never on "remove" where she was not: pressed once more it must not take anything away.
        """
        act, kind, number = name.split("_")
        for place in range(int(number), 0, -1):
            if any(focus_child(self, f"{a}_{kind}_{place}") for a in (act, "instead", "show")):
                return
        names = ("instead_finding_1", "show_finding_1", "instead_trait_1", "show_trait_1")
        if not any(focus_child(self, each) for each in names):
            self.pointed_at.emit(0, 0)


def _alike(found: Iterable[Trait]) -> list[list[Trait]]:
    alike: dict[tuple[TraitKind, str, str], list[Trait]] = {}
    for trait in found:
        key = (trait.kind, trait.excerpt.casefold(), trait.suggestion)
        alike.setdefault(key, []).append(trait)
    return list(alike.values())


def _short(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 3] + "…"
