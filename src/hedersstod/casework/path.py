"""Where each guide of a case stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hedersstod.domain.identifiers import GuideId


class Standing(StrEnum):
    """How far a guide has come in a case; nothing is ever "done", only valid to a day."""

    NOT_BEGUN = "empty"
    UNDER_WAY = "half"
    SIGNED_OFF = "full"
    LOOK_AGAIN = "look_again"


@dataclass(frozen=True, slots=True)
class PathStep:
    """One guide on the case's path."""

    guide: GuideId
    title: str
    standing: Standing
