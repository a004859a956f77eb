"""The tone of a pill that tells how a scenario was judged."""

from __future__ import annotations

from hedersstod.domain.truth import Truth


def acute_tone(acute: Truth, acute_words: str, otherwise: str = "plain") -> str:
    """Red for what is acute; attention where it is said that it is not known, or not answered."""
    if acute is Truth.YES:
        return "acute"
    return "attention" if acute_words else otherwise
