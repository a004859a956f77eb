"""Three-valued truth: what is blank or unknown is never taken for "no"."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Truth(StrEnum):
    """Yes, no, or not known (Kleene's strong three-valued logic)."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"

    def negated(self) -> Truth:
        """Yes becomes no and no becomes yes; not known stays not known."""
        if self is Truth.NOT_KNOWN:
            return self
        return Truth.NO if self is Truth.YES else Truth.YES


def all_of(truths: Iterable[Truth]) -> Truth:
    """No if any is no, else not known if any is not known, else yes."""
    seen = set(truths)
    if Truth.NO in seen:
        return Truth.NO
    return Truth.NOT_KNOWN if Truth.NOT_KNOWN in seen else Truth.YES


def any_of(truths: Iterable[Truth]) -> Truth:
    """Yes if any is yes, else not known if any is not known, else no."""
    seen = set(truths)
    if Truth.YES in seen:
        return Truth.YES
    return Truth.NOT_KNOWN if Truth.NOT_KNOWN in seen else Truth.NO
