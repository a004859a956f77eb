"""What stands and what is open on the red thread, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hedersstod.domain.red_thread import Layer, ThreadGap, ThreadGapKind

translate = QCoreApplication.translate


def gap_words(gap: ThreadGap) -> str:
    """The gap as it is read aloud."""
    said = {
        ThreadGapKind.FACTOR_UNMET: translate(
            "ThreadGap", "{what}: leder inte till något scenario och möts av ingen åtgärd."
        ),
        ThreadGapKind.SCENARIO_UNMET: translate("ThreadGap", "{what}: möts av ingen åtgärd."),
        ThreadGapKind.SCENARIO_ON_NOTHING: translate(
            "ThreadGap", "{what}: bygger inte på någon riskfaktor."
        ),
        ThreadGapKind.MEASURE_MEETS_NOTHING: translate(
            "ThreadGap", "{what}: det står inte vad åtgärden möter."
        ),
        ThreadGapKind.MEASURE_ON_FALLEN: translate(
            "ThreadGap", "{what}: möter något som inte längre står kvar i riskscreeningen."
        ),
        ThreadGapKind.MEASURE_UNDECIDED: translate(
            "ThreadGap", "{what}: ingen har tagit ställning till åtgärden."
        ),
        ThreadGapKind.NO_OWNER: translate("ThreadGap", "{what}: saknar ansvarig."),
        ThreadGapKind.NO_DAY: translate("ThreadGap", "{what}: saknar dag."),
        ThreadGapKind.DAY_PASSED: translate(
            "ThreadGap", "{what}: dagen har passerat och läget är fortfarande planerat."
        ),
        ThreadGapKind.NO_FOLLOW_UP: translate(
            "ThreadGap", "Planen saknar dag för nästa uppföljning."
        ),
    }[gap.kind]
    # Her own words end as she ended them; the sentence goes on after a colon.
    what = gap.what.rstrip().rstrip(".")
    return said.replace("{what}", what)  # not str.format: her own words may hold braces


def gap_tag(kind: ThreadGapKind) -> str:
    """The gap in two or three words, for a box of the picture."""
    return {
        ThreadGapKind.FACTOR_UNMET: translate("ThreadGap", "Glapp: möts av inget"),
        ThreadGapKind.SCENARIO_UNMET: translate("ThreadGap", "Glapp: ingen åtgärd"),
        ThreadGapKind.SCENARIO_ON_NOTHING: translate("ThreadGap", "Glapp: ingen riskfaktor"),
        ThreadGapKind.MEASURE_MEETS_NOTHING: translate("ThreadGap", "Glapp: möter inget"),
        ThreadGapKind.MEASURE_ON_FALLEN: translate(
            "ThreadGap", "Glapp: möter något som inte står kvar"
        ),
        ThreadGapKind.MEASURE_UNDECIDED: translate("ThreadGap", "Glapp: inget ställningstagande"),
        ThreadGapKind.NO_OWNER: translate("ThreadGap", "Glapp: ingen ansvarig"),
        ThreadGapKind.NO_DAY: translate("ThreadGap", "Glapp: ingen dag"),
        ThreadGapKind.DAY_PASSED: translate("ThreadGap", "Glapp: dagen har passerat"),
        ThreadGapKind.NO_FOLLOW_UP: translate("ThreadGap", "Glapp: ingen uppföljning"),
    }[kind]


def layer_words(layer: Layer) -> str:
    """The title of a column."""
    return {
        Layer.FACTORS: translate("ThreadGap", "Riskfaktorer"),
        Layer.SCENARIOS: translate("ThreadGap", "Scenarier"),
        Layer.MEASURES: translate("ThreadGap", "Åtgärder"),
        Layer.REVIEWS: translate("ThreadGap", "Uppföljning"),
    }[layer]
