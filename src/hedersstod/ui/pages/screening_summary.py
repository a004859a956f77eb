"""What the summary of a screening shows beside that of any guide: judgement, threads, changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.case import Revision
from hedersstod.domain.comparison import Movement, compare_factors, compare_scenarios
from hedersstod.domain.identifiers import QuestionId
from hedersstod.domain.screening import (
    AGAINST,
    MISSED,
    SCENARIOS,
    Gap,
    GapKind,
    Scenario,
    Screening,
    gaps,
)
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.pages.acute_tone import acute_tone
from hedersstod.ui.widgets import (
    Body,
    Card,
    FlowBox,
    Hairline,
    Heading,
    LinkButton,
    Pill,
    Secondary,
    Unfold,
)

GoTo = Callable[[QuestionId], None]
translate = QCoreApplication.translate
TOLD_TOGETHER = (GapKind.FACTOR_IN_NO_SCENARIO, GapKind.NOT_LOOKED_AT)


def judgement_card(screening: Screening, go_to: GoTo) -> QWidget:
    """Each scenario with the caseworker's own level; "kan inte bedömas än" is one."""
    card = Card()
    card.setObjectName("judgement_card")
    title = translate("ScreeningSummary", "Din bedömning, per scenario")
    card.layout_.addWidget(Heading(title, 2))
    if not screening.scenarios:
        card.layout_.addWidget(
            Body(translate("ScreeningSummary", "Inget scenario är beskrivet ännu."))
        )
    for number, scenario in enumerate(screening.scenarios):
        if number:
            card.layout_.addWidget(Hairline())
        card.layout_.addWidget(_scenario(scenario))
    link = LinkButton(translate("ScreeningSummary", "Öppna scenarierna"))
    link.setObjectName("open_scenarios")
    link.clicked.connect(lambda: go_to(SCENARIOS))
    card.layout_.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def _scenario(scenario: Scenario) -> QWidget:
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 4, 0, 4)
    box.setSpacing(2)
    head = FlowBox(12, 4, push_last=True)
    head.add(Body(scenario.what or translate("ScreeningSummary", "Utan beskrivning"), strong=True))
    words = scenario.judged_words(translate("ScreeningSummary", "inte bedömt"))
    otherwise = "plain" if scenario.level_words else "attention"
    tone = acute_tone(scenario.acute, scenario.acute_words, otherwise)
    head.add(Pill(words.lower(), tone))
    box.addWidget(head)
    until = scenario.said("until_then")
    if until:
        day = scenario.said("until_day")
        text = translate("ScreeningSummary", "Tills vi vet handlar vi som om: {what}").format(
            what=until
        )
        box.addWidget(Secondary(f"{text} ({day})" if day else text))
    return row


def gaps_card(screening: Screening, go_to: GoTo) -> QWidget | None:
    """Where the thread is open; None when it is not. It never keeps her from signing off."""
    found = gaps(screening)
    if not found:
        return None
    card = Card(accent="attention")
    card.setObjectName("gaps_card")
    title = translate("ScreeningSummary", "Öppna trådar: {count}").format(count=len(found))
    card.layout_.addWidget(Heading(title, 2))
    card.layout_.addWidget(
        Secondary(
            translate(
                "ScreeningSummary",
                "De hindrar dig inte, men de syns i rapporten. Ett fullständigt svar är inte "
                "detsamma som ett säkert läge.",
            )
        )
    )
    many = [kind for kind in TOLD_TOGETHER if sum(gap.kind is kind for gap in found) > 1]
    for kind in many:
        card.layout_.addWidget(_together([gap for gap in found if gap.kind is kind], go_to))
    for gap in found:
        if gap.kind not in many:
            card.layout_.addWidget(_gap(gap, go_to))
    return card


def _together(together: list[Gap], go_to: GoTo) -> QWidget:
    """Many of one kind in one line, unfolded when she wants to go to one of them."""
    inside = QWidget()
    box = QVBoxLayout(inside)
    box.setContentsMargins(0, 0, 0, 0)
    for gap in together:
        box.addWidget(_gap(gap, go_to))
    kind = together[0].kind
    title = {
        GapKind.FACTOR_IN_NO_SCENARIO: translate(
            "ScreeningSummary", "{count} faktorer står inte i något scenario"
        ),
        GapKind.NOT_LOOKED_AT: translate(
            "ScreeningSummary", "{count} svar är övertagna och inte sedda över"
        ),
    }[kind]
    fold = Unfold(title.format(count=len(together)), inside)
    fold.setObjectName(f"gaps_{kind.value}")
    return fold


def _gap(gap: Gap, go_to: GoTo) -> QWidget:
    row = FlowBox(10, 2)
    row.add(Body(gap.what, strong=True))
    row.add(Secondary(gap_words(gap.kind)))
    link = LinkButton(translate("ScreeningSummary", "Öppna"))
    link.setObjectName(f"gap_{gap.kind.value}_{gap.question}")
    link.setAccessibleName(translate("ScreeningSummary", "Öppna: {what}").format(what=gap.what))
    link.clicked.connect(lambda: go_to(gap.question))
    row.add(link)
    return row


def gap_words(kind: GapKind) -> str:
    """What is open about it, in words."""
    return {
        GapKind.FACTOR_IN_NO_SCENARIO: translate("ScreeningSummary", "står inte i något scenario"),
        GapKind.GROUND_NOT_TOLD: translate(
            "ScreeningSummary", "bär bedömningen, men källa eller säkerhet saknas"
        ),
        GapKind.BUILDS_ON_NOTHING: translate("ScreeningSummary", "bygger inte på någon faktor"),
        GapKind.BUILDS_ON_FALLEN: translate(
            "ScreeningSummary", "bygger på något som inte längre är framkommet eller misstänkt"
        ),
        GapKind.NO_MEASURE: translate("ScreeningSummary", "möts inte av någon åtgärd"),
        GapKind.MEASURE_FOR_NOTHING: translate("ScreeningSummary", "möter inget scenario"),
        GapKind.NOT_LOOKED_AT: translate("ScreeningSummary", "är övertaget och inte sett över"),
    }[kind]


def changes_card(
    screening: Screening, last: Revision | None, show_all: Callable[[], None]
) -> QWidget | None:
    """What moved since the last version, in a sentence each; None for the first version."""
    if last is None:
        return None
    now = tuple(screening.steps.values())
    lines = [*compare_scenarios(last.steps, now), *compare_factors(last.steps, now)]
    moved = [line for line in lines if line.movement is not Movement.SAME]
    card = Card()
    card.setObjectName("changes_card")
    title = translate("ScreeningSummary", "Sedan {day}").format(
        day=day_in_words(last.signed_at.date())
    )
    card.layout_.addWidget(Heading(title, 2))
    if not moved:
        card.layout_.addWidget(
            Body(
                translate(
                    "ScreeningSummary",
                    "Inget scenario och ingen faktor har fått ett annat läge. Det som är skrivet "
                    "kan ha ändrats.",
                )
            )
        )
    for line in moved:
        not_said = translate("ScreeningSummary", "inte besvarat")
        words = f"{line.before or not_said} → {line.now or not_said}"
        row = FlowBox(10, 2)
        row.add(Body(line.label, strong=True))
        row.add(Secondary(words))
        row.add(Secondary(line.why))
        card.layout_.addWidget(row)
    link = LinkButton(translate("ScreeningSummary", "Visa sida vid sida"))
    link.setObjectName("open_comparison")
    link.clicked.connect(lambda: show_all())
    card.layout_.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def counter_question(screening: Screening, go_to: GoTo) -> QWidget:
    """What speaks against and what may have been missed, read once more before signing off."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    for question, heading in (
        (AGAINST, translate("ScreeningSummary", "Det här talar emot din bedömning")),
        (MISSED, translate("ScreeningSummary", "Om det har gått fel om tre månader")),
    ):
        step = screening.steps.get(question)
        said = " ".join(step.said) if step is not None else ""
        box.addWidget(Secondary(heading, strong=True))
        box.addWidget(Body(said or translate("ScreeningSummary", "Inte beskrivet ännu.")))
    link = LinkButton(translate("ScreeningSummary", "Ändra"))
    link.setObjectName("open_counter_question")
    link.setAccessibleName(translate("ScreeningSummary", "Ändra det som talar emot"))
    link.clicked.connect(lambda: go_to(AGAINST))
    box.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return holder
